import { describe, expect, it } from 'vitest'
import { isAdmitted } from '../../../../src/model/measures/admission.ts'
import { leavePlace, startMeasure } from '../../../../src/model/measures/places.ts'
import { Effort } from '../../../../src/vocabulary/efforts.ts'
import { STATE } from '../../../../src/vocabulary/sides.ts'
import { letIn, only, open, over, pass, quiet, village } from '../../../support/offices.ts'

const [JOBSEEKERS, YOUNG, NEWCOMERS] = [0, 3, 4]
const names = Object.keys(village.measures ?? {})

/** Somebody of a group, of whom everything is seen as it is. */
function office(group: number, more: object = {}) {
  const state = open(over(quiet(village), { needs: { spread: 0 }, mechanisms: only([]) }, more))
  letIn(state, 1, group)
  pass(state, 1)
  return state
}

const admitted = (state: ReturnType<typeof office>, name: string): boolean =>
  isAdmitted(state, 0, STATE, names.indexOf(name))

describe('admission', () => {
  it('is by group', () => {
    expect(admitted(office(YOUNG), 'partners')).toBe(true)
    expect(admitted(office(JOBSEEKERS), 'partners')).toBe(false)
    expect(admitted(office(JOBSEEKERS), 'course')).toBe(true)
  })

  it('is by effort category and by the need for help with work', () => {
    const state = office(YOUNG)
    expect(admitted(state, 'sheltered')).toBe(false)
    state.users.effort[0] = Effort.speciallyAdjusted
    state.users.needs.work[0] = 0.51
    expect(admitted(state, 'sheltered')).toBe(true)
    state.users.needs.work[0] = 0.5
    expect(admitted(state, 'sheltered')).toBe(false)
  })

  it('asks newcomers for the language, and nobody else', () => {
    expect(admitted(office(NEWCOMERS), 'education')).toBe(false)
    const learnt = office(NEWCOMERS)
    learnt.users.needs.skills[0] = 0.5
    expect(admitted(learnt, 'education')).toBe(true)
    expect(admitted(office(YOUNG), 'education')).toBe(true)
  })

  it('is to what takes place in the house where leadership allows it', () => {
    expect(admitted(office(YOUNG), 'cantina')).toBe(false)
    expect(admitted(office(YOUNG, { leadership: { inHouseActivity: true } }), 'cantina')).toBe(true)
  })

  it('is after a number of measures, completed or not, where a measure is for who has been through others', () => {
    const state = office(YOUNG, { measures: { activation: { minimumStays: 2 } } })
    const stays = (name: string) => {
      startMeasure(state, 0, names.indexOf(name))
      leavePlace(state, 0)
    }
    expect(admitted(state, 'activation')).toBe(false)
    stays('workplace')
    stays('workplace')
    expect(admitted(state, 'activation')).toBe(false)
    stays('partners')
    expect(admitted(state, 'activation')).toBe(true)
  })

  it('is never to permanently adjusted work by a plan', () => {
    expect(admitted(office(YOUNG), 'permanent')).toBe(false)
  })

  it('is not again within the time between two stays, whatever was taken in between', () => {
    const state = office(YOUNG, { catalogue: { repeatDays: 100 }, years: 3 })
    const stay = (name: string, day: number) => {
      state.day = day
      startMeasure(state, 0, names.indexOf(name))
      leavePlace(state, 0)
    }
    stay('workplace', 10)
    expect(admitted(state, 'activation')).toBe(true)
    stay('activation', 40)
    state.day = 109
    expect(admitted(state, 'workplace')).toBe(false)
    state.day = 110
    expect(admitted(state, 'workplace')).toBe(true)
  })

  it('is once where once is all', () => {
    const state = office(YOUNG, { catalogue: { repeatDays: 0 }, years: 3 })
    startMeasure(state, 0, names.indexOf('course'))
    leavePlace(state, 0)
    state.day = 700
    expect(admitted(state, 'course')).toBe(false)
  })
})
