import { measure } from '../experiment/replication.ts'
import { referenceStock } from '../experiment/stock.ts'
import { closeJournal } from '../model/journal-entries.ts'
import type { EventSink } from '../model/journal.ts'
import type { Office } from '../model/office.ts'
import { startMeasuring } from '../model/simulation.ts'
import { everybody } from '../model/users/table.ts'
import { keyIndex, layoutOf } from '../results/layout.ts'
import { loadScenario } from '../scenario/load.ts'
import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from '../vocabulary/calendar.ts'
import { Monthly, MONTHLY_COLUMNS } from '../vocabulary/months.ts'
import { KINDS_OF_WORK } from '../vocabulary/work.ts'
import { AssistanceRuns } from './assistance-runs.ts'
import { openScenario, pass } from './bare-office.ts'
import { exactly, exactlyAll, sum } from './check.ts'
import type { Check, Family } from './check.ts'
import { postsOf } from './queue-census.ts'
import { Spectator } from './spectator.ts'
import type { OutcomeId } from '../vocabulary/outcomes.ts'

export const conservation: Family = {
  title: 'Conservation in the default office',
  text:
    'A year of the shipped dual office. What the office keeps or reports is held against what somebody counts who ' +
    'looks at its persons, advisors and measures evening by evening.',
  checks: (seed) => {
    const scenario = { ...loadScenario('dual').scenario, warmUpYears: 0, years: 1 }
    const assistance = new AssistanceRuns(scenario)
    const events: EventSink = (happened, count) => assistance.read(happened, count)
    const office = openScenario(scenario, { seed, stock: referenceStock(), events })
    startMeasuring(office)
    const seen = new Spectator(office)
    pass(office, office.days, () => seen.evening(office))
    closeJournal(office)
    assistance.close(office.day)
    return [
      ...ofUsers(office, seen),
      ...ofMinutes(office),
      ...ofPlaces(office, seen),
      ...ofMoney(office, seen.placeDays, assistance.paid),
    ]
  },
}

function ofUsers(office: Office, seen: Spectator): Check[] {
  const { books, heads, advisors } = office
  const exits = sum(books.exitsByEffort)
  const posts = postsOf(office)
  return [
    exactly(
      'users at the start + entries − exits',
      books.presentAtStart + entriesIn(books) - exits,
      seen.present,
    ),
    exactly('users in the office at the end', heads.present, seen.present),
    exactly('entries, as seen', entriesIn(books), seen.entries),
    exactly('exits, as seen', exits, seen.exits),
    exactly('persons out of reach at the end', heads.outOfReach, seen.outOfReach),
    exactlyAll(
      'users in the caseload of an advisor at the end',
      Array.from(advisors.caseload, (value, advisor) => ({
        of: posts[advisor],
        value,
        exact: seen.caseload[advisor],
      })),
    ),
  ]
}

const entriesIn = ({ arrivals, returns }: Office['books']): number => sum(arrivals) + sum(returns)

/** Every minute that is paid goes to some kind of work, less what was worked ahead. */
function ofMinutes(office: Office): Check[] {
  const { advisors, books, scenario } = office
  const posts = postsOf(office)
  const kinds = KINDS_OF_WORK.length
  const paid = books.days * scenario.agenda.minutesPerDay
  return [
    exactlyAll(
      'minutes under all kinds of work, less those worked ahead',
      Array.from(advisors.overrun, (overrun, advisor) => ({
        of: posts[advisor],
        value: sum(books.minutes.subarray(advisor * kinds, (advisor + 1) * kinds)) - overrun,
        exact: paid,
      })),
    ),
  ]
}

function ofPlaces({ measures, books }: Office, seen: Spectator): Check[] {
  const each = (what: string, values: ArrayLike<number>, exact: ArrayLike<number>) =>
    exactlyAll(
      what,
      measures.rules.map(({ name }, row) => ({ of: name, value: values[row], exact: exact[row] })),
    )
  const none = new Float64Array(measures.count)
  return [
    each('places taken at the end', measures.occupied, seen.inMeasure),
    each('days on which places were taken', books.placeDays, seen.placeDays),
    each('days on waiting lists', books.waitingListDays, seen.listDays),
    each('persons beyond the places of a measure, on any evening', seen.overfull, none),
  ]
}

function ofMoney(office: Office, placeDays: Float64Array, assistance: number): Check[] {
  const reported = reportOf(office)
  const { measures, users, books, scenario } = office
  const places = measures.rules.map(
    ({ costPerMonth }, row) => (placeDays[row] * costPerMonth * MONTHS_PER_YEAR) / DAYS_PER_YEAR,
  )
  const months = Array.from(
    { length: MONTHS_PER_YEAR },
    (_, month) => books.monthly[month * MONTHLY_COLUMNS + Monthly.socialAssistanceNok],
  )
  const leaders = scenario.leadership.leaders
  const posts = sum(scenario.teams.map(({ advisors }) => advisors)) + leaders
  return [
    exactly('social assistance as reported, NOK', reported('social-assistance-nok'), assistance),
    exactly(
      'social assistance by person, NOK',
      sum(everybody(users).map((user) => users.assistancePaid[user])),
      assistance,
    ),
    exactly('social assistance by month, NOK', sum(months), assistance),
    exactly('cost of places as reported, NOK', reported('measure-cost-nok'), sum(places)),
    exactly(
      'cost of staff as reported, NOK',
      reported('staff-cost-nok'),
      posts * scenario.agenda.staffCostPerYear,
    ),
  ]
}

/** A reader of the outcomes that the run reports. */
function reportOf(office: Office): (outcome: OutcomeId) => number {
  const layout = layoutOf(office.scenario)
  const { values } = measure(office, layout, 1)
  return (outcome) => values[keyIndex(layout, outcome, 'all', 'all') ?? NaN]
}
