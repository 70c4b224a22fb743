/**
 * The compiled worker. Node cannot load TypeScript in a worker, so the sources, when a test runs them, use the build
 * beside them.
 */
export const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/experiment/worker.js' : './worker.js',
  import.meta.url,
)
