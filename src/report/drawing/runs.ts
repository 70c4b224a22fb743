/** Rows of a chart divided over several pictures. */

interface Divided<Row> {
  /** a heading stays with the rows below it, and is repeated where they continue in the next picture */
  readonly isHeading: (row: Row) => boolean
  readonly heightOf: (row: Row) => number
  /** most that the rows of one picture may take, in the unit of their heights */
  readonly tallest: number
}

/** How much less may be in a picture is tried in steps of this share. */
const STEP = 0.95

/** The rows in as few runs as possible, each of which fits one picture, and of about the same height. */
export function inRuns<Row>(rows: readonly Row[], divided: Divided<Row>): Row[][] {
  const known = new Map(rows.map((row) => [row, divided.heightOf(row)]))
  const heightOf = (row: Row) => known.get(row) ?? 0
  let runs = filled(rows, { ...divided, heightOf })
  for (let tallest = STEP * divided.tallest; tallest > 1; tallest *= STEP) {
    const evener = filled(rows, { ...divided, heightOf, tallest })
    if (evener.length > runs.length || evener.flat().length > runs.flat().length) return runs
    runs = evener
  }
  return runs
}

/** Runs of which each is filled before the next one begins; one that cannot be made lower may be higher. */
function filled<Row>(rows: readonly Row[], divided: Divided<Row>): Row[][] {
  const heightOf = (some: readonly Row[]) => some.reduce((sum, row) => sum + divided.heightOf(row), 0)
  const runs: Row[][] = []
  for (const piece of blocksOf(rows, divided).flatMap((block) => piecesOf(block, divided, heightOf))) {
    const last = runs.at(-1)
    if (last !== undefined && heightOf(last) + heightOf(piece) <= divided.tallest) last.push(...piece)
    else runs.push([...piece])
  }
  return runs
}

/** Each heading with its rows. */
function blocksOf<Row>(rows: readonly Row[], { isHeading }: Divided<Row>): Row[][] {
  const blocks: Row[][] = []
  for (const row of rows) {
    if (blocks.length === 0 || isHeading(row)) blocks.push([row])
    else blocks[blocks.length - 1].push(row)
  }
  return blocks
}

/** A block that is too high, in pieces of about the same height. */
function piecesOf<Row>(
  block: readonly Row[],
  { isHeading, tallest }: Divided<Row>,
  heightOf: (rows: readonly Row[]) => number,
): Row[][] {
  const heading = block.filter((row) => isHeading(row))
  const rows = block.slice(heading.length)
  const count = Math.ceil(heightOf(rows) / Math.max(1, tallest - heightOf(heading)))
  if (count <= 1) return [[...block]]
  const size = Math.ceil(rows.length / count)
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, piece) => [
    ...heading,
    ...rows.slice(piece * size, (piece + 1) * size),
  ])
}
