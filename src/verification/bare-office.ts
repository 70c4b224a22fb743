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

/** Offices with so few mechanisms that theory gives the exact results. */

export type Mechanisms = Scenario['mechanisms']
type Switches = NonNullable<ScenarioValues['mechanisms']>
export type Mechanism = Exclude<keyof Mechanisms, 'risks'>

/** Every switch but the kind of risks, in the order of the registry. */
export const MECHANISMS = Object.keys(mechanismParameters.fields).filter(
  (name) => name !== 'risks',
) as readonly Mechanism[]

/** The switches of an office with only the named mechanisms on; nobody leaves unless `risks` says so. */
export function only(names: readonly Mechanism[], risks: Mechanisms['risks'] = 'none'): Switches {
  const switches = MECHANISMS.map((name) => [name, names.includes(name)])
  return { ...Object.fromEntries(switches), risks } as Switches
}

const isBlock = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Merges values block by block; later ones override earlier ones. */
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

/**
 * What a number turns off and no switch does, turned off, and round numbers for what is fitted: no known answer depends on
 * how the shipped office was fitted.
 */
export const plain: ScenarioValues = {
  leaving: {
    workRate: 2.3,
    workSlope: { health: 1.1, social: 0.8, skills: 1.1, work: 1.2 },
    frailty: 0,
    lockIn: 0.35,
    educationRate: 0.35,
    pensionRate: 0.76,
    outOfReachRate: 0.09,
    withoutWorkRate: 0.23,
    withoutWorkHealth: 0.8,
    otherRate: 0.04,
    relapseRate: 0.13,
    relapseSlope: 1.6,
  },
  outside: { workRate: 0, returnRate: 0 },
  assistance: { offRate: 0.228, offPerson: 1.27, onRate: 0.05, decisionMonths: 0 },
  pupils: { dropOutRate: 0.26 },
  needs: { driftCeiling: 1 },
  stateOfMind: { activationGain: 0.35, activationHalfLifeDays: 45 },
  divide: { waysFoundPerYear: 0, transferLetsGo: 0, jointPlanGain: 0, meetingCaseMinutes: 0 },
  leaderTime: { usualStretch: { state: 3, municipal: 1.4 } },
  agenda: { separateSystemsMinutesPerMonth: 0 },
  knowledge: { seatLearningPerMonth: 0 },
  catalogue: { absenceRate: 0, inHouseTrustPerMonth: 0, effectFactor: 1, dropOutRate: 0.55 },
  caseloads: { atLimit: 'overload' },
  planning: { pauseDays: 20, standardAfterDays: 65, waitDiscountPerYear: 0, readyHealth: 1, straightDays: 0 },
  conversations: {
    noShowScale: 0.42,
    wantedDays: { situational: 12, speciallyAdjusted: 10, inMeasureFactor: 2 },
    reviewMinutes: 0,
  },
  assessment: { afterDays: 0, permanentCapability: 0.128 },
}

/** One group, one generalist team of the state side, no measures: the smallest office that works. */
export const oneTeam: ScenarioValues = {
  ...plain,
  years: 1,
  warmUpYears: 0,
  drawnStock: false,
  groups: {
    people: {
      arrivalsPerYear: 50,
      entrySide: 'state',
      needs: { health: 0.3, social: 0.3, skills: 0.3, work: 0.3 },
      trust: 0.6,
      bothSidesShare: 0,
    },
  },
  teams: { generalists: { side: 'state', advisors: 1, caseload: 100, groups: ['people'] } },
}

/** An office with many arrivals and talks so far apart that thousands of people cost little to simulate. */
export const crowd: ScenarioValues = over(oneTeam, {
  groups: { people: { arrivalsPerYear: 8000 } },
  conversations: { wantedDays: { standard: 2000, situational: 2000, speciallyAdjusted: 2000 } },
})

/** The random numbers of an office, and who is in it at the start. */
export interface Start {
  readonly seed: string
  readonly number?: number
  readonly stock?: Stock | undefined
  /** receives the journal; without it none is kept */
  readonly events?: EventSink | undefined
}

/** An office on its first morning. */
export const open = (values: ScenarioValues, start: Start): Office =>
  openScenario(scenarioFromValues(values), start)

/** The same for a scenario that is already resolved. */
export function openScenario(scenario: Scenario, { seed, number = 1, stock, events }: Start): Office {
  return openOffice(scenario, {
    luck: new Luck(...rootKey(seed, number)),
    officeLuck: new Luck(...rootKey(`${seed}/office`, number)),
    stock,
    events,
  })
}

/** Simulates days from the office’s current one to the last of the scenario, or to `until`, exclusive. */
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
