import { texts } from '../../locale/language.ts'
import { meaningsOf } from '../../vocabulary/synonyms.ts'
import { unitInWords } from '../registry/units.ts'
import type { Group, Measure, Scenario, Team } from '../scenario.ts'

const say = texts({
  en: {
    size: 'Advisors of the whole office',
    sizeSource:
      'The list of staff: persons in post who follow users up. What is not stated is scaled to their number.',
    advisors: {
      state: (team: string, groups: string) => `Advisors in ${team} (state side; ${groups})`,
      municipal: (team: string, groups: string) => `Advisors in ${team} (municipal side; ${groups})`,
    },
    advisorsSource: 'The list of staff.',
    caseload: (team: string) => `Users of an advisor in ${team}`,
    caseloadSource:
      'The case system: users of the team on a day divided by its advisors. Left empty, it follows from those who come.',
    arrivals: (group: string) => `New users in a year: ${group}`,
    pupils: 'New pupils at risk of leaving school in a year',
    personsPerYear: 'persons a year',
    arrivalsSource: 'Registrations and applications of last year, without those who came back.',
    places: {
      state: (measure: string) => `Places of ${measure} at a time (state side)`,
      municipal: (measure: string) => `Places of ${measure} at a time (municipal side)`,
    },
    placesSource: 'Contracts with providers, and what the office runs itself.',
    inPerson: {
      state: 'Share of talks in person (0 to 1), state side',
      municipal: 'Share of talks in person (0 to 1), municipal side',
    },
    share: 'share from 0 to 1',
    inPersonSource:
      'Calendars of a month: talks in person divided by all talks, also by phone and in writing.',
  },
  nb: {
    size: 'Veiledere på hele kontoret',
    sizeSource:
      'Personallisten: ansatte i stilling som følger opp brukere. Det som ikke er oppgitt, skaleres etter dem.',
    advisors: {
      state: (team, groups) => `Veiledere på ${team} (statlig side: ${groups})`,
      municipal: (team, groups) => `Veiledere på ${team} (kommunal side: ${groups})`,
    },
    advisorsSource: 'Personallisten.',
    caseload: (team) => `Brukere per veileder på ${team}`,
    caseloadSource:
      'Fagsystemet: brukerne på teamet en dag delt på veilederne. Uten tall følger det av hvor mange som kommer.',
    arrivals: (group) => `Nye brukere i året: ${group}`,
    pupils: 'Nye elever i fare for frafall i året',
    personsPerYear: 'personer i året',
    arrivalsSource: 'Registreringer og søknader i fjor, uten dem som kom tilbake.',
    places: {
      state: (measure) => `Plasser på ${measure} samtidig (statlig side)`,
      municipal: (measure) => `Plasser på ${measure} samtidig (kommunal side)`,
    },
    placesSource: 'Avtaler med tiltaksarrangører, og det kontoret driver selv.',
    inPerson: {
      state: 'Andel samtaler med oppmøte (0 til 1), statlig side',
      municipal: 'Andel samtaler med oppmøte (0 til 1), kommunal side',
    },
    share: 'andel fra 0 til 1',
    inPersonSource:
      'Kalenderne for en måned: samtaler med oppmøte delt på alle samtaler, også på telefon og skriftlig.',
  },
  nn: {
    size: 'Rettleiarar på heile kontoret',
    sizeSource:
      'Personallista: tilsette i stilling som følgjer opp brukarar. Det som ikkje er oppgjeve, blir skalert etter dei.',
    advisors: {
      state: (team, groups) => `Rettleiarar på ${team} (statleg side: ${groups})`,
      municipal: (team, groups) => `Rettleiarar på ${team} (kommunal side: ${groups})`,
    },
    advisorsSource: 'Personallista.',
    caseload: (team) => `Brukarar per rettleiar på ${team}`,
    caseloadSource:
      'Fagsystemet: brukarane på teamet ein dag delt på rettleiarane. Utan tal følgjer det av kor mange som kjem.',
    arrivals: (group) => `Nye brukarar i året: ${group}`,
    pupils: 'Nye elevar i fare for fråfall i året',
    personsPerYear: 'personar i året',
    arrivalsSource: 'Registreringar og søknader i fjor, utan dei som kom tilbake.',
    places: {
      state: (measure) => `Plassar på ${measure} samstundes (statleg side)`,
      municipal: (measure) => `Plassar på ${measure} samstundes (kommunal side)`,
    },
    placesSource: 'Avtalar med tiltaksarrangørar, og det kontoret driv sjølv.',
    inPerson: {
      state: 'Del av samtalane med oppmøte (0 til 1), statleg side',
      municipal: 'Del av samtalane med oppmøte (0 til 1), kommunal side',
    },
    share: 'del frå 0 til 1',
    inPersonSource:
      'Kalendrane for ein månad: samtalar med oppmøte delt på alle samtalar, òg på telefon og skriftleg.',
  },
})

/** A number that the user is asked for. */
export interface Question {
  /** as `--set` takes it; `SIZE` for the advisors of the whole office */
  readonly path: string
  readonly meaning: string
  readonly unit: string
  /** where the user can find the number */
  readonly source: string
  /** the value in the shipped office */
  readonly shipped: number
}

/** The path of the first question; the shipped office is scaled to its answer. */
export const SIZE = 'advisors'

export const advisorsIn = ({ teams }: Pick<Scenario, 'teams'>): number =>
  teams.reduce((sum, { advisors }) => sum + advisors, 0)

/** All questions, in the order of the file. */
export function questionsOf(shipped: Scenario): readonly Question[] {
  const { teams, groups, measures, leadership } = shipped
  return [
    {
      path: SIZE,
      meaning: say().size,
      unit: unitInWords('persons'),
      source: say().sizeSource,
      shipped: advisorsIn(shipped),
    },
    ...teams.map(advisorsOf),
    ...groups.map(arrivalsOf),
    ...teams.map(caseloadOf),
    ...measures.map(placesOf),
    ...(['state', 'municipal'] as const).map((side) => ({
      path: `leadership.inPerson.${side}`,
      meaning: say().inPerson[side],
      unit: say().share,
      source: say().inPersonSource,
      shipped: leadership.inPerson[side],
    })),
  ]
}

const advisorsOf = ({ name, side, groups, advisors }: Team): Question => ({
  path: `teams.${name}.advisors`,
  meaning: say().advisors[side](name, groups.join(', ')),
  unit: unitInWords('persons'),
  source: say().advisorsSource,
  shipped: advisors,
})

const caseloadOf = ({ name, caseload }: Team): Question => ({
  path: `teams.${name}.caseload`,
  meaning: say().caseload(name),
  unit: unitInWords('users per advisor'),
  source: say().caseloadSource,
  shipped: caseload,
})

const arrivalsOf = ({ name, arrivalsPerYear, pupils }: Group): Question => ({
  path: `groups.${name}.arrivalsPerYear`,
  meaning: pupils ? say().pupils : say().arrivals(name),
  unit: say().personsPerYear,
  source: say().arrivalsSource,
  shipped: arrivalsPerYear,
})

const placesOf = ({ name, owner, places }: Measure): Question => ({
  path: `measures.${name}.places`,
  meaning: say().places[owner](name),
  unit: unitInWords('places'),
  source: say().placesSource,
  shipped: places,
})

/** What separates the parts of a label: `ankomster: ungdom`, `teams.state-youth.advisors`. */
const BETWEEN_PARTS = /\s*[.:,/;–]\s*|\s+[-–]\s+/

/**
 * The questions that a label may mean: the one with that whole path, otherwise all that contain each part of the label,
 * in the words of files or in synonyms, Norwegian ones included.
 */
export function questionsMeant(label: string, questions: readonly Question[]): readonly Question[] {
  const parts = label.split(BETWEEN_PARTS).filter((part) => part !== '')
  const fitting = questions.filter(({ path }) => {
    const keys = path.split('.')
    // The name of a team or group is enough on its own; a side or a key alone says too little.
    if (parts.length === 1 && keys.length > 1) return means(parts[0], keys[1]) && keys.length === 3
    return parts.length > 0 && parts.every((part) => keys.some((key) => means(part, key)))
  })
  const exact = fitting.filter(({ path }) => path.split('.').length === parts.length)
  return exact.length === 1 ? exact : fitting
}

const plain = (word: string): string => word.toLowerCase().replaceAll(/[\s_-]+/g, '')

const means = (word: string, key: string): boolean =>
  plain(word) === plain(key) || meaningsOf(word).includes(key)
