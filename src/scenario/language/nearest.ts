import leven from 'leven'

const LONGEST_NAME = 60
const SHORTEST_BEGINNING = 4

// How a name is written (upper case, hyphens, underscores) says nothing about which name was meant.
const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}.]/gu, '')

/** The candidate most like a name, or undefined where none comes close: at most two letters or a third off. */
export function nearestOf(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > LONGEST_NAME) return undefined
  const wanted = plain(name)
  let nearest: string | undefined
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = leven(wanted, plain(candidate), { maxDistance: least })
    if (distance < least && distance < candidate.length) {
      nearest = candidate
      least = distance
    }
  }
  return nearest ?? beginningWith(wanted, candidates)
}

/** The shortest candidate that goes on where a name of some length stops. */
function beginningWith(wanted: string, candidates: Iterable<string>): string | undefined {
  if (wanted.length < SHORTEST_BEGINNING) return undefined
  const longer = [...candidates].filter((candidate) => plain(candidate).startsWith(wanted))
  return longer.toSorted((a, b) => a.length - b.length)[0]
}
