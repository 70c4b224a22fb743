import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/results/manifest.ts'
import { emptyFolder } from './delt.ts'
import { deltIn } from './in-process.ts'
import { FAKE_WORKER, simulateWith } from './other-worker.ts'

// Workers that do what the question of the scenario says instead of simulating.
simulateWith(FAKE_WORKER)

let home = ''
beforeEach(() => {
  home = emptyFolder()
})

// The office opens empty, because to find out whom it has on its first day takes longer than all that is tried here.
const FEW = ['--no-charts', '--replications', '3', '--set', 'drawnStock=false']
const OPTIONS = [...FEW, '--jobs', '2']
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

describe('finished results', () => {
  const run = (behaviour: string, ...more: string[]) => {
    const words = ['run', 'town-office', '--set', `question=${behaviour}`, ...OPTIONS, ...more]
    return deltIn(home, words)
  }
  const tables = (folder: string) =>
    ['replications.csv', 'summary.csv', 'monthly.csv', 'manifest.json'].map((file) =>
      readFileSync(join(home, folder, file), 'utf8'),
    )

  it.each(['throw', 'throw-first'])('stay where replications fail (%s), which is said', async (behaviour) => {
    await run('')
    const before = tables('output/town-office')
    const failing = [`${behaviour}=${join(home, 'died')}`, '--fresh'] as const
    const { code, stdout, stderr } = await run(...failing)
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toMatch(
      /^output\/town-office keeps the finished results of 2.*, because replications failed/m,
    )
    expect(stderr).toMatch(/replication \d .*failed while simulating/)
    expect(stderr).not.toContain('Results are in')
    expect(tables('output/town-office')).toEqual(before)
    rmSync(join(home, 'died'), { force: true })
    expect((await run(...failing, '--out', 'another')).stderr).toContain('Results are in another')
  })

  it.each(['text', 'json'])('stay where delt is stopped, which is said (%s)', async (format) => {
    await run('')
    const before = tables('output/town-office')
    const hang = ['run', 'town-office', '--set', 'question=hang', ...OPTIONS, '--fresh', '--format', format]
    const { code, stdout, stderr } = await deltIn(home, hang, AbortSignal.timeout(500))
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' })
    expect(stderr).toMatch(
      /^Interrupted: output\/town-office keeps the finished results of 2.* in the store/m,
    )
    expect(tables('output/town-office')).toEqual(before)
  })

  it('are replaced by more of the same, and by those of another command with --force only', async () => {
    await run('')
    const more = ['run', 'town-office', '--set', 'question=', ...FEW.with(2, '4')]
    for (const words of [more, more]) expect((await deltIn(home, words)).code).toBe(0)
    expect(manifest().scenarios[0].done).toEqual([1, 2, 3, 4])
    const words = ['run', 'dual', '--set', 'question=', ...OPTIONS, '--out', 'output/town-office']
    const refused = await deltIn(home, words)
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toMatch(
      /holds the results of another command \(delt run town-office .*--out.*--force/,
    )
    expect(manifest().scenarios[0].done).toEqual([1, 2, 3, 4])
    expect((await deltIn(home, [...words, '--force'])).code).toBe(0)
    expect(manifest().scenarios[0].name).toBe('dual')
  })
})

describe('delt compare', () => {
  it('exits with 130 where it is stopped, and its folder says that it is partial', async () => {
    const words = ['compare', 'town-office', '--vary', 'collaborationRate=0.9', '--set', 'question=hang']
    const { code, stderr } = await deltIn(
      home,
      [...words, ...OPTIONS, '--out', 'stopped'],
      AbortSignal.timeout(500),
    )
    expect(code).toBe(130)
    expect(stderr).toContain('stopped, which says that it is partial')
    const { state } = JSON.parse(readFileSync(join(home, 'stopped', 'manifest.json'), 'utf8')) as Manifest
    expect(state).toBe('partial')
  })
})

describe('delt reproduce', () => {
  // One worker, so that the first that is asked for is the first that is begun, in both runs.
  const again = ['reproduce', join('output', 'town-office'), '--jobs', '1']
  const run = (behaviour: string) => {
    const words = ['run', 'town-office', '--set', `question=${behaviour}`]
    return deltIn(home, [...words, ...FEW, '--jobs', '1', '--fresh'])
  }

  it('names a replication that can no longer be simulated', async () => {
    await run(`throw-if=${join(home, 'broken')}`)
    expect((await deltIn(home, again)).stdout).toMatch(/^identical: every number of 3 replications\n/)
    writeFileSync(join(home, 'broken'), '')
    const { code, stdout, stderr } = await deltIn(home, again)
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toMatch(
      /town-office, replication 1 \(seed "delt"\) failed while simulating: people are lost/,
    )
  })

  it('passes over a replication that had failed before', async () => {
    await run(`throw-first=${join(home, 'died')}`)
    expect(manifest().scenarios[0].done).toHaveLength(2)
    rmSync(join(home, 'died'))
    const { code, stdout } = await deltIn(home, again)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^identical: every number of 2 replications\n/)
  })

  it('says nothing about the results where it is stopped, or where there are none', async () => {
    await run('')
    const stopped = await deltIn(home, again, AbortSignal.abort())
    expect(stopped).toMatchObject({ code: 130, stdout: '' })
    expect(stopped.stderr).toContain('nothing can be said about the results')
    rmSync(join(home, 'output', 'town-office'), { recursive: true })
    await run('throw')
    const { code, stderr } = await deltIn(home, again)
    expect(code).toBe(2)
    expect(stderr).toContain('holds no finished replication')
  })
})
