/** Names of units, as tables, axes and sentences show them. */
import { texts } from '../locale/language.ts'
import { unitFacts, type Unit, type Whole } from './units.ts'

/** Units other than shares, which are shown in per cent. */
type Counted = Exclude<Unit, 'share' | `share of ${string}`>

interface Names {
  readonly wholes: { readonly [W in Whole]: string }
  readonly units: { readonly [U in Counted]: string }
  /** amounts of money in sentences, where the year is not part of a unit */
  readonly nokAYear: string
  readonly shareOf: (whole: string) => string
  readonly percentOf: (whole: string) => string
  readonly millions: (money: string) => string
  /** what follows millions where the unit is named elsewhere */
  readonly shortMillion: string
  readonly nok: string
  readonly days: string
  readonly months: string
  readonly points: string
  readonly shortPoints: string
}

const en: Names = {
  wholes: {
    cohort: 'cohort',
    'stock cohort': 'stock cohort',
    'needs at arrival': 'needs at arrival',
    'talks in person': 'talks in person',
    'working time': 'working time',
    referrals: 'referrals',
    'the best': 'the best',
    stays: 'stays',
    waits: 'waits',
    places: 'places',
    needs: 'needs',
    'allowed requests': 'allowed requests',
    handovers: 'handovers',
    entries: 'entries',
    exits: 'exits',
    users: 'users',
    'stock per month': 'stock per month',
    recipients: 'recipients',
    'pupils at risk': 'pupils at risk',
    replications: 'replications',
    'the other arm’s': 'the other arm’s',
  },
  units: {
    NOK: 'NOK',
    'NOK per year': 'NOK per year',
    'NOK per month': 'NOK per month',
    'working days': 'working days',
    months: 'months',
    'minutes per person': 'minutes per person',
    'minutes per pupil and week': 'minutes per pupil and week',
    'hours per year': 'hours per year',
    users: 'users',
    'users per advisor': 'users per advisor',
    people: 'people',
    persons: 'persons',
    'persons per year': 'persons per year',
    'persons per month': 'persons per month',
    'per year': 'per year',
    'per month': 'per month',
    advisors: 'advisors',
    'jobs per year': 'jobs per year',
    'knowledge 0..1': 'knowledge 0..1',
    'expertise 0..1': 'expertise 0..1',
    'attitude 0..1': 'attitude 0..1',
    'tie 0..1': 'tie 0..1',
    'Gini index': 'Gini index',
    'weighted need': 'weighted need',
    multiplier: 'multiplier',
    'booked over wanted interval': 'booked over wanted interval',
  },
  nokAYear: 'NOK a year',
  shareOf: (whole) => `share of ${whole}`,
  percentOf: (whole) => `% of ${whole}`,
  millions: (money) => `million ${money}`,
  shortMillion: 'M NOK',
  nok: 'NOK',
  days: 'days',
  months: 'months',
  points: 'points',
  shortPoints: 'pp',
}

const nb: Names = {
  wholes: {
    cohort: 'kohorten',
    'stock cohort': 'startbestanden',
    'needs at arrival': 'behovene ved ankomst',
    'talks in person': 'samtalene med oppmøte',
    'working time': 'arbeidstiden',
    referrals: 'henvisningene',
    'the best': 'det beste',
    stays: 'oppholdene',
    waits: 'ventingene',
    places: 'plassene',
    needs: 'behovene',
    'allowed requests': 'tillatte forespørsler',
    handovers: 'overleveringene',
    entries: 'tilgangen',
    exits: 'avgangen',
    users: 'brukerne',
    'stock per month': 'bestanden per måned',
    recipients: 'mottakerne',
    'pupils at risk': 'elevene i fare for frafall',
    replications: 'replikasjonene',
    'the other arm’s': 'den andre gruppen',
  },
  units: {
    NOK: 'kr',
    'NOK per year': 'kr per år',
    'NOK per month': 'kr per måned',
    'working days': 'arbeidsdager',
    months: 'måneder',
    'minutes per person': 'minutter per person',
    'minutes per pupil and week': 'minutter per elev og uke',
    'hours per year': 'timer per år',
    users: 'brukere',
    'users per advisor': 'brukere per veileder',
    people: 'personer',
    persons: 'personer',
    'persons per year': 'personer per år',
    'persons per month': 'personer per måned',
    'per year': 'per år',
    'per month': 'per måned',
    advisors: 'veiledere',
    'jobs per year': 'jobber per år',
    'knowledge 0..1': 'kunnskap 0..1',
    'expertise 0..1': 'fagkunnskap 0..1',
    'attitude 0..1': 'holdning 0..1',
    'tie 0..1': 'bånd 0..1',
    'Gini index': 'ginikoeffisient',
    'weighted need': 'vektet behov',
    multiplier: 'faktor',
    'booked over wanted interval': 'avtalt over ønsket intervall',
  },
  nokAYear: 'kr i året',
  shareOf: (whole) => `andel av ${whole}`,
  percentOf: (whole) => `% av ${whole}`,
  millions: (money) => `mill. ${money}`,
  shortMillion: 'mill. kr',
  nok: 'kr',
  days: 'dager',
  months: 'måneder',
  points: 'prosentpoeng',
  shortPoints: 'pp.',
}

const nn: Names = {
  wholes: {
    cohort: 'kohorten',
    'stock cohort': 'startbestanden',
    'needs at arrival': 'behova ved framkome',
    'talks in person': 'samtalane med oppmøte',
    'working time': 'arbeidstida',
    referrals: 'tilvisingane',
    'the best': 'det beste',
    stays: 'opphalda',
    waits: 'ventingane',
    places: 'plassane',
    needs: 'behova',
    'allowed requests': 'tillatne førespurnader',
    handovers: 'overleveringane',
    entries: 'tilgangen',
    exits: 'avgangen',
    users: 'brukarane',
    'stock per month': 'bestanden per månad',
    recipients: 'mottakarane',
    'pupils at risk': 'elevane i fare for fråfall',
    replications: 'replikasjonane',
    'the other arm’s': 'den andre gruppa',
  },
  units: {
    NOK: 'kr',
    'NOK per year': 'kr per år',
    'NOK per month': 'kr per månad',
    'working days': 'arbeidsdagar',
    months: 'månader',
    'minutes per person': 'minutt per person',
    'minutes per pupil and week': 'minutt per elev og veke',
    'hours per year': 'timar per år',
    users: 'brukarar',
    'users per advisor': 'brukarar per rettleiar',
    people: 'personar',
    persons: 'personar',
    'persons per year': 'personar per år',
    'persons per month': 'personar per månad',
    'per year': 'per år',
    'per month': 'per månad',
    advisors: 'rettleiarar',
    'jobs per year': 'jobbar per år',
    'knowledge 0..1': 'kunnskap 0..1',
    'expertise 0..1': 'fagkunnskap 0..1',
    'attitude 0..1': 'haldning 0..1',
    'tie 0..1': 'band 0..1',
    'Gini index': 'ginikoeffisient',
    'weighted need': 'vekta behov',
    multiplier: 'faktor',
    'booked over wanted interval': 'avtalt over ønskt intervall',
  },
  nokAYear: 'kr i året',
  shareOf: (whole) => `del av ${whole}`,
  percentOf: (whole) => `% av ${whole}`,
  millions: (money) => `mill. ${money}`,
  shortMillion: 'mill. kr',
  nok: 'kr',
  days: 'dagar',
  months: 'månader',
  points: 'prosentpoeng',
  shortPoints: 'pp.',
}

/** The parts of which the words for numbers with units are made. */
export const unitTexts = texts({ en, nb, nn })

/** The name of a unit, for a list of outcomes: `share of cohort`, `NOK per year`. */
export function unitName(unit: Unit): string {
  const facts = unitFacts(unit)
  const { wholes, shareOf, units } = unitTexts()
  if (facts.kind !== 'share') return units[unit as Counted]
  return facts.of === undefined ? '%' : shareOf(wholes[facts.of])
}
