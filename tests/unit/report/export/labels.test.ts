import { afterEach, describe, expect, it } from 'vitest'
import { LANGUAGES, speak } from '../../../../src/locale/language.ts'
import { LISTS, labelledTable, wordsIn } from '../../../../src/report/export/labels/labelled.ts'
import { rScript } from '../../../../src/report/export/labels/r.ts'
import { spssSyntax } from '../../../../src/report/export/labels/spss.ts'
import { stataDo } from '../../../../src/report/export/labels/stata.ts'

afterEach(() => speak('en'))

const SHAPE = { name: 'costs-by-year.csv', columns: ['year', 'payer', 'nok'] }
const FLAG = { name: 'persons.csv', columns: ['complex'] }

/** What a file of a user could make a column be called. */
const VARIED = { name: 'times.csv', columns: ['mean', "teams.a'b\"c`d'$e\nf.advisors"] }

describe('labels', () => {
  it.each([
    [
      'en',
      'Reads the tables of this folder and labels their variables and values. Run it with this folder as the working directory.',
      'Who pays',
      'the municipality',
    ],
    [
      'nb',
      'Leser tabellene i denne mappen og setter navn på variabler og verdier. Kjør det med denne mappen som arbeidsmappe.',
      'Hvem som betaler',
      'kommunen',
    ],
    [
      'nn',
      'Les tabellane i denne mappa og set namn på variablar og verdiar. Køyr det med denne mappa som arbeidsmappe.',
      'Kven som betaler',
      'kommunen',
    ],
  ] as const)('are in the spoken language, %s', (language, how, payer, municipality) => {
    speak(language)
    const tables = [labelledTable(SHAPE)]
    expect(spssSyntax(tables, 'standard')).toContain(`* ${how}\n`)
    expect(spssSyntax(tables, 'standard')).toContain(`  payer '${payer}'\n`)
    expect(spssSyntax(tables, 'standard')).toContain(`VALUE LABELS payer\n  'state' '`)
    expect(stataDo(tables, 'standard')).toContain(`label define payer_words 2 "${municipality}", modify`)
    expect(rScript(tables, 'standard')).toContain(`attr(delt$costs_by_year$payer, "label") <- "${payer}"`)
  })

  it.each(LANGUAGES)('call no two values of a list alike, in %s, which R would take for one', (language) => {
    speak(language)
    for (const list of LISTS) {
      const words = wordsIn(list).map(([, word]) => word)
      expect([list, new Set(words).size]).toEqual([list, words.length])
    }
  })

  it('open each table with its types, in either dialect', () => {
    const tables = [labelledTable(SHAPE), labelledTable(FLAG)]
    expect(spssSyntax(tables, 'norwegian')).toContain(
      [
        'SET DECIMAL=COMMA.',
        '',
        "GET DATA /TYPE=TXT /FILE='costs-by-year.csv' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED",
        `  /DELIMITERS=';' /QUALIFIER='"' /FIRSTCASE=2`,
        '  /VARIABLES=',
        '    year F10.0',
        '    payer A255',
        '    nok F20.8',
        '  .',
        'DATASET NAME costs_by_year.',
      ].join('\n'),
    )
    expect(spssSyntax(tables, 'standard')).toContain("VALUE LABELS complex\n  0 'no'\n  1 'yes'\n  .\n")
    expect(stataDo(tables, 'norwegian')).toContain('destring year nok, replace dpcomma\n')
    expect(stataDo(tables, 'standard')).toContain('label values complex complex_words\n')
    expect(rScript(tables, 'norwegian')).toContain('sep = ";", dec = ","')
    expect(rScript(tables, 'standard')).toContain('  c("integer", "character", "numeric"))\n')
  })

  it('keep what a user wrote within its string', () => {
    const tables = [labelledTable(VARIED)]
    expect(spssSyntax(tables, 'standard')).toContain(`  varied_2 'teams.a''b"c\`d''$e f.advisors'\n`)
    expect(stataDo(tables, 'standard')).toContain('label variable varied_2 "teams.a\'b’c’d\'’e f.advisors"\n')
    expect(rScript(tables, 'standard')).toContain(`"label") <- "teams.a'b\\"c\`d'$e f.advisors"\n`)
  })
})
