import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartSizeOf } from '../../../../src/report/drawing/chart-size.ts'

describe('the size of charts', () => {
  it('has two names', () => {
    expect(chartSizeOf('report')).toBe('report')
    expect(chartSizeOf('slide')).toEqual({ width: 1920, height: 1080 })
  })

  it('may be any frame that is neither too small, too large nor too flat', () => {
    const side = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(side, side, (width, height) => {
        const fits = [width, height].every((one) => one >= 400 && one <= 8000)
        const isFlat = width > 3 * height || height > 3 * width
        expect(chartSizeOf(`${width}x${height}`)).toEqual(fits && !isFlat ? { width, height } : undefined)
      }),
    )
  })

  it.each(['', 'x', 'Slide', '16:9', '800', '800x', '800X600', '-800x600', '800.5x600', '1e3x600'])(
    'is not “%s”',
    (text) => {
      expect(chartSizeOf(text)).toBeUndefined()
    },
  )
})
