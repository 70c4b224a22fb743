import seedrandom from 'seedrandom'

/** Two 32-bit words from which every draw of a replication follows. */
export type Key = readonly [number, number]

/**
 * The key of one replication. Alea mixes seed and number, so neighbouring replications, and the same replication of
 * neighbouring seeds, share nothing.
 *
 * @param seed any text
 * @param replication a whole number, counted from 0 or 1 alike
 */
export function rootKey(seed: string, replication: number): Key {
  // A number holds no slash, so the last slash tells where the seed ends, whatever the seed holds.
  const alea = seedrandom.alea(`${seed}/${replication}`)
  return [alea.int32(), alea.int32()]
}
