/** What every way out of delt must hold, whatever text went in. */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect } from 'vitest'
import type { Said } from '../cli/in-process.ts'
import { chunksOf, elementsOf, elementsOfMarkdown, filesInArchive, readXml } from './formats.ts'
import { FORBIDDEN_IN_TERMINAL, FORGED_LINE, FORMULA } from './hostile.ts'

/** Holds that a text does nothing to a terminal, and makes no line of its own there. */
export function expectQuietTerminal({ stdout, stderr }: Pick<Said, 'stdout' | 'stderr'>): void {
  for (const text of [stdout, stderr]) {
    expect(text).not.toMatch(FORBIDDEN_IN_TERMINAL)
    expect(text).not.toMatch(FORGED_LINE)
  }
}

/** Elements of a page that do or fetch something, but for links within it. */
const ACTIVE = /^(?:script|img|iframe|object|embed|link|form)\b|\son\w+|^a (?!href$|class href$)/

/** Holds what a file is to hold whatever was written into it. */
export function expectWellFormed(path: string): void {
  const bytes = readFileSync(path)
  const text = bytes.toString('utf8')
  switch (extname(path)) {
    case '.csv': {
      const cells = parse(text).flat()
      expect(cells.filter((cell) => Number.isNaN(Number(cell)) && FORMULA.test(cell))).toEqual([])
      break
    }
    case '.svg':
    case '.xes':
      readXml(text)
      break
    case '.json':
    case '.jsonocel':
      JSON.parse(text)
      break
    case '.R':
    case '.do':
    case '.sps':
      expect(withoutTexts(text)).toMatch(/^[\x20-\x7e\n]*$/)
      expect(withoutTexts(text)).not.toMatch(/["']/)
      break
    case '.html':
      // The page’s own script, which copies tables.
      expect(elementsOf(text).filter((element) => ACTIVE.test(element))).toEqual(['script'])
      for (const [, address] of text.matchAll(/(?:href|src)="([^"]*)"/g)) expect(address).toMatch(/^#/)
      break
    case '.md': {
      const elements = elementsOfMarkdown(text)
      expect(elements.filter((element) => /^(?:a|img|script|b|svg|hr|pre|title)\b/.test(element))).toEqual([])
      expect(elements.filter((element) => element === 'h1')).toHaveLength(1)
      break
    }
    case '.xlsx':
      for (const [name, part] of filesInArchive(bytes)) {
        // Pictures are charts, which are looked at in the folder of their own.
        if (name.startsWith('xl/media/')) continue
        readXml(part)
        if (name.startsWith('xl/worksheets/')) expect(part).not.toMatch(/<f[ >/]/)
      }
      break
    case '.png':
      for (const { type, content } of chunksOf(bytes)) {
        if (type === 'tEXt')
          expect(content.toString('latin1')).toMatch(/^[\w ]{1,79}\0[\n\x20-\x7e\xa0-\xff]*$/)
        if (type === 'iTXt')
          expect(content.toString('utf8')).toMatch(/^[\w ]{1,79}\0{5}(?:[\t\n\r]|\P{Cc})*$/u)
      }
      break
    default:
      throw new Error(`${path} is of a format that this test does not know`)
  }
}

/** What a script for a statistics program says but for its first line, a comment, and what stands in quotes. */
const withoutTexts = (script: string): string =>
  script.replace(/^.*\n/, '').replaceAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'/g, '')

const ENDINGS = [
  '.R',
  '.csv',
  '.do',
  '.html',
  '.json',
  '.jsonocel',
  '.md',
  '.png',
  '.sps',
  '.svg',
  '.xes',
  '.xlsx',
]

export function expectWholeFolder(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => extname(name) !== '',
  )
  const endings = new Set(files.map((file) => extname(file)))
  expect([...endings].toSorted()).toEqual(ENDINGS)
  for (const file of files) expectWellFormed(join(folder, file))
}
