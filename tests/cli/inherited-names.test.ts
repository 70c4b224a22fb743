import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder } from './delt.ts'
import { deltIn } from './in-process.ts'

/** Names that every object has; of teams, groups and measures only one is spelt as a name may be. */
const INHERITED = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf']

const office = (name: string) => `name: ${name}
extends: town-office
years: 1
warmUpYears: 0
inflow: 0.05
drawnStock: false
replications: 2
groups:
  constructor:
    arrivalsPerYear: 60
    entrySide: by-income
    trust: 0.5
    needs: { health: 0.3, social: 0.3, skills: 0.3, work: 0.3 }
teams:
  constructor:
    side: municipal
    caseload: 40
    groups: [constructor]
  other:
    side: state
    caseload: 40
    groups: [constructor]
measures:
  constructor:
    owner: municipal
    places: 10
    days: 60
    costPerMonth: 9000
    groups: [constructor, young]
limits:
  social-assistance-nok/group/constructor: { min: 0 }
`

describe('names that every object has', () => {
  const home = emptyFolder()
  const files = INHERITED.map((name) => {
    writeFileSync(join(home, `${name}.yaml`), office(name))
    return `${name}.yaml`
  })
  const done = async (...words: readonly string[]) => {
    const { code, stdout, stderr } = await deltIn(home, words)
    expect({ words, code, stderr }).toMatchObject({ words, code: 0 })
    return stdout
  }

  it('are names like any other in run, with charts and event logs, and again in report and reproduce', async () => {
    await done('run', ...files.slice(0, 2), '--out', 'run', '--events')
    const summary = readFileSync(join(home, 'run', 'summary.csv'), 'utf8')
    for (const name of INHERITED.slice(0, 2))
      expect(summary).toContain(`${name},social-assistance-nok,group,constructor,`)
    await done('report', 'run')
    expect(await done('reproduce', 'run')).toContain('identical')
  })

  it('are names like any other in a comparison, with what is varied', async () => {
    writeFileSync(
      join(home, 'comparison.yaml'),
      `name: valueOf
baseline: constructor.yaml
alternatives: [toString.yaml]
vary: { measures.constructor.places: [5, 20] }
outcomes: [social-assistance-nok/group/constructor]
limits: { social-assistance-nok/group/constructor: { min: 0 } }
`,
    )
    // The report draws the charts.
    await done('compare', 'comparison.yaml', '--out', 'comparison', '--no-charts')
    await done('report', 'comparison')
    expect(await done('reproduce', 'comparison')).toContain('identical')
  })

  it('are names like any other in check, params and trace', async () => {
    const printed = await done('check', 'constructor.yaml', '--print')
    writeFileSync(join(home, 'printed.yaml'), printed)
    expect(await done('check', '--diff', 'printed.yaml', 'constructor.yaml')).toContain(
      'have the same values',
    )
    await done('trace', 'constructor.yaml', '--user', '1')
    await done('init', 'new.yaml', '--from', 'constructor.yaml')
    await done('check', 'new.yaml')
  })

  it.each(INHERITED)(
    'are refused as an outcome, a breakdown, a command, an option, a shipped file: %s',
    async (name) => {
      writeFileSync(
        join(home, 'wrong.yaml'),
        `extends: ${name}\nlimits: { ${name}: { min: 1 }, needs-relieved/${name}/a: { min: 1 } }\n${name}: 1\n`,
      )
      for (const words of [
        ['check', 'wrong.yaml'],
        ['check', name],
        [name],
        ['params', `--${name}`],
        ['params', '--format', name],
        ['patterns', name],
        ['store', name],
        ['run', 'town-office', '--precision', `${name}=1`],
        ['check', 'town-office', '--set', `${name}=1`],
        ['check', 'town-office', '--set', `mechanisms.${name}=1`],
        ['check', 'town-office', '--set', `caseloads.atLimit=${name}`],
        ['compare', 'town-office', '--vary', `${name}=1,2`],
        ['report', name],
        ['reproduce', name],
      ]) {
        const { code, stderr } = await deltIn(home, words)
        expect({ words, code, fault: stderr.includes('fault in delt') }).toEqual({
          words,
          code: 2,
          fault: false,
        })
      }
    },
  )
})
