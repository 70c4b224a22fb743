/** Applies dated changes to the office one after the other, and checks each result like a scenario. */
import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { quoted } from '../../text/quote.ts'
import { EFFORTS } from '../../vocabulary/efforts.ts'
import { SIDES } from '../../vocabulary/sides.ts'
import { REMOVE } from '../language/check-table.ts'
import type { Findings } from '../language/check-table.ts'
import type { Layer } from '../language/layers.ts'
import { idleRemovals, mergeBlocks, withoutRemoved } from '../language/merge.ts'
import { atMost, oneOf } from '../language/expectation.ts'
import { nearestOf } from '../language/nearest.ts'
import { problemAt } from '../language/place.ts'
import type { Place, Source } from '../language/place.ts'
import { keyAt, nodeAt, placeAt } from '../language/tree.ts'
import type { BlockNode, Node } from '../language/tree.ts'
import { byDate, laidOver } from '../../phases.ts'
import { registry } from '../registry/rows.ts'
import type { Origins } from '../resolve.ts'
import type { Reform, Scenario, Stated, Team } from '../scenario.ts'
import { checkCoherence } from './coherence.ts'
import { checkRequirements } from './requirements.ts'
import { settleSizes } from './staffing.ts'
import type { Subject } from './subject.ts'

const say = texts({
  en: {
    neverComes: (change: string) => `“${change}” never comes`,
    year: (year: string, years: string) => `measured year ${year} of ${years}`,
    idle: (change: string) => `“${change}” changes nothing`,
    changes: 'what changes on that day, such as “leadership”, “teams” or “move”',
    groupsStay: 'groups stay as long as the office does',
    noArrivals: (group: string) => `“groups.${group}.arrivalsPerYear: 0” where nobody is to come any more`,
    noArrivalsOf: (group: string) => `there is no group “${group}” whose arrivals could change`,
    fixed: (key: string, item: string) => `“${key}” of “${item}” cannot change while the office is open`,
    orNew: (value: string, collection: string, remove: string) =>
      `${value}, or a new name in “${collection}” and the word ${remove} for the old one`,
    unsaid: (key: string) => `“move” says nothing of “${key}”`,
    unknown: {
      from: (name: string) => `there is no team or side “${name}”`,
      to: (name: string) => `there is no team “${name}”`,
      who: (name: string) => `there is no group “${name}”`,
    },
    sameTeam: (change: string, team: string) => `“${change}” moves users of “${team}” to where they are`,
    servesNobody: (team: string) => `“${team}” serves nobody of those who are to be moved to it`,
    served: (groups: string, efforts: string) => `groups ${groups}; efforts ${efforts}`,
    servesSome: 'a team that serves some of these users, or one of its groups and efforts in “who”',
  },
  nb: {
    neverComes: (change) => `«${change}» kommer aldri`,
    year: (year, years) => `måleår ${year} av ${years}`,
    idle: (change) => `«${change}» endrer ingenting`,
    changes: 'det som endres den dagen, for eksempel «leadership», «teams» eller «move»',
    groupsStay: 'gruppene består så lenge kontoret gjør det',
    noArrivals: (group) => `«groups.${group}.arrivalsPerYear: 0» hvis ingen skal komme lenger`,
    noArrivalsOf: (group) => `det fins ingen gruppe «${group}» med en tilgang som kan endres`,
    fixed: (key, item) => `«${key}» for «${item}» kan ikke endres mens kontoret er åpent`,
    orNew: (value, collection, remove) =>
      `${value}, eller et nytt navn i «${collection}» og ordet ${remove} for det gamle`,
    unsaid: (key) => `«move» sier ingenting om «${key}»`,
    unknown: {
      from: (name) => `det fins ikke noe team eller noen side «${name}»`,
      to: (name) => `det fins ikke noe team «${name}»`,
      who: (name) => `det fins ingen gruppe «${name}»`,
    },
    sameTeam: (change, team) => `«${change}» flytter brukere fra «${team}» til der de allerede er`,
    servesNobody: (team) => `«${team}» følger ikke opp noen av dem som skal flyttes dit`,
    served: (groups, efforts) => `grupper ${groups}; innsats ${efforts}`,
    servesSome:
      'et team som følger opp noen av disse brukerne, eller en av gruppene og innsatsene til teamet i «who»',
  },
  nn: {
    neverComes: (change) => `«${change}» kjem aldri`,
    year: (year, years) => `måleår ${year} av ${years}`,
    idle: (change) => `«${change}» endrar ingenting`,
    changes: 'det som blir endra den dagen, til dømes «leadership», «teams» eller «move»',
    groupsStay: 'gruppene består så lenge kontoret gjer det',
    noArrivals: (group) => `«groups.${group}.arrivalsPerYear: 0» dersom ingen skal kome lenger`,
    noArrivalsOf: (group) => `det finst inga gruppe «${group}» med ein tilgang som kan endrast`,
    fixed: (key, item) => `«${key}» for «${item}» kan ikkje endrast medan kontoret er ope`,
    orNew: (value, collection, remove) =>
      `${value}, eller eit nytt namn i «${collection}» og ordet ${remove} for det gamle`,
    unsaid: (key) => `«move» seier ingenting om «${key}»`,
    unknown: {
      from: (name) => `det finst ikkje noko team eller noka side «${name}»`,
      to: (name) => `det finst ikkje noko team «${name}»`,
      who: (name) => `det finst inga gruppe «${name}»`,
    },
    sameTeam: (change, team) => `«${change}» flyttar brukarar frå «${team}» til der dei alt er`,
    servesNobody: (team) => `«${team}» følgjer ikkje opp nokon av dei som skal flyttast dit`,
    served: (groups, efforts) => `grupper ${groups}; innsats ${efforts}`,
    servesSome:
      'eit team som følgjer opp nokre av desse brukarane, eller ei av gruppene og innsatsane til teamet i «who»',
  },
})

/** A scenario before or after dated changes, and where its values are written. */
interface State {
  readonly scenario: Scenario
  readonly root: BlockNode
  readonly whole: BlockNode
}

interface Checking {
  /** lowest first */
  readonly layers: readonly Layer[]
  readonly origins: Origins
  readonly findings: Findings
}

/**
 * Checks the dated changes of a scenario, and settles team sizes that they leave open: advisors may follow from the
 * caseload or the reverse, and the change then states both. Adds what is wrong to the findings.
 *
 * @returns the changes, in the order of the file
 */
export function settleReforms({ scenario, root, whole }: Subject, checking: Checking): readonly Reform[] {
  let state: State = { scenario, root, whole }
  const settled = new Map<string, Reform>()
  for (const reform of byDate(scenario.reform)) {
    const place = keyAt(root, 'reform', reform.name)
    const problems = [...neverComes(reform, scenario, root), ...changesNothing(reform, place)]
    const after = lay(reform, state, checking)
    problems.push(...after.problems)
    tell(problems, checking.findings)
    settled.set(reform.name, after.reform)
    state = after.state
  }
  return Object.freeze(scenario.reform.map((reform) => settled.get(reform.name) ?? reform))
}

/** Adds only new problems to the findings: what was wrong before a change is still wrong after it. */
function tell(problems: readonly Problem[], { problems: told }: Findings): void {
  const known = new Set(told.map(identity))
  told.push(...problems.filter((problem) => !known.has(identity(problem))))
}

const identity = ({ file, line, column, message }: Problem): string => `${file}:${line}:${column}:${message}`

interface Laid {
  readonly reform: Reform
  readonly state: State
  readonly problems: readonly Problem[]
}

function lay(reform: Reform, before: State, { layers, origins, findings }: Checking): Laid {
  const copies = new Map(layers.map(({ source }) => [source, { ...source }]))
  const changes = changesIn(before.root, reform.name, copies)
  const whole = mergeBlocks(before.root, changes)
  const root = withoutRemoved(whole)
  const above = [
    ...layers,
    ...layers.map((layer) => ({ ...layer, source: copies.get(layer.source) ?? layer.source })),
  ]
  const draft = laidOver(before.scenario, reform)
  const derived: Origins = new Map()
  const sizes = settleSizes({ ...draft, root, layers: above, files: above.length, shipped: -1 }, derived)
  const settled = withSizes(reform, draft, sizes)
  for (const [path, origin] of derived)
    if (isStated(settled, path)) origins.set(`reform.${reform.name}.${path}`, origin)
  const scenario = laidOver(before.scenario, settled)
  const subject = { scenario, root, whole, sources: above.map(({ source }) => source), sizes }
  const own = `reform.${reform.name}.`
  const unusable = findings.unusable.map((path) => (path.startsWith(own) ? path.slice(own.length) : path))
  const found: Findings = { problems: [], unusable }
  checkRequirements(root, found)
  checkCoherence(subject, found)
  const problems = [
    ...idleRemovals(before.root, changes),
    ...unknownGroups(before.scenario, changes),
    ...fixedValues(before.scenario, changes),
    ...found.problems,
    ...moveProblems(reform, { before: before.scenario, after: scenario, root: before.root }),
  ]
  return { reform: settled, state: { scenario, root, whole }, problems }
}

/**
 * What a change states for the office. Its values get sources of their own, above all files, so that they count as
 * stated later than the earlier values.
 */
function changesIn(root: BlockNode, name: string, copies: ReadonlyMap<Source, Source>): BlockNode {
  const block = nodeAt(root, 'reform', name)
  const { reform } = registry
  const known = reform.kind === 'collection' ? (reform.changes ?? {}) : {}
  const entries =
    block?.kind === 'block' ? [...block.entries].filter(([key]) => Object.hasOwn(known, key)) : []
  return copied({ kind: 'block', place: block?.place ?? root.place, entries: new Map(entries) }, copies)
}

function copied<N extends Node>(node: N, copies: ReadonlyMap<Source, Source>): N {
  const at = (place: Place): Place => ({ ...place, source: copies.get(place.source) ?? place.source })
  if (node.kind === 'list')
    return { ...node, place: at(node.place), items: node.items.map((item) => copied(item, copies)) }
  if (node.kind === 'scalar') return { ...node, place: at(node.place) }
  const entries = [...node.entries].map(
    ([key, entry]) => [key, { key: at(entry.key), value: copied(entry.value, copies) }] as const,
  )
  return { ...node, place: at(node.place), entries: new Map(entries) }
}

type Sizes = ReturnType<typeof settleSizes>

/** A change that states both advisors and caseload of each team for which it states one of them. */
function withSizes(reform: Reform, { teams }: Scenario, { advisors, caseloads }: Sizes): Reform {
  if (reform.teams === undefined) return reform
  const stated = Object.entries(reform.teams as Stated).map(([name, value]) => {
    const team = teams.find((one) => one.name === name)
    if (team === undefined || !saysSize(value, team)) return [name, value]
    const size = {
      advisors: advisors.get(name) ?? team.advisors,
      caseload: caseloads.get(name) ?? team.caseload,
    }
    return [name, Object.freeze({ ...(value as Stated), ...size })]
  })
  return Object.freeze({ ...reform, teams: Object.freeze(Object.fromEntries(stated)) })
}

/** Whether a change states the size of a team, as it must for a new one. */
const saysSize = (value: unknown, { advisors }: Team): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ('advisors' in value || 'caseload' in value || (advisors as number | undefined) === undefined)

function isStated(reform: Stated, path: string): boolean {
  const [collection, name, key] = path.split('.')
  const item = (reform[collection] as Stated | undefined)?.[name]
  return typeof item === 'object' && item !== null && key in item
}

function neverComes(reform: Reform, { years }: Scenario, root: BlockNode): readonly Problem[] {
  const { name, inYear } = reform
  if (inYear <= years) return []
  return [
    problemAt(
      placeAt(root, 'reform', name, 'inYear'),
      say().neverComes(name),
      { found: say().year(String(inYear), String(years)), expected: atMost(years) },
      'warning',
    ),
  ]
}

/** A change that gives only its date, most likely because its contents are written in the wrong place. */
function changesNothing(reform: Reform, place: Place): readonly Problem[] {
  const { name, usersDealtAnew, tiesKept, minutesPerAdvisor, move } = reform
  const { reform: collection } = registry
  const keys = collection.kind === 'collection' ? Object.keys(collection.changes ?? {}) : []
  const changes = keys.some((key) => reform[key] !== undefined)
  if (changes || usersDealtAnew > 0 || tiesKept < 1 || minutesPerAdvisor > 0 || move.from !== '') return []
  return [problemAt(place, say().idle(name), { expected: say().changes }, 'warning')]
}

/** A change cannot add groups: an office keeps those of its first day. */
function unknownGroups({ groups }: Scenario, changes: BlockNode): readonly Problem[] {
  const known = groups.map(({ name }) => name)
  const block = nodeAt(changes, 'groups')
  return [...(block?.kind === 'block' ? block.entries : [])].flatMap(([name, { key, value }]) => {
    if (value.kind !== 'block')
      return problemAt(value.place, say().groupsStay, { expected: say().noArrivals(name) })
    if (known.includes(name)) return []
    return problemAt(key, say().noArrivalsOf(quoted(name)), {
      expected: oneOf(known),
      nearest: nearestOf(name, known),
    })
  })
}

/** What cannot change in an existing team or measure: posts keep their side, places their price. */
const FIXED = [
  ['teams', 'side'],
  ['measures', 'owner'],
  ['measures', 'costPerMonth'],
] as const

function fixedValues(before: Scenario, changes: BlockNode): readonly Problem[] {
  return FIXED.flatMap(([collection, key]) =>
    before[collection].flatMap((item: Stated) => {
      const node = nodeAt(changes, collection, String(item.name), key)
      if (node?.kind !== 'scalar' || node.value === item[key]) return []
      return problemAt(node.place, say().fixed(key, String(item.name)), {
        found: quoted(node.written),
        expected: say().orNew(String(item[key]), collection, REMOVE),
      })
    }),
  )
}

interface Moving {
  readonly before: Scenario
  readonly after: Scenario
  readonly root: BlockNode
}

function moveProblems({ name, move }: Reform, { before, after, root }: Moving): readonly Problem[] {
  const { from, to, who } = move
  if (from === '' && to === '') return []
  const at = (key: string): Place => placeAt(root, 'reform', name, 'move', key)
  const teams = after.teams.map((team) => team.name)
  const sources = [...SIDES, ...before.teams.map((team) => team.name)]
  const unknown = (key: 'from' | 'to' | 'who', word: string, known: readonly string[]) =>
    problemAt(at(key), word === '' ? say().unsaid(key) : say().unknown[key](quoted(word)), {
      expected: oneOf(known),
      nearest: nearestOf(word, known),
    })
  const groups = after.groups.map((group) => group.name)
  const problems = [
    ...(sources.includes(from) ? [] : [unknown('from', from, sources)]),
    ...(teams.includes(to) ? [] : [unknown('to', to, teams)]),
    ...who.groups.filter((group) => !groups.includes(group)).map((group) => unknown('who', group, groups)),
  ]
  const target = after.teams.find((team) => team.name === to)
  if (problems.length > 0 || target === undefined) return problems
  if (from === to) return [problemAt(at('to'), say().sameTeam(name, from))]
  return servesSome(target, who, groups)
    ? []
    : [
        problemAt(at('to'), say().servesNobody(to), {
          found: say().served(target.groups.join(', '), target.efforts.join(', ')),
          expected: say().servesSome,
        }),
      ]
}

function servesSome(team: Team, { groups, efforts }: Reform['move']['who'], all: readonly string[]): boolean {
  const moved = groups.length === 0 ? all : groups
  return (
    moved.some((group) => team.groups.includes(group)) &&
    EFFORTS.some((effort) => efforts.includes(effort) && team.efforts.includes(effort))
  )
}
