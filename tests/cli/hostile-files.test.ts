import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder } from './delt.ts'
import { deltIn } from './in-process.ts'

const SHORT = 'extends: town-office\nyears: 1\nwarmUpYears: 0\nreplications: 4\n'

/** Ten anchors, each of which holds the one before ten times: ten thousand million words in a few hundred signs. */
const LAUGHS = [
  'a0: &a0 ha',
  ...Array.from({ length: 10 }, (_, k) => `a${k + 1}: &a${k + 1} [${`*a${k}, `.repeat(10)}]`),
].join('\n')

const nested = (depth: number) =>
  Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}deeper:`).join('\n')

/** What somebody who means harm, or a broken editor, may leave in a scenario file; with what delt says of it. */
const FILES: readonly (readonly [what: string, text: string | Uint8Array, said: RegExp])[] = [
  ['anchors that multiply', `${SHORT}${LAUGHS}\n`, /there are too many values/],
  ['an anchor that holds itself', `${SHORT}groups: &a [*a]\n`, /this is nested too deeply/],
  ['merge keys', `${SHORT}base: &base { years: 40 }\n<<: *base\n`, /“<<” means nothing/],
  ['deep nesting', `${SHORT}${nested(500)}\n`, /this is nested too deeply/],
  ['deep brackets', `${SHORT}groups: ${'['.repeat(100_000)}\n`, /nested too deeply/],
  ['two million bytes', `${SHORT}# ${'x'.repeat(2_000_000)}\n`, /too large for a scenario/],
  ['a very long line', `${SHORT}inflow: ${'9'.repeat(500_000)}\n`, /“inflow” does not take this/],
  ['a very long key', `${SHORT}${'k'.repeat(500_000)}: 1\n`, /a key this long cannot be read/],
  [
    'bytes that are not UTF-8',
    Uint8Array.of(...Buffer.from(SHORT), 0xc3, 0x28),
    /the file is not UTF-8 text/,
  ],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, ...Buffer.from(SHORT, 'utf16le')), /the file is not UTF-8 text/],
  ['a zero byte in a key', `${SHORT}in\0flow: 1\n`, /case\.yaml:5:1: error: .* means nothing/],
  ['a zero byte in a name', `${SHORT}name: "a\\0b"\n`, /this cannot be a name/],
  ['a name that leads elsewhere', `${SHORT}name: ../../elsewhere\n`, /this cannot be a name/],
  ['a prototype as a key', `${SHORT}__proto__: { years: 40 }\n`, /“__proto__” means nothing/],
  [
    'a prototype within a block',
    `${SHORT}mechanisms: { __proto__: { leaders: false } }\n`,
    /“__proto__” means nothing in “mechanisms”/,
  ],
  [
    'a prototype as a team',
    `${SHORT}teams: { __proto__: { advisors: 3 } }\n`,
    /:5:10: error: this cannot be a name/,
  ],
  [
    'a constructor as a key',
    `${SHORT}constructor: { prototype: { years: 40 } }\n`,
    /“constructor” means nothing/,
  ],
  [
    'a name that every object has',
    `${SHORT}toString: 1\nhasOwnProperty: 1\nvalueOf: 1\n`,
    /“valueOf” means nothing/,
  ],
  [
    'a tag that calls for code',
    `${SHORT}inflow: !!js/function "function () {}"\n`,
    /tags .* mean nothing here/,
  ],
  ['a circle of two files', 'extends: other.yaml\n', /the files extend one another in a circle/],
  ['a file that extends itself', 'extends: case.yaml\n', /the files extend one another in a circle/],
  ['a device that never ends', 'extends: /dev/zero.yaml\n', /there is no such file/],
  ['a link to a device that never ends', 'extends: endless.yaml\n', /this is not a file/],
  ['a folder as a file', 'extends: folder.yaml\n', /this is not a file/],
]

describe('a scenario file with', () => {
  it.each(FILES)('%s is refused with its place, and nothing is written', async (_what, text, said) => {
    const home = emptyFolder()
    writeFileSync(join(home, 'case.yaml'), text)
    writeFileSync(join(home, 'other.yaml'), 'extends: case.yaml\n')
    symlinkSync('/dev/zero', join(home, 'endless.yaml'))
    mkdirSync(join(home, 'folder.yaml'))
    const before = readdirSync(home)
    const { code, stdout, stderr } = await deltIn(home, ['run', 'case.yaml'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(said)
    expect(stderr).toMatch(/^\w+\.yaml:\d+:\d+: error: /)
    expect(stderr.length).toBeLessThan(5_000)
    expect(readdirSync(home)).toEqual(before)
  })

  it('a hundred files that extend one another is refused', async () => {
    const home = emptyFolder()
    for (let file = 0; file < 100; file++)
      writeFileSync(join(home, `${file}.yaml`), `extends: ${file + 1}.yaml\n`)
    const { code, stderr } = await deltIn(home, ['run', '0.yaml'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/too many files extend one another/)
  })
})

describe('an option with', () => {
  it.each([
    ['a prototype', '__proto__.years=40', /“__proto__” means nothing/],
    ['a constructor', 'constructor.prototype.years=40', /“constructor” means nothing/],
    ['a prototype as a team', 'teams.__proto__.advisors=3', /this cannot be a name/],
    ['a name that every object has', 'mechanisms.toString=false', /“toString” means nothing in “mechanisms”/],
    ['deep brackets', `inflow=${'['.repeat(10_000)}`, /nested too deeply/],
    ['a name that leads elsewhere', 'name=../../elsewhere', /this cannot be a name/],
    ['a zero byte', 'years=1\u0000', /“years” does not take this/],
  ])('%s is refused, and nothing is written', async (_what, value, said) => {
    const home = emptyFolder()
    const { code, stderr } = await deltIn(home, ['run', 'town-office', '--set', value])
    expect(code).toBe(2)
    expect(stderr).toMatch(said)
    expect(readdirSync(home)).toEqual([])
    expect(({} as Record<string, unknown>)['years']).toBeUndefined()
  })
})
