import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { outputTo } from '../../../src/cli/terminal/output.ts'
import { records, renew, renewables, workshopOf, type Renewable } from '../../../src/recording/renew.ts'
import { loadScenario } from '../../../src/scenario/load.ts'
import { assertWhole, Recorded } from '../../../src/studies/recorded.ts'

class Heard extends Writable {
  text = ''

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

function world(interrupt = new AbortController().signal, env: Readonly<Record<string, string>> = {}) {
  const [out, err] = [new Heard(), new Heard()]
  const io = {
    stdout: outputTo(out, {}),
    stderr: outputTo(err, {}),
    stdin: Readable.from([]),
    env,
    interrupt,
    words: [],
  }
  return { io, said: () => ({ stdout: out.text, stderr: err.text }) }
}

describe('what is recorded', () => {
  it.each(records.map((one) => [one.name, one] as const))(
    '%s is current; if not, `npm run record`',
    (_, one) => {
      expect(one.stale()).toEqual([])
    },
  )

  it('lies in a file each, and nothing else lies there', () => {
    expect(readdirSync('scenarios/recorded').toSorted()).toEqual(
      records.map(({ name }) => `${name}.json`).toSorted(),
    )
  })

  it('comes before the documents that tell of it', () => {
    const names = renewables(world().io).map(({ name }) => name)
    expect(names.slice(0, records.length)).toEqual(records.map(({ name }) => name))
    expect(names).toContain('docs/validation.md')
  })
})

describe('npm run record', () => {
  /** Things of which each is made from the one before it, and what was made. */
  function chain(...stale: readonly string[]): {
    readonly all: readonly Renewable[]
    readonly made: string[]
  } {
    const made: string[] = []
    const all = ['stock', 'patterns', 'document'].map((name, place, names) => ({
      name,
      stale: () => (stale.includes(name) || made.includes(names[place - 1]) ? ['model'] : []),
      renew: async () => {
        made.push(name)
        return name === 'patterns' ? ['P1: emerges on record, absent now'] : []
      },
    }))
    return { all, made }
  }

  it('makes nothing where all is current', async () => {
    const { all, made } = chain()
    const { io, said } = world()
    expect(await renew([], io, all)).toBe(0)
    expect(made).toEqual([])
    expect(said()).toEqual({ stdout: 'stock: current\npatterns: current\ndocument: current\n', stderr: '' })
  })

  it('makes what is stale and what is made from that, and says what changed', async () => {
    const { all, made } = chain('patterns')
    const { io, said } = world()
    expect(await renew([], io, all)).toBe(0)
    expect(made).toEqual(['patterns', 'document'])
    expect(said().stderr).toContain('2 of 3: patterns is renewed (model)\n')
    expect(said().stdout).toBe(
      'stock: current\n' +
        'patterns: renewed (model)\n  P1: emerges on record, absent now\n' +
        'document: renewed (model)\n  no figure changed\n',
    )
  })

  it('makes what is named although it is current, and refuses what nothing is called', async () => {
    const { all, made } = chain()
    await renew(['document'], world().io, all)
    expect(made).toEqual(['document'])
    await expect(renew(['patern'], world().io, all)).rejects.toThrow(
      'nothing is recorded as patern; there are stock, patterns, document',
    )
  })

  it('only says with --check what is stale, which is a failure', async () => {
    const { all, made } = chain('patterns')
    const { io, said } = world()
    expect(await renew(['--check'], io, all)).toBe(1)
    expect(said().stdout).toBe('stock: current\npatterns: stale (model)\ndocument: current\n')
    expect(made).toEqual([])
    expect(await renew(['--check'], world().io, chain().all)).toBe(0)
  })

  it('tells what was made before it was stopped', async () => {
    const { all } = chain('stock')
    const stop = new AbortController()
    const { io, said } = world(stop.signal, { DELT_STORE: 'the store' })
    const stopped = async () => {
      stop.abort()
      io.interrupt.throwIfAborted()
      return []
    }
    const promise = renew([], io, [all[0], { ...all[1], renew: stopped }, all[2]])
    await expect(promise).rejects.toMatchObject({
      exitCode: 130,
      message: 'Interrupted: what was finished is in the store; the same command goes on',
    })
    expect(said().stdout).toBe('stock: renewed (model)\n  no figure changed\n')
  })
})

describe('a record that is stopped', () => {
  const folder = mkdtempSync(join(tmpdir(), 'delt-renew-'))
  const store = join(folder, 'store')
  afterAll(() => rmSync(folder, { recursive: true }))

  const { scenario } = loadScenario('town-office', [
    'years=1',
    'warmUpYears=0',
    'inflow=0.1',
    'drawnStock=false',
  ])
  const replications = 40
  const study = new Recorded<{ readonly n: number }>(
    {
      name: 'study',
      inputs: () => ({ replications: '40' }),
      form: z.object({ n: z.int() }),
      make: ({ withExperiment, stop }) =>
        withExperiment(async (experiment) => {
          const ran = await experiment.simulate({ scenarios: [{ scenario, replications }] })
          assertWhole(ran, stop)
          return { n: ran.results[0].records.length }
        }),
      changes: () => [],
    },
    pathToFileURL(`${folder}/`),
  )
  const item = (io: ReturnType<typeof world>['io']): Renewable => ({
    name: 'study',
    stale: () => study.stale(),
    renew: () => study.renew(workshopOf(io)),
  })
  const stored = () =>
    existsSync(store)
      ? readdirSync(store, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.run'))
          .length
      : 0

  it('goes on where it was, with what is in the store', async () => {
    const stop = new AbortController()
    const watch = setInterval(() => {
      if (stored() > 0) stop.abort()
    }, 5)
    const first = world(stop.signal, { DELT_STORE: store })
    await expect(renew([], first.io, [item(first.io)])).rejects.toThrow(/Interrupted/)
    clearInterval(watch)
    const kept = stored()
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(replications)
    expect(study.stale()).toEqual(['everything'])

    const second = world(undefined, { DELT_STORE: store })
    expect(await renew([], second.io, [item(second.io)])).toBe(0)
    expect(second.said().stderr).toContain(`${kept} of ${replications} replications were stored already`)
    expect(study.content()).toEqual({ n: replications })
  })
})
