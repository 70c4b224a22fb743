import type { Problem } from '../../errors.ts'
import type { Layer } from '../language/layers.ts'
import { problemAt } from '../language/place.ts'
import type { Place } from '../language/place.ts'

import type { Origins } from '../resolve.ts'
import { firstChoice, homesOf } from './serving.ts'
import type { Serving } from './serving.ts'
import { nodeAt } from '../language/tree.ts'
import type { BlockNode, Node } from '../language/tree.ts'

/** A team before its number of advisors has been settled. */
interface Unstaffed extends Serving {
  readonly advisors: number | undefined
  readonly caseload: number
}

export interface Staffing {
  /** by name of the team */
  readonly advisors: ReadonlyMap<string, number>
  /** advisors and caseloads that do not fit the users whom they are for, by name of the team */
  readonly misfits: ReadonlyMap<string, Problem>
  /** teams that leave their size open where it does not follow, by name */
  readonly open: ReadonlyMap<string, Problem>
}

interface Office {
  readonly teams: readonly Unstaffed[]
  /** the teams of the shipped office, where the scenario builds on it */
  readonly reference: readonly Unstaffed[]
  readonly inflow: number
  readonly root: BlockNode
  /** lowest first; above the files lies what the command line says */
  readonly layers: readonly Layer[]
  readonly files: number
  /** position among the layers of the shipped office; −1 where the scenario does not build on it */
  readonly shipped: number
}

/** How far advisors and caseload, both stated, may be apart from the stock that they are to serve. */
const TOLERANCE = 0.1
const DECIDING = ['caseload', 'groups', 'efforts']

/**
 * Settles how many advisors each team has. Where a file sets the caseload of a team, or whom it serves, and no
 * later one its advisors, their number is the reference stock divided by the caseload. The reference stock is that
 * of the teams of the shipped office whose users the team takes, times the inflow.
 *
 * @param origins gets what was derived
 */
export function staff(office: Office, origins: Origins): Staffing {
  const advisors = new Map<string, number>()
  const misfits = new Map<string, Problem>()
  const open = new Map<string, Problem>()
  for (const team of office.teams) {
    const stock = referenceStock(team, office)
    const stated = statedLast(team, office) ? team.advisors : undefined
    if (stated !== undefined) {
      const misfit = misfitOf(team, office, stock, stated)
      if (misfit !== undefined) misfits.set(team.name, misfit)
    } else if (stock === undefined) open.set(team.name, openSize(team, office))
    else
      origins.set(
        `teams.${team.name}.advisors`,
        `${Math.round(stock)} users of the shipped office / caseload`,
      )
    advisors.set(team.name, stated ?? advisorsFor(stock ?? 0, team))
  }
  return { advisors, misfits, open }
}

const advisorsFor = (stock: number, { caseload }: Unstaffed): number =>
  Math.max(1, Math.round(stock / caseload))

/** How high the layer of a node lies; options and varied values lie together above all files. */
function layerOf(node: Node | undefined, { layers, files }: Office): number {
  const layer = node === undefined ? -1 : layers.findIndex(({ source }) => source === node.place.source)
  return Math.min(layer, files)
}

/** Whether a comparison varies a value. */
const isVaried = (node: Node | undefined, { layers }: Office): boolean =>
  layers.some(({ source, isVaried: varies }) => varies === true && source === node?.place.source)

const nodeOf = ({ name }: Unstaffed, key: string, { root }: Office): Node | undefined =>
  nodeAt(root, 'teams', name, key)

/** Whether no file above the one that states the advisors changes what their number follows from. */
function statedLast(team: Unstaffed, office: Office): boolean {
  const advisors = layerOf(nodeOf(team, 'advisors', office), office)
  return advisors >= 0 && DECIDING.every((key) => layerOf(nodeOf(team, key, office), office) <= advisors)
}

/** Users of the shipped office who come to a team; undefined where others share them or nothing is known. */
function referenceStock(team: Unstaffed, { teams, reference, inflow }: Office): number | undefined {
  let stock = 0
  for (const former of reference) {
    const homes = homesOf(former, reference)
    const takers = new Set(homes.map((clientele) => firstChoice(teams, clientele)))
    if (!takers.has(team)) continue
    if (takers.size > 1) return undefined
    stock += former.caseload * (former.advisors ?? 0)
  }
  return stock === 0 ? undefined : stock * inflow
}

function misfitOf(
  team: Unstaffed,
  office: Office,
  stock: number | undefined,
  stated: number,
): Problem | undefined {
  if (stock === undefined || !touched(team, office) || crowdedSince(team, office)) return undefined
  // Whoever varies the staff asks what more or fewer advisors do for the same users.
  if (isVaried(nodeOf(team, 'advisors', office), office)) return undefined
  const { name, caseload } = team
  // A difference of half an advisor is only rounding.
  const tolerated = Math.max(0.5, (TOLERANCE * stock) / caseload)
  if (Math.abs(stated - stock / caseload) <= tolerated) return undefined
  return problemAt(
    sizePlace(team, office),
    `advisors and caseload of “${name}” do not fit the users whom it serves`,
    {
      found: `${stated} advisors × ${caseload} users = ${stated * caseload}; the shipped office has ${Math.round(stock)}`,
      expected: `${advisorsFor(stock, team)} advisors with a caseload of ${caseload}, or ${stated} with ${Math.round(stock / stated)}`,
    },
  )
}

/** Whether anything above the shipped office says how large the team is. */
function touched(team: Unstaffed, office: Office): boolean {
  return ['advisors', ...DECIDING].some((key) => layerOf(nodeOf(team, key, office), office) > office.shipped)
}

/** Whether the inflow was changed above all that is said of a team: then it is to meet other crowds as it is. */
function crowdedSince(team: Unstaffed, office: Office): boolean {
  const inflow = layerOf(nodeAt(office.root, 'inflow'), office)
  return ['advisors', ...DECIDING].every((key) => layerOf(nodeOf(team, key, office), office) < inflow)
}

function openSize(team: Unstaffed, office: Office): Problem {
  const { name } = team
  return problemAt(sizePlace(team, office), `how many advisors “${name}” has must be said`, {
    found: 'users who are not those of teams of the shipped office as a whole',
    expected: `“teams.${name}.advisors”`,
  })
}

/** Where the uppermost file says something about the size of a team. */
function sizePlace(team: Unstaffed, office: Office): Place {
  const nodes = ['advisors', ...DECIDING].map((key) => nodeOf(team, key, office))
  const top = Math.max(...nodes.map((node) => layerOf(node, office)))
  return nodes.find((node) => layerOf(node, office) === top)?.place ?? office.root.place
}
