import { exitCodes, UsageError } from '../../errors.ts'
import { withoutCohort } from '../../experiment/experiment.ts'
import { refuseReplications } from '../../results/memory.ts'
import { officesOf } from '../../studies/patterns/arms.ts'
import { readPatterns, type Pattern } from '../../studies/patterns/definition.ts'
import { runPatterns } from '../../studies/patterns/run.ts'
import { patternsKind } from '../../studies/patterns/exporters.ts'
import { nearestOf } from '../../scenario/language/nearest.ts'
import { quoted } from '../../text/quote.ts'
import { texts } from '../../locale/language.ts'
import { command } from '../command.ts'
import { options, studyOptions } from '../options.ts'
import { defaultFolder, makeResult } from '../results.ts'
import { patternsText } from '../terminal/patterns-text.ts'
import { interruptedStudy, withExperiment } from '../with-experiment.ts'

/** Pairs of replications unless the user asks for another number. */
const REPLICATIONS = 40
const SEED = 'delt'

const help = texts({
  en: {
    words: {
      pattern: 'P1 to P15 (all by default)',
      replications: `Pairs of replications of each comparison (${REPLICATIONS} by default)`,
      half: 'Offices of half the size, for a quicker look',
      out: 'Result folder (output/patterns by default)',
    },
    examples: {
      patterns: 'every pattern in the full office, 40 pairs each',
      'patterns P1 P3 --half --replications 12': 'two of them, quickly',
    },
    notes:
      'Each pattern is defined in scenarios/patterns, with hypothesis, primary outcome, direction and the smallest effect ' +
      'that counts, all written down before it was run. The exit code is 0 whatever the verdicts are.',
  },
  nb: {
    words: {
      pattern: 'P1 til P15 (alle hvis ingen er nevnt)',
      replications: `Antall par av replikasjoner i hver sammenligning (ellers ${REPLICATIONS})`,
      half: 'Kontorer av halv størrelse, for et raskere blikk',
      out: 'Resultatmappe (output/patterns hvis ingenting er oppgitt)',
    },
    examples: {
      patterns: 'hvert mønster i hele kontoret, 40 par hver',
      'patterns P1 P3 --half --replications 12': 'to av dem, raskt',
    },
    notes:
      'Hvert mønster står i scenarios/patterns, med hypotese, hovedutfall, retning og den minste effekten som teller, ' +
      'alt skrevet ned før det ble kjørt. Avslutningskoden er 0 uansett hva konklusjonene er.',
  },
  nn: {
    words: {
      pattern: 'P1 til P15 (alle når ingen er nemnde)',
      replications: `Talet på par av replikasjonar i kvar samanlikning (elles ${REPLICATIONS})`,
      half: 'Kontor av halv storleik, for eit raskare blikk',
      out: 'Resultatmappe (output/patterns når ingenting er oppgitt)',
    },
    examples: {
      patterns: 'kvart mønster i heile kontoret, 40 par kvar',
      'patterns P1 P3 --half --replications 12': 'to av dei, raskt',
    },
    notes:
      'Kvart mønster står i scenarios/patterns, med hypotese, hovudutfall, retning og den minste effekten som tel, ' +
      'alt skrive ned før det vart køyrt. Avslutningskoden er 0 same kva konklusjonane er.',
  },
})

const say = texts({
  en: {
    twice: (pattern: string) => `${pattern} is named twice`,
    unknown: (pattern: string, nearest: string) =>
      `no pattern is called ${pattern}; did you mean ${nearest}?`,
  },
  nb: {
    twice: (pattern) => `${pattern} er nevnt to ganger`,
    unknown: (pattern, nearest) => `det finnes ikke noe mønster ${pattern}; mente du ${nearest}?`,
  },
  nn: {
    twice: (pattern) => `${pattern} er nemnt to gonger`,
    unknown: (pattern, nearest) => `det finst ikkje noko mønster ${pattern}; meinte du ${nearest}?`,
  },
})

export default command(
  {
    positionals: {
      pattern: { type: 'string', array: true },
    },
    options: {
      replications: {
        ...options.replications,
      },
      half: { type: 'boolean' },
      ...studyOptions,
      out: { ...options.out },
    },
    help,
  },
  async ({ pattern: names = [], ...args }, io) => {
    const { replications = REPLICATIONS, half = false, seed = SEED } = args
    const setting = { replications, half, seed }
    const patterns = chosen(readPatterns(), names)
    const needed = officesOf(patterns, setting)
    refuseReplications(needed.scenarios, replications, { compared: false })
    const folder = args.out ?? defaultFolder(['patterns'])
    const planned = needed.scenarios.map((scenario) => ({ scenario, replications }))
    await makeResult(patternsKind, { folder, scenarios: undefined, planned }, args, io, async () => {
      const { offices, cached, ...ran } = await withExperiment(
        { ...args, keep: withoutCohort },
        io,
        async (experiment) => ({
          ...(await runPatterns(patterns, setting, needed, experiment)),
          cached: experiment.cached,
        }),
      )
      if (ran.interrupted) throw interruptedStudy(args.store, io)
      return {
        ...ran,
        result: ran.results,
        simulated: offices,
        origins: offices.map(({ name }) => ({ file: fileOf(name, patterns), overrides: [] })),
        planned: setting.replications,
        limits: [],
        model: ran.results.model,
        cached,
        isDrawable: true,
        text: () => patternsText(ran.results, folder),
      }
    })
    return exitCodes.done
  },
)

/** The patterns that the user names, in numerical order; all of them where none is named. */
function chosen(patterns: readonly Pattern[], names: readonly string[]): readonly Pattern[] {
  const ids = patterns.map(({ id }) => id)
  const wanted = names.map((name) => name.toUpperCase())
  const again = wanted.find((name, position) => wanted.indexOf(name) < position)
  if (again !== undefined) throw new UsageError(say().twice(quoted(again)))
  const unknown = wanted.find((name) => !ids.includes(name))
  if (unknown !== undefined)
    throw new UsageError(say().unknown(quoted(unknown), nearestOf(unknown, ids) ?? ids[0]))
  return wanted.length === 0 ? patterns : patterns.filter(({ id }) => wanted.includes(id))
}

/** An office is named after the pattern and the arm that first needed it. */
function fileOf(office: string, patterns: readonly Pattern[]): string {
  const pattern = patterns.find(({ id }) => office.startsWith(`${id} `))
  return `scenarios/patterns/${pattern?.name ?? ''}.yaml`
}
