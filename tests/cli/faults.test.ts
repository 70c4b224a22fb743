import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import seedrandom from 'seedrandom'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/results/manifest.ts'
import { delt, emptyFolder, start, startProcess } from './delt.ts'

const WORDS = ['run', 'town-office', '--set', 'years=1', '--set', 'warmUpYears=0', '--no-charts', '--quiet']
const TABLES = ['replications.csv', 'summary.csv', 'monthly.csv']
const program = join(import.meta.dirname, '..', '..', 'dist', 'main.js')

const tablesIn = (folder: string) => TABLES.map((table) => readFileSync(join(folder, table), 'utf8'))
const stateOf = (folder: string) =>
  existsSync(join(folder, 'manifest.json'))
    ? (JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest).state
    : 'none'

let undisturbed: string[] = []
beforeAll(async () => {
  const home = emptyFolder()
  await delt(home, ...WORDS, '--replications', '4')
  undisturbed = tablesIn(join(home, 'output', 'town-office'))
})

describe('a process that is killed', () => {
  const seed = process.env['DELT_SEED'] ?? String(Date.now())
  const random = seedrandom.alea(seed)
  const kills = Number(process.env['DELT_KILLS'] ?? 3)

  it.each(Array.from({ length: kills }, (_, kill) => [kill + 1, Math.round(1500 * random.double())]))(
    `leaves nothing wrong behind, and the same command goes on (kill %i after %i ms, DELT_SEED=${seed})`,
    async (_kill, milliseconds) => {
      const home = emptyFolder()
      const folder = join(home, 'output', 'town-office')
      const { process: child, ended } = start(home, ...WORDS, '--replications', '4')
      await pause(milliseconds)
      child.kill('SIGKILL')
      await ended
      const left = stateOf(folder) === 'complete' ? tablesIn(folder) : undisturbed
      expect(left).toEqual(undisturbed)
      const { code, stderr } = await delt(home, ...WORDS, '--replications', '4')
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stateOf(folder)).toBe('complete')
      expect(tablesIn(folder)).toEqual(undisturbed)
    },
  )
})

describe('two processes', () => {
  it('on one folder and one store both end well, and the folder is that of one of them', async () => {
    const home = emptyFolder()
    const words = [...WORDS, '--replications', '4', '--out', 'shared']
    const ended = await Promise.all([1, 2, 3].map(() => delt(home, ...words)))
    expect(ended).toEqual([1, 2, 3].map(() => ({ code: 0, stdout: '', stderr: '' })))
    expect(tablesIn(join(home, 'shared'))).toEqual(undisturbed)
    expect(readdirSync(join(home, 'shared')).toSorted()).toEqual(
      [...TABLES, 'manifest.json', 'tables.xlsx'].toSorted(),
    )
    expect((await delt(home, 'store', 'verify')).code).toBe(0)
  })
})

describe.skipIf(process.platform === 'win32')('a full disk', () => {
  /** Files may not grow beyond so many blocks of 512 or 1,024 bytes, as if the disk were full. */
  const limited = (home: string, blocks: number) => {
    const limit = ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, program]
    return startProcess(home, 'sh', [...limit, ...WORDS, '--replications', '4']).ended
  }

  it('is told, leaves no half results, and costs nothing that was simulated', async () => {
    const home = emptyFolder()
    const { code, stderr } = await limited(home, 60)
    expect(code).toBe(2)
    expect(stderr).toMatch(/output.town-office cannot be used for results: EFBIG/)
    expect(readdirSync(join(home, 'output', 'town-office'))).toEqual([])
    const again = await delt(home, ...WORDS.slice(0, -1), '--replications', '4')
    expect(again.stderr).toContain('4 of 4 replications were stored already')
    expect(tablesIn(join(home, 'output', 'town-office'))).toEqual(undisturbed)
  })

  it('that cannot even store a replication is told once, and the store holds nothing that is damaged', async () => {
    const home = emptyFolder()
    const { code, stderr } = await limited(home, 4)
    expect(code).toBe(2)
    expect(stderr.match(/cannot be kept in/g)).toHaveLength(1)
    expect(await delt(home, 'store', 'verify')).toMatchObject({
      code: 0,
      stdout: '0 of 0 stored files are whole\n',
    })
  })
})
