import { Piscina } from 'piscina'
import type { Followed, FollowTask } from './workers/story-worker.ts'
import { searchWorkerFile, storyWorkerFile } from './workers/compiled.ts'
import type { SearchTask } from './workers/search-worker.ts'

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
  return (await doneBy(storyWorkerFile, tasks, jobs, stop)) as Followed[]
}

/**
 * Looks for persons to whom a given thing happens in an office.
 *
 * @param jobs workers at the same time
 * @param stop gives up; the promise is then rejected
 * @returns for each task, the addresses of the persons in the luck of the replication
 */
export async function searchPersons(
  tasks: readonly SearchTask[],
  jobs: number,
  stop: AbortSignal,
): Promise<readonly ReadonlySet<number>[]> {
  return (await doneBy(searchWorkerFile, tasks, jobs, stop)) as ReadonlySet<number>[]
}

async function doneBy(
  worker: URL,
  tasks: readonly object[],
  jobs: number,
  stop: AbortSignal,
): Promise<readonly unknown[]> {
  const workers = new Piscina({
    filename: worker.href,
    minThreads: 1,
    maxThreads: Math.min(jobs, tasks.length),
    recordTiming: false,
  })
  try {
    return await Promise.all(tasks.map((task) => workers.run(task, { signal: stop })))
  } finally {
    await workers.destroy()
  }
}
