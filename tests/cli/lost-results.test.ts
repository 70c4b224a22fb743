import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/results/manifest.ts'
import { forgeManifest } from '../support/forged.ts'
import { emptyFolder, SHORT } from './delt.ts'
import { deltIn } from './in-process.ts'

const DRAWN = SHORT.filter((word) => word !== '--no-charts')
const RUN = ['run', 'mine.yaml']
const COMPARE = ['compare', 'mine.yaml', '--vary', 'collaborationRate=0.2,0.4', '--out', 'output/mine']

let home = ''
beforeEach(() => {
  home = emptyFolder()
  writeFileSync(join(home, 'mine.yaml'), 'extends: town-office\n')
})
const folder = () => join(home, 'output', 'mine')
const manifestText = () => readFileSync(join(folder(), 'manifest.json'), 'utf8')
const manifest = () => JSON.parse(manifestText()) as Manifest
const delt = (...words: string[]) => deltIn(home, [...words, '--quiet'])

/** What is said of a command that is refused before it simulates; the folder stays as it is. */
async function refusal(...words: string[]): Promise<string> {
  const before = manifestText()
  const { code, stdout, stderr } = await delt(...words)
  expect([code, stdout, manifestText()]).toEqual([2, '', before])
  expect(stderr).toContain('choose another folder with --out, or replace them with --force')
  return stderr
}

describe('finished results are not lost', () => {
  it('to fewer replications, to none of their charts or events, or to both, which is said', async () => {
    await delt(...RUN, ...DRAWN, '--replications', '3', '--events')
    const said = await refusal(...RUN, ...SHORT, '--replications', '2')
    expect(said).toMatch(
      /output\/mine holds 3 replications of mine with charts and events, of \d+ \w+ \d{4} \(delt run mine\.yaml /,
    )
    expect(said).toContain('would lose 1 of 3 replications of mine, the charts and the events;')
    expect(await refusal(...RUN, ...DRAWN, '--replications', '3')).toContain('would lose the events;')
  })

  it('to another seed, value, file or precision, and are replaced with --force', async () => {
    await delt(...RUN, ...SHORT, '--replications', '2')
    const more = [...SHORT, '--replications', '3']
    const lost = 'would lose 2 of 2 replications of mine as it was;'
    expect(await refusal(...RUN, ...more, '--seed', 'other')).toContain(lost)
    expect(await refusal(...RUN, ...more, '--set', 'collaborationRate=0.31')).toContain(lost)
    expect(await refusal(...RUN, ...more, '--precision', 'users-present=50')).toContain(
      'the answer to another question',
    )
    writeFileSync(join(home, 'mine.yaml'), 'extends: town-office\ncollaborationRate: 0.31\n')
    expect(await refusal(...RUN, ...more)).toContain(lost)
    expect((await delt(...RUN, ...more, '--force')).code).toBe(0)
    expect(manifest().scenarios[0].scenario.collaborationRate).toBe(0.31)
  })

  it('to an office or an overlap less, and are replaced by a longer list of values', async () => {
    const few = [...SHORT, '--replications', '2']
    expect((await delt(...COMPARE, ...few)).code).toBe(0)
    const values = (list: string) => COMPARE.map((word) => word.replace('0.2,0.4', list))
    expect(await refusal(...values('0.2'), ...few)).toContain(
      'would lose 2 of 2 replications of mine collaborationRate=0.4 as it was;',
    )
    expect(await refusal(...COMPARE, ...few, '--no-overlap')).toContain(
      'lose the offices with other overlaps;',
    )
    expect(await refusal(...COMPARE, ...few, '--outcomes', 'caseload')).toContain('to another question')
    expect((await delt(...values('0.2,0.4,0.6'), ...few)).code).toBe(0)
    expect(manifest().scenarios).toHaveLength(4)
  })

  it('to another version of the model', async () => {
    const same = [...RUN, ...SHORT, '--replications', '2']
    await delt(...same)
    forgeManifest(folder(), (made) => ({ ...made, model: 'another' }))
    expect(await refusal(...same)).toContain('would lose the results of another version of the model;')
  })

  it('but give way to the same command, also where a pilot finds the people of the first day', async () => {
    writeFileSync(
      join(home, 'mine.yaml'),
      'extends: town-office\ngroups: { jobseekers: { arrivalsPerYear: 300 } }\nname: mine\n',
    )
    const same = [...RUN, ...SHORT, '--replications', '2']
    expect((await delt(...same)).code).toBe(0)
    const { end } = manifest()
    expect((await delt(...same)).code).toBe(0)
    expect(manifest().end).not.toBe(end)
  })
})

describe('results that are not all there', () => {
  it('give way to finished ones of other settings', async () => {
    await delt(...RUN, ...SHORT, '--replications', '3')
    forgeManifest(folder(), (made) => ({ ...made, state: 'partial' }))
    expect((await delt(...RUN, ...SHORT, '--replications', '1', '--seed', 'other')).code).toBe(0)
    expect(manifest()).toMatchObject({ state: 'complete', seed: 'other' })
  })
})
