import { join } from 'node:path'
import type { Manifest } from '../../results/manifest.ts'
import { readResolved } from '../../scenario/resolved.ts'
import { MANIFEST_FILE } from './result-files.ts'

/**
 * A manifest whose scenarios are read by the rules of a scenario file, which everybody needs who simulates or shows
 * them. Throws ScenarioError where a scenario file could not hold one of them.
 */
export function withScenariosRead(folder: string, manifest: Manifest): Manifest {
  const scenarios = manifest.scenarios.map((one) => ({
    ...one,
    scenario: readResolved(one.scenario, `${join(folder, MANIFEST_FILE)}, scenario ${one.name}`),
  }))
  return { ...manifest, scenarios }
}
