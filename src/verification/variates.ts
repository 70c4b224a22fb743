import { Luck } from '../random/luck.ts'
import { rootKey } from '../random/root-key.ts'
import { poisson } from './queueing-theory.ts'
import { chiSquareOf, count, distanceOf, meanOfKnown, shareOf } from './check.ts'
import type { Check, Family } from './check.ts'

/** Draws of each variate. */
const N = 200_000

/** Expected draws below which neighbouring counts are put in one cell. */
const FEWEST = 10

/** Decisions that no mechanism uses, one for each kind of draw. */
const UNIFORM = 59
const EXPONENTIAL = 60
const NORMAL = 61
const POISSON = 62
const CHANCE = 63

export const variates: Family = {
  title: 'Random variates',
  text: 'Each kind of draw that the model makes, one for each of many persons, against its moments and its distribution.',
  checks: (seed) => {
    const luck = new Luck(...rootKey(`${seed}/variates`, 1))
    return [
      ...ofUniform(sample((who) => luck.uniform(who, UNIFORM))),
      ...ofUniform(
        sample((number) => luck.uniform(1, UNIFORM, number % 65_536, number >>> 16)),
        'uniform over blocks',
      ),
      ...ofExponential(sample((who) => luck.exponential(who, EXPONENTIAL))),
      ...ofNormal(sample((who) => luck.normal(who, NORMAL))),
      ...[0.05, 0.7, 5, 26.3, 300].map((mean, index) =>
        ofPoisson(
          mean,
          sample((who) => luck.poisson(mean, who, POISSON, 0, index)),
        ),
      ),
      ...[0.01, 0.3, 0.9].map((p, index) => ofChance(p, luck, index)),
    ]
  },
}

const sample = (draw: (number: number) => number): Float64Array =>
  Float64Array.from({ length: N }, (_, number) => draw(number))

function ofUniform(draws: Float64Array, what = 'uniform'): Check[] {
  return [
    meanOfKnown(`${what}, mean`, draws, { mean: 1 / 2, variance: 1 / 12 }, 'draws'),
    // The variance of (U − 1/2)² is 1/80 − 1/144.
    meanOfKnown(
      `${what}, variance`,
      draws.map((u) => (u - 1 / 2) ** 2),
      { mean: 1 / 12, variance: 1 / 180 },
      'draws',
    ),
    distanceOf(what, draws, (u) => u, 'draws'),
    // Draws are multiples of 2^-53: the last bit is odd as often as even.
    meanOfKnown(
      `${what}, last bit`,
      draws.map((u) => (u * 2 ** 53) % 2),
      { mean: 1 / 2, variance: 1 / 4 },
      'draws',
    ),
  ]
}

function ofExponential(draws: Float64Array): Check[] {
  return [
    meanOfKnown('exponential, mean', draws, { mean: 1, variance: 1 }, 'draws'),
    meanOfKnown(
      'exponential, variance',
      draws.map((x) => (x - 1) ** 2),
      { mean: 1, variance: 8 },
      'draws',
    ),
    distanceOf('exponential', draws, (x) => 1 - Math.exp(-x), 'draws'),
  ]
}

function ofNormal(draws: Float64Array): Check[] {
  const moments = [
    { power: 1, mean: 0, variance: 1 },
    { power: 2, mean: 1, variance: 2 },
    { power: 3, mean: 0, variance: 15 },
    { power: 4, mean: 3, variance: 96 },
  ]
  return [
    ...moments.map(({ power, ...moment }) =>
      meanOfKnown(
        `normal, moment ${power}`,
        draws.map((x) => x ** power),
        moment,
        'draws',
      ),
    ),
    distanceOf('normal', draws, normalCdf, 'draws'),
  ]
}

function ofPoisson(mean: number, draws: Float64Array): Check {
  const probabilities = poisson(mean)
  const found = probabilities.map(() => 0)
  for (const draw of draws) found[Math.min(draw, found.length - 1)]++
  const cells = pooled(found, probabilities)
  return chiSquareOf(
    `Poisson of mean ${mean}, χ² of ${cells.length} cells`,
    cells.map(({ observed }) => observed),
    cells.map(({ expected }) => expected),
    `${count(N)} draws`,
  )
}

interface Cell {
  observed: number
  expected: number
}

/** Puts neighbouring counts together until enough draws are expected in each cell. */
function pooled(found: readonly number[], probabilities: readonly number[]): readonly Cell[] {
  const cells: Cell[] = []
  let left = N
  found.forEach((observed, number) => {
    const last = cells.at(-1)
    const expected = N * probabilities[number]
    if (last !== undefined && (last.expected < FEWEST || left < FEWEST)) {
      last.observed += observed
      last.expected += expected
    } else cells.push({ observed, expected })
    left -= expected
  })
  return cells
}

function ofChance(p: number, luck: Luck, index: number): Check {
  let met = 0
  for (let who = 0; who < N; who++) if (luck.chance(p, who, CHANCE, 0, index)) met++
  return shareOf(`chance of ${p}, share`, met, N, p, 'draws')
}

/** By its power series, to far more digits than so many draws can tell. */
export function normalCdf(x: number): number {
  const z = Math.abs(x)
  let sum = z
  let term = z
  for (let k = 1; term > 1e-17 * sum; k++) {
    term *= (z * z) / (2 * k + 1)
    sum += term
  }
  const upper = 0.5 - (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)
  return x < 0 ? upper : 1 - upper
}
