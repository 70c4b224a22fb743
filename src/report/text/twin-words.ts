/** The twins in words: first the net change, then the gross flows beside those of the null twin. */
import { texts } from '../../locale/language.ts'
import type {
  Comparison,
  GrossFlow,
  NetExitChange,
  TwinsSummary,
} from '../../results/comparison/comparison-result.ts'
import { excludesZero, type Estimate } from '../../results/estimates.ts'
import { grouped } from '../../results/quantity.ts'
import type { ExitKind } from '../../vocabulary/statuses.ts'

interface Phrases {
  readonly nobody: string
  readonly noTwins: string
  readonly sameWay: (alternative: string) => string
  readonly noClearChange: (alternative: string) => string
  readonly net: (alternative: string, changes: string) => string
  readonly more: { readonly [K in ExitKind]: (persons: string, interval: string) => string }
  readonly fewer: { readonly [K in ExitKind]: (persons: string, interval: string) => string }
  readonly diagonal: (baseline: string, alternative: string) => string
  readonly changed: (alternative: string, persons: string, byLuck: string, excess: string) => string
  readonly noExcess: (alternative: string, persons: string, byLuck: string, interval: string) => string
  readonly work: (only: string, onlyBefore: string, alternative: string, baseline: string) => string
  readonly workByLuck: (only: string, onlyBefore: string, excess: string, excessBefore: string) => string
  readonly unmatched: (persons: number, matched: number, baseline: string, alternative: string) => string
  readonly assumption: string
  readonly estimate: (value: string, interval: string) => string
  readonly interval: (low: string, high: string) => string
  readonly noInterval: string
  readonly unknown: string
}

const say = texts<Phrases>({
  en: {
    nobody: 'Nobody was followed for four years in either office, so there are no twins.',
    noTwins: 'No person of the cohort is in both offices, so there are no twins.',
    sameWay: (alternative) => `Every user ends the same way under ${alternative}.`,
    noClearChange: (alternative) => `Net, no kind of exit changes clearly under ${alternative}.`,
    net: (alternative, changes) => `Net, of 1,000 users under ${alternative}, ${changes}.`,
    more: {
      followed: (persons, interval) => `${persons} more end still in follow-up (${interval})`,
      work: (persons, interval) => `${persons} more end in work (${interval})`,
      education: (persons, interval) => `${persons} more end in education (${interval})`,
      pension: (persons, interval) => `${persons} more end on a disability pension (${interval})`,
      'out-of-reach': (persons, interval) => `${persons} more end out of reach (${interval})`,
      'without-work': (persons, interval) =>
        `${persons} more end out of follow-up without work (${interval})`,
      other: (persons, interval) => `${persons} more end moved, dead or retired (${interval})`,
    },
    fewer: {
      followed: (persons, interval) => `${persons} fewer end still in follow-up (${interval})`,
      work: (persons, interval) => `${persons} fewer end in work (${interval})`,
      education: (persons, interval) => `${persons} fewer end in education (${interval})`,
      pension: (persons, interval) => `${persons} fewer end on a disability pension (${interval})`,
      'out-of-reach': (persons, interval) => `${persons} fewer end out of reach (${interval})`,
      'without-work': (persons, interval) =>
        `${persons} fewer end out of follow-up without work (${interval})`,
      other: (persons, interval) => `${persons} fewer end moved, dead or retired (${interval})`,
    },
    diagonal: (baseline, alternative) => `The twins of ${baseline} and ${alternative} lie on the diagonal.`,
    changed: (alternative, persons, byLuck, excess) =>
      `Of 1,000 users, ${persons} end differently under ${alternative}; ${byLuck} do when only the luck of the office is drawn again: an excess of ${excess}.`,
    noExcess: (alternative, persons, byLuck, interval) =>
      `Of 1,000 users, ${persons} end differently under ${alternative}; ${byLuck} do when only the luck of the office is drawn again: the excess is nil (${interval}), so it cannot be told who ends differently because of ${alternative}, beyond the net change.`,
    work: (only, onlyBefore, alternative, baseline) =>
      `${only} of 1,000 are in work only under ${alternative} and ${onlyBefore} only under ${baseline}`,
    workByLuck: (only, onlyBefore, excess, excessBefore) =>
      `; in the null twin ${only} and ${onlyBefore}: an excess of ${excess} and ${excessBefore}.`,
    unmatched: (persons, matched, baseline, alternative) =>
      `${persons} persons are in the cohort of only one of ${baseline} and ${alternative} and are left out; the ${matched} others are in both.`,
    assumption:
      'Who would have ended differently is known only given that a person has the same thresholds in both offices, which is an assumption.',
    estimate: (value, interval) => `${value} (${interval})`,
    interval: (low, high) => `95 % interval ${low} to ${high}`,
    noInterval: 'no interval',
    unknown: 'unknown',
  },
  nb: {
    nobody: 'Ingen ble fulgt i fire år i noen av kontorene, så det finnes ingen tvillinger.',
    noTwins: 'Ingen i kohorten finnes i begge kontorene, så det finnes ingen tvillinger.',
    sameWay: (alternative) => `Alle brukere ender på samme måte under ${alternative}.`,
    noClearChange: (alternative) => `Netto endrer ingen type avgang seg klart under ${alternative}.`,
    net: (alternative, changes) => `Netto, av 1000 brukere under ${alternative}: ${changes}.`,
    more: {
      followed: (persons, interval) => `${persons} flere er fortsatt i oppfølging (${interval})`,
      work: (persons, interval) => `${persons} flere ender i arbeid (${interval})`,
      education: (persons, interval) => `${persons} flere ender i utdanning (${interval})`,
      pension: (persons, interval) => `${persons} flere ender på uføretrygd (${interval})`,
      'out-of-reach': (persons, interval) => `${persons} flere ender utenfor rekkevidde (${interval})`,
      'without-work': (persons, interval) =>
        `${persons} flere ender utenfor oppfølging uten arbeid (${interval})`,
      other: (persons, interval) => `${persons} flere er flyttet, døde eller pensjonert (${interval})`,
    },
    fewer: {
      followed: (persons, interval) => `${persons} færre er fortsatt i oppfølging (${interval})`,
      work: (persons, interval) => `${persons} færre ender i arbeid (${interval})`,
      education: (persons, interval) => `${persons} færre ender i utdanning (${interval})`,
      pension: (persons, interval) => `${persons} færre ender på uføretrygd (${interval})`,
      'out-of-reach': (persons, interval) => `${persons} færre ender utenfor rekkevidde (${interval})`,
      'without-work': (persons, interval) =>
        `${persons} færre ender utenfor oppfølging uten arbeid (${interval})`,
      other: (persons, interval) => `${persons} færre er flyttet, døde eller pensjonert (${interval})`,
    },
    diagonal: (baseline, alternative) =>
      `Tvillingene fra ${baseline} og ${alternative} ligger på diagonalen.`,
    changed: (alternative, persons, byLuck, excess) =>
      `Av 1000 brukere ender ${persons} annerledes under ${alternative}; ${byLuck} gjør det når bare kontorets tilfeldigheter trekkes på nytt: en overvekt på ${excess}.`,
    noExcess: (alternative, persons, byLuck, interval) =>
      `Av 1000 brukere ender ${persons} annerledes under ${alternative}; ${byLuck} gjør det når bare kontorets tilfeldigheter trekkes på nytt: overvekten er null (${interval}), så det kan ikke sies hvem som ender annerledes på grunn av ${alternative}, ut over nettoendringen.`,
    work: (only, onlyBefore, alternative, baseline) =>
      `${only} av 1000 er i arbeid bare under ${alternative} og ${onlyBefore} bare under ${baseline}`,
    workByLuck: (only, onlyBefore, excess, excessBefore) =>
      `; i nulltvillingen ${only} og ${onlyBefore}: en overvekt på ${excess} og ${excessBefore}.`,
    unmatched: (persons, matched, baseline, alternative) =>
      `${persons} personer finnes i kohorten til bare ett av ${baseline} og ${alternative} og er utelatt; de ${matched} andre finnes i begge.`,
    assumption:
      'Hvem som ville endt annerledes, vet vi bare hvis en person har de samme tersklene i begge kontorene. Det er en forutsetning.',
    estimate: (value, interval) => `${value} (${interval})`,
    interval: (low, high) => `95 %-intervall ${low} til ${high}`,
    noInterval: 'uten intervall',
    unknown: 'ukjent',
  },
  nn: {
    nobody: 'Ingen vart følgde i fire år i noko av kontora, så det finst ingen tvillingar.',
    noTwins: 'Ingen i kohorten finst i begge kontora, så det finst ingen tvillingar.',
    sameWay: (alternative) => `Alle brukarar endar på same måten under ${alternative}.`,
    noClearChange: (alternative) => `Netto endrar ingen type avgang seg klart under ${alternative}.`,
    net: (alternative, changes) => `Netto, av 1000 brukarar under ${alternative}: ${changes}.`,
    more: {
      followed: (persons, interval) => `${persons} fleire er framleis i oppfølging (${interval})`,
      work: (persons, interval) => `${persons} fleire endar i arbeid (${interval})`,
      education: (persons, interval) => `${persons} fleire endar i utdanning (${interval})`,
      pension: (persons, interval) => `${persons} fleire endar på uføretrygd (${interval})`,
      'out-of-reach': (persons, interval) => `${persons} fleire endar utanfor rekkjevidd (${interval})`,
      'without-work': (persons, interval) =>
        `${persons} fleire endar utanfor oppfølging utan arbeid (${interval})`,
      other: (persons, interval) => `${persons} fleire er flytta, døde eller pensjonerte (${interval})`,
    },
    fewer: {
      followed: (persons, interval) => `${persons} færre er framleis i oppfølging (${interval})`,
      work: (persons, interval) => `${persons} færre endar i arbeid (${interval})`,
      education: (persons, interval) => `${persons} færre endar i utdanning (${interval})`,
      pension: (persons, interval) => `${persons} færre endar på uføretrygd (${interval})`,
      'out-of-reach': (persons, interval) => `${persons} færre endar utanfor rekkjevidd (${interval})`,
      'without-work': (persons, interval) =>
        `${persons} færre endar utanfor oppfølging utan arbeid (${interval})`,
      other: (persons, interval) => `${persons} færre er flytta, døde eller pensjonerte (${interval})`,
    },
    diagonal: (baseline, alternative) => `Tvillingane frå ${baseline} og ${alternative} ligg på diagonalen.`,
    changed: (alternative, persons, byLuck, excess) =>
      `Av 1000 brukarar endar ${persons} annleis under ${alternative}; ${byLuck} gjer det når berre tilfella til kontoret blir trekte på nytt: ei overvekt på ${excess}.`,
    noExcess: (alternative, persons, byLuck, interval) =>
      `Av 1000 brukarar endar ${persons} annleis under ${alternative}; ${byLuck} gjer det når berre tilfella til kontoret blir trekte på nytt: overvekta er null (${interval}), så det kan ikkje seiast kven som endar annleis på grunn av ${alternative}, ut over nettoendringa.`,
    work: (only, onlyBefore, alternative, baseline) =>
      `${only} av 1000 er i arbeid berre under ${alternative} og ${onlyBefore} berre under ${baseline}`,
    workByLuck: (only, onlyBefore, excess, excessBefore) =>
      `; i nulltvillingen ${only} og ${onlyBefore}: ei overvekt på ${excess} og ${excessBefore}.`,
    unmatched: (persons, matched, baseline, alternative) =>
      `${persons} personar finst i kohorten til berre eitt av ${baseline} og ${alternative} og er utelatne; dei ${matched} andre finst i begge.`,
    assumption:
      'Kven som ville enda annleis, veit vi berre dersom ein person har dei same tersklane i begge kontora. Det er ein føresetnad.',
    estimate: (value, interval) => `${value} (${interval})`,
    interval: (low, high) => `95 %-intervall ${low} til ${high}`,
    noInterval: 'utan intervall',
    unknown: 'ukjent',
  },
})

/** What the twins of one alternative tell, in sentences; says so where the excess over the null twin is nil. */
export function twinSentences(
  { baseline, netExits }: Pick<Comparison, 'netExits'> & { readonly baseline: { readonly name: string } },
  summary: TwinsSummary,
): string[] {
  const { alternative, persons, unmatched, changed } = summary
  const { nobody, noTwins, unmatched: leftOut, assumption } = say()
  if (persons === 0) return [unmatched === 0 ? nobody : noTwins]
  const net = netExits.filter((change) => change.alternative === alternative && change.group === 'all')
  return [
    netSentence(alternative, net, changed),
    changedSentence(baseline.name, alternative, changed),
    ...(changed.per1000 > 0 ? [workSentence(baseline.name, summary)] : []),
    ...(unmatched > 0 ? [leftOut(unmatched, persons, baseline.name, alternative)] : []),
    assumption,
  ]
}

function netSentence(alternative: string, net: readonly NetExitChange[], changed: GrossFlow): string {
  const { sameWay, noClearChange, net: ofThousand, more, fewer } = say()
  if (changed.per1000 === 0) return sameWay(alternative)
  const clear = net.filter(({ per1000 }) => excludesZero(per1000))
  if (clear.length === 0) return noClearChange(alternative)
  const changes = clear.map(({ exit, per1000 }) =>
    (per1000.value > 0 ? more : fewer)[exit](rounded(Math.abs(per1000.value)), intervalWords(per1000)),
  )
  return ofThousand(alternative, changes.join(', '))
}

function changedSentence(
  baseline: string,
  alternative: string,
  { per1000, nullPer1000, excess }: GrossFlow,
): string {
  const { diagonal, changed, noExcess } = say()
  if (per1000 === 0) return diagonal(baseline, alternative)
  const [persons, byLuck] = [rounded(per1000), rounded(nullPer1000)]
  return excludesZero(excess) && excess.value > 0
    ? changed(alternative, persons, byLuck, estimateWords(excess))
    : noExcess(alternative, persons, byLuck, intervalWords(excess))
}

const workSentence = (baseline: string, { alternative, gained, lost }: TwinsSummary): string =>
  say().work(rounded(gained.per1000), rounded(lost.per1000), alternative, baseline) +
  say().workByLuck(
    rounded(gained.nullPer1000),
    rounded(lost.nullPer1000),
    estimateWords(gained.excess),
    estimateWords(lost.excess),
  )

const estimateWords = (estimate: Estimate): string =>
  say().estimate(rounded(estimate.value), intervalWords(estimate))

function intervalWords({ ciLow, ciHigh }: Estimate): string {
  const { interval, noInterval } = say()
  return ciLow === undefined || ciHigh === undefined ? noInterval : interval(rounded(ciLow), rounded(ciHigh))
}

/** Persons of 1,000; small numbers have a decimal. */
const rounded = (value: number): string =>
  Number.isNaN(value) ? say().unknown : grouped(value, Math.abs(value) < 10 ? 1 : 0)
