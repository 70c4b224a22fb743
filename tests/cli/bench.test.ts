import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startProcess } from './delt.ts'

const folder = join(import.meta.dirname, '..', '..', 'bench')

/** What a program of the benchmark says of one replication of `office-core`. */
async function sayingOf(...words: string[]): Promise<Readonly<Record<string, number>>> {
  const { code, stdout, stderr } = await startProcess(folder, process.execPath, words).ended
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout) as Record<string, number>
}

it('the reduced office of the benchmark comes out of delt as its definition says', async () => {
  const engine = await sayingOf('engine.mjs', 'office-core.yaml', '1')
  const peer = await sayingOf(join('peers', 'office-core-objects.mjs'), '4', '1', '1')
  const perDay = {
    meetings: (engine['talks'] + engine['registrations']) / (9 * 260) / (peer['meetings'] / 2300),
    toWork: engine['toWork'] / (9 * 260) / (peer['toWork'] / 2300),
    out: engine['out'] / (9 * 260) / (peer['out'] / 2300),
  }
  // Four standard errors of both, from some 9,300 users with 25 meetings each, 7,000 exits to work and 1,170 others, and
  // 2 % because registration is a meeting after which nobody leaves.
  expect(Math.abs(perDay.meetings - 1)).toBeLessThan(0.11)
  expect(Math.abs(perDay.toWork - 1)).toBeLessThan(0.09)
  expect(Math.abs(perDay.out - 1)).toBeLessThan(0.19)
  expect(engine['wait']).toBe(peer['wait'])
  expect(engine['reply']).toBeLessThanOrEqual(peer['reply'])
})
