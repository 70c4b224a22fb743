import { minutesCell } from '../books.ts'
import type { Office } from '../office.ts'

/**
 * Books minutes under a kind of work. They come out of today for the advisor who is at work right now; an advisor whom
 * a colleague draws in loses them from the next day instead.
 */
export function spend(office: Office, advisor: number, kind: number, minutes: number): void {
  const { advisors } = office
  if (office.atWork === advisor) advisors.minutesLeft[advisor] -= minutes
  else advisors.overrun[advisor] += minutes
  office.books.minutes[minutesCell(advisor, kind)] += minutes
}

/** Books minutes of a talk, held or missed. */
export function spendOnTalk(office: Office, advisor: number, kind: number, minutes: number): void {
  spend(office, advisor, kind, minutes)
  office.advisors.talkedToday[advisor] += minutes
}
