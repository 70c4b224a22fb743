import { caseloadsOf, type MeasuredCaseload } from '../../results/caseloads.ts'
import { union } from '../../results/lookup.ts'
import { withPlus } from '../../results/quantity.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { bareValue, percent, withInterval } from '../text/number.ts'
import { inWords } from '../text/words.ts'
import type { TextTable } from './comparison-tables.ts'

const UNIT = 'users per advisor'

/**
 * Users per advisor of every team, as realised and as set, a column per scenario; if the two are apart, also by how
 * much.
 */
export function caseloadsTable(results: readonly ScenarioResult[]): TextTable {
  const teams = union(results, ({ scenario }) => scenario.teams.map(({ name }) => name))
  const columns = results.map((result) => new Map(caseloadsOf(result).map((one) => [one.team, one])))
  return {
    title: 'Users per advisor, in the mean of the measured years and as set',
    header: ['', ...results.map(({ name }) => name)],
    rows: teams.map((team) => [inWords(team), ...columns.map((of) => cellOf(of.get(team)))]),
  }
}

function cellOf(caseload: MeasuredCaseload | undefined): string {
  if (caseload === undefined) return ''
  const { set, realised, realisedLow, realisedHigh, differenceShare, isApart } = caseload
  const value = withInterval(bareValue(realised, UNIT), realisedLow, realisedHigh, UNIT)
  const apart = isApart ? `: ${withPlus(percent(differenceShare), differenceShare)}` : ''
  return `${value}, set ${set}${apart}`
}
