import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { sumOf } from '../sum.ts'
import type { CommentedValue } from '../commented-values.ts'
import { isStaffedWhole } from '../checks/serving.ts'
import { checkEntry, REMOVE } from '../language/check-table.ts'
import type { Layer } from '../language/layers.ts'
import { mergeBlocks } from '../language/merge.ts'
import { fileAndLine, problemAt, problemWithFile } from '../language/place.ts'
import type { Place } from '../language/place.ts'
import { nodeAt } from '../language/tree.ts'
import type { BlockNode, Node } from '../language/tree.ts'
import { teamParameters } from '../registry/advisors.ts'
import { entryAt, registry } from '../registry/rows.ts'
import { unitInWords } from '../registry/units.ts'
import type { Scenario, Team } from '../scenario.ts'
import { advisorsIn, SIZE } from './questions.ts'
import { shareOut } from './share-out.ts'

const say = texts({
  en: {
    noSize: 'nothing says how large the office is',
    sizes: `“${SIZE}”, those of the whole office, or “teams.NAME.advisors”`,
    unfitting: 'the advisors of the office do not fit those of its teams',
    found: (advisors: string, stated: string, open: number) =>
      open === 0
        ? `${advisors} in the office; ${stated} in the teams that state them, and no other team`
        : `${advisors} in the office; ${stated} in the teams that state them, and ${open} more ${open === 1 ? 'team' : 'teams'}`,
    atLeast: (advisors: string) =>
      `at least ${advisors}: one for each team; --set teams.NAME=${REMOVE} takes a team out`,
    stated: 'stated',
    scaled: (shipped: string) => `scaled from ${shipped}`,
  },
  nb: {
    noSize: 'ingenting sier hvor stort kontoret er',
    sizes: `«${SIZE}», veilederne på hele kontoret, eller «teams.NAME.advisors»`,
    unfitting: 'veilederne på kontoret passer ikke med dem på teamene',
    found: (advisors, stated, open) =>
      open === 0
        ? `${advisors} på kontoret, ${stated} på teamene som oppgir dem, og ingen andre team`
        : `${advisors} på kontoret, ${stated} på teamene som oppgir dem, og ${open} team til`,
    atLeast: (advisors) => `minst ${advisors}: én på hvert team; --set teams.NAME=${REMOVE} tar ut et team`,
    stated: 'oppgitt',
    scaled: (shipped) => `skalert fra ${shipped}`,
  },
  nn: {
    noSize: 'ingenting seier kor stort kontoret er',
    sizes: `«${SIZE}», rettleiarane på heile kontoret, eller «teams.NAME.advisors»`,
    unfitting: 'rettleiarane på kontoret passar ikkje med dei på teama',
    found: (advisors, stated, open) =>
      open === 0
        ? `${advisors} på kontoret, ${stated} på teama som oppgjev dei, og ingen andre team`
        : `${advisors} på kontoret, ${stated} på teama som oppgjev dei, og ${open} team til`,
    atLeast: (advisors) => `minst ${advisors}: éin på kvart team; --set teams.NAME=${REMOVE} tek ut eit team`,
    stated: 'oppgjeve',
    scaled: (shipped) => `skalert frå ${shipped}`,
  },
})

/** What a user states about their own office. */
export interface OwnNumbers {
  /** the file or option that should state the size of the office, as messages name it */
  readonly file: string
  /** undefined where only teams show how large the office is */
  readonly size: Size | undefined
  /** everything else; later layers win */
  readonly layers: readonly Layer[]
}

/** The number of advisors in a whole office. */
export interface Size {
  readonly advisors: number
  readonly place: Place
}

/** A user’s own office: what is stated, and for the rest the shipped office scaled to its size. */
export interface OwnOffice {
  /** total over the teams that state them or have them scaled */
  readonly advisors: number
  /** advisors of the shipped office */
  readonly shipped: number
  /** what is stated, with its place, and what was scaled, with what it was scaled from */
  readonly values: readonly CommentedValue[]
  /** what was scaled, as `path=value` */
  readonly scaled: readonly string[]
}

/** A number of the shipped office, scaled. */
interface Scaled {
  readonly path: readonly [collection: 'teams' | 'groups' | 'measures', name: string, key: string]
  readonly value: number
  readonly shipped: number
}

/** The size that a value states; undefined where it was refused, which adds a problem. */
export function sizeIn(node: Node, problems: Problem[]): Size | undefined {
  // The whole office may have as many as a team may.
  const accepted = checkEntry(teamParameters.fields.advisors, node, SIZE, { problems, unusable: [] })
  return accepted?.kind !== 'scalar' ? undefined : { advisors: Number(accepted.value), place: node.place }
}

/** The fewest advisors an office can have given those stated: one in each of the other teams. */
export function fewestAdvisors({ layers }: OwnNumbers, shipped: Scenario): number {
  const root = rootOf(layers)
  return sumOf(teamsIn(shipped, root), ({ name }) => advisorsOf(name, root) ?? 1)
}

/**
 * The office that a user states, or the problem of a size that is missing or does not fit its teams. Of advisors,
 * caseload and arrivals two are stated or scaled; the third is left open, because it follows from them.
 */
export function ownOffice({ file, size, layers }: OwnNumbers, shipped: Scenario): OwnOffice | Problem {
  const root = rootOf(layers)
  const teams = teamsIn(shipped, root)
  const isSized = ({ name }: Team): boolean => advisorsOf(name, root) !== undefined
  const sized = teams.filter(isSized)
  const unsized = teams.filter((team) => !isSized(team))
  const stated = sumOf(sized, ({ name }) => advisorsOf(name, root) ?? 0)
  if (size === undefined && sized.length === 0) return noSize(file)
  const factor =
    size === undefined ? stated / advisorsIn({ teams: sized }) : size.advisors / advisorsIn(shipped)
  const others =
    size === undefined
      ? Math.max(unsized.length, Math.round(factor * advisorsIn({ teams: unsized })))
      : size.advisors - stated
  const shares = shareOut(
    others,
    unsized.map(({ advisors }) => advisors),
  )
  if (shares === undefined) return size === undefined ? noSize(file) : unfitting(size, stated, unsized.length)
  const scaled = [
    ...unsized.flatMap((team, position) => advisorsScaled(team, shares[position], root)),
    ...shipped.groups.flatMap(({ name, arrivalsPerYear }) =>
      arrivalsFollow(name, teams, root)
        ? []
        : scaledNumber(['groups', name, 'arrivalsPerYear'], arrivalsPerYear, factor, root),
    ),
    ...shipped.measures.flatMap(({ name, places }) =>
      scaledNumber(['measures', name, 'places'], places, factor, root),
    ),
  ]
  return {
    advisors: stated + others,
    shipped: advisorsIn(shipped),
    values: inOrder([...leavesOf(root).map(statedValue), ...scaled.map(scaledValue)], shipped),
    scaled: scaled.map(({ path, value }) => `${path.join('.')}=${value}`),
  }
}

const NOWHERE: Place = { source: { file: '', text: '' }, start: 0, end: 0 }
const NOTHING_STATED: BlockNode = { kind: 'block', place: NOWHERE, entries: new Map() }

const rootOf = (layers: readonly Layer[]): BlockNode =>
  layers.map((layer) => layer.root).reduce(mergeBlocks, NOTHING_STATED)

const teamsIn = ({ teams }: Scenario, root: BlockNode): readonly Team[] =>
  teams.filter(({ name }) => !isRemoved(root, 'teams', name))

function isRemoved(root: BlockNode, collection: string, name: string): boolean {
  const node = nodeAt(root, collection, name)
  return node?.kind === 'scalar' && node.value === REMOVE
}

const isStated = (root: BlockNode, ...path: readonly string[]): boolean => nodeAt(root, ...path) !== undefined

/** Advisors that are stated. Anything but a number is refused later, by the check, and counts as one person here. */
function advisorsOf(team: string, root: BlockNode): number | undefined {
  const node = nodeAt(root, 'teams', team, 'advisors')
  if (node === undefined) return undefined
  const value = node.kind === 'scalar' ? node.value : undefined
  return typeof value === 'number' && value >= 1 ? value : 1
}

/** A team that states its caseload gets as many advisors as that requires. */
const advisorsScaled = ({ name, advisors }: Team, share: number, root: BlockNode): readonly Scaled[] =>
  isStated(root, 'teams', name, 'caseload')
    ? []
    : [{ path: ['teams', name, 'advisors'], value: share, shipped: advisors }]

const arrivalsFollow = (group: string, teams: readonly Team[], root: BlockNode): boolean =>
  isStaffedWhole(group, teams, ({ name }) =>
    ['advisors', 'caseload'].every((key) => isStated(root, 'teams', name, key)),
  )

function scaledNumber(
  path: Scaled['path'],
  shipped: number,
  factor: number,
  root: BlockNode,
): readonly Scaled[] {
  const [collection, name] = path
  if (isStated(root, ...path) || isRemoved(root, collection, name)) return []
  return [{ path, value: Math.max(1, Math.round(shipped * factor)), shipped }]
}

const noSize = (file: string): Problem => problemWithFile(file, say().noSize, { expected: say().sizes })

function unfitting({ advisors, place }: Size, stated: number, unsized: number): Problem {
  return problemAt(place, say().unfitting, {
    found: say().found(`${advisors}`, `${stated}`, unsized),
    expected: unsized === 0 ? `${stated}` : say().atLeast(`${stated + unsized}`),
  })
}

/** The values of a block, each with its path. */
function leavesOf(
  node: Node,
  path: readonly string[] = [],
): readonly { path: readonly string[]; node: Node }[] {
  if (node.kind !== 'block' || node.entries.size === 0) return path.length === 0 ? [] : [{ path, node }]
  return [...node.entries].flatMap(([key, { value }]) => leavesOf(value, [...path, key]))
}

const OPTION = '--'

function statedValue({ path, node }: ReturnType<typeof leavesOf>[number]): CommentedValue {
  const { file } = node.place.source
  const origin = file.startsWith(OPTION) ? say().stated : fileAndLine(node.place)
  return { path, written: written(node), behind: [...unitOf(path), origin].join('; ') }
}

const scaledValue = ({ path, value, shipped }: Scaled): CommentedValue => ({
  path,
  written: String(value),
  behind: [...unitOf(path), say().scaled(`${shipped}`)].join('; '),
})

function unitOf(path: readonly string[]): readonly string[] {
  const entry = entryAt(path)
  return entry !== undefined && 'unit' in entry ? [unitInWords(entry.unit)] : []
}

/** A value written so that YAML reads it back; names in lists need no quotes. */
function written(node: Node): string {
  if (node.kind === 'list') return `[${node.items.map(written).join(', ')}]`
  if (node.kind === 'block') return '{}'
  const { value } = node
  return typeof value === 'string' && value !== REMOVE ? JSON.stringify(value) : String(value)
}

/** Values in the order of the shipped office, so that each block is opened once. */
function inOrder(values: readonly CommentedValue[], shipped: Scenario): readonly CommentedValue[] {
  const names = [...shipped.teams, ...shipped.groups, ...shipped.measures].map(({ name }) => name)
  const blocks = ['teams', 'groups', 'measures', ...Object.keys(registry)]
  return values.toSorted((one, other) => {
    const depth = one.path.findIndex((key, position) => key !== other.path[position])
    const known = depth === 0 ? blocks : names
    const place = ({ path }: CommentedValue): number => {
      const at = known.indexOf(path[depth])
      return at < 0 ? known.length : at
    }
    return place(one) - place(other) || one.path[depth].localeCompare(other.path[depth])
  })
}
