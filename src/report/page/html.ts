import { escapeMarkup } from '../../text/markup.ts'

/** Markup that is safe to insert in a page: made by `html`, which escapes all other text. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

/** What a template accepts: text is escaped, lists are joined, undefined becomes nothing. */
export type Content = string | number | Html | undefined | readonly Content[]

/** Markup from a template. Whatever is inserted is escaped, unless it is Html itself. */
export function html(texts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  const parts = texts.map((text, position) => text + markupOf(contents[position]))
  return new Html(parts.join(''))
}

function markupOf(content: Content): string {
  if (content === undefined) return ''
  if (content instanceof Html) return content.markup
  if (typeof content === 'string') return escapeMarkup(content)
  if (typeof content === 'number') return String(content)
  return content.map(markupOf).join('')
}
