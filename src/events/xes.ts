import { escapeMarkup } from '../text/markup.ts'
import type { EventRow } from './event-rows.ts'
import { momentOf } from './dates.ts'

/** Attributes of an event that belong to no extension, by column of the event log. */
const OWN_ATTRIBUTES = ['detail', 'side', 'cause', 'other', 'measure', 'effort'] as const

const attribute = (type: string, key: string, value: string | number): string =>
  `<${type} key="${key}" value="${typeof value === 'number' ? value : escapeMarkup(value)}"/>`

const string = (key: string, value: string | number): string => attribute('string', key, value)
const date = (moment: string): string =>
  attribute('date', 'time:timestamp', moment.replace('Z', '.000+00:00'))

/** The extensions whose attributes are used, by their prefixes. */
const EXTENSIONS = { concept: 'Concept', lifecycle: 'Lifecycle', org: 'Organizational', time: 'Time' }

/** Attributes that every event has, with the values used where an event has none. */
const GLOBALS = [
  string('concept:name', 'none'),
  string('concept:instance', 'none'),
  string('lifecycle:transition', 'complete'),
  date(momentOf(0)),
].join('')

/** The beginning of a log in XES (IEEE 1849). */
export function xesOpening(scenario: string, replication: number): string {
  const extensions = Object.entries(EXTENSIONS).map(
    ([prefix, name]) =>
      `<extension name="${name}" prefix="${prefix}" uri="http://www.xes-standard.org/${prefix}.xesext"/>\n`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">\n',
    ...extensions,
    `<global scope="trace">${string('concept:name', 'none')}</global>\n`,
    `<global scope="event">${GLOBALS}</global>\n`,
    // A classifier may only use attributes that every event has.
    '<classifier name="Activity" keys="concept:name"/>\n',
    '<classifier name="Activity and transition" keys="concept:name lifecycle:transition"/>\n',
    string('concept:name', `${scenario}, replication ${replication}`),
    `${string('lifecycle:model', 'standard')}\n`,
  ].join('')
}

export const XES_CLOSING = '</log>\n'

/**
 * One person’s events as a trace, in order of time. Every row is one activity instance: `schedule` if there may have
 * been a wait, `start` if there was a wait or the activity lasted, and `complete`.
 *
 * @param rows in the order in which they happened
 */
export function traceOf(rows: readonly EventRow[]): string {
  const events = rows.flatMap(transitionsOf)
  // With one format and time zone, moments sort as text; a stable sort keeps the order within the same moment.
  events.sort((a, b) => (a.moment < b.moment ? -1 : Number(a.moment > b.moment)))
  const group = rows.find((row) => row.group !== undefined)?.group
  const head = string('concept:name', rows[0].case) + (group === undefined ? '' : string('group', group))
  return `<trace>${head}\n${events.map(({ text }) => text).join('')}</trace>\n`
}

interface Transition {
  readonly moment: string
  readonly text: string
}

function transitionsOf(row: EventRow): Transition[] {
  const { scheduled, start, end } = row
  const transitions = [eventOf(row, 'complete', end, ownAttributesOf(row))]
  if (scheduled !== undefined || start !== end) transitions.unshift(eventOf(row, 'start', start))
  if (scheduled !== undefined) transitions.unshift(eventOf(row, 'schedule', scheduled))
  return transitions
}

function ownAttributesOf(row: EventRow): string {
  const own = OWN_ATTRIBUTES.map((key) => [key, row[key]] as const)
  const attributes = own.map(([key, value]) => (value === undefined ? '' : string(key, value)))
  if (row.minutes !== undefined) attributes.push(attribute('float', 'minutes', row.minutes))
  return attributes.join('')
}

function eventOf(row: EventRow, step: string, moment: string, more = ''): Transition {
  const resource = row.resource === undefined ? '' : string('org:resource', row.resource)
  const text =
    `<event>${string('concept:name', row.activity)}${string('concept:instance', row.instance)}` +
    `${string('lifecycle:transition', step)}${date(moment)}${resource}${more}</event>\n`
  return { moment, text }
}
