import { afterEach, describe, expect, it } from 'vitest'
import { commandEntries, doesIt } from '../../../src/cli/commands.ts'
import { optionWords } from '../../../src/cli/options.ts'
import { LANGUAGES, speak } from '../../../src/locale/language.ts'

afterEach(() => speak('en'))

describe('the help of a command', () => {
  it.each(commandEntries)('says in every language what all that $name takes means', async (entry) => {
    const { positionals, options, help } = (await entry.load()).default
    for (const language of LANGUAGES) {
      speak(language)
      const words: Readonly<Record<string, string>> = { ...optionWords(), ...help().words }
      const taken = [...Object.keys(positionals), ...Object.keys(options)]
      expect(taken.filter((name) => !words[name])).toEqual([])
      expect(Object.keys(help().words).filter((name) => !taken.includes(name))).toEqual([])
    }
  })

  it.each(commandEntries)('gives examples of $name, the same in every language', async ({ name, load }) => {
    const { help } = (await load()).default
    const examples = LANGUAGES.map((language) => {
      speak(language)
      return Object.keys(help().examples)
    })
    expect(examples).toEqual(LANGUAGES.map(() => examples[0]))
    for (const typed of examples[0]) expect(typed.split(' ')[0]).toBe(name)
  })

  it('opens with what the command does, in the spoken language', () => {
    const said = LANGUAGES.map((language) => {
      speak(language)
      return doesIt(commandEntries[0])
    })
    expect(said).toEqual([
      'Simulate scenarios and write a result folder',
      'Simuler scenarioer og skriv en resultatmappe',
      'Simuler scenario og skriv ei resultatmappe',
    ])
  })
})
