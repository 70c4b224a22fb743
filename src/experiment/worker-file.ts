/**
 * The compiled worker. Node cannot load TypeScript in a worker, so the sources, when a test runs them, use the build
 * beside them.
 */
export const workerFile = compiled('worker')

/** The one that also writes an event log. It stands apart, so that how events are worded is no part of the model. */
export const eventWorkerFile = compiled('event-worker')

/** The one that looks at what an office is offered in a pilot year. */
export const loadWorkerFile = compiled('load-worker')

/** The one that follows a single person. */
export const storyWorkerFile = compiled('story-worker')

function compiled(name: string): URL {
  const folder = import.meta.url.endsWith('.ts') ? '../../dist/experiment' : '.'
  return new URL(`${folder}/${name}.js`, import.meta.url)
}
