import { inflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { comparisonDrawings } from '../../../../src/report/charts/comparison-charts.ts'
import { EXIT_COLORS } from '../../../../src/report/charts/exit-slices.ts'
import { isResultFile } from '../../../../src/folder/result-kinds.ts'
import { runDrawings } from '../../../../src/report/charts/run-charts.ts'
import type { ChartDrawing } from '../../../../src/report/drawing/chart.ts'
import { drawSvg } from '../../../../src/report/drawing/renderer.ts'
import type { Content, Made } from '../../../../src/report/export/exporter.ts'
import { pictures } from '../../../../src/report/export/views.ts'
import { EXITS } from '../../../../src/report/text/words.ts'
import type { ScenarioResult } from '../../../../src/results/result.ts'
import { uncached } from '../../../../src/store/cache.ts'
import { fakeComparison, fakeResult } from '../fake-results.ts'

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
  it('are those that were last read by a person', async () => {
    const words = comparisonDrawings(comparison).map(
      ({ id, title, subtitle }) => `${id}\n${title}\n${subtitle}\n`,
    )
    await expect(
      words.join('\n'),
      'charts say something else than tests/golden/charts/words.txt: read the new words, then renew that file with `npx vitest run tests/unit/report/charts/charts.test.ts --update`',
    ).toMatchFileSnapshot('../../../golden/charts/words.txt')
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

  it('shows no flow of twins where as many end differently by chance', () => {
    const same = fakeComparison({ 'dual-again': 0 })
    expect(comparisonDrawings(comparison).map(({ id }) => id)).toContain('twins-flow-1')
    expect(comparisonDrawings(same).map(({ id }) => id)).not.toContain('twins-flow-1')
  })
})

/** Lightness as the eye judges greys, 0 black to 100 white (CIE L*). */
function lightness(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance
}

describe('colours', () => {
  it('differ in grey between the ends of people that stand beside each other', () => {
    const shades = EXITS.map(({ kind }) => lightness(EXIT_COLORS[kind]))
    for (const [position, shade] of shades.slice(1).entries()) {
      expect(Math.abs(shade - (shades[position] ?? 0))).toBeGreaterThan(12)
    }
  })

  it.each(['minutes-by-work', 'cross-side-requests'])('differ in grey between neighbours in %s', (name) => {
    const drawing = runDrawings(one, true).find(({ id }) => id === name)
    const shades = (drawing?.configuration.data.datasets ?? []).map((dataset) =>
      lightness(String(dataset.backgroundColor)),
    )
    expect(shades.length).toBeGreaterThan(4)
    for (const [position, shade] of shades.slice(1).entries()) {
      expect(Math.abs(shade - (shades[position] ?? 0))).toBeGreaterThan(12)
    }
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
    logs: undefined,
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
