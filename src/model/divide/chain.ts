import { linkCell } from '../books.ts'
import type { Office } from '../office.ts'

/** Counts a link of the chain from a need for the other side to its fulfilment; the side is the asker’s. */
export function noteLink(office: Office, side: number, link: number): void {
  office.books.links[linkCell(side, link)]++
}
