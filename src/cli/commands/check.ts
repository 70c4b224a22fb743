import { describeProblem, exitCodes, ScenarioError, UsageError } from '../../errors.ts'
import type { Problem } from '../../errors.ts'
import { withoutCohort } from '../../experiment/experiment.ts'
import { withStock, type Standing } from '../../experiment/stationary-stock.ts'
import { outcomes } from '../../results/outcomes.ts'
import { grouped } from '../../results/quantity.ts'
import { hasErrors } from '../../scenario/assemble.ts'
import { isComparison, loadComparison } from '../../scenario/load-comparison.ts'
import { differencesBetween } from '../../scenario/difference.ts'
import { examineScenario, loadScenario } from '../../scenario/load.ts'
import type { LoadedScenario } from '../../scenario/loaded.ts'
import { printScenario } from '../../scenario/print.ts'
import { isStockOpen, STOCKS } from '../../scenario/stock.ts'
import { texts } from '../../locale/language.ts'
import { command } from '../command.ts'
import type { Io } from '../command.ts'
import { deafOutcomes, warningsIn } from '../comparison-design.ts'
import { options } from '../options.ts'
import { textTable } from '../terminal/text-table.ts'
import { unmeasuredDefaults } from '../scenarios.ts'
import { warnFromPilot } from '../warnings.ts'
import { withExperiment } from '../with-experiment.ts'

const help = texts({
  en: {
    words: {
      scenario: 'Scenario or comparison files, or names of shipped ones',
      print:
        'Print the resolved scenario, each value with the file and line that set it, even one with mistakes',
      diff: 'Print how two scenarios differ',
      format: 'json: what was found as JSON on stdout, and nothing else there',
    },
    examples: {
      'check my.yaml': 'every mistake of a file, with its line',
      'check my.yaml --print': 'all its values, and where each comes from',
      'check --diff dual unitary': 'only what differs',
    },
    notes:
      'Nothing is simulated, except pilots for --print, which find out how many users keep the office stationary and ' +
      'how many users come to each team in a year. The exit code is 2 where a file has mistakes; warnings do not count.',
  },
  nb: {
    words: {
      scenario: 'Scenario- eller sammenligningsfiler, eller navn på noen som følger med',
      print:
        'Skriv ut det ferdige scenarioet, hver verdi med filen og linjen som satte den, også om det har feil',
      diff: 'Skriv ut hvordan to scenarioer er forskjellige',
      format: 'json: det som ble funnet, som JSON på stdout, og ikke noe annet der',
    },
    examples: {
      'check my.yaml': 'alle feil i en fil, med linje',
      'check my.yaml --print': 'alle verdiene, og hvor hver av dem kommer fra',
      'check --diff dual unitary': 'bare det som er forskjellig',
    },
    notes:
      'Ingenting simuleres, bortsett fra piloter for --print, som finner ut hvor mange brukere som holder kontoret stabilt, ' +
      'og hvor mange brukere som kommer til hvert team i løpet av et år. Avslutningskoden er 2 når en fil har feil; advarsler teller ikke.',
  },
  nn: {
    words: {
      scenario: 'Scenario- eller samanlikningsfiler, eller namn på nokre som følgjer med',
      print:
        'Skriv ut det ferdige scenarioet, kvar verdi med fila og linja som sette han, òg om det har feil',
      diff: 'Skriv ut korleis to scenario er ulike',
      format: 'json: det som vart funne, som JSON på stdout, og ikkje noko anna der',
    },
    examples: {
      'check my.yaml': 'alle feil i ei fil, med linje',
      'check my.yaml --print': 'alle verdiane, og kvar dei kjem frå',
      'check --diff dual unitary': 'berre det som er ulikt',
    },
    notes:
      'Ingenting blir simulert, bortsett frå pilotar for --print, som finn ut kor mange brukarar som held kontoret stabilt, ' +
      'og kor mange brukarar som kjem til kvart team i løpet av eit år. Avslutningskoden er 2 når ei fil har feil; åtvaringar tel ikkje.',
  },
})

const say = texts({
  en: {
    exclusive: '--print and --diff exclude one another',
    onlyFound: '--format json is for what check finds; leave it out with --print and --diff',
    two: '--diff takes exactly two scenarios',
    scenario: (file: string) => `${file}: a valid scenario`,
    comparison: (file: string) => `${file}: a valid comparison`,
    scenarioWarned: (file: string, warnings: number) =>
      `${file}: a valid scenario, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    comparisonWarned: (file: string, warnings: number) =>
      `${file}: a valid comparison, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    stock: (entries: string, years: string) =>
      `${entries} entries a year × ${years} years, which keeps the office stationary`,
    same: 'The two scenarios have the same values.',
    parameter: 'parameter',
    unit: 'unit',
  },
  nb: {
    exclusive: '--print og --diff utelukker hverandre',
    onlyFound: '--format json gjelder det check finner; dropp det sammen med --print og --diff',
    two: '--diff tar nøyaktig to scenarioer',
    scenario: (file) => `${file}: et gyldig scenario`,
    comparison: (file) => `${file}: en gyldig sammenligning`,
    scenarioWarned: (file, warnings) =>
      `${file}: et gyldig scenario, ${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}`,
    comparisonWarned: (file, warnings) =>
      `${file}: en gyldig sammenligning, ${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}`,
    stock: (entries, years) => `${entries} nye i året × ${years} år, som holder kontoret stabilt`,
    same: 'De to scenarioene har de samme verdiene.',
    parameter: 'parameter',
    unit: 'enhet',
  },
  nn: {
    exclusive: '--print og --diff utelukkar kvarandre',
    onlyFound: '--format json gjeld det check finn; dropp det saman med --print og --diff',
    two: '--diff tek nøyaktig to scenario',
    scenario: (file) => `${file}: eit gyldig scenario`,
    comparison: (file) => `${file}: ei gyldig samanlikning`,
    scenarioWarned: (file, warnings) =>
      `${file}: eit gyldig scenario, ${warnings} ${warnings === 1 ? 'åtvaring' : 'åtvaringar'}`,
    comparisonWarned: (file, warnings) =>
      `${file}: ei gyldig samanlikning, ${warnings} ${warnings === 1 ? 'åtvaring' : 'åtvaringar'}`,
    stock: (entries, years) => `${entries} nye i året × ${years} år, som held kontoret stabilt`,
    same: 'Dei to scenarioa har dei same verdiane.',
    parameter: 'parameter',
    unit: 'eining',
  },
})

export default command(
  {
    positionals: {
      scenario: {
        type: 'string',
        array: true,
        demandOption: true,
      },
    },
    options: {
      print: {
        type: 'boolean',
      },
      diff: { type: 'boolean' },
      set: options.set,
      format: {
        ...options.format,
      },
    },
    help,
  },
  async ({ scenario: files, print, diff, set = [], format }, io) => {
    if (print === true && diff === true) throw new UsageError(say().exclusive)
    if (format === 'json' && (print === true || diff === true)) throw new UsageError(say().onlyFound)
    if (diff === true && files.length !== 2) throw new UsageError(say().two)
    if (diff === true) return showDifference(files, set, io)
    if (print === true) return printAll(files, set, io)
    const checked = files.map((file) => examine(file, set))
    if (format === 'json') io.stdout.write(`${JSON.stringify(checked, null, 2)}\n`)
    else tell(checked, io)
    return checked.some(({ problems }) => hasErrors(problems)) ? exitCodes.usage : exitCodes.done
  },
)

interface Checked {
  readonly file: string
  readonly kind: 'scenario' | 'comparison'
  readonly problems: readonly Problem[]
}

/** Everything in a file that is wrong or doubtful. */
function examine(file: string, set: readonly string[]): Checked {
  const kind = isComparison(file) ? 'comparison' : 'scenario'
  try {
    return { file, kind, problems: warningsOf(file, set, kind) }
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error
    return { file, kind, problems: error.problems }
  }
}

function warningsOf(file: string, set: readonly string[], kind: Checked['kind']): readonly Problem[] {
  if (kind === 'scenario') {
    const loaded = loadScenario(file, set, outcomes)
    return [...loaded.warnings, ...unmeasuredDefaults(loaded)]
  }
  const loaded = loadComparison(file, set, outcomes)
  const warnings = [...warningsIn(loaded), ...deafOutcomes(loaded.outcomes, loaded.bands, file)]
  const seen = new Map(warnings.map((warning) => [describeProblem(warning), warning]))
  return [...seen.values()]
}

function tell(checked: readonly Checked[], { stdout, stderr }: Io): void {
  const told = new Set<string>()
  for (const { file, kind, problems } of checked) {
    for (const text of problems.map(describeProblem)) {
      // A mistake in a file that several scenarios extend is reported once.
      if (!told.has(text)) stderr.write(`${text}\n\n`)
      told.add(text)
    }
    if (!hasErrors(problems)) stdout.line(validInWords(file, kind, problems.length))
  }
}

function validInWords(file: string, kind: Checked['kind'], warnings: number): string {
  const { scenario, comparison, scenarioWarned, comparisonWarned } = say()
  if (warnings === 0) return (kind === 'scenario' ? scenario : comparison)(file)
  return (kind === 'scenario' ? scenarioWarned : comparisonWarned)(file, warnings)
}

/** Prints every scenario that can be read at all, together with its problems. */
async function printAll(files: readonly string[], set: readonly string[], io: Io): Promise<number> {
  const { stdout, stderr } = io
  const examined = files.map((file) => examineScenario(file, set, outcomes))
  const problems = examined.flatMap((one) => one.problems)
  for (const text of new Set(problems.map(describeProblem))) stderr.write(`${text}\n\n`)
  const scenarios = examined.flatMap(({ loaded }) => loaded ?? [])
  const settled = hasErrors(problems) ? scenarios : await withFirstDay(scenarios, io)
  stdout.write(settled.map(printScenario).join('---\n'))
  return hasErrors(problems) ? exitCodes.usage : exitCodes.done
}

/** Adds first-day users, with the arithmetic where a pilot found them. Warns of what a pilot year shows. */
function withFirstDay(loaded: readonly LoadedScenario[], io: Io): Promise<readonly LoadedScenario[]> {
  const how = { jobs: 1, keep: withoutCohort, store: undefined, quiet: true }
  return withExperiment(how, io, async (experiment) => {
    const settled = await Promise.all(
      loaded.map(async (one) => {
        const { scenario, origins } = one
        if (!isStockOpen(scenario)) return one
        const [stock] = await experiment.stationaryStocks([scenario])
        const found = scenario.groups.flatMap((group, position) =>
          STOCKS.flatMap((key) => {
            const standing = stock[position]?.[key]
            if (group[key] !== undefined || standing === undefined) return []
            return [[`groups.${group.name}.${key}`, arithmeticOf(standing)] as const]
          }),
        )
        return { ...one, scenario: withStock(scenario, stock), origins: new Map([...origins, ...found]) }
      }),
    )
    await warnFromPilot(
      settled.map(({ scenario }) => scenario),
      experiment,
      io,
    )
    return settled
  })
}

const arithmeticOf = ({ entriesPerYear, years }: Standing): string =>
  say().stock(`${Math.round(entriesPerYear)}`, grouped(years, 2))

function showDifference(files: readonly string[], set: readonly string[], { stdout, stderr }: Io): number {
  const loaded = files.map((file) => loadScenario(file, set, outcomes))
  for (const problem of loaded.flatMap(({ warnings }) => warnings))
    stderr.write(`${describeProblem(problem)}\n\n`)
  stdout.write(different(loaded))
  return exitCodes.done
}

function different([first, second]: readonly LoadedScenario[]): string {
  const rows = differencesBetween(first.scenario, second.scenario)
  if (rows.length === 0) return `${say().same}\n`
  const cells = rows.map((row) => [row.path, row.first ?? '–', row.second ?? '–', row.unit])
  return `${textTable([say().parameter, first.file, second.file, say().unit], cells)}\n`
}
