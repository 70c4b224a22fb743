import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOBODY } from '../../../../src/model/lists.ts'
import { createUsers } from '../../../../src/model/users/table.ts'
import type { Users } from '../../../../src/model/users/table.ts'
import { closeGaps, forEachInTurn, joinTurns, leaveTurns, Turns } from '../../../../src/model/users/turns.ts'

const PERSONS = 6

/** A table of so many persons, and who they are. */
function table(count: number): { readonly users: Users; readonly people: readonly number[] } {
  const users = createUsers(count, 1)
  return { users, people: Array.from({ length: count }, () => users.add()) }
}

/** Whose turn it is on a day of the stretch, in order. */
const onTurn = (turns: Turns, turn: number): readonly number[] =>
  [...turns.rows[turn].subarray(0, turns.counts[turn])].filter((row) => row !== NOBODY)

describe('turns', () => {
  it('are taken by everybody who joined and has not left, once, on the own day, in the order of joining', () => {
    const step = fc.record({ person: fc.nat(PERSONS - 1), turn: fc.nat(4), closes: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { users, people } = table(PERSONS)
        const turns = new Turns(PERSONS)
        const naive: number[][] = [[], [], [], [], []]
        for (const { person, turn, closes } of steps) {
          const user = people[person]
          const present = naive.findIndex((members) => members.includes(user))
          if (present >= 0) {
            leaveTurns(turns, users, user)
            naive[present].splice(naive[present].indexOf(user), 1)
          } else {
            joinTurns(turns, users, user, turn)
            naive[turn].push(user)
          }
          if (closes) {
            closeGaps(turns, users, turn)
            expect(turns.counts[turn]).toBe(naive[turn].length)
          }
          naive.forEach((members, day) => expect(onTurn(turns, day)).toEqual(members))
          const visited: number[] = []
          forEachInTurn(turns, (each) => visited.push(each))
          expect(visited).toEqual(naive.flat())
        }
      }),
      { numRuns: 200, seed: 5 },
    )
  })

  it('are not missed by somebody who takes none', () => {
    const { users, people } = table(2)
    const [one, other] = people
    const turns = new Turns(2)
    joinTurns(turns, users, one, 3)
    leaveTurns(turns, users, other)
    expect(onTurn(turns, 3)).toEqual([one])
    expect(users.turnCell[other]).toBe(NOBODY)
  })
})
