import { describe, expect, it } from 'vitest'
import { eventful, writeEventful } from '../../support/event-log.ts'
import { violationsOf } from '../../support/xes.ts'
import { parseXml } from '../../support/xml.ts'

const { xes, rows } = writeEventful(3)

/** A log that is soon read: the first traces of the whole one. */
const few = `${xes.split('</trace>\n').slice(0, 12).join('</trace>\n')}</trace>\n</log>\n`

describe('the event log as XES', () => {
  it('breaks no rule of the standard', () => {
    expect(violationsOf(xes)).toEqual([])
    expect(violationsOf(few)).toEqual([])
  })

  it('says whose it is in spite of what XML does not like', () => {
    const name = parseXml(few).children.find(({ attributes }) => attributes.get('key') === 'concept:name')
    expect(name?.attributes.get('value')).toBe(`${eventful.name}, replication 3`)
  })

  it('has one trace for each case and a completion for each row of the CSV, by the same instance', () => {
    const traces = parseXml(xes).children.filter(({ name }) => name === 'trace')
    const valueOf = ({ children }: (typeof traces)[0], key: string) =>
      children.find(({ attributes }) => attributes.get('key') === key)?.attributes.get('value') ?? ''
    const completions = traces.flatMap((trace) =>
      trace.children
        .filter((event) => valueOf(event, 'lifecycle:transition') === 'complete')
        .map((event) =>
          [
            valueOf(event, 'concept:instance'),
            valueOf(trace, 'concept:name'),
            valueOf(event, 'concept:name'),
            valueOf(event, 'time:timestamp').replace('.000+00:00', 'Z'),
            valueOf(event, 'org:resource'),
            ...['detail', 'side', 'cause', 'other', 'measure', 'effort', 'minutes'].map((key) =>
              valueOf(event, key),
            ),
          ].join('|'),
        ),
    )
    const columns = ['instance', 'case', 'activity', 'end', 'resource', 'detail', 'side', 'cause', 'other']
    const told = rows.map((row) =>
      [...columns, 'measure', 'effort', 'minutes'].map((key) => row[key]).join('|'),
    )
    expect(completions.toSorted()).toEqual(told.toSorted())
  })

  it('has other instances in other replications', () => {
    const instances = (log: { readonly rows: typeof rows }) => log.rows.map((row) => row['instance'])
    const both = [...instances({ rows }), ...instances(writeEventful(4))]
    expect(new Set(both).size).toBe(both.length)
  })
})

const replaced = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to)
const inEvent = (more: string) => replaced('</event>', `${more}</event>`)
const swapped = (text: string) =>
  text.replace(/(<trace>.*\n)(<event>.*\n)((?:<event>.*\n)*?)(<event>.*\n)(<\/trace>)/, '$1$4$3$2$5')

/** Faults, each with what the check has to say of it. */
const FAULTS: readonly [rule: string, says: RegExp, make: (log: string) => string][] = [
  ['well-formed: closed', /not well-formed/, replaced('</log>', '')],
  ['well-formed: escaped', /not well-formed/, replaced('&amp;', '&')],
  ['well-formed: no control character', /forbidden character/, replaced('&amp;', '\u0001')],
  ['well-formed: none as a reference either', /forbidden character/, replaced('&amp;', '&#1;')],
  ['the root', /the root is no log/, (log) => log.replace('<log ', '<logs ').replace('</log>', '</logs>')],
  ['the namespace', /another namespace/, replaced('http://www.xes-standard.org/"', 'http://example.org/"')],
  ['a decimal version', /xes.version/, replaced('1849.2016', '1849-2016')],
  ['features', /no xes.features/, replaced(' xes.features=""', '')],
  ['known features', /unknown xes.features/, replaced('features=""', 'features="all"')],
  [
    'order of elements',
    /out of order/,
    (log) => log.replace(/(<extension.*\n)((?:.*\n)*?)(<classifier)/, '$2$1$3'),
  ],
  ['known elements of the log', /unknown element in the log/, replaced('</log>', '<traces/></log>')],
  ['known elements of an event', /unknown element number/, inEvent('<number key="n" value="1"/>')],
  ['keys', /no name as key/, inEvent('<string value="x"/>')],
  ['unique keys', /one key twice/, inEvent('<string key="x" value="1"/><string key="x" value="2"/>')],
  [
    'unique keys of the log',
    /a log with one key twice/,
    replaced('<trace>', '<string key="lifecycle:model" value="standard"/><trace>'),
  ],
  ['values of their type', /no value of type float/, inEvent('<float key="x" value="much"/>')],
  ['dates of their type', /no value of type date/, replaced(/T08:00:00.000/, ' 8 o’clock')],
  [
    'nested attributes',
    /nested attributes/,
    inEvent('<string key="x" value=""><string key="y" value=""/></string>'),
  ],
  [
    'attributes that their extension defines',
    /no extension defines/,
    inEvent('<string key="org:office" value="x"/>'),
  ],
  [
    'types of the extension',
    /concept:name is a int/,
    replaced(
      /<string key="concept:name" value="[^"]*"\/>(<string key="concept:instance" value="r3)/,
      '<int key="concept:name" value="1"/>$1',
    ),
  ],
  [
    'levels of the extension',
    /org:resource at a trace/,
    replaced('<trace>', '<trace><string key="org:resource" value="x"/>'),
  ],
  ['extensions declared once', /declared twice/, (log) => log.replace(/(<extension.*\n)/, '$1$1')],
  ['extensions declared by name', /of another name/, replaced('name="Time"', 'name="Clock"')],
  ['extensions declared by uri', /of another uri/, replaced('time.xesext', 'clock.xesext')],
  [
    'extensions declared where used',
    /org used, but not declared/,
    (log) => log.replace(/<extension name="Org.*\n/, ''),
  ],
  [
    'extensions used where declared',
    /org declared, but not used/,
    (log) => log.replaceAll(/<string key="org:resource" value="[^"]*"\/>/g, ''),
  ],
  ['globals of known scopes', /unknown scope/, replaced('scope="trace"', 'scope="log"')],
  [
    'globals of traces',
    /no globals of the scope trace/,
    (log) => log.replace(/<global scope="trace">.*\n/, ''),
  ],
  [
    'globals of events',
    /no globals of the scope event/,
    (log) => log.replace(/<global scope="event">.*\n/, ''),
  ],
  ['globals once', /trace twice/, (log) => log.replace(/(<global scope="trace">.*\n)/, '$1$1')],
  [
    'globals in every event',
    /event without the global/,
    replaced(/(<event>.*?)<string key="concept:instance" value="[^"]*"\/>/, '$1'),
  ],
  [
    'a name of every trace',
    /a trace without a name/,
    replaced(/<trace><string key="concept:name" value="[^"]*"\/>/, '<trace>'),
  ],
  [
    'globals in every trace',
    /trace without the global/,
    replaced(/<trace><string key="concept:name" value="[^"]*"\/>/, '<trace>'),
  ],
  ['classifiers', /no classifier/, (log) => log.replaceAll(/<classifier.*\n/g, '')],
  ['named classifiers', /without a name/, replaced('<classifier name="Activity"', '<classifier')],
  ['names of classifiers', /of one name/, replaced('name="Activity and transition"', 'name="Activity"')],
  ['keys of classifiers', /without keys/, replaced('keys="concept:name"', 'keys=""')],
  [
    'global keys of classifiers',
    /by org:resource, which/,
    replaced('keys="concept:name"', 'keys="org:resource"'),
  ],
  [
    'quoted keys of classifiers',
    /by a key, which/,
    replaced('keys="concept:name"', `keys="'a key' concept:name"`),
  ],
  [
    'a name of the log',
    /a log without a name/,
    (log) =>
      log.replace(
        /(scope="event">(?:.*\n)*?)<string key="concept:name" value="[^"]*"\/>(<string key="lifecycle:model)/,
        '$1$2',
      ),
  ],
  [
    'names of traces',
    /two traces of one name/,
    replaced(
      /(<trace>)<string key="concept:name" value="[^"]*"\/>((?:.*\n)*?<trace>)<string key="concept:name" value="[^"]*"\/>/,
      '$1<string key="concept:name" value="x"/>$2<string key="concept:name" value="x"/>',
    ),
  ],
  [
    'names of events',
    /an event without a name/,
    replaced(/<event><string key="concept:name" value="[^"]*"\/>/, '<event>'),
  ],
  ['time zones', /without a zone/, replaced(/(<event>.*)\+00:00/, '$1')],
  ['order of time', /out of the order of time/, swapped],
  ['a time for every event', /an event without a time/, replaced(/(<event>.*?)<date [^>]*>/, '$1')],
  [
    'a model for transitions',
    /transitions without a model/,
    replaced('<string key="lifecycle:model" value="standard"/>', ''),
  ],
  [
    'transitions of the model',
    /no transition of the model: begin/,
    replaced(/(<event>.*?)value="complete"/, '$1value="begin"'),
  ],
  [
    'instances of one case',
    /more than one case/,
    replaced(
      /(<trace>.*\n<event>.*?instance" value=")([^"]*)([^]*<trace>.*\n<event>.*?instance" value=")[^"]*/,
      '$1$2$3$2',
    ),
  ],
  [
    'instances of one activity',
    /more than one activity/,
    replaced(
      /<string key="concept:name" value="[^"]*"\/>(<string key="concept:instance" value="[^"]*"\/><string key="lifecycle:transition" value="start"\/>)/,
      '<string key="concept:name" value="x"/>$1',
    ),
  ],
  [
    'instances of one resource',
    /more than one resource/,
    replaced(/("start"\/>.*?)<string key="org:resource" value="[^"]*"\/>/, '$1'),
  ],
  ['lives in order', /a life of schedule complete complete/, replaced(/value="start"/, 'value="complete"')],
]

describe('the check of a log', () => {
  it.each(FAULTS)('sees a fault in: %s', (_, says, make) => {
    const wrong = make(few)
    expect(wrong).not.toBe(few)
    expect(violationsOf(wrong)).toContainEqual(expect.stringMatching(says))
  })
})
