import { describe, expect, it } from 'vitest'
import { speak, type Language } from '../../../../src/locale/language.ts'
import { layoutOf } from '../../../../src/results/layout.ts'
import type { Participants } from '../../../../src/results/record.ts'
import type { ScenarioResult } from '../../../../src/results/result.ts'
import { loadScenario } from '../../../../src/scenario/load.ts'
import { trialResult } from '../../../../src/studies/trials/estimate.ts'
import type { TrialRecord } from '../../../../src/studies/trials/pairs.ts'
import { trialForm } from '../../../../src/studies/trials/form.ts'
import type { TrialOutcomeId } from '../../../../src/studies/trials/result.ts'
import {
  officesFor,
  powerSentences,
  trialHeadline,
  trialSentences,
} from '../../../../src/studies/trials/sentences.ts'
import { NOT_SEEN, SEEN, TRIAL_MONTHS } from '../../../../src/vocabulary/trial.ts'

const { scenario } = loadScenario('double-talks')

/** A person of a trial: in work from a month on, and followed by the trial up to another. */
interface Person {
  readonly address: number
  readonly treated: boolean
  readonly worksFrom: number
  readonly until?: number
}

function participantsOf(persons: readonly Person[]): Participants {
  const months = Array.from({ length: TRIAL_MONTHS + 1 }, (_, month) => month)
  return {
    trialAddress: Uint32Array.from(persons, ({ address }) => address),
    trialTreated: Uint8Array.from(persons, ({ treated }) => (treated ? 1 : 0)),
    trialComplex: new Uint8Array(persons.length),
    trialBegun: new Uint8Array(),
    trialTalks: Uint16Array.from(persons, ({ treated }) => (treated ? 6 : 3)),
    trialSeen: Uint8Array.from(
      persons.flatMap(({ worksFrom, until = 30 }) =>
        months.map((month) => (month > until ? NOT_SEEN : month >= worksFrom ? SEEN.work : SEEN.followed)),
      ),
    ),
  }
}

const resultOf = (replications: readonly (readonly Person[])[]): ScenarioResult<TrialRecord> => ({
  name: scenario.name,
  scenario,
  hash: 'h',
  layout: layoutOf(scenario),
  summary: [],
  monthly: [],
  records: replications.map((persons, k) => ({
    replication: k + 1,
    values: new Float64Array(),
    monthly: new Float64Array(),
    participants: participantsOf(persons),
  })),
})

const NEVER = 99
const person = (address: number, treated: boolean, worksFrom: number): Person => ({
  address,
  treated,
  worksFrom,
})

/** Treatment brings one of two treated to work in month 10; one of four controls loses a job for that. */
const own = [
  [person(1, true, 10), person(2, true, NEVER), ...[3, 4, 5].map((who) => person(who, false, NEVER))],
  [person(1, true, 10), person(2, true, NEVER), ...[3, 4, 5].map((who) => person(who, false, NEVER))],
].map((persons) => [...persons, person(6, false, 4)])
const twins = [0, 1].map(() => [
  person(1, true, NEVER),
  person(2, true, NEVER),
  person(3, false, 8),
  person(4, false, NEVER),
  person(5, false, NEVER),
  person(6, false, 4),
])

describe('a trial', () => {
  const result = trialResult(resultOf(own), resultOf(twins), 'model')
  const rowAt = (outcome: TrialOutcomeId, month: number) =>
    result.rows.find((row) => row.outcome === outcome && row.month === month)

  it('estimates the field trial, the true effect and displacement person by person', () => {
    expect(rowAt('work', 12)).toMatchObject({
      n: 2,
      treated: 0.5,
      controls: 0.25,
      treatedTwins: 0,
      controlsTwins: 0.5,
      field: { value: 0.25 },
      effect: { value: 0.5 },
      displacement: { value: -0.25 },
      inField: { value: 0.75 },
    })
    expect(rowAt('work', 9)).toMatchObject({ effect: { value: 0 }, displacement: { value: -0.25 } })
  })

  it('adds up months in work from the first month after the draw', () => {
    expect(rowAt('months-in-work', 12)).toMatchObject({
      treated: 1.5,
      treatedTwins: 0,
      controls: 9 / 4,
      controlsTwins: 14 / 4,
    })
  })

  it('ends where fewer than half of the persons were followed', () => {
    expect(Math.max(...result.rows.map(({ month }) => month))).toBe(30)
    const short = own.map((persons) => persons.map((one, at) => (at < 2 ? one : { ...one, until: 15 })))
    const half = trialResult(resultOf(short), resultOf(twins), 'model')
    expect(Math.max(...half.rows.map(({ month }) => month))).toBe(15)
  })

  it('leaves out who was drawn in one office only, and says how many they are', () => {
    const more = own.map((persons) => [...persons, person(7, true, 1)])
    const found = trialResult(resultOf(more), resultOf(twins), 'model')
    expect(found.unpaired).toBeCloseTo(1 / 7)
    expect(found.rows).toEqual(result.rows)
    expect(trialSentences(found)[0]).toMatch(/14\s% of those drawn were drawn with or without treatment only/)
  })

  it('is told with its numbers, and with why the field trial misses the effect', () => {
    expect(trialHeadline(result)).toBe(
      '24 months after the draw, 50.0 points more of the treated are in work because they were treated',
    )
    const [people, field, effect, displacement, why, talks] = trialSentences(result)
    expect(people).toBe('2 treated and 4 controls in a replication, 2 pairs of replications, seed “delt”.')
    expect(field).toMatch(/after 24 months: 50\.0 % against 25\.0 % in work, \+25\.0 points/)
    expect(effect).toMatch(/50\.0 % against 0\.0 %, \+50\.0 points/)
    expect(displacement).toMatch(/25\.0 % against 50\.0 %, −25\.0 points/)
    expect(why).toBe(
      'The field trial misses the true effect by −25.0 points: +25.0 points from displacement (controls do worse than they ' +
        'would without the trial), −50.0 points from the luck of the draw.',
    )
    expect(talks).toMatch(/6\.0 of the treated, 6\.0 of the same persons.*3\.0 of controls/)
  })

  it.each<[Language, string, string]>([
    [
      'nb',
      '2 i tiltaksgruppen og 4 i kontrollgruppen i hver replikasjon, 2 par av replikasjoner, frø «delt».',
      'Samtaler i tiltakstiden: 6,0 i tiltaksgruppen, 6,0 for de samme personene uten forsøkstiltak; 3,0 i kontrollgruppen i samme tid.',
    ],
    [
      'nn',
      '2 i tiltaksgruppa og 4 i kontrollgruppa i kvar replikasjon, 2 par av replikasjonar, frø «delt».',
      'Samtalar i tiltakstida: 6,0 i tiltaksgruppa, 6,0 for dei same personane utan forsøkstiltak; 3,0 i kontrollgruppa i same tid.',
    ],
  ])('is told in %s', (language, people, talks) => {
    speak(language)
    const sentences = trialSentences(result)
    speak('en')
    expect(sentences[0]).toBe(people)
    expect(sentences.at(-1)).toBe(talks)
  })

  it('is read again as it was written', () => {
    expect(trialForm.parse(JSON.parse(JSON.stringify(result)))).toEqual(result)
  })

  it('says how many persons and months it takes to see it', () => {
    const [when, how] = powerSentences(result)
    expect(when).toMatch(/most easily \d+ months after the draw: with [\d,]+ persons in each arm/)
    expect(how).toMatch(/this office alone needs \d+ and \d+ months.*offices like this one/)
    expect(officesFor(result, 30)).toBe(10)
  })
})

describe('a trial in which nothing happens', () => {
  const result = trialResult(resultOf(twins), resultOf(twins), 'model')

  it('has no true effect and no displacement at all, whatever the luck of the draw', () => {
    for (const { effect, displacement, inField } of result.rows) {
      expect(effect).toEqual({ value: 0, ciLow: 0, ciHigh: 0 })
      expect(displacement).toEqual({ value: 0, ciLow: 0, ciHigh: 0 })
      expect(inField).toEqual({ value: 0, ciLow: 0, ciHigh: 0 })
    }
    expect(trialHeadline(result)).toMatch(/treatment has changed nothing in who is in work/)
  })

  it('cannot be seen by any real trial', () => {
    expect(powerSentences(result)).toEqual([expect.stringMatching(/^No trial would see an effect on work/)])
  })
})

it('says where nobody was drawn', () => {
  const nobody = trialResult(resultOf([[], []]), resultOf([[], []]), 'model')
  expect(nobody.rows).toEqual([])
  expect(trialHeadline(nobody)).toMatch(/^Nobody was drawn/)
  expect(trialSentences(nobody)[0]).toMatch(/^0 treated and 0 controls/)
})
