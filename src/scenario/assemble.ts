import { inOrder, ScenarioError } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { texts } from '../locale/language.ts'
import type { Findings } from './language/check-table.ts'
import { checkCoherence } from './checks/coherence.ts'
import { fileOf, shown } from './language/file.ts'
import { checkKeys, headingsOf } from './language/header.ts'
import { OFFICE } from './language/layers.ts'
import type { Layer, Layers } from './language/layers.ts'
import { goalsOf } from './language/goals.ts'
import { limitsOf, precisionOf } from './language/limits.ts'
import type { LoadedScenario } from './loaded.ts'
import { idleRemovals, mergeBlocks, withoutRemoved } from './language/merge.ts'
import type { KnownOutcome } from './language/outcome-level.ts'
import type { parameters } from './registry/registry.ts'
import { everOf } from '../phases.ts'
import { implausibilities } from './checks/plausibility.ts'
import type { Values } from './registry/row.ts'
import { settleReforms } from './checks/reforms.ts'
import { checkRequirements } from './checks/requirements.ts'
import { NO_VALUE, resolveValues } from './resolve.ts'
import type { Origins } from './resolve.ts'
import type { Scenario } from './scenario.ts'
import { settleSizes } from './checks/staffing.ts'
import type { Sizes } from './checks/staffing.ts'
import type { Subject } from './checks/subject.ts'
import { nodeAt } from './language/tree.ts'
import type { BlockNode } from './language/tree.ts'

const say = texts({
  en: { more: (count: string) => `${count} more problems from here on` },
  nb: { more: (count) => `fra her av er det ${count} feil og advarsler til` },
  nn: { more: (count) => `frå her av er det ${count} feil og åtvaringar til` },
})

/** What was read of a scenario, before it is checked. */
export interface Parts extends Layers {
  readonly file: string
  /** layers above the files: command-line options, values that a comparison varies */
  readonly above: readonly Layer[]
  readonly outcomes: readonly KnownOutcome[]
}

type Registered = Values<typeof parameters>

/**
 * Checks the layers of a scenario, merges them and fills in what they leave open.
 *
 * @throws ScenarioError with every problem that was found
 */
export function assemble(parts: Parts): LoadedScenario {
  const { loaded, problems } = examine(parts)
  if (loaded === undefined || hasErrors(problems)) throw new ScenarioError(problems)
  return { ...loaded, warnings: problems }
}

/** A scenario with all its errors and warnings; the scenario is undefined where not all of it could be read. */
export interface Examined {
  readonly loaded: LoadedScenario | undefined
  readonly problems: readonly Problem[]
}

/** Like `assemble`, for a scenario that may have mistakes: values that were refused have the origin `NO_VALUE`. */
export function examine(parts: Parts): Examined {
  const findings: Findings = { problems: [...parts.problems], unusable: [] }
  const { problems, unusable } = findings
  const layers = [...parts.layers, ...parts.above].map((layer) => ({
    ...layer,
    root: checkKeys(layer.root, findings),
  }))
  if (parts.isBroken) return { loaded: undefined, problems: told(problems) }
  const whole = mergeLayers(layers, problems)
  const root = withoutRemoved(whole)
  const origins: Origins = new Map()
  const values = resolveValues(root, origins) as Registered
  const { teams, groups, sizes } = sized(values, { root, layers, files: parts.layers.length, origins })
  // A file has its own texts; options of the command line count as part of the uppermost file.
  const own = layers.slice(parts.layers.length - 1).map((layer) => layer.root)
  const headings = headingsOf(own, parts.file, problems)
  const opening: Scenario = Object.freeze({ ...headings, ...values, teams, groups })
  const sources = layers.map(({ source }) => source)
  const subject = { scenario: opening, root, whole, sources, sizes }
  const judged = judge(subject, parts.outcomes, findings)
  const reform = settleReforms(subject, { layers, origins, findings })
  const scenario: Scenario = Object.freeze({ ...opening, reform })
  const open = [...sizes.open.keys()].map((team) => `teams.${team}.advisors`)
  for (const path of [...unusable, ...open]) if (origins.has(path)) origins.set(path, NO_VALUE)
  const loaded = { scenario, file: parts.file, origins, warnings: [], ...judged }
  return { loaded, problems: told(problems) }
}

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error')

/** Problems beyond this number are counted but not listed. */
const MOST_PROBLEMS = 100

function told(found: readonly Problem[]): readonly Problem[] {
  const problems = inOrder(found)
  if (problems.length <= MOST_PROBLEMS) return problems
  const { file, line, column } = problems[MOST_PROBLEMS]
  const message = say().more(String(problems.length - MOST_PROBLEMS))
  return [...problems.slice(0, MOST_PROBLEMS), { file, line, column, message, severity: 'error' }]
}

function mergeLayers(layers: readonly Layer[], problems: Problem[]): BlockNode {
  return layers
    .map(({ root }) => root)
    .reduce((lower, upper) => {
      problems.push(...idleRemovals(lower, upper))
      return mergeBlocks(lower, upper)
    })
}

interface Merged {
  readonly root: BlockNode
  readonly layers: readonly Layer[]
  /** how many of the layers are files; they are the lowest ones */
  readonly files: number
  readonly origins: Origins
}

/** The scenario with the sizes of teams and groups that the files leave open filled in. */
function sized(
  values: Registered,
  { root, layers, files, origins }: Merged,
): Pick<Scenario, 'teams' | 'groups'> & { readonly sizes: Sizes } {
  const office = fileOf(OFFICE, '.')
  const file = 'path' in office ? shown(office.path) : ''
  const shipped = layers.findIndex(({ source }) => source.file === file)
  const sizes = settleSizes({ ...values, root, layers, files, shipped }, origins)
  const { advisors, caseloads, arrivals } = sizes
  const teams = values.teams.map((team) =>
    Object.freeze({
      ...team,
      advisors: advisors.get(team.name) ?? 1,
      caseload: caseloads.get(team.name) ?? team.caseload,
    }),
  )
  const groups = values.groups.map((group) =>
    Object.freeze({
      ...group,
      arrivalsPerYear: arrivals.get(group.name) ?? group.arrivalsPerYear,
    }),
  )
  return { teams: Object.freeze(teams), groups: Object.freeze(groups), sizes }
}

/** Checks how the values fit together. */
function judge(
  subject: Subject,
  outcomes: readonly KnownOutcome[],
  findings: Findings,
): Pick<LoadedScenario, 'limits' | 'precision' | 'goals'> {
  const { scenario, root } = subject
  const { problems } = findings
  checkRequirements(root, findings)
  checkCoherence(subject, findings)
  problems.push(...implausibilities(root))
  const vocabulary = { outcomes, scenario: everOf(scenario) }
  return {
    limits: limitsOf(nodeAt(root, 'limits'), vocabulary, problems),
    precision: precisionOf(nodeAt(root, 'precision'), vocabulary, problems),
    goals: goalsOf(nodeAt(root, 'goals'), vocabulary, problems),
  }
}
