import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { LANGUAGES, speak } from '../../../../src/locale/language.ts'
import { ScenarioError } from '../../../../src/errors.ts'
import { loadScenario } from '../../../../src/scenario/load.ts'
import { loadComparison } from '../../../../src/scenario/load-comparison.ts'
import { printScenario } from '../../../../src/scenario/print.ts'
import { written } from '../folder.ts'

afterEach(() => speak('en'))

const SHIPPED = 'scenarios'
const files = readdirSync(SHIPPED, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.yaml'),
)

describe('what a shipped file says of itself', () => {
  const described = files
    .map((file) => ({ file, ...(parse(readFileSync(join(SHIPPED, file), 'utf8')) as object) }))
    .filter((one) => 'description' in one || 'question' in one)

  it('is there to be looked at', () => {
    expect(described.length).toBeGreaterThan(50)
  })

  it.each(described)('$file: is in every language', (one) => {
    const ofAll = Object.fromEntries(
      LANGUAGES.map((language) => [language, expect.stringMatching(/\w+.*[.?]$/)]),
    )
    expect(one).toMatchObject({ description: ofAll, question: ofAll })
  })

  it.each([
    ['en', 'Dual leadership, as in the case office of “The great divide”.'],
    ['nb', 'Todelt ledelse, som på kontoret i «The great divide».'],
    ['nn', 'Todelt leiing, som på kontoret i «The great divide».'],
  ] as const)('is read in %s', (language, description) => {
    speak(language)
    const loaded = loadScenario('dual')
    expect(loaded.scenario.description).toBe(description)
    expect(printScenario(loaded)).toContain(`\ndescription: ${JSON.stringify(description)}\n`)
  })
})

describe('a text for each language', () => {
  const mistakesIn = (text: string): readonly unknown[] => {
    const file = written({ 'mine.yaml': text })
    try {
      loadScenario(file)
      return []
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error
      return error.problems.map(({ line, column, message, nearest }) => [line, column, message, nearest])
    }
  }

  it('is that in English where the spoken language has none, or otherwise any', () => {
    const file = written({
      'mine.yaml': 'description: { nb: Vårt kontor, en: Our office }\nquestion: { nb: Hvem? }\n',
    })
    speak('nn')
    expect(loadScenario(file).scenario).toMatchObject({ description: 'Our office', question: 'Hvem?' })
    speak('nb')
    expect(loadScenario(file).scenario).toMatchObject({ description: 'Vårt kontor', question: 'Hvem?' })
  })

  it('may stand in a comparison file as well', () => {
    speak('nn')
    const file = written({
      'mine.yaml': 'baseline: dual\nalternatives: [unitary]\nquestion: { nn: Kven? }\n',
    })
    expect(loadComparison(file).question).toBe('Kven?')
  })

  it('is refused in a language that delt does not speak', () => {
    expect(mistakesIn('description:\n  en: Ours\n  nbb: Vårt\n')).toEqual([
      [3, 3, '“nbb” means nothing in “description”', 'description.nb'],
    ])
  })

  it('is refused where it is a list, and where a name has several', () => {
    expect(mistakesIn('question: { en: [a] }\nname: { en: ours }\n')).toEqual([
      [1, 17, '“question.en” does not take this', undefined],
      [2, 7, '“name” does not take this', undefined],
    ])
  })
})
