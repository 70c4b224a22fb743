import { afterEach, describe, expect, it } from 'vitest'
import { heldIn, lostOf } from '../../../src/folder/lost-results.ts'
import { speak } from '../../../src/locale/language.ts'
import { runKind } from '../../../src/report/export/run-exporters.ts'
import type { Manifest } from '../../../src/results/manifest.ts'

afterEach(() => speak('en'))

const old = {
  model: 'm',
  end: '2026-11-28T10:00:00.000Z',
  scenarios: [
    { name: 'dual', done: [1, 2, 3] },
    { name: 'unitary', done: [1, 2] },
  ],
  files: { 'summary.csv': '', 'charts/users-over-time.svg': '' },
} as unknown as Manifest

const coming = {
  kind: runKind,
  model: 'm',
  asked: undefined,
  overlap: false,
  charts: false,
  events: false,
  persons: false,
  parquet: false,
  replicationsOf: ({ name }: { readonly name: string }) => (name === 'dual' ? 2 : 0),
}

describe('results that would be lost', () => {
  it.each([
    [
      'en',
      '3 or 2 replications of dual and unitary with charts, of 28 November 2026',
      ['1 of 3 replications of dual', '2 of 2 replications of unitary as it was', 'the charts'],
      'the answer to another question (precision lasting-work-share=0.01)',
    ],
    [
      'nb',
      '3 eller 2 replikasjoner av dual og unitary med figurer, fra 28. november 2026',
      ['1 av 3 replikasjoner av dual', '2 av 2 replikasjoner av unitary slik det var', 'figurene'],
      'svaret på et annet spørsmål (precision lasting-work-share=0.01)',
    ],
    [
      'nn',
      '3 eller 2 replikasjonar av dual og unitary med figurar, frå 28. november 2026',
      ['1 av 3 replikasjonar av dual', '2 av 2 replikasjonar av unitary slik det var', 'figurane'],
      'svaret på eit anna spørsmål (precision lasting-work-share=0.01)',
    ],
  ] as const)('are named in %s', (language, held, lost, question) => {
    speak(language)
    expect(heldIn(old, runKind)).toBe(held)
    expect(lostOf(old, coming)).toEqual(lost)
    const asked = { ...old, asked: 'precision lasting-work-share=0.01' }
    expect(lostOf(asked, coming)).toEqual([question])
  })
})
