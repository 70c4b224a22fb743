/** Who the users of an office are: shares and durations taken from the pool of the initial stock. */
import { EFFORTS } from '../vocabulary/efforts.ts'
import { Fact, rowsInOffice, type Stock, yearsInOffice } from '../vocabulary/initial-stock.ts'
import type { Clientele } from './checks/serving.ts'
import { referenceStock } from './reference-stock.ts'

/** Users who are treated alike, as a share of the users of their group. */
export interface ClientelePart extends Omit<Clientele, 'group'> {
  readonly perUser: number
}

/** What the pool shows about a group in the office. */
export interface GroupInOffice {
  /** mean years that a person stays in the office (Little’s law) */
  readonly years: number
  /** on both sides of the office; a user of both sides is in one part of each */
  readonly parts: readonly ClientelePart[]
}

const known = new WeakMap<Stock, Map<string, GroupInOffice>>()

/** How long people of a group stay, and which users they are. A group that the pool does not have is like all together. */
export function groupInOffice(name: string): GroupInOffice {
  const pool = referenceStock()
  if (pool === undefined) return { years: 1, parts: [] }
  const inPool = known.get(pool) ?? new Map<string, GroupInOffice>()
  const found = inPool.get(name) ?? observed(name, pool)
  known.set(pool, inPool.set(name, found))
  return found
}

function observed(name: string, pool: Stock): GroupInOffice {
  const rows = rowsInOffice(pool, name)
  const parts = (['state', 'municipal'] as const).flatMap((side) =>
    EFFORTS.map((effort, category) => {
      const belongs = (row: readonly number[]) =>
        row[Fact.effort] === category && row[side === 'state' ? Fact.hasState : Fact.hasMunicipal] === 1
      return { side, effort, perUser: rows.filter(belongs).length / rows.length }
    }),
  )
  return { years: yearsInOffice(pool, name), parts: parts.filter(({ perUser }) => perUser > 0) }
}
