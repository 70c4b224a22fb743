import { localeTag, texts } from '../locale/language.ts'
import type { KeptForm } from '../store/cache.ts'

const say = texts({
  en: {
    waits: (team: string, waiting: string, places: string) =>
      `${team}: after a year ${waiting} persons wait for one of its ${places} places`,
    /** the kinds of work that a pilot names */
    work: {
      'case-administration': 'case administration',
      resolutions: 'resolutions',
      registration: 'registration',
      'fixed-administration': 'fixed administration',
      absent: 'absent',
    },
    minus: (minutes: string, work: string) => `− ${minutes} ${work}`,
    drowns: (
      team: string,
      caseload: string,
      paid: string,
      spent: string,
      left: string,
      wanted: string,
      stretch: string,
      stretched: string,
    ) =>
      `${team} at ${caseload} users per advisor: ${paid} minutes a day ${spent} = ${left} for talks; at the wanted ` +
      `intervals they would take ${wanted}, at ${stretch} times those ${stretched}`,
  },
  nb: {
    waits: (team, waiting, places) =>
      `${team}: Etter et år venter ${waiting} personer på en av de ${places} plassene`,
    work: {
      'case-administration': 'saksadministrasjon',
      resolutions: 'vedtak',
      registration: 'registrering',
      'fixed-administration': 'fast administrasjon',
      absent: 'fravær',
    },
    minus: (minutes, work) => `− ${minutes} ${work}`,
    drowns: (team, caseload, paid, spent, left, wanted, stretch, stretched) =>
      `${team} med ${caseload} brukere per veileder: ${paid} minutter om dagen ${spent} = ${left} til samtaler; med de ` +
      `ønskede intervallene ville de ta ${wanted}, med ${stretch} ganger så lange ${stretched}`,
  },
  nn: {
    waits: (team, waiting, places) =>
      `${team}: Etter eit år ventar ${waiting} personar på ein av dei ${places} plassane`,
    work: {
      'case-administration': 'saksadministrasjon',
      resolutions: 'vedtak',
      registration: 'registrering',
      'fixed-administration': 'fast administrasjon',
      absent: 'fråvær',
    },
    minus: (minutes, work) => `− ${minutes} ${work}`,
    drowns: (team, caseload, paid, spent, left, wanted, stretch, stretched) =>
      `${team} med ${caseload} brukarar per rettleiar: ${paid} minutt om dagen ${spent} = ${left} til samtalar; med dei ` +
      `ønskte intervalla ville dei ta ${wanted}, med ${stretch} gonger så lange ${stretched}`,
  },
})

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
  const { waits, minus, drowns } = say()
  if (leftForTalks(load) * maximumStretch >= wanted) return waits(team, whole(waiting), whole(places))
  const spent = Object.entries(obligations).map(([kind, minutes]) => minus(whole(minutes), workInWords(kind)))
  const [left, stretched] = [whole(leftForTalks(load)), whole(wanted / maximumStretch)]
  return drowns(
    team,
    whole(caseload),
    decimal(paid),
    spent.join(' '),
    left,
    whole(wanted),
    decimal(maximumStretch),
    stretched,
  )
}

const workInWords = (kind: string): string => (say().work as Readonly<Record<string, string>>)[kind] ?? kind

const whole = (number: number): string => Math.round(number).toString()

const decimal = (number: number): string => number.toLocaleString(localeTag(), { maximumFractionDigits: 1 })
