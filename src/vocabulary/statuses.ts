import { idsOf, namesOf } from './names.ts'

/** Where a person is. Those from `waiting` to `followed` are in the office; ways out of it begin with `work`. */
export enum Status {
  /** record not in use */
  none = 0,
  /** registered, waits for a place on a team or for the first talk and assessment */
  waiting = 1,
  /** in follow-up, perhaps in a measure */
  followed = 2,
  work = 3,
  education = 4,
  pension = 5,
  outOfReach = 6,
  withoutWork = 7,
  other = 8,
  /** at school and at risk of leaving it */
  pupil = 9,
  /** has left school, and not come to the office yet */
  idle = 10,
  /** finished school */
  schooled = 11,
}

/** Whether a person is in the office. */
export const isPresent = (status: number): boolean => status === Status.waiting || status === Status.followed

/** Competing ways out of the office, in the order of their thresholds. */
export enum WayOut {
  work = 0,
  education = 1,
  pension = 2,
  outOfReach = 3,
  withoutWork = 4,
  other = 5,
}
export const WAYS_OUT = namesOf(WayOut)

/** Where a way out leads to. */
export const statusAfter = (way: WayOut): Status => Status.work + way

/** Where a person of the cohort is at the end of the follow-up; the position is the code in the records. */
export const EXIT_KINDS = ['followed', ...idsOf(WayOut)] as const
export type ExitKind = (typeof EXIT_KINDS)[number]
