import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder } from './delt.ts'
import { deltIn } from './in-process.ts'

/** What only persons tell who are followed for four years. */
const COHORT = 'lasting-work-share'

describe('a horizon too short for what is asked', () => {
  const home = emptyFolder()
  const set = ['years=2', 'warmUpYears=0', 'inflow=0.02'].flatMap((value) => ['--set', value])
  const short = [...set, '--replications', '2']

  it.each([
    ['outcomes', `outcomes: [${COHORT}]`],
    ['bands', `bands: { ${COHORT}: 0.02 }`],
    ['limits', `limits: { ${COHORT}: { min: 0.1 } }`],
    ['precision', `precision: { ${COHORT}: 0.1 }`],
  ])('is refused with what to set, before simulating: %s', async (key, line) => {
    writeFileSync(
      join(home, `${key}.yaml`),
      `baseline: town-office\nvary: { collaborationRate: [0.9] }\n${line}\n`,
    )
    for (const command of ['check', 'compare']) {
      const words = command === 'check' ? ['--set', 'years=2'] : short
      const { code, stdout, stderr } = await deltIn(home, [command, `${key}.yaml`, ...words])
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(
        new RegExp(`${key}\\.yaml:3:\\d+: error: “${COHORT}” cannot be measured in “town-office”`),
      )
      expect(stderr).toContain('found:    years: 2')
      expect(stderr).toContain('expected: years: 5 or more')
    }
  })

  it('is refused of an option, and of the file of a scenario', async () => {
    writeFileSync(join(home, 'own.yaml'), `extends: town-office\nlimits: { ${COHORT}: { min: 0.1 } }\n`)
    for (const words of [
      ['run', 'town-office', '--precision', `${COHORT}=0.1`],
      ['compare', 'town-office', 'dual', '--precision', `${COHORT}=0.1`],
      ['run', 'own.yaml'],
    ]) {
      const { code, stderr } = await deltIn(home, [...words, ...short])
      expect([words, code]).toEqual([words, 2])
      expect(stderr).toContain(`“${COHORT}” cannot be measured in`)
    }
  })

  it('is refused where only another scenario of the comparison lacks what is named', async () => {
    const words = ['compare', 'dual', 'generalists-only', '--precision', 'caseload/team/state-youth=1']
    const { code, stderr } = await deltIn(home, words)
    expect(code).toBe(2)
    expect(stderr).toContain('cannot be measured in “generalists-only”')
    expect(stderr).toMatch(/found: {4}no team “state-youth”/)
  })

  it('warns of what is judged by default, and says nothing false about people whom nobody followed', async () => {
    const checked = await deltIn(home, ['check', 'town-office', '--set', 'years=2'])
    expect(checked.code).toBe(0)
    expect(checked.stdout).toContain('a valid scenario, 1 warning')
    const words = ['compare', 'town-office', '--vary', 'collaborationRate=0.9', ...short]
    const { code, stderr } = await deltIn(home, [...words, '--no-charts', '--out', 'short'])
    expect(code).toBe(0)
    for (const text of [checked.stderr, stderr]) {
      expect(text).toMatch(/warning: 6 of the outcomes that are judged by default cannot be measured/)
      expect(text).toContain('years: 5 or more')
    }
    const found = readFileSync(join(home, 'short', 'summary.md'), 'utf8')
    expect(found).toContain('Nobody was followed for four years in either office')
    expect(found).not.toContain('No person of the cohort is in both offices')
  })
})

describe('a limit that no replication could measure', () => {
  it('does not hold, and is told in words', async () => {
    const home = emptyFolder()
    // Nobody asks, so no request is answered.
    const lines = ['extends: town-office', 'collaborationRate: 0', 'limits: { reply-days: { max: 5 } }']
    writeFileSync(join(home, 'silent.yaml'), `${lines.join('\n')}\n`)
    const words = ['--set', 'years=3', '--set', 'warmUpYears=0', '--replications', '2', '--no-charts']
    const { code, stderr } = await deltIn(home, ['run', 'silent.yaml', ...words])
    expect(code).toBe(4)
    expect(stderr).toContain('silent: reply-days <= 5 does not hold, because no replication could measure it')
    expect(stderr).not.toContain('NaN')
  })
})
