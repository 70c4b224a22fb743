import type { Options } from 'yargs'
import { numberMeantBy } from '../scenario/language/meant.ts'
import { nearestOf } from '../scenario/language/nearest.ts'
import { quoted } from '../text/quote.ts'
import type { NamedOptions } from './command.ts'
import { LARGEST } from './options.ts'

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
  if (word === '')
    return 'one of the arguments is empty; leave it out, or check whether a shell variable is empty'
  return word === '--' ? 'nothing may follow “--”; write options and files without it' : undefined
}

/** The option that a word starts; a flag has a value only after an equals sign. */
function optionAt(words: readonly string[], at: number, known: NamedOptions): Given {
  const [, dashes, name, own] = /^(--?)([^=]*)(?:=(.*))?$/s.exec(words[at]) ?? []
  if (dashes !== '--' || !Object.hasOwn(known, name)) throw new IdleWord(noOption(`${dashes}${name}`, known))
  const option = known[name]
  return { name, option, value: own ?? (option.type === 'boolean' ? undefined : (words[at + 1] ?? '')) }
}

function noOption(word: string, known: NamedOptions): string {
  const nearest = nearestOf(word.replace(/^-+/, ''), Object.keys(known))
  return `there is no option ${quoted(word)}${nearest === undefined ? '' : `; did you mean --${nearest}?`}`
}

function wrongValue({ name, option, value }: Given, next: string | undefined): string | undefined {
  if (option.type === 'boolean') {
    // Yargs would take the next word as the value where it is one of these two.
    const isValue = value !== undefined || next === 'true' || next === 'false'
    return isValue ? `--${name} takes no value; it is given or left out` : undefined
  }
  if (value === undefined || value === '') return `--${name} needs a value`
  if (value === next && /^-(?!\d)/.test(value))
    return `--${name} needs a value; one that starts with a hyphen is written --${name}=${quoted(value)}`
  return option.type === 'number' ? noWholeNumber(name, value) : undefined
}

/** Every number that delt takes is whole and at least 1; some are capped, because no machine could handle more. */
function noWholeNumber(name: string, value: string): string | undefined {
  const most = LARGEST.get(name) ?? Number.MAX_SAFE_INTEGER
  if (/^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= most) return undefined
  const meant = numberMeantBy(value, { unit: name, bounds: [1, most], range: [1, most], integer: true })
  const instead = meant === undefined ? '' : `; did you mean ${meant}?`
  return `--${name} takes a whole number, ${LARGEST.has(name) ? `from 1 to ${most}` : 'at least 1'}${instead}`
}

/** An option with one value may be given once; one with several values, once for each path. */
function repeated({ name, option, value }: Given, before: readonly Given[]): string | undefined {
  const same = before.filter((other) => other.name === name)
  if (option.array !== true) return same.length > 0 ? `--${name} is given more than once` : undefined
  const path = pathOf(value)
  const other = same.map((one) => pathOf(one.value)).find((one) => isWithin(one, path) || isWithin(path, one))
  if (other === undefined) return undefined
  const both =
    other === path ? `“${quoted(path)}”` : `“${quoted(other)}” and “${quoted(path)}”, one within the other`
  return `--${name} is given more than once for ${both}`
}

const pathOf = (value = ''): string => value.split('=', 1)[0]

const isWithin = (path: string, block: string): boolean => `${path}.`.startsWith(`${block}.`)

/** The same parameter set by its own option and by `--set`: one of them would have no effect. */
function saidTwice(given: readonly Given[]): string | undefined {
  const set = given.filter(({ name }) => name === 'set').map(({ value }) => pathOf(value))
  const both = TWO_WAYS.find((path) => set.includes(path) && given.some(({ name }) => name === path))
  return both === undefined ? undefined : `--${both} and --set ${both}=… say the same; give one of them`
}
