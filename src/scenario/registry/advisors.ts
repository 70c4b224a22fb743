import { choice, collection, flag, number, optionalNumber, section, set, share, text } from './row.ts'
import type { Move } from './row.ts'
import { EFFORTS } from '../../vocabulary/efforts.ts'
import { SIDES } from '../../vocabulary/sides.ts'

/** An extra small team, to show the effect of what differs between teams. */
export const HELPERS =
  'teams.helpers={ side: municipal, advisors: 1, caseload: 30, groups: [jobseekers, health, social, young, newcomers] }'

/** For things that each team does in its own way. */
const OWN_PRACTICE = {
  provenance: 'assumption',
  source: 'A choice of the office or the study; offices let teams differ.',
} as const

const ownInterval = (meaning: string, range: readonly [number, number], to: number) =>
  optionalNumber({
    unit: 'working days',
    range,
    bounds: [1, 1000],
    meaning,
    ...OWN_PRACTICE,
    moves: { outcome: 'interval-days', to, of: 'state-adjusted' },
  })

const ownShare = (meaning: string, range: readonly [number, number], moves: Move<number>) =>
  optionalNumber({ unit: 'share', range, bounds: [0, 1], meaning, ...OWN_PRACTICE, moves })

/** Who works in the office. A team is a team of specialists if, and only if, it serves one target group. */
export const teamParameters = collection(
  'advisors/caseload',
  'A team of advisors: its side, how many, how many users each, and whom it serves.',
  {
    side: choice({
      required: true,
      options: SIDES,
      default: 'state',
      meaning: 'Employer of the team.',
      provenance: 'seed',
      source: 'The great divide: two employers under one roof.',
      moves: { outcome: 'caseload', to: 'state', of: 'helpers', given: [HELPERS] },
    }),
    advisors: optionalNumber({
      unit: 'advisors',
      range: [1, 60],
      bounds: [1, 2000],
      integer: true,
      meaning: 'Advisors in the team; if left out, the users who come to the team divided by its caseload.',
      provenance: 'assumption',
      source:
        'A large Oslo district office of about 60 advisors; some 19 municipal employees in a mean office (NAV).',
      moves: { outcome: 'staff-cost-nok', to: 2, of: 'helpers', given: [HELPERS] },
    }),
    caseload: number({
      required: true,
      default: 100,
      unit: 'users per advisor',
      range: [15, 200],
      bounds: [1, 1000],
      meaning:
        'Target of users per advisor; where advisors are stated and it is not, users who come to the team divided by them.',
      provenance: 'seed',
      source: 'Gjersøe 2020: generalists 90–200, most 120–150; youth specialists 30–85, most 30–40.',
      moves: { outcome: 'caseload', to: 90 },
    }),
    stock: optionalNumber({
      unit: 'users',
      range: [10, 2500],
      bounds: [0, 200000],
      integer: true,
      meaning: 'Users of the team on the first day; if left out, as the stock of the groups gives them.',
      provenance: 'assumption',
      source: 'What an office counts on a day.',
      moves: {
        outcome: 'caseload',
        to: 400,
        of: 'municipal-social',
        given: ['warmUpYears=0', 'years=1', 'drawnStock=true'],
      },
    }),
    groups: set<string>({
      required: true,
      of: 'groups',
      default: [],
      meaning: 'Target groups that the team serves.',
      provenance: 'seed',
      source: 'Gjersøe 2020: specialisation is by target group.',
      moves: { outcome: 'caseload', to: ['social', 'jobseekers', 'health', 'young'], of: 'municipal-social' },
    }),
    efforts: set({
      of: EFFORTS,
      default: EFFORTS,
      meaning: 'Effort categories that the team serves.',
      provenance: 'seed',
      source: 'Gjersøe 2020: generalists worked with the specially adjusted category.',
      moves: {
        outcome: 'caseload',
        to: ['standard', 'situational', 'specially-adjusted'],
        again: ['teams.state-jobseekers.advisors=3'],
      },
    }),
    wantedDays: section(
      'advisors/practice',
      'Wanted interval between talks, by effort category; if left out, that of `conversations.wantedDays`.',
      {
        standard: ownInterval('Standard effort.', [10, 65], 65),
        situational: ownInterval('Situational effort.', [5, 30], 30),
        speciallyAdjusted: ownInterval('Specially adjusted effort.', [5, 30], 30),
        permanentlyAdjusted: ownInterval('Permanently adjusted effort.', [30, 130], 130),
      },
    ),
    firstTalkDays: optionalNumber({
      unit: 'working days',
      range: [0, 20],
      bounds: [0, 260],
      integer: true,
      meaning:
        'Working days before a newcomer can be registered; if left out, those of `conversations.firstTalkDays`.',
      ...OWN_PRACTICE,
      moves: { outcome: 'days-to-first-conversation', to: 20, of: 'state-adjusted', given: ['years=3'] },
    }),
    inPerson: ownShare(
      'Share of talks in person; if left out, `leadership.inPerson` of the side.',
      [0.1, 1],
      {
        outcome: 'minutes-in-person-share',
        to: 1,
        of: 'state-adjusted',
      },
    ),
    phoneShare: ownShare(
      'Share of telephone among talks that are not in person; if left out, `conversations.phoneShare`.',
      [0.3, 0.9],
      { outcome: 'minutes-phone-share', to: 0.9, of: 'state-adjusted' },
    ),
    discretion: ownShare(
      'Room to choose measures without justifying the choice; if left out, `leadership.discretion` of the side.',
      [0.2, 1],
      { outcome: 'standard-referral-share', to: 0.2, of: 'state-adjusted' },
    ),
    complexOnly: flag({
      default: false,
      meaning: 'Whether the team takes only users who are perceived to have complex needs.',
      provenance: 'seed',
      source: 'The great divide: family coordinators who follow families closely.',
      moves: { outcome: 'caseload', to: true, of: 'helpers', given: [HELPERS] },
    }),
    section: text({
      default: '',
      meaning:
        'Name of a section; teams of either side that name the same one sit together, learn from and ask each other.',
      provenance: 'seed',
      source: 'The great divide: formerly cross-cutting sections; other offices have cross-sectional teams.',
      moves: {
        outcome: 'ties',
        to: 'one',
        of: 'state-jobseekers',
        given: ['teams.municipal-social.section=one', 'leadership.mixedSeating=0'],
      },
    }),
    trialOnly: flag({
      default: false,
      meaning: 'Whether the team serves nobody but those whom a trial sends there.',
      provenance: 'assumption',
      source: 'Trials of intensive follow-up have a team of their own, paid for by the trial.',
      moves: {
        outcome: 'caseload',
        to: true,
        of: 'helpers',
        given: [HELPERS, 'teams.helpers.complexOnly=true'],
      },
    }),
  },
)

export const caseloadParameters = section('advisors/caseload', 'What happens when a team is full.', {
  limitFactor: number({
    default: 1.15,
    unit: 'factor on the caseload',
    range: [1, 1.5],
    bounds: [1, 10],
    meaning: 'Limit of users per advisor, as a factor on the target.',
    provenance: 'assumption',
    source: 'Gjersøe 2020: caseloads differ by about a tenth around the common 120–150.',
    moves: { outcome: 'waiting-for-place', to: 1.5, given: ['inflow=0.6', 'caseloads.atLimit=waiting'] },
  }),
  atLimit: choice({
    options: ['overload', 'next-team', 'waiting'],
    default: 'next-team',
    meaning:
      'Whether a person who comes to a full team is taken by its least loaded advisor, by the next team with room that serves such users, or waits for a place; who finds room on no team waits as well.',
    provenance: 'assumption',
    source:
      'Everyone has a right to follow-up; Gjersøe 2020 and family coordinators (The great divide): caseloads that hold.',
    moves: { outcome: 'waiting-for-place', to: 'waiting', given: ['inflow=0.6'] },
  }),
  keptFull: flag({
    default: false,
    meaning:
      'Whether new persons of its groups, in turn, fill every place of a team on the first day and as soon as somebody leaves; nobody else comes, and they stay with the team.',
    provenance: 'assumption',
    source: 'For experiments in which caseloads are to be equal whatever the office does.',
    moves: { outcome: 'caseload', to: true },
  }),
})

/** The working day and what uses it up. */
export const agendaParameters = section('advisors/agenda', 'The minutes of a working day.', {
  minutesPerDay: number({
    default: 450,
    unit: 'minutes per day',
    range: [420, 480],
    meaning: 'Working time of an advisor who is present.',
    provenance: 'literature',
    source: 'Norwegian working week of 37.5 hours.',
    moves: { outcome: 'interval-days', to: 480 },
  }),
  caseMinutesPerMonth: number({
    default: 25,
    unit: 'minutes per user and month',
    range: [10, 40],
    meaning: 'Administration that each user of the caseload brings.',
    provenance: 'assumption',
    source: 'Gjersøe 2020: the many administrative procedures of ordinary users; no time study was found.',
    moves: { outcome: 'minutes-case-administration-share', to: 40 },
  }),
  separateSystemsMinutesPerMonth: number({
    default: 10,
    unit: 'minutes per shared user and month',
    range: [0, 30],
    meaning:
      'What each side of a user whom both follow enters and asks again, where no part of the systems is shared.',
    provenance: 'assumption',
    source: 'The great divide: the systems are not compatible; no time study was found.',
    moves: { outcome: 'minutes-case-administration-share', to: 30 },
  }),
  resolutionMinutesPerMonth: number({
    default: 25,
    unit: 'minutes per assistance user and month',
    range: [10, 90],
    meaning: 'Writing and documenting resolutions on social assistance, on the municipal side.',
    provenance: 'seed',
    source:
      'The great divide: staff were told to write purely cultivated resolutions; the minutes are a guess.',
    moves: { outcome: 'minutes-resolutions-share', to: 90 },
  }),
  absentShare: share({
    default: 0.13,
    unit: 'share of weeks',
    range: [0.06, 0.2],
    meaning: 'Share of weeks in which an advisor is away (illness, holidays, courses).',
    provenance: 'literature',
    source: 'NAV sick leave 7 % (2018), and five weeks of holidays less what is planned around.',
    moves: { outcome: 'minutes-absent-share', to: 0.2 },
  }),
  utilisation: share({
    default: 0.95,
    unit: 'share of minutes',
    range: [0.8, 1],
    meaning: 'Share of the free minutes up to which an advisor books talks ahead.',
    provenance: 'assumption',
    source: 'A full diary breaks at the first absence.',
    moves: { outcome: 'interval-days', to: 0.8 },
  }),
  staffCostPerYear: number({
    default: 900000,
    unit: 'NOK per year',
    range: [700000, 1200000],
    meaning: 'Cost of an advisor or leader with overheads, in 2024 kroner.',
    provenance: 'assumption',
    source: 'Pay of about 600,000 NOK, employer contributions and premises.',
    moves: { outcome: 'staff-cost-nok', to: 1200000 },
  }),
  smoothingDays: number({
    default: 20,
    unit: 'working days',
    range: [5, 60],
    bounds: [1, 260],
    meaning: 'Time over which an advisor judges the own load and urgency.',
    provenance: 'assumption',
    source: 'About a month.',
    moves: { outcome: 'interval-days', to: 60 },
  }),
  maximumStretch: number({
    default: 8,
    unit: 'factor',
    range: [4, 20],
    bounds: [1, 100],
    meaning: 'Longest stretch of the wanted interval that an advisor books.',
    provenance: 'assumption',
    source: 'Half-year reviews are the longest that plans speak of (Gjersøe 2020).',
    moves: { outcome: 'interval-days', to: 20, given: ['inflow=1', 'agenda.caseMinutesPerMonth=40'] },
  }),
  backlogDays: number({
    default: 10,
    unit: 'working days',
    range: [5, 40],
    bounds: [1, 260],
    meaning: 'Time over which administration that has been left undone is worked off.',
    provenance: 'assumption',
    source: 'Two weeks.',
    moves: { outcome: 'interval-days', to: 40 },
  }),
  leastFreeShare: share({
    default: 0.1,
    unit: 'share of a working day',
    range: [0.05, 0.2],
    meaning:
      'Least part of a day that a new office expects to be free for talks, however large the caseload.',
    provenance: 'assumption',
    source: 'Somebody who is due is met however much administration there is.',
    moves: { outcome: 'interval-days', to: 0.9, given: ['drawnStock=true'] },
  }),
})

export const turnoverParameters = section('advisors/turnover', 'Advisors who leave.', {
  ratePerYear: number({
    default: 0.12,
    unit: 'per year',
    range: [0.05, 0.3],
    meaning: 'Rate at which an advisor leaves the post; a successor starts the next day.',
    provenance: 'assumption',
    source: 'No NAV figure was found; child welfare 20–40 %, below 12 % counts as healthy (Casey 2017).',
    moves: { outcome: 'expertise', to: 0.3 },
  }),
  fileKept: share({
    default: 0.3,
    unit: 'share of knowledge',
    range: [0.1, 0.6],
    meaning: 'Share of what was known of a user that the file tells a new advisor of the same side.',
    provenance: 'assumption',
    source: 'What was written down.',
    moves: { outcome: 'user-knowledge', to: 0.6 },
  }),
  experienceYears: number({
    default: 3,
    unit: 'years',
    range: [1, 5],
    meaning:
      'Years of experience, at most, of those who are there on the first day: hours with a group fade while they gather.',
    provenance: 'assumption',
    source: 'With a half-life of two years three years are nearly as good as ten.',
    moves: { outcome: 'expertise', to: 1 },
  }),
  talkHoursPerYear: number({
    default: 600,
    unit: 'hours per year',
    range: [400, 900],
    meaning: 'Hours of talks in a working year of experience.',
    provenance: 'assumption',
    source: 'A third of a working year of 1,700 hours.',
    moves: { outcome: 'expertise', to: 900 },
  }),
})

/** Knowledge of users, groups, measures and employers. */
export const knowledgeParameters = section('advisors/knowledge', 'How advisors learn and forget.', {
  userMinutes: number({
    default: 160,
    unit: 'minutes',
    range: [80, 320],
    meaning: 'Minutes of full disclosure after which 63 % of a user is known.',
    provenance: 'assumption',
    source: 'Three talks to know somebody.',
    moves: { outcome: 'user-knowledge', to: 320 },
  }),
  userHalfLifeDays: number({
    default: 200,
    unit: 'working days',
    range: [100, 520],
    meaning: 'Half-life of knowledge of a user without contact.',
    provenance: 'assumption',
    source: 'No figure was found.',
    moves: { outcome: 'user-knowledge', to: 520 },
  }),
  trustWeight: share({
    default: 0.8,
    unit: 'factor',
    range: [0.2, 1],
    meaning: 'What full trust adds to that share.',
    provenance: 'seed',
    source: 'Gjersøe 2020: young people talk once they feel safe.',
    moves: { outcome: 'user-knowledge', to: 0.2 },
  }),
  opennessWithoutTrust: share({
    default: 0.5,
    unit: 'factor',
    range: [0.2, 0.8],
    meaning: 'Share of what a talk can tell that it tells without any trust.',
    provenance: 'assumption',
    source: 'Facts are told to anybody.',
    moves: { outcome: 'user-knowledge', to: 0.8 },
  }),
  expertiseWeight: share({
    default: 0.4,
    unit: 'factor',
    range: [0, 0.8],
    meaning: 'What full expertise for the group adds to that share.',
    provenance: 'seed',
    source: 'Gjersøe 2020: specialists with 85 users were still sensitive to their needs.',
    moves: { outcome: 'user-knowledge', to: 0.8 },
  }),
  skillWithoutExpertise: share({
    default: 0.8,
    unit: 'factor',
    range: [0.5, 1],
    meaning: 'Share of what a talk can tell that it tells an advisor without expertise for the group.',
    provenance: 'assumption',
    source: 'Listening is learnt in every talk.',
    moves: { outcome: 'user-knowledge', to: 0.5 },
  }),
  fixedExpertise: share({
    default: 0.5,
    unit: 'expertise 0..1',
    range: [0.2, 0.8],
    meaning: 'Expertise of everybody for every group, where mechanisms.expertise is off.',
    provenance: 'assumption',
    source: 'The middle of what is possible.',
    moves: { outcome: 'user-knowledge', to: 0.8, given: ['mechanisms.expertise=false'] },
  }),
  expertiseHours: number({
    default: 1500,
    unit: 'hours',
    range: [500, 3000],
    meaning: 'Hours with a group after which 63 % of expertise is reached.',
    provenance: 'literature',
    source: 'Cederlöf et al. 2021: caseworkers with two years of experience do better.',
    moves: { outcome: 'expertise', to: 3000 },
  }),
  expertiseHalfLifeYears: number({
    default: 2,
    unit: 'years',
    range: [1, 5],
    // Long enough that nothing fades, a case with a known answer.
    bounds: [0.01, 1e9],
    meaning: 'Half-life of hours with a group.',
    provenance: 'assumption',
    source: 'No figure was found.',
    moves: { outcome: 'expertise', to: 5 },
  }),
  measureAtReferral: share({
    default: 0.02,
    unit: 'share of the gap',
    range: [0, 0.05],
    meaning: 'Knowledge of a measure gained by referring somebody to it after comparing it with others.',
    provenance: 'assumption',
    source: 'Weighing options with a user means reading up on them; no figure was found.',
    moves: { outcome: 'measure-knowledge', to: 0.05 },
  }),
  measureAtStandardReferral: share({
    default: 0.002,
    unit: 'share of the gap',
    range: [0, 0.05],
    meaning: 'Knowledge of a measure gained by referring somebody to it by standard, compared with nothing.',
    provenance: 'assumption',
    source: 'Gjersøe 2020: “I don’t always know to what I’m referring the users.”',
    moves: { outcome: 'measure-knowledge', to: 0 },
  }),
  measureAtFeedback: share({
    default: 0.1,
    unit: 'share of the gap',
    range: [0.03, 0.2],
    meaning: 'Knowledge of a measure gained by hearing back from a user who was there.',
    provenance: 'assumption',
    source: 'Learning from own cases.',
    moves: { outcome: 'measure-knowledge', to: 0.2 },
  }),
  measurePerVisitHour: share({
    default: 0.06,
    unit: 'share of the gap per hour',
    range: [0.02, 0.15],
    meaning: 'Knowledge of a measure gained per hour of visit.',
    provenance: 'assumption',
    source: 'Gjersøe 2020: specialists go along with users and engage with providers.',
    moves: { outcome: 'measure-knowledge', to: 0.15 },
  }),
  measureHalfLifeYears: number({
    default: 2,
    unit: 'years',
    range: [1, 5],
    meaning: 'Half-life of knowledge of a measure.',
    provenance: 'assumption',
    source: 'Providers and contracts change.',
    moves: { outcome: 'measure-knowledge', to: 5 },
  }),
  measureAtMeeting: share({
    default: 0.04,
    unit: 'share of the gap to the owner side',
    range: [0, 0.1],
    meaning: 'Knowledge of each measure that a joint meeting treats.',
    provenance: 'assumption',
    source: 'The great divide: joint meetings discussed work-promoting activities.',
    moves: { outcome: 'measure-knowledge', to: 0.1 },
  }),
  teamLearningPerMonth: share({
    default: 0.02,
    unit: 'share of the gap to the best informed',
    range: [0, 0.05],
    meaning: 'Knowledge of measures picked up from team mates who sit together.',
    provenance: 'assumption',
    source: 'Corridor talk; mixed seating loosens it.',
    moves: { outcome: 'measure-knowledge', to: 0.05 },
  }),
  seatLearningPerMonth: share({
    default: 0.02,
    unit: 'share of the gap to the best informed',
    range: [0, 0.05],
    meaning: 'Knowledge of measures that advisors of both sides who sit among each other pick up.',
    provenance: 'assumption',
    source: 'Corridor talk with the other side, in place of that with the own team; no figure was found.',
    moves: { outcome: 'measure-knowledge', to: 0.05 },
  }),
  ownMeasureAtStart: share({
    default: 0.3,
    unit: 'knowledge 0..1',
    range: [0.1, 0.5],
    meaning: 'Knowledge of the own side’s measures of an advisor who starts.',
    provenance: 'assumption',
    source: 'Training and the list on the intranet.',
    moves: { outcome: 'measure-knowledge', to: 0.5 },
  }),
  otherMeasureAtStart: share({
    default: 0.08,
    unit: 'knowledge 0..1',
    range: [0, 0.3],
    meaning: 'Knowledge of the other side’s measures of an advisor who starts.',
    provenance: 'assumption',
    source: 'Hearsay.',
    moves: { outcome: 'measure-knowledge', to: 0.3 },
  }),
  employersPerHour: share({
    default: 0.01,
    unit: 'share of the gap per hour',
    range: [0.002, 0.03],
    meaning: 'Knowledge of employers gained per hour with them.',
    provenance: 'assumption',
    source: 'Gjersøe 2020: generalists “don’t have a clue” of narrow fields of work.',
    moves: { outcome: 'employer-knowledge', to: 0.03 },
  }),
})

export const slackParameters = section('advisors/slack', 'What an advisor does when the agenda is done.', {
  visitShare: share({
    default: 0.25,
    unit: 'share of slack',
    range: [0, 0.6],
    meaning: 'Visits to measures.',
    provenance: 'assumption',
    source: 'Gjersøe 2020: specialists know suitable measures and local providers.',
    moves: { outcome: 'minutes-visits-share', to: 0 },
  }),
  employerShare: share({
    default: 0.2,
    unit: 'share of slack',
    range: [0, 0.5],
    meaning: 'Time with employers.',
    provenance: 'seed',
    source: 'Gjersøe 2020: specialists engaged directly with local employers.',
    moves: { outcome: 'minutes-employers-share', to: 0.5 },
  }),
  accompanyShare: share({
    default: 0.25,
    unit: 'share of slack',
    range: [0, 0.5],
    meaning: 'Going along with users, to a doctor or an employer.',
    provenance: 'seed',
    source: 'Gjersøe 2020: visiting a doctor or an employer with the user.',
    moves: { outcome: 'minutes-accompanying-share', to: 0.5 },
  }),
})
