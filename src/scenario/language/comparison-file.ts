import type { Problem } from '../../errors.ts'
import { checkEntry } from './check-table.ts'
import type { Findings } from './check-table.ts'
import { foundAt, isBlock, notTaken } from './expectation.ts'
import { fileOf, readSource } from './file.ts'
import { headingFor, HEADINGS } from './header.ts'
import { meantBlock } from './keys.ts'
import type { Keys } from './keys.ts'
import { eachOnce, outcomeNamed } from './outcome-level.ts'
import type { Vocabulary } from './outcome-level.ts'
import { problemAt, problemWithFile } from './place.ts'
import type { Place } from './place.ts'
import { texts } from '../../locale/language.ts'
import { quoted } from '../../text/quote.ts'
import { readText } from './read.ts'
import { nodeAt } from './tree.ts'
import type { BlockNode, Node } from './tree.ts'
import { type NamedScenarios, variationAt } from './variation.ts'
import type { Variation } from './variation.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'

const say = texts({
  en: {
    noComparison: 'this is not a comparison',
    noBaseline: 'a comparison needs a baseline',
    baseline: '“baseline”, a scenario',
    noAlternative: 'there is nothing to compare the baseline with',
    alternative: '“alternatives”, a list of scenarios, or “vary”',
    scenarios: 'a list of paths and names of scenarios',
    noScenario: 'this names no scenario',
    scenario: 'a path or a name',
    variations: 'a block of paths, each with a list of values',
    outcomes: 'a list of outcomes',
  },
  nb: {
    noComparison: 'dette er ikke en sammenligning',
    noBaseline: 'en sammenligning trenger et utgangspunkt',
    baseline: '«baseline», et scenario',
    noAlternative: 'det er ingenting å sammenligne utgangspunktet med',
    alternative: '«alternatives», en liste med scenarioer, eller «vary»',
    scenarios: 'en liste med stier til og navn på scenarioer',
    noScenario: 'dette nevner ikke noe scenario',
    scenario: 'en sti eller et navn',
    variations: 'en blokk med stier, hver med en liste med verdier',
    outcomes: 'en liste med utfall',
  },
  nn: {
    noComparison: 'dette er ikkje ei samanlikning',
    noBaseline: 'ei samanlikning treng eit utgangspunkt',
    baseline: '«baseline», eit scenario',
    noAlternative: 'det er ingenting å samanlikne utgangspunktet med',
    alternative: '«alternatives», ei liste med scenario, eller «vary»',
    scenarios: 'ei liste med stiar til og namn på scenario',
    noScenario: 'dette nemner ikkje noko scenario',
    scenario: 'ein sti eller eit namn',
    variations: 'ei blokk med stiar, kvar med ei liste med verdiar',
    outcomes: 'ei liste med utfall',
  },
})

/** Keys of a comparison file, with their meaning. */
export const COMPARISON_KEYS: { readonly [key: string]: string } = {
  baseline: 'The scenario that the others are compared with: a path or the name of a shipped scenario.',
  alternatives: 'The scenarios that are compared with the baseline: a list of paths and names.',
  vary: 'Parameters by their path, each with a list of values or a range (1..12, 0.1..0.9 step 0.2); every combination is laid over the baseline.',
  outcomes:
    'Outcomes of interest, judged by their intervals and corrected for their number, process and result apart; the others are reported as exploratory.',
  bands: 'Differences too small to matter, by outcome and level and in the unit of the outcome.',
  limits: 'What must hold of every scenario: outcomes with min, max or both.',
  precision:
    'Replicate until the 95 % intervals of these outcomes are at most so many units wide on each side.',
  goals: 'Goals of the municipal agenda, as in a scenario file, in place of those of the baseline.',
}

/** The keys of a file, or undefined where it cannot be read. */
export function readBlock(path: string, problems: Problem[]): BlockNode | undefined {
  const source = readSource(path)
  if (!('text' in source)) {
    problems.push(source)
    return undefined
  }
  const read = readText(source)
  problems.push(...read.problems)
  if (read.root?.kind === 'block') return read.root
  if (read.problems.length === 0) problems.push(problemWithFile(source.file, say().noComparison))
  return undefined
}

/** The keys at the top of a comparison file. */
const KEYS: Keys = {
  path: '',
  table: HEADINGS,
  others: {
    baseline: 'value',
    alternatives: 'value',
    vary: 'block',
    outcomes: 'value',
    bands: 'block',
    limits: 'block',
    precision: 'block',
    goals: 'block',
  },
}

/**
 * Refuses keys that are not valid in a comparison file, and headings that are not texts.
 *
 * @returns the block as it was meant
 */
export function checkKeys(root: BlockNode, problems: Problem[]): BlockNode {
  const meant = meantBlock(root, KEYS, problems)
  const findings: Findings = { problems, unusable: [] }
  for (const [key, { value }] of meant.entries)
    if (Object.hasOwn(HEADINGS, key)) checkEntry(headingFor(key, value), value, key, findings)
  return meant
}

/**
 * The scenarios that a comparison file names, without any that were refused.
 *
 * @param folder to which its paths are relative
 */
export function namedIn(root: BlockNode, folder: string, problems: Problem[]): NamedScenarios {
  const before = problems.length
  const baseline = nodeAt(root, 'baseline')
  if (baseline === undefined) problems.push(noBaseline(root))
  const named = {
    baseline: baseline === undefined ? undefined : fileAt(baseline, folder, problems),
    alternatives: alternativesIn(root, problems).flatMap((node) => fileAt(node, folder, problems) ?? []),
    variations: variationsIn(root, problems),
  }
  const isIdle = named.alternatives.length === 0 && named.variations.length === 0
  if (isIdle && problems.length === before) problems.push(noAlternative(root))
  return named
}

const startOf = (root: BlockNode): Place => ({ ...root.place, end: root.place.start + 1 })

const noBaseline = (root: BlockNode): Problem =>
  problemAt(startOf(root), say().noBaseline, { expected: say().baseline })

const noAlternative = (root: BlockNode): Problem =>
  problemAt(startOf(root), say().noAlternative, { expected: say().alternative })

function alternativesIn(root: BlockNode, problems: Problem[]): readonly Node[] {
  const node = nodeAt(root, 'alternatives')
  if (node === undefined || node.kind === 'list') return node?.items ?? []
  problems.push(noList(node, 'alternatives', say().scenarios))
  return []
}

function noList(node: Node, key: string, expected: string): Problem {
  const nearest = node.kind === 'scalar' && node.written !== '' ? `[${quoted(node.written)}]` : undefined
  return problemAt(node.place, notTaken(key), { found: foundAt(node), expected, nearest })
}

/** The path of the scenario named by a node; undefined where it was refused. */
function fileAt(node: Node, folder: string, problems: Problem[]): string | undefined {
  const word = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined
  const reference =
    word === undefined
      ? { message: say().noScenario, found: foundAt(node), expected: say().scenario }
      : fileOf(word, folder)
  if ('path' in reference) return reference.path
  problems.push(problemAt(node.place, reference.message, reference))
  return undefined
}

function variationsIn(root: BlockNode, problems: Problem[]): readonly Variation[] {
  const node = nodeAt(root, 'vary')
  if (node === undefined) return []
  if (node.kind !== 'block') {
    const details = { found: foundAt(node), expected: say().variations }
    problems.push(problemAt(node.place, isBlock('vary'), details))
    return []
  }
  return accepted(
    [...node.entries].map(([path, { key, value }]) => variationAt(path, key, value)),
    problems,
  )
}

/** The variations that could be read; adds the problems of the others. */
export function accepted(
  variations: readonly (Variation | Problem)[],
  problems: Problem[],
): readonly Variation[] {
  return variations.flatMap((variation) => {
    if (!('severity' in variation)) return [variation]
    problems.push(variation)
    return []
  })
}

/** The outcomes of interest. */
export function outcomesIn(
  node: Node | undefined,
  vocabulary: Vocabulary,
  problems: Problem[],
): readonly OutcomeKey[] {
  if (node === undefined) return []
  if (node.kind !== 'list') {
    problems.push(noList(node, 'outcomes', say().outcomes))
    return []
  }
  const words = node.items.map((item) => ({
    word: item.kind === 'scalar' ? item.written : '',
    place: item.place,
  }))
  return keysOf(words, vocabulary, problems)
}

/** Reads `OUTCOME,OUTCOME/BREAKDOWN/LEVEL` from the command line as if it were written in a file. */
export function outcomesAsked(
  text: string,
  vocabulary: Vocabulary,
  problems: Problem[],
): readonly OutcomeKey[] {
  const source = { file: '--outcomes', text }
  const words = [...text.matchAll(/[^,]+/g)].map(({ 0: part, index }) => {
    const start = index + part.length - part.trimStart().length
    const word = part.trim()
    return { word, place: { source, start, end: start + word.length } }
  })
  return keysOf(words, vocabulary, problems)
}

interface Word {
  readonly word: string
  readonly place: Place
}

function keysOf(words: readonly Word[], vocabulary: Vocabulary, problems: Problem[]): readonly OutcomeKey[] {
  const named = words.flatMap(({ word, place }) => {
    const found = outcomeNamed(word, place, vocabulary, problems)
    return found === undefined ? [] : [{ ...found, key: place }]
  })
  return eachOnce(named, problems).map(({ outcome, breakdown, level }) => ({ outcome, breakdown, level }))
}
