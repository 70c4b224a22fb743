/** Who the users of an office are: shares and durations that the pool of the initial stock tells. */
import { EFFORTS } from '../vocabulary/efforts.ts'
import { Fact, isInOffice, type Stock } from '../vocabulary/initial-stock.ts'
import type { Clientele } from './checks/serving.ts'
import { referenceStock } from './reference-stock.ts'

/** Users who are dealt with alike, as a number for each user of their group. */
export interface ClientelePart extends Omit<Clientele, 'group'> {
  readonly perUser: number
}

/** What the office of the pool tells of a group. */
export interface GroupInOffice {
  /** years that a person stays in the office, in the mean (Little’s law) */
  readonly years: number
  /** on both sides of the office; somebody with both is in one part of each */
  readonly parts: readonly ClientelePart[]
}

const known = new WeakMap<Stock, Map<string, GroupInOffice>>()

/** How long people of a group stay, and to whom they belong there. A group that the pool does not know is like all together. */
export function groupInOffice(name: string): GroupInOffice {
  const pool = referenceStock()
  if (pool === undefined) return { years: 1, parts: [] }
  const inPool = known.get(pool) ?? new Map<string, GroupInOffice>()
  const found = inPool.get(name) ?? observed(name, pool)
  known.set(pool, inPool.set(name, found))
  return found
}

function observed(name: string, pool: Stock): GroupInOffice {
  const group = pool.groups.indexOf(name)
  const arrivals = pool.arrivalsPerYear.filter((_, position) => group < 0 || position === group)
  const rows = pool.persons.filter(
    (row) => isInOffice(row) && (group < 0 ? row[Fact.schoolDaysLeft] === 0 : row[Fact.group] === group),
  )
  const users = (rows.length * pool.size) / pool.persons.length
  const parts = (['state', 'municipal'] as const).flatMap((side) =>
    EFFORTS.map((effort, category) => {
      const belongs = (row: readonly number[]) =>
        row[Fact.effort] === category && row[side === 'state' ? Fact.hasState : Fact.hasMunicipal] === 1
      return { side, effort, perUser: rows.filter(belongs).length / rows.length }
    }),
  )
  return {
    years: users / arrivals.reduce((sum, persons) => sum + persons, 0),
    parts: parts.filter(({ perUser }) => perUser > 0),
  }
}
