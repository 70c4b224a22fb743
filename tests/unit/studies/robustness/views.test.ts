import { afterEach, describe, expect, it } from 'vitest'
import { speak, type Language } from '../../../../src/locale/language.ts'
import { robustnessPage } from '../../../../src/studies/robustness/page.ts'
import type { RobustnessSummary } from '../../../../src/studies/robustness/result.ts'
import { robustnessHeadline, worldSentences } from '../../../../src/studies/robustness/sentences.ts'
import { robustnessSheets } from '../../../../src/studies/robustness/sheets.ts'
import { robustnessSummaryMd } from '../../../../src/studies/robustness/summary.ts'
import { fakeResult } from '../../report/fake-results.ts'
import { fakeManifest } from '../../report/page/fake-pages.ts'
import { fakePoints, fakeRecord } from './fake-record.ts'

const manifest = fakeManifest([fakeResult('dual', 0, 2), fakeResult('unitary', 0, 2)])

/** A study of a small office in which hardly any world is plausible. */
const few = (counted: number): RobustnessSummary => ({
  ...fakeRecord(counted, { baseline: { name: 'our-office', hash: '' } }),
  leftOut: {
    refused: 8,
    stock: 20,
    'work after exit': 40,
    'waiting lists': 0,
    'cannot work': 0,
    failed: 0,
  },
  ownLevels: [
    { quantity: 'stock', own: 1, low: 0.75, high: 1.25 },
    { quantity: 'workStandard', own: 0.9, low: 0.69, high: 1.11 },
    { quantity: 'onWaitingLists', own: 0.01, low: -0.13, high: 0.15 },
  ],
})

afterEach(() => speak('en'))

describe('fewer than 30 plausible worlds', () => {
  it.each<[Language, string, string, string]>([
    [
      'en',
      'Only 12 of 100 points are plausible worlds; shares are given from 30 on',
      'Levels that refused points, most first: work after exit (40) and the stock of users (20).',
      'For 30 plausible worlds it takes about 250 points (--points 250), if 12 in 100 stays their share.',
    ],
    [
      'nb',
      'Bare 12 av 100 punkter er rimelige verdener; andeler oppgis fra 30 av',
      'Nivåer som avviste punkter, de fleste først: arbeid etter avgang (40) og antallet brukere (20).',
      'Det trengs omtrent 250 punkter for å få 30 rimelige verdener (--points 250), hvis andelen holder seg på 12 av 100.',
    ],
    [
      'nn',
      'Berre 12 av 100 punkt er rimelege verder; delar blir oppgitte frå 30 av',
      'Nivå som avviste punkt, dei fleste først: arbeid etter avgang (40) og talet på brukarar (20).',
      'Det trengst omtrent 250 punkt for å få 30 rimelege verder (--points 250), dersom delen held seg på 12 av 100.',
    ],
  ])('in %s: how many there are, what refused the others, and what it takes', (language, ...sentences) => {
    speak(language)
    const summary = few(12)
    expect([robustnessHeadline(summary), ...worldSentences(summary)]).toEqual(
      expect.arrayContaining(sentences),
    )
  })

  it('do not tell how many points it takes where there are none', () => {
    expect(worldSentences(few(0))).toContain(
      'How many points it takes for 30 plausible worlds cannot be told from none; it is probably more than 1000 (--points 1000).',
    )
  })

  it('have a page, a summary and sheets without shares', () => {
    const summary = few(12)
    const page = robustnessPage(summary, manifest, [])
    expect(page).toContain('Only 12 of 100 points are plausible worlds; shares are given from 30 on.')
    expect(page).not.toContain('The answer')
    expect(robustnessSummaryMd(summary, manifest)).not.toContain('| Outcome |')
    const silent = { ...summary, shares: [], correlations: [] }
    expect(robustnessSheets({ summary: silent, points: [] }).map(({ rows }) => rows.length)).toEqual([
      0, 0, 4, 0, 0,
    ])
  })
})

describe('another office than the shipped one', () => {
  it.each<[Language, string]>([
    [
      'en',
      'A world is plausible by the levels of our-office itself, as simulated with its own values, and not by those of the shipped office; the bands around them are as wide for their size as those of the shipped office: users 75 % to 125 % of their number in the office as it is; in work half a year after leaving with standard effort 90 % (69 % to 100 %); on a waiting list for a measure 1 % (0 % to 15 %).',
    ],
    [
      'nb',
      'En verden er rimelig ut fra nivåene ved our-office selv, simulert med kontorets egne verdier, og ikke ut fra nivåene ved kontoret som følger med delt; båndene rundt dem er like brede i forhold til nivået som båndene for det kontoret: brukere 75 % til 125 % av antallet ved kontoret slik det er; i arbeid et halvt år etter avgang med standardinnsats 90 % (69 % til 100 %); på venteliste for et tiltak 1 % (0 % til 15 %).',
    ],
    [
      'nn',
      'Ei verd er rimeleg ut frå nivåa ved our-office sjølv, simulert med kontoret sine eigne verdiar, og ikkje ut frå nivåa ved kontoret som følgjer med delt; banda rundt dei er like breie i høve til nivåa som banda for det kontoret: brukarar 75 % til 125 % av talet ved kontoret slik det er; i arbeid eit halvt år etter avgang med standardinnsats 90 % (69 % til 100 %); på venteliste for eit tiltak 1 % (0 % til 15 %).',
    ],
  ])('is held to its own levels, as it says in %s', (language, sentence) => {
    speak(language)
    expect(worldSentences(few(60)).at(-1)).toBe(sentence)
  })

  it('is told which points lie outside its bands, and the shipped one which miss its targets', () => {
    expect(worldSentences(few(60))[0]).toContain('40 with work after exit outside the band around that of')
    expect(worldSentences(fakeRecord())[0]).not.toContain('outside the band')
  })
})

describe('the views of a study', () => {
  const summary = fakeRecord()

  it.each<[Language, string, string]>([
    [
      'en',
      'In what share of plausible worlds does unitary do better than dual?',
      'What the answer depends on',
    ],
    [
      'nb',
      'I hvor stor andel av rimelige verdener gjør unitary det bedre enn dual?',
      'Hva svaret avhenger av',
    ],
    ['nn', 'I kor stor del av rimelege verder gjer unitary det betre enn dual?', 'Kva svaret avheng av'],
  ])('ask their question in %s', (language, question, heading) => {
    speak(language)
    const page = robustnessPage(summary, manifest, [])
    expect(page).toContain(`<h1>${question}</h1>`)
    expect(page).toContain(heading)
    expect(robustnessSummaryMd(summary, manifest).split('\n')[0]).toBe(`# ${question}`)
    const [answer] = robustnessSheets({ summary, points: fakePoints(60) })
    expect(answer.sentences?.slice(0, 2)).toEqual([question, `${robustnessHeadline(summary)}.`])
  })

  it('have a row for each outcome, parameter and point', () => {
    const [answer, parameters, ranges, points, differences] = robustnessSheets({
      summary,
      points: fakePoints(60),
    })
    expect(answer.rows).toHaveLength(summary.shares.length)
    expect(parameters.rows).toHaveLength(summary.tests)
    expect(ranges.rows).toHaveLength(summary.dimensions.length)
    expect(points.rows).toHaveLength(61)
    expect(differences.rows).toHaveLength(61 * summary.shares.length)
  })

  it('show all charts that were drawn', () => {
    const charts = ['robustness-shares', 'robustness-correlations'].map((id) => ({
      id,
      title: id,
      alt: '',
      svg: '<svg></svg>',
    }))
    const page = robustnessPage(summary, manifest, charts)
    for (const { id } of charts) expect(page).toContain(`id="heading-${id}"`)
  })
})
