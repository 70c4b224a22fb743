import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatListing } from '../../src/cli/terminal/listing.ts'
import { SEED, verificationListing } from '../../src/cli/commands/verify.ts'
import { holds } from '../../src/verification/check.ts'
import type { Check, Family } from '../../src/verification/check.ts'
import { families } from '../../src/verification/families.ts'

// A stale table fails here; `npm run docs` (these tests with --update) renews it.

const done = new Map<Family, readonly Check[]>()

/** The checks of a family, done once. */
function checksOf(family: Family): readonly Check[] {
  let checks = done.get(family)
  if (checks === undefined) done.set(family, (checks = family.checks(SEED)))
  return checks
}

describe('the engine', () => {
  it.each(families)('gives the known answers: $title', (family) => {
    const checks = checksOf(family)
    expect(checks.length).toBeGreaterThan(2)
    expect(checks.filter((check) => !holds(check))).toEqual([])
  })
})

describe('docs/validation.md', () => {
  const document = readFileSync('docs/validation.md', 'utf8')

  /** The document with its table of checks made anew. */
  function renewed(text: string): string {
    const listing = verificationListing(families.map((family) => ({ ...family, checks: checksOf(family) })))
    const tables = formatListing(listing, 'md').replaceAll(/^## /gm, '### ')
    return text.replace(
      /(<!-- verification:begin -->\n)[\s\S]*?(<!-- verification:end -->)/,
      (_, begin: string, end: string) => `${begin}\n${tables}\n${end}`,
    )
  }

  it('holds what the command prints', async () => {
    await expect(renewed(document)).toMatchFileSnapshot('../../docs/validation.md')
  })

  it('would be renewed where a value is stale', () => {
    const stale = document.replace(/(\| holds \|)/, '| FAILS |')
    expect(stale).not.toBe(document)
    expect(renewed(stale)).toBe(renewed(document))
  })

  it('has its chapters in their order', () => {
    const chapters = [...document.matchAll(/^## \d (.*)$/gm)].map(([, title]) => title)
    expect(chapters).toEqual([
      'Verification',
      'Patterns',
      'Ablations',
      'Calibration',
      'Robustness',
      'Known limits',
    ])
  })
})
