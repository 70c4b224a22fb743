import { texts } from '../locale/language.ts'
import type { Range } from '../statistics/score-interval.ts'
import { MONTHLY_IDS, type MonthlyId } from '../vocabulary/months.ts'
import type { Unit } from '../vocabulary/units.ts'

interface Facts {
  readonly unit: Unit
  /** the smallest and largest possible value, in the unit */
  readonly range: Range
}

const say = texts({
  en: {
    'users-present': 'Users in follow-up',
    'users-in-measure': 'of whom in a measure',
    'users-waiting-for-measure': 'of whom on a waiting list',
    'users-waiting-for-place': 'Waiting for an advisor',
    'out-of-reach': 'Out of reach',
    entries: 'Entries',
    'exits-work': 'Left to work',
    'exits-other': 'Left otherwise',
    'requests-asked': 'Requests across',
    'replies-in-time-share': 'Replies in time',
    'attitude-state': 'Attitude of state advisors',
    'attitude-municipal': 'Attitude of municipal advisors',
    ties: 'Ties across the sides',
    'interval-days-state': 'Real interval, state side',
    'interval-days-municipal': 'Real interval, municipal side',
    'social-assistance-nok': 'Social assistance',
    'assistance-recipients': 'Recipients of assistance',
    'occupancy-state': 'Occupancy, state measures',
    'occupancy-municipal': 'Occupancy, municipal measures',
  } satisfies { readonly [Id in MonthlyId]: string },
  nb: {
    'users-present': 'Brukere i oppfølging',
    'users-in-measure': 'av dem i tiltak',
    'users-waiting-for-measure': 'av dem på venteliste',
    'users-waiting-for-place': 'Venter på veileder',
    'out-of-reach': 'Utenfor rekkevidde',
    entries: 'Tilgang',
    'exits-work': 'Avgang til arbeid',
    'exits-other': 'Annen avgang',
    'requests-asked': 'Forespørsler på tvers',
    'replies-in-time-share': 'Svar i tide',
    'attitude-state': 'Holdning hos statlige veiledere',
    'attitude-municipal': 'Holdning hos kommunale veiledere',
    ties: 'Bånd på tvers av sidene',
    'interval-days-state': 'Faktisk intervall, statlig side',
    'interval-days-municipal': 'Faktisk intervall, kommunal side',
    'social-assistance-nok': 'Økonomisk sosialhjelp',
    'assistance-recipients': 'Mottakere av sosialhjelp',
    'occupancy-state': 'Belegg, statlige tiltak',
    'occupancy-municipal': 'Belegg, kommunale tiltak',
  },
  nn: {
    'users-present': 'Brukarar i oppfølging',
    'users-in-measure': 'av dei i tiltak',
    'users-waiting-for-measure': 'av dei på venteliste',
    'users-waiting-for-place': 'Ventar på rettleiar',
    'out-of-reach': 'Utanfor rekkjevidd',
    entries: 'Tilgang',
    'exits-work': 'Avgang til arbeid',
    'exits-other': 'Annan avgang',
    'requests-asked': 'Førespurnader på tvers',
    'replies-in-time-share': 'Svar i tide',
    'attitude-state': 'Haldning hos statlege rettleiarar',
    'attitude-municipal': 'Haldning hos kommunale rettleiarar',
    ties: 'Band på tvers av sidene',
    'interval-days-state': 'Faktisk intervall, statleg side',
    'interval-days-municipal': 'Faktisk intervall, kommunal side',
    'social-assistance-nok': 'Økonomisk sosialhjelp',
    'assistance-recipients': 'Mottakarar av sosialhjelp',
    'occupancy-state': 'Belegg, statlege tiltak',
    'occupancy-municipal': 'Belegg, kommunale tiltak',
  },
})

/** Any number from 0 up. */
const amount = (unit: Unit): Facts => ({ unit, range: { least: 0 } })

/** A number between 0 and 1. */
const fraction = (unit: Unit): Facts => ({ unit, range: { least: 0, most: 1 } })

const FACTS: { readonly [Id in MonthlyId]: Facts } = {
  'users-present': amount('users'),
  'users-in-measure': amount('users'),
  'users-waiting-for-measure': amount('users'),
  'users-waiting-for-place': amount('persons'),
  'out-of-reach': amount('persons'),
  entries: amount('persons per month'),
  'exits-work': amount('persons per month'),
  'exits-other': amount('persons per month'),
  'requests-asked': amount('per month'),
  'replies-in-time-share': fraction('share of allowed requests'),
  'attitude-state': fraction('attitude 0..1'),
  'attitude-municipal': fraction('attitude 0..1'),
  ties: fraction('tie 0..1'),
  'interval-days-state': amount('working days'),
  'interval-days-municipal': amount('working days'),
  'social-assistance-nok': amount('NOK per month'),
  'assistance-recipients': amount('persons'),
  'occupancy-state': fraction('share of places'),
  'occupancy-municipal': fraction('share of places'),
}

/** A series; its label is in the language spoken when it is read. */
interface Series extends Facts {
  readonly id: MonthlyId
  readonly label: string
}

/** Series that are kept month by month, in the order in which they are published. */
export const MONTHLY_SERIES: readonly Series[] = MONTHLY_IDS.map((id) => ({
  id,
  ...FACTS[id],
  get label() {
    return say()[id]
  },
}))

/** The properties of a series. */
export const seriesOf = (id: MonthlyId): Series => MONTHLY_SERIES[MONTHLY_IDS.indexOf(id)]

/** The months of one series, from the monthly values of a replication, which are stored series after series. */
export function monthsOfSeries(monthly: Float64Array, id: MonthlyId): Float64Array {
  const months = monthly.length / MONTHLY_IDS.length
  const first = positionOfMonth(id, 0, months)
  return monthly.subarray(first, first + months)
}

/** Position of a month of a series in the monthly values of a replication with this many months. */
export const positionOfMonth = (id: MonthlyId, month: number, months: number): number =>
  MONTHLY_IDS.indexOf(id) * months + month
