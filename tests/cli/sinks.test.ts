import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { chunksOf, elementsOf, elementsOfMarkdown, filesInArchive, readXml } from '../support/formats.ts'
import { FORBIDDEN_IN_TERMINAL, FORMULA, HOSTILE } from '../support/hostile.ts'
import { emptyFolder } from './delt.ts'
import { deltIn, type Said } from './in-process.ts'

const SHORT = ['extends: town-office', 'years: 1', 'warmUpYears: 0', 'replications: 1', '']
/** A key or a value of a file; JSON is YAML too. */
const quoted = (text: string) => JSON.stringify(text)
const all = HOSTILE.filter(({ length }) => length < 1000).join(' ')
/** Enough for a terminal, which does not ask where in a text something stands. */
const FEW = [all, ...HOSTILE.slice(0, 4), '\t=1+1']

function expectQuietTerminal({ stdout, stderr }: Said): void {
  expect(stdout).not.toMatch(FORBIDDEN_IN_TERMINAL)
  expect(stderr).not.toMatch(FORBIDDEN_IN_TERMINAL)
}

/** A file that holds a text wherever it may be any text. */
const freeTexts = (text: string) =>
  [...SHORT, `description: ${quoted(text)}`, `question: ${quoted(text)}`, `seed: ${quoted(text)}`, ''].join(
    '\n',
  )

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
    `limits: { ${quoted(text)}: { min: 1 }, ${quoted(`needs-met/group/${text}`)}: { min: 1 } }`,
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

/** Elements of a page that do or fetch something, but for links within it. */
const ACTIVE = /^(?:script|img|iframe|object|embed|link|form)\b|\son\w+|^a (?!href$|class href$)/

/** Holds what a file is to hold whatever was written into it. */
function expectWellFormed(path: string): void {
  const bytes = readFileSync(path)
  const text = bytes.toString('utf8')
  switch (extname(path)) {
    case '.csv': {
      const cells = parse(text).flat()
      expect(cells.filter((cell) => Number.isNaN(Number(cell)) && FORMULA.test(cell))).toEqual([])
      break
    }
    case '.svg':
    case '.xes':
      readXml(text)
      break
    case '.json':
      JSON.parse(text)
      break
    case '.html':
      expect(elementsOf(text).filter((element) => ACTIVE.test(element))).toEqual([])
      for (const [, address] of text.matchAll(/(?:href|src)="([^"]*)"/g)) expect(address).toMatch(/^#/)
      break
    case '.md': {
      const elements = elementsOfMarkdown(text)
      expect(elements.filter((element) => /^(?:a|img|script|b|svg|hr|pre|title)\b/.test(element))).toEqual([])
      expect(elements.filter((element) => element === 'h1')).toHaveLength(1)
      break
    }
    case '.xlsx':
      for (const [name, part] of filesInArchive(bytes)) {
        readXml(part)
        if (name.startsWith('xl/worksheets/')) expect(part).not.toMatch(/<f[ >/]/)
      }
      break
    case '.png':
      for (const { type, content } of chunksOf(bytes)) {
        if (type === 'tEXt')
          expect(content.toString('latin1')).toMatch(/^[\w ]{1,79}\0[\n\x20-\x7e\xa0-\xff]*$/)
        if (type === 'iTXt')
          expect(content.toString('utf8')).toMatch(/^[\w ]{1,79}\0{5}(?:[\t\n\r]|\P{Cc})*$/u)
      }
      break
    default:
      throw new Error(`${path} is of a format that this test does not know`)
  }
}

function expectWholeFolder(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => extname(name) !== '',
  )
  const endings = new Set(files.map((file) => extname(file)))
  expect([...endings].toSorted()).toEqual(['.csv', '.html', '.json', '.md', '.png', '.svg', '.xes', '.xlsx'])
  for (const file of files) expectWellFormed(join(folder, file))
}

describe('a comparison whose texts are all hostile', () => {
  let home = ''
  let said: Said
  const folder = () => join(home, 'output', 'mine')
  beforeAll(async () => {
    home = emptyFolder()
    mkdirSync(join(home, 'in'))
    const texts = [`description: ${quoted(all)}`, `question: ${quoted(all)}`]
    const limits = 'limits: { social-assistance-nok: { min: 0 } }'
    const scenario = [...SHORT, `seed: ${quoted(all)}`, ...texts, limits, '']
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
    const sealed = (value: object) => createHash('sha256').update(JSON.stringify(value)).digest('hex')
    const rewrite = (file: string, change: (value: Record<string, unknown>) => object) => {
      const path = join(folder(), file)
      writeFileSync(
        path,
        JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>)),
      )
      return createHash('sha256').update(readFileSync(path)).digest('hex')
    }
    const hash = rewrite('comparison.json', (found) => ({
      ...found,
      question: all,
      headline: all,
      notes: HOSTILE,
      seed: all,
      decompositionSentences: HOSTILE,
      breakEven: HOSTILE.slice(0, 1),
    }))
    rewrite('manifest.json', (manifest) => {
      const files = { ...(manifest['files'] as object), 'comparison.json': hash }
      // The checksum comes last, and is that of all before it.
      delete manifest['checksum']
      const hostile = { ...manifest, delt: all, node: all, command: HOSTILE, files }
      return { ...hostile, checksum: sealed(hostile) }
    })
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
