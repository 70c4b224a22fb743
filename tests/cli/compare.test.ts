import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder } from './delt.ts'
import { deltIn, type Said } from './in-process.ts'

/** Long enough that a cohort is followed to its end, in a quarter of the town office. */
const SET = ['years=5', 'warmUpYears=0', 'inflow=0.05']
const SHORT = [...SET.flatMap((value) => ['--set', value]), '--replications', '4', '--no-charts']
const SHORTEST = [...SHORT, '--no-overlap'].map((word) => (word === '4' ? '2' : word))
const TABLES = [
  'comparison.csv',
  'twins.csv',
  'supporting.csv',
  'replications.csv',
  'summary.csv',
  'monthly.csv',
  'months.csv',
  'caseloads.csv',
  'times.csv',
  'costs-by-year.csv',
]

const read = (...path: string[]) => readFileSync(join(...path), 'utf8')
const rowsOf = (...path: string[]) => parse(read(...path), { columns: true }) as Record<string, string>[]

/** A small office under unitary leadership, whose levers of both kinds differ from the town office. */
const UNITARY_TOWN = `
extends: [town-office, leadership-social-work]
`

describe('delt compare', () => {
  const home = emptyFolder()
  const folder = join(home, 'out')
  let ended: Said
  beforeAll(async () => {
    writeFileSync(join(home, 'town-unitary.yaml'), UNITARY_TOWN)
    ended = await deltIn(home, [
      'compare',
      'town-office',
      'town-unitary.yaml',
      ...SHORT,
      '--jobs',
      '2',
      '--out',
      'out',
    ])
  })

  it('answers in one plain sentence first', () => {
    expect(ended).toMatchObject({ code: 0 })
    const [headline, blank] = ended.stdout.split('\n')
    expect(headline).toMatch(/^Compared with town-office, town-unitary .*\.$/)
    expect(blank).toBe('')
    expect(read(folder, 'summary.md').split('\n')[2]).toBe(`**${headline}**`)
  })

  it('prints no colours where nobody sees them', () => {
    expect(ended.stdout).not.toContain('\u001b')
  })

  it('leaves the files of the contract', () => {
    const views = ['columns.csv', 'labels.R', 'labels.do', 'labels.sps', 'summary.md', 'tables.xlsx']
    const files = [...TABLES, ...views, 'comparison.json', 'manifest.json']
    expect(readdirSync(folder).toSorted()).toEqual(files.toSorted())
  })

  it('takes half the replications for variants, and four for the null twin', () => {
    const supporting = rowsOf(folder, 'supporting.csv').filter(({ outcome }) => outcome === 'users-present')
    expect(supporting.map(({ variant, n }) => [variant, n])).toEqual([
      ['overlap 0', '2'],
      ['overlap 0.5', '2'],
      ['overlap 1', '2'],
      ['divide-only', '2'],
      ['practice-only', '2'],
      ['null twin', '4'],
    ])
    expect(new Set(rowsOf(folder, 'replications.csv').map(({ scenario }) => scenario))).toEqual(
      new Set(['town-office', 'town-unitary']),
    )
  })

  it('finds the same persons in both offices', () => {
    const twins = rowsOf(folder, 'twins.csv')
    const all = twins.filter(({ group, effort }) => group === 'all' && effort === 'all')
    const shares = all.reduce((sum, { share }) => sum + Number(share), 0)
    expect(shares).toBeCloseTo(1, 9)
    expect(read(folder, 'summary.md')).not.toContain('are in the cohort of only one')
  })

  it('writes the same bytes for any number of jobs', async () => {
    const other = emptyFolder()
    writeFileSync(join(other, 'town-unitary.yaml'), UNITARY_TOWN)
    await deltIn(other, [
      'compare',
      'town-office',
      'town-unitary.yaml',
      ...SHORT,
      '--jobs',
      '1',
      '--out',
      'out',
    ])
    const differing = TABLES.filter((table) => read(other, 'out', table) !== read(folder, table))
    expect(differing).toEqual([])
  })

  it('leaves out overlaps on demand', async () => {
    await deltIn(home, [
      'compare',
      'town-office',
      'town-unitary.yaml',
      ...SHORT,
      '--no-overlap',
      '--out',
      'bare',
    ])
    const variants = new Set(rowsOf(home, 'bare', 'supporting.csv').map(({ variant }) => variant))
    expect(variants).toEqual(new Set(['divide-only', 'practice-only', 'null twin']))
    expect(read(home, 'bare', 'comparison.csv')).toBe(read(folder, 'comparison.csv'))
  })

  it('prints one JSON document on demand, and nothing else', async () => {
    const words = [
      'compare',
      'town-office',
      'town-unitary.yaml',
      ...SHORT,
      '--no-overlap',
      '--format',
      'json',
    ]
    const { stdout } = await deltIn(home, words)
    const summary = JSON.parse(stdout) as { headline: string; rows: Record<string, unknown>[] }
    expect(summary.headline).toBe(ended.stdout.split('\n')[0])
    expect(Object.keys(summary.rows[0])).toContain('ci_low')
  })

  it('draws a folder again without simulating, and leaves its tables as they are', async () => {
    const before = TABLES.map((table) => read(folder, table))
    expect(await deltIn(home, ['report', 'out'])).toMatchObject({ code: 0 })
    expect(readdirSync(join(folder, 'charts'))).toContain('forest.svg')
    expect(TABLES.map((table) => read(folder, table))).toEqual(before)
  })
})

describe('an office compared with a copy of itself', () => {
  const home = emptyFolder()
  let ended: Said
  beforeAll(async () => {
    writeFileSync(join(home, 'copy.yaml'), 'extends: town-office\n')
    ended = await deltIn(home, ['compare', 'town-office', 'copy.yaml', ...SHORTEST, '--out', 'out'])
  })

  it('is said to change nothing', () => {
    expect(ended.stdout.split('\n')[0]).toMatch(/copy changes nothing/)
  })

  it('differs by exactly zero everywhere', () => {
    const rows = rowsOf(home, 'out', 'comparison.csv')
    expect(rows.length).toBeGreaterThan(500)
    const differing = rows.filter(
      ({ difference, verdict }) => difference !== '0' || verdict !== 'not touched',
    )
    expect(differing).toEqual([])
  })

  it('has its twins on the diagonal', () => {
    const twins = rowsOf(home, 'out', 'twins.csv')
    expect(twins.length).toBeGreaterThan(20)
    expect(twins.filter((row) => row['baseline_exit'] !== row['alternative_exit'])).toEqual([])
  })
})

describe('a comparison file', () => {
  const home = emptyFolder()
  const file = join(home, 'rates.yaml')
  beforeAll(() => {
    writeFileSync(
      file,
      `question: Does asking more help?
baseline: town-office
vary:
  collaborationRate: [0.1, 0.9]
outcomes: [out-of-reach-share/complex/complex, requests-asked-share]
bands: { requests-asked-share: 0.02 }
limits:
  requests-asked-share: { max: 0.2 }
  users-present: { min: 1 }
`,
    )
  })

  it('says what is compared, judged and limited, and a broken limit is exit code 4 with the limit at the value', async () => {
    const { code, stdout, stderr } = await deltIn(home, ['compare', file, ...SHORTEST, '--out', 'out'])
    expect(code).toBe(4)
    expect(stderr).toMatch(
      /town-office collaborationRate=0\.9: requests-asked-share <= 0\.2 is broken, the value is [\d.]+ %/,
    )
    expect(stdout).toMatch(/0\.9 .*% \(limit: requests-asked-share <= 0\.2, broken\)/)
    const summary = read(home, 'out', 'summary.md')
    expect(summary).toContain('# Does asking more help?')
    expect(summary).toMatch(/\| 0\.9 \|.*\(limit: requests-asked-share <= 0\.2, broken\)/)
    expect(summary).toMatch(/\| users-present >= 1 \| town-office \| [\d.]+ \| holds \|/)
    const named = rowsOf(home, 'out', 'comparison.csv').filter(
      ({ verdict }) => !verdict.startsWith('exploratory') && verdict !== 'not touched',
    )
    // Whether anybody at all is out of reach in one office and not in the other is luck in so small a town.
    const asked = JSON.parse(read(home, 'out', 'comparison.json')) as {
      readonly named: readonly { readonly outcome: string }[]
    }
    expect(asked.named.map(({ outcome }) => outcome)).toEqual(['out-of-reach-share', 'requests-asked-share'])
    const judged = new Set(named.map(({ outcome }) => outcome))
    expect(judged).toContain('requests-asked-share')
    expect([...judged].filter((outcome) => !asked.named.some((one) => one.outcome === outcome))).toEqual([])
  })

  it('stands alone', async () => {
    const { code, stderr } = await deltIn(home, ['compare', file, 'dual'])
    expect(code).toBe(2)
    expect(stderr).toContain('is a comparison file and says itself what is compared')
  })
})

describe('a grid and a precision', () => {
  const home = emptyFolder()

  it('are asked for on the command line', async () => {
    const words = ['--vary', 'collaborationRate=0.2,0.6', '--vary', 'leadership.mixedSeating=0, 1']
    const precision = ['--precision', 'out-of-reach-share/complex/complex=0.5']
    const { code, stdout } = await deltIn(home, [
      'compare',
      'town-office',
      ...words,
      ...SHORTEST,
      ...precision,
      '--out',
      'out',
    ])
    expect(code).toBe(0)
    expect(stdout.split('\n')[0]).toMatch(/^Of 4 alternatives to town-office, /)
    expect(stdout).toContain('The cap of 2 replications leaves no room for another round.')
    const { precision: reached } = JSON.parse(readFileSync(join(home, 'out', 'comparison.json'), 'utf8'))
    expect(reached.targets).toMatchObject([
      { outcome: 'out-of-reach-share', breakdown: 'complex', level: 'complex', halfWidth: 0.5 },
    ])
    const alternatives = new Set(rowsOf(home, 'out', 'comparison.csv').map(({ alternative }) => alternative))
    expect([...alternatives]).toEqual([
      'town-office collaborationRate=0.2, leadership.mixedSeating=0',
      'town-office collaborationRate=0.2, leadership.mixedSeating=1',
      'town-office collaborationRate=0.6, leadership.mixedSeating=0',
      'town-office collaborationRate=0.6, leadership.mixedSeating=1',
    ])
  })
})

describe('a comparison that cannot be', () => {
  const home = emptyFolder()

  it.each([
    [['dual'], 'there is nothing to compare dual with'],
    [['dual', 'dual'], 'two scenarios of the comparison are called'],
    [['dual', 'unitray'], 'unitary'],
    [['dual', '--vary', 'collaborationRate'], 'this varies nothing'],
    [['dual', 'unitary', '--precision', 'lasting-work=1'], 'there is no outcome “lasting-work”'],
    [['dual', 'unitary', '--precision', 'needs-relieved/group/yung=1'], 'did you mean: young'],
  ])('%j is refused, and nothing is written', async (words, message) => {
    const { code, stderr } = await deltIn(home, ['compare', ...words])
    expect(stderr).toContain(message)
    expect(code).toBe(2)
    expect(existsSync(join(home, 'output'))).toBe(false)
  })
})
