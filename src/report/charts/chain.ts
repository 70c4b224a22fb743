import { texts } from '../../locale/language.ts'
import { chainOf, LINKS, OUTCOME_OF_LINK, type Link } from '../../results/comparison/chain.ts'
import { estimateOf } from '../../results/lookup.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { chainSentences, linkWords } from '../text/chain-words.ts'
import { shortValue, wholeNumber } from '../text/number.ts'
import { compared, capital } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { rowsOf } from '../drawing/chart-rows.ts'
import { scenarioFill } from '../drawing/theme.ts'
import { whiskerBars } from '../drawing/whisker-bars.ts'

const say = texts({
  en: {
    title: (per100: string) =>
      `Of 100 needs for the other side, so many end with a place or an advisor: ${per100}`,
    subtitle:
      'How many of all needs for the other side that advisors see reach each link, mean. Whisker: 95 % interval. What is answered late can still be fulfilled',
    alt: (sentences: string) => `Bars. ${sentences}`,
    axis: (unit: string) => `${unit} for the other side`,
  },
  nb: {
    title: (per100) =>
      `Av 100 behov for den andre siden ender så mange med en plass eller en veileder: ${per100}`,
    subtitle:
      'Hvor mange av alle behov for den andre siden som veilederne ser, som når hvert ledd, gjennomsnitt. Strek: 95 % intervall. Det som blir besvart for sent, kan likevel bli innfridd',
    alt: (sentences) => `Søyler. ${sentences}`,
    axis: (unit) => `${unit} for den andre siden`,
  },
  nn: {
    title: (per100) =>
      `Av 100 behov for den andre sida endar så mange med ein plass eller ein rettleiar: ${per100}`,
    subtitle:
      'Kor mange av alle behov for den andre sida som rettleiarane ser, som når kvart ledd, gjennomsnitt. Strek: 95 % intervall. Det som blir svara på for seint, kan likevel bli innfridd',
    alt: (sentences) => `Søyler. ${sentences}`,
    axis: (unit) => `${unit} for den andre sida`,
  },
})

const UNIT = 'share of needs'

/** How many needs for the other side reach each link of the chain; undefined where an office sees none. */
export function chain(results: readonly ScenarioResult[]): ChartDrawing | undefined {
  const chains = results.flatMap((result) => chainOf(result) ?? [])
  if (chains.length < results.length) return undefined
  const fulfilled = chains.map(({ scenario, reached }) => ({ name: scenario, value: reached.fulfilled }))
  return {
    id: 'chain',
    title: say().title(compared(fulfilled, (share) => wholeNumber(100 * share))),
    subtitle: say().subtitle,
    alt: say().alt(chainSentences(chains).join(' ')),
    ...whiskerBars({
      rows: rowsOf(LINKS, results, (link) => capital(linkWords(link as Link))),
      estimateOf: ({ result, part }) => result && estimateOf(result, OUTCOME_OF_LINK[part as Link]),
      colorOf: ({ result }) => scenarioFill(results, result),
      labelOf: (value) => shortValue(value, UNIT),
      axisTitle: say().axis,
      unit: UNIT,
    }),
  }
}
