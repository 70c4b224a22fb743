import { idsOf } from './names.ts'

/** Kinds of work that a minute can go to. Every minute of every advisor is booked under exactly one of them. */
export enum Work {
  inPerson = 0,
  phone = 1,
  message = 2,
  noShow = 3,
  registration = 4,
  planning = 5,
  requests = 6,
  handover = 7,
  meetings = 8,
  caseAdministration = 9,
  resolutions = 10,
  fixedAdministration = 11,
  visits = 12,
  employers = 13,
  accompanying = 14,
  outreach = 15,
  reorganisation = 16,
  unused = 17,
  absent = 18,
}

/** As files and tables call them; the position is the number. */
export const KINDS_OF_WORK = idsOf(Work)
export type KindOfWork = (typeof KINDS_OF_WORK)[number]
