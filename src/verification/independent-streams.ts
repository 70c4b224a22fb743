import { OFFICE, PERSON } from '../random/decisions.ts'
import { Luck } from '../random/luck.ts'
import { normalQuantile } from '../random/normal-quantile.ts'
import { rootKey } from '../random/root-key.ts'
import { namesOf } from '../vocabulary/names.ts'
import { chiSquareOf, count, distanceOf, ERRORS, exactly, TAIL } from './check.ts'
import type { Check, Family } from './check.ts'

/** Pairs of draws in each comparison, and persons for whom every decision is compared with every other. */
const N = 200_000
const PERSONS = 20_000

/** Cells along each side of the unit square. */
const GRID = 20

/** A decision that no mechanism uses, with an unused one on either side. */
const DECISION = 60

type Draw = (number: number) => number

export const independentStreams: Family = {
  title: 'Independent streams',
  text:
    'Draws at neighbouring addresses, of two replications, of persons and of the office, of every pair of decisions: ' +
    'correlation, the sum modulo 1, and χ² of pairs on the unit square.',
  checks: (seed) => {
    const key = rootKey(`${seed}/streams`, 1)
    const luck = new Luck(...key)
    const next = new Luck(...rootKey(`${seed}/streams`, 2))
    const office = new Luck(...rootKey(`${seed}/streams/office/0`, 1))
    const here: Draw = (number) => luck.uniform(number, DECISION, number % 1000, 3)
    const neighbours: { readonly [what: string]: Draw } = {
      'the next person': (number) => luck.uniform(number + 1, DECISION, number % 1000, 3),
      'the next decision': (number) => luck.uniform(number, DECISION + 1, number % 1000, 3),
      'the next block': (number) => luck.uniform(number, DECISION, (number % 1000) + 1, 3),
      'the next index': (number) => luck.uniform(number, DECISION, number % 1000, 4),
      'the next replication': (number) => next.uniform(number, DECISION, number % 1000, 3),
      'the luck of the office': (number) => office.uniform(number, DECISION, number % 1000, 3),
    }
    return [
      ...Object.entries(neighbours).flatMap(([what, there]) => ofPair(what, here, there)),
      ofAllDecisions(luck),
      ofOrder(key),
    ]
  },
}

function ofPair(what: string, here: Draw, there: Draw): Check[] {
  const a = Float64Array.from({ length: N }, (_, number) => here(number))
  const b = Float64Array.from({ length: N }, (_, number) => there(number))
  return [
    {
      what: `correlation with ${what}`,
      value: correlation(a, b),
      exact: 0,
      tolerance: ERRORS / Math.sqrt(N),
      from: `${count(N)} pairs`,
    },
    distanceOf(
      `sum modulo 1 with ${what}`,
      a.map((u, number) => (u + b[number]) % 1),
      (u) => u,
      'pairs',
    ),
    onTheSquare(`pairs with ${what}, χ² of ${GRID * GRID} cells`, a, b),
  ]
}

/** Correlation of numbers that are uniform on 0 to 1. */
function correlation(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let number = 0; number < a.length; number++) sum += (a[number] - 0.5) * (b[number] - 0.5)
  return (12 * sum) / a.length
}

function onTheSquare(what: string, a: Float64Array, b: Float64Array): Check {
  const cells = Array.from({ length: GRID * GRID }, () => 0)
  a.forEach((u, number) => cells[Math.floor(u * GRID) * GRID + Math.floor(b[number] * GRID)]++)
  const expected = cells.map(() => a.length / cells.length)
  return chiSquareOf(what, cells, expected, `${count(a.length)} pairs`)
}

/** The strongest correlation between any two decisions; the tolerance allows for the number of pairs. */
function ofAllDecisions(luck: Luck): Check {
  const decisions = [
    ...namesOf(PERSON).map((name) => PERSON[name]),
    ...namesOf(OFFICE).map((name) => OFFICE[name]),
  ]
  const draws = decisions.map((decision) =>
    Float64Array.from({ length: PERSONS }, (_, who) => luck.uniform(who, decision)),
  )
  const pairs = draws.flatMap((a, one) => draws.slice(one + 1).map((b) => correlation(a, b)))
  const strongest = pairs.reduce((most, r) => (Math.abs(r) > Math.abs(most) ? r : most))
  return {
    what: `strongest correlation of ${count(pairs.length)} pairs of decisions`,
    value: strongest,
    exact: 0,
    tolerance: -normalQuantile(TAIL / 2 / pairs.length) / Math.sqrt(PERSONS),
    from: `${count(PERSONS)} persons`,
  }
}

/** The same addresses in another order, from a generator that has already drawn other numbers. */
function ofOrder(key: readonly [number, number]): Check {
  const [first, second] = [new Luck(...key), new Luck(...key)]
  const address = (number: number) =>
    [number * 31, number % 64, (number * 17) % 65_536, number % 1024] as const
  const forwards = Array.from({ length: PERSONS }, (_, number) => first.uniform(...address(number)))
  second.normal(1, DECISION)
  let changed = 0
  for (let number = PERSONS - 1; number >= 0; number--)
    if (second.uniform(...address(number)) !== forwards[number]) changed++
  return exactly(`draws of ${count(PERSONS)} that change with the order of drawing`, changed, 0)
}
