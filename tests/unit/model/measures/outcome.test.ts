import { describe, expect, it } from 'vitest'
import { capacityFor, gainFor } from '../../../../src/model/measures/gain.ts'
import { applyEffects, bestGain, match } from '../../../../src/model/measures/outcome.ts'
import { Measures } from '../../../../src/model/measures/table.ts'
import { NeedColumns, NEEDS } from '../../../../src/model/users/needs.ts'
import { scenarioFromValues } from '../../../../src/scenario/load.ts'
import type { ScenarioValues } from '../../../../src/scenario/load.ts'
import { only, open, over, pass, twoSides } from '../../../support/offices.ts'

const TRAINING = 0
const ACTIVITY = 1

const catalogue = (values: object = {}): ScenarioValues =>
  over(twoSides, {
    measures: {
      training: {
        effects: { health: 0.1, social: 0.2, skills: 0.3, work: 0.4 },
        tolerance: { health: 0.5, social: 0.6 },
      },
      activity: {
        effects: { health: 0.1, social: 0.4, skills: 0.2, work: 0.3 },
        tolerance: { health: 0.9, social: 0.9 },
      },
    },
    catalogue: {
      overlap: 1,
      outsideOwnField: { stateSocial: 0.2, municipalHealth: 0.6, municipalSkills: 0.5, municipalWork: 0.8 },
    },
    mechanisms: only([]),
    ...values,
  })

const measuresOf = (values?: object) => new Measures(scenarioFromValues(catalogue(values)))
/** Columns that hold the needs of one person. */
const needs = (...ofOne: readonly [health: number, social: number, skills: number, work: number]) =>
  new NeedColumns(ofOne.map((need) => [need]))

describe('capacity for a measure', () => {
  const measures = measuresOf()

  it('is whole up to the tolerated needs, and falls exponentially beyond', () => {
    expect(capacityFor(measures, TRAINING, needs(0.5, 0.6, 1, 1), 0)).toBe(1)
    expect(capacityFor(measures, TRAINING, needs(0.7, 0.6, 0, 0), 0)).toBeCloseTo(Math.exp(-0.8), 12)
    expect(capacityFor(measures, TRAINING, needs(0.7, 0.9, 0, 0), 0)).toBeCloseTo(Math.exp(-2), 12)
    expect(capacityFor(measures, TRAINING, needs(0.2, 0.9, 0, 0), 0)).toBeCloseTo(Math.exp(-1.2), 12)
  })
})

describe('the gain of a measure', () => {
  it('is what it takes off the needs, weighted, as far as the person can take it in', () => {
    const measures = measuresOf()
    const whole = 0.9 * 0.4 * 0.1 + 0.9 * 0.5 * 0.2 + 0.8 * 0.6 * 0.3 + 1 * 0.7 * 0.4
    expect(gainFor(measures, TRAINING, needs(0.4, 0.5, 0.6, 0.7), 0)).toBeCloseTo(whole, 12)
    expect(gainFor(measures, TRAINING, needs(0, 0, 0, 0), 0)).toBe(0)
    const burdened = 0.9 * 0.4 * 0.1 + 0.9 * 0.8 * 0.2 + 0.8 * 0.6 * 0.3 + 1 * 0.7 * 0.4
    expect(gainFor(measures, TRAINING, needs(0.4, 0.8, 0.6, 0.7), 0)).toBeCloseTo(
      burdened * Math.exp(-0.8),
      12,
    )
  })

  it('is set against the best of the reference catalogue', () => {
    const office = pass(open(catalogue()), 10)
    const gains = [TRAINING, ACTIVITY].map((measure) =>
      gainFor(office.measures, measure, office.users.needs, 0),
    )
    expect(bestGain(office, 0)).toBe(Math.max(...gains))
    expect(match(office, 0, TRAINING)).toBe(gains[0] / Math.max(...gains))
    const training = { measures: { training: { reference: false } } }
    const other = pass(open(over(catalogue(), training)), 10)
    expect(bestGain(other, 0)).toBe(gains[1])
    expect(match(other, 0, TRAINING)).toBeCloseTo(gains[0] / gains[1], 12)
  })

  it('is what completion does', () => {
    const office = pass(open(catalogue()), 10)
    ;[0.4, 0.8, 0.6, 0.7].forEach((need, n) => {
      office.users.needs.all[n][0] = need
    })
    applyEffects(office, 0, TRAINING)
    const capacity = Math.exp(-0.8)
    const left = [
      0.4 * (1 - 0.1 * capacity),
      0.8 * (1 - 0.2 * capacity),
      0.6 * (1 - 0.3 * capacity),
      0.7 * (1 - 0.4 * capacity),
    ]
    left.forEach((need, n) => expect(office.users.needs.all[n][0]).toBeCloseTo(need, 6))
  })
})

describe('the overlap of the catalogues', () => {
  const effects = (overlap: number, measure: number) => {
    const { outsideOwnField } = scenarioFromValues(catalogue()).catalogue
    const measures = measuresOf({ catalogue: { overlap, outsideOwnField } })
    return {
      effects: NEEDS.map((need) => measures.effects[need][measure]),
      tolerance: [measures.toleratedHealth[measure], measures.toleratedSocial[measure]],
    }
  }

  it.each([0, 0.5, 1])('weakens what lies outside the own field: overlap %d', (overlap) => {
    const left = (factor: number) => factor + (1 - factor) * overlap
    const state = effects(overlap, TRAINING)
    ;[0.1, 0.2 * left(0.2), 0.3, 0.4].forEach((effect, n) => expect(state.effects[n]).toBeCloseTo(effect, 12))
    expect(state.tolerance[0]).toBe(0.5)
    expect(state.tolerance[1]).toBeCloseTo(Math.min(0.6, 0.5 + 0.5 * overlap), 12)
    const municipal = effects(overlap, ACTIVITY)
    ;[0.1 * left(0.6), 0.4, 0.2 * left(0.5), 0.3 * left(0.8)].forEach((effect, n) =>
      expect(municipal.effects[n]).toBeCloseTo(effect, 12),
    )
    expect(municipal.tolerance).toEqual([0.9, 0.9])
  })
})

describe('places', () => {
  const places = (values: object, more: object = {}) => {
    const scenario = over(twoSides, { catalogue: values, ...more })
    return [...new Measures(scenarioFromValues(scenario)).places]
  }

  it('are as many as the file says, whoever comes; an experiment can multiply them', () => {
    expect(places({})).toEqual([10, 10])
    expect(places({}, { inflow: 0.01 })).toEqual([10, 10])
    expect(places({ morePlaces: 1.25 })).toEqual([13, 13])
    expect(places({ morePlaces: 0.01 })).toEqual([1, 1])
  })

  it('are for all where the switch says so, and in a permanent measure where its places do not count', () => {
    expect(places({}, { mechanisms: only(['unlimitedPlaces']) })).toEqual([Infinity, Infinity])
    const permanent = { measures: { training: { permanent: true } } }
    expect(places({}, { ...permanent, mechanisms: only([]) })).toEqual([Infinity, 10])
    expect(places({}, { ...permanent, mechanisms: only(['permanentPlaces']) })).toEqual([10, 10])
  })
})
