import { afterEach, describe, expect, it } from 'vitest'
import { speak, type Language } from '../../../../src/locale/language.ts'
import { definitionText } from '../../../../src/studies/patterns/definition-words.ts'
import { overlayOf, readPatterns } from '../../../../src/studies/patterns/definition.ts'
import { patternForest } from '../../../../src/studies/patterns/forest.ts'
import { patternVerdicts } from '../../../../src/studies/patterns/record.ts'
import { patternsHeadline, patternsTable } from '../../../../src/studies/patterns/tables.ts'

afterEach(() => speak('en'))

describe('patterns in another language', () => {
  it.each<Language>(['nb', 'nn'])('have all texts of their definitions in %s', (language) => {
    speak(language)
    const written = readPatterns().flatMap((pattern) => [
      pattern.title,
      overlayOf(pattern)?.what ?? '',
      ...(pattern.kind === 'null' ? [pattern.control.because] : []),
      ...pattern.tried.map(({ because }) => because),
    ])
    const untold = written.filter((text) => text !== '' && definitionText(text) === text)
    expect(untold).toEqual([])
  })

  it('leave a text as it is that a user wrote', () => {
    speak('nb')
    expect(definitionText('Our own question')).toBe('Our own question')
  })

  it.each<[Language, string, RegExp, RegExp]>([
    ['nb', 'P1 135 mot 35 brukere', /^trer fram: P1/, /^\d+ av \d+ mønstre som påstår en retning, trer fram/],
    [
      'nn',
      'P1 135 mot 35 brukarar',
      /^trer fram: P1/,
      /^\d+ av \d+ mønster som påstår ei retning, trer fram/,
    ],
  ])('say their verdicts in %s', (language, pattern, headline, title) => {
    const results = patternVerdicts.content()
    speak(language)
    expect(patternsTable(results).rows[0][0]).toBe(pattern)
    expect(patternsHeadline(results)).toMatch(headline)
    expect(patternForest(results).title).toMatch(title)
  })
})
