import { escapeMarkup } from '../../text/markup.ts'

/** Markup that is safe to stand in a page: made by `html`, in which every other text is escaped. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

/** What may stand in a template: text is escaped, lists are joined, nothing stands for undefined. */
export type Content = string | number | Html | undefined | readonly Content[]

/** Markup from a template. Whatever is put into it is escaped, unless it is Html itself. */
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
