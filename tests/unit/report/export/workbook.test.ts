import { inflateRawSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { assumptionsOf } from '../../../../src/scenario/assumptions.ts'
import { runSheets } from '../../../../src/report/export/run-sheets.ts'
import { workbookBytes, type Sheet } from '../../../../src/report/export/workbook.ts'
import { layoutOf } from '../../../../src/results/layout.ts'
import { summarise } from '../../../../src/results/summary.ts'
import { loadScenario } from '../../../../src/scenario/load.ts'

/** The text of a file in a ZIP archive, found through the directory at the archive's end. */
function inArchive(bytes: Buffer, name: string): string {
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

const archiveOf = async (sheets: readonly Sheet[]): Promise<Buffer> =>
  Buffer.from(await workbookBytes(sheets))

describe('a workbook', () => {
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
    ['f', 1 / 0],
  ]
  const numbers = { name: 'Numbers', meaning: 'Some numbers.', columns, rows }

  it('keeps numbers as numbers, leaves out what is missing, and explains every sheet beside the first', async () => {
    const archive = await archiveOf([numbers, { ...numbers, name: 'Others' }])
    const sheet = inArchive(archive, 'xl/worksheets/sheet1.xml')
    const found = [...sheet.matchAll(/<c r="B(\d)"([^>]*)><v>([^<]*)<\/v>/g)].filter(
      ([, , attributes]) => !attributes.includes('t="s"'),
    )
    expect(found.map(([, row, , value]) => [row, value])).toEqual([
      ['2', '0.25'],
      ['5', '1234.5'],
    ])
    const workbook = inArchive(archive, 'xl/workbook.xml')
    const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)
    expect(names).toEqual(['Numbers', 'Explanation', 'Others'])
    const words = inArchive(archive, 'xl/sharedStrings.xml')
    for (const text of ['Some numbers.', 'What it is called.', 'How much it is.'])
      expect(words).toContain(text)
  })

  it('filters by what is below the headers', async () => {
    const archive = await archiveOf([
      { ...numbers, sentences: ['That.'] },
      { ...numbers, name: 'Others', rows: [] },
    ])
    const filters = [1, 3].map((number) =>
      /<autoFilter [^>]*>/.exec(inArchive(archive, `xl/worksheets/sheet${number}.xml`)),
    )
    expect(filters.map((found) => found?.[0])).toEqual(['<autoFilter ref="A2:B8"/>', undefined])
  })

  it('keeps texts as texts, whatever they are called or look like', async () => {
    const texts = ['=1+1', '@x', '0.5', 'constructor', '__proto__', 'toString', 'Bærum']
    const archive = await archiveOf([{ ...numbers, rows: texts.map((text) => [text, 1]) }])
    const sheet = inArchive(archive, 'xl/worksheets/sheet1.xml')
    expect(sheet).not.toContain('<f>')
    const strings = [...inArchive(archive, 'xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
      ([, text]) => text,
    )
    const cells = [...sheet.matchAll(/<c r="A\d+"[^>]* t="s"[^>]*><v>(\d+)<\/v>/g)]
    expect(cells.map(([, index]) => strings[Number(index)])).toEqual(['Name', ...texts])
  })

  it('prints every sheet across, as wide as a page, with its header on each page, and no more rows than wanted', async () => {
    const sentences = ['What?', 'That.']
    const archive = await archiveOf([
      { ...numbers, printedRows: 2 },
      { ...numbers, name: 'Others', sentences },
    ])
    for (const number of [1, 2, 3]) {
      const sheet = inArchive(archive, `xl/worksheets/sheet${number}.xml`)
      expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>')
      for (const setting of ['paperSize="9"', 'orientation="landscape"', 'fitToWidth="1"', 'fitToHeight="0"'])
        expect(/<pageSetup [^>]*>/.exec(sheet)?.[0]).toContain(setting)
    }
    const names = inArchive(archive, 'xl/workbook.xml').matchAll(
      /<definedName name="_xlnm\.Print_(\w+)" localSheetId="(\d)"[^>]*>([^<]*)</g,
    )
    expect([...names].map(([, ...parts]) => parts)).toEqual([
      ['Area', '0', 'Numbers!$A$1:$B$3'],
      ['Titles', '0', 'Numbers!$1:$1'],
      ['Area', '1', expect.stringMatching(/^Explanation!\$A\$1:\$C\$\d+$/)],
      ['Titles', '1', 'Explanation!$1:$1'],
      ['Area', '2', 'Others!$A$1:$B$9'],
      ['Titles', '2', 'Others!$3:$3'],
    ])
  })

  it('has the style that readers take for cells without one', async () => {
    const archive = await archiveOf([numbers])
    const styles = inArchive(archive, 'xl/styles.xml')
    expect(styles).toMatch(/<cellStyleXfs count="1"><xf /)
    expect(styles).toMatch(/<cellStyle name="Normal" xfId="0" builtinId="0"\/>/)
  })

  it('writes the same bytes for the same sheets at any time', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const bytesAt = async (time: string) => {
      vi.setSystemTime(new Date(time))
      return (await archiveOf([numbers])).toString('latin1')
    }
    try {
      expect(await bytesAt('2024-01-01')).toBe(await bytesAt('2025-06-30T12:34:56Z'))
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('the sheets of a run', () => {
  const { scenario } = loadScenario('town-office')
  const layout = layoutOf(scenario)
  const record = { replication: 1, values: new Float64Array(layout.keys.length).fill(0.5) }
  const summary = summarise('town-office', layout, [record])
  const result = { name: 'town-office', scenario, hash: '', layout, records: [record], summary, monthly: [] }
  const [answer, ...sheets] = runSheets([result], { state: 'complete', charts: [] })
  const [summarySheet, , caseloadsSheet, assumptionsSheet] = sheets

  it('are the answer, what to read, and the rows to work with', () => {
    expect([answer, ...sheets].map(({ name }) => name)).toEqual([
      'Answer',
      'Summary',
      'Definitions',
      'Caseloads',
      'Assumptions',
      'Monthly',
      'Replications',
    ])
  })

  it('hold every row of the summary', () => {
    expect(summarySheet.rows).toHaveLength(layout.keys.length)
    expect(summarySheet.rows[0].slice(0, 6)).toEqual([
      'town-office',
      'Lasting work',
      'lasting-work-share',
      'all',
      'all',
      '% of cohort',
    ])
  })

  it('say where the replications are, where they are too many to open', () => {
    const many = { ...result, records: Array.from({ length: 1000 }, () => record) }
    const replications = runSheets([many], { state: 'complete', charts: [] }).at(-1)
    expect(replications).toMatchObject({ name: 'Replications', rows: [] })
    expect(replications).toMatchObject({
      sentences: [expect.stringContaining('They are in replications.csv.') as string],
    })
  })

  it('hold as many cells as columns in every row', () => {
    for (const { rows, columns } of sheets) for (const row of rows) expect(row).toHaveLength(columns.length)
  })

  it('hold the caseload of every team', () => {
    const { caseload } = scenario.teams[0]
    expect(caseloadsSheet.rows).toHaveLength(scenario.teams.length)
    const cells = [...caseloadsSheet.rows[0]]
    const users = { value: 0.5, format: '#,##0.0' }
    expect(cells.slice(0, 6)).toEqual(['town-office', 'State jobseekers', 'State side', 3, caseload, users])
    expect(cells).toHaveLength(caseloadsSheet.columns.length)
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
