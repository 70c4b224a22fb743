import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Document, Node as YamlNode } from 'yaml'
import type { Problem } from '../errors.ts'
import { problemAt } from './place.ts'
import type { Place, Source } from './place.ts'
import { MAXIMUM_DEPTH, MAXIMUM_NODES, tooLarge } from './size.ts'
import type { Entry, Node } from './tree.ts'

/** What a text says, and what is wrong with it as YAML; `root` is undefined where nothing could be read. */
export interface ReadText {
  readonly root: Node | undefined
  readonly problems: readonly Problem[]
}

interface Reading {
  readonly source: Source
  /** offset of the parsed text within the source */
  readonly shift: number
  readonly document: Document
  nodes: number
}

/** Stops the reading of a text that cannot be followed further. */
class Unreadable extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

/**
 * Reads YAML 1.2 (JSON is a part of it), remembering where everything stands.
 *
 * @param from offset of the source where the YAML starts
 */
export function readText(source: Source, from = 0): ReadText {
  const text = source.text.slice(from)
  const excess = tooLarge(text)
  if (excess !== undefined) {
    const start = excess.offset + from
    return { root: undefined, problems: [excessAt({ source, start, end: start + 1 }, excess.limit)] }
  }
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true })
  const problems = syntaxProblems(document, source, from)
  const intact = document.warnings.length === 0 && document.errors.every(({ code }) => MENDABLE.has(code))
  try {
    return { root: intact ? rootOf({ source, shift: from, document, nodes: 0 }) : undefined, problems }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { root: undefined, problems: [...problems, error.problem] }
  }
}

function excessAt(place: Place, limit: 'values' | 'levels'): Problem {
  return limit === 'values'
    ? problemAt(place, 'there are too many values', {
        expected: `at most ${MAXIMUM_NODES} values, an anchor counted each time it is used`,
      })
    : problemAt(place, 'this is nested too deeply', { expected: `at most ${MAXIMUM_DEPTH} levels` })
}

const SYNTAX: { readonly [code: string]: string | undefined } = {
  DUPLICATE_KEY: 'this key stands here for the second time',
  BAD_INDENT: 'the indentation does not fit, or a bracket is not closed',
  MISSING_CHAR: 'a closing bracket or quotation mark is missing',
  TAB_AS_INDENT: 'a tab cannot indent; use spaces',
  MULTIPLE_DOCS: 'a second document starts here; a file holds one',
  TAG_RESOLVE_FAILED: 'tags (words that start with “!”) mean nothing here',
  NON_STRING_KEY: 'a key must be a word',
}

/** Mistakes after which the rest of the text still means what it says. */
const MENDABLE: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'NON_STRING_KEY'])

function syntaxProblems(document: Document, source: Source, shift: number): Problem[] {
  const problems = [...document.errors, ...document.warnings].map(({ code, message, pos: [start, end] }) =>
    problemAt(
      { source, start: start + shift, end: end + shift },
      SYNTAX[code] ?? message.replaceAll(/\s+/g, ' ').trim(),
    ),
  )
  // YAML 1.1 reads yes, no, on, off and 1:30 in ways that surprise.
  if (document.directives?.yaml.explicit === true && document.directives.yaml.version !== '1.2') {
    problems.push(problemAt({ source, start: shift, end: shift + 1 }, 'only YAML 1.2 is read'))
  }
  return problems
}

function rootOf(reading: Reading): Node | undefined {
  const { contents } = reading.document
  return contents === null ? undefined : nodeOf(reading, contents, 0)
}

function placeOf({ source, shift }: Reading, { range }: YamlNode): Place {
  const [start, end] = range ?? [0, 0]
  return { source, start: start + shift, end: end + shift }
}

function nodeOf(reading: Reading, node: YamlNode, depth: number): Node {
  const place = placeOf(reading, node)
  reading.nodes += 1
  if (reading.nodes > MAXIMUM_NODES) throw new Unreadable(excessAt(place, 'values'))
  if (depth > MAXIMUM_DEPTH) throw new Unreadable(excessAt(place, 'levels'))
  if (isAlias(node)) return { ...nodeOf(reading, anchored(reading, node), depth + 1), place }
  if (isMap(node)) return { kind: 'block', place, entries: entriesOf(reading, node.items, depth) }
  if (isSeq(node)) {
    return { kind: 'list', place, items: node.items.map((item) => childOf(reading, item, place, depth)) }
  }
  return scalarOf(place, isScalar(node) ? node.value : null)
}

function anchored(reading: Reading, node: YamlNode): YamlNode {
  const target = isAlias(node) ? node.resolve(reading.document) : undefined
  if (target !== undefined) return target
  throw new Unreadable(problemAt(placeOf(reading, node), 'no anchor of this name stands above'))
}

/** A child may be missing altogether, as the value in `key:`; it then stands where its parent ends. */
function childOf(reading: Reading, child: unknown, parent: Place, depth: number): Node {
  if (child === null || child === undefined) return scalarOf({ ...parent, start: parent.end }, null)
  return nodeOf(reading, child as YamlNode, depth + 1)
}

function entriesOf(
  reading: Reading,
  pairs: readonly { readonly key: unknown; readonly value: unknown }[],
  depth: number,
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const { key, value } of pairs) {
    // Every other key has already been refused by the parser.
    if (!isScalar(key)) continue
    const place = placeOf(reading, key)
    entries.set(String(key.value), { key: place, value: childOf(reading, value, place, depth) })
  }
  return entries
}

function scalarOf(place: Place, value: unknown): Node {
  const plain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  const written = typeof value === 'string' ? value : place.source.text.slice(place.start, place.end)
  return { kind: 'scalar', place, value: plain, written }
}
