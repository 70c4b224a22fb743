/** The forms in which views are kept in a store. */
import { z } from 'zod'
import { listOf, type FieldsOf } from '../../results/form.ts'
import type { DrawnChart } from '../drawing/chart.ts'

export const bytesForm = z.instanceof(Uint8Array)

/** An element that no chart has, or an attribute that can run something: the page inserts charts as they are. */
const ACTIVE =
  /<(?!\/?(?:svg|g|path|rect|defs|clipPath|linearGradient|stop|title|desc|metadata)[\s/>])|<[^>]*[\s"'/]on/i

/** The id is used as a file name. */
const id = z.string().regex(/^[a-z][a-z0-9-]*$/)

export const chartsForm = listOf(
  z.object({
    id,
    title: z.string(),
    alt: z.string(),
    svg: z.string().refine((svg) => !ACTIVE.test(svg)),
    png: bytesForm,
  } satisfies FieldsOf<DrawnChart>),
)
