import { exitCodes, Interrupted, UsageError } from '../../errors.ts'
import { storyOf } from '../../events/story.ts'
import { withoutCohort } from '../../experiment/experiment.ts'
import { followPerson } from '../../experiment/follow.ts'
import { numberedPersons, type NumberedPerson } from '../../experiment/numbered-persons.ts'
import type { Followed } from '../../experiment/workers/story-worker.ts'
import { listed } from '../../report/text/words.ts'
import type { LoadedScenario } from '../../scenario/loaded.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { texts } from '../../locale/language.ts'
import { command, type Io } from '../command.ts'
import { options } from '../options.ts'
import { personWanted } from '../person-search.ts'
import { loadScenarios, refuseWithoutEffect } from '../scenarios.ts'
import { traceText, type Trace } from '../terminal/trace-text.ts'
import { withExperiment } from '../with-experiment.ts'

const { format, jobs, seed, set } = options

const say = texts({
  en: {
    // The share comes from the cohort of dual and its null twin: 32 % in each of the first two replications.
    warning:
      'One person is not evidence. When nothing but the luck of the office is drawn again (who is ill, who resigns), about ' +
      'a third of all persons first leave it more than ten working days earlier or later. What an office does to people is ' +
      'what delt compare says.',
    same: (office: string) => `--against takes another scenario than ${office}, or both stories are the same`,
    nobodyArrives: (office: string) =>
      `nobody arrives in ${office}, which keeps its caseloads full, so nobody has a number`,
    notTheSame: (offices: string) =>
      `this person is not among the people of ${offices} alike: their groups, inflow, warm-up or seeds differ`,
    interrupted: 'Interrupted: the story is not finished',
  },
  nb: {
    warning:
      'Én person er ikke noe bevis. Når bare tilfeldighetene på kontoret trekkes på nytt (hvem som er syk, hvem som sier opp), ' +
      'går omtrent en tredel av alle ut av oppfølgingen første gang mer enn ti arbeidsdager tidligere eller senere. Hva et ' +
      'kontor gjør med folk, er det delt compare som sier.',
    same: (office) => `--against tar et annet scenario enn ${office}, ellers er begge fortellingene like`,
    nobodyArrives: (office) =>
      `ingen kommer til ${office}, der porteføljene holdes fulle, så ingen har noe nummer`,
    notTheSame: (offices) =>
      `denne personen finnes ikke likt blant folk i ${offices}: grupper, tilstrømming, innsvingingsperiode eller frø er ulike`,
    interrupted: 'Avbrutt: fortellingen er ikke ferdig',
  },
  nn: {
    warning:
      'Éin person er ikkje noko bevis. Når berre tilfella på kontoret blir trekte på nytt (kven som er sjuk, kven som seier opp), ' +
      'går om lag ein tredel av alle ut av oppfølginga første gong meir enn ti arbeidsdagar tidlegare eller seinare. Kva eit ' +
      'kontor gjer med folk, er det delt compare som seier.',
    same: (office) => `--against tek eit anna scenario enn ${office}, elles er begge forteljingane like`,
    nobodyArrives: (office) =>
      `ingen kjem til ${office}, der porteføljene blir haldne fulle, så ingen har noko nummer`,
    notTheSame: (offices) =>
      `denne personen finst ikkje likt blant folk i ${offices}: grupper, tilstrøyming, innsvingingsperiode eller frø er ulike`,
    interrupted: 'Avbrote: forteljinga er ikkje ferdig',
  },
})

const help = texts({
  en: {
    words: {
      scenario: 'Scenario file, or name of a shipped scenario',
      user: 'Number of the person, from 1, in the order in which people first come in the measured years',
      group: 'In place of a number: somebody of this target group',
      complex: 'Somebody with complex problems: three of four needs are high',
      'until-handover': 'Somebody whom one side hands over to the other; delt searches until it finds one',
      unanswered: 'Somebody for whom one side asks the other and never gets an answer',
      pick: 'Which of the persons found, from 1 (the first)',
      against: 'A second scenario: the same person with the same luck in another office',
      replication: 'Number of the replication: other people, other luck',
    },
    examples: {
      'trace dual --complex --group social --pick 2': 'the second one of those with complex social problems',
      'trace dual --until-handover --against unitary': 'the same person under two leaderships',
      'trace dual --user 1': 'the first one who comes in the measured years',
    },
    notes:
      'Several of --group, --complex, --until-handover and --unanswered narrow the search: the person fits all of them. ' +
      'What happens to people is looked up in the first office, which is simulated once more for that. ' +
      'Pupils at risk are numbered on the day on which they start school; whether they ever come to the office depends ' +
      'on the office. For a number that nobody has, delt names the range. Every sentence comes from the event log, ' +
      'which run --events writes for everybody.',
  },
  nb: {
    words: {
      scenario: 'Scenariofil, eller navn på et scenario som følger med',
      user: 'Nummeret til personen, fra 1, i rekkefølgen folk først kommer i de målte årene',
      group: 'I stedet for et nummer: noen i denne målgruppen',
      complex: 'Noen med sammensatte problemer: tre av fire behov er høye',
      'until-handover': 'Noen som den ene siden overleverer til den andre; delt leter til den finner en',
      unanswered: 'Noen som den ene siden spør den andre om, uten å få svar',
      pick: 'Hvilken av dem som ble funnet, fra 1 (den første)',
      against: 'Et scenario til: den samme personen med de samme tilfeldighetene i et annet kontor',
      replication: 'Nummeret til replikasjonen: andre mennesker, andre tilfeldigheter',
    },
    examples: {
      'trace dual --complex --group social --pick 2': 'den andre av dem med sammensatte sosiale problemer',
      'trace dual --until-handover --against unitary': 'den samme personen under to ledelsesformer',
      'trace dual --user 1': 'den første som kommer i de målte årene',
    },
    notes:
      'Flere av --group, --complex, --until-handover og --unanswered snevrer inn søket: Personen passer med alle. ' +
      'Det som hender med folk, slås opp i det første kontoret, som simuleres en gang til for det. ' +
      'Elever i fare for frafall får nummer den dagen de begynner på skolen; om de noen gang kommer til kontoret, avhenger ' +
      'av kontoret. For et nummer som ingen har, sier delt hvilke numre som finnes. Hver setning kommer fra ' +
      'hendelsesloggen, som run --events skriver for alle.',
  },
  nn: {
    words: {
      scenario: 'Scenariofil, eller namn på eit scenario som følgjer med',
      user: 'Nummeret til personen, frå 1, i rekkjefølgja folk først kjem i dei målte åra',
      group: 'I staden for eit nummer: nokon i denne målgruppa',
      complex: 'Nokon med samansette problem: tre av fire behov er høge',
      'until-handover': 'Nokon som den eine sida overleverer til den andre; delt leitar til han finn ein',
      unanswered: 'Nokon som den eine sida spør den andre om, utan å få svar',
      pick: 'Kven av dei som vart funne, frå 1 (den første)',
      against: 'Eit scenario til: den same personen med dei same tilfella i eit anna kontor',
      replication: 'Nummeret til replikasjonen: andre menneske, andre tilfelle',
    },
    examples: {
      'trace dual --complex --group social --pick 2': 'den andre av dei med samansette sosiale problem',
      'trace dual --until-handover --against unitary': 'den same personen under to leiingsformer',
      'trace dual --user 1': 'den første som kjem i dei målte åra',
    },
    notes:
      'Fleire av --group, --complex, --until-handover og --unanswered snevrar inn søket: Personen passar med alle. ' +
      'Det som hender med folk, blir slått opp i det første kontoret, som blir simulert ein gong til for det. ' +
      'Elevar i fare for fråfall får nummer den dagen dei byrjar på skulen; om dei nokon gong kjem til kontoret, er avhengig ' +
      'av kontoret. For eit nummer som ingen har, seier delt kva for nummer som finst. Kvar setning kjem frå ' +
      'hendingsloggen, som run --events skriv for alle.',
  },
})

export default command(
  {
    positionals: {
      scenario: {
        type: 'string',
        demandOption: true,
      },
    },
    options: {
      user: {
        type: 'number',
        requiresArg: true,
      },
      group: {
        type: 'string',
        requiresArg: true,
      },
      complex: { type: 'boolean' },
      'until-handover': {
        type: 'boolean',
      },
      unanswered: {
        type: 'boolean',
      },
      pick: {
        type: 'number',
        requiresArg: true,
      },
      against: {
        type: 'string',
        requiresArg: true,
      },
      replication: {
        type: 'number',
        requiresArg: true,
        default: 1,
      },
      set,
      seed,
      jobs,
      format,
    },
    help,
  },
  async (args, io) => {
    refuseWithoutEffect(args.set, ['replications', 'limits'], 'trace')
    if (args.against === args.scenario) throw new UsageError(say().same(args.scenario))
    const files = [args.scenario, ...(args.against === undefined ? [] : [args.against])]
    const loaded = loadScenarios(files, { ...args, replications: undefined }, io)
    refuseFull(loaded.map(({ scenario }) => scenario))
    const scenarios = await orInterrupted(io, withPeople(loaded, args, io))
    const person = await orInterrupted(io, personWanted(scenarios[0], args, io.interrupt))
    if (!scenarios.every((scenario) => comesTo(scenario, args.replication, person)))
      throw notTheSame(scenarios)
    const followed = await follow(scenarios, person, args, io)
    refuseOthers(scenarios, followed)
    const trace: Trace = {
      user: person.user,
      replication: args.replication,
      person: followed[0].nature,
      warning: say().warning,
      stories: scenarios.map((scenario, index) => storyOf(scenario, followed[index].events)),
    }
    io.stdout.write(
      args.format === 'json' ? `${JSON.stringify(trace, undefined, 2)}\n` : traceText(trace, io),
    )
    return exitCodes.done
  },
)

/** The offices with their people of the first day, the same as in `run` and `compare`. */
function withPeople(
  loaded: readonly LoadedScenario[],
  { jobs: most }: { readonly jobs: number },
  io: Io,
): Promise<readonly Scenario[]> {
  const how = { jobs: most, keep: withoutCohort, store: undefined, quiet: true }
  return withExperiment(how, io, (experiment) => experiment.settled(loaded.map(({ scenario }) => scenario)))
}

/** Throws UsageError where caseloads are kept full, because then nobody has a number. */
function refuseFull(scenarios: readonly Scenario[]): void {
  const full = scenarios.find(({ caseloads }) => caseloads.keptFull)
  if (full !== undefined) throw new UsageError(say().nobodyArrives(full.name))
}

const comesTo = (scenario: Scenario, replication: number, { address, day }: NumberedPerson): boolean =>
  numberedPersons(scenario, replication).some((person) => person.address === address && person.day === day)

/** Throws UsageError where groups differ, because then the same luck makes different people. */
function refuseOthers(scenarios: readonly Scenario[], followed: readonly Followed[]): void {
  const [first, ...others] = followed.map(({ nature }) => JSON.stringify(nature))
  if (others.some((nature) => nature !== first)) throw notTheSame(scenarios)
}

const notTheSame = (scenarios: readonly Scenario[]): UsageError =>
  new UsageError(say().notTheSame(listed(scenarios.map(({ name }) => name))))

function follow(
  scenarios: readonly Scenario[],
  person: NumberedPerson,
  { replication, jobs: most }: { readonly replication: number; readonly jobs: number },
  io: Io,
): Promise<readonly Followed[]> {
  const tasks = scenarios.map((scenario) => ({ scenario, replication, person }))
  return orInterrupted(io, followPerson(tasks, most, io.interrupt))
}

/** What the workers return. Throws Interrupted if the user has stopped them. */
async function orInterrupted<T>({ interrupt }: Io, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (interrupt.aborted) throw new Interrupted(say().interrupted)
    throw error
  }
}
