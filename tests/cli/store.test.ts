import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { storedFiles, type StoredFile } from '../../src/experiment/run-store.ts'
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
      const words = ['run', 'town-office', ...change, '--replications', '1']
      expect((await deltIn(home, words)).stderr).not.toContain('stored already')
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

describe('delt store', () => {
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
