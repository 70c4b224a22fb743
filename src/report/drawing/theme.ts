/**
 * How all charts look. Colours follow the palette of Okabe and Ito (2008), which people with any kind of colour
 * vision can tell apart; shades were moved so that neighbours also differ in grey.
 */

export const FONT_SIZE = { title: 18, text: 14, small: 13 } as const

export const INK = '#1a1a1a'
export const QUIET_INK = '#595959'
export const GRID = '#e3e3e3'
export const PAPER = '#ffffff'
/** shade of areas that mean "makes no difference"; grid lines show through */
export const SHADE = '#0000001a'

/** Colour, mark and dashes of a scenario. */
export interface ScenarioStyle {
  readonly color: string
  readonly mark: 'circle' | 'triangle' | 'rect' | 'rectRot'
  /** of the mark, in degrees */
  readonly rotation: number
  readonly dash: number[]
}

/** The style of the baseline alone: no other is grey, round or solid. */
const BASELINE: ScenarioStyle = { color: '#4d4d4d', mark: 'circle', rotation: 0, dash: [] }

const MARKS = [
  { mark: 'rectRot', rotation: 0 },
  { mark: 'triangle', rotation: 0 },
  { mark: 'rect', rotation: 0 },
  { mark: 'triangle', rotation: 180 },
] as const
const DASHES = [
  [8, 3],
  [2, 3],
  [10, 3, 2, 3],
  [16, 4],
  [10, 3, 2, 3, 2, 3],
]

/** First the palette of Okabe and Ito, then darker shades of it. */
const COLORS = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
  '#602a66',
  '#8a6a00',
  '#00503c',
  '#003a5c',
  '#8f2d00',
]

/** The number of alternatives that colour plus mark or dashes can tell apart. */
export const DISTINCT_ALTERNATIVES = COLORS.length

/** Style of the scenario at a position, 0 being the baseline; after DISTINCT_ALTERNATIVES the styles repeat. */
export function scenarioStyle(position: number): ScenarioStyle {
  if (position === 0) return BASELINE
  const place = (position - 1) % COLORS.length
  return { color: COLORS[place], ...MARKS[place % MARKS.length], dash: DASHES[place % DASHES.length] }
}

/** Fill colour of a scenario's bars in a chart: light enough for a whisker to be visible on it. */
export function scenarioFill<Scenario>(
  scenarios: readonly Scenario[],
  scenario: Scenario | undefined,
): string {
  return lighter(scenarioStyle(scenario === undefined ? 0 : scenarios.indexOf(scenario)).color)
}

/** The colour mixed half and half with white. */
function lighter(color: string): string {
  const levels = [1, 3, 5].map((start) =>
    Math.round((Number.parseInt(color.slice(start, start + 2), 16) + 255) / 2),
  )
  return `#${levels.map((level) => level.toString(16).padStart(2, '0')).join('')}`
}

/** The colour with an opacity between 0 and 1. */
export function translucent(color: string, opacity: number): string {
  const level = Math.round(opacity * 255)
  return `${color}${level.toString(16).padStart(2, '0')}`
}

/** Black or white, whichever is readable on the colour (relative luminance of WCAG 2). */
export function inkOn(color: string): string {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.3 ? INK : PAPER
}
