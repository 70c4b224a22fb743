/** An element of an XML document. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Element[]
}

const NAME = String.raw`[A-Za-z_][\w.:-]*`
const ATTRIBUTE = new RegExp(String.raw`\s+(${NAME})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y')
const TAG_NAME = new RegExp(String.raw`<(/?)(${NAME})`, 'y')
const TAG_END = /\s*(\/?)>/y
const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/
/** What XML 1.0 forbids, also as a reference. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
)

/**
 * Reads a document of elements and attributes without text, as a reader that forgives nothing.
 *
 * @throws Error that says where the document is not well-formed
 */
export function parseXml(text: string): Element {
  return new Parser(text).document()
}

class Parser {
  private readonly text: string
  private at = 0

  constructor(text: string) {
    this.text = text
  }

  document(): Element {
    const forbidden = FORBIDDEN.exec(this.text)
    if (forbidden !== null) this.fail(`forbidden character at ${forbidden.index}`)
    const declaration = DECLARATION.exec(this.text)
    if (declaration === null) return this.fail('no XML declaration')
    this.at = declaration[0].length
    const root: Element = { name: '', attributes: new Map(), children: [] }
    const open = [root]
    do this.tag(open)
    while (open.length > 1)
    if (this.text.slice(this.at).trim() !== '') this.fail('something after the end')
    return root.children[0]
  }

  /** Takes a tag, and what stands before it, which may only be white space. */
  private tag(open: Element[]): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at++
    const [, closing, name] = this.take(TAG_NAME, 'a tag')
    if (closing === '/') {
      if (open.length < 2 || open.pop()?.name !== name) this.fail(`</${name}> closes nothing`)
      if (this.take(TAG_END, '>')[1] === '/') this.fail('a tag that closes twice')
      return
    }
    const element: Element = { name, attributes: this.attributes(), children: [] }
    open[open.length - 1].children.push(element)
    if (this.take(TAG_END, '>')[1] !== '/') open.push(element)
  }

  private attributes(): ReadonlyMap<string, string> {
    const attributes = new Map<string, string>()
    for (;;) {
      ATTRIBUTE.lastIndex = this.at
      const found = ATTRIBUTE.exec(this.text)
      if (found === null) return attributes
      this.at = ATTRIBUTE.lastIndex
      if (attributes.has(found[1])) this.fail(`two attributes ${found[1]}`)
      attributes.set(found[1], this.decoded(found[2] ?? found[3]))
    }
  }

  private decoded(value: string): string {
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(value)) this.fail(`a bare & in ${value}`)
    return value.replaceAll(/&(#x?)?(\w+);/g, (_, number: string | undefined, what: string) => {
      if (number === undefined) return ENTITIES.get(what) ?? ''
      const character = String.fromCodePoint(Number.parseInt(what, number === '#' ? 10 : 16))
      if (FORBIDDEN.test(character)) this.fail(`forbidden character &${number}${what};`)
      return character
    })
  }

  private take(pattern: RegExp, what: string): RegExpExecArray {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found === null) return this.fail(`expected ${what}`)
    this.at = pattern.lastIndex
    return found
  }

  private fail(what: string): never {
    throw new Error(`${what}, at ${this.at}: ${this.text.slice(this.at, this.at + 40)}`)
  }
}
