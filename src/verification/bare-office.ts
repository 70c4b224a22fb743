import { passDay } from '../model/day.ts'
import type { EventSink } from '../model/journal.ts'
import type { Office } from '../model/office.ts'
import { openOffice } from '../model/simulation.ts'
import type { Stock } from '../vocabulary/initial-stock.ts'
import { Luck } from '../random/luck.ts'
import { rootKey } from '../random/root-key.ts'
import { scenarioFromValues } from '../scenario/load.ts'
import type { ScenarioValues } from '../scenario/load.ts'
import { mechanismParameters } from '../scenario/registry/mechanisms.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** Offices in which so little works that theory can say what comes out. */

export type Mechanisms = Scenario['mechanisms']
type Switches = NonNullable<ScenarioValues['mechanisms']>
export type Mechanism = Exclude<keyof Mechanisms, 'risks'>

/** Every switch but the kind of risks, in the order of the registry. */
export const MECHANISMS = Object.keys(mechanismParameters.fields).filter(
  (name) => name !== 'risks',
) as readonly Mechanism[]

/** The switches of an office in which nothing works but what is named; nobody leaves unless `risks` says so. */
export function only(names: readonly Mechanism[], risks: Mechanisms['risks'] = 'none'): Switches {
  const switches = MECHANISMS.map((name) => [name, names.includes(name)])
  return { ...Object.fromEntries(switches), risks } as Switches
}

const isBlock = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Lays values over others, block by block. */
export function over(lower: ScenarioValues, ...uppers: readonly ScenarioValues[]): ScenarioValues {
  const merge = (below: object, above: object): object => ({
    ...below,
    ...Object.fromEntries(
      Object.entries(above).map(([key, value]): [string, unknown] => {
        const under = (below as Readonly<Record<string, unknown>>)[key]
        return [key, isBlock(value) && isBlock(under) ? merge(under, value) : value]
      }),
    ),
  })
  return uppers.reduce((merged, upper) => merge(merged, upper) as ScenarioValues, lower)
}

/** One group, one generalist team of the state side, no measures: the smallest office that works. */
export const oneTeam: ScenarioValues = {
  years: 1,
  warmUpYears: 0,
  drawnStock: false,
  groups: {
    people: {
      arrivalsPerYear: 50,
      entrySide: 'state',
      needs: { health: 0.3, social: 0.3, skills: 0.3, work: 0.3 },
      trust: 0.6,
    },
  },
  teams: { generalists: { side: 'state', advisors: 1, caseload: 100, groups: ['people'] } },
}

/** An office to which many come and where talks are so far apart that thousands cost little. */
export const crowd: ScenarioValues = over(oneTeam, {
  groups: { people: { arrivalsPerYear: 8000 } },
  conversations: { wantedDays: { standard: 2000, situational: 2000, speciallyAdjusted: 2000 } },
})

/** What luck an office has, and who is in it at the start. */
export interface Start {
  readonly seed: string
  readonly number?: number
  readonly stock?: Stock | undefined
  /** takes the journal; none is kept where it is missing */
  readonly events?: EventSink | undefined
}

/** An office on its first morning. */
export const open = (values: ScenarioValues, start: Start): Office =>
  openScenario(scenarioFromValues(values), start)

/** The same of a scenario that is resolved already. */
export function openScenario(scenario: Scenario, { seed, number = 1, stock, events }: Start): Office {
  return openOffice(scenario, {
    luck: new Luck(...rootKey(seed, number)),
    officeLuck: new Luck(...rootKey(`${seed}/office`, number)),
    stock,
    events,
  })
}

/** Lets days pass, from the day on which the office stands to the last of the scenario or to `until`, exclusive. */
export function pass(
  office: Office,
  until = office.days,
  evening: (office: Office) => void = () => {},
): Office {
  for (; office.day < until; office.day++) {
    passDay(office)
    evening(office)
  }
  return office
}
