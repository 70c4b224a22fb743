/** Settles the sizes that an office’s file leaves open: advisors, caseloads, arrivals. */
import { sumOf } from '../sum.ts'
import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { groupInOffice } from '../clientele.ts'
import type { Layer } from '../language/layers.ts'
import { problemAt } from '../language/place.ts'
import type { Place } from '../language/place.ts'
import { nodeAt } from '../language/tree.ts'
import type { BlockNode, Node } from '../language/tree.ts'
import type { Origins } from '../resolve.ts'
import type { Group } from '../scenario.ts'
import { firstChoice, isStaffedWhole } from './serving.ts'
import type { Serving } from './serving.ts'

const say = texts({
  en: {
    caseload: (users: string) => `${users} users who come to the team / advisors`,
    advisors: (users: string) => `${users} users who come to the team / caseload`,
    arrivals: (teams: string) => `advisors × caseload of ${teams}, by the years that users stay`,
    misfit: (team: string) => `advisors and caseload of “${team}” do not fit the users who come to it`,
    held: (advisors: number, caseload: string, places: string, terms: string, users: string) =>
      `${advisors} ${advisors === 1 ? 'advisor' : 'advisors'} × ${caseload} users = ${places}; ${terms} = ${users}`,
    fitting: (needed: number, caseload: string, advisors: string, fitted: string) =>
      `${needed} ${needed === 1 ? 'advisor' : 'advisors'} with a caseload of ${caseload}, ${advisors} with ${fitted}, or other arrivals`,
    arriving: (persons: string, group: string, each: string) =>
      `${persons} ${group} a year × ${each} users of the team for each`,
    ofStock: (users: string, stock: string, group: string) => `${users} of ${stock} ${group}`,
    open: (team: string) => `how many advisors “${team}” has must be stated`,
    nobody: 'a team to which nobody of the shipped office would come',
    stated: (path: string) => `“${path}”`,
  },
  nb: {
    caseload: (users) => `${users} brukere som kommer til teamet / «advisors»`,
    advisors: (users) => `${users} brukere som kommer til teamet / «caseload»`,
    arrivals: (teams) => `«advisors» × «caseload» i ${teams}, etter hvor mange år brukerne blir`,
    misfit: (team) => `antall veiledere og porteføljen i «${team}» passer ikke til brukerne som kommer dit`,
    held: (advisors, caseload, places, terms, users) =>
      `${advisors} ${advisors === 1 ? 'veileder' : 'veiledere'} × ${caseload} brukere = ${places}; ${terms} = ${users}`,
    fitting: (needed, caseload, advisors, fitted) =>
      `${needed} ${needed === 1 ? 'veileder' : 'veiledere'} med en portefølje på ${caseload}, ${advisors} med ${fitted}, eller en annen tilgang`,
    arriving: (persons, group, each) => `${persons} «${group}» i året × ${each} brukere i teamet for hver`,
    ofStock: (users, stock, group) => `${users} av ${stock} «${group}»`,
    open: (team) => `antall veiledere i «${team}» må oppgis`,
    nobody: 'et team som ingen ved kontoret som følger med delt, ville kommet til',
    stated: (path) => `«${path}»`,
  },
  nn: {
    caseload: (users) => `${users} brukarar som kjem til teamet / «advisors»`,
    advisors: (users) => `${users} brukarar som kjem til teamet / «caseload»`,
    arrivals: (teams) => `«advisors» × «caseload» i ${teams}, etter kor mange år brukarane blir`,
    misfit: (team) =>
      `talet på rettleiarar og porteføljen i «${team}» passar ikkje til brukarane som kjem dit`,
    held: (advisors, caseload, places, terms, users) =>
      `${advisors} ${advisors === 1 ? 'rettleiar' : 'rettleiarar'} × ${caseload} brukarar = ${places}; ${terms} = ${users}`,
    fitting: (needed, caseload, advisors, fitted) =>
      `${needed} ${needed === 1 ? 'rettleiar' : 'rettleiarar'} med ein portefølje på ${caseload}, ${advisors} med ${fitted}, eller ein annan tilgang`,
    arriving: (persons, group, each) => `${persons} «${group}» i året × ${each} brukarar i teamet for kvar`,
    ofStock: (users, stock, group) => `${users} av ${stock} «${group}»`,
    open: (team) => `talet på rettleiarar i «${team}» må oppgjevast`,
    nobody: 'eit team som ingen ved kontoret som følgjer med delt, ville ha kome til',
    stated: (path) => `«${path}»`,
  },
})

/** A team before its size has been settled. */
interface Unsized extends Serving {
  readonly advisors: number | undefined
  readonly caseload: number
  readonly stock: number | undefined
}

/** Sizes by name of the team or group. */
export interface Sizes {
  readonly advisors: ReadonlyMap<string, number>
  readonly caseloads: ReadonlyMap<string, number>
  readonly arrivals: ReadonlyMap<string, number>
  /** teams whose advisors and caseload do not fit the users who come */
  readonly misfits: ReadonlyMap<string, Problem>
  /** teams that leave their size open although the number of users who come to them is unknown */
  readonly open: ReadonlyMap<string, Problem>
}

type UnsizedGroup = Pick<Group, 'name' | 'arrivalsPerYear' | 'stock' | 'pupils'>

interface Office {
  readonly teams: readonly Unsized[]
  readonly groups: readonly UnsizedGroup[]
  readonly inflow: number
  readonly caseloads: { readonly keptFull: boolean }
  readonly root: BlockNode
  /** lowest first; command-line options lie above the files */
  readonly layers: readonly Layer[]
  readonly files: number
  /** position of the shipped office among the layers; −1 where the scenario does not build on it */
  readonly shipped: number
}

/** How far advisors × caseload may be from the users who come before unstated arrivals are adjusted. */
const FITTING = 0.1
/**
 * How far they may be apart where arrivals are stated as well: how long people stay is known only for the shipped
 * office, and differs between offices by less than this.
 */
const CANNOT_HOLD = 1.5
const WHOM_A_TEAM_SERVES = ['side', 'groups', 'efforts', 'complexOnly']
const SAID_OF_SIZE = ['advisors', 'caseload', ...WHOM_A_TEAM_SERVES]

/**
 * Any two of advisors, caseload and arrivals give the third. Arrivals that no file above the shipped office states
 * follow where all teams that serve the group state both advisors and caseload. Then each team gets what it lacks:
 * advisors = users who come to it / caseload, or caseload = users / advisors. The users who come are the stock of each
 * group, or its arrivals × the years that such people stay, assigned to teams by the model’s rule.
 *
 * @param origins receives what was derived, with the arithmetic
 */
export function settleSizes(office: Office, origins: Origins): Sizes {
  const arrivals = settleArrivals(office, origins)
  const [advisors, caseloads] = [new Map<string, number>(), new Map<string, number>()]
  const [misfits, open] = [new Map<string, Problem>(), new Map<string, Problem>()]
  for (const team of office.teams) {
    const users = team.stock ?? usersWhenSized(team, office, arrivals)
    const stated = whatIsStated(team, office)
    advisors.set(team.name, team.advisors ?? 1)
    caseloads.set(team.name, team.caseload)
    const coming = String(Math.round(users))
    if (stated === 'both') {
      const misfit = misfitOf(team, office, users)
      if (misfit !== undefined) misfits.set(team.name, misfit)
    } else if (users < 0.5) {
      if (team.advisors === undefined) open.set(team.name, openSize(team, office))
    } else if (stated === 'advisors') {
      caseloads.set(team.name, caseloadFor(users, team.advisors ?? 1))
      origins.set(`teams.${team.name}.caseload`, say().caseload(coming))
    } else {
      advisors.set(team.name, advisorsFor(users, team.caseload))
      origins.set(`teams.${team.name}.advisors`, say().advisors(coming))
    }
  }
  return { advisors, caseloads, arrivals, misfits, open }
}

const advisorsFor = (users: number, caseload: number): number => Math.max(1, Math.round(users / caseload))

/** Rounded to a tenth of a user, which is exact enough for a target. */
const caseloadFor = (users: number, advisors: number): number =>
  Math.max(1, Math.round((10 * users) / advisors) / 10)

/** How high the layer of a node is; options and varied values share one level above all files. */
function layerOf(node: Node | undefined, { layers, files }: Office): number {
  const layer = node === undefined ? -1 : layers.findIndex(({ source }) => source === node.place.source)
  return Math.min(layer, files)
}

/** Whether a comparison varies a value. */
const isVaried = (node: Node | undefined, { layers }: Office): boolean =>
  layers.some(({ source, isVaried: varies }) => varies === true && source === node?.place.source)

const nodeOf = ({ name }: Unsized, key: string, { root }: Office): Node | undefined =>
  nodeAt(root, 'teams', name, key)

const layerOfTeam = (team: Unsized, key: string, office: Office): number =>
  layerOf(nodeOf(team, key, office), office)

/** Which of advisors and caseload hold: one stated below the other, or below whom the team serves, gives way. */
function whatIsStated(team: Unsized, office: Office): 'both' | 'advisors' | 'caseload' {
  const [advisors, caseload] = ['advisors', 'caseload'].map((key) => layerOfTeam(team, key, office))
  const serves = Math.max(...WHOM_A_TEAM_SERVES.map((key) => layerOfTeam(team, key, office)))
  if (advisors < 0) return 'caseload'
  if (advisors >= serves && caseload >= serves && advisors === caseload) return 'both'
  // Varying the staff asks what more or fewer advisors do, so a caseload stated above the shipped office stays.
  if (isVaried(nodeOf(team, 'advisors', office), office) && caseload > office.shipped) return 'both'
  return advisors >= Math.max(caseload, serves) ? 'advisors' : 'caseload'
}

/** Users of all groups who come to a team. */
function usersWhoCome(team: Unsized, office: Office, arrivals: ReadonlyMap<string, number>): number {
  return sumOf(office.groups, (group) => usersOfGroup(team, group, office, arrivals))
}

function usersOfGroup(
  team: Unsized,
  group: UnsizedGroup,
  { teams, inflow }: Office,
  arrivals: ReadonlyMap<string, number>,
): number {
  const { years, parts } = groupInOffice(group.name)
  const users = group.stock ?? (arrivals.get(group.name) ?? group.arrivalsPerYear) * inflow * years
  const own = parts.filter((part) => firstChoice(teams, { ...part, group: group.name }) === team)
  return users * sumOf(own, ({ perUser }) => perUser)
}

/** How many times arrivals are fitted to each team in turn. */
const ROUNDS = 100

/** Arrivals a year of each group: as stated, or fitted to teams that state advisors and caseload. */
function settleArrivals(office: Office, origins: Origins): ReadonlyMap<string, number> {
  const { groups, teams } = office
  const stated = new Map(groups.map(({ name, arrivalsPerYear }) => [name, arrivalsPerYear]))
  const sized = teams.filter((team) => statesItsSize(team, office))
  const open = groups.filter((group) => isOpen(group, office))
  const fits = (team: Unsized) => isWithin(team, usersWhoCome(team, office, stated), 1 + FITTING)
  if (open.length === 0 || sized.every(fits)) return stated
  const fitted = new Map(stated)
  for (let round = 0; round < ROUNDS; round++)
    for (const team of sized) {
      const all = usersWhoCome(team, office, fitted)
      const ours = open.map((group) => ({ group, users: usersOfGroup(team, group, office, fitted) }))
      const free = sumOf(ours, ({ users }) => users)
      const factor = ((team.advisors ?? 1) * team.caseload - (all - free)) / free
      if (!(factor > 0) || !Number.isFinite(factor)) continue
      for (const { group, users } of ours)
        if (users > 0) fitted.set(group.name, (fitted.get(group.name) ?? 0) * factor)
    }
  for (const { name } of open) {
    const arrivals = Math.max(1, Math.round(fitted.get(name) ?? 0))
    fitted.set(name, arrivals)
    if (arrivals === stated.get(name)) continue
    const serving = sized.filter((team) => team.groups.includes(name)).map((team) => team.name)
    origins.set(`groups.${name}.arrivalsPerYear`, say().arrivals(serving.join(', ')))
  }
  return fitted
}

/** Whether files above the shipped office state both advisors and caseload of a team; varied values do not count. */
function statesItsSize(team: Unsized, office: Office): boolean {
  const isStated = (key: string) => {
    const node = nodeOf(team, key, office)
    return layerOf(node, office) > office.shipped && !isVaried(node, office)
  }
  return isStated('advisors') && isStated('caseload') && whatIsStated(team, office) === 'both'
}

/** Whether a group’s arrivals follow from staff: no layer above the shipped office says how many come. */
function isOpen({ name, stock, pupils }: UnsizedGroup, office: Office): boolean {
  const crowds = [nodeAt(office.root, 'inflow'), nodeAt(office.root, 'groups', name, 'arrivalsPerYear')]
  const isUnsaid = office.shipped >= 0 && stock === undefined && !pupils && !office.caseloads.keptFull
  return (
    isUnsaid &&
    crowds.every((node) => layerOf(node, office) <= office.shipped) &&
    isStaffedWhole(name, office.teams, (team) => statesItsSize(team, office))
  )
}

/** Whether advisors × caseload is within a ratio of the users who come; half an advisor’s difference is rounding. */
function isWithin({ advisors = 1, caseload }: Unsized, users: number, ratio: number): boolean {
  const places = advisors * caseload
  return Math.abs(places - users) <= caseload / 2 || Math.max(places / users, users / places) <= ratio
}

function misfitOf(team: Unsized, office: Office, users: number): Problem | undefined {
  const { shipped, caseloads } = office
  // How long people stay is unknown for an office with other groups, and full caseloads fit any number of users.
  if (shipped < 0 || caseloads.keptFull) return undefined
  if (!statesItsSize(team, office) || metByOtherCrowds(team, office)) return undefined
  if (users < 0.5 || isWithin(team, users, CANNOT_HOLD)) return undefined
  const { name, caseload, advisors = 1 } = team
  const [places, coming, fitted] = [advisors * caseload, Math.round(users), caseloadFor(users, advisors)]
  const [needed, each] = [advisorsFor(users, caseload), String(caseload)]
  return problemAt(sizePlace(team, office), say().misfit(name), {
    found: say().held(advisors, each, String(places), arithmeticOf(team, office), String(coming)),
    expected: say().fitting(needed, each, String(advisors), String(fitted)),
  })
}

/** Where the users of a team come from, as a sum over groups. */
function arithmeticOf(team: Unsized, office: Office): string {
  const arrivals = new Map(office.groups.map(({ name, arrivalsPerYear }) => [name, arrivalsPerYear]))
  const terms = office.groups.flatMap((group) => {
    const users = usersOfGroup(team, group, office, arrivals)
    if (users < 0.5) return []
    const perArrival = users / (group.arrivalsPerYear * office.inflow)
    return group.stock === undefined
      ? say().arriving(String(group.arrivalsPerYear * office.inflow), group.name, perArrival.toFixed(2))
      : say().ofStock(String(Math.round(users)), String(group.stock), group.name)
  })
  return terms.join(' + ')
}

/**
 * Users who came to a team when the uppermost file that states its size was written. Changing arrivals above that file
 * asks how the same team copes with a different number of users.
 */
function usersWhenSized(team: Unsized, office: Office, arrivals: ReadonlyMap<string, number>): number {
  if (!metByOtherCrowds(team, office)) return usersWhoCome(team, office, arrivals)
  const layer = Math.max(...SAID_OF_SIZE.map((key) => layerOfTeam(team, key, office)))
  const below = office.layers.slice(0, layer + 1).map(({ root }) => root)
  const stated = (...path: readonly string[]) =>
    below.flatMap((root) => numberAt(nodeAt(root, ...path)) ?? []).at(-1)
  const then = office.groups.flatMap(({ name }) => {
    const persons = stated('groups', name, 'arrivalsPerYear')
    return persons === undefined ? [] : [[name, persons] as const]
  })
  return usersWhoCome(team, { ...office, inflow: stated('inflow') ?? 1 }, new Map([...arrivals, ...then]))
}

const numberAt = (node: Node | undefined): number | undefined =>
  node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined

/** Whether arrivals were changed above everything stated for a team, which must then cope as it is. */
function metByOtherCrowds(team: Unsized, office: Office): boolean {
  const arrivals = [
    nodeAt(office.root, 'inflow'),
    ...team.groups.map((group) => nodeAt(office.root, 'groups', group, 'arrivalsPerYear')),
  ]
  const crowds = Math.max(...arrivals.map((node) => layerOf(node, office)))
  return SAID_OF_SIZE.every((key) => layerOfTeam(team, key, office) < crowds)
}

function openSize(team: Unsized, office: Office): Problem {
  const { name } = team
  return problemAt(sizePlace(team, office), say().open(name), {
    found: say().nobody,
    expected: say().stated(`teams.${name}.advisors`),
  })
}

/** Where the uppermost file states the size of a team. */
function sizePlace(team: Unsized, office: Office): Place {
  const nodes = SAID_OF_SIZE.map((key) => nodeOf(team, key, office))
  const top = Math.max(...nodes.map((node) => layerOf(node, office)))
  return nodes.find((node) => layerOf(node, office) === top)?.place ?? office.root.place
}
