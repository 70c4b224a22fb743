import type { Options } from 'yargs'
import { texts } from '../locale/language.ts'
import { numberMeantBy } from '../scenario/language/meant.ts'
import { nearestOf } from '../scenario/language/nearest.ts'
import { quoted } from '../text/quote.ts'
import type { NamedOptions } from './command.ts'
import { ALONE_OR_WITH, LARGEST } from './options.ts'

const say = texts({
  en: {
    empty: 'one of the arguments is empty; leave it out, or check whether a shell variable is empty',
    hyphenAlone: 'delt reads files, and nothing that is piped; name a file in place of “-”',
    dashes: 'nothing may follow “--”; write options and files without it',
    unknown: (option: string) => `there is no option ${option}`,
    unlike: (option: string, nearest: string) => `there is no option ${option}; did you mean ${nearest}?`,
    noValue: (option: string) => `${option} takes no value; it is given or left out`,
    needsValue: (option: string) => `${option} needs a value`,
    hyphen: (option: string, written: string) =>
      `${option} needs a value; one that starts with a hyphen is written ${written}`,
    whole: (option: string) => `${option} takes a whole number, at least 1`,
    wholeUpTo: (option: string, most: string) => `${option} takes a whole number, from 1 to ${most}`,
    meant: (message: string, nearest: string) => `${message}; did you mean ${nearest}?`,
    twice: (option: string) => `${option} is given more than once`,
    twiceFor: (option: string, path: string) => `${option} is given more than once for “${path}”`,
    within: (option: string, one: string, other: string) =>
      `${option} is given more than once for “${one}” and “${other}”, one within the other`,
    same: (option: string, set: string) => `${option} and ${set} say the same; give one of them`,
  },
  nb: {
    empty: 'et av argumentene er tomt; dropp det, eller se etter om en skallvariabel er tom',
    hyphenAlone: 'delt leser filer, og ingenting som sendes i et rør; nevn en fil i stedet for «-»',
    dashes: 'ingenting kan stå etter «--»; skriv alternativer og filer uten',
    unknown: (option) => `det finnes ikke noe alternativ ${option}`,
    unlike: (option, nearest) => `det finnes ikke noe alternativ ${option}; mente du ${nearest}?`,
    noValue: (option) => `${option} tar ingen verdi; det står der eller ikke`,
    needsValue: (option) => `${option} trenger en verdi`,
    hyphen: (option, written) =>
      `${option} trenger en verdi; en verdi som begynner med bindestrek, skrives ${written}`,
    whole: (option) => `${option} tar et helt tall, minst 1`,
    wholeUpTo: (option, most) => `${option} tar et helt tall, fra 1 til ${most}`,
    meant: (message, nearest) => `${message}; mente du ${nearest}?`,
    twice: (option) => `${option} er gitt mer enn én gang`,
    twiceFor: (option, path) => `${option} er gitt mer enn én gang for «${path}»`,
    within: (option, one, other) =>
      `${option} er gitt mer enn én gang for «${one}» og «${other}», det ene inni det andre`,
    same: (option, set) => `${option} og ${set} sier det samme; bruk ett av dem`,
  },
  nn: {
    empty: 'eit av argumenta er tomt; dropp det, eller sjå etter om ein skalvariabel er tom',
    hyphenAlone: 'delt les filer, og ingenting som blir sendt i eit røyr; nemn ei fil i staden for «-»',
    dashes: 'ingenting kan stå etter «--»; skriv alternativ og filer utan',
    unknown: (option) => `det finst ikkje noko alternativ ${option}`,
    unlike: (option, nearest) => `det finst ikkje noko alternativ ${option}; meinte du ${nearest}?`,
    noValue: (option) => `${option} tek ingen verdi; det står der eller ikkje`,
    needsValue: (option) => `${option} treng ein verdi`,
    hyphen: (option, written) =>
      `${option} treng ein verdi; ein verdi som byrjar med bindestrek, blir skriven ${written}`,
    whole: (option) => `${option} tek eit heilt tal, minst 1`,
    wholeUpTo: (option, most) => `${option} tek eit heilt tal, frå 1 til ${most}`,
    meant: (message, nearest) => `${message}; meinte du ${nearest}?`,
    twice: (option) => `${option} er gitt meir enn éin gong`,
    twiceFor: (option, path) => `${option} er gitt meir enn éin gong for «${path}»`,
    within: (option, one, other) =>
      `${option} er gitt meir enn éin gong for «${one}» og «${other}», det eine inni det andre`,
    same: (option, set) => `${option} og ${set} seier det same; bruk eitt av dei`,
  },
})

/** An option as it was typed. */
interface Given {
  readonly name: string
  readonly option: Options
  /** undefined where it takes none */
  readonly value: string | undefined
}

/** Options of every command. */
const GENERAL: NamedOptions = { help: { type: 'boolean' }, version: { type: 'boolean' } }

/** Parameters that also have an option of their own. */
const TWO_WAYS = ['seed', 'replications']

/** A fault in the words of a command that yargs would let pass: it drops such words, or guesses what they mean. */
export class IdleWord extends Error {}

/**
 * The options among the words after the name of a command. Throws IdleWord where one of the words would have no
 * effect: a value that means nothing, an option given twice, anything after “--”.
 */
export function optionsIn(words: readonly string[], options: NamedOptions): readonly Given[] {
  const known = { ...options, ...GENERAL }
  const given: Given[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word.startsWith('-') || word === '-' || word === '--') refuse(emptyWord(word))
    else {
      const one = optionAt(words, at, known)
      refuse(wrongValue(one, words[at + 1]) ?? repeated(one, given))
      given.push(one)
      // The value is a separate word.
      if (one.value !== undefined && !word.includes('=')) at += 1
    }
  }
  refuse(saidTwice(given))
  return given
}

function refuse(objection: string | undefined): void {
  if (objection !== undefined) throw new IdleWord(objection)
}

function emptyWord(word: string): string | undefined {
  if (word === '') return say().empty
  if (word === '--') return say().dashes
  // Yargs would drop it.
  return word === '-' ? say().hyphenAlone : undefined
}

/** The option that a word starts; a flag has a value only after an equals sign. */
function optionAt(words: readonly string[], at: number, known: NamedOptions): Given {
  const [, dashes, name, own] = /^(--?)([^=]*)(?:=(.*))?$/s.exec(words[at]) ?? []
  if (dashes !== '--' || !Object.hasOwn(known, name)) throw new IdleWord(noOption(`${dashes}${name}`, known))
  const option = known[name]
  return {
    name,
    option,
    value: own ?? (takesNext(name, option, words[at + 1]) ? (words[at + 1] ?? '') : undefined),
  }
}

const takesNext = (name: string, option: Options, next = ''): boolean =>
  option.type !== 'boolean' && (ALONE_OR_WITH.get(name)?.test(next) ?? true)

/** The words with an equals sign after options that may stand alone, by which yargs tells them from what follows. */
export function withEqualsSigns(words: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const [at, word] of words.entries()) {
    if (formOf(words[at - 1])?.test(word) === true) joined.push(`${joined.pop()}${word}`)
    else joined.push(formOf(word) === undefined ? word : `${word}=`)
  }
  return joined
}

const formOf = (word = ''): RegExp | undefined =>
  word.startsWith('--') ? ALONE_OR_WITH.get(word.slice(2)) : undefined

function noOption(word: string, known: NamedOptions): string {
  const nearest = nearestOf(word.replace(/^-+/, ''), Object.keys(known))
  return nearest === undefined ? say().unknown(quoted(word)) : say().unlike(quoted(word), `--${nearest}`)
}

function wrongValue({ name, option, value }: Given, next: string | undefined): string | undefined {
  if (option.type === 'boolean') {
    // Yargs would take the next word as the value where it is one of these two.
    const isValue = value !== undefined || next === 'true' || next === 'false'
    return isValue ? say().noValue(`--${name}`) : undefined
  }
  if (value === undefined && ALONE_OR_WITH.has(name)) return undefined
  if (value === undefined || value === '') return say().needsValue(`--${name}`)
  if (value === next && /^-(?!\d)/.test(value)) return say().hyphen(`--${name}`, `--${name}=${quoted(value)}`)
  return option.type === 'number' ? noWholeNumber(name, value) : undefined
}

/** Every number that delt takes is whole and at least 1; some are capped, because no machine could handle more. */
function noWholeNumber(name: string, value: string): string | undefined {
  const most = LARGEST.get(name) ?? Number.MAX_SAFE_INTEGER
  if (/^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= most) return undefined
  const meant = numberMeantBy(value, { unit: name, bounds: [1, most], range: [1, most], integer: true })
  const wanted = LARGEST.has(name) ? say().wholeUpTo(`--${name}`, String(most)) : say().whole(`--${name}`)
  return meant === undefined ? wanted : say().meant(wanted, meant)
}

/** An option with one value may be given once; one with several values, once for each path. */
function repeated({ name, option, value }: Given, before: readonly Given[]): string | undefined {
  const same = before.filter((other) => other.name === name)
  if (option.array !== true) return same.length > 0 ? say().twice(`--${name}`) : undefined
  const path = pathOf(value)
  const other = same.map((one) => pathOf(one.value)).find((one) => isWithin(one, path) || isWithin(path, one))
  if (other === undefined) return undefined
  return other === path
    ? say().twiceFor(`--${name}`, quoted(path))
    : say().within(`--${name}`, quoted(other), quoted(path))
}

const pathOf = (value = ''): string => value.split('=', 1)[0]

const isWithin = (path: string, block: string): boolean => `${path}.`.startsWith(`${block}.`)

/** The same parameter set by its own option and by `--set`: one of them would have no effect. */
function saidTwice(given: readonly Given[]): string | undefined {
  const set = given.filter(({ name }) => name === 'set').map(({ value }) => pathOf(value))
  const both = TWO_WAYS.find((path) => set.includes(path) && given.some(({ name }) => name === path))
  return both === undefined ? undefined : say().same(`--${both}`, `--set ${both}=…`)
}
