/** Offices that are simulated in addition to those of a comparison, to explain them. */
import type { LeverKind, VariedParameter } from '../results/comparison/comparison-result.ts'
import { differencesBetween } from '../scenario/difference.ts'
import { DIVIDE_LEVERS } from '../scenario/registry/leadership.ts'
import type { Leadership, Scenario } from '../scenario/scenario.ts'

/** Degrees of overlap of the two catalogues at which headlines are shown. */
export const OVERLAPS = [0, 0.5, 1] as const

/** The same office with catalogues that overlap to another degree. */
export function withOverlap(scenario: Scenario, overlap: number): Scenario {
  const name = `${scenario.name}, overlap ${overlap}`
  return { ...scenario, name, catalogue: { ...scenario.catalogue, overlap } }
}

/** The baseline with the alternative's levers of one kind. */
export function halfWay(baseline: Scenario, alternative: Scenario, kind: 'divide' | 'practice'): Scenario {
  const levers = Object.keys(baseline.leadership) as (keyof Leadership)[]
  const taken = levers.filter((lever) => leverKindOf(`leadership.${lever}`) === kind)
  return {
    ...baseline,
    name: `${alternative.name}, ${kind} only`,
    ...(kind === 'divide' ? { collaborationRate: alternative.collaborationRate } : {}),
    leadership: {
      ...baseline.leadership,
      ...Object.fromEntries(taken.map((lever) => [lever, alternative.leadership[lever]])),
    },
  }
}

/** Whether two scenarios differ in levers of both kinds, so that half-way offices can show something. */
export function differsInBothKinds(varied: readonly VariedParameter[]): boolean {
  return (['divide', 'practice'] as const).every((kind) =>
    varied.some((parameter) => parameter.kind === kind),
  )
}

function leverKindOf(path: string): LeverKind {
  if ((DIVIDE_LEVERS as readonly string[]).includes(path)) return 'divide'
  return path.startsWith('leadership.') ? 'practice' : 'other'
}

/** How often and with which luck a scenario is simulated is not a parameter of the office. */
const UNVARIED = ['replications', 'seed']

/** The parameters in which two scenarios differ, in the order of the registry. */
export const variedParameters = (baseline: Scenario, alternative: Scenario): VariedParameter[] =>
  differencesBetween(baseline, alternative)
    .filter(({ path }) => !UNVARIED.includes(path))
    .map(({ path, unit, first, second }) => ({
      alternative: alternative.name,
      path,
      unit,
      baselineValue: first ?? '-',
      alternativeValue: second ?? '-',
      kind: leverKindOf(path),
    }))
