import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEventFiles } from '../../../src/events/event-files.ts'
import { eventFileNames } from '../../../src/events/file-names.ts'
import { dateOf, momentOf } from '../../../src/events/dates.ts'
import { simulate } from '../../../src/model/simulation.ts'
import { Luck } from '../../../src/random/luck.ts'
import { rootKey } from '../../../src/random/root-key.ts'
import { scenarioFromValues } from '../../../src/scenario/load.ts'
import { keepEvents } from '../../support/journal.ts'
import { all, over, village } from '../../support/offices.ts'

const NAME = `a "village" with <one> leader & Åse's reform`
const scenario = {
  ...scenarioFromValues(
    over(village, {
      years: 2,
      mechanisms: all(),
      caseloads: { atLimit: 'waiting' },
      reform: { inYear: 2, leadership: { leaders: 1, jointMeetingsPerMonth: 2 } },
    } as never),
  ),
  name: NAME,
}

const folder = mkdtempSync(join(tmpdir(), 'delt-events-'))
afterAll(() => rmSync(folder, { recursive: true }))
const paths = (name: string) => ({
  csv: join(folder, `${name}.csv`),
  xes: join(folder, `${name}.xes`),
  dialect: 'standard' as const,
})
const read = (path: string) => readFileSync(path, 'utf8')

const circumstances = {
  luck: new Luck(...rootKey('events', 1)),
  officeLuck: new Luck(...rootKey('events/office/0', 1)),
  stock: undefined,
}

type Row = Readonly<Record<string, string>>
let rows: readonly Row[] = []
const { sink: keep, kept } = keepEvents()

beforeAll(() => {
  const files = openEventFiles(scenario, 3, paths('village'))
  simulate(scenario, {
    ...circumstances,
    events: (events, count) => {
      keep(events, count)
      files.sink(events, count)
    },
  })
  files.finish()
  rows = parse(read(paths('village').csv), { columns: true })
})

describe('the event log as CSV', () => {
  it('has one row for each event of the journal, in its order', () => {
    expect(rows.length).toBe(kept.length)
    expect(rows.map((row) => Number(row['end_day']))).toEqual(kept.map(({ day }) => day))
    expect(rows.map((row) => Number(row['minutes']))).toEqual(kept.map(({ minutes }) => minutes))
  })

  it('names the scenario and the replication in every row', () => {
    expect(new Set(rows.map((row) => row['scenario']))).toEqual(new Set([NAME]))
    expect(new Set(rows.map((row) => row['replication']))).toEqual(new Set(['3']))
  })

  it('has a cause exactly where somebody has waited, and stays of measures without one', () => {
    const lasting = rows.filter((row) => row['start_day'] !== row['end_day'])
    const isStay = (row: Row) => row['activity'] === 'measure'
    expect(rows.filter((row) => row['cause'] !== '')).toEqual(lasting.filter((row) => !isStay(row)))
    expect(lasting.some(isStay)).toBe(true)
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
    for (const side of ['start', 'end'])
      expect(rows.map((row) => row[side]?.slice(0, 10))).toEqual(
        rows.map((row) => dateOf(Number(row[`${side}_day`]))),
      )
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
    const holders = (some: readonly Row[]) =>
      new Set(some.map((row) => row['resource'] ?? '').filter((one) => one.startsWith(post.slice(0, -1))))
    expect(holders(rows.slice(0, replaced))).toEqual(new Set([`${post.slice(0, -1)}1`]))
    expect(holders(rows.slice(replaced))).not.toContain(`${post.slice(0, -1)}1`)
  })
})

const python = spawnSync('python3', ['--version']).status === 0

/** Reads a log as any XML reader would: traces of events, each as its attributes. */
const READER = `
import json, sys, xml.sax
class Log(xml.sax.ContentHandler):
    def __init__(self): self.traces, self.event, self.head, self.path = [], None, {}, []
    def startElement(self, name, attributes):
        self.path.append(name)
        if name == 'trace': self.traces.append({'events': []})
        elif name == 'event': self.event = {}
        elif 'global' in self.path: pass
        elif 'key' in attributes:
            place = self.event if self.event is not None else self.traces[-1] if self.traces else self.head
            place[attributes['key']] = attributes['value']
    def endElement(self, name):
        self.path.pop()
        if name == 'event':
            self.traces[-1]['events'].append(self.event)
            self.event = None
log = Log()
xml.sax.parse(sys.argv[1], log)
print(json.dumps([log.head, log.traces]))
`
type Attributes = Readonly<Record<string, string>>
type Trace = Attributes & { readonly events: readonly Attributes[] }

describe.skipIf(!python)('the event log as XES', () => {
  let head: Attributes = {}
  let traces: readonly Trace[] = []
  beforeAll(() => {
    const reader = join(folder, 'reader.py')
    writeFileSync(reader, READER)
    const { stdout } = spawnSync('python3', [reader, paths('village').xes], { maxBuffer: 1 << 28 })
    ;[head, traces] = JSON.parse(stdout.toString()) as [Attributes, readonly Trace[]]
  })

  it('opens, and says whose it is in spite of what XML does not like', () => {
    expect(head['concept:name']).toBe(`${NAME}, replication 3`)
  })

  it('has one trace for each case, with the events of the case in the order of time', () => {
    const names = traces.map((trace) => trace['concept:name'])
    expect(names).toHaveLength(new Set(names).size)
    expect(new Set(names)).toEqual(new Set(rows.map((row) => row['case'])))
    for (const trace of traces) {
      const moments = trace.events.map((event) => event['time:timestamp'] ?? '')
      expect(moments).toEqual(moments.toSorted())
    }
  })

  it('completes each row of the CSV once, with the same facts, and starts what has lasted', () => {
    for (const trace of traces) {
      const own = rows.filter((row) => row['case'] === trace['concept:name'])
      const step = (name: string) => trace.events.filter((event) => event['lifecycle:transition'] === name)
      const completed = step('complete').map((event) => [
        event['concept:name'],
        event['time:timestamp']?.replace('.000+00:00', 'Z'),
        event['org:resource'] ?? '',
        event['cause'] ?? '',
        event['minutes'] ?? '',
      ])
      expect(completed).toEqual(
        own.map((row) => ['activity', 'end', 'resource', 'cause', 'minutes'].map((key) => row[key])),
      )
      const lasting = own.flatMap((row, position) => (row['start'] === row['end'] ? [] : [`${position + 1}`]))
      const started = step('start').map((event) => event['concept:instance'] ?? '')
      expect(started.toSorted()).toEqual(lasting.toSorted())
    }
  })
})

describe('event files', () => {
  it('are the same bytes again', () => {
    const files = openEventFiles(scenario, 3, paths('again'))
    simulate(scenario, { ...circumstances, events: files.sink })
    files.finish()
    expect(read(paths('again').csv)).toBe(read(paths('village').csv))
    expect(read(paths('again').xes)).toBe(read(paths('village').xes))
  })

  it('are not there until they are whole, and leave nothing behind where a run fails', () => {
    const before = readdirSync(folder)
    const files = openEventFiles(scenario, 1, paths('failed'))
    expect(() =>
      simulate(scenario, {
        ...circumstances,
        events: (events, count) => {
          files.sink(events, count)
          throw new Error('people are lost')
        },
      }),
    ).toThrow('people are lost')
    expect(readdirSync(folder)).not.toContain('failed.csv')
    files.discard()
    expect(readdirSync(folder)).toEqual(before)
  })

  it('are told apart however long the names of scenarios are', () => {
    const long = `dual, ${'leadership.inPerson.state=0.5, '.repeat(8)}`
    const names = [
      ...eventFileNames(`${long}1`, 1),
      ...eventFileNames(`${long}2`, 1),
      ...eventFileNames('dual', 12),
    ]
    expect(new Set(names).size).toBe(6)
    expect(names.every((name) => name.length < 120)).toBe(true)
    expect(names.slice(4)).toEqual(['dual-12.csv', 'dual-12.xes'])
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
})
