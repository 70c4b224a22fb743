import { figureChanges } from '../figure-changes.ts'
import { oneDecimal } from '../../report/text/number.ts'
import type { Estimate } from '../../results/estimates.ts'
import {
  markdownBlocks,
  markdownCode,
  markdownList,
  markdownOf,
  markdownTable,
  type Markdown,
} from '../../text/markdown.ts'
import { effects, type Effect, type EffectUnit } from './definition.ts'
import { trialsOf } from './reading.ts'
import type { Effects } from './result.ts'

/** The chapter of `docs/effects.md`: figures of studies and of the default office, then what was asked and how. */
export function effectsChapter(found: Effects): string {
  const rows = effects.map((effect) => rowOf(effect, found))
  const inBand = (role: Effect['role']): string => {
    const some = rows.filter(({ effect }) => effect.role === role)
    return `${some.filter(({ fits }) => fits).length} of ${some.length}`
  }
  return markdownBlocks([
    markdownOf`In their bands are ${inBand('fitted')} figures that parameters are fitted to, and ${inBand('test')} that test the fit. Intervals are 95 % intervals over replications.`,
    markdownTable(
      ['effect', 'a study found', 'unit', 'band', 'delt', 'pairs', 'in the band', 'role'],
      rows.map(({ effect, pairs, simulated, fits, isSure }) => [
        markdownCode(effect.id),
        effect.found,
        effect.unit,
        bandText(effect),
        simulated,
        pairs,
        fitText(fits, isSure),
        effect.role,
      ]),
      'texts',
    ),
    markdownOf`### What was asked`,
    markdownTable(
      [
        'effect',
        'study',
        'people',
        'what was done',
        'trial of delt',
        'how it is read',
        'band from',
        'seen as',
      ],
      effects.map((effect) => [
        markdownCode(effect.id),
        effect.study,
        effect.people,
        effect.done,
        trialLinks(effect),
        readingText(effect),
        effect.bandFrom,
        effect.seen,
      ]),
      'texts',
    ),
    markdownOf`### What is outside its band`,
    markdownList(
      rows
        .filter(({ fits }) => !fits)
        .map(({ effect, simulated }) => markdownOf`${effect.id}: ${simulated}, band ${bandText(effect)}`),
    ),
  ]).source
}

/** Changes since an earlier record: how many figures changed, and which of them crossed a limit of their band. */
export function effectChanges(before: Effects, now: Effects): readonly string[] {
  const shown = (effect: Effect, found: Effects) => ({
    ...rowOf(effect, found),
    what: effect.id,
    band: bandText(effect),
  })
  return figureChanges(effects.map((effect) => ({ was: shown(effect, before), is: shown(effect, now) })))
}

function rowOf(effect: Effect, { effects: found }: Effects) {
  const { estimate, replications = 0 } = found.find(({ id }) => id === effect.id) ?? {}
  const { value = Number.NaN, ciLow = Number.NaN, ciHigh = Number.NaN } = estimate ?? {}
  const [low, high] = effect.band
  const fits = value >= low && value <= high
  return {
    effect,
    pairs: replications,
    simulated: estimate === undefined ? 'not measured' : estimateText(estimate, effect.unit),
    fits,
    /** whether the whole interval is on the same side of each limit */
    isSure: fits ? ciLow >= low && ciHigh <= high : ciLow > high || ciHigh < low,
  }
}

function fitText(fits: boolean, isSure: boolean): Markdown {
  const text = fits ? markdownOf`yes` : markdownOf`**no**`
  return isSure ? text : markdownOf`perhaps ${text}`
}

function estimateText({ value, ciLow, ciHigh }: Estimate, unit: EffectUnit): string {
  const interval =
    ciLow === undefined || ciHigh === undefined
      ? ''
      : ` (${figureText(ciLow, unit)} to ${figureText(ciHigh, unit)})`
  return `${figureText(value, unit)}${interval}`
}

function figureText(value: number, unit: EffectUnit): string {
  return unit === 'ratio' && Number.isFinite(value) ? value.toFixed(2) : oneDecimal(value)
}

function bandText({ band: [low, high], unit }: Effect): string {
  if (low === -Infinity) return `at most ${figureText(high, unit)}`
  if (high === Infinity) return `at least ${figureText(low, unit)}`
  return `${figureText(low, unit)} to ${figureText(high, unit)}`
}

/** The files of the trials, relative to the document. */
const trialLinks = ({ reading }: Effect): Markdown =>
  trialsOf(reading)
    .map((name) => markdownOf`[${name}](../scenarios/trials/${name}.yaml)`)
    .reduce((list, link) => markdownOf`${list}, ${link}`)

const HOW = {
  difference: 'treated less controls',
  relative: 'treated less controls, over the treated without treatment',
  'hazard-ratio': 'ratio of hazards, from shares',
  'per-participant': 'difference over the difference in taking part',
  untreated: 'controls less themselves without the trial',
} as const satisfies Record<Effect['reading']['how'], string>

function readingText({ reading }: Effect): string {
  const { how, outcome, month, beyond } = reading
  const more = beyond === undefined ? '' : ', less the same of the other'
  return `${outcome} at ${month} months: ${HOW[how]}${more}`
}
