import type { Glance, Story, StoryDay } from '../../events/story.ts'
import type { PersonNature } from '../../experiment/person-nature.ts'
import { texts } from '../../locale/language.ts'
import { grouped } from '../../results/quantity.ts'
import { shippedName } from '../../results/shipped-names.ts'
import type { Io } from '../command.ts'
import { textTable, wrappedTable } from './text-table.ts'

const say = texts({
  en: {
    person: (user: string, replication: string, who: string) =>
      `Person ${user} of replication ${replication}: ${who}`,
    complex: (group: string, age: string, income: string) =>
      `group ${group}, ${age} years old, complex problems (three of four needs are high), ${income}`,
    notComplex: (group: string, age: string, income: string) =>
      `group ${group}, ${age} years old, no complex problems, ${income}`,
    incomes: {
      'state benefit': 'state benefit',
      'social assistance': 'social assistance',
      none: 'no income',
    },
    needs: (needs: string, trust: string) =>
      `Needs on the first day, from 0 (nothing) to 1 (everything): ${needs}. Trust in the office: ${trust}.`,
    need: { health: 'health', social: 'social', skills: 'skills', work: 'work' },
    neverCame: (office: string, end: string) =>
      `${office}: this person never comes to the office (in the end: ${end}).`,
    inShort: 'In short',
    end: 'In the end',
    rows: {
      daysInOffice: 'Working days in the office',
      conversations: 'Conversations',
      inPerson: '  of these in person',
      missed: 'Conversations missed',
      minutes: 'Minutes of follow-up',
      advisors: 'Advisors',
      longestSilence: 'Longest silence, working days',
      plans: 'Plans',
      standardReferrals: '  of these standard referrals',
      measuresStarted: 'Measures started',
      measuresCompleted: 'Measures completed',
      waitedForMeasures: 'Working days waited for them',
      requests: 'Requests to the other side',
      answeredInTime: '  of these answered in time',
      handovers: 'Handovers',
    },
    day: 'day',
    date: (year: string, month: string) => `year ${year}, month ${month}`,
  },
  nb: {
    person: (user, replication, who) => `Person ${user} i replikasjon ${replication}: ${who}`,
    complex: (group, age, income) =>
      `gruppe ${group}, ${age} år, sammensatte problemer (tre av fire behov er høye), ${income}`,
    notComplex: (group, age, income) => `gruppe ${group}, ${age} år, ikke sammensatte problemer, ${income}`,
    incomes: {
      'state benefit': 'statlig ytelse',
      'social assistance': 'økonomisk sosialhjelp',
      none: 'ingen inntekt',
    },
    needs: (needs, trust) =>
      `Behov den første dagen, fra 0 (ingenting) til 1 (alt): ${needs}. Tillit til kontoret: ${trust}.`,
    need: { health: 'helse', social: 'sosialt', skills: 'kompetanse', work: 'arbeid' },
    neverCame: (office, end) => `${office}: Denne personen kommer aldri til kontoret (til slutt: ${end}).`,
    inShort: 'Kort fortalt',
    end: 'Til slutt',
    rows: {
      daysInOffice: 'Arbeidsdager ved kontoret',
      conversations: 'Samtaler',
      inPerson: '  av dem ansikt til ansikt',
      missed: 'Samtaler uten oppmøte',
      minutes: 'Minutter med oppfølging',
      advisors: 'Veiledere',
      longestSilence: 'Lengst uten kontakt, arbeidsdager',
      plans: 'Planer',
      standardReferrals: '  av dem standardhenvisninger',
      measuresStarted: 'Tiltak som er påbegynt',
      measuresCompleted: 'Tiltak som er fullført',
      waitedForMeasures: 'Arbeidsdager på venteliste for dem',
      requests: 'Forespørsler til den andre siden',
      answeredInTime: '  av dem besvart i tide',
      handovers: 'Overleveringer',
    },
    day: 'dag',
    date: (year, month) => `år ${year}, måned ${month}`,
  },
  nn: {
    person: (user, replication, who) => `Person ${user} i replikasjon ${replication}: ${who}`,
    complex: (group, age, income) =>
      `gruppe ${group}, ${age} år, samansette problem (tre av fire behov er høge), ${income}`,
    notComplex: (group, age, income) => `gruppe ${group}, ${age} år, ikkje samansette problem, ${income}`,
    incomes: {
      'state benefit': 'statleg yting',
      'social assistance': 'økonomisk sosialhjelp',
      none: 'inga inntekt',
    },
    needs: (needs, trust) =>
      `Behov den første dagen, frå 0 (ingenting) til 1 (alt): ${needs}. Tillit til kontoret: ${trust}.`,
    need: { health: 'helse', social: 'sosialt', skills: 'kompetanse', work: 'arbeid' },
    neverCame: (office, end) => `${office}: Denne personen kjem aldri til kontoret (til slutt: ${end}).`,
    inShort: 'Kort fortalt',
    end: 'Til slutt',
    rows: {
      daysInOffice: 'Arbeidsdagar ved kontoret',
      conversations: 'Samtalar',
      inPerson: '  av dei ansikt til ansikt',
      missed: 'Samtalar utan oppmøte',
      minutes: 'Minutt med oppfølging',
      advisors: 'Rettleiarar',
      longestSilence: 'Lengst utan kontakt, arbeidsdagar',
      plans: 'Planar',
      standardReferrals: '  av dei standardtilvisingar',
      measuresStarted: 'Tiltak som er tekne til på',
      measuresCompleted: 'Tiltak som er fullførte',
      waitedForMeasures: 'Arbeidsdagar på venteliste for dei',
      requests: 'Førespurnader til den andre sida',
      answeredInTime: '  av dei svara på i tide',
      handovers: 'Overleveringar',
    },
    day: 'dag',
    date: (year, month) => `år ${year}, månad ${month}`,
  },
})

/** A person and what became of that person. */
export interface Trace {
  readonly user: number
  readonly replication: number
  readonly person: PersonNature
  readonly warning: string
  /** one, or two side by side */
  readonly stories: readonly Story[]
}

/** From this width on, two stories are shown side by side. */
const WIDE = 100

/** The width where the output is not a terminal. */
const USUAL_WIDTH = 120

const DAY_WIDTH = 7
const DATE_WIDTH = 18

/** A trace for the terminal: who the person is, each story in short, and what happened day by day. */
export function traceText({ user, replication, person, warning, stories }: Trace, { stdout }: Io): string {
  const width = stdout.columns ?? USUAL_WIDTH
  const sideBySide = stories.length === 2 && width >= WIDE
  const tables = sideBySide
    ? [timeline(stories, width)]
    : stories.map((story) => `${story.scenario}\n\n${timeline([story], width)}`)
  return [
    say().person(`${user}`, `${replication}`, whoIs(person)),
    '',
    needsOf(person),
    '',
    warning,
    '',
    inShort(stories),
    '',
    ...stories.filter(({ cameToOffice }) => !cameToOffice).map((story) => `${neverCame(story)}\n`),
    tables.join('\n\n'),
    '',
  ].join('\n')
}

function whoIs({ group, age, complex, income }: PersonNature): string {
  const tell = complex ? say().complex : say().notComplex
  return tell(shippedName(group) ?? group, `${Math.floor(age)}`, say().incomes[income])
}

function needsOf({ needs, trust }: PersonNature): string {
  const all = NEEDS.map((need) => `${say().need[need]} ${grouped(needs[need], 2)}`)
  return say().needs(all.join(', '), grouped(trust, 2))
}

const NEEDS = ['health', 'social', 'skills', 'work'] as const

const neverCame = ({ scenario, end }: Story): string => say().neverCame(scenario, end)

/** The story in numbers, from the most general to single turns. */
const ROWS = [
  'daysInOffice',
  'conversations',
  'inPerson',
  'missed',
  'minutes',
  'advisors',
  'longestSilence',
  'plans',
  'standardReferrals',
  'measuresStarted',
  'measuresCompleted',
  'waitedForMeasures',
  'requests',
  'answeredInTime',
  'handovers',
] as const satisfies readonly (keyof Glance)[]

function inShort(stories: readonly Story[]): string {
  const rows = ROWS.map((row) => [say().rows[row], ...stories.map(({ glance }) => `${glance[row]}`)])
  return textTable(
    [say().inShort, ...stories.map(({ scenario }) => scenario)],
    [[say().end, ...stories.map(({ end }) => end)], ...rows],
  )
}

/** One row per day, one column per office. */
function timeline(stories: readonly Story[], width: number): string {
  const days = [...new Set(stories.flatMap((story) => story.days.map(({ day }) => day)))].toSorted(
    (one, other) => one - other,
  )
  const rows = days.map((day) => {
    const told = stories.map((story) => story.days.find((one) => one.day === day))
    return [String(day), dateOf(told), ...told.map((one) => one?.sentences.join(' ') ?? '')]
  })
  const rest = Math.max(40, width - DAY_WIDTH - DATE_WIDTH - 2 * (stories.length + 1))
  const widths = [DAY_WIDTH, DATE_WIDTH, ...stories.map(() => Math.floor(rest / stories.length))]
  return wrappedTable([say().day, '', ...stories.map(({ scenario }) => scenario)], rows, widths)
}

function dateOf(told: readonly (StoryDay | undefined)[]): string {
  const one = told.find((story) => story !== undefined)
  return one === undefined ? '' : say().date(`${one.year}`, `${one.month}`)
}
