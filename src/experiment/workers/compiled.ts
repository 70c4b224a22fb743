/**
 * The compiled worker. Node cannot load TypeScript in a worker, so the sources, when a test runs them, use the build
 * beside them.
 */
export const workerFile = compiledFile('experiment/workers/replication-worker.js')

/** The one that also writes an event log. It stands apart, so that how events are worded is no part of the model. */
export const eventWorkerFile = compiledFile('experiment/workers/event-worker.js')

/** The one that looks at what an office is offered in a pilot year. */
export const loadWorkerFile = compiledFile('experiment/workers/load-worker.js')

/** The one that finds out with how many users an office stands still. */
export const stockWorkerFile = compiledFile('experiment/workers/stock-worker.js')

/** The one that follows a single person. */
export const storyWorkerFile = compiledFile('experiment/workers/story-worker.js')

/** The one that looks for persons to whom something happens. */
export const searchWorkerFile = compiledFile('experiment/workers/search-worker.js')

/** A file of the build, by its path below `dist`. */
export function compiledFile(path: string): URL {
  const folder = import.meta.url.endsWith('.ts') ? '../../../dist' : '../..'
  return new URL(`${folder}/${path}`, import.meta.url)
}
