import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Manifest } from '../../src/results/manifest.ts'
import { emptyFolder } from './delt.ts'
import { deltIn } from './in-process.ts'

// Workers that do what the question of the scenario says instead of simulating.
vi.mock('../../src/experiment/worker-file.ts', () => ({
  workerFile: pathToFileURL(join(import.meta.dirname, '../unit/experiment/fake-worker.mjs')),
}))

let home = ''
beforeEach(() => {
  home = emptyFolder()
})

const OPTIONS = ['--no-charts', '--replications', '3', '--jobs', '2']
const manifest = () =>
  JSON.parse(readFileSync(join(home, 'output', 'town-office', 'manifest.json'), 'utf8')) as Manifest

describe('delt run', () => {
  it('lists replications that fail, keeps the others and exits with 3', async () => {
    const died = join(home, 'died')
    const words = ['run', 'town-office', '--set', `question=throw-first=${died}`, ...OPTIONS]
    const { code, stderr } = await deltIn(home, words)
    expect(code).toBe(3)
    expect(stderr).toMatch(
      /town-office, replication \d \(seed "delt"\) failed while simulating: people are lost/,
    )
    const { state, scenarios, failed } = manifest()
    expect(state).toBe('complete')
    expect(failed).toHaveLength(1)
    expect(new Set([...scenarios[0].done, failed[0].replication])).toEqual(new Set([1, 2, 3]))
    expect(failed[0]).toMatchObject({
      scenario: 'town-office',
      stage: 'simulating',
      reason: 'people are lost',
    })
  })

  it('writes a folder without numbers where every replication fails', async () => {
    const { code, stdout } = await deltIn(home, ['run', 'town-office', '--set', 'question=throw', ...OPTIONS])
    expect(code).toBe(3)
    expect(stdout).toContain('–')
    expect(manifest().scenarios[0].done).toEqual([])
    expect(readFileSync(join(home, 'output', 'town-office', 'replications.csv'), 'utf8')).toBe(
      'scenario,replication,outcome,breakdown,level,unit,value\n',
    )
  })

  it('does a replication again whose worker died, without a word', async () => {
    const died = join(home, 'died')
    const words = ['run', 'town-office', '--set', `question=die-once=${died}`, ...OPTIONS]
    const { code, stderr } = await deltIn(home, words)
    expect(code).toBe(0)
    // The made-up records may draw warnings of their own.
    expect(stderr).toMatch(/Results are in output\/town-office\n$/)
    expect(stderr).not.toMatch(/worker|again|fail/)
    expect(existsSync(died)).toBe(true)
    expect(manifest().scenarios[0].done).toEqual([1, 2, 3])
  })

  it('exits with 130 where it is stopped while nothing is finished', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 500)
    const words = ['run', 'town-office', '--set', 'question=hang', ...OPTIONS]
    const { code, stderr } = await deltIn(home, words, controller.signal)
    expect(code).toBe(130)
    expect(stderr).toContain('which says that it is partial')
    expect(manifest()).toMatchObject({ state: 'partial', scenarios: [{ done: [], planned: 3 }], failed: [] })
  })
})
