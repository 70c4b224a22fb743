import type { Manifest } from '../../results/manifest.ts'
import { html } from './html.ts'
import type { Content } from './html.ts'
import { stoppedWords } from '../text/words.ts'
import { facts, list, paragraph, section } from './parts.ts'
import type { Section } from './parts.ts'

/** The limits of what any simulation of this kind can say. */
export function limitsSection(): Section | undefined {
  return section(
    'limits',
    'What this cannot say',
    list([
      'No study has measured dual against unitary leadership on what becomes of users. Differences between the two follow from the mechanisms of the model and are as good as these.',
      'Intervals show the luck of the simulation. How far the answer moves when assumptions change is another question; look at the assumptions before relying on it.',
      'The office is a typical one, calibrated to published figures; it is not a forecast for any named office.',
      'No single person is a winner or loser: any disturbance shifts many single histories without changing the whole. Only groups are shown.',
      'Money is social assistance, staff and measures at 2024 prices. What work, education or pension mean for other budgets is left out.',
      'Pay, pay days and the energy of advisors are left out.',
    ]),
  )
}

/** What the monthly series show about the warm-up of each scenario, for the section on method. */
export function warmUpSentences({ warmUp = [] }: Omit<Manifest, 'files'>): string[] {
  return warmUp.map(({ sentence }) => sentence)
}

/** Everything needed to make the page again, and what failed along the way. */
export function reproductionSection(manifest: Omit<Manifest, 'files'>): Section | undefined {
  const { scenarios, failed } = manifest
  return section(
    'reproduction',
    'How to reproduce this',
    facts([
      ['Command', html`<code>${['delt', ...manifest.command].map(quoted).join(' ')}</code>`],
      ['Seed', manifest.seed],
      ['delt', manifest.delt],
      ['Node', manifest.node],
      ['Model', html`<code>${manifest.model}</code>`],
      ...scenarios.map((scenario): [string, Content] => [
        `Scenario ${scenario.name}`,
        html`${scenario.file}, ${scenario.done.length} of ${scenario.planned} replications,
          <code>${scenario.hash}</code>`,
      ]),
      ['Simulated', `from ${manifest.start} to ${manifest.end}`],
    ]),
    paragraph(
      html`<code>manifest.json</code> beside this page holds the resolved scenarios. The same command, seed
        and version give the same numbers.`,
    ),
    failed.length === 0 ? undefined : html`<h3>Replications that failed</h3>`,
    list(
      failed.map(
        ({ scenario, replication, stage, reason }) =>
          `${scenario}, replication ${replication}, while ${stage}: ${reason}`,
      ),
    ),
  )
}

/** A word, quoted as necessary for a shell. */
function quoted(word: string): string {
  return /^[\w./=:,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}

/** A warning if the results are not everything that was asked for. */
export function incompleteness({ state, failed }: Omit<Manifest, 'files'>) {
  if (state !== 'complete') return alert(stoppedWords())
  if (failed.length > 0)
    return alert(`${failed.length} replications failed and are left out; they are listed at the end.`)
  return undefined
}

/** A box that is hard to overlook. */
export function alert(...text: readonly Content[]) {
  return html`<p class="alert" role="note">${text}</p> `
}
