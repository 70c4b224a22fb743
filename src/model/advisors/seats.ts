import type { Office } from '../office.ts'
import type { TeamRow } from '../teams.ts'

/** Rows of the advisors of some teams. */
const advisorsIn = (teams: readonly TeamRow[]): readonly number[] =>
  teams.flatMap(({ first, size }) => Array.from({ length: size }, (_, seat) => first + seat))

/** Whether two advisors sit together: in one section, or each among the other side. */
export function sitTogether({ advisors, teams }: Office, one: number, other: number): boolean {
  if (advisors.mixed[one] && advisors.mixed[other]) return true
  const { section } = teams[advisors.team[one]]
  return section !== '' && section === teams[advisors.team[other]].section
}

/** Advisors of the other side in the section of an advisor; none without a section. */
export function acrossInSection({ advisors, teams }: Office, advisor: number): readonly number[] {
  const { section, side } = teams[advisors.team[advisor]]
  if (section === '') return []
  return advisorsIn(teams.filter((team) => team.section === section && team.side !== side))
}

/**
 * Advisors who sit with colleagues: those of each section, and in every other team those not seated among the other
 * side.
 */
export function seatedWithColleagues({ advisors, teams }: Office): readonly (readonly number[])[] {
  const sections = [...new Set(teams.map(({ section }) => section))].filter((section) => section !== '')
  const rooms = [
    ...teams.filter(({ section }) => section === '').map((team) => [team]),
    ...sections.map((name) => teams.filter(({ section }) => section === name)),
  ]
  return rooms.map((room) => advisorsIn(room).filter((advisor) => !advisors.mixed[advisor]))
}

/** Advisors of both sides who sit among each other. */
export const seatedMixed = ({ advisors, sides }: Office): readonly number[] =>
  sides.flat().filter((advisor) => advisors.mixed[advisor])
