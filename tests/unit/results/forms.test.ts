import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { findingsForm } from '../../../src/results/comparison/comparison-form.ts'
import { parseFigures } from '../../../src/results/form.ts'
import { patternsForm } from '../../../src/studies/patterns/form.ts'
import { robustnessSummaryForm } from '../../../src/studies/robustness/form.ts'
import { RECORD_FILE } from '../../../src/studies/patterns/record.ts'
import { fakeComparison } from '../report/fake-results.ts'

const { baseline: _, alternatives: __, ...findings } = fakeComparison({ unitary: 1 }, 6)
const [study] = readdirSync('scenarios/robustness')
const documents: readonly (readonly [string, string, z.ZodType])[] = [
  ['comparison.json', JSON.stringify(findings), findingsForm],
  ['patterns.json', readFileSync(RECORD_FILE, 'utf8'), patternsForm],
  [
    'a record of robustness',
    readFileSync(join('scenarios/robustness', study), 'utf8'),
    robustnessSummaryForm,
  ],
]

type Path = readonly (string | number)[]

/** Every place in a value; of lists the first item stands for all. */
function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path
  if (typeof value !== 'object' || value === null) return
  const entries = Array.isArray(value)
    ? value.slice(0, 1).map((item, index) => [index, item] as const)
    : Object.entries(value)
  for (const [key, part] of entries) yield* pathsIn(part, [...path, key])
}

function withChange(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put
  if (Array.isArray(value)) return value.with(Number(key), withChange(value[Number(key)], rest, put))
  const block = value as Record<string, unknown>
  return { ...block, [key]: withChange(block[key], rest, put) }
}

const random = seedrandom.alea('forms')

describe('the form of', () => {
  it.each(documents)('%s takes what is written and loses nothing of it', (_name, text, form) => {
    const given = parseFigures(text) as Record<string, unknown>
    const { format, ...rest } = given
    expect(form.parse(given)).toEqual(
      form === patternsForm ? rest : { ...rest, ...(format === undefined ? {} : { format }) },
    )
  })

  it.each(documents)('%s takes nothing else in any place', (_name, text, form) => {
    const given = parseFigures(text)
    const paths = [...pathsIn(given)].filter(
      ([first]) => first !== 'format' || form === robustnessSummaryForm,
    )
    expect(paths.length).toBeGreaterThan(30)
    for (const path of paths) {
      const put = [{ a: { b: 1 } }, [[{}]], { length: 1e9 }][Math.floor(random() * 3)]
      const { success } = form.safeParse(withChange(given, path, put))
      expect({ path, success }).toEqual({ path, success: false })
    }
  })
})
