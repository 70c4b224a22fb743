import { readFileSync } from 'node:fs'
import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { findingsForm } from '../../../src/results/comparison/comparison-form.ts'
import { parseFigures } from '../../../src/results/form.ts'
import { patternsForm } from '../../../src/studies/patterns/form.ts'
import { robustnessSummaryForm } from '../../../src/studies/robustness/form.ts'
import { fakeComparison } from '../report/fake-results.ts'

const { baseline: _, alternatives: __, ...findings } = fakeComparison({ unitary: 1 }, 6)
/** What is recorded in a file, without what it was made from. */
function recorded(name: string): string {
  const { inputs: ___, ...content } = JSON.parse(readFileSync(`scenarios/recorded/${name}.json`, 'utf8')) as {
    readonly inputs: unknown
  }
  return JSON.stringify(content)
}

const documents: readonly (readonly [string, string, z.ZodType])[] = [
  ['comparison.json', JSON.stringify(findings), findingsForm],
  ['patterns.json', recorded('patterns'), patternsForm],
  ['a record of robustness', recorded('robustness-dual-unitary'), robustnessSummaryForm],
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
    const given = parseFigures(text)
    expect(form.parse(given)).toEqual(given)
  })

  it.each(documents)('%s takes nothing else in any place', (_name, text, form) => {
    const given = parseFigures(text)
    const paths = [...pathsIn(given)]
    expect(paths.length).toBeGreaterThan(30)
    for (const path of paths) {
      const put = [{ a: { b: 1 } }, [[{}]], { length: 1e9 }][Math.floor(random() * 3)]
      const { success } = form.safeParse(withChange(given, path, put))
      expect({ path, success }).toEqual({ path, success: false })
    }
  })
})
