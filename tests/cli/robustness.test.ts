import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { Experiment, withoutCohort } from '../../src/experiment/experiment.ts'
import pilotYear from '../../src/experiment/workers/load-worker.ts'
import { halfOffice } from '../../src/scenario/half-office.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { spreadOf } from '../../src/studies/robustness/screening.ts'
import type { Robustness, RobustnessSummary } from '../../src/studies/robustness/result.ts'
import { emptyFolder, start } from './delt.ts'
import { deltIn, type Said } from './in-process.ts'

const POINTS = 12

/** Half of a town office for as long as it takes to follow a cohort, with luck by which a point counts. */
const OFFICE = ['years=5', 'warmUpYears=0', 'seed=a']
const WORDS = ['robustness', 'town-office', 'town-unitary.yaml', '--points', `${POINTS}`].concat(
  OFFICE.flatMap((override) => ['--set', override]),
)

const read = (...path: string[]) => readFileSync(join(...path), 'utf8')
const rowsOf = (...path: string[]) => parse(read(...path), { columns: true }) as Record<string, string>[]

const filesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []

function home(): string {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'town-unitary.yaml'), 'extends: [town-office, leadership-unitary]\n')
  return folder
}

describe('delt robustness', () => {
  const here = home()
  const folder = join(here, 'output', 'robustness-town-office-town-unitary')
  let ended: Said
  beforeAll(async () => {
    ended = await deltIn(here, [...WORDS, '--jobs', '2'])
  })

  it('says from so few worlds no share, but how many points count and what is missing', () => {
    expect(ended).toMatchObject({ code: 0 })
    expect(ended.stdout.split('\n')[0]).toMatch(
      /^Only \d of 12 points (are plausible worlds|is a plausible world); shares are given from 30 on$/,
    )
    expect(ended.stdout).toMatch(/\d of 12 points in the space of \d{3} uncertain parameters/)
    expect(ended.stdout).toMatch(/Levels that refused points, most first: .*work after exit \(\d\)/)
    expect(ended.stdout).toMatch(/For 30 plausible worlds it takes about \d+ points \(--points \d+\)/)
    expect(ended.stdout).not.toContain('is better')
  })

  it('judges worlds by the levels of this office, and says so', () => {
    const { summary } = JSON.parse(read(folder, 'robustness.json')) as Robustness
    const { ownLevels = [] } = summary
    expect(ownLevels[0]).toEqual({ quantity: 'stock', own: 1, low: 0.75, high: 1.25 })
    expect(ended.stdout).toContain('by the levels of town-office itself')
  })

  it('says the same on its page and in its summary, and draws nothing', () => {
    const [headline] = ended.stdout.split('\n')
    expect(read(folder, 'report.html')).toContain(`${headline}.`)
    expect(read(folder, 'summary.md')).toContain(`**${headline}.**`)
    expect(filesIn(join(folder, 'charts'))).toEqual([])
  })

  it('leaves its files', () => {
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining([
        'correlations.csv',
        'differences.csv',
        'manifest.json',
        'points.csv',
        'report.html',
        'robustness.json',
        'summary.md',
        'tables.xlsx',
      ]),
    )
  })

  it('tells of every point whether it counts or why not', () => {
    const points = rowsOf(folder, 'points.csv')
    expect(points.map(({ point }) => Number(point))).toEqual(
      Array.from({ length: POINTS + 1 }, (_, point) => point),
    )
    const unexplained = points.filter(({ counts, why }) => (counts === 'yes') !== (why === ''))
    expect(unexplained).toEqual([])
    const [own, ...others] = points.slice(0, 1 + spreadOf(POINTS))
    expect(Number(own['stock_of_own'])).toBe(1)
    expect(own['catalogue.overlap']).toBe('0.5')
    expect(
      new Set(others.map((row) => Math.floor(Number(row['catalogue.overlap']) * spreadOf(POINTS)))).size,
    ).toBe(spreadOf(POINTS))
  })

  it('has the answer of the scenarios as they are, and of every point that counts', () => {
    const counting = rowsOf(folder, 'points.csv').filter(
      ({ point, counts }) => point === '0' || counts === 'yes',
    )
    expect(counting.length).toBeGreaterThan(1)
    const answered = new Set(rowsOf(folder, 'differences.csv').map(({ point }) => point))
    expect([...answered]).toEqual(counting.map(({ point }) => point))
  })

  it('leaves its pilot years in the store, where every other command finds them', async () => {
    const { scenario } = loadScenario('town-office', OFFICE)
    // Where all is stopped no year can be simulated, so that what comes is from the store.
    const signal = AbortSignal.abort()
    const store = join(here, 'output', '.store')
    const experiment = new Experiment({ jobs: 1, keep: withoutCohort, store, signal })
    const loads = await experiment.offeredLoads([halfOffice(scenario)])
    await experiment.close()
    expect(loads).toEqual([pilotYear(halfOffice(scenario))])
  })

  it('gives the same from the store, from another number of jobs, and as JSON', async () => {
    const again = await deltIn(here, [
      ...WORDS,
      '--jobs',
      '1',
      '--out',
      'again',
      '--format',
      'json',
      '--no-charts',
    ])
    expect(again.stderr).toMatch(/^(\d+) of \1 replications were stored already/)
    expect(read(here, 'again', 'points.csv')).toBe(read(folder, 'points.csv'))
    expect(read(here, 'again', 'differences.csv')).toBe(read(folder, 'differences.csv'))
    const summary = JSON.parse(again.stdout) as RobustnessSummary
    const leftOut = Object.values(summary.leftOut).reduce((sum, points) => sum + points, 0)
    expect(summary.counted + leftOut).toBe(POINTS)
    expect(summary.shares).toEqual([])
  })

  it('can be drawn again, but is not reproduced', async () => {
    expect(await deltIn(here, ['report', folder])).toMatchObject({ code: 0 })
    const { code, stderr } = await deltIn(here, ['reproduce', folder])
    expect(stderr).toContain('holds a robustness study')
    expect(code).toBe(2)
  })

  it('is told to go on after Ctrl-C, and writes nothing then', async () => {
    const other = home()
    const words = WORDS.map((word) => (word === `${POINTS}` ? '50' : word))
    const { process: child, ended: stopped } = start(other, ...words)
    const store = join(other, 'output', '.store')
    while (!filesIn(store).some((path) => path.endsWith('1.run')))
      await new Promise((done) => setTimeout(done, 20))
    child.kill('SIGINT')
    const { code, stderr } = await stopped
    expect(code).toBe(130)
    expect(stderr).toContain('what was finished is in output/.store; the same command goes on')
    expect(existsSync(join(other, 'output', 'robustness-town-office-town-unitary', 'points.csv'))).toBe(false)
  })

  it.each([
    [['dual', 'unitray'], 'unitary'],
    [['dual', 'vary-caseload'], 'a comparison file'],
    [['vary-caseload', 'dual'], 'is a comparison file'],
    [['dual'], 'needs <baseline> <alternative>'],
  ])('%j is refused', async (words, message) => {
    const { code, stderr } = await deltIn(here, ['robustness', ...words])
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })
})
