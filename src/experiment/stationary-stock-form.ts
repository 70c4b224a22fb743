/** The form in which the first-day stocks that pilots found are kept in a store. */
import { z } from 'zod'
import { listOf, type FieldsOf } from '../results/form.ts'
import type { StationaryStock, Standing } from './stationary-stock.ts'

const standing = z.object({
  persons: z.int(),
  entriesPerYear: z.number(),
  years: z.number(),
} satisfies FieldsOf<Standing>)

export const stationaryStockForm = listOf(
  z.object({
    stock: standing,
    stockInWork: standing.optional(),
    stockOutOfReach: standing.optional(),
  } satisfies FieldsOf<StationaryStock>),
)
