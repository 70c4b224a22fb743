import { dueList, inbox, intakeList, measureList, teamList } from '../model/office.ts'
import type { Office } from '../model/office.ts'
import { MUNICIPAL, STATE } from '../vocabulary/sides.ts'
import { Doors } from './doors.ts'

import type { Queue, QueueCount, QueueKind } from './queues.ts'
import { Stopwatches } from './stopwatches.ts'

/**
 * Watches every queue of an office evening by evening, in three ways that have nothing in common: by the running number
 * that the office keeps, by counting at the doors, and by stopwatches.
 */
export class QueueCensus {
  private readonly queues: readonly Queue[]
  private readonly heads: Float64Array
  private readonly doors: Doors
  private readonly stopwatches: Stopwatches
  private evenings = 0

  constructor(office: Office) {
    this.queues = queuesOf(office)
    this.heads = new Float64Array(this.queues.length)
    this.doors = new Doors(office, this.queues)
    this.stopwatches = new Stopwatches(office, this.queues)
  }

  /** To be called every evening, from the first one that counts on. */
  evening(office: Office): void {
    const numbers = this.queues.map((queue) => lengthOf(office, queue))
    numbers.forEach((number, queue) => (this.heads[queue] += number))
    if (this.evenings === 0) this.doors.open(office, numbers)
    else this.doors.evening(office)
    this.stopwatches.evening(office)
    this.evenings++
  }

  /** To be called once, after the last evening. */
  counts(office: Office): readonly QueueCount[] {
    this.stopwatches.stop(office.day)
    const { comers } = this.doors
    const { ran, stopped } = this.stopwatches
    return this.queues.map((queue, position) => ({
      ...queue,
      number: this.heads[position] / this.evenings,
      rate: comers[position] / this.evenings,
      time: stopped[position] > 0 ? ran[position] / stopped[position] : 0,
    }))
  }
}

function queuesOf(office: Office): Queue[] {
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
    ...each('leader', ['state', 'municipal'], (side) => [STATE, MUNICIPAL][side]),
    ...each('inbox', posts, inbox),
  ]
}

/** Names of advisors’ posts, in the order of their rows. */
export const postsOf = ({ teams }: Office): readonly string[] =>
  teams.flatMap(({ name, size }) => Array.from({ length: size }, (_, seat) => `${name} ${seat + 1}`))

/** How many there are, as the office itself has it. */
function lengthOf({ heads, measures, lists, mail }: Office, { kind, row, list = 0 }: Queue): number {
  if (kind === 'office') return heads.present
  if (kind === 'places') return measures.occupied[row]
  return kind === 'leader' || kind === 'inbox' ? mail.length[list] : lists.length[list]
}
