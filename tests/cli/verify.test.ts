import { beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyFolder } from './delt.ts'
import { deltIn } from './in-process.ts'

const { checks, seeds } = vi.hoisted(() => {
  const right = { what: 'queue, persons', value: 12.3456, exact: 12, tolerance: 0.5, from: '30 replications' }
  return { checks: [right], seeds: [] as string[] }
})
const [right] = checks
const wrong = { ...right, what: 'wait, days', value: 13 }

vi.mock('../../src/verification/families.ts', () => ({
  families: [
    {
      title: 'Queues',
      text: 'A queue and its formula.',
      checks: (seed: string) => {
        seeds.push(seed)
        return checks
      },
    },
  ],
}))

const verify = (...words: string[]) => deltIn(emptyFolder(), ['verify', ...words])

describe('delt verify', () => {
  beforeEach(() => {
    checks.splice(0, checks.length, right)
    seeds.splice(0)
  })

  it('shows each value beside the exact one, its deviation and tolerance, and a verdict', async () => {
    const { code, stdout, stderr } = await verify()
    expect(code).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toMatchInlineSnapshot(`
      "Queues
      A queue and its formula.

      check            value  exact  deviation  tolerance             from  verdict
      queue, persons  12.346     12       0.35        0.5  30 replications    holds

      1 of 1 checks hold.
      "
    `)
  })

  it('ends with 1 where a check does not hold, and tells which, whatever is printed', async () => {
    checks.push(wrong)
    for (const words of [[], ['--quiet'], ['--format', 'json']]) {
      const { code, stderr } = await verify(...words)
      expect(code).toBe(1)
      expect(stderr).toContain('This is a fault in delt')
      expect(stderr).toContain('known answers are not met with seed "delt"')
      expect(stderr).toContain('wait, days  13  12  1  0.5  30 replications  FAILS')
      expect(stderr).not.toContain('queue, persons')
    }
  })

  it('prints nothing but JSON where JSON is asked for, with every number', async () => {
    checks.push(wrong)
    const { stdout } = await verify('--format', 'json', '--seed', 'another')
    expect(JSON.parse(stdout)).toEqual({
      seed: 'another',
      holds: false,
      checks: [
        {
          family: 'Queues',
          check: 'queue, persons',
          ...numbersOf(right),
          deviation: right.value - 12,
          holds: true,
        },
        { family: 'Queues', check: 'wait, days', ...numbersOf(wrong), deviation: 1, holds: false },
      ],
    })
    expect(seeds).toEqual(['another'])
  })

  it('prints nothing where it is to be quiet and all is well', async () => {
    const { code, stdout, stderr } = await verify('--quiet')
    expect([code, stdout, stderr]).toEqual([0, '', ''])
  })

  it('fails on a check that is not a number', async () => {
    checks.splice(0, 1, { ...right, value: NaN })
    const { code, stderr } = await verify('--quiet')
    expect(code).toBe(1)
    expect(stderr).toContain('NaN')
  })

  it('says nothing of checks when it is interrupted', async () => {
    const { code, stdout, stderr } = await deltIn(emptyFolder(), ['verify'], AbortSignal.abort())
    expect(code).toBe(130)
    expect(stdout).toBe('')
    expect(stderr).toContain('Interrupted')
    expect(seeds).toEqual([])
  })
})

const numbersOf = ({ value, exact, tolerance, from }: typeof right) => ({ value, exact, tolerance, from })
