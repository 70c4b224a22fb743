import type { Language } from '../locale/language.ts'
import type { parameters } from './registry/registry.ts'
import type { Values } from './registry/row.ts'

type Registered = Values<typeof parameters>

type Named<Collection> = Collection extends readonly (infer Item)[] ? Item : never

/** A team whose number of advisors has been settled. */
export type Team = Omit<Named<Registered['teams']>, 'advisors'> & { readonly advisors: number }
export type Group = Named<Registered['groups']>
export type Measure = Named<Registered['measures']>
export type Leadership = Registered['leadership']

/** A dated change: its own values, and under top-level keys what it states for the office from its day on. */
export type Reform = Named<Registered['reform']> & Stated

/** What a file states: values, blocks of them, and for teams and measures by name also the word that removes one. */
export interface Stated {
  readonly [key: string]: unknown
}

/**
 * A resolved scenario: every parameter of the registry has its value, and nothing can be modified. Units are those of
 * the registry. Teams, groups and measures keep the order of the file; their position is their number in the model.
 */
export type Scenario = Omit<Registered, 'teams' | 'reform'> & {
  /** short name, also used for the result folder */
  readonly name: string
  readonly description: string
  /** the question that the scenario answers */
  readonly question: string
  /** in which its results are told, unless the user asks for another */
  readonly language?: Language
  readonly teams: readonly Team[]
  readonly reform: readonly Reform[]
}
