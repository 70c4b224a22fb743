import type { Scenario } from '../../scenario/scenario.ts'
import { EFFORTS } from '../../vocabulary/efforts.ts'
import { SIDES } from '../../vocabulary/sides.ts'
import type { Levers } from '../leadership/levers.ts'

/** How teams work: a team’s own setting, or else that of its side or of all teams. By position of the team. */
export class Practice {
  /** share of talks in person; of the others, by telephone */
  readonly inPerson: Float64Array
  readonly phoneShare: Float64Array
  /** room to choose measures without justifying the choice, 0..1 */
  readonly discretion: Float64Array
  /** working days before a newcomer can be registered */
  readonly firstTalkDays: Float64Array
  /** teams × effort categories: wanted working days between talks */
  private readonly wantedDays: Float64Array

  /** @param levers those in force */
  constructor({ teams, conversations }: Scenario, levers: Levers) {
    const byTeam = (valueOf: (team: Scenario['teams'][number], side: number) => number) =>
      Float64Array.from(teams, (team) => valueOf(team, SIDES.indexOf(team.side)))
    this.inPerson = byTeam((team, side) => team.inPerson ?? levers.inPerson[side])
    this.phoneShare = byTeam((team) => team.phoneShare ?? conversations.phoneShare)
    this.discretion = byTeam((team, side) => team.discretion ?? levers.discretion[side])
    this.firstTalkDays = byTeam((team) => team.firstTalkDays ?? conversations.firstTalkDays)
    this.wantedDays = Float64Array.from(
      teams.flatMap((team) => {
        const { standard, situational, speciallyAdjusted, permanentlyAdjusted } = team.wantedDays
        const { wantedDays: all } = conversations
        return [
          standard ?? all.standard,
          situational ?? all.situational,
          speciallyAdjusted ?? all.speciallyAdjusted,
          permanentlyAdjusted ?? all.permanentlyAdjusted,
        ]
      }),
    )
  }

  /** Working days between talks that a team wants with users of an effort category. */
  wanted(team: number, effort: number): number {
    return this.wantedDays[team * EFFORTS.length + effort]
  }
}
