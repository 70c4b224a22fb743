/** What delt writes into a result folder, by name. Nothing of another name is ever replaced or removed. */
import type { Manifest } from '../../results/manifest.ts'
import { COMPARISON_FILE, SUPPORTING_FILE, TWINS_FILE } from '../export/comparison-csv.ts'
import { COMPARISON_JSON_FILE } from '../export/comparison-json.ts'
import { SUMMARY_MD_FILE } from '../export/summary-md.ts'
import { MONTHLY_FILE, MONTHS_FILE, REPLICATIONS_FILE, SUMMARY_FILE } from '../export/tables.ts'

export const MANIFEST_FILE = 'manifest.json'
export const WORKBOOK_FILE = 'tables.xlsx'
export const PAGE_FILE = 'report.html'

export const PATTERNS_FILE = 'patterns.csv'
export const PATTERNS_JSON_FILE = 'patterns.json'

export const POINTS_FILE = 'points.csv'
export const DIFFERENCES_FILE = 'differences.csv'
export const CORRELATIONS_FILE = 'correlations.csv'
export const ROBUSTNESS_JSON_FILE = 'robustness.json'

const RUN_FILES = [REPLICATIONS_FILE, SUMMARY_FILE, MONTHLY_FILE, MONTHS_FILE, WORKBOOK_FILE, PAGE_FILE]

/** The files of each command that writes results, beside manifest, charts and event logs. */
const FILES = {
  run: RUN_FILES,
  compare: [
    ...RUN_FILES,
    COMPARISON_FILE,
    TWINS_FILE,
    SUPPORTING_FILE,
    SUMMARY_MD_FILE,
    COMPARISON_JSON_FILE,
  ],
  patterns: [PATTERNS_FILE, PATTERNS_JSON_FILE],
  robustness: [POINTS_FILE, DIFFERENCES_FILE, CORRELATIONS_FILE, ROBUSTNESS_JSON_FILE],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** A command that writes results. */
export type ResultCommand = keyof typeof FILES

/** The tables of a command, those that others are made from first. */
export const tablesOf = (command: ResultCommand): readonly string[] =>
  FILES[command].filter((file) => file.endsWith('.csv'))

/** Folders below a result folder. */
export const CHARTS_FOLDER = 'charts'
export const EVENTS_FOLDER = 'events'

/** Every chart; a number tells those apart of which there are several. */
const CHARTS = [
  'agenda',
  'cross-side-requests',
  'exits-by-effort',
  'exits-compared',
  'forest',
  'forest-work',
  'interval-by-team',
  'minutes-by-work',
  'months-of-cohort',
  'patterns',
  'replications',
  'robustness-correlations',
  'robustness-shares',
  'social-assistance',
  'time-differences',
  'twins-flow',
  'users-over-time',
  'variation',
  'waiting-and-occupancy',
]
const CHART = new RegExp(`^${CHARTS_FOLDER}/(${CHARTS.join('|')})(-\\d+)?\\.(svg|png)$`)
const EVENT_LOG = new RegExp(`^${EVENTS_FOLDER}/[^/\\\\]+-[1-9]\\d*\\.(csv|xes)$`)

/** Whether a chart has this name; a path below the result folder, with forward slashes. */
export const isChart = (file: string): boolean => CHART.test(file)

/** Whether a command may write a file of this name; a path below the result folder, with forward slashes. */
export function mayWrite(command: ResultCommand, file: string): boolean {
  const files: readonly string[] = FILES[command]
  return file === MANIFEST_FILE || files.includes(file) || isChart(file) || EVENT_LOG.test(file)
}

/** Whether some command writes files of this name. */
export const isResultFile = (file: string): boolean =>
  Object.keys(FILES).some((command) => mayWrite(command as ResultCommand, file))

/** The command whose results a manifest is about. */
export function commandOf({ files }: Pick<Manifest, 'files'>): ResultCommand {
  if (ROBUSTNESS_JSON_FILE in files) return 'robustness'
  if (PATTERNS_JSON_FILE in files) return 'patterns'
  return COMPARISON_JSON_FILE in files ? 'compare' : 'run'
}
