import { namesOf } from '../../vocabulary/names.ts'
import type { Column } from '../column.ts'

/** What stands between a person and work, each from 0 (no need) to 1 (full need). */
export enum Need {
  health = 0,
  social = 1,
  skills = 2,
  work = 3,
}
/** The four needs, in this order everywhere. */
export const NEEDS = namesOf(Need)

/** A number for each need: a person’s needs, weights or effects. */
export type ByNeed<Value = number> = { readonly [need in (typeof NEEDS)[number]]: Value }

/** The needs of many persons or groups: a column for each need, with a cell for each person or group. */
export class NeedColumns implements ByNeed<Column> {
  /** by `Need` */
  readonly all: readonly Column[]
  readonly health: Column
  readonly social: Column
  readonly skills: Column
  readonly work: Column

  constructor(all: readonly Column[]) {
    this.all = all
    this.health = all[Need.health]
    this.social = all[Need.social]
    this.skills = all[Need.skills]
    this.work = all[Need.work]
  }

  /** The needs of one person as a new object; code that runs every day reads the columns instead. */
  of(user: number): ByNeed {
    return {
      health: this.health[user],
      social: this.social[user],
      skills: this.skills[user],
      work: this.work[user],
    }
  }

  /** The weighted sum of one person’s needs. */
  weighted({ health, social, skills, work }: ByNeed, user: number): number {
    return (
      health * this.health[user] +
      social * this.social[user] +
      skills * this.skills[user] +
      work * this.work[user]
    )
  }
}
