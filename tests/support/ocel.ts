import { z } from 'zod'

/*
 * The JSON schema of OCEL 2.0 (ocel-standard.org, specification 2.0, section on JSON), in its own terms: what has to be
 * there, and of which type; more may be there.
 */

const text = z.string()
const moment = z.iso.datetime({ offset: true })
const relationships = z.array(z.looseObject({ objectId: text, qualifier: text })).optional()
const types = z.array(
  z.looseObject({ name: text, attributes: z.array(z.looseObject({ name: text, type: text })) }),
)

const schema = z.looseObject({
  eventTypes: types,
  objectTypes: types,
  events: z.array(
    z.looseObject({
      id: text,
      type: text,
      time: moment,
      attributes: z.array(z.looseObject({ name: text, value: text })).optional(),
      relationships,
    }),
  ),
  objects: z.array(
    z.looseObject({
      id: text,
      type: text,
      attributes: z.array(z.looseObject({ name: text, value: text, time: moment })).optional(),
      relationships,
    }),
  ),
})

export type Ocel = z.infer<typeof schema>
type Typed = Ocel['events'][0] | Ocel['objects'][0]

/** A log as it was read. Throws where it breaks the schema. */
export const readOcel = (log: string): Ocel => schema.parse(JSON.parse(log))

/** Forms of values, by the types that the specification knows. */
const VALUES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  float: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
}

/** What in a log goes against the schema, or against what the specification says beyond it. */
export function ocelViolations(log: string): readonly string[] {
  let read: Ocel
  try {
    read = readOcel(log)
  } catch (error) {
    return [error instanceof z.ZodError ? z.prettifyError(error) : `no JSON: ${String(error)}`]
  }
  return [...new Set([...namesTwice(read), ...untyped(read), ...dangling(read), ...outOfTime(read)])]
}

function namesTwice({ eventTypes, objectTypes, events, objects }: Ocel): readonly string[] {
  const names = [
    ['event types', eventTypes.map(({ name }) => name)],
    ['object types', objectTypes.map(({ name }) => name)],
    ['events', events.map(({ id }) => id)],
    ['objects', objects.map(({ id }) => id)],
    ...[...eventTypes, ...objectTypes].map(
      ({ name, attributes }) => [`attributes of ${name}`, attributes.map((one) => one.name)] as const,
    ),
  ] as const
  return names.flatMap(([what, all]) => (new Set(all).size < all.length ? [`two ${what} of one name`] : []))
}

/** Types, attributes and values that are not as declared. */
function untyped({ eventTypes, objectTypes, events, objects }: Ocel): readonly string[] {
  const check = (some: readonly Typed[], declared: Ocel['eventTypes']) => {
    const known = new Map(
      declared.map(({ name, attributes }) => [name, new Map(attributes.map((one) => [one.name, one.type]))]),
    )
    return some.flatMap(({ type, attributes = [] }) =>
      !known.has(type)
        ? [`${type} is no declared type`]
        : attributes.flatMap(({ name, value }) => {
            const form = VALUES[known.get(type)?.get(name) ?? '']
            return (form ?? /(?!)/).test(value) ? [] : [`${name} of ${type} is not as declared: ${value}`]
          }),
    )
  }
  const unknown = [...eventTypes, ...objectTypes].flatMap(({ attributes }) =>
    attributes.flatMap(({ type }) => (Object.hasOwn(VALUES, type) ? [] : [`${type} is no type of values`])),
  )
  return [...unknown, ...check(events, eventTypes), ...check(objects, objectTypes)]
}

function dangling({ events, objects }: Ocel): readonly string[] {
  const known = new Set(objects.map(({ id }) => id))
  return [...events, ...objects].flatMap(({ id, relationships: relations = [] }) =>
    relations.flatMap(({ objectId }) =>
      known.has(objectId) ? [] : [`${id} is related to no object: ${objectId}`],
    ),
  )
}

/** Persons and requests are cases: their events come in the order of time, and attributes get their values in it. */
function outOfTime({ events, objects }: Ocel): readonly string[] {
  const cases = new Set(objects.filter(({ type }) => ['user', 'request'].includes(type)).map(({ id }) => id))
  const latest = new Map<string, number>()
  const found: string[] = []
  for (const { time, relationships: relations = [] } of events)
    for (const { objectId } of relations.filter((one) => cases.has(one.objectId))) {
      if (Date.parse(time) < (latest.get(objectId) ?? 0)) found.push(`events of ${objectId} out of order`)
      latest.set(objectId, Date.parse(time))
    }
  for (const { id, attributes = [] } of objects) {
    const times = attributes.map(({ time }) => Date.parse(time))
    if (times.some((time, index) => time < (times[index - 1] ?? 0)))
      found.push(`values of ${id} out of order`)
  }
  return found
}
