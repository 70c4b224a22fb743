import { RequestKind } from '../model/divide/table.ts'
import { Activity, Allowed, Answered, End, LeavesList, Start } from '../model/journal.ts'
import { NOBODY } from '../model/lists.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { Effort } from '../vocabulary/efforts.ts'
import { namesOf } from '../vocabulary/names.ts'
import { otherSide, SIDES } from '../vocabulary/sides.ts'
import { Status, WAYS_OUT } from '../vocabulary/statuses.ts'
import { Work } from '../vocabulary/work.ts'
import type { EventFacts } from './event-reader.ts'
import { daysInWords, measureInWords, spanInWords, teamInWords, words } from './story-words.ts'

type Sentence = (facts: EventFacts) => string

/** How long something took that ends with an event. */
const spanOf = ({ day, since }: EventFacts): string => spanInWords(day - since)

/** “, after 12 working days”; empty if there was no wait. */
const after = (facts: EventFacts): string => (facts.day > facts.since ? words().after(spanOf(facts)) : '')

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

  /**
   * What happened, in a sentence; undefined if other sentences cover it.
   *
   * @param isAsked whether anybody asks for what is needed
   */
  tell(facts: EventFacts, isAsked: boolean): string | undefined {
    const sentence = this.sentences[facts.activity]?.(facts)
    if (sentence === undefined || sentence === '') return undefined
    const isUnasked = facts.activity === Activity.needed && !isAsked
    return `${capital(isUnasked ? words().unasked(sentence) : sentence)}.`
  }

  /** “advisor B”; at the first mention also the team. */
  private name(advisor: number, holder: number, side: number): string {
    const key = `${advisor} ${holder}`
    const known = this.letters.get(key)
    if (known !== undefined) return words().advisor(known)
    const letter = letterOf(this.letters.size)
    this.letters.set(key, letter)
    const team = this.teams[advisor]
    return team.includes(SIDES[side])
      ? words().advisorOf(letter, teamInWords(team))
      : words().advisorAcross(letter, words().sides[SIDES[side]], teamInWords(team))
  }

  private who = (facts: EventFacts): string => this.name(facts.advisor, facts.holder, facts.side)
  private other = (facts: EventFacts): string => this.name(facts.other, facts.otherHolder, 1 - facts.side)
  private measure = ({ measure }: EventFacts): string => measureInWords(this.scenario.measures[measure].name)
  private owner = ({ measure }: EventFacts): string => words().sides[this.scenario.measures[measure].owner]

  private sentencesByActivity(): { readonly [activity: number]: Sentence | undefined } {
    return { ...this.aboutComing(), ...this.aboutTalks(), ...this.aboutPlans(), ...this.aboutRequests() }
  }

  private aboutComing(): { readonly [activity: number]: Sentence } {
    return {
      [Activity.arrival]: () => words().arrival,
      [Activity.return]: (facts) => this.returned(facts),
      [Activity.foundWork]: (facts) =>
        facts.detail === Status.outOfReach
          ? words().workFoundOutOfReach(spanOf(facts))
          : words().workFoundOutside(spanOf(facts)),
      [Activity.exit]: (facts) => words().exits[WAYS_OUT[facts.detail]](spanOf(facts)),
      [Activity.retired]: () => words().retired,
      [Activity.assistanceStarts]: () => words().assistanceStarts,
      [Activity.assistanceEnds]: () => words().assistanceEnds,
      [Activity.benefit]: () => words().benefit,
      [Activity.effort]: ({ detail }) => words().effort(words().efforts[namesOf(Effort)[detail]]),
      [Activity.schoolStarts]: () => words().schoolStarts,
      [Activity.schoolFinished]: () => words().schoolFinished,
      [Activity.schoolLeft]: () => words().schoolLeft,
      [Activity.reform]: ({ leaders }) => (leaders === 1 ? words().reformToOne : words().reformToTwo),
    }
  }

  private returned(facts: EventFacts): string {
    if (facts.detail === Status.work) return words().backFromWork(spanOf(facts))
    return facts.detail === Status.outOfReach
      ? words().backFromOutOfReach(spanOf(facts))
      : words().backFromOutside(spanOf(facts))
  }

  private aboutTalks(): { readonly [activity: number]: Sentence } {
    return {
      [Activity.waitsForTeam]: ({ detail }) =>
        words().waitsForTeam(teamInWords(this.scenario.teams[detail].name)),
      [Activity.placeOnTeam]: (facts) => words().placeOnTeam(after(facts)),
      [Activity.assigned]: (facts) => this.assigned(facts),
      [Activity.wayAlone]: ({ detail }) => words().wayAlone(theSide(detail)),
      [Activity.jointPlan]: ({ detail }) => (detail === 1 ? words().onePlan : words().twoPlans),
      [Activity.released]: ({ side }) => words().released(theSide(side)),
      [Activity.successor]: (facts) => this.succeeded(facts),
      [Activity.registration]: (facts) => words().registration(this.who(facts), after(facts), minutes(facts)),
      [Activity.assessment]: (facts) => words().assessment(this.who(facts)),
      [Activity.reassessment]: (facts) => words().reassessment(this.who(facts)),
      [Activity.talk]: (facts) => this.talked(facts),
      [Activity.missedTalk]: (facts) => words().missedTalk(this.who(facts), late(facts)),
      [Activity.accompanied]: (facts) => words().accompanied(this.who(facts), minutes(facts)),
      [Activity.heardBack]: (facts) =>
        facts.detail === 0 ? words().heardBack(this.who(facts)) : words().halfYearReview(this.who(facts)),
    }
  }

  private assigned(facts: EventFacts): string {
    if (facts.other === NOBODY) return words().assigned(this.who(facts))
    const former = this.name(facts.other, facts.otherHolder, facts.side)
    return words().moved(former, this.who(facts))
  }

  private succeeded(facts: EventFacts): string {
    const former = this.name(facts.advisor, facts.holder - 1, facts.side)
    return words().successor(former, this.who(facts))
  }

  private talked(facts: EventFacts): string {
    const { inPerson, byPhone, inMessages } = words()
    const tell =
      facts.detail === Work.inPerson ? inPerson : facts.detail === Work.phone ? byPhone : inMessages
    return tell(this.who(facts), minutes(facts), late(facts))
  }

  private aboutPlans(): { readonly [activity: number]: Sentence } {
    return {
      [Activity.planning]: (facts) =>
        facts.detail === 0
          ? words().noTimeToCompare(this.who(facts))
          : words().compares(this.who(facts), words().measures(facts.detail), minutes(facts)),
      [Activity.planned]: (facts) =>
        facts.detail === 0
          ? words().standardReferral(this.measure(facts), this.owner(facts))
          : words().plan(this.measure(facts), this.owner(facts)),
      [Activity.nothingFound]: () => words().nothingFound,
      [Activity.refusedPlan]: (facts) => words().refusedPlan(this.measure(facts)),
      [Activity.uncoordinated]: () => words().uncoordinated,
      [Activity.joinsList]: (facts) =>
        words().joinsList(
          this.measure(facts),
          facts.day > facts.since ? words().toThink(daysInWords(facts.day - facts.since)) : '',
        ),
      [Activity.leavesList]: (facts) => this.leftList(facts),
      [Activity.measureStarts]: (facts) =>
        words().measureStarts(this.measure(facts), facts.detail === Start.fromList ? after(facts) : ''),
      [Activity.measureEnds]: (facts) => this.ofStay(facts),
    }
  }

  private leftList(facts: EventFacts): string {
    if (facts.detail === LeavesList.exit) return ''
    return facts.day > facts.since
      ? words().noPlaceIn(this.measure(facts), spanOf(facts))
      : words().noPlace(this.measure(facts))
  }

  private ofStay(facts: EventFacts): string {
    const { completed, mismatch, absence, review, toWork, brokenOff } = words()
    const told = new Map<number, typeof completed>([
      [End.completed, completed],
      [End.mismatch, mismatch],
      [End.absence, absence],
      [End.review, review],
      [End.toWork, toWork],
    ])
    return (told.get(facts.detail) ?? brokenOff)(this.measure(facts), after(facts))
  }

  private aboutRequests(): { readonly [activity: number]: Sentence } {
    return {
      [Activity.needed]: (facts) => this.needed(facts),
      [Activity.partners]: (facts) => words().partners(this.who(facts)),
      [Activity.asked]: (facts) => this.asked(facts),
      [Activity.allowed]: (facts) => {
        if (facts.detail === Allowed.onTheSpot) return words().onTheSpot
        return facts.detail === Allowed.unread ? '' : words().allowed(leaderOf(facts), after(facts))
      },
      [Activity.refused]: (facts) => words().refused(leaderOf(facts), after(facts)),
      [Activity.answered]: (facts) => this.answered(facts),
      [Activity.wentOnAlone]: (facts) =>
        words().wentOnAlone(daysInWords(facts.day - facts.since), this.who(facts)),
      [Activity.lapsed]: (facts) => words().lapsed(leaderOf(facts)),
      [Activity.forgotten]: (facts) => words().forgotten(after(facts)),
      [Activity.handover]: (facts) => this.handedOver(facts),
    }
  }

  private needed(facts: EventFacts): string {
    const across = theSide(otherSide(facts.side))
    if (facts.detail === RequestKind.measure) return words().bestAcross(across)
    if (facts.detail === RequestKind.pupil) return words().pupilAcross(across)
    return words().neededAcross(this.who(facts), across)
  }

  private asked(facts: EventFacts): string {
    const [who, other] = [this.who(facts), this.other(facts)]
    return facts.detail === RequestKind.followUp
      ? words().asksForHelp(who, other)
      : words().asksForPlace(who, other, this.measure(facts))
  }

  private answered(facts: EventFacts): string {
    const other = this.other(facts)
    return facts.detail === Answered.late
      ? words().answeredLate(other, after(facts), this.who(facts))
      : words().answered(other, after(facts))
  }

  /** The advisor of the event takes over; the other one belongs to the side that hands over. */
  private handedOver(facts: EventFacts): string {
    const [who, other] = [this.who(facts), this.other(facts)]
    return facts.detail === 1 ? words().warmHandover(who, other) : words().coldHandover(who, other)
  }
}

/** A, B, …, Z, AA, AB, … */
function letterOf(number: number): string {
  const last = String.fromCodePoint(65 + (number % 26))
  return number < 26 ? last : letterOf(Math.floor(number / 26) - 1) + last
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const minutes = ({ minutes: some }: EventFacts): string => words().minutes(Math.round(some))
const theSide = (side: number): string => words().theSides[SIDES[side]]

const late = ({ day, since }: EventFacts): string =>
  day > since ? words().late(daysInWords(day - since)) : ''

const leaderOf = ({ leaders, side }: EventFacts): string =>
  leaders === 1 ? words().leader : words().leaderOf(theSide(otherSide(side)))
