/** The verdict on an outcome of interest, in sentences. */
import { texts } from '../../locale/language.ts'
import { sizedBandInWords } from '../../results/band.ts'
import type { Comparison, NamedVerdict } from '../../results/comparison/comparison-result.ts'
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import { describeEstimate, describeValue } from '../../results/quantity.ts'
import type { ComparisonRow, Verdict } from '../../results/result.ts'
import { isSameKey } from '../../vocabulary/outcomes.ts'
import { rulerSentence } from './ruler-words.ts'
import { verdictWords } from './verdicts.ts'

/** Above this, a number of replications is given only as an order of magnitude. */
const COUNTABLE = 10_000

const say = texts({
  en: {
    judged: (topic: string, verdict: string) => `${topic}: ${verdict}.`,
    untouched: (topic: string) => `${topic}: not touched by this comparison.`,
    same: (value: string, replications: number) =>
      `${value} under both, the same in each of ${replications} replications.`,
    values: (value: string, alternative: string, before: string, baseline: string, difference: string) =>
      `${value} under ${alternative}, ${before} under ${baseline}: ${difference}`,
    betterIn: (times: number, replications: number) => `, better in ${times} of ${replications} replications`,
    within: (band: string) =>
      `The interval lies within ${band}, the band of differences too small to matter.`,
    upTo: (band: string) => `Too small to matter is up to ${band}.`,
    onePair: 'One pair of replications has no interval.',
    corrected:
      'The interval lies beyond what is too small to matter, but the correction for the number of outcomes of interest leaves no difference; more replications would tell.',
    directionClear: (advice: string) =>
      `The direction is clear, but not whether the difference is large enough to matter; ${advice}.`,
    crossing: (advice: string) =>
      `The interval crosses an edge of the band of differences too small to matter; ${advice}.`,
    never: (band: string) =>
      `no feasible number of replications would decide: the difference lies at the edge of the band (${band})`,
    needed: (used: number, needed: number) => `${used} replications were used, about ${needed} would decide`,
  },
  nb: {
    judged: (topic, verdict) => `${topic}: ${verdict}.`,
    untouched: (topic) => `${topic}: ikke berørt av denne sammenligningen.`,
    same: (value, replications) => `${value} under begge, det samme i hver av ${replications} replikasjoner.`,
    values: (value, alternative, before, baseline, difference) =>
      `${value} under ${alternative}, ${before} under ${baseline}: ${difference}`,
    betterIn: (times, replications) => `, bedre i ${times} av ${replications} replikasjoner`,
    within: (band) => `Intervallet ligger innenfor ${band}, bagatellgrensen.`,
    upTo: (band) => `Bagatellgrensen er ${band}.`,
    onePair: 'Ett par replikasjoner gir ikke noe intervall.',
    corrected:
      'Intervallet ligger utenfor bagatellgrensen, men etter korreksjon for antall utfall av interesse står ingen forskjell igjen; flere replikasjoner ville vist det.',
    directionClear: (advice) =>
      `Retningen er klar, men ikke om forskjellen er stor nok til å ha betydning; ${advice}.`,
    crossing: (advice) => `Intervallet krysser bagatellgrensen; ${advice}.`,
    never: (band) =>
      `ikke noe overkommelig antall replikasjoner ville avgjort det: forskjellen ligger på bagatellgrensen (${band})`,
    needed: (used, needed) => `${used} replikasjoner ble brukt, omtrent ${needed} ville avgjort det`,
  },
  nn: {
    judged: (topic, verdict) => `${topic}: ${verdict}.`,
    untouched: (topic) => `${topic}: ikkje rørt av denne samanlikninga.`,
    same: (value, replications) => `${value} under begge, det same i kvar av ${replications} replikasjonar.`,
    values: (value, alternative, before, baseline, difference) =>
      `${value} under ${alternative}, ${before} under ${baseline}: ${difference}`,
    betterIn: (times, replications) => `, betre i ${times} av ${replications} replikasjonar`,
    within: (band) => `Intervallet ligg innanfor ${band}, bagatellgrensa.`,
    upTo: (band) => `Bagatellgrensa er ${band}.`,
    onePair: 'Eitt par replikasjonar gir ikkje noko intervall.',
    corrected:
      'Intervallet ligg utanfor bagatellgrensa, men etter korreksjon for talet på utfall av interesse står ingen skilnad att; fleire replikasjonar ville vist det.',
    directionClear: (advice) =>
      `Retninga er klar, men ikkje om skilnaden er stor nok til å ha noko å seie; ${advice}.`,
    crossing: (advice) => `Intervallet kryssar bagatellgrensa; ${advice}.`,
    never: (band) =>
      `ikkje noko overkomeleg tal på replikasjonar ville avgjort det: skilnaden ligg på bagatellgrensa (${band})`,
    needed: (used, needed) => `${used} replikasjonar vart brukte, om lag ${needed} ville avgjort det`,
  },
})

/** The sentences on all outcomes of interest; with several alternatives each says which one it is about. */
export const verdictSentences = (comparison: Comparison): string[] =>
  comparison.verdicts.map((verdict) => {
    const sentence = verdictSentence(comparison, verdict)
    return comparison.alternatives.length > 1 ? `${verdict.alternative}: ${sentence}` : sentence
  })

/** The difference, its interval and the verdict, and how it reads beside yardsticks if they were measured. */
export function verdictSentence(comparison: Comparison, named: NamedVerdict): string {
  const { rows, outcomes, rulers = [] } = comparison
  const isOwn = (one: ComparisonRow | (typeof rulers)[number]): boolean =>
    one.alternative === named.alternative && isSameKey(one, named)
  const of = findOutcome(outcomes, named.outcome)
  const { judged, untouched } = say()
  const topic = describeKey(named, of)
  const head = named.verdict === 'not touched' ? untouched(topic) : judged(topic, verdictWords(named.verdict))
  const row = rows.find(isOwn)
  const ruler = rulers.find(isOwn)
  return [
    head,
    ...(row === undefined ? [] : [detailsOf(row, named)]),
    ...(ruler === undefined ? [] : [rulerSentence(ruler, named.verdict, of.unit)]),
  ].join(' ')
}

function detailsOf(row: ComparisonRow, named: NamedVerdict): string {
  const { unit, baseline, alternative, n, difference, ciLow, ciHigh, shareBetter } = row
  const { same, values, betterIn, within, upTo } = say()
  const before = describeValue(row.baselineMean, unit)
  if (named.verdict === 'not touched') return same(before, n)
  const better = shareBetter === undefined ? '' : betterIn(Math.round(shareBetter * n), n)
  const estimate = describeEstimate({ value: difference, ciLow, ciHigh }, unit)
  const value = describeValue(row.alternativeMean, unit)
  const band = sizedBandInWords({ ...named, unit })
  return [
    `${values(value, alternative, before, baseline, estimate)}${better}.`,
    ...(named.verdict === 'no difference that matters' ? [within(band)] : []),
    ...(named.verdict === 'undecided' ? [whyUndecided(row, named)] : []),
    // Readers cannot know how much a share of an amount is, so the band is also given in its unit.
    ...(named.scale === undefined || named.verdict === 'no difference that matters' ? [] : [upTo(band)]),
  ].join(' ')
}

function whyUndecided({ n, ciLow, ciHigh, unit }: ComparisonRow, named: NamedVerdict): string {
  const { onePair, corrected, directionClear, crossing, never, needed } = say()
  if (ciLow === undefined || ciHigh === undefined) return onePair
  if (ciLow > named.band || ciHigh < -named.band) return corrected
  const { replicationsToDecide: enough = Infinity } = named
  const advice = enough > COUNTABLE ? never(sizedBandInWords({ ...named, unit })) : needed(n, enough)
  return isDirectionClear({ ciLow, ciHigh }) ? directionClear(advice) : crossing(advice)
}

/** Whether an interval leaves no doubt about the sign of a difference. */
export const isDirectionClear = ({ ciLow, ciHigh }: Pick<ComparisonRow, 'ciLow' | 'ciHigh'>): boolean =>
  ciLow !== undefined && ciHigh !== undefined && (ciLow > 0 || ciHigh < 0)

/** Verdicts that say that an outcome is another one, and which way. */
export const isDecided = (verdict: Verdict): boolean =>
  verdict === 'better' || verdict === 'worse' || verdict === 'higher' || verdict === 'lower'
