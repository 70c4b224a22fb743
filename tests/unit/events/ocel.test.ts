import { describe, expect, it } from 'vitest'
import { Activity } from '../../../src/model/journal.ts'
import { writeEventful, eventful } from '../../support/event-log.ts'
import { ocelViolations, readOcel, type Ocel } from '../../support/ocel.ts'

const { ocel, rows } = writeEventful(3)
const log = readOcel(ocel)
const objects = new Map(log.objects.map((one) => [one.id, one]))
const partOf = ({ relationships = [] }: Ocel['events'][0] | Ocel['objects'][0], qualifier: string) =>
  relationships.find((one) => one.qualifier === qualifier)?.objectId
const valueOf = ({ attributes = [] }: Ocel['events'][0], name: string) =>
  attributes.find((one) => one.name === name)?.value ?? ''

describe('the event log as OCEL 2.0', () => {
  it('keeps the schema, and every object, type and value is what it says', () => {
    expect(ocelViolations(ocel)).toEqual([])
  })

  it('has the events of the CSV file, with the same facts', () => {
    const bare = (id: string | undefined) => id?.replace(/^(measure|team):/, '') ?? ''
    expect(
      log.events.map((event) => [
        event.id,
        event.type,
        event.time,
        partOf(event, 'user') ?? partOf(event, 'office'),
        ...['resource', 'other', 'measure'].map((part) => bare(partOf(event, part))),
        ...['detail', 'side', 'cause', 'scheduled', 'start', 'minutes'].map((name) => valueOf(event, name)),
      ]),
    ).toEqual(
      rows.map((row) =>
        ['instance', 'activity', 'end', 'case', 'resource', 'other', 'measure']
          .concat(['detail', 'side', 'cause', 'scheduled', 'start', 'minutes'])
          .map((column) => row[column]),
      ),
    )
  })

  it('names the scenario and the replication', () => {
    expect(objects.get('office')?.attributes).toMatchObject([
      { name: 'scenario', value: eventful.name },
      { name: 'replication', value: '3' },
    ])
  })

  it('has every kind of object, of the sides and groups of the office', () => {
    expect(new Set(log.objects.map(({ type }) => type))).toEqual(
      new Set(['user', 'request', 'advisor', 'leader', 'team', 'measure', 'office']),
    )
    for (const object of log.objects.filter(({ type }) => type === 'advisor')) {
      const team = partOf(object, 'member of')
      expect(object.id.startsWith(`${team?.replace('team:', '')}-`)).toBe(true)
      expect(objects.get(team ?? '')?.type).toBe('team')
    }
  })

  it('changes the effort category of a person when an event tells another one', () => {
    const efforts = new Map<string, string[]>()
    for (const row of rows.filter((one) => one['case'] !== 'office')) {
      const own = efforts.get(row['case'] ?? '') ?? []
      if (own.at(-1) !== row['effort']) own.push(row['effort'] ?? '')
      efforts.set(row['case'] ?? '', own)
    }
    const told = log.objects
      .filter(({ type }) => type === 'user')
      .map(({ id, attributes = [] }) => [
        id,
        attributes.filter(({ name }) => name === 'effort').map(({ value }) => value),
      ])
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(efforts))
  })
})

describe('requests in OCEL 2.0', () => {
  const requests = log.objects.filter(({ type }) => type === 'request')
  const eventsOf = (id: string) => log.events.filter((event) => partOf(event, 'request') === id)

  it('are as many as were sent, each about one person', () => {
    expect(requests.length).toBe(rows.filter((row) => row['activity'] === 'request').length)
    expect(requests.length).toBeGreaterThan(50)
    for (const request of requests.slice(0, 200)) {
      const about = partOf(request, 'about')
      expect(objects.get(about ?? '')?.type).toBe('user')
      for (const event of eventsOf(request.id)) expect(partOf(event, 'user')).toBe(about)
    }
  })

  it('begin with being sent and end at most once, after which nothing is heard of them', () => {
    const ends = ['request refused', 'answer', 'request lapsed unread', 'request forgotten']
    const lives = requests.map(({ id }) => eventsOf(id).map(({ type }) => type))
    for (const life of lives) {
      expect(life.indexOf('request')).toBe(0)
      expect(life.lastIndexOf('request')).toBe(0)
      const end = life.findIndex((type) => ends.includes(type))
      expect(end < 0 || end === life.length - 1).toBe(true)
    }
    expect(new Set(lives.flat())).toEqual(new Set(['request', 'request allowed', 'goes on alone', ...ends]))
  })

  it('are all that events about requests are about', () => {
    const about = new Set(['request', 'request allowed', 'request refused', 'answer', 'goes on alone'])
    for (const event of log.events)
      expect([event.id, partOf(event, 'request') !== undefined]).toEqual([
        event.id,
        about.has(event.type) || /^request (lapsed|forgotten)/.test(event.type),
      ])
  })

  it('are between two sides: who asks, who is asked, and for a place on which measure', () => {
    for (const request of requests) {
      const [asker, asked] = [partOf(request, 'asked by'), partOf(request, 'asked of')]
      const sides = [asker, asked].map((id) => {
        const team = partOf(objects.get(id ?? '') ?? request, 'member of')
        return objects.get(team ?? '')?.attributes?.at(0)?.value
      })
      expect(new Set(sides)).toEqual(new Set(['state', 'municipal']))
      const need = request.attributes?.at(0)?.value ?? ''
      expect(partOf(request, 'for a place on') !== undefined).toBe(need !== 'follow-up')
    }
  })

  it('are whole objects where only their answers are written', () => {
    const answers = writeEventful(3, { activities: [Activity.answered] })
    expect(ocelViolations(answers.ocel)).toEqual([])
    const read = readOcel(answers.ocel)
    expect(read.events.length).toBe(rows.filter((row) => row['activity'] === 'answer').length)
    expect(read.objects.filter(({ type }) => type === 'request').length).toBe(read.events.length)
  })
})

const FAULTS: readonly [rule: string, says: RegExp, make: (log: string) => string][] = [
  ['JSON', /no JSON/, (text) => text.slice(0, -4)],
  ['all four parts', /objects/, (text) => text.replace('"objects":', '"things":')],
  ['times', /ISO datetime/, (text) => text.replace(/"time":"[^"]*"/, '"time":"noon"')],
  ['values as text', /expected string/, (text) => text.replace(/"value":"[^"]*"/, '"value":1')],
  ['qualifiers', /qualifier/, (text) => text.replace(/,"qualifier":"[^"]*"/, '')],
  ['declared types', /no declared type/, (text) => text.replace(/("id":"r3-1","type":")[^"]*/, '$1x')],
  [
    'declared attributes',
    /not as declared/,
    (text) => text.replaceAll('{"name":"side","type":"string"}', '{"name":"s","type":"string"}'),
  ],
  ['types of values', /no type of values/, (text) => text.replace('"type":"float"', '"type":"number"')],
  [
    'values of their type',
    /minutes of .* is not as declared/,
    (text) => text.replace(/("name":"minutes","value":")[^"]*/, '$1many'),
  ],
  [
    'objects that are there',
    /related to no object/,
    (text) => text.replace(/"objectId":"[^"]*"/, '"objectId":"x"'),
  ],
  ['ids of events', /two events/, (text) => text.replace('"id":"r3-2"', '"id":"r3-1"')],
  [
    'ids of objects',
    /two objects/,
    (text) => text.replace(/("id":"measure:)[^"]*(.*\n[^]*?"id":"measure:)[^"]*/, '$1x$2x'),
  ],
]

describe('the check of OCEL', () => {
  it.each(FAULTS)('finds a fault in %s', (_rule, says, make) => {
    const faulty = make(ocel)
    expect(faulty).not.toBe(ocel)
    expect(ocelViolations(faulty).join('\n')).toMatch(says)
  })

  it('finds events of a person out of the order of time', () => {
    const events = log.events.filter((event) => partOf(event, 'user') === partOf(log.events[0], 'user'))
    const last = events[events.length - 1]
    const faulty = { ...log, events: [last, ...log.events.filter((event) => event !== last)] }
    expect(ocelViolations(JSON.stringify(faulty)).join('\n')).toMatch(/out of order/)
  })
})
