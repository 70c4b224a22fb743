import { Activity } from '../model/journal.ts'
import { namesOf } from '../model/names.ts'

/** Who does what an event tells of: the advisor, the one who is asked, the leader of the asked side, a measure, nobody. */
export type Doer = 'advisor' | 'asked' | 'leader' | 'measure' | 'nobody'

/** How a kind of event appears in an event log. */
export interface ActivityWords {
  readonly label: string
  readonly doer: Doer
  /** where the time since which an event has lasted is a wait: what was waited for */
  readonly cause?: string
  /** that time is a stay, not a wait */
  readonly isStay?: true
  /** words for the detail, by its number; or what kind of thing the number is */
  readonly details?: readonly string[] | 'team' | 'options' | 'holder'
}

const STATUSES = [
  'none',
  'waiting',
  'followed up',
  'work',
  'education',
  'disability pension',
  'out of reach',
  'left without work',
  'other reasons',
  'at school',
  'left school',
  'finished school',
]
const WAYS_OUT = STATUSES.slice(3, 9)
const EFFORT_WORDS = ['standard', 'situational', 'specially adjusted', 'permanently adjusted']
const MODES = ['in person', 'phone', 'message']
const NEEDS_ACROSS = ['a measure', 'follow-up', 'a measure for a pupil']
const PLANS = ['standard referral', 'options compared']

const ADVISOR = 'minutes of the advisor'
const LEADER = 'time of the leader'
const ANSWER = 'answer of the other side'
const PLACE = 'place on the measure'

/** Every kind of event in the words of the event log. */
export const activityWords: { readonly [Name in keyof typeof Activity]: ActivityWords } = {
  present: { label: 'there at the start', doer: 'nobody', details: STATUSES },
  arrival: { label: 'arrival', doer: 'nobody' },
  return: { label: 'return', doer: 'nobody', details: STATUSES },
  waitsForTeam: { label: 'queue for a team', doer: 'nobody', details: 'team' },
  placeOnTeam: { label: 'place on a team', doer: 'nobody', cause: 'place on the team', details: 'team' },
  assigned: { label: 'new advisor', doer: 'advisor' },
  released: { label: 'follow-up by the side ends', doer: 'advisor' },
  successor: { label: 'new post holder', doer: 'advisor', details: 'holder' },
  registration: { label: 'registration', doer: 'advisor', cause: ADVISOR },
  reassessment: { label: 'reassessment', doer: 'advisor' },
  effort: { label: 'effort category', doer: 'nobody', details: EFFORT_WORDS },
  benefit: { label: 'state benefit granted', doer: 'nobody' },
  talk: { label: 'conversation', doer: 'advisor', cause: ADVISOR, details: MODES },
  missedTalk: { label: 'missed conversation', doer: 'advisor', cause: ADVISOR },
  accompanied: { label: 'errand together', doer: 'advisor' },
  heardBack: {
    label: 'advisor hears back',
    doer: 'advisor',
    details: ['after the measure', 'half-year review'],
  },
  planning: { label: 'planning', doer: 'advisor', details: 'options' },
  planned: { label: 'plan', doer: 'advisor', details: PLANS },
  nothingFound: { label: 'no measure found', doer: 'advisor', details: PLANS },
  refusedPlan: { label: 'plan refused', doer: 'nobody', details: PLANS },
  uncoordinated: { label: 'uncoordinated plans', doer: 'advisor' },
  needed: { label: 'need for the other side', doer: 'advisor', details: NEEDS_ACROSS },
  partners: { label: 'turn to district partners', doer: 'advisor' },
  asked: { label: 'request', doer: 'advisor', details: NEEDS_ACROSS },
  allowed: {
    label: 'request allowed',
    doer: 'leader',
    cause: LEADER,
    details: ['by the leader', 'without a leader', 'on the spot'],
  },
  refused: { label: 'request refused', doer: 'leader', cause: LEADER },
  answered: { label: 'answer', doer: 'asked', cause: ANSWER, details: ['in time', 'late'] },
  wentOnAlone: { label: 'goes on alone', doer: 'advisor', cause: ANSWER },
  lapsed: { label: 'request lapsed unread', doer: 'leader', cause: LEADER },
  forgotten: { label: 'request forgotten', doer: 'asked', cause: ANSWER },
  handover: { label: 'handover', doer: 'advisor', details: ['cold', 'warm'] },
  joinsList: { label: 'on the waiting list', doer: 'measure', cause: 'time to think' },
  leavesList: {
    label: 'off the waiting list',
    doer: 'measure',
    cause: PLACE,
    details: ['waited too long', 'left the office'],
  },
  measureStarts: {
    label: 'start of measure',
    doer: 'measure',
    cause: PLACE,
    details: ['from the waiting list', 'without waiting', 'before the run'],
  },
  measureEnds: {
    label: 'measure',
    doer: 'measure',
    isStay: true,
    details: ['completed', 'dropped out', 'left the office'],
  },
  assistanceStarts: { label: 'social assistance begins', doer: 'nobody' },
  assistanceEnds: { label: 'social assistance ends', doer: 'nobody', details: ['decided', 'exit'] },
  exit: { label: 'exit', doer: 'nobody', details: WAYS_OUT },
  retired: { label: 'too old to return', doer: 'nobody', details: STATUSES },
  schoolStarts: { label: 'start of school', doer: 'nobody' },
  schoolFinished: { label: 'school finished', doer: 'nobody' },
  schoolLeft: { label: 'school left early', doer: 'nobody' },
  meeting: { label: 'joint meeting', doer: 'nobody' },
  turnover: { label: 'post holder replaced', doer: 'advisor', details: 'holder' },
  reform: { label: 'reform', doer: 'nobody' },
}

/** The same by the number of the activity. */
const BY_NUMBER: readonly ActivityWords[] = namesOf(Activity).map((name) => activityWords[name])

/** How the event log speaks of an activity. */
export const wordsOf = (activity: number): ActivityWords => BY_NUMBER[activity]
