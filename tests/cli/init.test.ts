import { readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyFolder, start, startProcess } from './delt.ts'

it.runIf(process.platform === 'linux')('delt init ends where a folder takes no new one', async () => {
  const { process: child, ended } = start(emptyFolder(), 'init', '/proc/1/none/mine.yaml')
  // Node's own way of making folders never comes back from there, and then no signal but this one is heard.
  const impatience = setTimeout(() => child.kill('SIGKILL'), 30_000)
  const { code, stderr } = await ended
  clearTimeout(impatience)
  expect(code).toBe(2)
  expect(stderr).toMatch(/^\/proc\/1\/none\/mine\.yaml cannot be written: ENOENT/)
})

it('delt init leaves nothing where there is no room for the whole file', async () => {
  const home = emptyFolder()
  // The shell of the child lets no file have more than a block of half a kB.
  const limited = `trap '' XFSZ; ulimit -f 1; exec "$0" "$@"`
  const program = join(import.meta.dirname, '..', '..', 'dist', 'main.js')
  const words = ['-c', limited, process.execPath, program, 'init', 'mine.yaml']
  const { code, stderr } = await startProcess(home, 'sh', words).ended
  expect({ code, files: readdirSync(home) }).toEqual({ code: 2, files: [] })
  expect(stderr).toMatch(/^mine\.yaml cannot be written: EFBIG/)
})

it.each([
  ['a file', (path: string) => writeFileSync(path, '')],
  ['a link to nothing', (path: string) => symlinkSync('nowhere', path)],
])('%s where a folder should be is told as that', async (_what, put) => {
  const home = emptyFolder()
  put(join(home, 'taken'))
  const { stderr: ofInit } = await start(home, 'init', 'taken/mine.yaml').ended
  expect(ofInit).toContain('taken exists, but is not a folder')
  const { stderr: ofRun } = await start(home, 'run', 'town-office', '--out', 'taken', '--quiet').ended
  expect(ofRun).toContain('taken cannot be used for results: taken exists, but is not a folder')
})
