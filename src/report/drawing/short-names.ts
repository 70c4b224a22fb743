import { charactersOf, textWidth } from './fonts.ts'
import { FONT_SIZE } from './theme.ts'

/**
 * Names that fit a width, different from each other wherever the full names are. If all fit they stay as they are.
 * Otherwise those that begin with another's name leave it out, then words that all long ones share in the same place
 * are abbreviated, and finally each name loses its middle.
 *
 * @param width in the pixels of a chart
 */
export function shortNames(names: readonly string[], width: number): string[] {
  if (names.every((name) => fits(name, width))) return [...names]
  const own = distinctOr(
    names,
    names.map((name) => withoutOther(name, names)),
  )
  if (own.every((name) => fits(name, width))) return own
  const abbreviated = withCommonWordsShort(own, width)
  if (abbreviated !== undefined) return abbreviated
  const cuts = HEAD_SHARES.map((share) => own.map((name) => shortened(name, width, share)))
  return cuts.find((cut) => areDistinct(cut)) ?? numbered(own, width)
}

/** A text that fits a width; if it is too long, its middle is left out. */
export function shortText(text: string, width: number): string {
  return shortened(text, width, HEAD_SHARES[0])
}

/**
 * How much of a shortened name stands before the gap: half of it, or another share if half does not tell the names
 * apart.
 */
const HEAD_SHARES = [0.5, 0.2, 0.8, 0, 1]
const GAP = '…'

const fits = (text: string, width: number): boolean => textWidth(text, FONT_SIZE.small) <= width

const areDistinct = (names: readonly string[]): boolean => new Set(names).size === names.length

const distinctOr = (names: readonly string[], candidates: string[]): string[] =>
  areDistinct(candidates) ? candidates : [...names]

/** A variant's name starts with the name of what it varies, which may be among the others. */
function withoutOther(name: string, names: readonly string[]): string {
  const starts = [...names, ...commonStart(names)]
  const other = starts.find((one) => one !== name && one !== '' && name.startsWith(`${one} `))
  return other === undefined ? name : name.slice(other.length + 1)
}

/** The words that several names all begin with. */
function commonStart([first, ...others]: readonly string[]): string[] {
  const words = first.split(' ').slice(0, -1)
  const starts = words.map((_, index) => words.slice(0, index + 1).join(' '))
  return starts
    .filter((start) => others.length > 0 && others.every((name) => name.startsWith(`${start} `)))
    .slice(-1)
}

/** The fewest letters that a shortened word keeps. */
const LEAST_LETTERS = 3

/**
 * Long names with the words that all of them share cut short: `collab…=0.1, leaving…=0.8`. Undefined if they are not
 * built alike, or differ too much to fit.
 */
function withCommonWordsShort(names: readonly string[], width: number): string[] | undefined {
  const long = names.filter((name) => !fits(name, width)).map(wordsOf)
  const [first] = long
  if (long.length < 2 || long.some((words) => words.length !== first.length)) return undefined
  const isCommon = first.map((word, place) => long.every((words) => words[place] === word))
  const longest = Math.max(...first.map((word) => word.length))
  for (let letters = longest; letters >= LEAST_LETTERS; letters--) {
    const short = names.map((name) =>
      fits(name, width)
        ? name
        : wordsOf(name)
            .map((word, place) =>
              isCommon[place] && word.length > letters + 1 ? word.slice(0, letters) + GAP : word,
            )
            .join(''),
    )
    if (short.every((name) => fits(name, width))) return areDistinct(short) ? short : undefined
  }
  return undefined
}

/** Words and what separates them. */
const wordsOf = (name: string): string[] => name.split(/([=,\s-]+)/)

/** The longest text around a gap that fits; characters are never split. */
function shortened(text: string, width: number, headShare: number): string {
  if (fits(text, width)) return text
  const characters = charactersOf(text)
  const around = (kept: number) => {
    const head = Math.round(kept * headShare)
    return (
      characters.slice(0, head).join('').trimEnd() +
      GAP +
      characters
        .slice(characters.length - (kept - head))
        .join('')
        .trimStart()
    )
  }
  let [kept, tooMany] = [0, characters.length]
  while (tooMany - kept > 1) {
    const half = Math.floor((kept + tooMany) / 2)
    if (fits(around(half), width)) kept = half
    else tooMany = half
  }
  return around(kept)
}

/** Names that no shortening can tell apart are numbered by position. */
function numbered(names: readonly string[], width: number): string[] {
  const numbers = names.map((_, index) => `${index + 1}: `)
  return names.map(
    (name, index) =>
      numbers[index] + shortened(name, width - textWidth(numbers[index], FONT_SIZE.small), 0.5),
  )
}
