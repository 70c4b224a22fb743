import { isDeepStrictEqual } from 'node:util'
import { texts } from '../../locale/language.ts'
import type { Comparison } from '../../results/comparison/comparison-result.ts'
import { bandOf } from '../../results/band.ts'
import { isAnswered, type OutcomeShares } from './result.ts'
import { shareSentence } from './sentences.ts'
import { isSameKey } from '../../vocabulary/outcomes.ts'
import { isMadeFrom } from '../recorded.ts'
import { readRobustness } from './record.ts'

const say = texts({
  en: {
    source: (worlds: number, points: number, parameters: number, command: string) =>
      `Plausible worlds are ${worlds} of ${points} points of a Latin hypercube over ${parameters} uncertain parameters; ${command} tells more.`,
  },
  nb: {
    source: (worlds, points, parameters, command) =>
      `Troverdige verdener er ${worlds} av ${points} punkter i en latinsk hyperkube over ${parameters} usikre parametere; ${command} forteller mer.`,
  },
  nn: {
    source: (worlds, points, parameters, command) =>
      `Truverdige verder er ${worlds} av ${points} punkt i ein latinsk hyperkube over ${parameters} usikre parametrar; ${command} fortel meir.`,
  },
})

/**
 * In what share of plausible worlds the answers of a comparison hold, in sentences. A record is quoted only if the same
 * model made it with the same scenarios, and only for outcomes of interest with the bands of the comparison.
 *
 * @param model hash of the code that made the comparison
 * @param recordOf gives the record for two scenarios by their names
 */
export function quoteRecords(comparison: Comparison, model: string, recordOf = readRobustness): string[] {
  const { baseline, alternatives, named } = comparison
  const isAsked = (shares: OutcomeShares): boolean =>
    named.some((key) => isSameKey(shares, key)) && isDeepStrictEqual(bandOf(comparison, shares), shares.band)
  return alternatives.flatMap((alternative) => {
    const kept = recordOf(baseline.name, alternative.name)
    const these = { model, baseline: baseline.hash, alternative: alternative.hash }
    if (kept === undefined || !isMadeFrom(kept.inputs, these)) return []
    const record = kept.content
    const shares = record.shares.filter(isAsked)
    if (!isAnswered(record) || shares.length === 0) return []
    const source = say().source(
      record.counted,
      record.points,
      record.dimensions.length,
      `delt robustness ${baseline.name} ${alternative.name}`,
    )
    return [...shares.map((one) => shareSentence(record, one)), source]
  })
}
