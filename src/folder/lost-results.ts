/** Which finished results would be lost if new ones replaced them. */
import { localeTag, texts } from '../locale/language.ts'
import { isFileOf, type ResultKind, type Role } from '../report/export/exporter.ts'
import { listed } from '../report/text/words.ts'
import type { Manifest, ManifestScenario } from '../results/manifest.ts'
import { exportersOf, type Wanted } from './result-kinds.ts'

const say = texts({
  en: {
    otherModel: 'the results of another version of the model',
    otherQuestion: (asked: string) => `the answer to another question (${asked})`,
    nothingAsked: 'nothing in particular',
    replications: (lost: string, all: string, office: string) =>
      `${lost} of ${all} replications of ${office}`,
    replicationsAsWas: (lost: string, all: string, office: string) =>
      `${lost} of ${all} replications of ${office} as it was`,
    overlaps: 'the offices with other overlaps',
    lostExtras: {
      picture: 'the charts',
      log: 'the events',
      persons: 'the persons',
      parquet: 'the Parquet files',
    },
    extras: { picture: 'charts', log: 'events', persons: 'persons', parquet: 'Parquet files' },
    offices: (count: string) => `${count} offices`,
    either: (first: string, last: string) => `${first} or ${last}`,
    held: (counts: string, offices: string, date: string) =>
      `${counts} replications of ${offices}, of ${date}`,
    heldWith: (counts: string, offices: string, extras: string, date: string) =>
      `${counts} replications of ${offices} with ${extras}, of ${date}`,
  },
  nb: {
    otherModel: 'resultatene fra en annen versjon av modellen',
    otherQuestion: (asked) => `svaret på et annet spørsmål (${asked})`,
    nothingAsked: 'ikke noe bestemt',
    replications: (lost, all, office) => `${lost} av ${all} replikasjoner av ${office}`,
    replicationsAsWas: (lost, all, office) => `${lost} av ${all} replikasjoner av ${office} slik det var`,
    overlaps: 'kontorene med andre overlapp',
    lostExtras: { picture: 'figurene', log: 'hendelsene', persons: 'personene', parquet: 'Parquet-filene' },
    extras: { picture: 'figurer', log: 'hendelser', persons: 'personer', parquet: 'Parquet-filer' },
    offices: (count) => `${count} kontorer`,
    either: (first, last) => `${first} eller ${last}`,
    held: (counts, offices, date) => `${counts} replikasjoner av ${offices}, fra ${date}`,
    heldWith: (counts, offices, extras, date) =>
      `${counts} replikasjoner av ${offices} med ${extras}, fra ${date}`,
  },
  nn: {
    otherModel: 'resultata frå ein annan versjon av modellen',
    otherQuestion: (asked) => `svaret på eit anna spørsmål (${asked})`,
    nothingAsked: 'ikkje noko bestemt',
    replications: (lost, all, office) => `${lost} av ${all} replikasjonar av ${office}`,
    replicationsAsWas: (lost, all, office) => `${lost} av ${all} replikasjonar av ${office} slik det var`,
    overlaps: 'kontora med andre overlapp',
    lostExtras: { picture: 'figurane', log: 'hendingane', persons: 'personane', parquet: 'Parquet-filene' },
    extras: { picture: 'figurar', log: 'hendingar', persons: 'personar', parquet: 'Parquet-filer' },
    offices: (count) => `${count} kontor`,
    either: (first, last) => `${first} eller ${last}`,
    held: (counts, offices, date) => `${counts} replikasjonar av ${offices}, frå ${date}`,
    heldWith: (counts, offices, extras, date) =>
      `${counts} replikasjonar av ${offices} med ${extras}, frå ${date}`,
  },
})

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
  if (old.model !== coming.model) return [say().otherModel]
  if (old.asked !== coming.asked) return [say().otherQuestion(old.asked ?? say().nothingAsked)]
  return [
    ...old.scenarios.flatMap((office) => lostReplications(office, coming.replicationsOf(office))),
    ...(old.overlap === true && !coming.overlap ? [say().overlaps] : []),
    ...lostFiles(old, coming),
  ]
}

function lostReplications({ name, done }: ManifestScenario, coming: number): readonly string[] {
  const lost = done.filter((replication) => replication > coming).length
  if (lost === 0) return []
  const { replications, replicationsAsWas } = say()
  return [(coming === 0 ? replicationsAsWas : replications)(`${lost}`, `${done.length}`, name)]
}

/** The optional parts of results that users ask for. */
const EXTRAS = ['picture', 'log', 'persons', 'parquet'] as const satisfies readonly Role[]

/** The optional parts that a folder has. */
const extrasIn = (
  { files }: Manifest,
  { exporters }: ResultKind<unknown>,
): readonly (typeof EXTRAS)[number][] =>
  EXTRAS.filter((extra) =>
    exporters.some(
      (exporter) => exporter.role === extra && Object.keys(files).some((file) => isFileOf(exporter, file)),
    ),
  )

function lostFiles(old: Manifest, { kind, ...wanted }: Coming): readonly string[] {
  const coming = exportersOf(kind, wanted).map(({ role }) => role)
  return extrasIn(old, kind).flatMap((extra) => (coming.includes(extra) ? [] : say().lostExtras[extra]))
}

/** What a folder holds, in a few words: `20 replications of dual and unitary with charts, of 28 November 2026`. */
export function heldIn(old: Manifest, kind: ResultKind<unknown>): string {
  const counts = [...new Set(old.scenarios.map(({ done }) => `${done.length}`))].reduce(say().either)
  const names = old.scenarios.map(({ name }) => name)
  const whose = names.length > NAMED ? say().offices(`${names.length}`) : listed(names)
  const extras = extrasIn(old, kind).map((extra) => say().extras[extra])
  const day = new Date(old.end).toLocaleDateString(localeTag(), { dateStyle: 'long', timeZone: 'UTC' })
  return extras.length === 0
    ? say().held(counts, whose, day)
    : say().heldWith(counts, whose, listed(extras), day)
}

/** If there are more offices than this, they are counted instead of named. */
const NAMED = 3
