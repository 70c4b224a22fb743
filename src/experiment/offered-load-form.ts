/** The form in which the offered loads of teams are kept in a store. */
import { z } from 'zod'
import { listOf, type FieldsOf } from '../results/form.ts'
import type { OfferedLoad } from './offered-load.ts'

export const offeredLoadsForm = listOf(
  z.object({
    team: z.string(),
    advisors: z.int(),
    set: z.number(),
    realised: z.number(),
    underOnePlan: z.number(),
    caseload: z.number(),
    paid: z.number(),
    obligations: z.record(z.string(), z.number()),
    wanted: z.number(),
    maximumStretch: z.number(),
    waiting: z.number(),
    places: z.number(),
  } satisfies FieldsOf<OfferedLoad>),
)
