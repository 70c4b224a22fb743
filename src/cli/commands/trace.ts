import { exitCodes, Interrupted, UsageError } from '../../errors.ts'
import { storyOf } from '../../events/story.ts'
import { followPerson } from '../../experiment/follow.ts'
import { numberedPersons, type NumberedPerson } from '../../experiment/numbered-persons.ts'
import type { Followed } from '../../experiment/workers/story-worker.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { command, type Io } from '../command.ts'
import { options } from '../options.ts'
import { loadScenarios, refuseWithoutEffect } from '../scenarios.ts'
import { traceText, type Trace } from '../terminal/trace-text.ts'

const { format, jobs, seed, set } = options

/** The share is that of the cohort of dual and its null twin: 32 % in each of the first two replications. */
const WARNING =
  'One person is not evidence. Where nothing but the luck of the office is drawn anew (who is ill, who resigns), about ' +
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
        demandOption: true,
        requiresArg: true,
        describe:
          'Number of the person, from 1, in the order in which people first come in the measured years',
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
      ['trace dual --user 1', 'the first one who comes in the measured years'],
      ['trace dual --user 196 --against unitary', 'the same person under two leaderships'],
    ],
    notes:
      'Pupils at risk are numbered on the day on which they start school; whether they ever come to the office is a ' +
      'result of the office. A number that nobody has is answered with the range. Every sentence comes from the event ' +
      'log, which run --events writes for everybody.',
  },
  async (args, io) => {
    refuseWithoutEffect(args.set, ['replications', 'limits'], 'the story of one person')
    if (args.against === args.scenario)
      throw new UsageError(
        `--against takes another scenario than ${args.scenario}, or both stories are the same`,
      )
    const files = [args.scenario, ...(args.against === undefined ? [] : [args.against])]
    const loaded = loadScenarios(files, { ...args, replications: undefined }, io)
    const scenarios = loaded.map(({ scenario }) => scenario)
    const person = personOf(scenarios, args.replication, args.user)
    const followed = await follow(scenarios, person, args, io)
    refuseOthers(scenarios, followed)
    const trace: Trace = {
      user: args.user,
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

/** Who has the number in the first scenario. Throws UsageError where nobody has it, or that one does not come to the other. */
function personOf(scenarios: readonly Scenario[], replication: number, user: number): NumberedPerson {
  const full = scenarios.find(({ caseloads }) => caseloads.keptFull)
  if (full !== undefined)
    throw new UsageError(
      `nobody arrives in ${full.name}, which keeps its caseloads full, so nobody has a number`,
    )
  const [first, ...others] = scenarios.map((scenario) => numberedPersons(scenario, replication))
  const person = first.at(user - 1)
  if (person === undefined)
    throw new UsageError(
      `there is no person ${user} in ${scenarios[0].name}: replication ${replication} has persons 1 to ${first.length}`,
    )
  const comes = ({ address, day }: NumberedPerson) => address === person.address && day === person.day
  if (!others.every((persons) => persons.some(comes))) throw notTheSame(scenarios)
  return person
}

/** The same luck may meet groups that make somebody else of it. Throws UsageError. */
function refuseOthers(scenarios: readonly Scenario[], followed: readonly Followed[]): void {
  const [first, ...others] = followed.map(({ nature }) => JSON.stringify(nature))
  if (others.some((nature) => nature !== first)) throw notTheSame(scenarios)
}

const notTheSame = (scenarios: readonly Scenario[]): UsageError =>
  new UsageError(
    `this person is not among the people of ${scenarios.map(({ name }) => name).join(' and ')} alike: ` +
      'their groups, inflow, warm-up or seeds differ',
  )

async function follow(
  scenarios: readonly Scenario[],
  person: NumberedPerson,
  { replication, jobs: most }: { readonly replication: number; readonly jobs: number },
  io: Io,
): Promise<readonly Followed[]> {
  const tasks = scenarios.map((scenario) => ({ scenario, replication, person }))
  try {
    return await followPerson(tasks, most, io.interrupt)
  } catch (error) {
    if (io.interrupt.aborted) throw new Interrupted('Interrupted: the story is not finished')
    throw error
  }
}
