import { isDeepStrictEqual } from 'node:util'
import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { atMost, oneOf } from '../language/expectation.ts'
import { nearestOf } from '../language/nearest.ts'
import { problemAt } from '../language/place.ts'
import { NO_TREATMENT } from '../no-treatment.ts'
import { nodeAt, placeAt } from '../language/tree.ts'
import { quoted } from '../../text/quote.ts'
import { ALL_MEASURES } from '../../vocabulary/trial.ts'
import type { Scenario } from '../scenario.ts'
import type { Side } from './serving.ts'
import { uppermost } from './subject.ts'
import { noGroup } from './unserved.ts'
import type { Subject } from './subject.ts'

const say = texts({
  en: {
    unknown: {
      team: (name: string) => `there is no team “${name}”`,
      measure: (name: string) => `there is no measure “${name}”`,
    },
    idle: '“trial.treatment” changes nothing',
    noTrial: 'no trial: “trial.share” is 0',
    share: 'a share of the eligible in “trial.share”',
    neverBegins: 'the trial never begins',
    year: (year: string, years: string) => `measured year ${year} of ${years}`,
    keptFull: 'an office that keeps its caseloads full holds no trial',
    noTwins: 'who comes follows from who leaves, so that nobody has a twin',
    nobody: 'nobody can ever take part in the trial',
    pupilsOnly: 'no group but pupils, who become young before they come',
    ages: (from: string, to: string, groups: string) => `ages ${from} to ${to}; ${groups}`,
    agesOfGroup: (group: string, from: string, to: string) => `“${group}” comes at ${from} to ${to}`,
    groupOfAges: 'a group that comes at such ages',
    soLong: 'nobody of the stock has been in the office for so long and so short a time',
    untilAfter: 'untilDays of at least afterDays',
    tooManyKept: (measure: string) => `more places are kept for the treated than “${measure}” has`,
    sameSide: (other: string, team: string) => `“${other}” is on the same side as “${team}”`,
    otherSide: {
      state: 'a team of the other side than the state one',
      municipal: 'a team of the other side than the municipal one',
    } satisfies { readonly [S in Side]: string },
    noJointPlans: 'nobody holds a joint plan in this office',
    jointPlansOff: '“mechanisms.jointPlans” is off',
    sameAsControls: 'the treated get the same as the controls',
    something: 'something in “trial.treatment”',
    nobodySent: (team: string) => `no trial sends anybody to “${team}”`,
    sending: (team: string) => `“trial.treatment.team: ${team}”, and a share in “trial.share”`,
  },
  nb: {
    unknown: {
      team: (name) => `det fins ikke noe team «${name}»`,
      measure: (name) => `det fins ikke noe tiltak «${name}»`,
    },
    idle: '«trial.treatment» endrer ingenting',
    noTrial: 'ikke noe forsøk: «trial.share» er 0',
    share: 'en andel i «trial.share» av dem som kan delta',
    neverBegins: 'forsøket kommer aldri i gang',
    year: (year, years) => `måleår ${year} av ${years}`,
    keptFull: 'et kontor som holder porteføljene fulle, kan ikke ha forsøk',
    noTwins: 'hvem som kommer, følger av hvem som slutter, så ingen har en tvilling',
    nobody: 'ingen kan noen gang delta i forsøket',
    pupilsOnly: 'ingen andre grupper enn elever, og de blir til unge før de kommer',
    ages: (from, to, groups) => `alder ${from} til ${to}; ${groups}`,
    agesOfGroup: (group, from, to) => `«${group}» kommer i alderen ${from} til ${to}`,
    groupOfAges: 'en gruppe som kommer i denne alderen',
    soLong: 'ingen i startbestanden har vært på kontoret både så lenge og så kort',
    untilAfter: 'minst like mange «untilDays» som «afterDays»',
    tooManyKept: (measure) => `det holdes av flere plasser til tiltaksgruppen enn «${measure}» har`,
    sameSide: (other, team) => `«${other}» er på samme side som «${team}»`,
    otherSide: { state: 'et team på kommunal side', municipal: 'et team på statlig side' },
    noJointPlans: 'ingen har felles plan på dette kontoret',
    jointPlansOff: '«mechanisms.jointPlans» er slått av',
    sameAsControls: 'tiltaksgruppen får det samme som kontrollgruppen',
    something: 'noe i «trial.treatment»',
    nobodySent: (team) => `ikke noe forsøk sender noen til «${team}»`,
    sending: (team) => `«trial.treatment.team: ${team}», og en andel i «trial.share»`,
  },
  nn: {
    unknown: {
      team: (name) => `det finst ikkje noko team «${name}»`,
      measure: (name) => `det finst ikkje noko tiltak «${name}»`,
    },
    idle: '«trial.treatment» endrar ingenting',
    noTrial: 'ikkje noko forsøk: «trial.share» er 0',
    share: 'ein del i «trial.share» av dei som kan delta',
    neverBegins: 'forsøket kjem aldri i gang',
    year: (year, years) => `måleår ${year} av ${years}`,
    keptFull: 'eit kontor som held porteføljane fulle, kan ikkje ha forsøk',
    noTwins: 'kven som kjem, følgjer av kven som sluttar, så ingen har ein tvilling',
    nobody: 'ingen kan nokon gong delta i forsøket',
    pupilsOnly: 'ingen andre grupper enn elevar, og dei blir til unge før dei kjem',
    ages: (from, to, groups) => `alder ${from} til ${to}; ${groups}`,
    agesOfGroup: (group, from, to) => `«${group}» kjem i alderen ${from} til ${to}`,
    groupOfAges: 'ei gruppe som kjem i denne alderen',
    soLong: 'ingen i startbestanden har vore på kontoret både så lenge og så kort',
    untilAfter: 'minst like mange «untilDays» som «afterDays»',
    tooManyKept: (measure) => `det blir halde av fleire plassar til tiltaksgruppa enn «${measure}» har`,
    sameSide: (other, team) => `«${other}» er på same side som «${team}»`,
    otherSide: { state: 'eit team på kommunal side', municipal: 'eit team på statleg side' },
    noJointPlans: 'ingen har felles plan på dette kontoret',
    jointPlansOff: '«mechanisms.jointPlans» er slått av',
    sameAsControls: 'tiltaksgruppa får det same som kontrollgruppa',
    something: 'noko i «trial.treatment»',
    nobodySent: (team) => `ikkje noko forsøk sender nokon til «${team}»`,
    sending: (team) => `«trial.treatment.team: ${team}», og ein del i «trial.share»`,
  },
})

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
    { what: 'team' as const, name: team, known: teams, path: ['team'] },
    { what: 'team' as const, name: otherTeam, known: teams, path: ['otherTeam'] },
    { what: 'measure' as const, name: withheld, known: [...measures, ALL_MEASURES], path: ['withheld'] },
    { what: 'measure' as const, name: onlyMeasure, known: measures, path: ['onlyMeasure'] },
    { what: 'measure' as const, name: reserved.measure, known: measures, path: ['reserved', 'measure'] },
  ]
  return named
    .filter(({ name, known }) => name !== '' && !known.includes(name))
    .map(({ what, name, known, path }) =>
      problemAt(placeAt(root, 'trial', 'treatment', ...path), say().unknown[what](quoted(name)), {
        expected: oneOf(known),
        nearest: nearestOf(name, known),
      }),
    )
}

function unknownGroups({ scenario, root }: Subject): readonly Problem[] {
  const known = scenario.groups.map(({ name }) => name)
  const list = nodeAt(root, 'trial', 'eligible', 'groups')
  const items = list?.kind === 'list' ? list.items : []
  return items.flatMap((node) =>
    node.kind !== 'scalar' || known.includes(node.written) ? [] : [noGroup(node, known)],
  )
}

/** A printed scenario states every value, so also a treatment that changes nothing; that is not a mistake. */
function idleWithoutShare({ scenario, root }: Subject): readonly Problem[] {
  const stated = nodeAt(root, 'trial', 'treatment')
  if (stated === undefined || isDeepStrictEqual(scenario.trial.treatment, NO_TREATMENT)) return []
  const { idle, noTrial, share } = say()
  return [problemAt(stated.place, idle, { found: noTrial, expected: share }, 'warning')]
}

function neverBegins({ scenario, root }: Subject): readonly Problem[] {
  const { trial, years } = scenario
  if (trial.fromYear <= years) return []
  return [
    problemAt(placeAt(root, 'trial', 'fromYear'), say().neverBegins, {
      found: say().year(String(trial.fromYear), String(years)),
      expected: atMost(years),
    }),
  ]
}

function nobodyComes({ scenario, root }: Subject): readonly Problem[] {
  if (!scenario.caseloads.keptFull) return []
  return [
    problemAt(placeAt(root, 'caseloads', 'keptFull'), say().keptFull, {
      found: say().noTwins,
      expected: 'keptFull: false',
    }),
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
  const comers = taking.map((group) =>
    say().agesOfGroup(group.name, String(group.ageFrom), String(group.ageTo)),
  )
  return [
    problemAt(uppermost(subject, ['trial', 'eligible'], 'ageTo', 'ageFrom', 'groups'), say().nobody, {
      found:
        taking.length === 0
          ? say().pupilsOnly
          : say().ages(String(ageFrom), String(ageTo), comers.join(', ')),
      expected: say().groupOfAges,
    }),
  ]
}

function nobodySoLong(subject: Subject): readonly Problem[] {
  const { entry, eligible } = subject.scenario.trial
  if (entry === 'arrivals' || eligible.afterDays <= eligible.untilDays) return []
  return [
    problemAt(uppermost(subject, ['trial', 'eligible'], 'untilDays', 'afterDays'), say().soLong, {
      found: `afterDays ${eligible.afterDays}, untilDays ${eligible.untilDays}`,
      expected: say().untilAfter,
    }),
  ]
}

function placesBeyondAll({ scenario, root }: Subject): readonly Problem[] {
  const { measure, places } = scenario.trial.treatment.reserved
  const all = scenario.measures.find(({ name }) => name === measure)
  const isForAll = all?.permanent === true && !scenario.mechanisms.permanentPlaces
  if (all === undefined || isForAll || places <= all.places) return []
  return [
    problemAt(placeAt(root, 'trial', 'treatment', 'reserved', 'places'), say().tooManyKept(quoted(measure)), {
      found: String(places),
      expected: atMost(all.places),
    }),
  ]
}

function twoTeamsOfOneSide({ scenario, root }: Subject): readonly Problem[] {
  const { team, otherTeam } = scenario.trial.treatment
  const [one, other] = [team, otherTeam].map((name) => scenario.teams.find((each) => each.name === name))
  if (one === undefined || other === undefined || one.side !== other.side) return []
  return [
    problemAt(
      placeAt(root, 'trial', 'treatment', 'otherTeam'),
      say().sameSide(quoted(otherTeam), quoted(team)),
      { expected: say().otherSide[one.side] },
    ),
  ]
}

function noJointPlans({ scenario, root }: Subject): readonly Problem[] {
  if (!scenario.trial.treatment.jointPlan || scenario.mechanisms.jointPlans) return []
  return [
    problemAt(placeAt(root, 'trial', 'treatment', 'jointPlan'), say().noJointPlans, {
      found: say().jointPlansOff,
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
      say().sameAsControls,
      { expected: say().something },
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
        say().nobodySent(name),
        { expected: say().sending(name) },
        'warning',
      ),
    )
}
