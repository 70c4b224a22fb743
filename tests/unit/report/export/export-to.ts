import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CsvDialect } from '../../../../src/text/csv-dialect.ts'
import type { Content, Made, ResultKind, Role } from '../../../../src/report/export/exporter.ts'
import { uncached } from '../../../../src/store/cache.ts'

/** Writes all of one role that leaves delt of a result, with the same names, into a folder. */
export async function exportTo<Result>(
  folder: string,
  { exporters }: ResultKind<Result>,
  wanted: Role,
  result: Result,
  dialect: CsvDialect = 'standard',
): Promise<void> {
  const written = new Set<string>()
  const put = (name: string, content: Content) => {
    const text = typeof content === 'string' ? content : [...(content as Iterable<string>)].join('')
    writeFileSync(join(folder, name), text)
    written.add(name)
    return Promise.resolve()
  }
  const sink = {
    put,
    dialect,
    cached: uncached,
    charts: false,
    chartSize: 'report' as const,
    logs: undefined,
    written,
  }
  const made = { result, manifest: {}, folder } as Made<Result>
  for (const exporter of exporters) if (exporter.role === wanted) await exporter.write(made, sink)
}
