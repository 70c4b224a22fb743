import { texts } from '../../locale/language.ts'
import { halfWidth } from '../../statistics/interval.ts'
import { grouped } from '../../results/quantity.ts'

/** From this many replications on, more of them hardly change how wide an interval is for the same spread. */
const MANY = 20
/** An interval more than this many times as wide as with many replications is pointed out. */
const MUCH_WIDER = 2

const say = texts({
  en: {
    one: 'One replication has no interval.',
    few: (replications: number, times: string, many: number) =>
      `Intervals are wide because ${replications} replications tell little of how much they vary: for the same spread about ${times} times as wide as with ${many}.`,
  },
  nb: {
    one: 'Én replikasjon gir ikke noe intervall.',
    few: (replications, times, many) =>
      `Intervallene er vide fordi ${replications} replikasjoner sier lite om hvor mye de varierer: med samme spredning omtrent ${times} ganger så vide som med ${many}.`,
  },
  nn: {
    one: 'Éin replikasjon gir ikkje noko intervall.',
    few: (replications, times, many) =>
      `Intervalla er vide fordi ${replications} replikasjonar seier lite om kor mykje dei varierer: med same spreiing om lag ${times} gonger så vide som med ${many}.`,
  },
})

/**
 * Why intervals are wide, as a list of at most one sentence: two or three numbers say little about their own spread.
 */
export function fewReplications(replications: number): string[] {
  if (replications === 0) return []
  if (replications === 1) return [say().one]
  const times = halfWidth(1, replications) / halfWidth(1, MANY)
  if (times <= MUCH_WIDER) return []
  return [say().few(replications, grouped(times, times < 10 ? 1 : 0), MANY)]
}
