import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where the programs of the benchmark lie. */
export const here = import.meta.dirname

/** The built command. */
export const delt = join(here, '..', 'dist', 'main.js')

/**
 * Runs a program to its end, in a process of its own.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {{ cwd?: string }} options
 * @returns {{ stdout: string, seconds: number }} what it printed, and its time by the clock on the wall
 * @throws Error where it fails
 */
export function finished(program, words, { cwd = here } = {}) {
  const start = performance.now()
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    // Below the folder of the process: a benchmark neither uses nor fills the store of the user.
    env: { ...process.env, DELT_STORE: join('output', '.store') },
  })
  const seconds = (performance.now() - start) / 1000
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} gave ${status}: ${stderr}`)
  return { stdout, seconds }
}

/**
 * The lines of JSON that a program prints.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @returns {any[]}
 */
export function linesOf(program, words) {
  const { stdout } = finished(program, words)
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/**
 * Whether a program is there and runs.
 *
 * @param {string} program
 * @param {readonly string[]} words
 */
export function works(program, words) {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0
}

/**
 * Does something in an empty folder, which is removed afterwards.
 *
 * @template Result
 * @param {(folder: string) => Result} work
 * @returns {Result}
 */
export function inEmptyFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'delt-bench-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
