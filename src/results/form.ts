/** Parts of the forms of files that delt writes and reads again: what is read is held against them, whoever wrote it. */
import { z } from 'zod'
import type { BandScale } from './band.ts'
import type { Estimate } from './estimates.ts'
import type { OutcomeKey } from '../vocabulary/outcomes.ts'
import { BREAKDOWNS } from '../vocabulary/breakdowns.ts'
import { OUTCOME_IDS } from '../vocabulary/outcomes.ts'
import { UNIT_NAMES } from './units.ts'

/** A form for every field of a type; what may be undefined is not written at all. */
export type FieldsOf<T> = { readonly [K in keyof T]-?: z.ZodType }

/** A number that may be missing, which is NaN. */
export const figure = z.number().or(z.nan())

/** Parses JSON that a number which is missing stands in as null, because JSON has no NaN. */
export const parseFigures = (text: string): unknown =>
  JSON.parse(text, (_key, value: unknown) => (value === null ? Number.NaN : value))

export const bandScale = z.object({
  share: figure,
  of: z.enum(['baseline', 'users']),
} satisfies FieldsOf<BandScale>)

/** A band in the unit of its outcome, or as a share. */
export const band = figure.or(bandScale)

export const estimate = z.object({
  value: figure,
  ciLow: figure.optional(),
  ciHigh: figure.optional(),
} satisfies FieldsOf<Estimate>)

export const outcomeKey = {
  outcome: z.enum(OUTCOME_IDS),
  breakdown: z.enum(BREAKDOWNS),
  level: z.string(),
} satisfies FieldsOf<OutcomeKey>

/** The name of a unit. */
export const unit = z.enum(UNIT_NAMES)

export const verdict = z.enum([
  'better',
  'worse',
  'higher',
  'lower',
  'no difference that matters',
  'undecided',
  'not touched',
])
