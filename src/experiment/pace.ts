import type { Scenario } from '../scenario/scenario.ts'

/** The relative cost of one replication: roughly proportional to the years and the staff of its office. */
export function costOf(scenario: Scenario): number {
  const { years, warmUpYears } = scenario
  return (years + warmUpYears) * Math.max(1, advisorsIn(scenario))
}

/** A default replication of seven years takes a second or two, even where the machine is busy. */
const SECONDS_PER_YEAR = 60

/** The number of advisors in the default office. */
const USUAL_ADVISORS = 60

/**
 * How long a worker may take over one replication before it counts as hanging: some hundred times what it usually
 * takes, and more for offices larger than the default one.
 */
export function secondsOfPatience(scenario: Scenario): number {
  const { years, warmUpYears } = scenario
  return SECONDS_PER_YEAR * (years + warmUpYears) * Math.max(1, advisorsIn(scenario) / USUAL_ADVISORS)
}

const advisorsIn = ({ teams }: Scenario): number => teams.reduce((sum, team) => sum + team.advisors, 0)

/** The pace is estimated from this many recent replications, because other load on the machine varies. */
const RECENT = 20

/**
 * Estimates how long the rest of a plan will take, from the cost of recent replications and the time they took. The
 * first replication of a worker is ignored: until V8 has compiled what it needs, it takes several times as long as
 * later ones. Moments are seconds since some fixed moment; places are worker numbers.
 */
export class Pace {
  private notBegun = 0
  private places = 1
  private readonly running = new Map<number, { readonly cost: number; readonly since: number }>()
  private readonly recent: { readonly cost: number; readonly seconds: number }[] = []

  /** @param cost of all replications that are to be simulated */
  plan(cost: number, places: number): void {
    this.notBegun = cost
    this.places = places
    this.running.clear()
  }

  begin(place: number, cost: number, moment: number): void {
    this.notBegun -= cost
    this.running.set(place, { cost, since: moment })
  }

  /** @param isWarm whether the worker had simulated before */
  end(place: number, isWarm: boolean, moment: number): void {
    const ended = this.running.get(place)
    this.running.delete(place)
    if (!isWarm || ended === undefined) return
    this.recent.push({ cost: ended.cost, seconds: moment - ended.since })
    if (this.recent.length > RECENT) this.recent.shift()
  }

  /** Undefined until some worker has simulated twice. */
  secondsLeft(moment: number): number | undefined {
    if (this.recent.length === 0) return undefined
    const sum = (what: 'cost' | 'seconds') => this.recent.reduce((total, one) => total + one[what], 0)
    const pace = sum('seconds') / sum('cost')
    const begun = [...this.running.values()].map(({ cost, since }) =>
      Math.max(0, pace * cost - (moment - since)),
    )
    const all = begun.reduce((total, seconds) => total + seconds, pace * this.notBegun)
    return Math.max(all / this.places, ...begun)
  }
}
