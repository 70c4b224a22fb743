import type { parameters } from './registry.ts'
import type { Collection, Section, Table } from './row.ts'

/** Paths of the parameters in a table; `<name>` stands for the name of a team, group or measure. */
type RowsIn<T extends Table> = {
  [Key in keyof T & string]: T[Key] extends Section<infer Fields>
    ? `${Key}.${RowsIn<Fields>}`
    : T[Key] extends Collection<infer Fields>
      ? `${Key}.<name>.${RowsIn<Fields>}`
      : Key
}[keyof T & string]

/** Paths of the sections and collections in a table. */
type BlocksIn<T extends Table> = {
  [Key in keyof T & string]: T[Key] extends Section<infer Fields>
    ? Key | `${Key}.${BlocksIn<Fields>}`
    : T[Key] extends Collection<infer Fields>
      ? Key | `${Key}.<name>.${BlocksIn<Fields>}`
      : never
}[keyof T & string]

type Under<Path extends string, Top extends string> = Extract<Path, Top | `${Top}.${string}`>

/** What the registry says of all that stands under some keys at its top, by path. */
export type TextsOf<Top extends keyof typeof parameters> = {
  readonly [Path in Under<BlocksIn<typeof parameters>, Top>]: { readonly meaning: string }
} & {
  readonly [Path in Under<RowsIn<typeof parameters>, Top>]: {
    readonly meaning: string
    readonly source: string
  }
}
