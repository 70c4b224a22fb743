import type { Office } from '../model/office.ts'
import { everybody } from '../model/users/table.ts'
import { DAYS_PER_YEAR } from '../vocabulary/calendar.ts'
import { distanceOf, shareOf } from './check.ts'
import type { Check } from './check.ts'

/** The first time that each person was away with a status, as seen from outside evening by evening. */
export class FirstAbsences {
  private readonly status: number
  private readonly left = new Map<number, number>()
  private readonly back = new Map<number, number>()

  constructor(status: number) {
    this.status = status
  }

  look({ users, day }: Office): void {
    for (const user of everybody(users)) {
      const isAway = users.status[user] === this.status
      if (isAway && !this.left.has(user)) this.left.set(user, day)
      else if (!isAway && this.left.has(user) && !this.back.has(user)) this.back.set(user, day)
    }
  }

  /** Of all who left early enough, how many came back within half a year, and when. */
  checks(what: string, today: number, cdf: (days: number) => number): Check[] {
    const watched = DAYS_PER_YEAR / 2
    const left = [...this.left].filter(([, day]) => day + watched < today)
    const days = left.flatMap(([user, day]) => {
      const away = (this.back.get(user) ?? Infinity) - day
      return away <= watched ? [away] : []
    })
    const share = cdf(watched)
    return [
      shareOf(`${what} within half a year, share`, days.length, left.length, share, 'persons'),
      distanceOf(`${what}, time`, days, (day) => cdf(day) / share, 'persons'),
    ]
  }
}
