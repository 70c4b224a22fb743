import { choice, flag, section } from './row.ts'
import type { SeenOutcome } from './row.ts'

const mechanism = (outcome: SeenOutcome, meaning: string, given: readonly string[] = []) =>
  flag({
    default: true,
    meaning,
    provenance: 'assumption',
    source: 'A switch for tests and ablations.',
    moves: { outcome, to: false, given },
  })

const licence = (outcome: SeenOutcome, meaning: string, given: readonly string[] = []) =>
  flag({
    default: false,
    meaning,
    provenance: 'assumption',
    source: 'A switch for tests and ablations.',
    moves: { outcome, to: true, given },
  })

/** Every mechanism can be switched off and then falls back to something with a known answer. */
export const mechanismParameters = section('day', 'Switches of the mechanisms.', {
  absence: mechanism('minutes-absent-share', 'Advisors are away some weeks; off: always present.'),
  turnover: mechanism('expertise', 'Advisors leave; off: everyone stays.'),
  noShow: mechanism('no-show-share', 'Users miss talks; off: everyone comes.'),
  userKnowledge: mechanism(
    'user-knowledge',
    'Advisors learn about users in talks; off: nothing is learnt of a person.',
  ),
  userForgetting: mechanism('user-knowledge', 'Knowledge of users fades; off: it stays.'),
  expertise: mechanism(
    'expertise',
    'Advisors grow expertise for groups; off: all have knowledge.fixedExpertise.',
  ),
  measureKnowledge: mechanism(
    'measure-knowledge',
    'Advisors learn about measures; off: knowledge of measures stays as at the start.',
  ),
  measureForgetting: mechanism('measure-knowledge', 'Knowledge of measures fades; off: it stays.'),
  teamLearning: mechanism(
    'measure-knowledge',
    'Team mates share knowledge of measures; off: everyone learns alone.',
  ),
  slack: mechanism(
    'minutes-unused-share',
    'Free minutes buy visits, errands and outreach; off: they stay unused.',
  ),
  perceptionError: mechanism(
    'gain-per-referral',
    'Needs and effects are perceived through knowledge; off: exactly.',
  ),
  planning: mechanism('referrals', 'Users are referred to measures; off: nobody is.'),
  comparing: mechanism(
    'standard-referral-share',
    'Advisors compare what comes to mind; off: every referral is standard.',
  ),
  consent: mechanism('referrals', 'Users think and may refuse; off: everyone agrees at once.'),
  dropOut: mechanism('drop-out-from-measures-share', 'Users drop out of measures; off: everyone completes.'),
  measureEffects: mechanism('exit-rate', 'Completion lowers needs; off: measures change nothing.'),
  needsDrift: mechanism('exit-rate', 'Needs rise in silence; off: they change through measures only.'),
  trustDynamics: mechanism('no-show-share', 'Trust moves; off: it stays as at arrival.'),
  activationDynamics: mechanism('exit-rate', 'Job search moves; off: it stays as at arrival.'),
  divide: mechanism(
    'requests-answered-in-time-share',
    'Requests across go through leaders and attention; off: each is granted and answered at once.',
  ),
  leaders: mechanism(
    'requests-allowed-share',
    'Leaders decide on requests; off: everything is allowed without delay.',
  ),
  learningToAsk: mechanism(
    'asking',
    'Replies and silence change the propensity to ask; off: it is the configured rate.',
  ),
  culture: mechanism('attitude', 'Attitudes and ties move; off: they stay as at the start.'),
  handover: mechanism(
    'handovers',
    'Municipal users are handed over to the state side and back; off: nobody is.',
  ),
  reassessment: mechanism('interval-days', 'Effort categories change after measures; off: they stay.'),
  teamLearningAcross: mechanism(
    'measure-knowledge',
    'Joint meetings teach measures of the other side; off: they only build ties.',
  ),
  jointPlans: mechanism(
    'minutes-case-administration-share',
    'Two advisors who have exchanged a word on a user hold one plan; off: each goes on alone.',
  ),
  leadersApart: mechanism(
    'requests-allowed-share',
    'A request needs both of two leaders who do not meet; off: that of the asked side alone.',
    ['leadership.leaders=2'],
  ),
  contactByMode: mechanism(
    'exit-rate',
    'Talks bring conditions and break silence by what their mode tells; off: each as much as one in person.',
  ),
  reviewsChangePlans: mechanism(
    'referrals',
    'A half-year review can end a stay for a measure that seems better now; off: it only teaches the measure.',
  ),
  mandatoryMeasures: mechanism(
    'referrals',
    'Where activity is mandatory the municipal side proposes a measure of its own at the first talk; off: activity only makes people leave.',
  ),
  relapse: mechanism('returns-share', 'People lose new jobs and come back; off: work is for good.'),
  returns: mechanism('returns-share', 'People out of reach come back; off: they stay away.'),
  assistance: mechanism('social-assistance-nok', 'Social assistance is paid; off: nobody gets any.'),
  prevention: mechanism('dropout-share', 'Outreach lowers school drop-out; off: it does not.', [
    'pupils.schoolYears=1',
  ]),
  unlimitedMinutes: licence('interval-days', 'Advisors have all the minutes they want.'),
  unlimitedPlaces: licence('waiting-for-measure', 'Measures have places for all.'),
  permanentPlaces: mechanism(
    'waiting-for-measure',
    'Permanently adjusted work has as many places as it says, and a queue; off: places for all.',
    ['assessment.permanentCapability=1', 'assessment.measuresBeforePermanent=1'],
  ),
  risks: choice({
    options: ['by-needs', 'constant', 'none'],
    default: 'by-needs',
    meaning:
      'Rates of leaving: from needs and state of mind, the constant base rates of every kind, or nobody leaves.',
    provenance: 'assumption',
    source: 'Constant competing rates are a Markov chain with known answers.',
    moves: { outcome: 'exit-rate', to: 'constant' },
  }),
})
