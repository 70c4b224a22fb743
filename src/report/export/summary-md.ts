/** `summary.md`: a comparison as text to paste into a report. */
import { texts } from '../../locale/language.ts'
import type { Comparison } from '../../results/comparison/comparison-result.ts'
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
import { answersOf, headlineOf, whySentences, type Answer } from '../text/answer.ts'
import { noteSentences, overlapSentences, questionOf } from '../text/comparison-words.ts'
import { breakEvenSentence } from '../text/cost-words.ts'
import { decompositionSentences } from '../text/decomposition-words.ts'
import { fewReplications } from '../text/few-replications.ts'
import { headings } from '../text/headings.ts'
import { rulersInWords } from '../text/ruler-words.ts'
import { twinSentences } from '../text/twin-words.ts'
import { verdictSentences } from '../text/verdict-sentences.ts'
import { stoppedWords } from '../text/words.ts'

/** What a summary says about how it was made. */
type Told = Pick<Manifest, 'delt' | 'command' | 'state'>

const say = texts({
  en: {
    pairs: (pairs: number, seed: string) =>
      `${pairs} pairs of replications (seed “${seed}”): replication k of every scenario has the same arrivals, people and luck.`,
    intervals:
      'Intervals are 95 % intervals of paired differences: Student’s t, or a score interval where that would reach beyond what is possible. Outcomes of interest are judged by whether the interval lies beyond or within the band of what is too small to matter; what offices do (process) and what comes of it (result) are corrected apart for the number of outcomes (Holm).',
    exploratory: 'All other outcomes are exploratory: their p values are adjusted together (Holm).',
    fewer: 'Overlap variants and half-way offices take half the replications, the null twin a quarter.',
    madeBy: (version: string) => `Made by delt ${version} with`,
    manifest: 'the manifest beside this file holds everything that is needed to reproduce it.',
  },
  nb: {
    pairs: (pairs, seed) =>
      `${pairs} par replikasjoner (frø «${seed}»): replikasjon k av hvert scenario har de samme ankomstene, menneskene og tilfeldighetene.`,
    intervals:
      'Intervaller er 95 %-intervaller for parvise forskjeller: Students t, eller et skåreintervall der det ville gått ut over det mulige. Utfall av interesse vurderes etter om intervallet ligger utenfor eller innenfor bagatellgrensen; det kontorene gjør (prosess) og det som kommer ut av det (resultat), korrigeres hver for seg for antall utfall (Holm).',
    exploratory: 'Alle andre utfall er utforskende: p-verdiene deres justeres samlet (Holm).',
    fewer:
      'Varianter med annet overlapp og kontorer halvveis bruker halvparten av replikasjonene, nulltvillingen en firedel.',
    madeBy: (version) => `Laget av delt ${version} med`,
    manifest: 'manifestet ved siden av denne filen inneholder alt som trengs for å gjenskape den.',
  },
  nn: {
    pairs: (pairs, seed) =>
      `${pairs} par replikasjonar (frø «${seed}»): replikasjon k av kvart scenario har dei same framkomene, menneska og tilfella.`,
    intervals:
      'Intervall er 95 %-intervall for parvise skilnader: Students t, eller eit skåreintervall der det ville gått ut over det moglege. Utfall av interesse blir vurderte etter om intervallet ligg utanfor eller innanfor bagatellgrensa; det kontora gjer (prosess) og det som kjem ut av det (resultat), blir korrigerte kvar for seg for talet på utfall (Holm).',
    exploratory: 'Alle andre utfall er utforskande: p-verdiane deira blir justerte samla (Holm).',
    fewer:
      'Variantar med anna overlapp og kontor halvvegs bruker halvparten av replikasjonane, nulltvillingen ein firedel.',
    madeBy: (version) => `Laga av delt ${version} med`,
    manifest: 'manifestet ved sida av denne fila inneheld alt som trengst for å gjenskape henne.',
  },
})

/** The text of the summary. */
export function summaryMd(comparison: Comparison, manifest: Told): string {
  const title = headings()
  const sections = [
    markdownOf`# ${questionOf(comparison)}`,
    markdownOf`**${headlineOf(comparison)}**`,
    ...(manifest.state === 'complete' ? [] : [markdownOf`**${stoppedWords()}**`]),
    ...answersOf(comparison).map((answer, _, { length }) => answerList(answer, length > 1)),
    ...[...namedTables(comparison), ...rulerTables(comparison)].map((table) => section(table)),
    markdownList(verdictSentences(comparison)),
    ...whereThereIs(title.why, [
      markdownList(whySentences(comparison)),
      ...chainTables(comparison).map(tableOf),
    ]),
    ...whereThereIs(title.limits, [tableOf(limitsTable(comparison))]),
    ...variationTables(comparison).map((table) => section(table)),
    ...rankingTables(comparison).map((table) => section({ ...table, title: title.rankingOf(table.title) })),
    ...whereThereIs(title.twins, [
      markdownList(comparison.twinsSummaries.flatMap((summary) => twinSentences(comparison, summary))),
    ]),
    ...whereThereIs(title.groups, [tableOf(groupChangesTable(comparison))]),
    ...whereThereIs(title.practice, [
      tableOf(decompositionTable(comparison)),
      markdownList(decompositionSentences(comparison)),
    ]),
    ...whereThereIs(title.overlaps, [markdownList(overlapSentences(comparison))]),
    ...whereThereIs(title.agenda, [tableOf(agendaTable(comparison))]),
    ...whereThereIs(title.costs, [
      tableOf(costsTable(comparison)),
      markdownList(comparison.breakEven.map(breakEvenSentence)),
    ]),
    ...whereThereIs(title.varied, [tableOf(variedTable(comparison))]),
    ...whereThereIs(title.method, [markdownList([...methodOf(comparison), reproductionOf(manifest)])]),
  ]
  return `${markdownBlocks(sections).source}\n`
}

/** The points of the answer for one alternative, which is named where there are several. */
function answerList({ alternative, points }: Answer, isNamed: boolean): Markdown {
  const list = markdownList(points.map(({ label, text }) => markdownOf`**${label}:** ${text}`))
  return isNamed ? markdownOf`${alternative}:\n\n${list}` : list
}

function section(table: TextTable): Markdown {
  return markdownOf`## ${table.title}\n\n${tableOf(table)}`
}

/** A heading with its parts; empty if all parts are empty. */
function whereThereIs(title: string, parts: readonly Markdown[]): Markdown[] {
  const present = parts.filter(({ source }) => source !== '')
  return present.length === 0 ? [] : [markdownOf`## ${title}`, ...present]
}

function tableOf({ header, rows }: TextTable): Markdown {
  return rows.length === 0 ? markdownOf`` : markdownTable(header, rows)
}

function reproductionOf({ delt, command }: Told): Markdown {
  const words = markdownCode(`delt ${command.join(' ')}`)
  const { madeBy, manifest } = say()
  return markdownOf`${madeBy(delt)} ${words}; ${manifest}`
}

function methodOf(comparison: Comparison): Content[] {
  const { replications, seed, rulers = [] } = comparison
  const { pairs, intervals, exploratory, fewer } = say()
  return [
    pairs(replications, seed),
    ...fewReplications(replications),
    intervals,
    exploratory,
    ...rulersInWords(rulers),
    fewer,
    ...noteSentences(comparison),
  ]
}
