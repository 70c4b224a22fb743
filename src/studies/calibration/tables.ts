import type { Estimate } from '../../results/estimates.ts'
import { figureChanges } from '../figure-changes.ts'
import type { Calibration, Simulated } from './result.ts'
import type { Target } from './target.ts'

/** A measure with an occupancy below this is listed as hardly used. */
const HARDLY_USED = 0.4

/** The tables of `docs/calibration.md`: targets with simulated values, and measures that are hardly used. */
export function calibrationTables(
  targets: readonly Target[],
  { replications, quantities, occupancies }: Calibration,
): string {
  const rows = targets.map((target) => rowOf(target, estimateIn(quantities, target)))
  const missed = rows
    .filter((row) => !row.fits)
    .map((row) => `- ${row.what}: ${row.simulated}, band ${row.band}`)
  return [
    `${replications} replications. Intervals are Student’s 95 % intervals of the mean.`,
    '',
    '| quantity | unit | target | band | simulated | fits | source | what the model counts differently |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(
      (row) =>
        `| ${row.what} | ${row.unit} | ${row.target} | ${row.band} | ${row.simulated} | ${row.fits ? 'yes' : '**no**'} | ${row.source} | ${row.discrepancy ?? ''} |`,
    ),
    '',
    missed.length === 0 ? 'Every quantity lies in its band.' : 'What does not fit:',
    '',
    ...missed,
    '',
    `Measures whose places are taken to less than ${HARDLY_USED * 100} %: ${hardlyUsed(occupancies) || 'none'}.`,
  ].join('\n')
}

/** Changes since an earlier calibration: how many figures changed, and which of them crossed a limit of their band. */
export function calibrationChanges(
  targets: readonly Target[],
  before: Calibration,
  now: Calibration,
): readonly string[] {
  const figures = targets.map((target) => {
    const [was, is] = [before, now].map(({ quantities }) => rowOf(target, estimateIn(quantities, target)))
    return { was, is }
  })
  return figureChanges(figures)
}

const estimateIn = (quantities: readonly Simulated[], { what }: Target): Estimate | undefined =>
  quantities.find((quantity) => quantity.what === what)?.estimate

function rowOf({ band, ...target }: Target, estimate: Estimate | undefined) {
  const { value = Number.NaN, ciLow, ciHigh } = estimate ?? {}
  const range = ciLow === undefined || ciHigh === undefined ? '' : ` (${short(ciLow)} to ${short(ciHigh)})`
  return {
    ...target,
    band: band.map(short).join('–'),
    simulated: Number.isNaN(value) ? 'not measured' : `${short(value)}${range}`,
    fits: value >= band[0] && value <= band[1],
  }
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(3)
}

const hardlyUsed = (occupancies: readonly Simulated[]): string =>
  occupancies
    .filter(({ estimate }) => estimate.value < HARDLY_USED)
    .map(({ what, estimate }) => `${what} (${short(estimate.value)})`)
    .join(', ')
