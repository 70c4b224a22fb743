/** The shipped office fitted to the targets of its calibration. */
import { setImmediate as breathe } from 'node:timers/promises'
import type { Experiment } from '../../experiment/experiment.ts'
import { Luck } from '../../random/luck.ts'
import { rootKey } from '../../random/root-key.ts'
import { layoutOf } from '../../results/layout.ts'
import type { MonthlyRecord } from '../../results/record.ts'
import { groupInOffice } from '../../scenario/clientele.ts'
import type { Group, Scenario } from '../../scenario/scenario.ts'
import { sumOf } from '../../scenario/sum.ts'
import { targetsOf } from '../calibration/targets.ts'
import { assertWhole } from '../recorded.ts'
import { aimOf } from './aims.ts'
import { fittedParameters, valueAt, withValues } from './parameters.ts'
import { searchBox, type Effort } from './search.ts'

/**
 * Years before anything is measured: the pool of the first stock is that of the office before the fit, and users who
 * stay for years have to make room for those whom the new parameters bring.
 */
const WARM_UP_YEARS = 6
const EFFORT: Effort = {
  points: Math.ceil(2.5 * fittedParameters.length),
  halfWidths: [0.45, 0.34, 0.26, 0.19, 0.14, 0.1, 0.08, 0.08],
  averaged: 2,
}
/**
 * Boxes wider than this hold many offices that cannot work. There full teams are overloaded, so that too many users show
 * in caseloads, to which parameters can respond, and not in a waiting room that only grows.
 */
const WIDE = 0.15

/** A fitted value, by its path in a scenario file. */
export type FittedValue = readonly [path: string, value: number]

/**
 * Fits the office, from no start: whatever its parameters are, the search begins with the whole of what is plausible.
 *
 * @param seed of the designs and of the people; another one shows how far the answer depends on them
 * @param stop ends the search; the experiment has the same signal
 * @throws ReplicationsFailed where a replication failed
 */
export async function fitOffice(
  office: Scenario,
  seed: string,
  experiment: Pick<Experiment<MonthlyRecord>, 'simulate'>,
  stop: AbortSignal,
): Promise<readonly FittedValue[]> {
  const base = { ...asManyAsCaseloadsHold(office), warmUpYears: WARM_UP_YEARS }
  const targets = targetsOf(layoutOf(base))
  const aims = targets.map(aimOf)
  const luck = new Luck(...rootKey(`${seed}/designs`, 0))
  let draw = 0
  const measure = async (points: readonly (readonly number[])[], wave: number) => {
    await breathe()
    const { caseloads } = base
    const isWide = EFFORT.halfWidths[wave] > WIDE
    const scenarios = points.map((point, at) => ({
      ...withValues(base, valuesAt(point)),
      caseloads: isWide ? { ...caseloads, atLimit: 'overload' as const } : caseloads,
      name: `wave ${wave + 1}, point ${at + 1}`,
      // One people for a wave, so that points differ by their parameters; another for the next, so that none is fitted.
      seed: `${seed}/wave ${wave}`,
    }))
    const ran = await experiment.simulate({
      scenarios: scenarios.map((scenario) => ({ scenario, replications: 1 })),
    })
    assertWhole(ran, stop)
    return ran.results.map(({ records: [record], layout }) =>
      targets.map(({ valueOf }, at) => aims[at].scaled(valueOf(record, layout))),
    )
  }
  const dimensions = fittedParameters.length
  const { at } = await searchBox(
    { dimensions, aims, measure, uniform: () => luck.uniform(draw++, 0) },
    EFFORT,
  )
  return valuesAt(at)
}

/**
 * The office with as many users on the first day as its caseloads hold, in the proportions of the pool. Pilots that find
 * the stationary number would cost more than all else, and the warm-up does the same.
 */
function asManyAsCaseloadsHold(office: Scenario): Scenario {
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

const valuesAt = (point: readonly number[]): readonly FittedValue[] =>
  fittedParameters.map((parameter, at) => [
    parameter.path,
    rounded(parameter.path, valueAt(parameter, point[at])),
  ])

/** Three digits, or whole where the registry wants it so. */
const rounded = (path: string, value: number): number =>
  path.endsWith('.places') || path.endsWith('.arrivalsPerYear')
    ? Math.round(value)
    : Number(value.toPrecision(3))
