/**
 * The vocabulary in which the registry of parameters is written, and the types that follow from it.
 *
 * Every row says what a parameter means, in which unit, between which values it is plausible, and where its
 * default comes from. The type `Values` turns a table of rows into the type of a resolved scenario, so the model
 * cannot read a parameter that has no row.
 */

import type { OutcomeId } from '../../vocabulary/outcomes.ts'
import type { Unit } from './units.ts'

/** Where a default comes from. */
export type Provenance = 'seed' | 'literature' | 'calibrated' | 'assumption'

/**
 * How the effect of a parameter can be seen: an outcome of a small office that differs when only this parameter is
 * changed. A test changes every parameter, so that none can be registered without having an effect.
 */
export interface Move<Value> {
  readonly outcome: SeenOutcome
  /** what the parameter is changed to */
  readonly to: Value
  /** of a team, group or measure: its name, if it is not the one that is usually changed */
  readonly of?: string
  /** `path=value`: what both offices state in addition, so that the parameter matters */
  readonly given?: readonly string[]
  /** `path=value`: what the changed office must restate, because the change would leave it open */
  readonly again?: readonly string[]
}

/** Why no outcome of an office can show an effect of a parameter. */
export interface Unmoved {
  readonly nothing: string
}

/** An outcome as a whole, or one level of it: `outcome/breakdown/level`. */
export type SeenOutcome = OutcomeId | `${OutcomeId}/${string}`

interface Row<Value> {
  /** one sentence: what the number says about the office or its people */
  readonly meaning: string
  /** `seed`: one of the two studies behind delt; `calibrated`: fitted to the target that `source` names */
  readonly provenance: Provenance
  /** author, year and what was measured; for an assumption, the reasoning */
  readonly source: string
  readonly moves: Move<Value> | Unmoved
  /** of a team, group or measure: a new one must state it */
  readonly required?: true
}

/** A number with a unit. */
export interface NumberRow extends Row<number> {
  readonly kind: 'number'
  readonly default: number
  readonly unit: Unit
  /** values outside it are possible but draw a warning */
  readonly range: readonly [number, number]
  /** values outside are refused; where not stated, from 0 to a thousand times the largest plausible value */
  readonly bounds?: readonly [number, number]
  readonly integer?: boolean
}

/** A number that may be left out; the resolved scenario then says how it was derived. */
export interface OptionalNumberRow extends Row<number> {
  readonly kind: 'optional-number'
  readonly unit: Unit
  readonly range: readonly [number, number]
  readonly bounds?: readonly [number, number]
  readonly integer?: boolean
}

/** A yes/no value. */
export interface FlagRow extends Row<boolean> {
  readonly kind: 'flag'
  readonly default: boolean
}

/** One word from a list. */
export interface ChoiceRow<Option extends string = string> extends Row<Option> {
  readonly kind: 'choice'
  readonly default: Option
  readonly options: readonly Option[]
}

/** Several words from a list; `of: 'groups'` takes the names of the scenario's groups. */
export interface SetRow<Option extends string = string> extends Row<readonly Option[]> {
  readonly kind: 'set'
  readonly default: readonly Option[]
  readonly of: readonly Option[] | 'groups'
}

/** The weights of the parts of a whole, in order: all of them, at least one above 0, or none, which is the default. */
export interface WeightsRow extends Row<readonly number[]> {
  readonly kind: 'weights'
  readonly default: readonly []
  /** how many parts there are */
  readonly length: number
  readonly unit: Unit
  /** of each weight; values outside are refused */
  readonly bounds: readonly [number, number]
}

/** Any text. */
export interface TextRow extends Row<string> {
  readonly kind: 'text'
  readonly default: string
}

/** A named block of rows that one mechanism of the model uses. */
export interface Section<Fields extends Table = Table> {
  readonly kind: 'section'
  readonly meaning: string
  /** the part of `src/model` that reads these rows */
  readonly mechanism: string
  readonly fields: Fields
  /** `path=value`: what an office must state for any of these rows to matter */
  readonly given: readonly string[]
}

/** A list of items of one kind, merged by name. Items have no defaults: the shipped presets provide them. */
export interface Collection<Fields extends Table = Table> {
  readonly kind: 'collection'
  readonly meaning: string
  readonly mechanism: string
  readonly fields: Fields
  /** top-level keys that an item may state as well; only what is stated is kept, without defaults */
  readonly changes?: Table
}

export type ParameterRow = NumberRow | OptionalNumberRow | FlagRow | ChoiceRow | SetRow | WeightsRow | TextRow
export type Entry = ParameterRow | Section | Collection
export interface Table {
  readonly [name: string]: Entry
}

/** The value that a row stands for in a resolved scenario. */
export type ValueOf<E> =
  E extends Collection<infer Fields>
    ? readonly (Values<Fields> & { readonly name: string })[]
    : E extends Section<infer Fields>
      ? Values<Fields>
      : E extends NumberRow
        ? number
        : E extends OptionalNumberRow
          ? number | undefined
          : E extends FlagRow
            ? boolean
            : E extends ChoiceRow<infer Option>
              ? Option
              : E extends SetRow<infer Option>
                ? readonly Option[]
                : E extends WeightsRow
                  ? readonly number[]
                  : E extends TextRow
                    ? string
                    : never

/** The resolved values of a table of rows. */
export type Values<T extends Table> = { readonly [K in keyof T]: ValueOf<T[K]> }

type Without<R extends { kind: string }> = Omit<R, 'kind'>

export const number = (row: Without<NumberRow>): NumberRow => ({ kind: 'number', ...row })
export const optionalNumber = (row: Without<OptionalNumberRow>): OptionalNumberRow => ({
  kind: 'optional-number',
  ...row,
})
export const flag = (row: Without<FlagRow>): FlagRow => ({ kind: 'flag', ...row })
export const text = (row: Without<TextRow>): TextRow => ({ kind: 'text', ...row })
export const choice = <const Option extends string>(row: Without<ChoiceRow<Option>>): ChoiceRow<Option> => ({
  kind: 'choice',
  ...row,
})
export const set = <const Option extends string>(row: Without<SetRow<Option>>): SetRow<Option> => ({
  kind: 'set',
  ...row,
})
export const section = <Fields extends Table>(
  mechanism: string,
  meaning: string,
  fields: Fields,
  given: readonly string[] = [],
): Section<Fields> => ({ kind: 'section', mechanism, meaning, fields, given })
export const collection = <Fields extends Table>(
  mechanism: string,
  meaning: string,
  fields: Fields,
  changes: Table = {},
): Collection<Fields> => ({ kind: 'collection', mechanism, meaning, fields, changes })

export const weights = (row: Without<Omit<WeightsRow, 'default'>>): WeightsRow => ({
  kind: 'weights',
  default: [],
  ...row,
})

/** Whether a value is written as a list. */
export const isList = ({ kind }: Entry): boolean => kind === 'set' || kind === 'weights'

/** All that an item of a collection may state. */
export const statable = ({ fields, changes }: Collection): Table => ({ ...fields, ...changes })

/** A share: a number between 0 and 1. */
export const share = (row: Omit<Without<NumberRow>, 'bounds'>): NumberRow =>
  number({ ...row, bounds: [0, 1] })

/** Values that differ between the two sides of the office. */
export const bySide = <E extends Entry>(mechanism: string, meaning: string, state: E, municipal: E) =>
  section(mechanism, meaning, { state, municipal })
