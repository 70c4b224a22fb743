import { COMMON_FACTOR, type Dimension, type Reason, type Unvaried } from './result.ts'
import type { NumberRow, ParameterRow } from '../../scenario/registry/row.ts'
import { entryAt, registeredRows } from '../../scenario/registry/rows.ts'
import type { Scenario } from '../../scenario/scenario.ts'

/**
 * Groups and measures vary by a common factor within these limits: ranges of the registry apply to each of them alike.
 */
const FACTORS = [0.8, 1.25] as const

/** Parameters whose value is a choice or a bookkeeping matter, not uncertain, by the first words of their path. */
const NO_DOUBTS: readonly (readonly [reason: Reason, paths: readonly string[]])[] = [
  [
    'how long, how often and at which size is simulated',
    ['years', 'warmUpYears', 'replications', 'inflow', 'drawnStock', 'seed'],
  ],
  ['how many advisors there are', ['teams.<name>.advisors']],
  [
    'a choice of the experiment',
    ['catalogue.morePlaces', 'reform.<name>.inYear', 'reform.<name>.month', 'reform.<name>.move.who.share'],
  ],
  ['ages', ['groups.<name>.ageFrom', 'groups.<name>.ageTo']],
  [
    'shares of incomes that together make at most one',
    ['groups.<name>.stateBenefitShare', 'groups.<name>.assistanceShare'],
  ],
  ['a choice of the office, which states none', ['conversations.firstTalkDays']],
  ['what holds only while a mechanism is off', ['knowledge.fixedExpertise']],
  ['a rule of admission', ['measures.<name>.minimumStays']],
]

/** What is varied in a comparison, and what is not varied although its value is uncertain. */
export interface Space {
  readonly dimensions: readonly Dimension[]
  readonly unvaried: readonly Unvaried[]
}

/**
 * Every number in the registry that is calibrated or assumed and has the same value in both scenarios.
 *
 * @param differing paths in which the scenarios differ; they are what is being compared
 */
export function spaceOf(baseline: Scenario, alternative: Scenario, differing: readonly string[]): Space {
  const reforms = baseline.reform.length > 0 || alternative.reform.length > 0
  const uncertain = registeredRows.filter(({ row }) => isUncertain(row))
  const judged = uncertain.map(({ path, row }) => ({
    path,
    row,
    reason: reasonOf(path, row, differing, reforms),
  }))
  const reasons = [...new Set(judged.flatMap(({ reason }) => reason ?? []))]
  return {
    dimensions: judged.flatMap(({ path, row, reason }) =>
      reason === undefined ? [dimensionOf(path, row as NumberRow, baseline)] : [],
    ),
    unvaried: reasons.map((reason) => ({
      reason,
      paths: judged.filter((one) => one.reason === reason).map(({ path }) => path),
    })),
  }
}

const isUncertain = ({ provenance }: ParameterRow): boolean =>
  provenance === 'calibrated' || provenance === 'assumption'

/** Why a parameter is not varied; undefined where it is varied. */
function reasonOf(
  path: string,
  row: ParameterRow,
  differing: readonly string[],
  reforms: boolean,
): Reason | undefined {
  if (path.startsWith('mechanisms.')) return 'switches of mechanisms'
  if (path.startsWith('trial.')) return 'choices of a trial'
  const stated = NO_DOUBTS.find(([, paths]) => paths.includes(path))?.[0]
  if (stated !== undefined) return stated
  if (row.kind !== 'number') return 'no numbers'
  if (differing.some((other) => isSame(path, other))) return 'what the two scenarios differ in'
  return path.startsWith('reform.') && !reforms ? 'no reform happens' : undefined
}

/** Whether a path of a scenario matches that of a row, where `<name>` stands for any name. */
function isSame(row: string, path: string): boolean {
  const [words, others] = [row.split('.'), path.split('.')]
  return words.length === others.length && words.every((word, at) => word === '<name>' || word === others[at])
}

function dimensionOf(path: string, row: NumberRow, scenario: Scenario): Dimension {
  if (isOfMany(path)) {
    const [low, high] = FACTORS
    return { path, unit: COMMON_FACTOR, low, high, centre: 1, integer: false }
  }
  const [low, high] = row.range
  const value = valueAt(scenario, path)
  const centre = value > low && value < high ? value : undefined
  return { path, unit: row.unit, low, high, centre, integer: row.integer === true }
}

const isOfMany = (path: string): boolean => path.includes('<name>')

function valueAt(scenario: object, path: string): number {
  const found = path
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], scenario)
  return Number(found)
}

/**
 * The value at a given share of the points. Half of the points lie below the value of the scenarios and half above,
 * each half spread evenly. Thus ranges that reach much farther to one side need no other scale, and the scenarios as
 * they are stay in the middle.
 *
 * @param share strictly between 0 and 1
 */
export function valueOf({ low, high, centre, integer }: Dimension, share: number): number {
  const middle = centre ?? (low + high) / 2
  const value = share < 0.5 ? low + 2 * share * (middle - low) : middle + (2 * share - 1) * (high - middle)
  return integer ? Math.round(value) : value
}

/** The values of the scenarios as they are; a common factor is 1. */
export function ownValues(dimensions: readonly Dimension[], scenario: Scenario): number[] {
  return dimensions.map(({ path }) => (isOfMany(path) ? 1 : valueAt(scenario, path)))
}

/** The values of a point as `path=value`, to be checked as if they stood in a file. */
export function overridesOf(
  dimensions: readonly Dimension[],
  values: readonly number[],
  scenario: Scenario,
): string[] {
  return dimensions.flatMap(({ path }, at) =>
    isOfMany(path) ? ofMany(path, values[at], scenario) : [`${path}=${values[at]}`],
  )
}

/** The number of every group or measure times a factor, kept within the plausible range if it was inside before. */
function ofMany(path: string, factor: number, scenario: Scenario): string[] {
  const [collection, , ...field] = path.split('.')
  const row = entryAt([collection, 'any', ...field]) as NumberRow
  const [low, high] = row.range
  return scenario[collection as 'groups' | 'measures' | 'reform'].flatMap((thing) => {
    const before = valueAt(thing, field.join('.'))
    const after = Math.min(Math.max(high, before), Math.max(Math.min(low, before), before * factor))
    const value = row.integer === true ? Math.round(after) : after
    return value === before ? [] : [`${collection}.${thing.name}.${field.join('.')}=${value}`]
  })
}
