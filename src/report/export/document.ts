/** Documents in JSON in a result folder, which hold what is beyond its tables. */
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ZodType } from 'zod'
import { FolderError } from '../folder/folder-error.ts'

/** Larger files are not even read. */
const LARGEST = 200_000_000

/** Writes a document. A number that is missing is null. */
export async function writeDocument(folder: string, file: string, content: object): Promise<void> {
  await writeFile(join(folder, file), `${JSON.stringify(content)}\n`)
}

/**
 * The content of a document of a form. Throws FolderError where it has another one.
 *
 * @param load gives the form, whose library takes a while to load
 */
export async function readDocument<Content>(
  folder: string,
  file: string,
  load: () => Promise<ZodType>,
): Promise<Content> {
  const path = join(folder, file)
  if ((await stat(path)).size > LARGEST) throw new FolderError(`${path} is too large for results of delt`)
  const [{ parseFigures }, form] = await Promise.all([import('../../results/form.ts'), load()])
  const read = (text: string): unknown => {
    try {
      return parseFigures(text)
    } catch {
      return undefined
    }
  }
  const checked = form.safeParse(read(await readFile(path, 'utf8')))
  if (checked.success) return checked.data as Content
  const [{ path: at }] = checked.error.issues
  throw new FolderError(
    `${path} is not as delt writes it${at.length === 0 ? '' : `, at ${at.join('.')}`}; run the command again`,
  )
}
