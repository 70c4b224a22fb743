import { verdictWords } from '../text/verdicts.ts'
import { pageWords } from './page-words.ts'
import type { Comparison, GroupChange } from '../../results/comparison/comparison-result.ts'
import { findOutcome } from '../../results/outcome-label.ts'
import { shortDifference, withInterval } from '../text/number.ts'
import { inWords } from '../text/words.ts'
import type { Html } from './html.ts'
import { table } from './parts.ts'

/** Who gains and who loses under one alternative: a row per part of the cohort, a column per outcome. */
export function groupTable(comparison: Comparison, alternative: string): Html | undefined {
  const own = comparison.groupChanges.filter(
    (change) => change.alternative === alternative && change.verdict !== 'not touched',
  )
  const outcomes = [...new Set(own.map(({ outcome }) => outcome))]
  const parts = [...new Set(own.map(partWords))]
  const cell = (part: string, outcome: string) =>
    changeText(own.find((change) => partWords(change) === part && change.outcome === outcome))
  const { groupsTitle, head } = pageWords()
  return table({
    title: groupsTitle(alternative, comparison.baseline.name),
    header: [head.people, ...outcomes.map((outcome) => findOutcome(comparison.outcomes, outcome).label)],
    rows: parts.map((part) => [part, ...outcomes.map((outcome) => cell(part, outcome))]),
  })
}

function partWords({ breakdown, level }: GroupChange): string {
  if (breakdown !== 'side') return inWords(level)
  const { stateRegistrants, municipalRegistrants } = pageWords()
  return level === 'state' ? stateRegistrants : municipalRegistrants
}

/** The difference with its interval, plus the verdict unless it is that nothing matters. */
function changeText(change: GroupChange | undefined): string {
  if (!change || !Number.isFinite(change.difference.value)) return ''
  const { value, ciLow, ciHigh } = change.difference
  const text = withInterval(shortDifference(value, change.unit), ciLow, ciHigh, change.unit)
  return change.verdict === 'no difference that matters' ? text : `${text}, ${verdictWords(change.verdict)}`
}
