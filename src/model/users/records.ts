import type { Column } from '../column.ts'

/** Four-byte cells in a cache line, the unit in which processors fetch memory. */
const CELLS_PER_LINE = 16

/**
 * A table of records, one per person, with all facts of a person next to each other. The persons of an office do not
 * fit into a processor’s caches, and a simulation would otherwise spend most of its time waiting for memory.
 *
 * The cell at which a record begins identifies both the record and its person. A fact is a column: a view of the cells
 * that begins where the fact lies in the first record. Indexed by a person, it gives the fact of that person.
 */
export class Records {
  /** cells from one record to the next: whole cache lines, so that all records are laid out over them alike */
  readonly recordLength: number
  /** records for which there is room */
  readonly capacity: number
  /** records in use, in the order in which they were made */
  readonly records: number[] = []
  /** all records, and a blank one that holds the initial values */
  readonly cells: Int32Array
  readonly blank: Int32Array
  /** cells of a record already given to facts */
  used = 0
  private readonly reals: Float32Array

  /**
   * @param capacity records for which there is room
   * @param recordCells smallest number of cells that holds all facts of a record
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

  /** Room for a real number of about seven digits, initially 0. */
  protected real(): Column {
    return this.reals.subarray(this.take(0))
  }

  /** Room for real numbers side by side. */
  protected realsOf(count: number): readonly Column[] {
    return Array.from({ length: count }, () => this.real())
  }

  /** Takes the next free cell of a record and sets its initial value. */
  private take(initially: number): number {
    this.blank[this.used] = initially
    return this.used++
  }

  get count(): number {
    return this.records.length
  }

  /** Adds a record with initial values. */
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
