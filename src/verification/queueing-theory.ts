/** Probabilities of a Poisson variate, from 0 to far beyond its mean. */
export function poisson(mean: number): readonly number[] {
  const last = Math.ceil(mean + 12 * Math.sqrt(mean) + 20)
  const probabilities = [Math.exp(-mean)]
  for (let k = 1; k <= last; k++) probabilities.push((probabilities[k - 1] * mean) / k)
  return probabilities
}

/** Probabilities that 0, 1, ... of n leave, each with probability p. */
function binomial(n: number, p: number): readonly number[] {
  const probabilities = [(1 - p) ** n]
  for (let k = 1; k <= n; k++) probabilities.push((probabilities[k - 1] * (n - k + 1) * p) / (k * (1 - p)))
  return probabilities
}

export interface PlaceQueue {
  readonly places: number
  /** mean stay in days, geometric from 1 on */
  readonly days: number
  /** mean number who join in a day, Poisson */
  readonly joining: number
}

/**
 * Stationary distribution of a measure’s mornings: how many hold or wait for a place after the day’s stays have ended
 * and before free places are filled. Those who join do so during the day, so from Y on one morning the next has
 * Y − Bin(min(Y, places), 1/days) + Poisson(joining) of them.
 *
 * @param room most who can be there at all; further arrivals of a day are turned away
 */
function morningsOf({ places, days, joining }: PlaceQueue, room = 400): Float64Array {
  const arrivals = poisson(joining)
  const ends = Array.from({ length: places + 1 }, (_, busy) => binomial(busy, 1 / days))
  let mornings = new Float64Array(room + 1)
  mornings[0] = 1
  for (let step = 0; step < 1e6; step++) {
    const next = new Float64Array(room + 1)
    for (let there = 0; there <= room; there++) {
      const weight = mornings[there]
      if (weight < 1e-15) continue
      ends[Math.min(there, places)].forEach((p, gone) => {
        arrivals.forEach((q, come) => {
          next[Math.min(room, there - gone + come)] += weight * p * q
        })
      })
    }
    const change = next.reduce((sum, value, there) => sum + Math.abs(value - mornings[there]), 0)
    mornings = next
    if (change < 1e-10) return mornings
  }
  throw new Error('the chain does not settle')
}

/** Mean of a function of the state over a distribution. */
const expectation = (distribution: Float64Array, of: (state: number) => number): number =>
  distribution.reduce((sum, p, state) => sum + p * of(state), 0)

/** Mean number who wait for one of the places. */
export const waitingIn = (queue: PlaceQueue): number =>
  expectation(morningsOf(queue), (there) => Math.max(0, there - queue.places))

/** Mean number of places taken if those who find none go away. */
export const takenIn = (queue: PlaceQueue): number =>
  expectation(morningsOf(queue, queue.places), (there) => there)

/** Erlang’s loss formula: share of arrivals that find all of `places` taken at an offered load in erlangs. */
export function erlangB(places: number, load: number): number {
  let blocked = 1
  for (let n = 1; n <= places; n++) blocked = (load * blocked) / (n + load * blocked)
  return blocked
}

/** Erlang’s waiting formula: mean number who wait. */
export function erlangCWaiting(places: number, load: number): number {
  const blocked = erlangB(places, load)
  const waits = blocked / (1 - (load / places) * (1 - blocked))
  return (waits * load) / (places - load)
}
