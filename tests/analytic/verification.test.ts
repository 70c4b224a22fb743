import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SEED } from '../../src/cli/commands/verify.ts'
import { documents } from '../../src/recording/documents.ts'
import { holds } from '../../src/verification/check.ts'
import type { Check, Family } from '../../src/verification/check.ts'
import { families } from '../../src/verification/families.ts'

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

  it('tells what the command prints, and what is recorded; if not, `npm run record`', async () => {
    const verified = async () => families.map((family) => ({ ...family, checks: checksOf(family) }))
    const chapters = documents(verified).find(({ file }) => file === 'docs/validation.md')
    expect(await chapters?.renewed(document)).toBe(document)
    const stale = document.replace('| holds |', '| FAILS |')
    expect(await chapters?.renewed(stale)).toBe(document)
  })

  it('has its chapters in their order', () => {
    const chapters = [...document.matchAll(/^## \d (.*)$/gm)].map(([, title]) => title)
    expect(chapters).toEqual([
      'Verification',
      'Patterns',
      'Ablations',
      'Levers',
      'Calibration',
      'Robustness',
      'Yardsticks',
      'Known limits',
    ])
  })
})
