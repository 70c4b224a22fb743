import { describe, expect, it } from 'vitest'
import { html } from '../../../../src/report/page/html.ts'
import { fakeComparisonPage, fakeRunPage, HOSTILE } from './fake-pages.ts'

describe('a template', () => {
  it('escapes what is put into it and leaves markup of other templates alone', () => {
    const inner = html`<b>${'<i>'}</b>`
    expect(html`<p title="${'"'}">${[inner, 3, undefined]}</p>`.markup).toBe(
      '<p title="&quot;"><b>&lt;i&gt;</b>3</p>',
    )
  })
})

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)

describe.each([
  ['of a run', fakeRunPage('dual')],
  ['of a comparison', fakeComparisonPage('unitary')],
  ['of a run with a hostile name', fakeRunPage(HOSTILE)],
  ['of a comparison with a hostile name', fakeComparisonPage(HOSTILE)],
])('the page %s', (_, page) => {
  it('takes no text for markup', () => {
    // The page’s own script, which copies tables.
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).not.toContain(HOSTILE)
    expect(page).toContain('&quot;&gt;&lt;script&gt;')
  })

  it('needs nothing from outside', () => {
    const addresses = [...all(page, /(?:src|href)="([^"]*)"/g), ...all(page, /url\(([^)]*)\)/g)]
    for (const address of addresses) expect(address).toMatch(/^#/)
    expect(page).not.toMatch(/@import|<link|<iframe|<object|<embed/)
  })

  it('has a language, a title and one main heading', () => {
    expect(page).toMatch(/^<!doctype html>\s*<html lang="en">/)
    expect(all(page, /<title>([^<]+)<\/title>/g)[0]).toMatch(/ – delt$/)
    expect(all(page, /<h1[^>]*>([^<]+)<\/h1>/g)).toHaveLength(1)
  })

  it('has landmarks and a list of contents that leads to every section', () => {
    for (const landmark of ['<header>', '<nav aria-label=', '<main id="content">', '<footer>']) {
      expect(page).toContain(landmark)
    }
    const targets = all(page, /<li>\s*<a href="#([^"]+)"/g)
    expect(targets).toEqual(all(page, /<section aria-labelledby="([^"]+)"/g))
    expect(targets.length).toBeGreaterThan(8)
  })

  it('never skips a level of headings', () => {
    const levels = all(page, /<h([1-6])/g).map(Number)
    for (const [position, level] of levels.slice(1).entries()) {
      expect(level - (levels[position] ?? 0)).toBeLessThanOrEqual(1)
    }
  })

  it('gives every name only once and refers to none that is missing', () => {
    const names = all(page, /\sid="([^"]+)"/g)
    expect(new Set(names).size).toBe(names.length)
    const known = new Set(names)
    const references = [...all(page, /aria-labelledby="([^"]+)"/g), ...all(page, /href="#([^"]+)"/g)]
    for (const reference of references) expect(known.has(reference)).toBe(true)
  })

  it('names every picture and every table, and the scope of every header cell', () => {
    const pictures = all(page, /<svg([^>]*)>/g)
    expect(pictures.length).toBeGreaterThan(6)
    for (const picture of pictures) expect(picture).toMatch(/role="img" aria-labelledby="/)
    expect(all(page, /<(table)>/g)).toHaveLength(all(page, /<caption>([^<]+)<\/caption>/g).length)
    for (const attributes of all(page, /<th([ >][^>]*)/g)) expect(attributes).toMatch(/scope="(row|col)"/)
  })

  it('holds no number that is none', () => {
    expect(page).not.toMatch(/\b(NaN|undefined|Infinity)\b/)
  })

  it('has no fold that says only what its heading says', () => {
    for (const part of page.split('<section').slice(1)) {
      const [heading] = all(part, /<h2[^>]*>([^<]+)<\/h2>/g)
      expect(all(part, /<summary>([^<]+)<\/summary>/g)).not.toContain(heading)
    }
  })

  it('names the currency of an amount, and once', () => {
    expect(page).toMatch(/\d\sM\sNOK/)
    expect(page).not.toMatch(/NOK[^<.,;]{0,3}NOK/)
  })

  it('says what failed, which limit is broken, where numbers come from and how to make it again', () => {
    expect(page).toContain('1 replications failed')
    expect(page).toMatch(/A stated limit is\s+broken/)
    expect(page).toContain('limit: social-assistance-nok &lt;= 100000000, broken')
    expect(page).toContain('Gjersøe 2020')
    expect(page).toContain('What this cannot say')
    expect(page).toContain(
      'delt compare dual.yaml &#39;a file.yaml&#39; --seed &#39;it&#39;\\&#39;&#39;s&#39;',
    )
    expect(page).toContain('f'.repeat(64))
  })
})
