import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { assumptionsOf } from '../../../src/report/assumptions.ts'
import { runSheets } from '../../../src/report/run-sheets.ts'
import { writeWorkbook } from '../../../src/report/workbook.ts'
import { layoutOf } from '../../../src/results/layout.ts'
import { summarise } from '../../../src/results/summary.ts'
import { loadScenario } from '../../../src/scenario/load.ts'

let path = ''
let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'delt-workbook-'))
  path = join(root, 'tables.xlsx')
})
afterEach(() => rmSync(root, { recursive: true }))

/** The text of a file in a ZIP archive, found through the directory at the archive's end. */
function inArchive(name: string): string {
  const bytes = readFileSync(path)
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  let at = bytes.readUInt32LE(end + 16)
  for (let entry = 0; entry < bytes.readUInt16LE(end + 10); entry++) {
    const nameLength = bytes.readUInt16LE(at + 28)
    const start = bytes.readUInt32LE(at + 42)
    if (bytes.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const data = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
      const content = bytes.subarray(data, data + bytes.readUInt32LE(at + 20))
      return (bytes.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString('utf8')
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  throw new Error(`${name} is not in the archive`)
}

describe('writeWorkbook', () => {
  it('keeps numbers as numbers, leaves out what is missing, and explains every sheet in front', async () => {
    const columns = [
      { header: 'Name', meaning: 'What it is called.', width: 10 },
      { header: 'Value', meaning: 'How much it is.', width: 10 },
    ]
    const rows = [
      ['a', 0.25],
      ['b', NaN],
      ['c', undefined],
      ['d', { value: 1234.5, format: '0.0%' }],
      ['e', { value: NaN, format: '0.0%' }],
    ]
    await writeWorkbook(path, [{ name: 'Numbers', meaning: 'Some numbers.', columns, rows }])
    const sheet = inArchive('xl/worksheets/sheet2.xml')
    const numbers = [...sheet.matchAll(/<c r="B(\d)"([^>]*)><v>([^<]*)<\/v>/g)].filter(
      ([, , attributes]) => !attributes.includes('t="s"'),
    )
    expect(numbers.map(([, row, , value]) => [row, value])).toEqual([
      ['2', '0.25'],
      ['5', '1234.5'],
    ])
    const workbook = inArchive('xl/workbook.xml')
    expect([...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'Explanation',
      'Numbers',
    ])
    const words = inArchive('xl/sharedStrings.xml')
    for (const text of ['Some numbers.', 'What it is called.', 'How much it is.'])
      expect(words).toContain(text)
  })
})

describe('the sheets of a run', () => {
  const { scenario } = loadScenario('town-office')
  const layout = layoutOf(scenario)
  const record = { replication: 1, values: new Float64Array(layout.keys.length).fill(0.5) }
  const summary = summarise('town-office', layout, [record])
  const result = { name: 'town-office', scenario, hash: '', layout, records: [record], summary, monthly: [] }
  const [summarySheet, assumptionsSheet] = runSheets([result])

  it('hold every row of the summary', () => {
    expect(summarySheet.rows).toHaveLength(layout.keys.length)
    expect(summarySheet.rows[0].slice(0, 6)).toEqual([
      'town-office',
      'Lasting work',
      'lasting-work-share',
      'all',
      'all',
      'share of cohort',
    ])
  })

  it('hold as many cells as columns in every row', () => {
    for (const { rows, columns } of [summarySheet, assumptionsSheet]) {
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]))
    }
  })

  it('hold every parameter, the least founded first', () => {
    const provenances = assumptionsSheet.rows.map(([provenance]) => provenance)
    expect([...new Set(provenances)]).toEqual(['assumption', 'calibrated', 'literature', 'seed'])
    const paths = assumptionsSheet.rows.map((row) => row[1])
    expect(new Set(paths).size).toBe(paths.length)
    for (const known of ['collaborationRate', 'teams.state-youth.caseload', 'agenda.minutesPerDay'])
      expect(paths).toContain(known)
  })
})

describe('assumptionsOf', () => {
  it('gives each scenario its value, and none where it has no such team', () => {
    const { scenario } = loadScenario('town-office')
    const smaller = { ...scenario, collaborationRate: 0.125, teams: scenario.teams.slice(1) }
    const found = assumptionsOf([scenario, smaller])
    const valuesOf = (at: string) => found.find((assumption) => assumption.path === at)?.values
    expect(valuesOf('collaborationRate')).toEqual([scenario.collaborationRate, 0.125])
    const [{ name, caseload }] = scenario.teams
    expect(valuesOf(`teams.${name}.caseload`)).toEqual([caseload, undefined])
  })
})
