/** Pages of fake results, with names and texts as a hostile user might choose them. */
import { comparisonDrawings } from '../../../../src/report/charts/comparison-charts.ts'
import type { ChartDrawing, ShownChart } from '../../../../src/report/drawing/chart.ts'
import { drawSvg } from '../../../../src/report/drawing/renderer.ts'
import { runDrawings } from '../../../../src/report/charts/run-charts.ts'
import { comparisonPage } from '../../../../src/report/page/comparison-page.ts'
import { runPage } from '../../../../src/report/page/run-page.ts'
import type { Manifest } from '../../../../src/results/manifest.ts'
import type { LimitCheck } from '../../../../src/results/comparison/comparison-result.ts'
import type { ScenarioResult } from '../../../../src/results/result.ts'
import { fakeComparison, fakeResult } from '../fake-results.ts'

/** If this ever stands unescaped in a page, the page runs it. */
export const HOSTILE = `"><script>document.title='taken'</script><b c='d'>&amp;`

export function fakeManifest(results: readonly ScenarioResult[]): Omit<Manifest, 'files'> {
  return {
    format: 1,
    delt: '1.2.3',
    node: 'v20.20.2',
    command: ['compare', 'dual.yaml', 'a file.yaml', '--seed', "it's"],
    state: 'complete',
    seed: HOSTILE,
    model: 'f'.repeat(64),
    limits: [],
    start: '2026-11-21T22:00:00.000Z',
    end: '2026-11-21T22:00:50.000Z',
    failed: [{ scenario: 'dual', replication: 7, seed: 'delt', stage: 'simulating', reason: HOSTILE }],
    scenarios: results.map(({ name, hash, scenario, records }) => ({
      name,
      hash,
      file: HOSTILE,
      overrides: [],
      scenario,
      planned: records.length + 1,
      done: records.map(({ replication }) => replication),
    })),
  }
}

const drawn = (drawings: readonly ChartDrawing[]): ShownChart[] =>
  drawings.map((drawing) => ({
    id: drawing.id,
    title: drawing.title,
    alt: drawing.alt,
    svg: drawSvg(drawing, []),
  }))

const limit: LimitCheck = {
  scenario: 'dual',
  limit: 'social-assistance-nok <= 100000000',
  outcome: 'social-assistance-nok',
  breakdown: 'all',
  level: 'all',
  value: 182_000_000,
  unit: 'NOK per year',
  holds: false,
}

/** @param name of the scenario */
export function fakeRunPage(name = 'dual'): string {
  const changes = { description: HOSTILE, question: HOSTILE }
  const results = [fakeResult(name, 0, 5, changes)]
  return runPage({
    results,
    manifest: fakeManifest(results),
    charts: drawn(runDrawings(results, true)),
    limits: [{ ...limit, scenario: name }],
  })
}

export function fakeComparisonPage(alternative = 'unitary'): string {
  const comparison = {
    ...fakeComparison({ [alternative]: 1 }, 8),
    question: HOSTILE,
    failed: [{ scenario: HOSTILE, replication: 1, reason: HOSTILE }],
    limits: [limit],
  }
  const results = [comparison.baseline, ...comparison.alternatives]
  return comparisonPage({
    comparison,
    manifest: fakeManifest(results),
    charts: drawn(comparisonDrawings(comparison)),
  })
}
