import { LANGUAGES } from '../locale/language.ts'
import { NAME, REMOVE } from './language/check-table.ts'
import { COMPARISON_KEYS } from './language/comparison-file.ts'
import { boundsOf, rangeOf } from './language/expectation.ts'
import { HEADINGS, OTHER_KEYS, TRANSLATED } from './language/header.ts'
import { RANGE } from './language/range.ts'
import type { KnownOutcome } from './language/outcome-level.ts'
import type { Entry, ParameterRow, Table } from './registry/row.ts'
import { COLLECTIONS, registry } from './registry/rows.ts'
import type { Scenario } from './scenario.ts'
import { AGENDA } from '../vocabulary/outcomes.ts'

type Schema = Readonly<Record<string, unknown>>

/** An outcome with what an editor shows about it. */
interface ShownOutcome extends KnownOutcome {
  readonly label: string
  readonly meaning: string
}

/**
 * JSON Schema (draft 2020-12) of scenario and comparison files, with units, ranges and sources as descriptions.
 *
 * @param office its teams, groups and measures are offered as names
 */
export function schemaOf(outcomes: readonly ShownOutcome[], office: Scenario): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'delt scenario or comparison',
    $defs: {
      ...Object.fromEntries(COLLECTIONS.map((key) => [key, collectionSchema(key, office)])),
      ...Object.fromEntries(COLLECTIONS.map((key) => [itemOf(key), itemSchema(registry[key])])),
      outcome: outcomeName(outcomes),
      limits: byOutcome(outcomes, LIMIT),
      numbers: byOutcome(outcomes, { type: 'number', exclusiveMinimum: 0 }),
      goals: goals(outcomes),
    },
    type: 'object',
    if: { required: ['baseline'] },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: block({ ...headings(), ...comparisonKeys() }),
    else: block({ ...headings(), ...otherKeys(), ...entries(registry) }),
  }
}

const block = (properties: Schema, description?: string): Schema => ({
  type: 'object',
  ...(description === undefined ? {} : { description }),
  properties,
  additionalProperties: false,
})

const reference = (name: string, description?: string): Schema => ({
  $ref: `#/$defs/${name}`,
  ...(description === undefined ? {} : { description }),
})

const headings = (): Schema =>
  Object.fromEntries(
    Object.entries(HEADINGS).map(([key, row]) => [
      key,
      { ...(TRANSLATED.has(key) ? inLanguages(typeOf(row)) : typeOf(row)), description: row.meaning },
    ]),
  )

/** A text, or one for each language. */
const inLanguages = (text: Schema): Schema => ({
  anyOf: [text, block(Object.fromEntries(LANGUAGES.map((language) => [language, text])))],
})

function entries(table: Table): Schema {
  return Object.fromEntries(Object.entries(table).map(([key, entry]) => [key, schemaOfEntry(key, entry)]))
}

function schemaOfEntry(key: string, entry: Entry): Schema {
  if (entry.kind === 'section') return block(entries(entry.fields), entry.meaning)
  if (entry.kind === 'collection') return reference(key)
  return schemaOfRow(entry)
}

const itemOf = (key: string): string => `one-of-${key}`

/** Teams, groups or measures by name; the names in the shipped office are offered. */
function collectionSchema(key: string, office: Scenario): Schema {
  const entry = registry[key]
  const meaning = 'meaning' in entry ? entry.meaning : ''
  const item = reference(itemOf(key))
  const names = office[key as 'teams' | 'groups' | 'measures' | 'reform'].map(({ name }) => name)
  return {
    type: 'object',
    description: `${meaning} Each under its name; “${REMOVE}” takes one out.`,
    propertyNames: { pattern: NAME.source },
    properties: Object.fromEntries(names.map((name) => [name, item])),
    additionalProperties: item,
  }
}

const itemSchema = (entry: Entry): Schema => ({
  anyOf: [
    block(entry.kind === 'collection' ? { ...entries(entry.fields), ...changed(entry.changes ?? {}) } : {}),
    { const: REMOVE },
  ],
})

/** What a dated change may state: as at the top of a file, or less where some of it cannot change. */
function changed(changes: Table): Schema {
  return Object.fromEntries(
    Object.entries(changes).map(([key, entry]) => [
      key,
      entry === registry[key] ? { $ref: `#/else/properties/${key}` } : lessOf(key, entry),
    ]),
  )
}

const lessOf = (key: string, entry: Entry): Schema =>
  entry.kind === 'collection'
    ? { type: 'object', description: entry.meaning, additionalProperties: itemSchema(entry) }
    : schemaOfEntry(key, entry)

function schemaOfRow(row: ParameterRow): Schema {
  const stated = 'default' in row && row.required !== true ? { default: row.default } : {}
  return { ...typeOf(row), ...stated, description: descriptionOf(row) }
}

function descriptionOf(row: ParameterRow): string {
  const numbers = 'range' in row ? [`Unit: ${row.unit}. Plausible: ${rangeOf(row)}.`] : []
  return [row.meaning, ...numbers, `Source (${row.provenance}): ${row.source}`].join('\n')
}

function typeOf(row: ParameterRow): Schema {
  switch (row.kind) {
    case 'number':
    case 'optional-number': {
      const [minimum, maximum] = boundsOf(row)
      const type = row.integer === true ? 'integer' : 'number'
      return { type, minimum, maximum }
    }
    case 'flag':
      return { type: 'boolean' }
    case 'choice':
      return { enum: row.options }
    case 'set': {
      const items = row.of === 'groups' ? { type: 'string' } : { enum: row.of }
      return { type: 'array', uniqueItems: true, items }
    }
    case 'weights': {
      const [minimum, maximum] = row.bounds
      const items = { type: 'number', minimum, maximum }
      return {
        anyOf: [
          { type: 'array', items, minItems: row.length, maxItems: row.length },
          { type: 'array', maxItems: 0 },
        ],
      }
    }
    case 'text':
    default:
      return { type: ['string', 'number'] }
  }
}

const WORDS: Schema = { type: 'array', items: { type: 'string' }, minItems: 1 }

const otherKeys = (): Schema => ({
  extends: { anyOf: [{ type: 'string' }, WORDS], description: OTHER_KEYS.extends },
  limits: reference('limits', OTHER_KEYS.limits),
  precision: reference('numbers', OTHER_KEYS.precision),
  goals: reference('goals', OTHER_KEYS.goals),
})

const comparisonKeys = (): Schema => ({
  baseline: { type: 'string', description: COMPARISON_KEYS.baseline },
  alternatives: { ...WORDS, description: COMPARISON_KEYS.alternatives },
  vary: {
    type: 'object',
    description: COMPARISON_KEYS.vary,
    additionalProperties: {
      anyOf: [
        { type: 'array', minItems: 1 },
        { type: 'string', pattern: RANGE.source },
      ],
    },
  },
  outcomes: { type: 'array', items: reference('outcome'), description: COMPARISON_KEYS.outcomes },
  bands: reference('numbers', COMPARISON_KEYS.bands),
  limits: reference('limits', COMPARISON_KEYS.limits),
  precision: reference('numbers', COMPARISON_KEYS.precision),
  goals: reference('goals', COMPARISON_KEYS.goals),
})

const LIMIT: Schema = { ...block({ min: { type: 'number' }, max: { type: 'number' } }), minProperties: 1 }

/** Goals of the municipal agenda: a wanted difference, or a share of the baseline’s value. */
function goals(outcomes: readonly ShownOutcome[]): Schema {
  const below = { type: 'number', exclusiveMaximum: 0 }
  const share = { ...block({ share: { ...below, minimum: -1 } }), required: ['share'] }
  const properties = outcomes
    .filter(({ id }) => AGENDA.some((one) => one === id))
    .map(({ id, label, unit }) => [id, { anyOf: [below, share], description: `${label} (${unit}).` }])
  return block(Object.fromEntries(properties))
}

/** An outcome as a whole, or with a breakdown and a level. */
const outcomeName = (outcomes: readonly ShownOutcome[]): Schema => ({
  anyOf: [{ enum: outcomes.map(({ id }) => id) }, { type: 'string', pattern: '^[a-z0-9-]+/[a-z]+/.+$' }],
})

function byOutcome(outcomes: readonly ShownOutcome[], value: Schema): Schema {
  const properties = outcomes.map(({ id, label, unit, meaning }) => [
    id,
    { ...value, description: `${label} (${unit}). ${meaning}` },
  ])
  return {
    type: 'object',
    propertyNames: reference('outcome'),
    properties: Object.fromEntries(properties),
    additionalProperties: value,
  }
}
