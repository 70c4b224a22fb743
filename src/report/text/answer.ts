/** The answer of a comparison: what changed at work and for people, what it costs and who pays, how sure, and why. */
import { texts } from '../../locale/language.ts'
import { chainsOf } from '../../results/comparison/chain.ts'
import type { Comparison, CostLine } from '../../results/comparison/comparison-result.ts'
import { excludesZero, type Estimate } from '../../results/estimates.ts'
import { describeKey } from '../../results/outcome-label.ts'
import { outcomeOf, type Family } from '../../results/outcomes.ts'
import { describeEstimate } from '../../results/quantity.ts'
import type { ComparisonRow, Verdict } from '../../results/result.ts'
import { isSameKey } from '../../vocabulary/outcomes.ts'
import { chainSentences, weakestLinks } from './chain-words.ts'
import { followUpBreak, followUpSentences, isAcross } from './follow-up-words.ts'
import { shortValue } from './number.ts'
import { partOfYardstick } from './ruler-words.ts'
import { isDecided, isDirectionClear } from './verdict-sentences.ts'
import { capital, inSentence, listed } from './words.ts'

/** Up to this many alternatives are told one by one. */
const TOLD_ONE_BY_ONE = 3

/** So many differences a headline names; those of the process, which are larger, leave room for results. */
const MOST_NAMED = 3
const MOST_OF_PROCESS = 1

interface Phrases {
  readonly groups: { readonly [V in Verdict]: (list: string) => string }
  readonly change: (before: string, value: string) => string
  readonly clear: (topic: string) => string
  readonly changesNothing: string
  /** nothing is decided of so many outcomes, of which so many are known not to matter, and so many are open */
  readonly nothingMatters: (outcomes: number, none: number, open: number) => string
  readonly predicate: (alternative: string, predicate: string) => string
  readonly headline: (baseline: string, clauses: string) => string
  readonly many: (alternatives: number, baseline: string, clauses: string) => string
  readonly noneOfMany: string
  readonly count: {
    readonly [V in Decided]: (count: number, topic: string, most: string, size: string) => string
  }
  readonly unmeasured: (baseline: string) => string
  readonly labels: { readonly [P in PointId]: string }
  readonly pays: (municipality: string, state: string) => string
  readonly assistance: (all: string, assistance: string) => string
  readonly same: string
  readonly unsure: (difference: string) => string
  readonly sure: (pairs: number, decided: number, outcomes: number, clear: number) => string
}

type Decided = 'better' | 'worse' | 'higher' | 'lower'
const DECIDED: readonly Decided[] = ['better', 'worse', 'higher', 'lower']

/** What an answer says, in this order. */
const POINTS = ['work', 'people', 'money', 'sure', 'why'] as const
type PointId = (typeof POINTS)[number]

const say = texts<Phrases>({
  en: {
    groups: {
      better: (list) => `better on ${list}`,
      worse: (list) => `worse on ${list}`,
      higher: (list) => `higher on ${list}`,
      lower: (list) => `lower on ${list}`,
      'no difference that matters': (list) => `no difference that matters in ${list}`,
      undecided: (list) => `undecided on ${list}`,
      'not touched': (list) => `not touched: ${list}`,
    },
    change: (before, value) => `from ${before} to ${value}`,
    clear: (topic) => `${topic} (the direction is clear)`,
    changesNothing: 'changes nothing: every outcome of interest is the same in every replication',
    nothingMatters: (outcomes, none, open) =>
      `makes no difference that matters to ${none} of ${outcomes} outcomes of interest${open === 0 ? '' : ` and leaves ${open} undecided`}`,
    predicate: (alternative, predicate) => `${alternative} is ${predicate}`,
    headline: (baseline, clauses) => `Compared with ${baseline}, ${clauses}.`,
    many: (alternatives, baseline, clauses) => `Of ${alternatives} alternatives to ${baseline}, ${clauses}.`,
    noneOfMany: 'none is better or worse on an outcome of interest',
    count: {
      better: (count, topic, most, size) =>
        `${count} ${isAre(count)} better on ${topic} (most ${most}, ${size})`,
      worse: (count, topic, most, size) =>
        `${count} ${isAre(count)} worse on ${topic} (most ${most}, ${size})`,
      higher: (count, topic, most, size) =>
        `${count} ${isAre(count)} higher on ${topic} (most ${most}, ${size})`,
      lower: (count, topic, most, size) =>
        `${count} ${isAre(count)} lower on ${topic} (most ${most}, ${size})`,
    },
    unmeasured: (baseline) => `No outcome of interest could be measured against ${baseline}.`,
    labels: {
      work: 'At work',
      people: 'For people',
      money: 'Who pays',
      sure: 'How sure',
      why: 'Why',
    },
    pays: (municipality, state) => `The municipality: ${municipality}. The state: ${state}.`,
    assistance: (all, assistance) => `${all}, of which social assistance ${assistance}`,
    same: 'no change',
    unsure: (difference) => `${difference}, which may be none`,
    sure: (pairs, decided, outcomes, clear) =>
      `${pairs} pairs of replications decide ${decided} of ${outcomes} outcomes of interest${clear === 0 ? '' : `; for ${clear} more the direction is clear, but not whether the difference matters`}.`,
  },
  nb: {
    groups: {
      better: (list) => `bedre på ${list}`,
      worse: (list) => `dårligere på ${list}`,
      higher: (list) => `høyere på ${list}`,
      lower: (list) => `lavere på ${list}`,
      'no difference that matters': (list) => `ingen forskjell av betydning i ${list}`,
      undecided: (list) => `uavgjort om ${list}`,
      'not touched': (list) => `ikke berørt: ${list}`,
    },
    change: (before, value) => `fra ${before} til ${value}`,
    clear: (topic) => `${topic} (retningen er klar)`,
    changesNothing: 'endrer ingenting: hvert utfall av interesse er det samme i hver replikasjon',
    nothingMatters: (outcomes, none, open) =>
      `gir ingen forskjell av betydning i ${none} av ${outcomes} utfall av interesse${open === 0 ? '' : ` og lar ${open} stå uavgjort`}`,
    predicate: (alternative, predicate) => `er ${alternative} ${predicate}`,
    headline: (baseline, clauses) => `Sammenlignet med ${baseline} ${clauses}.`,
    many: (alternatives, baseline, clauses) => `Av ${alternatives} alternativer til ${baseline} ${clauses}.`,
    noneOfMany: 'er ingen bedre eller dårligere på et utfall av interesse',
    count: {
      better: (count, topic, most, size) => `er ${count} bedre på ${topic} (mest ${most}, ${size})`,
      worse: (count, topic, most, size) => `er ${count} dårligere på ${topic} (mest ${most}, ${size})`,
      higher: (count, topic, most, size) => `er ${count} høyere på ${topic} (mest ${most}, ${size})`,
      lower: (count, topic, most, size) => `er ${count} lavere på ${topic} (mest ${most}, ${size})`,
    },
    unmeasured: (baseline) => `Ingen utfall av interesse kunne måles mot ${baseline}.`,
    labels: {
      work: 'På kontoret',
      people: 'For brukerne',
      money: 'Hvem betaler',
      sure: 'Hvor sikkert',
      why: 'Hvorfor',
    },
    pays: (municipality, state) => `Kommunen: ${municipality}. Staten: ${state}.`,
    assistance: (all, assistance) => `${all}, av dette økonomisk sosialhjelp ${assistance}`,
    same: 'ingen endring',
    unsure: (difference) => `${difference}, som kan være ingenting`,
    sure: (pairs, decided, outcomes, clear) =>
      `${pairs} par replikasjoner avgjør ${decided} av ${outcomes} utfall av interesse${clear === 0 ? '' : `; for ${clear} til er retningen klar, men ikke om forskjellen har betydning`}.`,
  },
  nn: {
    groups: {
      better: (list) => `betre på ${list}`,
      worse: (list) => `dårlegare på ${list}`,
      higher: (list) => `høgare på ${list}`,
      lower: (list) => `lågare på ${list}`,
      'no difference that matters': (list) => `ingen skilnad som betyr noko i ${list}`,
      undecided: (list) => `uavgjort om ${list}`,
      'not touched': (list) => `ikkje rørt: ${list}`,
    },
    change: (before, value) => `frå ${before} til ${value}`,
    clear: (topic) => `${topic} (retninga er klar)`,
    changesNothing: 'endrar ingenting: kvart utfall av interesse er det same i kvar replikasjon',
    nothingMatters: (outcomes, none, open) =>
      `gir ingen skilnad som betyr noko i ${none} av ${outcomes} utfall av interesse${open === 0 ? '' : ` og lèt ${open} stå uavgjort`}`,
    predicate: (alternative, predicate) => `er ${alternative} ${predicate}`,
    headline: (baseline, clauses) => `Samanlikna med ${baseline} ${clauses}.`,
    many: (alternatives, baseline, clauses) => `Av ${alternatives} alternativ til ${baseline} ${clauses}.`,
    noneOfMany: 'er ingen betre eller dårlegare på eit utfall av interesse',
    count: {
      better: (count, topic, most, size) => `er ${count} betre på ${topic} (mest ${most}, ${size})`,
      worse: (count, topic, most, size) => `er ${count} dårlegare på ${topic} (mest ${most}, ${size})`,
      higher: (count, topic, most, size) => `er ${count} høgare på ${topic} (mest ${most}, ${size})`,
      lower: (count, topic, most, size) => `er ${count} lågare på ${topic} (mest ${most}, ${size})`,
    },
    unmeasured: (baseline) => `Ingen utfall av interesse kunne målast mot ${baseline}.`,
    labels: {
      work: 'På kontoret',
      people: 'For brukarane',
      money: 'Kven betaler',
      sure: 'Kor sikkert',
      why: 'Kvifor',
    },
    pays: (municipality, state) => `Kommunen: ${municipality}. Staten: ${state}.`,
    assistance: (all, assistance) => `${all}, av dette økonomisk sosialhjelp ${assistance}`,
    same: 'inga endring',
    unsure: (difference) => `${difference}, som kan vere ingenting`,
    sure: (pairs, decided, outcomes, clear) =>
      `${pairs} par replikasjonar avgjer ${decided} av ${outcomes} utfall av interesse${clear === 0 ? '' : `; for ${clear} til er retninga klar, men ikkje om skilnaden betyr noko`}.`,
  },
})

function isAre(count: number): string {
  return count === 1 ? 'is' : 'are'
}

/** One part of an answer. */
export interface AnswerPoint {
  readonly label: string
  readonly text: string
}

/** The points of one alternative. */
export interface Answer {
  readonly alternative: string
  readonly points: readonly AnswerPoint[]
}

/** The answers for each alternative; none where there are too many to tell one by one. */
export const answersOf = (comparison: Comparison): readonly Answer[] =>
  comparison.alternatives.length > TOLD_ONE_BY_ONE
    ? []
    : comparison.alternatives.map(({ name }) => ({ alternative: name, points: pointsOf(comparison, name) }))

/** The whole comparison in one sentence: the things that matter most. */
export function headlineOf(comparison: Comparison): string {
  const named = comparison.alternatives.map(({ name }) => namedRows(comparison.rows, comparison, name))
  return headlineFrom(comparison.baseline.name, named)
}

/**
 * The headline at another overlap of the catalogues.
 *
 * @param variant of the rows of the offices with that overlap
 */
export const headlineAt = (comparison: Comparison, alternative: string, variant: string): string =>
  headlineFrom(comparison.baseline.name, [
    namedRows(
      comparison.supporting.filter((row) => row.variant === variant),
      comparison,
      alternative,
    ),
  ])

/** The rows of the outcomes of interest, in the order in which they were named. */
const namedRows = (
  rows: readonly ComparisonRow[],
  { named }: Comparison,
  alternative: string,
): readonly ComparisonRow[] =>
  named.flatMap((key) => rows.find((row) => row.alternative === alternative && isSameKey(row, key)) ?? [])

function headlineFrom(baseline: string, named: readonly (readonly ComparisonRow[])[]): string {
  const told = named.filter((rows) => rows.length > 0)
  if (told.length === 0) return say().unmeasured(baseline)
  if (told.length > TOLD_ONE_BY_ONE) return headlineOfMany(baseline, told)
  return say().headline(baseline, told.map(clauseOf).join('; '))
}

/** What one alternative does, in a clause about what matters most. */
function clauseOf(rows: readonly ComparisonRow[]): string {
  const [{ alternative }] = rows
  const { predicate, changesNothing, nothingMatters } = say()
  if (rows.every(({ verdict }) => verdict === 'not touched')) return `${alternative} ${changesNothing}`
  const most = mattersMost(rows)
  if (most.length > 0) return predicate(alternative, listed(groupedPhrases(most, [])))
  const open = rows.filter(({ verdict }) => verdict === 'undecided').length
  return `${alternative} ${nothingMatters(rows.length, rows.length - open, open)}`
}

/** The decided differences that are largest, measured by what is too small to matter. */
function mattersMost(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  const largestFirst = (family: Family): readonly ComparisonRow[] =>
    rows
      .filter(({ outcome, verdict }) => isDecided(verdict) && outcomeOf(outcome).family === family)
      .toSorted((one, other) => sizeInBands(other) - sizeInBands(one))
  const [process, results] = [largestFirst('process'), largestFirst('result')]
  const room = Math.max(MOST_OF_PROCESS, MOST_NAMED - results.length)
  const first = process.slice(0, room)
  const kept = results.slice(0, MOST_NAMED - first.length)
  const worst = results.find(({ verdict }) => verdict === 'worse')
  // No headline is all praise where something gets worse.
  return [...first, ...(worst === undefined || kept.includes(worst) ? kept : [...kept.slice(0, -1), worst])]
}

const sizeInBands = ({ difference, band }: ComparisonRow): number => Math.abs(difference) / band

/** The verdicts on some outcomes, each with the outcomes that have it. */
function groupedPhrases(rows: readonly ComparisonRow[], rulers: Comparison['rulers']): string[] {
  const { groups } = say()
  return (Object.keys(groups) as Verdict[]).flatMap((verdict) => {
    const own = rows.filter((row) => row.verdict === verdict)
    return own.length === 0 ? [] : [groups[verdict](listed(own.map((row) => topicOf(row, rulers))))]
  })
}

/** An outcome with what became of it: the values where the difference is decided, else whether its sign is. */
function topicOf(row: ComparisonRow, rulers: Comparison['rulers'] = []): string {
  const { change, clear } = say()
  const topic = inSentence(describeKey(row, outcomeOf(row.outcome)))
  if (!isDecided(row.verdict))
    return row.verdict === 'undecided' && isDirectionClear(row) ? clear(topic) : topic
  const values = change(shortValue(row.baselineMean, row.unit), shortValue(row.alternativeMean, row.unit))
  const ruler = rulers.find((one) => one.alternative === row.alternative && isSameKey(one, row))
  const mark = ruler?.marks.find(({ share }) => share !== undefined && share > 0)
  return `${topic} (${mark === undefined ? values : `${values}, ${partOfYardstick(mark)}`})`
}

function headlineOfMany(baseline: string, named: readonly (readonly ComparisonRow[])[]): string {
  const all = named.flat()
  const topics = [...new Set(all.map((row) => describeKey(row, outcomeOf(row.outcome))))]
  const clauses = topics.flatMap((topic) =>
    DECIDED.flatMap((verdict) => {
      const own = all.filter(
        (row) => row.verdict === verdict && describeKey(row, outcomeOf(row.outcome)) === topic,
      )
      return own.length === 0 ? [] : [countClause(verdict, inSentence(topic), own)]
    }),
  )
  const { many, noneOfMany } = say()
  return many(named.length, baseline, clauses.length > 0 ? listed(clauses) : noneOfMany)
}

function countClause(verdict: Decided, topic: string, rows: readonly ComparisonRow[]): string {
  const most = rows.reduce((one, other) =>
    Math.abs(other.difference) > Math.abs(one.difference) ? other : one,
  )
  const size = describeEstimate({ value: most.difference, ciLow: undefined, ciHigh: undefined }, most.unit)
  return say().count[verdict](rows.length, topic, most.alternative, size)
}

function pointsOf(comparison: Comparison, alternative: string): readonly AnswerPoint[] {
  const rows = namedRows(comparison.rows, comparison, alternative)
  const ofFamily = (family: Family): string => {
    const phrases = groupedPhrases(
      rows.filter(({ outcome }) => outcomeOf(outcome).family === family),
      comparison.rulers,
    )
    return phrases.length === 0 ? '' : `${capital(phrases.join('; '))}.`
  }
  const text: { readonly [P in PointId]: string } = {
    work: ofFamily('process'),
    people: ofFamily('result'),
    money: whoPays(comparison, alternative),
    sure: howSure(comparison, rows),
    why: why(comparison, alternative),
  }
  return POINTS.filter((point) => text[point] !== '').map((point) => ({
    label: say().labels[point],
    text: text[point],
  }))
}

function whoPays({ costs }: Comparison, alternative: string): string {
  const of = (id: CostLine['id']): Estimate | undefined =>
    costs.find((line) => line.alternative === alternative && line.id === id)?.difference
  const [municipality, state, assistance] = [
    of('municipality-nok'),
    of('state-nok'),
    of('social-assistance-nok'),
  ]
  if (municipality === undefined || state === undefined) return ''
  const { pays, assistance: withAssistance } = say()
  const all = amount(municipality)
  return pays(
    assistance === undefined || isNothing(assistance) ? all : withAssistance(all, amount(assistance)),
    amount(state),
  )
}

function amount(difference: Estimate): string {
  if (isNothing(difference)) return say().same
  const size = describeEstimate(difference, 'NOK per year')
  return excludesZero(difference) ? size : say().unsure(size)
}

const isNothing = ({ value, ciLow, ciHigh }: Estimate): boolean =>
  value === 0 && (ciLow ?? 0) === 0 && (ciHigh ?? 0) === 0

function howSure({ replications }: Comparison, rows: readonly ComparisonRow[]): string {
  const open = rows.filter(({ verdict }) => verdict === 'undecided')
  const clear = open.filter(isDirectionClear)
  return say().sure(replications, rows.length - open.length, rows.length, clear.length)
}

/** The weakest link of both offices, of the chain that goes with what was changed. */
function why(comparison: Comparison, alternative: string): string {
  if (!isAcross(comparison, alternative)) return followUpBreak(comparison, alternative)
  const offices = [comparison.baseline.name, alternative]
  return weakestLinks(chainsOf(comparison).filter(({ scenario }) => offices.includes(scenario)))
}

/** The whole of the chain in words, for every alternative that is told one by one. */
export function whySentences(comparison: Comparison): string[] {
  const { baseline, alternatives } = comparison
  const across = alternatives.filter(({ name }) => isAcross(comparison, name))
  const others = alternatives.filter(({ name }) => !isAcross(comparison, name)).slice(0, TOLD_ONE_BY_ONE)
  return [
    ...(across.length === 0 ? [] : chainSentences(chainsOf({ baseline, alternatives: across }))),
    ...others.flatMap(({ name }) => followUpSentences(comparison, name)),
  ]
}
