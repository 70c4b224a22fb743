import { referenceStock } from '../scenario/reference-stock.ts'
import { closeJournal } from '../model/journal-entries.ts'
import { loadScenario } from '../scenario/load.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { openScenario, pass } from './bare-office.ts'
import { exactlyAll } from './check.ts'
import type { Check, Family } from './check.ts'
import { JournalQueues, TOLD } from './journal-queues.ts'
import { QueueCensus } from './queue-census.ts'
import { type QueueCount, type QueueKind, QUEUES } from './queues.ts'

/** Evenings for which an office is observed: half a year. */
const WATCHED = 130

export const littlesLaw: Family = {
  title: 'Little’s law in every queue of the default office',
  text:
    'Half a year of the shipped dual office, watched from its first evening. The value is the mean number L in a ' +
    'queue, as the office keeps it; the exact value is λW, from the arrivals counted at the queue and the times ' +
    'measured in it, or from the journal. Of each kind of queue the longest is shown, or the one that deviates ' +
    'most. Nobody waits for a place on a team while advisors can be overloaded, so those lists are watched in the ' +
    'same office with that rule changed.',
  checks: (seed) => {
    const { scenario: dual } = loadScenario('dual')
    const { queues, told } = watch(dual, seed)
    const waiting = { ...dual.caseloads, limitFactor: 1, atLimit: 'waiting' } as const
    const full = watch({ ...dual, caseloads: waiting }, seed)
    const kinds = Object.keys(QUEUES) as QueueKind[]
    return [
      ...kinds.map((kind) => lawOf(QUEUES[kind], kind, kind === 'team' ? full.queues : queues)),
      ...TOLD.map((kind) => lawOf(`${QUEUES[kind]}, by the journal`, kind, told)),
    ]
  },
}

interface Watched {
  /** rate and time from doors and stopwatches */
  readonly queues: readonly QueueCount[]
  /** rate and time from the journal */
  readonly told: readonly QueueCount[]
}

function watch(scenario: Scenario, seed: string): Watched {
  const journal = new JournalQueues()
  const office = openScenario(scenario, {
    seed,
    stock: referenceStock(),
    events: (events, count) => journal.read(events, count),
  })
  const census = new QueueCensus(office)
  pass(office, WATCHED, () => census.evening(office))
  closeJournal(office)
  const queues = census.counts(office)
  const told = queues.flatMap((queue) => {
    const kind = TOLD.find((known) => known === queue.kind)
    return kind === undefined ? [] : [{ ...queue, ...journal.count(kind, queue.row, WATCHED) }]
  })
  return { queues, told }
}

/** Queues that were always empty satisfy any law and are left out. */
function lawOf(what: string, wanted: QueueKind, queues: readonly QueueCount[]): Check {
  const used = queues.filter(({ kind, number, rate, time }) => kind === wanted && number + rate + time > 0)
  return exactlyAll(
    what,
    used.map(({ name, number, rate, time }) => ({ of: name, value: number, exact: rate * time })),
  )
}
