import type { Problem } from '../../errors.ts'
import { isList } from '../registry/row.ts'
import type { ParameterRow } from '../registry/row.ts'
import { entryAt } from '../registry/rows.ts'
import { commasInDoubt } from './decimal-comma.ts'
import { foundAt } from './expectation.ts'
import { problemAt, textAt } from './place.ts'
import { texts } from '../../locale/language.ts'
import { quoted } from '../../text/quote.ts'
import { isRange, RANGE_EXAMPLES, valuesOfRange } from './range.ts'
import type { BlockNode, Node } from './tree.ts'

const say = texts({
  en: {
    noList: (path: string) => `“${path}” is varied over a list`,
    values: (one: string, other: string) => `a list of values, or a range as in ${one} or ${other}`,
    inBrackets: 'these values stand in brackets of their own',
    commas: 'values with commas between them',
    block: (path: string) => `“${path}” is a block; one path is varied on each line`,
    wholePath: 'the whole path in front of its values',
  },
  nb: {
    noList: (path) => `«${path}» varieres over en liste`,
    values: (one, other) => `en liste med verdier, eller et intervall som ${one} eller ${other}`,
    inBrackets: 'disse verdiene står i egne klammer',
    commas: 'verdier med komma mellom',
    block: (path) => `«${path}» er en blokk; på hver linje varieres én sti`,
    wholePath: 'hele stien foran verdiene',
  },
  nn: {
    noList: (path) => `«${path}» blir variert over ei liste`,
    values: (one, other) => `ei liste med verdiar, eller eit intervall som ${one} eller ${other}`,
    inBrackets: 'desse verdiane står i eigne klammer',
    commas: 'verdiar med komma mellom',
    block: (path) => `«${path}» er ei blokk; på kvar linje blir éin sti variert`,
    wholePath: 'heile stien framfor verdiane',
  },
})

/** The values that a path takes in turn, or the problem of what is written there instead. */
export function valuesAt(path: string, node: Node): readonly Node[] | Problem {
  if (node.kind === 'block') return blockOfPaths(path, node)
  const items = node.kind === 'list' ? node.items : [node]
  const [first] = items
  if (items.length === 0 || (node.kind === 'scalar' && !isRange(node)))
    return problemAt(node.place, say().noList(quoted(path)), {
      found: foundAt(node),
      expected: say().values(...RANGE_EXAMPLES),
    })
  const row = rowAt(path)
  if (row === undefined) return items
  if (!isList(row) && first.kind === 'list')
    return problemAt(first.place, say().inBrackets, {
      expected: say().commas,
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
  return problemAt(block.place, say().block(quoted(path)), {
    expected: say().wholePath,
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
