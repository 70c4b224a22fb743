/** Which language delt speaks in this process. */
import { UsageError } from '../errors.ts'
import { languageFor, languageIn, LANGUAGES, speak, texts, type Language } from '../locale/language.ts'
import { quoted } from '../text/quote.ts'
import type { Io } from './command.ts'

const VARIABLE = 'DELT_LANG'

const say = texts({
  en: { unspoken: (asked: string, known: string) => `${VARIABLE} is “${asked}”; delt speaks ${known}` },
  nb: { unspoken: (asked, known) => `${VARIABLE} er «${asked}»; delt snakker ${known}` },
  nn: { unspoken: (asked, known) => `${VARIABLE} er «${asked}»; delt snakkar ${known}` },
})

/**
 * Speaks the language that the words or the environment ask for; where neither does, that of a file, or of the machine.
 *
 * @param file language of what the command works on, once that is known
 */
export function speakAsAsked({ words, env }: Pick<Io, 'words' | 'env'>, file?: Language): void {
  speak(languageFor({ option: optionIn(words), file, env }))
}

/** Throws UsageError where the environment asks for a language that delt does not speak. */
export function refuseUnknownLanguage({ env }: Pick<Io, 'env'>): void {
  const asked = env[VARIABLE] ?? ''
  if (asked !== '' && languageIn(asked) === undefined)
    throw new UsageError(say().unspoken(quoted(asked), LANGUAGES.join(', ')))
}

/** What the option says, before the words are checked, so that what is wrong with them is said in that language. */
function optionIn(words: readonly string[]): Language | undefined {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  if (at < 0) return undefined
  const said = words[at].includes('=') ? words[at].slice('--lang='.length) : words[at + 1]
  return LANGUAGES.find((language) => language === said)
}
