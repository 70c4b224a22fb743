import { describe, expect, it } from 'vitest'
import { considerHandover } from '../../../../src/model/divide/needs.ts'
import { considerPlan } from '../../../../src/model/follow-up/planning.ts'
import { monthOf } from '../../../../src/model/calendar.ts'
import { NOBODY } from '../../../../src/model/lists.ts'
import { nodeOf } from '../../../../src/model/nodes.ts'
import { enter } from '../../../../src/model/users/entry.ts'
import { caseOf, Plan } from '../../../../src/model/users/table.ts'
import { OFFICE, PERSON } from '../../../../src/random/decisions.ts'
import { DAYS_PER_MONTH } from '../../../../src/vocabulary/calendar.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { RecordedLuck } from '../../../support/histories.ts'
import { letIn, only, over, pass, quiet, twoSides } from '../../../support/offices.ts'
import { openOffice } from '../../../../src/model/simulation.ts'
import { scenarioFromValues } from '../../../../src/scenario/load.ts'

const PEOPLE = 40

/** An office with luck that is remembered, in which everybody is compared options for, and in need of the other side. */
function office() {
  const values = over(quiet(twoSides), {
    groups: { people: { trust: 0.5, needs: { health: 0.4, social: 0.6, skills: 0.4, work: 0.5 } } },
    planning: { standardAfterDays: 0 },
    collaborationRate: 0.5,
    leadership: { mixedSeating: 1 },
    divide: { onTheSpot: 0.5 },
    mechanisms: only([
      'planning',
      'comparing',
      'perceptionError',
      'userKnowledge',
      'consent',
      'divide',
      'handover',
      'unlimitedPlaces',
      'unlimitedMinutes',
    ]),
  })
  const luck = new RecordedLuck([1, 2])
  const officeLuck = new RecordedLuck([3, 4])
  const state = openOffice(scenarioFromValues(values), { luck, officeLuck, stock: undefined })
  const users = letIn(state, PEOPLE)
  pass(state, 3)
  const forget = () => {
    luck.draws.clear()
    officeLuck.draws.clear()
  }
  const ofPeople = (draw: string) => Number(draw.split(' ')[1]) !== OFFICE.anyone
  // Whom an advisor without ties turns to is luck of the advisor and the day.
  const drawn = () => ({ ofPersons: sorted(luck), ofTheOffice: sorted(officeLuck).filter(ofPeople) })
  return { state, users, forget, drawn }
}

const sorted = (luck: RecordedLuck): readonly string[] =>
  [...luck.draws].flatMap(([who, draws]) => [...draws].map(([at, u]) => `${who} ${at} ${u}`)).toSorted()

const decisionsIn = (draws: readonly string[]): ReadonlySet<number> =>
  new Set(draws.map((draw) => Number(draw.split(' ')[1])))

type Bench = ReturnType<typeof office>

/** One plan for everybody, on a day. */
function plan({ state, users, forget, drawn }: Bench, day: number) {
  state.day = day
  for (const user of users) {
    state.users.plan[user] = Plan.none
    state.users.cases.planPause[caseOf(user, STATE)] = 0
    state.users.cases.advisor[caseOf(user, MUNICIPAL)] = 3
  }
  forget()
  for (const user of users) considerPlan(state, 0, user, STATE)
  return drawn()
}

/** Everybody is found to need the other side in the follow-up, on a day. */
function call({ state, users, forget, drawn }: Bench, day: number) {
  state.day = day
  for (const user of users) {
    state.users.cases.talks[caseOf(user, STATE)] = 2
    state.users.cases.advisor[caseOf(user, MUNICIPAL)] = NOBODY
    state.lists.remove(nodeOf(user, MUNICIPAL))
    state.users.cases.askAgain[caseOf(user, STATE)] = 0
  }
  forget()
  for (const user of users) considerHandover(state, 0, user, STATE)
  return drawn()
}

describe.each([
  ['plan', plan, [PERSON.planMinutes, PERSON.comesToMind, PERSON.perceivedGain, PERSON.consent, PERSON.ask]],
  ['call for the other side', call, [PERSON.ask]],
])('a %s', (_, step, decisions) => {
  const day = 5
  const later = day + 3 * DAYS_PER_MONTH
  const soon = step(office(), day)

  it('draws what it is decided by', () => {
    for (const decision of decisions) expect(decisionsIn(soon.ofPersons)).toContain(decision)
    expect(decisionsIn(soon.ofTheOffice)).toContain(OFFICE.onTheSpot)
  })

  it('that comes in another month meets the same luck', () => {
    expect(monthOf(later)).toBeGreaterThan(monthOf(day))
    expect(step(office(), later)).toEqual(soon)
  })

  it('that comes second has luck of its own, but for how a measure is misread', () => {
    const bench = office()
    step(bench, day)
    const second = step(bench, later)
    const lasting = (draw: string) => Number(draw.split(' ')[1]) === PERSON.perceivedGain
    const known = new Set([...soon.ofPersons, ...soon.ofTheOffice])
    const again = [...second.ofPersons, ...second.ofTheOffice].filter((draw) => known.has(draw))
    expect(second.ofPersons.length).toBeGreaterThanOrEqual(PEOPLE)
    expect(again.filter((draw) => !lasting(draw))).toEqual([])
  })

  it('in the next spell does not depend on how many there were in this one', () => {
    const inNextSpell = (before: number) => {
      const bench = office()
      for (let number = 0; number < before; number++) step(bench, day + 30 * number)
      for (const user of bench.users) {
        bench.state.users.spell[user]++
        enter(bench.state, user)
        bench.state.users.cases.advisor[caseOf(user, STATE)] = 0
      }
      return step(bench, later)
    }
    expect(inNextSpell(1)).toEqual(inNextSpell(2))
    expect(inNextSpell(1)).not.toEqual(soon)
  })
})
