import { assumptionsOf } from '../../scenario/assumptions.ts'
import type { Assumption } from '../../scenario/assumptions.ts'
import type { Provenance } from '../../scenario/registry/row.ts'
import { meaningOf, sourceOf } from '../../scenario/registry/spoken.ts'
import { unitInWords } from '../../scenario/registry/units.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { folded, list, paragraph, section, table } from './parts.ts'
import type { Section } from './parts.ts'

const FOUNDATIONS: readonly { readonly provenance: Provenance; readonly words: string }[] = [
  { provenance: 'seed', words: 'from the two studies behind the model' },
  { provenance: 'literature', words: 'from other literature' },
  { provenance: 'calibrated', words: 'fitted to a target' },
  { provenance: 'assumption', words: 'assumed, with the reasoning' },
]

/** Every number of the scenarios, grouped by source. */
export function assumptionsSection(scenarios: readonly Scenario[]): Section | undefined {
  const all = assumptionsOf(scenarios)
  const founded = FOUNDATIONS.map(({ provenance, words }) => ({
    words,
    rows: all.filter(({ row }) => row.provenance === provenance),
  }))
  const names = scenarios.map(({ name }) => name)
  return section(
    'assumptions',
    'What the numbers rest on',
    paragraph(
      `The offices are described by ${all.length} values. An interval in this report shows how much luck there is in the simulation; it says nothing about values that are wrong. The tables below are folded away and are printed only where they have been opened.`,
    ),
    list(founded.map(({ words, rows }) => `${rows.length} are ${words}.`)),
    ...founded.map(({ words, rows }) => {
      const title = `Values ${words}`
      const header = ['Parameter', 'Value', 'Meaning', 'Source or reasoning']
      return folded(
        `${title} (${rows.length})`,
        table({ title, header, rows: rows.map((assumption) => cells(assumption, names)) }),
      )
    }),
  )
}

/** Parameters in which the scenarios differ; undefined if there are none. */
export function differencesTable(scenarios: readonly Scenario[]) {
  const differing = assumptionsOf(scenarios).filter(({ values }) => new Set(values).size > 1)
  return table({
    title: 'What differs between the scenarios',
    header: ['Parameter', ...scenarios.map(({ name }) => name), 'Meaning'],
    rows: differing.map(({ path, row, values }) => [
      path,
      ...values.map((value) => withUnit(value, row)),
      meaningOf(row),
    ]),
  })
}

function cells({ path, row, values }: Assumption, names: readonly string[]): string[] {
  const texts = values.map((value) => withUnit(value, row))
  const same = new Set(texts).size === 1
  const value = same ? texts[0] : texts.map((text, position) => `${names[position]}: ${text}`).join('; ')
  return [path, value, meaningOf(row), sourceOf(row)]
}

function withUnit(value: string | number | undefined, row: Assumption['row']): string {
  if (value === undefined || value === '') return '–'
  return 'unit' in row ? `${value} ${unitInWords(row.unit)}` : String(value)
}
