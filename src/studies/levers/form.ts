/** The schema of the record of levers. */
import { z } from 'zod'
import { estimate, figure, listOf, outcomeKey, unit, type FieldsOf } from '../../results/form.ts'
import type { LeverResult, LeversResult } from './result.ts'

const text = z.string()

export const leversForm = z.object({
  model: text,
  scenario: text,
  seed: text,
  half: z.boolean(),
  replications: z.int().min(1),
  levers: listOf(
    z.object({
      ...outcomeKey,
      lever: text,
      unit: text,
      worst: text,
      best: text,
      given: listOf(text),
      label: text,
      outcomeUnit: unit,
      meant: z.enum(['higher', 'lower']),
      band: figure,
      n: z.int().min(0),
      worstMean: figure,
      bestMean: figure,
      difference: estimate,
      verdict: z.enum(['moves', 'inert', 'not decided']),
    } satisfies FieldsOf<LeverResult>),
  ),
} satisfies FieldsOf<LeversResult>)
