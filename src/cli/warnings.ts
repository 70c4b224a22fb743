/** Warnings before and after a simulation. */
import type { Experiment } from '../experiment/experiment.ts'
import { canWork, whyNot, type OfferedLoad } from '../experiment/offered-load.ts'
import { apartSentences, isSurelyApart, whyApart } from '../results/caseloads.ts'
import type { MonthlyRecord } from '../results/record.ts'
import type { ScenarioResult } from '../results/result.ts'
import type { WarmUpCheck } from '../results/warm-up.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Io } from './command.ts'

/** This many teams that are off their caseload are named; the others are counted. */
const TEAMS_TOLD = 6

type Pilots = Pick<Experiment<MonthlyRecord>, 'offeredLoads'>

/**
 * Names, before a long simulation, every office in which a team cannot do what is asked of it, and teams that get more
 * or fewer users than their caseload.
 */
export async function warnFromPilot(
  scenarios: readonly Scenario[],
  experiment: Pilots,
  io: Io,
): Promise<void> {
  const loads = await warnOfOverload(scenarios, experiment, io)
  tellApart(
    scenarios.flatMap((scenario, position) => apartInPilot(scenario, loads[position])),
    io,
  )
}

/** Names every office in which a team cannot do what is asked of it; returns what all teams are offered. */
export async function warnOfOverload(
  scenarios: readonly Scenario[],
  experiment: Pilots,
  io: Io,
): Promise<readonly (readonly OfferedLoad[])[]> {
  const loads = await experiment.offeredLoads(scenarios)
  scenarios.forEach(({ name, mechanisms }, position) => {
    const overloaded = mechanisms.unlimitedMinutes ? [] : loads[position].filter((load) => !canWork(load))
    for (const load of overloaded) io.stderr.line(`warning: ${name} cannot work as it is. ${whyNot(load)}`)
  })
  return loads
}

/** A year says nothing about caseloads in an office that starts empty, or whose places are always kept full. */
function apartInPilot(
  { name, drawnStock, caseloads }: Scenario,
  loads: readonly OfferedLoad[],
): readonly string[] {
  if (!drawnStock || caseloads.keptFull) return []
  return loads
    .map((load) => ({ ...load, isFull: load.waiting > 0 }))
    .filter(isSurelyApart)
    .map((caseload) => `${name}, in a pilot year: ${whyApart(caseload)}.`)
}

/** Names, after a simulation, teams that had more or fewer users than their caseload. */
export const warnOfCaseloads = (results: readonly ScenarioResult[], io: Io): void =>
  tellApart(apartSentences(results), io)

function tellApart(sentences: readonly string[], { stderr }: Io): void {
  for (const sentence of sentences.slice(0, TEAMS_TOLD)) stderr.line(`warning: ${sentence}`)
  const more = sentences.length - TEAMS_TOLD
  if (more > 0) stderr.line(`warning: the same holds for ${more} more ${more === 1 ? 'team' : 'teams'}.`)
}

/** Names, after a simulation, every office that had not settled when measuring began, and says what to set. */
export function warnOfShortWarmUp(checks: readonly WarmUpCheck[], { stderr }: Io): void {
  for (const { adequate, sentence } of checks) if (adequate === false) stderr.line(`warning: ${sentence}`)
}
