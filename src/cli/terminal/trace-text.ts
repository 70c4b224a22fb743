import type { Glance, Story, StoryDay } from '../../events/story.ts'
import type { PersonNature } from '../../experiment/person-nature.ts'
import type { Io } from '../command.ts'
import { textTable, wrappedTable } from './text-table.ts'

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
    `Person ${user} of replication ${replication}: ${whoIs(person)}`,
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
  const problems = complex ? 'complex problems (three of four needs are high)' : 'no complex problems'
  return `group ${group}, ${Math.floor(age)} years old, ${problems}, ${income === 'none' ? 'no income' : income}`
}

function needsOf({ needs, trust }: PersonNature): string {
  const all = Object.entries(needs).map(([need, value]) => `${need} ${value.toFixed(2)}`)
  return `Needs on the first day, from 0 (nothing) to 1 (everything): ${all.join(', ')}. Trust in the office: ${trust.toFixed(2)}.`
}

const neverCame = ({ scenario, end }: Story): string =>
  `${scenario}: this person never comes to the office (in the end: ${end}).`

const ROWS: readonly (readonly [label: string, of: (glance: Glance) => number])[] = [
  ['Working days in the office', ({ daysInOffice }) => daysInOffice],
  ['Conversations', ({ conversations }) => conversations],
  ['  of these in person', ({ inPerson }) => inPerson],
  ['Conversations missed', ({ missed }) => missed],
  ['Minutes of follow-up', ({ minutes }) => minutes],
  ['Advisors', ({ advisors }) => advisors],
  ['Longest silence, working days', ({ longestSilence }) => longestSilence],
  ['Plans', ({ plans }) => plans],
  ['  of these standard referrals', ({ standardReferrals }) => standardReferrals],
  ['Measures started', ({ measuresStarted }) => measuresStarted],
  ['Measures completed', ({ measuresCompleted }) => measuresCompleted],
  ['Working days waited for them', ({ waitedForMeasures }) => waitedForMeasures],
  ['Requests to the other side', ({ requests }) => requests],
  ['  of these answered in time', ({ answeredInTime }) => answeredInTime],
  ['Handovers', ({ handovers }) => handovers],
]

function inShort(stories: readonly Story[]): string {
  const rows = ROWS.map(([label, of]) => [label, ...stories.map(({ glance }) => String(of(glance)))])
  return textTable(
    ['In short', ...stories.map(({ scenario }) => scenario)],
    [['In the end', ...stories.map(({ end }) => end)], ...rows],
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
  return wrappedTable(['day', '', ...stories.map(({ scenario }) => scenario)], rows, widths)
}

function dateOf(told: readonly (StoryDay | undefined)[]): string {
  const one = told.find((story) => story !== undefined)
  return one === undefined ? '' : `year ${one.year}, month ${one.month}`
}
