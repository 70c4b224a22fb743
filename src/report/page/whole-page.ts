import { spokenLanguage } from '../../locale/language.ts'
import { copying } from './copying.ts'
import { pageWords } from './page-words.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import type { Section } from './parts.ts'
import { STYLE } from './style.ts'

interface Page {
  /** what is shown above the heading: who made the page */
  readonly kicker: string
  readonly heading: string
  /** what a reader needs to know first: question, answer, big numbers */
  readonly opening: Html
  readonly sections: readonly (Section | undefined)[]
  readonly closing: string
}

/** A whole page as text: one file that needs nothing else. */
export function documentOf({ kicker, heading, opening, sections, closing }: Page): string {
  const present = sections.filter((section) => section !== undefined)
  const contents = present.map((section) => html`<li><a href="#${section.id}">${section.heading}</a></li> `)
  const body = present.map(
    (section) =>
      html`<section aria-labelledby="${section.id}">
        <h2 id="${section.id}">${section.heading}</h2>
        ${section.content}
      </section> `,
  )
  return html`<!doctype html>
    <html lang="${spokenLanguage()}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${heading} – delt</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <a class="skip" href="#content">${pageWords().toContent}</a>
        <header>
          <p class="kicker">${kicker}</p>
          <h1>${heading}</h1>
          ${opening}
        </header>
        <nav aria-label="${pageWords().contents}">
          <h2>${pageWords().contents}</h2>
          <ol>
            ${contents}
          </ol>
        </nav>
        <main id="content">${body}</main>
        <footer><p>${closing}</p></footer>
        ${copying()}
      </body>
    </html> `.markup
}
