/** The size of charts: as high as they need to be for a report, or fitted into a given frame. */

/** A frame that a chart fills, in dots of the PNG. */
export interface ChartFrame {
  readonly width: number
  readonly height: number
}

/** `report`: as wide as a page of a report, and as high as the chart needs. */
export type ChartSize = 'report' | ChartFrame

const SLIDE: ChartFrame = { width: 1920, height: 1080 }
/** smaller pictures could not be read, larger ones need more memory than machines have */
const LEAST = 400
const MOST = 8000
/** a frame narrower or flatter than this leaves no room for a chart beside its labels */
const MOST_UNEVEN = 3

/** The size that a text names; undefined if it names none. */
export function chartSizeOf(text: string): ChartSize | undefined {
  if (text === 'report') return 'report'
  if (text === 'slide') return SLIDE
  const [, width, height] = (/^(\d+)x(\d+)$/.exec(text) ?? []).map(Number)
  if (!(Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST)) return undefined
  return Math.max(width / height, height / width) <= MOST_UNEVEN ? { width, height } : undefined
}
