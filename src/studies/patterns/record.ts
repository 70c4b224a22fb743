/** The record of the patterns: the verdicts that documents report and that tests compare new ones with. */
import { modelHash } from '../../experiment/records/model-hash.ts'
import { scenarioHash } from '../../experiment/records/scenario-hash.ts'
import { assertWhole, hashOf, Recorded } from '../recorded.ts'
import { officesOf, type Setting } from './arms.ts'
import { contrastsOf, placesOf, readPatterns, type Pattern } from './definition.ts'
import { patternsForm } from './form.ts'
import { measureOf } from './measure.ts'
import type { PatternResult, PatternResults } from './result.ts'
import { runPatterns } from './run.ts'

/** The setting of the recorded patterns: half the office, so that they can be run again and again. */
export const RECORD_SETTING: Setting = { half: true, replications: 12, seed: 'delt' }

export const patternVerdicts = new Recorded<PatternResults>({
  name: 'patterns',
  inputs: () => {
    const patterns = readPatterns()
    return {
      model: modelHash(),
      setting: hashOf(RECORD_SETTING),
      offices: hashOf(officesOf(patterns, RECORD_SETTING).scenarios.map(scenarioHash)),
      definitions: hashOf(patterns),
      labels: hashOf(patterns.flatMap(labelsOf)),
    }
  },
  form: patternsForm,
  make: ({ withExperiment, stop }) =>
    withExperiment(async (experiment) => {
      const patterns = readPatterns()
      const offices = officesOf(patterns, RECORD_SETTING)
      const ran = await runPatterns(patterns, RECORD_SETTING, offices, experiment)
      assertWhole(ran, stop)
      return ran.results
    }),
  changes: changesSince,
})

/** What is measured, in the words of the record. */
const labelsOf = (pattern: Pattern): readonly string[] =>
  [...contrastsOf(pattern), ...pattern.tried].flatMap((contrast) =>
    placesOf(contrast).flatMap(({ at }) => {
      const { outcome, label, unit } = measureOf(contrast, at)
      return [outcome, label, unit]
    }),
  )

/** Where new verdicts differ from the record, in either direction, in words; empty where all agree. */
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

/** Every verdict, by what it concerns. */
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
