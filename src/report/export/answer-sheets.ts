/** The first sheet of a workbook: the answer on a few pages. */
import { chainOf } from '../../results/comparison/chain.ts'
import type { Comparison } from '../../results/comparison/comparison-result.ts'
import { rowOf } from '../../results/lookup.ts'
import type { Manifest } from '../../results/manifest.ts'
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import { asShown, FAMILIES, NAMED_OUTCOMES, outcomeOf, type Family } from '../../results/outcomes.ts'
import type { ComparisonRow, ScenarioResult, SummaryRow } from '../../results/result.ts'
import { isSameKey } from '../../vocabulary/outcomes.ts'
import { answersOf, headlineOf, whySentences } from '../text/answer.ts'
import { chainSentences } from '../text/chain-words.ts'
import { noteSentences, questionOf } from '../text/comparison-words.ts'
import { verdictSentences } from '../text/verdict-sentences.ts'
import { limitNote, verdictAmongNamed } from '../text/verdicts.ts'
import { familyWords, listed, stoppedWords } from '../text/words.ts'
import type { AnswerSheet, Line, SheetChart, Tile } from './answer-worksheet.ts'
import { differenceFormat, inFormat, numberFormat, unitInSheet } from './sheet-cell.ts'
import { sheetWords } from './sheet-words.ts'

/** What an answer shows beside results: whether these are complete, and the leading charts. */
export interface Beside {
  readonly state: Manifest['state']
  readonly charts: readonly SheetChart[]
}

/** The answer of a comparison: the sentence, the outcomes of interest, what they say, and why. */
export function comparisonAnswer(comparison: Comparison, { state, charts }: Beside): AnswerSheet {
  const { name, meaning, inWords, why, notes, ofPairs } = sheetWords().answer
  const told = answerOf(comparison)
  return {
    name,
    meaning,
    lines: [
      { look: 'title', text: told.question },
      { look: 'answer', text: told.headline },
      ...stoppedLine(state),
      ...told.points.map((text): Line => ({ look: 'sentence', text })),
      ...comparison.alternatives.flatMap(({ name: alternative }, position) =>
        FAMILIES.flatMap((family) =>
          familyLines(comparison, { alternative, family, isFirst: position === 0 }),
        ),
      ),
      { look: 'note', text: ofPairs(comparison.replications) },
      ...section(inWords, told.verdicts),
      ...section(why, told.why),
      ...section(notes, told.notes),
      ...chartLines(charts),
    ],
  }
}

/** What a comparison says in sentences. */
const answerOf = (comparison: Comparison) => ({
  question: questionOf(comparison),
  headline: headlineOf(comparison),
  // With several alternatives a point has to say which one it is about.
  points: answersOf(comparison).flatMap(({ alternative, points }, _, { length }) =>
    points.map(({ label, text }) => `${length > 1 ? `${alternative}, ` : ''}${label}: ${text}`),
  ),
  verdicts: verdictSentences(comparison),
  why: whySentences(comparison),
  notes: noteSentences(comparison),
})

/** The tiles of one kind of outcomes; what they count is said once. */
interface Tiles {
  readonly alternative: string
  readonly family: Family
  readonly isFirst: boolean
}

function familyLines(comparison: Comparison, { alternative, family, isFirst }: Tiles): Line[] {
  const { named, rows, outcomes, baseline, alternatives } = comparison
  const { outcome, difference, low, high, verdict, against } = sheetWords().answer
  const tiles = asShown(named)
    .filter((key) => findOutcome(outcomes, key.outcome).family === family)
    .flatMap((key) => rows.find((row) => row.alternative === alternative && isSameKey(row, key)) ?? [])
    .map((row) => ({ tile: comparisonTile(comparison, row, isFirst) }))
  if (tiles.length === 0) return []
  const offices: Line[] =
    alternatives.length > 1 ? [{ look: 'sentence', text: against(alternative, baseline.name) }] : []
  return [
    { look: 'heading', text: familyWords(family) },
    ...offices,
    { heads: [outcome, baseline.name, alternative, difference, low, high, verdict] },
    ...tiles,
  ]
}

function comparisonTile({ outcomes, limits }: Comparison, row: ComparisonRow, isFirst: boolean): Tile {
  const { unit, baseline, alternative, verdict } = row
  const { measured } = sheetWords().answer
  const outcome = findOutcome(outcomes, row.outcome)
  const broken = [baseline, alternative].map((scenario) => limitNote(limits, scenario, row).trim())
  const note = [isFirst ? measured(outcome.meaning, unitInSheet(unit)) : '', ...broken]
    .filter((text) => text !== '')
    .join(' ')
  return {
    cells: [
      describeKey(row, outcome),
      ...[row.baselineMean, row.alternativeMean].map((mean) => inFormat(mean, numberFormat(unit))),
      ...[row.difference, row.ciLow, row.ciHigh].map((size) => inFormat(size, differenceFormat(unit))),
      verdictAmongNamed(row),
    ],
    mark: verdict === 'better' || verdict === 'worse' ? verdict : 'open',
    ...(note === '' ? {} : { note }),
  }
}

/** The answer of a run: for each office what was asked for, and what becomes of needs for the other side. */
export function runAnswer(results: readonly ScenarioResult[], { state, charts }: Beside): AnswerSheet {
  const { name, meaning, needs, ofReplications } = sheetWords().answer
  const questions = [...new Set(results.map(({ scenario }) => scenario.question))]
  const names = listed(results.map((result) => result.name))
  return {
    name,
    meaning,
    lines: [
      { look: 'title', text: questions.length === 1 && questions[0] !== '' ? questions[0] : names },
      ...results.map(({ name: office, scenario }): Line => ({
        look: 'sentence',
        text: `${office}: ${scenario.description}`,
      })),
      ...stoppedLine(state),
      ...results.flatMap((result, position) =>
        FAMILIES.flatMap((family) => officeLines(result, family, position === 0)),
      ),
      { look: 'note', text: ofReplications(Math.min(...results.map(({ records }) => records.length))) },
      ...section(needs, chainSentences(results.flatMap((result) => chainOf(result) ?? []))),
      ...chartLines(charts),
    ],
  }
}

function officeLines(result: ScenarioResult, family: Family, isFirst: boolean): Line[] {
  const { outcome, low, high } = sheetWords().answer
  const tiles = asShown(NAMED_OUTCOMES)
    .filter((key) => outcomeOf(key.outcome).family === family)
    .flatMap((key) => rowOf(result, key) ?? [])
    .map((row) => ({ tile: officeTile(row, isFirst) }))
  return tiles.length === 0
    ? []
    : [{ look: 'heading', text: familyWords(family) }, { heads: [outcome, result.name, low, high] }, ...tiles]
}

function officeTile(row: SummaryRow, isFirst: boolean): Tile {
  const { unit, mean, ciLow, ciHigh } = row
  const outcome = outcomeOf(row.outcome)
  const note = { note: sheetWords().answer.measured(outcome.meaning, unitInSheet(unit)) }
  return {
    cells: [
      describeKey(row, outcome),
      ...[mean, ciLow, ciHigh].map((value) => inFormat(value, numberFormat(unit))),
    ],
    mark: 'open',
    ...(isFirst ? note : {}),
  }
}

function stoppedLine(state: Manifest['state']): Line[] {
  return state === 'complete' ? [] : [{ look: 'answer', text: stoppedWords() }]
}

function section(heading: string, sentences: readonly string[]): Line[] {
  return sentences.length === 0
    ? []
    : [{ look: 'heading', text: heading }, ...sentences.map((text): Line => ({ look: 'sentence', text }))]
}

const chartLines = (charts: readonly SheetChart[]): Line[] => charts.map((chart) => ({ chart }))
