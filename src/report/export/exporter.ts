/**
 * How results leave delt. Each kind of result has one list of exporters: for the files of its result folder, and for
 * what is printed for programs. All code that writes or reads result folders or needs to know their files uses these
 * lists.
 */
import type { ChartSize } from '../drawing/chart-size.ts'
import type { CsvDialect } from '../../text/csv-dialect.ts'
import type { Manifest } from '../../results/manifest.ts'
import type { Cached } from '../../store/cache.ts'

/** A result, and what is reported with it. */
export interface Made<Result> {
  readonly result: Result
  readonly manifest: Omit<Manifest, 'files'>
  /** path of its result folder */
  readonly folder: string
}

/** The content of a file: a text, bytes, either in pieces, or a file to be moved from elsewhere. */
export type Content = string | Uint8Array | Iterable<string | Uint8Array> | { readonly from: string }

/** Where exports go, and how they are made. */
export interface Sink {
  /**
   * Takes one file.
   *
   * @param name path below the result folder, with forward slashes
   */
  readonly put: (name: string, content: Content) => Promise<void>
  readonly dialect: CsvDialect
  readonly chartSize: ChartSize
  readonly cached: Cached
  /** whether charts are wanted */
  readonly charts: boolean
  /** folder in which event logs wait; undefined if none were written */
  readonly logs: string | undefined
  /** the names of all files that the result folder has so far */
  readonly written: ReadonlySet<string>
}

/** A file of a result folder, or the files of a folder below it. */
export interface ExportedFile {
  /** path below the result folder, with forward slashes; the path of a folder ends with a slash */
  readonly name: string
  /** what it contains, in words that follow its name */
  readonly holds: string
  /** for a folder: the paths of the files that it may contain */
  readonly within?: RegExp
}

/**
 * What an export is for. `table`: numbers, which have to be the same when the result is simulated again. `persons`: a
 * table of single persons, if asked for. `parquet`: tables in another format, if asked for. `document`: what is known
 * beyond the tables; it shows which kind of result a folder holds. `log`: what happened, if asked for. `view`: made from
 * tables and documents for people to read, so it can be made again. `picture`: a view that draws. `terminal`: printed for
 * programs, instead of a file.
 */
export type Role = 'table' | 'persons' | 'parquet' | 'document' | 'log' | 'view' | 'picture' | 'terminal'

/** One way in which a result leaves delt. */
export interface Exporter<Result> {
  readonly role: Role
  /** every file that it may write */
  readonly files: readonly ExportedFile[]
  write(made: Made<Result>, sink: Sink): Promise<void>
}

/** A kind of result: what one command makes. */
export interface ResultKind<Result> {
  /** the command that makes it */
  readonly command: string
  /** what to call a folder with such a result */
  readonly called: string
  /** in the order in which they are written */
  readonly exporters: readonly Exporter<Result>[]
  /** The result that a folder holds, from its tables and documents. Throws FolderError, ScenarioError. */
  read(folder: string, manifest: Manifest): Promise<Result>
}

/** Whether a file name is one that an exporter may write. */
export const isFileOf = ({ files }: Exporter<never>, file: string): boolean =>
  files.some(({ name, within }) => within?.test(file) ?? name === file)

/** The names of the files with a given role. */
export const filesOf = ({ exporters }: ResultKind<unknown>, wanted: Role): readonly string[] =>
  exporters.filter(({ role }) => role === wanted).flatMap(({ files }) => files.map(({ name }) => name))
