/** Levels as a problem of the search: the shipped office against the targets of its calibration. */
import { layoutOf } from '../../results/layout.ts'
import type { MonthlyRecord, RecordLayout } from '../../results/record.ts'
import { halfOffice } from '../../scenario/half-office.ts'
import { groupInOffice } from '../../scenario/clientele.ts'
import type { Group, Scenario } from '../../scenario/scenario.ts'
import { sumOf } from '../../scenario/sum.ts'
import { SIDES } from '../../vocabulary/sides.ts'
import { valueAt } from '../calibration/target.ts'
import { targetsOf } from '../calibration/targets.ts'
import { assertWhole } from '../recorded.ts'
import { aimOf } from './aims.ts'
import { levelParameters, withValues, type FittedValue } from './parameters.ts'
import type { Stage } from './stage.ts'

/**
 * Years before anything is measured: the first stock is that of the office before the fit, and users who stay for years
 * have to make room for those whom the new parameters bring. Who has left for work, or is out of reach, goes on coming
 * back for longer, which matters where the answer is near.
 */
const WARM_UP_YEARS = { anywhere: 6, near: 10 }
const POINTS = 2 * levelParameters.length

/** From the whole of what is plausible. */
export const levelsAnywhere = (office: Scenario): Stage => ({
  ...levels(office, WARM_UP_YEARS.anywhere),
  effort: { points: POINTS, halfWidths: [0.45, 0.34, 0.26, 0.19, 0.14, 0.11, 0.08, 0.08], averaged: 2 },
})

/** Near what was found, after effects have been fitted to it. */
export const levelsAgain = (office: Scenario, effects: readonly FittedValue[]): Stage => ({
  ...levels(withValues(office, effects), WARM_UP_YEARS.near),
  effort: { points: POINTS, halfWidths: [0.14, 0.11, 0.09, 0.07, 0.07], averaged: 2 },
})

/**
 * Boxes wider than this hold many offices that cannot work. There full teams are overloaded, so that too many users show
 * in caseloads, to which parameters can respond, and not in a waiting room that only grows; and half offices will do.
 */
const WIDE = 0.13

function levels(office: Scenario, warmUpYears: number): Omit<Stage, 'effort'> {
  const base = { ...asManyAsCaseloadsHold(office), warmUpYears }
  const targets = targetsOf(layoutOf(base))
  const aims = targets.map(aimOf)
  const simulate: Stage['simulate'] = async (points, { experiment, stop, seed, halfWidth }) => {
    const { caseloads } = base
    const isWide = halfWidth > WIDE
    const scenarios = points.map((values, at) => ({
      ...withValues(base, values),
      caseloads: isWide ? { ...caseloads, atLimit: 'overload' as const } : caseloads,
      name: `point ${at + 1}`,
      seed,
    }))
    const ran = await experiment.simulate({
      scenarios: scenarios.map((scenario) => ({
        scenario: isWide ? halfOffice(scenario) : scenario,
        replications: 1,
      })),
    })
    assertWhole(ran, stop)
    return ran.results.map(({ scenario, records: [record], layout }) => [
      ...targets.map(({ valueOf }, at) => aims[at].scaled(valueOf(record, layout))),
      ...SIDES.map((side) =>
        Math.log(stretchOf(side, record, layout) / scenario.leaderTime.usualStretch[side]),
      ),
    ])
  }
  return { parameters: levelParameters, aims: [...aims, ...SIDES.map(() => USUAL)], simulate }
}

/** What leaders take for the usual stretch of a side is what it is. */
const USUAL = { target: 0, tolerance: 0.1 }

const stretchOf = (side: (typeof SIDES)[number], record: MonthlyRecord, layout: RecordLayout): number =>
  valueAt(record, layout, { outcome: 'load-stretch', breakdown: 'side', level: side })

/**
 * The office with as many users on the first day as its caseloads hold, in the proportions of the pool. Pilots that find
 * the stationary number would cost more than all else, and the warm-up does the same.
 */
export function asManyAsCaseloadsHold(office: Scenario): Scenario {
  const held = sumOf(office.teams, ({ advisors, caseload }) => advisors * caseload)
  const usersOf = ({ name, arrivalsPerYear }: Group) => arrivalsPerYear * groupInOffice(name).years
  const all = sumOf(
    office.groups.filter(({ pupils }) => !pupils),
    usersOf,
  )
  return {
    ...office,
    groups: office.groups.map((group) => ({
      ...group,
      stock: Math.round(group.pupils ? usersOf(group) : (usersOf(group) * held) / all),
    })),
  }
}
