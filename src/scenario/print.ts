import { texts } from '../locale/language.ts'
import { visibleInLine } from '../text/terminal.ts'
import { NOTHING } from './language/layers.ts'
import type { LoadedScenario } from './loaded.ts'
import type { Collection, Table } from './registry/row.ts'
import { registry } from './registry/rows.ts'
import { DEFAULT, NO_VALUE } from './resolve.ts'
import type { OutcomeKey, StatedGoal } from '../vocabulary/outcomes.ts'

const say = texts({
  en: {
    head: (file: string) => `resolved from ${file}; every value is stated, so that nothing is extended`,
    open: (key: string) => `${key}: open, see its parameter`,
    default: 'default',
    noValue: 'refused, or still to be stated',
  },
  nb: {
    head: (file) => `utledet fra ${file}; alle verdier er oppgitt, slik at filen ikke bygger på noe`,
    open: (key) => `${key}: åpen, se parameteren`,
    default: 'standardverdi',
    noValue: 'avvist, eller ikke oppgitt ennå',
  },
  nn: {
    head: (file) => `utleia frå ${file}; alle verdiar er oppgjevne, slik at fila ikkje byggjer på noko`,
    open: (key) => `${key}: open, sjå parameteren`,
    default: 'standardverdi',
    noValue: 'avvist, eller ikkje oppgjeven enno',
  },
})

/**
 * A resolved scenario as a YAML file that resolves to the same values. After each value comes the file and line
 * that set it, or how else it was obtained. A refused value is left out, so that the printed file is refused as well.
 */
export function printScenario({ scenario, file, origins, limits, precision, goals }: LoadedScenario): string {
  const headings = (['name', 'description', 'question'] as const).map(
    (key) => `${key}: ${JSON.stringify(scenario[key])}`,
  )
  const lines = [
    `# ${say().head(file)}`,
    `extends: ${NOTHING}`,
    ...headings,
    ...(scenario.language === undefined ? [] : [`language: ${scenario.language}`]),
    ...linesOfTable(registry, scenario, '', { origins, indent: '' }),
    ...linesOfOutcomes('limits', limits, ({ min, max, origin }) => `${inBraces({ min, max })} # ${origin}`),
    ...linesOfOutcomes('precision', precision, ({ halfWidth }) => String(halfWidth)),
    ...linesOfGoals(goals),
  ]
  // A file may have any name, even one with line breaks, which must not end a comment.
  return `${lines.map(visibleInLine).join('\n')}\n`
}

function linesOfGoals(goals: readonly StatedGoal[]): readonly string[] {
  if (goals.length === 0) return []
  const lines = goals.map(
    ({ outcome, change, of }) => `  ${outcome}: ${of === 'unit' ? change : inBraces({ share: change })}`,
  )
  return ['goals:', ...lines]
}

interface Printing {
  readonly origins: ReadonlyMap<string, string>
  readonly indent: string
}

const deeper = (printing: Printing): Printing => ({ ...printing, indent: `${printing.indent}  ` })

function linesOfTable(table: Table, values: object, path: string, printing: Printing): readonly string[] {
  const { indent, origins } = printing
  return Object.entries(table).flatMap(([key, entry]) => {
    const value = (values as Readonly<Record<string, unknown>>)[key]
    const where = `${path}${key}`
    if (entry.kind === 'section') {
      const inner = linesOfTable(entry.fields, value as object, `${where}.`, deeper(printing))
      // A YAML block with nothing but comments in it would not be a block.
      const isOpen = inner.every((line) => line.trimStart().startsWith('#'))
      return [`${indent}${isOpen ? '# ' : ''}${key}:`, ...inner]
    }
    if (entry.kind === 'collection') return linesOfItems(key, entry, value as readonly Item[], printing)
    const origin = origins.get(where) ?? ''
    if (origin === NO_VALUE) return [`${indent}${key}: # ${say().noValue}`]
    return value === undefined
      ? [`${indent}# ${say().open(key)}`]
      : [`${indent}${key}: ${written(value)} # ${origin === DEFAULT ? say().default : origin}`]
  })
}

interface Item {
  readonly name: string
}

function linesOfItems(
  key: string,
  { fields, changes = {} }: Collection,
  items: readonly Item[],
  printing: Printing,
): readonly string[] {
  if (items.length === 0) return [`${key}: {}`]
  const inner = deeper(printing)
  return [
    `${key}:`,
    ...items.flatMap((item) => [
      `${inner.indent}${item.name}:`,
      ...linesOfTable(fields, item, `${key}.${item.name}.`, deeper(inner)),
      ...linesOfStated(changes, item, `${key}.${item.name}.`, deeper(inner)),
    ]),
  ]
}

/** What an item states for optional keys; the names in a collection count as keys. */
function linesOfStated(
  known: Table | undefined,
  stated: object,
  path: string,
  printing: Printing,
): readonly string[] {
  const { indent, origins } = printing
  return Object.entries(stated).flatMap(([key, value]) => {
    if (known !== undefined && !Object.hasOwn(known, key)) return []
    const where = `${path}${key}`
    if (typeof value !== 'object' || Array.isArray(value))
      return [`${indent}${key}: ${written(value)} # ${origins.get(where) ?? ''}`]
    return [`${indent}${key}:`, ...linesOfStated(undefined, value as object, `${where}.`, deeper(printing))]
  })
}

/** A value written so that both YAML and JSON read it; names in lists need no quotes. */
const written = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.join(', ')}]`
  return typeof value === 'string' && !PLAIN.test(value) ? JSON.stringify(value) : String(value)
}

// Words that YAML could read as something other than text are quoted.
const PLAIN = /^(?!(?:true|false|null)$)[a-z][a-z-]*$/

const inBraces = (values: Readonly<Record<string, number | undefined>>): string =>
  `{ ${Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`

function linesOfOutcomes<O extends OutcomeKey>(
  key: string,
  named: readonly O[],
  value: (one: O) => string,
): readonly string[] {
  if (named.length === 0) return []
  return [
    `${key}:`,
    ...named.map((one) => {
      const { outcome, breakdown, level } = one
      const name = breakdown === 'all' ? outcome : `${outcome}/${breakdown}/${level}`
      return `  ${name}: ${value(one)}`
    }),
  ]
}
