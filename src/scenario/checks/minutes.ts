import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { problemAt } from '../language/place.ts'
import { rounded, uppermost } from './subject.ts'
import type { Subject } from './subject.ts'
import { placeAt } from '../language/tree.ts'
import { DAYS_PER_MONTH } from '../../vocabulary/calendar.ts'

const say = texts({
  en: {
    slack: 'more slack is given away than there is',
    unused: 'at most 1; the rest stays unused',
    noMinutes: (team: string) => `“${team}” has no minutes left for talks`,
    free: (minutes: string, present: string, left: string, free: string) =>
      `${minutes} minutes × ${present} present × ${left} after fixed administration = ${free} a day`,
    needed: (users: string, each: string, needed: string) =>
      `${users} users × ${each} minutes / 21.67 days = ${needed}`,
    below: (most: string) => `a caseload below ${most}`,
  },
  nb: {
    slack: 'det deles ut mer ledig tid enn det er',
    unused: 'høyst 1; resten blir ikke brukt',
    noMinutes: (team) => `«${team}» har ingen minutter igjen til samtaler`,
    free: (minutes, present, left, free) =>
      `${minutes} minutter × ${present} til stede × ${left} etter fast administrasjon = ${free} per dag`,
    needed: (users, each, needed) => `${users} brukere × ${each} minutter / 21.67 dager = ${needed}`,
    below: (most) => `en portefølje på under ${most}`,
  },
  nn: {
    slack: 'det blir delt ut meir ledig tid enn det er',
    unused: 'høgst 1; resten blir ikkje brukt',
    noMinutes: (team) => `«${team}» har ingen minutt igjen til samtalar`,
    free: (minutes, present, left, free) =>
      `${minutes} minutt × ${present} til stades × ${left} etter fast administrasjon = ${free} per dag`,
    needed: (users, each, needed) => `${users} brukarar × ${each} minutt / 21.67 dagar = ${needed}`,
    below: (most) => `ein portefølje på under ${most}`,
  },
})

export function slackAboveOne(subject: Subject): readonly Problem[] {
  const { visitShare, employerShare, accompanyShare } = subject.scenario.slack
  const sum = visitShare + employerShare + accompanyShare
  if (sum <= 1 + 1e-9) return []
  return [
    problemAt(uppermost(subject, ['slack'], 'visitShare', 'employerShare', 'accompanyShare'), say().slack, {
      found: `visitShare ${visitShare} + employerShare ${employerShare} + accompanyShare ${accompanyShare} = ${rounded(sum)}`,
      expected: say().unused,
    }),
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
    const [present, left, spare] = [1 - absent, 1 - fixed, free].map((number) => String(rounded(number)))
    const minutes = say().free(String(agenda.minutesPerDay), present, left, spare)
    const each = String(agenda.caseMinutesPerMonth)
    const found = `${minutes}; ${say().needed(String(caseload), each, String(rounded(cases)))}`
    const most = Math.floor((free * DAYS_PER_MONTH) / agenda.caseMinutesPerMonth)
    return [
      problemAt(
        placeAt(root, 'teams', name, 'caseload'),
        say().noMinutes(name),
        { found, expected: say().below(String(most)) },
        'warning',
      ),
    ]
  })
}
