import { afterEach, describe, expect, it } from 'vitest'
import { speak } from '../../../../src/locale/language.ts'
import { questionOf } from '../../../../src/report/text/question.ts'
import type { Comparison } from '../../../../src/results/comparison/comparison-result.ts'

afterEach(() => speak('en'))

const comparison = (question: string, ...names: readonly string[]) =>
  ({
    question,
    baseline: { name: 'dual' },
    alternatives: names.map((name) => ({ name })),
  }) as unknown as Comparison

describe('the question of a comparison', () => {
  it('is the one that its file states', () => {
    speak('nn')
    expect(questionOf(comparison('Does it help?', 'unitary'))).toBe('Does it help?')
  })

  it.each([
    ['en', 'What does a or b change, compared with dual?'],
    ['nb', 'Hva endrer a eller b, sammenlignet med dual?'],
    ['nn', 'Kva endrar a eller b, samanlikna med dual?'],
  ] as const)('is otherwise what the alternatives change, in %s', (language, question) => {
    speak(language)
    expect(questionOf(comparison('', 'a', 'b'))).toBe(question)
  })

  it('counts many alternatives', () => {
    expect(questionOf(comparison('', 'a', 'b', 'c', 'd'))).toBe(
      'What does each of 4 alternatives change, compared with dual?',
    )
  })
})
