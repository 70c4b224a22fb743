import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export const program = join(import.meta.dirname, '..', '..', 'dist', 'main.js')

export interface Ended {
  /** null where a signal ended the process */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  readonly process: ChildProcess
  readonly ended: Promise<Ended>
}

/** Starts the built command in a folder, as a user would, without a terminal. */
export function start(cwd: string, ...words: string[]): Running {
  return startProcess(cwd, process.execPath, [program, ...words])
}

/** @param user the number of the user who starts the process; the one who runs the tests where nothing is said */
export function startProcess(cwd: string, file: string, words: string[], user?: number): Running {
  const child = spawn(file, words, { cwd, stdio: ['ignore', 'pipe', 'pipe'], uid: user, gid: user })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (text: Buffer) => (output.stdout += text.toString()))
  child.stderr.on('data', (text: Buffer) => (output.stderr += text.toString()))
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...output }))
  })
  return { process: child, ended }
}

/** Runs the built command to its end. */
export const delt = (cwd: string, ...words: string[]): Promise<Ended> => start(cwd, ...words).ended

/** A tenth of the town office for the shortest time, without charts. */
export const SHORT = ['--set', 'years=1', '--set', 'warmUpYears=0', '--set', 'inflow=0.02', '--no-charts']

/** The same with a few replications, for the smallest office. */
export const SMALL = [...SHORT, '--replications', '4']

const folders: string[] = []

/** A new empty folder, which is removed after the tests of the file. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'delt-cli-'))
  folders.push(folder)
  return folder
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})
