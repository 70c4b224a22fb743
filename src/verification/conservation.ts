import { measure } from '../experiment/replication.ts'
import { referenceStock } from '../scenario/reference-stock.ts'
import { balancesOf } from '../model/conservation.ts'
import type { Balance } from '../model/conservation.ts'
import { closeJournal } from '../model/journal-entries.ts'
import type { EventSink } from '../model/journal.ts'
import type { Office } from '../model/office.ts'
import { startMeasuring } from '../model/simulation.ts'
import { everybody } from '../model/users/table.ts'
import { keyIndex, layoutOf } from '../results/layout.ts'
import { loadScenario } from '../scenario/load.ts'
import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from '../vocabulary/calendar.ts'
import { Monthly, MONTHLY_COLUMNS } from '../vocabulary/months.ts'
import { AssistanceRuns } from './assistance-runs.ts'
import { openScenario, pass } from './bare-office.ts'
import { exactly, exactlyAll, sum } from './check.ts'
import type { Check, Family } from './check.ts'
import { postsOf } from './queues.ts'
import { Spectator } from './spectator.ts'
import type { OutcomeId } from '../vocabulary/outcomes.ts'

export const conservation: Family = {
  title: 'Conservation in the default office',
  text:
    'A year of the shipped dual office. What the office keeps or reports is compared with what an observer counts ' +
    'who looks at its persons, advisors and measures every evening.',
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
    const balances = balancesOf(office)
    return [
      ...ofUsers(office, balances, seen),
      ...ofPlaces(office, balances, seen),
      ...ofMoney(office, seen.placeDays, assistance.paid),
    ]
  },
}

type Balances = ReturnType<typeof balancesOf>

/** The tables at the end, compared with the arrivals and departures that a spectator of the persons counted. */
function ofUsers(office: Office, balances: Balances, seen: Spectator): Check[] {
  const { books } = office
  const posts = postsOf(office)
  const whole = (what: string, { kept, counted }: Balance) => exactly(what, kept[0], counted[0])
  return [
    whole('users at the start + entries − exits', balances['users at the start plus entries minus exits']),
    whole('users in the office at the end', balances['users in the office']),
    exactly('entries, as seen', sum(books.arrivals) + sum(books.returns), seen.entries),
    exactly('exits, as seen', sum(books.exitsByEffort), seen.exits),
    whole('persons out of reach at the end', balances['persons out of reach']),
    ofEach('users in the caseload of an advisor at the end', posts, balances['caseload of advisor']),
    ofEach(
      'minutes under all kinds of work, less those worked ahead',
      posts,
      balances['minutes under all kinds of work, less what was worked ahead, of advisor'],
    ),
  ]
}

function ofPlaces({ measures, books }: Office, balances: Balances, seen: Spectator): Check[] {
  const names = measures.rules.map(({ name }) => name)
  const none = new Float64Array(measures.count)
  return [
    ofEach('places taken at the end', names, balances['places of measure']),
    ofEach('days on which places were taken', names, { kept: books.placeDays, counted: seen.placeDays }),
    ofEach('days on waiting lists', names, { kept: books.waitingListDays, counted: seen.listDays }),
    ofEach('persons beyond the places of a measure, on any evening', names, {
      kept: seen.overfull,
      counted: none,
    }),
  ]
}

const ofEach = (what: string, names: readonly string[], { kept, counted }: Balance): Check =>
  exactlyAll(
    what,
    names.map((of, row) => ({ of, value: kept[row], exact: counted[row] })),
  )

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

/** Returns a function that reads the outcomes reported by the run. */
function reportOf(office: Office): (outcome: OutcomeId) => number {
  const layout = layoutOf(office.scenario)
  const { values } = measure(office, layout, 1)
  return (outcome) => values[keyIndex(layout, outcome, 'all', 'all') ?? NaN]
}
