import { Mind, MINDS, Referral, REFERRAL_COUNTS } from '../../model/books.ts'
import { sumOf } from '../../model/column.ts'
import type { Office } from '../../model/office.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { KINDS_OF_WORK } from '../../vocabulary/work.ts'
import { columnOf, ofEvery, ratio } from './sheet.ts'
import type { Sheet } from './sheet.ts'

/** How advisors work, what they know and how they refer: by office, side and team. */
export function measureStaff(sheet: Sheet, office: Office): void {
  const { books } = office
  measureTalks(sheet, office)
  measureMinutes(sheet, office)
  measureKnowledge(sheet, office)
  measureReferrals(sheet, office)
  sheet.putStaff('caseload', books.caseDays, ofEvery(office, books.days))
}

function measureTalks(sheet: Sheet, office: Office): void {
  const { books } = office
  sheet.putStaff('interval-days', books.intervalSum, books.intervals)
  sheet.putEfforts('interval-days', ([effort]) =>
    ratio(books.effortIntervalSum[effort], books.effortIntervals[effort]),
  )
  sheet.putStaff('no-show-share', books.missedTalks, books.talksInPerson)
  sheet.putStaff('load-stretch', books.stretchSum, books.bookings)
}

const KINDS_OF_CONTACT = ['in-person', 'phone', 'message', 'registration', 'accompanying']

function measureMinutes(sheet: Sheet, office: Office): void {
  const { books, scenario } = office
  const paid = ofEvery(office, books.days * scenario.agenda.minutesPerDay)
  const contact = ofEvery(office, 0)
  KINDS_OF_WORK.forEach((id, kind) => {
    const minutes = columnOf(books.minutes, KINDS_OF_WORK.length, kind)
    sheet.putStaff(`minutes-${id}-share`, minutes, paid)
    if (!KINDS_OF_CONTACT.includes(id)) return
    for (let advisor = 0; advisor < contact.length; advisor++) contact[advisor] += minutes[advisor]
  })
  sheet.putStaff('contact-time-share', contact, paid)
}

function measureKnowledge(sheet: Sheet, office: Office): void {
  const { books } = office
  const mind = (which: number) => columnOf(books.minds, MINDS, which)
  sheet.putStaff('user-knowledge', books.knowledgeSum, books.knowledgeSamples)
  sheet.putStaff('expertise', books.expertiseSum, books.knowledgeSamples)
  sheet.putStaff('measure-knowledge', mind(Mind.measures), ofEvery(office, books.months))
  sheet.putStaff('employer-knowledge', mind(Mind.employers), ofEvery(office, books.days))
  sheet.putSides('shared-user-knowledge', (sides) => {
    return ratio(sumOf(sides, books.sharedKnowledgeSum), sumOf(sides, books.sharedKnowledgeSamples))
  })
}

function measureReferrals(sheet: Sheet, office: Office): void {
  const { books } = office
  const count = (which: number) => columnOf(books.referrals, REFERRAL_COUNTS, which)
  const made = count(Referral.made)
  const years = books.days / DAYS_PER_YEAR
  sheet.putStaff('referrals', made, years)
  sheet.putStaff('standard-referral-share', count(Referral.standard), made)
  sheet.putStaff('gain-per-referral', count(Referral.gain), made)
  sheet.putStaff('referral-match', count(Referral.match), made)
  sheet.putStaff('first-referral-match', count(Referral.firstMatch), count(Referral.first))
  sheet.putStaff('cross-side-referral-share', count(Referral.crossSide), made)
}
