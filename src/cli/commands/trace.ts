import { exitCodes, Interrupted, UsageError } from '../../errors.ts'
import { storyOf } from '../../events/story.ts'
import { withoutCohort } from '../../experiment/experiment.ts'
import { followPerson } from '../../experiment/follow.ts'
import { numberedPersons, type NumberedPerson } from '../../experiment/numbered-persons.ts'
import type { Followed } from '../../experiment/workers/story-worker.ts'
import type { LoadedScenario } from '../../scenario/loaded.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { command, type Io } from '../command.ts'
import { options } from '../options.ts'
import { personWanted } from '../person-search.ts'
import { loadScenarios, refuseWithoutEffect } from '../scenarios.ts'
import { traceText, type Trace } from '../terminal/trace-text.ts'
import { withExperiment } from '../with-experiment.ts'

const { format, jobs, seed, set } = options

/** The share comes from the cohort of dual and its null twin: 32 % in each of the first two replications. */
const WARNING =
  'One person is not evidence. When nothing but the luck of the office is drawn again (who is ill, who resigns), about ' +
  'a third of all persons first leave it more than ten working days earlier or later. What an office does to people is ' +
  'what delt compare says.'

export default command(
  {
    positionals: {
      scenario: {
        type: 'string',
        demandOption: true,
        describe: 'Scenario file, or name of a shipped scenario',
      },
    },
    options: {
      user: {
        type: 'number',
        requiresArg: true,
        describe:
          'Number of the person, from 1, in the order in which people first come in the measured years',
      },
      group: {
        type: 'string',
        requiresArg: true,
        describe: 'In place of a number: somebody of this target group',
      },
      complex: { type: 'boolean', describe: 'Somebody with complex problems: three of four needs are high' },
      'until-handover': {
        type: 'boolean',
        describe: 'Somebody whom one side hands over to the other; delt searches until it finds one',
      },
      unanswered: {
        type: 'boolean',
        describe: 'Somebody for whom one side asks the other and never gets an answer',
      },
      pick: {
        type: 'number',
        requiresArg: true,
        describe: 'Which of the persons found, from 1 (the first)',
      },
      against: {
        type: 'string',
        requiresArg: true,
        describe: 'A second scenario: the same person with the same luck in another office',
      },
      replication: {
        type: 'number',
        requiresArg: true,
        default: 1,
        describe: 'Number of the replication: other people, other luck',
      },
      set,
      seed,
      jobs,
      format,
    },
    examples: [
      [
        'trace dual --complex --group social --pick 2',
        'the second one of those with complex social problems',
      ],
      ['trace dual --until-handover --against unitary', 'the same person under two leaderships'],
      ['trace dual --user 1', 'the first one who comes in the measured years'],
    ],
    notes:
      'Several of --group, --complex, --until-handover and --unanswered narrow the search: the person fits all of them. ' +
      'What happens to people is looked up in the first office, which is simulated once more for that. ' +
      'Pupils at risk are numbered on the day on which they start school; whether they ever come to the office depends ' +
      'on the office. For a number that nobody has, delt names the range. Every sentence comes from the event log, ' +
      'which run --events writes for everybody.',
  },
  async (args, io) => {
    refuseWithoutEffect(args.set, ['replications', 'limits'], 'the story of one person')
    if (args.against === args.scenario)
      throw new UsageError(
        `--against takes another scenario than ${args.scenario}, or both stories are the same`,
      )
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
      warning: WARNING,
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
  if (full !== undefined)
    throw new UsageError(
      `nobody arrives in ${full.name}, which keeps its caseloads full, so nobody has a number`,
    )
}

const comesTo = (scenario: Scenario, replication: number, { address, day }: NumberedPerson): boolean =>
  numberedPersons(scenario, replication).some((person) => person.address === address && person.day === day)

/** Throws UsageError where groups differ, because then the same luck makes different people. */
function refuseOthers(scenarios: readonly Scenario[], followed: readonly Followed[]): void {
  const [first, ...others] = followed.map(({ nature }) => JSON.stringify(nature))
  if (others.some((nature) => nature !== first)) throw notTheSame(scenarios)
}

const notTheSame = (scenarios: readonly Scenario[]): UsageError =>
  new UsageError(
    `this person is not among the people of ${scenarios.map(({ name }) => name).join(' and ')} alike: ` +
      'their groups, inflow, warm-up or seeds differ',
  )

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
    if (interrupt.aborted) throw new Interrupted('Interrupted: the story is not finished')
    throw error
  }
}
