import { afterEach, describe, expect, it } from 'vitest'
import {
  languageFor,
  languageIn,
  localeTag,
  speak,
  spokenLanguage,
  texts,
} from '../../../src/locale/language.ts'

afterEach(() => speak('en'))

describe('texts in every language', () => {
  const say = texts({
    en: { users: (count: number) => `${count} ${count === 1 ? 'user' : 'users'}` },
    nb: { users: (count) => `${count} ${count === 1 ? 'bruker' : 'brukere'}` },
    nn: { users: (count) => `${count} ${count === 1 ? 'brukar' : 'brukarar'}` },
  })

  it('are given in the language that is spoken when they are said', () => {
    expect([spokenLanguage(), localeTag(), say().users(2)]).toEqual(['en', 'en-GB', '2 users'])
    speak('nb')
    expect([spokenLanguage(), localeTag(), say().users(1)]).toEqual(['nb', 'nb-NO', '1 bruker'])
    speak('nn')
    expect([spokenLanguage(), localeTag(), say().users(2)]).toEqual(['nn', 'nn-NO', '2 brukarar'])
  })
})

describe('the language to speak', () => {
  const env = { DELT_LANG: 'nn', LC_ALL: '', LANG: 'nb_NO.UTF-8' }

  it('is that of the option, of DELT_LANG, of the file, of the machine, in this order', () => {
    expect(languageFor({ option: 'en', file: 'nb', env })).toBe('en')
    expect(languageFor({ option: undefined, file: 'nb', env })).toBe('nn')
    const machine = { LC_ALL: '', LANG: 'nb_NO.UTF-8' }
    expect(languageFor({ option: undefined, file: 'en', env: machine })).toBe('en')
    expect(languageFor({ option: undefined, file: undefined, env: machine })).toBe('nb')
    expect(languageFor({ option: undefined, file: undefined, env: {} })).toBe('en')
  })

  it('is by the first variable that says anything', () => {
    const machine = { LC_ALL: 'nn_NO', LC_MESSAGES: 'de_DE', LANG: 'nb_NO' }
    expect(languageFor({ option: undefined, file: undefined, env: machine })).toBe('nn')
    expect(languageFor({ option: undefined, file: undefined, env: { ...machine, LC_ALL: 'C' } })).toBe('en')
  })

  it.each([
    ['nb', 'nb'],
    ['nb_NO.UTF-8', 'nb'],
    ['no', 'nb'],
    ['NN-no', 'nn'],
    ['en_US', 'en'],
    ['C.UTF-8', undefined],
    ['nord', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %s as %s', (name, language) => {
    expect(languageIn(name)).toBe(language)
  })
})
