/** What the registry says to people in the spoken language: in English what its rows say, otherwise by their paths. */
import { texts } from '../../locale/language.ts'
import { advisors as advisorsNb } from './advisors.nb.ts'
import { advisors as advisorsNn } from './advisors.nn.ts'
import { divide as divideNb } from './divide.nb.ts'
import { divide as divideNn } from './divide.nn.ts'
import { followUp as followUpNb } from './follow-up.nb.ts'
import { followUp as followUpNn } from './follow-up.nn.ts'
import { leadership as leadershipNb } from './leadership.nb.ts'
import { leadership as leadershipNn } from './leadership.nn.ts'
import { measures as measuresNb } from './measures.nb.ts'
import { measures as measuresNn } from './measures.nn.ts'
import { mechanisms as mechanismsNb } from './mechanisms.nb.ts'
import { mechanisms as mechanismsNn } from './mechanisms.nn.ts'
import type { TextsOf } from './paths.ts'
import { parameters } from './registry.ts'
import type { Entry, ParameterRow, Provenance, Table } from './row.ts'
import { run as runNb } from './run.nb.ts'
import { run as runNn } from './run.nn.ts'
import { trial as trialNb } from './trial.nb.ts'
import { trial as trialNn } from './trial.nn.ts'
import { lives as livesNb } from './users/lives.nb.ts'
import { lives as livesNn } from './users/lives.nn.ts'
import { people as peopleNb } from './users/people.nb.ts'
import { people as peopleNn } from './users/people.nn.ts'

type Texts = TextsOf<keyof typeof parameters>
type Path = keyof Texts

/** The path of every parameter, section and collection. */
const PATHS: ReadonlyMap<Entry, Path> = new Map(entriesIn(parameters, ''))

function entriesIn(table: Table, prefix: string): (readonly [Entry, Path])[] {
  return Object.entries(table).flatMap(([key, entry]) => {
    const path = `${prefix}${key}`
    const inside =
      entry.kind === 'section'
        ? entriesIn(entry.fields, `${path}.`)
        : entry.kind === 'collection'
          ? entriesIn(entry.fields, `${path}.<name>.`)
          : []
    return [[entry, path as Path] as const, ...inside]
  })
}

const say = texts<Texts>({
  en: Object.fromEntries(
    [...PATHS].map(([entry, path]) => [
      path,
      'source' in entry ? { meaning: entry.meaning, source: entry.source } : { meaning: entry.meaning },
    ]),
  ) as unknown as Texts,
  nb: {
    ...runNb,
    ...leadershipNb,
    ...advisorsNb,
    ...peopleNb,
    ...measuresNb,
    ...trialNb,
    ...followUpNb,
    ...divideNb,
    ...livesNb,
    ...mechanismsNb,
  },
  nn: {
    ...runNn,
    ...leadershipNn,
    ...advisorsNn,
    ...peopleNn,
    ...measuresNn,
    ...trialNn,
    ...followUpNn,
    ...divideNn,
    ...livesNn,
    ...mechanismsNn,
  },
})

function textsOf<E extends Entry>(entry: E): Pick<E, keyof E & ('meaning' | 'source')> {
  const path = PATHS.get(entry)
  if (path === undefined) throw new Error(`“${entry.meaning}” is not said of anything in the registry`)
  return say()[path] as Pick<E, keyof E & ('meaning' | 'source')>
}

/** What a parameter, a section or a collection means. */
export const meaningOf = (entry: Entry): string => textsOf(entry).meaning

/** Where the default of a parameter comes from: author, year and what was measured, or the reasoning. */
export const sourceOf = (row: ParameterRow): string => textsOf(row).source

const sayProvenance = texts<{ readonly [P in Provenance]: string }>({
  en: { seed: 'seed', literature: 'literature', calibrated: 'calibrated', assumption: 'assumption' },
  nb: { seed: 'studie', literature: 'litteratur', calibrated: 'kalibrert', assumption: 'forutsetning' },
  nn: { seed: 'studie', literature: 'litteratur', calibrated: 'kalibrert', assumption: 'føresetnad' },
})

/** Where a default comes from, in a word. */
export const provenanceInWords = (provenance: Provenance): string => sayProvenance()[provenance]
