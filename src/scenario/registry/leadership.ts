import { bySide, flag, number, section, share } from './row.ts'

/** What people ask for first, and therefore at the top of a scenario file. */
export const collaborationRate = share({
  default: 0.35,
  unit: 'probability',
  range: [0.1, 0.9],
  meaning:
    'Cross-side collaboration rate: lasting propensity to ask the other side where a need calls for it.',
  provenance: 'assumption',
  source: 'The great divide: little cooperation under dual leadership; no rate is known.',
})

/** The levers that leaderships set; reforms change them within a run. */
const leverRows = {
  leaders: number({
    default: 2,
    unit: 'leaders',
    range: [1, 2],
    bounds: [1, 2],
    integer: true,
    meaning: 'One leader for both sides, or one for each.',
    provenance: 'seed',
    source: 'The great divide: the case office has dual leadership and earlier had one leader.',
  }),
  jointMeetingsPerMonth: number({
    default: 0,
    unit: 'meetings per month',
    range: [0, 4],
    bounds: [0, 20],
    meaning: 'Joint meetings of both sides (45 minutes for everyone).',
    provenance: 'seed',
    source: 'The great divide: none for many months; formerly regular.',
  }),
  mixedSeating: share({
    default: 0,
    unit: 'share of advisors',
    range: [0, 1],
    meaning: 'Share of advisors who sit among those of the other side.',
    provenance: 'seed',
    source:
      'The great divide: state staff on a floor of their own; alternate offices under the former leader.',
  }),
  sharedSystems: share({
    default: 0.2,
    unit: 'share of the file',
    range: [0.05, 0.8],
    meaning: 'Share of the other side’s file on a user that an advisor can see.',
    provenance: 'seed',
    source: 'The great divide: the systems are not compatible.',
  }),
  openness: share({
    default: 0.5,
    unit: 'openness 0..1',
    range: [0.2, 1],
    meaning: 'Openness of the leaders to work across the sides.',
    provenance: 'seed',
    source: 'The great divide: a leader said no to a collaboration that the employee wanted.',
  }),
  priorityAcross: share({
    default: 0.2,
    unit: '0 own first .. 1 equal',
    range: [0, 1],
    meaning: 'Formal priority of the other side’s requests against own cases.',
    provenance: 'seed',
    source: 'The great divide: the leaders don’t have the same goals.',
  }),
  inHouseActivity: flag({
    default: false,
    meaning: 'Whether activity for users in the house, such as a client-run cantina, is allowed.',
    provenance: 'seed',
    source: 'The great divide: the cantina was forbidden.',
  }),
  discretion: bySide(
    'follow-up/planning',
    'Room to choose measures without justifying the choice.',
    share({
      default: 0.6,
      unit: 'discretion 0..1',
      range: [0.2, 1],
      meaning: 'On the state side.',
      provenance: 'seed',
      source: 'Gjersøe 2020: ample room, little used.',
    }),
    share({
      default: 0.8,
      unit: 'discretion 0..1',
      range: [0.2, 1],
      meaning: 'On the municipal side.',
      provenance: 'seed',
      source: 'The great divide: leeway to be more creative.',
    }),
  ),
  inPerson: bySide(
    'follow-up/conversation',
    'Share of talks in person.',
    share({
      default: 0.4,
      unit: 'share of talks',
      range: [0.1, 0.9],
      meaning: 'On the state side.',
      provenance: 'seed',
      source: 'The great divide: follow-up over the phone instead of actual meetings.',
    }),
    share({
      default: 0.8,
      unit: 'share of talks',
      range: [0.1, 1],
      meaning: 'On the municipal side.',
      provenance: 'seed',
      source: 'The great divide: it is a lot better to have physical meetings.',
    }),
  ),
  administration: bySide(
    'advisors/agenda',
    'Fixed share of working time that goes to administration.',
    share({
      default: 0.25,
      unit: 'share of minutes',
      range: [0.1, 0.45],
      meaning: 'On the state side.',
      provenance: 'assumption',
      source:
        'UK NAO 2006: 52 % of adviser time in direct contact; the rest is split with case administration.',
    }),
    share({
      default: 0.25,
      unit: 'share of minutes',
      range: [0.1, 0.45],
      meaning: 'On the municipal side.',
      provenance: 'assumption',
      source: 'As on the state side.',
    }),
  ),
  outreachShare: share({
    default: 0.05,
    unit: 'share of municipal minutes',
    range: [0, 0.2],
    meaning: 'Most that the municipal side spends on outreach to pupils at risk.',
    provenance: 'seed',
    source: 'The great divide: tradition of work with schools, youth clubs and outreach workers.',
  }),
}

export const leadershipParameters = section(
  'leadership/levers',
  'What leadership can change. Divide levers: leaders to priorityAcross; practice levers: the rest.',
  leverRows,
)

/** Paths of the levers that concern work across the sides; the other levers concern the practice of one side. */
export const DIVIDE_LEVERS = [
  'collaborationRate',
  'leadership.leaders',
  'leadership.jointMeetingsPerMonth',
  'leadership.mixedSeating',
  'leadership.sharedSystems',
  'leadership.openness',
  'leadership.priorityAcross',
] as const

export const reformParameters = section('leadership/reform', 'A change of leadership within the run.', {
  inYear: number({
    default: 0,
    unit: 'measured year',
    range: [0, 20],
    bounds: [0, 50],
    integer: true,
    meaning: 'The reform comes at the start of this measured year; 0 means never.',
    provenance: 'assumption',
    source: 'A choice of the experiment.',
  }),
  collaborationRate,
  leadership: section('leadership/levers', 'The levers after the reform.', leverRows),
  usersDealtAnew: share({
    default: 0.3,
    unit: 'share of users',
    range: [0, 1],
    meaning: 'Share of users who get another advisor of the same side when the office is reorganised.',
    provenance: 'literature',
    source:
      'Fevang, Markussen & Røed 2014: the NAV reform lengthened time to work through reorganisation itself.',
  }),
  tiesKept: share({
    default: 0.6,
    unit: 'share',
    range: [0, 1],
    meaning: 'Share of each tie across the sides that survives the reorganisation.',
    provenance: 'assumption',
    source: 'New offices, new teams.',
  }),
  minutesPerAdvisor: number({
    default: 1800,
    unit: 'minutes per advisor',
    range: [0, 6000],
    meaning: 'Meetings, moving and training that the reorganisation takes from every advisor.',
    provenance: 'assumption',
    source: 'Four working days.',
  }),
})

export const leaderParameters = section('leadership/leader', 'What leaders do with requests across.', {
  minutesPerAdvisor: number({
    default: 2,
    unit: 'minutes per advisor and day',
    range: [0.5, 5],
    meaning:
      'Leaders’ time for requests across, for each advisor of the office; two leaders have half of it each.',
    provenance: 'assumption',
    source: 'An hour a day of each of two leaders in a large office.',
  }),
  minutesPerRequest: number({
    default: 10,
    unit: 'minutes',
    range: [3, 30],
    bounds: [0.1, 450],
    meaning: 'Leaders’ time for one request.',
    provenance: 'assumption',
    source: 'Read and decide.',
  }),
  lapseDays: number({
    default: 3,
    unit: 'working days',
    range: [1, 10],
    bounds: [1, 60],
    integer: true,
    meaning: 'Days after which a request that no leader has read lapses.',
    provenance: 'assumption',
    source: 'Nobody waits longer for an answer.',
  }),
  attitudeWeight: number({
    default: 0.4,
    unit: 'weight',
    range: [0, 1],
    meaning: 'Weight of the led advisors’ mean attitude in the decision.',
    provenance: 'assumption',
    source: 'A leader follows the mood of the side.',
  }),
  pressureWeight: number({
    default: 0.3,
    unit: 'weight',
    range: [0, 1],
    meaning: 'Weight of the asked side’s pressure in the decision.',
    provenance: 'assumption',
    source: 'A leader protects a side that drowns.',
  }),
  neutralAttitude: share({
    default: 0.5,
    unit: 'attitude 0..1',
    range: [0.3, 0.7],
    meaning: 'Mean attitude that neither helps nor hinders a request.',
    provenance: 'assumption',
    source: 'The middle of the scale.',
  }),
  pressureLeast: number({
    default: 0.5,
    unit: 'factor',
    range: [0.2, 1],
    bounds: [0, 1],
    meaning: 'Least pressure that a leader takes into account, relative to the usual one.',
    provenance: 'assumption',
    source: 'Slack is noticed up to a point.',
  }),
  pressureMost: number({
    default: 2,
    unit: 'factor',
    range: [1.2, 4],
    bounds: [1, 100],
    meaning: 'Greatest pressure that a leader takes into account, relative to the usual one.',
    provenance: 'assumption',
    source: 'Beyond it everything is refused anyway.',
  }),
  blockDays: number({
    default: 65,
    unit: 'working days',
    range: [20, 130],
    bounds: [1, 260],
    integer: true,
    meaning: 'Time for which a leader decides alike on requests about the same user.',
    provenance: 'assumption',
    source: 'A leader remembers a case for a quarter of a year.',
  }),
  usualStretch: bySide(
    'leadership/leader',
    'Mean stretch of booked over wanted intervals in the calibrated dual office.',
    number({
      default: 3,
      unit: 'factor',
      range: [1, 8],
      meaning: 'State side.',
      provenance: 'calibrated',
      source: 'Mean of the dual office.',
    }),
    number({
      default: 1.4,
      unit: 'factor',
      range: [1, 8],
      meaning: 'Municipal side.',
      provenance: 'calibrated',
      source: 'Mean of the dual office.',
    }),
  ),
})
