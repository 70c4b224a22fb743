/**
 * Shared parts of the schemas for files that delt writes and reads back: whatever is read is checked, whoever wrote it.
 */
import { z } from 'zod'
import type { BandScale } from './band.ts'
import type { LimitCheck } from './comparison/comparison-result.ts'
import type { Estimate } from './estimates.ts'
import type { OutcomeKey } from '../vocabulary/outcomes.ts'
import { BREAKDOWNS } from '../vocabulary/breakdowns.ts'
import { OUTCOME_IDS } from '../vocabulary/outcomes.ts'
import { UNIT_NAMES } from '../vocabulary/units.ts'

/** A schema for every field of a type; fields that are undefined are not written at all. */
export type FieldsOf<T> = { readonly [K in keyof T]-?: z.ZodType }

/** A number that may be missing: NaN in memory, and null in JSON, which has no NaN. */
export const figure = z.union([z.number(), z.nan(), z.null().transform(() => Number.NaN)])

/**
 * A list of items of one form. Reading stops at the first invalid item: reporting every one of millions would take too
 * much memory.
 */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(z.unknown()).transform((given, { issues }) => {
    const items: z.output<Item>[] = []
    for (const [at, one] of given.entries()) {
      const read = item.safeParse(one)
      if (!read.success) {
        const [{ message, path }] = read.error.issues
        issues.push({ code: 'custom', message, path: [at, ...path], input: one })
        return z.NEVER
      }
      items.push(read.data)
    }
    return items
  })
}

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

export const limitCheck = z.object({
  ...outcomeKey,
  scenario: z.string(),
  limit: z.string(),
  value: figure,
  unit,
  holds: z.boolean(),
} satisfies FieldsOf<LimitCheck>)

export const verdict = z.enum([
  'better',
  'worse',
  'higher',
  'lower',
  'no difference that matters',
  'undecided',
  'not touched',
])
