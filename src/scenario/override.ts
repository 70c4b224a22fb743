import type { Problem } from '../errors.ts'
import type { Layer } from './layers.ts'
import { problemAt } from './place.ts'
import type { Place, Source } from './place.ts'
import { readText } from './read.ts'
import { entryAt } from './rows.ts'
import type { BlockNode, Node } from './tree.ts'

/** Keys of a file whose value is a text that may hold any sign. */
const TEXTS = new Set(['name', 'description', 'question'])

/** Reads `path=value`, as given on the command line, into a layer that a file with this one value would make. */
function layerOfOverride(text: string): Layer | Problem {
  const source: Source = { file: '--set', text }
  const equals = text.indexOf('=')
  if (equals < 1) {
    const place = { source, start: 0, end: text.length }
    return problemAt(place, 'this sets nothing', {
      expected: 'path=value, for example collaborationRate=0.5',
    })
  }
  const path = text.slice(0, equals).split('.')
  const { root, problems } = valueOf(source, path, equals + 1)
  if (problems.length > 0) return problems[0]
  return { source, root: nested(source, path, root ?? nothingAt(source)) }
}

function valueOf(source: Source, path: readonly string[], from: number): ReturnType<typeof readText> {
  const isText = entryAt(path)?.kind === 'text' || (path.length === 1 && TEXTS.has(path[0]))
  if (!isText) return readText(source, from)
  const written = source.text.slice(from)
  const place = { source, start: from, end: source.text.length }
  return { root: { kind: 'scalar', place, value: written, written }, problems: [] }
}

function nothingAt(source: Source): Node {
  const end = source.text.length
  return { kind: 'scalar', place: { source, start: end, end }, value: null, written: '' }
}

/** Blocks within blocks, one for each key of the path. */
function nested(source: Source, path: readonly string[], value: Node): BlockNode {
  const [key, ...deeper] = path
  const start = source.text.indexOf('=') - path.join('.').length
  const place: Place = { source, start, end: start + key.length }
  const inner = deeper.length === 0 ? value : nested(source, deeper, value)
  return { kind: 'block', place, entries: new Map([[key, { key: place, value: inner }]]) }
}

/** A layer for each option, and the problems of those that set nothing. */
export function layersOfOverrides(texts: readonly string[]): {
  readonly layers: readonly Layer[]
  readonly problems: readonly Problem[]
} {
  const read = texts.map((text) => layerOfOverride(text))
  return {
    layers: read.flatMap((one) => ('root' in one ? [one] : [])),
    problems: read.flatMap((one) => ('root' in one ? [] : [one])),
  }
}
