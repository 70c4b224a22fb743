import { Piscina } from 'piscina'
import type { Followed, FollowTask } from './workers/story-worker.ts'
import { storyWorkerFile } from './workers/compiled.ts'

/**
 * Follows one person through several offices at the same time.
 *
 * @param jobs workers at the same time
 * @param stop gives up; the promise is then rejected
 * @returns in the order of the tasks
 */
export async function followPerson(
  tasks: readonly FollowTask[],
  jobs: number,
  stop: AbortSignal,
): Promise<readonly Followed[]> {
  const workers = new Piscina({
    filename: storyWorkerFile.href,
    minThreads: 1,
    maxThreads: Math.min(jobs, tasks.length),
    recordTiming: false,
  })
  try {
    return (await Promise.all(tasks.map((task) => workers.run(task, { signal: stop })))) as Followed[]
  } finally {
    await workers.destroy()
  }
}
