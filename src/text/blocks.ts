/** Parts of a document that a program writes, each between `<!-- NAME:begin -->` and `<!-- NAME:end -->`. */

/** The names of the blocks of a document, in their order. */
export const blocksIn = (document: string): readonly string[] =>
  [...document.matchAll(/<!-- ([\w-]+):begin -->/g)].map(([, name]) => name)

/**
 * A document with a block made anew.
 *
 * @throws Error where the document has no such block, or several
 */
export function withBlock(document: string, name: string, content: string): string {
  const [before, behindBegin, ...others] = document.split(`<!-- ${name}:begin -->`)
  const [, after, ...more] = behindBegin?.split(`<!-- ${name}:end -->`) ?? []
  if (after === undefined || others.length + more.length > 0)
    throw new Error(`the document should have one place for ${name}, between a begin and an end`)
  return `${before}<!-- ${name}:begin -->\n\n${content}\n\n<!-- ${name}:end -->${after}`
}
