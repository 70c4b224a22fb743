/** How much memory results take, so that requests for too many are refused before hours are spent on them. */
import { UsageError } from '../errors.ts'
import { texts } from '../locale/language.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { MONTHLY_IDS } from '../vocabulary/months.ts'
import { layoutOf } from './layout.ts'

const say = texts({
  en: {
    points: (points: string, gigabytes: string, most: string) =>
      `${points} points need about ${gigabytes} GB of memory, and delt takes at most ${most}; ask for fewer (--points)`,
    replications: (replications: string, gigabytes: string, most: string) =>
      `${replications} replications of one scenario need about ${gigabytes} GB of memory, and delt takes at most ${most}; ` +
      'ask for fewer replications (--replications), or for less at once',
    ofEach: (replications: string, scenarios: string, gigabytes: string, most: string) =>
      `${replications} replications of each of ${scenarios} scenarios need about ${gigabytes} GB of memory, and delt ` +
      `takes at most ${most}; ask for fewer replications (--replications), or for less at once`,
    found: (alternatives: string, megabytes: string, most: string) =>
      `what is found out about ${alternatives} alternatives takes about ${megabytes} MB, and delt reads at most ` +
      `${most}; compare fewer at once, or fewer years`,
  },
  nb: {
    points: (points, gigabytes, most) =>
      `${points} punkter trenger om lag ${gigabytes} GB minne, og delt bruker høyst ${most}; velg færre (--points)`,
    replications: (replications, gigabytes, most) =>
      `${replications} replikasjoner av ett scenario trenger om lag ${gigabytes} GB minne, og delt bruker høyst ${most}; ` +
      'velg færre replikasjoner (--replications), eller mindre på én gang',
    ofEach: (replications, scenarios, gigabytes, most) =>
      `${replications} replikasjoner av hvert av ${scenarios} scenarioer trenger om lag ${gigabytes} GB minne, og delt ` +
      `bruker høyst ${most}; velg færre replikasjoner (--replications), eller mindre på én gang`,
    found: (alternatives, megabytes, most) =>
      `det som finnes ut om ${alternatives} alternativer, tar om lag ${megabytes} MB, og delt leser høyst ` +
      `${most}; sammenlign færre på én gang, eller færre år`,
  },
  nn: {
    points: (points, gigabytes, most) =>
      `${points} punkt treng om lag ${gigabytes} GB minne, og delt bruker høgst ${most}; vel færre (--points)`,
    replications: (replications, gigabytes, most) =>
      `${replications} replikasjonar av eitt scenario treng om lag ${gigabytes} GB minne, og delt bruker høgst ${most}; ` +
      'vel færre replikasjonar (--replications), eller mindre på éin gong',
    ofEach: (replications, scenarios, gigabytes, most) =>
      `${replications} replikasjonar av kvart av ${scenarios} scenario treng om lag ${gigabytes} GB minne, og delt ` +
      `bruker høgst ${most}; vel færre replikasjonar (--replications), eller mindre på éin gong`,
    found: (alternatives, megabytes, most) =>
      `det som blir funne ut om ${alternatives} alternativ, tek om lag ${megabytes} MB, og delt les høgst ` +
      `${most}; samanlikn færre på éin gong, eller færre år`,
  },
})

/** The most memory that the results of one command may take. */
const MOST_GIGABYTES = 4

/**
 * Bytes of a number, of the facts kept about a person of the cohort, and of the overhead of a record. They predict 10.1
 * kB for a year of the town office, where 9.0 kB were measured, and 0.1 MiB for the persons of the default office, as
 * measured (docs/performance.md, “Memory over many replications”).
 */
const NUMBER = 8
const PERSON = 40
const RECORD = 2000

/**
 * Bytes of a scenario, of the summary of one outcome at one level, and of one month of a series. Measured in the
 * default office: 40 kB, 260 and 137.
 */
const SCENARIO = 40_000
const KEY = 260
const MONTH = 140

/**
 * What a comparison adds: a row of differences for each outcome and level, and one for each month. Eight bytes per
 * field and sixteen more per number come to 328 and 168; with eleven towns, 309 to 337 and 168 to 192 were measured in
 * the heap, after a collection and with each text stored once.
 */
const COMPARED_KEY = 340
const COMPARED_MONTH = 190

/**
 * Bytes of such rows in `comparison.json`, and of the rest that it says about an alternative, mostly twins: 424, 192
 * and 86 kB with the same eleven towns.
 */
const WRITTEN_KEY = 430
const WRITTEN_MONTH = 200
const WRITTEN_REST = 90_000

/** Bytes of the largest document that can be read back. */
export const LARGEST_DOCUMENT = 400_000_000

/** What stays in memory, until the results are written, of a number of offices that are like one scenario. */
export interface Kept {
  readonly scenario: Scenario
  /** how many offices */
  readonly offices: number
  /** total over all these offices */
  readonly replications: number
  /** whether they are compared, which requires keeping single persons */
  readonly compared: boolean
  /** whether single persons are kept although nothing is compared */
  readonly persons?: boolean
}

/** Throws UsageError where a study of this many points would need more memory than machines have. */
export const refusePoints = (kept: readonly Kept[], points: number): void =>
  refuseTooMuch(kept, (gigabytes, most) => say().points(String(points), gigabytes, most))

/** Throws UsageError where this many replications of each scenario would need more memory than machines have. */
export function refuseReplications(
  scenarios: readonly Scenario[],
  replications: number,
  { compared, persons = false }: Pick<Kept, 'compared' | 'persons'>,
): void {
  const kept = scenarios.map((scenario) => ({ scenario, offices: 1, replications, compared, persons }))
  const [count, offices] = [String(replications), String(scenarios.length)]
  refuseTooMuch(kept, (gigabytes, most) =>
    scenarios.length === 1
      ? say().replications(count, gigabytes, most)
      : say().ofEach(count, offices, gigabytes, most),
  )
}

function refuseTooMuch(kept: readonly Kept[], refusal: (gigabytes: string, most: string) => string): void {
  const gigabytes = Math.ceil(kept.reduce((sum, one) => sum + bytesOf(one), 0) / 1e9)
  if (gigabytes > MOST_GIGABYTES) throw new UsageError(refusal(String(gigabytes), String(MOST_GIGABYTES)))
}

/** Throws UsageError where a comparison would make a document too large to be read back. */
export function refuseTooMuchFound(alternatives: readonly Scenario[]): void {
  const bytes = alternatives.reduce((sum, scenario) => sum + writtenOf(scenario), 0)
  if (bytes <= LARGEST_DOCUMENT) return
  const count = String(alternatives.length)
  throw new UsageError(say().found(count, megabytes(bytes), megabytes(LARGEST_DOCUMENT)))
}

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1e6))

function writtenOf(scenario: Scenario): number {
  const { keys, months } = layoutOf(scenario)
  return WRITTEN_KEY * keys.length + WRITTEN_MONTH * MONTHLY_IDS.length * months + WRITTEN_REST
}

function bytesOf({ scenario, offices, replications, compared, persons = false }: Kept): number {
  const { keys, months } = layoutOf(scenario)
  const arrivals = scenario.groups.reduce((sum, group) => sum + group.arrivalsPerYear, 0) * scenario.inflow
  const cells = MONTHLY_IDS.length * months
  const record = RECORD + NUMBER * (keys.length + cells) + (compared || persons ? PERSON * arrivals : 0)
  const found = compared ? COMPARED_KEY * keys.length + COMPARED_MONTH * cells : 0
  return replications * record + offices * (SCENARIO + KEY * keys.length + MONTH * cells + found)
}
