import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandEntries } from '../../src/cli/commands.ts'
import { emptyFolder } from './delt.ts'
import { deltIn } from './in-process.ts'

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' })

describe('delt, asked for what it does not do,', () => {
  const home = emptyFolder()

  it.each([
    [['run', 'town-office', '--replicatons', '3'], /no option --replicatons; did you mean --replications\?/],
    ...['reps', 'replicates', 'runs', 'repetitions', 'replikasjoner', 'n'].map((name): [string[], RegExp] => [
      ['run', 'town-office', `--${name}`, '3'],
      new RegExp(`no option --${name}; did you mean --replications\\?`),
    ]),
    [['run', 'town-office', '-n', '3'], /no option -n; did you mean --replications\?/],
    [['run', 'town-office', '--threads', '3'], /no option --threads; did you mean --jobs\?/],
    [['run', 'town-office', '--overwrite'], /did you mean --force\?/],
    [['run', 'town-office', '--output=x'], /did you mean --out\?/],
    [['run', 'town-office', '--frø', 'x'], /did you mean --seed\?/],
    [['run', 'town-office', '--param', 'inflow=1'], /did you mean --set\?/],
    [['run', 'town-office', '--random-seed', 'x'], /did you mean --seed\?/],
    [['run', 'town-office', '--json'], /did you mean --format\?/],
    [['run', 'town-office', '--no-plots'], /did you mean --no-charts\?/],
    [['compare', 'town-office', '--sweep', 'inflow=1,2'], /did you mean --vary\?/],
    [['trace', 'town-office', '--vs', 'dual'], /did you mean --against\?/],
    [
      ['run', 'town-office', '--replications', '1 000'],
      /whole number, from 1 to 100000; did you mean 1000\?/,
    ],
    [['run', 'town-office', '--csv', 'norsk'], /not “norsk”; did you mean norwegian\?/],
    [['simulate', 'town-office'], /no command simulate; did you mean run\?/],
    [['sammenlign', 'dual', 'unitary'], /no command sammenlign; did you mean compare\?/],
    [['validate', 'dual'], /no command validate; did you mean check\?/],
    [['help'], /no command help; did you mean --help\?/],
    [['dual'], /no command dual; did you mean delt run dual\?/],
    [['mine.yaml'], /no command mine\.yaml; did you mean delt run mine\.yaml\?/],
    [['run', 'town-office', '--xyzzy'], /no option --xyzzy; see delt run --help/],
    [['rnu', 'town-office'], /no command rnu; did you mean run\?/],
    [['--versoin'], /no option --versoin; did you mean --version\?/],
    [['run'], /delt run needs <scenario\.\.>/],
    [['run', 'town-office', '--replications', '0'], /--replications takes a whole number, from 1 to 100000/],
    [['run', 'town-office', '--replications', 'many'], /--replications takes a whole number/],
    [
      ['run', 'town-office', '--replications', '100001'],
      /--replications takes a whole number, from 1 to 100000/,
    ],
    [['run', 'town-office', '--set', 'replications=100001'], /a whole number from 1 to 100000/],
    [['run', 'town-office', '--jobs', '1.5'], /--jobs takes a whole number/],
    [['run', 'town-office', '--jobs', '0'], /--jobs takes a whole number, from 1 to 256/],
    [['run', 'town-office', '--jobs', '99999999999'], /--jobs takes a whole number, from 1 to 256/],
    [['run', 'town-office', '--jobs=-1'], /--jobs takes a whole number/],
    [['compare', 'town-office', 'dual', '--minutes', '0'], /--minutes takes a whole number, at least 1/],
    [['run', 'town-office', '--jobs', '1', '--jobs', '2'], /--jobs is given more than once/],
    [['run', 'town-office', '--out'], /--out needs a value/],
    [['run', 'town-office', '--format', 'xml'], /--format takes text or json, not “xml”/],
    [['run', 'town-offise'], /town-offise[^]*town-office/],
    [['run', 'town-office', 'town-office'], /two of the scenarios are called town-office/],
    [['run', 'town-office', '--set', 'collaborationRat=0.5'], /collaborationRate/],
    [['run', 'town-office', '--precision', 'lasting-work-shar=1'], /did you mean: lasting-work-share/],
    [
      ['run', 'town-office', '--precision', 'needs-relieved/complex=1'],
      /names no level.*expected: one of complex, not-complex/s,
    ],
    [['run', 'town-office', '--precision', 'needs-relieved/grup/young=1'], /did you mean: group/],
    [['run', 'town-office', '--precision', 'needs-relieved'], /this asks for no half-width/],
    [
      ['run', 'town-office', '--precision', 'lasting-work-share=-1'],
      /found: +-1\n +expected: a number above 0 \(unit: share of cohort\)/,
    ],
    [['run', 'town-office', '--out', '/proc/results'], /\/proc\/results cannot be used for results/],
    [['compare', 'town-office'], /nothing to compare town-office with/],
    [
      ['compare', 'dual', 'unitary', '--outcomes', 'needs-relieved/group/yuong, lasting-work'],
      /--outcomes:1:1: error: “needs-relieved\/group” has no level “yuong”[^]*--outcomes:1:29: error: there is no outcome “lasting-work”/,
    ],
    [
      ['compare', 'dual', 'unitary', '--outcomes', 'needs-relieved,needs-relieved/all'],
      /“needs-relieved” is named twice/,
    ],
    [
      ['compare', 'dual', 'unitry', '--vary', 'inflow=x', '--outcomes', 'work', '--precision', 'needs-mt=1'],
      /unitry:1:1: error[^]*--vary:1:8: error[^]*--precision:1:1: error[^]*--outcomes:1:1: error/,
    ],
    [
      ['run', 'town-offise', '--precision', 'needs-mt=1'],
      /town-offise:1:1: error[^]*--precision:1:1: error: there is no outcome/,
    ],
    [['report'], /delt report needs <folder>/],
    [['report', 'nowhere'], /nowhere holds no results from delt/],
    [['report', 'a', 'b'], /delt report does not take “b”/],
    [['reproduce', 'nowhere'], /nowhere holds no results from delt/],
    [['store', 'empty'], /action takes list, verify or prune, not “empty”/],
  ])('%j: says so, exits with 2 and writes nothing', async (words, message) => {
    const { code, stdout, stderr } = await deltIn(home, words)
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain('fault in delt')
    expect({ code, stdout, files: filesIn(home) }).toEqual({ code: 2, stdout: '', files: [] })
  })

  it('shows the help on stderr where there are no words', async () => {
    const { code, stdout, stderr } = await deltIn(home, [])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('delt run <scenario..>')
  })

  it('tells the problems of all files before it ends', async () => {
    const other = emptyFolder()
    writeFileSync(join(other, 'one.yaml'), 'years: many\n')
    writeFileSync(join(other, 'two.yaml'), 'extends: nothing-like-it\n')
    const { code, stderr } = await deltIn(other, ['run', 'one.yaml', 'town-office', 'two.yaml'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/one\.yaml:1:8: error[^]*two\.yaml:1:10: error/)
  })

  it('does not replace results that are not its own', async () => {
    const other = emptyFolder()
    mkdirSync(join(other, 'mine'))
    writeFileSync(join(other, 'mine', 'summary.csv'), 'my own summary')
    const { code, stderr } = await deltIn(other, ['run', 'town-office', '--out', 'mine'])
    expect({ code, files: filesIn(other) }).toEqual({ code: 2, files: ['mine', 'mine/summary.csv'] })
    expect(stderr).toContain('was not written by delt')
  })
})

describe('the help', () => {
  it.each(commandEntries)('of delt $name names every option and gives an example', async ({ name, load }) => {
    const { options } = (await load()).default
    const { code, stdout, stderr } = await deltIn(emptyFolder(), [name, '--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const option of Object.keys(options)) expect(stdout).toContain(`--${option}`)
    expect(stdout).toContain('Examples:')
  })
})
