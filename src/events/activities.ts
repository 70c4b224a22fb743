import { Activity } from '../model/journal.ts'
import { EFFORTS } from '../vocabulary/efforts.ts'
import { namesOf } from '../vocabulary/names.ts'
import { SIDES } from '../vocabulary/sides.ts'
import { Status, WAYS_OUT } from '../vocabulary/statuses.ts'

/**
 * Who does what an event describes: the advisor, the person asked, the leader of the side asked, a measure, or nobody.
 */
type Doer = 'advisor' | 'asked' | 'leader' | 'measure' | 'nobody'

type ActivityName = keyof typeof Activity

/** A wait: from the day something was asked for or fell due until work on it began. */
export interface Wait {
  /** what was waited for */
  readonly cause: string
  /** the event that started the wait; none for an appointment, which is due on the morning of its day */
  readonly from?: ActivityName
}

/**
 * How a kind of event appears in an event log. The minutes of an event are always service time and follow any wait. An
 * event with neither minutes nor a stay is a moment.
 */
interface ActivityWords {
  readonly label: string
  readonly doer: Doer
  /** set if the time that ends with this event was a wait */
  readonly wait?: Wait
  /** set if that time was a stay, which is what the event reports; the stay began with this event */
  readonly stayFrom?: ActivityName
  /** words for the detail, by its number; or the kind of thing that the number identifies */
  readonly details?: readonly string[] | 'team' | 'options' | 'holder'
}

const STATUS_WORDS: { readonly [Name in keyof typeof Status]: string } = {
  none: 'none',
  waiting: 'waiting',
  followed: 'followed up',
  work: 'work',
  education: 'education',
  pension: 'disability pension',
  outOfReach: 'out of reach',
  withoutWork: 'left without work',
  other: 'other reasons',
  pupil: 'at school',
  idle: 'left school',
  schooled: 'finished school',
}
const STATUSES = namesOf(Status).map((name) => STATUS_WORDS[name])
const EXITS = WAYS_OUT.map((name) => STATUS_WORDS[name])

const EFFORT_WORDS = EFFORTS.map((effort) => effort.replaceAll('-', ' '))
const MODES = ['in person', 'phone', 'message']
const NEEDS_ACROSS = ['a measure', 'follow-up', 'a measure for a pupil']
const PLANS = ['standard referral', 'options compared']

const ADVISOR = 'minutes of the advisor'
const APPOINTMENT: Wait = { cause: ADVISOR }
const LEADER: Wait = { cause: 'time of the leader', from: 'asked' }
const ANSWER: Wait = { cause: 'answer of the other side', from: 'asked' }
const PLACE: Wait = { cause: 'place on the measure', from: 'joinsList' }

/** Every kind of event in the words of the event log: who does it, which wait it ends, and whether it ends a stay. */
export const activityWords: { readonly [Name in ActivityName]: ActivityWords } = {
  present: { label: 'there at the start', doer: 'nobody', details: STATUSES },
  arrival: { label: 'arrival', doer: 'nobody' },
  return: { label: 'return', doer: 'nobody', details: STATUSES },
  waitsForTeam: { label: 'queue for a team', doer: 'nobody', details: 'team' },
  placeOnTeam: {
    label: 'place on a team',
    doer: 'nobody',
    wait: { cause: 'place on the team', from: 'waitsForTeam' },
    details: 'team',
  },
  assigned: { label: 'new advisor', doer: 'advisor' },
  released: { label: 'follow-up by the side ends', doer: 'advisor' },
  successor: { label: 'new post holder', doer: 'advisor', details: 'holder' },
  registration: { label: 'registration', doer: 'advisor', wait: { cause: ADVISOR, from: 'assigned' } },
  reassessment: { label: 'reassessment', doer: 'advisor' },
  assessment: { label: 'work capability assessment', doer: 'advisor' },
  effort: { label: 'effort category', doer: 'nobody', details: EFFORT_WORDS },
  benefit: { label: 'state benefit granted', doer: 'nobody' },
  talk: { label: 'conversation', doer: 'advisor', wait: APPOINTMENT, details: MODES },
  missedTalk: { label: 'missed conversation', doer: 'advisor', wait: APPOINTMENT },
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
    wait: LEADER,
    details: ['by the leader', 'without a leader', 'on the spot'],
  },
  refused: { label: 'request refused', doer: 'leader', wait: LEADER },
  answered: { label: 'answer', doer: 'asked', wait: ANSWER, details: ['in time', 'late'] },
  wentOnAlone: { label: 'goes on alone', doer: 'advisor', wait: ANSWER },
  lapsed: { label: 'request lapsed unread', doer: 'leader', wait: LEADER },
  forgotten: { label: 'request forgotten', doer: 'asked', wait: ANSWER },
  handover: { label: 'handover', doer: 'advisor', details: ['cold', 'warm'] },
  joinsList: {
    label: 'on the waiting list',
    doer: 'measure',
    wait: { cause: 'time to think', from: 'planned' },
  },
  leavesList: {
    label: 'off the waiting list',
    doer: 'measure',
    wait: PLACE,
    details: ['waited too long', 'left the office'],
  },
  measureStarts: {
    label: 'start of measure',
    doer: 'measure',
    wait: PLACE,
    details: ['from the waiting list', 'without waiting', 'before the run'],
  },
  measureEnds: {
    label: 'measure',
    doer: 'measure',
    stayFrom: 'measureStarts',
    details: ['completed', 'did not fit', 'stayed away', 'went to work', 'left the office', 'plan changed'],
  },
  assistanceStarts: { label: 'social assistance begins', doer: 'nobody' },
  assistanceEnds: { label: 'social assistance ends', doer: 'nobody', details: ['decided', 'exit'] },
  exit: { label: 'exit', doer: 'nobody', details: EXITS },
  retired: { label: 'too old to return', doer: 'nobody', details: STATUSES },
  schoolStarts: { label: 'start of school', doer: 'nobody' },
  schoolFinished: { label: 'school finished', doer: 'nobody' },
  schoolLeft: { label: 'school left early', doer: 'nobody' },
  meeting: { label: 'joint meeting', doer: 'nobody' },
  turnover: { label: 'post holder replaced', doer: 'advisor', details: 'holder' },
  reform: { label: 'reform', doer: 'nobody' },
  wayAlone: { label: 'way to the other side', doer: 'nobody', details: SIDES },
  jointPlan: { label: 'one plan of both sides', doer: 'nobody', details: ['ends', 'begins'] },
  foundWork: { label: 'work found outside', doer: 'nobody', details: STATUSES },
}

/** The same words, by number of the activity. */
const BY_NUMBER: readonly ActivityWords[] = namesOf(Activity).map((name) => activityWords[name])

/** How the event log speaks of an activity. */
export const wordsOf = (activity: number): ActivityWords => BY_NUMBER[activity]
