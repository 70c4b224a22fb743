import { fitted } from '../fitted.ts'
import { MONTHS_PER_YEAR } from '../../../vocabulary/calendar.ts'
import { choice, collection, flag, number, optionalNumber, section, share, weights } from '../row.ts'
import { HELPERS } from '../advisors.ts'

const need = (what: string) =>
  share({
    required: true,
    default: 0.3,
    unit: 'need 0..1',
    range: [0.05, 0.85],
    meaning: `Mean need for help with ${what} at arrival; 0 needs nothing, 1 needs everything.`,
    provenance: 'assumption',
    source:
      'Ordering of the groups after both studies; levels chosen so that exits meet the calibration targets.',
    moves: { outcome: 'exit-rate', to: 0.85 },
  })

const outsideStock = (who: string) =>
  optionalNumber({
    unit: 'persons',
    range: [10, 2500],
    bounds: [0, 200000],
    integer: true,
    meaning: `Former users of the group on the first day who are ${who}; left out, as many as the office stands still with.`,
    provenance: 'assumption',
    source:
      'What follow-up of former users counts, if anybody does; else a pilot of the office itself finds it out.',
    moves: { outcome: 'entries', to: 600, given: ['warmUpYears=0', 'years=1', 'drawnStock=true'] },
  })

/** Who comes to the office. */
export const groupParameters = collection(
  'users/arrival',
  'A target group: how many arrive, with which needs, and which side of the office they meet first.',
  {
    arrivalsPerYear: number({
      required: true,
      default: 100,
      unit: 'persons per year',
      range: [10, 5000],
      meaning: 'Mean number of first arrivals a year (Poisson); persons who return come on top.',
      provenance: 'calibrated',
      source: 'Little’s law: the stock that the caseloads imply, given the rates of leaving.',
      moves: { outcome: 'entries', to: 5000 },
    }),
    arrivalsByMonth: weights({
      length: MONTHS_PER_YEAR,
      unit: 'weight',
      bounds: [0, 100000],
      meaning:
        'How arrivals are spread over the months of a year, January first: each gets its share of their sum; without them all working days are alike.',
      provenance: 'assumption',
      source: 'No profile by month is assumed; an office has persons of each month of last year.',
      moves: { outcome: 'users-present', to: [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0] },
    }),
    stock: optionalNumber({
      unit: 'users',
      range: [10, 2500],
      bounds: [0, 200000],
      integer: true,
      meaning:
        'Users of the group on the first day, at school for pupils; left out, as many as the office stands still with.',
      provenance: 'assumption',
      source: 'What an office counts on a day; else a pilot of the office itself finds it out.',
      moves: { outcome: 'users-present', to: 600, given: ['warmUpYears=0', 'years=1', 'drawnStock=true'] },
    }),
    stockInWork: outsideStock('in work for less than five years'),
    stockOutOfReach: outsideStock('out of reach'),
    entrySide: choice({
      required: true,
      options: ['state', 'municipal', 'by-income'],
      default: 'state',
      meaning:
        'The side where the group registers; by-income: the municipal side for those on social assistance.',
      provenance: 'seed',
      source:
        'The great divide: state staff serve jobs and insurance, municipal staff social assistance and youth.',
      moves: { outcome: 'caseload/side/municipal', to: 'municipal' },
    }),
    needs: section('users/person', 'Mean needs at arrival.', {
      health: need('health'),
      social: need('housing, debt, care and other social matters'),
      skills: need('skills, language and schooling'),
      work: need('finding and keeping work'),
    }),
    trust: share({
      required: true,
      default: 0.55,
      unit: 'trust 0..1',
      range: [0.3, 0.8],
      meaning: 'Mean trust in the office at arrival, to which trust also drifts back.',
      provenance: 'assumption',
      source: 'Gjersøe 2020: young users are described as insecure; trust must be built in long first talks.',
      moves: { outcome: 'no-show-share', to: 0.3 },
    }),
    stateBenefitShare: share({
      default: 0.5,
      unit: 'share',
      range: [0, 1],
      meaning:
        'Share who bring a state benefit that suffices to live on, and so have no claim to assistance.',
      provenance: 'assumption',
      source:
        'Unemployment benefit and work assessment allowance by group; no public table by group was found.',
      moves: { outcome: 'social-assistance-nok', to: 0 },
    }),
    assistanceShare: share({
      default: 0.1,
      unit: 'share',
      range: [0, 1],
      meaning: 'Share who receive social assistance at arrival.',
      provenance: 'assumption',
      source:
        'Most social clients, half of young people and newcomers, few jobseekers; fitted with the spell targets.',
      moves: { outcome: 'social-assistance-nok', to: 0 },
    }),
    bothSidesShare: share({
      default: 0.1,
      unit: 'share',
      range: [0, 0.2],
      meaning:
        'Share who have income from both sides at arrival, and so are followed by both from registration.',
      provenance: 'assumption',
      source:
        'Statistics Norway 2010–15: of those on work assessment allowance 12 % have social assistance too; any combination about 10 %.',
      moves: { outcome: 'caseload/side/municipal', to: 0.9 },
    }),
    ageFrom: number({
      default: 20,
      unit: 'years',
      range: [15, 40],
      integer: true,
      meaning: 'Lowest age at arrival.',
      provenance: 'assumption',
      source: 'Definition of the group.',
      moves: { outcome: 'user-knowledge', to: 40 },
    }),
    ageTo: number({
      default: 62,
      unit: 'years',
      range: [18, 67],
      integer: true,
      meaning: 'Highest age at arrival (uniform in between).',
      provenance: 'assumption',
      source: 'Definition of the group.',
      moves: { outcome: 'exit-rate', to: 67, given: ['leaving.retirementAge=62'] },
    }),
    education: flag({
      default: false,
      meaning: 'Whether members of the group can leave the office for ordinary education.',
      provenance: 'assumption',
      source:
        'Jobseekers, young people and newcomers; for who is ill or burdened education is a measure of the office.',
      moves: { outcome: 'exit-rate', to: true, of: 'health' },
    }),
    newcomers: flag({
      default: false,
      meaning: 'Whether members of the group are new to the language, which some measures require.',
      provenance: 'assumption',
      source: 'Definition of the group.',
      moves: { outcome: 'occupancy', to: false, of: 'newcomers' },
    }),
    pupils: flag({
      default: false,
      meaning: 'Whether the group is pupils at risk, who become users only if they leave school.',
      provenance: 'seed',
      source: 'The great divide: the district wants school drop-out halved.',
      moves: { outcome: 'outreach-minutes', to: true },
    }),
  },
)

/** How a person differs from the means of the group. */
const needWeight = (what: string, value: number) =>
  share({
    default: value,
    unit: 'weight',
    range: [0.5, 1],
    meaning: `What the need for help with ${what} weighs.`,
    provenance: 'assumption',
    source: 'Work is what the office is for; the others are means to it, and nearly as heavy.',
    moves: { outcome: 'gain-per-referral', to: 0.5 },
  })

export const needParameters = section('users/person', 'How needs vary between persons and over time.', {
  spread: number({
    default: 0.15,
    unit: 'need 0..1',
    range: [0.08, 0.22],
    meaning: 'Standard deviation of each need within a group.',
    provenance: 'assumption',
    source: 'Broad groups hold heterogeneous persons (Gjersøe 2020).',
    moves: { outcome: 'exit-rate', to: 0.22 },
  }),
  commonFactor: share({
    default: 0.35,
    unit: 'correlation',
    range: [0.1, 0.6],
    meaning: 'Share of that variance which the four needs have in common.',
    provenance: 'assumption',
    source: 'Complex problems come together (Gjersøe 2020); the size is a guess.',
    moves: { outcome: 'exit-rate', to: 0.6 },
  }),
  high: share({
    default: 0.5,
    unit: 'need 0..1',
    range: [0.4, 0.6],
    meaning: 'A need above this is high.',
    provenance: 'assumption',
    source: 'Definition.',
    moves: {
      outcome: 'caseload/side/municipal',
      to: 0.6,
      given: [HELPERS, 'teams.helpers.complexOnly=true'],
    },
  }),
  complexFrom: number({
    default: 3,
    unit: 'high needs',
    range: [2, 4],
    bounds: [1, 4],
    integer: true,
    meaning: 'High needs, of four, from which on a user is complex.',
    provenance: 'assumption',
    source: 'Definition: most of what stands between a person and work.',
    moves: {
      outcome: 'caseload/side/municipal',
      to: 2,
      given: [HELPERS, 'teams.helpers.complexOnly=true'],
    },
  }),
  trustSpread: number({
    default: 0.15,
    unit: 'trust 0..1',
    range: [0.05, 0.25],
    meaning: 'Standard deviation of trust within a group.',
    provenance: 'assumption',
    source: 'Nyberg et al. 2020: nearly all variance of satisfaction with NAV is between users.',
    moves: { outcome: 'exit-rate', to: 0.25 },
  }),
  driftPerYear: number({
    default: 0.12,
    unit: 'share of the need per year',
    range: [0, 0.3],
    meaning: 'Rise of each need in a year of silence; in a measure and shortly after a talk nothing rises.',
    provenance: 'assumption',
    source: 'Falch et al. 2018: chances fall with the length of unemployment.',
    moves: { outcome: 'exit-rate', to: 0.3 },
  }),
  driftCeiling: share({
    default: 0.5,
    unit: 'share of the gap to 1',
    range: [0, 1],
    meaning: 'How far above its level at arrival each need can rise: 0 never above it, 1 to the full need.',
    provenance: 'assumption',
    source: 'Needs of people in ordinary life do not rise without end; how far is not known.',
    moves: { outcome: 'exit-rate', to: 0 },
  }),
  quietDays: number({
    default: 15,
    unit: 'working days',
    range: [5, 40],
    meaning: 'Days after a talk before silence is felt: needs rise, trust wears, people fall out of reach.',
    provenance: 'assumption',
    source: 'Three weeks without a word.',
    moves: { outcome: 'exit-rate', to: 40 },
  }),
  weights: section(
    'measures/outcome',
    'What each need weighs in the use of a measure and in needs relieved and risen.',
    {
      health: needWeight('health', 0.9),
      social: needWeight('social matters', 0.9),
      skills: needWeight('skills', 0.8),
      work: needWeight('work', 1),
    },
  ),
  needMargin: share({
    default: 0.02,
    unit: 'need 0..1',
    range: [0, 0.05],
    meaning: 'Needs at arrival stay this far away from 0 and 1.',
    provenance: 'assumption',
    source: 'Nobody needs nothing, or everything.',
    moves: { outcome: 'exit-rate', to: 0.05 },
  }),
  trustMargin: share({
    default: 0.05,
    unit: 'trust 0..1',
    range: [0, 0.1],
    meaning: 'Trust at arrival stays this far away from 0 and 1.',
    provenance: 'assumption',
    source: 'Nobody trusts blindly, or not at all.',
    moves: { outcome: 'no-show-share', to: 0.1, given: ['needs.trustSpread=0.25'] },
  }),
})

export const trustParameters = section('users/state-of-mind', 'How trust and activation move.', {
  talkGain: number({
    // A talk with a side that knows all about a user gives one and a half times as much.
    bounds: [0, 0.6],
    default: 0.03,
    unit: 'share of the gap to 1',
    range: [0.01, 0.08],
    meaning:
      'Gain of trust at a talk in person, times (talkGainUnknown + knowledge of the user); other modes by their disclosure.',
    provenance: 'assumption',
    source: 'Gjersøe 2020: trust is built face to face by somebody who knows you.',
    moves: { outcome: 'no-show-share', to: 0.08 },
  }),
  talkGainUnknown: share({
    default: 0.5,
    unit: 'factor',
    range: [0.2, 1],
    meaning: 'Share of that gain from a talk with an advisor who does not know the user at all.',
    provenance: 'assumption',
    source: 'Somebody who listens is met with some trust; most of it takes acquaintance.',
    moves: { outcome: 'no-show-share', to: 1 },
  }),
  silenceLossPerYear: number({
    bounds: [0, 12],
    default: 0.35,
    unit: 'share per year',
    range: [0.1, 1],
    meaning: 'Loss of trust in a year of silence beyond the quiet days.',
    provenance: 'assumption',
    source: 'The great divide: users who fall between the sides give up on the office.',
    moves: { outcome: 'no-show-share', to: 1 },
  }),
  returnHalfLifeYears: number({
    default: 1.5,
    unit: 'years',
    range: [0.5, 5],
    meaning: 'Half-life with which trust drifts back to the person’s own level.',
    provenance: 'assumption',
    source: 'Keeps trust stationary.',
    moves: { outcome: 'no-show-share', to: 5 },
  }),
  uncoordinatedLoss: share({
    default: 0.06,
    unit: 'share of trust',
    range: [0, 0.15],
    meaning: 'Loss of trust when a side plans without having heard of a plan of the other side.',
    provenance: 'assumption',
    source: 'Nilsen, Gjersøe & Kleppe 2023: several workers per young person, fragmented follow-up.',
    moves: { outcome: 'no-show-share', to: 0.15, given: ['mechanisms.jointPlans=false'] },
  }),
  handoverLoss: share({
    default: 0.1,
    unit: 'share of trust',
    range: [0, 0.25],
    meaning: 'Loss of trust at a cold handover to a stranger; a warm one costs nothing.',
    provenance: 'assumption',
    source: 'Amilon & Andersen 2019: avoiding changes of caseworker raises employment.',
    moves: { outcome: 'no-show-share', to: 0.25 },
  }),
  wayAloneLoss: share({
    default: 0.15,
    unit: 'share of trust',
    range: [0, 0.4],
    meaning: 'Loss of trust of a user who had to find the way to the other side alone.',
    provenance: 'assumption',
    source: 'More than a cold handover costs, because nobody spoke to anybody.',
    moves: {
      outcome: 'no-show-share',
      to: 0.4,
      given: ['divide.waysFoundPerYear=5'],
    },
  }),
  activationHalfLifeDays: number({
    default: fitted['stateOfMind.activationHalfLifeDays'],
    unit: 'working days',
    range: [20, 90],
    meaning: 'Half-life of job search without contact.',
    provenance: 'calibrated',
    source:
      'Rosholm et al. 2012 (fortnightly meetings: +10 % employment); Schiprowski, IZA DP 11040 (lost meeting: +5 % spell).',
    moves: { outcome: 'exit-rate', to: 90 },
  }),
  activationGain: share({
    default: fitted['stateOfMind.activationGain'],
    unit: 'share of the gap to 1',
    range: [0.1, 0.7],
    meaning:
      'Rise of job search at a talk in person; a talk by phone or message gives less by its disclosure.',
    provenance: 'calibrated',
    source: 'As the half-life.',
    moves: { outcome: 'exit-rate', to: 0.6 },
  }),
  activationAtArrival: share({
    default: 0.6,
    unit: 'activation 0..1',
    range: [0.4, 0.8],
    meaning: 'Job search at arrival and on completing a measure.',
    provenance: 'assumption',
    source: 'People come when they want something to happen.',
    moves: { outcome: 'exit-rate', to: 0.8 },
  }),
  recentTalkDays: number({
    default: 65,
    unit: 'working days',
    range: [20, 130],
    bounds: [1, 2600],
    meaning: 'Time over which talks count as recent, for the conditions that they bring.',
    provenance: 'assumption',
    source: 'A quarter of a year.',
    moves: { outcome: 'exit-rate', to: 130 },
  }),
})

export const transferParameters = section('users/arrival', 'Registering applicants as jobseekers.', {
  share: share({
    default: 0,
    unit: 'share of municipal applicants',
    range: [0, 1],
    meaning:
      'Share of those who would register on the municipal side whom the state side takes as jobseekers.',
    provenance: 'seed',
    source: 'The great divide: every applicant was supposed to be registered as a work-seeker.',
    moves: { outcome: 'caseload/side/state', to: 1 },
  }),
  advisorsMoved: number({
    default: 0,
    unit: 'advisors',
    range: [0, 15],
    integer: true,
    meaning: 'Advisors who move with them from the largest municipal to the largest state team.',
    provenance: 'seed',
    source: 'The great divide: no additional follow-up resources were given.',
    moves: { outcome: 'caseload/side/state', to: 1, given: ['transfer.share=1'] },
  }),
})
