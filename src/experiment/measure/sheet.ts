import { sumOf } from '../../model/column.ts'
import { SIDES } from '../../vocabulary/sides.ts'
import type { Office } from '../../model/office.ts'
import type { Breakdown } from '../../results/outcomes.ts'
import { keyIndex } from '../../results/layout.ts'
import type { RecordLayout } from '../../results/record.ts'

/** The values of one record while they are being filled in; what nobody fills in stays NaN: nothing to measure. */
export class Sheet {
  readonly values: Float64Array
  /** levels of the breakdowns by group and by effort category */
  readonly groups: readonly string[]
  readonly efforts: readonly string[]
  private readonly layout: RecordLayout
  private readonly office: Office
  /** outcomes with each way in which they are split, as `outcome/breakdown` */
  private readonly splits: ReadonlySet<string>

  constructor(layout: RecordLayout, office: Office) {
    this.layout = layout
    this.office = office
    this.groups = layout.groups
    this.efforts = layout.efforts
    this.values = new Float64Array(layout.keys.length).fill(NaN)
    this.splits = new Set(layout.keys.map((key) => `${key.outcome}/${key.breakdown}`))
  }

  /** Writes one value; an outcome or level that the layout does not hold is a mistake of the model’s authors. */
  put(outcome: string, breakdown: Breakdown, level: string, value: number): void {
    const index = keyIndex(this.layout, outcome, breakdown, level)
    if (index === undefined) throw new Error(`no outcome ${outcome} by ${breakdown} ${level} in the layout`)
    this.values[index] = value
  }

  putAll(outcome: string, value: number): void {
    this.put(outcome, 'all', 'all', value)
  }

  /** Whether an outcome is split in a way. */
  has(outcome: string, breakdown: Breakdown): boolean {
    return this.splits.has(`${outcome}/${breakdown}`)
  }

  /**
   * Writes sums over advisors, or their ratio, for all, each side and each team, as far as the outcome is split.
   *
   * @param above a number for each advisor
   * @param below divides the sum: the sum over the same advisors, or one number where the same divides all
   */
  putStaff(outcome: string, above: Float64Array, below: Float64Array | number): void {
    const { office } = this
    const all = Array.from({ length: office.advisors.count }, (_, advisor) => advisor)
    this.putAll(outcome, ratioOf(all, above, below))
    if (this.has(outcome, 'side'))
      SIDES.forEach((level, side) =>
        this.put(outcome, 'side', level, ratioOf(office.sides[side], above, below)),
      )
    if (this.has(outcome, 'team'))
      office.teams.forEach((team) => {
        const rows = all.slice(team.first, team.first + team.size)
        this.put(outcome, 'team', team.name, ratioOf(rows, above, below))
      })
  }

  /** Writes a value for all and one for each side. */
  putSides(outcome: string, valueOf: (sides: readonly number[]) => number): void {
    this.putAll(outcome, valueOf([0, 1]))
    if (this.has(outcome, 'side'))
      SIDES.forEach((level, side) => this.put(outcome, 'side', level, valueOf([side])))
  }

  /** Writes a value for all groups together and one for each. */
  putGroups(outcome: string, valueOf: (groups: readonly number[]) => number): void {
    const groups = this.layout.groups.map((_, group) => group)
    this.putAll(outcome, valueOf(groups))
    this.layout.groups.forEach((level, group) => this.put(outcome, 'group', level, valueOf([group])))
  }

  /** Writes a value for all effort categories together (unless it stands there already) and one for each. */
  putEfforts(outcome: string, valueOf: (efforts: readonly number[]) => number): void {
    this.layout.efforts.forEach((level, effort) => this.put(outcome, 'effort', level, valueOf([effort])))
  }

  /** Writes a value for all measures together, for those of each side, and for each. */
  putMeasures(outcome: string, valueOf: (measures: readonly number[]) => number): void {
    const { measures } = this.office
    const all = measures.rules.map((_, measure) => measure)
    this.putAll(outcome, valueOf(all))
    if (this.has(outcome, 'side'))
      SIDES.forEach((level, side) => {
        const own = all.filter((measure) => measures.owner[measure] === side)
        this.put(outcome, 'side', level, valueOf(own))
      })
    measures.rules.forEach((rule, measure) => this.put(outcome, 'measure', rule.name, valueOf([measure])))
  }
}

/** One column of a table that holds its rows one after the other. */
export function columnOf(table: Float64Array, width: number, position: number): Float64Array {
  const column = new Float64Array(table.length / width)
  for (let row = 0; row < column.length; row++) column[row] = table[row * width + position]
  return column
}

/** The same number for every advisor. */
export const ofEvery = ({ advisors }: Office, value: number): Float64Array =>
  new Float64Array(advisors.count).fill(value)

/** A ratio, NaN where there is nothing to divide by. */
export const ratio = (above: number, below: number): number => (below === 0 ? NaN : above / below)

function ratioOf(rows: readonly number[], above: Float64Array, below: Float64Array | number): number {
  if (rows.length === 0) return NaN
  return ratio(sumOf(rows, above), typeof below === 'number' ? below : sumOf(rows, below))
}
