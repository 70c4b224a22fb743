/** A value as written in a scenario file, with its comments. */
export interface CommentedValue {
  /** keys, starting at the top of the file */
  readonly path: readonly string[]
  /** the value as YAML writes it */
  readonly written: string
  /** comments on separate lines above it */
  readonly above?: readonly string[]
  /** a comment after it on the same line */
  readonly behind?: string
}

/**
 * The lines of some values. Blocks are opened where a path needs a new one, with an empty line between top blocks.
 *
 * @param heads comments above the top-level blocks, by key
 */
export function commentedLines(
  values: readonly CommentedValue[],
  heads: Readonly<Record<string, readonly string[]>> = {},
): readonly string[] {
  const lines: string[] = []
  let open: readonly string[] = []
  for (const { path, written, above = [], behind } of values) {
    const blocks = path.slice(0, -1)
    const shared = blocks.findIndex((key, depth) => open[depth] !== key)
    const from = shared < 0 ? blocks.length : shared
    if (from === 0 && lines.length > 0) lines.push('')
    if (from === 0 && blocks.length > 0) lines.push(...(heads[blocks[0]] ?? []).map((text) => `# ${text}`))
    for (let depth = from; depth < blocks.length; depth++)
      lines.push(`${'  '.repeat(depth)}${blocks[depth]}:`)
    const indent = '  '.repeat(blocks.length)
    lines.push(...above.map((text) => `${indent}# ${text}`))
    lines.push(`${indent}${path[path.length - 1]}: ${written}${behind === undefined ? '' : ` # ${behind}`}`)
    open = blocks
  }
  return lines
}
