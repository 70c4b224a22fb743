import { describe, expect, it } from 'vitest'
import type { Participants } from '../../../../src/results/record.ts'
import { loadScenario } from '../../../../src/scenario/load.ts'
import {
  estimateOfReading,
  trialsOf,
  type Reading,
  type TrialRun,
} from '../../../../src/studies/effects/reading.ts'
import type { PairedTrial } from '../../../../src/studies/trials/pairs.ts'
import { NOT_BEGUN, SEEN, TRIAL_MONTHS } from '../../../../src/vocabulary/trial.ts'

const { measures } = loadScenario('dual').scenario

/** A person: in work from a month on; which measure was begun when; complex needs. */
interface Life {
  readonly worksFrom?: number
  readonly begins?: readonly [measure: number, month: number]
  readonly complex?: boolean
}

const columns = (lives: readonly Life[], treated: readonly boolean[]): Participants => ({
  trialAddress: Uint32Array.from(lives.keys()),
  trialTreated: Uint8Array.from(treated, (one) => (one ? 1 : 0)),
  trialComplex: Uint8Array.from(lives, ({ complex = false }) => (complex ? 1 : 0)),
  trialBegun: Uint8Array.from(
    lives.flatMap(({ begins }) =>
      measures.map((_, measure) => (begins?.[0] === measure ? begins[1] : NOT_BEGUN)),
    ),
  ),
  trialTalks: new Uint16Array(lives.length),
  trialSeen: Uint8Array.from(
    lives.flatMap(({ worksFrom = 99 }) =>
      Array.from({ length: TRIAL_MONTHS + 1 }, (_, month) =>
        month >= worksFrom ? SEEN.work : SEEN.followed,
      ),
    ),
  ),
})

/** One replication from pairs of lives, with and without the trial; the first half is treated. */
const pairOf = (replication: number, lives: readonly (readonly [own: Life, twin: Life])[]): PairedTrial => {
  const treated = lives.map((_, at) => at < lives.length / 2)
  return {
    replication,
    own: columns(
      lives.map(([own]) => own),
      treated,
    ),
    twin: columns(
      lives.map(([, twin]) => twin),
      treated,
    ),
    persons: lives.map((_, at) => ({ treated: treated[at], own: at, twin: at })),
  }
}

const NOTHING: readonly [Life, Life] = [{}, {}]
const runOf = (...lives: readonly (readonly (readonly [Life, Life])[])[]): TrialRun => ({
  measures,
  pairs: lives.map((one, at) => pairOf(at + 1, one)),
})
const ask = { trial: 'a', outcome: 'work', month: 12 } as const
const figure = (reading: Reading, runs: Readonly<Record<string, TrialRun>>) =>
  estimateOfReading(reading, new Map(Object.entries(runs))).value

/** Treatment takes a measure from one of four treated, who does not get to work; one control gets the place. */
const withheld = runOf([
  [{}, { worksFrom: 10, begins: [2, 3] }],
  [{ worksFrom: 2 }, { worksFrom: 2 }],
  NOTHING,
  [{ complex: true }, { complex: true, begins: [1, 20] }],
  [{ worksFrom: 11, begins: [2, 8] }, {}],
  NOTHING,
  NOTHING,
  [{ worksFrom: 3 }, { worksFrom: 3 }],
])

describe('a reading', () => {
  it('is the difference between the arms without the luck of the draw', () => {
    expect(figure({ ...ask, how: 'difference' }, { a: withheld })).toBeCloseTo(-0.25 - 0.25)
    expect(figure({ ...ask, month: 9, how: 'difference' }, { a: withheld })).toBe(0)
  })

  it('is a share of what would be without treatment', () => {
    expect(figure({ ...ask, how: 'relative' }, { a: withheld })).toBeCloseTo(-0.5 / 0.5)
  })

  it('is what the trial does to the controls', () => {
    expect(figure({ ...ask, how: 'untreated' }, { a: withheld })).toBeCloseTo(0.25)
  })

  it('is per participant, of any measure or of one, begun by then', () => {
    expect(figure({ ...ask, how: 'per-participant' }, { a: withheld })).toBeCloseTo(-0.5 / -0.5)
    const [third] = measures.slice(2).map(({ name }) => name)
    expect(figure({ ...ask, how: 'per-participant', measure: third }, { a: withheld })).toBeCloseTo(1)
    expect(figure({ ...ask, month: 24, how: 'per-participant' }, { a: withheld })).toBeCloseTo(0.5 / 0.75)
    expect(() => figure({ ...ask, how: 'per-participant', measure: 'none' }, { a: withheld })).toThrow(
      /there is no measure none/,
    )
  })

  it('is a ratio of hazards', () => {
    const twice = runOf(
      [[{ worksFrom: 3 }, {}], [{ worksFrom: 5 }, { worksFrom: 5 }], NOTHING, NOTHING]
        .flatMap((one) => [one])
        .concat([NOTHING, NOTHING, NOTHING, NOTHING]) as [Life, Life][],
    )
    expect(figure({ ...ask, outcome: 'has-worked', how: 'hazard-ratio' }, { a: twice })).toBeCloseTo(
      Math.log(1 - 0.5) / Math.log(1 - 0.25),
    )
  })

  it('is of some people only', () => {
    expect(
      figure({ ...ask, month: 24, how: 'per-participant', people: 'others' }, { a: withheld }),
    ).not.toBeNaN()
    expect(figure({ ...ask, how: 'difference', people: 'complex' }, { a: withheld })).toBeNaN()
  })

  it('is less the same of another trial, and less another reading', () => {
    const nothing = runOf([NOTHING, NOTHING])
    const runs = { a: withheld, b: nothing, c: withheld }
    expect(figure({ ...ask, less: 'b', how: 'difference' }, runs)).toBeCloseTo(-0.5)
    expect(figure({ ...ask, less: 'c', how: 'difference' }, runs)).toBe(0)
    const beyond: Reading = { ...ask, trial: 'c', how: 'untreated' }
    expect(figure({ ...ask, how: 'difference', beyond }, runs)).toBeCloseTo(-0.75)
    expect(trialsOf({ ...ask, less: 'b', how: 'difference', beyond })).toEqual(['a', 'b', 'c'])
  })

  it('takes only replications that all trials have, and has an interval over them', () => {
    const works: readonly [Life, Life] = [{ worksFrom: 1 }, {}]
    const a = runOf([works, NOTHING], [NOTHING, NOTHING], [works, NOTHING])
    const b = runOf([NOTHING, NOTHING], [NOTHING, NOTHING])
    const { value, ciLow, ciHigh } = estimateOfReading(
      { ...ask, less: 'b', how: 'difference' },
      new Map(Object.entries({ a, b })),
    )
    expect(value).toBeCloseTo(0.5)
    expect([ciLow, ciHigh].every((limit) => limit !== undefined)).toBe(true)
  })
})
