import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prepareFolder, readManifest, writeFolder } from '../../../src/report/result-folder.ts'
import type { Manifest } from '../../../src/results/manifest.ts'

const manifest: Omit<Manifest, 'files'> = {
  format: 1,
  delt: '0.1.0',
  node: '20.0.0',
  command: ['run', 'dual'],
  state: 'complete',
  seed: 'delt',
  model: 'm',
  start: '2026-01-01T00:00:00.000Z',
  end: '2026-01-01T00:00:01.000Z',
  scenarios: [],
  failed: [],
  limits: [],
}

let root = ''
let folder = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'delt-folder-'))
  folder = join(root, 'Grünerløkka æøå results')
})
afterEach(() => rmSync(root, { recursive: true }))

/** Writes files by name, in folders where the name has slashes. */
const writing = (files: Record<string, string>) => (aside: string) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(aside, file, '..'), { recursive: true })
    writeFileSync(join(aside, file), text)
  }
  return Promise.resolve()
}
const writeAll = async (files: Record<string, string>) => {
  await prepareFolder(folder, Object.keys(files))
  await writeFolder(folder, manifest, writing(files))
}
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const everything = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()

/** Changes the manifest together with its checksum. */
function forge(change: (manifest: Manifest) => Manifest): void {
  const { checksum: _old, ...found } = JSON.parse(read('manifest.json')) as Manifest & { checksum: string }
  const forged = change(found)
  const checksum = createHash('sha256').update(JSON.stringify(forged)).digest('hex')
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...forged, checksum }))
}

describe('a result folder', () => {
  it('holds what was written, a manifest that vouches for it, and nothing else', async () => {
    await writeAll({ 'summary.csv': 'a', 'charts/one.svg': 'b' })
    expect(everything()).toEqual(['charts', 'charts/one.svg', 'manifest.json', 'summary.csv'])
    const found = await readManifest(folder)
    expect(found).toMatchObject(manifest)
    expect(Object.keys(found.files)).toEqual(['charts/one.svg', 'summary.csv'])
    expect(found.files['summary.csv']).toBe(
      'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
    )
  })

  it('loses what an earlier run wrote and this one does not, but nothing that delt did not write', async () => {
    await writeAll({ 'summary.csv': 'a', 'charts/one.svg': 'b', 'charts/two.svg': 'c', 'twins.csv': 'd' })
    writeFileSync(join(folder, 'notes.txt'), 'mine')
    writeFileSync(join(folder, 'twins.csv'), 'edited by hand')
    await writeAll({ 'summary.csv': 'A', 'charts/two.svg': 'C' })
    expect(everything()).toEqual([
      'charts',
      'charts/two.svg',
      'manifest.json',
      'notes.txt',
      'summary.csv',
      'twins.csv',
    ])
    expect([read('summary.csv'), read('notes.txt'), read('twins.csv')]).toEqual([
      'A',
      'mine',
      'edited by hand',
    ])
    await writeAll({ 'summary.csv': 'A' })
    expect(existsSync(join(folder, 'charts'))).toBe(false)
  })

  it('is left as it was when writing fails', async () => {
    await writeAll({ 'summary.csv': 'a' })
    const before = read('manifest.json')
    const failing = writeFolder(folder, manifest, async (aside) => {
      await writing({ 'summary.csv': 'half' })(aside)
      throw new Error('no space left')
    })
    await expect(failing).rejects.toThrow('no space left')
    expect(everything()).toEqual(['manifest.json', 'summary.csv'])
    expect([read('summary.csv'), read('manifest.json')]).toEqual(['a', before])
  })

  it('is cleared of what a process that was killed long ago left aside, and of nothing else', async () => {
    const elsewhere = join(root, 'elsewhere')
    for (const path of ['.delt-aside-old', '.delt-aside-new', 'notes'].map((name) => join(folder, name))) {
      mkdirSync(path, { recursive: true })
      writeFileSync(join(path, 'summary.csv'), 'half')
    }
    mkdirSync(elsewhere)
    symlinkSync(elsewhere, join(folder, '.delt-aside-link'))
    const yesterday = Date.now() / 1000 - 86_400
    for (const name of ['.delt-aside-old', 'notes']) utimesSync(join(folder, name), yesterday, yesterday)
    utimesSync(elsewhere, yesterday, yesterday)
    await writeAll({ 'summary.csv': 'a' })
    const left = ['.delt-aside-link', '.delt-aside-new', 'manifest.json', 'notes', 'summary.csv']
    expect(readdirSync(folder).toSorted()).toEqual(left)
    expect(existsSync(elsewhere)).toBe(true)
  })

  it.each(['summary.csv', 'manifest.json'])('is refused where somebody else’s %s lies', async (file) => {
    mkdirSync(folder)
    writeFileSync(join(folder, file), 'mine')
    await expect(prepareFolder(folder, ['summary.csv'])).rejects.toThrow(/was not written by delt.*--out/)
    await expect(writeFolder(folder, manifest, writing({ 'summary.csv': 'a' }))).rejects.toThrow(
      'not written by delt',
    )
    expect(read(file)).toBe('mine')
    expect(everything()).toEqual([file])
  })

  it('is refused where it is a file, or a path that no file system takes', async () => {
    writeFileSync(folder, 'a file')
    await expect(prepareFolder(folder, [])).rejects.toThrow('cannot be used for results')
    await expect(prepareFolder(join(root, 'x'.repeat(5000)), [])).rejects.toThrow(
      'cannot be used for results',
    )
  })

  it('does not follow symbolic links out of it, to delete or to write', async () => {
    const elsewhere = join(root, 'elsewhere')
    mkdirSync(elsewhere)
    writeFileSync(join(elsewhere, 'one.svg'), 'b')
    writeFileSync(join(elsewhere, 'summary.csv'), 'theirs')
    await writeAll({ 'charts/one.svg': 'b', 'summary.csv': 'theirs' })
    rmSync(join(folder, 'charts'), { recursive: true })
    rmSync(join(folder, 'summary.csv'))
    symlinkSync(elsewhere, join(folder, 'charts'))
    symlinkSync(join(elsewhere, 'summary.csv'), join(folder, 'summary.csv'))
    await writeAll({ 'monthly.csv': 'm' })
    expect(readdirSync(elsewhere)).toEqual(['one.svg', 'summary.csv'])
    await expect(writeAll({ 'charts/one.svg': 'mine' })).rejects.toThrow('not written by delt')
    await expect(writeAll({ 'summary.csv': 'mine' })).rejects.toThrow('not written by delt')
    expect(readFileSync(join(elsewhere, 'one.svg'), 'utf8')).toBe('b')
    expect(readFileSync(join(elsewhere, 'summary.csv'), 'utf8')).toBe('theirs')
  })

  it('does not delete what a forged manifest names outside of it', async () => {
    await writeAll({ 'summary.csv': 'a' })
    writeFileSync(join(root, 'precious.txt'), 'a')
    forge(({ files, ...rest }) => {
      const hash = files['summary.csv']
      return { ...rest, files: { ...files, '../precious.txt': hash, [join(root, 'precious.txt')]: hash } }
    })
    await writeAll({ 'monthly.csv': 'm' })
    expect(readFileSync(join(root, 'precious.txt'), 'utf8')).toBe('a')
  })

  it('holds all files of one process or all of the other when two write at once', async () => {
    const contents = ['one', 'two', 'three', 'four']
    const files = (text: string) =>
      Object.fromEntries(Array.from({ length: 20 }, (_, number) => [`charts/${number}.svg`, text]))
    await prepareFolder(folder, [])
    await Promise.all(contents.map((text) => writeFolder(folder, manifest, writing(files(text)))))
    const found = Array.from({ length: 20 }, (_, number) => read(`charts/${number}.svg`))
    expect(new Set(found).size).toBe(1)
    await expect(readManifest(folder)).resolves.toMatchObject({ state: 'complete' })
  })

  it('is not taken for that of somebody else while another process writes it', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, number) => [`charts/${number}.svg`, '']))
    for (let round = 0; round < 10; round++) {
      const written = join(folder, String(round))
      await prepareFolder(written, [])
      const writer = writeFolder(written, manifest, writing(files)).then(() => 'written')
      const looking = () => prepareFolder(written, Object.keys(files)).then(() => 'looked')
      while ((await Promise.race([looking(), writer])) === 'looked');
      await expect(readManifest(written)).resolves.toMatchObject({ state: 'complete' })
    }
  })
})

describe('readManifest', () => {
  it('refuses a folder without results', async () => {
    mkdirSync(folder)
    await expect(readManifest(folder)).rejects.toThrow('holds no results of delt')
    await expect(readManifest(join(root, 'nowhere'))).rejects.toThrow('holds no results of delt')
  })

  it('refuses files that have been changed or are missing', async () => {
    await writeAll({ 'summary.csv': 'a', 'monthly.csv': 'b' })
    writeFileSync(join(folder, 'summary.csv'), 'A')
    await expect(readManifest(folder)).rejects.toThrow(/summary.csv has been changed/)
    rmSync(join(folder, 'summary.csv'))
    await expect(readManifest(folder)).rejects.toThrow(/summary.csv is missing/)
  })

  it('notices a change of any byte of any file, the manifest included', async () => {
    await writeAll({ 'summary.csv': 'scenario,mean\ndual,0.5\n', 'charts/one.svg': '<svg/>' })
    for (const file of ['summary.csv', 'charts/one.svg', 'manifest.json']) {
      const whole = readFileSync(join(folder, file))
      for (let at = 0; at < whole.length; at++) {
        const damaged = Buffer.from(whole)
        damaged[at] ^= 1
        writeFileSync(join(folder, file), damaged)
        await expect(readManifest(folder), `${file} ${at}`).rejects.toThrow(folder)
      }
      writeFileSync(join(folder, file), whole)
    }
    await expect(readManifest(folder)).resolves.toMatchObject({ state: 'complete' })
  })

  it('refuses a folder whose files were being moved when delt was stopped, which can be written again', async () => {
    await writeAll({ 'summary.csv': 'a' })
    forge((whole) => ({ ...whole, state: 'unfinished' }))
    await expect(readManifest(folder)).rejects.toThrow('being written when delt was stopped')
    await writeAll({ 'summary.csv': 'b' })
    await expect(readManifest(folder)).resolves.toMatchObject({ state: 'complete' })
  })
})
