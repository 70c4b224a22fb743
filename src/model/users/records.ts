import type { Column } from '../column.ts'

/** Cells of four bytes in a line of memory, as processors fetch it. */
const CELLS_PER_LINE = 16

/**
 * Records side by side, and the facts of each side by side in it. An office holds more persons than the caches of a
 * processor, and waiting for memory is what a simulation would spend most time on; so all that is known of a person
 * lies together.
 *
 * A record is known by the cell in which it begins, and so is the person of whom it is. A fact is a column that begins
 * at the cell of the fact in the first record, so that it has the fact of each person at the cell of the record.
 */
export class Records {
  /** cells from one record to the next: whole lines, so that all records lie over them in the same way */
  readonly recordLength: number
  /** records that there is room for */
  readonly capacity: number
  /** records in use, in the order in which they were made */
  readonly records: number[] = []
  /** all records, and one of which nothing is known yet */
  readonly cells: Int32Array
  readonly blank: Int32Array
  /** cells of a record that have been given away */
  used = 0
  private readonly reals: Float32Array

  /**
   * @param capacity records that there is room for
   * @param recordCells cells that a record needs at least
   */
  constructor(capacity: number, recordCells: number) {
    this.capacity = capacity
    this.recordLength = Math.ceil(recordCells / CELLS_PER_LINE) * CELLS_PER_LINE
    this.cells = new Int32Array(capacity * this.recordLength)
    this.blank = new Int32Array(this.recordLength)
    this.reals = new Float32Array(this.cells.buffer)
  }

  /** Room for a whole number. */
  protected whole(initially = 0): Column {
    return this.cells.subarray(this.take(initially))
  }

  /** Room for whole numbers side by side. */
  protected wholes(count: number, initially = 0): readonly Column[] {
    return Array.from({ length: count }, () => this.whole(initially))
  }

  /** Room for a number of seven digits, 0 at first. */
  protected real(): Column {
    return this.reals.subarray(this.take(0))
  }

  /** Room for such numbers side by side. */
  protected realsOf(count: number): readonly Column[] {
    return Array.from({ length: count }, () => this.real())
  }

  /** Takes the next cell of a record. */
  private take(initially: number): number {
    this.blank[this.used] = initially
    return this.used++
  }

  get count(): number {
    return this.records.length
  }

  /** A new record of which nothing is known yet. */
  add(): number {
    const { records, capacity, cells, blank, recordLength } = this
    if (records.length === capacity)
      throw new RangeError(`more than ${capacity} persons in one run: the room was reckoned too small`)
    const record = records.length * recordLength
    cells.set(blank, record)
    records.push(record)
    return record
  }
}
