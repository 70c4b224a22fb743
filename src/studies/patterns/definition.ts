import { readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { SHIPPED } from '../../scenario/language/file.ts'
import { BREAKDOWNS } from '../../vocabulary/breakdowns.ts'
import { MONTHLY_IDS } from '../../vocabulary/months.ts'
import { OUTCOME_IDS } from '../../vocabulary/outcomes.ts'

/** Folder of the definitions and of the recorded verdicts. */
export const PATTERNS = resolve(SHIPPED, 'patterns')

/** Values of a scenario file, with nested blocks; checked when the arm is resolved. */
const values = z.record(z.string(), z.unknown())

/** Where an outcome is read: an arm, and a level of a breakdown of the outcome. */
const place = z.strictObject({
  arm: z.string(),
  at: z
    .string()
    .regex(new RegExp(`^(${BREAKDOWNS.join('|')})/[\\w-]+$`))
    .default('all/all'),
})

const sides = { of: place, against: place }

const series = z.array(z.enum(MONTHLY_IDS)).min(1)

const measures = {
  outcome: z.enum(OUTCOME_IDS),
  monthsToLevel: z.strictObject({ series, month: z.int().min(1) }),
  monthlyMean: z.strictObject({ series, from: z.int().min(1), to: z.int().min(1) }),
  cumulated: z.strictObject({ series: z.enum(MONTHLY_IDS), from: z.int().min(1) }),
}

const contrast = z
  .strictObject({
    outcome: measures.outcome.optional(),
    monthsToLevel: measures.monthsToLevel.optional(),
    monthlyMean: measures.monthlyMean.optional(),
    cumulated: measures.cumulated.optional(),
    ...sides,
    beyond: z.strictObject(sides).optional(),
    relative: z.boolean().default(false),
    direction: z.enum(['higher', 'lower', 'none', 'open']),
    smallest: z.number().positive(),
    because: z.string(),
  })
  .refine((given) => Object.keys(measures).filter((key) => key in given).length === 1, {
    error: `a comparison names one of ${Object.keys(measures).join(', ')}`,
  })

/** Values that override those of both arms of the primary comparison. */
const overlay = z.strictObject({ what: z.string(), values })

const shared = {
  id: z.string().regex(/^P\d+$/),
  title: z.string(),
  hypothesis: z.string(),
  arms: z.record(z.string(), values),
  primary: contrast,
  secondary: z.array(contrast).default([]),
  tried: z.array(contrast).default([]),
  doses: z
    .strictObject({
      lever: z.string(),
      points: z.array(z.strictObject({ dose: z.number(), arm: z.string() })).min(2),
    })
    .optional(),
}

const pattern = z.discriminatedUnion('kind', [
  z.strictObject({
    ...shared,
    kind: z.literal('emergent'),
    chain: z.array(z.string()).min(2),
    ablation: overlay,
  }),
  z.strictObject({ ...shared, kind: z.literal('input-driven'), equalLever: overlay.optional() }),
  z.strictObject({
    ...shared,
    kind: z.literal('null'),
    chain: z.array(z.string()).min(2),
    control: contrast,
  }),
])

/** A comparison of one outcome between two arms, as a definition states it. */
export type Contrast = z.infer<typeof contrast>
/** A pattern as it was written down before it was run. */
export type Pattern = z.infer<typeof pattern> & {
  /** name of the definition file, without folder and extension */
  readonly name: string
}
type Place = z.infer<typeof place>

/** All definitions, in the order of their numbers. */
export function readPatterns(folder = PATTERNS): readonly Pattern[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => readPattern(resolve(folder, file)))
}

/**
 * Reads one definition.
 *
 * @throws Error that names the file and everything that is wrong in it
 */
export function readPattern(file: string): Pattern {
  const read = pattern.safeParse(parse(readFileSync(file, 'utf8')))
  if (!read.success) throw new Error(`${file} defines no pattern\n${z.prettifyError(read.error)}`)
  const found = { ...read.data, name: basename(file, '.yaml') }
  const unknown = armsNamed(found).filter((arm) => !Object.hasOwn(found.arms, arm))
  if (unknown.length > 0) throw new Error(`${file} names arms that it does not have: ${unknown.join(', ')}`)
  return found
}

/** What overrides both arms of the primary comparison in the second look at a pattern, if it has one. */
export function overlayOf(found: Pattern): z.infer<typeof overlay> | undefined {
  if (found.kind === 'null') return undefined
  return found.kind === 'emergent' ? found.ablation : found.equalLever
}

/** The part of a pattern that has recorded verdicts: without the steps of its lever, what was tried, and their arms. */
export function judgedPart(found: Pattern): Pattern {
  const used = new Set(contrastsOf(found).flatMap((one) => placesOf(one).map(({ arm }) => arm)))
  const arms = Object.fromEntries(Object.entries(found.arms).filter(([arm]) => used.has(arm)))
  return { ...found, arms, tried: [], doses: undefined }
}

/** Every comparison of a pattern that has a recorded verdict, except those under an overlay; the primary one first. */
export function contrastsOf(found: Pattern): readonly Contrast[] {
  return [found.primary, ...(found.kind === 'null' ? [found.control] : []), ...found.secondary]
}

/** Places that a comparison reads. */
export const placesOf = ({ of, against, beyond }: Contrast): readonly Place[] => [
  of,
  against,
  ...(beyond === undefined ? [] : [beyond.of, beyond.against]),
]

function armsNamed(found: Pattern): readonly string[] {
  const contrasts = [...contrastsOf(found), ...found.tried]
  const compared = contrasts.flatMap((one) => placesOf(one).map(({ arm }) => arm))
  return [...compared, ...(found.doses?.points.map(({ arm }) => arm) ?? [])]
}
