import picocolors from 'picocolors'
import { correlationsTable, sharesTable } from '../report/robustness-tables.ts'
import type { TextTable } from '../report/comparison-tables.ts'
import type { Manifest } from '../results/manifest.ts'
import type { RobustnessSummary } from '../results/robustness.ts'
import {
  cornerSentence,
  countSentence,
  robustnessHeadline,
  unvariedSentence,
} from '../results/robustness-sentences.ts'
import type { Io } from './command.ts'
import { textTable } from './text-table.ts'

const LEANS =
  'Better, worse and no matter go by the 95 % interval of each world; leans better and leans worse by its estimate alone.'

/** What the terminal shows of a robustness study: the answer first, then what it rests on. */
export function robustnessText(summary: RobustnessSummary, folder: string, { stdout, env }: Io): string {
  const { bold } = picocolors.createColors(stdout.isTTY === true && !env['NO_COLOR'])
  const show = ({ title, header, rows }: TextTable): string[] =>
    rows.length === 0 ? [] : [`${bold(title)}\n${textTable(header, rows)}`]
  const list = (title: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [`${bold(title)}\n${items.map((item) => `  ${item}`).join('\n')}`]
  const { counted, alternative, corners, points, seed } = summary
  const counts = [countSentence(summary), unvariedSentence(summary)]
  const end = `${points} points, seed “${seed}”. Every point is in ${folder}.`
  const headline = bold(robustnessHeadline(summary))
  if (counted === 0) return [headline, ...list('To know', counts), end].join('\n\n')
  return [
    headline,
    ...show(sharesTable(summary)),
    ...show(correlationsTable(summary)),
    ...list(
      `Where ${alternative.name} does worst`,
      corners.map((corner) => cornerSentence(summary, corner)),
    ),
    ...list('To know', [LEANS, ...counts]),
    end,
  ].join('\n\n')
}

/** The summary of a robustness study for programs: null where a number is missing. */
export function robustnessJson(
  folder: string,
  { delt, state, failed }: Omit<Manifest, 'files'>,
  summary: RobustnessSummary,
): string {
  const missing = (_key: string, value: unknown) => (value === undefined ? null : value)
  return `${JSON.stringify({ delt, folder, state, failed, ...summary }, missing, 2)}\n`
}
