/** The schema of `trial.json`. */
import { z } from 'zod'
import { estimate, figure, listOf, type FieldsOf } from '../../results/form.ts'
import {
  TRIAL_OUTCOME_IDS,
  type PowerRow,
  type TrialResult,
  type TrialRow,
  type TrialTalks,
} from './result.ts'

const month = z.int().min(0)

export const trialForm = z.object({
  name: z.string(),
  question: z.string(),
  seed: z.string(),
  model: z.string(),
  replications: z.int().min(0),
  treated: figure,
  controls: figure,
  unpaired: figure,
  intakeMonths: figure,
  talks: z.object({
    treated: figure,
    treatedTwins: figure,
    controls: figure,
  } satisfies FieldsOf<TrialTalks>),
  rows: listOf(
    z.object({
      outcome: z.enum(TRIAL_OUTCOME_IDS),
      month,
      n: z.int().min(1),
      treated: figure,
      controls: figure,
      treatedTwins: figure,
      controlsTwins: figure,
      field: estimate,
      effect: estimate,
      displacement: estimate,
      inField: estimate,
    } satisfies FieldsOf<TrialRow>),
  ),
  power: listOf(
    z.object({
      month,
      controls: figure,
      inField: estimate,
      perArm80: figure.optional(),
      perArm90: figure.optional(),
    } satisfies FieldsOf<PowerRow>),
  ),
} satisfies FieldsOf<TrialResult>)
