import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import type { SKRSContext2D } from '@napi-rs/canvas'
import { withoutControls } from '../../text/characters.ts'

/** A name of its own, so that a font installed on the machine can never be used instead and change the picture. */
export const FONT_FAMILY = 'Delt Sans'

const FONT_FILES = ['Inter_400Regular.ttf', 'Inter_700Bold.ttf']

/**
 * Registers the shipped fonts with the canvas and makes it accept any text; later calls do nothing.
 *
 * @throws Error if a font file is missing or unreadable: without a font, all text would silently be left out
 */
export function loadFonts(): void {
  if (GlobalFonts.has(FONT_FAMILY)) return
  for (const file of FONT_FILES) registerFont(file)
  takeAnyText()
}

type OnText = (this: unknown, text: unknown, ...where: number[]) => unknown

/** The canvas throws at a NUL. Texts reach it from all parts of a drawing, so they are made safe here, on arrival. */
function takeAnyText(): void {
  const contexts = Object.getPrototypeOf(createCanvas(1, 1).getContext('2d')) as Record<string, OnText>
  for (const method of ['fillText', 'strokeText', 'measureText']) {
    const original = contexts[method]
    contexts[method] = function (text, ...where) {
      // Chart.js also passes numbers, and null for a missing label.
      return original.call(this, typeof text === 'string' ? withoutControls(text) : text, ...where)
    }
  }
}

function registerFont(file: string): void {
  const path = fileURLToPath(new URL(`../../../vendor/fonts/${file}`, import.meta.url))
  if (!existsSync(path)) throw new Error(`The font file ${path} is missing; install delt again.`)
  if (!GlobalFonts.registerFromPath(path, FONT_FAMILY))
    throw new Error(`The font file ${path} is unreadable.`)
}

let measuring: SKRSContext2D | undefined

/** One canvas for all texts, because making one takes much longer than measuring. */
function contextForMeasuring(): SKRSContext2D {
  if (measuring === undefined) {
    loadFonts()
    measuring = createCanvas(1, 1).getContext('2d')
  }
  return measuring
}

/**
 * Width of a text in the pixels of a chart.
 *
 * @param size of the font in the same pixels
 */
export function textWidth(text: string, size: number, weight: 'normal' | 'bold' = 'normal'): number {
  const context = contextForMeasuring()
  context.font = `${weight} ${size}px "${FONT_FAMILY}"`
  return context.measureText(text).width
}

/** The text broken into lines of at most `width` pixels: between words, and within words that are too long. */
export function wrapText(text: string, width: number, size: number, weight: 'normal' | 'bold'): string[] {
  const lines: string[] = []
  const words = text.split(' ').flatMap((word) => brokenWord(word, width, size, weight))
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader takes for single characters, including their accents. */
export function charactersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** The pieces of a word, each as long as the width allows; usually just the word itself. */
function brokenWord(word: string, width: number, size: number, weight: 'normal' | 'bold'): string[] {
  if (textWidth(word, size, weight) <= width) return [word]
  const pieces = ['']
  for (const character of charactersOf(word)) {
    const longer = pieces[pieces.length - 1] + character
    if (textWidth(longer, size, weight) <= width) pieces[pieces.length - 1] = longer
    else pieces.push(character)
  }
  return pieces
}
