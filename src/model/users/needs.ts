import { namesOf } from '../../vocabulary/names.ts'
import type { Column } from '../column.ts'

/** What stands between a person and work, 0 none .. 1 all. */
export enum Need {
  health = 0,
  social = 1,
  skills = 2,
  work = 3,
}
/** The four needs, in this order everywhere. */
export const NEEDS = namesOf(Need)

/** A number for each need: needs of somebody, weights, effects. */
export type ByNeed<Value = number> = { readonly [need in (typeof NEEDS)[number]]: Value }

/** The needs of many: a column for each need, with a cell for each person or each group. */
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

  /** Those of one person, as an object of its own; what happens day by day reads the columns. */
  of(user: number): ByNeed {
    return {
      health: this.health[user],
      social: this.social[user],
      skills: this.skills[user],
      work: this.work[user],
    }
  }

  /** Those of one person, each times its weight, added up. */
  weighted({ health, social, skills, work }: ByNeed, user: number): number {
    return (
      health * this.health[user] +
      social * this.social[user] +
      skills * this.skills[user] +
      work * this.work[user]
    )
  }
}
