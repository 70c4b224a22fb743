import { basename, dirname, extname } from 'node:path'
import { ScenarioError } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { assemble } from './assemble.ts'
import { checkTable, unknownKey } from './check.ts'
import type { Findings } from './check.ts'
import { foundAt } from './expectation.ts'
import { fileOf, readSource, shown } from './file.ts'
import { HEADINGS, isName, notAName } from './header.ts'
import { layersOf } from './layers.ts'
import type { Layer } from './layers.ts'
import { limitsOf, precisionOf } from './limits.ts'
import type { Limit, Precision } from './limits.ts'
import type { LoadedScenario } from './loaded.ts'
import { outcomeNamed, positiveNumbers } from './outcome-level.ts'
import type { KnownOutcome, OutcomeLevel, Vocabulary } from './outcome-level.ts'
import { layersOfOverrides } from './override.ts'
import { problemAt, problemWithFile } from './place.ts'
import type { Place } from './place.ts'
import { readText } from './read.ts'
import { nodeAt } from './tree.ts'
import type { BlockNode, Node } from './tree.ts'
import { combinationsOf, variationAt, variationOf } from './variation.ts'
import type { Variation, VariedValue } from './variation.ts'

/** What a comparison file, or the words of a command, ask to be compared. */
export interface LoadedComparison {
  readonly name: string
  readonly description: string
  readonly question: string
  readonly baseline: LoadedScenario
  /** named alternatives first, then one scenario for each combination of varied values */
  readonly alternatives: readonly LoadedScenario[]
  /** outcomes of interest; empty where none is named */
  readonly outcomes: readonly OutcomeLevel[]
  /** differences too small to matter, by outcome and in its unit */
  readonly bands: ReadonlyMap<string, number>
  /** must hold of every scenario of the comparison */
  readonly limits: readonly Limit[]
  readonly precision: readonly Precision[]
}

/** Keys of a comparison file, with their meaning. */
export const COMPARISON_KEYS: { readonly [key: string]: string } = {
  baseline: 'The scenario that the others are compared with: a path or the name of a shipped scenario.',
  alternatives: 'The scenarios that are compared with the baseline: a list of paths and names.',
  vary: 'Parameters by their path, each with a list of values; every combination is laid over the baseline.',
  outcomes: 'Outcomes of interest, judged by their intervals; the others are reported as exploratory.',
  bands: 'Differences too small to matter, by outcome and in its unit.',
  limits: 'What must hold of every scenario: outcomes with min, max or both.',
  precision:
    'Replicate until the 95 % intervals of these outcomes are at most so many units wide on each side.',
}

/** Whether a file is a comparison file; false where it cannot be read. */
export function isComparison(file: string): boolean {
  const reference = fileOf(file, '.')
  const source = 'path' in reference ? readSource(reference.path) : undefined
  const root = source !== undefined && 'text' in source ? readText(source).root : undefined
  return nodeAt(root, 'baseline') !== undefined
}

/**
 * Reads a comparison file and all scenarios that it names.
 *
 * @param overrides `path=value`, laid over every scenario
 * @param outcomes what the file may name; without them no outcome is known
 * @throws ScenarioError with every problem that was found
 */
export function loadComparison(
  file: string,
  overrides: readonly string[] = [],
  outcomes: readonly KnownOutcome[] = [],
): LoadedComparison {
  const reference = fileOf(file, '.')
  if (!('path' in reference)) {
    throw new ScenarioError([problemWithFile(file, 'there is no such comparison', reference)])
  }
  const problems: Problem[] = []
  const root = readBlock(reference.path, problems)
  if (root === undefined) throw new ScenarioError(problems)
  checkKeys(root, problems)
  const named = namedIn(root, dirname(reference.path), problems)
  if (named === undefined) throw new ScenarioError(problems)
  const scenarios = loadAll(named, overrides, outcomes, problems)
  if (scenarios === undefined) throw new ScenarioError(problems)
  const vocabulary = { outcomes, scenario: scenarios.baseline.scenario }
  const comparison = {
    ...headings(root, reference.path, problems),
    ...scenarios,
    ...judged(root, vocabulary, problems),
  }
  if (problems.length > 0) throw new ScenarioError(problems)
  return comparison
}

/**
 * The comparison that the words of a command ask for.
 *
 * @param vary `path=a,b,c`, one for each varied parameter
 * @throws ScenarioError with every problem that was found
 */
export function comparisonOf(
  baseline: string,
  alternatives: readonly string[],
  vary: readonly string[],
  overrides: readonly string[] = [],
  outcomes: readonly KnownOutcome[] = [],
): LoadedComparison {
  const problems: Problem[] = []
  const fileFor = (word: string): string => {
    const reference = fileOf(word, '.')
    if ('path' in reference) return reference.path
    problems.push(problemWithFile(word, 'there is no such scenario', reference))
    return ''
  }
  const variations = accepted(
    vary.map((text) => variationOf(text)),
    problems,
  )
  const named = { baseline: fileFor(baseline), alternatives: alternatives.map(fileFor), variations }
  const scenarios = problems.length > 0 ? undefined : loadAll(named, overrides, outcomes, problems)
  if (scenarios === undefined || problems.length > 0) throw new ScenarioError(problems)
  const { limits, precision } = scenarios.baseline
  const names = [scenarios.baseline, ...scenarios.alternatives].map(({ scenario }) => scenario.name)
  return {
    name: names.join('-').slice(0, 80),
    description: '',
    question: '',
    ...scenarios,
    outcomes: [],
    bands: new Map(),
    limits,
    precision,
  }
}

function readBlock(path: string, problems: Problem[]): BlockNode | undefined {
  const source = readSource(path)
  if (!('text' in source)) {
    problems.push(source)
    return undefined
  }
  const read = readText(source)
  problems.push(...read.problems)
  if (read.root?.kind === 'block') return read.root
  if (read.problems.length === 0) problems.push(problemWithFile(source.file, 'this is no comparison'))
  return undefined
}

function checkKeys(root: BlockNode, problems: Problem[]): void {
  const known = [...Object.keys(HEADINGS), ...Object.keys(COMPARISON_KEYS)]
  for (const [key, { key: place }] of root.entries) {
    if (!known.includes(key)) problems.push(unknownKey(place, key, '', known))
  }
  const texts = [...root.entries].filter(([key]) => Object.hasOwn(HEADINGS, key))
  const findings: Findings = { problems, unusable: [] }
  checkTable(HEADINGS, { ...root, entries: new Map(texts) }, '', findings)
}

function headings(
  root: BlockNode,
  path: string,
  problems: Problem[],
): Pick<LoadedComparison, 'name' | 'description' | 'question'> {
  const textAt = (key: string): string | undefined => {
    const node = nodeAt(root, key)
    return node?.kind === 'scalar' ? node.written : undefined
  }
  const name = textAt('name') ?? basename(path, extname(path))
  const place = nodeAt(root, 'name')?.place
  if (place !== undefined && !isName(name)) problems.push(notAName(place))
  return { name, description: textAt('description') ?? '', question: textAt('question') ?? '' }
}

/** The files of a comparison, and what is varied. */
interface NamedScenarios {
  readonly baseline: string
  readonly alternatives: readonly string[]
  readonly variations: readonly Variation[]
}

function namedIn(root: BlockNode, folder: string, problems: Problem[]): NamedScenarios | undefined {
  const before = problems.length
  const baseline = nodeAt(root, 'baseline')
  if (baseline === undefined) problems.push(noBaseline(root))
  const files = [...(baseline === undefined ? [] : [baseline]), ...alternativesIn(root, problems)].map(
    (node) => fileAt(node, folder, problems),
  )
  const variations = variationsIn(root, problems)
  if (files.length < 2 && variations.length === 0 && problems.length === before)
    problems.push(noAlternative(root))
  return problems.length > before
    ? undefined
    : { baseline: files[0], alternatives: files.slice(1), variations }
}

const startOf = (root: BlockNode): Place => ({ ...root.place, end: root.place.start + 1 })

const noBaseline = (root: BlockNode): Problem =>
  problemAt(startOf(root), 'a comparison needs a baseline', { expected: '“baseline”, a scenario' })

const noAlternative = (root: BlockNode): Problem =>
  problemAt(startOf(root), 'there is nothing to compare the baseline with', {
    expected: '“alternatives”, a list of scenarios, or “vary”',
  })

function alternativesIn(root: BlockNode, problems: Problem[]): readonly Node[] {
  const node = nodeAt(root, 'alternatives')
  if (node === undefined || node.kind === 'list') return node?.items ?? []
  const expected = 'a list of paths and names of scenarios'
  problems.push(
    problemAt(node.place, '“alternatives” does not take this', { found: foundAt(node), expected }),
  )
  return []
}

/** The path of the scenario that a node names; empty where it was refused. */
function fileAt(node: Node, folder: string, problems: Problem[]): string {
  const word = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined
  const reference =
    word === undefined ? { found: foundAt(node), expected: 'a path or a name' } : fileOf(word, folder)
  if ('path' in reference) return reference.path
  problems.push(problemAt(node.place, 'there is no such scenario', reference))
  return ''
}

function variationsIn(root: BlockNode, problems: Problem[]): readonly Variation[] {
  const node = nodeAt(root, 'vary')
  if (node === undefined) return []
  if (node.kind !== 'block') {
    const expected = 'a block of paths, each with a list of values'
    problems.push(problemAt(node.place, '“vary” is a block', { found: foundAt(node), expected }))
    return []
  }
  return accepted(
    [...node.entries].map(([path, { key, value }]) => variationAt(path, key, value)),
    problems,
  )
}

function accepted(variations: readonly (Variation | Problem)[], problems: Problem[]): readonly Variation[] {
  return variations.flatMap((variation) => {
    if (!('severity' in variation)) return [variation]
    problems.push(variation)
    return []
  })
}

type Scenarios = Pick<LoadedComparison, 'baseline' | 'alternatives'>

function loadAll(
  { baseline, alternatives, variations }: NamedScenarios,
  overrides: readonly string[],
  outcomes: readonly KnownOutcome[],
  problems: Problem[],
): Scenarios | undefined {
  const above = layersOfOverrides(overrides)
  problems.push(...above.problems)
  const load = (path: string, varied: readonly VariedValue[]): LoadedScenario | undefined =>
    attempt(problems, () => {
      const { layers, problems: unread } = layersOf(path)
      const over: readonly Layer[] = [...above.layers, ...varied.map(({ layer }) => layer)]
      const loaded = assemble({ layers, problems: unread, file: shown(path), above: over, outcomes })
      return varied.length === 0 ? loaded : renamed(loaded, varied)
    })
  const first = load(baseline, [])
  const others = alternatives.map((path) => load(path, []))
  const varied = variations.length === 0 || first === undefined ? [] : combinationsOf(variations)
  const loaded = [...others, ...varied.map((combination) => load(baseline, combination))]
  const usable = loaded.filter((one) => one !== undefined)
  if (first === undefined || usable.length < loaded.length) return undefined
  problems.push(...incomparable(first, usable))
  return { baseline: first, alternatives: usable }
}

function attempt<T>(problems: Problem[], action: () => T): T | undefined {
  try {
    return action()
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error
    // A mistake in a preset that several scenarios share is told once.
    const known = new Set(
      problems.map(({ file, line, column, message }) => `${file}:${line}:${column}:${message}`),
    )
    problems.push(
      ...error.problems.filter(
        ({ file, line, column, message }) => !known.has(`${file}:${line}:${column}:${message}`),
      ),
    )
    return undefined
  }
}

function renamed(loaded: LoadedScenario, varied: readonly VariedValue[]): LoadedScenario {
  const { scenario } = loaded
  const values = varied.map(({ path, value }) => `${path}=${value}`).join(', ')
  return { ...loaded, scenario: Object.freeze({ ...scenario, name: `${scenario.name} ${values}` }) }
}

/** Parameters in which scenarios must agree, or their people and years are not the same. */
const SHARED = ['seed', 'years', 'warmUpYears', 'drawnStock'] as const

/** What keeps scenarios from being compared with a baseline in pairs. */
function incomparable(baseline: LoadedScenario, others: readonly LoadedScenario[]): readonly Problem[] {
  const seen = new Set([baseline.scenario.name])
  return others.flatMap(({ scenario, file }) => {
    const again = seen.has(scenario.name)
      ? [problemWithFile(file, `two scenarios of the comparison are called “${scenario.name}”`)]
      : []
    seen.add(scenario.name)
    const differing = SHARED.filter((key) => scenario[key] !== baseline.scenario[key]).map((key) =>
      problemWithFile(file, `“${scenario.name}” and the baseline differ in “${key}”`, {
        found: String(scenario[key]),
        expected: `${String(baseline.scenario[key])}, as in “${baseline.scenario.name}”`,
      }),
    )
    return [...again, ...differing]
  })
}

function judged(
  root: BlockNode,
  vocabulary: Vocabulary,
  problems: Problem[],
): Pick<LoadedComparison, 'outcomes' | 'bands' | 'limits' | 'precision'> {
  const bands = positiveNumbers(nodeAt(root, 'bands'), 'bands', vocabulary, problems)
  return {
    outcomes: outcomesIn(nodeAt(root, 'outcomes'), vocabulary, problems),
    bands: new Map(bands.map(({ outcome, number }) => [outcome, number])),
    limits: limitsOf(nodeAt(root, 'limits'), vocabulary, problems),
    precision: precisionOf(nodeAt(root, 'precision'), vocabulary, problems),
  }
}

function outcomesIn(
  node: Node | undefined,
  vocabulary: Vocabulary,
  problems: Problem[],
): readonly OutcomeLevel[] {
  if (node === undefined) return []
  if (node.kind !== 'list') {
    const expected = 'a list of outcomes'
    problems.push(problemAt(node.place, '“outcomes” does not take this', { found: foundAt(node), expected }))
    return []
  }
  return node.items.flatMap((item) => {
    const word = item.kind === 'scalar' ? item.written : ''
    const named = outcomeNamed(word, item.place, vocabulary, problems)
    return named === undefined
      ? []
      : [{ outcome: named.outcome, breakdown: named.breakdown, level: named.level }]
  })
}
