/** A table in Markdown; the first column is text, the others stand to the right where they are numbers. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  others: 'numbers' | 'texts' = 'numbers',
): string {
  const rule = header.map((_, column) => (column === 0 || others === 'texts' ? '---' : '--:'))
  return [header, rule, ...rows].map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n')
}

/** Texts as a list. */
export function markdownList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

const escapeCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
