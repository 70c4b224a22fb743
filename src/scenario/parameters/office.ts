import { bySide, choice, collection, flag, number, optionalNumber, section, set, share } from '../registry.ts'

export const EFFORT_CATEGORIES = [
  'standard',
  'situational',
  'specially-adjusted',
  'permanently-adjusted',
] as const
export const SIDES = ['state', 'municipal'] as const

/** Who works in the office. A team that serves one target group is a team of specialists; nothing else makes one. */
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
    }),
    advisors: optionalNumber({
      unit: 'advisors',
      range: [1, 60],
      bounds: [1, 2000],
      integer: true,
      meaning: 'Advisors in the team; left out, the stock that the team serves divided by the caseload.',
      provenance: 'assumption',
      source:
        'A large Oslo district office of about 60 advisors; some 19 municipal employees in a mean office (NAV).',
    }),
    caseload: number({
      required: true,
      default: 100,
      unit: 'users per advisor',
      range: [15, 200],
      bounds: [1, 1000],
      meaning: 'Target of users per advisor.',
      provenance: 'seed',
      source: 'Gjersøe 2020: generalists 90–200, most 120–150; youth specialists 30–85, most 30–40.',
    }),
    groups: set<string>({
      required: true,
      of: 'groups',
      default: [],
      meaning: 'Target groups that the team serves.',
      provenance: 'seed',
      source: 'Gjersøe 2020: specialisation is by target group.',
    }),
    efforts: set({
      of: EFFORT_CATEGORIES,
      default: EFFORT_CATEGORIES,
      meaning: 'Effort categories that the team serves.',
      provenance: 'seed',
      source: 'Gjersøe 2020: generalists worked with the specially adjusted category.',
    }),
    complexOnly: flag({
      default: false,
      meaning: 'Whether the team takes only users who are perceived to have complex needs.',
      provenance: 'seed',
      source: 'The great divide: family coordinators who follow families closely.',
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
  }),
  atLimit: choice({
    options: ['overload', 'waiting'],
    default: 'overload',
    meaning:
      'Whether a person who comes to a full team is taken by the least loaded advisor or waits for a place.',
    provenance: 'assumption',
    source: 'Everyone has a right to follow-up; a waiting room is the alternative for experiments.',
  }),
  keptFull: flag({
    default: false,
    meaning:
      'Whether new persons of its groups, in turn, fill every place of a team on the first day and as soon as somebody leaves; nobody else comes, and they stay with the team.',
    provenance: 'assumption',
    source: 'For experiments in which caseloads are to be equal whatever the office does.',
  }),
})

/** The working day and what eats it. */
export const agendaParameters = section('advisors/agenda', 'The minutes of a working day.', {
  minutesPerDay: number({
    default: 450,
    unit: 'minutes per day',
    range: [420, 480],
    meaning: 'Working time of an advisor who is present.',
    provenance: 'literature',
    source: 'Norwegian working week of 37.5 hours.',
  }),
  caseMinutesPerMonth: number({
    default: 25,
    unit: 'minutes per user and month',
    range: [10, 40],
    meaning: 'Administration that each user of the caseload brings.',
    provenance: 'assumption',
    source: 'Gjersøe 2020: the many administrative procedures of ordinary users; no time study was found.',
  }),
  resolutionMinutesPerMonth: number({
    default: 25,
    unit: 'minutes per assistance user and month',
    range: [10, 90],
    meaning: 'Writing and documenting resolutions on social assistance, on the municipal side.',
    provenance: 'seed',
    source:
      'The great divide: staff were told to write purely cultivated resolutions; the minutes are a guess.',
  }),
  absentShare: share({
    default: 0.13,
    unit: 'share of weeks',
    range: [0.06, 0.2],
    meaning: 'Share of weeks in which an advisor is away (illness, holidays, courses).',
    provenance: 'literature',
    source: 'NAV sick leave 7 % (2018), and five weeks of holidays less what is planned around.',
  }),
  utilisation: share({
    default: 0.95,
    unit: 'share of minutes',
    range: [0.8, 1],
    meaning: 'Share of the free minutes up to which an advisor books talks ahead.',
    provenance: 'assumption',
    source: 'A full diary breaks at the first absence.',
  }),
  staffCostPerYear: number({
    default: 900000,
    unit: 'NOK per year',
    range: [700000, 1200000],
    meaning: 'Cost of an advisor or leader with overheads, in 2024 kroner.',
    provenance: 'assumption',
    source: 'Pay of about 600,000 NOK, employer contributions and premises.',
  }),
  smoothingDays: number({
    default: 20,
    unit: 'working days',
    range: [5, 60],
    bounds: [1, 260],
    meaning: 'Time over which an advisor judges the own load and urgency.',
    provenance: 'assumption',
    source: 'About a month.',
  }),
  maximumStretch: number({
    default: 8,
    unit: 'factor',
    range: [4, 20],
    bounds: [1, 100],
    meaning: 'Longest stretch of the wanted interval that an advisor books.',
    provenance: 'assumption',
    source: 'Half-year reviews are the longest that plans speak of (Gjersøe 2020).',
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
  }),
  fileKept: share({
    default: 0.3,
    unit: 'share of knowledge',
    range: [0.1, 0.6],
    meaning: 'Share of what was known of a user that the file tells a new advisor of the same side.',
    provenance: 'assumption',
    source: 'What was written down.',
  }),
})

export const conversationParameters = section('follow-up/conversation', 'Talks between advisor and user.', {
  minutes: section('follow-up/conversation', 'Length with preparation and notes.', {
    inPerson: number({
      default: 50,
      unit: 'minutes',
      range: [30, 75],
      meaning: 'A talk in the office.',
      provenance: 'literature',
      source: 'Holzner & Munz 2012: first interviews 48–52 minutes; UK NAO 2006: 20–60 minutes.',
    }),
    phone: number({
      default: 25,
      unit: 'minutes',
      range: [10, 40],
      meaning: 'A talk by telephone.',
      provenance: 'assumption',
      source: 'Half of a talk in the office.',
    }),
    message: number({
      default: 8,
      unit: 'minutes',
      range: [3, 15],
      meaning: 'A written dialogue.',
      provenance: 'assumption',
      source: 'Read, look up, answer.',
    }),
    noShow: number({
      default: 12,
      unit: 'minutes',
      range: [0, 30],
      meaning: 'Minutes lost when the user does not come.',
      provenance: 'assumption',
      source: 'Waiting, a note, a new date.',
    }),
  }),
  disclosure: section('follow-up/conversation', 'How much a minute tells, relative to a talk in person.', {
    phone: share({
      default: 0.6,
      unit: 'factor',
      range: [0.3, 0.9],
      meaning: 'By telephone.',
      provenance: 'seed',
      source: 'The great divide: face to face you read body language; the number is a guess.',
    }),
    message: share({
      default: 0.25,
      unit: 'factor',
      range: [0.1, 0.5],
      meaning: 'In writing.',
      provenance: 'assumption',
      source: 'Ekelund 2021: quick answers, slow progress.',
    }),
    messageYoung: share({
      default: 0.45,
      unit: 'factor',
      range: [0.2, 0.7],
      meaning: 'In writing, for persons under 30.',
      provenance: 'seed',
      source: 'Gjersøe 2020: messaging suits the young especially well.',
    }),
  }),
  phoneShare: share({
    default: 0.6,
    unit: 'share',
    range: [0.3, 0.9],
    meaning: 'Share of telephone among talks that are not in person; the rest is written.',
    provenance: 'assumption',
    source: 'The great divide: follow-up over the phone; most users also write (Kalstø 2022).',
  }),
  noShowScale: share({
    default: 0.42,
    unit: 'probability',
    range: [0.3, 0.6],
    meaning: 'Probability of not coming to a talk in person, times (1 − trust).',
    provenance: 'calibrated',
    source: 'UK Jobcentre Plus 2005–06: 10–17 % of interviews missed.',
  }),
  wantedDays: section('follow-up/conversation', 'Wanted interval between talks, by effort category.', {
    standard: number({
      default: 22,
      unit: 'working days',
      range: [10, 65],
      meaning: 'Standard effort.',
      provenance: 'assumption',
      source: 'A talk a month.',
    }),
    situational: number({
      default: 12,
      unit: 'working days',
      range: [5, 30],
      meaning: 'Situational effort.',
      provenance: 'assumption',
      source: 'Categories of closer follow-up have more meetings (Kalstø 2022).',
    }),
    speciallyAdjusted: number({
      default: 10,
      unit: 'working days',
      range: [5, 30],
      meaning: 'Specially adjusted effort.',
      provenance: 'literature',
      source: 'Fortnightly meetings of the Danish trial (Rosholm et al. 2012).',
    }),
    permanentlyAdjusted: number({
      default: 65,
      unit: 'working days',
      range: [30, 130],
      meaning: 'Permanently adjusted effort.',
      provenance: 'assumption',
      source: 'A talk a quarter.',
    }),
    inMeasureFactor: number({
      default: 2,
      unit: 'factor',
      range: [1, 6],
      meaning: 'Stretch of the wanted interval while the user is in a measure.',
      provenance: 'assumption',
      source: 'Gjersøe 2020: advisors rely on the provider; one plan asked for a review after six months.',
    }),
  }),
  blockDays: number({
    default: 65,
    unit: 'working days',
    range: [20, 130],
    bounds: [1, 260],
    integer: true,
    meaning:
      'Luck with the mode of a talk and with coming to it goes by blocks of so many days and the number of the talk in it.',
    provenance: 'assumption',
    source: 'Keeps the luck of a person the same when talks shift by some days.',
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
  }),
  userHalfLifeDays: number({
    default: 200,
    unit: 'working days',
    range: [100, 520],
    meaning: 'Half-life of knowledge of a user without contact.',
    provenance: 'assumption',
    source: 'No figure was found.',
  }),
  trustWeight: share({
    default: 0.8,
    unit: 'factor',
    range: [0.2, 1],
    meaning: 'A talk tells (.5 + weight × trust) of what it can.',
    provenance: 'seed',
    source: 'Gjersøe 2020: young people talk once they feel safe.',
  }),
  expertiseWeight: share({
    default: 0.4,
    unit: 'factor',
    range: [0, 0.8],
    meaning: 'A talk tells (.8 + weight × expertise for the group) of what it can.',
    provenance: 'seed',
    source: 'Gjersøe 2020: specialists with 85 users were still sensitive to their needs.',
  }),
  expertiseHours: number({
    default: 1500,
    unit: 'hours',
    range: [500, 3000],
    meaning: 'Hours with a group after which 63 % of expertise is reached.',
    provenance: 'literature',
    source: 'Cederlöf et al. 2021: caseworkers with two years of experience do better.',
  }),
  expertiseHalfLifeYears: number({
    default: 2,
    unit: 'years',
    range: [1, 5],
    meaning: 'Half-life of hours with a group.',
    provenance: 'assumption',
    source: 'No figure was found.',
  }),
  measureAtReferral: share({
    default: 0.02,
    unit: 'share of the gap',
    range: [0, 0.05],
    meaning: 'Knowledge of a measure gained by referring somebody to it.',
    provenance: 'assumption',
    source: 'Gjersøe 2020: “I don’t always know to what I’m referring the users.”',
  }),
  measureAtFeedback: share({
    default: 0.1,
    unit: 'share of the gap',
    range: [0.03, 0.2],
    meaning: 'Knowledge of a measure gained by hearing back from a user who was there.',
    provenance: 'assumption',
    source: 'Learning from own cases.',
  }),
  measurePerVisitHour: share({
    default: 0.06,
    unit: 'share of the gap per hour',
    range: [0.02, 0.15],
    meaning: 'Knowledge of a measure gained per hour of visit.',
    provenance: 'assumption',
    source: 'Gjersøe 2020: specialists go along with users and engage with providers.',
  }),
  measureHalfLifeYears: number({
    default: 2,
    unit: 'years',
    range: [1, 5],
    meaning: 'Half-life of knowledge of a measure.',
    provenance: 'assumption',
    source: 'Providers and contracts change.',
  }),
  measureAtMeeting: share({
    default: 0.04,
    unit: 'share of the gap to the owner side',
    range: [0, 0.1],
    meaning: 'Knowledge of each of the two measures that a joint meeting treats.',
    provenance: 'assumption',
    source: 'The great divide: joint meetings discussed work-promoting activities.',
  }),
  teamLearningPerMonth: share({
    default: 0.02,
    unit: 'share of the gap to the best informed',
    range: [0, 0.05],
    meaning: 'Knowledge of measures picked up from team mates who sit together.',
    provenance: 'assumption',
    source: 'Corridor talk; mixed seating loosens it.',
  }),
  ownMeasureAtStart: share({
    default: 0.3,
    unit: 'knowledge 0..1',
    range: [0.1, 0.5],
    meaning: 'Knowledge of the own side’s measures of an advisor who starts.',
    provenance: 'assumption',
    source: 'Training and the list on the intranet.',
  }),
  otherMeasureAtStart: share({
    default: 0.08,
    unit: 'knowledge 0..1',
    range: [0, 0.3],
    meaning: 'Knowledge of the other side’s measures of an advisor who starts.',
    provenance: 'assumption',
    source: 'Hearsay.',
  }),
  employersPerHour: share({
    default: 0.01,
    unit: 'share of the gap per hour',
    range: [0.002, 0.03],
    meaning: 'Knowledge of employers gained per hour with them.',
    provenance: 'assumption',
    source: 'Gjersøe 2020: generalists “don’t have a clue” of narrow fields of work.',
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
  }),
  employerShare: share({
    default: 0.2,
    unit: 'share of slack',
    range: [0, 0.5],
    meaning: 'Time with employers.',
    provenance: 'seed',
    source: 'Gjersøe 2020: specialists engaged directly with local employers.',
  }),
  accompanyShare: share({
    default: 0.25,
    unit: 'share of slack',
    range: [0, 0.5],
    meaning: 'Going along with users, to a doctor or an employer.',
    provenance: 'seed',
    source: 'Gjersøe 2020: visiting a doctor or an employer with the user.',
  }),
})

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
