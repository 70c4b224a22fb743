import { escapeMarkup } from '../text/markup.ts'
import type { EventRow } from './event-rows.ts'
import { momentOf } from './dates.ts'

/** Attributes of an event beside those of the extensions, by the column of the event log. */
const OWN_ATTRIBUTES = ['detail', 'side', 'cause', 'other', 'measure', 'effort'] as const

const attribute = (type: string, key: string, value: string | number): string =>
  `<${type} key="${key}" value="${typeof value === 'number' ? value : escapeMarkup(value)}"/>`

const string = (key: string, value: string | number): string => attribute('string', key, value)
const date = (moment: string): string =>
  attribute('date', 'time:timestamp', moment.replace('Z', '.000+00:00'))

const EXTENSIONS = ['Concept', 'Lifecycle', 'Organizational', 'Time'].map((name) => {
  const prefix = name === 'Organizational' ? 'org' : name.toLowerCase()
  return `<extension name="${name}" prefix="${prefix}" uri="http://www.xes-standard.org/${prefix}.xesext"/>\n`
})

/** The beginning of a log in XES (IEEE 1849). */
export function xesOpening(scenario: string, replication: number): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">\n',
    ...EXTENSIONS,
    `<global scope="trace">${string('concept:name', 'none')}</global>\n`,
    `<global scope="event">${string('concept:name', 'none')}${string('lifecycle:transition', 'complete')}`,
    `${date(momentOf(0))}</global>\n`,
    '<classifier name="Activity" keys="concept:name"/>\n',
    '<classifier name="Resource" keys="org:resource"/>\n',
    string('concept:name', `${scenario}, replication ${replication}`),
    `${string('lifecycle:model', 'standard')}\n`,
  ].join('')
}

export const XES_CLOSING = '</log>\n'

/**
 * One person’s events as a trace, in the order of time. What has lasted for days becomes two events, its start and its
 * completion, with the same `concept:instance`; all other events are completions alone.
 *
 * @param rows in the order in which they happened
 */
export function traceOf(rows: readonly EventRow[]): string {
  const events = rows.flatMap((row, position) => {
    const completed = { moment: row.end, text: completionOf(row, position) }
    if (row.start === row.end) return [completed]
    return [{ moment: row.start, text: eventOf(row, position, 'start', row.start, '') }, completed]
  })
  // Moments in one format and zone sort like texts; what happens at the same moment stays in its order.
  events.sort((a, b) => (a.moment < b.moment ? -1 : Number(a.moment > b.moment)))
  const group = rows.find((row) => row.group !== undefined)?.group
  const head = string('concept:name', rows[0].case) + (group === undefined ? '' : string('group', group))
  return `<trace>${head}\n${events.map(({ text }) => text).join('')}</trace>\n`
}

function completionOf(row: EventRow, position: number): string {
  const own = OWN_ATTRIBUTES.map((key) => [key, row[key]] as const)
  const attributes = own.map(([key, value]) => (value === undefined ? '' : string(key, value)))
  if (row.minutes !== undefined) attributes.push(attribute('float', 'minutes', row.minutes))
  return eventOf(row, position, 'complete', row.end, attributes.join(''))
}

function eventOf(row: EventRow, position: number, step: string, moment: string, more: string): string {
  const resource = row.resource === undefined ? '' : string('org:resource', row.resource)
  return (
    `<event>${string('concept:name', row.activity)}${string('concept:instance', position + 1)}` +
    `${string('lifecycle:transition', step)}${date(moment)}${resource}${more}</event>\n`
  )
}
