import { describe, expect, it } from 'vitest'
import { measure } from '../../../src/experiment/replication.ts'
import { referenceStock } from '../../../src/scenario/reference-stock.ts'
import { Link, LINKS, Referral, REFERRAL_COUNTS, waitCell } from '../../../src/model/books.ts'
import { LIFE_STEP_DAYS, monthOf } from '../../../src/model/calendar.ts'
import { Activity, Answered, AssistanceEnds, End, LeavesList, Start } from '../../../src/model/journal.ts'
import type { EventSink } from '../../../src/model/journal.ts'
import type { Office } from '../../../src/model/office.ts'
import { simulate } from '../../../src/model/simulation.ts'
import { Luck } from '../../../src/random/luck.ts'
import { rootKey } from '../../../src/random/root-key.ts'
import { layoutOf } from '../../../src/results/layout.ts'
import { loadScenario, scenarioFromValues } from '../../../src/scenario/load.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from '../../../src/vocabulary/calendar.ts'
import { namesOf } from '../../../src/vocabulary/names.ts'
import { WAYS_OUT } from '../../../src/vocabulary/statuses.ts'
import { KINDS_OF_WORK, Work } from '../../../src/vocabulary/work.ts'
import { countsOf, keepEvents } from '../../support/journal.ts'
import type { KeptEvent } from '../../support/journal.ts'
import { all, over, village } from '../../support/offices.ts'

const zeros = (length: number): number[] => Array.from({ length }, () => 0)

const run = (scenario: Scenario, events?: EventSink): Office =>
  simulate(scenario, {
    luck: new Luck(...rootKey(scenario.seed, 1)),
    officeLuck: new Luck(...rootKey(`${scenario.seed}/office/0`, 1)),
    stock: scenario.drawnStock ? referenceStock() : undefined,
    events,
  })

const scenarios: readonly (readonly [string, Scenario])[] = [
  ['the town office', loadScenario('town-office', ['years=3']).scenario],
  ['a shortened dual', loadScenario('dual', ['years=1', 'warmUpYears=0']).scenario],
  [
    'a village with one leader, a reform and teams that are full',
    scenarioFromValues(
      over(village, {
        years: 3,
        mechanisms: all([], ['reviewsChangePlans']),
        caseloads: { atLimit: 'waiting' },
        catalogue: { absenceRate: 1 },
        conversations: { reviewMinutes: 60, reviewAfterDays: 20 },
        reform: {
          merger: { inYear: 2, usersDealtAnew: 0.5, leadership: { leaders: 1, jointMeetingsPerMonth: 2 } },
        },
      } as never),
    ),
  ],
  [
    'a village whose sides meet and hold one plan, and where people find the way and work alone',
    scenarioFromValues(
      over(village, {
        years: 2,
        collaborationRate: 0.8,
        leadership: { jointMeetingsPerMonth: 2 },
        divide: { waysFoundPerYear: 2, meetingCaseMinutes: 30 },
        outside: { workRate: 3, returnRate: 1 },
        assistance: { decisionMonths: 3 },
        assessment: { afterDays: 30, atOnceHealth: 0.5 },
      }),
    ),
  ],
]

/** Somebody on assistance: day in the stretch of the person’s turns, month last seen to, first day still to look at. */
interface Recipient {
  turn: number
  month: number
  next: number
}

/** Months that turns before a day bring a payment for: the first turn in a month does, and nothing else. */
function monthsBefore(day: number, one: Recipient): readonly number[] {
  const months: number[] = []
  for (; one.next < day; one.next++) {
    const month = monthOf(one.next)
    if (one.next % LIFE_STEP_DAYS !== one.turn || month === one.month) continue
    one.month = month
    months.push(month)
  }
  return months
}

/** Months with assistance by person and calendar year, as a journal tells them. */
function monthsPaid(kept: readonly KeptEvent[], days: number): ReadonlyMap<string, number> {
  const paid = new Map<string, number>()
  const recipients = new Map<number, Recipient>()
  const payFor = (user: number, months: readonly number[]) => {
    for (const month of months) {
      const key = `${user} ${Math.floor(month / MONTHS_PER_YEAR)}`
      paid.set(key, (paid.get(key) ?? 0) + 1)
    }
  }
  for (const { activity, user, day } of kept) {
    const one = recipients.get(user)
    if (one !== undefined) payFor(user, monthsBefore(day, one))
    if (activity === Activity.assistanceStarts) {
      recipients.set(user, { turn: day % LIFE_STEP_DAYS, month: monthOf(day), next: day + 1 })
      payFor(user, [monthOf(day)])
    }
    if (activity === Activity.assistanceEnds) recipients.delete(user)
    if (one === undefined) continue
    // Turns go by the day of coming and of falling out of reach.
    if (activity === Activity.exit || activity === Activity.return) one.turn = day % LIFE_STEP_DAYS
  }
  for (const [user, one] of recipients) payFor(user, monthsBefore(days, one))
  return paid
}

/** Names of activities that happened in one of the offices. */
const seen = new Set<string>()

describe.each(scenarios)('the journal of %s', (_, scenario) => {
  const { sink, kept } = keepEvents()
  const office = run(scenario, sink)
  const { books, advisors, measures } = office
  const measured = kept.filter(({ day }) => day >= books.firstDay)
  const of = (activity: number, also: (event: KeptEvent) => boolean = () => true) =>
    measured.filter((event) => event.activity === activity && also(event))
  /** Counts by a number between 0 and `length`. */
  const tally = (events: readonly KeptEvent[], length: number, by: (event: KeptEvent) => number) => {
    const counts = zeros(length)
    for (const event of events) counts[by(event)]++
    return counts
  }
  const groups = scenario.groups.length

  it('changes no result', () => {
    const layout = layoutOf(scenario)
    expect(measure(office, layout, 1)).toEqual(measure(run(scenario), layout, 1))
  })

  it('is written in the order of days', () => {
    expect(kept.length).toBeGreaterThan(1000)
    expect(kept.every(({ day, since }, n) => since <= day && (n === 0 || kept[n - 1].day <= day))).toBe(true)
  })

  it('counts entries and exits as the books do', () => {
    expect(tally(of(Activity.arrival), groups, ({ group }) => group)).toEqual([...books.arrivals])
    expect(tally(of(Activity.return), groups, ({ group }) => group)).toEqual([...books.returns])
    expect(tally(of(Activity.foundWork), groups, ({ group }) => group)).toEqual([...books.workFound])
    const ways = WAYS_OUT.length
    const exits = of(Activity.exit)
    expect(tally(exits, groups * ways, ({ group, detail }) => group * ways + detail)).toEqual([
      ...books.exitsByGroup,
    ])
    expect(tally(exits, 4 * ways, ({ effort, detail }) => effort * ways + detail)).toEqual([
      ...books.exitsByEffort,
    ])
  })

  it('counts talks and their minutes as the books do', () => {
    const byAdvisor = (events: readonly KeptEvent[]) =>
      tally(events, advisors.count, ({ advisor }) => advisor)
    const inPerson = of(Activity.talk, ({ detail }) => detail === Work.inPerson)
    const missed = of(Activity.missedTalk)
    expect(byAdvisor(missed)).toEqual([...books.missedTalks])
    expect(byAdvisor([...inPerson, ...missed])).toEqual([...books.talksInPerson])
    const minutes = (events: readonly KeptEvent[]) => events.reduce((sum, event) => sum + event.minutes, 0)
    const booked = (kind: number) =>
      books.minutes.reduce((sum, value, at) => sum + (at % KINDS_OF_WORK.length === kind ? value : 0), 0)
    for (const kind of [Work.inPerson, Work.phone, Work.message])
      expect(minutes(of(Activity.talk, ({ detail }) => detail === kind))).toBeCloseTo(booked(kind), 3)
    expect(minutes(missed)).toBeCloseTo(booked(Work.noShow), 3)
    const assessed = [Activity.registration, Activity.assessment, Activity.reassessment]
    expect(minutes(assessed.flatMap((activity) => of(activity)))).toBeCloseTo(booked(Work.registration), 3)
    expect(minutes([...of(Activity.planning), ...of(Activity.heardBack)])).toBeCloseTo(
      booked(Work.planning),
      3,
    )
    expect(minutes(of(Activity.accompanied))).toBeCloseTo(booked(Work.accompanying), 3)
    expect(minutes([...of(Activity.asked), ...of(Activity.answered)])).toBeCloseTo(booked(Work.requests), 3)
    // Both advisors spend the minutes of a handover.
    expect(2 * minutes(of(Activity.handover))).toBeCloseTo(booked(Work.handover), 3)
  })

  it('counts intervals between talks as the books do', () => {
    const last = new Map<string, number>()
    const joint = new Set<number>()
    let sum = 0
    let count = 0
    const place = ({ user, side }: KeptEvent) => `${user} ${side}`
    for (const event of kept) {
      const { activity, day, user, detail } = event
      if (activity === Activity.return) for (const side of [0, 1]) last.delete(`${user} ${side}`)
      const isTalk = activity === Activity.talk && detail !== Work.message
      // Whoever comes anew to a side has not talked with it.
      const joins = activity === Activity.assigned && event.other < 0
      if (joins) last.delete(place(event))
      if (activity === Activity.registration) last.set(place(event), day)
      if (activity === Activity.jointPlan && detail === 1) joint.add(user)
      else if (activity === Activity.jointPlan) joint.delete(user)
      if (!isTalk) continue
      const before = last.get(place(event))
      if (before !== undefined && day >= books.firstDay) {
        sum += day - before
        count++
      }
      // Under one plan a talk with either side counts for both.
      const sides = joint.has(user) ? [0, 1] : [event.side]
      for (const side of sides) last.set(`${user} ${side}`, day)
    }
    expect(count).toBe(books.intervals.reduce((total, value) => total + value, 0))
    expect(sum).toBe(books.intervalSum.reduce((total, value) => total + value, 0))
  })

  it('counts referrals as the books do', () => {
    const referrals = (which: number) =>
      Array.from(
        { length: advisors.count },
        (_value, advisor) => books.referrals[advisor * REFERRAL_COUNTS + which],
      )
    const byAdvisor = (events: readonly KeptEvent[]) =>
      tally(events, advisors.count, ({ advisor }) => advisor)
    const planned = of(Activity.planned)
    expect(byAdvisor(planned)).toEqual(referrals(Referral.made))
    expect(byAdvisor(planned.filter(({ detail }) => detail === 0))).toEqual(referrals(Referral.standard))
    const across = planned.filter(({ measure: at, side }) => measures.owner[at] !== side)
    expect(byAdvisor(across)).toEqual(referrals(Referral.crossSide))
  })

  it('counts every link of the request chain as the books do', () => {
    const bySide = (events: readonly KeptEvent[]) => tally(events, 2, ({ side }) => side)
    const link = (which: number) => [books.links[which], books.links[LINKS + which]]
    expect(bySide(of(Activity.needed))).toEqual(link(Link.needed))
    expect(bySide(of(Activity.asked))).toEqual(link(Link.asked))
    const read = [...of(Activity.allowed), ...of(Activity.refused)]
    expect(bySide(read)).toEqual(link(Link.read))
    expect(bySide(of(Activity.allowed))).toEqual(link(Link.allowed))
    const answered = (detail: number) => of(Activity.answered, (event) => event.detail === detail)
    expect(bySide(answered(Answered.inTime))).toEqual(link(Link.inTime))
    expect(bySide(answered(Answered.late))).toEqual(link(Link.late))
    expect(bySide(of(Activity.forgotten))).toEqual(link(Link.never))
    expect(bySide(of(Activity.lapsed))).toEqual(link(Link.lapsed))
    const days = of(Activity.answered).reduce((sum, { day, since }) => sum + day - since, 0)
    expect(days).toBe(books.replyDays[0] + books.replyDays[1])
    const started = of(
      Activity.measureStarts,
      ({ detail, side, measure: at }) => detail === Start.fromList && measures.owner[at] !== side,
    )
    // The first talk after a handover fulfils the request of the side that handed over.
    const waits = new Set<string>()
    const met = kept.filter(({ activity, user, side, day, detail }) => {
      if (activity === Activity.handover) waits.add(`${user} ${side}`)
      if (activity === Activity.return) for (const each of [0, 1]) waits.delete(`${user} ${each}`)
      const isTalk = activity === Activity.talk && detail !== Work.message
      return isTalk && waits.delete(`${user} ${side}`) && day >= books.firstDay
    })
    const handed = met.map((event) => ({ ...event, side: 1 - event.side }))
    expect(bySide([...started, ...handed])).toEqual(link(Link.fulfilled))
    expect(of(Activity.handover).length).toBe(books.handovers)
  })

  it('counts stays in measures and waits for them as the books do', () => {
    const byMeasure = (events: readonly KeptEvent[]) =>
      tally(events, measures.count, (event) => event.measure)
    const started = of(Activity.measureStarts, ({ detail }) => detail === Start.fromList)
    expect(byMeasure(started)).toEqual([...books.starts])
    const waited = zeros(measures.count)
    for (const { measure: at, day, since } of started) waited[at] += day - since
    expect(waited).toEqual([...books.startWaitSum])
    const byWait = books.startsByWait.map(() => 0)
    for (const { measure: at, day, since } of started) byWait[waitCell(at, day - since)]++
    expect(byWait).toEqual(books.startsByWait)
    const left = (why: LeavesList) => byMeasure(of(Activity.leavesList, ({ detail }) => detail === why))
    expect(left(LeavesList.tooLong)).toEqual([...books.waitsGivenUp])
    expect(left(LeavesList.exit)).toEqual([...books.waitsLeft])
    const stayed = zeros(measures.count)
    for (const { measure: at, day, since } of of(Activity.measureEnds)) stayed[at] += day - since
    expect(stayed).toEqual([...books.stayDays])
    const ended = (...ends: readonly End[]) =>
      byMeasure(of(Activity.measureEnds, ({ detail }) => ends.includes(detail)))
    expect(ended(End.completed, End.mismatch, End.absence, End.review)).toEqual([...books.staysEnded])
    expect(ended(End.mismatch, End.absence)).toEqual([...books.staysDropped])
    expect(ended(End.absence)).toEqual([...books.staysMissed])
    expect(ended(End.review)).toEqual([...books.staysReviewed])
    expect(ended(End.toWork)).toEqual([...books.staysLeftForWork])
    expect(ended(End.exit)).toEqual([...books.staysLeft])
    const happened = (counts: Float64Array) => counts.some((count) => count > 0)
    expect(happened(books.staysLeftForWork) && happened(books.staysLeft)).toBe(true)
    expect(happened(books.staysMissed)).toBe(scenario.catalogue.absenceRate > 0)
    // A review without minutes has none to look for another measure.
    const { mechanisms, conversations } = scenario
    expect(happened(books.staysReviewed)).toBe(
      mechanisms.reviewsChangePlans && conversations.reviewMinutes > 0,
    )
  })

  it('counts places taken and lists waited on, day by day, as the books do', () => {
    const places = zeros(measures.count)
    const waits = zeros(measures.count)
    const taken = zeros(measures.count)
    const listed = zeros(measures.count)
    let next = 0
    for (let day = 0; day < office.days; day++) {
      for (; next < kept.length && kept[next].day === day; next++) {
        const { activity, measure: at } = kept[next]
        if (activity === Activity.measureStarts) taken[at]++
        if (activity === Activity.measureEnds) taken[at]--
        if (activity === Activity.joinsList) listed[at]++
        if (activity === Activity.leavesList) listed[at]--
        if (activity === Activity.measureStarts && kept[next].detail === Start.fromList) listed[at]--
      }
      if (day < books.firstDay) continue
      taken.forEach((count, at) => (places[at] += count))
      listed.forEach((count, at) => (waits[at] += count))
    }
    expect(places).toEqual([...books.placeDays])
    expect(waits).toEqual([...books.waitingListDays])
  })

  it('knows who is on social assistance, and which pupils leave school', () => {
    const months = zeros(13)
    const firstYear = books.firstDay / DAYS_PER_YEAR
    for (const [key, count] of monthsPaid(kept, office.days))
      if (Number(key.split(' ')[1]) >= firstYear) months[count]++
    expect(months).toEqual([...books.recipientsByMonths])
    // Payments end with leaving the office, other than out of reach, or with work found outside, and else by a decision.
    const place = ({ user, day }: KeptEvent) => `${user} ${day}`
    const gone = kept.filter(
      ({ activity, detail }) =>
        activity === Activity.retired ||
        activity === Activity.foundWork ||
        (activity === Activity.exit && WAYS_OUT[detail] !== 'outOfReach'),
    )
    const leavings = new Set(gone.map(place))
    for (const event of kept.filter(({ activity }) => activity === Activity.assistanceEnds))
      expect(event.detail === AssistanceEnds.exit).toBe(leavings.has(place(event)))
    expect(of(Activity.schoolLeft).length).toBe(books.pupilsDropped)
    expect(of(Activity.schoolLeft).length + of(Activity.schoolFinished).length).toBe(books.pupilsEnded)
  })

  it('adds to the activities that were seen', () => {
    for (const [name, count] of Object.entries(countsOf(kept))) if (count > 0) seen.add(name)
    expect(seen.size).toBeGreaterThan(30)
  })
})

it('has seen every activity in one office or another', () => {
  expect(namesOf(Activity).filter((name) => !seen.has(name))).toEqual([])
})
