import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOBODY } from '../../../src/model/lists.ts'
import { createUsers } from '../../../src/model/users/table.ts'
import { closeGaps, createTurns, joinTurns, leaveTurns } from '../../../src/model/users/turns.ts'
import type { Turns } from '../../../src/model/users/turns.ts'

const PERSONS = 6

/** Whose turn it is on a day of the stretch, in order. */
const onTurn = (turns: Turns, turn: number): readonly number[] =>
  [...turns.rows[turn].subarray(0, turns.counts[turn])].filter((row) => row !== NOBODY)

describe('turns', () => {
  it('are taken by everybody who joined and has not left, once, on the own day, in the order of joining', () => {
    const step = fc.record({ user: fc.nat(PERSONS - 1), turn: fc.nat(4), closes: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const users = createUsers(PERSONS, 1)
        const turns = createTurns(PERSONS)
        const naive: number[][] = [[], [], [], [], []]
        for (const { user, turn, closes } of steps) {
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
        }
      }),
      { numRuns: 200, seed: 5 },
    )
  })

  it('are not missed by somebody who takes none', () => {
    const users = createUsers(2, 1)
    const turns = createTurns(2)
    joinTurns(turns, users, 0, 3)
    leaveTurns(turns, users, 1)
    expect(onTurn(turns, 3)).toEqual([0])
    expect(users.turnSlot[1]).toBe(NOBODY)
  })
})
