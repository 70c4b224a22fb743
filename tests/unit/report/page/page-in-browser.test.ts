import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fakeComparisonPage, fakeRunPage } from './fake-pages.ts'

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const browser = [process.env['DELT_BROWSER'] ?? '', ...BROWSERS].find(
  (path) => path !== '' && existsSync(path),
)
if (browser === undefined) {
  process.stderr.write(
    'No Chromium was found, so pages are not looked at in a browser (DELT_BROWSER names one).\n',
  )
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--allow-file-access-from-files',
]
const PHONE = 375
const DESK = 1200

/** Runs inside the page: what a browser has made of it. */
const LOOK = `(() => {
  const seen = (element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })
  const beyond = [...document.querySelectorAll('main *, header *, nav *')].filter(
    (element) => seen(element) && !element.closest('.wide, .skip, .heard') && element.getBoundingClientRect().right > innerWidth + 1,
  )
  const focusable = [...document.querySelectorAll('a[href], summary, [tabindex="0"]')].filter(seen)
  return {
    title: document.title,
    pageWidth: document.documentElement.scrollWidth,
    windowWidth: innerWidth,
    beyond: beyond.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    unreachable: focusable.filter((element) => { element.focus(); return document.activeElement !== element }).length,
    focusable: focusable.length,
    pictures: [...document.querySelectorAll('figure svg')].map((svg) => svg.getBoundingClientRect().width),
    scrollable: [...document.querySelectorAll('figure .wide')].every((box) => getComputedStyle(box).overflowX === 'auto'),
    requests: performance.getEntriesByType('resource').length,
    broken: [...document.querySelectorAll('parsererror')].length,
    tables: document.querySelectorAll('table').length,
    buttons: document.querySelectorAll('.wide + button').length,
    copied: (() => {
      document.querySelector('.wide + button').click()
      const copy = new ClipboardEvent('copy', { clipboardData: new DataTransfer() })
      document.dispatchEvent(copy)
      return copy.clipboardData.getData('text/plain')
    })(),
  }
})()`

interface Look {
  readonly title: string
  readonly pageWidth: number
  readonly windowWidth: number
  readonly beyond: readonly string[]
  readonly unreachable: number
  readonly focusable: number
  readonly pictures: readonly number[]
  readonly scrollable: boolean
  readonly requests: number
  readonly broken: number
  readonly tables: number
  readonly buttons: number
  /** what the button below the first table copies */
  readonly copied: string
  /** what axe finds, with where it finds it */
  readonly faults: readonly string[]
}

describe.skipIf(browser === undefined)('in a browser', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'delt-browser-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function run(...args: string[]): string {
    const profile = mkdtempSync(join(folder, 'profile-'))
    const all = [...FLAGS, `--user-data-dir=${profile}`, ...args]
    return execFileSync(browser ?? '', all, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    })
  }

  const pages: [string, string][] = [
    ['a run', fakeRunPage()],
    ['a comparison', fakeComparisonPage()],
  ]
  let looks: Readonly<Record<string, Look>> = {}
  const fileOf = (name: string) => `${name.replaceAll(' ', '-')}.html`
  const lookAt = (name: string, width: number) => looks[`${fileOf(name)} ${width}`]

  // One start of the browser, which takes longer than a look, shows every page in a frame of every width; they hand
  // their looks out through the document.
  beforeAll(() => {
    const found = `violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' '))`
    const tell = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => parent.postMessage(
      [location.href.split('/').pop() + ' ' + innerWidth, { ...${LOOK}, faults: ${found} }], '*'))`
    const told = `<script>${axe.source}</script><script>addEventListener('load', () => ${tell})</script>`
    for (const [name, page] of pages)
      writeFileSync(
        join(folder, fileOf(name)),
        page.replace('</body>', () => `${told}</body>`),
      )
    const frames = pages.flatMap(([name]) =>
      [PHONE, DESK].map(
        (width) => `<iframe src="${fileOf(name)}" style="width:${width}px;height:800px;border:0"></iframe>`,
      ),
    )
    const heard = `const all = {}
      addEventListener('message', ({ data: [of, look] }) => { all[of] = look; looks.textContent = JSON.stringify(all) })`
    const text = `<!doctype html><meta charset="utf-8"><pre id="looks"></pre><script>${heard}</script>${frames.join('')}`
    writeFileSync(join(folder, 'frames.html'), text)
    const dom = run('--virtual-time-budget=20000', '--dump-dom', `file://${join(folder, 'frames.html')}`)
    const shown = /<pre id="looks">([^]*?)<\/pre>/.exec(dom)?.[1] ?? ''
    looks = JSON.parse(
      shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    ) as Record<string, Look>
  })

  it.each(pages)('%s fits a phone: only charts and tables scroll sideways', (name) => {
    const look = lookAt(name, PHONE)
    expect(look.windowWidth).toBe(PHONE)
    expect(look.beyond).toEqual([])
    expect(look.pageWidth).toBeLessThanOrEqual(PHONE)
    expect(look.scrollable).toBe(true)
  })

  it.each(pages)('%s shows its charts in full on a desk, and all can be reached by keyboard', (name) => {
    const look = lookAt(name, DESK)
    expect(look.title).toMatch(/ – delt$/)
    expect(look.broken).toBe(0)
    expect(look.requests).toBe(0)
    expect(look.pictures.length).toBeGreaterThan(6)
    for (const width of look.pictures) expect(width).toBeGreaterThan(600)
    expect(look.focusable).toBeGreaterThan(20)
    expect(look.unreachable).toBe(0)
  })

  it.each(pages)('%s has nothing that axe objects to', (name) => {
    for (const width of [PHONE, DESK]) expect([width, lookAt(name, width).faults]).toEqual([width, []])
  })

  it.each(pages)('%s lets every table be copied as a spreadsheet takes it', (name) => {
    const { tables, buttons, copied } = lookAt(name, DESK)
    expect(buttons).toBe(tables)
    const [caption, head, ...rows] = copied.split('\n')
    expect(caption).not.toBe('')
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row.split('\t')).toHaveLength(head.split('\t').length)
    expect(copied).not.toMatch(/[\u2212\u00a0]/)
  })

  it.each(pages)('%s prints on more than one and at most twenty sheets', (_, page) => {
    writeFileSync(join(folder, 'print.html'), page)
    const pdf = join(folder, 'print.pdf')
    run('--no-pdf-header-footer', `--print-to-pdf=${pdf}`, `file://${join(folder, 'print.html')}`)
    const sheets = readFileSync(pdf, 'latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
    expect(sheets).toBeGreaterThan(1)
    expect(sheets).toBeLessThanOrEqual(20)
  })
})
