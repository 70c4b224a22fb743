/**
 * The search for the parameters with which a noisy simulation meets its targets, whatever they were before.
 *
 * In each wave a Latin hypercube is simulated in a box, at first the whole space. Every quantity is approximated by a
 * linear response to the parameters; the point of the box that meets the targets best by these responses becomes the
 * centre of the next box, which is smaller. The last boxes keep their size, and their answers are averaged, because a
 * box so small that responses are surely linear is also so small that noise drowns them.
 *
 * Source: Box and Wilson (1951), "On the experimental attainment of optimum conditions", Journal of the Royal
 * Statistical Society B 13, with a trust region in place of steepest ascent.
 */
import { boxedQuadratic } from '../../statistics/boxed-quadratic.ts'
import { latinHypercube } from '../../statistics/latin-hypercube.ts'
import { ridgeRegression, type LinearResponse } from '../../statistics/ridge-regression.ts'

/** What a quantity should be, and how far from it counts as one unit of misfit; both on the scale it is fitted on. */
export interface Aim {
  readonly target: number
  readonly tolerance: number
}

export interface Problem {
  /** where each parameter is at first, from 0 to 1 over what is plausible; a box over all of that knows no start */
  readonly start: readonly number[]
  readonly aims: readonly Aim[]
  /**
   * Simulates points of one wave.
   *
   * @returns the quantities at every point, in the order of the aims; NaN where one was not measured
   */
  readonly measure: (
    points: readonly (readonly number[])[],
    wave: number,
  ) => Promise<readonly (readonly number[])[]>
  /** numbers strictly between 0 and 1 for the designs */
  readonly uniform: () => number
}

export interface Effort {
  /** points simulated in a wave; at least the number of parameters and two more */
  readonly points: number
  /** half widths of the boxes, wave by wave */
  readonly halfWidths: readonly number[]
  /** how many waves at the end are averaged */
  readonly averaged: number
}

/**
 * Misfit, in squared tolerances, that a parameter at the edge of its range counts for: little beside any target, so that
 * it decides only what the targets leave open.
 */
const PULL_TO_THE_MIDDLE = 0.1
/** Ridge, in points, of the regressions: keeps them solvable with few points more than parameters. */
const RIDGE = 1

/** A quantity farther than this from its target, in tolerances, counts as so far: a hopeless office says no more. */
const FARTHEST = 10

/** The parameters found, from 0 to 1, and the centres on the way there. */
export interface Found {
  readonly at: readonly number[]
  readonly centres: readonly (readonly number[])[]
}

/** @throws RangeError where there are too few points for a response */
export async function searchBox(problem: Problem, effort: Effort): Promise<Found> {
  const { start, uniform } = problem
  if (effort.points < start.length + 2)
    throw new RangeError(`${effort.points} points are too few for ${start.length} parameters`)
  let centre = start
  const centres: (readonly number[])[] = []
  for (const [wave, halfWidth] of effort.halfWidths.entries()) {
    const box = centre.map((middle) => sideAround(middle, halfWidth))
    const points = latinHypercube(effort.points, start.length, uniform).map((shares) =>
      shares.map((share, at) => box[at][0] + share * (box[at][1] - box[at][0])),
    )
    const measured = await problem.measure(points, wave)
    centre = bestIn(box, centre, responsesTo(points, measured, problem.aims, centre))
    centres.push(centre)
  }
  const last = centres.slice(-effort.averaged)
  return { at: centre.map((_, at) => meanOf(last.map((one) => one[at]))), centres }
}

/** A side of the box: as wide everywhere, shifted where it would leave the space. */
function sideAround(middle: number, halfWidth: number): readonly [number, number] {
  const low = Math.max(0, Math.min(1 - 2 * halfWidth, middle - halfWidth))
  return [low, Math.min(1, low + 2 * halfWidth)]
}

/** Of every quantity that was measured often enough: tolerances from the target, by parameters measured from the centre. */
function responsesTo(
  points: readonly (readonly number[])[],
  measured: readonly (readonly number[])[],
  aims: readonly Aim[],
  centre: readonly number[],
): readonly LinearResponse[] {
  const rows = points.map((point) => point.map((value, at) => value - centre[at]))
  return aims.flatMap(({ target, tolerance }, quantity) => {
    const known = rows.flatMap((row, at) => {
      const miss = (measured[at][quantity] - target) / tolerance
      return Number.isNaN(miss) ? [] : [{ row, miss: Math.max(-FARTHEST, Math.min(FARTHEST, miss)) }]
    })
    if (known.length < centre.length + 2) return []
    return [
      ridgeRegression(
        known.map(({ row }) => row),
        known.map(({ miss }) => miss),
        RIDGE,
      ),
    ]
  })
}

function bestIn(
  box: readonly (readonly [number, number])[],
  centre: readonly number[],
  responses: readonly LinearResponse[],
): number[] {
  const pull = PULL_TO_THE_MIDDLE / 0.25
  const matrix = centre.map((_, i) =>
    centre.map(
      (__, j) => responses.reduce((sum, { slopes }) => sum + slopes[i] * slopes[j], 0) + (i === j ? pull : 0),
    ),
  )
  const vector = centre.map((middle, i) =>
    responses.reduce((sum, { slopes, intercept }) => sum - slopes[i] * intercept, pull * (0.5 - middle)),
  )
  const sides = box.map(([low, high], i) => [low - centre[i], high - centre[i]] as const)
  return boxedQuadratic(matrix, vector, sides).map((step, i) => centre[i] + step)
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
