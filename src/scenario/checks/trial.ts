import { isDeepStrictEqual } from 'node:util'
import type { Problem } from '../../errors.ts'
import { nearestOf } from '../language/nearest.ts'
import { problemAt } from '../language/place.ts'
import { NO_TREATMENT } from '../no-treatment.ts'
import { nodeAt, placeAt } from '../language/tree.ts'
import { quoted } from '../../text/quote.ts'
import { ALL_MEASURES } from '../../vocabulary/trial.ts'
import type { Scenario } from '../scenario.ts'
import { uppermost } from './subject.ts'
import type { Subject } from './subject.ts'

/** Every reason why a trial could not be carried out, or would have no effect. */
export function problemsOfTrial(subject: Subject): readonly Problem[] {
  return [
    ...unknownNames(subject),
    ...unknownGroups(subject),
    ...(subject.scenario.trial.share === 0
      ? idleWithoutShare(subject)
      : [
          ...neverBegins(subject),
          ...nobodyComes(subject),
          ...nobodyOfThatAge(subject),
          ...nobodySoLong(subject),
          ...placesBeyondAll(subject),
          ...twoTeamsOfOneSide(subject),
          ...noJointPlans(subject),
          ...changesNothing(subject),
        ]),
    ...idleTeams(subject),
  ]
}

/** Teams or measures that the treatment names but the scenario does not have. */
function unknownNames({ scenario, root }: Subject): readonly Problem[] {
  const { team, otherTeam, withheld, onlyMeasure, reserved } = scenario.trial.treatment
  const teams = scenario.teams.map(({ name }) => name)
  const measures = scenario.measures.map(({ name }) => name)
  const named = [
    { what: 'team', name: team, known: teams, path: ['team'] },
    { what: 'team', name: otherTeam, known: teams, path: ['otherTeam'] },
    { what: 'measure', name: withheld, known: [...measures, ALL_MEASURES], path: ['withheld'] },
    { what: 'measure', name: onlyMeasure, known: measures, path: ['onlyMeasure'] },
    { what: 'measure', name: reserved.measure, known: measures, path: ['reserved', 'measure'] },
  ]
  return named
    .filter(({ name, known }) => name !== '' && !known.includes(name))
    .map(({ what, name, known, path }) =>
      problemAt(placeAt(root, 'trial', 'treatment', ...path), `there is no ${what} “${quoted(name)}”`, {
        expected: `one of ${known.join(', ')}`,
        nearest: nearestOf(name, known),
      }),
    )
}

function unknownGroups({ scenario, root }: Subject): readonly Problem[] {
  const known = scenario.groups.map(({ name }) => name)
  const list = nodeAt(root, 'trial', 'eligible', 'groups')
  const items = list?.kind === 'list' ? list.items : []
  return items.flatMap((node) =>
    node.kind !== 'scalar' || known.includes(node.written)
      ? []
      : [
          problemAt(node.place, `there is no group “${quoted(node.written)}”`, {
            expected: `one of ${known.join(', ')}`,
            nearest: nearestOf(node.written, known),
          }),
        ],
  )
}

/** A printed scenario states every value, so also a treatment that changes nothing; that is not a mistake. */
function idleWithoutShare({ scenario, root }: Subject): readonly Problem[] {
  const stated = nodeAt(root, 'trial', 'treatment')
  if (stated === undefined || isDeepStrictEqual(scenario.trial.treatment, NO_TREATMENT)) return []
  return [
    problemAt(
      stated.place,
      '“trial.treatment” changes nothing',
      { found: 'no trial: “trial.share” is 0', expected: 'a share of the eligible in “trial.share”' },
      'warning',
    ),
  ]
}

function neverBegins({ scenario, root }: Subject): readonly Problem[] {
  const { trial, years } = scenario
  if (trial.fromYear <= years) return []
  return [
    problemAt(placeAt(root, 'trial', 'fromYear'), 'the trial never begins', {
      found: `measured year ${trial.fromYear} of ${years}`,
      expected: `at most ${years}`,
    }),
  ]
}

function nobodyComes({ scenario, root }: Subject): readonly Problem[] {
  if (!scenario.caseloads.keptFull) return []
  return [
    problemAt(
      placeAt(root, 'caseloads', 'keptFull'),
      'an office that keeps its caseloads full holds no trial',
      {
        found: 'who comes follows from who leaves, so that nobody has a twin',
        expected: 'keptFull: false',
      },
    ),
  ]
}

/** Eligible ages that no group has, where people are drawn on the day they arrive. */
function nobodyOfThatAge(subject: Subject): readonly Problem[] {
  const { trial, groups } = subject.scenario
  const { ageFrom, ageTo } = trial.eligible
  // A group that does not exist has already been reported.
  if (trial.eligible.groups.some((name) => groups.every((group) => group.name !== name))) return []
  const taking = groups.filter(
    ({ name, pupils }) =>
      !pupils && (trial.eligible.groups.length === 0 || trial.eligible.groups.includes(name)),
  )
  const is = (group: Scenario['groups'][number]) =>
    ageFrom <= ageTo && (trial.entry !== 'arrivals' || (group.ageFrom <= ageTo && group.ageTo >= ageFrom))
  if (taking.some(is)) return []
  return [
    problemAt(
      uppermost(subject, ['trial', 'eligible'], 'ageTo', 'ageFrom', 'groups'),
      'nobody can ever take part in the trial',
      {
        found:
          taking.length === 0
            ? 'no group but pupils, who become young before they come'
            : `ages ${ageFrom} to ${ageTo}; ${taking.map((group) => `“${group.name}” comes at ${group.ageFrom} to ${group.ageTo}`).join(', ')}`,
        expected: 'a group that comes at such ages',
      },
    ),
  ]
}

function nobodySoLong(subject: Subject): readonly Problem[] {
  const { entry, eligible } = subject.scenario.trial
  if (entry === 'arrivals' || eligible.afterDays <= eligible.untilDays) return []
  return [
    problemAt(
      uppermost(subject, ['trial', 'eligible'], 'untilDays', 'afterDays'),
      'nobody of the stock has been in the office for so long and so short a time',
      {
        found: `afterDays ${eligible.afterDays}, untilDays ${eligible.untilDays}`,
        expected: 'untilDays of at least afterDays',
      },
    ),
  ]
}

function placesBeyondAll({ scenario, root }: Subject): readonly Problem[] {
  const { measure, places } = scenario.trial.treatment.reserved
  const all = scenario.measures.find(({ name }) => name === measure)
  const isForAll = all?.permanent === true && !scenario.mechanisms.permanentPlaces
  if (all === undefined || isForAll || places <= all.places) return []
  return [
    problemAt(
      placeAt(root, 'trial', 'treatment', 'reserved', 'places'),
      `more places are kept for the treated than “${quoted(measure)}” has`,
      { found: String(places), expected: `at most ${all.places}` },
    ),
  ]
}

function twoTeamsOfOneSide({ scenario, root }: Subject): readonly Problem[] {
  const { team, otherTeam } = scenario.trial.treatment
  const [one, other] = [team, otherTeam].map((name) => scenario.teams.find((each) => each.name === name))
  if (one === undefined || other === undefined || one.side !== other.side) return []
  return [
    problemAt(
      placeAt(root, 'trial', 'treatment', 'otherTeam'),
      `“${quoted(otherTeam)}” is on the same side as “${quoted(team)}”`,
      { expected: `a team of the other side than the ${one.side} one` },
    ),
  ]
}

function noJointPlans({ scenario, root }: Subject): readonly Problem[] {
  if (!scenario.trial.treatment.jointPlan || scenario.mechanisms.jointPlans) return []
  return [
    problemAt(placeAt(root, 'trial', 'treatment', 'jointPlan'), 'nobody holds a joint plan in this office', {
      found: '“mechanisms.jointPlans” is off',
      expected: 'mechanisms.jointPlans: true',
    }),
  ]
}

function changesNothing({ scenario, root }: Subject): readonly Problem[] {
  const { measure, places } = scenario.trial.treatment.reserved
  const given = { ...scenario.trial.treatment, reserved: NO_TREATMENT.reserved }
  const isNone = JSON.stringify(given) === JSON.stringify(NO_TREATMENT)
  if (!isNone || (measure !== '' && places > 0)) return []
  return [
    problemAt(
      placeAt(root, 'trial', 'treatment'),
      'the treated get the same as the controls',
      { expected: 'something in “trial.treatment”' },
      'warning',
    ),
  ]
}

function idleTeams({ scenario, root }: Subject): readonly Problem[] {
  const { share, treatment } = scenario.trial
  return scenario.teams
    .filter(
      ({ name, trialOnly }) =>
        trialOnly && (share === 0 || ![treatment.team, treatment.otherTeam].includes(name)),
    )
    .map(({ name }) =>
      problemAt(
        placeAt(root, 'teams', name, 'trialOnly'),
        `no trial sends anybody to “${name}”`,
        { expected: `“trial.treatment.team: ${name}”, and a share in “trial.share”` },
        'warning',
      ),
    )
}
