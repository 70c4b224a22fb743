import { readdirSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import type * as language from '../../../src/locale/language.ts'

/** Every set of texts of delt, as the modules that hold them hand them over. */
const said: { readonly where: string; readonly inLanguages: Readonly<Record<string, object>> }[] = []
let loading = ''

vi.mock('../../../src/locale/language.ts', async (original) => {
  const real = await original<typeof language>()
  const texts: typeof real.texts = (inLanguages) => {
    said.push({ where: loading, inLanguages })
    return real.texts(inLanguages)
  }
  return { ...real, texts }
})

/** What starts something when it is loaded. */
const STARTING = /\/(?:main|[a-z]+-worker)\.ts$/

const source = new URL('../../../src/', import.meta.url).pathname
for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.ts') || STARTING.test(`/${path}`)) continue
  loading = path
  await import(/* @vite-ignore */ `../../../src/${path}`)
}

/** Numbers as functions are given them where words depend on them, and values as they are once they are texts. */
const EDGES: readonly (string | number)[] = [0, 1, 2, -1.5, '0', '1', '−1,5', '–', 'X']

interface Rendered {
  readonly where: string
  readonly text: string
}

/** Everything that a set of texts can say. */
function rendered(where: string, value: unknown): readonly Rendered[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ where, text: String(value) }]
  if (typeof value === 'function')
    return EDGES.flatMap((edge) => {
      const say = value as (...given: unknown[]) => unknown
      return rendered(where, say(...Array.from({ length: say.length }, () => edge)))
    })
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => rendered(`${where} ${key}`, inner))
  throw new Error(`${where} is no text`)
}

const everything = (spoken: string): readonly Rendered[] =>
  said.flatMap(({ where, inLanguages }) => rendered(where, inLanguages[spoken]))

/** What is the same in every language: code, ids, options, paths, quoted words, the names of others. */
const prose = (text: string): string =>
  text.replaceAll(/`[^`]*`|“[^”]*”|«[^»]*»|--[\w-]+|[\w./*<>]*[./_*<>][\w./*<>]*|\b\w+(?:-\w+)+\b/g, ' ')

const hits = (words: RegExp, spoken: string): readonly string[] =>
  everything(spoken)
    .filter(({ text }) => words.test(prose(text)))
    .map(({ where, text }) => `${where}: ${text}`)

/** Letters of every language are letters, as they are not to `\b`. */
const word = (words: string): RegExp => new RegExp(String.raw`(?<![\p{L}])(${words})(?![\p{L}])`, 'iu')

const ENGLISH = word(
  String.raw`the|of|and|is|are|was|were|with|from|not|than|which|whose|each|where|this|that|has|have|been|would|users?|advisors?|who|when|what|an|or|its|their|other|more|less|than|per cent|years?|months?|without|between|both|does|be|by default|file|unknown|found|expected|warning|error`,
)

/** Forms that bokmål has and nynorsk does not. */
const BOKMAL = word(
  String.raw`ikke|hvis|hva|hvem|hvor|hvordan|hvilke[nt]?|hver|hvert|noe|noen|fra|mer|flere|være|bare|uten|en|et|jeg|dem|hun|selv|brukere|brukerne|veiledere|veilederne|lederne|måned(?:er|en|ene)?|arbeidsdager|dager|oftere|sammenlign\w*|begynner|starter|gjør|gjøres|sier|kommer|gjennomsnittlig|tiltakene`,
)

describe('every text of every language', () => {
  it('is there to be looked at', () => {
    expect(said.length).toBeGreaterThan(0)
  })

  it.each(['en', 'nb', 'nn'])('says something in %s whatever it is given', (spoken) => {
    for (const { where, text } of everything(spoken)) {
      expect([where, text.trim()]).not.toEqual([where, ''])
      expect([where, /undefined|\[object|=>/.test(text)]).toEqual([where, false])
    }
  })

  it.each(['nb', 'nn'])('has no English left in %s', (spoken) => {
    expect(hits(ENGLISH, spoken)).toEqual([])
  })

  it('is nynorsk in nynorsk', () => {
    expect(hits(BOKMAL, 'nn')).toEqual([])
  })
})
