import { DAYS_PER_MONTH } from '../../vocabulary/calendar.ts'
import { MUNICIPAL, STATE } from '../../vocabulary/sides.ts'
import { dueList } from '../office.ts'
import type { Office } from '../office.ts'
import { meanTalkMinutes } from './caseload.ts'

/**
 * Minutes a day left for talks after administration of a full caseload, with absences: what an advisor expects before
 * the first day.
 */
export function initialCapacity(office: Office, side: number, caseload: number): number {
  const { minutesPerDay, absentShare, caseMinutesPerMonth, leastFreeShare } = office.scenario.agenda
  const present = minutesPerDay * (1 - absentShare) * (1 - office.levers.administration[side])
  return Math.max(minutesPerDay * leastFreeShare, present - (caseload * caseMinutesPerMonth) / DAYS_PER_MONTH)
}

/**
 * How much an advisor has to stretch wanted intervals: minutes wanted a day, including those to clear the queue of due
 * talks within a month, over the minutes that are free.
 */
export function judgeLoad(office: Office, advisor: number): void {
  const { advisors, scenario } = office
  const { utilisation, smoothingDays, maximumStretch } = scenario.agenda
  if (scenario.mechanisms.unlimitedMinutes) return
  const queued =
    office.lists.length[dueList(office, advisor)] * meanTalkMinutes(office, advisors.team[advisor])
  const wanted = advisors.demand[advisor] + queued / smoothingDays
  const stretch = wanted / (utilisation * Math.max(1, advisors.capacity[advisor]))
  advisors.stretch[advisor] = Math.min(maximumStretch, Math.max(1, stretch))
}

/** Updates the smoothed capacity with a day on which `free` minutes could have gone to talks. */
export function rememberCapacity(office: Office, advisor: number, free: number): void {
  const { smoothingDays, absentShare } = office.scenario.agenda
  const expected = office.scenario.mechanisms.absence ? free * (1 - absentShare) : free
  office.advisors.capacity[advisor] += (expected - office.advisors.capacity[advisor]) / smoothingDays
}

/** The mean stretch of each side, weighted by caseload: the pressure its leader sees. */
export function judgePressure(office: Office): void {
  const { advisors, pressure } = office
  for (const side of [STATE, MUNICIPAL]) {
    let users = 0
    let sum = 0
    for (let advisor = 0; advisor < advisors.count; advisor++) {
      if (advisors.side[advisor] !== side) continue
      users += advisors.caseload[advisor]
      sum += advisors.caseload[advisor] * advisors.stretch[advisor]
    }
    pressure[side] = users > 0 ? sum / users : 1
  }
}
