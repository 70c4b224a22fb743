import { NOBODY } from '../lists.ts'

/** Where a person is. Those from `waiting` to `followed` are in the office. */
export const Status = {
  /** row not in use */
  none: 0,
  /** registered, waits for a place on a team or for the first talk and assessment */
  waiting: 1,
  /** in follow-up, perhaps in a measure */
  followed: 2,
  work: 3,
  education: 4,
  pension: 5,
  outOfReach: 6,
  withoutWork: 7,
  other: 8,
  /** at school and at risk of leaving it */
  pupil: 9,
  /** left school, has not come to the office yet */
  idle: 10,
  /** finished school */
  schooled: 11,
} as const

/** Competing ways out of the office, in the order of their thresholds; the position plus `Status.work` is the status. */
export const WAYS_OUT = ['work', 'education', 'pension', 'outOfReach', 'withoutWork', 'other'] as const

/** How far a person’s plan has come. */
export const Plan = {
  none: 0,
  /** a request to the other side is out */
  asking: 1,
  /** thinking it over */
  thinking: 2,
  /** on the waiting list of the measure */
  waiting: 3,
  /** in the measure */
  inMeasure: 4,
} as const

export const Income = { none: 0, stateBenefit: 1 } as const

export const Effort = { standard: 0, situational: 1, speciallyAdjusted: 2, permanentlyAdjusted: 3 } as const

/** The four needs, in this order everywhere, with their weights in `needs met` and in the use of a measure. */
export const NEEDS = ['health', 'social', 'skills', 'work'] as const
export const NEED_WEIGHTS = [0.9, 0.9, 0.8, 1] as const
export const HEALTH = 0
export const SOCIAL = 1
export const SKILLS = 2
export const WORK = 3

export const STATE = 0
export const MUNICIPAL = 1

/** A day that never comes. */
export const NEVER = 0x3fffffff

/**
 * Everything about persons, one column per fact; the row is the person. Columns with two entries a row (`…BySide`)
 * have that of the state side at 2 × row and that of the municipal side at 2 × row + 1.
 */
export interface Users {
  /** rows in use */
  count: number
  readonly capacity: number
  /** the person’s own address in the luck of the replication */
  readonly address: Int32Array
  readonly status: Uint8Array
  /** position in the scenario’s groups; a pupil who comes to the office changes to the young */
  readonly group: Uint8Array
  /** day on which the row was made: of arrival, or of starting school for a pupil at risk */
  readonly createdDay: Int32Array
  /** 1 for persons of the initial stock */
  readonly fromStock: Uint8Array
  /** 1 for persons who were pupils at risk first */
  readonly fromSchool: Uint8Array
  /** day of the first arrival in the office; negative for the initial stock */
  readonly arrivalDay: Int32Array
  /** day on which the present spell in the office began */
  readonly spellStart: Int32Array
  /** number of the present or last spell, from 0 */
  readonly spell: Uint16Array
  /** position of the birthday in the year, 0..1 */
  readonly birthDate: Float64Array
  /** years on day 0 of the run */
  readonly ageAtStart: Float64Array
  /** 4 per row: true needs now, 0 none .. 1 all */
  readonly needs: Float64Array
  /** 4 per row: true needs at first arrival */
  readonly needsAtArrival: Float64Array
  /** 4 per row: how the need is misread by those who do not know the person, standard normal */
  readonly misreading: Float64Array
  /** 1 where three of four needs were high at first arrival */
  readonly complex: Uint8Array
  /** 1 where the assessment saw three of four needs as high */
  readonly seenComplex: Uint8Array
  /** effort category that true needs at first arrival call for */
  readonly trueEffort: Uint8Array
  readonly trust: Float64Array
  /** own level to which trust drifts back */
  readonly ownTrust: Float64Array
  /** job search, 0..1 */
  readonly activation: Float64Array
  readonly income: Uint8Array
  /** 1 while on social assistance */
  readonly onAssistance: Uint8Array
  /** lasting inclination to go on and off assistance, standard normal */
  readonly assistancePropensity: Float64Array
  /** months in a row on assistance */
  readonly assistanceRun: Uint16Array
  /** months on assistance in this calendar year */
  readonly assistanceThisYear: Uint8Array
  /** NOK of assistance paid to the person in the measured years */
  readonly assistancePaid: Float64Array
  /** months on assistance in the first 24 after arrival */
  readonly assistanceMonths: Uint8Array
  /** effort category as assessed */
  readonly effort: Uint8Array
  /** side where the person would register under the default rules */
  readonly entrySide: Uint8Array
  /** row of the advisor, or NOBODY */
  readonly advisorBySide: Int32Array
  /** what the advisor of the side knows of the person, 0..1 */
  readonly knownBySide: Float64Array
  /** talks held with the side in this spell */
  readonly talksBySide: Uint16Array
  /** day of the last talk in person or by phone with the side; −1 before the first */
  readonly lastTalkBySide: Int32Array
  /** minutes a day that follow-up at the wanted interval would take from the advisor of the side */
  readonly demandBySide: Float64Array
  /** earliest day on which the side may ask again about this person */
  readonly askAgainBySide: Int32Array
  /** day of the handover to the advisor of the side, until the first talk there; else NEVER */
  readonly handedOverBySide: Int32Array
  /** day since which the side follows the person in this spell */
  readonly followedSinceBySide: Int32Array
  /** day of the last handover between the sides */
  readonly lastHandover: Int32Array
  /** day of the last contact of any kind with any side */
  readonly lastContact: Int32Array
  /** talks of the last 65 days, fading with that time */
  readonly recentTalks: Float64Array
  /** block of 65 days of the last talk, and talks held or missed within it */
  readonly talkBlock: Int16Array
  readonly talksInBlock: Uint8Array
  /** 6 per row: what is left of the thresholds of the ways out */
  readonly thresholds: Float64Array
  /** way out that has been reached and waits for its day */
  readonly wayOut: Uint8Array
  /** day of the stretch on which the person’s turn is, and the place in that day’s list */
  readonly turn: Uint8Array
  readonly turnSlot: Int32Array
  readonly plan: Uint8Array
  /** measure of the plan, or NOBODY */
  readonly planMeasure: Int16Array
  /** side that made the plan */
  readonly planSide: Uint8Array
  readonly planAgreed: Uint8Array
  /** plans made in this spell, and times that the other side was found missing in the follow-up; see `occasions.ts` */
  readonly plans: Uint8Array
  readonly calls: Uint8Array
  /** earliest day of the next plan */
  readonly planPause: Int32Array
  /** day and side of the last plan */
  readonly lastPlanDay: Int32Array
  readonly lastPlanSide: Uint8Array
  /** day on which the two sides last exchanged a word on this person */
  readonly lastExchange: Int32Array
  /** day on the waiting list or of the start of the stay */
  readonly measureDay: Int32Array
  /** last day on which the person waits for the place of the plan */
  readonly waitsUntil: Int32Array
  /** measures started and completed */
  readonly stays: Uint16Array
  readonly completed: Uint8Array
  /** one entry per measure: day on which the last stay there ended; −1 for none */
  readonly stayEnded: Int16Array
  /** the last measure taken */
  readonly lastMeasure: Int16Array
  /** 1 where the present stay will end by dropping out */
  readonly dropsOut: Uint8Array
  /** 1 until the advisor has heard how the last measure went */
  readonly feedbackDue: Uint8Array
  /** 1 once the half-year review of the present stay was held */
  readonly reviewed: Uint8Array
  /** day of starting the present job; −1 outside work */
  readonly workSince: Int32Array
  /** day of falling out of reach; −1 otherwise */
  readonly lostSince: Int32Array
  /** last day of school of a pupil */
  readonly schoolEnd: Int32Array
  /** 1 once the need of a pupil’s case for a measure has come up */
  readonly pupilAsked: Uint8Array
  /** 1 once the measure that a pupil’s case needed has started */
  readonly pupilHelped: Uint8Array
  /** facts for the cohort, counted within 520 working days of arrival */
  readonly firstTalkAfter: Int16Array
  readonly firstPlanAfter: Int16Array
  readonly firstMeasureAfter: Int16Array
  readonly firstExitAfter: Int16Array
  readonly firstWorkAfter: Int16Array
  readonly daysOutOfReach: Float64Array
  readonly officeDays: Float64Array
  readonly minutesReceived: Float64Array
  readonly lastingWork: Uint8Array
  readonly hadBothSides: Uint8Array
  /** status and needs met on day 520 */
  readonly statusAt520: Uint8Array
  /** status on day 1,040 */
  readonly statusAt1040: Uint8Array
  readonly needsMetAt520: Float64Array
}

/** Empty tables with room for `capacity` persons and for what they take of a catalogue. */
export function createUsers(capacity: number, measures: number): Users {
  const bytes = () => new Uint8Array(capacity)
  const words = () => new Int32Array(capacity)
  const numbers = (perRow = 1) => new Float64Array(capacity * perRow)
  return {
    count: 0,
    capacity,
    address: words(),
    status: bytes(),
    group: bytes(),
    createdDay: words(),
    fromStock: bytes(),
    fromSchool: bytes(),
    arrivalDay: words(),
    spellStart: words(),
    spell: new Uint16Array(capacity),
    birthDate: numbers(),
    ageAtStart: numbers(),
    needs: numbers(4),
    needsAtArrival: numbers(4),
    misreading: numbers(4),
    complex: bytes(),
    seenComplex: bytes(),
    trueEffort: bytes(),
    trust: numbers(),
    ownTrust: numbers(),
    activation: numbers(),
    income: bytes(),
    onAssistance: bytes(),
    assistancePropensity: numbers(),
    assistanceRun: new Uint16Array(capacity),
    assistanceThisYear: bytes(),
    assistancePaid: numbers(),
    assistanceMonths: bytes(),
    effort: bytes(),
    entrySide: bytes(),
    advisorBySide: new Int32Array(capacity * 2).fill(NOBODY),
    knownBySide: numbers(2),
    talksBySide: new Uint16Array(capacity * 2),
    lastTalkBySide: new Int32Array(capacity * 2).fill(-1),
    demandBySide: numbers(2),
    askAgainBySide: new Int32Array(capacity * 2),
    handedOverBySide: new Int32Array(capacity * 2).fill(NEVER),
    followedSinceBySide: new Int32Array(capacity * 2),
    lastHandover: words().fill(-NEVER),
    lastContact: words(),
    recentTalks: numbers(),
    talkBlock: new Int16Array(capacity).fill(-1),
    talksInBlock: bytes(),
    thresholds: numbers(WAYS_OUT.length),
    wayOut: bytes(),
    turn: bytes(),
    turnSlot: words().fill(NOBODY),
    plan: bytes(),
    planMeasure: new Int16Array(capacity).fill(NOBODY),
    planSide: bytes(),
    planAgreed: bytes(),
    plans: bytes(),
    calls: bytes(),
    planPause: words(),
    lastPlanDay: words().fill(-NEVER),
    lastPlanSide: bytes(),
    lastExchange: words().fill(-NEVER),
    measureDay: words(),
    waitsUntil: words(),
    stays: new Uint16Array(capacity),
    completed: bytes(),
    stayEnded: new Int16Array(capacity * measures).fill(-1),
    lastMeasure: new Int16Array(capacity).fill(NOBODY),
    dropsOut: bytes(),
    feedbackDue: bytes(),
    reviewed: bytes(),
    workSince: words().fill(-1),
    lostSince: words().fill(-1),
    schoolEnd: words().fill(NEVER),
    pupilAsked: bytes(),
    pupilHelped: bytes(),
    firstTalkAfter: new Int16Array(capacity).fill(-1),
    firstPlanAfter: new Int16Array(capacity).fill(-1),
    firstMeasureAfter: new Int16Array(capacity).fill(-1),
    firstExitAfter: new Int16Array(capacity).fill(-1),
    firstWorkAfter: new Int16Array(capacity).fill(-1),
    daysOutOfReach: numbers(),
    officeDays: numbers(),
    minutesReceived: numbers(),
    lastingWork: bytes(),
    hadBothSides: bytes(),
    statusAt520: bytes(),
    statusAt1040: bytes(),
    needsMetAt520: numbers(),
  }
}

/** The side across the divide. */
export const otherSide = (side: number): number => 1 - side

/** Whether a person is in the office. */
export const isPresent = (status: number): boolean => status === Status.waiting || status === Status.followed
