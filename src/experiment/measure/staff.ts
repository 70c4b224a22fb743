import { Mind, MINDS, Referral, REFERRAL_COUNTS } from '../../model/books.ts'
import { sumOf } from '../../model/column.ts'
import type { Office } from '../../model/office.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { ofEveryMinutes } from '../../vocabulary/outcomes.ts'
import { KINDS_OF_WORK, Work } from '../../vocabulary/work.ts'
import { bySides, byStaff, columnOf, ofEfforts, ratio } from './splits.ts'
import type { Measured } from './splits.ts'

/** How advisors work, what they know and how they refer: by office, side and team. */
export const measureStaff = (office: Office) =>
  ({
    caseload: byStaff(office, office.books.caseDays, office.books.postDays),
    'joint-plan-users': byStaff(office, office.books.jointPlanDays, office.books.postDays),
    ...measureTalks(office),
    ...measureMinutes(office),
    ...measureKnowledge(office),
    ...measureReferrals(office),
  }) satisfies Partial<Measured>

function measureTalks(office: Office) {
  const { books } = office
  return {
    'interval-days': {
      ...byStaff(office, books.intervalSum, books.intervals),
      effort: ofEfforts((effort) => ratio(books.effortIntervalSum[effort], books.effortIntervals[effort])),
    },
    'no-show-share': byStaff(office, books.missedTalks, books.talksInPerson),
    'load-stretch': byStaff(office, books.stretchSum, books.bookings),
  } satisfies Partial<Measured>
}

const CONTACT: readonly Work[] = [
  Work.inPerson,
  Work.phone,
  Work.message,
  Work.registration,
  Work.accompanying,
]

function measureMinutes(office: Office) {
  const { books, scenario } = office
  const paid = books.postDays.map((days) => days * scenario.agenda.minutesPerDay)
  const minutes = (kind: Work) => columnOf(books.minutes, KINDS_OF_WORK.length, kind)
  const contact = new Float64Array(office.advisors.count)
  for (const column of CONTACT.map(minutes))
    for (let advisor = 0; advisor < contact.length; advisor++) contact[advisor] += column[advisor]
  return {
    ...ofEveryMinutes((kind) => byStaff(office, minutes(KINDS_OF_WORK.indexOf(kind)), paid)),
    'contact-time-share': byStaff(office, contact, paid),
  } satisfies Partial<Measured>
}

function measureKnowledge(office: Office) {
  const { books } = office
  const mind = (which: Mind) => columnOf(books.minds, MINDS, which)
  return {
    'user-knowledge': byStaff(office, books.knowledgeSum, books.knowledgeSamples),
    expertise: byStaff(office, books.expertiseSum, books.knowledgeSamples),
    'measure-knowledge': byStaff(office, mind(Mind.measures), books.postMonths),
    'employer-knowledge': byStaff(office, mind(Mind.employers), books.postDays),
    'shared-user-knowledge': bySides((sides) =>
      ratio(sumOf(sides, books.sharedKnowledgeSum), sumOf(sides, books.sharedKnowledgeSamples)),
    ),
  } satisfies Partial<Measured>
}

function measureReferrals(office: Office) {
  const { books } = office
  const count = (which: Referral) => columnOf(books.referrals, REFERRAL_COUNTS, which)
  const made = count(Referral.made)
  return {
    referrals: byStaff(office, made, books.days / DAYS_PER_YEAR),
    'standard-referral-share': byStaff(office, count(Referral.standard), made),
    'gain-per-referral': byStaff(office, count(Referral.gain), made),
    'referral-match': byStaff(office, count(Referral.match), made),
    'first-referral-match': byStaff(office, count(Referral.firstMatch), count(Referral.first)),
    'cross-side-referral-share': byStaff(office, count(Referral.crossSide), made),
  } satisfies Partial<Measured>
}
