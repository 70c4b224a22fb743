import { beforeAll, describe, expect, it } from 'vitest'
import type { Office } from '../../../src/model/office.ts'
import { openOffice } from '../../../src/model/simulation.ts'
import { admit } from '../../../src/model/users/arrival.ts'
import { PERSON } from '../../../src/random/decisions.ts'
import { Luck } from '../../../src/random/luck.ts'
import { rootKey } from '../../../src/random/root-key.ts'
import { scenarioFromValues } from '../../../src/scenario/load.ts'
import type { ScenarioValues } from '../../../src/scenario/load.ts'
import { sum } from '../../support/estimates.ts'
import { differences, histories, RecordedLuck, factsOf } from '../../support/histories.ts'
import { all, over, pass, village } from '../../support/offices.ts'
import type { Mechanism } from '../../support/offices.ts'

/** Addresses from here on are in the range of the initial stock, of which there is none here. */
const NEWCOMER = 1 << 20
const FIRST_DAY_OF_NEWCOMERS = 40
const GROUPS_OF_NEWCOMERS = [2, 0, 3, 1, 4, 5]

const key = rootKey('tests of luck in the model', 3)
const officeKey = rootKey('tests of luck in the model/office', 3)

interface Disturbance {
  /** further persons, a day between them */
  readonly newcomers?: number
  readonly luck?: Luck
  readonly officeLuck?: Luck
}

function run(values: ScenarioValues, { newcomers = 0, luck, officeLuck }: Disturbance = {}): Office {
  const office = openOffice(scenarioFromValues(values), {
    luck: luck ?? new Luck(...key),
    officeLuck: officeLuck ?? new Luck(...officeKey),
    stock: undefined,
  })
  for (let number = 0; number < newcomers; number++) {
    pass(office, FIRST_DAY_OF_NEWCOMERS + number)
    admit(office, NEWCOMER + number, GROUPS_OF_NEWCOMERS[number % GROUPS_OF_NEWCOMERS.length])
  }
  return pass(office)
}

/** Decisions about a person that no office can touch: who comes when, and what for a person that is. */
const GIVEN: readonly number[] = [
  PERSON.arrivals,
  PERSON.nature,
  PERSON.birthDate,
  PERSON.age,
  PERSON.income,
  PERSON.assistancePropensity,
]

/** Columns in which these decisions are kept. */
const GIVEN_COLUMNS: readonly string[] = [
  'createdDay',
  'needsAtArrival',
  'complex',
  'trueEffort',
  'ownTrust',
  'birthDate',
  'ageAtStart',
  'assistancePropensity',
  'fromStock',
  'fromSchool',
  'schoolEnd',
]

const full = over(village, { mechanisms: all() })

describe('one more person in a full office', () => {
  const before = new RecordedLuck(key)
  const after = new RecordedLuck(key)
  let without: Office
  let withOne: Office
  beforeAll(() => {
    without = run(full, { luck: before })
    withOne = run(full, { luck: after, newcomers: 1 })
  })

  it('shifts somebody’s history, because minutes and places are short', () => {
    expect(differences(histories(without), histories(withOne))).not.toEqual([])
  })

  it('leaves everybody else who they are', () => {
    const given = (office: Office) => histories(office, GIVEN_COLUMNS)
    expect(differences(given(without), given(withOne))).toEqual([])
    expect(withOne.users.count).toBe(without.users.count + 1)
  })

  it('leaves everybody else the same draws at the same addresses', () => {
    const lucky = [...before.draws].filter(([who]) => who !== NEWCOMER)
    let compared = 0
    for (const [who, draws] of lucky)
      for (const [address, value] of draws) {
        const other = after.draws.get(who)?.get(address)
        if (GIVEN.includes(Number.parseInt(address))) expect(other, `${who}: ${address}`).toBeDefined()
        if (other === undefined) continue
        compared++
        if (other !== value) throw new Error(`${who}: ${address} gave ${value}, then ${other}`)
      }
    expect(compared).toBeGreaterThan(10_000)
  })

  it('leaves everybody else the same thresholds, spell by spell', () => {
    const thresholds = (luck: RecordedLuck) =>
      [...luck.draws].flatMap(([who, draws]) =>
        [...draws]
          .filter(([address]) => who !== NEWCOMER && address.startsWith(`${PERSON.leaving} 0 `))
          .map(([address, value]) => `${who} ${address} ${value}`),
      )
    expect(new Set(thresholds(after))).toEqual(new Set(thresholds(before)))
    expect(thresholds(before).length).toBeGreaterThan(1000)
  })
})

/**
 * Mechanisms through which one user’s fate touches another’s although minutes and places are free: advisors learn from
 * one user what they then know when they meet the next. Vacancies for which all compete, and a reorganisation that
 * deals users to the least loaded, would do so by what they are; they are left out here.
 */
const COUPLING: readonly Mechanism[] = ['expertise', 'measureKnowledge', 'learningToAsk', 'culture']

const free = (...on: readonly Mechanism[]) =>
  over(village, {
    mechanisms: all(
      COUPLING.filter((name) => !on.includes(name)),
      ['unlimitedMinutes', 'unlimitedPlaces'],
    ),
    collaborationRate: 0.7,
  })

describe('one more person where minutes and places are free', () => {
  it('changes nothing in anybody else’s history once advisors learn nothing from users', () => {
    const [without, withOne] = [run(free()), run(free(), { newcomers: 1 })]
    expect(differences(histories(without), histories(withOne))).toEqual([])
    expect(withOne.users.count).toBe(without.users.count + 1)
  })

  it('changes nothing if more than one comes', () => {
    const [without, withMany] = [run(free()), run(free(), { newcomers: 60 })]
    expect(differences(histories(without), histories(withMany))).toEqual([])
  })

  it('changes nothing under a reform and a mass transfer either', () => {
    const values = over(free(), {
      transfer: { share: 0.7, advisorsMoved: 1 },
      reform: {
        merger: { inYear: 1, leadership: { leaders: 1, jointMeetingsPerMonth: 2, openness: 0.9 } },
      },
    })
    const [without, withOne] = [run(values), run(values, { newcomers: 1 })]
    expect(differences(histories(without), histories(withOne))).toEqual([])
  })

  it.each(COUPLING)('changes others’ histories through %s', (name) => {
    const [without, withMany] = [run(free(name)), run(free(name), { newcomers: 60 })]
    expect(differences(histories(without), histories(withMany))).not.toEqual([])
  })
})

/** Luck that makes one decision more than the model does, for everybody, each time it is asked for anything. */
class BusierLuck extends Luck {
  override uniform(who: number, decision: number, block = 0, index = 0): number {
    super.uniform(who, 63, block, index)
    return super.uniform(who, decision, block, index)
  }
}

describe('one more decision', () => {
  it('changes nothing at all, in the full office', () => {
    const busier = { luck: new BusierLuck(...key), officeLuck: new BusierLuck(...officeKey) }
    expect(bytesOf(run(full, busier))).toEqual(bytesOf(run(full)))
  })
})

/** Every number of an office. All columns of persons are views of the same cells. */
function bytesOf({
  users: { cells, count },
  advisors,
  measures,
  books,
  heads,
}: Office): readonly (readonly [string, string])[] {
  return [{ cells, count }, advisors, measures, books, heads].flatMap((table) =>
    Object.entries(table).flatMap(([name, value]: [string, unknown]): [string, string][] => {
      if (ArrayBuffer.isView(value))
        return [[name, Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')]]
      return typeof value === 'number' ? [[name, String(value)]] : []
    }),
  )
}

describe('the same seed', () => {
  it('gives the same bytes, and another replication gives others', () => {
    const first = bytesOf(run(full))
    expect(bytesOf(run(full))).toEqual(first)
    expect(bytesOf(run(full, { luck: new Luck(...rootKey('tests of luck in the model', 4)) }))).not.toEqual(
      first,
    )
  })
})

describe('the luck of the office drawn again', () => {
  it('changes histories but not the people', () => {
    const first = run(full)
    const again = run(full, { officeLuck: new Luck(...rootKey('tests of luck in the model/office/1', 3)) })
    const given = (office: Office) => histories(office, GIVEN_COLUMNS)
    expect(differences(given(first), given(again))).toEqual([])
    expect(differences(histories(first), histories(again))).not.toEqual([])
    expect(advisorsDiffer(first, again)).toBe(true)
  })
})

const advisorsDiffer = (one: Office, other: Office): boolean =>
  one.advisors.leavesOn.some((day, advisor) => day !== other.advisors.leavesOn[advisor])

describe('histories', () => {
  it('see every column of a person, and all of a record', () => {
    const { users } = run(over(full, { warmUpYears: 0 }))
    const widths = factsOf(users).map(({ width }) => width)
    for (const width of widths) expect(width).toBeGreaterThan(0)
    expect(widths.length).toBeGreaterThan(50)
    expect(sum(widths)).toBe(users.recordLength)
  })
})
