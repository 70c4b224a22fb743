import type { ScenarioResult } from '../../results/result.ts'
import { percent, shortValue } from '../text/number.ts'
import { compared, inWords } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { meanOf, union } from '../../results/lookup.ts'
import { rowsOf } from '../drawing/rows.ts'
import { stackedShares } from '../drawing/stacked-shares.ts'
import type { Slice } from '../drawing/stacked-shares.ts'

/** The kinds of work in families that can be read in one bar. */
const FAMILIES_OF_WORK = [
  { words: 'Talks with users', color: '#004d80', kinds: ['in-person', 'phone', 'message'] },
  { words: 'Registration, planning', color: '#7cc3ec', kinds: ['registration', 'planning'] },
  { words: 'Across the sides', color: '#c46f00', kinds: ['requests', 'handover', 'meetings'] },
  {
    words: 'Out of the office',
    color: '#bfe3c8',
    kinds: ['visits', 'employers', 'accompanying', 'outreach'],
  },
  { words: 'Resolutions on assistance', color: '#8f2d00', hatched: true, kinds: ['resolutions'] },
  { words: 'Other administration', color: '#d9b38c', kinds: ['case-administration', 'fixed-administration'] },
  {
    words: 'Missed talks, reorganising, unused',
    color: '#737373',
    kinds: ['no-show', 'reorganisation', 'unused'],
  },
  { words: 'Absence', color: '#e3e3e3', kinds: ['absent'] },
] as const

type Family = (typeof FAMILIES_OF_WORK)[number]

/** Where the working minutes go; by team for one office, by side where offices stand beside each other. */
export function minutesByWork(results: readonly ScenarioResult[]): ChartDrawing {
  const breakdown = results.length > 1 ? 'side' : 'team'
  const teams = union(results, ({ scenario }) => scenario.teams.map(({ name }) => name))
  const parts = breakdown === 'side' ? ['state', 'municipal'] : teams
  const rows = rowsOf(parts, results, inWords)
  const slices = FAMILIES_OF_WORK.map((family): Slice => ({
    words: family.words,
    color: family.color,
    hatched: 'hatched' in family,
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
  { kinds }: Family,
  breakdown: 'all' | 'side' | 'team',
  part: string,
): number {
  return kinds.reduce((sum, kind) => sum + meanOf(result, `minutes-${kind}-share`, breakdown, part), 0)
}

function familyShare(result: ScenarioResult, words: Family['words']): number {
  const family = FAMILIES_OF_WORK.find((candidate) => candidate.words === words)
  return family ? shareOf(result, family, 'all', 'all') : Number.NaN
}

function title(results: readonly ScenarioResult[]): string {
  const [first] = results
  const talks = (result: ScenarioResult) => familyShare(result, 'Talks with users')
  if (results.length > 1 || !first) {
    const values = results.map((result) => ({ name: result.name, value: talks(result) }))
    return `Share of working time in talks with users: ${compared(values, (value) => shortValue(value, 'share'))}`
  }
  const administration =
    familyShare(first, 'Other administration') + familyShare(first, 'Resolutions on assistance')
  return `Advisors spend ${percent(talks(first))} of their time in talks with users and ${percent(administration)} on administration`
}

function alt(results: readonly ScenarioResult[]): string {
  const sentences = results.map((result) => {
    const shares = FAMILIES_OF_WORK.map(
      (family) => `${family.words.toLowerCase()} ${percent(shareOf(result, family, 'all', 'all'))}`,
    )
    return `Whole office, ${result.name}: ${shares.join(', ')}.`
  })
  return `Stacked bars. ${sentences.join(' ')}`
}
