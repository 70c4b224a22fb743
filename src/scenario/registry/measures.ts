import { fitted } from './fitted.ts'
import { choice, collection, flag, number, section, set, share } from './row.ts'
import type { ParameterRow } from './row.ts'
import type { AdmissionRule } from '../../vocabulary/admission.ts'
import { EFFORTS } from '../../vocabulary/efforts.ts'
import { SIDES } from '../../vocabulary/sides.ts'

const effect = (what: string) =>
  share({
    default: 0,
    unit: 'share of the need',
    range: [0, 0.7],
    meaning: `Share of the need for help with ${what} that completion takes away, where the two catalogues overlap fully.`,
    provenance: 'assumption',
    source:
      'Ordering after both studies; trials give gains of about ten points in work for the best (Reme et al. 2019).',
    moves: { outcome: 'gain-per-referral', to: 0.7 },
  })

const tolerance = (what: string) =>
  share({
    default: 1,
    unit: 'need 0..1',
    range: [0.3, 1],
    meaning: `Need for help with ${what} above which a participant benefits less and drops out more.`,
    provenance: 'assumption',
    source: 'Gjersøe 2020: a reasonable measure that the user then experiences otherwise.',
    moves: { outcome: 'gain-per-referral', to: 0.3 },
  })

const outside = (what: string, value: number, to: number) =>
  share({
    default: value,
    unit: 'factor',
    range: [0, 1],
    meaning: `Factor on the effect of ${what} at overlap 0; at overlap 1 it is 1.`,
    provenance: 'assumption',
    source: 'Each side knows its own trade (The great divide: “hybrid models” are still to be found).',
    moves: { outcome: 'gain-per-referral', to },
  })

/** Rules on whom a measure admits. */
const admissionRules = {
  groups: set<string>({
    of: 'groups',
    default: [],
    meaning: 'Groups that are admitted; none named means all.',
    provenance: 'assumption',
    source: 'Rules of admission.',
    moves: { outcome: 'referrals', to: ['young'] },
  }),
  efforts: set({
    of: EFFORTS,
    default: [],
    meaning: 'Effort categories that are admitted; none named means all.',
    provenance: 'assumption',
    source: 'Gjersøe 2020: the widest range is for specially adjusted effort.',
    moves: { outcome: 'referrals', to: ['situational', 'specially-adjusted'] },
  }),
  minimumStays: number({
    default: 0,
    unit: 'measures',
    range: [0, 5],
    bounds: [0, 100],
    integer: true,
    meaning: 'Measures that a person has been through, completed or not, before being admitted to this one.',
    provenance: 'assumption',
    source: 'The great divide: the cantina was for users who had been through everything else.',
    moves: { outcome: 'referrals', to: 2 },
  }),
  minimumWorkNeed: share({
    default: 0,
    unit: 'need 0..1',
    range: [0, 0.7],
    meaning: 'Perceived need for help with work below which nobody is admitted.',
    provenance: 'assumption',
    source: 'Rules of admission.',
    moves: { outcome: 'gain-per-referral', to: 0 },
  }),
  needsLanguage: flag({
    default: false,
    meaning: 'Whether newcomers with a great skills need are not admitted.',
    provenance: 'assumption',
    source: 'Courses are in Norwegian.',
    moves: { outcome: 'gain-per-referral', to: true, of: 'contracted-provider' },
  }),
  onlyOnce: flag({
    default: false,
    meaning: 'Whether a person can take the measure only once.',
    provenance: 'assumption',
    source: 'Counselling and contracted courses are not repeated.',
    moves: { outcome: 'referrals', to: true, of: 'workplace-training' },
  }),
  needsLeave: flag({
    default: false,
    meaning:
      'Whether its users run it for the whole office, which leaders have to allow (`leadership.inHouseActivity`) and which brings the sides together.',
    provenance: 'seed',
    source: 'The great divide: the cantina run by clients, which the state side forbade.',
    moves: { outcome: 'attitude', to: false, of: 'cantina' },
  }),
} satisfies { readonly [Rule in AdmissionRule]: ParameterRow }

/** What the office can offer. */
export const measureParameters = collection(
  'measures/table',
  'A service measure to which users are referred.',
  {
    owner: choice({
      required: true,
      options: SIDES,
      default: 'state',
      meaning: 'Side that owns the measure and decides on its places.',
      provenance: 'seed',
      source: 'Gjersøe 2020; The great divide.',
      moves: { outcome: 'referrals', to: 'municipal' },
    }),
    places: number({
      required: true,
      default: 60,
      unit: 'places',
      range: [1, 300],
      bounds: [0, 100000],
      integer: true,
      meaning: 'Places that the office can refer to.',
      provenance: 'calibrated',
      source:
        'Gjersøe 2020: generous, sometimes waiting lists. As many as keep the median wait of the dual office below three weeks.',
      moves: { outcome: 'occupancy', to: 300 },
    }),
    days: number({
      required: true,
      default: 80,
      unit: 'working days',
      range: [1, 520],
      bounds: [1, 2600],
      integer: true,
      meaning: 'Length of a full stay.',
      provenance: 'assumption',
      source:
        'Usual lengths, from a language test of a day or two to a qualification programme of about a year.',
      moves: { outcome: 'occupancy', to: 520 },
    }),
    effects: section('measures/outcome', 'What completion does to needs.', {
      health: effect('health'),
      social: effect('social matters'),
      skills: effect('skills'),
      work: effect('work'),
    }),
    tolerance: section('measures/outcome', 'Whom the measure can carry.', {
      health: tolerance('health'),
      social: tolerance('social matters'),
    }),
    costPerMonth: number({
      required: true,
      default: 12000,
      unit: 'NOK per place and month',
      range: [3000, 25000],
      meaning: 'Cost of an occupied place, in 2024 kroner.',
      provenance: 'literature',
      source: 'Place rates: 13,231 (VTA) and 16,470 (AFT) in 2018, 16,848 and 20,975 in 2025.',
      moves: { outcome: 'measure-cost-nok', to: 3000 },
    }),
    ...admissionRules,
    inHouse: flag({
      default: false,
      meaning:
        'Whether it takes place in the house, where the advisors of its users see them at work and users come to trust them.',
      provenance: 'seed',
      source:
        'The great divide: the cantina as a mapping of abilities. Gjersøe 2020: activation centres in the office.',
      moves: { outcome: 'user-knowledge', to: true },
    }),
    partner: flag({
      default: false,
      meaning:
        'Whether it is run with partners in the district, to whom staff turn when the other side is silent.',
      provenance: 'seed',
      source: 'The great divide: “we must look to other partners in the district”.',
      moves: { outcome: 'referrals', to: true, of: 'contracted-provider' },
    }),
    forPupils: flag({
      default: false,
      meaning: 'Whether a pupil at risk can need it.',
      provenance: 'assumption',
      source: 'Workplace training and career counselling beside school.',
      moves: { outcome: 'occupancy', to: true },
    }),
    reference: flag({
      default: true,
      meaning: 'Whether it belongs to the fixed catalogue against which the match of referrals is judged.',
      provenance: 'assumption',
      source: 'A match judged against the own catalogue would fall whenever that grows.',
      moves: { outcome: 'referral-match', to: false, of: 'workplace-training' },
    }),
    permanent: flag({
      default: false,
      meaning:
        'Whether it has no end, as permanently adjusted work, and places for all unless `mechanisms.permanentPlaces` limits them.',
      provenance: 'assumption',
      source: 'Permanently adjusted work stops drift and does not lower needs.',
      moves: { outcome: 'occupancy', to: true },
    }),
  },
)

export const catalogueParameters = section('measures/table', 'The catalogue as a whole.', {
  overlap: share({
    default: 0.5,
    unit: 'share',
    range: [0, 1],
    meaning:
      'Overlap of the two sides’ catalogues: 0 each side serves its own kind of need, 1 each serves all.',
    provenance: 'assumption',
    source: 'Not known; decides whether collaboration can pay, so headline results are shown at 0, .5 and 1.',
    moves: { outcome: 'gain-per-referral', to: 1 },
  }),
  outsideOwnField: section(
    'measures/table',
    'What is left of an effect outside the owner’s own field where the catalogues do not overlap.',
    {
      stateSocial: outside('state measures on social needs', 0.2, 1),
      municipalHealth: outside('municipal measures on health needs', 0.6, 0),
      municipalSkills: outside('municipal measures on skills needs', 0.5, 1),
      municipalWork: outside('municipal measures on work needs', 0.8, 0),
      stateTolerance: outside('social needs that state measures can carry', 0.5, 0.1),
    },
  ),
  morePlaces: number({
    default: 1,
    unit: 'factor',
    range: [0.5, 2],
    meaning: 'Factor on all places, for experiments with the supply.',
    provenance: 'assumption',
    source: 'A choice of the experiment.',
    moves: { outcome: 'occupancy', to: 2 },
  }),
  repeatDays: number({
    default: 260,
    unit: 'working days',
    range: [65, 520],
    meaning: 'Days before a person can take the same measure again.',
    provenance: 'assumption',
    source: 'A year.',
    moves: { outcome: 'referrals', to: 20 },
  }),
  longestWait: number({
    default: 65,
    unit: 'working days',
    range: [20, 130],
    meaning: 'Usual wait for a place after which a new plan is made.',
    provenance: 'seed',
    source: 'Gjersøe 2020: sometimes waiting lists; the limit and its spread are guesses.',
    moves: { outcome: 'waiting-for-measure', to: 130 },
  }),
  waitSpread: share({
    default: 0.5,
    unit: 'share',
    range: [0, 0.9],
    meaning: 'How far persons differ in that, as a share of the usual wait.',
    provenance: 'assumption',
    source: 'Who waits longest is not known.',
    moves: { outcome: 'waiting-for-measure', to: 0 },
  }),
  stays: choice({
    options: ['fixed', 'geometric'],
    default: 'fixed',
    meaning: 'Whether stays have their full length or end each day with the same probability.',
    provenance: 'assumption',
    source: 'Geometric stays have known answers in queueing theory.',
    moves: { outcome: 'occupancy', to: 'geometric' },
  }),
  effectFactor: number({
    default: fitted['catalogue.effectFactor'],
    unit: 'factor',
    range: [0.4, 2],
    bounds: [0, 10],
    meaning: 'Factor on the share of every need that completing a measure takes away, at most all of it.',
    provenance: 'calibrated',
    source: 'Effects of measures are an ordering; what trials found sets their size.',
    moves: { outcome: 'gain-per-referral', to: 0.5 },
  }),
  dropOutRate: number({
    default: fitted['catalogue.dropOutRate'],
    unit: 'per year',
    range: [0.2, 1],
    meaning: 'Rate of dropping out of a measure that fits, for a user of ordinary trust.',
    provenance: 'calibrated',
    source: 'Qualification programme 2022: 6 % of participants broke off in a year, 2 % for absence.',
    moves: { outcome: 'drop-out-from-measures-share', to: 1 },
  }),
  dropOutMismatch: number({
    default: 2,
    unit: 'per unit of match',
    range: [0, 4],
    meaning: 'How steeply dropping out rises as a measure fits less.',
    provenance: 'assumption',
    source: 'Poor matches end early.',
    moves: { outcome: 'drop-out-from-measures-share', to: 4 },
  }),
  dropOutTrust: number({
    default: 1.6,
    unit: 'factor + trust',
    range: [1.1, 2.5],
    bounds: [1, 10],
    meaning: 'Dropping out is proportional to this number minus trust.',
    provenance: 'assumption',
    source: 'Low trust gives up earlier; .6 of trust is ordinary.',
    moves: { outcome: 'drop-out-from-measures-share', to: 2.5 },
  }),
  dropOutHeavy: number({
    default: 2,
    unit: 'factor − 1',
    range: [0, 4],
    meaning: 'What a measure adds to dropping out if the person can take nothing in from it.',
    provenance: 'assumption',
    source: 'Who is too ill or too burdened cannot stay.',
    moves: { outcome: 'drop-out-from-measures-share', to: 4 },
  }),
  agreedFactor: share({
    default: 0.67,
    unit: 'factor',
    range: [0.5, 1],
    meaning: 'Factor on dropping out where the plan was agreed after time to think.',
    provenance: 'seed',
    source: 'Gjersøe 2020: a week or two to think before signing up; the size is a guess.',
    moves: { outcome: 'drop-out-from-measures-share', to: 1 },
  }),
  absenceRate: number({
    default: 0.05,
    unit: 'per year',
    range: [0, 0.3],
    meaning:
      'Rate of losing a place by staying away, times (1 − trust), whatever the measure and how it was chosen.',
    provenance: 'assumption',
    source: 'Qualification programme 2022: 2 % of participants broke off for absence in a year.',
    moves: { outcome: 'drop-out-from-measures-share', to: 1 },
  }),
  capacitySlope: number({
    default: 4,
    unit: 'per unit of need',
    range: [2, 8],
    meaning:
      'How steeply what a person can take in falls as health and social needs exceed what the measure tolerates.',
    provenance: 'assumption',
    source: 'Half a unit too much leaves 14 %.',
    moves: { outcome: 'gain-per-referral', to: 8 },
  }),
  languageNeed: share({
    default: 0.5,
    unit: 'need 0..1',
    range: [0.35, 0.65],
    meaning: 'Perceived skills need above which a newcomer does not follow a measure that needs Norwegian.',
    provenance: 'assumption',
    source: 'No count was found.',
    moves: {
      outcome: 'gain-per-referral',
      to: 0.1,
      given: ['planning.pauseDays=20', 'planning.standardAfterDays=20'],
    },
  }),
  mappingPerMonth: share({
    default: 0.1,
    unit: 'share of the gap per month',
    range: [0.03, 0.2],
    meaning: 'Knowledge of a user gained by both advisors while the user works in the house.',
    provenance: 'seed',
    source: 'The great divide: the social worker is close at hand and maps abilities.',
    moves: { outcome: 'user-knowledge', to: 0.2 },
  }),
  inHouseTrustPerMonth: share({
    default: 0.1,
    unit: 'share of the gap to 1 per month',
    range: [0, 0.2],
    meaning: 'Trust that a user gains while working in the house.',
    provenance: 'assumption',
    source: 'The great divide: staff got to know users as people, not just as clients; no figure was found.',
    moves: { outcome: 'user-knowledge', to: 0.2 },
  }),
})
