import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomes } from '../../../src/results/outcomes.ts'
import { outcomesAsked, outcomesIn } from '../../../src/scenario/language/comparison-file.ts'
import { limitsOf, narrowestOf, precisionAsked, precisionOf } from '../../../src/scenario/language/limits.ts'
import { loadScenario } from '../../../src/scenario/load.ts'
import { positiveNumbers, type Vocabulary } from '../../../src/scenario/language/outcome-level.ts'
import type { Problem } from '../../../src/errors.ts'
import { readText } from '../../../src/scenario/language/read.ts'
import { keyText, type OutcomeKey } from '../../../src/vocabulary/outcomes.ts'

const { scenario } = loadScenario('dual')
const vocabulary: Vocabulary = { outcomes, scenario }

const LEVELS = {
  all: ['all'],
  group: scenario.groups.filter(({ pupils }) => !pupils).map(({ name }) => name),
  effort: ['standard', 'situational'],
  side: ['state', 'municipal'],
  team: scenario.teams.map(({ name }) => name),
  complex: ['complex', 'not-complex'],
  across: ['needs-other-side', 'needs-own-side'],
  age: ['under-30', '30-and-over'],
  stay: ['up-to-1-year', '1-to-2-years', '2-to-4-years', 'over-4-years'],
  measure: scenario.measures.map(({ name }) => name),
}

/** An outcome at one of its levels. */
const key: fc.Arbitrary<OutcomeKey> = fc
  .constantFrom(
    ...outcomes.flatMap(({ id, breakdowns }) => breakdowns.map((breakdown) => ({ outcome: id, breakdown }))),
  )
  .chain((half) => fc.constantFrom(...LEVELS[half.breakdown]).map((level) => ({ ...half, level })))

const spellings = (one: OutcomeKey): readonly string[] =>
  one.breakdown === 'all' ? [one.outcome, `${one.outcome}/all`, `${one.outcome}/all/all`] : [keyText(one)]

/** Something that is stated of keys, in one of the four places; `value` is the number that is stated of a key. */
interface Statement {
  readonly spelling: string
  readonly value: number
}

type Place = (
  statements: readonly Statement[],
  problems: Problem[],
) => readonly (OutcomeKey & { readonly stated: number })[]

const parsed = (text: string) => readText({ file: 'a.yaml', text }).root

const block = (statements: readonly Statement[], told: (value: number) => string) =>
  parsed(`{ ${statements.map(({ spelling, value }) => `${spelling}: ${told(value)}`).join(', ')} }`)

const PLACES: { readonly [place: string]: Place } = {
  bands: (all, problems) =>
    positiveNumbers(block(all, String), 'bands', vocabulary, problems).map((one) => ({
      ...one,
      stated: one.number,
    })),
  limits: (all, problems) =>
    limitsOf(
      block(all, (value) => `{ max: ${value} }`),
      vocabulary,
      problems,
    ).map((one) => ({ ...one, stated: one.max ?? Number.NaN })),
  precision: (all, problems) =>
    precisionOf(block(all, String), vocabulary, problems).map((one) => ({ ...one, stated: one.halfWidth })),
  outcomes: (all, problems) =>
    outcomesIn(parsed(`[${all.map(({ spelling }) => spelling).join(', ')}]`), vocabulary, problems).map(
      (one, at) => ({
        ...one,
        stated: all[at].value,
      }),
    ),
}

const place = fc.constantFrom(...Object.keys(PLACES))
const number = fc.integer({ min: 1, max: 1000 })

describe('what is stated per outcome and level', () => {
  it('belongs to both, in whatever spelling', () => {
    const statements = fc.uniqueArray(fc.tuple(key, number, fc.nat(2)), {
      selector: ([one]) => keyText(one),
      minLength: 1,
    })
    fc.assert(
      fc.property(place, statements, (where, all) => {
        const problems: Problem[] = []
        const stated = all.map(([one, value, nth]) => ({
          spelling: spellings(one).at(nth % spellings(one).length) ?? '',
          value,
        }))
        const read = PLACES[where](stated, problems)
        expect(problems).toEqual([])
        expect(read.map((one) => [keyText(one), one.stated])).toEqual(
          all.map(([one, value]) => [keyText(one), value]),
        )
      }),
    )
  })

  it('is refused where another spelling states it again, and both places are named', () => {
    const whole = key.filter(({ breakdown }) => breakdown === 'all')
    fc.assert(
      fc.property(
        place,
        whole,
        fc.constantFrom([0, 1], [0, 2], [1, 2], [2, 0]),
        (where, one, [first, second]) => {
          const problems: Problem[] = []
          const [before, after] = [spellings(one)[first], spellings(one)[second]]
          PLACES[where](
            [before, after].map((spelling) => ({ spelling, value: 1 })),
            problems,
          )
          expect(problems).toHaveLength(1)
          expect(problems[0]).toMatchObject({ file: 'a.yaml', line: 1, severity: 'error' })
          expect(problems[0].message).toBe(`“${keyText(one)}” is named twice`)
          expect(problems[0].found).toBe(`“${after}”, and before it “${before}” at a.yaml:1`)
        },
      ),
    )
  })

  it('is refused of options of the command line too', () => {
    const problems: Problem[] = []
    precisionAsked(['needs-relieved=0.1', 'needs-relieved/all/all=0.2'], vocabulary, problems)
    outcomesAsked('needs-relieved,needs-relieved/all', vocabulary, problems)
    expect(problems.map(({ file, message }) => [file, message])).toEqual([
      ['--precision', expect.stringMatching(/named twice/)],
      ['--outcomes', expect.stringMatching(/named twice/)],
    ])
  })

  it('counts once, the narrowest, where files and options want one outcome precisely', () => {
    const [wide, narrow] = [0.2, 0.1].map(
      (halfWidth) => ({ outcome: 'needs-relieved', breakdown: 'all', level: 'all', halfWidth }) as const,
    )
    expect(narrowestOf([wide, narrow])).toEqual([narrow])
    expect(narrowestOf([narrow, wide])).toEqual([narrow])
  })
})
