import { fitted } from './fitted.ts'
import { EFFORTS } from '../../vocabulary/efforts.ts'
import { bySide, flag, number, section, set, share, text } from './row.ts'

/** What people ask about first, and therefore at the top of a scenario file. */
export const collaborationRate = share({
  default: 0.35,
  unit: 'probability',
  range: [0.1, 0.9],
  meaning:
    'Cross-side collaboration rate: lasting propensity to ask the other side where a need calls for it.',
  provenance: 'assumption',
  source: 'The great divide: little cooperation under dual leadership; no rate is known.',
  moves: { outcome: 'requests-asked-share', to: 0.1 },
})

/** The levers that leaderships set; dated changes can alter them within a run. */
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
    moves: { outcome: 'requests-lapsed-share', to: 2 },
  }),
  jointMeetingsPerMonth: number({
    default: 0,
    unit: 'meetings per month',
    range: [0, 4],
    bounds: [0, 20],
    meaning: 'Joint meetings of both sides (45 minutes for everyone).',
    provenance: 'seed',
    source: 'The great divide: none for many months; formerly regular.',
    moves: { outcome: 'minutes-meetings-share', to: 4 },
  }),
  leaderMeetingsPerMonth: number({
    default: 0,
    unit: 'meetings per month',
    range: [0, 4],
    bounds: [0, 20],
    meaning:
      'Meetings of two leaders, who for a while after each decide as one; for mechanisms.leadersApart.',
    provenance: 'seed',
    source: 'The great divide: no joint leader meetings; the leaders don’t have the same goals.',
    moves: {
      outcome: 'requests-allowed-share',
      to: 2,
      given: ['leadership.leaders=2'],
    },
  }),
  mixedSeating: share({
    default: 0,
    unit: 'share of advisors',
    range: [0, 1],
    meaning: 'Share of advisors who sit among those of the other side.',
    provenance: 'seed',
    source:
      'The great divide: state staff on a floor of their own; alternate offices under the former leader.',
    moves: { outcome: 'attitude', to: 0 },
  }),
  sharedSystems: share({
    default: 0.2,
    unit: 'share of the file',
    range: [0.05, 0.8],
    meaning: 'Share of the other side’s file on a user that an advisor can see.',
    provenance: 'seed',
    source: 'The great divide: the systems are not compatible.',
    moves: { outcome: 'shared-user-knowledge', to: 0.05 },
  }),
  openness: share({
    default: 0.7,
    unit: 'openness 0..1',
    range: [0.2, 1],
    meaning: 'Openness of the leaders to work across the sides.',
    provenance: 'seed',
    source:
      'The great divide: a leader said no to a collaboration that the employee wanted. Where two decide, half of all requests pass.',
    moves: { outcome: 'requests-allowed-share', to: 0.2 },
  }),
  priorityAcross: share({
    default: 0.2,
    unit: '0 own first .. 1 equal',
    range: [0, 1],
    meaning: 'Formal priority of the other side’s requests against own cases.',
    provenance: 'seed',
    source: 'The great divide: the leaders don’t have the same goals.',
    moves: { outcome: 'requests-answered-in-time-share', to: 1 },
  }),
  inHouseActivity: flag({
    default: false,
    meaning:
      'Whether users may run an activity in the house, such as a cantina; see `measures.<name>.needsLeave`.',
    provenance: 'seed',
    source: 'The great divide: the cantina was forbidden.',
    moves: { outcome: 'attitude', to: false },
  }),
  discretion: bySide(
    'follow-up/planning',
    'Room to choose measures without justifying the choice.',
    share({
      default: 0.9,
      unit: 'discretion 0..1',
      range: [0.2, 1],
      meaning: 'On the state side.',
      provenance: 'seed',
      source: 'Gjersøe 2020: ample room, little used; what binds is minutes and knowledge.',
      moves: { outcome: 'standard-referral-share', to: 0.2 },
    }),
    share({
      default: 0.9,
      unit: 'discretion 0..1',
      range: [0.2, 1],
      meaning: 'On the municipal side.',
      provenance: 'seed',
      source: 'The great divide: leeway to be more creative.',
      moves: { outcome: 'standard-referral-share', to: 0.2 },
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
      moves: { outcome: 'minutes-in-person-share', to: 0.9 },
    }),
    share({
      default: 0.8,
      unit: 'share of talks',
      range: [0.1, 1],
      meaning: 'On the municipal side.',
      provenance: 'seed',
      source: 'The great divide: it is a lot better to have physical meetings.',
      moves: { outcome: 'minutes-in-person-share', to: 0.1 },
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
      moves: { outcome: 'minutes-fixed-administration-share', to: 0.45 },
    }),
    share({
      default: 0.25,
      unit: 'share of minutes',
      range: [0.1, 0.45],
      meaning: 'On the municipal side.',
      provenance: 'assumption',
      source: 'As on the state side.',
      moves: { outcome: 'minutes-fixed-administration-share', to: 0.45 },
    }),
  ),
  outreachShare: share({
    default: 0.05,
    unit: 'share of municipal minutes',
    range: [0, 0.2],
    meaning: 'Most that the municipal side spends on outreach to pupils at risk.',
    provenance: 'seed',
    source: 'The great divide: tradition of work with schools, youth clubs and outreach workers.',
    moves: { outcome: 'outreach-minutes', to: 0.2 },
  }),
  districtPartners: share({
    default: 0,
    unit: 'share of needs for a state measure',
    range: [0, 1],
    meaning:
      'Share of needs for a state measure at which municipal advisors look to partners in the district before asking.',
    provenance: 'seed',
    source: 'The great divide: “we must look to other partners in the district”; no share is known.',
    moves: { outcome: 'requests-asked-share', to: 1 },
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
  'leadership.leaderMeetingsPerMonth',
  'leadership.mixedSeating',
  'leadership.sharedSystems',
  'leadership.openness',
  'leadership.priorityAcross',
] as const

/** Dated changes that show the effect of the rows below. */
const REORGANISED = 'reform.change={ inYear: 1, tiesKept: 0 }'
const MOVED = 'reform.change={ inYear: 1, move: { from: municipal-social, to: state-youth } }'

/** Whom a dated change moves to another team. */
const moveRows = {
  from: text({
    default: '',
    meaning: 'Team, or side, whose users are moved on the day; nobody is where it is empty.',
    provenance: 'seed',
    source: 'The great divide: users of the municipal side were to be registered as jobseekers.',
    moves: { outcome: 'caseload/side/municipal', to: 'municipal', given: [MOVED] },
  }),
  to: text({
    default: '',
    meaning: 'Team that takes them; it serves some of them.',
    provenance: 'seed',
    source: 'As above.',
    moves: { outcome: 'caseload/team/state-youth', to: 'state-adjusted', given: [MOVED] },
  }),
  who: section('leadership/move', 'Which of those users are moved.', {
    groups: set<string>({
      of: 'groups',
      default: [],
      meaning: 'Target groups that are moved; all where none is named.',
      provenance: 'assumption',
      source: 'A choice of the experiment.',
      moves: { outcome: 'caseload/side/municipal', to: ['young'], given: [MOVED] },
    }),
    efforts: set({
      of: EFFORTS,
      default: EFFORTS,
      meaning: 'Effort categories that are moved.',
      provenance: 'assumption',
      source: 'A choice of the experiment.',
      moves: { outcome: 'caseload/side/municipal', to: ['standard'], given: [MOVED] },
    }),
    complexOnly: flag({
      default: false,
      meaning: 'Whether only users who are perceived to have complex needs are moved.',
      provenance: 'assumption',
      source: 'A choice of the experiment.',
      moves: { outcome: 'caseload/side/municipal', to: true, given: [MOVED] },
    }),
    share: share({
      default: 1,
      unit: 'share of users',
      range: [0, 1],
      meaning: 'Share of these users who are moved, drawn by the luck of each.',
      provenance: 'assumption',
      source: 'A choice of the experiment.',
      moves: { outcome: 'caseload/side/municipal', to: 0.3, given: [MOVED] },
    }),
  }),
}

/** What is stated about a dated change itself, apart from what it changes. */
export const reformRows = {
  inYear: number({
    required: true,
    default: 1,
    unit: 'measured year',
    range: [1, 20],
    bounds: [1, 50],
    integer: true,
    meaning: 'Measured year in which the change comes.',
    provenance: 'assumption',
    source: 'A choice of the experiment.',
    moves: { outcome: 'ties', to: 2, given: [REORGANISED] },
  }),
  month: number({
    default: 1,
    unit: 'month of the year',
    range: [1, 12],
    bounds: [1, 12],
    integer: true,
    meaning: 'Month of that year on whose first day the change comes.',
    provenance: 'assumption',
    source: 'A choice of the experiment.',
    moves: { outcome: 'ties', to: 6, given: [REORGANISED] },
  }),
  usersDealtAnew: share({
    default: 0,
    unit: 'share of users',
    range: [0, 1],
    meaning: 'Share of users who get another advisor of the same team because the office is reorganised.',
    provenance: 'assumption',
    source:
      'A change costs what it says. Fevang, Markussen & Røed 2014: the NAV reform lengthened time to work through reorganisation itself.',
    moves: { outcome: 'user-knowledge', to: 1, given: [REORGANISED] },
  }),
  tiesKept: share({
    default: 1,
    unit: 'share',
    range: [0, 1],
    meaning: 'Share of each tie across the sides that survives the reorganisation.',
    provenance: 'assumption',
    source: 'A change costs what it says; new offices and new teams cost ties.',
    moves: { outcome: 'ties', to: 0.3, given: [REORGANISED] },
  }),
  minutesPerAdvisor: number({
    default: 0,
    unit: 'minutes per advisor',
    range: [0, 6000],
    bounds: [0, 100000],
    meaning: 'Meetings, moving and training that the reorganisation takes from every advisor.',
    provenance: 'assumption',
    source: 'A change costs what it says; four working days are 1800 minutes.',
    moves: { outcome: 'minutes-reorganisation-share', to: 1800, given: [REORGANISED] },
  }),
  move: section('leadership/move', 'Users who are moved to another team on the day.', moveRows, []),
}

export const leaderParameters = section('leadership/leader', 'What leaders do with requests across.', {
  minutesPerAdvisor: number({
    default: 2,
    unit: 'minutes per advisor and day',
    range: [0.5, 5],
    meaning:
      'Leaders’ time for requests across, for each advisor of the office; two leaders have half of it each.',
    provenance: 'assumption',
    source: 'An hour a day of each of two leaders in a large office.',
    moves: { outcome: 'requests-lapsed-share', to: 0.3 },
  }),
  minutesPerRequest: number({
    default: 10,
    unit: 'minutes',
    range: [3, 30],
    bounds: [0.1, 450],
    meaning: 'Leaders’ time for one request.',
    provenance: 'assumption',
    source: 'Read and decide.',
    moves: { outcome: 'requests-lapsed-share', to: 30 },
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
    moves: { outcome: 'requests-lapsed-share', to: 10, given: ['leaderTime.minutesPerAdvisor=0.3'] },
  }),
  agreementDays: number({
    default: 22,
    unit: 'working days',
    range: [10, 65],
    bounds: [1, 260],
    integer: true,
    meaning:
      'Days for which two leaders decide as one after a meeting of theirs; for mechanisms.leadersApart.',
    provenance: 'assumption',
    source: 'A month: leaders who meet as often as that always agree.',
    moves: {
      outcome: 'requests-allowed-share',
      to: 65,
      given: [
        'leadership.leaders=2',
        'mechanisms.leadersApart=true',
        'leadership.leaderMeetingsPerMonth=0.5',
      ],
    },
  }),
  meetingMinutes: number({
    default: 60,
    unit: 'minutes of each leader',
    range: [15, 120],
    bounds: [0, 450],
    meaning: 'Length of a meeting of two leaders, taken from their time for requests of that day.',
    provenance: 'assumption',
    source: 'An hour, as meetings of leaders have.',
    moves: {
      outcome: 'requests-answered-in-time-share',
      to: 0,
      given: ['leadership.leaders=2', 'mechanisms.leadersApart=true', 'leadership.leaderMeetingsPerMonth=4'],
    },
  }),
  attitudeWeight: number({
    default: 0.4,
    unit: 'weight',
    range: [0, 1],
    meaning: 'Weight of the led advisors’ mean attitude in the decision.',
    provenance: 'assumption',
    source: 'A leader follows the mood of the side.',
    moves: { outcome: 'requests-allowed-share', to: 1 },
  }),
  pressureWeight: number({
    default: 0.3,
    unit: 'weight',
    range: [0, 1],
    meaning: 'Weight of the asked side’s pressure in the decision.',
    provenance: 'assumption',
    source: 'A leader protects a side that drowns.',
    moves: { outcome: 'requests-allowed-share', to: 1 },
  }),
  neutralAttitude: share({
    default: 0.5,
    unit: 'attitude 0..1',
    range: [0.3, 0.7],
    meaning: 'Mean attitude that neither helps nor hinders a request.',
    provenance: 'assumption',
    source: 'The middle of the scale.',
    moves: { outcome: 'requests-allowed-share', to: 0.9 },
  }),
  pressureLeast: number({
    default: 0.5,
    unit: 'factor',
    range: [0.2, 1],
    bounds: [0, 1],
    meaning: 'Least pressure that a leader takes into account, relative to the usual one.',
    provenance: 'assumption',
    source: 'Slack is noticed up to a point.',
    moves: { outcome: 'requests-allowed-share', to: 1, given: ['leaderTime.pressureWeight=1'] },
  }),
  pressureMost: number({
    default: 2,
    unit: 'factor',
    range: [1.2, 4],
    bounds: [1, 100],
    meaning: 'Greatest pressure that a leader takes into account, relative to the usual one.',
    provenance: 'assumption',
    source: 'Beyond it everything is refused anyway.',
    moves: {
      outcome: 'requests-allowed-share',
      to: 1.05,
      given: [
        'leaderTime.pressureWeight=1',
        'leaderTime.usualStretch.state=1',
        'leaderTime.usualStretch.municipal=1',
      ],
    },
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
    moves: { outcome: 'requests-allowed-share', to: 20 },
  }),
  usualStretch: bySide(
    'leadership/leader',
    'Mean stretch of booked over wanted intervals in the calibrated dual office.',
    number({
      default: fitted['leaderTime.usualStretch.state'],
      unit: 'factor',
      range: [1, 8],
      meaning: 'State side.',
      provenance: 'calibrated',
      source: 'Mean of the dual office.',
      moves: { outcome: 'requests-allowed-share', to: 1 },
    }),
    number({
      default: fitted['leaderTime.usualStretch.municipal'],
      unit: 'factor',
      range: [1, 8],
      meaning: 'Municipal side.',
      provenance: 'calibrated',
      source: 'Mean of the dual office.',
      moves: { outcome: 'requests-allowed-share', to: 8 },
    }),
  ),
})
