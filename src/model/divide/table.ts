/** What is asked of the other side. */
export const Need = {
  /** a place on one of its measures */
  measure: 0,
  /** that it takes part in, or takes over, the follow-up */
  followUp: 1,
  /** a measure for a pupil at risk */
  pupil: 2,
} as const

/** How far a request has come. */
export const Stage = {
  free: 0,
  /** waits to be read by a leader */
  atLeader: 1,
  /** allowed, waits for the asked advisor */
  open: 2,
} as const

/** Requests that are under way; a row is used again when its request has ended. */
export interface Requests {
  readonly capacity: number
  /** rows from here on were never used */
  used: number
  /** a stack of rows that were used and are free again */
  readonly freeRows: Int32Array
  free: number
  readonly stage: Uint8Array
  readonly need: Uint8Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly user: Int32Array
  /** spell of the user when it was sent; a later spell means that the matter is closed */
  readonly spell: Uint16Array
  /** which of the occasions of this kind in the person’s life it belongs to: luck with it is addressed by this */
  readonly occasion: Uint16Array
  readonly measure: Int16Array
  /** best measure of the own side that was compared, or NOBODY */
  readonly fallback: Int16Array
  readonly sentOn: Int32Array
  /** 1 once the asker’s patience has ended */
  readonly givenUp: Uint8Array
}

/** Room for `capacity` requests at the same time. */
export function createRequests(capacity: number): Requests {
  return {
    capacity,
    used: 0,
    freeRows: new Int32Array(capacity),
    free: 0,
    stage: new Uint8Array(capacity),
    need: new Uint8Array(capacity),
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    user: new Int32Array(capacity),
    spell: new Uint16Array(capacity),
    occasion: new Uint16Array(capacity),
    measure: new Int16Array(capacity),
    fallback: new Int16Array(capacity),
    sentOn: new Int32Array(capacity),
    givenUp: new Uint8Array(capacity),
  }
}
