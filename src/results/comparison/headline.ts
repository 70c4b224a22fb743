/** The answer of a comparison in one plain sentence. */
import { describeKey } from '../outcome-label.ts'
import { verdictOn, type JudgedDifference } from './paired-differences.ts'
import { describeDifference } from '../quantity.ts'
import type { Verdict } from '../result.ts'

/** Up to this many alternatives get a clause each. */
const TOLD_ONE_BY_ONE = 3

/**
 * The headline of a whole comparison: results for people and money. What offices do is mentioned only where nothing
 * else was named.
 *
 * @param named the outcomes of interest, one list per alternative
 */
export function headlineOf(baseline: string, named: readonly (readonly JudgedDifference[])[]): string {
  const told = named.map(toTell).filter((differences) => differences.length > 0)
  if (told.length === 0) return `No outcome of interest could be measured against ${baseline}.`
  if (told.length > TOLD_ONE_BY_ONE) return headlineOfMany(baseline, told)
  const clauses = told.map((differences) => `${differences[0].alternative} ${predicateOf(differences)}`)
  return `Compared with ${baseline}, ${clauses.join('; ')}.`
}

function toTell(differences: readonly JudgedDifference[]): readonly JudgedDifference[] {
  const touched = differences.some((one) => verdictOn(one) !== 'not touched')
  const results = differences.filter(({ of }) => of.family === 'result')
  return results.length > 0 && touched ? results : differences
}

/** What one alternative does to the outcomes of interest, as a predicate: `is better on …, worse on …`. */
function predicateOf(differences: readonly JudgedDifference[]): string {
  const groups = groupByVerdict(differences)
  const list = (verdict: Verdict, withSize: boolean): string =>
    enumerate((groups.get(verdict) ?? []).map((difference) => describeTopic(difference, withSize)))
  if (groups.get('not touched')?.length === differences.length) {
    return 'changes nothing: every outcome of interest is the same in every replication'
  }
  const parts = PHRASES.filter(([verdict]) => groups.has(verdict)).map(
    ([verdict, phrase, withSize]) => `${phrase} ${list(verdict, withSize)}`,
  )
  return enumerate(parts)
}

const PHRASES: readonly (readonly [Verdict, phrase: string, withSize: boolean])[] = [
  ['better', 'is better on', true],
  ['worse', 'is worse on', true],
  ['higher', 'is higher on', true],
  ['lower', 'is lower on', true],
  ['no difference that matters', 'makes no difference that matters to', false],
  ['undecided', 'leaves undecided', false],
  ['not touched', 'does not touch', false],
]

function headlineOfMany(baseline: string, named: readonly (readonly JudgedDifference[])[]): string {
  const all = named.flat()
  const topics = [...new Set(all.map((difference) => describeTopic(difference, false)))]
  const clauses = topics.flatMap((topic) => {
    const same = all.filter((difference) => describeTopic(difference, false) === topic)
    return countClause(topic, same)
  })
  const what = clauses.length > 0 ? enumerate(clauses) : 'none is better or worse on an outcome of interest'
  return `Of ${named.length} alternatives to ${baseline}, ${what}.`
}

function countClause(topic: string, differences: readonly JudgedDifference[]): string[] {
  const groups = groupByVerdict(differences)
  return (['better', 'worse', 'higher', 'lower'] as const).flatMap((verdict) => {
    const group = groups.get(verdict) ?? []
    if (group.length === 0) return []
    const most = group.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a))
    const size = describeDifference(most.paired.difference ?? Number.NaN, most.of.unit)
    return [
      `${group.length} ${isOrAre(group.length)} ${verdict} on ${topic} (most ${most.alternative}, ${size})`,
    ]
  })
}

function groupByVerdict(differences: readonly JudgedDifference[]): Map<Verdict, JudgedDifference[]> {
  const groups = new Map<Verdict, JudgedDifference[]>()
  for (const difference of differences) {
    const verdict = verdictOn(difference)
    groups.set(verdict, [...(groups.get(verdict) ?? []), difference])
  }
  return groups
}

function describeTopic(difference: JudgedDifference, withSize: boolean): string {
  const topic = lowerFirst(describeKey(difference, difference.of))
  if (!withSize) return topic
  return `${topic} (${describeDifference(difference.paired.difference ?? Number.NaN, difference.of.unit)})`
}

const sizeOf = ({ paired }: JudgedDifference): number => Math.abs(paired.difference ?? 0)
const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are')
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
