import leven from 'leven'
import { meaningsOf } from '../../vocabulary/synonyms.ts'

const LONGEST_NAME = 60
const SHORTEST_BEGINNING = 4

// How a name is written (upper case, hyphens, underscores) says nothing about which name was meant.
const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}.]/gu, '')

/**
 * The candidate that a name means: the same in another spelling, one for which the name is a synonym in Norwegian or
 * English, or the most similar one. Undefined where none is close: at most two letters or a third may differ.
 */
export function nearestOf(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > LONGEST_NAME) return undefined
  const wanted = plain(name)
  const known = [...candidates]
  const meant = [wanted, ...meaningsOf(name).map(plain)]
  return (
    meant
      .map((word) => known.find((candidate) => plain(candidate) === word))
      .find((one) => one !== undefined) ??
    mostLike(wanted, known) ??
    beginningWith(wanted, known)
  )
}

function mostLike(wanted: string, known: readonly string[]): string | undefined {
  let nearest: string | undefined
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1
  for (const candidate of known) {
    const distance = leven(wanted, plain(candidate), { maxDistance: least })
    if (distance < least && distance < candidate.length) {
      nearest = candidate
      least = distance
    }
  }
  return nearest
}

/** The shortest candidate that begins with a name of some minimum length. */
function beginningWith(wanted: string, known: readonly string[]): string | undefined {
  if (wanted.length < SHORTEST_BEGINNING) return undefined
  const longer = known.filter((candidate) => plain(candidate).startsWith(wanted))
  return longer.toSorted((a, b) => a.length - b.length)[0]
}
