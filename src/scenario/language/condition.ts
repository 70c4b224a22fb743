import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { keyText, type OutcomeKey } from '../../vocabulary/outcomes.ts'
import type { Limit } from './limits.ts'
import { numberAt, outcomeNamed, type Vocabulary } from './outcome-level.ts'
import { problemAt, type Place } from './place.ts'
import { readText } from './read.ts'

/** What must hold for the mean of an outcome. */
export interface Condition extends OutcomeKey {
  readonly relation: Relation
  /** in the unit of the outcome */
  readonly bound: number
}

export const RELATIONS = ['<=', '>='] as const
export type Relation = (typeof RELATIONS)[number]

/** Other signs with the same meaning, longest first. */
const MEANT: ReadonlyMap<string, Relation> = new Map([
  ['=<', '<='],
  ['=>', '>='],
  ['≤', '<='],
  ['≥', '>='],
  ['<', '<='],
  ['>', '>='],
])
const PARTS = new RegExp(`^(.*?)(${[...RELATIONS, ...MEANT.keys()].join('|')})(.*)$`, 's')

const say = texts({
  en: {
    noCondition: 'this is not a condition',
    condition: (example: string) =>
      `OUTCOME <= NUMBER or OUTCOME/BREAKDOWN/LEVEL >= NUMBER, for example “${example}”`,
    noSign: (sign: string) => `no condition has the sign “${sign}”`,
    signs: '<= (at most) or >= (at least)',
    noNumber: 'this condition has no number',
    unit: 'that of the outcome',
  },
  nb: {
    noCondition: 'dette er ikke et vilkår',
    condition: (example) =>
      `OUTCOME <= NUMBER eller OUTCOME/BREAKDOWN/LEVEL >= NUMBER, for eksempel «${example}»`,
    noSign: (sign) => `et vilkår har ikke tegnet «${sign}»`,
    signs: '<= (høyst) eller >= (minst)',
    noNumber: 'dette vilkåret har ikke noe tall',
    unit: 'samme som utfallet',
  },
  nn: {
    noCondition: 'dette er ikkje eit vilkår',
    condition: (example) =>
      `OUTCOME <= NUMBER eller OUTCOME/BREAKDOWN/LEVEL >= NUMBER, til dømes «${example}»`,
    noSign: (sign) => `eit vilkår har ikkje teiknet «${sign}»`,
    signs: '<= (høgst) eller >= (minst)',
    noNumber: 'dette vilkåret har ikkje noko tal',
    unit: 'same som utfallet',
  },
})
/** A condition as `--until` takes it. */
const EXAMPLE = 'caseload/team/municipal-youth <= 45'

/**
 * Reads `OUTCOME <= NUMBER` or `OUTCOME/BREAKDOWN/LEVEL >= NUMBER`, as `--until` takes it.
 *
 * @returns undefined where it was refused; the problem has been added
 */
export function conditionOf(
  text: string,
  vocabulary: Vocabulary,
  problems: Problem[],
): Condition | undefined {
  const source = { file: '--until', text }
  const whole = { source, start: 0, end: text.length }
  const [, name, sign, number] = PARTS.exec(text) ?? []
  if (name === undefined || name.trim() === '') {
    problems.push(problemAt(whole, say().noCondition, { expected: say().condition(EXAMPLE) }))
    return undefined
  }
  const relation = MEANT.get(sign) ?? (sign as Relation)
  if (relation !== sign) {
    const place = { source, start: name.length, end: name.length + sign.length }
    problems.push(problemAt(place, say().noSign(sign), { expected: say().signs, nearest: relation }))
  }
  const named = outcomeNamed(name.trim(), placeOf(source, name), vocabulary, problems)
  const from = name.length + sign.length
  const { root, problems: unread } = readText(source, from)
  problems.push(...unread)
  if (root === undefined && unread.length === 0)
    problems.push(problemAt(whole, say().noNumber, { expected: say().condition(EXAMPLE) }))
  const bound = numberAt(root, name.trim(), named ?? { unit: '', unitName: say().unit }, problems)
  if (named === undefined || bound === undefined || number === undefined) return undefined
  const { outcome, breakdown, level } = named
  return { outcome, breakdown, level, relation, bound }
}

/** Reads the one outcome that an option names, such as `--maximise`. */
export function outcomeAsked(
  option: string,
  text: string,
  vocabulary: Vocabulary,
  problems: Problem[],
): OutcomeKey | undefined {
  const named = outcomeNamed(text.trim(), placeOf({ file: option, text }, text), vocabulary, problems)
  return named && { outcome: named.outcome, breakdown: named.breakdown, level: named.level }
}

/** The place of a word at the beginning of a source. */
const placeOf = (source: Place['source'], word: string): Place => {
  const start = word.length - word.trimStart().length
  return { source, start, end: start + word.trim().length }
}

/** Each bound of the limits as a condition of its own. */
export const conditionsIn = (limits: readonly Limit[]): readonly Condition[] =>
  limits.flatMap(({ outcome, breakdown, level, min, max }) => [
    ...(min === undefined ? [] : [{ outcome, breakdown, level, relation: '>=' as const, bound: min }]),
    ...(max === undefined ? [] : [{ outcome, breakdown, level, relation: '<=' as const, bound: max }]),
  ])

/** A condition as `--until` takes it. */
export const conditionText = (condition: Condition): string =>
  `${keyText(condition)} ${condition.relation} ${condition.bound}`
