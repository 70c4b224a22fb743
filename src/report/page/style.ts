import { Html } from './html.ts'

/** The look of the page, on screens of any width and on paper. */
export const STYLE = new Html(`
:root { color-scheme: light; --ink: #1a1a1a; --quiet: #595959; --line: #d0d0d0; --accent: #004d80 }
* { box-sizing: border-box }
body { margin: 0; overflow-wrap: break-word; color: var(--ink); background: #fff; font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif }
header, nav, main, footer { max-width: 50rem; margin: 0 auto; padding: 0 1.25rem }
header { padding-top: 2rem }
h1, h2, h3 { line-height: 1.25 }
h1 { font-size: 1.9rem; margin: 0.2rem 0 0.8rem }
h2 { font-size: 1.45rem; margin: 2.8rem 0 0.8rem; padding-top: 0.9rem; border-top: 2px solid var(--ink) }
h3 { font-size: 1.1rem; margin: 1.6rem 0 0.5rem }
p, li { max-width: 42rem }
a { color: var(--accent) }
a:focus-visible, summary:focus-visible, button:focus-visible, [tabindex]:focus-visible { outline: 3px solid #e69f00; outline-offset: 2px }
.kicker { margin: 0; color: var(--quiet) }
.answer { font-size: 1.25rem; line-height: 1.45; font-weight: 600 }
.alert { border-left: 0.4rem solid #8f2d00; padding: 0.4rem 0.9rem; background: #fdf3ee }
.skip { position: absolute; left: -100vw }
.skip:focus { left: 1rem; top: 1rem; background: #fff; padding: 0.5rem }
nav ol { columns: 16rem; padding-left: 1.4rem; margin: 0.5rem 0 0 }
.numbers { display: grid; grid-template-columns: repeat(auto-fill, minmax(13.5rem, 1fr)); gap: 0.8rem; padding: 0; margin: 1rem 0; list-style: none }
.numbers li { border: 1px solid var(--line); border-top: 4px solid var(--accent); padding: 0.7rem 0.9rem }
.numbers strong { display: block; font-size: 1.65rem; line-height: 1.25; font-weight: 700 }
.numbers span { display: block }
.numbers .quiet { color: var(--quiet); font-size: 0.9rem }
.numbers .verdict { font-weight: 600 }
.numbers .meaning { color: var(--quiet); font-size: 0.85rem; margin-top: 0.3rem }
header h2 { font-size: 1.15rem; margin: 1.4rem 0 0; padding: 0; border: 0 }
.numbers .worse { border-top-color: #8f2d00 }
.numbers .open { border-top-color: #a6a6a6 }
.wide { overflow-x: auto; margin: 0.8rem 0 }
table { border-collapse: collapse; font-size: 0.92rem; font-variant-numeric: tabular-nums; width: 100%; min-width: 32rem }
caption { text-align: left; font-weight: 600; padding: 0.3rem 0 }
th, td { text-align: left; vertical-align: top; padding: 0.32rem 0.8rem 0.32rem 0; border-bottom: 1px solid var(--line) }
thead th, thead td { border-bottom: 2px solid var(--ink) }
tbody th { font-weight: 400 }
figure { margin: 1.8rem 0; border: 1px solid var(--line) }
figure .wide { margin: 0 }
figure svg { display: block; width: 100%; min-width: 36rem; height: auto }
.words { padding: 0 0.9rem 0.6rem; font-size: 0.92rem }
button { font: inherit; font-size: 0.85rem; color: var(--accent); background: none; border: 1px solid var(--line); padding: 0.15rem 0.6rem; cursor: pointer }
details { margin: 0.6rem 0 }
summary { cursor: pointer; color: var(--accent) }
.facts { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: 0.25rem 1rem; margin: 0.8rem 0 }
.facts dt { color: var(--quiet) }
.facts dd { margin: 0; overflow-wrap: anywhere }
code { font: 0.92em ui-monospace, "DejaVu Sans Mono", Consolas, monospace; overflow-wrap: anywhere }
.heard { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
footer { margin: 3rem auto 2rem; color: var(--quiet); font-size: 0.9rem }
@media (max-width: 34rem) {
  h1 { font-size: 1.5rem }
  .answer { font-size: 1.1rem }
  .facts { grid-template-columns: 1fr; gap: 0 }
  .facts dd { margin-bottom: 0.5rem }
}
@page { size: A4; margin: 16mm }
@media print {
  body { font-size: 9.5pt }
  header, nav, main, footer { max-width: none; padding: 0 }
  .skip, button, nav, .numbers .meaning { display: none }
  .numbers { grid-template-columns: repeat(4, 1fr); gap: 0.5rem }
  .numbers li { padding: 0.4rem 0.6rem }
  .numbers strong { font-size: 1.2rem }
  .wide { overflow: visible }
  table { min-width: 0 }
  h2 { margin-top: 1.4rem }
  h2, h3, caption, summary { break-after: avoid }
  figure, tr, .numbers li { break-inside: avoid }
  figure { border: 0; margin: 1rem 0 }
  figure svg { min-width: 0; max-height: 21cm }
  details.paper::details-content { content-visibility: visible; display: block; height: auto }
  details:not(.paper, [open]) { display: none }
  table { font-size: 8.5pt }
  thead { display: table-header-group }
  a { color: inherit; text-decoration: none }
}
`)
