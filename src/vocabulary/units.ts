/**
 * Units of outcomes and of all other numbers that are reported. Files and tables use the name of a unit; how numbers
 * are written follows from the facts listed here, never from the name.
 */

/** A part of a whole, shown in per cent. */
interface ShareUnit {
  readonly kind: 'share'
  /** the whole; undefined where the text around it names the whole */
  readonly of: Whole | undefined
  /** whether it is itself a difference, shown in per cent of the whole instead of percentage points */
  readonly relative?: true
}

/** Kroner of 2024, as a total or per year or month. */
interface MoneyUnit {
  readonly kind: 'money'
  readonly per: 'year' | 'month' | undefined
}

interface OtherUnit {
  readonly kind: 'days' | 'months' | 'minutes' | 'hours' | 'count' | 'level' | 'ratio'
}

type UnitFacts = ShareUnit | MoneyUnit | OtherUnit

const WHOLES = [
  'cohort',
  'stock cohort',
  'needs at arrival',
  'talks in person',
  'working time',
  'referrals',
  'the best',
  'stays',
  'waits',
  'places',
  'needs',
  'allowed requests',
  'handovers',
  'entries',
  'exits',
  'users',
  'stock per month',
  'recipients',
  'pupils at risk',
  'replications',
] as const
export type Whole = (typeof WHOLES)[number] | 'the other arm’s'

const SHARES = Object.fromEntries(WHOLES.map((of) => [`share of ${of}`, { kind: 'share', of }])) as {
  readonly [Of in (typeof WHOLES)[number] as `share of ${Of}`]: ShareUnit
}

const UNITS = {
  share: { kind: 'share', of: undefined },
  ...SHARES,
  'share of the other arm’s': { kind: 'share', of: 'the other arm’s', relative: true },
  NOK: { kind: 'money', per: undefined },
  'NOK per year': { kind: 'money', per: 'year' },
  'NOK per month': { kind: 'money', per: 'month' },
  'working days': { kind: 'days' },
  months: { kind: 'months' },
  'minutes per person': { kind: 'minutes' },
  'minutes per pupil and week': { kind: 'minutes' },
  'hours per year': { kind: 'hours' },
  users: { kind: 'count' },
  'users per advisor': { kind: 'count' },
  people: { kind: 'count' },
  persons: { kind: 'count' },
  'persons per year': { kind: 'count' },
  'persons per month': { kind: 'count' },
  'per year': { kind: 'count' },
  'per month': { kind: 'count' },
  advisors: { kind: 'count' },
  'jobs per year': { kind: 'count' },
  'knowledge 0..1': { kind: 'level' },
  'expertise 0..1': { kind: 'level' },
  'attitude 0..1': { kind: 'level' },
  'tie 0..1': { kind: 'level' },
  'Gini index': { kind: 'level' },
  'weighted need': { kind: 'level' },
  multiplier: { kind: 'ratio' },
  'booked over wanted interval': { kind: 'ratio' },
} as const satisfies { readonly [name: string]: UnitFacts }

/** The name of a unit, as files use it. */
export type Unit = keyof typeof UNITS
export const UNIT_NAMES = Object.keys(UNITS) as Unit[]

/** What is known of a unit. */
export const unitFacts = (unit: Unit): UnitFacts => UNITS[unit]

const SUMS: { readonly [name in Unit]?: Unit } = { 'NOK per month': 'NOK', 'persons per month': 'persons' }

/** The unit of a sum over many months. */
export const summedUnit = (unit: Unit): Unit => SUMS[unit] ?? unit
