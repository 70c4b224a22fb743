import type { Problem } from '../../errors.ts'
import type { Layer } from './layers.ts'
import { problemAt, problemWithFile, saidTwice, textAt } from './place.ts'
import type { Place, Source } from './place.ts'
import { texts } from '../../locale/language.ts'
import { quoted } from '../../text/quote.ts'
import { MOST_SCENARIOS } from './range.ts'
import { readEntries } from './read.ts'
import type { BlockNode, Node } from './tree.ts'
import { valuesAt } from './varied-values.ts'

const say = texts({
  en: {
    nothing: 'this varies nothing',
    values: (example: string) => `path=a,b,c or path=a..b step c, for example ${example}`,
    unvaried: (path: string) => `“${path}” cannot be varied`,
    instead: {
      shared: (key: string) => `one value for all scenarios of a comparison: --set ${key}=…`,
      replications: 'one number for all scenarios of a comparison: --replications',
      extends: 'the scenarios themselves, as alternatives',
      notParameter: 'a parameter, as “delt params” lists them',
    },
    valueTwice: (path: string) => `“${path}” takes one value twice`,
    pathTwice: (path: string) => `“${path}” is varied twice`,
    pathOnce: 'one list of values for each path',
    tooMany: 'there are too many scenarios for one comparison',
    scenarios: (count: string) => `${count} scenarios`,
    combinations: (count: string, product: string) => `${count} scenarios (${product} combinations)`,
    most: (count: string) => `at most ${count}, the baseline among them`,
  },
  nb: {
    nothing: 'dette varierer ingenting',
    values: (example) => `path=a,b,c eller path=a..b step c, for eksempel ${example}`,
    unvaried: (path) => `«${path}» kan ikke varieres`,
    instead: {
      shared: (key) => `én verdi for alle scenarioene i en sammenligning: --set ${key}=…`,
      replications: 'ett tall for alle scenarioene i en sammenligning: --replications',
      extends: 'scenarioene selv, som alternativer',
      notParameter: 'en parameter, slik `delt params` viser dem',
    },
    valueTwice: (path) => `«${path}» har samme verdi to ganger`,
    pathTwice: (path) => `«${path}» varieres to ganger`,
    pathOnce: 'én liste med verdier for hver sti',
    tooMany: 'det er for mange scenarioer til én sammenligning',
    scenarios: (count) => `${count} scenarioer`,
    combinations: (count, product) => `${count} scenarioer (${product} kombinasjoner)`,
    most: (count) => `høyst ${count}, medregnet utgangspunktet`,
  },
  nn: {
    nothing: 'dette varierer ingenting',
    values: (example) => `path=a,b,c eller path=a..b step c, til dømes ${example}`,
    unvaried: (path) => `«${path}» kan ikkje varierast`,
    instead: {
      shared: (key) => `éin verdi for alle scenarioa i ei samanlikning: --set ${key}=…`,
      replications: 'eitt tal for alle scenarioa i ei samanlikning: --replications',
      extends: 'scenarioa sjølve, som alternativ',
      notParameter: 'ein parameter, slik `delt params` viser dei',
    },
    valueTwice: (path) => `«${path}» har same verdien to gonger`,
    pathTwice: (path) => `«${path}» blir variert to gonger`,
    pathOnce: 'éi liste med verdiar for kvar sti',
    tooMany: 'det er for mange scenario til éi samanlikning',
    scenarios: (count) => `${count} scenario`,
    combinations: (count, product) => `${count} scenario (${product} kombinasjonar)`,
    most: (count) => `høgst ${count}, medrekna utgangspunktet`,
  },
})

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
    const expected = say().values('collaborationRate=0.2,0.4,0.6')
    return problemAt(whole, say().nothing, { expected })
  }
  const { root, problems } = readEntries(source, equals + 1)
  if (problems.length > 0 || root === undefined) return problems[0] ?? problemAt(whole, say().nothing)
  return variationAt(text.slice(0, equals), { source, start: 0, end: equals }, root)
}

/** Keys that change nothing between the scenarios of a comparison, by what to state instead. */
const UNVARIED = {
  shared: ['seed', 'years', 'warmUpYears', 'drawnStock'],
  replications: ['replications'],
  extends: ['extends'],
  notParameter: ['name', 'description', 'question', 'language', 'limits', 'precision', 'goals'],
} as const

/** What to state instead of varying a key; undefined where it may be varied. */
function insteadOf(path: string): string | undefined {
  const [key] = path.split('.')
  const kinds = Object.keys(UNVARIED) as (keyof typeof UNVARIED)[]
  const kind = kinds.find((one) => UNVARIED[one].some((unvaried) => unvaried === key))
  const instead = kind && say().instead[kind]
  return typeof instead === 'function' ? instead(key) : instead
}

/** Whether a comparison may vary the parameter at a path. */
export const isVaried = (path: string): boolean => insteadOf(path) === undefined

/** A variation from the list or range of values at a path. */
export function variationAt(path: string, key: Place, node: Node): Variation | Problem {
  const instead = insteadOf(path)
  if (instead !== undefined) return problemAt(key, say().unvaried(quoted(path)), { expected: instead })
  const values = valuesAt(path, node)
  if ('severity' in values) return values
  const again = repeatedIn(values)
  if (again !== undefined)
    return problemAt(
      again[1].place,
      say().valueTwice(quoted(path)),
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
    const message = say().pathTwice(quoted(undone.path))
    return [problemAt(keyOf(undone), message, { expected: say().pathOnce })]
  }
  const combinations =
    variations.length === 0 ? 0 : variations.reduce((product, { length }) => product * length, 1)
  const scenarios = 1 + alternatives.length + combinations
  if (scenarios <= MOST_SCENARIOS) return []
  const product = variations.map(({ length }) => length).join(' × ')
  const found =
    variations.length > 1
      ? say().combinations(String(scenarios), product)
      : say().scenarios(String(scenarios))
  const details = { found, expected: say().most(String(MOST_SCENARIOS)) }
  const message = say().tooMany
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
