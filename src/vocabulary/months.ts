import { idsOf } from './names.ts'

/** Series that are kept month by month, in the order in which they are published. */
export enum Monthly {
  usersPresent = 0,
  usersInMeasure = 1,
  usersWaitingForMeasure = 2,
  usersWaitingForPlace = 3,
  outOfReach = 4,
  entries = 5,
  exitsWork = 6,
  exitsOther = 7,
  requestsAsked = 8,
  repliesInTimeShare = 9,
  attitudeState = 10,
  attitudeMunicipal = 11,
  ties = 12,
  intervalDaysState = 13,
  intervalDaysMunicipal = 14,
  socialAssistanceNok = 15,
  assistanceRecipients = 16,
  occupancyState = 17,
  occupancyMunicipal = 18,
}

/** As files and tables call them; the position is the number. */
export const MONTHLY_IDS = idsOf(Monthly)
export type MonthlyId = (typeof MONTHLY_IDS)[number]
export const isMonthlyId = (name: string): name is MonthlyId =>
  (MONTHLY_IDS as readonly string[]).includes(name)
export const MONTHLY_COLUMNS = MONTHLY_IDS.length
