import { Html } from './html.ts'
import { pageWords } from './page-words.ts'

/**
 * Puts a button below every table that copies it in a form that spreadsheets take: cells between tabs, with the minus
 * of keyboards. It comes from a script, so that a page without scripts shows no button that does nothing.
 */
export const copying = (): Html =>
  new Html(`<script>
    const textOf = (cell) => cell.innerText.replaceAll('\\u2212', '-').replaceAll('\\u00a0', ' ').trim()
    const lineOf = (row) => [...row.cells].map(textOf).join('\\t')
    for (const table of document.querySelectorAll('table')) {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = ${JSON.stringify(pageWords().copy)}
      button.addEventListener('click', () => {
        const text = [textOf(table.caption), ...[...table.rows].map(lineOf)].join('\\n')
        const put = (event) => { event.clipboardData.setData('text/plain', text); event.preventDefault() }
        document.addEventListener('copy', put, { once: true })
        getSelection().selectAllChildren(table)
        document.execCommand('copy')
        getSelection().removeAllRanges()
      })
      table.parentElement.after(button)
    }
  </script>`)
