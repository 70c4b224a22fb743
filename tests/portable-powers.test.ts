import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '..', 'src')

/** Folders whose numbers end in a CSV file. */
const FOLDERS = ['experiment', 'model', 'random', 'results', 'statistics']

/** What every version of Node computes exactly: squares, and two to a whole power. */
const EXACT = /\*\* 2(?![\d.])|\b2 \*\* -?\d+(?![\d.])/g

/** Lines with a power that versions of Node may round in different ways. */
function roundedPowers(source: string): string[] {
  const code = source.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/\/\/.*/g, '')
  return code.split('\n').filter((line) => /\*\*|Math\.pow/.test(line.replaceAll(EXACT, '')))
}

it.each(FOLDERS)('%s takes no power that depends on the version of Node', (folder) => {
  const files = readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  expect(files.length).toBeGreaterThan(2)
  const found = files.flatMap((file) => roundedPowers(readFileSync(join(SRC, folder, file), 'utf8')))
  expect(found).toEqual([])
})

it('finds such powers and lets exact ones be', () => {
  const lines = ['x ** 3', '2 ** -days', 'Math.pow(x, y)', 'x ** 2.5', '12 ** 0.5', 'rate ** (1 / m)']
  expect(roundedPowers(lines.join('\n'))).toEqual(lines)
  expect(roundedPowers('(a - b) ** 2 / n ** 2 // x ** y\n2 ** -53 + 2 ** 26 /** x ** y */')).toEqual([])
})
