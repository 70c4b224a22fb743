import { choice, flag, section } from './row.ts'

const mechanism = (meaning: string) =>
  flag({
    default: true,
    meaning,
    provenance: 'assumption',
    source: 'A switch for tests and ablations.',
  })

const licence = (meaning: string) =>
  flag({
    default: false,
    meaning,
    provenance: 'assumption',
    source: 'A switch for tests and ablations.',
  })

/** Every mechanism can be switched off and then falls back to something with a known answer. */
export const mechanismParameters = section('day', 'Switches of the mechanisms.', {
  absence: mechanism('Advisors are away some weeks; off: always present.'),
  turnover: mechanism('Advisors leave; off: everyone stays.'),
  noShow: mechanism('Users miss talks; off: everyone comes.'),
  userKnowledge: mechanism('Advisors learn about users in talks; off: nothing is learnt of a person.'),
  userForgetting: mechanism('Knowledge of users fades; off: it stays.'),
  expertise: mechanism('Advisors grow expertise for groups; off: expertise is .5 for all.'),
  measureKnowledge: mechanism(
    'Advisors learn about measures; off: knowledge of measures stays as at the start.',
  ),
  measureForgetting: mechanism('Knowledge of measures fades; off: it stays.'),
  teamLearning: mechanism('Team mates share knowledge of measures; off: everyone learns alone.'),
  slack: mechanism('Free minutes buy visits, errands and outreach; off: they stay unused.'),
  perceptionError: mechanism('Needs and effects are perceived through knowledge; off: exactly.'),
  planning: mechanism('Users are referred to measures; off: nobody is.'),
  comparing: mechanism('Advisors compare what comes to mind; off: every referral is standard.'),
  consent: mechanism('Users think and may refuse; off: everyone agrees at once.'),
  dropOut: mechanism('Users drop out of measures; off: everyone completes.'),
  measureEffects: mechanism('Completion lowers needs; off: measures change nothing.'),
  needsDrift: mechanism('Needs rise in silence; off: they change through measures only.'),
  trustDynamics: mechanism('Trust moves; off: it stays as at arrival.'),
  activationDynamics: mechanism('Job search moves; off: it stays as at arrival.'),
  divide: mechanism(
    'Requests across go through leaders and attention; off: each is granted and answered at once.',
  ),
  leaders: mechanism('Leaders decide on requests; off: everything is allowed without delay.'),
  learningToAsk: mechanism(
    'Replies and silence change the propensity to ask; off: it is the configured rate.',
  ),
  culture: mechanism('Attitudes and ties move; off: they stay as at the start.'),
  handover: mechanism('Municipal users are handed over to the state side and back; off: nobody is.'),
  reassessment: mechanism('Effort categories change after measures; off: they stay.'),
  teamLearningAcross: mechanism(
    'Joint meetings teach measures of the other side; off: they only build ties.',
  ),
  relapse: mechanism('People lose new jobs and come back; off: work is for good.'),
  returns: mechanism('People out of reach come back; off: they stay away.'),
  assistance: mechanism('Social assistance is paid; off: nobody gets any.'),
  prevention: mechanism('Outreach lowers school drop-out; off: it does not.'),
  unlimitedMinutes: licence('Advisors have all the minutes they want.'),
  unlimitedPlaces: licence('Measures have places for all.'),
  risks: choice({
    options: ['by-needs', 'constant', 'none'],
    default: 'by-needs',
    meaning:
      'Rates of leaving: from needs and state of mind, the constant base rates of every kind, or nobody leaves.',
    provenance: 'assumption',
    source: 'Constant competing rates are a Markov chain with known answers.',
  }),
})
