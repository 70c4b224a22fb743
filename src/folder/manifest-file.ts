/** Writes `manifest.json` and reads it back; whatever is read is checked against the form that is written. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { STAGES } from '../errors.ts'
import { LANGUAGES } from '../locale/language.ts'
import { estimate, limitCheck, listOf } from '../results/form.ts'
import type { Manifest } from '../results/manifest.ts'
import { parsedJson } from '../text/json.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** The most replications that a scenario may state. */
const MOST_REPLICATIONS = 100_000

const replication = z.int().min(1).max(MOST_REPLICATIONS)

const scenario = z
  .object({
    name: z.string(),
    hash: z.string(),
    file: z.string(),
    overrides: listOf(z.string()),
    /** Before it is simulated, it is read as a scenario file; see `readScenario`. */
    scenario: z.looseObject({ name: z.string(), seed: z.string() }),
    planned: z.int().min(0).max(MOST_REPLICATIONS),
    done: listOf(replication),
  })
  .refine(({ name, scenario: resolved }) => resolved.name === name)
  .refine(({ planned, done }) =>
    done.every((number, index) => number <= planned && number > (done[index - 1] ?? 0)),
  )

const manifestForm = z.object({
  format: z.literal(1),
  delt: z.string(),
  node: z.string(),
  command: listOf(z.string()),
  state: z.enum(['complete', 'partial', 'unfinished']),
  seed: z.string(),
  model: z.string(),
  language: z.enum(LANGUAGES).optional(),
  start: z.iso.datetime(),
  end: z.iso.datetime(),
  // Offices of different patterns may share a name.
  scenarios: listOf(scenario).refine(
    (all) => new Set(all.map(({ name, hash }) => `${name} ${hash}`)).size === all.length,
  ),
  failed: listOf(
    z.object({
      scenario: z.string(),
      replication,
      seed: z.string(),
      stage: z.enum(STAGES),
      reason: z.string(),
    }),
  ),
  limits: listOf(limitCheck),
  asked: z.string().optional(),
  overlap: z.boolean().optional(),
  warmUp: listOf(
    z.object({
      scenario: z.string(),
      warmUpYears: z.number(),
      months: z.number(),
      series: listOf(
        z.object({
          series: z.string(),
          change: estimate,
          cut: z.number().optional(),
          early: estimate.optional(),
          settled: z.boolean(),
        }),
      ),
      adequate: z.boolean().optional(),
    }),
  ).optional(),
  files: z
    .record(z.string(), z.unknown())
    .refine((files) => Object.values(files).every((hash) => sha256.safeParse(hash).success)),
})

/** Larger files are not read at all. */
export const LARGEST_MANIFEST = 100_000_000

/** The manifest in a text, if its checksum and form are right. */
export function manifestIn(text: string): Manifest | undefined {
  try {
    const { checksum, ...given } = parsedJson(text) as Manifest & { readonly checksum: string }
    if (checksumOf(given) !== checksum) return undefined
    const form = manifestForm.safeParse(given)
    return form.success ? (form.data as unknown as Manifest) : undefined
  } catch {
    // Not an object, or nested too deeply.
    return undefined
  }
}

/** The text of a manifest; its last field is a checksum of all others. Throws Error if it could not be read back. */
export function textOf(manifest: Manifest): string {
  const text = `${JSON.stringify({ ...manifest, checksum: checksumOf(manifest) }, undefined, 2)}\n`
  if (text.length > LARGEST_MANIFEST || manifestIn(text) === undefined)
    throw new Error('this manifest could not be read again')
  return text
}

function checksumOf(manifest: Manifest): string {
  return createHash('sha256').update(JSON.stringify(manifest)).digest('hex')
}
