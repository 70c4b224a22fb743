import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder } from './delt.ts'
import { deltIn } from './in-process.ts'

const home = emptyFolder()
const SHORT = ['--set', 'years=1', '--set', 'warmUpYears=0', '--replications', '4']
const ADVISORS = 'teams.municipal-youth.advisors'
const SEARCH = ['solve', 'town-office', '--vary', `${ADVISORS}=1..6`, ...SHORT]
/** Midway between what one advisor and two have, so that four replications tell them apart. */
const LIMIT = 40
const UNTIL = [...SEARCH, '--until', `caseload/team/municipal-youth <= ${LIMIT}`]
const delt = (...words: string[]) => deltIn(home, words)
const rowsIn = (folder: string) => {
  const [header, ...rows] = readFileSync(join(home, folder, 'solve.csv'), 'utf8')
    .trim()
    .split('\n')
  const columns = header.split(',')
  return rows.map((row) => Object.fromEntries(row.split(',').map((cell, at) => [columns[at], cell])))
}

describe('delt solve', () => {
  let said = { code: -1, stdout: '', stderr: '' }
  beforeAll(async () => {
    said = await delt(...UNTIL)
  })

  it('answers first, with what each value gave and how much was simulated', () => {
    expect(said.code).toBe(0)
    expect(said.stdout).toMatch(
      /^The smallest value of teams\.municipal-youth\.advisors that keeps caseload of team municipal-youth at most 40\.0 users per advisor is 2\n/,
    )
    expect(said.stdout).toMatch(/^2 ← .* yes/m)
    expect(said.stdout).toMatch(/of 6 values were simulated, 4 replications each/)
  })

  it('warns of a value with which the office cannot work, and of no other', async () => {
    const short = ['--replications', '1', '--no-charts', '--out', 'overload', '--set', 'years=1']
    const { stderr } = await delt(
      ...['solve', 'town-office', '--vary', 'teams.state-adjusted.advisors=1,3', ...short],
      ...['--minimise', 'caseload', '--set', 'warmUpYears=0'],
    )
    expect(stderr.match(/^warning: .* cannot work as it is\. /gm)).toEqual([
      'warning: town-office teams.state-adjusted.advisors=1 cannot work as it is. ',
    ])
  })

  it('writes a folder with table, document, summary and chart, which report makes anew', async () => {
    const folder = join(home, 'output', 'solve-town-office')
    expect(readdirSync(folder).toSorted()).toEqual([
      'charts',
      'columns.csv',
      'labels.R',
      'labels.do',
      'labels.sps',
      'manifest.json',
      'solve.csv',
      'solve.json',
      'summary.md',
    ])
    expect(readdirSync(join(folder, 'charts')).toSorted()).toEqual(['solve.png', 'solve.svg'])
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(/^# The smallest value of /)
    expect(
      rowsIn('output/solve-town-office').map((row) => [row[ADVISORS], row['kept'], row['answer']]),
    ).toEqual(
      expect.arrayContaining([
        ['1', 'no', 'no'],
        ['2', 'yes', 'yes'],
        ['6', 'yes', 'no'],
      ]),
    )
    const before = readFileSync(join(folder, 'summary.md'), 'utf8')
    expect((await delt('report', 'output/solve-town-office')).code).toBe(0)
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toBe(before)
  })

  it('is not lost to another question, and costs nothing twice', async () => {
    const again = await delt(...UNTIL)
    expect(again.stdout).toBe(said.stdout)
    expect(again.stderr).toMatch(/replications were stored already/)
    const other = await delt(...SEARCH, '--until', 'caseload/team/municipal-youth <= 20')
    expect([other.code, other.stdout]).toEqual([2, ''])
    expect(other.stderr).toMatch(/another question \(until caseload\/team\/municipal-youth <= 40\)/)
  })

  it('tries a whole grid for the best within limits, with its values as columns', async () => {
    const grid = [
      '--vary',
      'collaborationRate=0.2,0.8',
      '--minimise',
      'caseload',
      '--no-charts',
      '--out',
      'best',
    ]
    const { code, stdout } = await delt(
      ...SEARCH.map((word) => word.replace('1..6', '1,2')),
      ...grid,
      ...['--set', `limits.caseload/team/municipal-youth.max=${LIMIT}`],
    )
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^Caseload is lowest at .*=2 with collaborationRate=0\.\d of the values that keep /,
    )
    const rows = rowsIn('best')
    expect(rows).toHaveLength(8)
    expect(new Set(rows.map((row) => `${row[ADVISORS]} ${row['collaborationRate']}`)).size).toBe(4)
  })

  it('breaks a limit of the file at its answer with exit code 4', async () => {
    const { code, stderr } = await delt(
      ...UNTIL,
      '--set',
      'limits.caseload.max=1',
      '--out',
      'broken',
      '--no-charts',
    )
    expect(code).toBe(4)
    expect(stderr).toContain('caseload <= 1 is broken')
  })

  it('prints for programs', async () => {
    const { stdout } = await delt(...UNTIL, '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ goal: 'until', answer: 1, side: 'smallest' })
  })

  it('leaves no folder where it is stopped, and says that the same command goes on', async () => {
    const { code, stdout, stderr } = await deltIn(home, [...UNTIL, '--out', 'stopped'], AbortSignal.abort())
    expect([code, stdout]).toEqual([130, ''])
    expect(stderr).toContain('the same command goes on')
    expect(existsSync(join(home, 'stopped', 'manifest.json'))).toBe(false)
  })
})

describe('mistakes in a search', () => {
  const ONE = ['solve', 'town-office', '--vary', `${ADVISORS}=1..6`]
  const asking = (condition: string) => [...ONE, '--until', condition]
  it.each<readonly [readonly string[], RegExp]>([
    [ONE, /needs what to search for: --until, --maximise or --minimise/],
    [['solve', 'town-office', '--until', 'caseload <= 4'], /delt solve needs --vary/],
    [[...ONE, '--maximise', 'caseload', '--minimise', 'caseload'], /--maximise or --minimise, not both/],
    [[...asking('caseload <= 4'), '--until', 'needs-relieved >= 0'], /give one --until/],
    [[...asking('caseload <= 4'), '--vary', 'collaborationRate=0.1,0.2'], /give one --vary/],
    [
      asking('caseloads <= 45'),
      /--until:1:1: error: there is no outcome “caseloads”[^]*did you mean: caseload/,
    ],
    [asking('caseload/team/youth <= 45'), /has no level “youth”[^]*municipal-youth/],
    [asking('caseload 45'), /this is not a condition[^]*expected: OUTCOME <= NUMBER/],
    [asking('caseload <='), /this condition has no number/],
    [asking('caseload < 45'), /1:10: error: no condition has the sign “<”[^]*did you mean: <=/],
    [asking('caseload <= 4,5'), /1:13: error: [^]*did you mean: 4\.5/],
    [
      [...asking('needs-relieved >= 0.3'), '--set', 'years=1'],
      /cannot be measured in “town-office”[^]*years: 5 or more/,
    ],
    [[...ONE, '--maximise', 'need-relieved'], /--maximise:1:1: error: [^]*did you mean: needs-relieved/],
    [[...ONE, '--maximize', 'needs-relieved'], /did you mean --maximise\?/],
    [
      ['solve', 'town-office', '--vary', `${ADVISORS}=3`, '--until', 'caseload <= 4'],
      /has one value, which leaves nothing to search[^]*at least two values/,
    ],
    [
      ['solve', 'town-office', '--vary', `${ADVISORS}=3, 1`, '--until', 'caseload <= 4'],
      /do not rise[^]*did you mean: teams\.municipal-youth\.advisors=1,3/,
    ],
    [
      ['solve', 'town-office', '--vary', 'caseloads.atLimit=overload,waiting', '--until', 'caseload <= 4'],
      /are not numbers[^]*--maximise/,
    ],
    [['solve', 'vary-caseload', ...ONE.slice(2), '--until', 'caseload <= 4'], /is a comparison file/],
    [
      ['solve', 'town-office', '--vary', 'teams.municipal-youth.advisor=1..6', '--until', 'caseload <= 4'],
      /did you mean: teams\.municipal-youth\.advisors/,
    ],
  ])('are answered: %j', async (words, answer) => {
    const empty = emptyFolder()
    const { code, stdout, stderr } = await deltIn(empty, words)
    expect([code, stdout, readdirSync(empty)]).toEqual([2, '', []])
    expect(stderr).toMatch(answer)
  })
})
