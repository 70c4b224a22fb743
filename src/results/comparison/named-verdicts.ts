import type { NamedVerdict } from './comparison-result.ts'
import type { Estimate } from '../estimates.ts'
import { verdictOn, type JudgedDifference } from './paired-differences.ts'
import { judgeByInterval, replicationsToDecide } from './verdict.ts'

/** The verdict on one outcome of interest, and how much pairing saved. */
export function nameVerdict(difference: JudgedDifference, varianceReduction: Estimate): NamedVerdict {
  const { outcome, breakdown, level, of, alternative, paired } = difference
  const isOpen = judgeByInterval(paired, of) === 'undecided'
  return {
    outcome,
    breakdown,
    level,
    alternative,
    verdict: verdictOn(difference),
    band: of.band,
    scale: of.scale,
    replicationsToDecide: isOpen ? replicationsToDecide(paired, of.band) : undefined,
    varianceReduction,
  }
}
