import { FONT_SIZE, GRID, INK } from './theme.ts'
import type { Ticks } from './ticks.ts'

/** What all numeric axes have in common: ends, tick marks, grid lines and no border. */
export function marked({ min, max, values, text }: Ticks) {
  return {
    type: 'linear' as const,
    min,
    max,
    border: { display: false },
    grid: { color: GRID, drawTicks: false },
    afterBuildTicks(axis: { ticks: { value: number }[] }): void {
      axis.ticks = values.map((value) => ({ value }))
    },
    ticks: {
      padding: 6,
      maxRotation: 0,
      font: { size: FONT_SIZE.small },
      callback: (value: number | string) => text(Number(value)),
    },
  }
}

/** A horizontal axis of numbers with its title in words. */
export function numberAxis(title: string, ticks: Ticks) {
  return {
    ...marked(ticks),
    position: 'bottom' as const,
    title: { display: true, text: title, color: INK, font: { size: FONT_SIZE.small } },
  }
}
