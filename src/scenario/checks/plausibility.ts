import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { rangeOf } from '../language/expectation.ts'
import { numberMeantBy, takenBy } from '../language/meant.ts'
import { problemAt } from '../language/place.ts'
import { statable } from '../registry/row.ts'
import type { ParameterRow, Table } from '../registry/row.ts'
import { registry } from '../registry/rows.ts'
import { provenanceInWords, sourceOf } from '../registry/spoken.ts'
import { unitInWords } from '../registry/units.ts'
import { nodeAt } from '../language/tree.ts'
import type { BlockNode, Node } from '../language/tree.ts'

const say = texts({
  en: { implausible: (path: string) => `“${path}” lies outside its plausible range` },
  nb: { implausible: (path) => `«${path}» ligger utenfor det som er rimelig` },
  nn: { implausible: (path) => `«${path}» ligg utanfor det som er rimeleg` },
})

/** A warning for each number that a file sets outside its plausible range. */
export function implausibilities(root: BlockNode): readonly Problem[] {
  return inTable(registry, root, '')
}

function inTable(table: Table, block: Node | undefined, path: string): readonly Problem[] {
  return Object.entries(table).flatMap(([key, entry]) => {
    const node = nodeAt(block, key)
    const where = `${path}${key}`
    if (node === undefined) return []
    if (entry.kind === 'section') return inTable(entry.fields, node, `${where}.`)
    if (entry.kind === 'collection') {
      const names = node.kind === 'block' ? [...node.entries.keys()] : []
      return names.flatMap((name) => inTable(statable(entry), nodeAt(node, name), `${where}.${name}.`))
    }
    const warning = implausible(entry, node, where)
    return warning === undefined ? [] : [warning]
  })
}

function implausible(row: ParameterRow, node: Node, path: string): Problem | undefined {
  if (row.kind !== 'number' && row.kind !== 'optional-number') return undefined
  const [low, high] = row.range
  if (node.kind !== 'scalar' || typeof node.value !== 'number') return undefined
  if (node.value >= low && node.value <= high) return undefined
  // Whoever states the default, as a printed scenario does, changes nothing.
  if (row.kind === 'number' && node.value === row.default) return undefined
  const meant = numberMeantBy(node.written, takenBy(row))
  const details = {
    found: node.written,
    expected: `${rangeOf(row)} ${unitInWords(row.unit)} (${provenanceInWords(row.provenance)}: ${sourceOf(row)})`,
    // YAML reads a point that separates thousands as a decimal point.
    nearest: meant === String(node.value) ? undefined : meant,
  }
  return problemAt(node.place, say().implausible(path), details, 'warning')
}
