/** The kinds of results, and what delt writes for each into a result folder. */
import { comparisonKind } from '../report/export/comparison-exporters.ts'
import { filesOf, isFileOf, type Exporter, type ResultKind, type Role } from '../report/export/exporter.ts'
import { runKind } from '../report/export/run-exporters.ts'
import { MANIFEST_FILE, type Manifest } from '../results/manifest.ts'
import { patternsKind } from '../studies/patterns/exporters.ts'
import { robustnessKind } from '../studies/robustness/exporters.ts'
import { solveKind } from '../studies/solve/exporters.ts'
import { trialKind } from '../studies/trials/exporters.ts'

/** Every kind of result. */
export const resultKinds: readonly ResultKind<unknown>[] = [
  runKind,
  comparisonKind,
  patternsKind,
  robustnessKind,
  solveKind,
  trialKind,
]

/** What a user asks for in addition to the tables. */
export interface Wanted {
  readonly charts: boolean
  readonly events: boolean
  readonly persons: boolean
  readonly parquet: boolean
}

/** The exporters of a kind whose files are wanted. */
export function exportersOf<Result>(
  { exporters }: ResultKind<Result>,
  { charts, events, persons, parquet }: Wanted,
): readonly Exporter<Result>[] {
  const isWanted = { terminal: false, picture: charts, log: events, persons, parquet } as const
  const unwanted = (Object.keys(isWanted) as (keyof typeof isWanted)[]).filter((role) => !isWanted[role])
  return exporters.filter(({ role }) => !(unwanted as Role[]).includes(role))
}

/**
 * Whether delt writes files of this name, a path below the result folder with forward slashes. Files with any other
 * name are never replaced or removed.
 */
export const isResultFile = (file: string): boolean =>
  file === MANIFEST_FILE ||
  resultKinds.some(({ exporters }) => exporters.some((exporter) => isFileOf(exporter, file)))

/** The kind of results that a manifest lists, recognised by the document among its files; a run has none. */
export function kindOf({ files }: Pick<Manifest, 'files'>): ResultKind<unknown> {
  return resultKinds.find((kind) => filesOf(kind, 'document').some((file) => file in files)) ?? runKind
}
