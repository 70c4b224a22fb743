/** The schema of `solve.json`. */
import { z } from 'zod'
import { estimate, figure, listOf, outcomeKey, type FieldsOf } from '../../results/form.ts'
import { RELATIONS } from '../../scenario/language/condition.ts'
import {
  GOALS,
  KEPT,
  type AnswerRange,
  type Asked,
  type FromAnswer,
  type Reading,
  type Solve,
  type Tried,
} from './result.ts'

const text = z.string()
const count = z.int().min(0)

const asked = z.object({
  ...outcomeKey,
  condition: z.object({ relation: z.enum(RELATIONS), bound: figure }).optional(),
} satisfies FieldsOf<Asked>)

const reading = z.object({
  n: count,
  mean: estimate,
  kept: z.enum(KEPT).optional(),
} satisfies FieldsOf<Reading>)

const fromAnswer = z.object({ difference: estimate, pHolm: figure.optional() } satisfies FieldsOf<FromAnswer>)

const fields = z.object({
  format: z.literal(1),
  model: text,
  scenario: text,
  seed: text,
  replications: count,
  goal: z.enum(GOALS),
  paths: listOf(text),
  values: listOf(z.array(text)),
  asked: listOf(asked),
  tried: listOf(
    z.object({
      place: count,
      readings: listOf(reading),
      fromAnswer: fromAnswer.optional(),
    } satisfies FieldsOf<Tried>),
  ),
  answer: count.optional(),
  side: z.enum(['smallest', 'largest']).optional(),
  range: z.object({ from: count, to: count, isOpen: z.boolean() } satisfies FieldsOf<AnswerRange>).optional(),
  ends: estimate.optional(),
  reversals: listOf(z.tuple([count, count])),
  nearest: count.optional(),
} satisfies FieldsOf<Solve>)

/** Places must exist, and lists with one entry per item of another list must have the same length. */
export const solveForm = fields.refine(
  ({ paths, values, asked: all, tried, answer, nearest, range, reversals }) => {
    const places = new Set(tried.map(({ place }) => place))
    const named = [answer, nearest].filter((place) => place !== undefined)
    return (
      all.length > 0 &&
      paths.length > 0 &&
      values.every((texts) => texts.length === paths.length) &&
      tried.every(({ place, readings }) => place < values.length && readings.length === all.length) &&
      [...named, ...reversals.flat()].every((place) => places.has(place)) &&
      (range === undefined || Math.max(range.from, range.to) < values.length)
    )
  },
)
