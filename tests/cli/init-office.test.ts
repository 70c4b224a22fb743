import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { run } from '../../src/cli/program.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { printScenario } from '../../src/scenario/print.ts'
import { emptyFolder } from './delt.ts'
import { deltIn } from './in-process.ts'

const shipped = loadScenario('office').scenario
const SHIPPED_ADVISORS = 60
const JOBSEEKERS = shipped.groups.find(({ name }) => name === 'jobseekers')?.arrivalsPerYear ?? 0

interface Written {
  readonly teams: Readonly<Record<string, { advisors?: number; caseload?: number }>>
  readonly groups: Readonly<Record<string, { arrivalsPerYear: number }>>
  readonly measures: Readonly<Record<string, { places: number }>>
  readonly leadership?: { readonly inPerson: Readonly<Record<string, number>> }
}

/** What `delt init --office` writes in an empty folder, and what it says. */
async function written(...words: readonly string[]) {
  return await writtenIn(emptyFolder(), ...words)
}

async function writtenIn(home: string, ...words: readonly string[]) {
  const said = await deltIn(home, ['init', '--office', 'town.yaml', ...words])
  const path = join(home, 'town.yaml')
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  return { ...said, path, text, values: parseYaml(text) as Written }
}

describe('a number that is accepted and not plausible', () => {
  it('is told when the file is written, not only when it is checked', async () => {
    const { code, stderr, text } = await written(
      '--advisors',
      '35',
      '--set',
      'groups.young.arrivalsPerYear=8.000',
    )
    expect(code).toBe(0)
    expect(text).toContain('arrivalsPerYear: 8 ')
    expect(stderr).toMatch(/warning: “groups\.young\.arrivalsPerYear” lies outside[^]*did you mean: 8000/)
  })
})

/** The same from a file of numbers with some content. */
async function from(name: string, content: string | Uint8Array) {
  const home = emptyFolder()
  writeFileSync(join(home, name), content)
  return await writtenIn(home, '--from', name)
}

const workbook = (rows: CellValue[][]) => writeXlsx({ sheets: [{ name: 'Numbers', rows }] })

describe('an office in another language', () => {
  it.each([
    {
      language: 'nb',
      comment: '# Personer som kommer for første gang, i året. De som vender tilbake, er ikke regnet med.',
      stated: 'advisors: 4 # veiledere; oppgitt',
      scaled: '# personer per år; skalert fra ',
      told: 'er fra kontoret i delt, skalert til 35 veiledere; town.yaml merker dem',
      done: 'town.yaml er skrevet, med scenario.schema.json ved siden av for redigeringsprogrammer; prøv: delt run town.yaml',
    },
    {
      language: 'nn',
      comment: '# Personar som kjem for første gong, i året. Dei som vender tilbake, er ikkje rekna med.',
      stated: 'advisors: 4 # rettleiarar; oppgjeve',
      scaled: '# personar per år; skalert frå ',
      told: 'er frå kontoret i delt, skalerte til 35 rettleiarar; town.yaml merkjer dei',
      done: 'town.yaml er skriven, med scenario.schema.json ved sida av for redigeringsprogram; prøv: delt run town.yaml',
    },
  ])('has its comments in $language', async ({ language, comment, stated, scaled, told, done }) => {
    const set = ['--set', 'teams.state-youth.advisors=4']
    const { code, text, stdout, stderr } = await written('--lang', language, '--advisors', '35', ...set)
    expect(code).toBe(0)
    expect(text).toContain(comment)
    expect(text).toContain(stated)
    expect(text).toContain(scaled)
    expect(stderr).toContain(told)
    expect(stdout).toBe(`${done}\n`)
  })

  it.each([
    ['nb', 'Veiledere på hele kontoret', 'Fyll ut tallene for kontoret deres i kolonne B.'],
    ['nn', 'Rettleiarar på heile kontoret', 'Fyll ut tala for kontoret dykkar i kolonne B.'],
  ])('is asked for in a template in %s that is read in any', async (language, size, sentence) => {
    const home = emptyFolder()
    await deltIn(home, ['init', '--office', '--template', '--lang', language])
    const { sheets } = await readXlsx(readFileSync(join(home, 'numbers.xlsx')))
    const cells = sheets.flatMap(({ rows }) => rows.flat())
    expect(cells).toContain(size)
    expect(cells).toContain(sentence)
    const rows = sheets[0].rows.map((row) => (row[0] === 'advisors' ? ['advisors', 35] : row))
    const { code, stderr } = await from('numbers.xlsx', await workbook(rows))
    expect([code, stderr]).toEqual([0, expect.stringContaining('scaled to 35 advisors')])
  })
})

describe('an office from options', () => {
  it('states what is said, and the shipped office scaled for the rest', async () => {
    const { code, values, stderr } = await written(
      ...['--advisors', '30'],
      ...['--set', 'groups.young.arrivalsPerYear=120', '--set', 'leadership.inPerson.municipal=0.7'],
    )
    expect(code).toBe(0)
    expect(stderr).toMatch(/^\d+ numbers were not stated: .* scaled to 30 advisors; town\.yaml marks them\n$/)
    const advisors = Object.values(values.teams).map((team) => team.advisors ?? 0)
    expect(advisors.reduce((sum, some) => sum + some, 0)).toBe(30)
    expect(values.groups['young']).toEqual({ arrivalsPerYear: 120 })
    expect(values.leadership).toEqual({ inPerson: { municipal: 0.7 } })
    for (const { name, arrivalsPerYear } of shipped.groups)
      if (name !== 'young')
        expect(values.groups[name]).toEqual({ arrivalsPerYear: Math.round(arrivalsPerYear / 2) })
    for (const { name, places } of shipped.measures)
      expect(values.measures[name]).toEqual({ places: Math.round(places / 2) })
  })

  it('is a scenario without mistakes, whose values are those of the file', async () => {
    const { path, values } = await written('--advisors', '12')
    const { scenario, warnings } = loadScenario(path)
    expect(warnings).toEqual([])
    expect(scenario.teams.map(({ advisors }) => advisors)).toEqual(
      shipped.teams.map(({ name }) => values.teams[name].advisors),
    )
  })

  it('says of each number its unit and whether it was stated or scaled', async () => {
    const { text } = await written('--advisors', '30', '--set', 'teams.state-youth.advisors=4')
    expect(text).toContain('    advisors: 4 # advisors; stated\n')
    expect(text).toContain(
      `    arrivalsPerYear: ${Math.round(JOBSEEKERS / 2)} # persons per year; scaled from ${JOBSEEKERS}\n`,
    )
    const numbers = text.split('\n').filter((line) => /^ {2,}\w+: [\d.]+/.test(line))
    for (const line of numbers) expect(line).toMatch(/# .*; (?:stated|scaled from \d+)$/)
  })

  it('leaves open what follows: of advisors, caseload and arrivals any two give the third', async () => {
    const caseload = await written('--advisors', '30', '--set', 'teams.municipal-youth.caseload=40')
    expect(caseload.values.teams['municipal-youth']).toEqual({ caseload: 40 })
    const serving = shipped.teams.filter(({ groups }) => groups.includes('newcomers'))
    const staff = serving.flatMap(({ name, advisors, caseload: users }) => [
      ...['--set', `teams.${name}.advisors=${advisors}`],
      ...['--set', `teams.${name}.caseload=${users}`],
    ])
    expect((await written(...staff)).values.groups).not.toHaveProperty('newcomers')
  })

  it('is as large as the teams that are stated where nothing else says it', async () => {
    const { values } = await written('--set', 'teams.state-adjusted.advisors=34')
    expect(values.groups['jobseekers'].arrivalsPerYear).toBe(2 * JOBSEEKERS)
  })

  it('may be without a team', async () => {
    const { code, values } = await written('--advisors', '5', '--set', 'teams.state-youth=remove')
    expect([code, values.teams['state-youth']]).toEqual([0, 'remove'])
    expect(Object.keys(values.teams)).toHaveLength(shipped.teams.length)
  })

  it.each([
    [['--advisors', '5'], 'at least 6: one for each team'],
    [['--set', 'collaborationRate=0.5'], 'nothing says how large the office is'],
    [['--advisors', '9', '--set', 'teams.state-yuth.advisors=2'], 'did you mean: state-youth'],
    [['--advisors', '2001'], 'a whole number from 1 to 2000'],
    [
      ['--advisors', '60', '--set', 'teams.state-youth.advisors=2', '--set', 'teams.state-youth.caseload=10'],
      'do not fit the users who come to it',
    ],
    [['--from', 'unitary'], 'must end in .xlsx or .csv'],
    [['--from', 'nowhere.xlsx'], 'there is no such file'],
    [['--template', '--advisors', '9'], 'changes nothing in a file to fill in'],
  ])('refuses %j and writes nothing', async (words, message) => {
    const { code, stderr, text } = await written(...words)
    expect([code, text]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })

  it('refuses what belongs to --office without it', async () => {
    for (const words of [['--advisors', '9'], ['--template'], ['--set', 'inflow=1'], ['--from', 'a.csv']]) {
      const { code, stderr } = await deltIn(emptyFolder(), ['init', 'x.yaml', ...words])
      expect([code, stderr]).toEqual([2, expect.stringContaining('--office')])
    }
  })

  it('asks nobody where there is no terminal, and says what to give', async () => {
    const { code, stderr, text } = await written()
    expect([code, text]).toEqual([2, ''])
    for (const option of ['--advisors N', '--set PATH=VALUE', '--from numbers.xlsx'])
      expect(stderr).toContain(option)
  })
})

describe('an office from a spreadsheet', () => {
  const NUMBERS = { advisors: 35, 'teams.state-youth.advisors': 2, 'groups.young.arrivalsPerYear': 90 }
  const expectNumbers = ({ values, code }: Awaited<ReturnType<typeof from>>) => {
    expect(code).toBe(0)
    expect(values.teams['state-youth']).toEqual({ advisors: 2 })
    expect(values.groups['young']).toEqual({ arrivalsPerYear: 90 })
    expect(values.groups['jobseekers']).toEqual({
      arrivalsPerYear: Math.round((JOBSEEKERS * 35) / SHIPPED_ADVISORS),
    })
  }

  it('is read from a workbook', async () => {
    const read = await from('numbers.xlsx', await workbook(Object.entries(NUMBERS)))
    expectNumbers(read)
    expect(read.text).toContain('advisors: 2 # advisors; numbers.xlsx:2\n')
  })

  it.each([
    ['commas', ',', '', '\n'],
    ['semicolons, a byte order mark and line ends of Windows', ';', '\uFEFF', '\r\n'],
    ['tabulators', '\t', '', '\n'],
  ])('is read from CSV with %s', async (_what, sign, mark, end) => {
    const lines = Object.entries(NUMBERS).map(([label, value]) => `${label}${sign}${value}`)
    expectNumbers(await from('numbers.csv', `${mark}number${sign}value${end}${lines.join(end)}${end}`))
  })

  it('may be written as a Norwegian office writes', async () => {
    const { values } = await from(
      'tall.csv',
      'Veiledere;60\nAnkomster: jobbsøkere;1 150\nStatlig ungdom: veiledere;5\nKVP;120\nOppmøte: kommune;0,75\nOppmøte: stat;40 %\n',
    )
    expect(values.groups['jobseekers']).toEqual({ arrivalsPerYear: 1150 })
    expect(values.teams['state-youth']).toEqual({ advisors: 5 })
    expect(values.measures['qualification-programme']).toEqual({ places: 120 })
    expect(values.leadership?.inPerson).toEqual({ municipal: 0.75, state: 0.4 })
  })

  it('gives way to options', async () => {
    const home = emptyFolder()
    writeFileSync(join(home, 'n.csv'), 'advisors,35\ngroups.young.arrivalsPerYear,90\n')
    const { values } = await writtenIn(
      home,
      ...['--from', 'n.csv', '--advisors', '60', '--set', 'groups.young.arrivalsPerYear=100'],
    )
    expect(values.groups).toMatchObject({
      young: { arrivalsPerYear: 100 },
      jobseekers: { arrivalsPerYear: JOBSEEKERS },
    })
  })

  it('is refused with all mistakes at once, each with row, column and what is meant', async () => {
    const rows: CellValue[][] = [
      ['advisors', 35.5],
      ['teams.state-yuth.advisors', 2],
      ['groups.young.arrivalsPerYear', 'many'],
      ['samtaler', 3],
      ['veiledere', 4],
      ['oppmøte', 0.5],
    ]
    const { code, stderr, text } = await from('n.xlsx', await workbook(rows))
    expect([code, text]).toEqual([2, ''])
    expect(stderr).toMatch(/n\.xlsx:1:2: error: “advisors” does not take this[^]*found: +35\.5\n/)
    expect(stderr).toMatch(/n\.xlsx:2:1: error: [^]*did you mean: state-youth\n/)
    expect(stderr).toMatch(/n\.xlsx:3:2: error: [^]*the text “many”[^]*unit: persons per year/)
    expect(stderr).toMatch(/n\.xlsx:4:1: error: “samtaler” is not a number that an office is asked for/)
    expect(stderr).toMatch(/n\.xlsx:5:1: error: “advisors” stands here for the second time/)
    expect(stderr).toMatch(/n\.xlsx:6:1: error: “oppmøte” may be several numbers/)
  })

  it.each([
    ['a thousand or a decimal', 'advisors,60\ngroups.young.arrivalsPerYear;"1.200"\n', 'n.csv'],
    [
      'a comma that parts a decimal',
      'advisors,60\nleadership.inPerson.state,0,35\n',
      'n.csv:2:1: error: a comma',
    ],
    ['a quotation mark that does not end', 'advisors,60\n"x,3\n', 'n.csv:2:1: error: this is not a row'],
    ['a misfit', 'advisors,60\nteams.state-youth.advisors,2\nteams.state-youth.caseload,10\n', 'n.csv:3:28'],
  ])('is not read where it holds %s', async (_what, content, message) => {
    const { code, stderr, text } = await from('n.csv', content)
    expect([code, text]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })

  it('takes no number for another: 1.200 may be 1.2 or 1200', async () => {
    const { stderr } = await from('n.csv', 'advisors;60\ngroups.young.arrivalsPerYear;1.200\n')
    expect(stderr).toMatch(/n\.csv:2:30: error: [^]*the text “1\.200”/)
  })

  it('must be a workbook where it is called so', async () => {
    expect((await from('n.xlsx', 'PK no workbook')).stderr).toContain('this workbook cannot be read')
  })
})

describe('the file to fill in', () => {
  it('is a workbook whose second column is read again, with a sheet about each row', async () => {
    const home = emptyFolder()
    const { stdout } = await deltIn(home, ['init', '--office', '--template'])
    expect(stdout).toContain('numbers.xlsx is written')
    const path = join(home, 'numbers.xlsx')
    const { sheets } = await readXlsx(readFileSync(path))
    const [numbers] = sheets
    const rows = sheets.find(({ name }) => name === 'Rows')?.rows ?? []
    const labels = numbers.rows.map(([label]) => label)
    const asked = rows.slice(1).map(([label]) => label)
    expect(labels.slice(-asked.length)).toEqual(asked)
    for (const [, meaning, unit, source] of rows.slice(1))
      for (const text of [meaning, unit, source]) expect(text).toMatch(/\w/)
    const filled = numbers.rows.map((row) => (row[0] === 'advisors' ? ['advisors', 24] : row))
    writeFileSync(path, await workbook(filled))
    expect((await writtenIn(home, '--from', 'numbers.xlsx')).text).toEqual(
      (await written('--advisors', '24')).text,
    )
  })

  it('is CSV where its name ends so, and gives the shipped office with the numbers of that', async () => {
    const home = emptyFolder()
    await deltIn(home, ['init', '--office', '--template', 'n.csv'])
    const path = join(home, 'n.csv')
    const lines = readFileSync(path, 'utf8').split('\n')
    const filled = lines.map((line) => line.replace(/^([\w.-]+);;([^;]*);([\d,]+);/, '$1;$3;$2;$3;'))
    expect(filled).not.toEqual(lines)
    writeFileSync(path, filled.join('\n'))
    const { path: town, code } = await writtenIn(home, '--from', 'n.csv')
    expect(code).toBe(0)
    const values = (file: string) => printScenario(loadScenario(file)).replaceAll(/ #.*/g, '')
    const below = (text: string) => text.slice(text.indexOf('\nseed'))
    expect(below(values(town))).toBe(below(values('office')))
  })

  it('overwrites nothing', async () => {
    const home = emptyFolder()
    writeFileSync(join(home, 'numbers.xlsx'), 'mine')
    expect((await deltIn(home, ['init', '--office', '--template'])).code).toBe(2)
    expect(readFileSync(join(home, 'numbers.xlsx'), 'utf8')).toBe('mine')
  })
})

describe('the questions in a terminal', () => {
  /** The keys that somebody presses, all at once, as pasted; what was asked and written. */
  async function answering(...keys: readonly string[]) {
    const home = emptyFolder()
    const [stdin, stderr, stdout] = [terminal(), terminal(), terminal()]
    let shown = ''
    stderr.on('data', (text: Buffer) => (shown += text.toString()))
    stdin.write(keys.join(''))
    const before = process.cwd()
    process.chdir(home)
    try {
      const world = { stdin, stdout, stderr, env: {}, interrupt: new AbortController().signal }
      const code = await run(['init', '--office', 'town.yaml'], world)
      const path = join(home, 'town.yaml')
      const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
      return { code, shown, text, values: parseYaml(text) as Written }
    } finally {
      process.chdir(before)
    }
  }

  const terminal = () => Object.assign(new PassThrough(), { isTTY: true })
  const ENTER = '\r'
  const enters = (count: number) => Array.from({ length: count }, () => ENTER)
  /** size, teams, groups, two questions about many numbers, the two sides */
  const PROMPTS = 1 + shipped.teams.length + shipped.groups.length + 2 + 2

  it('are few, and Enter takes what stands there', async () => {
    const { code, shown, values } = await answering(`30${ENTER}`, ...enters(PROMPTS - 1))
    expect(code).toBe(0)
    expect(shown.split(']: ').length - 1).toBe(PROMPTS)
    expect(PROMPTS).toBeLessThanOrEqual(20)
    const options = await written('--advisors', '30')
    expect(values).toEqual(options.values)
  })

  it('keep staff that was accepted as it is when other teams differ', async () => {
    const teams = ['', '', '9', '', '', ''].map((typed) => `${typed}${ENTER}`)
    const { values } = await answering(`${SHIPPED_ADVISORS}${ENTER}`, ...teams, ...enters(PROMPTS - 7))
    expect(values.teams['state-jobseekers']).toEqual({ advisors: 13 })
    expect(values.teams['state-youth']).toEqual({ advisors: 9 })
  })

  it('are asked again where an answer cannot be, with what is expected', async () => {
    const { shown, values } = await answering(
      ...['zero', '[3]', '30', 'many', '7'].map((typed) => `${typed}${ENTER}`),
      ...enters(PROMPTS - 2),
    )
    expect(shown).toContain('expected: a whole number from 1 to 2000')
    expect(shown.split('Advisors of the whole office').length - 1).toBe(3)
    expect(values.teams['state-jobseekers']).toEqual({ advisors: 7 })
  })

  it('ask for each caseload and each place where somebody says ja', async () => {
    const { values } = await answering(
      `60${ENTER}`,
      ...enters(shipped.teams.length + shipped.groups.length),
      ...['ja', '', '', '10', '45', '', '', ''].map((typed) => `${typed}${ENTER}`),
      ...['yes', '90'].map((typed) => `${typed}${ENTER}`),
      ...enters(shipped.measures.length - 1 + 2),
    )
    expect(values.teams['state-youth']).toEqual({ advisors: 5, caseload: 45 })
    expect(values.measures['sheltered-enterprise']).toEqual({ places: 90 })
  })

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('write nothing after %s', async (_key, key) => {
    const { code, shown, text } = await answering(`30${ENTER}`, ENTER, key)
    expect([code, text]).toEqual([130, ''])
    expect(shown).toContain('Interrupted: nothing is written')
  })
})
