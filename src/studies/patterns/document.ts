/** The chapters on patterns, in Markdown; made from the record. */
import type { ArmDifference, PatternResult, PatternResults } from './result.ts'
import type { TextTable } from '../../report/export/comparison-tables.ts'
import {
  checksTable,
  comparedTable,
  courseSentences,
  dosesTable,
  effectText,
  patternsHeadline,
  patternsTable,
  secondaryTable,
  triedTable,
} from './tables.ts'
import {
  markdownOf,
  markdownBlocks,
  markdownCode,
  markdownList,
  markdownTable,
  type Markdown,
} from '../../text/markdown.ts'

/** The chapter on patterns: verdicts, the comparisons behind them, and what does not come out as claimed. */
export function patternsChapter(results: PatternResults): string {
  const { half, replications, seed, model } = results
  return markdownBlocks([
    markdownOf`${replications} pairs of ${half ? 'half ' : ''}offices, seed “${seed}”, model ${markdownCode(model.slice(0, 12))}.`,
    markdownOf`**Verdicts. ${patternsHeadline(results)}.**`,
    tableOf(patternsTable(results)),
    section(comparedTable(results)),
    markdownOf`### What does not come out as claimed`,
    markdownList(results.patterns.flatMap(shortfalls)),
    section(triedTable(results)),
    section(dosesTable(results)),
    markdownOf`### Over time`,
    markdownList(courseSentences(results)),
    section(secondaryTable(results)),
  ]).source
}

/** The chapter on ablations, with the other second looks. */
export function ablationsChapter(results: PatternResults): string {
  return tableOf(checksTable(results)).source
}

const tableOf = ({ header, rows }: TextTable): Markdown => markdownTable(header, rows, 'texts')

const section = (table: TextTable): Markdown => markdownOf`### ${table.title}\n\n${tableOf(table)}`

const AS_CLAIMED = ['emerges', 'equivalent', 'vanishes', 'moves']

/** Every claim of a pattern that does not come out as stated; an open question claims nothing. */
function shortfalls({ id, primary, check, secondary }: PatternResult): Markdown[] {
  const claims = [
    { ...primary, role: 'primary' },
    ...(check === undefined || check.kind === 'equal lever' ? [] : [{ ...check.result, role: check.kind }]),
    ...secondary.map((one) => ({ ...one, role: 'besides' })),
  ]
  return claims
    .filter(({ direction, verdict }) => direction !== 'open' && !AS_CLAIMED.includes(verdict))
    .map(
      (one) =>
        markdownOf`${id}, ${one.role}: ${shortfallText(one)} **${one.verdict[0].toUpperCase()}${one.verdict.slice(1)}**.`,
    )
}

function shortfallText(one: ArmDifference): string {
  const beyond = one.beyond === undefined ? '' : `, less ${one.beyond}`
  return `${one.label}, ${one.of} against ${one.against}${beyond}: ${effectText(one)}.`
}
