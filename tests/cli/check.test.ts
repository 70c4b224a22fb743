import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { outcomes } from '../../src/results/outcomes.ts'
import { shippedScenarios } from '../../src/scenario/language/file.ts'
import { registeredRows } from '../../src/scenario/registry/rows.ts'
import { emptyFolder } from './delt.ts'
import { deltIn } from './in-process.ts'

const home = emptyFolder()

function file(name: string, text: string): string {
  writeFileSync(join(home, name), text)
  return name
}

describe('delt check', () => {
  it('finds nothing in the shipped scenarios and comparisons', async () => {
    const { code, stdout, stderr } = await deltIn(home, ['check', ...shippedScenarios()])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.trim().split('\n')).toHaveLength(shippedScenarios().length)
    expect(stdout).toContain('dual: a valid scenario\n')
    expect(stdout).toContain('vary-caseload: a valid comparison\n')
  })

  it('tells every mistake of every file with its place, exits with 2 and writes nothing', async () => {
    file('wrong.yaml', 'inflow: fast\nyaers: 3\n')
    const before = readdirSync(home)
    const { code, stdout, stderr } = await deltIn(home, ['check', 'dual', 'wrong.yaml', 'duel'])
    expect(code).toBe(2)
    expect(stdout).toBe('dual: a valid scenario\n')
    expect(stderr).toContain('wrong.yaml:1:9: error: “inflow” does not take this')
    expect(stderr).toContain('wrong.yaml:2:1: error: “yaers” means nothing at the top of a file')
    expect(stderr).toContain('did you mean: dual')
    expect(readdirSync(home)).toEqual(before)
  })

  it('tells doubts, and exits with 0', async () => {
    const doubtful = file('doubtful.yaml', 'agenda:\n  minutesPerDay: 900\n')
    const { code, stdout, stderr } = await deltIn(home, ['check', doubtful])
    expect([code, stdout]).toEqual([0, 'doubtful.yaml: a valid scenario, 1 warning\n'])
    expect(stderr).toContain('doubtful.yaml:2:18: warning: “agenda.minutesPerDay” lies outside')
  })

  it('gives what it found to a program', async () => {
    file('wrong.yaml', 'inflow: fast\n')
    const { code, stdout, stderr } = await deltIn(home, ['check', 'dual', 'wrong.yaml', '--format', 'json'])
    expect([code, stderr]).toEqual([2, ''])
    expect(JSON.parse(stdout)).toMatchObject([
      { file: 'dual', kind: 'scenario', problems: [] },
      { file: 'wrong.yaml', problems: [{ line: 1, column: 9, severity: 'error', found: 'the text “fast”' }] },
    ])
  })

  it('prints a scenario that reads back as the same', async () => {
    const mine = file('mine.yaml', 'extends: unitary\ninflow: 0.9\n')
    const { stdout } = await deltIn(home, ['check', mine, '--print', '--set', 'years=3'])
    expect(stdout).toContain('\ninflow: 0.9 # mine.yaml:2\n')
    expect(stdout).toContain('\nyears: 3 # --set:1\n')
    file('printed.yaml', stdout)
    const again = await deltIn(home, ['check', '--diff', 'printed.yaml', mine, '--set', 'years=3'])
    // What a pilot found is stated in what is printed, and open in the file.
    const differing = again.stdout.trim().split('\n').slice(1)
    // Of six groups: users, and of all but pupils those in work and out of reach.
    expect(differing).toHaveLength(6 + 2 * 5)
    for (const line of differing) expect(line).toMatch(/^groups\.[a-z]+\.stock(?:InWork|OutOfReach)? +\d+ +–/)
  })

  it('prints what it can of a scenario with mistakes, in which the refused values stay open', async () => {
    file('wrong.yaml', 'inflow: fast\nteams:\n  state-youth: { caseload: 25 }\nslack: { visitShare: 0.9 }\n')
    const { code, stdout, stderr } = await deltIn(home, ['check', 'wrong.yaml', '--print'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/“inflow” does not take this[^]*more slack is given away/)
    expect(stdout).toContain('\ninflow: # refused, or still to be stated\n')
    const [, advisors, users] =
      /advisors: (\d+) # (\d+) users who come to the team \/ caseload\n/.exec(stdout) ?? []
    expect(Number(advisors)).toBe(Math.round(Number(users) / 25))
    file('printed.yaml', stdout)
    const again = await deltIn(home, ['check', 'printed.yaml'])
    expect(again.code).toBe(2)
    expect(again.stderr).toMatch(/printed\.yaml:\d+:9: error: “inflow” does not take this/)
  })

  it('shows only what differs', async () => {
    const { code, stdout } = await deltIn(home, ['check', '--diff', 'dual', 'dual-with-cantina'])
    expect(code).toBe(0)
    const lines = stdout.trim().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/^leadership\.inHouseActivity +false +true/)
  })

  it.each([
    [['--diff', 'dual'], '--diff takes exactly two scenarios'],
    [['--diff', '--print', 'dual', 'unitary'], '--print and --diff exclude one another'],
    [['--dif', 'dual', 'unitary'], 'did you mean --diff?'],
  ])('refuses %j', async (words, message) => {
    const { code, stderr } = await deltIn(home, ['check', ...words])
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})

describe('delt params and delt outcomes', () => {
  it('list every parameter, with its unit and source, as a table of either kind', async () => {
    const csv = await deltIn(home, ['params', '--format', 'csv'])
    const rows = parse(csv.stdout, { columns: true }) as Record<string, string>[]
    expect(rows.map(({ path }) => path)).toEqual(registeredRows.map(({ path }) => path))
    expect(rows.find(({ path }) => path === 'agenda.minutesPerDay')).toMatchObject({
      unit: 'minutes per day',
      default: '450',
      plausible: '420 to 480',
      provenance: 'literature',
    })
    const json = await deltIn(home, ['params', '--format', 'json'])
    expect(JSON.parse(json.stdout)).toHaveLength(rows.length)
    const markdown = await deltIn(home, ['params'])
    expect(markdown.stdout.match(/^\| (?!path|---)/gm)).toHaveLength(rows.length)
  })

  it('list every outcome', async () => {
    const { stdout } = await deltIn(home, ['outcomes', '--format', 'csv'])
    const rows = parse(stdout, { columns: true }) as Record<string, string>[]
    const ids = rows.map(({ id }) => id)
    expect(ids.toSorted()).toEqual(outcomes.map(({ id }) => id).toSorted())
  })
})

describe('delt schema', () => {
  it('prints the schema that is shipped', async () => {
    const { stdout } = await deltIn(home, ['schema'])
    const shipped = join(import.meta.dirname, '..', '..', 'scenarios', 'scenario.schema.json')
    expect(stdout).toBe(readFileSync(shipped, 'utf8'))
  })
})

describe('delt init', () => {
  it('writes a scenario that is valid as it is, into a folder that need not exist', async () => {
    const { code, stdout } = await deltIn(home, ['init', 'new/starter.yaml', '--from', 'unitary'])
    expect([code, stdout]).toEqual([
      0,
      'new/starter.yaml is written, with scenario.schema.json beside it for editors; try: delt run new/starter.yaml\n',
    ])
    const checked = await deltIn(home, ['check', '--diff', 'unitary', 'new/starter.yaml'])
    expect(checked.stdout).toBe('The two scenarios have the same values.\n')
    const text = readFileSync(join(home, 'new', 'starter.yaml'), 'utf8')
    const [, schema = ''] = /\$schema=(.*)/.exec(text) ?? []
    const shipped = join(import.meta.dirname, '..', '..', 'scenarios', 'scenario.schema.json')
    expect(readFileSync(join(home, 'new', schema), 'utf8')).toBe(readFileSync(shipped, 'utf8'))
  })

  it('writes no path of this machine, and leaves a schema that is there as it is', async () => {
    const place = emptyFolder()
    writeFileSync(join(place, 'scenario.schema.json'), 'mine')
    const path = join(place, 'mine.yaml')
    const { code, stdout } = await deltIn(home, ['init', path])
    expect([code, stdout]).toEqual([0, `${path} is written; try: delt run ${path}\n`])
    expect(readFileSync(path, 'utf8')).not.toMatch(/[ =]\/|\.\.\//)
    expect(readFileSync(join(place, 'scenario.schema.json'), 'utf8')).toBe('mine')
  })

  it('starts from a file of the user as well', async () => {
    file('base.yaml', 'inflow: 0.7\n')
    expect((await deltIn(home, ['init', 'deep/er/mine.yaml', '--from', 'base.yaml'])).code).toBe(0)
    const text = readFileSync(join(home, 'deep', 'er', 'mine.yaml'), 'utf8')
    expect(parseYaml(text)).toMatchObject({ extends: '../../base.yaml', inflow: 0.7 })
    expect((await deltIn(home, ['check', 'deep/er/mine.yaml'])).code).toBe(0)
  })

  it.each([
    [['base.yaml'], 'exists already'],
    [['mine.txt'], 'must end in .yaml or .yml'],
    [['other.yaml', '--from', 'unitry'], 'did you mean: unitary'],
  ])('refuses %j', async (words, message) => {
    file('base.yaml', 'inflow: 0.7\n')
    const { code, stderr } = await deltIn(home, ['init', ...words])
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(existsSync(join(home, 'other.yaml'))).toBe(false)
  })
})

describe('completion in the shell', () => {
  const offered = async (...words: string[]) => {
    const { stdout } = await deltIn(home, ['--get-yargs-completions', 'delt', ...words])
    return stdout.split('\n').filter((line) => line !== '')
  }

  it('offers commands and options', async () => {
    expect(await offered('ch')).toContain('check')
    expect(await offered('check', '--')).toEqual(expect.arrayContaining(['--print', '--diff', '--set']))
    expect(await offered('params', '--format', '')).toEqual(['md', 'json', 'csv'])
  })

  it('offers shipped scenarios and scenario files where a scenario is wanted', async () => {
    file('duty.yaml', 'inflow: 1\n')
    file('dull.txt', '')
    expect((await offered('run', 'du')).toSorted()).toEqual([
      'dual',
      'dual-with-cantina',
      'dual-with-joint-meetings',
      'duty.yaml',
    ])
    expect(await offered('compare', 'dual', 'unitary-s')).toEqual([
      'unitary-social-work-leader',
      'unitary-state-leader',
    ])
    expect(await offered('init', 'x.yaml', '--from', 'town')).toEqual(['town-office'])
    expect(await offered('run', join(home, 'dut'))).toEqual([join(home, 'duty.yaml')])
  })

  it('offers the paths of the office that is named, and values that can be listed, behind --set and --vary', async () => {
    expect(await offered('check', 'dual', '--set', 'leadership.o')).toEqual([
      'leadership.openness=',
      'leadership.outreachShare=',
    ])
    expect(await offered('check', 'dual', '--set', 'mechanisms.turnover=')).toEqual([
      'mechanisms.turnover=true',
      'mechanisms.turnover=false',
    ])
    file(
      'choir.yaml',
      'extends: town-office\nmeasures:\n  choir: { owner: state, places: 5, days: 20, costPerMonth: 1 }\n',
    )
    expect(
      await offered('compare', 'choir.yaml', '--vary', 'inflow=0.1,0.2', '--vary', 'measures.choir.d'),
    ).toEqual(['measures.choir.days='])
    expect(await offered('compare', 'dual', '--vary', 'see')).toEqual([])
    expect(await offered('run', 'dual', '--precision', 'lasting')).toEqual(['lasting-work-share='])
    expect(await offered('compare', 'dual', '--outcomes', 'ties,lasting')).toEqual([
      'ties,lasting-work-share',
    ])
    expect(await offered('trace', 'dual', '--group', 'you')).toEqual(['young'])
    expect(await offered('check', 'dual', '--set', '')).toEqual(
      expect.arrayContaining(['teams.state-youth.caseload=']),
    )
  })

  it('is a script for bash and for zsh', async () => {
    const { stdout } = await deltIn(home, ['completion'])
    expect(stdout).toMatch(/_delt_yargs_completions/)
  })
})
