import type { ChartConfiguration } from 'chart.js'
import type { ScenarioStyle } from './theme.ts'

/** Width of every chart in its own pixels. It corresponds to 16 cm on paper, so 14 pixels print as 8.4 points. */
export const CHART_WIDTH = 756

/** Empty space around every chart. */
export const MARGIN = 14

/** What a colour or a mark of a chart stands for. */
export interface LegendItem {
  readonly text: string
  readonly color: string
  /** of points; bars get a square */
  readonly mark?: Pick<ScenarioStyle, 'mark' | 'rotation'>
  readonly hollow?: boolean
  readonly hatched?: boolean | undefined
}

/** What stands below the title and the subtitle of a picture. */
export interface ChartBody {
  /** what colours and marks stand for, below the subtitle, unless they are labelled in the chart itself */
  readonly legend?: readonly LegendItem[]
  /** height below title, subtitle and legend, in the pixels of CHART_WIDTH; a given size may stretch it */
  readonly bodyHeight: number
  /** empty space on the left and right, if not MARGIN; labels may be placed in it */
  readonly leftMargin?: number
  readonly rightMargin?: number
  readonly configuration: Configuration
}

/** A picture before it is drawn: everything needed to draw it and to describe it in words. */
export interface ChartDrawing extends ChartBody {
  /** name of its files, without the ending */
  readonly id: string
  /** what the chart shows, as a sentence */
  readonly title: string
  /** what is shown: quantity, unit, people and, if there are any, the meaning of bands and whiskers */
  readonly subtitle: string
  /** what somebody who cannot see the chart needs to know, with the main numbers */
  readonly alt: string
  /**
   * The same in several pictures, each with some of the rows or panels; missing where it cannot be divided.
   *
   * @param tallest most that the body of each should take, in the pixels of CHART_WIDTH
   */
  readonly inParts?: (tallest: number) => readonly ChartBody[]
}

/** Configurations of the kinds of chart that are drawn. */
export type Configuration =
  | ChartConfiguration<'line', { x: number; y: number }[]>
  | ChartConfiguration<'bar', number[]>
  | ChartConfiguration<'barWithErrorBars'>
  | ChartConfiguration<'scatterWithErrorBars'>
  | ChartConfiguration<'sankey'>

/** A chart as a page shows it. */
export interface ShownChart {
  readonly id: string
  readonly title: string
  readonly alt: string
  readonly svg: string
}

/** A chart in both of its formats. */
export interface DrawnChart extends ShownChart {
  readonly png: Uint8Array
}

/** Points with or without whiskers, as the chart of points with error bars takes them. */
export type PointDataset = ChartConfiguration<'scatterWithErrorBars'>['data']['datasets'][number]
