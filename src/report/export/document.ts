/** Results as JSON: documents in a result folder, which hold what its tables do not, and output for programs. */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ZodType } from 'zod'
import { FolderError } from '../../errors.ts'
import { LARGEST_DOCUMENT } from '../../results/memory.ts'
import { parsedJson } from '../../text/json.ts'
import type { Exporter, ExportedFile, Made } from './exporter.ts'

/** Exports a document. A missing number becomes null. */
export function jsonDocument<Result>(
  file: ExportedFile,
  contentOf: (result: Result) => object,
): Exporter<Result> {
  return {
    role: 'document',
    files: [file],
    write: ({ result }, { put }) => put(file.name, `${JSON.stringify(contentOf(result))}\n`),
  }
}

/** Prints for programs how a result was made and what it says; what is missing becomes null. */
export function jsonForPrograms<Result>(
  contentOf: (result: Result, manifest: Made<Result>['manifest']) => object,
): Exporter<Result> {
  const missing = (_key: string, value: unknown) => (value === undefined ? null : value)
  return {
    role: 'terminal',
    files: [],
    write: ({ result, manifest, folder }, { put }) => {
      const { delt, state, failed } = manifest
      const told = { delt, folder, state, failed, ...contentOf(result, manifest) }
      return put('', `${JSON.stringify(told, missing, 2)}\n`)
    },
  }
}

/**
 * The content of a document of a given form. Throws FolderError if it has another form.
 *
 * @param load gives the form, whose library is slow to load
 */
export async function readDocument<Content>(
  folder: string,
  file: string,
  load: () => Promise<ZodType>,
): Promise<Content> {
  const path = join(folder, file)
  if ((await stat(path)).size > LARGEST_DOCUMENT)
    throw new FolderError(`${path} is too large for results of delt`)
  const checked = (await load()).safeParse(parsedJson(await readFile(path, 'utf8')))
  if (checked.success) return checked.data as Content
  const [{ path: at }] = checked.error.issues
  throw new FolderError(
    `${path} is not as delt writes it${at.length === 0 ? '' : `, at ${at.join('.')}`}; run the command again`,
  )
}
