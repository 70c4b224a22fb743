import { createHash } from 'node:crypto'
import { texts } from '../../locale/language.ts'
import {
  type Cohort,
  type Participants,
  type RecordLayout,
  type ReplicationRecord,
} from '../../results/record.ts'
import { MONTHLY_COLUMNS } from '../../vocabulary/months.ts'
import { EXIT_KINDS } from '../../vocabulary/statuses.ts'
import { TRIAL_MONTHS } from '../../vocabulary/trial.ts'

/** Which replication a record belongs to. Two records with the same identity hold the same numbers. */
export interface RecordIdentity {
  /** see `modelHash` */
  readonly model: string
  /** see `scenarioHash` */
  readonly scenario: string
  readonly seed: string
  readonly replication: number
  /** which draw of the office's luck */
  readonly officeLuck: number
}

/** What precedes the columns of a record. */
export interface RecordHeader extends RecordIdentity {
  /** name of the scenario when it was simulated */
  readonly name: string
  /** how many numbers each column has, in the order of COLUMNS */
  readonly lengths: readonly number[]
}

/** The columns of a record in the order of the file, each with its type. */
const COLUMNS = [
  ['values', Float64Array],
  ['monthly', Float64Array],
  ['address', Uint32Array],
  ['daysToWork', Uint16Array],
  ['daysOutOfReach', Uint16Array],
  ['group', Uint8Array],
  ['effort', Uint8Array],
  ['complex', Uint8Array],
  ['exit', Uint8Array],
  ['assistanceMonths', Uint8Array],
  ['trialAddress', Uint32Array],
  ['trialTreated', Uint8Array],
  ['trialComplex', Uint8Array],
  ['trialBegun', Uint8Array],
  ['trialTalks', Uint16Array],
  ['trialSeen', Uint8Array],
] as const

/** The columns from here on have a number for each person of the cohort. */
const FIRST_OF_COHORT = 2
/** The columns from here on belong to a trial, and are missing where there was none. */
const FIRST_OF_TRIAL = COLUMNS.length - 6

const MAGIC = 'delt-r2\n'
const CHECKSUM_AT = MAGIC.length
const LENGTH_AT = CHECKSUM_AT + 32
const HEADER_AT = LENGTH_AT + 8

const say = texts({
  en: {
    short: 'it is cut short',
    beginning: 'it does not begin as a record does',
    checksum: 'its checksum is wrong',
    persons: 'its columns disagree on how many persons there are',
    lengths: 'its columns are not as long as it says',
    header: 'its header is not that of a record',
    shape: 'it does not have the outcomes and months of its scenario',
    codes: 'it holds persons that its scenario cannot have',
  },
  nb: {
    short: 'den er avkortet',
    beginning: 'den begynner ikke slik en replikasjon gjør',
    checksum: 'sjekksummen er feil',
    persons: 'kolonnene er uenige om hvor mange personer det er',
    lengths: 'kolonnene er ikke så lange som den sier',
    header: 'hodet er ikke hodet til en replikasjon',
    shape: 'den har ikke utfallene og månedene til scenarioet',
    codes: 'den inneholder personer som scenarioet ikke kan ha',
  },
  nn: {
    short: 'ho er avkorta',
    beginning: 'ho byrjar ikkje slik ein replikasjon gjer',
    checksum: 'sjekksummen er feil',
    persons: 'kolonnane er usamde om kor mange personar det er',
    lengths: 'kolonnane er ikkje så lange som ho seier',
    header: 'hovudet er ikkje hovudet til ein replikasjon',
    shape: 'ho har ikkje utfalla og månadene til scenarioet',
    codes: 'ho inneheld personar som scenarioet ikkje kan ha',
  },
})

/** A record that differs from what was written; the message says how. */
export class DamagedRecord extends Error {
  override readonly name = 'DamagedRecord'
}

/**
 * A record as bytes: a mark of the format, the SHA-256 of all that follows, the length of the header, the header as
 * JSON, the columns. Every part starts at a multiple of eight bytes. Numbers are little-endian, as on every machine
 * that Node supports.
 */
export function encodeRecord(
  identity: RecordIdentity,
  name: string,
  record: ReplicationRecord,
): Uint8Array<ArrayBuffer> {
  const columns = columnsThere(record).map(([column]) => columnOf(record, column))
  const header: RecordHeader = { ...identity, name, lengths: columns.map(({ length }) => length) }
  const headerBytes = new TextEncoder().encode(JSON.stringify(header))
  const size = columns.reduce(
    (end, column) => aligned(end) + column.byteLength,
    HEADER_AT + headerBytes.length,
  )
  const bytes = new Uint8Array(size)
  bytes.set(new TextEncoder().encode(MAGIC))
  new DataView(bytes.buffer).setUint32(LENGTH_AT, headerBytes.length, true)
  bytes.set(headerBytes, HEADER_AT)
  let at = HEADER_AT + headerBytes.length
  for (const column of columns) {
    at = aligned(at)
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at)
    at += column.byteLength
  }
  bytes.set(checksumOf(bytes), CHECKSUM_AT)
  return bytes
}

/** The header of a record, once checksum, header and lengths are found to be right. Throws DamagedRecord. */
export function readHeader(bytes: Uint8Array): RecordHeader {
  if (bytes.length < HEADER_AT) throw new DamagedRecord(say().short)
  if (new TextDecoder().decode(bytes.subarray(0, CHECKSUM_AT)) !== MAGIC)
    throw new DamagedRecord(say().beginning)
  if (!checksumOf(bytes).equals(bytes.subarray(CHECKSUM_AT, LENGTH_AT)))
    throw new DamagedRecord(say().checksum)
  const header = parseHeader(bytes)
  const [persons, ...others] = header.lengths.slice(FIRST_OF_COHORT, FIRST_OF_TRIAL)
  const [participants = 0, treated = 0, complex = 0, begun = 0, talks = 0, seen = 0] =
    header.lengths.slice(FIRST_OF_TRIAL)
  if (
    others.some((length) => length !== persons) ||
    [treated, complex, talks, seen / (TRIAL_MONTHS + 1)].some((length) => length !== participants) ||
    begun % Math.max(1, participants) !== 0
  )
    throw new DamagedRecord(say().persons)
  const size = header.lengths.reduce(
    (end, length, index) => aligned(end) + COLUMNS[index][1].BYTES_PER_ELEMENT * length,
    headerEnd(bytes),
  )
  if (size !== bytes.length) throw new DamagedRecord(say().lengths)
  return header
}

function parseHeader(bytes: Uint8Array): RecordHeader {
  let header: unknown
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER_AT, headerEnd(bytes))))
  } catch {
    header = undefined
  }
  if (!isHeader(header)) throw new DamagedRecord(say().header)
  return header
}

function isHeader(value: unknown): value is RecordHeader {
  if (typeof value !== 'object' || value === null) return false
  const header = value as Readonly<Partial<Record<keyof RecordHeader, unknown>>>
  const isCount = (number: unknown) => Number.isSafeInteger(number) && Number(number) >= 0
  return (
    [header.model, header.scenario, header.seed, header.name].every((text) => typeof text === 'string') &&
    isCount(header.replication) &&
    isCount(header.officeLuck) &&
    Array.isArray(header.lengths) &&
    [FIRST_OF_TRIAL, COLUMNS.length].includes(header.lengths.length) &&
    header.lengths.every(isCount)
  )
}

/** The record that `encodeRecord` wrote; its columns share the memory of `bytes`. Throws DamagedRecord. */
export function decodeRecord(bytes: Uint8Array<ArrayBuffer>): {
  readonly header: RecordHeader
  readonly record: ReplicationRecord
} {
  // Columns need memory that starts at a multiple of eight bytes, but a file may have been read to any address.
  const placed = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes)
  const header = readHeader(placed)
  let at = headerEnd(placed)
  const columns = header.lengths.map((length, index) => {
    const [name, Column] = COLUMNS[index]
    const column = new Column(placed.buffer, placed.byteOffset + aligned(at), length)
    at = aligned(at) + column.byteLength
    return [name, column] as const
  })
  const { values, monthly } = Object.fromEntries(columns) as unknown as Columns
  const cohort = Object.fromEntries(columns.slice(FIRST_OF_COHORT, FIRST_OF_TRIAL)) as unknown as Cohort
  const ofTrial = columns.slice(FIRST_OF_TRIAL)
  const participants =
    ofTrial.length > 0 ? (Object.fromEntries(ofTrial) as unknown as Participants) : undefined
  return { header, record: { replication: header.replication, values, monthly, cohort, participants } }
}

/** Throws DamagedRecord where a record has another length than its scenario requires, or invalid codes. */
export function checkShape(
  { values, monthly, cohort, participants }: ReplicationRecord,
  layout: RecordLayout,
): void {
  if (values.length !== layout.keys.length || monthly.length !== MONTHLY_COLUMNS * layout.months)
    throw new DamagedRecord(say().shape)
  const { groups, efforts } = layout
  const codes = [
    [cohort.group, groups.length],
    [cohort.effort, efforts.length],
    [cohort.complex, 2],
    [cohort.exit, EXIT_KINDS.length],
    [participants?.trialTreated ?? new Uint8Array(), 2],
    [participants?.trialComplex ?? new Uint8Array(), 2],
  ] as const
  if (codes.some(([column, kinds]) => column.some((code) => code >= kinds)))
    throw new DamagedRecord(say().codes)
}

type Columns = Pick<ReplicationRecord, 'values' | 'monthly'> & Cohort & Participants

const columnsThere = ({ participants }: ReplicationRecord): readonly (typeof COLUMNS)[number][] =>
  participants === undefined ? COLUMNS.slice(0, FIRST_OF_TRIAL) : COLUMNS

function columnOf(
  { values, monthly, cohort, participants }: ReplicationRecord,
  name: keyof Columns,
): Columns[keyof Columns] {
  return ({ values, monthly, ...cohort, ...participants } as Columns)[name]
}

function checksumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes.subarray(LENGTH_AT)).digest()
}

function headerEnd(bytes: Uint8Array): number {
  return HEADER_AT + new DataView(bytes.buffer, bytes.byteOffset).getUint32(LENGTH_AT, true)
}

function aligned(offset: number): number {
  return Math.ceil(offset / 8) * 8
}
