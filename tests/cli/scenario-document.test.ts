import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as readTable } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { schemaText } from '../../src/cli/commands/schema.ts'
import { deafOutcomes, designOf } from '../../src/cli/comparison-design.ts'
import { defaultFolder } from '../../src/cli/results.ts'
import { unmeasuredDefaults } from '../../src/cli/scenarios.ts'
import { ScenarioError, type Problem } from '../../src/errors.ts'
import { withPeople } from '../../src/experiment/same-people.ts'
import { stationaryStock, withStock } from '../../src/experiment/stationary-stock.ts'
import { languageFor } from '../../src/locale/language.ts'
import { Practice } from '../../src/model/advisors/practice.ts'
import { acrossInSection, seatedWithColleagues, sitTogether } from '../../src/model/advisors/seats.ts'
import { Levers } from '../../src/model/leadership/levers.ts'
import { Measures } from '../../src/model/measures/table.ts'
import type { Office } from '../../src/model/office.ts'
import { caseOf, everybody } from '../../src/model/users/table.ts'
import { openOffice } from '../../src/model/simulation.ts'
import { meanArrivals } from '../../src/model/users/arrival.ts'
import { Luck } from '../../src/random/luck.ts'
import { rootKey } from '../../src/random/root-key.ts'
import { agenda } from '../../src/report/charts/district-agenda.ts'
import { intervalFactorOf } from '../../src/model/trial/treatment.ts'
import { comparisonDrawings } from '../../src/report/charts/comparison-charts.ts'
import { runDrawings } from '../../src/report/charts/run-charts.ts'
import { comparisonKind } from '../../src/report/export/comparison-exporters.ts'
import { agendaTable } from '../../src/report/export/comparison-tables.ts'
import { workbookBytes, type Sheet } from '../../src/report/export/workbook.ts'
import { filesOf } from '../../src/report/export/exporter.ts'
import { bandOf, sizedBandInWords, sizedOutcome } from '../../src/results/band.ts'
import { isSurelyApart, whyApart } from '../../src/results/caseloads.ts'
import { agendaProgress, GOAL_OUTCOMES } from '../../src/results/comparison/district-agenda.ts'
import type { Comparison } from '../../src/results/comparison/comparison-result.ts'
import { checkLimits } from '../../src/results/limits.ts'
import { findOutcome } from '../../src/results/outcome-label.ts'
import { outcomes } from '../../src/results/outcomes.ts'
import { firstChoice } from '../../src/scenario/checks/serving.ts'
import { groupInOffice } from '../../src/scenario/clientele.ts'
import { comparisonOf, loadComparison } from '../../src/scenario/load-comparison.ts'
import { conditionOf, conditionsIn } from '../../src/scenario/language/condition.ts'
import { differencesBetween, writtenAt } from '../../src/scenario/difference.ts'
import { shippedFiles, shippedTrials } from '../../src/scenario/language/file.ts'
import { HEADINGS, OTHER_KEYS } from '../../src/scenario/language/header.ts'
import { narrowestOf, precisionAsked } from '../../src/scenario/language/limits.ts'
import { readText } from '../../src/scenario/language/read.ts'
import { refusedGrid, variationOf, type Variation } from '../../src/scenario/language/variation.ts'
import { questionsOf } from '../../src/scenario/own-office/questions.ts'
import { examineScenario, loadScenario, type ScenarioValues } from '../../src/scenario/load.ts'
import { NO_TREATMENT } from '../../src/scenario/no-treatment.ts'
import { phasesOf } from '../../src/phases.ts'
import { printScenario } from '../../src/scenario/print.ts'
import { referenceStock } from '../../src/scenario/reference-stock.ts'
import { registeredRows } from '../../src/scenario/registry/rows.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { edgeOf } from '../../src/studies/solve/edge.ts'
import { solveHeadline } from '../../src/studies/solve/sentences.ts'
import type { Breakdown } from '../../src/vocabulary/breakdowns.ts'
import { firstDayOfMonth } from '../../src/vocabulary/calendar.ts'
import { Fact } from '../../src/vocabulary/initial-stock.ts'
import { isPresent, Status } from '../../src/vocabulary/statuses.ts'
import {
  AGENDA,
  keyText,
  type OutcomeId,
  type OutcomeKey,
  type StatedGoal,
} from '../../src/vocabulary/outcomes.ts'
import { MUNICIPAL, STATE } from '../../src/vocabulary/sides.ts'
import { open, over, pass, twoSides, village } from '../support/offices.ts'
import { statementsIn } from '../support/statements.ts'
import { variedComparison } from '../unit/report/charts/many-charts.ts'
import { exportTo } from '../unit/report/export/export-to.ts'
import { fakeComparison, fakeResult } from '../unit/report/fake-results.ts'
import { written } from '../unit/scenario/folder.ts'
import { atLeast, atMost, searched, upTo } from '../unit/studies/solve/fake-solve.ts'
import { fakeYardsticks } from '../unit/studies/yardsticks/fake-yardsticks.ts'
import { emptyFolder, SHORT } from './delt.ts'
import { deltIn } from './in-process.ts'

// Every sentence of docs/scenarios.md is run by the test that has its name. Who changes the document writes a test for
// what it says now.

const DOCUMENT = readFileSync('docs/scenarios.md', 'utf8')
/** The scenario, the dated changes and the comparison that the document shows. */
const EXAMPLES = [...DOCUMENT.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text)
const REFORMED = EXAMPLES[1]
const EIGHT_KEYS = ['name', 'description', 'question', 'language', 'extends', 'limits', 'precision', 'goals']

type Files = Readonly<Record<string, string>>

/** A small team for a trial. */
const INTENSIVE = { side: 'state', advisors: 1, caseload: 20, groups: ['people'] }

/** A small office of two groups, on the first morning of two years with a trial. */
const trialOffice = (trial: NonNullable<ScenarioValues['trial']>): Office =>
  open(
    over(twoSides, {
      years: 2,
      warmUpYears: 0,
      groups: {
        people: { ageFrom: 20, ageTo: 60 },
        others: {
          arrivalsPerYear: 50,
          entrySide: 'state',
          needs: { health: 0.6, social: 0.6, skills: 0.5, work: 0.6 },
          trust: 0.5,
          ageFrom: 20,
          ageTo: 60,
        },
      },
      teams: {
        generalists: { groups: ['people', 'others'] },
        municipal: { groups: ['people', 'others'] },
      },
      trial,
    } as unknown as ScenarioValues),
  )

/** The scenario of a file with some text, beside other files. */
const read = (text: string, others: Files = {}) =>
  loadScenario(written({ 'case.yaml': text, ...others }), [], outcomes)
const scenarioOf = (text: string, others: Files = {}): Scenario => read(text, others).scenario
const compared = (text: string, others: Files = {}) =>
  loadComparison(written({ 'case.yaml': text, ...others }), [], outcomes)

/** What is said of something that is refused. */
function refusal(load: () => unknown): string {
  try {
    load()
  } catch (error) {
    if (error instanceof ScenarioError) return error.message
    throw error
  }
  return NOT_REFUSED
}

const NOT_REFUSED = 'nothing was refused'
const refused = (text: string, others: Files = {}): string => refusal(() => read(text, others))
const refusedComparison = (text: string, others: Files = {}): string => refusal(() => compared(text, others))
const refusedOption = (...overrides: readonly string[]): string =>
  refusal(() => loadScenario('dual', overrides))
const refusedVariation = (...texts: readonly string[]): string =>
  refusal(() => comparisonOf('dual', [], texts, [], outcomes))

const dual = loadScenario('dual').scenario
const delt = (...words: string[]) => deltIn(emptyFolder(), words)
const differing = (one: Scenario, other: Scenario) => differencesBetween(one, other).map(({ path }) => path)
const teamOf = ({ teams }: Scenario, wanted: string) => teams.find(({ name }) => name === wanted)
const teamIn = (wanted: string, text: string) => teamOf(scenarioOf(text), wanted)
/** Persons a year of a group in the shipped office. */
const comes = (group: string): number =>
  dual.groups.find(({ name }) => name === group)?.arrivalsPerYear ?? NaN
/** Users of the shipped office who come to the team of the young on the state side. */
const YOUNG =
  comes('young') *
  groupInOffice('young').years *
  groupInOffice('young')
    .parts.filter(({ side }) => side === 'state')
    .reduce((sum, { perUser }) => sum + perUser, 0)
/** Users of some groups whom the municipal side of the shipped office follows, by their arrivals. */
const municipalUsers = (arrivals: Readonly<Record<string, number>>) =>
  Object.entries(arrivals).reduce((sum, [name, persons]) => {
    const { years, parts } = groupInOffice(name)
    const municipal = parts.filter(({ side }) => side === 'municipal')
    return sum + persons * years * municipal.reduce((all, { perUser }) => all + perUser, 0)
  }, 0)
const positionOf = (items: readonly { readonly name: string }[], wanted: string) =>
  items.findIndex(({ name }) => name === wanted)
const measureAt = ({ measures }: Scenario, wanted: string) => positionOf(measures, wanted)
const groupAt = ({ groups }: Scenario, wanted: string) => positionOf(groups, wanted)

/** An office on its first morning, with people. */
const firstDayOf = (text: string): Office => opened(scenarioOf(text))

function opened(scenario: Scenario): Office {
  const luck = new Luck(...rootKey('first day', 1))
  return openOffice(scenario, { luck, officeLuck: luck, stock: referenceStock() })
}

const usersIn = ({ teams, advisors }: Office, wanted: string): number => {
  const { first, size } = teams[positionOf(teams, wanted)]
  return advisors.caseload.slice(first, first + size).reduce((sum, users) => sum + users, 0)
}

const keyOf = (outcome: OutcomeId, breakdown: Breakdown = 'all', level = 'all'): OutcomeKey => ({
  outcome,
  breakdown,
  level,
})
const NO_EFFORT = { replications: undefined, minutes: undefined, 'no-overlap': undefined }

/** A village whose office changes in July of its measured year, on day 390. */
const changing = (change: object): Office =>
  open(over(village, { reform: { change: { inYear: 1, month: 7, ...change } } }))

/** An office with one group and one team, which is simulated in no time. */
const HAMLET = `extends: nothing
years: 1
warmUpYears: 0
drawnStock: false
groups:
  jobseekers:
    arrivalsPerYear: 40
    entrySide: state
    trust: 0.6
    needs: { health: 0.1, social: 0.1, skills: 0.2, work: 0.3 }
teams:
  advisors: { side: state, advisors: 2, caseload: 60, groups: [jobseekers] }
`

/** One advisor of the town office, to whom about half as many users come as are set. */
const APART = ['--set', 'teams.state-youth.caseload=100']

/** What a run of the hamlet says, perhaps with more teams, and two of its tables. */
async function runHamlet(moreTeams = '') {
  const home = emptyFolder()
  writeFileSync(join(home, 'case.yaml'), HAMLET + moreTeams)
  const words = ['run', 'case.yaml', '--replications', '2', '--no-charts', '--out', 'out']
  const { stderr } = await deltIn(home, words)
  const table = (name: string) =>
    readTable(readFileSync(join(home, 'out', name), 'utf8'), { columns: true }) as Record<string, string>[]
  return { stderr, caseloads: table('caseloads.csv'), summary: table('summary.csv') }
}

const NEW_GROUP =
  '{ arrivalsPerYear: 5, entrySide: state, trust: 0.5, needs: { health: 0.3, social: 0.3, skills: 0.3, work: 0.3 } }'
const byMonth = (weights: string) =>
  `groups: { young: { arrivalsPerYear: 140, arrivalsByMonth: ${weights} } }\n`

/** Young people who come in the mean in each month of two years. */
function personsByMonth(weights: string): readonly number[] {
  const scenario = scenarioOf(byMonth(weights))
  return Array.from({ length: 24 }, (_, month) => {
    const [first, next] = [firstDayOfMonth(month), firstDayOfMonth(month + 1)]
    return (next - first) * meanArrivals(scenario, groupAt(scenario, 'young'), first)
  })
}

const NEW_MEASURE = '{ owner: state, places: 5, days: 20, costPerMonth: 8000 }'
const many = (count: number, name: string, text: string) =>
  Array.from({ length: count }, (_, number) => `  ${name}-${number}: ${text}\n`).join('')

const STATED_GOALS = 'goals:\n  social-assistance-nok: -5000000\n  dropout-share: { share: -0.3 }\n'

/** Progress toward goals, those of the case study where none is stated. */
const agendaWith = (goals: readonly StatedGoal[]) =>
  agendaProgress(fakeResult('dual', 0, 4), fakeResult('unitary', 1, 4), { outcomes, goals })

/** The file that `delt init --office` writes beside other files, or what it says where it writes none. */
async function ownOffice(
  words: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
) {
  const home = emptyFolder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(home, name), content)
  const { code, stderr } = await deltIn(home, ['init', '--office', 'town.yaml', ...words])
  return code === 0 ? readFileSync(join(home, 'town.yaml'), 'utf8') : stderr
}

const numbersSheet = (rows: Sheet['rows']): Sheet => ({
  name: 'Numbers',
  meaning: '',
  columns: [
    { header: 'number', meaning: '', width: 40 },
    { header: 'yours', meaning: '', width: 10 },
  ],
  rows,
})

/** The paths of all values of a parsed file. */
const pathsIn = (block: object, path: string): readonly string[] =>
  Object.entries(block).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? pathsIn(value, `${path}${key}.`)
      : [`${path}${key}`],
  )

const shipped = (name: string): string => shippedFiles().get(name) ?? name

const varyingIn = ({ varied }: ReturnType<typeof compared>, path: string) =>
  varied.map(({ values }) => values.find((one) => one.path === path)?.value)

function variationTo(count: number): Variation {
  const found = variationOf(`teams.state-youth.advisors=1..${count}`)
  return 'severity' in found ? [] : found
}

interface Line {
  readonly label?: string
  readonly yAxisID: string
  readonly pointRadius: number
  readonly data: readonly { readonly x: number; readonly y: number }[]
}

/** What the first panel of the chart `variation` draws: lines, and the baseline, which has no name. */
function drawnVariation(comparison: Comparison) {
  const drawing = comparisonDrawings(comparison).find(({ id }) => id === 'variation')
  const marked = ((drawing?.configuration.data.datasets ?? []) as unknown as Line[]).filter(
    ({ yAxisID, pointRadius }) => yAxisID === 'y0' && pointRadius > 0,
  )
  return {
    lines: marked.filter(({ label }) => label !== undefined),
    baseline: marked.filter(({ label }) => label === undefined),
  }
}

/** What the document states, each with its test. */
const STATEMENTS: Readonly<Record<string, () => void | Promise<void>>> = {
  'A scenario file says how an office differs from another one.': () => {
    const mine = scenarioOf('extends: unitary\ncollaborationRate: 0.123\n')
    expect(differing(loadScenario('unitary').scenario, mine)).toEqual(['collaborationRate'])
  },
  'Whatever it leaves out is as in that other office.': () =>
    expect(differing(dual, scenarioOf('years: 4\n'))).toEqual(['years']),
  '`delt check FILE` finds all of its mistakes at once, without simulating; only a file that cannot be read as YAML has those mistakes reported first.':
    async () => {
      const home = emptyFolder()
      writeFileSync(join(home, 'case.yaml'), 'inflow: fast\nyaers: 3\nslack: { visitShare: 0.9 }\n')
      writeFileSync(join(home, 'broken.yaml'), 'inflow: fast\nname: "mine\n')
      const { code, stdout, stderr } = await deltIn(home, ['check', 'case.yaml', 'broken.yaml'])
      expect([code, stdout, readdirSync(home).toSorted()]).toEqual([2, '', ['broken.yaml', 'case.yaml']])
      expect(stderr).toMatch(/case\.yaml:1:9: error[^]*case\.yaml:2:1: error[^]*case\.yaml:3:22: error/)
      expect(stderr.match(/broken\.yaml:\d+:\d+: error: .*/g)).toEqual([
        'broken.yaml:2:7: error: this quotation mark is not closed',
      ])
    },
  '# yaml-language-server: $schema=./scenario.schema.json name: youth-first question: What do young people get from specialists who have 25 users each? extends: unitary collaborationRate: 0.8 teams: state-youth: { caseload: 25 }':
    () => {
      const { scenario } = read(EXAMPLES[0])
      expect(scenario).toMatchObject({
        name: 'youth-first',
        question: /25 users each/.exec(scenario.question)?.input,
      })
      expect(differing(loadScenario('unitary').scenario, scenario)).toEqual([
        'collaborationRate',
        'teams.state-youth.advisors',
        'teams.state-youth.caseload',
      ])
    },
  'Files are YAML 1.2 or JSON, in UTF-8, with at most 1,000,000 bytes, 10,000 values and 50 levels.': () => {
    expect(scenarioOf(JSON.stringify({ years: 4 })).years).toBe(4)
    expect(scenarioOf('name: Frøya\n').name).toBe('Frøya')
    const sized = (bytes: number) => `years: 4\n#${'x'.repeat(bytes - 10)}`
    expect(refused(sized(1_000_000))).toBe(NOT_REFUSED)
    expect(refused(sized(1_000_001))).toMatch(/too large for a scenario[^]*at most 1000000 bytes/)
    const values = (count: number) => ({
      file: 'x',
      text: `[${Array.from({ length: count }, () => '0').join()}]`,
    })
    expect(readText(values(9_999)).problems).toEqual([])
    expect(readText(values(10_001)).problems[0].message).toMatch(/too many values/)
    const levels = (count: number) => ({ file: 'x', text: '['.repeat(count) + ']'.repeat(count) })
    expect(readText(levels(50)).problems).toEqual([])
    expect(readText(levels(52)).problems[0].message).toMatch(/nested too deeply/)
  },
  'Their names end in `.yaml`, `.yml` or `.json`.': () => {
    for (const name of ['a.yaml', 'a.yml', 'a.json'])
      expect(loadScenario(written({ [name]: '{ "years": 4 }' })).scenario.years).toBe(4)
    expect(refusal(() => loadScenario(written({ 'a.txt': 'years: 4\n' })))).toMatch(
      /those end in \.yaml, \.yml or \.json/,
    )
  },
  'Tags of every kind (`!!int`, `!`, `!mine`), lines that start with `%` other than `%YAML 1.2`, merge keys and several documents in one file are refused.':
    () => {
      const texts = [
        'inflow: !!int 1',
        'inflow: ! 1',
        'inflow: !mine 1',
        '%YAML 1.1\n---\ninflow: 1',
        '%X y\n---\ninflow: 1',
      ]
      for (const text of texts)
        expect(refused(`${text}\n`)).toMatch(/mean nothing|only “%YAML 1\.2” is known/)
      expect(refused('leadership:\n  <<: { leaders: 1 }\n')).toMatch(/“<<” means nothing/)
      expect(refused('inflow: 1\n---\nyears: 3\n')).toMatch(/a second document starts here/)
      expect(refused('%YAML 1.2\n---\ninflow: 1\n')).toBe(NOT_REFUSED)
    },
  'Anchors may be used; each use counts towards these sizes.': () => {
    const { slack } = scenarioOf('slack: { visitShare: &a 0.12, employerShare: *a }\n')
    expect([slack.visitShare, slack.employerShare]).toEqual([0.12, 0.12])
    const hundred = `a: &a [${Array.from({ length: 100 }, () => '1').join()}]\n`
    const uses = `b: [${Array.from({ length: 100 }, () => '*a').join()}]\n`
    expect(refused(hundred + uses)).toMatch(/too many values[^]*an anchor counted each time it is used/)
  },
  'Windows line ends and a byte order mark at the beginning do no harm; a file in UTF-16 or Windows-1252 has to be saved as UTF-8.':
    () => {
      expect(scenarioOf('\uFEFFyears: 4\r\ninflow: 0.7\r\n')).toMatchObject({ years: 4, inflow: 0.7 })
      const foreign = [Buffer.from('\uFEFFyears: 4\n', 'utf16le'), Buffer.from('name: Frøya\n', 'latin1')]
      for (const bytes of foreign)
        expect(refusal(() => loadScenario(written({ 'case.yaml': bytes })))).toMatch(
          /is not UTF-8 text[^]*expected: UTF-8/,
        )
    },
  'Every key is a path of the registry of parameters (`delt params`, [parameters.md](parameters.md)), block within block.':
    () => {
      const known = new Set(registeredRows.map(({ path }) => path))
      const paths = pathsIn(parse(printScenario(loadScenario('dual'))) as object, '').map((path) =>
        path.replace(/^(teams|groups|measures)\.[^.]+/, '$1.<name>'),
      )
      expect(paths.length).toBeGreaterThan(300)
      expect(paths.filter((path) => !known.has(path) && !EIGHT_KEYS.includes(path))).toEqual([])
      expect(refused('wallpaper: 1\n')).toMatch(/“wallpaper” means nothing/)
    },
  'A key has one spelling.': () => {
    for (const key of ['collaboration_rate', 'CollaborationRate', 'collaboration-rate'])
      expect(refused(`${key}: 0.5\n`)).toMatch(/means nothing[^]*did you mean: collaborationRate/)
  },
  'A Norwegian word (`ledelse`), the word of another program (`runs`), a path in place of blocks (`leadership.leaders: 1`) and a key that is not indented are mistakes, and the message says what is meant.':
    () => {
      expect(refused('ledelse: { leaders: 1 }\n')).toMatch(
        /“ledelse” means nothing[^]*did you mean: leadership\b/,
      )
      expect(refused('runs: 20\n')).toMatch(/“runs” means nothing[^]*did you mean: replications/)
      expect(refused('leadership.leaders: 1\n')).toMatch(
        /is a path[^]*expected: leadership: \{ leaders: 1 \}/,
      )
      expect(refused('leadership:\nleaders: 1\n')).toMatch(
        /“leaders” belongs to “leadership” above it and is not indented/,
      )
    },
  'Units belong to the parameters and never stand in a file: `years: 3`, not `3 years`; shares run from 0 to 1, not to 100.':
    () => {
      expect(scenarioOf('years: 3\n').years).toBe(3)
      expect(refused('years: 3 years\n')).toMatch(/did you mean: 3\b/)
      expect(refused('leadership: { mixedSeating: 60 }\n')).toMatch(
        /a number from 0 to 1[^]*did you mean: 0\.6/,
      )
    },
  'Numbers have a decimal point and nothing between their thousands: `0.35` and `8000`, not `0,35`, `8 000` or `8.000`.':
    () => {
      expect(scenarioOf('inflow: 0.35\nmeasures: { cantina: { costPerMonth: 8000 } }\n').inflow).toBe(0.35)
      expect(refused('inflow: 0,35\n')).toMatch(/did you mean: 0\.35/)
      expect(refused('measures: { cantina: { costPerMonth: 8 000 } }\n')).toMatch(/did you mean: 8000/)
      expect(refused('replications: 8.000\n')).toMatch(/YAML reads as 8[^]*did you mean: 8000/)
    },
  'Eight more keys may stand at the top of a file.': () => {
    expect(Object.keys({ ...HEADINGS, ...OTHER_KEYS })).toEqual(EIGHT_KEYS)
    expect(EIGHT_KEYS).toHaveLength(8)
  },
  '`name` | short name, which the result folder gets too; by default the name of the file': () => {
    expect(scenarioOf('name: mine\n').name).toBe('mine')
    expect(scenarioOf('years: 4\n').name).toBe('case')
    expect(defaultFolder(['mine'])).toBe(join('output', 'mine'))
  },
  '`description`, `question` | texts about the scenario; each may be one text, or one for each language: `{ en: …, nb: …, nn: … }`':
    () =>
      expect(
        scenarioOf('description: An office\nquestion: { en: Who?, nb: Hvem?, nn: Kven? }\n'),
      ).toMatchObject({ description: 'An office', question: 'Who?' }),
  '`language` | in which delt speaks of it: `en`, `nb` or `nn`; `--lang` and the variable `DELT_LANG` come first':
    () => {
      expect(scenarioOf('language: nn\n').language).toBe('nn')
      expect(refused('language: norsk\n')).toMatch(/one of en, nb, nn/)
      const asked = { option: undefined, file: 'nn', env: { LANG: 'en_GB' } } as const
      expect(languageFor(asked)).toBe('nn')
      expect(languageFor({ ...asked, env: { DELT_LANG: 'nb' } })).toBe('nb')
      expect(languageFor({ ...asked, option: 'en' })).toBe('en')
    },
  '`extends` | what the file builds on, see below': () =>
    expect(scenarioOf('extends: unitary\n').leadership.leaders).toBe(1),
  '`limits` | what must hold: `needs-relieved: { min: 0.2 }`, or one level as `needs-relieved/group/young: { min: 0.1 }`':
    () => {
      const { limits } = read(
        'limits:\n  needs-relieved: { min: 0.2 }\n  needs-relieved/group/young: { min: 0.1 }\n',
      )
      expect(limits).toMatchObject([
        { ...keyOf('needs-relieved'), min: 0.2 },
        { ...keyOf('needs-relieved', 'group', 'young'), min: 0.1 },
      ])
    },
  '`precision` | replicate until the 95 % intervals of these outcomes are this narrow or narrower: `lasting-work-share: 0.01`':
    () => {
      const { precision } = read('precision: { lasting-work-share: 0.01 }\n')
      expect(precision).toEqual([{ ...keyOf('lasting-work-share'), halfWidth: 0.01 }])
    },
  '`goals` | what the municipality wants: `social-assistance-nok: -5000000` in the unit of the outcome, or `dropout-share: { share: -0.3 }` as a share of what the baseline has':
    () => {
      const { goals } = read(STATED_GOALS)
      expect(goals).toEqual([
        { outcome: 'social-assistance-nok', change: -5_000_000, of: 'unit' },
        { outcome: 'dropout-share', change: -0.3, of: 'baseline' },
      ])
      const [assistance, dropout] = agendaWith(goals)
      expect(assistance.wanted).toBe(-5_000_000)
      expect(dropout.wanted).toBeCloseTo(-0.3 * dropout.baselineMean, 12)
      expect(refused('goals: { dropout-share: { part: -0.3 } }\n')).toMatch(/one of share/)
    },
  'The three texts belong to their file alone.': () => {
    const below = { 'base.yaml': 'name: base\ndescription: Base\nquestion: Base?\ninflow: 0.7\n' }
    expect(scenarioOf('extends: base.yaml\n', below)).toMatchObject({
      name: 'case',
      description: '',
      question: '',
      inflow: 0.7,
    })
  },
  'Files that extend it inherit everything else and can change it, including `replications`, `seed`, `limits` and `precision`.':
    () => {
      const below = {
        'base.yaml':
          'replications: 33\nseed: x\nlimits: { needs-relieved: { min: 0.2 } }\nprecision: { needs-relieved: 0.01 }\n',
      }
      const taken = read('extends: base.yaml\n', below)
      expect(taken).toMatchObject({
        scenario: { replications: 33, seed: 'x' },
        limits: [{ min: 0.2 }],
        precision: [{ halfWidth: 0.01 }],
      })
      const upper =
        'extends: base.yaml\nreplications: 44\nseed: y\nlimits: { needs-relieved: { min: 0.3 } }\nprecision: { needs-relieved: 0.02 }\n'
      expect(read(upper, below)).toMatchObject({
        scenario: { replications: 44, seed: 'y' },
        limits: [{ min: 0.3 }],
        precision: [{ halfWidth: 0.02 }],
      })
    },
  'Where a precision is asked for, it decides how often `delt run` simulates, and `replications` of the file does not count.':
    async () => {
      const home = emptyFolder()
      writeFileSync(
        join(home, 'case.yaml'),
        `${HAMLET}replications: 12\nprecision: { users-present: 1000 }\n`,
      )
      expect(await deltIn(home, ['run', 'case.yaml', '--no-charts', '--quiet'])).toMatchObject({ code: 0 })
      // A first round of 20, and one more in which the interval is narrow enough again.
      const summary = readFileSync(join(home, 'output', 'case', 'summary.csv'), 'utf8')
      expect(summary).toContain('\ncase,users-present,all,all,users,30,')
    },
  'A flag is `true` or `false`; `yes` and `ja` are words in YAML 1.2 and are refused.': () => {
    expect(scenarioOf('mechanisms: { turnover: false, absence: true }\n').mechanisms).toMatchObject({
      turnover: false,
      absence: true,
    })
    for (const word of ['yes', 'ja'])
      expect(refused(`mechanisms: { turnover: ${word} }\n`)).toMatch(
        /expected: true or false\n +did you mean: true/,
      )
  },
  'A text may be anything.': () => {
    for (const seed of ['true', '007', '1e3', 'Hva nå?', '"a: b # c"']) {
      const plain = seed.replaceAll('"', '')
      expect(scenarioOf(`seed: ${seed}\nquestion: ${seed}\n`)).toMatchObject({ seed: plain, question: plain })
    }
  },
  'Because a folder gets the same name, a name has at most 80 letters of any script, digits, spaces and `. _ = , -`.':
    () => {
      for (const name of ['x'.repeat(80), 'Ærlig kontor 2 a.b_c=d, e-f', '役所'])
        expect(scenarioOf(`name: "${name}"\n`).name).toBe(name)
      for (const name of ['x'.repeat(81), 'a/b', 'a:b', 'a?b'])
        expect(refused(`name: "${name}"\n`)).toMatch(
          /cannot be a name, because the result folder gets the same name/,
        )
    },
  'It begins with a letter or digit, does not end with a space or a full stop, and is not the name of a device on Windows, such as `con`.':
    () => {
      for (const name of ['-a', '.a', 'a ', 'a.', 'con', 'NUL'])
        expect(refused(`name: "${name}"\n`)).toMatch(
          /cannot be a name, because the result folder gets the same name/,
        )
    },
  'If a file states no `name`, the name of the file has to be such a name; otherwise it is refused.': () => {
    expect(refusal(() => loadScenario(written({ '-a.yaml': 'years: 4\n' })))).toMatch(
      /name of this file cannot be that of the scenario/,
    )
    expect(loadScenario(written({ '-a.yaml': 'name: a\n' })).scenario.name).toBe('a')
  },
  'Without `extends` a file builds on `office`, the shipped office under dual leadership.': () => {
    expect(differing(loadScenario('office').scenario, scenarioOf('question: What?\n'))).toEqual([])
    expect(differing(dual, scenarioOf('question: What?\n'))).toEqual([])
  },
  '`extends: nothing` starts from the defaults of the registry alone: the file brings its own groups and teams.':
    () => {
      const hamlet = scenarioOf(HAMLET)
      expect([hamlet.groups.length, hamlet.teams.length, hamlet.measures.length]).toEqual([1, 1, 0])
      const stated = ['years', 'warmUpYears', 'drawnStock']
      for (const { path, row } of registeredRows)
        if (
          'default' in row &&
          !path.includes('<name>') &&
          !path.startsWith('reform') &&
          !stated.includes(path)
        )
          expect([path, writtenAt(hamlet, path)]).toEqual([
            path,
            Array.isArray(row.default) ? `[${row.default.join(', ')}]` : String(row.default),
          ])
    },
  '`extends: other.yaml` names a file, relative to the one that says so.': () => {
    const home = emptyFolder()
    mkdirSync(join(home, 'deep'))
    writeFileSync(join(home, 'base.yaml'), 'inflow: 0.7\n')
    writeFileSync(join(home, 'deep', 'case.yaml'), 'extends: ../base.yaml\n')
    expect(loadScenario(join(home, 'deep', 'case.yaml')).scenario.inflow).toBe(0.7)
  },
  'A word without an ending names a shipped scenario or preset: `extends: unitary`, `extends: leadership-state`.':
    () => {
      expect(differing(loadScenario('unitary').scenario, scenarioOf('extends: unitary\n'))).toEqual([])
      expect(scenarioOf('extends: [office, leadership-state]\n').leadership.priorityAcross).toBe(0.7)
    },
  'A list lays several over one another, the last on top: `extends: [town-office, leadership-unitary]`.':
    () => {
      const { inflow, leadership } = scenarioOf('extends: [town-office, leadership-unitary]\n')
      expect(inflow).toBe(loadScenario('town-office').scenario.inflow)
      expect(leadership).toEqual(loadScenario('unitary').scenario.leadership)
    },
  'Each file is laid only once, below the first file that builds on it.': () => {
    const others = {
      'base.yaml': 'inflow: 0.5\n',
      'one.yaml': 'extends: base.yaml\ninflow: 0.7\n',
      'two.yaml': 'extends: base.yaml\nyears: 3\n',
    }
    expect(scenarioOf('extends: [one.yaml, two.yaml]\n', others)).toMatchObject({ inflow: 0.7, years: 3 })
  },
  'A name that would therefore change nothing is refused.': () =>
    expect(refused('extends: [unitary, office]\n')).toMatch(/“office” changes nothing here/),
  'The presets `groups`, `measures` and `teams` are parts of an office, and the `leadership-…` presets are levers to lay over one.':
    () => {
      const keysOf = (name: string) =>
        Object.keys(parse(readFileSync(shipped(name), 'utf8')) as object).filter((one) => one !== 'extends')
      for (const name of ['groups', 'measures', 'teams']) expect(keysOf(name)).toEqual([name])
      const levers = [...shippedFiles().keys()].filter((name) => name.startsWith('leadership-'))
      expect(levers.length).toBeGreaterThan(3)
      for (const name of levers)
        for (const key of keysOf(name)) expect(['collaborationRate', 'leadership']).toContain(key)
    },
  'None of them is a whole scenario.': () => {
    const presets = [...shippedFiles().keys()].filter((name) =>
      /^(groups|measures|teams|leadership-.*)$/.test(name),
    )
    for (const name of presets)
      expect(refusal(() => loadScenario(name))).toMatch(/nobody (works in|comes to|on the)/)
  },
  '`assay` and `assay-longer-catalogue` are offices for experiments, which no scenario of a real office builds on.':
    () => {
      const building = [...shippedFiles()].filter(([, path]) => {
        const { extends: bases } = parse(readFileSync(path, 'utf8')) as { extends?: string | string[] }
        return [bases].flat().some((base) => base?.startsWith('assay'))
      })
      expect(building.map(([name]) => name)).toEqual(['assay-longer-catalogue'])
    },
  'Keys of the upper file win.': () =>
    expect(scenarioOf('extends: base.yaml\ninflow: 0.9\n', { 'base.yaml': 'inflow: 0.7\n' }).inflow).toBe(
      0.9,
    ),
  'Blocks are merged key by key.': () => {
    const below = { 'base.yaml': 'leadership: { leaders: 1, openness: 0.9 }\n' }
    const { leadership } = scenarioOf('extends: base.yaml\nleadership: { openness: 0.7 }\n', below)
    expect(leadership).toMatchObject({ leaders: 1, openness: 0.7 })
  },
  'Lists, such as the groups of a team, are replaced as a whole.': () => {
    const below = { 'base.yaml': 'measures: { cantina: { groups: [young, social] } }\n' }
    const { measures } = scenarioOf(
      'extends: base.yaml\nmeasures: { cantina: { groups: [newcomers] } }\n',
      below,
    )
    expect(measures.find(({ name }) => name === 'cantina')?.groups).toEqual(['newcomers'])
  },
  'They are merged by name: a file states what it changes of `teams: { state-youth: … }`.': () => {
    const { teams } = scenarioOf('teams: { state-youth: { complexOnly: false, caseload: 25 } }\n')
    expect(teams.map(({ name }) => name)).toEqual(dual.teams.map(({ name }) => name))
    expect(teams.find(({ name }) => name === 'state-youth')).toMatchObject({
      side: 'state',
      groups: ['young'],
      caseload: 25,
    })
  },
  'The word `remove` in place of the block takes one out.': () => {
    const { measures } = scenarioOf('measures: { cantina: remove }\n')
    expect(measures.map(({ name }) => name)).toEqual(
      dual.measures.flatMap(({ name }) => (name === 'cantina' ? [] : [name])),
    )
  },
  'A new one must state what defines it: a team its side, caseload and groups; a group its arrivals, needs, trust and the side where it registers; a measure its owner, places, days and cost.':
    () => {
      const text = 'teams: { choir: {} }\ngroups: { guards: {} }\nmeasures: { swimming: {} }\n'
      expect(refused(text)).toMatch(/“choir” is new among the teams, and lacks side, caseload, groups\n/)
      expect(refused(text)).toMatch(
        /“guards” is new among the groups, and lacks arrivalsPerYear, entrySide, needs\..*, trust\n/,
      )
      expect(refused(text)).toMatch(
        /“swimming” is new among the measures, and lacks owner, places, days, costPerMonth\n/,
      )
    },
  'A misspelt name would be a new team that states too little, and is refused as such.': () =>
    expect(refused('teams: { state-yuoth: { caseload: 35 } }\n')).toMatch(
      /is new among the teams[^]*did you mean: state-youth/,
    ),
  'A name has at most 60 lower-case letters, digits and single hyphens, and begins with a letter.': () => {
    const named = (name: string) => refused(`measures:\n  ${name}: ${NEW_MEASURE}\n`)
    for (const name of ['a', 'a1-b2', 'x'.repeat(60)]) expect(named(name)).toBe(NOT_REFUSED)
    for (const name of ['A', '1a', 'a--b', '-a', 'a_b', 'a b', 'å', 'x'.repeat(61)])
      expect(named(name)).toMatch(/cannot be a name/)
  },
  'There may be 30 groups, 64 teams and 100 measures.': () => {
    const groups = (count: number) =>
      refused(HAMLET.replace('teams:', `${many(count - 1, 'g', NEW_GROUP)}teams:`))
    const teams = (count: number) =>
      refused(
        HAMLET + many(count - 1, 't', '{ side: state, advisors: 1, caseload: 50, groups: [jobseekers] }'),
      )
    const measures = (count: number) => refused(`${HAMLET}measures:\n${many(count, 'm', NEW_MEASURE)}`)
    const bounds: [(count: number) => string, number][] = [
      [groups, 30],
      [teams, 64],
      [measures, 100],
    ]
    for (const [of, most] of bounds) {
      expect(of(most)).not.toMatch(/at most/)
      expect(of(most + 1)).toMatch(new RegExp(`at most ${most}\\b`))
    }
  },
  'What no machine could hold in memory is refused as well: more than 5,000 advisors, 500,000 places in teams, or 1,500 arrivals a working day.':
    () => {
      const staffed = (sizes: readonly number[], caseload: number) =>
        refused(
          HAMLET +
            sizes
              .map(
                (size, at) =>
                  `  t-${at}: { side: state, advisors: ${size}, caseload: ${caseload}, groups: [jobseekers] }\n`,
              )
              .join(''),
        )
      expect(staffed([2000, 2000, 998], 90)).toBe(NOT_REFUSED)
      expect(staffed([2000, 2000, 999], 90)).toMatch(/more advisors work here[^]*at most 5000/)
      expect(staffed([2000, 2000, 998], 101)).toMatch(/more users have a place here[^]*at most 500000/)
      const crowd = NEW_GROUP.replace('arrivalsPerYear: 5', 'arrivalsPerYear: 150000')
      expect(refused(HAMLET.replace('teams:', `${many(3, 'g', crowd)}teams:`))).toMatch(
        /more persons arrive here[^]*at most 1500/,
      )
    },
  'Teams of both sides that name the same `section` sit together: they share what they know of measures, settle requests on the spot and ask each other first.':
    () => {
      const office = firstDayOf(
        'teams: { state-youth: { section: young }, municipal-youth: { section: young } }\n',
      )
      const { advisors, teams } = office
      const [state, municipal] = ['state-youth', 'municipal-youth'].map((name) => positionOf(teams, name))
      const [one, other] = [teams[state].first, teams[municipal].first]
      const rooms = seatedWithColleagues(office).filter((room) => room.includes(one))
      expect(rooms.map((room) => [room.includes(other), room.length])).toEqual([
        [true, teams[state].size + teams[municipal].size],
      ])
      expect(sitTogether(office, one, other)).toBe(true)
      expect(acrossInSection(office, one).map((advisor) => advisors.team[advisor])).toEqual(
        Array.from({ length: teams[municipal].size }, () => municipal),
      )
    },
  'Each of them keeps the users and the measures of its own side.': () => {
    const text = 'teams: { state-youth: { section: young }, municipal-youth: { section: young } }\n'
    const [plain, section] = [firstDayOf('years: 5\n'), firstDayOf(text)]
    expect([...section.advisors.side]).toEqual([...plain.advisors.side])
    for (const side of [STATE, MUNICIPAL])
      for (let group = 0; group < plain.scenario.groups.length; group++)
        expect(section.routes.team(side, group, 0, 0)).toBe(plain.routes.team(side, group, 0, 0))
    expect([...section.measures.owner]).toEqual([...plain.measures.owner])
  },
  'A team may work in its own way: `wantedDays`, `firstTalkDays`, `inPerson`, `phoneShare` and `discretion` of a team hold for it alone, and for what it leaves out the value of its side or of the office holds.':
    () => {
      const scenario = scenarioOf(
        'teams: { state-youth: { wantedDays: { standard: 6 }, firstTalkDays: 3, inPerson: 0.9, phoneShare: 0.5, discretion: 1 } }\n',
      )
      const ways = (some: Scenario, name: string) => {
        const practice = new Practice(some, new Levers(some))
        const team = positionOf(some.teams, name)
        const { inPerson, phoneShare, discretion, firstTalkDays } = practice
        const numbers = [inPerson, phoneShare, discretion, firstTalkDays].map((column) => column[team])
        return [...numbers, practice.wanted(team, 0), practice.wanted(team, 1)]
      }
      const { situational } = dual.conversations.wantedDays
      expect(ways(scenario, 'state-youth')).toEqual([0.9, 0.5, 1, 3, 6, situational])
      expect(ways(scenario, 'municipal-youth')).toEqual(ways(dual, 'municipal-youth'))
      expect(ways(dual, 'municipal-youth')).toEqual([0.8, 0.6, 0.9, 0, 22, situational])
    },
  'Order counts in one case: of two teams of generalists that serve the same users, the first one gets them.':
    () => {
      const two = (names: readonly string[]) =>
        names.map((name) => ({
          name,
          side: 'state' as const,
          groups: ['young', 'health'],
          efforts: ['standard' as const],
          complexOnly: false,
          trialOnly: false,
        }))
      const clientele = { side: 'state', group: 'young', effort: 'standard' } as const
      expect(firstChoice(two(['a', 'b']), clientele)?.name).toBe('a')
      expect(firstChoice(two(['b', 'a']), clientele)?.name).toBe('b')
      const specialist = { ...two(['c'])[0], groups: ['young'] }
      for (const teams of [
        [...two(['a']), specialist],
        [specialist, ...two(['a'])],
      ])
        expect(firstChoice(teams, clientele)?.name).toBe('c')
    },
  'Numbers of an office are taken as they stand: `places` of a measure, `arrivalsPerYear` of a group, `advisors` and `caseload` of a team, `stock` of a group or team.':
    () => {
      const scenario = scenarioOf(
        'measures: { cantina: { places: 60 } }\ngroups: { young: { arrivalsPerYear: 131, stock: 290 } }\nteams: { state-youth: { advisors: 6, caseload: 33 } }\n',
      )
      expect(new Measures(scenario).places[measureAt(scenario, 'cantina')]).toBe(60)
      expect(scenario.groups.find(({ name }) => name === 'young')).toMatchObject({
        arrivalsPerYear: 131,
        stock: 290,
      })
      expect(teamOf(scenario, 'state-youth')).toMatchObject({ advisors: 6, caseload: 33 })
    },
  '`inflow` is a factor on the arrivals of every group and on nothing else.': () => {
    const { inflow, ...others } = scenarioOf('inflow: 0.5\n')
    expect(inflow).toBe(0.5)
    expect(differing({ ...others, inflow: 1 }, dual)).toEqual([])
    const places = (scenario: Scenario) => [...new Measures(scenario).places]
    expect(places({ ...others, inflow })).toEqual(places(dual))
  },
  '`caseload` is the target of users per advisor.': () => {
    const row = registeredRows.find(({ path }) => path === 'teams.<name>.caseload')?.row
    expect(row).toMatchObject({
      unit: 'users per advisor',
      meaning: expect.stringMatching(/target/i) as unknown,
    })
  },
  '`arrivalsByMonth` of a group spreads its arrivals over the months of every year, January first: twelve numbers, such as the persons who came in each month of last year.':
    () => {
      const months = personsByMonth('[30, 0, 0, 0, 0, 0, 0, 90, 0, 0, 0, 0]')
      expect(months.flatMap((persons, month) => (persons > 0 ? [month % 12] : []))).toEqual([0, 7, 0, 7])
    },
  'Each month gets the share that its number has in their sum, so that `arrivalsPerYear` stays the total.':
    () => {
      const months = personsByMonth('[30, 0, 0, 0, 0, 0, 0, 90, 0, 0, 0, 0]')
      for (const [month, share] of [[0, 0.25] as const, [7, 0.75] as const])
        expect(months[month]).toBeCloseTo(140 * share, 9)
      expect(months.slice(0, 12).reduce((sum, persons) => sum + persons, 0)).toBeCloseTo(140, 9)
    },
  'Without it, or with an empty list, all working days are alike.': () => {
    const { groups } = scenarioOf('groups: { young: { arrivalsPerYear: 140 } }\n')
    const [empty, without] = [scenarioOf(byMonth('[]')), dual].map((scenario) =>
      Array.from({ length: 260 }, (_, day) => meanArrivals(scenario, groupAt(scenario, 'young'), day)),
    )
    expect(groups).toEqual(scenarioOf(byMonth('[]')).groups)
    expect(new Set(empty)).toEqual(new Set([140 / 260]))
    expect(new Set(without)).toHaveLength(1)
  },
  'Of advisors, caseload and arrivals any two give the third.': () => {
    const team = (what: string) => teamIn('state-youth', `teams: { state-youth: { ${what} } }\n`)
    expect(team('caseload: 25')?.advisors).toBe(Math.round(YOUNG / 25))
    expect(team('advisors: 10')?.caseload).toBe(Math.round(YOUNG) / 10)
  },
  'A file that sets the caseload of a team, or whom it serves, without `advisors` gets advisors = users who come to the team / caseload, rounded to whole persons.':
    () => {
      expect(teamIn('state-youth', 'teams: { state-youth: { caseload: 27 } }\n')?.advisors).toBe(
        Math.round(YOUNG / 27),
      )
      const wider =
        'teams:\n  municipal-youth: remove\n  municipal-social: { groups: [social, jobseekers, health, young] }\n'
      const users = municipalUsers(
        Object.fromEntries(['social', 'jobseekers', 'health', 'young'].map((name) => [name, comes(name)])),
      )
      expect(teamIn('municipal-social', wider)?.advisors).toBe(Math.round(users / 75))
    },
  'A file that sets `advisors` alone gets caseload = users who come to the team / advisors.': () => {
    expect(teamIn('state-youth', 'teams: { state-youth: { advisors: 3 } }\n')?.caseload).toBe(
      Math.round((10 * YOUNG) / 3) / 10,
    )
  },
  'Where all teams that serve a group state both and nothing above the shipped office says how many of the group come, its arrivals follow from them.':
    () => {
      const twice = (users: number) => Math.round((2 * users) / 37)
      const staffed = (more = '') =>
        scenarioOf(`${more}teams:
  state-jobseekers: { groups: [jobseekers, newcomers, social] }
  state-adjusted: { groups: [health, jobseekers, social, newcomers] }
  state-youth: { caseload: 37, advisors: ${twice(YOUNG)} }
  municipal-youth: { caseload: 37, advisors: ${twice(municipalUsers({ young: comes('young') }))} }
`).groups.find(({ name }) => name === 'young')?.arrivalsPerYear
      expect(staffed()).toBeGreaterThan(1.8 * comes('young'))
      expect(staffed('groups: { young: { arrivalsPerYear: 300 } }\n')).toBe(300)
    },
  'Users who come are the arrivals, times `inflow`, times the years that such people stay in the shipped office, dealt to teams as the model deals them; or the `stock` of the group or team where it is stated.':
    () => {
      const advisors = (more: string, team = '') =>
        teamIn('state-youth', `${more}teams: { state-youth: { caseload: 10${team} } }\n`)?.advisors
      expect(advisors(`inflow: 2\ngroups: { young: { arrivalsPerYear: ${2 * comes('young')} } }\n`)).toBe(
        Math.round((4 * YOUNG) / 10),
      )
      const { years } = groupInOffice('young')
      expect(advisors('groups: { young: { stock: 500 } }\n')).toBe(
        Math.round((500 * YOUNG) / (comes('young') * years) / 10),
      )
      expect(advisors('', ', stock: 500')).toBe(50)
    },
  'A file that states advisors, caseload and arrivals is refused, with the arithmetic, where users who come and advisors × caseload are more than a factor of 1.5 and more than half an advisor apart.':
    () => {
      const stated = (advisors: number, caseload: number, arrivals = comes('young')) =>
        refused(
          `groups: { young: { arrivalsPerYear: ${arrivals} } }\nteams: { state-youth: { caseload: ${caseload}, advisors: ${advisors} } }\n`,
        )
      const most = Math.floor((1.5 * YOUNG) / 10)
      expect(stated(10, most)).toBe(NOT_REFUSED)
      expect(stated(10, most + 1)).toMatch(
        new RegExp(
          String.raw`10 advisors × \d+ users = \d+; ${comes('young')} young a year × \d\.\d\d users`,
        ),
      )
      const users = Math.round(YOUNG / 10)
      expect(stated(1, 2 * users - 2, comes('young') / 10)).toBe(NOT_REFUSED)
      expect(stated(1, 2 * users + 4, comes('young') / 10)).toMatch(/do not fit/)
    },
  'Changing `inflow` alone leaves the staff as it is: then the same advisors serve more or fewer users.':
    () => {
      const staff = ({ teams }: Scenario) => teams.map(({ advisors }) => advisors)
      expect(staff(scenarioOf('inflow: 1.5\n'))).toEqual(staff(dual))
    },
  'Advisors that a comparison varies are not checked against a caseload that a file states: then more or fewer advisors serve the same users.':
    () => {
      const file = written({
        'mine.yaml': 'teams: { state-youth: { caseload: 38, advisors: 5 } }\n',
      })
      const { varied } = comparisonOf(file, [], ['teams.state-youth.advisors=1, 20'])
      expect(varied.map(({ scenario }) => teamOf(scenario, 'state-youth'))).toMatchObject([
        { advisors: 1, caseload: 38 },
        { advisors: 20, caseload: 38 },
      ])
    },
  'A team to which nobody of the shipped office would come must state its advisors.': () => {
    expect(refused('teams:\n  last: { side: state, caseload: 20, groups: [young] }\n')).toMatch(
      /how many advisors “last” has must be stated[^]*expected: “teams\.last\.advisors”/,
    )
  },
  '`delt check --print` shows which numbers followed and how, even for a scenario with mistakes; what was refused stays unresolved there, and the printed scenario is refused as well.':
    () => {
      const text = 'inflow: fast\nteams: { state-youth: { caseload: 25 } }\n'
      const { loaded, problems } = examineScenario(written({ 'case.yaml': text }), [], outcomes)
      expect(problems).toHaveLength(1)
      const printed = loaded === undefined ? '' : printScenario(loaded)
      expect(printed).toContain(
        `advisors: ${Math.round(YOUNG / 25)} # ${Math.round(YOUNG)} users who come to the team / caseload\n`,
      )
      expect(printed).toContain('\ninflow: # refused, or still to be stated\n')
      expect(refused(printed)).toMatch(/“inflow” does not take this/)
    },
  'What is set is not always reached: numbers are rounded to whole persons, and people stay longer where advisors have less time.':
    () => {
      const large = loadScenario('youth-specialists-85').scenario
      const { advisors = 0, caseload = 0 } = teamOf(large, 'state-youth') ?? {}
      expect([advisors, caseload]).toEqual([Math.round(YOUNG / 85), 85])
      expect(Math.abs(advisors * caseload - YOUNG)).toBeGreaterThan(1)
      const pool = referenceStock()
      const found = pool === undefined ? [] : stationaryStock(large, pool)
      // As many arrive as in the shipped office, so that more users are users who stay longer.
      const shippedUsers = comes('young') * groupInOffice('young').years
      expect(found[groupAt(large, 'young')].stock.persons).toBeGreaterThan(1.1 * shippedUsers)
    },
  'Before a simulation, and with `delt check --print`, a pilot year warns of teams whose users per advisor surely differ by more than 15 % from what is set, beyond twice the chance variation of as many users.':
    async () => {
      const warning = /town-office, in a pilot year: state-youth has \d+ users per advisor where 100 are set/
      const short = ['--set', 'years=1', '--set', 'warmUpYears=0', '--replications', '1', '--no-charts']
      expect((await delt('check', 'town-office', '--print', ...APART)).stderr).toMatch(warning)
      expect((await delt('run', 'town-office', ...APART, ...short)).stderr).toMatch(warning)
      const shown = (realised: number) =>
        isSurelyApart({ team: 'a', advisors: 4, set: 100, realised, underOnePlan: 0, isFull: false })
      const edge = (0.15 * 400 + 2 * Math.sqrt(400)) / 4
      for (const sign of [1, -1])
        expect([shown(100 + sign * 0.99 * edge), shown(100 + sign * 1.01 * edge)]).toEqual([false, true])
    },
  'For an office that starts empty (`drawnStock: false`), or whose caseloads are kept full, it gives no such warning.':
    async () => {
      for (const set of ['drawnStock=false', 'caseloads.keptFull=true']) {
        const { stderr } = await delt('check', 'town-office', '--print', ...APART, '--set', set)
        expect(stderr).not.toContain('in a pilot year')
      }
    },
  'After a simulation every team is named whose mean over the measured years differs by more than 15 %; with dated changes, every such team that keeps its advisors and its caseload.':
    async () => {
      const meetings = 'reform: { meetings: { inYear: 2, leadership: { jointMeetingsPerMonth: 2 } } }\n'
      const staff = 'reform: { staff: { inYear: 2, teams: { advisors: { advisors: 1, caseload: 60 } } } }\n'
      const apart = /warning: case: advisors has/
      expect((await runHamlet(meetings)).stderr).toMatch(apart)
      expect((await runHamlet(staff)).stderr).not.toMatch(apart)
      const { stderr, caseloads, summary } = await runHamlet()
      const [{ realised }] = caseloads
      expect(Number(realised)).toBeLessThan(0.85 * 60)
      expect(stderr).toContain(
        `warning: case: advisors has ${Number(realised).toFixed(1)} users per advisor where 60 are set`,
      )
      const { mean } =
        summary.find(({ outcome, breakdown }) => outcome === 'caseload' && breakdown === 'team') ?? {}
      expect(realised).toBe(mean)
    },
  'Both give the reason as arithmetic: how many users come to how many advisors, and which number of advisors comes nearer, or that the team is full and others wait.':
    () => {
      const apart = { team: 'youth', advisors: 2, set: 85, realised: 113, underOnePlan: 0, isFull: false }
      expect(whyApart(apart)).toMatch(/: 226 users come to 2 advisors; 3 advisors would have 75 each$/)
      expect(whyApart({ ...apart, isFull: true })).toMatch(/fill all places of 2 advisors, and more want one/)
    },
  'If there are more than six such teams, the others are only counted; `caseloads.csv` has every team.':
    async () => {
      const teams = Array.from(
        { length: 8 },
        (_, number) => `  t${number}: { side: state, advisors: 1, caseload: 90, groups: [jobseekers] }\n`,
      )
      const { stderr, caseloads } = await runHamlet(teams.join(''))
      expect(stderr.match(/users per advisor where/g)).toHaveLength(6)
      expect(stderr).toContain('warning: the same holds for 3 more teams.')
      expect(caseloads).toHaveLength(9)
    },
  'An office starts with the `stock` of its groups and teams.': () => {
    const { heads, scenario } = firstDayOf('groups: { young: { stock: 90 } }\n')
    expect(heads.byGroup[groupAt(scenario, 'young')]).toBe(90)
    const office = firstDayOf('teams: { municipal-social: { stock: 700 } }\n')
    expect(Math.abs(usersIn(office, 'municipal-social') - 700)).toBeLessThanOrEqual(3)
  },
  'Where no team states one, a group that leaves it open starts with as many users as keep the office stationary: a pilot finds their number, by Little’s law, and `delt check --print` shows its arithmetic.':
    async () => {
      const { stdout } = await delt('check', 'town-office', '--print', '--set', 'groups.young.stock=41')
      const lines = stdout.split('\n').filter((line) => /^ +stock: /.test(line))
      expect(lines).toHaveLength(6)
      for (const line of lines) {
        if (line.includes(' 41 ')) continue
        const [users, entries, years] = (line.match(/[\d.]+/g) ?? []).map(Number)
        expect(Math.abs(users - entries * years)).toBeLessThan(0.02 * users + 3)
        expect(line).toMatch(/# \d+ entries a year × \d\.\d\d years, which keeps the office stationary$/)
      }
      expect(lines.some((line) => line.includes(' 41 # --set'))).toBe(true)
    },
  'In the shipped office they are those of a long run.': async () => {
    const { stdout } = await delt('check', 'dual', '--print')
    const { years } = groupInOffice('young')
    expect(stdout).toContain(
      ` stock: ${Math.round(comes('young') * years)} # ${comes('young')} entries a year`,
    )
  },
  'The same pilot finds `stockInWork` and `stockOutOfReach`, former users who may come back, where a group leaves them open; without a pilot they are added in the proportion of the shipped office.':
    () => {
      const text = 'groups: { social: { stockInWork: 70 } }\n'
      const town = scenarioOf(`extends: town-office\n${text}`)
      const standing = (persons: number) => ({ persons, entriesPerYear: persons, years: 1 })
      const found = { stock: standing(30), stockInWork: standing(40), stockOutOfReach: standing(50) }
      const settled = withStock(
        town,
        town.groups.map(() => found),
      )
      const drawn = (scenario: Scenario, counts: (status: Status) => boolean) => {
        const { users } = opened(scenario)
        const social = groupAt(scenario, 'social')
        return everybody(users).filter((user) => users.group[user] === social && counts(users.status[user]))
          .length
      }
      const drawnAt = (where: Status) => drawn(settled, (status) => status === where)
      expect(Math.abs(drawnAt(Status.work) - 70)).toBeLessThanOrEqual(1)
      expect(Math.abs(drawnAt(Status.outOfReach) - 50)).toBeLessThanOrEqual(1)
      const unsettled = withStock(
        scenarioOf('extends: town-office\n'),
        town.groups.map(() => ({ ...found, stockInWork: undefined, stockOutOfReach: undefined })),
      )
      const pool = referenceStock()
      const rows = pool?.persons.filter((row) => pool.groups[row[Fact.group]] === 'social') ?? []
      const inPool = (counts: (status: Status) => boolean) =>
        rows.filter((row) => counts(row[Fact.status])).length
      // All who are outside are drawn together, so that only their number is sure, not where they are.
      const isAway = (status: Status) => !isPresent(status)
      const expected = (30 * inPool(isAway)) / inPool(isPresent)
      expect(Math.abs(drawn(unsettled, isAway) - expected)).toBeLessThanOrEqual(1)
    },
  'Where a team states its stock, a group that leaves it open starts with as many users as its arrivals bring in the shipped office, and the shares of its people are weighted so that teams come out as stated.':
    () => {
      const office = firstDayOf('inflow: 0.5\nteams: { state-youth: { stock: 50 } }\n')
      expect(Math.abs(usersIn(office, 'state-youth') - 50)).toBeLessThanOrEqual(3)
      const jobseekers = office.heads.byGroup[groupAt(office.scenario, 'jobseekers')]
      expect(jobseekers / ((comes('jobseekers') / 2) * groupInOffice('jobseekers').years)).toBeCloseTo(1, 1)
    },
  'These people are drawn from a pool of the shipped office; for a group that is not in the pool, they are persons as they arrive.':
    () => {
      const strangers =
        'groups:\n  strangers: { arrivalsPerYear: 50, stock: 30, entrySide: state, needs: { health: 0.3, social: 0.3, skills: 0.3, work: 0.3 }, trust: 0.5 }\nteams: { state-youth: { groups: [young, strangers] }, municipal-youth: { groups: [young, strangers] } }\n'
      const { heads, scenario } = firstDayOf(strangers)
      expect(heads.byGroup[groupAt(scenario, 'strangers')]).toBe(30)
    },
  'Scenarios of one command to which the same people come start with the same people, those of the first one.':
    async () => {
      const more = loadScenario('town-office', ['teams.state-youth.advisors=3']).scenario
      const town = loadScenario('town-office').scenario
      const stockOf = (persons: number) => ({
        stock: { persons, entriesPerYear: 1, years: 1 },
        stockInWork: undefined,
        stockOutOfReach: undefined,
      })
      const settled = await withPeople([more, town], (offices) =>
        Promise.resolve(offices.map(({ teams }) => town.groups.map(() => stockOf(teams[2].advisors)))),
      )
      expect(settled.map(({ groups }) => groups[0].stock)).toEqual([3, 3])
    },
  'reform: one-leader: inYear: 3 leadership: { leaders: 1 } minutesPerAdvisor: 1800 youth-team: inYear: 2 month: 7 teams: { municipal-youth: { advisors: 9 }, state-youth: remove } move: { from: municipal-social, to: state-adjusted, who: { groups: [social], share: 0.5 } }':
    () => {
      const { reform } = scenarioOf(REFORMED)
      expect(reform.map(({ name, inYear, month }) => [name, inYear, month])).toEqual([
        ['one-leader', 3, 1],
        ['youth-team', 2, 7],
      ])
      expect(reform[0]).toMatchObject({ leadership: { leaders: 1 }, minutesPerAdvisor: 1800 })
      expect(reform[1].move.who).toMatchObject({ groups: ['social'], share: 0.5 })
    },
  'Each block under `reform` is a change that takes effect on the first day of its `month` (1 by default) of measured year `inYear`.':
    () => {
      const change = { inYear: 3, leadership: { leaders: 1 } }
      const office = (more: object) =>
        open(over(twoSides, { years: 3, warmUpYears: 0, reform: { change: { ...change, ...more } } }))
      const january = office({})
      expect(pass(january, 520).levers.leaders).toBe(2)
      expect(pass(january, 521).levers.leaders).toBe(1)
      const july = office({ month: 7 })
      expect(pass(july, 650).levers.leaders).toBe(2)
      expect(pass(july, 651).levers.leaders).toBe(1)
    },
  'Blocks are merged by name as teams are, `reform.one-leader: remove` takes one out, and `--set reform.one-leader.inYear=4` moves one.':
    () => {
      const base = { 'base.yaml': REFORMED }
      const merged = scenarioOf('extends: base.yaml\nreform: { one-leader: { month: 2 } }\n', base)
      expect(merged.reform[0]).toMatchObject({ inYear: 3, month: 2, leadership: { leaders: 1 } })
      const less = scenarioOf('extends: base.yaml\nreform: { one-leader: remove }\n', base)
      expect(less.reform.map(({ name }) => name)).toEqual(['youth-team'])
      const later = loadScenario('reform-in-year-three', ['reform.one-leader.inYear=4']).scenario
      expect(later.reform[0].inYear).toBe(4)
    },
  'Besides its date a block states what changes on that day; what it does not name stays as it was before.':
    () => {
      const [opening, ...phases] = phasesOf(scenarioOf(REFORMED)).map((phase) => phase.scenario)
      expect(phases[0].leadership).toEqual(opening.leadership)
      expect(phases[1].leadership).toEqual({ ...opening.leadership, leaders: 1 })
      expect(teamOf(phases[1], 'municipal-youth')?.advisors).toBe(9)
    },
  'It takes all keys of the language except those that hold from the first day to the last: `years`, `warmUpYears`, `replications`, `seed`, `drawnStock`, `needs`, `stateOfMind`, `trial`, `mechanisms`, and of groups all but `arrivalsPerYear`, `arrivalsByMonth` and `entrySide`.':
    () => {
      const changed = (text: string) => `reform: { change: { inYear: 2, ${text} } }\n`
      for (const key of [
        'years: 3',
        'warmUpYears: 1',
        'replications: 9',
        'seed: x',
        'drawnStock: false',
        'needs: {}',
        'stateOfMind: {}',
        'trial: {}',
        'mechanisms: {}',
        'groups: { young: { trust: 0.4 } }',
      ])
        expect(refused(changed(key))).toMatch(/cannot change while the office is open/)
      for (const key of [
        'inflow: 1.1',
        'groups: { young: { arrivalsPerYear: 300, arrivalsByMonth: [], entrySide: state } }',
        'assistance: { nokPerMonth: 9000 }',
        'measures: { cantina: { places: 9 } }',
      ])
        expect(scenarioOf(changed(key)).reform).toHaveLength(1)
    },
  'Teams and measures can come, change and go, but no team changes its side.': () => {
    const changed = (teams: string) => `reform: { change: { inYear: 2, teams: { ${teams} } } }\n`
    expect(refused(changed('state-youth: { side: municipal }'))).toMatch(
      /“side” of “state-youth” cannot change/,
    )
    const family = 'family: { side: municipal, advisors: 2, caseload: 20, groups: [social] }'
    const [, { scenario }] = phasesOf(scenarioOf(changed(`${family}, state-youth: remove`)))
    expect([teamOf(scenario, 'family')?.advisors, teamOf(scenario, 'state-youth')?.advisors]).toEqual([2, 0])
  },
  'The office that results on each date is checked as a scenario is.': () => {
    expect(refused('reform: { change: { inYear: 2, divide: { deathDays: 1 } } }\n')).toMatch(
      /a request is forgotten before the asker loses patience/,
    )
  },
  '`trial` describes a trial within an office: of the eligible, the share `trial.share` are drawn at random and treated, and the others are controls.':
    () => {
      const { trial, users } = pass(trialOffice({ share: 0.3, treatment: { intervalFactor: 0.5 } }))
      const { trial: other } = pass(trialOffice({ share: 0.3, treatment: { bothSides: true } }))
      const treated = trial?.treated.filter((one) => one === 1).length ?? 0
      expect(treated / (trial?.persons.length ?? 0)).toBeGreaterThan(0.15)
      expect(treated / (trial?.persons.length ?? 0)).toBeLessThan(0.45)
      expect(trial?.persons.every((user) => users.arrivalDay[user] >= 0)).toBe(true)
      expect(other?.treated).toEqual(trial?.treated)
    },
  'At 0, the default, there is no trial.': () => {
    expect(dual.trial.share).toBe(0)
    expect(open(twoSides).trial).toBeUndefined()
  },
  '`trial.entry` says whether people are drawn as they first come to the office (`arrivals`), from those who are there when measured year `trial.fromYear` begins (`stock`), or both.':
    () => {
      const drawnOn = (entry: 'arrivals' | 'stock' | 'both') =>
        new Set(pass(trialOffice({ share: 0.5, entry, fromYear: 2 })).trial?.drawnOn)
      expect([...drawnOn('stock')]).toEqual([260])
      expect(drawnOn('arrivals').size).toBeGreaterThan(10)
      expect(Math.min(...drawnOn('arrivals'))).toBeGreaterThanOrEqual(260)
      expect(drawnOn('both')).toEqual(new Set([260, ...drawnOn('arrivals')]))
    },
  '`trial.eligible` says who can take part: groups, effort categories, complex users only, ages, and days in the office before the draw.':
    () => {
      const drawn = (eligible: object) =>
        pass(trialOffice({ share: 0.5, eligible })).trial?.persons.length ?? 0
      const all = drawn({})
      for (const eligible of [
        { groups: ['others'] },
        { efforts: ['situational'] },
        { complexOnly: true },
        { ageFrom: 40 },
        { ageTo: 40 },
        { afterDays: 100 },
      ])
        expect(drawn(eligible)).toBeLessThan(all)
    },
  'Newcomers are drawn for `trial.intakeDays`, and each of the treated is treated for `trial.days`.': () => {
    const office = trialOffice({ share: 0.9, intakeDays: 60, days: 30, treatment: { intervalFactor: 0.5 } })
    pass(office, office.days, ({ trial, day }) => {
      const number = trial?.treated.indexOf(1) ?? -1
      if (trial === undefined || number < 0) return
      const treated = intervalFactorOf(office, trial.persons[number]) === 0.5
      expect(treated).toBe(day < trial.drawnOn[number] + 30)
    })
    expect(Math.max(...(office.trial?.drawnOn ?? []))).toBeLessThan(60)
  },
  '`trial.treatment` says what they get: a `team`, an `otherTeam` on the other side, an `intervalFactor` on wanted intervals, a talk `everyDays`, a share of talks `inPerson`, the follow-up of `bothSides`, one `jointPlan` of two advisors, first `talksLost`, `awayDays` of the advisors, a measure `withheld`, or `all` of them, an `onlyMeasure`, or places of a measure that are `reserved`.':
    () => {
      const { treatment } = dual.trial
      expect(Object.keys(treatment)).toEqual([
        'team',
        'otherTeam',
        'intervalFactor',
        'everyDays',
        'inPerson',
        'bothSides',
        'jointPlan',
        'talksLost',
        'awayDays',
        'withheld',
        'onlyMeasure',
        'reserved',
      ])
      expect(treatment).toEqual(NO_TREATMENT)
    },
  'A team with `trialOnly: true` serves only those whom a trial sends there.': () => {
    const { teams, routes } = open(
      over(twoSides, { teams: { first: { ...INTENSIVE, trialOnly: true } } } as unknown as ScenarioValues),
    )
    expect(teams.map(({ name }) => name)).toContain('first')
    expect(teams[routes.team(0, 0, 0, 0)].name).toBe('generalists')
  },
  'While that team has no room, the treated go to their usual team.': () => {
    const base = over(twoSides, {
      groups: { people: { arrivalsPerYear: 400 } },
      caseloads: { atLimit: 'waiting' },
      teams: { first: { ...INTENSIVE, trialOnly: true } },
    } as unknown as ScenarioValues)
    const office = open(over(base, { trial: { share: 0.9, treatment: { team: 'first' } } }))
    pass(office)
    expect(usersIn(office, 'first')).toBeGreaterThan(15)
    expect(usersIn(office, 'generalists')).toBeGreaterThan(50)
  },
  '`delt trial FILE` simulates the office twice, with treatment and with the same draw but no treatment, and reports what a field trial finds, the true effect and displacement.':
    async () => {
      const folder = emptyFolder()
      writeFileSync(
        join(folder, 'mine.yaml'),
        'extends: town-office\nyears: 2\nwarmUpYears: 0\ninflow: 0.1\ndrawnStock: false\ntrial: { share: 0.5, treatment: { intervalFactor: 0.5 } }\n',
      )
      const { code, stdout } = await deltIn(folder, [
        ...['trial', 'mine.yaml', '--replications', '2', '--no-charts', '--format', 'json'],
      ])
      expect(code).toBe(0)
      const { rows } = JSON.parse(stdout) as { readonly rows: readonly object[] }
      expect(rows[0]).toMatchObject({ field: {}, effect: { value: 0 }, displacement: { value: 0 } })
    },
  'Shipped trials have names too, such as `double-talks`.': () => {
    expect(shippedTrials()).toContain('double-talks')
    expect(loadScenario('double-talks').scenario.trial.share).toBeGreaterThan(0)
  },
  'Of the advisors and the caseload of a team, a change need state only one, and the other may follow.':
    () => {
      const [{ teams }] = scenarioOf(
        'reform: { change: { inYear: 2, teams: { state-youth: { caseload: 20 } } } }\n',
      ).reform
      const { advisors } = (teams as { readonly 'state-youth': { readonly advisors: number } })['state-youth']
      const before = teamOf(dual, 'state-youth')
      expect(advisors).toBeGreaterThan((before?.advisors ?? 0) * 1.5)
    },
  'A team that loses posts, or is taken out, gives its users to its other advisors, or else to the team that now serves such users.':
    () => {
      const office = changing({
        teams: { 'state-general': { advisors: 1, caseload: 200 }, 'state-youth': 'remove' },
      })
      pass(office, 391)
      const { caseload, team, filled } = office.advisors
      const [general, youth] = ['state-general', 'state-youth'].map((name) =>
        office.scenario.teams.findIndex((one) => one.name === name),
      )
      for (let advisor = 0; advisor < office.advisors.count; advisor++)
        if (team[advisor] === general || team[advisor] === youth)
          expect(caseload[advisor] > 0).toBe(filled[advisor] === 1)
    },
  'New posts are filled on the same day by people without experience.': () => {
    const office = pass(changing({ teams: { 'state-general': { advisors: 4, caseload: 60 } } }), 391)
    const { first } = office.teams[0]
    const hours = (advisor: number) => office.advisors.hours[office.advisors.groupCell(advisor, 0)]
    expect(office.advisors.filled[first + 3]).toBe(1)
    expect(hours(first + 3)).toBeLessThan(hours(first) / 10)
  },
  'A measure that loses places lets those who are in it finish.': () => {
    const office = changing({ measures: { workplace: { places: 1 } } })
    const taken = pass(office, 390).measures.occupied[0]
    expect(taken).toBeGreaterThan(2)
    expect(pass(office, 391).measures.occupied[0]).toBeGreaterThan(1)
  },
  'A change costs what it says: `usersDealtAnew`, `tiesKept` and `minutesPerAdvisor` cost nothing unless they are stated.':
    () => {
      const [{ usersDealtAnew, tiesKept, minutesPerAdvisor }] = scenarioOf(
        'reform: { change: { inYear: 2, inflow: 1.1 } }\n',
      ).reform
      expect([usersDealtAnew, tiesKept, minutesPerAdvisor]).toEqual([0, 1, 0])
    },
  '`move` gives users of a team or side, those whom `who` describes, to another team; if it is on the other side, they get a new advisor there, and the former side lets them go.':
    () => {
      const followed = (office: Office, side: number) =>
        everybody(office.users).filter(
          (user) => office.users.group[user] === 2 && office.users.cases.advisor[caseOf(user, side)] >= 0,
        ).length
      const office = changing({
        move: { from: 'municipal', to: 'state-general', who: { groups: ['social'] } },
      })
      pass(office, 390)
      const [state, municipal] = [followed(office, STATE), followed(office, MUNICIPAL)]
      pass(office, 391)
      expect(followed(office, MUNICIPAL)).toBeLessThan(municipal / 4)
      expect(followed(office, STATE)).toBeGreaterThan(state + municipal / 2)
    },
  'A comparison file has a `baseline`; `delt compare FILE` takes it alone.': async () => {
    expect(refusedComparison('alternatives: [unitary]\n')).toMatch(/a comparison needs a baseline/)
    for (const words of [['unitary'], ['--vary', 'inflow=0.8,0.9']])
      expect((await delt('compare', 'vary-caseload', ...words)).stderr).toMatch(
        /says itself what is compared; give it alone/,
      )
  },
  'question: How much does it matter how often advisors ask the other side? baseline: dual alternatives: [unitary, my-office.yaml] vary: collaborationRate: [0.1, 0.5, 0.9] outcomes: [lasting-work-share, needs-relieved/complex/complex] bands: { lasting-work-share: 0.02 } limits: { out-of-reach-share: { max: 0.1 } } precision: { lasting-work-share: 0.01 }':
    () => {
      const { baseline, alternatives, varied, ...judged } = compared(EXAMPLES[2], {
        'my-office.yaml': 'inflow: 0.9\n',
      })
      const names = [baseline, ...alternatives].map(({ scenario }) => scenario.name)
      expect(names).toEqual(['dual', 'unitary', 'my-office'])
      expect(varied.map(({ scenario }) => scenario.collaborationRate)).toEqual([0.1, 0.5, 0.9])
      expect(judged).toMatchObject({
        question: 'How much does it matter how often advisors ask the other side?',
        outcomes: [keyOf('lasting-work-share'), keyOf('needs-relieved', 'complex', 'complex')],
        bands: [{ band: 0.02 }],
        limits: [{ max: 0.1 }],
        precision: [{ halfWidth: 0.01 }],
      })
    },
  '`baseline`, `alternatives` | scenarios, as paths relative to the file or as names of shipped ones': () => {
    const { baseline, alternatives } = compared('baseline: base.yaml\nalternatives: [unitary]\n', {
      'base.yaml': 'inflow: 0.9\n',
    })
    expect(baseline.scenario).toMatchObject({ name: 'base', inflow: 0.9 })
    expect(differing(loadScenario('unitary').scenario, alternatives[0].scenario)).toEqual([])
  },
  '`vary` | paths of parameters with lists of different values, or ranges; every combination is laid over the baseline':
    () => {
      const found = compared(
        'baseline: unitary\nvary:\n  inflow: [0.8, 1]\n  collaborationRate: 0.1..0.5 step 0.4\n',
      )
      expect(varyingIn(found, 'inflow')).toEqual(['0.8', '0.8', '1', '1'])
      expect(varyingIn(found, 'collaborationRate')).toEqual(['0.1', '0.5', '0.1', '0.5'])
      expect(found.varied.every(({ scenario }) => scenario.leadership.leaders === 1)).toBe(true)
      expect(refusedComparison('baseline: dual\nvary:\n  inflow: [0.8, 0.80]\n')).toMatch(
        /takes one value twice/,
      )
    },
  '`outcomes` | outcomes of interest, corrected for their number, process and result apart; the others are exploratory':
    () => {
      const { named, rows } = fakeComparison({ unitary: 1 }, 4)
      const texts = named.map(keyText)
      for (const row of rows) {
        const kind = findOutcome(outcomes, row.outcome).family
        expect(row.family).toBe(texts.includes(keyText(row)) ? kind : 'exploratory')
      }
    },
  '`bands` | differences too small to matter, in the unit of the outcome; `delt outcomes` lists the defaults':
    async () => {
      expect(
        compared('baseline: dual\nalternatives: [unitary]\nbands: { days-to-first-conversation: 3 }\n').bands,
      ).toEqual([{ ...keyOf('days-to-first-conversation'), band: 3 }])
      const { stdout } = await delt('outcomes', '--format', 'csv')
      expect(stdout.split('\n')[0]).toContain(',band,')
      expect(stdout).toMatch(/^lasting-work-share,.*,0\.01,/m)
      expect(stdout).toMatch(/^social-assistance-nok,.*,1 % of the baseline,/m)
    },
  '`limits`, `precision` | as in a scenario, for every scenario of the comparison': () => {
    const text =
      'baseline: dual\nalternatives: [unitary]\nlimits: { needs-relieved: { min: 0.2 } }\nprecision: { needs-relieved: 0.01 }\n'
    const { limitsOf, baseline, alternatives, precision } = designOf(compared(text), [], NO_EFFORT)
    for (const one of [baseline, ...alternatives.map(({ scenario }) => scenario)])
      expect(limitsOf(one)).toMatchObject([{ min: 0.2 }])
    expect(precision?.targets).toEqual([{ key: keyOf('needs-relieved'), halfWidth: 0.01 }])
  },
  '`goals` | as in a scenario, in place of those of the baseline': () => {
    const goals = (file: string) =>
      compared(`baseline: town.yaml\nalternatives: [unitary]\n${file}`, { 'town.yaml': STATED_GOALS }).goals
    expect(goals('goals: { dropout-share: -0.1 }\n')).toEqual([
      { outcome: 'dropout-share', change: -0.1, of: 'unit' },
    ])
    expect(goals('')).toEqual(read(STATED_GOALS).goals)
  },
  'A range of whole numbers such as `1..12` stands for all of them, and `0.1..0.9 step 0.2` for 0.1, 0.3, 0.5, 0.7 and 0.9.':
    () => {
      const found = compared(
        'baseline: dual\nvary:\n  teams.municipal-youth.advisors: 1..12\n  collaborationRate: 0.1..0.9 step 0.2\n',
      )
      expect([...new Set(varyingIn(found, 'teams.municipal-youth.advisors'))].map(Number)).toEqual([
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
      ])
      expect([...new Set(varyingIn(found, 'collaborationRate'))]).toEqual(['0.1', '0.3', '0.5', '0.7', '0.9'])
    },
  'It runs upwards, ends exactly on a step, and may stand in a list beside other values, as in `[1..4, 8]`.':
    () => {
      const ranged = (range: string) => refusedComparison(`baseline: dual\nvary:\n  inflow: ${range}\n`)
      expect([ranged('2..1'), ranged('0.1..0.9 step 0.3')]).toEqual([
        expect.stringMatching(/runs backwards/),
        expect.stringMatching(/do not meet its end/),
      ])
      const found = compared('baseline: dual\nvary:\n  teams.state-youth.advisors: [1..4, 8]\n')
      expect(varyingIn(found, 'teams.state-youth.advisors')).toEqual(['1', '2', '3', '4', '8'])
    },
  'Every CSV file of the results has the varied values as columns after its own.': async () => {
    const folder = emptyFolder()
    await exportTo(
      folder,
      comparisonKind,
      'table',
      variedComparison(['inflow', 'leadership.leaders'], [['1', '2']]),
    )
    const tables = filesOf(comparisonKind, 'table')
    expect(tables.length).toBeGreaterThan(5)
    for (const table of tables)
      expect(readFileSync(join(folder, table), 'utf8').split('\n')[0]).toMatch(/,inflow,leadership\.leaders$/)
  },
  'The chart `variation` places numbers at their values on the axis and shows the baseline once, at its own value.':
    () => {
      const { lines, baseline } = drawnVariation(variedComparison(['inflow'], [['0.8'], ['1.2']], ['1']))
      expect(lines.map(({ data }) => data.map(({ x }) => x))).toEqual([[0.8, 1, 1.2]])
      expect(baseline.map(({ data }) => data)).toEqual([[{ x: 1, y: 0 }]])
    },
  'If several paths are varied, the first with numbers lies along the axis, with a line for each combination of values of the others.':
    () => {
      const points = ['a', 'b'].flatMap((word) => ['10', '20'].map((number) => [word, number]))
      const { lines } = drawnVariation(variedComparison(['word', 'number'], points, ['a', '15']))
      expect(lines.map(({ label }) => label)).toEqual(['a', 'b'])
      for (const { data } of lines) expect(data.map(({ x }) => x)).toEqual(expect.arrayContaining([10, 20]))
    },
  '`limits`, `precision`, `outcomes` and `bands` belong to an outcome *and* a level: `needs-relieved` is the outcome as a whole, `needs-relieved/group/young` that of one group.':
    () => {
      const both = (value: string) => `{ needs-relieved: ${value}, needs-relieved/group/young: ${value} }`
      const text = `baseline: dual\nalternatives: [unitary]\nlimits: ${both('{ min: 0.1 }')}\nprecision: ${both('0.1')}\nbands: ${both('0.1')}\noutcomes: [needs-relieved, needs-relieved/group/young]\n`
      const keys = [keyOf('needs-relieved'), keyOf('needs-relieved', 'group', 'young')]
      expect(compared(text)).toMatchObject({ limits: keys, precision: keys, bands: keys, outcomes: keys })
    },
  '`needs-relieved/all` and `needs-relieved/all/all` are other spellings of the whole; a file that names one thing twice, in whatever spelling, is refused with both places.':
    () => {
      for (const spelling of ['needs-relieved/all', 'needs-relieved/all/all']) {
        expect(read(`limits:\n  ${spelling}: { min: 0.2 }\n`).limits).toMatchObject([keyOf('needs-relieved')])
        const twice = refused(`limits:\n  needs-relieved: { min: 0.2 }\n  ${spelling}: { min: 0.3 }\n`)
        expect(twice).toMatch(
          /case\.yaml:3:3: error: “needs-relieved” is named twice[^]*before it “needs-relieved” at .*case\.yaml:2/,
        )
      }
    },
  'Where a file and `--precision` ask for the same outcome, the narrower precision counts.': () => {
    const asked = (halfWidth: number) =>
      precisionAsked([`needs-relieved=${halfWidth}`], { outcomes, scenario: dual }, [])
    const { precision } = read('precision: { needs-relieved: 0.02 }\n')
    expect(narrowestOf([...precision, ...asked(0.01)])).toMatchObject([{ halfWidth: 0.01 }])
    expect(narrowestOf([...precision, ...asked(0.03)])).toMatchObject([{ halfWidth: 0.02 }])
  },
  'A band for the whole also holds for the levels that state none, as long as the outcome is a mean.': () => {
    const bands = [{ ...keyOf('needs-relieved'), band: 0.07 }]
    expect(findOutcome(outcomes, 'needs-relieved').adds).toBe('mean')
    expect(bandOf({ outcomes, bands }, keyOf('needs-relieved', 'group', 'young'))).toBe(0.07)
    const own = [...bands, { ...keyOf('needs-relieved', 'group', 'young'), band: 0.03 }]
    expect(bandOf({ outcomes, bands: own }, keyOf('needs-relieved', 'group', 'young'))).toBe(0.03)
  },
  'Of an amount, which adds up over the office (kroner, persons, cases a year), a band is a share unless a file states one: 1 % of what the baseline has, or a share of the users in the office where the amount itself is small.':
    () => {
      for (const { id, adds, unit, band } of outcomes) {
        const isAmount = adds === 'sum' || /^(NOK per year|users|persons)$/.test(unit)
        expect([id, typeof band !== 'number']).toEqual([id, isAmount])
      }
      const ofBaseline = outcomes.filter(({ band }) => typeof band !== 'number' && band.of === 'baseline')
      expect(ofBaseline.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['social-assistance-nok', 'users-present']),
      )
      for (const { band } of ofBaseline) expect(band).toMatchObject({ share: 0.01 })
      expect(outcomes.some(({ band }) => typeof band !== 'number' && band.of === 'users')).toBe(true)
      expect(bandOf({ outcomes, bands: [{ ...keyOf('handovers'), band: 5 }] }, keyOf('handovers'))).toBe(5)
    },
  'So a town and a city are judged alike, and the verdict says how much the share is.': () => {
    const sized = (mean: number) =>
      sizedOutcome({ outcomes, bands: [] }, keyOf('social-assistance-nok'), mean, fakeResult('dual', 0, 2))
    expect([sized(1e8).band, sized(1e6).band]).toEqual([1e6, 1e4])
    for (const mean of [1e8, 1e6]) expect(sizedBandInWords(sized(mean))).toContain('(1 % of the baseline)')
  },
  'What a file states for a whole amount says nothing of its parts.': () => {
    const bands = [{ ...keyOf('social-assistance-nok'), band: 5 }]
    const { breakdowns } = findOutcome(outcomes, 'social-assistance-nok')
    expect(breakdowns).toContain('group')
    expect(bandOf({ outcomes, bands }, keyOf('social-assistance-nok', 'group', 'young'))).toEqual({
      share: 0.01,
      of: 'baseline',
    })
  },
  'An outcome that a scenario cannot have is refused before anything is simulated, and the message says what to set: outcomes of the cohort need `years: 5`, because everyone in it is followed for four years, and fewer where they ask for less (`work-share-24-months` needs `years: 3`), the stock cohort needs `years: 4`, outcomes of pupils need a group with `pupils: true`, and a level needs a group, team or measure of that name in every scenario of the comparison.':
    () => {
      const limited = (outcome: string, more = '') => refused(`${more}limits:\n  ${outcome}: { min: 0.1 }\n`)
      expect(limited('needs-relieved', 'years: 4\n')).toMatch(/expected: years: 5 or more/)
      expect(limited('needs-relieved', 'years: 5\n')).toBe(NOT_REFUSED)
      expect(limited('work-share-24-months', 'years: 2\n')).toMatch(/expected: years: 3 or more/)
      expect(limited('work-share-24-months', 'years: 3\n')).toBe(NOT_REFUSED)
      expect(limited('stock-days-in-work', 'years: 3\n')).toMatch(/expected: years: 4 or more/)
      expect(limited('stock-days-in-work', 'years: 4\n')).toBe(NOT_REFUSED)
      expect(refused(`${HAMLET}limits: { dropout-share: { max: 0.1 } }\n`)).toMatch(
        /expected: a group with pupils: true/,
      )
      const level = 'baseline: dual\nalternatives: [other.yaml]\noutcomes: [occupancy/measure/cantina]\n'
      expect(refusedComparison(level, { 'other.yaml': 'measures: { cantina: remove }\n' })).toMatch(
        /“occupancy\/measure\/cantina” cannot be measured in “other”[^]*found: +no measure “cantina”/,
      )
    },
  'For outcomes that are judged by default, a warning takes the place of the refusal.': () => {
    const [warning] = unmeasuredDefaults(read('years: 2\n'))
    expect(warning).toMatchObject({
      severity: 'warning',
      message: expect.stringMatching(/judged by default/) as unknown,
    })
    expect(unmeasuredDefaults(read('years: 5\n'))).toEqual([])
  },
  'A limit on what could be measured and was not, because nothing of the kind happened in any replication, counts as broken: nothing shows that it holds.':
    () => {
      const result = fakeResult('dual', 0, 2)
      const unmeasured = { ...result, summary: result.summary.map((row) => ({ ...row, mean: Number.NaN })) }
      const { limits } = read('limits: { needs-relieved: { min: 0, max: 1 } }\n')
      expect(checkLimits(result, limits).map(({ holds }) => holds)).toEqual([true, true])
      expect(checkLimits(unmeasured, limits).map(({ holds }) => holds)).toEqual([false, false])
    },
  'All scenarios of a comparison must agree in `seed`, `years`, `warmUpYears` and `drawnStock`, or their people would not be the same.':
    () => {
      for (const line of ['seed: other', 'years: 4', 'warmUpYears: 1', 'drawnStock: false'])
        expect(
          refusedComparison('baseline: dual\nalternatives: [other.yaml]\n', { 'other.yaml': `${line}\n` }),
        ).toMatch(new RegExp(`“other” and the baseline differ in “${line.split(':')[0]}”`))
    },
  'The baseline says how often all of them are simulated: `replications` of the others change nothing, and neither does the `precision` of a scenario beside that of the comparison file; delt warns of it.':
    () => {
      const others = {
        'often.yaml': 'replications: 50\n',
        'precise.yaml': 'precision: { needs-relieved: 0.01 }\n',
      }
      const loaded = compared('baseline: dual\nalternatives: [often.yaml, precise.yaml]\n', others)
      expect(designOf(loaded, [], NO_EFFORT)).toMatchObject({
        replications: dual.replications,
        precision: undefined,
      })
      expect(loaded.alternatives.flatMap(({ warnings }) => warnings.map(({ message }) => message))).toEqual([
        '“replications” of “often” changes nothing in this comparison',
        '“precision” of “precise” changes nothing in this comparison',
      ])
    },
  'A comparison has at most 500 scenarios.': () => {
    expect(refusedVariation('teams.state-youth.advisors=1..500')).toMatch(
      /501 scenarios[^]*at most 500, the baseline among them/,
    )
    expect(refusedGrid({ baseline: 'dual', alternatives: [], variations: [variationTo(499)] })).toEqual([])
  },
  'The municipal agenda has two goals, for `social-assistance-nok` and `dropout-share`, and both are to fall.':
    () => {
      expect(agendaWith([]).map(({ goal }) => GOAL_OUTCOMES[goal])).toEqual([...AGENDA])
      expect(refused('goals: { needs-relieved: -0.1 }\n')).toMatch(
        /one of social-assistance-nok, dropout-share/,
      )
      expect(refused('goals: { dropout-share: 0.1 }\n')).toMatch(/a number below 0[^]*did you mean: -0\.1/)
      expect(refused('goals: { dropout-share: { share: -2 } }\n')).toMatch(/at least −1/)
      expect(refused('goals: { social-assistance-nok: -5_000_000 }\n')).toMatch(/did you mean: -5000000/)
    },
  'Where no file states them, social assistance is to fall by 29.5 %, as in the district of the case study, and drop-out by half: shares of what the baseline has, which suit an office of any size.':
    () => {
      expect(agendaWith([]).map(({ share, wanted, baselineMean }) => [share, wanted / baselineMean])).toEqual(
        [
          [0.295, expect.closeTo(-0.295, 12)],
          [0.5, expect.closeTo(-0.5, 12)],
        ],
      )
    },
  'The table of the agenda and its chart say of each goal whether it was stated or scaled.': () => {
    const found = (goals: readonly StatedGoal[]) => ({
      ...fakeComparison({ unitary: 1 }),
      agenda: agendaWith(goals),
    })
    const wanted = (goals: readonly StatedGoal[]) => agendaTable(found(goals)).rows.map((row) => row[3])
    const stated = read(STATED_GOALS).goals
    expect(wanted(stated.slice(0, 1))).toEqual([
      expect.stringMatching(/−5\.00\sM\sNOK.*; as stated\)$/),
      expect.stringMatching(/; scaled from the case study\)$/),
    ])
    expect(agenda(found(stated))?.alt).toMatch(/down by 5\.00\sM\sNOK, as stated.*down by 30.*%, as stated/)
    expect(agenda(found([]))?.alt).not.toContain('as stated')
  },
  'A goal is a difference from another office, so goals change nothing in `delt run`, which warns of it: its chart of social assistance shows the goal of the case study.':
    async () => {
      const warning = /warning: “goals” of case change nothing in a run/
      expect((await runHamlet('goals: { social-assistance-nok: -500000 }\n')).stderr).toMatch(warning)
      expect((await runHamlet()).stderr).not.toMatch(warning)
      const drawn = runDrawings([fakeResult('dual', 0, 4)], true).find(({ id }) => id === 'social-assistance')
      expect(drawn?.subtitle).toContain('as in the district of the case study')
    },
  'Goals of an alternative that are not those of the baseline change nothing; delt warns of it.': () => {
    const { alternatives } = compared('baseline: town.yaml\nalternatives: [same.yaml, other.yaml]\n', {
      'town.yaml': STATED_GOALS,
      'same.yaml': 'extends: [town.yaml, leadership-unitary]\n',
      'other.yaml': 'goals: { dropout-share: -0.1 }\n',
    })
    expect(alternatives.map(({ warnings }) => warnings.map(({ message }) => message))).toEqual([
      [],
      ['“goals” of “other” changes nothing in this comparison'],
    ])
  },
  '`delt init --office my-town.yaml` asks in a terminal for staff, arrivals, caseloads, places and talks in person, and writes a scenario that runs.':
    async () => {
      const kinds = new Set(questionsOf(dual).map(({ path }) => path.replace(/\.[\w-]+\.(?=\w+$)/, '.')))
      expect([...kinds]).toEqual([
        'advisors',
        'teams.advisors',
        'groups.arrivalsPerYear',
        'teams.caseload',
        'measures.places',
        'leadership.state',
        'leadership.municipal',
      ])
      const home = emptyFolder()
      await deltIn(home, ['init', '--office', 'my-town.yaml', '--advisors', '12'])
      expect(await deltIn(home, ['run', 'my-town.yaml', ...SHORT, '--replications', '1'])).toMatchObject({
        code: 0,
      })
    },
  '`--advisors N` and `--set PATH=VALUE` say the same without questions, and so does a file of numbers with `--from numbers.xlsx`.':
    async () => {
      const numbers = await workbookBytes([
        numbersSheet([
          ['advisors', 12],
          ['groups.young.arrivalsPerYear', 30],
        ]),
      ])
      const set = ['--advisors', '12', '--set', 'groups.young.arrivalsPerYear=30']
      const [stated, fromFile] = [
        await ownOffice(set),
        await ownOffice(['--from', 'numbers.xlsx'], { 'numbers.xlsx': numbers }),
      ]
      expect(fromFile.replace('numbers.xlsx:3', 'stated')).toBe(stated)
    },
  'Whatever is left out is taken from the shipped office and scaled to the number of advisors; each number of the file is given with its unit and its origin.':
    async () => {
      const text = await ownOffice(['--advisors', '30', '--set', 'groups.young.arrivalsPerYear=70'])
      expect(text).toContain(
        `arrivalsPerYear: ${Math.round(comes('jobseekers') / 2)} # persons per year; scaled from ${comes('jobseekers')}\n`,
      )
      expect(text).toContain('arrivalsPerYear: 70 # persons per year; stated\n')
    },
  'A file of numbers ends in `.xlsx` or `.csv`.': async () =>
    expect(await ownOffice(['--from', 'numbers.txt'], { 'numbers.txt': 'advisors;12' })).toMatch(
      /must end in \.xlsx or \.csv/,
    ),
  'Its first column names a number, by its path or by unambiguous words, Norwegian ones included; the second column holds the number, and further columns are not read.':
    async () => {
      const text = await ownOffice(['--from', 'n.csv'], {
        'n.csv': 'advisors;12;persons\nankomst: ungdom;30;x\noppmøte;0,5\n',
      })
      expect(text).toMatch(/n\.csv:3:1: error: “oppmøte” may be several numbers/)
      expect(text.match(/error/g)).toHaveLength(1)
    },
  'There a decimal comma, a space between thousands and `%` are numbers; `1.200`, which may be two numbers, is refused.':
    async () => {
      const file = (arrivals: string) => ({
        'n.csv': `advisors;60\njobbsøker;${arrivals}\noppmøte: stat;0,5\noppmøte: kommune;70 %\n`,
      })
      const text = await ownOffice(['--from', 'n.csv'], file('1 200'))
      expect(text).toMatch(/arrivalsPerYear: 1200 [^]*municipal: 0\.7 [^]*state: 0\.5 /)
      expect(await ownOffice(['--from', 'n.csv'], file('1.200'))).toMatch(/n\.csv:2:11: error/)
    },
  'A list stands in one cell, in brackets and with commas: `[61, 55, 48]`.': async () => {
    const file = (months: string) => ({ 'n.csv': `advisors;60\ngroups.young.arrivalsByMonth;${months}\n` })
    const listed = async (months: string) => await ownOffice(['--from', 'n.csv'], file(months))
    const profile = 'arrivalsByMonth: [61, 55.5, 48, 50, 50, 50, 20, 90, 70, 60, 50, 1200] '
    expect(await listed('[61, 55.5, 48, 50, 50, 50, 20, 90, 70, 60, 50, 1 200]')).toContain(profile)
    expect(await listed('[61,55.5,48,50,50,50,20,90,70,60,50,1200]')).toContain(profile)
    expect(await listed('[61, 55, 48]')).toMatch(/n\.csv:2:30: error[^]*found: +a list of 3/)
  },
  '`delt init --office --template` writes such a file to fill in, with what each number means and where an office finds it.':
    async () => {
      const home = emptyFolder()
      await deltIn(home, ['init', '--office', '--template', 'n.csv'])
      const text = readFileSync(join(home, 'n.csv'), 'utf8')
      for (const { path, meaning } of questionsOf(dual)) {
        expect(text).toContain(`${path};;`)
        expect(text).toContain(meaning)
      }
      expect(text.split('\n')[0]).toMatch(/;where an office finds it$/)
    },
  '`--set path=value` means the same as a line of a file laid on top of all others, with the same checks; the order of the options does not count.':
    () => {
      const options = ['inflow=0.8', 'teams.state-youth.caseload=54', 'teams.state-youth.advisors=8']
      const file = 'inflow: 0.8\nteams: { state-youth: { caseload: 54, advisors: 8 } }\n'
      const arithmetic = (text: string) => text.split('\n').slice(-2)
      expect(arithmetic(refusedOption(...options))).toEqual(arithmetic(refused(file)))
      expect(refused(file)).toMatch(/do not fit/)
      const staffed = ['teams.state-youth.caseload=27', 'teams.state-youth.advisors=8']
      const lines = scenarioOf('teams: { state-youth: { caseload: 27, advisors: 8 } }\n')
      for (const some of [staffed, staffed.toReversed()])
        expect(differing(loadScenario('dual', some).scenario, lines)).toEqual([])
      expect(refusedOption('inflow=fast')).toMatch(/--set:1:8: error: “inflow” does not take this/)
    },
  '`--vary path=a,b,c` and `--vary "path=a..b step c"` mean the same as a line of `vary`.': () => {
    const file = compared(
      'baseline: dual\nvary:\n  inflow: [0.8, 0.9]\n  collaborationRate: 0.1..0.3 step 0.1\n',
    )
    const words = comparisonOf('dual', [], ['inflow=0.8,0.9', 'collaborationRate=0.1..0.3 step 0.1'])
    const scenarios = ({ varied }: typeof words) => varied.map(({ scenario }) => scenario)
    expect(scenarios(words)).toEqual(scenarios(file))
  },
  'Decimals have a point: `--vary inflow=0,9` may be two values or a decimal and is refused, as it is in a file; a space after the comma makes it two values.':
    () => {
      expect(refusedVariation('inflow=0,9')).toMatch(
        /may be a decimal comma[^]*for 2 values \(0, 9\), or a point \(0\.9\)/,
      )
      expect(refusedComparison('baseline: dual\nvary: { inflow: [0,9] }\n')).toMatch(/may be a decimal comma/)
      expect(comparisonOf('dual', [], ['inflow=0, 9']).varied.map(({ scenario }) => scenario.inflow)).toEqual(
        [0, 9],
      )
    },
  'An outcome of interest that no yardstick moves beyond its band with the model as it is (`perfect-collaboration`, `worst-collaboration`, `half-the-caseloads`, `no-measures`) is refused as well: a comparison could say nothing of it.':
    () => {
      const text = 'baseline: dual\nalternatives: [unitary]\noutcomes: [lasting-work-share, exit-rate]\n'
      const { outcomes: named, bands } = compared(text)
      const recorded = () => fakeYardsticks({ 'exit-rate': 0 })
      expect(deafOutcomes(named, bands, 'case.yaml', recorded)).toMatchObject([
        { severity: 'error', message: expect.stringMatching(/^“exit-rate” cannot be named/) as string },
      ])
    },
  '`--outcomes a,b/breakdown/level` takes the place of `outcomes`.': async () => {
    const home = emptyFolder()
    writeFileSync(join(home, 'hamlet.yaml'), HAMLET)
    writeFileSync(
      join(home, 'case.yaml'),
      'baseline: hamlet.yaml\nvary: { inflow: [0.8] }\noutcomes: [caseload]\n',
    )
    const words = [
      'compare',
      'case.yaml',
      '--replications',
      '2',
      '--no-charts',
      '--no-overlap',
      '--format',
      'json',
    ]
    const namedBy = async (...more: string[]) =>
      (JSON.parse((await deltIn(home, [...words, ...more, '--force'])).stdout) as Comparison).named
    expect(await namedBy()).toEqual([keyOf('caseload')])
    expect(await namedBy('--outcomes', 'users-present,caseload/team/advisors')).toEqual([
      keyOf('users-present'),
      keyOf('caseload', 'team', 'advisors'),
    ])
  },
  '`--set` takes parameters, `limits` and the three texts.': () => {
    expect(loadScenario('dual', ['inflow=0.9', 'question=Who?'], outcomes).scenario).toMatchObject({
      inflow: 0.9,
      question: 'Who?',
    })
    expect(loadScenario('dual', ['name=mine', 'description=An office']).scenario).toMatchObject({
      name: 'mine',
      description: 'An office',
    })
    expect(loadScenario('dual', ['limits.needs-relieved.min=0.2'], outcomes).limits).toMatchObject([
      { min: 0.2 },
    ])
  },
  'To change what a scenario extends, name another scenario; to state a precision, use `--precision`.':
    () => {
      expect(refusedOption('extends=unitary')).toMatch(/expected: another scenario on the command line/)
      expect(refusedOption('precision.needs-relieved=0.1')).toMatch(/expected: --precision OUTCOME=HALFWIDTH/)
    },
  'Nothing is ignored silently: an option that is given twice, has no value, stands after `--` or would change nothing is refused, with what to write instead.':
    async () => {
      const idle: [string[], RegExp][] = [
        [['--jobs', '1', '--jobs', '2'], /--jobs is given more than once/],
        [['--set', 'inflow=1', '--set', 'inflow=2'], /--set is given more than once for “inflow”/],
        [['--out'], /--out needs a value/],
        [['--', 'unitary'], /nothing may follow “--”; write options and files without it/],
        [['--set', 'seed=a', '--seed', 'b'], /say the same; give one of them/],
      ]
      for (const [words, said] of idle)
        expect(await delt('run', 'dual', ...words)).toMatchObject({
          code: 2,
          stderr: expect.stringMatching(said) as unknown,
        })
    },
  "`delt solve FILE --vary path=a..b --until 'OUTCOME <= NUMBER'` finds the value at which the mean of an outcome begins to meet a condition: the smallest such value where the condition holds at the upper end of the range, else the largest.":
    async () => {
      const home = emptyFolder()
      writeFileSync(join(home, 'case.yaml'), HAMLET)
      const solved = (sign: string) =>
        deltIn(home, [
          ...['solve', 'case.yaml', '--vary', 'teams.advisors.advisors=1..6', '--replications', '2'],
          ...['--until', `caseload ${sign} 9`, '--no-charts', '--force'],
        ])
      const [most, least] = [await solved('<='), await solved('>=')]
      const value = (side: string, { stdout }: typeof most) =>
        Number(new RegExp(`^The ${side} value of teams.advisors.advisors .* is (\\d)`).exec(stdout)?.[1])
      expect(value('smallest', most) - value('largest', least)).toBe(1)
    },
  'The outcome may have a level, and the sign is `<=` or `>=`.': () => {
    const problems: Problem[] = []
    const condition = (text: string) => conditionOf(text, { outcomes, scenario: dual }, problems)
    expect(condition('caseload/team/municipal-youth <= 45')).toEqual({
      ...keyOf('caseload', 'team', 'municipal-youth'),
      relation: '<=',
      bound: 45,
    })
    expect(condition('needs-relieved>=0.2')).toEqual({
      ...keyOf('needs-relieved'),
      relation: '>=',
      bound: 0.2,
    })
    expect(problems).toEqual([])
    expect(condition('caseload < 4')).toBeDefined()
    expect(problems).toMatchObject([{ message: 'no condition has the sign “<”' }])
  },
  'Only values in rising order can be searched; the range is halved until the edge is found.': async () => {
    const falling = ['--vary', 'teams.municipal-youth.advisors=3, 1', '--until', 'caseload <= 4']
    expect(await delt('solve', 'dual', ...falling)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('do not rise') as unknown,
    })
    const looks: number[] = []
    const edge = await edgeOf(1000, (place) => {
      looks.push(place)
      return Promise.resolve({ holds: place >= 700, kept: place >= 700 ? 'yes' : 'no' })
    })
    expect(edge).toMatchObject({ answer: 700, side: 'smallest' })
    expect(new Set(looks).size).toBeLessThanOrEqual(12)
  },
  'In brackets after the answer stand the values among which it lies according to the 95 % intervals.':
    async () => {
      const { solve } = await searched({
        goal: 'until',
        values: upTo(12),
        asked: atMost(45),
        curve: (value) => 50 - 0.7 * value,
      })
      expect(solveHeadline(solve)).toMatch(/ is 8 \(6 to 10\)$/)
    },
  'With `--maximise OUTCOME` or `--minimise OUTCOME` every value is simulated, and several `--vary` make a grid.':
    async () => {
      const home = emptyFolder()
      writeFileSync(join(home, 'case.yaml'), HAMLET)
      const grid = ['--vary', 'teams.advisors.advisors=1..3', '--vary', 'inflow=0.5,1']
      for (const goal of ['--maximise', '--minimise']) {
        const words = [...grid, goal, 'caseload', '--replications', '2', '--no-charts', '--force']
        const { stdout } = await deltIn(home, ['solve', 'case.yaml', ...words])
        expect(stdout).toContain('6 of 6 values were simulated')
      }
    },
  "The best is that with the best mean among those whose means meet all `limits` of the file and every `--until`; the others are compared with it by paired differences with Holm's correction.":
    async () => {
      const aim = { ...keyOf('caseload', 'team', 'municipal-youth'), condition: undefined }
      const { solve } = await searched({
        goal: 'minimise',
        values: upTo(6),
        asked: [aim, ...atLeast(55)],
        curve: (value) => 100 - 10 * value,
      })
      expect(solve.values[solve.answer ?? -1]).toEqual(['4'])
      const paired = solve.tried.flatMap(({ fromAnswer }) => fromAnswer ?? [])
      expect(paired).toHaveLength(5)
      expect(paired.every(({ pHolm }) => pHolm !== undefined)).toBe(true)
      const limits = read('limits: { needs-relieved: { min: 0.2, max: 0.9 } }\n').limits
      expect(conditionsIn(limits)).toMatchObject([
        { relation: '>=', bound: 0.2 },
        { relation: '<=', bound: 0.9 },
      ])
    },
  'The first line of a shipped file, and of one that `delt init` writes, names a JSON Schema, which `delt init` puts beside the new file if there is none yet.':
    async () => {
      const naming = /^# yaml-language-server: \$schema=(\S+)\n/
      for (const path of shippedFiles().values()) expect(readFileSync(path, 'utf8')).toMatch(naming)
      const home = emptyFolder()
      await deltIn(home, ['init', 'mine.yaml'])
      const [, schema = ''] = naming.exec(readFileSync(join(home, 'mine.yaml'), 'utf8')) ?? []
      expect(readFileSync(join(home, schema), 'utf8')).toBe(schemaText())
      writeFileSync(join(home, schema), 'mine')
      await deltIn(home, ['init', 'another.yaml'])
      expect(readFileSync(join(home, schema), 'utf8')).toBe('mine')
    },
  'Editors with a YAML language server then complete keys and show the unit, range and source of each.':
    () => {
      const { else: scenario } = JSON.parse(schemaText()) as {
        else: { properties: Record<string, { description: string }> }
      }
      expect(Object.keys(scenario.properties)).toEqual(
        expect.arrayContaining(['inflow', 'leadership', 'teams', ...EIGHT_KEYS]),
      )
      expect(scenario.properties['inflow'].description).toMatch(
        /Unit: factor\. Plausible: 0\.1 to 2\.\nSource \(assumption\): /,
      )
    },
  '`delt schema` prints the schema.': async () => expect((await delt('schema')).stdout).toBe(schemaText()),
}

describe('docs/scenarios.md', () => {
  const stated = statementsIn(DOCUMENT)

  it('says nothing for which there is no test, and there is no test for what it does not say', () => {
    expect(Object.keys(STATEMENTS).toSorted()).toEqual(stated.toSorted())
  })

  it('says nothing twice', () => expect(new Set(stated).size).toBe(stated.length))

  it.each(Object.entries(STATEMENTS))('%s', (_, test) => test())
})
