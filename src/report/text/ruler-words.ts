/** What a difference is worth beside those that the yardsticks make, in words. */
import { texts } from '../../locale/language.ts'
import type { Ruler, RulerMark } from '../../results/comparison/comparison-result.ts'
import { describeDifference } from '../../results/quantity.ts'
import type { Verdict } from '../../results/result.ts'
import type { Unit } from '../../vocabulary/units.ts'
import type { Yardstick } from '../../vocabulary/yardsticks.ts'
import { oneDecimal } from './number.ts'
import { capital, listed } from './words.ts'

interface Phrases {
  readonly yardsticks: { readonly [Y in Yardstick]: string }
  /** shares of a whole, to be followed by it, in ascending order as in `FRACTIONS` */
  readonly fractions: readonly string[]
  readonly times: (factor: string) => string
  readonly howToRead: string
  readonly deaf: string
  readonly wouldBring: (yardstick: string, size: string) => string
  readonly alsoBrings: (yardstick: string, size: string) => string
  readonly makesNone: (yardsticks: string) => string
  readonly movesBack: (yardsticks: string) => string
  readonly sized: (yardstick: string, size: string) => string
  readonly part: (share: string, yardstick: string, size: string) => string
  readonly partOf: (share: string, yardstick: string) => string
  readonly estimateIs: (parts: string) => string
  readonly differenceIs: (parts: string) => string
}

const say = texts<Phrases>({
  en: {
    yardsticks: {
      'perfect-collaboration': 'perfect collaboration',
      'worst-collaboration': 'worst collaboration',
      'half-the-caseloads': 'half the caseloads',
      'no-measures': 'no measures at all',
    },
    fractions: [
      'next to nothing of',
      'a twentieth of',
      'a tenth of',
      'a seventh of',
      'a fifth of',
      'a quarter of',
      'a third of',
      'two fifths of',
      'half of',
      'three fifths of',
      'two thirds of',
      'three quarters of',
      'four fifths of',
      'nine tenths of',
      'as much as',
    ],
    times: (factor) => `${factor} times`,
    howToRead:
      'A yardstick is an office at the end of what can be done, laid over the shipped dual office and simulated beforehand with the same model. Its difference is a measure where its whole interval lies beyond the band; otherwise it is too small, or unsure. Amounts are those of an office with as many users.',
    deaf: 'No yardstick surely moves this outcome beyond the band.',
    wouldBring: (yardstick, size) => `${yardstick} would bring ${size}`,
    alsoBrings: (yardstick, size) => `${yardstick} ${size}`,
    makesNone: (yardsticks) => `${yardsticks} would make none either.`,
    movesBack: (yardsticks) => `${yardsticks} would move it the other way.`,
    sized: (yardstick, size) => `${yardstick} (${size})`,
    part: (share, yardstick, size) => `${share} what ${yardstick} would bring (${size})`,
    partOf: (share, yardstick) => `${share} what ${yardstick} would bring`,
    estimateIs: (parts) => `The estimate is ${parts}.`,
    differenceIs: (parts) => `The difference is ${parts}.`,
  },
  nb: {
    yardsticks: {
      'perfect-collaboration': 'fullkomment samarbeid',
      'worst-collaboration': 'dårligst mulig samarbeid',
      'half-the-caseloads': 'halve porteføljer',
      'no-measures': 'ingen tiltak i det hele tatt',
    },
    fractions: [
      'nesten ingenting av',
      'en tjuedel av',
      'en tidel av',
      'en sjudel av',
      'en femdel av',
      'en firedel av',
      'en tredel av',
      'to femdeler av',
      'halvparten av',
      'tre femdeler av',
      'to tredeler av',
      'tre firedeler av',
      'fire femdeler av',
      'ni tideler av',
      'like mye som',
    ],
    times: (factor) => `${factor} ganger`,
    howToRead:
      'En målestokk er et kontor helt i ytterkanten av det som kan gjøres. Den er lagt over det todelte kontoret som følger med, og simulert på forhånd med samme modell. Forskjellen den gir, er et mål der hele intervallet ligger utenfor bagatellgrensen; ellers er den for liten eller usikker. Beløp gjelder et kontor med like mange brukere.',
    deaf: 'Ingen målestokk flytter sikkert dette utfallet over bagatellgrensen.',
    wouldBring: (yardstick, size) => `${yardstick} ville gitt ${size}`,
    alsoBrings: (yardstick, size) => `${yardstick} ${size}`,
    makesNone: (yardsticks) => `${yardsticks} ville heller ikke gitt noen.`,
    movesBack: (yardsticks) => `${yardsticks} ville flyttet det motsatt vei.`,
    sized: (yardstick, size) => `${yardstick} (${size})`,
    part: (share, yardstick, size) => `${share} det ${yardstick} ville gitt (${size})`,
    partOf: (share, yardstick) => `${share} det ${yardstick} ville gitt`,
    estimateIs: (parts) => `Anslaget er ${parts}.`,
    differenceIs: (parts) => `Forskjellen er ${parts}.`,
  },
  nn: {
    yardsticks: {
      'perfect-collaboration': 'fullkome samarbeid',
      'worst-collaboration': 'dårlegast mogleg samarbeid',
      'half-the-caseloads': 'halve porteføljar',
      'no-measures': 'ingen tiltak i det heile',
    },
    fractions: [
      'nesten ingenting av',
      'ein tjuedel av',
      'ein tidel av',
      'ein sjudel av',
      'ein femdel av',
      'ein firedel av',
      'ein tredel av',
      'to femdelar av',
      'halvparten av',
      'tre femdelar av',
      'to tredelar av',
      'tre firedelar av',
      'fire femdelar av',
      'ni tidelar av',
      'like mykje som',
    ],
    times: (factor) => `${factor} gonger`,
    howToRead:
      'Ein målestokk er eit kontor heilt i ytterkanten av det som kan gjerast. Han er lagd over det todelte kontoret som følgjer med, og simulert på førehand med same modell. Skilnaden han gir, er eit mål der heile intervallet ligg utanfor bagatellgrensa; elles er han for liten eller usikker. Beløp gjeld eit kontor med like mange brukarar.',
    deaf: 'Ingen målestokk flyttar sikkert dette utfallet over bagatellgrensa.',
    wouldBring: (yardstick, size) => `${yardstick} ville gitt ${size}`,
    alsoBrings: (yardstick, size) => `${yardstick} ${size}`,
    makesNone: (yardsticks) => `${yardsticks} ville heller ikkje gitt nokon.`,
    movesBack: (yardsticks) => `${yardsticks} ville flytta det motsett veg.`,
    sized: (yardstick, size) => `${yardstick} (${size})`,
    part: (share, yardstick, size) => `${share} det ${yardstick} ville gitt (${size})`,
    partOf: (share, yardstick) => `${share} det ${yardstick} ville gitt`,
    estimateIs: (parts) => `Anslaget er ${parts}.`,
    differenceIs: (parts) => `Skilnaden er ${parts}.`,
  },
})

/** The name of a yardstick, in a sentence. */
export const yardstickWords = (yardstick: Yardstick): string => say().yardsticks[yardstick]

/** How to read rulers; nothing where there are none. */
export const rulersInWords = (rulers: readonly Ruler[]): string[] =>
  rulers.length === 0 ? [] : [say().howToRead]

/**
 * What a verdict is worth beside the yardsticks: how much of what they would bring the difference is or, where there is
 * no difference that matters, what there would have been to bring.
 */
export function rulerSentence({ marks }: Ruler, verdict: Verdict, unit: Unit): string {
  const moved = marks.filter(({ reach }) => reach === 'beyond')
  const makesNone = verdict === 'no difference that matters' || verdict === 'not touched'
  const told = makesNone ? besideNone(marks, unit) : besideSome(moved, verdict === 'undecided', unit)
  return [...(moved.length === 0 ? [say().deaf] : []), ...told].join(' ')
}

/** What part of a yardstick’s difference a difference is: `a fifth of what perfect collaboration would bring`. */
export const partOfYardstick = ({ yardstick, share = 0 }: RulerMark): string =>
  say().partOf(shareInWords(share), yardstickWords(yardstick))

/** Beside no difference that matters: what yardsticks would bring, and which would make no difference either. */
function besideNone(marks: readonly RulerMark[], unit: Unit): string[] {
  const { wouldBring, alsoBrings, makesNone } = say()
  const told = marks
    .filter(({ reach }) => reach === 'beyond')
    .map((mark, at) =>
      (at === 0 ? wouldBring : alsoBrings)(yardstickWords(mark.yardstick), sizeOf(mark, unit)),
    )
  const within = marks.filter(({ reach }) => reach === 'within')
  return [
    ...(told.length === 0 ? [] : [`${capital(listed(told))}.`]),
    ...(within.length === 0 ? [] : [makesNone(withSizes(within, unit))]),
  ]
}

/** Beside any other difference: what part it is of those that point its way, and which point the other way. */
function besideSome(moved: readonly RulerMark[], isOpen: boolean, unit: Unit): string[] {
  const { part, estimateIs, differenceIs, movesBack } = say()
  const isAlong = ({ share = 0 }: RulerMark): boolean => share >= 0
  const parts = moved
    .filter(isAlong)
    .map((mark) => part(shareInWords(mark.share ?? 0), yardstickWords(mark.yardstick), sizeOf(mark, unit)))
  const back = moved.filter((mark) => !isAlong(mark))
  return [
    ...(parts.length === 0 ? [] : [(isOpen ? estimateIs : differenceIs)(listed(parts))]),
    ...(back.length === 0 ? [] : [movesBack(withSizes(back, unit))]),
  ]
}

/** Several yardsticks, each with what it would bring, at the start of a sentence. */
const withSizes = (marks: readonly RulerMark[], unit: Unit): string =>
  capital(listed(marks.map((mark) => say().sized(yardstickWords(mark.yardstick), sizeOf(mark, unit)))))

const sizeOf = ({ difference }: RulerMark, unit: Unit): string => describeDifference(difference.value, unit)

const FRACTIONS = [
  0,
  1 / 20,
  1 / 10,
  1 / 7,
  1 / 5,
  1 / 4,
  1 / 3,
  2 / 5,
  1 / 2,
  3 / 5,
  2 / 3,
  3 / 4,
  4 / 5,
  9 / 10,
  1,
]

/** A share of at least 0 in words, to be followed by the whole: `a fifth of`, `1.4 times`. */
export function shareInWords(share: number): string {
  const { times, fractions } = say()
  if (share > 1.05) return times(oneDecimal(share))
  const distances = FRACTIONS.map((fraction) => Math.abs(fraction - share))
  return fractions[distances.indexOf(Math.min(...distances))]
}
