import { describe, expect, it } from 'vitest'
import { Activity, Start } from '../../../src/model/journal.ts'
import { writeEventful } from '../../support/event-log.ts'
import type { CsvRow } from '../../support/event-log.ts'
import { instancesIn } from '../../support/xes.ts'
import type { Instance } from '../../support/xes.ts'

const { rows, xes, journal } = writeEventful(3)

/** Events that somebody may have waited for since the day that the journal says, and those that end a stay. */
const WAITED: readonly Activity[] = [
  Activity.placeOnTeam,
  Activity.registration,
  Activity.talk,
  Activity.missedTalk,
  Activity.allowed,
  Activity.refused,
  Activity.answered,
  Activity.wentOnAlone,
  Activity.lapsed,
  Activity.forgotten,
  Activity.joinsList,
  Activity.leavesList,
  Activity.measureStarts,
]
const STAYED: readonly Activity[] = [Activity.measureEnds]

const instanceOf = (row: CsvRow): Instance => {
  const scheduled = row['scheduled'] ?? ''
  return {
    id: row['instance'] ?? '',
    case: row['case'] ?? '',
    activity: row['activity'] ?? '',
    ...(scheduled === '' ? {} : { schedule: Date.parse(scheduled) }),
    start: Date.parse(row['start'] ?? ''),
    complete: Date.parse(row['end'] ?? ''),
  }
}

const DAY = 86_400_000
const MONDAY = Date.UTC(2024, 0, 1)

/** Working days from Monday 1 January 2024 to a moment, by the dates. */
function workingDay(moment: number): number {
  const days = Math.floor((moment - MONDAY) / DAY)
  const weekday = ((days % 7) + 7) % 7
  expect(weekday).toBeLessThan(5)
  return 5 * Math.floor(days / 7) + weekday
}

const waitingDays = ({ schedule, start, complete }: Instance): number | undefined =>
  schedule === undefined ? undefined : workingDay(start ?? complete) - workingDay(schedule)
const serviceDays = ({ start, complete }: Instance): number =>
  workingDay(complete) - workingDay(start ?? complete)
const serviceSeconds = ({ start, complete }: Instance): number => (complete - (start ?? complete)) / 1000
const sojournDays = ({ schedule, start, complete }: Instance): number =>
  workingDay(complete) - workingDay(schedule ?? start ?? complete)

/** What the journal says: days of waiting (nothing where there is no wait), days of a stay, and minutes of work. */
const truths = journal.map(({ activity, detail, day, since, minutes }) => {
  const isWait =
    WAITED.includes(activity) && !(activity === Activity.measureStarts && detail === Start.earlier)
  const waiting = isWait ? day - since : undefined
  const staying = STAYED.includes(activity) ? day - since : 0
  return { waiting, staying, sojourn: (waiting ?? 0) + staying, seconds: 60 * minutes }
})
const isStay = (index: number) => STAYED.includes(journal[index].activity)

const fromCsv = rows.map(instanceOf)
const byId = new Map(instancesIn(xes).map((one) => [one.id, one]))
const fromXes = rows.map((row) => byId.get(row['instance'] ?? '') as Instance)

describe.each([
  ['CSV', fromCsv],
  ['XES', fromXes],
])('a reader of the event log as %s', (_, instances) => {
  it('finds every event of the journal', () => {
    expect(instances.length).toBe(journal.length)
    expect(instances).not.toContain(undefined)
  })

  it('finds the days of waiting that were simulated, and no wait where there is none', () => {
    expect(instances.map(waitingDays)).toEqual(truths.map(({ waiting }) => waiting))
  })

  it('finds no time of waiting at all where work began on the day itself', () => {
    const atOnce = instances.filter((_one, index) => truths[index].waiting === 0)
    expect(atOnce.length).toBeGreaterThan(100)
    expect(atOnce.filter(({ schedule, start }) => schedule !== start)).toEqual([])
  })

  it('finds the minutes of work that were spent, to the second, and the days of stays', () => {
    expect(instances.map(serviceDays)).toEqual(truths.map(({ staying }) => staying))
    const wrong = instances.filter(
      (one, index) => !isStay(index) && Math.abs(serviceSeconds(one) - truths[index].seconds) > 0.5,
    )
    expect(wrong).toEqual([])
  })

  it('finds the whole time from asking to the end', () => {
    expect(instances.map(sojournDays)).toEqual(truths.map(({ sojourn }) => sojourn))
  })

  it('sees the work on one case follow one another in the order of the model', () => {
    const lastOf = new Map<string, number>()
    for (const [index, { case: own, start, complete }] of instances.entries()) {
      if (!isStay(index)) expect(start ?? complete).toBeGreaterThan(lastOf.get(own) ?? -Infinity)
      lastOf.set(own, complete)
    }
  })

  it('sees every wait and stay begin after the event that brought it about', () => {
    const causes: Readonly<Record<string, string>> = {
      'place on a team': 'queue for a team',
      answer: 'request',
      'request allowed': 'request',
      'request refused': 'request',
      'goes on alone': 'request',
      'request lapsed unread': 'request',
      'request forgotten': 'request',
      'on the waiting list': 'plan',
      'off the waiting list': 'on the waiting list',
      'start of measure': 'on the waiting list',
      measure: 'start of measure',
      registration: 'new advisor',
    }
    const completedOn = new Map<string, number>()
    for (const { case: own, activity, complete } of instances) {
      const place = `${own} ${activity} ${workingDay(complete)}`
      completedOn.set(place, Math.min(completedOn.get(place) ?? Infinity, complete))
    }
    const late = instances.filter((one) => (waitingDays(one) ?? 0) > 0 || serviceDays(one) > 0)
    const early = late.filter(({ case: own, activity, schedule, start }) => {
      const began = schedule ?? start ?? Infinity
      // Talks are due without an event, and who was in a measure before the run began it without one.
      if (causes[activity] === undefined || workingDay(began) < 0) return false
      return !((completedOn.get(`${own} ${causes[activity]} ${workingDay(began)}`) ?? Infinity) <= began)
    })
    expect(late.length).toBeGreaterThan(1000)
    expect(early).toEqual([])
  })
})

describe('a tool that pairs start and complete by the name of the activity alone', () => {
  it('finds the same time of service', () => {
    const open = new Map<string, Instance[]>()
    const steps = fromXes
      .flatMap((one) => [
        { at: one.start ?? one.complete, one, step: 'start' },
        { at: one.complete, one, step: 'complete' },
      ])
      .toSorted((a, b) => a.at - b.at)
    for (const { one, step } of steps) {
      const place = `${one.case} ${one.activity}`
      if (step === 'start') open.set(place, [...(open.get(place) ?? []), one])
      else expect(open.get(place)?.shift()?.id).toBe(one.id)
    }
  })
})
