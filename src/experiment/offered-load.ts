import { passDay } from '../model/day.ts'
import { teamList } from '../model/office.ts'
import type { Office } from '../model/office.ts'
import { openOffice } from '../model/simulation.ts'
import { Luck } from '../random/luck.ts'
import { rootKey } from '../random/root-key.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { DAYS_PER_YEAR } from '../vocabulary/calendar.ts'
import { KINDS_OF_WORK } from '../vocabulary/work.ts'
import { referenceStock } from './reference-stock.ts'

/** What has to be done whether or not anybody is talked with. */
const OBLIGATIONS = ['case-administration', 'resolutions', 'registration', 'fixed-administration', 'absent']

/** Growth of a waiting room in the pilot year that means it has no end, as a share of the team’s places. */
const ENDLESS_GROWTH = 0.1

/** What a team is offered and what it has, in minutes per advisor and working day of a pilot year. */
export interface OfferedLoad {
  readonly team: string
  /** users per advisor at the end of the pilot year */
  readonly caseload: number
  readonly paid: number
  /** by kind of work, absence included */
  readonly obligations: Readonly<Record<string, number>>
  /** what talks at the wanted intervals would take */
  readonly wanted: number
  /** longest stretch of wanted intervals that advisors book */
  readonly maximumStretch: number
  /** persons who wait for a place on the team at the end */
  readonly waiting: number
  readonly places: number
}

/** A year of the office with luck of its own, to see what its teams are offered. Takes a fraction of a second. */
export function pilotYear(scenario: Scenario): readonly OfferedLoad[] {
  const luck = new Luck(...rootKey(`${scenario.seed}/pilot`, 0))
  const stock = scenario.drawnStock ? referenceStock() : undefined
  const office = openOffice({ ...scenario, warmUpYears: 0, years: 1 }, { luck, officeLuck: luck, stock })
  for (; office.day < DAYS_PER_YEAR; office.day++) passDay(office)
  return office.teams.flatMap((team, position) => (team.size > 0 ? [loadOf(office, position)] : []))
}

function loadOf(office: Office, position: number): OfferedLoad {
  const { books, advisors, scenario, lists } = office
  const { name, first, size } = office.teams[position]
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
    caseload: mean((advisor) => advisors.caseload[advisor]),
    paid: scenario.agenda.minutesPerDay,
    obligations: Object.fromEntries(OBLIGATIONS.map((kind) => [kind, minutes(kind)])),
    wanted: mean((advisor) => advisors.demand[advisor]),
    maximumStretch: scenario.agenda.maximumStretch,
    waiting: lists.length[teamList(office, position)],
    places: size * mean((advisor) => advisors.limit[advisor]),
  }
}

/** Minutes that are left for talks after everything that has to be done. */
const leftForTalks = ({ paid, obligations }: OfferedLoad): number =>
  paid - Object.values(obligations).reduce((sum, minutes) => sum + minutes, 0)

/** Whether a team can keep its users at the longest intervals, and its waiting room from growing without end. */
export const canWork = (load: OfferedLoad): boolean =>
  leftForTalks(load) * load.maximumStretch >= load.wanted && load.waiting <= ENDLESS_GROWTH * load.places

/** Why a team cannot work, with the arithmetic. */
export function whyNot(load: OfferedLoad): string {
  const { team, paid, obligations, wanted, maximumStretch, caseload, waiting, places } = load
  const whole = (minutes: number) => Math.round(minutes).toString()
  if (leftForTalks(load) * maximumStretch >= wanted)
    return `${team}: after a year ${waiting} persons wait for one of its ${whole(places)} places`
  const spent = Object.entries(obligations).map(
    ([kind, minutes]) => `− ${whole(minutes)} ${kind.replace('-', ' ')}`,
  )
  return (
    `${team} at ${whole(caseload)} users per advisor: ${paid} minutes a day ${spent.join(' ')} = ` +
    `${whole(leftForTalks(load))} for talks; at the wanted intervals they would take ${whole(wanted)}, ` +
    `at ${maximumStretch} times those ${whole(wanted / maximumStretch)}`
  )
}
