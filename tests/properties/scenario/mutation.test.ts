import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ScenarioError } from '../../../src/errors.ts'
import { outcomes } from '../../../src/results/outcomes.ts'
import { isComparison, loadComparison } from '../../../src/scenario/load-comparison.ts'
import { shippedFiles } from '../../../src/scenario/language/file.ts'
import { loadScenario } from '../../../src/scenario/load.ts'
import { written } from '../../unit/scenario/folder.ts'

/** A scenario in which every line matters: no value is the default of its parameter. */
const TEXT = `# A small office.
extends: nothing
name: small
question: Which?
years: 5
seed: mine
collaborationRate: 0.6
leadership:
  leaders: 1
  mixedSeating: 0.4
  inHouseActivity: true
groups:
  jobseekers:
    arrivalsPerYear: 120
    entrySide: by-income
    needs: { health: 0.12, social: 0.15, skills: 0.2, work: 0.25 }
    trust: 0.6
    assistanceShare: 0.25
teams:
  first:
    side: state
    advisors: 4
    caseload: 60
    groups: [jobseekers]
  second:
    side: municipal
    advisors: 3
    caseload: 45
    groups: [jobseekers]
measures:
  kitchen:
    owner: municipal
    places: 15
    days: 65
    effects: { social: 0.3, work: 0.2 }
    costPerMonth: 7000
    inHouse: true
    needsLeave: true
limits:
  needs-relieved: { min: 0.25 }
precision:
  lasting-work-share: 0.015
`

const SIGNS = ': - [ ] { } , # &a  *a ! | > " \' % @ ` ? 0 9 . e ~ true yes null remove .inf'.split(' ')
const SPACES = ['\t', '\n', '\r\n', '  ', '\0', '\u009B', '\uFEFF', '\uD800']
const PHRASES = ['extends: office', 'nothing', '---\n', '...\n', '<<: ', '%YAML 1.1\n']
const SCRAPS = [...SIGNS, ...SPACES, ...PHRASES]

/** A change to a text: some letters go, others come, at a relative position. */
const letters = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)),
  come: fc.oneof(fc.constant(''), fc.constantFrom(...SCRAPS), fc.string({ maxLength: 5, unit: 'binary' })),
})

/** A line more, at a relative position: with a key that means something there, or something elsewhere, or nothing. */
const wholeLine = fc
  .record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    indent: fc.constantFrom('', '  ', '    '),
    key: fc.constantFrom(
      'openess',
      'openness',
      'caselod',
      'complexOnly',
      'inflow',
      'absentShare',
      'min',
      'kitchen',
    ),
    value: fc.constantFrom('0.7', 'true', 'remove', '{}'),
  })
  .map(({ at, indent, key, value }) => ({ at, line: `${indent}${key}: ${value}\n` }))

type Change = { readonly at: number } & (
  { readonly gone: number; readonly come: string } | { readonly line: string }
)

function mutated(text: string, changes: readonly Change[]): string {
  return changes.reduce((before, change) => {
    const position = Math.floor(change.at * before.length)
    if (!('line' in change)) {
      return before.slice(0, position) + change.come + before.slice(position + change.gone)
    }
    const start = before.lastIndexOf('\n', position) + 1
    return before.slice(0, start) + change.line + before.slice(start)
  }, text)
}

const mutations = fc.array(fc.oneof(letters, wholeLine), { minLength: 1, maxLength: 2 })

/** The scenario, or undefined where the file was refused, each time at a place that exists. */
function loaded(text: string) {
  const path = written({ 'case.yaml': text })
  try {
    const { scenario, limits, precision } = loadScenario(path, [], outcomes)
    return { scenario, limits: limits.map((limit) => ({ ...limit, origin: '' })), precision }
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error
    expectPlaces(error, path, text)
    return undefined
  }
}

function expectPlaces({ problems }: ScenarioError, path: string, text: string): void {
  expect(problems.length).toBeGreaterThan(0)
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  for (const { file, line, column } of problems.filter((problem) => problem.file === path)) {
    expect(file).toBe(path)
    expect(line).toBeLessThanOrEqual(lines.length)
    expect(column).toBeGreaterThanOrEqual(1)
    expect(column).toBeLessThanOrEqual(lines[line - 1].length + 1)
  }
}

describe('a scenario file with accidental changes', () => {
  const before = loaded(TEXT)

  it('is refused with a place, or shows the change in the resolved scenario', () => {
    expect(before).toBeDefined()
    let resolved = 0
    fc.assert(
      fc.property(mutations, (changes) => {
        const text = mutated(TEXT, changes)
        const after = loaded(text)
        if (after === undefined) return
        resolved += 1
        const sameContent = isDeepStrictEqual(parse(text.replace(/^\uFEFF/, '')), parse(TEXT))
        expect(isDeepStrictEqual(after, before)).toBe(sameContent)
      }),
      { numRuns: 600 },
    )
    expect(resolved).toBeGreaterThan(20)
  })

  it('is refused wherever a key stands in it that means nothing', () => {
    const lines = TEXT.split('\n')
    for (let position = 0; position < lines.length; position++) {
      for (const indent of ['', '  ', '    ', '      ']) {
        const text = lines.toSpliced(position, 0, `${indent}wallpaper: 0.5`).join('\n')
        expect([text, loaded(text)]).toEqual([text, undefined])
      }
    }
  })

  it('never crashes delt, whichever shipped file it was', () => {
    const files = [...shippedFiles()].map(([name, path]) => ({ name, text: readFileSync(path, 'utf8') }))
    fc.assert(
      fc.property(fc.constantFrom(...files), mutations, ({ name, text }, changes) => {
        const path = written({ 'case.yaml': mutated(text, changes) })
        const load = isComparison(name) ? loadComparison : loadScenario
        expect(ending(() => load(path, [], outcomes))).toMatch(/^(loaded|refused)$/)
      }),
      { numRuns: 60 },
    )
  })
})

/** Whether something was loaded or refused; every other failure is a fault. */
function ending(load: () => unknown): string {
  try {
    load()
    return 'loaded'
  } catch (error) {
    return error instanceof ScenarioError ? 'refused' : String(error)
  }
}
