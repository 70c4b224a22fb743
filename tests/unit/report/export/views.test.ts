import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { comparisonDrawings } from '../../../../src/report/charts/comparison-charts.ts'
import { drawSvg } from '../../../../src/report/drawing/renderer.ts'
import { bytesForm, chartsForm } from '../../../../src/report/export/views-form.ts'
import { cacheIn } from '../../../../src/store/cache.ts'
import { KeptFiles } from '../../../../src/store/kept-files.ts'
import { fakeComparison } from '../fake-results.ts'

const root = mkdtempSync(join(tmpdir(), 'delt-kept-'))
afterAll(() => rmSync(root, { recursive: true }))

const chart = { id: 'forest', title: '', alt: '', svg: '<svg><title>a</title></svg>', png: Buffer.of() }

describe('charts that are kept', () => {
  it('are those that were drawn', () => {
    const drawn = comparisonDrawings(fakeComparison({ unitary: 1 }, 3)).map((drawing) => ({
      id: drawing.id,
      title: drawing.title,
      alt: drawing.alt,
      svg: drawSvg(drawing, []),
      png: Buffer.of(1),
    }))
    expect(drawn.length).toBeGreaterThan(10)
    expect(chartsForm.parse(drawn)).toEqual(drawn)
  })

  it.each([
    ['a name that leads elsewhere', { ...chart, id: '../../elsewhere' }],
    ['a picture that is none', { ...chart, png: 'png' }],
    ['no drawing', { ...chart, svg: undefined }],
    ['a script', { ...chart, svg: '<svg><script>alert(1)</script></svg>' }],
    ['a link', { ...chart, svg: '<svg><a href="https://example.org"><path/></a></svg>' }],
    ['what does something', { ...chart, svg: '<svg><path d="M0 0"onclick=alert(1) /></svg>' }],
    ['what does something at once', { ...chart, svg: '<svg/onload=alert(1)>' }],
  ])('are not taken from a store with %s', (_what, other) => {
    expect(chartsForm.safeParse([chart]).success).toBe(true)
    expect(chartsForm.safeParse([other]).success).toBe(false)
  })
})

describe('a workbook that is kept', () => {
  it('is made again where something else was kept under its key', async () => {
    const warnings: string[] = []
    const files = new KeptFiles(root, (message) => warnings.push(message))
    const cached = cacheIn(files, 'a'.repeat(64), false)
    const keep = (form: typeof bytesForm | typeof chartsForm, value: unknown) =>
      cached('tables.xlsx', 'the same', { load: () => Promise.resolve(form), of: 'result' }, () => value)
    await keep(chartsForm, [chart])
    expect(await keep(bytesForm, Buffer.from('made'))).toEqual(Buffer.from('made'))
    expect(warnings).toEqual([expect.stringContaining('does not have the form')])
  })
})
