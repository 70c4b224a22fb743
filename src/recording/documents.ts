/** Every file of the repository that the program generates, in whole or in part. */
import { schemaText } from '../cli/commands/schema.ts'
import { verificationListing, type Verified } from '../cli/commands/verify.ts'
import { formatListing } from '../cli/terminal/listing.ts'
import { resultKinds } from '../folder/result-kinds.ts'
import { registeredRows } from '../scenario/registry/rows.ts'
import { calibration, targets } from '../studies/calibration/record.ts'
import { calibrationTables } from '../studies/calibration/tables.ts'
import { leversChapter } from '../studies/levers/document.ts'
import { leverMoves } from '../studies/levers/record.ts'
import { ablationsChapter, patternsChapter } from '../studies/patterns/document.ts'
import { patternVerdicts } from '../studies/patterns/record.ts'
import { robustnessChapter } from '../studies/robustness/document.ts'
import { robustnessOfUnitary } from '../studies/robustness/record.ts'
import { yardsticksChapter } from '../studies/yardsticks/document.ts'
import { yardsticks } from '../studies/yardsticks/record.ts'
import { markdownCode } from '../text/markdown.ts'
import { parameterBlocks } from './parameters-document.ts'

export interface GeneratedDocument {
  /** from the root of the repository */
  readonly file: string
  /** Makes the text as it should be from the present one. Rejected where a block is missing or unknown. */
  readonly renewed: (text: string) => Promise<string>
}

/**
 * The documents, generated from the program and from the records.
 *
 * @param verified runs all checks of `delt verify`
 */
export const documents = (verified: () => Promise<readonly Verified[]>): readonly GeneratedDocument[] => [
  { file: 'scenarios/scenario.schema.json', renewed: async () => schemaText() },
  { file: 'docs/model.md', renewed: async (text) => withDefaults(text) },
  inBlocks('README.md', { files: resultFilesTable }),
  inBlocks('docs/parameters.md', parameterBlocks),
  inBlocks('docs/calibration.md', { calibration: () => calibrationTables(targets, calibration.content()) }),
  inBlocks('docs/validation.md', {
    verification: async () => verificationTables(await verified()),
    patterns: () => patternsChapter(patternVerdicts.content()),
    ablations: () => ablationsChapter(patternVerdicts.content()),
    levers: () => leversChapter(leverMoves.content()),
    robustness: () => robustnessChapter(robustnessOfUnitary.content()),
    yardsticks: () => yardsticksChapter(yardsticks.content()),
  }),
]

function inBlocks(
  file: string,
  blocks: Readonly<Record<string, () => string | Promise<string>>>,
): GeneratedDocument {
  const renewed = async (text: string): Promise<string> => {
    const unknown = blocksIn(text).filter((name) => !Object.hasOwn(blocks, name))
    if (unknown.length > 0) throw new Error(`${file} has blocks that nothing makes: ${unknown.join(', ')}`)
    let document = text
    for (const [name, make] of Object.entries(blocks)) document = withBlock(document, name, await make())
    return document
  }
  return { file, renewed }
}

/** Every file that a result folder may hold, which commands write it, and what it holds. */
function resultFilesTable(): string {
  const found = new Map<string, string[]>()
  for (const { command, exporters } of resultKinds)
    for (const { name, holds } of exporters.flatMap(({ files }) => files)) {
      const key = `${markdownCode(name).source} | ${holds}`
      found.set(key, [...(found.get(key) ?? []), command])
    }
  const rows = [...found].map(([key, commands]) => `| ${key} | ${commands.join(', ')} |`)
  return ['| file | what it holds | of |', '|---|---|---|', ...rows].join('\n')
}

/** The tables with their headings one level lower, because here they are part of a document. */
const verificationTables = (verified: readonly Verified[]): string =>
  formatListing(verificationListing(verified), 'md').replaceAll(/^## /gm, '### ').trimEnd()

/** The text with every default that is written as `path` (number) taken from the registry. */
function withDefaults(text: string): string {
  const defaults = new Map(
    registeredRows.flatMap(({ path, row }) => (row.kind === 'number' ? [[path, row.default]] : [])),
  )
  return text.replaceAll(/(`([\w.]+)` \()(-?\d+(?:\.\d+)?)/g, (all, before: string, path: string) => {
    const value = defaults.get(path)
    return value === undefined ? all : `${before}${value}`
  })
}

/** A document's block names, in order; each block stands between `<!-- NAME:begin -->` and `<!-- NAME:end -->`. */
export const blocksIn = (document: string): readonly string[] =>
  [...document.matchAll(/<!-- ([\w-]+):begin -->/g)].map(([, name]) => name)

/**
 * A document with the content of one block replaced.
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
