import type { KeptForm } from '../store/cache.ts'

/** Growth of a waiting room in the pilot year, as a share of the team’s places, above which it counts as endless. */
const ENDLESS_GROWTH = 0.1

/** A team’s offered load and its capacity, in minutes per advisor and working day of a pilot year. */
export interface OfferedLoad {
  readonly team: string
  readonly advisors: number
  /** users per advisor that the scenario sets */
  readonly set: number
  /** mean users per advisor in the pilot year */
  readonly realised: number
  /** of these, under one plan of both sides */
  readonly underOnePlan: number
  /** users per advisor at the end of the pilot year */
  readonly caseload: number
  readonly paid: number
  /** by kind of work, absence included */
  readonly obligations: Readonly<Record<string, number>>
  /** what talks at the wanted intervals would take */
  readonly wanted: number
  /** how far, at most, advisors stretch the wanted intervals between talks */
  readonly maximumStretch: number
  /** persons waiting for a place on the team at the end */
  readonly waiting: number
  readonly places: number
}

/** How the offered loads of one scenario are kept in a store. */
export const keptLoads: KeptForm = {
  load: async () => (await import('./offered-load-form.ts')).offeredLoadsForm,
  of: 'office',
}

/** Minutes left for talks after all obligatory work. */
const leftForTalks = ({ paid, obligations }: OfferedLoad): number =>
  paid - Object.values(obligations).reduce((sum, minutes) => sum + minutes, 0)

/** Whether a team can serve its users at the longest intervals, and its waiting room does not grow without end. */
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
    `at ${Number(maximumStretch.toFixed(1))} times those ${whole(wanted / maximumStretch)}`
  )
}
