import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { PatternResult, PatternResults } from './result.ts'
import type { Setting } from './arms.ts'
import { PATTERNS } from './definition.ts'

/** The verdicts on record, which the documents are made from and the tests hold new ones against. */
export const RECORD_FILE = resolve(PATTERNS, 'verdicts.json')

/** How the patterns of the record are run: half the office, so that it can be done again and again. */
export const RECORD_SETTING: Setting = { half: true, replications: 12, seed: 'delt' }

/** A record as it stands in the file; its form has a version. */
export type PatternRecord = PatternResults & { readonly format: 1 }

/**
 * The verdicts on record.
 *
 * @throws Error where there is no record, or one of another form
 */
export function readRecord(file = RECORD_FILE): PatternRecord {
  const record = JSON.parse(readFileSync(file, 'utf8')) as PatternRecord
  if (record.format !== 1) throw new Error(`${file} is a record of another form; make it anew`)
  return record
}

/** Replaces the verdicts on record. */
export function writeRecord(results: PatternResults, file = RECORD_FILE): void {
  const record: PatternRecord = { format: 1, ...results }
  writeFileSync(file, `${JSON.stringify(record, undefined, 2)}\n`)
}

/** Where new verdicts are not those of the record, in either direction, in words; empty where all agree. */
export function changesSince(record: PatternResults, results: PatternResults): readonly string[] {
  const before = verdictsOf(record)
  const now = verdictsOf(results)
  const names = [...new Set([...before.keys(), ...now.keys()])]
  return names
    .filter((name) => before.get(name) !== now.get(name))
    .map(
      (name) => `${name}: ${before.get(name) ?? 'not there'} on record, ${now.get(name) ?? 'not there'} now`,
    )
}

/** Every verdict by what it is about. */
function verdictsOf({ patterns }: PatternResults): ReadonlyMap<string, string> {
  return new Map(patterns.flatMap(verdictsOfPattern))
}

function verdictsOfPattern({ id, verdict, check, secondary }: PatternResult): (readonly [string, string])[] {
  return [
    [id, verdict],
    ...(check === undefined ? [] : [[`${id}, ${check.kind}`, check.result.verdict] as const]),
    ...secondary.map((one, place) => [`${id}, comparison ${place + 2} (${one.label})`, one.verdict] as const),
  ]
}
