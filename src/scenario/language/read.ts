import { isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { Alias, Document, Node as YamlNode } from 'yaml'
import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { lexemesOf, MAXIMUM_DEPTH, MAXIMUM_NODES } from './lexemes.ts'
import { problemAt } from './place.ts'
import type { Place, Source } from './place.ts'
import { slipIn } from './slips.ts'
import { meansNothing, syntaxFaults } from './syntax.ts'
import type { Entry, Node, ScalarNode } from './tree.ts'

const say = texts({
  en: {
    values: 'there are too many values',
    mostValues: (most: string) => `at most ${most} values, an anchor counted each time it is used`,
    levels: 'this is nested too deeply',
    mostLevels: (most: string) => `at most ${most} levels`,
    noAnchor: 'no anchor of this name stands above',
    anchor: (name: string, star: string) =>
      `“${name}” in front of a value further up; a text that starts with “${star}” stands in quotation marks`,
    comma: 'a comma separates two entries here',
    point: (number: string) => `a decimal point: ${number}`,
  },
  nb: {
    values: 'det er for mange verdier',
    mostValues: (most) => `høyst ${most} verdier, der et anker telles hver gang det brukes`,
    levels: 'dette ligger for mange nivåer ned',
    mostLevels: (most) => `høyst ${most} nivåer`,
    noAnchor: 'det står ikke noe anker med dette navnet lenger opp',
    anchor: (name, star) =>
      `«${name}» foran en verdi lenger opp; en tekst som begynner med «${star}», står i anførselstegn`,
    comma: 'komma skiller to oppføringer her',
    point: (number) => `desimalpunktum: ${number}`,
  },
  nn: {
    values: 'det er for mange verdiar',
    mostValues: (most) => `høgst ${most} verdiar, der eit anker blir talt kvar gong det blir brukt`,
    levels: 'dette ligg for mange nivå ned',
    mostLevels: (most) => `høgst ${most} nivå`,
    noAnchor: 'det står ikkje noko anker med dette namnet lenger opp',
    anchor: (name, star) =>
      `«${name}» framfor ein verdi lenger opp; ein tekst som byrjar med «${star}», står i hermeteikn`,
    comma: 'komma skil to oppføringar her',
    point: (number) => `desimalpunktum: ${number}`,
  },
})

/** What a text says, and its YAML errors; `root` is undefined where nothing could be read. */
interface ReadText {
  readonly root: Node | undefined
  readonly problems: readonly Problem[]
}

interface Reading {
  readonly source: Source
  /** offset of the parsed text within the source */
  readonly shift: number
  /** what each use of an anchor stands for */
  readonly anchored: ReadonlyMap<Alias, YamlNode>
  readonly problems: Problem[]
  /** set after a key with a wrong sign in it: what belongs to that key is then unknown */
  isUnsure: boolean
  nodes: number
}

/** Stops reading a text that cannot be followed further. */
class Unreadable extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

/**
 * Reads YAML 1.2 (which includes JSON), remembering the place of everything.
 *
 * @param from offset of the source where the YAML starts
 */
export function readText(source: Source, from = 0): ReadText {
  return readAt(source, source.text.slice(from), from)
}

/**
 * Like `readText`, for the entries of a list without its brackets.
 *
 * @param from offset of the source where the entries start; other text comes before them
 */
export function readEntries(source: Source, from: number): ReadText {
  return readAt(source, `[${source.text.slice(from)}]`, from - 1)
}

/** @param from offset of the source where the text starts */
function readAt(source: Source, text: string, from: number): ReadText {
  const { excess, marks } = lexemesOf(text)
  if (excess !== undefined) {
    const start = excess.offset + from
    return { root: undefined, problems: [excessAt({ source, start, end: start + 1 }, excess.limit)] }
  }
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true })
  const idle = marks.filter(meansNothing)
  const problems = syntaxFaults(document, idle, text).map(({ start, end, message, expected }) =>
    problemAt({ source, start: start + from, end: end + from }, message, { expected }),
  )
  const intact = document.warnings.length === 0 && document.errors.every(({ code }) => MENDABLE.has(code))
  if (!intact || idle.length > 0) return { root: undefined, problems }
  const reading: Reading = {
    source,
    shift: from,
    anchored: anchoredIn(document),
    problems: [],
    isUnsure: false,
    nodes: 0,
  }
  try {
    const root = rootOf(reading, document)
    return { root: reading.isUnsure ? undefined : root, problems: [...problems, ...reading.problems] }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { root: undefined, problems: [...problems, error.problem] }
  }
}

/** Mistakes after which the rest of the text still means what it says. */
const MENDABLE: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'NON_STRING_KEY'])

/** What each use of an anchor refers to: the last anchor of that name above it. */
function anchoredIn(document: Document): ReadonlyMap<Alias, YamlNode> {
  const anchors = new Map<string, YamlNode>()
  const anchored = new Map<Alias, YamlNode>()
  visit(document, {
    Node: (_, node) => {
      const target = isAlias(node) ? anchors.get(node.source) : undefined
      if (isAlias(node) && target !== undefined) anchored.set(node, target)
      else if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  return anchored
}

function excessAt(place: Place, limit: 'values' | 'levels'): Problem {
  return limit === 'values'
    ? problemAt(place, say().values, { expected: say().mostValues(String(MAXIMUM_NODES)) })
    : problemAt(place, say().levels, { expected: say().mostLevels(String(MAXIMUM_DEPTH)) })
}

function rootOf(reading: Reading, { contents }: Document): Node | undefined {
  if (contents === null) return undefined
  if (isScalar(contents) && contents.type === 'PLAIN') refuseSlip(reading, placeOf(reading, contents))
  return nodeOf(reading, contents, 0)
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
  if (isAlias(node)) {
    const target = reading.anchored.get(node)
    if (target === undefined)
      throw new Unreadable(problemAt(place, say().noAnchor, { expected: say().anchor('&name', '*') }))
    return { ...nodeOf(reading, target, depth + 1), place }
  }
  if (isMap(node)) return { kind: 'block', place, entries: entriesOf(reading, node.items, depth) }
  if (isSeq(node)) {
    return { kind: 'list', place, items: node.items.map((item) => childOf(reading, item, place, depth)) }
  }
  return scalarOf(place, isScalar(node) ? node.value : null)
}

/** A child may be missing altogether, like the value in `key:`; its place is then the end of its parent. */
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
  let before: (Entry & { readonly name: string }) | undefined
  for (const { key, value } of pairs) {
    // Every other key has already been refused by the parser.
    if (!isScalar(key)) continue
    const place = placeOf(reading, key)
    const isPlain = key.type === 'PLAIN'
    const node = childOf(reading, value, place, depth)
    const meant = isPlain && before !== undefined ? decimalOf(before.value, place, node) : undefined
    if (meant !== undefined && before !== undefined) {
      reading.problems.push(decimalComma(meant))
      entries.set(before.name, { key: before.key, value: meant })
    } else if (!isPlain || !refuseSlip(reading, place)) {
      before = { name: String(key.value), key: place, value: node }
      entries.set(before.name, before)
    }
  }
  return entries
}

/** Whether an unquoted word has a sign in it that only looks like one of YAML's; if so, it is refused. */
function refuseSlip(reading: Reading, { source, start, end }: Place): boolean {
  const slip = slipIn(source.text, start, end)
  if (slip === undefined) return false
  reading.isUnsure = true
  reading.problems.push(problemAt({ source, ...slip }, slip.message, { expected: slip.expected }))
  return true
}

/**
 * The number that was meant where a decimal comma within braces split it into a value and a key without one;
 * undefined where this did not happen.
 */
function decimalOf(before: Node, { source, start, end }: Place, value: Node): ScalarNode | undefined {
  const digits = source.text.slice(start, end)
  const isPart =
    before.kind === 'scalar' &&
    typeof before.value === 'number' &&
    source.text.slice(before.place.end, start) === ','
  if (!isPart || !/^\d+$/.test(digits) || value.kind !== 'scalar' || value.written !== '') return undefined
  const written = `${before.written}.${digits}`
  return {
    kind: 'scalar',
    place: { source, start: before.place.start, end },
    value: Number(written),
    written,
  }
}

const decimalComma = ({ place, written }: ScalarNode): Problem =>
  problemAt(place, say().comma, { expected: say().point(written) })

function scalarOf(place: Place, value: unknown): Node {
  const plain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  const written = typeof value === 'string' ? value : place.source.text.slice(place.start, place.end)
  return { kind: 'scalar', place, value: plain, written }
}
