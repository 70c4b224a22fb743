import { describe, expect, it } from 'vitest'
import { manifestIn, textOf } from '../../../src/folder/manifest-file.ts'
import type { Manifest } from '../../../src/results/manifest.ts'

const check = { scenario: 'dual', warmUpYears: 2, months: 60 }
const estimate = { value: 0.54, ciLow: 0.5, ciHigh: 0.58 }

const manifest: Manifest = {
  format: 1,
  delt: '0.1.0',
  node: '20.0.0',
  command: ['run', 'dual'],
  state: 'complete',
  seed: 'delt',
  model: 'm',
  start: '2026-01-01T00:00:00.000Z',
  end: '2026-01-01T00:00:01.000Z',
  scenarios: [],
  failed: [],
  limits: [],
  files: {},
  warmUp: [
    {
      ...check,
      series: [
        { series: 'users-present', change: estimate, cut: undefined, early: undefined, settled: false },
      ],
      adequate: false,
    },
  ],
}

describe('the text of a manifest', () => {
  it('holds what it is made from', () => {
    expect(manifestIn(textOf(manifest))).toEqual(manifest)
  })

  it('is read where version 0.1 wrote sentences into it, which are left out', () => {
    const [found] = manifest.warmUp ?? []
    const told = {
      ...found,
      series: found.series.map((series) => ({ ...series, words: 'users in follow-up' })),
      sentence: 'dual: a warm-up of 2 years is too short.',
    }
    expect(manifestIn(textOf({ ...manifest, warmUp: [told] }))).toEqual(manifest)
  })
})
