import type { Problem } from '../../errors.ts'
import { isList } from '../registry/row.ts'
import type { ParameterRow } from '../registry/row.ts'
import { entryAt } from '../registry/rows.ts'
import { commasInDoubt } from './decimal-comma.ts'
import { foundAt } from './expectation.ts'
import { problemAt, textAt } from './place.ts'
import { quoted } from '../../text/quote.ts'
import { isRange, valuesOfRange } from './range.ts'
import type { BlockNode, Node } from './tree.ts'

const EXPECTED = 'a list of values, or a range as in 1..12 or 0.1..0.9 step 0.2'

/** The values that a path takes in turn, or the problem of what is written there instead. */
export function valuesAt(path: string, node: Node): readonly Node[] | Problem {
  if (node.kind === 'block') return blockOfPaths(path, node)
  const items = node.kind === 'list' ? node.items : [node]
  const [first] = items
  if (items.length === 0 || (node.kind === 'scalar' && !isRange(node)))
    return problemAt(node.place, `“${quoted(path)}” is varied over a list`, {
      found: foundAt(node),
      expected: EXPECTED,
    })
  const row = rowAt(path)
  if (row === undefined) return items
  if (!isList(row) && first.kind === 'list')
    return problemAt(first.place, 'these values stand in brackets of their own', {
      expected: 'values with commas between them',
      nearest: quoted(textAt(first.place).replaceAll(/^\[\s*|\s*\]$/g, '')),
    })
  return commasInDoubt(node.place, row) ?? expanded(items, row)
}

function rowAt(path: string): ParameterRow | undefined {
  const entry = entryAt(path.split('.'))
  return entry === undefined || entry.kind === 'section' || entry.kind === 'collection' ? undefined : entry
}

/** The list with each range replaced by its values. */
function expanded(items: readonly Node[], row: ParameterRow): readonly Node[] | Problem {
  const values: Node[] = []
  for (const item of items) {
    const some = item.kind === 'scalar' && isRange(item) ? valuesOfRange(item, row) : [item]
    if ('severity' in some) return some
    values.push(...some)
  }
  return values
}

function blockOfPaths(path: string, block: BlockNode): Problem {
  return problemAt(block.place, `“${quoted(path)}” is a block; one path is varied on each line`, {
    expected: 'the whole path in front of its values',
    nearest: `${quoted(path)}.${pathInto(block)}`,
  })
}

/** The path to the first value in a block, with that value. */
function pathInto({ entries }: BlockNode): string {
  const [first] = entries
  if (first === undefined) return ''
  const [key, { value }] = first
  return value.kind === 'block'
    ? `${quoted(key)}.${pathInto(value)}`
    : `${quoted(key)}: ${quoted(textAt(value.place))}`
}
