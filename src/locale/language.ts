/**
 * The language in which this process speaks to people. What is written for programs, such as ids, keys of files and
 * numbers in CSV, is the same in all of them.
 */
export const LANGUAGES = ['en', 'nb', 'nn'] as const
export type Language = (typeof LANGUAGES)[number]

let spoken: Language = 'en'

/** Whatever is said from now on is said in this language. */
export function speak(language: Language): void {
  spoken = language
}

/** The language in which this process speaks; English until another one is chosen. */
export const spokenLanguage = (): Language => spoken

/** What is written for programs is said in English, whatever language is spoken to people. */
export function inEnglish<T>(said: () => T): T {
  const before = spoken
  spoken = 'en'
  try {
    return said()
  } finally {
    spoken = before
  }
}

/** By BCP 47, as `Intl` takes it: English counts days and separates thousands as in Europe. */
const TAGS: { readonly [L in Language]: string } = { en: 'en-GB', nb: 'nb-NO', nn: 'nn-NO' }

/** The tag of the spoken language, for numbers and dates. */
export const localeTag = (): string => TAGS[spoken]

/**
 * Texts in every language; a text that is missing in one of them, or takes other values, does not compile.
 *
 * @returns a function that gives the texts in the language spoken when it is called
 * @__NO_SIDE_EFFECTS__
 */
export function texts<T extends object>(inLanguages: {
  readonly en: T
  readonly nb: NoInfer<T>
  readonly nn: NoInfer<T>
}): () => T {
  return () => inLanguages[spoken]
}

/** Where a language can be asked for, the first one that is stated counts. */
interface Asked {
  /** by an option */
  readonly option: Language | undefined
  /** by a scenario or comparison file */
  readonly file: Language | undefined
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The variables that say which language a user of the machine reads, by POSIX the first before the others. */
const LOCALE_VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG']

/**
 * The language to speak: that of the option, of `DELT_LANG`, of the file, or of the machine; English where none of
 * them is one of delt’s. Norwegian without a written form is bokmål.
 */
export function languageFor({ option, file, env }: Asked): Language {
  const machine = LOCALE_VARIABLES.map((name) => env[name]).find(
    (value) => value !== undefined && value !== '',
  )
  return option ?? languageIn(env['DELT_LANG']) ?? file ?? languageIn(machine) ?? 'en'
}

/** The language of a name such as `nn`, `nb-NO` or `no_NO.UTF-8`; undefined if delt does not speak it. */
export function languageIn(name: string | undefined): Language | undefined {
  const [code] = (name ?? '').toLowerCase().split(/[^a-z]/)
  return code === 'no' ? 'nb' : LANGUAGES.find((language) => language === code)
}
