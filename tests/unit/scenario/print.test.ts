import { afterEach, describe, expect, it } from 'vitest'
import { speak } from '../../../src/locale/language.ts'
import { outcomes } from '../../../src/results/outcomes.ts'
import { groupInOffice } from '../../../src/scenario/clientele.ts'
import { differencesBetween } from '../../../src/scenario/difference.ts'
import { loadScenario } from '../../../src/scenario/load.ts'
import { printScenario } from '../../../src/scenario/print.ts'
import { written } from './folder.ts'

const CASE = `name: true
question: "What: \\"why\\" # or how?"
seed: 007
collaborationRate: 0.6
teams:
  state-youth: { caseload: 25 }
limits:
  needs-relieved/group/young: { min: 0.125, max: 1e3 }
precision:
  needs-relieved: 1e-7
`

describe('a printed scenario', () => {
  const path = written({ 'case.yaml': CASE })
  const loaded = loadScenario(path, ['inflow=1.5'], outcomes)
  const text = printScenario(loaded)

  it('says of each value which file and line set it, or how else it came about', () => {
    const line = (start: string) =>
      text
        .split('\n')
        .map((row) => row.trim())
        .find((row) => row.startsWith(start))
    expect(line('collaborationRate')).toBe(`collaborationRate: 0.6 # ${path}:4`)
    expect(line('inflow')).toBe('inflow: 1.5 # --set:1')
    expect(line('years')).toBe('years: 6 # default')
    expect(line('seed')).toBe(`seed: "007" # ${path}:3`)
    expect(line('caseload: 25')).toBe(`caseload: 25 # ${path}:6`)
    const { years, parts } = groupInOffice('young')
    const perUser = parts.filter(({ side }) => side === 'state').reduce((sum, part) => sum + part.perUser, 0)
    const young = loaded.scenario.groups.find(({ name }) => name === 'young')?.arrivalsPerYear ?? NaN
    const users = young * years * perUser
    const advisors = Math.round(users / 25)
    expect(
      line(`advisors: ${advisors} # ${Math.round(users)} users who come to the team / caseload`),
    ).toBeDefined()
    expect(line('# stock')).toBe('# stock: open, see its parameter')
    expect(line('groups: [young]')).toMatch(/^groups: \[young\] # scenarios\/presets\/teams\.yaml:\d+$/)
    expect(line('needs-relieved/group/young')).toBe(
      `needs-relieved/group/young: { min: 0.125, max: 1000 } # ${path}:8`,
    )
  })

  it('can be read back and means the same', () => {
    const again = loadScenario(written({ 'printed.yaml': text }), [], outcomes)
    expect(again.scenario).toEqual(loaded.scenario)
    expect(again.scenario).toMatchObject({ name: 'true', question: 'What: "why" # or how?', seed: '007' })
    expect(again.precision).toEqual(loaded.precision)
    expect(again.limits).toMatchObject([{ outcome: 'needs-relieved', level: 'young', min: 0.125, max: 1000 }])
    expect(again.warnings).toEqual([])
  })

  it('has a line for every parameter of the registry', () => {
    expect(text.match(/#/g)?.length).toBeGreaterThan(loaded.origins.size)
  })
})

describe('a scenario printed in another language', () => {
  afterEach(() => speak('en'))

  it.each([
    [
      'nb',
      'utledet fra $file; alle verdier er oppgitt, slik at filen ikke bygger på noe',
      'years: 6 # standardverdi',
      /advisors: \d+ # \d+ brukere som kommer til teamet \/ «caseload»/,
      '# stock: åpen, se parameteren',
    ],
    [
      'nn',
      'utleia frå $file; alle verdiar er oppgjevne, slik at fila ikkje byggjer på noko',
      'years: 6 # standardverdi',
      /advisors: \d+ # \d+ brukarar som kjem til teamet \/ «caseload»/,
      '# stock: open, sjå parameteren',
    ],
  ] as const)(
    'says in %s where values come from, and means the same',
    (language, head, year, derived, open) => {
      const path = written({ 'case.yaml': CASE })
      const { scenario } = loadScenario(path, [], outcomes)
      speak(language)
      const text = printScenario(loadScenario(path, [], outcomes))
      expect(text.split('\n')[0]).toBe(`# ${head.replace('$file', path)}`)
      for (const comment of [year, derived, open]) expect(text).toMatch(comment)
      expect(loadScenario(written({ 'printed.yaml': text }), [], outcomes).scenario).toEqual(scenario)
    },
  )
})

describe('the differences between two scenarios', () => {
  const dual = loadScenario('dual').scenario

  it('are none between a scenario and itself', () => expect(differencesBetween(dual, dual)).toEqual([]))

  it('name values, lists and things that only one has', () => {
    const { scenario } = loadScenario('dual', [
      'seed=other',
      'measures.cantina=remove',
      'measures.language-course.groups=[newcomers, young]',
    ])
    const differences = differencesBetween(dual, scenario)
    expect(differences[0]).toEqual({ path: 'seed', unit: '', first: 'delt', second: 'other' })
    expect(differences).toContainEqual({
      path: 'measures.language-course.groups',
      unit: '',
      first: '[newcomers]',
      second: '[newcomers, young]',
    })
    expect(differences).toContainEqual({
      path: 'measures.cantina.places',
      unit: 'places',
      first: '27',
      second: undefined,
    })
  })
})
