import { afterEach, describe, expect, it, vi } from 'vitest'

const known = vi.hoisted(() => ({ fontFiles: true, readable: true }))
vi.mock('@napi-rs/canvas', () => ({
  GlobalFonts: { has: () => false, registerFromPath: () => (known.readable ? {} : null) },
  createCanvas: () => ({
    getContext: () => ({ measureText: (text: string) => ({ width: 8 * text.length }) }),
  }),
}))
vi.mock('node:fs', () => ({ existsSync: () => known.fontFiles }))

const { loadFonts, wrapText } = await import('../../../../src/report/drawing/fonts.ts')

afterEach(() => Object.assign(known, { fontFiles: true, readable: true }))

describe('fonts', () => {
  it('are loaded where they are', () => {
    expect(loadFonts).not.toThrow()
  })

  it('are missed loudly, because text would silently vanish', () => {
    known.fontFiles = false
    expect(loadFonts).toThrow(/Inter_400Regular\.ttf is missing/)
  })

  it('are refused loudly where they cannot be read', () => {
    known.readable = false
    expect(loadFonts).toThrow(/Inter_400Regular\.ttf is unreadable/)
  })
})

describe('wrapping', () => {
  it('breaks between words where a line gets too long', () => {
    expect(wrapText('one two three', 8 * 7, 10, 'normal')).toEqual(['one two', 'three'])
  })

  it('breaks a word that is longer than a line', () => {
    expect(wrapText('a enormous b', 8 * 3, 10, 'normal')).toEqual(['a', 'eno', 'rmo', 'us', 'b'])
  })
})
