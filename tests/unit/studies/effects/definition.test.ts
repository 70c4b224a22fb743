import { describe, expect, it } from 'vitest'
import { outcomes } from '../../../../src/results/outcomes.ts'
import { effects, trialSettings } from '../../../../src/studies/effects/definition.ts'
import { trialsOf, type Reading } from '../../../../src/studies/effects/reading.ts'
import { scenariosOf } from '../../../../src/studies/effects/run.ts'
import { effectChanges, effectsChapter } from '../../../../src/studies/effects/tables.ts'
import { loadScenario } from '../../../../src/scenario/load.ts'
import { DAYS_PER_YEAR } from '../../../../src/vocabulary/calendar.ts'
import { trialDay } from '../../../../src/vocabulary/trial.ts'

const monthsOf = ({ month, beyond }: Reading): readonly number[] => [
  month,
  ...(beyond === undefined ? [] : monthsOf(beyond)),
]

describe('the effects', () => {
  const offices = scenariosOf(effects)

  it('have names of their own, and a band that is one', () => {
    expect(new Set(effects.map(({ id }) => id)).size).toBe(effects.length)
    for (const { band } of effects) expect(band[0]).toBeLessThan(band[1])
  })

  it('use every trial that has a setting', () => {
    expect(offices.map(({ name }) => name).toSorted()).toEqual(Object.keys(trialSettings).toSorted())
  })

  it.each(effects)('$id is read within the years of its trials', ({ reading }) => {
    for (const name of trialsOf(reading)) {
      const { scenario } = offices.find((office) => office.name === name) ?? offices[0]
      const { entry, intakeDays, eligible } = scenario.trial
      const last = entry === 'stock' ? 0 : intakeDays / 2 + eligible.afterDays
      for (const month of monthsOf(reading))
        expect(trialDay(month) + last).toBeLessThan(scenario.years * DAYS_PER_YEAR)
    }
  })

  it('that subtract one trial from another ask the same people', () => {
    for (const { reading } of effects.filter(({ reading: { less } }) => less !== undefined)) {
      const [one, other] = [reading.trial, reading.less ?? ''].map((name) => {
        const { treatment, ...rest } = loadScenario(name, [], outcomes).scenario.trial
        return treatment === undefined ? undefined : rest
      })
      expect(one).toEqual(other)
    }
  })

  it('can be asked with other values of parameters, and less often', () => {
    const [office] = scenariosOf(effects.slice(0, 1), (trial) => ({ ...trial, inflow: 0.9 }), 3)
    expect(office).toMatchObject({ replications: 3, scenario: { inflow: 0.45 } })
  })
})

describe('the chapter on effects', () => {
  const estimate = { value: 10, ciLow: 8, ciHigh: 12 }
  const found = { effects: effects.map(({ id }) => ({ id, replications: 4, estimate })) }

  it('has a row for each, with its band and whether the figure lies in it', () => {
    const chapter = effectsChapter(found)
    expect(chapter).toMatch(
      /`fortnightly-talks` \| 10 % more.*\| 5\.0 to 15\.0 \| 10\.0 \(8\.0 to 12\.0\) \| 4 \| yes \| fitted \|/,
    )
    expect(chapter).toMatch(/`advisor-away`.*\| \*\*no\*\* \| test \|/)
    expect(chapter).toMatch(/`double-talks` .*\| at most 0\.0 \|/)
    expect(chapter).toMatch(
      /\[health-only-education\]\(\.\.\/scenarios\/trials\/health-only-education\.yaml\)/,
    )
    expect(effectsChapter({ effects: [] })).toMatch(/not measured/)
    const wide = found.effects.map((one) => ({ ...one, estimate: { ...estimate, ciHigh: 40 } }))
    expect(effectsChapter({ effects: wide })).toMatch(/`fortnightly-talks`.*\| perhaps yes \| fitted \|/)
  })

  it('says what changed since another', () => {
    expect(effectChanges(found, found)).toEqual([])
    const now = {
      effects: found.effects.map((one, at) =>
        at === 0 ? { ...one, estimate: { ...estimate, value: 20 } } : one,
      ),
    }
    expect(effectChanges(found, now)).toEqual([
      `1 of ${effects.length} figures are others`,
      expect.stringMatching(/^fortnightly-talks: 20\.0 .* no longer in its band 5\.0 to 15\.0$/),
    ])
  })
})
