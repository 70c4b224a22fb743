import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { figure } from '../../../src/results/form.ts'
import {
  assertWhole,
  hashOf,
  isMadeFrom,
  Recorded,
  type Inputs,
  type Workshop,
} from '../../../src/studies/recorded.ts'

interface Findings {
  readonly names: readonly string[]
  readonly rows: readonly (readonly number[])[]
  readonly share: number
}

const form = z.object({
  names: z.array(z.string()),
  rows: z.array(z.array(z.number())),
  share: figure,
})

const folder = mkdtempSync(join(tmpdir(), 'delt-recorded-'))
const file = join(folder, 'findings.json')
const text = () => readFileSync(file, 'utf8')
const workshop = {} as Workshop

const found: Findings = {
  names: ['say [\n"ja"]', 'nei'],
  rows: [
    [1, 2.5],
    [3, 4],
  ],
  share: NaN,
}
const INPUTS: Inputs = { model: hashOf('model'), dual: hashOf('dual') }

const recorded = (make: () => Promise<Findings> = async () => found, inputs = INPUTS) =>
  new Recorded<Findings>(
    {
      name: 'findings',
      inputs: () => inputs,
      form,
      make,
      changes: (before, now) => [`share ${before.share} is ${now.share} now`],
    },
    pathToFileURL(`${folder}/`),
  )

beforeEach(() => rmSync(file, { force: true }))
afterAll(() => rmSync(folder, { recursive: true }))

describe('what is recorded', () => {
  it('comes back as it was made, with what it was made from', async () => {
    expect(await recorded().renew(workshop)).toEqual(['made for the first time'])
    expect(recorded().read()).toEqual({ inputs: INPUTS, content: found })
    expect(recorded().content()).toEqual(found)
  })

  it('has every row of a table on a line', async () => {
    await recorded().renew(workshop)
    expect(text().split('\n')).toContain('  [1,2.5],')
  })

  it('is current until something that it was made from changes', async () => {
    await recorded().renew(workshop)
    const staleWith = (inputs: Inputs) => recorded(undefined, inputs).stale()
    expect(recorded().stale()).toEqual([])
    expect(staleWith({ ...INPUTS, model: hashOf('another model') })).toEqual(['model'])
    expect(staleWith({ ...INPUTS, points: hashOf(400) })).toEqual(['points'])
    expect(staleWith({ model: INPUTS['model'] })).toEqual(['dual'])
  })

  it.each([
    ['missing', undefined],
    ['no JSON', '<<<<<<<'],
    ['of another form', JSON.stringify({ inputs: INPUTS, rows: 'none' })],
    ['without what it was made from', JSON.stringify(found)],
  ])('is stale and cannot be read where it is %s', (_, content) => {
    if (content !== undefined) writeFileSync(file, content)
    expect(recorded().stale()).toEqual(['everything'])
    expect(recorded().read()).toBeUndefined()
    expect(() => recorded().content()).toThrow(/findings\.json holds no findings; npm run record makes it/)
  })

  it('says what changed when it is made anew', async () => {
    await recorded(async () => ({ ...found, share: 0.25 })).renew(workshop)
    expect(await recorded(async () => ({ ...found, share: 0.5 })).renew(workshop)).toEqual([
      'share 0.25 is 0.5 now',
    ])
    expect(recorded().content().share).toBe(0.5)
  })

  it('stays whole where the making of a new one is stopped', async () => {
    await recorded().renew(workshop)
    const before = text()
    const stopped = () => Promise.reject(new Error('stopped'))
    await expect(recorded(stopped, { model: 'other' }).renew(workshop)).rejects.toThrow('stopped')
    expect(text()).toBe(before)
    expect(readdirSync(folder)).toEqual(['findings.json'])
  })

  it('is made from what there was when its making began', async () => {
    let model = 'first'
    const changing = new Recorded<Findings>(
      {
        name: 'findings',
        inputs: () => ({ model }),
        form,
        make: async () => {
          model = 'second'
          return found
        },
        changes: () => [],
      },
      pathToFileURL(`${folder}/`),
    )
    await changing.renew(workshop)
    expect(changing.stale()).toEqual(['model'])
  })
})

describe('isMadeFrom', () => {
  it('asks for what is named, whatever else there is', () => {
    expect(isMadeFrom(INPUTS, { model: INPUTS['model'] })).toBe(true)
    expect(isMadeFrom(INPUTS, { ...INPUTS, model: 'other' })).toBe(false)
    expect(isMadeFrom(INPUTS, { ...INPUTS, points: 'any' })).toBe(false)
  })
})

describe('assertWhole', () => {
  const { signal } = new AbortController()
  const failure = {
    scenario: 'dual',
    replication: 1,
    seed: 'delt',
    stage: 'simulating' as const,
    reason: 'lost',
  }

  it('lets nothing be recorded of which a part failed or was stopped', () => {
    expect(() => assertWhole({ failed: [] }, signal)).not.toThrow()
    expect(() => assertWhole({ failed: [failure] }, signal)).toThrow('dual, replication 1')
    expect(() => assertWhole({ failed: [] }, AbortSignal.abort())).toThrow(/abort/)
  })
})
