import { afterEach, describe, expect, it } from 'vitest'
import { parameterListing } from '../../../src/cli/commands/params.ts'
import { formatListing } from '../../../src/cli/terminal/listing.ts'
import { inEnglish, speak } from '../../../src/locale/language.ts'
import { outcomes } from '../../../src/results/outcomes.ts'
import { loadScenario } from '../../../src/scenario/load.ts'
import { registeredRows } from '../../../src/scenario/registry/rows.ts'
import { meaningOf, sourceOf } from '../../../src/scenario/registry/spoken.ts'
import { unitInWords } from '../../../src/scenario/registry/units.ts'

afterEach(() => speak('en'))

const told = (path: string): readonly string[] => {
  const row = registeredRows.find((one) => one.path === path)?.row
  return row === undefined ? [] : [meaningOf(row), 'unit' in row ? unitInWords(row.unit) : '', sourceOf(row)]
}

const warnings = (set: string): readonly unknown[] =>
  loadScenario('office', [set], outcomes).warnings.map(({ expected }) => expected)

describe('the registry', () => {
  it.each(['nb', 'nn'] as const)('says everything in %s', (language) => {
    speak(language)
    const english = registeredRows.filter(
      ({ row }) => meaningOf(row) === row.meaning || sourceOf(row) === row.source,
    )
    expect(english).toEqual([])
  })

  it('says what a parameter means in the language that is spoken', () => {
    expect(told('agenda.caseMinutesPerMonth')).toEqual([
      'Administration that each user of the caseload brings.',
      'minutes per user and month',
      'Gjersøe 2020: the many administrative procedures of ordinary users; no time study was found.',
    ])
    speak('nb')
    expect(told('agenda.caseMinutesPerMonth')).toEqual([
      'Administrasjon som hver bruker i porteføljen fører med seg.',
      'minutter per bruker og måned',
      'Gjersøe 2020: de mange administrative prosedyrene for vanlige brukere. Ingen tidsstudie ble funnet.',
    ])
    speak('nn')
    expect(told('agenda.caseMinutesPerMonth')).toEqual([
      'Administrasjon som kvar brukar i porteføljen fører med seg.',
      'minutt per brukar og månad',
      'Gjersøe 2020: dei mange administrative prosedyrane for vanlege brukarar. Ingen tidsstudie vart funnen.',
    ])
  })

  it('is listed for people in their language, and for programs in English', () => {
    const english = formatListing(parameterListing(), 'json')
    speak('nb')
    expect(formatListing(parameterListing(), 'md')).toContain(
      '## turnover\n\nVeiledere som slutter.\n\n| sti | betydning | type | enhet | standard | rimelig |',
    )
    speak('nn')
    expect(formatListing(parameterListing(), 'md')).toContain(
      '## turnover\n\nRettleiarar som sluttar.\n\n| sti | tyding | type | eining | standard | rimeleg |',
    )
    expect(formatListing(inEnglish(parameterListing), 'json')).toBe(english)
  })

  it.each([
    ['en', '10 to 40 minutes per user and month (assumption: Gjersøe 2020: the many administrative'],
    ['nb', 'minutter per bruker og måned (forutsetning: Gjersøe 2020: de mange administrative prosedyrene'],
    ['nn', 'minutt per brukar og månad (føresetnad: Gjersøe 2020: dei mange administrative prosedyrane'],
  ] as const)('gives the plausible range of a number in %s', (language, text) => {
    speak(language)
    expect(warnings('agenda.caseMinutesPerMonth=45')).toContainEqual(expect.stringContaining(text))
  })
})
