import { texts } from '../../locale/language.ts'
import type { Verdict } from '../../results/result.ts'

const say = texts({
  en: {
    better: 'better',
    worse: 'worse',
    higher: 'higher',
    lower: 'lower',
    'no difference that matters': 'no difference that matters',
    undecided: 'undecided',
    'not touched': 'not touched',
  } satisfies { readonly [V in Verdict]: string },
  nb: {
    better: 'bedre',
    worse: 'dårligere',
    higher: 'høyere',
    lower: 'lavere',
    'no difference that matters': 'ingen forskjell av betydning',
    undecided: 'uavgjort',
    'not touched': 'ikke berørt',
  },
  nn: {
    better: 'betre',
    worse: 'dårlegare',
    higher: 'høgare',
    lower: 'lågare',
    'no difference that matters': 'ingen skilnad av noko å seie',
    undecided: 'uavgjort',
    'not touched': 'ikkje rørt',
  },
})

/** The judgement on an outcome, in words within a sentence or a cell. */
export const verdictWords = (verdict: Verdict): string => say()[verdict]
