import type { ScenarioResult } from '../../results/result.ts'
import { percent, shortValue, wholeNumber } from '../text/number.ts'
import { compared } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { barEndLabels } from '../drawing/direct-labels.ts'
import { textWidth } from '../drawing/fonts.ts'
import { meanOf, valuesByName } from '../../results/lookup.ts'
import { rowsOf } from '../drawing/chart-rows.ts'
import { stackedShares } from '../drawing/stacked-shares.ts'
import type { Slice } from '../drawing/stacked-shares.ts'
import { FONT_SIZE } from '../drawing/theme.ts'
import type { OutcomeId, OutcomeKey } from '../../vocabulary/outcomes.ts'
import { SIDES } from '../../vocabulary/sides.ts'

/** What becomes of 100 needs for the other side; the six ends cover all cases. */
interface Fates {
  readonly inTime: number
  readonly late: number
  readonly neverAnswered: number
  readonly lapsed: number
  readonly refused: number
  readonly notAsked: number
}

const FATES: readonly (Pick<Slice, 'words' | 'color' | 'hatched'> & { readonly fate: keyof Fates })[] = [
  { fate: 'inTime', words: 'Answered in time', color: '#004d80' },
  { fate: 'late', words: 'Answered late', color: '#7cc3ec' },
  { fate: 'neverAnswered', words: 'Never answered', color: '#c46f00' },
  { fate: 'lapsed', words: 'Lapsed unread', color: '#e8bf2d' },
  { fate: 'refused', words: 'Refused by a leader', color: '#8f2d00', hatched: true },
  { fate: 'notAsked', words: 'Not asked', color: '#e3e3e3' },
]
const WHOSE: { readonly [side: string]: string } = {
  all: 'Both sides',
  state: 'From state advisors',
  municipal: 'From municipal advisors',
}

/** Fate of needs for the other side: requested, allowed, answered, fulfilled. */
export function crossSideRequests(results: readonly ScenarioResult[]): ChartDrawing {
  const rows = rowsOf([...SIDES, 'all'], results, (side) => WHOSE[side] ?? side)
  const slices = FATES.map(({ fate, ...look }) => ({
    ...look,
    shareOf: (result: ScenarioResult, side: string) => fatesOf(result, side)[fate],
  }))
  const endTexts = rows.map(({ result, part }) => (result ? fulfilledText(result, part) : ''))
  const shares = stackedShares(rows, slices, '% of needs for the other side')
  const lastBar = slices.length - 1
  const labels = barEndLabels(
    (dataset, index) => (dataset === lastBar ? (endTexts[index] ?? '') : ''),
    (dataset, index) => (dataset === lastBar && endTexts[index] ? 1 : Number.NaN),
  )
  return {
    id: 'cross-side-requests',
    title: title(results),
    subtitle:
      'What becomes of needs for the other side of the office. Right: how often advisors see such a need, and how often it ends with a stay in its measure or a talk with its advisor',
    alt: alt(results),
    ...shares,
    rightMargin: Math.max(...endTexts.map((text) => textWidth(text, FONT_SIZE.small))) + 24,
    configuration: { ...shares.configuration, plugins: [...(shares.configuration.plugins ?? []), labels] },
  }
}

/** Shares of all needs, for a side or for `all`: computed in each replication, then averaged. */
function fatesOf(result: ScenarioResult, side: string): Fates {
  const linkOf = (outcome: OutcomeId): OutcomeKey => ({
    outcome,
    breakdown: side === 'all' ? 'all' : 'side',
    level: side,
  })
  const fates = valuesByName(result, {
    asked: linkOf('requests-asked-share'),
    allowed: linkOf('requests-allowed-share'),
    lapsed: linkOf('requests-lapsed-share'),
    inTime: linkOf('requests-answered-in-time-share'),
    late: linkOf('requests-answered-late-share'),
  }).map(fatesFrom)
  const mean = (fate: keyof Fates) => fates.reduce((sum, one) => sum + one[fate], 0) / fates.length
  return {
    inTime: mean('inTime'),
    late: mean('late'),
    neverAnswered: mean('neverAnswered'),
    lapsed: mean('lapsed'),
    refused: mean('refused'),
    notAsked: mean('notAsked'),
  }
}

type Link = 'asked' | 'allowed' | 'lapsed' | 'inTime' | 'late'

/** Every link of the chain is a share of needs; whatever is pending when measuring ends counts as not answered. */
function fatesFrom({ asked, allowed, lapsed, inTime, late }: { readonly [name in Link]: number }): Fates {
  return {
    inTime,
    late,
    neverAnswered: Math.max(0, allowed - inTime - late),
    lapsed,
    refused: Math.max(0, asked - allowed - lapsed),
    notAsked: 1 - asked,
  }
}

function fulfilledText(result: ScenarioResult, side: string): string {
  const breakdown = side === 'all' ? 'all' : 'side'
  const needed = meanOf(result, 'requests-needed', breakdown, side)
  const fulfilled = meanOf(result, 'requests-fulfilled-share', breakdown, side)
  if (!Number.isFinite(needed) || !Number.isFinite(fulfilled)) return ''
  return `${wholeNumber(needed)} a year, ${percent(fulfilled)} fulfilled`
}

function title(results: readonly ScenarioResult[]): string {
  const [first] = results
  const inTime = (result: ScenarioResult) => fatesOf(result, 'all').inTime
  if (results.length > 1 || !first) {
    const values = results.map((result) => ({ name: result.name, value: inTime(result) }))
    return `Needs for the other side that get an answer in time: ${compared(values, (value) => shortValue(value, 'share'))}`
  }
  const asked = wholeNumber((1 - fatesOf(first, 'all').notAsked) * 100)
  const fulfilled = wholeNumber(meanOf(first, 'requests-fulfilled-share') * 100)
  return `Of 100 needs for the other side ${asked} are asked, ${wholeNumber(inTime(first) * 100)} answered in time and ${fulfilled} fulfilled`
}

function alt(results: readonly ScenarioResult[]): string {
  const sentences = results.map((result) => {
    const fates = fatesOf(result, 'all')
    const shares = FATES.map(({ fate, words }) => `${words.toLowerCase()} ${percent(fates[fate])}`)
    return `${result.name}: ${shares.join(', ')}; ${fulfilledText(result, 'all')}.`
  })
  return `Stacked bars. ${sentences.join(' ')}`
}
