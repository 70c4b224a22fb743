import type { TextTable } from '../../report/export/comparison-tables.ts'
import { visibleInLine } from '../../text/terminal.ts'
import { bold, type Shown } from './output.ts'
import { textTable } from './text-table.ts'

/** A table under its title; nothing where it has no rows. */
export function tableBlock({ title, header, rows }: TextTable): Shown[] {
  return rows.length === 0 ? [] : [[bold(title), `\n${textTable(header, rows)}`]]
}

/** Texts under a title, each on its own line; nothing where there are none. */
export function listBlock(title: string, items: readonly string[]): Shown[] {
  const lines = items.map((item) => `\n  ${visibleInLine(item)}`)
  return items.length === 0 ? [] : [[bold(title), ...lines]]
}

/** Blocks with an empty line between them; a block that is a mere text is one line. */
export function inBlocks(blocks: readonly Shown[]): Shown {
  return blocks.flatMap((block, position) => {
    const shown = typeof block === 'string' ? visibleInLine(block) : block
    return position === 0 ? [shown] : ['\n\n', shown]
  })
}
