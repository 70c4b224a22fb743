import { minutesCell } from '../books.ts'
import type { Office } from '../office.ts'

/**
 * Books minutes under a kind of work. They come out of the day of the advisor who is at work right now; whoever is
 * drawn in by a colleague finds them missing from the own next day.
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
