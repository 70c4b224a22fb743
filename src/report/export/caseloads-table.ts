import { localeTag, texts } from '../../locale/language.ts'
import { caseloadsOf, type MeasuredCaseload } from '../../results/caseloads.ts'
import { union } from '../../results/lookup.ts'
import { withPlus } from '../../results/quantity.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { bareValue, percent, withInterval } from '../text/number.ts'
import { inWords } from '../text/words.ts'
import type { TextTable } from './comparison-tables.ts'

const say = texts({
  en: {
    title: 'Users per advisor, in the mean of the measured years and as set',
    cell: (realised: string, set: string) => `${realised}, set ${set}`,
    apart: (realised: string, set: string, difference: string) => `${realised}, set ${set}: ${difference}`,
  },
  nb: {
    title: 'Brukere per veileder, i gjennomsnitt over måleårene og slik scenarioet setter det',
    cell: (realised, set) => `${realised}, satt til ${set}`,
    apart: (realised, set, difference) => `${realised}, satt til ${set}: ${difference}`,
  },
  nn: {
    title: 'Brukarar per rettleiar, i gjennomsnitt over måleåra og slik scenarioet set det',
    cell: (realised, set) => `${realised}, sett til ${set}`,
    apart: (realised, set, difference) => `${realised}, sett til ${set}: ${difference}`,
  },
})

const UNIT = 'users per advisor'

/**
 * Users per advisor of every team, as realised and as set, a column per scenario; if the two are apart, also by how
 * much.
 */
export function caseloadsTable(results: readonly ScenarioResult[]): TextTable {
  const teams = union(results, ({ scenario }) => scenario.teams.map(({ name }) => name))
  const columns = results.map((result) => new Map(caseloadsOf(result).map((one) => [one.team, one])))
  return {
    title: say().title,
    header: ['', ...results.map(({ name }) => name)],
    rows: teams.map((team) => [inWords(team), ...columns.map((of) => cellOf(of.get(team)))]),
  }
}

function cellOf(caseload: MeasuredCaseload | undefined): string {
  if (caseload === undefined) return ''
  const { set, realised, realisedLow, realisedHigh, differenceShare, isApart } = caseload
  const value = withInterval(bareValue(realised, UNIT), realisedLow, realisedHigh, UNIT)
  const { cell, apart } = say()
  return isApart
    ? apart(value, asStated(set), withPlus(percent(differenceShare), differenceShare))
    : cell(value, asStated(set))
}

/** A number with all the decimals that a scenario states. */
const asStated = (value: number): string =>
  value.toLocaleString(localeTag(), { maximumFractionDigits: 20, useGrouping: false })
