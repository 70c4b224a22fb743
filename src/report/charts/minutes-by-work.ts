import type { ScenarioResult } from '../../results/result.ts'
import { percent, shortValue } from '../text/number.ts'
import { compared, inWords } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { meanOf, union } from '../../results/lookup.ts'
import { rowsOf } from '../drawing/chart-rows.ts'
import { stackedShares } from '../drawing/stacked-shares.ts'
import type { Slice } from '../drawing/stacked-shares.ts'
import { minutesId } from '../../vocabulary/outcomes.ts'
import { SIDES } from '../../vocabulary/sides.ts'
import { KINDS_OF_WORK, type KindOfWork } from '../../vocabulary/work.ts'

/** Families of work, few enough to be read in one bar, in the order in which they are stacked. */
const FAMILIES = {
  talks: { words: 'Talks with users', color: '#004d80' },
  registration: { words: 'Registration, planning', color: '#7cc3ec' },
  across: { words: 'Across the sides', color: '#c46f00' },
  outside: { words: 'Out of the office', color: '#bfe3c8' },
  resolutions: { words: 'Resolutions on assistance', color: '#8f2d00', hatched: true },
  administration: { words: 'Other administration', color: '#d9b38c' },
  lost: { words: 'Missed talks, reorganising, unused', color: '#737373' },
  absence: { words: 'Absence', color: '#e3e3e3' },
} as const satisfies { readonly [family: string]: Pick<Slice, 'words' | 'color' | 'hatched'> }

type Family = keyof typeof FAMILIES
const FAMILY_NAMES = Object.keys(FAMILIES) as Family[]

const FAMILY_OF: { readonly [Kind in KindOfWork]: Family } = {
  'in-person': 'talks',
  phone: 'talks',
  message: 'talks',
  registration: 'registration',
  planning: 'registration',
  requests: 'across',
  handover: 'across',
  meetings: 'across',
  visits: 'outside',
  employers: 'outside',
  accompanying: 'outside',
  outreach: 'outside',
  resolutions: 'resolutions',
  'case-administration': 'administration',
  'fixed-administration': 'administration',
  'no-show': 'lost',
  reorganisation: 'lost',
  unused: 'lost',
  absent: 'absence',
}

/** Where the working minutes go; by team for one office, by side if offices are compared. */
export function minutesByWork(results: readonly ScenarioResult[]): ChartDrawing {
  const breakdown = results.length > 1 ? 'side' : 'team'
  const teams = union(results, ({ scenario }) => scenario.teams.map(({ name }) => name))
  const parts = breakdown === 'side' ? SIDES : teams
  const rows = rowsOf(parts, results, inWords)
  const slices = FAMILY_NAMES.map((family): Slice => ({
    ...FAMILIES[family],
    shareOf: (result, part) => shareOf(result, family, breakdown, part),
  }))
  return {
    id: 'minutes-by-work',
    title: title(results),
    subtitle: `Working time by kind of work and ${breakdown}, % of all working minutes, absence included`,
    alt: alt(results),
    ...stackedShares(rows, slices, '% of working minutes'),
  }
}

function shareOf(
  result: ScenarioResult,
  family: Family,
  breakdown: 'all' | 'side' | 'team' = 'all',
  part = 'all',
): number {
  const kinds = KINDS_OF_WORK.filter((kind) => FAMILY_OF[kind] === family)
  return kinds.reduce((sum, kind) => sum + meanOf(result, minutesId(kind), breakdown, part), 0)
}

function title(results: readonly ScenarioResult[]): string {
  const [first] = results
  const talks = (result: ScenarioResult) => shareOf(result, 'talks')
  if (results.length > 1 || !first) {
    const values = results.map((result) => ({ name: result.name, value: talks(result) }))
    return `Share of working time in talks with users: ${compared(values, (value) => shortValue(value, 'share'))}`
  }
  const administration = shareOf(first, 'administration') + shareOf(first, 'resolutions')
  return `Advisors spend ${percent(talks(first))} of their time in talks with users and ${percent(administration)} on administration`
}

function alt(results: readonly ScenarioResult[]): string {
  const sentences = results.map((result) => {
    const shares = FAMILY_NAMES.map(
      (family) => `${FAMILIES[family].words.toLowerCase()} ${percent(shareOf(result, family))}`,
    )
    return `Whole office, ${result.name}: ${shares.join(', ')}.`
  })
  return `Stacked bars. ${sentences.join(' ')}`
}
