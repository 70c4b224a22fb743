/** The schema of `patterns.json` and of the recorded verdicts. */
import { z } from 'zod'
import { estimate, figure, listOf, type FieldsOf, unit } from '../../results/form.ts'
import type {
  ArmDifference,
  CourseMonth,
  Dose,
  DoseResponse,
  PatternResult,
  PatternResults,
} from './result.ts'

const text = z.string()

const difference = {
  label: text,
  unit,
  of: text,
  against: text,
  beyond: text.optional(),
  direction: z.enum(['higher', 'lower', 'none', 'open']),
  smallest: figure,
  n: z.int().min(0),
  ofMean: figure.optional(),
  againstMean: figure.optional(),
  difference: estimate.optional(),
  course: listOf(
    z.object({ month: z.int().min(1), difference: estimate } satisfies FieldsOf<CourseMonth>),
  ).optional(),
} satisfies FieldsOf<ArmDifference>

const verdict = z.enum([
  'emerges',
  'too small',
  'absent',
  'reversed',
  'equivalent',
  'not equivalent',
  'higher',
  'lower',
  'no difference that matters',
  'undecided',
])
const judged = z.object({ ...difference, verdict })

const check = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['ablation', 'equal lever']),
    what: text,
    result: z.object({ ...difference, verdict: z.enum(['vanishes', 'remains', 'turns', 'undecided']) }),
  }),
  z.object({
    kind: z.literal('control'),
    what: text,
    result: z.object({ ...difference, verdict: z.enum(['moves', 'does not move', 'undecided']) }),
  }),
])

export const patternsForm = z.object({
  model: text,
  seed: text,
  half: z.boolean(),
  replications: z.int().min(1),
  patterns: listOf(
    z.object({
      id: text,
      name: text,
      title: text,
      kind: z.enum(['emergent', 'input-driven', 'null']),
      hypothesis: text,
      verdict,
      primary: judged,
      check: check.optional(),
      secondary: listOf(judged),
      tried: listOf(judged.extend({ because: text })),
      doses: z
        .object({
          lever: text,
          label: text,
          unit,
          doses: listOf(
            z.object({
              dose: figure,
              arm: text,
              mean: figure.optional(),
              difference: estimate.optional(),
            } satisfies FieldsOf<Dose>),
          ),
          steady: z.boolean(),
        } satisfies FieldsOf<DoseResponse>)
        .optional(),
    } satisfies FieldsOf<PatternResult>),
  ),
} satisfies FieldsOf<PatternResults>)
