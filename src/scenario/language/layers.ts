import { dirname } from 'node:path'
import type { Problem } from '../../errors.ts'
import { atMost, foundAt, notTaken } from './expectation.ts'
import { fileOf, readSource, shown, SHIPPED } from './file.ts'
import { problemAt, problemWithFile } from './place.ts'
import type { Place, Source } from './place.ts'
import { texts } from '../../locale/language.ts'
import { quoted, quotedPath } from '../../text/quote.ts'
import { readText } from './read.ts'
import type { BlockNode, Node } from './tree.ts'

const say = texts({
  en: {
    keys: 'keys with their values, one below the other',
    empty: 'the file states nothing',
    noScenario: 'this is not a scenario',
    tooDeep: 'too many files extend one another',
    idle: (word: string) => `“${word}” changes nothing here: what is named before it builds on it already`,
    earlier: 'the same name further to the front, or not at all',
    loop: 'the files extend one another in a circle',
    references: (nothing: string) => `a file, a shipped name, a list of these, or the word ${nothing}`,
  },
  nb: {
    keys: 'nøkler med verdier, den ene under den andre',
    empty: 'det står ingenting i filen',
    noScenario: 'dette er ikke et scenario',
    tooDeep: 'for mange filer bygger på hverandre',
    idle: (word) => `«${word}» endrer ingenting her: det som er nevnt før, bygger allerede på det`,
    earlier: 'samme navn lenger fram, eller ikke i det hele tatt',
    loop: 'filene bygger på hverandre i ring',
    references: (nothing) =>
      `en fil, navnet på noe som følger med delt, en liste med slike, eller ordet ${nothing}`,
  },
  nn: {
    keys: 'nøklar med verdiar, den eine under den andre',
    empty: 'det står ingenting i fila',
    noScenario: 'dette er ikkje eit scenario',
    tooDeep: 'for mange filer byggjer på kvarandre',
    idle: (word) => `«${word}» endrar ingenting her: det som er nemnt før, byggjer alt på det`,
    earlier: 'same namnet lenger fram, eller ikkje i det heile',
    loop: 'filene byggjer på kvarandre i ring',
    references: (nothing) =>
      `ei fil, namnet på noko som følgjer med delt, ei liste med slike, eller ordet ${nothing}`,
  },
})

/** Extends nothing: the file builds on the bare registry of parameters. */
export const NOTHING = 'nothing'
/** What a file builds on if it does not say what it extends. */
export const OFFICE = 'office'

/** Longest chain of files that extend one another. */
const DEEPEST_CHAIN = 50

/** One file of a scenario, or the options of the command line. */
export interface Layer {
  readonly source: Source
  readonly root: BlockNode
  /** whether it holds a value that a comparison varies */
  readonly isVaried?: true
}

/** What the files of a scenario say. */
export interface Layers {
  /** lowest first */
  readonly layers: readonly Layer[]
  readonly problems: readonly Problem[]
  /** whether something could not be read, so that the scenario is not fully known */
  readonly isBroken: boolean
}

interface Laying {
  readonly layers: Layer[]
  readonly problems: Problem[]
  readonly done: Set<string>
  isBroken: boolean
}

const newLaying = (): Laying => ({ layers: [], problems: [], done: new Set(), isBroken: false })

function breakWith(problem: Problem, laying: Laying): void {
  laying.problems.push(problem)
  laying.isBroken = true
}

/**
 * A file and all that it extends, lowest first. Each file appears once, before the first that builds on it, so that
 * two presets can build on the same office without the second undoing the first.
 */
export function layersOf(path: string): Layers {
  const laying = newLaying()
  lay(path, [], laying)
  return laying
}

/** Like `layersOf`, for a text that is not a file. */
export function layersOfText(source: Source): Layers {
  const laying = newLaying()
  layText(readOf(source), '.', [], laying)
  return laying
}

function lay(path: string, above: readonly string[], laying: Laying): void {
  if (laying.done.has(path)) return
  laying.done.add(path)
  const file = readFile(path)
  if ('source' in file) layText(file, path, above, laying)
  else breakWith(file, laying)
}

/** A text and what it says. */
type Read = ReturnType<typeof readText> & { readonly source: Source }

const readOf = (source: Source): Read => ({ source, ...readText(source) })

/** Shipped files as last read, by the names that messages show: most scenarios build on the same ones. */
const shippedFiles = new Map<string, Read>()

/** What a file says. A shipped one is parsed again only when its text has changed. */
function readFile(path: string): Read | Problem {
  const source = readSource(path)
  if (!('text' in source)) return source
  const known = shippedFiles.get(source.file)
  if (known?.source.text === source.text) return known
  const read = readOf(source)
  if (path.startsWith(SHIPPED)) shippedFiles.set(source.file, read)
  return read
}

function layText(
  { source, root, problems }: Read,
  path: string,
  above: readonly string[],
  laying: Laying,
): void {
  laying.problems.push(...problems)
  if (root?.kind === 'block') {
    layBases(root, path, [...above, path], laying)
    laying.layers.push({ source, root })
    return
  }
  laying.isBroken = true
  if (problems.length === 0) laying.problems.push(noBlock(source, root))
}

function noBlock(source: Source, root: Node | undefined): Problem {
  const { keys: expected, empty, noScenario } = say()
  return root === undefined
    ? problemWithFile(source.file, empty, { expected })
    : problemAt(root.place, noScenario, { found: foundAt(root), expected })
}

interface Reference {
  readonly word: string
  readonly place: Place
}

function layBases(root: BlockNode, path: string, above: readonly string[], laying: Laying): void {
  const before = new Set(laying.done)
  for (const { word, place } of referencesOf(root, path, laying)) {
    const file = fileOf(word, dirname(path))
    const refusal = 'path' in file ? refusalOf(file.path, place, above) : problemAt(place, file.message, file)
    if (refusal !== undefined) breakWith(refusal, laying)
    else if ('path' in file && laying.done.has(file.path) && !before.has(file.path))
      laying.problems.push(withoutEffect(word, place))
    else if ('path' in file) layReferenced(file.path, place, above, laying)
  }
}

function refusalOf(path: string, place: Place, above: readonly string[]): Problem | undefined {
  if (above.includes(path)) return loop(place, [...above, path])
  return above.length < DEEPEST_CHAIN
    ? undefined
    : problemAt(place, say().tooDeep, { expected: atMost(DEEPEST_CHAIN) })
}

const withoutEffect = (word: string, place: Place): Problem =>
  problemAt(place, say().idle(quoted(word)), { expected: say().earlier })

function layReferenced(path: string, place: Place, above: readonly string[], laying: Laying): void {
  const before = laying.problems.length
  lay(path, above, laying)
  // A missing file is reported as a mistake in the file that names it.
  const last = laying.problems[before]
  if (last !== undefined && last.frame === undefined && last.file === quotedPath(shown(path))) {
    laying.problems[before] = { ...problemAt(place, `${last.message}: ${last.file}`), ...wayOut(last) }
  }
}

const wayOut = ({ found, expected, nearest }: Problem): Partial<Problem> => ({ found, expected, nearest })

function loop(place: Place, files: readonly string[]): Problem {
  const first = files.indexOf(files[files.length - 1])
  return problemAt(place, say().loop, { found: files.slice(first).map(shown).join(' → ') })
}

/** What a file extends; the default office if it does not say. */
function referencesOf(root: BlockNode, path: string, laying: Laying): readonly Reference[] {
  const entry = root.entries.get('extends')
  if (entry === undefined) return isOffice(path) ? [] : [{ word: OFFICE, place: root.place }]
  const { value } = entry
  const items = value.kind === 'list' && value.items.length > 0 ? value.items : [value]
  const words = items.flatMap((item) =>
    item.kind === 'scalar' && typeof item.value === 'string' ? [{ word: item.value, place: item.place }] : [],
  )
  if (words.length < items.length) breakWith(notReferences(value), laying)
  return words.length === 1 && words[0].word === NOTHING ? [] : words
}

const isOffice = (path: string): boolean => {
  const office = fileOf(OFFICE, '.')
  return 'path' in office && office.path === path
}

function notReferences(node: Node): Problem {
  return problemAt(node.place, notTaken('extends'), {
    found: foundAt(node),
    expected: say().references(NOTHING),
  })
}
