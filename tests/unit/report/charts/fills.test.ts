import { describe, expect, it } from 'vitest'
import { comparisonDrawings } from '../../../../src/report/charts/comparison-charts.ts'
import { fakeComparison } from '../fake-results.ts'
import { EYES, lightOf, times, type Matrix } from './eyes.ts'

/** Least contrast of what touches in a picture: WCAG 2.2, success criterion 1.4.11, non-text contrast. */
const LEAST = 3

/** Relative luminance (WCAG 2.2), which is also the grey that a printer makes of a colour. */
function luminance(color: string, eyes: Matrix): number {
  const [red, green, blue] = times(eyes, lightOf(color)).map((light) => Math.min(1, Math.max(0, light)))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string, eyes: Matrix): number {
  const [darker, lighter] = [one, other].map((color) => luminance(color, eyes)).toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The fills of each chart with bars whose slices touch, in the order in which they lie. */
const stacks = comparisonDrawings(fakeComparison({ unitary: 1 }))
  .filter(({ configuration }) => configuration.type === 'bar')
  .map(
    ({ id, configuration }) =>
      [id, configuration.data.datasets.map(({ backgroundColor }) => String(backgroundColor))] as const,
  )

describe('fills that touch', () => {
  it('are those of all stacked bars', () => {
    expect(stacks.map(([id]) => id)).toEqual([
      'cross-side-requests',
      'who-pays',
      'exits-compared',
      'exits-by-effort',
      'minutes-by-work',
    ])
  })

  it('have the contrast of black and white where they are black and white', () => {
    for (const eyes of Object.values(EYES)) expect(contrast('#000000', '#ffffff', eyes)).toBeCloseTo(21, 3)
  })

  describe.each(stacks)('in %s', (_, fills) => {
    it.each(Object.entries(EYES))('differ in grey to eyes with %s', (_eyes, eyes) => {
      for (const [position, fill] of fills.slice(1).entries())
        expect(contrast(fills[position], fill, eyes), `${fills[position]} beside ${fill}`).toBeGreaterThan(
          LEAST,
        )
    })
  })
})
