/** The pieces from which both pages are built. */
import { pageWords } from './page-words.ts'
import type { ShownChart } from '../drawing/chart.ts'
import type { TextTable } from '../export/comparison-tables.ts'
import { Html, html } from './html.ts'
import type { Content } from './html.ts'

/** A part of the page that is listed in the table of contents. */
export interface Section {
  readonly id: string
  readonly heading: string
  readonly content: Html
}

/** A section; undefined if all of its contents are empty. */
export function section(
  id: string,
  heading: string,
  ...contents: readonly (Html | undefined)[]
): Section | undefined {
  const present = contents.filter((content) => content !== undefined)
  return present.length === 0 ? undefined : { id, heading, content: html`${present}` }
}

export function paragraph(...text: readonly Content[]): Html {
  return html`<p>${text}</p> `
}

/** A list of sentences; undefined if there are none. */
export function list(items: readonly Content[]): Html | undefined {
  return items.length === 0
    ? undefined
    : html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul> `
}

/** Names, each with its value. */
export function facts(pairs: readonly (readonly [name: string, text: Content])[]): Html {
  const entries = pairs.map(
    ([name, text]) =>
      html`<dt>${name}</dt>
        <dd>${text}</dd>`,
  )
  return html`<dl class="facts">${entries}</dl> `
}

/** A table that scrolls sideways on a narrow screen; undefined without rows. */
export function table({ title, header, rows }: TextTable): Html | undefined {
  if (rows.length === 0) return undefined
  const head = header.map((cell) => (cell === '' ? html`<td></td>` : html`<th scope="col">${cell}</th>`))
  const body = rows.map(
    ([name = '', ...cells]) =>
      html`<tr>
        <th scope="row">${name}</th>
        ${cells.map((cell) => html`<td>${cell}</td>`)}
      </tr> `,
  )
  return html`<div class="wide" role="region" aria-label="${pageWords().table(title)}" tabindex="0">
    <table>
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div> `
}

/**
 * Long content, collapsed on the screen.
 *
 * @param paper whether it is always printed; otherwise only if a reader has opened it
 */
export function folded(summary: string, content: Html | undefined, paper = false): Html | undefined {
  const kind = paper ? 'paper' : 'long'
  return (
    content &&
    html`<details class="${kind}">
      <summary>${summary}</summary>
      ${content}
    </details> `
  )
}

/**
 * A chart that scrolls sideways on a narrow screen. Its title is a heading for users of screen readers, and a text
 * describes what it shows.
 */
function figure({ id, title, alt, svg }: ShownChart): Html {
  const label = `heading-${id}`
  const drawing = svg.replace('<svg', `<svg role="img" aria-labelledby="${label}"`)
  return html`<figure>
    <h3 class="heard" id="${label}">${title}</h3>
    <div class="wide" role="region" aria-labelledby="${label}" tabindex="0">${new Html(drawing)}</div>
    <details class="words">
      <summary>${pageWords().chartInWords}</summary>
      <p>${alt}</p>
    </details>
  </figure> `
}

/** Charts in a row; nothing where none of them was drawn. */
export function figures(charts: readonly ShownChart[], ...names: readonly string[]): Html | undefined {
  const chosen = chartsNamed(charts, names)
  return chosen.length === 0 ? undefined : html`${chosen.map(figure)}`
}

/** Charts that a reader opens one by one, each under what it shows. */
export function foldedFigures(charts: readonly ShownChart[], ...names: readonly string[]): Html | undefined {
  const chosen = chartsNamed(charts, names)
  return chosen.length === 0 ? undefined : html`${chosen.map((chart) => folded(chart.title, figure(chart)))}`
}

/** The charts with these names, and those numbered after them, in this order; those that were not drawn are skipped. */
const chartsNamed = (charts: readonly ShownChart[], names: readonly string[]): readonly ShownChart[] =>
  names.flatMap((name) => charts.filter(({ id }) => id.replace(/-\d+$/, '') === name))
