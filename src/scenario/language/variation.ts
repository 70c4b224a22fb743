import type { Problem } from '../../errors.ts'
import type { Layer } from './layers.ts'
import { problemAt, problemWithFile, saidTwice, textAt } from './place.ts'
import type { Place, Source } from './place.ts'
import { quoted } from '../../text/quote.ts'
import { MOST_SCENARIOS } from './range.ts'
import { readEntries } from './read.ts'
import type { BlockNode, Node } from './tree.ts'
import { valuesAt } from './varied-values.ts'

/** One value of a varied parameter, as a layer to be applied to the baseline. */
export interface VariedValue {
  readonly path: string
  /** as written in the file or option */
  readonly value: string
  readonly layer: Layer
}

/** A parameter and the values that it takes in turn. */
export type Variation = readonly VariedValue[]

/** The files of a comparison, and what is varied. */
export interface NamedScenarios {
  /** undefined where none is named, or it could not be read */
  readonly baseline: string | undefined
  readonly alternatives: readonly string[]
  readonly variations: readonly Variation[]
}

/** Reads `path=a,b,c` or `path=a..b step c`, as `--vary` takes it. */
export function variationOf(text: string): Variation | Problem {
  const source: Source = { file: '--vary', text }
  const whole = { source, start: 0, end: text.length }
  const equals = text.indexOf('=')
  if (equals < 1) {
    const expected = 'path=a,b,c or path=a..b step c, for example collaborationRate=0.2,0.4,0.6'
    return problemAt(whole, 'this varies nothing', { expected })
  }
  const { root, problems } = readEntries(source, equals + 1)
  if (problems.length > 0 || root === undefined) return problems[0] ?? problemAt(whole, 'this varies nothing')
  return variationAt(text.slice(0, equals), { source, start: 0, end: equals }, root)
}

/** Keys that change nothing between the scenarios of a comparison, and where to state them instead. */
const UNVARIED: ReadonlyMap<string, string> = new Map([
  ...['seed', 'years', 'warmUpYears', 'drawnStock'].map((key): [string, string] => [
    key,
    `one value for all scenarios of a comparison: --set ${key}=…`,
  ]),
  ['replications', 'one number for all scenarios of a comparison: --replications'],
  ['extends', 'the scenarios themselves, as alternatives'],
  ...['name', 'description', 'question', 'language', 'limits', 'precision', 'goals'].map(
    (key): [string, string] => [key, 'a parameter, as “delt params” lists them'],
  ),
])

/** Whether a comparison may vary the parameter at a path. */
export const isVaried = (path: string): boolean => !UNVARIED.has(path.split('.')[0])

/** A variation from the list or range of values at a path. */
export function variationAt(path: string, key: Place, node: Node): Variation | Problem {
  const instead = UNVARIED.get(path.split('.')[0])
  if (instead !== undefined)
    return problemAt(key, `“${quoted(path)}” cannot be varied`, { expected: instead })
  const values = valuesAt(path, node)
  if ('severity' in values) return values
  const again = repeatedIn(values)
  if (again !== undefined)
    return problemAt(
      again[1].place,
      `“${quoted(path)}” takes one value twice`,
      saidTwice(again[1].place, again[0].place),
    )
  return values.map((item) => ({
    path,
    value: item.kind === 'scalar' && typeof item.value === 'number' ? item.written : textAt(item.place),
    layer: { source: key.source, root: nested(path.split('.'), key, item), isVaried: true },
  }))
}

/** Two items that mean the same despite their spelling: `0.1` and `0.10`. */
function repeatedIn(items: readonly Node[]): readonly [Node, Node] | undefined {
  const first = new Map<unknown, Node>()
  for (const item of items) {
    const meaning = item.kind === 'scalar' ? item.value : textAt(item.place)
    const before = first.get(meaning)
    if (before !== undefined) return [before, item]
    first.set(meaning, item)
  }
  return undefined
}

/** Nested blocks, one for each part of a path. */
function nested([key, ...deeper]: readonly string[], place: Place, value: Node): BlockNode {
  const inner = deeper.length === 0 ? value : nested(deeper, place, value)
  return { kind: 'block', place, entries: new Map([[key, { key: place, value: inner }]]) }
}

/** Problems of variations that undo one another or have too many combinations. */
export function refusedGrid({ baseline, alternatives, variations }: NamedScenarios): readonly Problem[] {
  const firsts = variations.map(([first]) => first)
  const undone = firsts.find(({ path }, position) =>
    firsts.slice(0, position).some((other) => overlap(path, other.path)),
  )
  if (undone !== undefined) {
    const place = keyOf(undone)
    return [
      problemAt(place, `“${quoted(undone.path)}” is varied twice`, {
        expected: 'one list of values for each path',
      }),
    ]
  }
  const combinations =
    variations.length === 0 ? 0 : variations.reduce((product, { length }) => product * length, 1)
  const scenarios = 1 + alternatives.length + combinations
  if (scenarios <= MOST_SCENARIOS) return []
  const found = `${scenarios} scenarios${variations.length > 1 ? ` (${variations.map(({ length }) => length).join(' × ')} combinations)` : ''}`
  const details = { found, expected: `at most ${MOST_SCENARIOS}, the baseline among them` }
  const message = 'there are too many scenarios for one comparison'
  const last = firsts.at(-1)
  return [
    last === undefined
      ? problemWithFile(baseline ?? alternatives[0], message, details)
      : problemAt(keyOf(last), message, details),
  ]
}

const keyOf = ({ layer }: VariedValue): Place => {
  const [entry] = layer.root.entries.values()
  return entry.key
}

/** Whether two paths are the same, or one leads to a block that contains the other. */
const overlap = (one: string, other: string): boolean =>
  `${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`)

/** Every combination of one value from each variation; the last one changes fastest. */
export function combinationsOf(variations: readonly Variation[]): readonly (readonly VariedValue[])[] {
  return variations.reduce<readonly (readonly VariedValue[])[]>(
    (combinations, variation) =>
      combinations.flatMap((before) => variation.map((value) => [...before, value])),
    [[]],
  )
}
