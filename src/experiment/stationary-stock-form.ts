/** The form of what pilots find of the first day, as it is kept in a store. */
import { z } from 'zod'
import { listOf, type FieldsOf } from '../results/form.ts'
import type { StationaryStock } from './stationary-stock.ts'

export const stationaryStockForm = listOf(
  z.object({
    users: z.int(),
    entriesPerYear: z.number(),
    years: z.number(),
  } satisfies FieldsOf<StationaryStock>),
)
