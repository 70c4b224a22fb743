import { meaningsOf } from '../../vocabulary/synonyms.ts'
import type { Group, Measure, Scenario, Team } from '../scenario.ts'

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
      meaning: 'Advisors of the whole office',
      unit: 'persons',
      source:
        'The list of staff: persons in post who follow users up. What is not stated is scaled to their number.',
      shipped: advisorsIn(shipped),
    },
    ...teams.map(advisorsOf),
    ...groups.map(arrivalsOf),
    ...teams.map(caseloadOf),
    ...measures.map(placesOf),
    ...(['state', 'municipal'] as const).map((side) => ({
      path: `leadership.inPerson.${side}`,
      meaning: `Share of talks in person (0 to 1), ${side} side`,
      unit: 'share from 0 to 1',
      source: 'Calendars of a month: talks in person divided by all talks, also by phone and in writing.',
      shipped: leadership.inPerson[side],
    })),
  ]
}

const advisorsOf = ({ name, side, groups, advisors }: Team): Question => ({
  path: `teams.${name}.advisors`,
  meaning: `Advisors in ${name} (${side} side; ${groups.join(', ')})`,
  unit: 'persons',
  source: 'The list of staff.',
  shipped: advisors,
})

const caseloadOf = ({ name, caseload }: Team): Question => ({
  path: `teams.${name}.caseload`,
  meaning: `Users of an advisor in ${name}`,
  unit: 'users per advisor',
  source:
    'The case system: users of the team on a day divided by its advisors. Left empty, it follows from those who come.',
  shipped: caseload,
})

const arrivalsOf = ({ name, arrivalsPerYear, pupils }: Group): Question => ({
  path: `groups.${name}.arrivalsPerYear`,
  meaning: pupils ? 'New pupils at risk of leaving school in a year' : `New users in a year: ${name}`,
  unit: 'persons a year',
  source: 'Registrations and applications of last year, without those who came back.',
  shipped: arrivalsPerYear,
})

const placesOf = ({ name, owner, places }: Measure): Question => ({
  path: `measures.${name}.places`,
  meaning: `Places of ${name} at a time (${owner} side)`,
  unit: 'places',
  source: 'Contracts with providers, and what the office runs itself.',
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
