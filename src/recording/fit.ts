/** Fits the shipped office to the targets of its calibration and keeps what was found: what `npm run fit` does. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isScalar, parseDocument } from 'yaml'
import type { Io } from '../cli/command.ts'
import { interruptedStudy } from '../cli/with-experiment.ts'
import { loadScenario } from '../scenario/load.ts'
import { fitted } from '../scenario/registry/fitted.ts'
import { fitOffice } from '../studies/fit/office.ts'
import type { FittedValue } from '../studies/fit/parameters.ts'
import { replaceFile } from '../studies/recorded.ts'
import { workshopOf } from './renew.ts'

/** The seed of the fit that is kept. */
const SEED = 'delt'

const DEFAULTS = fileURLToPath(new URL('../../src/scenario/registry/fitted.ts', import.meta.url))

/** Files of the shipped office that hold fitted values, by the first word of their paths. */
const PRESETS: Readonly<Record<string, string>> = {
  groups: fileURLToPath(new URL('../../scenarios/presets/groups.yaml', import.meta.url)),
  measures: fileURLToPath(new URL('../../scenarios/presets/measures.yaml', import.meta.url)),
}

/**
 * @param words a seed for designs and people other than that of the fit that is kept
 * @throws Interrupted, ReplicationsFailed
 */
export async function fit([seed = SEED]: readonly string[], io: Io): Promise<number> {
  const { scenario } = loadScenario('dual')
  const workshop = workshopOf(io)
  try {
    const found = await workshop.withExperiment((experiment) =>
      fitOffice(scenario, { experiment, stop: workshop.stop, seed }),
    )
    for (const [path, value] of found) io.stdout.write(`${path}: ${value}\n`)
    keep(found)
    return 0
  } catch (error) {
    throw io.interrupt.aborted ? interruptedStudy(undefined, io) : error
  }
}

function keep(found: readonly FittedValue[]): void {
  const defaults = { ...fitted, ...Object.fromEntries(found.filter(([path]) => path in fitted)) }
  replaceFile(DEFAULTS, withDefaults(readFileSync(DEFAULTS, 'utf8'), defaults))
  for (const [block, file] of Object.entries(PRESETS)) {
    const own = found.filter(([path]) => path.startsWith(`${block}.`))
    replaceFile(file, withNumbers(readFileSync(file, 'utf8'), own))
  }
}

/** The source text of the defaults with other numbers. */
export const withDefaults = (source: string, defaults: Readonly<Record<string, number>>): string =>
  source.replaceAll(/'([\w.]+)': [\d.e-]+/g, (_, path: string) => `'${path}': ${defaults[path]}`)

/**
 * A scenario file with other numbers in the places of the present ones, and everything else as it was written.
 *
 * @throws Error where the file states no number at a path
 */
export function withNumbers(text: string, values: readonly FittedValue[]): string {
  const document = parseDocument(text)
  const places = values.map(([path, value]) => {
    const node = document.getIn(path.split('.'), true)
    if (!isScalar(node) || typeof node.value !== 'number' || !node.range)
      throw new Error(`no number is stated at ${path}`)
    return { from: node.range[0], to: node.range[1], value }
  })
  return places
    .toSorted((a, b) => b.from - a.from)
    .reduce((changed, { from, to, value }) => `${changed.slice(0, from)}${value}${changed.slice(to)}`, text)
}
