/** A table in Markdown; the first column is text, the others are numbers and stand to the right. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map((_, column) => (column === 0 ? '---' : '--:'))
  return [header, rule, ...rows].map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n')
}

/** Texts as a list. */
export function markdownList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

const escapeCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
