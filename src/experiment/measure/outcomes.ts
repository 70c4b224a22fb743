import type { Office } from '../../model/office.ts'
import type { RecordLayout } from '../../results/record.ts'
import { levelsOf, type Breakdown } from '../../vocabulary/breakdowns.ts'
import { keyText } from '../../vocabulary/outcomes.ts'
import { measureCohort } from './cohort.ts'
import { measureDivide } from './divide.ts'
import { measureExits } from './exits.ts'
import { measureMoney } from './money.ts'
import { measurePeople } from './people.ts'
import { measureServices } from './services.ts'
import type { Measured } from './splits.ts'
import { measureStaff } from './staff.ts'
import { measureStock } from './stock.ts'

/** Every outcome of an office on its last evening; an outcome that is listed but not measured does not compile. */
const measureAll = (office: Office, cohort: Int32Array): Measured => ({
  ...measureCohort(office, cohort),
  ...measureStock(office),
  ...measureStaff(office),
  ...measurePeople(office),
  ...measureExits(office),
  ...measureDivide(office),
  ...measureServices(office),
  ...measureMoney(office, cohort),
})

/**
 * The outcomes of an office, in the order of a layout; NaN where there was nothing to measure.
 *
 * @param cohort rows of the persons who are followed
 * @throws Error where the layout belongs to another office
 */
export function measureOutcomes(office: Office, cohort: Int32Array, { keys }: RecordLayout): Float64Array {
  const measured = measureAll(office, cohort)
  return Float64Array.from(keys, (key) => {
    const values: { readonly [B in Breakdown]?: number | readonly number[] } = measured[key.outcome]
    const split = [values[key.breakdown] ?? []].flat()
    const value = split.at(levelsOf(key.breakdown, office.scenario).indexOf(key.level))
    if (value === undefined) throw new Error(`${keyText(key)} is in the layout and not in the office`)
    return value
  })
}
