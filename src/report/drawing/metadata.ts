import { crc32 } from 'node:zlib'
import { withoutControls } from '../../text/characters.ts'
import { escapeMarkup } from '../../text/markup.ts'

/** What a chart file says about its origin, as pairs of a keyword (one ASCII word) and a text. */
export type ChartOrigin = readonly (readonly [keyword: string, text: string])[]

const PNG_SIGNATURE_BYTES = 8
/** length, type, 13 bytes of content and checksum of the header chunk that every PNG starts with */
const PNG_HEADER_BYTES = 4 + 4 + 13 + 4
const INCH_IN_METRES = 0.0254

/**
 * A PNG with its origin in text chunks and with its print size.
 *
 * @param dotsPerInch resolution of the print; word processors then show the picture in its right size
 */
export function describePng(png: Buffer, origin: ChartOrigin, dotsPerInch: number): Buffer {
  const split = PNG_SIGNATURE_BYTES + PNG_HEADER_BYTES
  const chunks = origin.map(([keyword, text]) => internationalText(keyword, withoutControls(text)))
  return Buffer.concat([png.subarray(0, split), printSize(dotsPerInch), ...chunks, png.subarray(split)])
}

/** An SVG with its origin as metadata, and with a title and description for people who use a screen reader. */
export function describeSvg(svg: string, title: string, description: string, origin: ChartOrigin): string {
  const facts = origin.map(([keyword, text]) => `${keyword}: ${text}`).join('\n')
  const words = [
    `<title>${escapeMarkup(title)}</title>`,
    `<desc>${escapeMarkup(description)}</desc>`,
    `<metadata>${escapeMarkup(facts)}</metadata>`,
  ]
  return svg.replace(/<svg[^>]*>/, (opening) => opening + words.join(''))
}

function printSize(dotsPerInch: number): Buffer {
  const content = Buffer.alloc(9)
  const dotsPerMetre = Math.round(dotsPerInch / INCH_IN_METRES)
  content.writeUInt32BE(dotsPerMetre, 0)
  content.writeUInt32BE(dotsPerMetre, 4)
  content.writeUInt8(1, 8)
  return chunk('pHYs', content)
}

/** Text in Latin 1 goes into the older chunk, which every reader knows; any other text goes into the UTF-8 chunk. */
function internationalText(keyword: string, text: string): Buffer {
  const isLatin1 = /^[\n\x20-\x7e\xa0-\xff]*$/.test(text)
  if (isLatin1) return chunk('tEXt', Buffer.from(`${keyword}\0${text}`, 'latin1'))
  return chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`, 'utf8'))
}

function chunk(type: string, content: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(crc32(typed))
  return Buffer.concat([length, typed, checksum])
}
