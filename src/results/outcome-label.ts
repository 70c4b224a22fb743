import type { Outcome } from './outcomes.ts'
import type { Breakdown } from '../vocabulary/breakdowns.ts'
import type { OutcomeKey } from '../vocabulary/outcomes.ts'

const WHOSE: { readonly [breakdown in Breakdown]: (level: string) => string } = {
  all: () => '',
  group: (level) => ` of group ${level}`,
  effort: (level) => ` of effort category ${level}`,
  side: (level) => ` of the ${level} side`,
  team: (level) => ` of team ${level}`,
  across: (level) =>
    level === 'needs-other-side'
      ? ' of those in need of the other side'
      : ' of those in need of their own side',
  age: (level) => (level === 'under-30' ? ' of those under 30' : ' of those of 30 and over'),
  stay: (level) => `, there for ${level.replaceAll('-', ' ')}`,
  complex: (level) => (level === 'complex' ? ' of complex users' : ' of other users'),
  measure: (level) => ` of measure ${level}`,
}

/** The label of an outcome at one level, for example `Lasting work of complex users`. */
export function describeKey(
  { breakdown, level }: OutcomeKey,
  { label, population }: Pick<Outcome, 'label' | 'population'>,
): string {
  if (breakdown === 'side' && population === 'cohort') return `${label} of ${level} registrants`
  return label + WHOSE[breakdown](level)
}

/** The outcome with that id. Throws a RangeError where the list has none, which is an error of the caller. */
export function findOutcome(outcomes: readonly Outcome[], id: string): Outcome {
  const found = outcomes.find((outcome) => outcome.id === id)
  if (!found) throw new RangeError(`no outcome is called ${id}`)
  return found
}
