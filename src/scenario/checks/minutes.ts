import type { Problem } from '../../errors.ts'
import { problemAt } from '../language/place.ts'
import { rounded, uppermost } from './subject.ts'
import type { Subject } from './subject.ts'
import { placeAt } from '../language/tree.ts'
import { DAYS_PER_MONTH } from '../../vocabulary/calendar.ts'

export function slackAboveOne(subject: Subject): readonly Problem[] {
  const { visitShare, employerShare, accompanyShare } = subject.scenario.slack
  const sum = visitShare + employerShare + accompanyShare
  if (sum <= 1 + 1e-9) return []
  return [
    problemAt(
      uppermost(subject, ['slack'], 'visitShare', 'employerShare', 'accompanyShare'),
      'more slack is given away than there is',
      {
        found: `visitShare ${visitShare} + employerShare ${employerShare} + accompanyShare ${accompanyShare} = ${rounded(sum)}`,
        expected: 'at most 1; the rest stays unused',
      },
    ),
  ]
}

export function caseloadsWithoutMinutes({ scenario, root }: Subject): readonly Problem[] {
  const { agenda, leadership, mechanisms } = scenario
  if (mechanisms.unlimitedMinutes) return []
  const absent = mechanisms.absence ? agenda.absentShare : 0
  return scenario.teams.flatMap(({ name, side, caseload }) => {
    const fixed = leadership.administration[side]
    const free = agenda.minutesPerDay * (1 - absent) * (1 - fixed)
    const cases = (caseload * agenda.caseMinutesPerMonth) / DAYS_PER_MONTH
    if (cases < free) return []
    const arithmetic =
      `${agenda.minutesPerDay} minutes × ${rounded(1 - absent)} present × ${rounded(1 - fixed)} after fixed administration` +
      ` = ${rounded(free)} a day; ${caseload} users × ${agenda.caseMinutesPerMonth} minutes / 21.67 days = ${rounded(cases)}`
    const most = Math.floor((free * DAYS_PER_MONTH) / agenda.caseMinutesPerMonth)
    return [
      problemAt(
        placeAt(root, 'teams', name, 'caseload'),
        `“${name}” has no minutes left for talks`,
        { found: arithmetic, expected: `a caseload below ${most}` },
        'warning',
      ),
    ]
  })
}
