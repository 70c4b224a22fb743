import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import type { Layer } from './layers.ts'
import { problemAt } from './place.ts'
import type { Place, Source } from './place.ts'
import { readText } from './read.ts'
import { entryAt } from '../registry/rows.ts'
import type { BlockNode, Node } from './tree.ts'

const say = texts({
  en: {
    nothing: 'this sets nothing',
    setting: (example: string) => `path=value, for example ${example}`,
    noValue: (key: string) => `“${key}” is not a value of a scenario`,
    elsewhere: {
      extends: 'another scenario on the command line, or a file of your own with “extends” in it',
      precision: '--precision OUTCOME=HALFWIDTH',
      vary: '--vary PATH=A,B,C',
      scenarios: 'a comparison file, or the scenarios on the command line',
      comparison: 'a comparison file',
      file: 'a scenario file or a comparison file',
    },
    empty: 'there is no value after the equals sign',
  },
  nb: {
    nothing: 'dette setter ingenting',
    setting: (example) => `path=value, for eksempel ${example}`,
    noValue: (key) => `«${key}» er ikke en verdi i et scenario`,
    elsewhere: {
      extends: 'et annet scenario på kommandolinjen, eller en egen fil med «extends» i',
      precision: '--precision OUTCOME=HALFWIDTH',
      vary: '--vary PATH=A,B,C',
      scenarios: 'en sammenligningsfil, eller scenarioene på kommandolinjen',
      comparison: 'en sammenligningsfil',
      file: 'en scenariofil eller en sammenligningsfil',
    },
    empty: 'det står ingen verdi etter likhetstegnet',
  },
  nn: {
    nothing: 'dette set ingenting',
    setting: (example) => `path=value, til dømes ${example}`,
    noValue: (key) => `«${key}» er ikkje ein verdi i eit scenario`,
    elsewhere: {
      extends: 'eit anna scenario på kommandolinja, eller ei eiga fil med «extends» i',
      precision: '--precision OUTCOME=HALFWIDTH',
      vary: '--vary PATH=A,B,C',
      scenarios: 'ei samanlikningsfil, eller scenarioa på kommandolinja',
      comparison: 'ei samanlikningsfil',
      file: 'ei scenariofil eller ei samanlikningsfil',
    },
    empty: 'det står ingen verdi etter likskapsteiknet',
  },
})

/** Keys of a file whose value is a text that may contain any character. */
const TEXTS = new Set(['name', 'description', 'question'])

/** Keys of files that are not values of a scenario, and where to state them instead. */
const ELSEWHERE: ReadonlyMap<string, keyof ReturnType<typeof say>['elsewhere']> = new Map([
  ['extends', 'extends'],
  ['precision', 'precision'],
  ['vary', 'vary'],
  ['baseline', 'scenarios'],
  ['alternatives', 'scenarios'],
  ['outcomes', 'comparison'],
  ['bands', 'comparison'],
  ['goals', 'file'],
])

/** Reads `path=value` from the command line into the layer that a file with this one value would give. */
function layerOfOverride(text: string): Layer | Problem {
  const source: Source = { file: '--set', text }
  const equals = text.indexOf('=')
  if (equals < 1) {
    const place = { source, start: 0, end: text.length }
    return problemAt(place, say().nothing, { expected: say().setting('collaborationRate=0.5') })
  }
  const path = text.slice(0, equals).split('.')
  const key = { source, start: 0, end: equals }
  const elsewhere = ELSEWHERE.get(path[0])
  if (elsewhere !== undefined)
    return problemAt(key, say().noValue(path[0]), { expected: say().elsewhere[elsewhere] })
  const { root, problems } = valueOf(source, path, equals + 1)
  if (problems.length > 0) return problems[0]
  if (root === undefined || (isEmpty(root) && !mayBeEmpty(path)))
    return problemAt(key, say().empty, { expected: 'PATH=VALUE' })
  return { source, root: nested(source, path, root) }
}

function valueOf(source: Source, path: readonly string[], from: number): ReturnType<typeof readText> {
  const isText = entryAt(path)?.kind === 'text' || (path.length === 1 && TEXTS.has(path[0]))
  if (!isText) return readText(source, from)
  const written = source.text.slice(from)
  const place = { source, start: from, end: source.text.length }
  return { root: { kind: 'scalar', place, value: written, written }, problems: [] }
}

/** A scenario may lack a question, but not a number. */
const mayBeEmpty = (path: readonly string[]): boolean => path.length === 1 && TEXTS.has(path[0])

const isEmpty = (node: Node): boolean =>
  (node.kind === 'scalar' && node.written === '') || (node.kind === 'block' && node.entries.size === 0)

/** Nested blocks, one for each key of the path. */
function nested(source: Source, path: readonly string[], value: Node): BlockNode {
  const [key, ...deeper] = path
  const start = source.text.indexOf('=') - path.join('.').length
  const place: Place = { source, start, end: start + key.length }
  const inner = deeper.length === 0 ? value : nested(source, deeper, value)
  return { kind: 'block', place, entries: new Map([[key, { key: place, value: inner }]]) }
}

/** A layer with one value at a path; all keys of the path have the same place. */
export function layerAt(path: readonly string[], place: Place, value: Node): Layer {
  const root = path.reduceRight<Node>(
    (inner, key) => ({ kind: 'block', place, entries: new Map([[key, { key: place, value: inner }]]) }),
    value,
  )
  return { source: place.source, root: root as BlockNode }
}

/** A layer for each option, and the problems of options that set nothing. */
export function layersOfOverrides(options: readonly string[]): {
  readonly layers: readonly Layer[]
  readonly problems: readonly Problem[]
} {
  const read = options.map((text) => layerOfOverride(text))
  return {
    layers: read.flatMap((one) => ('root' in one ? [one] : [])),
    problems: read.flatMap((one) => ('root' in one ? [] : [one])),
  }
}
