import { passDay } from '../../model/day.ts'
import { teamList } from '../../model/office.ts'
import type { Office } from '../../model/office.ts'
import { openOffice } from '../../model/simulation.ts'
import { Luck } from '../../random/luck.ts'
import { rootKey } from '../../random/root-key.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { KINDS_OF_WORK } from '../../vocabulary/work.ts'
import type { OfferedLoad } from '../offered-load.ts'
import { referenceStock } from '../../scenario/reference-stock.ts'

/** Work that has to be done even if no talk is held. */
const OBLIGATIONS = ['case-administration', 'resolutions', 'registration', 'fixed-administration', 'absent']

/**
 * Simulates a year of the office with luck of its own, to see what its teams are offered. Takes a fraction of a second.
 * Runs in a worker before the replications, which then profit from what V8 has compiled.
 */
export default function pilotYear(scenario: Scenario): readonly OfferedLoad[] {
  const luck = new Luck(...rootKey(`${scenario.seed}/pilot`, 0))
  const stock = scenario.drawnStock ? referenceStock() : undefined
  const office = openOffice(
    { ...scenario, warmUpYears: 0, years: 1, reform: [] },
    { luck, officeLuck: luck, stock },
  )
  for (; office.day < DAYS_PER_YEAR; office.day++) passDay(office)
  return office.teams.flatMap((team, position) => (team.size > 0 ? [loadOf(office, position)] : []))
}

function loadOf(office: Office, position: number): OfferedLoad {
  const { books, advisors, scenario, lists } = office
  const { name, first, size, caseload: set } = office.teams[position]
  const mean = (valueOf: (advisor: number) => number) => {
    let sum = 0
    for (let advisor = first; advisor < first + size; advisor++) sum += valueOf(advisor)
    return sum / size
  }
  const minutes = (kind: string) =>
    mean(
      (advisor) =>
        books.minutes[advisor * KINDS_OF_WORK.length + KINDS_OF_WORK.findIndex((id) => id === kind)],
    ) / books.days
  return {
    team: name,
    advisors: size,
    set,
    realised: mean((advisor) => books.caseDays[advisor]) / books.days,
    underOnePlan: mean((advisor) => books.jointPlanDays[advisor]) / books.days,
    caseload: mean((advisor) => advisors.caseload[advisor]),
    paid: scenario.agenda.minutesPerDay,
    obligations: Object.fromEntries(OBLIGATIONS.map((kind) => [kind, minutes(kind)])),
    wanted: mean((advisor) => advisors.demand[advisor]),
    maximumStretch: scenario.agenda.maximumStretch,
    waiting: lists.length[teamList(office, position)],
    places: size * mean((advisor) => advisors.limit[advisor]),
  }
}
