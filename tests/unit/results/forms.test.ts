import { readFileSync } from 'node:fs'
import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findingsForm } from '../../../src/results/comparison/comparison-form.ts'
import { findingsOf } from '../../../src/results/comparison/findings.ts'
import { onRuler } from '../../../src/results/comparison/ruler.ts'
import { listOf } from '../../../src/results/form.ts'
import { patternsForm } from '../../../src/studies/patterns/form.ts'
import { robustnessSummaryForm } from '../../../src/studies/robustness/form.ts'
import { solveForm } from '../../../src/studies/solve/form.ts'
import { parsedJson } from '../../../src/text/json.ts'
import { fakeComparison } from '../report/fake-results.ts'
import { fakeYardsticks } from '../studies/yardsticks/fake-yardsticks.ts'
import { fakeSolve } from '../studies/solve/fake-solve.ts'

const findings = findingsOf(onRuler(fakeComparison({ unitary: 1 }, 6), fakeYardsticks()))

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
  ['solve.json', JSON.stringify(await fakeSolve()), solveForm],
]

/** As JSON is read, but that a number which is missing is NaN. */
const parseFigures = (text: string): unknown =>
  JSON.parse(text, (_key, value: unknown) => (value === null ? NaN : value))

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
    expect(form.parse(JSON.parse(text))).toEqual(parseFigures(text))
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

describe('a list', () => {
  it('is read to its first wrong item, whose place is told', () => {
    let read = 0
    const item = z.object({ number: z.number() }).refine(() => ++read > 0)
    const { error } = listOf(item).safeParse([
      { number: 1 },
      { number: 'two' },
      ...Array.from({ length: 1e6 }, () => ({})),
    ])
    expect(error?.issues.map(({ path }) => path)).toEqual([[1, 'number']])
    expect(read).toBe(1)
  })
})

describe('a text with more parts than any that delt writes', () => {
  it('is not taken for JSON', () => {
    expect(parsedJson('[{"a":null},1.5,"x"]')).toEqual([{ a: null }, 1.5, 'x'])
    expect(parsedJson(`[${'[],'.repeat(11_000_000)}1]`)).toBeUndefined()
    expect(parsedJson('{')).toBeUndefined()
  })
})

describe('findings', () => {
  it('are read where there are no yardsticks', () => {
    const { rulers: ___, ...others } = findings
    expect(findingsForm.parse(others)).not.toHaveProperty('rulers')
  })

  it('are refused where they are about an outcome that their list does not hold', () => {
    const [, ...others] = findings.outcomes
    expect(findingsForm.safeParse(findings).success).toBe(true)
    const { error } = findingsForm.safeParse({ ...findings, outcomes: others })
    expect(error?.issues).toMatchObject([{ path: ['outcomes'] }])
  })
})
