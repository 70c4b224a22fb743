import { texts } from '../locale/language.ts'
import type { Outcome } from './outcomes.ts'
import { shippedName } from './shipped-names.ts'
import type { Breakdown } from '../vocabulary/breakdowns.ts'
import type { OutcomeKey } from '../vocabulary/outcomes.ts'

interface Phrases {
  /** follows a label and says whose it is */
  readonly whose: { readonly [B in Exclude<Breakdown, 'all'>]: (level: string) => string }
  /** a level by its name: that of files, which is English, or a word for it where delt gave the name */
  readonly named: (level: string) => string
  readonly complex: string
  readonly notComplex: string
  readonly needsOtherSide: string
  readonly needsOwnSide: string
  readonly stateSide: string
  readonly municipalSide: string
  readonly stateRegistrants: string
  readonly municipalRegistrants: string
  readonly young: string
  readonly notYoung: string
}

const inSpokenLanguage = (level: string): string => shippedName(level) ?? level

const say = texts<Phrases>({
  en: {
    whose: {
      group: (level) => ` of group ${level}`,
      effort: (level) => ` of effort category ${level}`,
      side: (level) => ` of ${level}`,
      team: (level) => ` of team ${level}`,
      across: (level) => ` of ${level}`,
      age: (level) => ` of ${level}`,
      stay: (level) => `, there for ${level}`,
      complex: (level) => ` of ${level}`,
      measure: (level) => ` of measure ${level}`,
    },
    named: (level) => level,
    complex: 'complex users',
    notComplex: 'other users',
    needsOtherSide: 'those in need of the other side',
    needsOwnSide: 'those in need of their own side',
    stateSide: 'the state side',
    municipalSide: 'the municipal side',
    stateRegistrants: 'state registrants',
    municipalRegistrants: 'municipal registrants',
    young: 'those under 30',
    notYoung: 'those of 30 and over',
  },
  nb: {
    whose: {
      group: (level) => ` for målgruppen ${level}`,
      effort: (level) => ` for ${level}`,
      side: (level) => ` for ${level}`,
      team: (level) => ` i ${level}`,
      across: (level) => ` for ${level}`,
      age: (level) => ` for ${level}`,
      stay: (level) => `, der i ${level}`,
      complex: (level) => ` for ${level}`,
      measure: (level) => ` i ${level}`,
    },
    named: inSpokenLanguage,
    complex: 'brukere med sammensatte behov',
    notComplex: 'andre brukere',
    needsOtherSide: 'brukere som trenger den andre siden',
    needsOwnSide: 'brukere som bare trenger sin egen side',
    stateSide: 'den statlige siden',
    municipalSide: 'den kommunale siden',
    stateRegistrants: 'brukere registrert på den statlige siden',
    municipalRegistrants: 'brukere registrert på den kommunale siden',
    young: 'brukere under 30 år',
    notYoung: 'brukere på 30 år og over',
  },
  nn: {
    whose: {
      group: (level) => ` for målgruppa ${level}`,
      effort: (level) => ` for ${level}`,
      side: (level) => ` for ${level}`,
      team: (level) => ` i ${level}`,
      across: (level) => ` for ${level}`,
      age: (level) => ` for ${level}`,
      stay: (level) => `, der i ${level}`,
      complex: (level) => ` for ${level}`,
      measure: (level) => ` i ${level}`,
    },
    named: inSpokenLanguage,
    complex: 'brukarar med samansette behov',
    notComplex: 'andre brukarar',
    needsOtherSide: 'brukarar som treng den andre sida',
    needsOwnSide: 'brukarar som berre treng si eiga side',
    stateSide: 'den statlege sida',
    municipalSide: 'den kommunale sida',
    stateRegistrants: 'brukarar registrerte på den statlege sida',
    municipalRegistrants: 'brukarar registrerte på den kommunale sida',
    young: 'brukarar under 30 år',
    notYoung: 'brukarar på 30 år og over',
  },
})

/** A level in words that fit after a preposition. */
function levelWords({ breakdown, level }: OutcomeKey, population: Outcome['population']): string {
  const phrases = say()
  const isState = level === 'state'
  switch (breakdown) {
    case 'side':
      if (population === 'cohort') return isState ? phrases.stateRegistrants : phrases.municipalRegistrants
      return isState ? phrases.stateSide : phrases.municipalSide
    case 'complex':
      return level === 'complex' ? phrases.complex : phrases.notComplex
    case 'across':
      return level === 'needs-other-side' ? phrases.needsOtherSide : phrases.needsOwnSide
    case 'age':
      return level === 'under-30' ? phrases.young : phrases.notYoung
    default:
      return phrases.named(level)
  }
}

/** The label of an outcome at one level, for example `Lasting work of complex users`. */
export function describeKey(
  key: OutcomeKey,
  { label, population }: Pick<Outcome, 'label' | 'population'>,
): string {
  const { breakdown } = key
  return breakdown === 'all' ? label : label + say().whose[breakdown](levelWords(key, population))
}

/** The outcome with that id. Throws a RangeError where the list has none, which is an error of the caller. */
export function findOutcome(outcomes: readonly Outcome[], id: string): Outcome {
  const found = outcomes.find((outcome) => outcome.id === id)
  if (!found) throw new RangeError(`no outcome is called ${id}`)
  return found
}
