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

/** Colour, mark and dashes of a scenario; the first is that of the baseline. */
export interface ScenarioStyle {
  readonly color: string
  /** for bars: light enough for a whisker to be seen on it */
  readonly fill: string
  readonly mark: 'circle' | 'triangle' | 'rect' | 'rectRot' | 'star' | 'crossRot'
  readonly dash: number[]
}

const SCENARIO_STYLES: readonly ScenarioStyle[] = [
  { color: '#4d4d4d', fill: '#808080', mark: 'circle', dash: [] },
  { color: '#0072b2', fill: '#9fd0ee', mark: 'rectRot', dash: [7, 3] },
  { color: '#e69f00', fill: '#d18f0f', mark: 'triangle', dash: [2, 3] },
  { color: '#009e73', fill: '#bfe3c8', mark: 'rect', dash: [10, 3, 2, 3] },
  { color: '#cc79a7', fill: '#a86a8e', mark: 'star', dash: [4, 4] },
  { color: '#56b4e9', fill: '#d5e8f5', mark: 'crossRot', dash: [12, 4] },
]

/** Style of the scenario at a position; more than six scenarios share styles, so charts also name them. */
export function scenarioStyle(position: number): ScenarioStyle {
  return SCENARIO_STYLES[position % SCENARIO_STYLES.length]
}

/** Fill of the bars of one of the scenarios of a chart. */
export function scenarioFill<Scenario>(
  scenarios: readonly Scenario[],
  scenario: Scenario | undefined,
): string {
  return scenarioStyle(scenario === undefined ? 0 : scenarios.indexOf(scenario)).fill
}

/** The colour with an opacity between 0 and 1. */
export function translucent(color: string, opacity: number): string {
  const level = Math.round(opacity * 255)
  return `${color}${level.toString(16).padStart(2, '0')}`
}

/** Black or white, whichever can be read on the colour (relative luminance of WCAG 2). */
export function inkOn(color: string): string {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.3 ? INK : PAPER
}
