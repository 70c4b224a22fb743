import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ScenarioError } from '../../../../src/errors.ts'
import { loadScenario } from '../../../../src/scenario/load.ts'
import { written } from '../folder.ts'

function problemsOf(load: () => unknown) {
  try {
    load()
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems
    throw error
  }
  return []
}

describe('a scenario file', () => {
  it.each([
    ['with a byte order mark', '\uFEFFinflow: 0.8\nyears: 4\n'],
    ['with the line ends of Windows', 'inflow: 0.8\r\nyears: 4\r\n'],
    ['in JSON', '{\n  "inflow": 0.8,\n  "years": 4\n}\n'],
    ['with anchors', 'collaborationRate: &usual 0.8\ninflow: *usual\nyears: 4\n'],
    ['that begins a document', '%YAML 1.2\n---\ninflow: 0.8\nyears: 4\n...\n'],
  ])('%s is read like any other', (_, text) => {
    const { inflow, years } = loadScenario(written({ 'case.yaml': text })).scenario
    expect([inflow, years]).toEqual([0.8, 4])
  })

  it.each([
    ['a byte order mark', '\uFEFFyears: 4\ninflow: fast\n'],
    ['the line ends of Windows', 'years: 4\r\ninflow: fast\r\n'],
  ])('has its mistakes at the right place in spite of %s', (_, text) => {
    const [problem] = problemsOf(() => loadScenario(written({ 'case.yaml': text })))
    expect(problem).toMatchObject({ line: 2, column: 9 })
    expect(problem.frame).not.toMatch(/[\r\uFEFF]/)
  })

  it('of more than a million bytes is refused without being read', () => {
    const problems = problemsOf(() => loadScenario(written({ 'case.yaml': `#${'x'.repeat(1_000_000)}` })))
    expect(problems).toMatchObject([{ found: '1000001 bytes', expected: 'at most 1000000 bytes' }])
  })

  it('of a million bytes of comments is read', () => {
    const text = `inflow: 0.8\n#${'x'.repeat(999_986)}\n`
    expect(text.length).toBe(1_000_000)
    expect(loadScenario(written({ 'case.yaml': text })).scenario.inflow).toBe(0.8)
  })

  it('of 10,000 values is refused for what they are, and of more for their number', () => {
    const list = (length: number) => `seed: [${Array.from({ length }, () => '1').join(',')}]\n`
    const told = (text: string) => problemsOf(() => loadScenario(written({ 'case.yaml': text })))[0].message
    // The block at the top and the list are values as well.
    expect(told(list(9_998))).toBe('“seed” does not take this')
    expect(told(list(9_999))).toBe('there are too many values')
  })

  it('that is not UTF-8 is refused at the first letter of another encoding, with what to do', () => {
    const latin = new Uint8Array([...Buffer.from('years: 3\nname: '), 0xe5, 0x0a])
    expect(problemsOf(() => loadScenario(written({ 'case.yaml': latin })))).toMatchObject([
      {
        message: 'the file is not UTF-8 text',
        line: 2,
        column: 7,
        expected: expect.stringContaining('where the editor saves the file') as string,
      },
    ])
  })

  it.each([
    ['little', Buffer.from('\uFEFFinflow: 1\n', 'utf16le')],
    ['big', Buffer.from('\uFEFFinflow: 1\n', 'utf16le').swap16()],
  ])('in UTF-16 (%s end first) is refused by this name', (_, bytes) => {
    const [problem] = problemsOf(() => loadScenario(written({ 'case.yaml': bytes })))
    expect(problem).toMatchObject({ found: 'UTF-16, which Windows calls “Unicode”' })
    expect(problem.expected).toContain('UTF-8')
  })

  it.each([
    ['teams', 101, 'side: state, advisors: 1, caseload: 30, groups: [young]'],
    ['measures', 101, 'owner: state, places: 5, days: 60, costPerMonth: 9000'],
  ])('with too many %s is refused with their number and the bound', (collection, count, what) => {
    const items = Array.from({ length: count }, (_, index) => `  n${index}: { ${what} }\n`)
    const problems = problemsOf(() =>
      loadScenario(written({ 'case.yaml': `${collection}:\n${items.join('')}` })),
    )
    expect(problems).toMatchObject([
      { message: `there are too many ${collection}`, found: String(count), expected: 'at most 100' },
    ])
  })

  it('with a name longer than sixty letters is refused', () => {
    const text = `measures:\n  ${'n'.repeat(61)}: { owner: state, places: 5, days: 60, costPerMonth: 9000 }\n`
    expect(problemsOf(() => loadScenario(written({ 'case.yaml': text })))[0].message).toBe(
      'this cannot be a name',
    )
  })

  it('that is a folder is refused', () => {
    const folder = dirname(written({ 'case.yaml': '' }))
    expect(problemsOf(() => loadScenario(`${folder}/../${folder.split('/').at(-1)}`))).toHaveLength(1)
  })

  it('that is missing is refused with the nearest name', () => {
    const path = written({ 'mine.yaml': 'inflow: 1\n' })
    expect(problemsOf(() => loadScenario(path.replace('mine', 'mien')))).toMatchObject([
      { message: 'there is no such file', nearest: path },
    ])
  })

  it('keeps odd signs out of the terminal', () => {
    const problems = problemsOf(() => loadScenario(written({ 'case.yaml': 'inflow: "\u009B31m"\n' })))
    expect(new ScenarioError(problems).message).not.toMatch(/[\u0080-\u009F]/)
  })

  it('says at most a hundred things at once, and how many more there are', () => {
    const keys = Array.from({ length: 150 }, (_, index) => `wrong${index}: 1`).join('\n')
    const problems = problemsOf(() => loadScenario(written({ 'case.yaml': keys })))
    expect(problems).toHaveLength(101)
    expect(problems[100].message).toBe('50 more problems from here on')
  })
})

/** Texts that are small to write and large, deep or slow to read. */
const TRAPS: readonly (readonly [string, string])[] = [
  ['brackets', '['.repeat(900_000)],
  ['braces', '{'.repeat(900_000)],
  ['dashes', '- '.repeat(450_000)],
  ['question marks', '? '.repeat(450_000)],
  ['keys in keys', 'a: '.repeat(300_000)],
  ['anchors', '&a '.repeat(300_000)],
  ['tags', '!a '.repeat(300_000)],
  ['directives', '%a\n'.repeat(300_000)],
  ['documents', '---\n'.repeat(220_000)],
  ['many keys', Array.from({ length: 90_000 }, (_, index) => `k${index}: 1`).join('\n')],
  ['one key many times', 'k: 1\n'.repeat(200_000)],
  ['steps', Array.from({ length: 1_300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['colons', ': \n'.repeat(300_000)],
  ['a long name', `${'x'.repeat(900_000)}: 1`],
  ['a long word', `inflow: ${'x'.repeat(900_000)}`],
  ['aliases', `a: &a [1]\nb: [${'*a, '.repeat(200_000)}]`],
  ['nothing but zero bytes', '\0'.repeat(100_000)],
]

describe('a file that is a trap', () => {
  it.each(TRAPS)('made of %s is refused with a place', (_, text) => {
    const problems = problemsOf(() => loadScenario(written({ 'case.yaml': text })))
    expect(problems.length).toBeGreaterThan(0)
    for (const { line, column, frame = '' } of problems) {
      expect(line).toBeGreaterThan(0)
      expect(column).toBeGreaterThan(0)
      expect(frame.length).toBeLessThan(500)
    }
    expect(new ScenarioError(problems).message.length).toBeLessThan(200_000)
  })
})
