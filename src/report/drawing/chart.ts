import type { ChartConfiguration } from 'chart.js'
import type { ScenarioStyle } from './theme.ts'

/** Width of every chart in its own pixels; they make 16 cm on paper, so that 14 pixels are a print of 8.4 points. */
export const CHART_WIDTH = 756

/** Empty space around every chart. */
export const MARGIN = 14

/** What a colour or a mark of a chart stands for. */
export interface LegendItem {
  readonly text: string
  readonly color: string
  /** of points; bars have a square */
  readonly mark?: Pick<ScenarioStyle, 'mark' | 'rotation'>
  readonly hollow?: boolean
  readonly hatched?: boolean | undefined
}

/** A picture before it is drawn: all that is needed to draw it and to tell it in words. */
export interface ChartDrawing {
  /** name of its files, without the ending */
  readonly id: string
  /** what is to be seen, as a sentence */
  readonly title: string
  /** what is shown: quantity, unit, people and, where there is one, the meaning of bands and whiskers */
  readonly subtitle: string
  /** what a person who cannot see the chart has to know, with the main numbers */
  readonly alt: string
  /** what colours and marks stand for, below the subtitle, where they are not named beside what they show */
  readonly legend?: readonly LegendItem[]
  /** height below title, subtitle and legend, in the pixels of CHART_WIDTH */
  readonly bodyHeight: number
  /** empty space on the left and right, where it is not MARGIN; labels may stand in it */
  readonly leftMargin?: number
  readonly rightMargin?: number
  readonly configuration: Configuration
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
