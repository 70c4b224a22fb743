/** `report.html` of a robustness study. */
import type { ShownChart } from '../../report/drawing/chart.ts'
import type { TextTable } from '../../report/export/comparison-tables.ts'
import { differencesTable } from '../../report/page/assumptions.ts'
import { html } from '../../report/page/html.ts'
import { limitsSection, incompleteness, reproductionSection } from '../../report/page/method.ts'
import { figures, folded, list, paragraph, section, table, type Section } from '../../report/page/parts.ts'
import { documentOf } from '../../report/page/whole-page.ts'
import type { Manifest } from '../../results/manifest.ts'
import { COMMON_FACTOR, isAnswered, type Dimension, type RobustnessSummary } from './result.ts'
import {
  cornerSentence,
  robustnessHeadline,
  shareSentence,
  unvariedSentence,
  worldSentences,
} from './sentences.ts'
import { correlationsTable, sharesTable } from './tables.ts'
import { robustnessWords as say } from './words.ts'

/** The page as text: one self-contained HTML file. */
export function robustnessPage(
  summary: RobustnessSummary,
  manifest: Omit<Manifest, 'files'>,
  charts: readonly ShownChart[],
): string {
  const { alternative, baseline } = summary
  const { worlds, ranges, unvaried } = say().headings
  return documentOf({
    kicker: say().kicker,
    heading: say().question(alternative.name, baseline.name),
    opening: html`<p class="answer">${robustnessHeadline(summary)}.</p>
      ${incompleteness(manifest)}`,
    sections: [
      ...(isAnswered(summary) ? answerSections(summary, charts) : []),
      section('worlds', worlds, list(worldSentences(summary))),
      section(
        'ranges',
        ranges,
        paragraph(say().varied(summary.dimensions.length)),
        folded(say().ranges, table(rangesTable(summary))),
      ),
      section('unvaried', unvaried, paragraph(unvariedSentence(summary))),
      section(
        'difference',
        say().headings.differ,
        differencesTable(manifest.scenarios.map(({ scenario }) => scenario)),
      ),
      limitsSection(),
      reproductionSection(manifest),
    ],
    closing: say().closing(manifest.delt),
  })
}

function answerSections(
  summary: RobustnessSummary,
  charts: readonly ShownChart[],
): readonly (Section | undefined)[] {
  const { answer, parameters } = say().headings
  const corners = summary.corners.map((corner) => cornerSentence(summary, corner))
  return [
    section(
      'answer',
      answer,
      figures(charts, 'robustness-shares'),
      table(sharesTable(summary)),
      paragraph(say().leans),
      list(summary.shares.map((shares) => shareSentence(summary, shares))),
    ),
    section(
      'parameters',
      parameters,
      figures(charts, 'robustness-correlations'),
      table(correlationsTable(summary)),
    ),
    section('worst', say().worst(summary.alternative.name), list(corners)),
  ]
}

function rangesTable({ dimensions }: RobustnessSummary): TextTable {
  const { parameter, unit, low, high, centre } = say().range
  return {
    title: say().ranges,
    header: [parameter, unit, low, high, centre],
    rows: dimensions.map(rangeCells),
  }
}

/** Values as they would stand in a scenario file. */
const rangeCells = ({ path, unit, low, high, centre }: Dimension): readonly string[] => [
  path,
  unitOf(unit),
  `${low}`,
  `${high}`,
  centre === undefined ? '–' : `${centre}`,
]

const unitOf = (unit: string): string => (unit === COMMON_FACTOR ? say().range.factor : unit)
