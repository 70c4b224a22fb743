import { choice, flag, number, optionalNumber, section, set, share, text } from './row.ts'
import { EFFORTS } from '../../vocabulary/efforts.ts'

const CHOICE = 'A choice of whoever designs the trial.'

/** Settings for the office of `tests/properties` that show the effect of who takes part, and for how long. */
const DRAWN = ['trial.share=0.5', 'trial.entry=both', 'trial.treatment.intervalFactor=0.4']

/** A new team for the treated, to show its effect. */
const INTENSIVE =
  'teams.intensive={ side: state, advisors: 2, caseload: 20, trialOnly: true, groups: [jobseekers, health, social, young, newcomers] }'

/** The same for the other side. */
const INTENSIVE_MUNICIPAL = INTENSIVE.replace('intensive', 'centre').replace('state', 'municipal')

const eligibleParameters = section('trial/eligibility', 'Who can take part in the trial.', {
  groups: set<string>({
    of: 'groups',
    default: [],
    meaning: 'Target groups that can take part; none named means all.',
    provenance: 'assumption',
    source: CHOICE,
    moves: { outcome: 'interval-days', to: ['young'] },
  }),
  efforts: set({
    of: EFFORTS,
    default: [],
    meaning:
      'Effort categories that can take part, as assessed, or for newcomers as their needs suggest; none named means all.',
    provenance: 'assumption',
    source: CHOICE,
    moves: { outcome: 'interval-days', to: ['situational'] },
  }),
  complexOnly: flag({
    default: false,
    meaning: 'Whether only people with complex needs at arrival can take part.',
    provenance: 'assumption',
    source: CHOICE,
    moves: { outcome: 'interval-days', to: true },
  }),
  ageFrom: number({
    default: 16,
    unit: 'years',
    range: [16, 67],
    bounds: [0, 120],
    meaning: 'Youngest age on the day of the draw.',
    provenance: 'assumption',
    source: CHOICE,
    moves: { outcome: 'interval-days', to: 40 },
  }),
  ageTo: number({
    default: 67,
    unit: 'years',
    range: [16, 67],
    bounds: [0, 120],
    meaning: 'Oldest age on the day of the draw.',
    provenance: 'assumption',
    source: CHOICE,
    moves: { outcome: 'interval-days', to: 30 },
  }),
  afterDays: number({
    default: 0,
    unit: 'working days',
    range: [0, 520],
    bounds: [0, 5200],
    integer: true,
    meaning:
      'Days in the office before the draw: newcomers are drawn that long after they first came, if they are still there.',
    provenance: 'assumption',
    source: CHOICE,
    moves: { outcome: 'interval-days', to: 65 },
  }),
  untilDays: number({
    default: 5200,
    unit: 'working days',
    range: [20, 5200],
    bounds: [0, 52000],
    integer: true,
    meaning: 'Longest time in the office of those who are drawn from the stock.',
    provenance: 'assumption',
    source: CHOICE,
    moves: { outcome: 'interval-days', to: 65 },
  }),
})

const treatmentParameters = section(
  'trial/treatment',
  'What the treated get in place of what everybody gets.',
  {
    team: text({
      default: '',
      meaning:
        'Team that follows the treated on its side while it is below its caseload limit; nothing means the usual one.',
      provenance: 'assumption',
      source: CHOICE,
      moves: { outcome: 'caseload', to: 'intensive', given: [INTENSIVE] },
    }),
    otherTeam: text({
      default: '',
      meaning:
        'Team that follows the treated on the other side likewise; nothing means the usual one, if there is one.',
      provenance: 'assumption',
      source: CHOICE,
      moves: { outcome: 'caseload', to: 'centre', given: [INTENSIVE_MUNICIPAL] },
    }),
    intervalFactor: number({
      default: 1,
      unit: 'factor',
      range: [0.25, 2],
      bounds: [0.05, 20],
      meaning: 'Factor on the wanted intervals between talks of the treated: 0.5 is twice as many talks.',
      provenance: 'assumption',
      source: CHOICE,
      moves: { outcome: 'interval-days', to: 0.8 },
    }),
    everyDays: optionalNumber({
      unit: 'working days',
      range: [5, 65],
      bounds: [1, 1000],
      meaning:
        'Days between talks of the treated in place of the wanted interval, whatever the load; if left out, as usual.',
      provenance: 'assumption',
      source: CHOICE,
      moves: { outcome: 'interval-days', to: 10 },
    }),
    inPerson: optionalNumber({
      unit: 'share of talks',
      range: [0, 1],
      bounds: [0, 1],
      meaning: 'Share of the talks of the treated that are held in person; if left out, as in their team.',
      provenance: 'assumption',
      source: CHOICE,
      moves: { outcome: 'user-knowledge', to: 0 },
    }),
    bothSides: flag({
      default: false,
      meaning: 'Whether both sides follow the treated from the first talk.',
      provenance: 'assumption',
      source: CHOICE,
      moves: { outcome: 'caseload', to: true },
    }),
    jointPlan: flag({
      default: false,
      meaning:
        'Whether the two advisors of somebody treated hold one plan; needs `mechanisms.jointPlans`, and an advisor on each side.',
      provenance: 'assumption',
      source: CHOICE,
      moves: {
        outcome: 'minutes-case-administration-share',
        to: true,
        given: ['mechanisms.jointPlans=true', 'trial.treatment.bothSides=true'],
      },
    }),
    talksLost: number({
      default: 0,
      unit: 'talks',
      range: [0, 3],
      bounds: [0, 20],
      integer: true,
      meaning: 'First talks after the draw that are not held; the next ones are, at the usual interval.',
      provenance: 'assumption',
      source: CHOICE,
      moves: { outcome: 'interval-days', to: 2 },
    }),
    awayDays: number({
      default: 0,
      unit: 'working days',
      range: [0, 20],
      bounds: [0, 1000],
      integer: true,
      meaning:
        'Days from the draw on which no advisor talks with the treated; talks wait for the day after them.',
      provenance: 'assumption',
      source: CHOICE,
      moves: { outcome: 'interval-days', to: 20 },
    }),
    withheld: text({
      default: '',
      meaning: 'Measure that no plan of the treated may name, or `all`; nothing means none.',
      provenance: 'assumption',
      source: CHOICE,
      moves: { outcome: 'referrals', to: 'workplace-training' },
    }),
    onlyMeasure: text({
      default: '',
      meaning: 'The one measure that plans of the treated may name; nothing means every measure.',
      provenance: 'assumption',
      source: CHOICE,
      moves: { outcome: 'referrals', to: 'workplace-training' },
    }),
    reserved: section('trial/treatment', 'Places of a measure that are kept for the treated.', {
      measure: text({
        default: '',
        meaning: 'Measure of which places are kept; nothing means none.',
        provenance: 'assumption',
        source: CHOICE,
        moves: {
          outcome: 'occupancy',
          to: 'workplace-training',
          given: ['trial.treatment.reserved.places=10'],
        },
      }),
      places: number({
        default: 0,
        unit: 'places',
        range: [0, 50],
        bounds: [0, 5000],
        integer: true,
        meaning: 'Places that nobody but the treated may take while people are treated.',
        provenance: 'assumption',
        source: CHOICE,
        moves: {
          outcome: 'occupancy',
          to: 12,
          given: ['trial.treatment.reserved.measure=workplace-training'],
        },
      }),
    }),
  },
)

/** An embedded trial: some of those eligible are drawn at random and treated differently. */
export const trialParameters = section(
  'trial/table',
  'A trial within the office: some of those who could take part are drawn and treated differently.',
  {
    share: share({
      default: 0,
      unit: 'share',
      range: [0, 0.9],
      meaning:
        'Share of the eligible who are treated, drawn by the luck of each; the others are controls. 0 is no trial.',
      provenance: 'assumption',
      source: CHOICE,
      moves: { outcome: 'interval-days', to: 0.9 },
    }),
    entry: choice({
      options: ['arrivals', 'stock', 'both'],
      default: 'arrivals',
      meaning:
        'Whether people are drawn as they first come to the office, from those who are there when the trial begins, or both.',
      provenance: 'assumption',
      source: CHOICE,
      moves: { outcome: 'interval-days', to: 'arrivals' },
    }),
    fromYear: number({
      default: 1,
      unit: 'measured year',
      range: [1, 5],
      bounds: [1, 50],
      integer: true,
      meaning: 'The trial begins with this measured year.',
      provenance: 'assumption',
      source: CHOICE,
      moves: { outcome: 'interval-days', to: 2 },
    }),
    intakeDays: number({
      default: 260,
      unit: 'working days',
      range: [20, 780],
      bounds: [1, 5200],
      integer: true,
      meaning: 'Days from the beginning in which newcomers are drawn.',
      provenance: 'assumption',
      source: CHOICE,
      moves: { outcome: 'interval-days', to: 65 },
    }),
    days: number({
      default: 260,
      unit: 'working days',
      range: [20, 1300],
      bounds: [1, 5200],
      integer: true,
      meaning: 'Days from the draw for which a person is treated.',
      provenance: 'assumption',
      source: CHOICE,
      moves: { outcome: 'interval-days', to: 65 },
    }),
    eligible: eligibleParameters,
    treatment: treatmentParameters,
  },
  DRAWN,
)
