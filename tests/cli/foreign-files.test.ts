import { chmodSync, linkSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder, program, startProcess } from './delt.ts'
import { deltIn } from './in-process.ts'

/** A path that no system takes; the second is one that some do. */
const TOO_LONG = [`${'x'.repeat(5000)}.yaml`, `${'d/'.repeat(2500)}x.yaml`]

/** What may stand where a scenario is named, and what delt says of it. */
const REFERENCES: readonly (readonly [what: string, reference: string, said: RegExp])[] = [
  ['a link to itself', 'itself.yaml', /the links lead in a circle/],
  ['a circle of two links', 'one.yaml', /the links lead in a circle/],
  ['a link to nothing', 'dangling.yaml', /there is no such file/],
  ['a zero byte', 'a\0b.yaml', /no path holds a zero byte/],
  ['a name that is too long', TOO_LONG[0], /no file can have a path this long/],
  ['a path that is too long', TOO_LONG[1], /no file can have a path this long|there is no such file/],
  ['a link to itself without an ending', 'itself', /there is no such scenario/],
  ['a name that is too long without an ending', 'x'.repeat(5000), /there is no such scenario/],
  ['a path that is too long without an ending', `${'d/'.repeat(2500)}x`, /there is no such scenario/],
  ['a zero byte without an ending', 'a\0b', /there is no such scenario/],
  ['a file as a folder', 'plain.yaml/x.yaml', /there is no such file/],
  ['a folder', 'folder.yaml', /this is not a file/],
  ['a device', '/dev/null/x.yaml', /there is no such file/],
  ['nothing but an ending', '.yaml', /there is no such file/],
]

function furnished(): string {
  const home = emptyFolder()
  symlinkSync('itself.yaml', join(home, 'itself.yaml'))
  symlinkSync('itself', join(home, 'itself'))
  symlinkSync('two.yaml', join(home, 'one.yaml'))
  symlinkSync('one.yaml', join(home, 'two.yaml'))
  symlinkSync('nowhere.yaml', join(home, 'dangling.yaml'))
  mkdirSync(join(home, 'folder.yaml'))
  writeFileSync(join(home, 'plain.yaml'), 'inflow: 1\n')
  return home
}

describe.each(REFERENCES)('%s instead of a scenario', (_, reference, said) => {
  const home = furnished()
  const yaml = JSON.stringify(reference)
  writeFileSync(join(home, 'extends.yaml'), `extends: ${yaml}\n`)
  writeFileSync(join(home, 'list.yaml'), `extends: [unitary, ${yaml}]\n`)
  writeFileSync(join(home, 'comparison.yaml'), `baseline: dual\nalternatives: [${yaml}]\n`)
  const before = readdirSync(home)

  it.each([
    ['extends', ['check', 'extends.yaml']],
    ['a list of extends', ['run', 'list.yaml']],
    ['a comparison file', ['compare', 'comparison.yaml']],
    ['the command line', ['check', reference]],
    ['a baseline', ['compare', reference, 'dual']],
    ['an alternative', ['compare', 'dual', reference]],
    ['--from', ['init', 'new.yaml', '--from', reference]],
    ['--against', ['trace', 'dual', '--user', '1', '--against', reference]],
  ])('is refused in %s, and nothing is written', async (_where, words) => {
    const { code, stderr } = await deltIn(home, words)
    expect({ code, files: readdirSync(home) }).toEqual({ code: 2, files: before })
    expect(stderr).toMatch(said)
    expect(stderr).not.toContain('fault in delt')
    expect(stderr.length).toBeLessThan(3000)
  })
})

it('a file or folder that may not be read is refused with the reason', async () => {
  const home = emptyFolder()
  chmodSync(home, 0o755)
  mkdirSync(join(home, 'closed'))
  writeFileSync(join(home, 'closed', 'case.yaml'), 'inflow: 1\n')
  writeFileSync(join(home, 'case.yaml'), 'inflow: 1\n')
  linkSync(join(home, 'case.yaml'), join(home, 'same.yaml'))
  for (const path of ['closed', 'case.yaml']) chmodSync(join(home, path), 0)
  const nobody = process.getuid?.() === 0 ? 65_534 : undefined
  for (const file of ['closed/case.yaml', 'case.yaml']) {
    const { code, stderr } = await startProcess(home, process.execPath, [program, 'check', file], nobody)
      .ended
    expect(code).toBe(2)
    expect(stderr).toMatch(/you may not read the file/)
  }
  chmodSync(join(home, 'closed'), 0o755)
})
