import { describe, expect, it } from 'vitest'
import { simulateInRounds } from '../../../src/experiment/stopping-rule.ts'

/** Runs the rule on rounds that meet the target or not, and takes a minute for each. */
async function stop(
  met: readonly boolean[],
  cap: { readonly replications?: number; readonly minutes?: number } = {},
  interruptedIn = Infinity,
) {
  const rounds: number[] = []
  const stopped = await simulateInRounds(
    (replications) => {
      rounds.push(replications)
      const round = rounds.length
      return Promise.resolve({
        result: round,
        met: met[round - 1] ?? false,
        interrupted: round >= interruptedIn,
      })
    },
    { maximumReplications: cap.replications ?? 1000, maximumMinutes: cap.minutes },
    () => 100 + rounds.length,
  )
  return { rounds, ...stopped }
}

describe('simulateInRounds', () => {
  it('begins with 20 replications and adds 10 until the target is met twice in succession', async () => {
    const { rounds, result, replications, stopped } = await stop([false, true, false, true, true, true])
    expect(rounds).toEqual([20, 30, 40, 50, 60])
    expect([result, replications]).toEqual([5, 60])
    expect(stopped).toEqual({ why: 'met', cap: undefined })
  })

  it('never stops after a single round, however precise', async () => {
    expect((await stop([true, true])).rounds).toEqual([20, 30])
  })

  it('does not begin a round that goes beyond the cap', async () => {
    const { rounds, stopped } = await stop([], { replications: 45 })
    expect(rounds).toEqual([20, 30, 40])
    expect(stopped).toEqual({ why: 'replications', cap: 45 })
  })

  it('keeps to a cap below the first round', async () => {
    expect((await stop([true], { replications: 8 })).rounds).toEqual([8])
  })

  it('begins no round after the cap in minutes, and drops none that has begun', async () => {
    const { rounds, stopped } = await stop([], { minutes: 3 })
    expect(rounds).toEqual([20, 30, 40])
    expect(stopped).toEqual({ why: 'minutes', cap: 3 })
  })

  it('stops when the user does', async () => {
    expect((await stop([], {}, 2)).stopped).toEqual({ why: 'by-user', cap: undefined })
  })
})
