import { describe, expect, it } from 'vitest'
import { speak, type Language } from '../../../../src/locale/language.ts'
import { parsedJson } from '../../../../src/text/json.ts'
import { solveForm } from '../../../../src/studies/solve/form.ts'
import { solveHeadline, solveNotes } from '../../../../src/studies/solve/sentences.ts'
import { likeAnswer } from '../../../../src/studies/solve/result.ts'
import { atLeast, atMost, CASELOAD, fakeSolve, searched, upTo } from './fake-solve.ts'

/** The value at a place of a range from 1 up. */
const at = (place: number | undefined) => (place === undefined ? undefined : place + 1)

describe('a search for an edge', () => {
  it('finds the smallest value that keeps a condition, of which it simulates few', async () => {
    for (let edge = 2; edge <= 100; edge++) {
      const { solve, simulated } = await searched({
        goal: 'until',
        values: upTo(100),
        asked: atMost(-10 * edge + 5),
        curve: (value) => -10 * value,
      })
      expect([at(solve.answer), solve.side]).toEqual([edge, 'smallest'])
      expect(solve.range).toEqual({ from: edge - 1, to: edge - 1, isOpen: false })
      expect(new Set(simulated).size).toBe(simulated.length)
      expect(simulated.length).toBeLessThanOrEqual(9)
    }
  })

  it('finds the largest value where a condition holds at the lower end', async () => {
    const asked = atMost(45)
    const { solve } = await searched({ goal: 'until', values: upTo(20), asked, curve: (value) => 10 * value })
    expect([at(solve.answer), solve.side, solve.range?.isOpen]).toEqual([4, 'largest', false])
    expect(solveHeadline(solve)).toMatch(/^The largest value of .* at most 45\.0 users per advisor is 4$/)
  })

  it.each<[Language, RegExp, string]>([
    [
      'nb',
      /^Den største verdien av .* som oppfyller .* på høyst 45,0 .*, er 4$/,
      'Intervallene avgjør det: Den neste verdien bryter sikkert vilkåret.',
    ],
    [
      'nn',
      /^Den største verdien av .* som oppfyller .* på høgst 45,0 .*, er 4$/,
      'Intervalla avgjer det: Den neste verdien bryt sikkert vilkåret.',
    ],
  ])('says so in %s', async (language, headline, certainty) => {
    const asked = atMost(45)
    const { solve } = await searched({ goal: 'until', values: upTo(20), asked, curve: (value) => 10 * value })
    speak(language)
    const [told, [note]] = [solveHeadline(solve), solveNotes(solve)]
    speak('en')
    expect(told).toMatch(headline)
    expect(note).toContain(certainty)
  })

  it('tells between which values the intervals leave the edge open', async () => {
    // An interval reaches 1.4 to either side, so that 6 to 9 are undecided.
    const curve = (value: number) => 50 - 0.7 * value
    for (const values of [upTo(12), upTo(40)]) {
      const { solve } = await searched({ goal: 'until', values, asked: atMost(45), curve })
      const { from, to } = solve.range ?? { from: -1, to: -1 }
      const kept = solve.tried.map(({ place, readings }) => [at(place), readings[0].kept])
      expect(at(solve.answer)).toBe(8)
      expect([at(from), at(to)]).toEqual([6, 10])
      expect(kept).toEqual(
        expect.arrayContaining([
          [from, 'no'],
          [at(from), 'undecided'],
          [at(to), 'yes'],
        ]),
      )
      expect(solveHeadline(solve)).toMatch(/ is 8 \(6 to 10\)$/)
    }
  })

  it('says so where no value keeps the condition for sure', async () => {
    const { solve } = await searched({
      goal: 'until',
      values: upTo(5),
      asked: atMost(45),
      curve: (value) => 49.9 - value,
    })
    expect(solve.range?.isOpen).toBe(true)
    expect(solveHeadline(solve)).toMatch(/ is 5 \(4 or more\)$/)
    expect(solveNotes(solve)[0]).toContain('At no value does the whole interval keep the condition.')
  })

  it('takes what holds at both ends for held everywhere, and what holds at neither for held nowhere', async () => {
    const curve = (value: number) => 50 - value
    const all = await searched({ goal: 'until', values: upTo(9), asked: atMost(60), curve })
    expect([at(all.solve.answer), all.simulated]).toEqual([1, [1, 9]])
    expect(solveNotes(all.solve)[0]).toContain('Every value keeps the condition, as far as the ends tell.')
    const none = await searched({ goal: 'until', values: upTo(9), asked: atLeast(60), curve })
    expect([none.solve.answer, at(none.solve.nearest), none.simulated]).toEqual([undefined, 1, [1, 9]])
    expect(solveHeadline(none.solve)).toMatch(/^No value of /)
    expect(solveNotes(none.solve)[0]).toMatch(/^Nearest is 1: caseload of team municipal-youth 49\.0 /)
  })

  it('warns of an outcome that turns, that is not touched, or whose ends are not apart', async () => {
    const notes = async (curve: (value: number) => number, asked = atMost(45)) =>
      solveNotes((await searched({ goal: 'until', values: upTo(9), asked, curve })).solve).join(' ')
    expect(await notes((value) => (value === 5 ? 90 : 60 - 2 * value))).toMatch(
      /surely turns between 3 and 5/,
    )
    expect(await notes(() => 50)).toContain('does not touch it')
    expect(await notes((value) => 60 - 2 * value)).toContain('as it does at what was tried')
  })
})

describe('a search for the best', () => {
  const goal = { ...CASELOAD, condition: undefined }

  it('simulates every value, and leaves out those that break a condition', async () => {
    const search = { goal: 'minimise', values: upTo(6), curve: (value: number) => 100 - 10 * value } as const
    const free = await searched({ ...search, asked: [goal] })
    expect([at(free.solve.answer), free.simulated]).toEqual([6, upTo(6)])
    const { solve } = await searched({ ...search, asked: [goal, ...atLeast(55)] })
    expect(at(solve.answer)).toBe(4)
    expect(likeAnswer(solve)).toEqual([])
    expect(solveHeadline(solve)).toMatch(/ is lowest at .*=4 of the values that keep .* at least 55\.0 users/)
  })

  it('names those that cannot be told from it', async () => {
    const { solve } = await searched({
      goal: 'maximise',
      values: upTo(4),
      asked: [goal],
      curve: (value) => (value > 2 ? 50 : value),
    })
    expect(at(solve.answer)).toBe(3)
    expect(likeAnswer(solve).map(({ place }) => at(place))).toEqual([4])
    expect(solveNotes(solve)[0]).toMatch(/^It cannot be told from 4 /)
  })

  it('tells the nearest where none keeps the conditions', async () => {
    const { solve } = await searched({
      goal: 'maximise',
      values: upTo(4),
      asked: [goal, ...atLeast(50)],
      curve: (value) => 10 * value,
    })
    expect([solve.answer, at(solve.nearest)]).toEqual([undefined, 4])
  })
})

describe('a search that is written', () => {
  it('is read again as it was', async () => {
    const solve = await fakeSolve()
    expect(solveForm.parse(parsedJson(JSON.stringify(solve)))).toEqual(JSON.parse(JSON.stringify(solve)))
  })

  it('is refused where a place or a list does not fit', async () => {
    const solve = await fakeSolve()
    for (const change of [
      { answer: 99 },
      { nearest: 50 },
      { reversals: [[0, 50]] },
      { asked: [] },
      { paths: [] },
      { values: [['1', '2']] },
      { range: { from: 0, to: 12, isOpen: false } },
      { tried: solve.tried.map((one) => ({ ...one, readings: [] })) },
    ])
      expect(solveForm.safeParse({ ...solve, ...change }).success).toBe(false)
  })
})
