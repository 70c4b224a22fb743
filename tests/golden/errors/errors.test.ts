import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeProblem, ScenarioError } from '../../../src/errors.ts'
import { speak } from '../../../src/locale/language.ts'
import { outcomes } from '../../../src/results/outcomes.ts'
import { loadComparison } from '../../../src/scenario/load-comparison.ts'
import { loadScenario } from '../../../src/scenario/load.ts'
import { doubts, mistakes, translated, type Mistake } from './mistakes.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'delt-errors-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

let cases = 0

/** Writes the files of a case and tells what delt says of them, without the folder. */
function told({ files, overrides = [], comparison }: Mistake): string {
  const own = join(folder, String(cases++))
  mkdirSync(own)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(own, name), text)
  const load = comparison === true ? loadComparison : loadScenario
  return tell(() => load(join(own, 'case.yaml'), overrides, outcomes)).replaceAll(`${own}/`, '')
}

function tell(load: () => object): string {
  try {
    const loaded = load()
    return 'warnings' in loaded ? (loaded.warnings as []).map(describeProblem).join('\n\n') : ''
  } catch (error) {
    if (error instanceof ScenarioError) return error.message
    throw error
  }
}

/** A case with what was said of it, as it stands in the golden file. */
function entry(mistake: Mistake, text: string): string {
  const options = (mistake.overrides ?? []).map((override) => `--set ${override}`)
  return [`### ${mistake.title}`, ...options, '', text].join('\n')
}

describe('what is said of files with mistakes', () => {
  const texts: string[] = []

  it.each(mistakes)('is an error at a place where $title', (mistake) => {
    texts.push(entry(mistake, told(mistake)))
    expect(texts.at(-1)).toMatch(/^\S+:\d+:\d+: error: /m)
  })

  it('is what the golden file says, of at least 40 mistakes', async () => {
    expect(texts.length).toBeGreaterThanOrEqual(40)
    await expect(
      `${texts.join('\n\n')}\n`,
      'delt says something else than errors.golden.txt: read the new texts, then renew it with `npx vitest run tests/golden/errors --update`',
    ).toMatchFileSnapshot('errors.golden.txt')
  })

  it('is a warning where the file can be simulated', async () => {
    const warnings = doubts.map((doubt) => entry(doubt, told(doubt))).join('\n\n')
    expect(warnings).not.toContain(': error: ')
    await expect(
      `${warnings}\n`,
      'delt says something else than warnings.golden.txt: read the new texts, then renew it with `npx vitest run tests/golden/errors --update`',
    ).toMatchFileSnapshot('warnings.golden.txt')
  })
})

const inEveryLanguage = [...mistakes.filter(({ title }) => translated.has(title)), ...doubts]

/** The sentences at the places of a case, without what is known beyond them. */
const sentencesOf = (mistake: Mistake): readonly string[] =>
  [...told(mistake).matchAll(/^\S+:\d+:\d+: \p{L}+: (.*)$/gmu)].map(([, sentence]) => sentence)

describe.each(['nb', 'nn'] as const)('what is said in %s', (language) => {
  beforeAll(() => speak(language))
  afterAll(() => speak('en'))

  it('is what the golden file says', async () => {
    expect(inEveryLanguage).toHaveLength(translated.size + doubts.length)
    const texts = inEveryLanguage.map((mistake) => entry(mistake, told(mistake)))
    await expect(
      `${texts.join('\n\n')}\n`,
      'delt says something else than the golden file: read the new texts, then renew it with `npx vitest run tests/golden/errors --update`',
    ).toMatchFileSnapshot(`errors.${language}.golden.txt`)
  })

  it('is in no case what is said in English', () => {
    for (const mistake of [...mistakes, ...doubts]) {
      const sentences = sentencesOf(mistake)
      speak('en')
      const english = sentencesOf(mistake)
      speak(language)
      expect(sentences).toHaveLength(english.length)
      expect(sentences.filter((sentence) => english.includes(sentence))).toEqual([])
    }
  })
})
