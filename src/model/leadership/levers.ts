import type { Leadership } from '../../scenario/scenario.ts'

/** What leadership sets, with values that differ by side under [STATE, MUNICIPAL]. */
export interface Levers {
  readonly leaders: number
  readonly collaborationRate: number
  readonly jointMeetingsPerMonth: number
  readonly mixedSeating: number
  readonly sharedSystems: number
  readonly openness: number
  readonly priorityAcross: number
  readonly inHouseActivity: boolean
  readonly discretion: readonly [number, number]
  readonly inPerson: readonly [number, number]
  readonly administration: readonly [number, number]
  readonly outreachShare: number
}

type BySide = { readonly state: number; readonly municipal: number }
const sides = (values: BySide): readonly [number, number] => [values.state, values.municipal]

/** The levers of a scenario, or of its reform. */
export function leversOf(source: {
  readonly collaborationRate: number
  readonly leadership: Leadership
}): Levers {
  const { leadership, collaborationRate } = source
  return {
    ...leadership,
    collaborationRate,
    discretion: sides(leadership.discretion),
    inPerson: sides(leadership.inPerson),
    administration: sides(leadership.administration),
  }
}
