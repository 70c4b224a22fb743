import { ExpectedError, exitCodes } from '../../errors.ts'

/** A result folder that cannot be written, or that does not hold what its manifest says. */
export class FolderError extends ExpectedError {
  override readonly name = 'FolderError'
  readonly exitCode = exitCodes.usage
}
