import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { storedFiles, type StoredFile } from '../../src/experiment/records/run-store.ts'
import { emptyFolder, SHORT } from './delt.ts'
import { deltIn } from './in-process.ts'

async function filesOf(home: string): Promise<StoredFile[]> {
  const files: StoredFile[] = []
  for await (const file of storedFiles(join(home, 'output', '.store'))) files.push(file)
  return files
}

describe('the stored replications', () => {
  const home = emptyFolder()
  /** How many of how many replications did not have to be simulated. */
  const reused = async (...words: string[]) => {
    const { code, stderr } = await deltIn(home, [...words, ...SHORT])
    expect(code).toBe(0)
    return /(\d+ of \d+) replications were stored already/.exec(stderr)?.[1]
  }
  const scenario = (name: string, rate: number) =>
    writeFileSync(join(home, `${name}.yaml`), `extends: town-office\ncollaborationRate: ${rate}\n`)

  beforeAll(async () => {
    scenario('eager', 0.9)
    scenario('slow', 0.2)
    await reused('run', 'town-office', '--replications', '1')
  })

  it('serve more replications', async () => {
    expect(await reused('run', 'town-office', '--replications', '2')).toBe('1 of 2')
  })

  it('serve a comparison, another alternative and a longer list of outcomes', async () => {
    const compare = ['compare', 'town-office', 'eager.yaml', '--replications', '2', '--no-overlap']
    // Two of the baseline are there; two of the alternative and two of the null twin are not.
    expect(await reused(...compare)).toBe('2 of 6')
    expect(await reused(...compare, 'slow.yaml')).toBe('6 of 8')
    const longer = 'caseload, interval-days, requests-answered-in-time-share, users-present'
    writeFileSync(
      join(home, 'both.yaml'),
      `baseline: town-office\nalternatives: [eager.yaml]\noutcomes: [${longer}]\n`,
    )
    expect(await reused('compare', 'both.yaml', '--replications', '2', '--no-overlap')).toBe('6 of 6')
  })

  it('do not serve another seed, value or length', async () => {
    for (const change of [
      [...SHORT, '--seed', 'other'],
      [...SHORT, '--set', 'collaborationRate=0.31'],
      SHORT.map((word) => (word === 'years=1' ? 'years=2' : word)),
    ]) {
      const words = ['run', 'town-office', ...change, '--replications', '1', '--force']
      const { code, stderr } = await deltIn(home, words)
      expect(code).toBe(0)
      expect(stderr).not.toContain('stored already')
    }
  })

  it('are listed by scenario, with their seed and whether this version can use them', async () => {
    const { code, stdout } = await deltIn(home, ['store', 'list'])
    expect(code).toBe(0)
    const rows = stdout.split('\n').filter((line) => /│ (town-office|eager|slow) /.test(line))
    expect(rows).toHaveLength(6)
    expect(rows.filter((row) => row.includes('other'))).toHaveLength(1)
    expect(rows.every((row) => row.includes('this one'))).toBe(true)
  })

  it('are removed where no run can use them, and only then', async () => {
    const before = await filesOf(home)
    const [{ path }] = before
    writeFileSync(path, 'torn')
    writeFileSync(join(path, '..', 'notes.txt'), 'mine')
    expect((await deltIn(home, ['store', 'verify'])).stdout).toContain(
      `${path.slice(home.length + 1)} is damaged`,
    )
    const { code, stdout } = await deltIn(home, ['store', 'prune'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Removed 1 files, 0.0 MB\n' })
    expect(await filesOf(home)).toEqual(before.slice(1))
    expect(readFileSync(join(path, '..', 'notes.txt'), 'utf8')).toBe('mine')
    expect((await deltIn(home, ['store', 'verify'])).code).toBe(0)
  })
})

/** Hashes of the files of a result folder, but for those that tell when and with which command they were made. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const told = ['manifest.json', 'report.html', 'summary.md']
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !told.includes(file) && statSync(join(folder, file)).isFile())
    .toSorted()
  const hashOf = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex')
  return new Map(files.map((file) => [file, hashOf(file)]))
}

/** The page as it was made, but for its times and the name of its folder. */
const pageIn = (folder: string) =>
  readFileSync(join(folder, 'report.html'), 'utf8')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a time')
    .replaceAll(/( --fresh)? --out \w+/g, '')

describe('one store for all folders', () => {
  const store = join(emptyFolder(), 'of', 'a', 'user')
  const set = ['years=2', 'warmUpYears=0', 'inflow=0.02'].flatMap((value) => ['--set', value])
  const short = [...set, '--replications', '2']
  const pair = ['compare', 'town-office', 'town-unitary.yaml', ...short]
  const home = () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'town-unitary.yaml'), 'extends: [town-office, leadership-unitary]\n')
    return folder
  }

  it.each([
    ['compare', [...pair, '--no-overlap']],
    ['run', ['run', 'town-office', ...short]],
  ])('gives the same files as making them anew: %s', async (_command, command) => {
    const [first, other] = [home(), home()]
    const env = { DELT_STORE: store }
    const cold = await deltIn(first, [...command, '--out', 'cold'], undefined, env)
    const warm = await deltIn(other, [...command, '--out', 'warm'], undefined, env)
    const fresh = await deltIn(other, [...command, '--fresh', '--out', 'fresh'], undefined, env)
    expect([cold.code, warm.code, fresh.code]).toEqual([0, 0, 0])
    const [before, again, anew] = [join(first, 'cold'), join(other, 'warm'), join(other, 'fresh')]
    expect(filesIn(before).size).toBeGreaterThan(8)
    expect(filesIn(again)).toEqual(filesIn(before))
    expect(pageIn(again)).toEqual(pageIn(before))
    expect(pageIn(anew)).toEqual(pageIn(before))
    // A workbook tells when it was packed.
    const tables = ([file]: [string, string]) => file !== 'tables.xlsx'
    expect([...filesIn(anew)].filter(tables)).toEqual([...filesIn(before)].filter(tables))
    const shown = (text: string) => text.replaceAll(/\b(cold|warm|fresh)\b/g, 'folder')
    expect(shown(warm.stdout)).toBe(shown(cold.stdout))
    expect(warm.stderr).toContain(`replications were stored already in ${store}`)
    expect(fresh.stderr).not.toContain('stored already')
  })

  it('says what all the replications of a comparison are', async () => {
    const { stderr } = await deltIn(home(), [...pair, '--no-charts'], undefined, { DELT_STORE: store })
    expect(stderr).toContain(
      `in ${store} (2 × 2 of the offices compared, 2 of the null twin, 6 × 1 of offices with other overlaps)`,
    )
  })

  it('lies among the caches of the user, or where an option says, and is listed and pruned there', async () => {
    const caches = emptyFolder()
    const one = ['run', 'town-office', ...SHORT, '--replications', '1']
    const own = { XDG_CACHE_HOME: caches, HOME: caches, LOCALAPPDATA: caches }
    await deltIn(emptyFolder(), one, undefined, own)
    const listed = await deltIn(emptyFolder(), ['store', 'list'], undefined, own)
    expect(listed.stdout).toMatch(/town-office .*this one/)
    expect(listed.stdout).toContain(`in ${caches}`)
    const named = ['--store', 'named']
    const elsewhere = emptyFolder()
    await deltIn(elsewhere, [...one, ...named], undefined, own)
    expect(readdirSync(elsewhere).toSorted()).toEqual(['named', 'output'])
    const { stdout } = await deltIn(elsewhere, ['store', 'verify', ...named], undefined, own)
    expect(stdout).toMatch(/^(\d+) of \1 stored files are whole\n$/)
    expect((await deltIn(elsewhere, ['store', 'list', '--store', ''], undefined, own)).code).toBe(2)
  })

  it('is done without, and told once, where there is no folder for it', async () => {
    const one = ['run', 'town-office', ...SHORT, '--replications', '1', '--quiet']
    const nowhere = {
      XDG_CACHE_HOME: 'relative',
      HOME: 'relative',
      LOCALAPPDATA: '',
      USERPROFILE: 'relative',
    }
    const { code, stderr } = await deltIn(emptyFolder(), one, undefined, nowhere)
    expect(code).toBe(0)
    expect(stderr.match(/^warning: there is no home folder .*DELT_STORE$/gm)).toHaveLength(1)
    expect((await deltIn(emptyFolder(), ['store', 'list'], undefined, nowhere)).code).toBe(2)
  })

  it.skipIf(process.platform !== 'linux')(
    'is done without where it takes no folder, as /proc does not',
    async () => {
      const one = [
        'run',
        'town-office',
        ...SHORT,
        '--replications',
        '2',
        '--quiet',
        '--store',
        '/proc/of/mine',
      ]
      const { code, stderr } = await deltIn(emptyFolder(), one)
      expect(code).toBe(0)
      expect(stderr.match(/^warning: finished replications cannot be kept in \/proc.*$/gm)).toHaveLength(1)
    },
  )
})

describe('delt store', () => {
  it.skipIf(process.platform === 'win32')(
    'names what is no file, and a store that is no folder',
    async () => {
      const home = emptyFolder()
      await deltIn(home, ['run', 'town-office', ...SHORT, '--replications', '1', '--quiet'])
      const record = (await filesOf(home)).find(({ state }) => state === 'record')
      const pipe = String(record?.path).replace('1.run', '2.run')
      execFileSync('mkfifo', [pipe])
      const verified = await deltIn(home, ['store', 'verify'])
      expect(verified.code).toBe(3)
      expect(verified.stdout).toContain('2.run is left alone: it is not a regular file')
      expect((await deltIn(home, ['store', 'prune'])).code).toBe(0)
      expect(existsSync(pipe)).toBe(true)
      const again = await deltIn(home, ['run', 'town-office', ...SHORT, '--replications', '2'])
      expect(again.stderr).toContain('2.run cannot be read (it is not a regular file)')
      expect(again.stderr).toContain('1 of 2 replications were stored already')
      expect((await deltIn(home, ['store', 'verify'])).code).toBe(0)
      const { code, stderr } = await deltIn(home, ['store', 'list', '--store', String(record?.path)])
      expect(code).toBe(2)
      expect(stderr).toContain('cannot be read: ENOTDIR')
    },
  )

  it('says that nothing is there where nothing is', async () => {
    const home = emptyFolder()
    for (const [action, text] of [
      ['list', 'Nothing is stored in output/.store\n'],
      ['verify', '0 of 0 stored files are whole\n'],
      ['prune', 'Removed 0 files, 0.0 MB\n'],
    ])
      expect(await deltIn(home, ['store', action])).toEqual({ code: 0, stdout: text, stderr: '' })
  })

  it('refuses to prune what is only a symbolic link to another folder', async () => {
    const [home, elsewhere] = [emptyFolder(), emptyFolder()]
    await deltIn(elsewhere, ['run', 'town-office', ...SHORT, '--replications', '1', '--quiet'])
    symlinkSync(join(elsewhere, 'output', '.store'), join(home, '.store'))
    symlinkSync(home, join(home, 'output'))
    const [{ path }] = await filesOf(elsewhere)
    writeFileSync(path, 'torn')
    const { code, stderr } = await deltIn(home, ['store', 'prune'])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'output/.store is a symbolic link; nothing behind it is removed\n',
    })
    expect(readFileSync(path, 'utf8')).toBe('torn')
  })
})
