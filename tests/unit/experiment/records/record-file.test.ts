import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeRecord, encodeRecord, readHeader } from '../../../../src/experiment/records/record-file.ts'
import type { ReplicationRecord } from '../../../../src/results/record.ts'

const identity = {
  model: 'm'.repeat(64),
  scenario: 's'.repeat(64),
  seed: 'Tøyen "1"',
  replication: 7,
  officeLuck: 0,
}

function recordWith(values: number[], persons: number): ReplicationRecord {
  const bytes = () => Uint8Array.from({ length: persons }, (_, person) => person % 256)
  const words = () => Uint16Array.from({ length: persons }, (_, person) => 65_535 - person)
  return {
    replication: 7,
    values: Float64Array.from(values),
    monthly: Float64Array.from(values.toReversed()),
    cohort: {
      address: Uint32Array.from({ length: persons }, (_, person) => 4_000_000_000 + person),
      group: bytes(),
      effort: bytes(),
      complex: bytes(),
      exit: bytes(),
      daysToWork: words(),
      daysOutOfReach: words(),
      assistanceMonths: bytes(),
    },
  }
}

/** With so many participants of a trial. */
const withTrial = (record: ReplicationRecord, participants: number): ReplicationRecord => ({
  ...record,
  participants: {
    trialAddress: Uint32Array.from({ length: participants }, (_, person) => 4_000_000_000 - person),
    trialTreated: Uint8Array.from({ length: participants }, (_, person) => person % 2),
    trialComplex: Uint8Array.from({ length: participants }, (_, person) => person % 2),
    trialBegun: Uint8Array.from({ length: 14 * participants }, (_, cell) => cell % 256),
    trialTalks: Uint16Array.from({ length: participants }, (_, person) => 65_535 - person),
    trialSeen: Uint8Array.from({ length: 61 * participants }, (_, cell) => cell % 256),
  },
})

describe('a record as bytes', () => {
  it('has the participants of a trial where there was one, even one without participants', () => {
    for (const participants of [0, 1, 7]) {
      const record = withTrial(recordWith([1, 2], 3), participants)
      expect(decodeRecord(encodeRecord(identity, 'dual', record)).record).toEqual(record)
    }
    const bytes = encodeRecord(identity, 'dual', recordWith([1, 2], 3))
    expect(decodeRecord(bytes).record.participants).toBeUndefined()
  })

  it('is refused where the columns of a trial disagree', () => {
    const { participants, ...record } = withTrial(recordWith([1, 2], 3), 4)
    for (const column of ['trialTreated', 'trialComplex', 'trialTalks', 'trialSeen'] as const) {
      const shorter = { ...participants, [column]: participants?.[column].subarray(1) }
      const bytes = encodeRecord(identity, 'dual', { ...record, participants: shorter } as ReplicationRecord)
      expect(() => readHeader(bytes)).toThrow(/disagree on how many persons/)
    }
  })

  it('is read as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { maxLength: 20 }), fc.nat(20), (values, persons) => {
        const record = recordWith(values, persons)
        const { header, record: read } = decodeRecord(encodeRecord(identity, 'dual', record))
        expect(read).toEqual(record)
        expect(header).toMatchObject({ ...identity, name: 'dual' })
      }),
    )
  })

  it('is read from anywhere in memory', () => {
    const record = recordWith([1, NaN, -0], 5)
    const bytes = encodeRecord(identity, 'dual', record)
    const shifted = Buffer.alloc(bytes.length + 3).subarray(3)
    shifted.set(bytes)
    expect(decodeRecord(shifted).record).toEqual(record)
  })

  it('is noticed when any bit of it has changed', () => {
    const bytes = encodeRecord(identity, 'dual', recordWith([1, 2, 3], 4))
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const damaged = bytes.slice()
        damaged[at] ^= 1 << bit
        expect(() => readHeader(damaged)).toThrow(/does not begin|checksum/)
      }),
    )
  })

  it('is noticed when it is cut short anywhere, or longer than it was', () => {
    const bytes = encodeRecord(identity, 'dual', recordWith([1, 2, 3], 4))
    for (let length = 0; length < bytes.length; length++) {
      expect(() => decodeRecord(bytes.slice(0, length))).toThrow(/cut short|checksum/)
    }
    expect(() => decodeRecord(new Uint8Array([...bytes, 0]))).toThrow('checksum')
  })
})
