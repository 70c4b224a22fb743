import { afterEach, describe, expect, it } from 'vitest'
import { speak } from '../../../../src/locale/language.ts'
import { noteSentence, stopSentence } from '../../../../src/results/comparison/simulation-notes.ts'

afterEach(() => speak('en'))

describe('what readers need to know of a simulation', () => {
  const failed = { scenario: 'dual', replication: 3, reason: 'out of memory' }

  it.each([
    [
      'en',
      'The cap of 45 replications leaves no room for another round.',
      'The cap of 1 minute was reached.',
      'Replication 3 of dual failed: out of memory',
    ],
    [
      'nb',
      'Taket på 45 replikasjoner gir ikke plass til enda en runde.',
      'Taket på 1 minutt var nådd.',
      'Replikasjon 3 av dual feilet: out of memory',
    ],
    [
      'nn',
      'Taket på 45 replikasjonar gir ikkje plass til endå ein runde.',
      'Taket på 1 minutt var nådd.',
      'Replikasjon 3 av dual feila: out of memory',
    ],
  ] as const)('is put into words in %s', (language, ofReplications, ofMinutes, note) => {
    speak(language)
    expect(stopSentence({ why: 'replications', cap: 45 })).toBe(ofReplications)
    expect(stopSentence({ why: 'minutes', cap: 1 })).toBe(ofMinutes)
    expect(noteSentence(failed)).toBe(note)
  })

  it('is the sentence itself in documents of version 0.1', () => {
    speak('nn')
    expect(stopSentence('It was stopped by the user.')).toBe('It was stopped by the user.')
    expect(noteSentence('Replication 3 of dual failed: no')).toBe('Replication 3 of dual failed: no')
  })
})
