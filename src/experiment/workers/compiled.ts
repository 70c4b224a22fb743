/**
 * The compiled worker. Node cannot load TypeScript in a worker, so tests that run the sources use the build beside
 * them.
 */
export const workerFile = compiledFile('experiment/workers/replication-worker.js')

/** The worker that also writes an event log. It is separate, so that the wording of events is no part of the model. */
export const eventWorkerFile = compiledFile('experiment/workers/event-worker.js')

/** The worker that finds what an office is offered in a pilot year. */
export const loadWorkerFile = compiledFile('experiment/workers/load-worker.js')

/** The worker that finds the stationary number of users of an office. */
export const stockWorkerFile = compiledFile('experiment/workers/stock-worker.js')

/** The worker that follows a single person. */
export const storyWorkerFile = compiledFile('experiment/workers/story-worker.js')

/** The worker that looks for persons to whom a given thing happens. */
export const searchWorkerFile = compiledFile('experiment/workers/search-worker.js')

/** A file of the build, by its path below `dist`. */
export function compiledFile(path: string): URL {
  const folder = import.meta.url.endsWith('.ts') ? '../../../dist' : '../..'
  return new URL(`${folder}/${path}`, import.meta.url)
}
