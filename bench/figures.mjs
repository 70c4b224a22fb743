import { quantile } from '../dist/statistics/quantile.js'

/** @param {readonly number[]} values at least one */
export function median(values) {
  return quantile(values, 0.5) ?? NaN
}

/**
 * The median of repeated rounds, with the smallest and the largest where there are several: `4.2 (4.1–4.6)`.
 *
 * @param {readonly number[]} values
 */
export function spread(values) {
  const middle = shown(median(values))
  return values.length < 2
    ? middle
    : `${middle} (${shown(Math.min(...values))}–${shown(Math.max(...values))})`
}

/**
 * A number with about three digits that count: `1,290`, `12.9`, `0.13`; whole numbers as they are.
 *
 * @param {number} value
 */
export function shown(value) {
  if (Number.isNaN(value)) return '–'
  const size = Math.abs(value)
  const digits = size >= 100 || Number.isInteger(value) ? 0 : size >= 1 ? 1 : 2
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** @param {number} bytes */
export function mebibytes(bytes) {
  return shown(Math.round(bytes / 2 ** 20))
}
