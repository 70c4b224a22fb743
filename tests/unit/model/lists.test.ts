import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNodes, Lists, NOBODY } from '../../../src/model/lists.ts'

const LISTS = 4
const NODES = 9

/** Members of a list as it tells them itself. */
function membersOf(lists: Lists, list: number): readonly number[] {
  const found: number[] = []
  for (let node = lists.first(list); node !== NOBODY && found.length <= NODES; node = lists.after(node))
    found.push(node)
  return found
}

function expectAlike(lists: Lists, naive: readonly (readonly number[])[]): void {
  naive.forEach((expected, list) => {
    expect(membersOf(lists, list)).toEqual(expected)
    expect(lists.length[list]).toBe(expected.length)
  })
  for (let node = 0; node < NODES; node++)
    expect(lists.listOf[node]).toBe(naive.findIndex((members) => members.includes(node)))
}

const node = fc.nat(NODES - 1)
const list = fc.nat(LISTS - 1)
const step = fc.oneof(
  fc.record({ kind: fc.constant('append' as const), node, list }),
  fc.record({ kind: fc.constant('take' as const), node, list }),
  fc.record({ kind: fc.constant('remove' as const), node, list }),
)

describe('lists', () => {
  it('do what arrays do', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const lists = new Lists(LISTS, createNodes(NODES))
        const naive: number[][] = Array.from({ length: LISTS }, () => [])
        const without = (gone: number) => {
          for (const members of naive) if (members.includes(gone)) members.splice(members.indexOf(gone), 1)
        }
        for (const one of steps) {
          if (one.kind === 'append') {
            lists.append(one.list, one.node)
            without(one.node)
            naive[one.list].push(one.node)
          } else if (one.kind === 'remove') {
            lists.remove(one.node)
            without(one.node)
          } else expect(lists.take(one.list)).toBe(naive[one.list].shift() ?? NOBODY)
          expectAlike(lists, naive)
        }
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  it('put a node that is appended again to the end of its own list', () => {
    const lists = new Lists(1, createNodes(3))
    for (const each of [0, 1, 2, 0]) lists.append(0, each)
    expect(membersOf(lists, 0)).toEqual([1, 2, 0])
  })
})
