import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { officesOf, type Setting } from '../../../../src/studies/patterns/arms.ts'
import {
  contrastsOf,
  overlayOf,
  PATTERNS,
  placesOf,
  readPattern,
  readPatterns,
  judgedPart,
} from '../../../../src/studies/patterns/definition.ts'
import { keyIndex, layoutOf } from '../../../../src/results/layout.ts'
import { seriesOf } from '../../../../src/results/monthly-series.ts'
import { outcomes } from '../../../../src/results/outcomes.ts'
import { loadScenario } from '../../../../src/scenario/load.ts'
import type { Breakdown } from '../../../../src/vocabulary/breakdowns.ts'

const patterns = readPatterns()
const setting = (half: boolean): Setting => ({ half, replications: 1, seed: 'delt' })
const halfOffices = officesOf(patterns, setting(true))

describe('the definitions', () => {
  it('are P1 to P15, each in a file that is named by its number and its concept', () => {
    expect(patterns.map(({ id }) => id)).toEqual(Array.from({ length: 15 }, (_, place) => `P${place + 1}`))
    for (const { id, name } of patterns) expect(name).toMatch(new RegExp(`^p0?${id.slice(1)}(-[\\w]+)+$`))
  })

  it('hold amounts, which grow with the office, against a share of what the other arm has', () => {
    const all = patterns.flatMap((pattern) => [...contrastsOf(pattern), ...pattern.tried])
    const amounts = all.filter(({ outcome, monthlyMean, cumulated }) => {
      if (cumulated !== undefined) return true
      if (monthlyMean !== undefined) return !monthlyMean.series.every((id) => seriesOf(id).range.most === 1)
      return outcomes.some(({ id, band }) => id === outcome && typeof band !== 'number')
    })
    expect(amounts.length).toBeGreaterThan(4)
    for (const { outcome, relative } of amounts) expect([outcome, relative]).toEqual([outcome, true])
  })

  it('are of the kinds that the model document says', () => {
    const ofKind = (kind: string) => patterns.filter((pattern) => pattern.kind === kind).map(({ id }) => id)
    expect(ofKind('null')).toEqual(['P4'])
    expect(ofKind('input-driven')).toEqual(['P6', 'P9', 'P10', 'P13', 'P15'])
    expect(ofKind('emergent')).toHaveLength(9)
  })

  it('give every emergent pattern an ablation and every input a dose', () => {
    for (const pattern of patterns) {
      if (pattern.kind === 'emergent') expect(overlayOf(pattern)?.what).toMatch(/\.$/)
      if (pattern.kind === 'input-driven') expect(pattern.doses?.points.length).toBeGreaterThan(1)
    }
  })

  it.each(patterns)('$id opens with a question', ({ name }) => {
    expect(readFileSync(resolve(PATTERNS, `${name}.yaml`), 'utf8')).toMatch(/^# [^?]*\?\n#\n/)
  })

  it.each([true, false])('resolve to offices that have every outcome they read (half: %s)', (half) => {
    const { of } = half ? halfOffices : officesOf(patterns, setting(half))
    for (const pattern of patterns)
      for (const contrast of contrastsOf(pattern))
        for (const { arm, at } of placesOf(contrast)) {
          const { outcome } = contrast
          if (outcome === undefined) continue
          const [breakdown, level] = at.split('/') as [Breakdown, string]
          const key = keyIndex(layoutOf(of(pattern, arm, false)), outcome, breakdown, level)
          expect([pattern.id, outcome, at, typeof key]).toEqual([pattern.id, outcome, at, 'number'])
        }
  })

  it('share an office that several of them need', () => {
    const { scenarios, of } = halfOffices
    const arms = patterns.reduce((sum, { arms: own }) => sum + Object.keys(own).length, 0)
    const overlaid = patterns.filter((pattern) => overlayOf(pattern) !== undefined)
    expect(scenarios.length).toBeLessThan(arms + 2 * overlaid.length - 10)
    const [p4, p6, p8] = [patterns[3], patterns[5], patterns[7]]
    expect(of(p4, 'dual', false)).toBe(of(p6, 'dual', false))
    expect(of(p8, 'dual', true)).not.toBe(of(p8, 'dual', false))
    expect(of(p8, 'dual', true).mechanisms.unlimitedMinutes).toBe(true)
  })

  it('can leave out what only doses and trials need', () => {
    const [p9] = patterns.filter(({ id }) => id === 'P9')
    expect(Object.keys(p9.arms)).toContain('four-meetings')
    expect(Object.keys(judgedPart(p9).arms)).toEqual(['dual', 'two-meetings'])
    expect(judgedPart(p9).primary).toEqual(p9.primary)
  })
})

describe('the assay office', () => {
  const { scenario } = loadScenario('assay')
  const [generalists, specialists] = scenario.teams

  it('has two teams that differ in the groups they serve and in nothing else', () => {
    expect({ ...generalists, name: '', groups: [] }).toEqual({ ...specialists, name: '', groups: [] })
    expect(specialists.groups).toEqual(['young'])
    expect(generalists.groups).toHaveLength(5)
  })

  it('has groups that are alike in everything but their names, and like the young of the shipped office', () => {
    const [young, ...others] = scenario.groups
    for (const group of others) expect({ ...group, name: 'young' }).toEqual(young)
    const shipped = loadScenario('dual').scenario.groups.find(({ name }) => name === 'young')
    expect(young.needs).toEqual(shipped?.needs)
    expect([young.trust, young.ageFrom, young.ageTo]).toEqual([
      shipped?.trust,
      shipped?.ageFrom,
      shipped?.ageTo,
    ])
  })

  it('replaces whoever leaves at once, and offers both teams one catalogue of the one side', () => {
    expect(scenario.caseloads.keptFull).toBe(true)
    expect(new Set(scenario.measures.map(({ owner }) => owner))).toEqual(new Set(['state']))
    expect(scenario.measures.filter(({ groups }) => groups.length > 0)).toEqual([])
  })

  it('has ten measures, and ten more of them in the longer catalogue', () => {
    const longer = loadScenario('assay-longer-catalogue').scenario
    expect([scenario.measures.length, longer.measures.length]).toEqual([10, 20])
    const effects = new Map(loadScenario('longer-catalogue').scenario.measures.map((one) => [one.name, one]))
    for (const { name, effects: own, days } of longer.measures.slice(10))
      expect([name, own, days]).toEqual([name, effects.get(name)?.effects, effects.get(name)?.days])
  })
})

describe('a file that defines no pattern', () => {
  const [p1] = patterns
  const text = readFileSync(resolve(PATTERNS, `${p1.name}.yaml`), 'utf8')
  const read = (changed: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'delt-pattern-')), 'p99-changed.yaml')
    writeFileSync(file, changed)
    return () => readPattern(file)
  }

  it.each([
    [
      'names an arm that it does not have',
      text.replace('arm: caseload-135', 'arm: caseload-153'),
      /caseload-153/,
    ],
    ['has no ablation', text.replace(/^ablation:[\s\S]*/m, ''), /ablation/],
    ['claims no known direction', text.replace('direction: higher', 'direction: up'), /direction/],
    ['counts from nothing', text.replace('smallest: 0.2', 'smallest: 0'), /smallest/],
    [
      'names two outcomes at once',
      text.replace('primary:\n', 'primary:\n  cumulated: { series: ties, from: 1 }\n'),
      /one of/,
    ],
    ['has a key that means nothing', `${text}\nnotes: none\n`, /notes/],
  ])('is refused where it %s', (_, changed, message) => {
    expect(changed).not.toBe(text)
    expect(read(changed)).toThrow(message)
    expect(read(changed)).toThrow(/p99-changed/)
  })
})
