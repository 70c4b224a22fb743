/** Warnings before and after a simulation. */
import type { Experiment } from '../experiment/experiment.ts'
import { canWork, whyNot, type OfferedLoad } from '../experiment/offered-load.ts'
import { texts } from '../locale/language.ts'
import { apartSentences, isSurelyApart, whyApart } from '../results/caseloads.ts'
import type { MonthlyRecord } from '../results/record.ts'
import type { ScenarioResult } from '../results/result.ts'
import { warmUpSentences, type WarmUpCheck } from '../results/warm-up.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Io } from './command.ts'

const say = texts({
  en: {
    warning: (message: string) => `warning: ${message}`,
    cannotWork: (office: string, why: string) => `${office} cannot work as it is. ${why}`,
    inPilot: (office: string, why: string) => `${office}, in a pilot year: ${why}.`,
    more: (teams: number) => `the same holds for ${teams} more ${teams === 1 ? 'team' : 'teams'}.`,
  },
  nb: {
    warning: (message) => `advarsel: ${message}`,
    cannotWork: (office, why) => `${office} kan ikke fungere slik det er. ${why}`,
    inPilot: (office, why) => `${office}, i et pilotår: ${why}.`,
    more: (teams) => `det samme gjelder ${teams} team til.`,
  },
  nn: {
    warning: (message) => `åtvaring: ${message}`,
    cannotWork: (office, why) => `${office} kan ikkje fungere slik det er. ${why}`,
    inPilot: (office, why) => `${office}, i eit pilotår: ${why}.`,
    more: (teams) => `det same gjeld ${teams} team til.`,
  },
})

/** Warns of something that stops nothing. */
export const warn = (message: string, { stderr }: Pick<Io, 'stderr'>): void =>
  stderr.line(say().warning(message))

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
    for (const load of overloaded) warn(say().cannotWork(name, whyNot(load)), io)
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
    .map((caseload) => say().inPilot(name, whyApart(caseload)))
}

/** Names, after a simulation, teams that had more or fewer users than their caseload. */
export const warnOfCaseloads = (results: readonly ScenarioResult[], io: Io): void =>
  tellApart(apartSentences(results), io)

function tellApart(sentences: readonly string[], io: Io): void {
  for (const sentence of sentences.slice(0, TEAMS_TOLD)) warn(sentence, io)
  const more = sentences.length - TEAMS_TOLD
  if (more > 0) warn(say().more(more), io)
}

/** Names, after a simulation, every office that had not settled when measuring began, and says what to set. */
export function warnOfShortWarmUp(
  checks: readonly WarmUpCheck[],
  results: readonly ScenarioResult[],
  io: Io,
): void {
  const short = checks.filter(({ adequate }) => adequate === false)
  for (const sentence of warmUpSentences(short, results)) warn(sentence, io)
}
