import { pageWords } from './page-words.ts'
import type { LimitCheck } from '../../results/comparison/comparison-result.ts'
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import { outcomes } from '../../results/outcomes.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { summaryOf } from '../../results/lookup.ts'
import { limitNote } from '../text/verdicts.ts'
import { shortInterval, shortValue, unitWords } from '../text/number.ts'
import { html } from './html.ts'
import type { Content, Html } from './html.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'

/** One of the few big numbers at the top of a page. */
export interface Card {
  readonly label: string
  readonly number: string
  readonly verdict?: string
  readonly details: readonly Content[]
  /** what is counted */
  readonly meaning: string
  /** how the card is marked, in addition to its words */
  readonly mark?: 'worse' | 'open'
}

/** Big numbers side by side. */
export function cards(all: readonly Card[]): Html | undefined {
  if (all.length === 0) return undefined
  const items = all.map(({ label, number, verdict, details, meaning, mark }) => {
    const quiet = details.map((detail) => html`<span class="quiet">${detail}</span>`)
    const judged = verdict === undefined ? undefined : html`<span class="verdict">${verdict}</span>`
    return html`<li class="${mark ?? 'good'}">
      <span>${label}</span><strong>${number}</strong>${judged}${quiet}<span class="meaning">${meaning}</span>
    </li> `
  })
  return html`<ul class="numbers" aria-label="${pageWords().mainNumbers}">
    ${items}
  </ul> `
}

/** Main numbers of one scenario with their intervals. */
export function numberCards(
  result: ScenarioResult,
  keys: readonly OutcomeKey[],
  limits: readonly LimitCheck[],
): Html | undefined {
  return cards(
    keys.flatMap((key) => {
      const row = summaryOf(result, key.outcome, key.breakdown, key.level)
      if (!row) return []
      const interval = shortInterval(row.ciLow, row.ciHigh, row.unit)
      const outcome = findOutcome(outcomes, key.outcome)
      return [
        {
          label: describeKey(key, outcome),
          meaning: outcome.meaning,
          number: shortValue(row.mean, row.unit),
          details: [
            unitWords(row.unit),
            interval === '' ? undefined : pageWords().interval(interval),
            limitNote(limits, result.name, key).trim() || undefined,
          ].filter((detail) => detail !== undefined),
        },
      ]
    }),
  )
}
