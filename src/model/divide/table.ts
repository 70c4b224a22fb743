/** What is asked of the other side. */
export enum RequestKind {
  /** a place on one of its measures */
  measure = 0,
  /** that the other side takes part in, or takes over, the follow-up */
  followUp = 1,
  /** a measure for a pupil at risk */
  pupil = 2,
}

/** How far a request has come. */
export enum Stage {
  free = 0,
  /** waits to be read by a leader */
  atLeader = 1,
  /** allowed, waits for the asked advisor */
  open = 2,
}

/** Requests under way; a row is reused once its request has ended. */
export class Requests {
  readonly capacity: number
  /** rows from here on were never used */
  used = 0
  /** a stack of used rows that are free again */
  readonly freeRows: Int32Array
  free = 0
  readonly stage: Uint8Array
  readonly need: Uint8Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly user: Int32Array
  /** the user’s spell when it was sent; if a later spell has begun, the matter is closed */
  readonly spell: Uint16Array
  /** number of the occasion of this kind in the person’s life that it belongs to; its luck is addressed by this */
  readonly occasion: Uint16Array
  readonly measure: Int16Array
  /** best measure of the own side that was compared, or NOBODY */
  readonly fallback: Int16Array
  readonly sentOn: Int32Array
  /** 1 once the asker’s patience has ended */
  readonly givenUp: Uint8Array

  /** Room for `capacity` requests at the same time. */
  constructor(capacity: number) {
    this.capacity = capacity
    this.freeRows = new Int32Array(capacity)
    this.stage = new Uint8Array(capacity)
    this.need = new Uint8Array(capacity)
    this.from = new Int32Array(capacity)
    this.to = new Int32Array(capacity)
    this.user = new Int32Array(capacity)
    this.spell = new Uint16Array(capacity)
    this.occasion = new Uint16Array(capacity)
    this.measure = new Int16Array(capacity)
    this.fallback = new Int16Array(capacity)
    this.sentOn = new Int32Array(capacity)
    this.givenUp = new Uint8Array(capacity)
  }
}
