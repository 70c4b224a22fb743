import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commandEntries } from '../../../src/cli/commands.ts'
import { LANGUAGES } from '../../../src/locale/language.ts'
import { CSV_DIALECTS } from '../../../src/text/csv-dialect.ts'
import { outcomes } from '../../../src/results/outcomes.ts'
import { COMPARISON_KEYS } from '../../../src/scenario/language/comparison-file.ts'
import { shippedFiles } from '../../../src/scenario/language/file.ts'
import { HEADINGS, OTHER_KEYS } from '../../../src/scenario/language/header.ts'
import { loadScenario } from '../../../src/scenario/load.ts'
import { blockPaths, registeredRows } from '../../../src/scenario/registry/rows.ts'
import { ENGLISH, meaningsOf, NORWEGIAN } from '../../../src/vocabulary/synonyms.ts'

const { scenario: dual } = loadScenario('dual')
const lastOf = (path: string) => path.slice(path.lastIndexOf('.') + 1)
const options = await Promise.all(
  commandEntries.map(async ({ load }) => Object.keys((await load()).default.options)),
)

/** Every word that somebody can type and delt understands. */
const words = new Set([
  ...[HEADINGS, OTHER_KEYS, COMPARISON_KEYS].flatMap((keys) => Object.keys(keys)),
  ...[...registeredRows.map(({ path }) => path), ...blockPaths].map(lastOf),
  ...registeredRows.flatMap(({ row }) =>
    row.kind === 'choice' ? row.options : row.kind === 'set' && row.of !== 'groups' ? row.of : [],
  ),
  ...[...dual.groups, ...dual.teams, ...dual.measures].map(({ name }) => name),
  ...shippedFiles().keys(),
  ...outcomes.flatMap(({ id, breakdowns }) => [id, ...breakdowns]),
  ...commandEntries.map(({ name }) => name),
  ...options.flat(),
  ...['help', 'version', 'true', 'false', 'remove', 'nothing', ...CSV_DIALECTS, ...LANGUAGES],
])

const units = new Set(registeredRows.flatMap(({ row }) => ('unit' in row ? row.unit.split(' ') : [])))

/** A term of the glossary as a key or a name would write it. */
const spellings = (term: string): readonly string[] => {
  const plural = [term, `${term}s`, `${term}Share`, `${term}Rate`, `${term}Days`]
  return plural.map((one) => one.replaceAll(/[ -](\w)/g, (_, letter: string) => letter.toUpperCase()))
}

const glossary = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, term, norwegian] = line.split('|').map((cell) => cell.trim())
    return norwegian === undefined || /^(?:term|---)$/.test(term) ? [] : [{ term, norwegian }]
  })

describe('other words', () => {
  it('stand for words that delt understands', () => {
    const unknown = [...Object.keys(NORWEGIAN), ...Object.keys(ENGLISH)].filter(
      (word) => !words.has(word) && !units.has(word),
    )
    expect(unknown).toEqual([])
  })

  it('stand for other words than themselves', () => {
    for (const [word, others] of [...Object.entries(NORWEGIAN), ...Object.entries(ENGLISH)])
      expect(others.split(', ')).not.toContain(word)
  })

  it('are all terms of the glossary that a key is called like', () => {
    const named = glossary.flatMap(({ term, norwegian }) => {
      const key = spellings(term).find((spelling) => words.has(spelling))
      return key === undefined || norwegian.includes(',') ? [] : [{ key, norwegian }]
    })
    expect(named.length).toBeGreaterThan(25)
    const missing = named.filter(
      ({ key, norwegian }) =>
        norwegian.toLowerCase() !== key.toLowerCase() && !meaningsOf(norwegian).includes(key),
    )
    expect(missing).toEqual([])
  })

  it.each([
    ['Målgruppene', 'groups'],
    ['maalgruppe', 'groups'],
    ['veiledere', 'advisors'],
    ['PORTEFØLJE', 'caseload'],
    ['portefoelje', 'caseload'],
    ['spesielt tilpasset', 'specially-adjusted'],
    ['todelt-ledelse', 'dual'],
    ['tiltaksplasser', 'places'],
    ['reps', 'replications'],
    ['burn-in', 'warmUpYears'],
    ['JA', 'true'],
  ])('are understood in any spelling and inflection: %s', (word, meaning) => {
    expect(meaningsOf(word)).toContain(meaning)
  })

  it.each(['colaborationRate', 'x', '', 'tillitsvalgt', 'naivitet', 'repstad'])(
    'are not seen where there are none: %j',
    (word) => {
      expect(meaningsOf(word)).toEqual([])
    },
  )
})
