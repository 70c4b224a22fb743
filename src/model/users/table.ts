import { MUNICIPAL, SIDES, STATE } from '../../vocabulary/sides.ts'
import { WAYS_OUT } from '../../vocabulary/statuses.ts'
import type { Column } from '../column.ts'
import { NOBODY } from '../lists.ts'
import { KINDS_OF_NODES } from '../nodes.ts'
import { NeedColumns, NEEDS } from './needs.ts'
import { Records } from './records.ts'

/** How far a person’s plan has come. */
export enum Plan {
  none = 0,
  /** a request to the other side is out */
  asking = 1,
  /** thinking it over */
  thinking = 2,
  /** on the waiting list of the measure */
  waiting = 3,
  /** in the measure */
  inMeasure = 4,
}

export enum Income {
  none = 0,
  stateBenefit = 1,
}

/** A day that never comes. */
export const NEVER = 0x3fffffff

const NOT_YET = -1

/** The cases: what each side knows and does about each person, indexed by `caseOf`. */
export interface Cases {
  /** the advisor, or NOBODY */
  readonly advisor: Column
  /** what the advisor knows of the person, 0..1 */
  readonly known: Column
  /** day on which the side began to follow the person in this spell */
  readonly since: Column
  /** talks held in this spell */
  readonly talks: Column
  /** day of the last talk in person or by phone; −1 before the first */
  readonly lastTalk: Column
  /** earliest day on which the side may ask again about this person */
  readonly askAgain: Column
  /** day of the handover to the advisor, until the first talk there; else NEVER */
  readonly handedOver: Column
  /** minutes a day that follow-up at the wanted interval would take the advisor */
  readonly demand: Column
  /** earliest day of the next plan, as far as the side’s own plans go */
  readonly planPause: Column
}

/** The case that a side has of a person. */
export const caseOf = (user: number, side: number): number => user + side

/** The cases of both sides. */
export const casesOf = (user: number): readonly number[] => [caseOf(user, STATE), caseOf(user, MUNICIPAL)]

/**
 * Everything about persons, one column per fact: `users.trust[user]` is the trust of a person,
 * `users.needs.health[user]` a need, `users.cases.advisor[caseOf(user, side)]` a fact that differs between the sides.
 *
 * Columns read together share a cache line, as the blank lines show: two lines for every step of life, one for lists,
 * one for talks, one for plans and assistance, then the columns that are read once. The first line has four cells
 * fewer, because the allocator’s own data before the table take them.
 */
export class Users extends Records {
  readonly status = this.whole()
  readonly plan = this.whole()
  /** effort category as assessed */
  readonly effort = this.whole()
  /** position in the scenario’s groups; a pupil who comes to the office changes to the young */
  readonly group = this.whole()
  /** the person’s own address in the luck of the replication */
  readonly address = this.whole()
  /** years on day 0 of the run */
  readonly ageAtStart = this.real()
  readonly income = this.whole()
  /** where the person stands in the lists of those who take turns; see `turns.ts` */
  readonly turnCell = this.whole(NOBODY)
  /** true needs now */
  readonly needs = new NeedColumns(this.realsOf(NEEDS.length))

  readonly trust = this.real()
  /** the person’s own level, to which trust drifts back */
  readonly ownTrust = this.real()
  /** job search, 0..1 */
  readonly activation = this.real()
  /** recent talks; each fades over about 65 days */
  readonly recentTalks = this.real()
  /** day on which the present spell in the office began */
  readonly spellStart = this.whole()
  /** day of the last contact of any kind with either side; after a weak one, the day from which silence counts */
  readonly lastContact = this.whole()
  /** measures started and completed */
  readonly stays = this.whole()
  /** lifelong factor on the person’s rate of finding work, with mean 1 */
  readonly frailty = this.real()
  private readonly knownOfCases = this.realsOf(SIDES.length)[0]
  /** by way out: what is left of the threshold */
  readonly thresholds = this.realsOf(WAYS_OUT.length)

  /** for each node of the person: its neighbours on its list, and the list itself; see `lists.ts` */
  readonly next = this.wholes(KINDS_OF_NODES, NOBODY)[0]
  readonly previous = this.wholes(KINDS_OF_NODES, NOBODY)[0]
  readonly listOf = this.wholes(KINDS_OF_NODES, NOBODY)[0]
  private readonly advisorOfCases = this.wholes(SIDES.length, NOBODY)[0]
  /** 1 while on social assistance */
  readonly onAssistance = this.whole()
  /** number of the 65-day block of the last talk, and talks held or missed in that block */
  readonly talkBlock = this.whole(NOT_YET)

  readonly talksInBlock = this.whole()
  private readonly lastTalkOfCases = this.wholes(SIDES.length, NOT_YET)[0]
  private readonly followedSinceOfCases = this.wholes(SIDES.length)[0]
  private readonly talksOfCases = this.wholes(SIDES.length)[0]
  readonly minutesReceived = this.real()
  private readonly askAgainOfCases = this.wholes(SIDES.length)[0]
  private readonly handedOverOfCases = this.wholes(SIDES.length, NEVER)[0]
  private readonly demandOfCases = this.realsOf(SIDES.length)[0]
  private readonly planPauseOfCases = this.wholes(SIDES.length)[0]

  /** days from arrival to the first talk after registration; the first plan and first measure have columns below */
  readonly firstTalkAfter = this.whole(NOT_YET)
  /** 1 until the advisor has heard how the last measure went */
  readonly feedbackDue = this.whole()
  /** 1 once the half-year review of the present stay has been held */
  readonly reviewed = this.whole()
  /** plans made in this spell, and times that follow-up was found to lack the other side; see `occasions.ts` */
  readonly plans = this.whole()
  readonly calls = this.whole()
  readonly planAgreed = this.whole()
  /** lasting inclination to go on and off assistance, standard normal */
  readonly assistancePropensity = this.real()
  /** months in a row on assistance */
  readonly assistanceRun = this.whole()
  /** months on assistance in the calendar year of the last decision */
  readonly assistanceThisYear = this.whole()
  /** month of the last decision on assistance */
  readonly assistanceMonth = this.whole(NOT_YET)
  /** months on assistance in the first 48 after arrival */
  readonly assistanceMonths = this.whole()
  /** last day on which the person will wait for a place in the planned measure */
  readonly waitsUntil = this.whole()
  /** day of joining the waiting list, then of starting the stay */
  readonly measureDay = this.whole()
  /** measure of the plan, or NOBODY */
  readonly planMeasure = this.whole(NOBODY)
  /** side that made the present or the last plan */
  readonly planSide = this.whole()
  /** day of the last plan */
  readonly lastPlanDay = this.whole(-NEVER)

  /** how needs are misread by those who do not know the person, standard normal */
  readonly misreading = new NeedColumns(this.realsOf(NEEDS.length))
  /** day on which the two sides last exchanged a word on this person */
  readonly lastExchange = this.whole(-NEVER)
  /** 1 while the advisors of both sides hold one plan */
  readonly jointPlan = this.whole()
  /** side whose measure the person last completed under the present joint plan, or NOBODY */
  readonly builtOn = this.whole(NOBODY)
  /** what is left, in this spell, of the threshold for finding the other side without help */
  readonly wayThreshold = this.real()
  /** how the present stay will end unless the person leaves the office first: an `End` */
  readonly endOfStay = this.whole()
  readonly completed = this.whole()
  /** the last measure taken */
  readonly lastMeasure = this.whole(NOBODY)
  /** 1 while the assessment of the present spell is postponed */
  readonly unassessed = this.whole()
  /** 1 where the assessment found enough high needs to make the person complex */
  readonly seenComplex = this.whole()
  /** side where the person would register under the default rules */
  readonly entrySide = this.whole()
  /** 1 where the person came with income from both sides */
  readonly bothSidesOnArrival = this.whole()
  /** number of the present or last spell, from 0 */
  readonly spell = this.whole()
  /** position of the birthday in the year, 0..1 */
  readonly birthDate = this.real()
  readonly firstPlanAfter = this.whole(NOT_YET)
  /** NOK of assistance paid to the person in the measured years */
  readonly assistancePaid = this.whole()
  readonly firstMeasureAfter = this.whole(NOT_YET)
  /** day of the last handover between the sides */
  readonly lastHandover = this.whole(-NEVER)
  /** day on which the record was made: of arrival, or of starting school for a pupil at risk */
  readonly createdDay = this.whole()
  /** day of the first arrival in the office; negative for the initial stock */
  readonly arrivalDay = this.whole()
  /** 1 for persons of the initial stock */
  readonly fromStock = this.whole()
  /** 1 for persons who first were pupils at risk */
  readonly fromSchool = this.whole()
  /** true needs at first arrival */
  readonly needsAtArrival = new NeedColumns(this.realsOf(NEEDS.length))
  /** lasting inclination to find work, standard normal; `frailty` is what follows from it */
  readonly workPropensity = this.real()
  /** 1 where enough needs were high at first arrival to make a person complex */
  readonly complex = this.whole()
  /** effort category that true needs at first arrival call for */
  readonly trueEffort = this.whole()
  /** way out whose threshold has been reached, until the day on which it is taken */
  readonly wayOut = this.whole()
  /** day on which the last spell in the office ended */
  readonly awaySince = this.whole()
  /** day since which the person is in work or outside without work */
  readonly outsideSince = this.whole()
  /** 1 where the present time outside without work will end in a job, not in a return to the office */
  readonly findsWork = this.whole()
  /** what is left of the threshold for leaving school early */
  readonly schoolThreshold = this.real()
  /** last day of school of a pupil */
  readonly schoolEnd = this.whole(NEVER)
  /** 1 once a pupil’s case has been found to need a measure */
  readonly pupilAsked = this.whole()
  /** 1 once the measure that a pupil’s case needed has started */
  readonly pupilHelped = this.whole()
  /** while followed: 1 once both sides had an advisor for the person; how far weighted needs fell, and rose */
  readonly hadBothSides = this.whole()
  readonly needsRelieved = this.real()
  readonly needsRisen = this.real()
  /** the last turn of the person’s course */
  readonly course = this.whole(NOT_YET)
  /** by measure: day on which the last stay in it ended; −1 for none */
  readonly stayEnded: readonly Column[]

  /** what differs between the sides */
  readonly cases: Cases = {
    advisor: this.advisorOfCases,
    known: this.knownOfCases,
    since: this.followedSinceOfCases,
    talks: this.talksOfCases,
    lastTalk: this.lastTalkOfCases,
    askAgain: this.askAgainOfCases,
    handedOver: this.handedOverOfCases,
    demand: this.demandOfCases,
    planPause: this.planPauseOfCases,
  }

  constructor(capacity: number, recordCells: number, measures: number) {
    super(capacity, recordCells)
    this.stayEnded = this.wholes(measures, NOT_YET)
  }
}

/**
 * Empty tables.
 *
 * @param capacity persons for whom there is room
 * @param measures number of measures in the catalogue
 */
export const createUsers = (capacity: number, measures: number): Users =>
  new Users(capacity, new Users(0, 0, measures).used, measures)

/** Everybody, in the order in which they came. */
export const everybody = ({ records }: Users): readonly number[] => records

/** Number of records before a person’s. */
export const rowOf = (users: Users, user: number): number => user / users.recordLength
