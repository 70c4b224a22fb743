import { texts } from '../../locale/language.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { percent, shortValue, wholeNumber } from '../text/number.ts'
import { capital, compared } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { meanOf, valuesByName } from '../../results/lookup.ts'
import { rowsOf } from '../drawing/chart-rows.ts'
import { stackedShares } from '../drawing/stacked-shares.ts'
import type { Slice } from '../drawing/stacked-bars.ts'
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

const say = texts({
  en: {
    fates: {
      inTime: 'answered in time',
      late: 'answered late',
      neverAnswered: 'never answered',
      lapsed: 'lapsed unread',
      refused: 'refused by a leader',
      notAsked: 'not asked',
    } satisfies { readonly [F in keyof Fates]: string },
    whose: { all: 'Both sides', state: 'From state advisors', municipal: 'From municipal advisors' },
    subtitle:
      'What becomes of needs for the other side of the office. Right: how often advisors see such a need, and how often it ends with a stay in its measure or a talk with its advisor',
    axis: '% of needs for the other side',
    fulfilled: (needed: string, fulfilled: string) => `${needed} a year, ${fulfilled} fulfilled`,
    compared: (shares: string) => `Needs for the other side that get an answer in time: ${shares}`,
    alone: (asked: string, inTime: string, fulfilled: string) =>
      `Of 100 needs for the other side ${asked} are asked, ${inTime} answered in time and ${fulfilled} fulfilled`,
    alt: (offices: string) => `Stacked bars. ${offices}`,
    office: (name: string, fates: string, fulfilled: string) => `${name}: ${fates}; ${fulfilled}.`,
  },
  nb: {
    fates: {
      inTime: 'besvart i tide',
      late: 'besvart for sent',
      neverAnswered: 'aldri besvart',
      lapsed: 'utløpt ulest',
      refused: 'avslått av en leder',
      notAsked: 'ikke spurt om',
    },
    whose: { all: 'Begge sider', state: 'Fra statlige veiledere', municipal: 'Fra kommunale veiledere' },
    subtitle:
      'Hva som skjer med behov for den andre siden av kontoret. Til høyre: hvor ofte veilederne ser et slikt behov, og hvor ofte det ender med et opphold i tiltaket eller en samtale med veilederen det gjaldt',
    axis: '% av behovene for den andre siden',
    fulfilled: (needed, fulfilled) => `${needed} i året, ${fulfilled} innfridd`,
    compared: (shares) => `Behov for den andre siden som får svar i tide: ${shares}`,
    alone: (asked, inTime, fulfilled) =>
      `Av 100 behov for den andre siden blir ${asked} spurt om, ${inTime} besvart i tide og ${fulfilled} innfridd`,
    alt: (offices) => `Stablede søyler. ${offices}`,
    office: (name, fates, fulfilled) => `${name}: ${fates}; ${fulfilled}.`,
  },
  nn: {
    fates: {
      inTime: 'svara på i tide',
      late: 'svara på for seint',
      neverAnswered: 'aldri svara på',
      lapsed: 'gått ut ulesne',
      refused: 'avslått av ein leiar',
      notAsked: 'ikkje spurt om',
    },
    whose: {
      all: 'Begge sider',
      state: 'Frå statlege rettleiarar',
      municipal: 'Frå kommunale rettleiarar',
    },
    subtitle:
      'Kva som skjer med behov for den andre sida av kontoret. Til høgre: kor ofte rettleiarane ser eit slikt behov, og kor ofte det endar med eit opphald i tiltaket eller ein samtale med rettleiaren det galdt',
    axis: '% av behova for den andre sida',
    fulfilled: (needed, fulfilled) => `${needed} i året, ${fulfilled} innfridde`,
    compared: (shares) => `Behov for den andre sida som får svar i tide: ${shares}`,
    alone: (asked, inTime, fulfilled) =>
      `Av 100 behov for den andre sida blir ${asked} spurt om, ${inTime} svara på i tide og ${fulfilled} innfridde`,
    alt: (offices) => `Stabla søyler. ${offices}`,
    office: (name, fates, fulfilled) => `${name}: ${fates}; ${fulfilled}.`,
  },
})

const FATES: readonly (Pick<Slice, 'color' | 'hatched'> & { readonly fate: keyof Fates })[] = [
  { fate: 'inTime', color: '#004d80' },
  { fate: 'late', color: '#7cc3ec' },
  { fate: 'neverAnswered', color: '#7d4600' },
  { fate: 'lapsed', color: '#f0cf4d' },
  { fate: 'refused', color: '#8f2d00', hatched: true },
  { fate: 'notAsked', color: '#e3e3e3' },
]
const WHOSE = [...SIDES, 'all'] as const

/** Fate of needs for the other side: requested, allowed, answered, fulfilled. */
export function crossSideRequests(results: readonly ScenarioResult[]): ChartDrawing {
  const rows = rowsOf(WHOSE, results, (side) => say().whose[side as (typeof WHOSE)[number]])
  const slices = FATES.map(({ fate, ...look }) => ({
    ...look,
    words: capital(say().fates[fate]),
    valueOf: (result: ScenarioResult, side: string) => fatesOf(result, side)[fate],
  }))
  return {
    id: 'cross-side-requests',
    title: title(results),
    subtitle: say().subtitle,
    alt: alt(results),
    ...stackedShares(rows, slices, say().axis, fulfilledText),
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
  return say().fulfilled(wholeNumber(needed), percent(fulfilled))
}

function title(results: readonly ScenarioResult[]): string {
  const [first] = results
  const inTime = (result: ScenarioResult) => fatesOf(result, 'all').inTime
  if (results.length > 1 || !first) {
    const values = results.map((result) => ({ name: result.name, value: inTime(result) }))
    return say().compared(compared(values, (value) => shortValue(value, 'share')))
  }
  const asked = wholeNumber((1 - fatesOf(first, 'all').notAsked) * 100)
  const fulfilled = wholeNumber(meanOf(first, 'requests-fulfilled-share') * 100)
  return say().alone(asked, wholeNumber(inTime(first) * 100), fulfilled)
}

function alt(results: readonly ScenarioResult[]): string {
  const sentences = results.map((result) => {
    const fates = fatesOf(result, 'all')
    const shares = FATES.map(({ fate }) => `${say().fates[fate]} ${percent(fates[fate])}`)
    return say().office(result.name, shares.join(', '), fulfilledText(result, 'all'))
  })
  return say().alt(sentences.join(' '))
}
