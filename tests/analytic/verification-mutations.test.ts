import { register } from 'node:module'
import { describe, expect, it } from 'vitest'
import { SEED } from '../../src/cli/commands/verify.ts'
import { monthOf } from '../../src/model/calendar.ts'
import type * as assistance from '../../src/model/users/assistance.ts'
import type * as decisions from '../../src/random/decisions.ts'
import type * as journalEntries from '../../src/model/journal-entries.ts'
import type * as knowledge from '../../src/model/advisors/knowledge.ts'
import type * as leaving from '../../src/model/users/leaving.ts'
import type * as listsModule from '../../src/model/lists.ts'
import type * as luckModule from '../../src/random/luck.ts'
import type * as minutes from '../../src/model/advisors/minutes.ts'
import type * as normalQuantile from '../../src/random/normal-quantile.ts'
import type * as officeModule from '../../src/model/office.ts'
import type * as places from '../../src/model/measures/places.ts'
import type * as rootKey from '../../src/random/root-key.ts'
import type * as simulation from '../../src/model/simulation.ts'
import type * as stateOfMind from '../../src/model/users/state-of-mind.ts'
import type { Office } from '../../src/model/office.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { holds } from '../../src/verification/check.ts'
import type { Family } from '../../src/verification/check.ts'

/** Where a family of checks is. */
interface Place {
  readonly file: string
  readonly name: string
}
const LAW: Place = { file: 'littles-law', name: 'littlesLaw' }
const QUEUES: Place = { file: 'known-queues', name: 'knownQueues' }
const PLACES: Place = { file: 'measure-queues', name: 'waitingForPlaces' }
const ROOM: Place = { file: 'measure-queues', name: 'finiteWaitingRoom' }
const CHAIN: Place = { file: 'absorbing-chain', name: 'absorbingChain' }
const RISKS: Place = { file: 'competing-risks', name: 'competingRisks' }
const LEARNING: Place = { file: 'learning-curves', name: 'learningCurves' }
const CONSERVATION: Place = { file: 'conservation', name: 'conservation' }
const VARIATES: Place = { file: 'variates', name: 'variates' }
const STREAMS: Place = { file: 'independent-streams', name: 'independentStreams' }

/** A fault that is planted in one module of the engine, and the check that is meant to catch it. */
interface Fault {
  readonly fault: string
  readonly module: string
  readonly plant: (original: never) => object
  readonly family: Place
  /** begins what the check says of itself */
  readonly caught: string
}

function planted<Module extends object>(
  fault: string,
  module: string,
  plant: (original: Module) => Partial<Record<keyof Module, unknown>>,
  family: Place,
  caught: string,
): Fault {
  return { fault, module, plant, family, caught }
}

/** Holds for one call in so many. */
function oneIn(many: number): () => boolean {
  let calls = 0
  return () => ++calls % many === 0
}

/** An office that works by another scenario than the one that is asked for. */
const withLeaving =
  (change: (leaving: Scenario['leaving']) => Partial<Scenario['leaving']>) =>
  ({ openOffice }: typeof simulation) => ({
    openOffice: (scenario: Scenario, circumstances: Parameters<typeof openOffice>[1]): Office =>
      openOffice(
        { ...scenario, leaving: { ...scenario.leaving, ...change(scenario.leaving) } },
        circumstances,
      ),
  })

const FAULTS: readonly Fault[] = [
  planted<typeof listsModule>(
    'one in 10,000 who go is still counted in the list',
    'model/lists',
    ({ Lists }) => {
      const forgets = oneIn(10_000)
      return {
        Lists: class extends Lists {
          override remove(node: number): void {
            const list = this.listOf[node]
            super.remove(node)
            if (list >= 0 && forgets()) this.length[list]++
          }
        },
      }
    },
    LAW,
    'with a talk that is due',
  ),
  planted<typeof journalEntries>(
    'one in 200 events of measures is missing in the journal',
    'model/journal-entries',
    ({ noteMeasure }) => {
      const forgets = oneIn(200)
      return {
        noteMeasure: (...event: Parameters<typeof noteMeasure>) => {
          if (!forgets()) noteMeasure(...event)
        },
      }
    },
    LAW,
    'on a waiting list, by the journal',
  ),
  planted<typeof leaving>(
    'one in 500 exits is counted twice',
    'model/users/leaving',
    ({ leave }) => {
      const repeats = oneIn(500)
      return {
        leave: (office: Office, user: number) => {
          leave(office, user)
          if (repeats()) office.heads.present--
        },
      }
    },
    CONSERVATION,
    'users in the office at the end',
  ),
  planted<typeof simulation>(
    'a team takes five users more than its limit',
    'model/simulation',
    ({ openOffice }) => ({
      openOffice: (...given: Parameters<typeof openOffice>) => {
        const office = openOffice(...given)
        office.advisors.limit.forEach((limit, advisor) => (office.advisors.limit[advisor] = limit + 1))
        return office
      },
    }),
    QUEUES,
    'waiting for a place on the team',
  ),
  planted<typeof officeModule>(
    'what is due on a day comes a day late',
    'model/office',
    ({ schedule }) => ({
      schedule: (office: Office, node: number, day: number) => schedule(office, node, day + 1),
    }),
    PLACES,
    'places taken',
  ),
  planted<typeof places>(
    'a wait is counted from the day before',
    'model/measures/places',
    ({ joinWaitingList }) => ({
      joinWaitingList: (office: Office, user: number) => {
        joinWaitingList(office, user)
        office.users.measureDay[user]--
      },
    }),
    PLACES,
    'wait for a place',
  ),
  planted<typeof places>(
    'people wait a day longer than they have patience',
    'model/measures/places',
    ({ joinWaitingList }) => ({
      joinWaitingList: (office: Office, user: number) => {
        joinWaitingList(office, user)
        office.users.waitsUntil[user]++
      },
    }),
    ROOM,
    'places taken',
  ),
  planted<typeof officeModule>(
    'an exit comes a day late',
    'model/office',
    ({ scheduleExit }) => ({
      scheduleExit: (office: Office, user: number, day: number) => scheduleExit(office, user, day + 1),
    }),
    CHAIN,
    'time to leaving, days',
  ),
  planted<typeof simulation>(
    'work is found at a rate that is a tenth too high',
    'model/simulation',
    withLeaving(({ workRate }) => ({ workRate: 1.1 * workRate })),
    CHAIN,
    'leave to work, share',
  ),
  planted<typeof simulation>(
    'a risk that fades is a tenth too high',
    'model/simulation',
    withLeaving(({ workRate }) => ({ workRate: 1.1 * workRate })),
    RISKS,
    'leave in two years to work',
  ),
  planted<typeof stateOfMind>(
    'silence begins two months early',
    'model/users/state-of-mind',
    ({ silentDays }) => ({
      silentDays: (office: Office, user: number) => silentDays(office, user) + 40,
    }),
    RISKS,
    'leave in two years to out of reach',
  ),
  planted<typeof knowledge>(
    'a talk teaches as if it were a hundredth longer',
    'model/advisors/knowledge',
    ({ learnUser }) => ({
      learnUser: (
        office: Office,
        advisor: number,
        user: number,
        side: number,
        minutes: number,
        disclosure: number,
      ) => learnUser(office, advisor, user, side, minutes, 1.01 * disclosure),
    }),
    LEARNING,
    'known after talks in person',
  ),
  planted<typeof stateOfMind>(
    'one in a hundred half stretches makes nobody forget',
    'model/users/state-of-mind',
    ({ fadeHalfStep }) => {
      const forgets = oneIn(100)
      return {
        fadeHalfStep: (office: Office, user: number, middle: number) => {
          if (!forgets()) fadeHalfStep(office, user, middle)
        },
      }
    },
    LEARNING,
    'known in silence',
  ),
  planted<typeof knowledge>(
    'a month passes twice',
    'model/advisors/knowledge',
    ({ passMonthOfKnowledge }) => {
      const repeats = oneIn(6)
      return {
        passMonthOfKnowledge: (office: Office) => {
          passMonthOfKnowledge(office)
          if (repeats()) passMonthOfKnowledge(office)
        },
      }
    },
    LEARNING,
    'measure known while it is not used',
  ),
  planted<typeof places>(
    'one in 200 places of those who leave stays taken',
    'model/measures/places',
    ({ leavePlace }) => {
      const forgets = oneIn(200)
      return {
        leavePlace: (office: Office, user: number) => {
          const measure = office.users.planMeasure[user]
          leavePlace(office, user)
          if (forgets()) office.measures.occupied[measure]++
        },
      }
    },
    CONSERVATION,
    'places taken at the end',
  ),
  planted<typeof minutes>(
    'a minute of one in 1,000 talks gets lost',
    'model/advisors/minutes',
    ({ spendOnTalk }) => {
      const loses = oneIn(1000)
      return {
        spendOnTalk: (office: Office, advisor: number, kind: number, minutes: number) => {
          spendOnTalk(office, advisor, kind, minutes)
          if (loses()) office.advisors.minutesLeft[advisor]--
        },
      }
    },
    CONSERVATION,
    'minutes under all kinds of work',
  ),
  planted<typeof assistance>(
    'a krone a month is paid to nobody',
    'model/users/assistance',
    ({ decideAssistance }) => {
      let last = -1
      return {
        decideAssistance: (office: Office, user: number) => {
          decideAssistance(office, user)
          const month = monthOf(office.day)
          if (month !== last) office.books.assistanceNok[0]++
          last = month
        },
      }
    },
    CONSERVATION,
    'social assistance as reported',
  ),
  planted<typeof assistance>(
    'one in 1,000 turns decides on a month again',
    'model/users/assistance',
    ({ decideAssistance }) => {
      const repeats = oneIn(1000)
      return {
        decideAssistance: (office: Office, user: number) => {
          decideAssistance(office, user)
          if (!repeats()) return
          office.users.assistanceMonth[user]--
          decideAssistance(office, user)
        },
      }
    },
    CONSERVATION,
    'social assistance by person',
  ),
  planted<typeof luckModule>(
    'uniform numbers tilt a little',
    'random/luck',
    ({ Luck }) => ({
      Luck: class extends Luck {
        override uniform(...address: Parameters<InstanceType<typeof Luck>['uniform']>): number {
          return super.uniform(...address) ** 1.02
        }
      },
    }),
    VARIATES,
    'uniform, mean',
  ),
  planted<typeof luckModule>(
    'exponential times are a fiftieth too long',
    'random/luck',
    ({ Luck }) => ({
      Luck: class extends Luck {
        override exponential(...address: Parameters<InstanceType<typeof Luck>['exponential']>): number {
          return 1.02 * super.exponential(...address)
        }
      },
    }),
    VARIATES,
    'exponential, mean',
  ),
  planted<typeof luckModule>(
    'a fiftieth too many arrive',
    'random/luck',
    ({ Luck }) => ({
      Luck: class extends Luck {
        override poisson(mean: number, ...address: Parameters<InstanceType<typeof Luck>['uniform']>): number {
          return super.poisson(1.02 * mean, ...address)
        }
      },
    }),
    VARIATES,
    'Poisson of mean 26.3',
  ),
  planted<typeof normalQuantile>(
    'normal variates are a hundredth too wide',
    'random/normal-quantile',
    ({ normalQuantile }) => ({ normalQuantile: (p: number) => 1.01 * normalQuantile(p) }),
    VARIATES,
    'normal, moment 2',
  ),
  planted<typeof luckModule>(
    'a draw leaks from one index into the next',
    'random/luck',
    ({ Luck }) => ({
      Luck: class extends Luck {
        override uniform(who: number, decision: number, block = 0, index = 0): number {
          return super.uniform(who, decision, block, index >>> 3)
        }
      },
    }),
    STREAMS,
    'correlation with the next index',
  ),
  planted<typeof luckModule>(
    'a draw leaks from one block into the next',
    'random/luck',
    ({ Luck }) => ({
      Luck: class extends Luck {
        override uniform(who: number, decision: number, block = 0, index = 0): number {
          return super.uniform(who, decision, block >>> 3, index)
        }
      },
    }),
    STREAMS,
    'pairs with the next block',
  ),
  planted<typeof luckModule>(
    'a draw depends on how many there were before',
    'random/luck',
    ({ Luck }) => ({
      Luck: class extends Luck {
        private drawn = 0
        override uniform(who: number, decision: number, block = 0, index = 0): number {
          return super.uniform(who + this.drawn++, decision, block, index)
        }
      },
    }),
    STREAMS,
    'draws of 20,000 that change with the order of drawing',
  ),
  planted<typeof decisions>(
    'two decisions share their draws',
    'random/decisions',
    ({ PERSON }) => ({ PERSON: { ...PERSON, noShow: PERSON.mode } }),
    STREAMS,
    'strongest correlation',
  ),
  planted<typeof rootKey>(
    'two replications have the same luck',
    'random/root-key',
    ({ rootKey }) => ({ rootKey: (seed: string) => rootKey(seed, 1) }),
    STREAMS,
    'correlation with the next replication',
  ),
]

register('../support/planting.mjs', import.meta.url)

/** A module of the build, loaded by Node itself: simulations are three times as fast as in modules of vitest. */
const built = (path: string, query = ''): Promise<object> =>
  import(new URL(`../../dist/${path}.js${query}`, import.meta.url).href) as Promise<object>

describe('a planted fault turns the verdict', () => {
  // The table of checks holds without a fault, with the same seed: see the test of the engine. Every fault takes as
  // long as all checks of its family, because what they tell of is rare.
  it.each(FAULTS)('$fault', async (fault) => {
    const { module, plant, family, caught } = fault
    const names = Object.keys(plant((await built(module)) as never)).join(',')
    Object.assign(globalThis, { plant })
    const query = `?planted=${module}&names=${names}&fault=${FAULTS.indexOf(fault)}`
    const file = (await built(`verification/${family.file}`, query)) as Record<string, Family>
    const failed = file[family.name].checks(SEED).filter((check) => !holds(check))
    expect(failed.map(({ what }) => what)).toContainEqual(expect.stringMatching(`^${caught}`))
  })
})
