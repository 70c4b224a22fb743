import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EVENT_COLUMNS } from '../../../../src/events/event-rows.ts'
import { resultKinds } from '../../../../src/folder/result-kinds.ts'
import { comparisonKind } from '../../../../src/report/export/comparison-exporters.ts'
import { LONGEST_MEANING } from '../../../../src/report/export/dictionary/column.ts'
import { columnOf, columnsCsv } from '../../../../src/report/export/dictionary/columns-csv.ts'
import { DICTIONARY } from '../../../../src/report/export/dictionary/columns.ts'
import { filesOf, type ResultKind } from '../../../../src/report/export/exporter.ts'
import { patternsKind } from '../../../../src/studies/patterns/exporters.ts'
import { robustnessKind } from '../../../../src/studies/robustness/exporters.ts'
import { solveKind } from '../../../../src/studies/solve/exporters.ts'
import { trialKind } from '../../../../src/studies/trials/exporters.ts'
import { fakePoints, fakeRecord } from '../../studies/robustness/fake-record.ts'
import { fakeComparison } from '../fake-results.ts'
import { exportTo } from './export-to.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'delt-columns-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const headerOf = (file: string): readonly string[] =>
  parse(readFileSync(join(root, file), 'utf8'), { to: 1 })[0]

const TABLES = ['table', 'persons'] as const

/** The columns of every table that a result has, by file. */
async function columnsOf<Result>(
  kind: ResultKind<Result>,
  result: Result,
): Promise<readonly (readonly [file: string, columns: readonly string[]])[]> {
  for (const role of TABLES) await exportTo(root, kind, role, result)
  return TABLES.flatMap((role) => filesOf(kind, role)).map((file) => [file, headerOf(file)])
}

async function everyTable(): Promise<ReadonlyMap<string, readonly string[]>> {
  const robustness = { summary: { ...fakeRecord(), dimensions: [] }, points: fakePoints(1) }
  const solve = { paths: [], tried: [], asked: [] }
  return new Map([
    ...(await columnsOf(comparisonKind, fakeComparison({ unitary: 1 }, 2))),
    ...(await columnsOf(patternsKind, { patterns: [] } as never)),
    ...(await columnsOf(robustnessKind, robustness as never)),
    ...(await columnsOf(solveKind, solve as never)),
    ...(await columnsOf(trialKind, { rows: [] } as never)),
    ['events/', [...EVENT_COLUMNS, 'scenario', 'replication']],
  ])
}

describe('the dictionary of columns', () => {
  it('has every column of every table, in its order, and no other', async () => {
    const tables = await everyTable()
    expect([...tables.keys()].toSorted()).toEqual(Object.keys(DICTIONARY).toSorted())
    for (const [file, columns] of tables)
      expect([file, ...Object.keys(DICTIONARY[file])]).toEqual([file, ...columns])
  })

  it('knows the tables of every kind of result', () => {
    const files = resultKinds.flatMap((kind) => TABLES.flatMap((role) => filesOf(kind, role)))
    expect(files.filter((file) => !(file in DICTIONARY))).toEqual([])
  })

  it('says what each column means in every language, in no more characters than Stata takes', () => {
    const meanings = Object.values(DICTIONARY)
      .flatMap((columns) => Object.values(columns))
      .flatMap(({ en, nb, nn }) => [en, nb, nn])
    expect(meanings.filter((meaning) => meaning === '' || meaning.length > LONGEST_MEANING)).toEqual([])
  })

  it('tells of a parameter that a command varies by its row in the registry', () => {
    expect(columnOf('summary.csv', 'teams.municipal-youth.caseload')).toMatchObject({
      type: 'number',
      unit: 'users per advisor',
      nn: 'parameteren med den stien, som er ulik i scenarioa',
    })
    expect(columnOf('summary.csv', 'teams').type).toBe('text')
  })

  it('is written for the tables that are there, and for event logs', async () => {
    const shapes = [
      { name: 'costs-by-year.csv', columns: ['rate', 'collaborationRate'] },
      { name: 'persons.csv', columns: ['person'] },
    ]
    let text = ''
    await columnsCsv(() => shapes).write({ result: undefined } as never, {
      put: (_name, content) => {
        text = [...(content as Iterable<string>)].join('')
        return Promise.resolve()
      },
      dialect: 'standard',
      written: new Set(['costs-by-year.csv', 'events/dual-1.csv']),
      cached: () => Promise.reject(new Error('nothing is cached')),
      charts: false,
      chartSize: 'report',
      logs: undefined,
    })
    const lines = text.split('\n')
    expect(lines.slice(0, 3)).toEqual([
      'file,column,type,unit,meaning_en,meaning_nb,meaning_nn',
      'costs-by-year.csv,rate,number,share per year,"discount rate (Ministry of Finance, circular R-109/2021)","kalkulasjonsrente (Finansdepartementet, rundskriv R-109/2021)","kalkulasjonsrente (Finansdepartementet, rundskriv R-109/2021)"',
      `costs-by-year.csv,collaborationRate,number,${columnOf('x', 'collaborationRate').unit},"the parameter of that path, which differs between the scenarios","parameteren med den stien, som er ulik i scenarioene","parameteren med den stien, som er ulik i scenarioa"`,
    ])
    expect(lines.filter((line) => line.startsWith('events/,'))).toHaveLength(EVENT_COLUMNS.length + 2)
    expect(text).not.toContain('persons.csv')
  })
})
