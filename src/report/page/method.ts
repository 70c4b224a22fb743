import { describeFailure } from '../../errors.ts'
import { pageWords } from './page-words.ts'
import type { Manifest } from '../../results/manifest.ts'
import { html } from './html.ts'
import type { Content } from './html.ts'
import { stoppedWords } from '../text/words.ts'
import { facts, list, paragraph, section } from './parts.ts'
import type { Section } from './parts.ts'

/** The limits of what any simulation of this kind can say. */
export function limitsSection(): Section | undefined {
  const { sections, cannot } = pageWords()
  return section('limits', sections.cannot, list(cannot))
}

/** Everything needed to make the page again, and what failed along the way. */
export function reproductionSection(manifest: Omit<Manifest, 'files'>): Section | undefined {
  const { scenarios, failed } = manifest
  const words = pageWords()
  return section(
    'reproduction',
    words.sections.reproduction,
    facts([
      [words.command, html`<code>${['delt', ...manifest.command].map(quoted).join(' ')}</code>`],
      [words.seed, manifest.seed],
      ['delt', manifest.delt],
      ['Node', manifest.node],
      [words.model, html`<code>${manifest.model}</code>`],
      ...scenarios.map((scenario): [string, Content] => [
        words.scenario(scenario.name),
        html`${words.replicationsOf(scenario.file, scenario.done.length, scenario.planned)},
          <code>${scenario.hash}</code>`,
      ]),
      [words.simulated, words.fromTo(manifest.start, manifest.end)],
    ]),
    paragraph(html`<code>manifest.json</code> ${words.manifest}`),
    failed.length === 0 ? undefined : html`<h3>${words.failures}</h3>`,
    list(failed.map(describeFailure)),
  )
}

/** A word, quoted as necessary for a shell. */
function quoted(word: string): string {
  return /^[\w./=:,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}

/** A warning if the results are not everything that was asked for. */
export function incompleteness({ state, failed }: Omit<Manifest, 'files'>) {
  if (state !== 'complete') return alert(stoppedWords())
  return failed.length > 0 ? alert(pageWords().failed(failed.length)) : undefined
}

/** A box that is hard to overlook. */
export function alert(...text: readonly Content[]) {
  return html`<p class="alert" role="note">${text}</p> `
}
