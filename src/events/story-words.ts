import { texts } from '../locale/language.ts'
import { DAYS_PER_MONTH } from '../vocabulary/calendar.ts'
import { SIDES } from '../vocabulary/sides.ts'
import { shippedName } from '../results/shipped-names.ts'
import { en } from './story-words.en.ts'
import { nb } from './story-words.nb.ts'
import { nn } from './story-words.nn.ts'

/** The sentences of a story in the spoken language. */
export const words = texts({ en, nb, nn })

/** A number of working days, in words. */
export const daysInWords = (days: number): string => words().days(days)

/** A longer time in working days; from two months on, also roughly in months. */
export function spanInWords(days: number): string {
  const months = Math.round(days / DAYS_PER_MONTH)
  return months < 2 ? daysInWords(days) : words().daysAndMonths(daysInWords(days), `${months}`)
}

/** A measure as a sentence names it. */
export const measureInWords = (name: string): string => known(name) ?? plain(name)

/** A team as a sentence names it; the names of shipped teams may say already that they are teams. */
export function teamInWords(name: string): string {
  const shipped = known(name)
  return shipped?.includes('team') === true ? shipped : words().team(shipped ?? plain(name))
}

/** A user may call a team like a side. */
const known = (name: string): string | undefined =>
  SIDES.some((side) => side === name) ? undefined : shippedName(name)

const plain = (name: string): string => name.replaceAll('-', ' ')
