import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ACTIVITY_IDS, EVERYTHING, includesReplication } from '../../../src/events/event-sample.ts'
import { TextFile } from '../../../src/events/text-file.ts'
import { numberedPersons } from '../../../src/experiment/numbered-persons.ts'
import { sampledPersons } from '../../../src/experiment/sampled-persons.ts'
import { Activity } from '../../../src/model/journal.ts'
import { loadScenario } from '../../../src/scenario/load.ts'
import { writeEventful } from '../../support/event-log.ts'
import { ocelViolations, readOcel } from '../../support/ocel.ts'
import { violationsOf } from '../../support/xes.ts'

const whole = writeEventful(3)

describe('a sample of persons in the event log', () => {
  const addresses = [...new Set(whole.journal.filter(({ user }) => user >= 0).map(({ address }) => address))]
  const few = writeEventful(3, {}, new Set(addresses.slice(0, 7)))
  const cases = new Set(few.rows.map((row) => row['case']))

  it('has all that happened to them and to the office, and nothing else', () => {
    expect(cases.size).toBe(7 + 1)
    expect(cases).toContain('office')
    const lines = whole.csv.split('\n')
    const isTheirs = (line: string) => cases.has(line.split(',', 1)[0])
    expect(few.csv.split('\n')).toEqual([lines[0], ...lines.slice(1).filter(isTheirs), ''])
  })

  it('is whole in every format', () => {
    expect(violationsOf(few.xes)).toEqual([])
    expect(ocelViolations(few.ocel)).toEqual([])
    expect(whole.xes).toContain(few.xes.split('</trace>\n')[1])
    expect(readOcel(few.ocel).objects.filter(({ type }) => type === 'user').length).toBe(7)
  })
})

describe('a sample of activities in the event log', () => {
  const some = writeEventful(3, { activities: [Activity.asked, Activity.exit] })

  it('has every event of these, as in the whole log', () => {
    const isOne = (row: (typeof whole.rows)[0]) => ['request', 'exit'].includes(row['activity'] ?? '')
    expect(some.rows).toEqual(whole.rows.filter(isOne))
    expect(some.rows.length).toBeGreaterThan(100)
  })

  it('is whole in every format', () => {
    expect(violationsOf(some.xes)).toEqual([])
    expect(ocelViolations(some.ocel)).toEqual([])
  })
})

describe('a compressed event log', () => {
  it('has the same text', () => {
    const compressed = writeEventful(3, { gz: true })
    for (const format of ['csv', 'xes', 'ocel'] as const) expect(compressed[format]).toBe(whole[format])
  })

  it('has the same bytes whenever it is written, without a time, in parts of a limited size', () => {
    const folder = mkdtempSync(join(tmpdir(), 'delt-gz-'))
    const long = 'Å one line of many in a long text\n'.repeat(100_000)
    const written = ['one', 'other'].map((name) => {
      const file = new TextFile(join(folder, name), true)
      for (let at = 0; at < long.length; at += 50_000) file.write(long.slice(at, at + 50_000))
      file.finish()
      return readFileSync(join(folder, name))
    })
    rmSync(folder, { recursive: true })
    expect(written[1].equals(written[0])).toBe(true)
    expect(written[0].readUInt32LE(4)).toBe(0)
    expect(gunzipSync(written[0]).toString()).toBe(long)
  })
})

describe('the persons of a sample', () => {
  const set = ['years=1', 'warmUpYears=0', 'inflow=0.3']
  const dual = loadScenario('dual', set).scenario
  const unitary = loadScenario('unitary', set).scenario

  it('are as many as are asked for, of those who come in the measured years', () => {
    const all = numberedPersons(dual, 2).map(({ address }) => address)
    const sample = sampledPersons(dual, 2, 50) ?? new Set()
    expect(sample.size).toBe(50)
    expect([...sample].every((address) => all.includes(address))).toBe(true)
    expect(sampledPersons(dual, 2, 1e6)).toEqual(new Set(all))
    expect(sampledPersons(dual, 2, undefined)).toBeUndefined()
  })

  it('are the same in every office with the same people, and others in another replication', () => {
    expect(sampledPersons(unitary, 2, 50)).toEqual(sampledPersons(dual, 2, 50))
    expect(sampledPersons(dual, 3, 50)).not.toEqual(sampledPersons(dual, 2, 50))
  })

  it('are among those of a larger sample', () => {
    const larger = sampledPersons(dual, 2, 80) ?? new Set()
    expect([...(sampledPersons(dual, 2, 50) ?? [])].every((address) => larger.has(address))).toBe(true)
  })

  it('come from the whole time, not from its beginning', () => {
    const days = numberedPersons(dual, 1)
      .filter(({ address }) => sampledPersons(dual, 1, 100)?.has(address))
      .map(({ day }) => day)
    const mean = days.reduce((sum, day) => sum + day, 0) / days.length
    // Uniform over 260 days: a standard error of 7.5 days.
    expect(Math.abs(mean - 130)).toBeLessThan(40)
  })
})

describe('what a sample may name', () => {
  it('is every activity, by a word without spaces', () => {
    expect(ACTIVITY_IDS[Activity.measureStarts]).toBe('start-of-measure')
    expect(new Set(ACTIVITY_IDS).size).toBe(ACTIVITY_IDS.length)
    expect(ACTIVITY_IDS.filter((id) => !/^[a-z-]+$/.test(id))).toEqual([])
  })

  it('is listed in the document', () => {
    const document = readFileSync('docs/events.md', 'utf8')
    expect(ACTIVITY_IDS.filter((id) => !document.includes(`\`${id}\``))).toEqual([])
  })

  it('are ranges of replications', () => {
    const sample = {
      ...EVERYTHING,
      replications: [
        [1, 2],
        [5, 5],
      ] as const,
    }
    expect([1, 2, 3, 4, 5, 6].filter((one) => includesReplication(sample, one))).toEqual([1, 2, 5])
    expect(includesReplication(EVERYTHING, 99)).toBe(true)
  })
})
