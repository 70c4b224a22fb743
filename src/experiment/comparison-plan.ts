/** Which offices a comparison simulates, with how many replications. */
import type { VariedParameter } from '../results/comparison/comparison-result.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Plan, PlannedScenario } from './plan.ts'
import { differsInBothKinds, halfWay, OVERLAPS, variedParameters, withOverlap } from './variants.ts'

/** A scenario that is compared with the baseline. */
interface PlannedAlternative {
  readonly scenario: Scenario
  readonly varied: readonly VariedParameter[]
  /** with divide levers only and with practice levers only; undefined where only one kind of lever differs */
  readonly halfWay: { readonly divideOnly: Scenario; readonly practiceOnly: Scenario } | undefined
  readonly overlaps: readonly {
    readonly overlap: number
    readonly baseline: Scenario
    readonly alternative: Scenario
  }[]
}

/** The offices of a comparison without their number of replications. */
export interface ComparisonPlan {
  readonly baseline: Scenario
  readonly alternatives: readonly PlannedAlternative[]
}

/** What to simulate beyond the scenarios themselves. */
interface Extras {
  /** whether the headline is shown at other overlaps of the catalogues */
  readonly overlap: boolean
  /** scenarios made by `--vary`: they exist only for their curve, so they get neither overlaps nor half-way offices */
  readonly onCurves: ReadonlySet<Scenario>
}

/** Plans a comparison of one baseline with its alternatives. */
export function planComparison(
  baseline: Scenario,
  alternatives: readonly Scenario[],
  { overlap, onCurves }: Extras,
): ComparisonPlan {
  return {
    baseline,
    alternatives: alternatives.map((scenario) => {
      const varied = variedParameters(baseline, scenario)
      const onCurve = onCurves.has(scenario)
      return {
        scenario,
        varied,
        halfWay: !onCurve && differsInBothKinds(varied) ? halfWayOffices(baseline, scenario) : undefined,
        overlaps: overlap && !onCurve ? OVERLAPS.map((degree) => overlapped(baseline, scenario, degree)) : [],
      }
    }),
  }
}

function halfWayOffices(baseline: Scenario, scenario: Scenario): PlannedAlternative['halfWay'] {
  return {
    divideOnly: halfWay(baseline, scenario, 'divide'),
    practiceOnly: halfWay(baseline, scenario, 'practice'),
  }
}

function overlapped(
  baseline: Scenario,
  scenario: Scenario,
  overlap: number,
): PlannedAlternative['overlaps'][number] {
  return {
    overlap,
    baseline: withOverlap(baseline, overlap),
    alternative: withOverlap(scenario, overlap),
  }
}

/** Only the scenarios that the user compares: the baseline first, then the alternatives in their order. */
export function mainPlan({ baseline, alternatives }: ComparisonPlan, replications: number): Plan {
  const scenarios = [baseline, ...alternatives.map(({ scenario }) => scenario)]
  return {
    scenarios: scenarios.map((scenario) => ({ scenario, replications, part: 'compared' })),
  }
}

/** Minimum number of replications of the null twin, which shows how much luck alone changes. */
const NULL_TWIN_AT_LEAST = 4

/** Everything in a comparison: the main plan, the null twin, then half-way offices and overlaps by alternative. */
export function wholePlan(plan: ComparisonPlan, replications: number): Plan {
  const half = Math.ceil(replications / 2)
  const quarter = Math.max(NULL_TWIN_AT_LEAST, Math.ceil(replications / 4))
  const nullTwin = {
    scenario: plan.baseline,
    officeLuck: 1,
    replications: Math.min(replications, quarter),
    part: 'null-twin' as const,
  }
  const supporting = plan.alternatives.flatMap(supportingOffices)
  return {
    scenarios: [
      ...mainPlan(plan, replications).scenarios,
      nullTwin,
      ...supporting.map((office) => ({ ...office, replications: half })),
    ],
  }
}

/** Half-way offices and overlaps of one alternative; results are taken apart again in the same order. */
export function supportingOffices({
  halfWay: offices,
  overlaps,
}: PlannedAlternative): Pick<PlannedScenario, 'scenario' | 'part'>[] {
  const halfWays = offices ? [offices.divideOnly, offices.practiceOnly] : []
  const overlapping = overlaps.flatMap(({ baseline, alternative }) => [baseline, alternative])
  return [
    ...halfWays.map((scenario) => ({ scenario, part: 'half-way' as const })),
    ...overlapping.map((scenario) => ({ scenario, part: 'overlaps' as const })),
  ]
}
