import { exitCodes, ReplicationsFailed } from '../../errors.ts'
import { withoutCohort } from '../../experiment/experiment.ts'
import { refuseReplications } from '../../results/memory.ts'
import { outcomes } from '../../results/outcomes.ts'
import { scenarioReader } from '../../scenario/load.ts'
import { officesOf } from '../../studies/levers/offices.ts'
import { inertOf } from '../../studies/levers/result.ts'
import { runLevers } from '../../studies/levers/run.ts'
import { inertSentence } from '../../studies/levers/tables.ts'
import { texts } from '../../locale/language.ts'
import { command } from '../command.ts'
import { options } from '../options.ts'
import { loadScenarios, refuseWithoutEffect } from '../scenarios.ts'
import { leversText } from '../terminal/levers-text.ts'
import { interruptedStudy, withExperiment } from '../with-experiment.ts'

const { set, seed, jobs, format, quiet, fresh, store } = options

/** Pairs of replications of each lever unless the user asks for another number. */
const REPLICATIONS = 8

const help = texts({
  en: {
    words: {
      scenario: 'A scenario file, or a shipped scenario: the office in which the levers are moved',
      replications: `Pairs of replications of each lever (${REPLICATIONS} by default)`,
      half: 'Offices of half the size, for a quicker look',
    },
    examples: {
      levers: 'what each lever moves in the dual office',
      'levers --half --set years=3':
        'the same more quickly; what levers are meant to move needs no more years',
    },
    notes:
      'Each lever alone goes from its worst to its best value, with the rest of the office as it is, and is meant to move ' +
      'an outcome beyond the band of differences too small to matter. A lever is inert where the 95 % interval shows that ' +
      'it does not. The exit code is 0 where no lever is inert and 1 where one is. ' +
      'Finished replications are kept in the store: after Ctrl-C the same command goes on.',
  },
  nb: {
    words: {
      scenario: 'En scenariofil, eller et scenario som følger med: kontoret der virkemidlene flyttes',
      replications: `Antall par av replikasjoner for hvert virkemiddel (ellers ${REPLICATIONS})`,
      half: 'Kontorer av halv størrelse, for et raskere blikk',
    },
    examples: {
      levers: 'hva hvert virkemiddel endrer i kontoret med todelt ledelse',
      'levers --half --set years=3': 'det samme raskere; det virkemidlene skal endre, trenger ikke flere år',
    },
    notes:
      'Hvert virkemiddel går alene fra sin dårligste til sin beste verdi, mens resten av kontoret er som det er, og skal ' +
      'flytte et utfall ut over bagatellgrensen. Et virkemiddel er uten virkning når 95 %-intervallet viser at det ikke ' +
      'gjør det. Avslutningskoden er 0 når alle virkemidler virker, og 1 når et av dem ikke gjør det. ' +
      'Ferdige replikasjoner blir liggende i lageret: Etter Ctrl-C fortsetter den samme kommandoen.',
  },
  nn: {
    words: {
      scenario: 'Ei scenariofil, eller eit scenario som følgjer med: kontoret der verkemidla blir flytta',
      replications: `Talet på par av replikasjonar for kvart verkemiddel (elles ${REPLICATIONS})`,
      half: 'Kontor av halv storleik, for eit raskare blikk',
    },
    examples: {
      levers: 'kva kvart verkemiddel endrar i kontoret med todelt leiing',
      'levers --half --set years=3': 'det same raskare; det verkemidla skal endre, treng ikkje fleire år',
    },
    notes:
      'Kvart verkemiddel går åleine frå den dårlegaste til den beste verdien sin, medan resten av kontoret er som det er, ' +
      'og skal flytte eit utfall ut over bagatellgrensa. Eit verkemiddel er utan verknad når 95 %-intervallet viser at det ' +
      'ikkje gjer det. Avslutningskoden er 0 når alle verkemiddel verkar, og 1 når eitt av dei ikkje gjer det. ' +
      'Ferdige replikasjonar blir liggjande i lageret: Etter Ctrl-C held den same kommandoen fram.',
  },
})

export default command(
  {
    positionals: {
      scenario: {
        type: 'string',
        default: 'dual',
      },
    },
    options: {
      replications: {
        ...options.replications,
      },
      half: { type: 'boolean' },
      set,
      seed,
      jobs,
      format,
      quiet,
      fresh,
      store,
    },
    help,
  },
  async (args, io) => {
    refuseWithoutEffect(args.set, ['replications', 'limits', 'precision'], 'levers')
    const { replications = REPLICATIONS, half = false } = args
    const [{ scenario }] = loadScenarios([args.scenario], args, io)
    const setting = { half, replications, seed: scenario.seed }
    const read = scenarioReader(args.scenario, outcomes)
    const offices = officesOf((overrides) => read([...(args.set ?? []), ...overrides]), setting)
    refuseReplications(offices.scenarios, replications, { compared: false })
    const ran = await withExperiment({ ...args, keep: withoutCohort }, io, (experiment) =>
      runLevers(offices, setting, experiment),
    )
    if (ran.interrupted) throw interruptedStudy(args.store, io)
    const { result, failed } = ran
    if (args.format === 'json') io.stdout.write(`${JSON.stringify(result, undefined, 1)}\n`)
    else if (args.quiet !== true) io.stdout.write([leversText(result), '\n'])
    if (failed.length > 0) throw new ReplicationsFailed(failed)
    const inert = inertOf(result)
    for (const one of inert) io.stderr.line(inertSentence(one))
    return inert.length === 0 ? exitCodes.done : exitCodes.fault
  },
)
