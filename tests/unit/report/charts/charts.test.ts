import { inflateSync } from 'node:zlib'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { speak, type Language } from '../../../../src/locale/language.ts'
import { comparisonDrawings } from '../../../../src/report/charts/comparison-charts.ts'
import { isResultFile } from '../../../../src/folder/result-kinds.ts'
import { runDrawings } from '../../../../src/report/charts/run-charts.ts'
import type { ChartDrawing } from '../../../../src/report/drawing/chart.ts'
import { drawSvg } from '../../../../src/report/drawing/renderer.ts'
import type { Content, Made } from '../../../../src/report/export/exporter.ts'
import { pictures } from '../../../../src/report/export/views.ts'
import type { ScenarioResult, Verdict } from '../../../../src/results/result.ts'
import { uncached } from '../../../../src/store/cache.ts'
import { fakeComparison, fakeResult } from '../fake-results.ts'
import { variedComparison } from './many-charts.ts'

const one = [fakeResult('dual', 0)]
const two = [fakeResult('dual', 0), fakeResult('unitary', 1)]
const comparison = fakeComparison({ unitary: 1 })
const many = fakeComparison({ a: 1, b: 0.5, c: -0.5, d: 0.2, e: 0.1, f: -1, g: -0.2 })

/** The same result where nothing could be measured. */
function unmeasured(result: ScenarioResult): ScenarioResult {
  return {
    ...result,
    records: result.records.map((record) => ({ ...record, values: record.values.map(() => Number.NaN) })),
    summary: result.summary.map((row) => ({
      ...row,
      mean: Number.NaN,
      sd: undefined,
      ciLow: undefined,
      ciHigh: undefined,
    })),
  }
}

describe('every chart', () => {
  const sets: [string, ChartDrawing[]][] = [
    ['of one scenario', runDrawings(one, true)],
    ['of two scenarios', runDrawings(two, true)],
    ['of one replication', runDrawings([fakeResult('dual', 0, 1)], true)],
    ['of a comparison', comparisonDrawings(comparison)],
    ['of seven alternatives', comparisonDrawings(many)],
  ]

  it.each(sets)('%s says what is seen, in words and with its numbers', (_, drawings) => {
    for (const { title, subtitle, alt } of drawings) {
      expect(title.length).toBeGreaterThan(20)
      expect(subtitle.length).toBeGreaterThan(20)
      expect(alt).toMatch(/\d/)
      expect(`${title} ${subtitle} ${alt}`).not.toMatch(/NaN|undefined|Infinity|∞/)
    }
  })

  it.each(sets)('%s has a name of its own that any file system takes', (_, drawings) => {
    const ids = drawings.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/)
  })

  it.each(sets)('%s is among the files that a result folder may hold', (_, drawings) => {
    for (const { id } of drawings)
      for (const format of ['svg', 'png']) expect(isResultFile(`charts/${id}.${format}`)).toBe(true)
  })

  it('is there although nothing could be measured', () => {
    const nothing = unmeasured(fakeResult('dual', 0))
    for (const results of [[nothing], [nothing, fakeResult('unitary', 1)]]) {
      const drawings = runDrawings(results, true)
      expect(drawings).toHaveLength(runDrawings(two, true).length)
      for (const { title, alt } of drawings) expect(title + alt).not.toMatch(/NaN|undefined|Infinity|∞/)
      for (const drawing of drawings) expect(drawSvg(drawing, [])).not.toMatch(/NaN|Infinity/)
    }
  })

  it('leaves out the spread of single offices beside paired verdicts', () => {
    const paired = comparisonDrawings(comparison).filter(({ id }) => id === 'interval-by-team')
    const alone = runDrawings(two, true).filter(({ id }) => id === 'interval-by-team')
    expect(JSON.stringify(alone.map(({ configuration }) => configuration.data))).toContain('xMin')
    expect(JSON.stringify(paired.map(({ configuration }) => configuration.data))).not.toContain('xMin')
  })
})

describe('the words of all charts', () => {
  afterEach(() => speak('en'))

  it.each<[Language, string]>([
    ['en', 'words.txt'],
    ['nb', 'words.nb.txt'],
    ['nn', 'words.nn.txt'],
  ])('are in %s those that were last read by a person', async (language, file) => {
    speak(language)
    const words = comparisonDrawings(comparison).map(
      ({ id, title, subtitle }) => `${id}\n${title}\n${subtitle}\n`,
    )
    await expect(
      words.join('\n'),
      `charts say something else than tests/golden/charts/${file}: read the new words, then renew that file with \`npx vitest run tests/unit/report/charts/charts.test.ts --update\``,
    ).toMatchFileSnapshot(`../../../golden/charts/${file}`)
  })
})

describe('what single charts say', () => {
  const titleOf = (drawings: ChartDrawing[], name: string) => drawings.find(({ id }) => id === name)?.title

  it('names the team with the longest and the one with the shortest interval', () => {
    expect(titleOf(runDrawings(one, true), 'interval-by-team')).toMatch(
      /^Team state adjusted talks with a user every 9\d working days, team municipal youth every 1[67]$/,
    )
  })

  it('holds social assistance against the goal, a share less than in the first year', () => {
    const drawing = runDrawings(one, true).find(({ id }) => id === 'social-assistance')
    const [, first = '', goal = ''] =
      /year 1 (\d+).*?/
        .exec(drawing?.alt ?? '')
        ?.concat(/goal of (\d+)/.exec(drawing?.alt ?? '')?.[1] ?? '') ?? []
    expect(Number(goal) / Number(first)).toBeGreaterThan(0.7)
    expect(Number(goal) / Number(first)).toBeLessThan(0.71)
  })

  it('adds the fates of needs for the other side up to all of them', () => {
    const drawing = runDrawings(one, true).find(({ id }) => id === 'cross-side-requests')
    const datasets = drawing?.configuration.data.datasets ?? []
    for (const row of [0, 1, 2]) {
      const shares = datasets.map(({ data }) => Number(data[row]))
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    }
  })

  it('adds families of work up to all minutes that the kinds of work have', () => {
    const [result] = one
    const drawing = runDrawings(one, true).find(({ id }) => id === 'minutes-by-work')
    const shares = (drawing?.configuration.data.datasets ?? []).map(({ data }) => Number(data[0]))
    const all = (result?.summary ?? []).filter(
      ({ outcome, level }) => outcome.startsWith('minutes-') && level === 'state-jobseekers',
    )
    const total = all.reduce((sum, { mean }) => sum + mean, 0)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(total, 12)
  })

  it('leads with requests across the sides', () => {
    expect(comparisonDrawings(comparison)[0].id).toBe('cross-side-requests')
  })

  it.each([
    ['users-over-time', 'users-present'],
    ['social-assistance', 'social-assistance-nok'],
  ])('shows %s only where they surely differ', (id, outcome) => {
    const withVerdict = (verdict: Verdict) => ({
      ...comparison,
      rows: comparison.rows.map((row) => (row.outcome === outcome ? { ...row, verdict } : row)),
    })
    const idsOf = (verdict: Verdict) => comparisonDrawings(withVerdict(verdict)).map((drawing) => drawing.id)
    expect(idsOf('lower')).toContain(id)
    expect(idsOf('undecided')).not.toContain(id)
  })

  it.each<[readonly Verdict[], string]>([
    [
      ['better', 'better'],
      'Of what was tried, caseload=40 does most: surely better than dual on days in work in four years and social assistance',
    ],
    [
      ['better', 'worse'],
      'Of what was tried, caseload=40 does most: surely better than dual on days in work in four years, worse on social assistance',
    ],
    [
      ['worse', 'undecided'],
      'Nothing that was tried is surely better than dual; caseload=40 is surely worse on days in work in four years',
    ],
    [
      ['undecided', 'higher'],
      'Some values of caseload surely change, neither for better nor for worse than dual: social assistance',
    ],
    [
      ['undecided', 'undecided'],
      'At no value of caseload that was tried does an outcome of interest surely differ from dual',
    ],
  ])('says which of the values that were tried does most: %s', (verdicts, title) => {
    const varied = variedComparison(['caseload'], [['60'], ['40']])
    const [first, second] = varied.alternatives.map(({ name }) => name)
    const told = ['days-in-work-4-years', 'social-assistance-nok'].map((outcome) =>
      varied.verdicts.find((verdict) => verdict.outcome === outcome && verdict.alternative === second),
    )
    const judged = told.flatMap((named, index) =>
      named === undefined ? [] : [{ ...named, verdict: verdicts[index] }],
    )
    const drawings = comparisonDrawings({
      ...varied,
      verdicts: [
        ...judged.map((named) => ({ ...named, alternative: first, verdict: 'undecided' as const })),
        ...judged,
      ],
    })
    expect(titleOf(drawings, 'variation')).toBe(title)
  })

  it('shows no flow of twins where as many end differently by chance', () => {
    const same = fakeComparison({ 'dual-again': 0 })
    expect(comparisonDrawings(comparison).map(({ id }) => id)).toContain('twins-flow-1')
    expect(comparisonDrawings(same).map(({ id }) => id)).not.toContain('twins-flow-1')
  })
})

interface Chunk {
  readonly type: string
  readonly content: Buffer
}

/** The chunks of a PNG; throws where a length leads astray. */
function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      content: png.subarray(at + 8, at + 8 + length),
    })
    at += length + 12
  }
  return chunks
}

/** The files that are made of drawings of a comparison, by their names. */
async function filesOf(draw: (of: typeof comparison) => ChartDrawing[]): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  const put = (name: string, content: Content) => {
    files.set(name, Buffer.from(content as string | Uint8Array))
    return Promise.resolve()
  }
  const { baseline, alternatives } = comparison
  const manifest = { delt: '1.2.3', scenarios: [baseline, ...alternatives] }
  const exporter = pictures({
    ids: [],
    shown: () => '',
    draw: (of: typeof comparison) => Promise.resolve(draw(of)),
  })
  const made = { result: comparison, manifest } as unknown as Made<typeof comparison>
  await exporter.write(made, {
    put,
    cached: uncached,
    dialect: 'standard',
    charts: true,
    logs: undefined,
    written: new Set(),
    chartSize: 'report',
  })
  return files
}

describe('chart files', () => {
  let files = new Map<string, Buffer>()
  beforeAll(async () => {
    files = await filesOf(comparisonDrawings)
  })
  const charts = () => comparisonDrawings(comparison).map(({ id, title }) => ({ id, title, svg: svgOf(id) }))
  const read = (name: string) => files.get(`charts/${name}`) ?? Buffer.alloc(0)
  const svgOf = (id: string) => read(`${id}.svg`).toString()

  it('come in pairs of SVG and PNG', () => {
    const expected = charts().flatMap(({ id }) => [`charts/${id}.png`, `charts/${id}.svg`])
    expect([...files.keys()]).toEqual(expected)
  })

  it('carry seed, version and scenario hashes', () => {
    const { baseline, alternatives } = comparison
    const facts = [
      ['Software', 'delt 1.2.3'],
      ['Seed', 'delt'],
      ...[baseline, ...alternatives].map(({ name, hash }) => ['Scenario', `${name}, ${hash}`]),
    ]
    for (const { id, svg } of charts()) {
      const metadata = (/<metadata>([^<]*)<\/metadata>/.exec(svg)?.[1] ?? '').split('\n')
      const texts = chunksOf(read(`${id}.png`))
        .filter(({ type }) => type === 'tEXt' || type === 'iTXt')
        .map(({ content }) => content.toString('utf8'))
      for (const fact of facts) expect(metadata).toContain(fact.join(': '))
      for (const fact of facts) expect(texts).toContain(fact.join('\0'))
    }
  })

  it('have the size of a print, 16 cm at 300 dots per inch', () => {
    for (const { id } of charts()) {
      const chunks = chunksOf(read(`${id}.png`))
      expect(chunks[0]?.content.readUInt32BE(0)).toBe(1890)
      const print = chunks.find(({ type }) => type === 'pHYs')
      expect(print?.content.readUInt32BE(0)).toBe(Math.round(300 / 0.0254))
    }
  })

  it('have pictures that are not empty', () => {
    for (const { id } of charts()) {
      const data = chunksOf(read(`${id}.png`)).filter(({ type }) => type === 'IDAT')
      const pixels = inflateSync(Buffer.concat(data.map(({ content }) => content)))
      expect(new Set(pixels.subarray(0, 2_000_000)).size).toBeGreaterThan(50)
    }
  })

  it('say in SVG what is seen, with letters as shapes and nothing that is not a number', () => {
    for (const { title, svg } of charts()) {
      expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 756 \d+"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/)
      expect(title).not.toBe('')
      expect(svg).not.toMatch(/<text|<image|NaN|Infinity/)
      expect(svg.match(/<path/g)?.length ?? 0).toBeGreaterThan(10)
    }
  })

  it('name things in SVG after the chart, so that all can stand in one page', () => {
    const names = charts().flatMap(({ svg }) => [...svg.matchAll(/\bid="([^"]+)"/g)].map(([, name]) => name))
    expect(new Set(names).size).toBe(names.length)
    for (const { id, svg } of charts()) {
      for (const [, name] of svg.matchAll(/url\(#([^)]+)\)/g)) {
        expect(name?.startsWith(`${id}-`)).toBe(true)
        expect(svg).toContain(`id="${name}"`)
      }
    }
  })

  it('are the same bytes when drawn again, in whatever order', async () => {
    const again = await filesOf((of) => comparisonDrawings(of).toReversed())
    expect(again.size).toBe(files.size)
    for (const [name, bytes] of again) expect(bytes.equals(files.get(name) ?? Buffer.alloc(0))).toBe(true)
  })
})
