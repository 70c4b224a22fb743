import { KINDS_OF_WORK } from '../../model/advisors/table.ts'
import { Mind, MINDS, Referral, REFERRAL_COUNTS } from '../../model/books.ts'
import { DAYS_PER_YEAR } from '../../model/calendar.ts'
import type { Office } from '../../model/office.ts'
import { ratio } from './sheet.ts'
import type { Sheet } from './sheet.ts'

/** How advisors work, what they know and how they refer: by office, side and team. */
export function measureStaff(sheet: Sheet, office: Office): void {
  const { books } = office
  measureTalks(sheet, office)
  measureMinutes(sheet, office)
  measureKnowledge(sheet, office)
  measureReferrals(sheet, office)
  sheet.putStaff(
    'caseload',
    (advisor) => books.caseDays[advisor],
    () => books.days,
  )
}

function measureTalks(sheet: Sheet, office: Office): void {
  const { books } = office
  sheet.putStaff(
    'interval-days',
    (advisor) => books.intervalSum[advisor],
    (advisor) => books.intervals[advisor],
  )
  sheet.putEfforts('interval-days', ([effort]) =>
    ratio(books.effortIntervalSum[effort], books.effortIntervals[effort]),
  )
  sheet.putStaff(
    'no-show-share',
    (advisor) => books.missedTalks[advisor],
    (advisor) => books.talksInPerson[advisor],
  )
  sheet.putStaff(
    'load-stretch',
    (advisor) => books.stretchSum[advisor],
    (advisor) => books.bookings[advisor],
  )
}

const KINDS_OF_CONTACT = ['in-person', 'phone', 'message', 'registration', 'accompanying']

function measureMinutes(sheet: Sheet, office: Office): void {
  const { books, scenario } = office
  const kinds = KINDS_OF_WORK.length
  const paid = () => books.days * scenario.agenda.minutesPerDay
  KINDS_OF_WORK.forEach((id, kind) =>
    sheet.putStaff(`minutes-${id}-share`, (advisor) => books.minutes[advisor * kinds + kind], paid),
  )
  const contact = KINDS_OF_WORK.map((id) => (KINDS_OF_CONTACT.includes(id) ? 1 : 0))
  sheet.putStaff(
    'contact-time-share',
    (advisor) =>
      contact.reduce<number>((sum, counts, kind) => sum + counts * books.minutes[advisor * kinds + kind], 0),
    paid,
  )
}

function measureKnowledge(sheet: Sheet, office: Office): void {
  const { books } = office
  const mind = (which: number) => (advisor: number) => books.minds[advisor * MINDS + which]
  sheet.putStaff(
    'user-knowledge',
    (advisor) => books.knowledgeSum[advisor],
    (advisor) => books.knowledgeSamples[advisor],
  )
  sheet.putStaff(
    'expertise',
    (advisor) => books.expertiseSum[advisor],
    (advisor) => books.knowledgeSamples[advisor],
  )
  sheet.putStaff('measure-knowledge', mind(Mind.measures), () => books.months)
  sheet.putStaff('employer-knowledge', mind(Mind.employers), () => books.days)
  sheet.putSides('shared-user-knowledge', (sides) => {
    const sum = (column: Float64Array) => sides.reduce((total, side) => total + column[side], 0)
    return ratio(sum(books.sharedKnowledgeSum), sum(books.sharedKnowledgeSamples))
  })
}

function measureReferrals(sheet: Sheet, office: Office): void {
  const { books } = office
  const count = (which: number) => (advisor: number) => books.referrals[advisor * REFERRAL_COUNTS + which]
  const made = count(Referral.made)
  const years = books.days / DAYS_PER_YEAR
  sheet.putStaff('referrals', made, years)
  sheet.putStaff('standard-referral-share', count(Referral.standard), made)
  sheet.putStaff('gain-per-referral', count(Referral.gain), made)
  sheet.putStaff('referral-match', count(Referral.match), made)
  sheet.putStaff('first-referral-match', count(Referral.firstMatch), count(Referral.first))
  sheet.putStaff('cross-side-referral-share', count(Referral.crossSide), made)
}
