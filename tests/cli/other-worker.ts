import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { workerFile } from '../../src/experiment/workers/compiled.ts'

/** Makes up replications, the same ones each time, or does what the question of the scenario says. */
export const FAKE_WORKER = join(import.meta.dirname, '..', 'unit', 'experiment', 'fake-worker.mjs')

/**
 * Has another file simulate than the compiled worker, in all that a file of tests runs in its own process. Each file of
 * tests has a process of its own, so nothing has to be put back.
 */
export function simulateWith(file: string): void {
  workerFile.href = pathToFileURL(file).href
}
