import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { forgeFile, forgeManifest } from '../support/forged.ts'
import { HOSTILE } from '../support/hostile.ts'
import { expectQuietTerminal, expectWholeFolder } from '../support/sinks.ts'
import { emptyFolder } from './delt.ts'
import { deltIn, type Said } from './in-process.ts'

const SHORT = ['extends: town-office', 'years: 1', 'warmUpYears: 0', 'replications: 1', '']
/** A key or a value of a file; JSON is YAML too. */
const quoted = (text: string) => JSON.stringify(text)
const all = HOSTILE.filter(({ length }) => length < 1000).join(' ')
/** Enough for a terminal, which does not ask where in a text something stands. */
const FEW = [all, ...HOSTILE.slice(0, 4), '\t=1+1']

/**
 * A file that holds a text wherever it may be any text. The office opens empty: to find out whom it has on its first day
 * would take pilots for each seed.
 */
const freeTexts = (text: string) =>
  [
    ...SHORT,
    'drawnStock: false',
    `description: ${quoted(text)}`,
    `question: ${quoted(text)}`,
    `seed: ${quoted(text)}`,
    '',
  ].join('\n')

/** A file that holds a text where it is refused, each time with an error. */
const refusedTexts = (text: string) =>
  [
    ...SHORT,
    `name: ${quoted(text)}`,
    `${quoted(text)}: 1`,
    `divide: { ${quoted(text)}: 1 }`,
    `inflow: ${quoted(text)}`,
    `groups: { ${quoted(text)}: { trust: 1 } }`,
    `teams: { ${quoted(text)}: { side: state }, state-youth: { side: ${quoted(text)}, groups: [${quoted(text)}] } }`,
    `measures: { ${quoted(text)}: { owner: state } }`,
    `limits: { ${quoted(text)}: { min: 1 }, ${quoted(`needs-relieved/group/${text}`)}: { min: 1 } }`,
    `precision: { ${quoted(text)}: 1 }`,
    '',
  ].join('\n')
const REFUSED_TEXTS = 10

type Sources = readonly (readonly [source: string, having: (text: string) => readonly string[]])[]

/** Where a comparison file can hold a foreign text. */
const IN_COMPARISONS: Sources = [
  ['name', (text) => [`name: ${quoted(text)}`]],
  ['a key', (text) => [`${quoted(text)}: 1`]],
  ['an alternative', (text) => [`alternatives: [${quoted(text)}]`]],
  ['a file as alternative', (text) => [`alternatives: [${quoted(`${text}.yaml`)}]`]],
  ['a path that is varied', (text) => [`vary: { ${quoted(text)}: [1] }`]],
  ['a value that is varied', (text) => [`vary: { collaborationRate: [${quoted(text)}] }`]],
  ['an outcome', (text) => [`outcomes: [${quoted(text)}]`]],
  ['a band', (text) => [`bands: { ${quoted(text)}: 1 }`]],
]

/** Where a command can hold a foreign text. */
const IN_WORDS: Sources = [
  ['a scenario', (text) => ['run', text]],
  ['a file', (text) => ['run', `${text}.yaml`]],
  ['a command', (text) => [text]],
  ['an option', (text) => ['check', 'dual', `--${text}`]],
  ['--set', (text) => ['run', 'dual', '--set', text]],
  ['the value of --set', (text) => ['run', 'dual', '--set', `inflow=${text}`]],
  ['the name in --set', (text) => ['run', 'dual', '--set', `name=${text}`]],
  ['--vary', (text) => ['compare', 'dual', '--vary', text]],
  ['the value of --vary', (text) => ['compare', 'dual', '--vary', `inflow=${text}`]],
  ['--precision', (text) => ['run', 'dual', '--precision', text]],
  ['--replications', (text) => ['run', 'dual', '--replications', text]],
  ['--format', (text) => ['run', 'dual', '--format', text]],
  ['report', (text) => ['report', text]],
  ['reproduce', (text) => ['reproduce', text]],
  ['store', (text) => ['store', text]],
  ['init', (text) => ['init', `${text}.yaml`, '--from', text]],
]

interface Checked {
  readonly problems: readonly unknown[]
}

describe('a hostile text', () => {
  it('in a scenario file does nothing to the terminal, nor to a reader of JSON or YAML', async () => {
    const home = emptyFolder()
    const check = async (content: string, ...words: string[]) => {
      writeFileSync(join(home, 'case.yaml'), content)
      const said = await deltIn(home, ['check', 'case.yaml', ...words])
      expectQuietTerminal(said)
      return said
    }
    const withoutComments = (yaml: string) => yaml.replaceAll(/ *#.*$/gm, '')
    for (const text of HOSTILE) {
      const printed = await check(freeTexts(text), '--print')
      const again = await check(printed.stdout, '--print')
      expect(withoutComments(again.stdout)).toBe(withoutComments(printed.stdout))
      const { problems } = (
        JSON.parse((await check(refusedTexts(text), '--format', 'json')).stdout) as [Checked]
      )[0]
      // A longer key is refused by the parser, which then reads no further.
      if (text.length < 1000) expect(problems.length).toBeGreaterThanOrEqual(REFUSED_TEXTS)
      await check(refusedTexts(text))
    }
  })

  it.each(IN_COMPARISONS)('as %s of a comparison file does nothing to the terminal', async (_, linesWith) => {
    const home = emptyFolder()
    for (const text of FEW) {
      writeFileSync(join(home, 'case.yaml'), ['baseline: town-office', ...linesWith(text), ''].join('\n'))
      const said = await deltIn(home, ['check', 'case.yaml'])
      expectQuietTerminal(said)
      expect(said.code).not.toBe(0)
    }
  })

  it.each(IN_WORDS)('as %s on the command line does nothing to the terminal', async (_, wordsWith) => {
    const home = emptyFolder()
    for (const text of FEW) {
      expectQuietTerminal(await deltIn(home, wordsWith(text)))
    }
    expect(readdirSync(home)).toEqual([])
  })

  it('as the name of a file is refused where no folder can be called so, and nothing is written', async () => {
    const home = emptyFolder()
    const names = HOSTILE.filter((text) => !/[/\0]/.test(text) && Buffer.from(text).toString() === text)
    const possible = names.filter((text) => Buffer.byteLength(text) < 200)
    expect(possible.length).toBeGreaterThan(10)
    for (const text of [...possible, '..', '.store', '...']) {
      writeFileSync(join(home, `${text}.yaml`), SHORT.join('\n'))
      const before = readdirSync(home)
      const said = await deltIn(home, ['run', `./${text}.yaml`])
      expectQuietTerminal(said)
      expect(said.code).toBe(2)
      expect(said.stderr).toMatch(/“name:” in the file, or another name of the file/)
      expect(readdirSync(home)).toEqual(before)
      writeFileSync(join(home, `${text}.yaml`), [...SHORT, 'name: mine', ''].join('\n'))
      const printed = await deltIn(home, ['check', `./${text}.yaml`, '--print'])
      expectQuietTerminal(printed)
      expect(printed.stdout).toMatch(/^# resolved from .*\nextends: nothing\nname: "mine"\n/)
    }
  })
})

describe('a comparison whose texts are all hostile', () => {
  let home = ''
  let said: Said
  const folder = () => join(home, 'output', 'mine')
  beforeAll(async () => {
    home = emptyFolder()
    mkdirSync(join(home, 'in'))
    const texts = [`description: ${quoted(all)}`, `question: ${quoted(all)}`]
    const limits = 'limits: { social-assistance-nok: { min: 0 } }'
    const scenario = [...SHORT, 'inflow: 0.05', `seed: ${quoted(all)}`, ...texts, limits, '']
    writeFileSync(join(home, 'in', 'Bærum.yaml'), scenario.join('\n'))
    const comparison = [
      'name: mine',
      'baseline: Bærum.yaml',
      'vary: { collaborationRate: [0.9] }',
      ...texts,
      '',
    ]
    writeFileSync(join(home, 'in', 'comparison.yaml'), comparison.join('\n'))
    said = await deltIn(home, ['compare', 'in/comparison.yaml', '--events', '--no-overlap'])
  })

  it('does nothing to the terminal, and writes nothing outside its folder', () => {
    expectQuietTerminal(said)
    expect(said.code).toBe(0)
    expect(readdirSync(home).toSorted()).toEqual(['in', 'output'])
    expect(readdirSync(join(home, 'output')).toSorted()).toEqual(['.store', 'mine'])
    expect(readdirSync(join(folder(), 'events'))).toContain('Bærum-1.csv')
  })

  it('writes files that are well-formed and hold no markup, no link and no formula of others', () => {
    expectWholeFolder(folder())
  })

  it.each([['list'], ['verify']])('does nothing to the terminal in store %s', async (action) => {
    expectQuietTerminal(await deltIn(home, ['store', action]))
  })

  it('does nothing to the terminal in trace, run and JSON', async () => {
    const file = join('in', 'Bærum.yaml')
    const traced = await deltIn(home, ['trace', file, '--user', '1'])
    expectQuietTerminal(traced)
    expect(traced.stdout).toContain('Person 1')
    const told = await deltIn(home, ['run', file, '--no-charts', '--format', 'json', '--out', 'json'])
    expectQuietTerminal(told)
    expect(JSON.parse(told.stdout)).toMatchObject({ folder: 'json' })
  })

  it('is shown again and reproduced where its files were made hostile afterwards', async () => {
    forgeFile(folder(), 'comparison.json', (text) =>
      JSON.stringify({
        ...(JSON.parse(text) as object),
        question: all,
        seed: all,
        failed: HOSTILE.map((one) => ({ scenario: one, replication: 1, reason: one })),
      }),
    )
    forgeManifest(folder(), (manifest) => ({ ...manifest, delt: all, node: all, command: HOSTILE }))
    const shown = await deltIn(home, ['report', folder()])
    expectQuietTerminal(shown)
    expect(shown.code).toBe(0)
    expectWholeFolder(folder())
    expect(readFileSync(join(folder(), 'summary.md'), 'utf8')).toContain('\\<script>')
    const reproduced = await deltIn(home, ['reproduce', folder()])
    expectQuietTerminal(reproduced)
    expect(reproduced.stdout).toContain('identical')
    expect(existsSync(join(home, 'elsewhere'))).toBe(false)
  })
})
