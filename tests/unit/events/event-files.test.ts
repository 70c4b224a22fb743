import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { dateOf, momentOf } from '../../../src/events/dates.ts'
import { eventFileNames, openEventFiles } from '../../../src/events/event-files.ts'
import { eventful, pathsIn, simulateEventful, writeEventful } from '../../support/event-log.ts'
import type { CsvRow } from '../../support/event-log.ts'

const folder = mkdtempSync(join(tmpdir(), 'delt-events-'))
afterAll(() => rmSync(folder, { recursive: true }))

const { rows, csv, xes, ocel, journal } = writeEventful(3)

describe('the event log as CSV', () => {
  it('has one row for each event of the journal, in its order', () => {
    expect(rows.length).toBe(journal.length)
    expect(rows.map((row) => Number(row['end_day']))).toEqual(journal.map(({ day }) => day))
    expect(rows.map((row) => Number(row['minutes']))).toEqual(journal.map(({ minutes }) => minutes))
  })

  it('names the scenario and the replication in every row', () => {
    expect(new Set(rows.map((row) => row['scenario']))).toEqual(new Set([eventful.name]))
    expect(new Set(rows.map((row) => row['replication']))).toEqual(new Set(['3']))
  })

  it('has a cause exactly where somebody has waited, and days of service only for stays in measures', () => {
    const waited = rows.filter((row) => row['scheduled'] !== '' && row['scheduled_day'] !== row['start_day'])
    expect(rows.filter((row) => row['cause'] !== '')).toEqual(waited)
    const lasting = rows.filter((row) => row['start_day'] !== row['end_day'])
    expect(new Set(lasting.map((row) => row['activity']))).toEqual(new Set(['measure']))
    const causes = new Set(rows.map((row) => row['cause']))
    expect(causes).toEqual(
      new Set([
        '',
        'minutes of the advisor',
        'place on the team',
        'time of the leader',
        'answer of the other side',
        'place on the measure',
        'time to think',
      ]),
    )
  })

  it('gives moments that agree with the days and tell events of a case and day apart', () => {
    for (const step of ['scheduled', 'start', 'end']) {
      const having = rows.filter((row) => row[step] !== '')
      expect(having.map((row) => row[step]?.slice(0, 10))).toEqual(
        having.map((row) => dateOf(Number(row[`${step}_day`]))),
      )
    }
    expect(new Set(rows.map((row) => `${row['case']} ${row['end']}`)).size).toBe(rows.length)
  })

  it('knows the leaders before and after the reform, and who holds a post', () => {
    const decided = rows.filter((row) => row['activity'] === 'request refused')
    const before = decided.filter((row) => Number(row['end_day']) < 2 * 260)
    const after = decided.filter((row) => Number(row['end_day']) >= 2 * 260)
    expect(new Set(before.map((row) => row['resource']))).toEqual(
      new Set(['leader-state', 'leader-municipal']),
    )
    expect(new Set(after.map((row) => row['resource']))).toEqual(new Set(['leader']))
    const replaced = rows.findIndex((row) => row['activity'] === 'post holder replaced')
    const post = rows[replaced]['resource'] ?? ''
    expect(post).toMatch(/^[a-z-]+-\d\.2$/)
    const holders = (some: readonly CsvRow[]) =>
      new Set(some.map((row) => row['resource'] ?? '').filter((one) => one.startsWith(post.slice(0, -1))))
    expect(holders(rows.slice(0, replaced))).toEqual(new Set([`${post.slice(0, -1)}1`]))
    expect(holders(rows.slice(replaced))).not.toContain(`${post.slice(0, -1)}1`)
  })
})

const python = spawnSync('python3', ['--version']).status === 0

describe.skipIf(!python)('the event log as XES', () => {
  it('opens in an XML reader that is none of ours', () => {
    const path = join(folder, 'read.xes')
    writeFileSync(path, xes)
    const count =
      'import sys, xml.etree.ElementTree as e; print(sum(x.tag.endswith("}trace") for _, x in e.iterparse(sys.argv[1])))'
    const { stdout } = spawnSync('python3', ['-c', count, path])
    expect(Number(stdout.toString())).toBe(new Set(rows.map((row) => row['case'])).size)
  })
})

describe('event files', () => {
  it('are the same bytes again', () => {
    const again = writeEventful(3)
    expect(again.csv).toBe(csv)
    expect(again.xes).toBe(xes)
    expect(again.ocel).toBe(ocel)
  })

  it('are not there until they are whole, and leave nothing behind where a run fails', () => {
    const before = readdirSync(folder)
    const files = openEventFiles(eventful, 1, pathsIn(folder, 'failed'))
    expect(() =>
      simulateEventful((events, count) => {
        files.sink(events, count)
        throw new Error('people are lost')
      }),
    ).toThrow('people are lost')
    expect(readdirSync(folder)).not.toContain('failed.csv')
    files.discard()
    expect(readdirSync(folder)).toEqual(before)
  })

  it('are told apart however long the names of scenarios are', () => {
    const long = `dual, ${'leadership.inPerson.state=0.5, '.repeat(8)}`
    const names = [
      ...Object.values(eventFileNames(`${long}1`, 1, false)),
      ...Object.values(eventFileNames(`${long}2`, 1, false)),
      ...Object.values(eventFileNames('dual', 12, true)),
    ]
    expect(new Set(names).size).toBe(9)
    expect(names.every((name) => name.length < 120)).toBe(true)
    expect(names.slice(6)).toEqual(['dual-12.csv.gz', 'dual-12.xes.gz', 'dual-12.jsonocel.gz'])
  })
})

describe('the calendar of the event log', () => {
  it('begins on a Monday and has five days a week', () => {
    expect([0, 4, 5, 259, 260].map(dateOf)).toEqual([
      '2024-01-01',
      '2024-01-05',
      '2024-01-08',
      '2024-12-27',
      '2024-12-30',
    ])
  })

  it('goes back before the run', () => {
    expect([-1, -5, -6].map(dateOf)).toEqual(['2023-12-29', '2023-12-25', '2023-12-22'])
  })

  it('opens at eight and counts seconds', () => {
    expect([0, 61, 3600 + 2].map((seconds) => momentOf(0, seconds))).toEqual([
      '2024-01-01T08:00:00Z',
      '2024-01-01T08:01:01Z',
      '2024-01-01T09:00:02Z',
    ])
  })

  it('goes on past midnight', () => {
    expect(momentOf(4, 16 * 3600 + 5)).toBe('2024-01-06T00:00:05Z')
  })
})
