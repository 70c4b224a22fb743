/** Which finished results would be lost if new ones replaced them. */
import { localeTag } from '../locale/language.ts'
import { isFileOf, type ResultKind, type Role } from '../report/export/exporter.ts'
import { listed } from '../report/text/words.ts'
import type { Manifest, ManifestScenario } from '../results/manifest.ts'
import { exportersOf, type Wanted } from './result-kinds.ts'

/** What a command is about to simulate. */
export interface Plans {
  /** hash of the code that will make the results, see `modelHash` */
  readonly model: string
  /** see `Manifest.asked` */
  readonly asked: string | undefined
  /** see `Manifest.overlap` */
  readonly overlap: boolean
  /** how many replications it makes of an existing office: 1 to this number, or 0 if it makes another office */
  readonly replicationsOf: (office: ManifestScenario) => number
}

interface Coming extends Plans, Wanted {
  readonly kind: ResultKind<unknown>
}

/** The parts of the old results that the new ones would not contain, in words; empty if nothing would be lost. */
export function lostOf(old: Manifest, coming: Coming): readonly string[] {
  if (old.model !== coming.model) return ['the results of another version of the model']
  if (old.asked !== coming.asked)
    return [`the answer to another question (${old.asked ?? 'nothing in particular'})`]
  return [
    ...old.scenarios.flatMap((office) => lostReplications(office, coming.replicationsOf(office))),
    ...(old.overlap === true && !coming.overlap ? ['the offices with other overlaps'] : []),
    ...lostFiles(old, coming),
  ]
}

function lostReplications({ name, done }: ManifestScenario, coming: number): readonly string[] {
  const lost = done.filter((replication) => replication > coming).length
  if (lost === 0) return []
  return [`${lost} of ${done.length} replications of ${name}${coming === 0 ? ' as it was' : ''}`]
}

/** Words for the optional parts of results, as users ask for them. */
const CALLED: { readonly [role in Role]?: string } = { picture: 'charts', log: 'events' }

/** The optional parts that a folder has. */
const extrasIn = ({ files }: Manifest, { exporters }: ResultKind<unknown>): readonly Role[] =>
  exporters
    .filter((exporter) => Object.keys(files).some((file) => isFileOf(exporter, file)))
    .map(({ role }) => role)
    .filter((role) => role in CALLED)

function lostFiles(old: Manifest, { kind, ...wanted }: Coming): readonly string[] {
  const coming = exportersOf(kind, wanted).map(({ role }) => role)
  return extrasIn(old, kind).flatMap((role) => (coming.includes(role) ? [] : `the ${CALLED[role]}`))
}

/** What a folder holds, in a few words: `20 replications of dual and unitary with charts, of 28 November 2026`. */
export function heldIn(old: Manifest, kind: ResultKind<unknown>): string {
  const counts = new Set(old.scenarios.map(({ done }) => done.length))
  const names = old.scenarios.map(({ name }) => name)
  const whose = names.length > NAMED ? `${names.length} offices` : listed(names)
  const extras = extrasIn(old, kind).map((role) => CALLED[role] ?? '')
  const beside = extras.length === 0 ? '' : ` with ${listed(extras)}`
  const day = new Date(old.end).toLocaleDateString(localeTag(), { dateStyle: 'long', timeZone: 'UTC' })
  return `${[...counts].join(' or ')} replications of ${whose}${beside}, of ${day}`
}

/** If there are more offices than this, they are counted instead of named. */
const NAMED = 3
