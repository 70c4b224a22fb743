import { markdownTable } from '../dist/text/markdown.js'

/**
 * A table in Markdown, as text.
 *
 * @param {readonly string[]} header
 * @param {readonly (readonly string[])[]} rows
 * @param {'numbers' | 'texts'} [others] what stands in all columns but the first
 */
export const tableOf = (header, rows, others) => markdownTable(header, rows, others).source
