/** Readers of the formats that delt writes, which refuse what is not of the format. */
import { inflateRawSync } from 'node:zlib'
import { marked } from 'marked'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { SaxesParser } from 'saxes'

/** Throws where a text is not well-formed XML. */
export function readXml(text: string): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
}

/** Every element of an HTML page: its name and those of its attributes, in the order of the page. */
export function elementsOf(page: string): string[] {
  const elements: string[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) elements.push([node.tagName, ...node.attrs.map(({ name }) => name)].join(' '))
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(page))
  return elements
}

/** The elements that Markdown, as GitHub reads it, makes. */
export const elementsOfMarkdown = (text: string): string[] =>
  elementsOf(marked.parse(text, { async: false, gfm: true })).slice('html head body'.split(' ').length)

/** The files of a ZIP archive by their names, found through the directory at its end. */
export function filesInArchive(bytes: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  let at = bytes.readUInt32LE(end + 16)
  for (let entry = 0; entry < bytes.readUInt16LE(end + 10); entry++) {
    const nameLength = bytes.readUInt16LE(at + 28)
    const start = bytes.readUInt32LE(at + 42)
    const data = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
    const content = bytes.subarray(data, data + bytes.readUInt32LE(at + 20))
    const text = (bytes.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString('utf8')
    files.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), text)
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return files
}

/** The chunks of a PNG. */
export function chunksOf(png: Buffer): { type: string; content: Buffer }[] {
  const chunks: { type: string; content: Buffer }[] = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    const content = png.subarray(at + 8, at + 8 + length)
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), content })
    at += length + 12
  }
  return chunks
}
