import { FONT_SIZE, GRID, INK } from './theme.ts'

/** A horizontal axis of numbers with its title in words. */
export function numberAxis(title: string, tickText: (value: number) => string) {
  return {
    type: 'linear' as const,
    position: 'bottom' as const,
    beginAtZero: true,
    grid: { color: GRID, drawTicks: false },
    border: { display: false },
    ticks: {
      padding: 6,
      maxRotation: 0,
      font: { size: FONT_SIZE.small },
      callback: (value: number | string) => tickText(Number(value)),
    },
    title: { display: true, text: title, color: INK, font: { size: FONT_SIZE.small } },
  }
}
