import { dueList, inbox, intakeList, measureList, teamList } from '../model/office.ts'
import type { Office } from '../model/office.ts'
import { SIDES } from '../vocabulary/sides.ts'

/** Kinds of queues in an office, in the order in which a person meets them. */
export const QUEUES = {
  office: 'in the office',
  team: 'waiting for a place on a team',
  intake: 'waiting for registration',
  due: 'with a talk that is due',
  list: 'on a waiting list',
  places: 'in a measure',
  leader: 'requests before a leader',
  inbox: 'requests in an inbox',
} as const
export type QueueKind = keyof typeof QUEUES

/** A queue of persons or of requests. */
export interface Queue {
  readonly kind: QueueKind
  readonly name: string
  /** position among those of its kind: of the team, advisor, measure or side */
  readonly row: number
  /** list that holds its members, persons or requests; undefined if they are in none */
  readonly list?: number
}

/** Number, rate and time of one queue over some evenings, each from its own source. */
export interface QueueCount extends Queue {
  /** L: mean number in the queue */
  readonly number: number
  /** λ: how many joined a day, including those who were there at the start */
  readonly rate: number
  /** W: mean number of evenings that one of them spent in it */
  readonly time: number
}

/** Every queue of an office, sorted by kind. */
export function queuesOf(office: Office): Queue[] {
  const { teams, measures } = office
  const posts = postsOf(office)
  const each = (kind: QueueKind, names: readonly string[], listOf?: (row: number) => number): Queue[] =>
    names.map((name, row) => ({ kind, name, row, ...(listOf && { list: listOf(row) }) }))
  const catalogue = measures.rules.map(({ name }) => name)
  return [
    ...each('office', ['all']),
    ...each(
      'team',
      teams.map(({ name }) => name),
      (team) => teamList(office, team),
    ),
    ...each('intake', posts, (advisor) => intakeList(office, advisor)),
    ...each('due', posts, (advisor) => dueList(office, advisor)),
    ...each('list', catalogue, (measure) => measureList(office, measure)),
    ...each('places', catalogue),
    ...each('leader', SIDES, (side) => side),
    ...each('inbox', posts, inbox),
  ]
}

/** Names of advisors’ posts, in the order of their rows. */
export const postsOf = ({ teams }: Office): readonly string[] =>
  teams.flatMap(({ name, size }) => Array.from({ length: size }, (_, seat) => `${name} ${seat + 1}`))

/** Length of a queue according to the office itself. */
export function lengthOf({ heads, measures, lists, mail }: Office, { kind, row, list = 0 }: Queue): number {
  if (kind === 'office') return heads.present
  if (kind === 'places') return measures.occupied[row]
  return kind === 'leader' || kind === 'inbox' ? mail.length[list] : lists.length[list]
}
