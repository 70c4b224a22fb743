import { readdirSync } from 'node:fs'
import type { Options } from 'yargs'
import { describe, expect, it } from 'vitest'
import { commandEntries } from '../../src/cli/commands.ts'
import { visibleInLine } from '../../src/text/terminal.ts'
import { FORBIDDEN_IN_TERMINAL } from '../support/hostile.ts'
import { ALONE_OR_WITH } from '../../src/cli/options.ts'
import { emptyFolder } from './delt.ts'
import { deltIn } from './in-process.ts'

const commands = await Promise.all(
  commandEntries.map(async ({ name, takes, load }) => ({
    name,
    takes,
    options: (await load()).default.options,
  })),
)

/** Words that stand for what a command must be given, of its kind. */
const given = (takes: string): string[] =>
  takes
    .split(' ')
    .filter((word) => word.startsWith('<') || word.startsWith('[alternative'))
    .map((_, at) => ['town-office', 'dual', 'unitary'][at])

/** What somebody may type for the value of an option, that is none. */
function junkFor(name: string, { type, choices, array }: Options): string[][] {
  const option = `--${name}`
  if (type === 'boolean')
    return [
      [`${option}=`],
      [`${option}=banana`],
      [`${option}=true`],
      [`${option}=false`],
      [option, 'true'],
      [option, 'false'],
      [option, option],
    ]
  if (ALONE_OR_WITH.has(name))
    return [
      [`${option}=`],
      [`${option}=banana`],
      [option, 'banana=1'],
      [option, option],
      [option, 'gz', option, 'gz'],
    ]
  const always = [[option], [`${option}=`], [option, ''], [option, '--quiet'], [option, '-x']]
  if (type === 'number') {
    const numbers = [
      '0',
      '-1',
      '1.5',
      '1,5',
      '0x10',
      '1e1',
      '3abc',
      'many',
      ' 3',
      '1_000',
      'Infinity',
      'NaN',
      '9'.repeat(400),
    ]
    return [
      ...always,
      ...numbers.map((value) => [option, value]),
      ...numbers.map((value) => [`${option}=${value}`]),
      [option, '1', option, '2'],
    ]
  }
  if (choices !== undefined)
    return [
      ...always,
      [option, 'banana'],
      [option, String(choices[0]).toUpperCase()],
      [option, String(choices[0]), option, String(choices[0])],
    ]
  return array === true
    ? [...always, [option, 'inflow=1', option, 'inflow=2']]
    : [...always, [option, 'a', option, 'b']]
}

const PROTOTYPE = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__', 'prototype']

const home = emptyFolder()

async function refused(words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await deltIn(home, words)
  expect({ words, code, stdout, files: readdirSync(home) }).toEqual({ words, code: 2, stdout: '', files: [] })
  expect(stderr).not.toContain('fault in delt')
  expect(stderr.length).toBeLessThan(1000)
  return stderr
}

describe.each(commands)('delt $name', ({ name, takes, options }) => {
  const words = [name, ...given(takes)]

  it('has options of which every one is tried', () => {
    for (const [option, details] of Object.entries(options))
      expect([option, junkFor(option, details).length > 4]).toEqual([option, true])
  })

  it('refuses values that are none, whichever option it is', async () => {
    for (const [option, details] of Object.entries(options))
      for (const junk of junkFor(option, details))
        expect(await refused([...words, ...junk])).toContain(`--${option}`)
  })

  it('refuses options that it does not have', async () => {
    for (const option of [...PROTOTYPE, 'x', 'banana', 'no-fresh'])
      for (const word of [`--${option}`, `-${option}`, `--${option}=1`, `--${option}.a=1`])
        expect(await refused([...words, word])).toMatch(/no option|takes no value|needs a value/)
    for (const option of Object.keys(options))
      expect(await refused([...words, `-${option}`])).toMatch(/no option/)
  })

  it('refuses options of signs that nobody sees, and writes them out', async () => {
    for (const sign of ['\0', '\t', '\n', '\r', '\u001b', '\u0085', '\u2028', '\u202e', '\ud800'])
      for (const word of [
        `--${sign}`,
        `-${sign}`,
        `--${sign}=1`,
        `--quiet${sign}`,
        `--${sign}quiet=1`,
        `--=${sign}`,
      ]) {
        const said = await refused([...words, word])
        expect(said).toContain('there is no option -')
        expect(said).not.toMatch(FORBIDDEN_IN_TERMINAL)
        if (!word.startsWith('--=')) expect(said).toContain(visibleInLine(word.split('=', 1)[0]))
      }
  })

  it('refuses what follows “--”, and words that are empty', async () => {
    for (const behind of [[], ['town-office'], ['--set', 'collaborationRate=7']])
      expect(await refused([...words, '--', ...behind])).toMatch(/nothing may follow “--”/)
    expect(await refused([...words, ''])).toMatch(/is empty/)
  })

  it.runIf(!takes.includes('..'))('refuses words beyond those that it takes', async () => {
    const most = takes === '' ? 0 : takes.split(' ').length
    const many = Array.from({ length: most }, () => (name === 'store' ? 'list' : 'town-office'))
    const required = Object.entries(options)
      .filter(([, { demandOption }]) => demandOption === true)
      .flatMap(([option]) => [`--${option}`, '1'])
    expect(await refused([name, ...many, 'banana', ...required])).toMatch(/does not take “banana”/)
  })

  it('takes no value for its help', async () => {
    expect(await refused([...words, '--help=banana'])).toMatch(/--help takes no value/)
  })
})

describe('delt', () => {
  it.each([
    [['--jobs', '2', 'run', 'dual'], /no option --jobs; options come after the command/],
    [['--quiet'], /no option --quiet/],
    [['--constructor'], /no option --constructor/],
    [['--version=3'], /no option --version; did you mean --version/],
    [['--version', 'banana'], /--version stands alone/],
    [['--help', 'banana'], /--help stands alone/],
    [['constructor'], /no command constructor/],
    [['--', 'run', 'dual'], /no option --/],
    [['completion', 'banana'], /does not take “banana”/],
    [['completion', '--banana'], /no option --banana/],
    [['completion', '--', 'x'], /nothing may follow “--”/],
    [['run', 'dual', '--seed', 'a', '--set', 'seed=b'], /say the same/],
    [['run', 'dual', '--replications', '3', '--set', 'replications=4'], /say the same/],
    [
      ['run', 'dual', '--set', 'leadership={ leaders: 1 }', '--set', 'leadership.leaders=2'],
      /one within the other/,
    ],
    [['check', 'dual', '--print', '--format', 'json'], /leave it out with --print/],
    [['check', 'dual', 'unitary', '--diff', '--format', 'json'], /leave it out with --print and --diff/],
    [['compare', 'dual', 'unitary', '--minutes', '3'], /--minutes ends the search for a precision/],
    [
      ['compare', 'dual', 'unitary', '--replications', '100000'],
      /need about \d+ GB of memory, and delt takes at most 4/,
    ],
    [['run', 'dual', '--set', 'years=50', '--replications', '100000'], /need about \d+ GB of memory/],
    [
      ['patterns', '--replications', '100000'],
      /100000 replications of each of \d+ scenarios need about \d+ GB/,
    ],
    [['patterns', 'P5', '--half', '--replications', '100000'], /need about \d+ GB of memory/],
    [
      ['levers', '--replications', '100000'],
      /100000 replications of each of \d+ scenarios need about \d+ GB/,
    ],
    [['robustness', 'dual', 'unitary', '--points', '100000'], /100000 points need about \d+ GB of memory/],
    [['trace', 'dual', '--user', '1', '--against', 'dual'], /another scenario than dual/],
    [['trace', 'dual', '--user', '1', '--set', 'replications=3'], /changes nothing/],
    [['robustness', 'dual', 'unitary', '--set', 'replications=3'], /changes nothing/],
    [['robustness', 'dual', 'unitary', '--points', '100001'], /from 1 to 100000/],
    [['patterns', 'P1', 'p1'], /P1 is named twice/],
    [['run', '-'], /delt reads files, and nothing that is piped/],
  ])('refuses what would have no effect: %j', async (words, message) => {
    expect(await refused(words)).toMatch(message)
  })

  it.each([
    [['--help', 'run']],
    [['run', '--help']],
    [['run', 'dual', '--help']],
    [['--help']],
    [['--version']],
    [['completion']],
  ])('does what it is asked for: %j', async (words) => {
    const { code, stdout, stderr } = await deltIn(home, words)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).not.toBe('')
  })

  it('takes a value that looks like an option behind an equals sign, and any text for a seed', async () => {
    for (const seed of ['-x', '--', '"a"', 'a=b', ' ', '007']) {
      const { code, stdout } = await deltIn(home, ['check', 'dual', '--print', `--set=seed=${seed}`])
      expect(code).toBe(0)
      expect(stdout).toContain(`\nseed: ${/^[a-z]+$/.test(seed) ? seed : JSON.stringify(seed)} `)
    }
  })
})
