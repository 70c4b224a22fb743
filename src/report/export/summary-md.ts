/** `summary.md`: a comparison as text to paste into a report. */
import { chainsOf } from '../../results/comparison/chain.ts'
import type { Comparison, NamedVerdict } from '../../results/comparison/comparison-result.ts'
import type { Manifest } from '../../results/manifest.ts'
import {
  agendaTable,
  chainTables,
  costsTable,
  decompositionTable,
  groupChangesTable,
  limitsTable,
  namedTables,
  rankingTables,
  rulerTables,
  variationTables,
  variedTable,
  type TextTable,
} from './comparison-tables.ts'
import {
  markdownOf,
  markdownBlocks,
  markdownCode,
  markdownList,
  markdownTable,
  type Content,
  type Markdown,
} from '../../text/markdown.ts'
import { chainSentences } from '../text/chain-words.ts'
import { fewReplications } from '../text/few-replications.ts'
import { rulersInWords } from '../text/verdicts.ts'
import { stoppedWords } from '../text/words.ts'

/** What a summary says about how it was made. */
type Told = Pick<Manifest, 'delt' | 'command' | 'state'>

/** The text of the summary. */
export function summaryMd(comparison: Comparison, manifest: Told): string {
  const sections = [
    markdownOf`# ${comparison.question}`,
    markdownOf`**${comparison.headline}**`,
    ...(manifest.state === 'complete' ? [] : [markdownOf`**${stoppedWords()}**`]),
    ...[...namedTables(comparison), ...rulerTables(comparison)].map((table) => section(table)),
    markdownList(comparison.verdicts.map((verdict) => told(comparison, verdict))),
    ...whereThereIs('Why', [
      markdownList(chainSentences(chainsOf(comparison))),
      ...chainTables(comparison).map(tableOf),
    ]),
    ...whereThereIs('Limits', [tableOf(limitsTable(comparison))]),
    ...variationTables(comparison).map((table) => section(table)),
    ...rankingTables(comparison).map((table) => section(table, 'Ranking: ')),
    ...whereThereIs('Where the same persons end', [
      markdownList(comparison.twinsSummaries.flatMap(({ sentences }) => sentences)),
    ]),
    ...whereThereIs('Who gains, who loses', [tableOf(groupChangesTable(comparison))]),
    ...whereThereIs('Divide or practice?', [
      tableOf(decompositionTable(comparison)),
      markdownList(comparison.decompositionSentences),
    ]),
    ...whereThereIs('If the two catalogues overlapped less or more', [overlapList(comparison)]),
    ...whereThereIs('The municipal agenda', [tableOf(agendaTable(comparison))]),
    ...whereThereIs('Costs of a year (NOK)', [
      tableOf(costsTable(comparison)),
      markdownList(comparison.breakEven),
    ]),
    ...whereThereIs('What was varied', [tableOf(variedTable(comparison))]),
    ...whereThereIs('Method', [markdownList([...methodOf(comparison), reproductionOf(manifest)])]),
  ]
  return `${markdownBlocks(sections).source}\n`
}

/** With several alternatives a sentence has to say which one it is about. */
function told({ alternatives }: Comparison, { alternative, sentence }: NamedVerdict): string {
  return alternatives.length > 1 ? `${alternative}: ${sentence}` : sentence
}

function section(table: TextTable, prefix = ''): Markdown {
  return markdownOf`## ${prefix}${table.title}\n\n${tableOf(table)}`
}

/** A heading with its parts; empty if all parts are empty. */
function whereThereIs(title: string, parts: readonly Markdown[]): Markdown[] {
  const present = parts.filter(({ source }) => source !== '')
  return present.length === 0 ? [] : [markdownOf`## ${title}`, ...present]
}

function tableOf({ header, rows }: TextTable): Markdown {
  return rows.length === 0 ? markdownOf`` : markdownTable(header, rows)
}

function overlapList({ overlapHeadlines }: Comparison): Markdown {
  return markdownList(overlapHeadlines.map(({ overlap, sentence }) => `Overlap ${overlap}: ${sentence}`))
}

function reproductionOf({ delt, command }: Told): Markdown {
  const words = markdownCode(`delt ${command.join(' ')}`)
  return markdownOf`Made by delt ${delt} with ${words}; \`manifest.json\` holds everything that is needed to reproduce it.`
}

function methodOf({ replications, seed, precision, notes, rulers = [] }: Comparison): Content[] {
  return [
    `${replications} pairs of replications (seed “${seed}”): replication k of every scenario has the same arrivals, people and luck.`,
    ...fewReplications(replications),
    'Intervals are 95 % intervals of paired differences: Student’s t, or a score interval where that would reach beyond what is possible. Outcomes of interest are judged by whether the interval lies beyond or within the band of what is too small to matter; what offices do (process) and what comes of it (result) are corrected apart for the number of outcomes (Holm).',
    'All other outcomes are exploratory: their p values are adjusted together (Holm).',
    ...rulersInWords(rulers),
    'Overlap variants and half-way offices take half the replications, the null twin a quarter.',
    ...(precision ? [precision.stopped] : []),
    ...notes,
  ]
}
