import { RequestKind } from '../model/divide/table.ts'
import { Activity, Allowed, Answered, End, LeavesList, Start } from '../model/journal.ts'
import { NOBODY } from '../model/lists.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { otherSide, SIDES } from '../vocabulary/sides.ts'
import { Status, WAYS_OUT, type WayOut } from '../vocabulary/statuses.ts'
import { Work } from '../vocabulary/work.ts'
import { EFFORT_WORDS } from './activities.ts'
import type { EventFacts } from './event-reader.ts'
import { daysInWords, spanInWords } from './dates.ts'

type Sentence = (facts: EventFacts) => string

const EXITS: { readonly [Name in keyof typeof WayOut]: string } = {
  work: 'finds work and leaves the office',
  education: 'leaves the office for education',
  pension: 'leaves the office with a disability pension',
  outOfReach: 'falls out of reach: the office has lost contact',
  withoutWork: 'leaves the office without work',
  other: 'leaves the office for other reasons',
}

/** ", after 12 working days"; empty if there was no wait. */
const after = ({ day, since }: EventFacts): string =>
  day > since ? `, after ${spanInWords(day - since)}` : ''

/**
 * Tells the events of one person in sentences. Advisors get letters in order of appearance, so that readers can tell
 * them apart; a new holder of a post gets a new letter.
 */
export class Narrator {
  private readonly scenario: Scenario
  /** team and seat of each advisor */
  private readonly teams: readonly string[]
  private readonly letters = new Map<string, string>()
  private readonly sentences: { readonly [activity: number]: Sentence | undefined }

  /** @param teams name of the team of each advisor, by row */
  constructor(scenario: Scenario, teams: readonly string[]) {
    this.scenario = scenario
    this.teams = teams
    this.sentences = this.sentencesByActivity()
  }

  /** What happened, in a sentence; undefined if other sentences cover it. */
  tell(facts: EventFacts): string | undefined {
    const sentence = this.sentences[facts.activity]?.(facts)
    return sentence === undefined || sentence === '' ? undefined : `${sentence}.`
  }

  /** “advisor B”; at the first mention also the team. */
  private name(advisor: number, holder: number, side: number): string {
    const key = `${advisor} ${holder}`
    const known = this.letters.get(key)
    if (known !== undefined) return `advisor ${known}`
    const letter = letterOf(this.letters.size)
    this.letters.set(key, letter)
    const team = this.teams[advisor]
    const where = team.includes(SIDES[side]) ? `team ${team}` : `${SIDES[side]} side, team ${team}`
    return `advisor ${letter} (${where})`
  }

  private who = (facts: EventFacts): string => this.name(facts.advisor, facts.holder, facts.side)
  private other = (facts: EventFacts): string => this.name(facts.other, facts.otherHolder, 1 - facts.side)
  private measure = ({ measure }: EventFacts): string => spoken(this.scenario.measures[measure].name)
  private owner = ({ measure }: EventFacts): string => this.scenario.measures[measure].owner

  private sentencesByActivity(): { readonly [activity: number]: Sentence | undefined } {
    return { ...this.aboutComing(), ...this.aboutTalks(), ...this.aboutPlans(), ...this.aboutRequests() }
  }

  private aboutComing(): { readonly [activity: number]: Sentence } {
    return {
      [Activity.arrival]: () => 'Comes to the office for the first time',
      [Activity.return]: ({ detail, day, since }) =>
        `Comes back to the office after ${spanInWords(day - since)} ` +
        (detail === Status.work ? 'in work: the job is lost' : outside(detail)),
      [Activity.foundWork]: ({ detail, day, since }) =>
        `Finds work alone after ${spanInWords(day - since)} ${outside(detail)}`,
      [Activity.exit]: (facts) =>
        `${capital(EXITS[WAYS_OUT[facts.detail]])}, ${spanInWords(facts.day - facts.since)} after registering`,
      [Activity.retired]: () => 'Is too old to come back',
      [Activity.assistanceStarts]: () => 'Social assistance begins',
      [Activity.assistanceEnds]: () => 'Social assistance ends',
      [Activity.benefit]: () => 'The state side grants a benefit',
      [Activity.effort]: ({ detail }) => `The effort category is now: ${EFFORT_WORDS[detail]}`,
      [Activity.schoolStarts]: () => 'Starts upper secondary school, at risk of leaving it early',
      [Activity.schoolFinished]: () => 'Finishes school, and does not come to the office',
      [Activity.schoolLeft]: () => 'Leaves school early',
      [Activity.reform]: ({ leaders }) =>
        `The office changes; it has ${leaders === 1 ? 'one leader' : 'two leaders'} now`,
    }
  }

  private aboutTalks(): { readonly [activity: number]: Sentence } {
    return {
      [Activity.waitsForTeam]: ({ detail }) =>
        `All advisors of team ${spoken(this.scenario.teams[detail].name)} are full: the person waits for a place`,
      [Activity.placeOnTeam]: (facts) => `A place on the team is free${after(facts)}`,
      [Activity.assigned]: (facts) => this.assigned(facts),
      [Activity.wayAlone]: ({ detail }) => `Finds the way to the ${SIDES[detail]} side alone`,
      [Activity.jointPlan]: ({ detail }) =>
        detail === 1 ? 'Both sides hold one plan from now on' : 'Each side goes on alone from now on',
      [Activity.released]: (facts) => `The ${SIDES[facts.side]} side no longer takes part`,
      [Activity.successor]: (facts) => this.succeeded(facts),
      [Activity.registration]: (facts) =>
        `Is registered and assessed by ${this.who(facts)}${after(facts)}, in ${minutes(facts)}`,
      [Activity.assessment]: (facts) => `${capital(this.who(facts))} assesses what work is possible`,
      [Activity.reassessment]: (facts) => `${capital(this.who(facts))} reviews the effort category`,
      [Activity.talk]: (facts) => `${modeOf(facts)} with ${this.who(facts)}, ${minutes(facts)}${late(facts)}`,
      [Activity.missedTalk]: (facts) => `Misses a conversation with ${this.who(facts)}${late(facts)}`,
      [Activity.accompanied]: (facts) =>
        `${capital(this.who(facts))} comes along on an errand, ${minutes(facts)}`,
      [Activity.heardBack]: (facts) =>
        facts.detail === 0
          ? `${capital(this.who(facts))} hears how the measure went`
          : `${capital(this.who(facts))} looks with the provider at half a year in the measure`,
    }
  }

  private assigned(facts: EventFacts): string {
    if (facts.other === NOBODY) return `Gets ${this.who(facts)}`
    const former = this.name(facts.other, facts.otherHolder, facts.side)
    return `Moves from ${former} to ${this.who(facts)}, who finds the file`
  }

  private succeeded(facts: EventFacts): string {
    const former = this.name(facts.advisor, facts.holder - 1, facts.side)
    return `${capital(former)} has left the office; ${this.who(facts)} takes over and finds the file`
  }

  private aboutPlans(): { readonly [activity: number]: Sentence } {
    return {
      [Activity.planning]: (facts) =>
        facts.detail === 0
          ? `${capital(this.who(facts))} has no time to compare measures`
          : `${capital(this.who(facts))} compares ${counted(facts.detail, 'measure')} in ${minutes(facts)}`,
      [Activity.planned]: (facts) =>
        `${facts.detail === 0 ? 'Standard referral' : 'The plan'}: ${this.measure(facts)} (${this.owner(facts)} side)`,
      [Activity.nothingFound]: () => 'No measure is found',
      [Activity.refusedPlan]: (facts) => `Says no to ${this.measure(facts)}`,
      [Activity.uncoordinated]: () =>
        'The other side has a plan of which nobody here has heard, which costs trust',
      [Activity.joinsList]: (facts) =>
        `Is on the waiting list of ${this.measure(facts)}` +
        (facts.day > facts.since ? `, after ${daysInWords(facts.day - facts.since)} to think` : ''),
      [Activity.leavesList]: (facts) =>
        facts.detail === LeavesList.exit
          ? ''
          : `Gives up ${this.measure(facts)}: no place${after(facts).replace(', after', ' in')}`,
      [Activity.measureStarts]: (facts) =>
        `Starts ${this.measure(facts)}` + (facts.detail === Start.fromList ? after(facts) : ''),
      [Activity.measureEnds]: (facts) => `${this.ofStay(facts)}${after(facts)}`,
    }
  }

  private ofStay(facts: EventFacts): string {
    const measure = this.measure(facts)
    switch (facts.detail) {
      case End.completed:
        return `Completes ${measure}`
      case End.mismatch:
        return `Drops out of ${measure}, which does not fit`
      case End.absence:
        return `Stays away from ${measure} and loses the place`
      case End.review:
        return `Leaves ${measure} for another plan`
      case End.toWork:
        return `Leaves ${measure} for work before its end`
      default:
        return `Leaves ${measure} before its end`
    }
  }

  private aboutRequests(): { readonly [activity: number]: Sentence } {
    return {
      [Activity.needed]: (facts) => this.needed(facts),
      [Activity.partners]: (facts) =>
        `After two silences ${this.who(facts)} does not ask, but turns to partners in the district`,
      [Activity.asked]: (facts) =>
        `${capital(this.who(facts))} asks ${this.other(facts)} for ${this.matter(facts)}`,
      [Activity.allowed]: (facts) => {
        if (facts.detail === Allowed.onTheSpot) return 'It is settled on the spot'
        return facts.detail === Allowed.unread
          ? ''
          : `${capital(leaderOf(facts))} allows the request${after(facts)}`
      },
      [Activity.refused]: (facts) => `${capital(leaderOf(facts))} refuses the request${after(facts)}`,
      [Activity.answered]: (facts) =>
        `${capital(this.other(facts))} answers${after(facts)}` +
        (facts.detail === Answered.late ? `, too late for ${this.who(facts)}, who has gone on alone` : ''),
      [Activity.wentOnAlone]: (facts) =>
        `No answer for ${daysInWords(facts.day - facts.since)}: ${this.who(facts)} goes on without the other side`,
      [Activity.lapsed]: (facts) => `The request has lapsed: ${leaderOf(facts)} did not come to read it`,
      [Activity.forgotten]: (facts) => `The request was never answered, and is forgotten${after(facts)}`,
      [Activity.handover]: (facts) => this.handedOver(facts),
    }
  }

  private needed(facts: EventFacts): string {
    const across = SIDES[otherSide(facts.side)]
    if (facts.detail === RequestKind.measure) return `The best of them belongs to the ${across} side`
    if (facts.detail === RequestKind.pupil) return `The case comes to need a measure of the ${across} side`
    return `${capital(this.who(facts))} sees that the ${across} side is needed`
  }

  private matter(facts: EventFacts): string {
    if (facts.detail === RequestKind.followUp) return 'help with the follow-up'
    return `a place: ${this.measure(facts)}`
  }

  /** The advisor of the event takes over; the other one belongs to the side that hands over. */
  private handedOver(facts: EventFacts): string {
    const told =
      facts.detail === 1 ? 'passes on what there is to know in a talk of all three' : 'tells nothing'
    return `Handover: ${this.who(facts)} takes part from now on; ${this.other(facts)} ${told}`
  }
}

/** A, B, …, Z, AA, AB, … */
function letterOf(number: number): string {
  const last = String.fromCodePoint(65 + (number % 26))
  return number < 26 ? last : letterOf(Math.floor(number / 26) - 1) + last
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const spoken = (name: string): string => name.replaceAll('-', ' ')
const minutes = ({ minutes: some }: EventFacts): string => counted(Math.round(some), 'minute')
const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

const outside = (status: number): string =>
  status === Status.outOfReach ? 'out of reach' : 'without the office'

const late = ({ day, since }: EventFacts): string =>
  day > since ? ` (${daysInWords(day - since)} later than booked)` : ''

function modeOf({ detail }: EventFacts): string {
  if (detail === Work.inPerson) return 'Conversation in person'
  return detail === Work.phone ? 'Conversation by phone' : 'Messages'
}

const leaderOf = ({ leaders, side }: EventFacts): string =>
  leaders === 1 ? 'the leader' : `the leader of the ${SIDES[otherSide(side)]} side`
