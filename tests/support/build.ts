/**
 * Builds delt before any test, and again before tests are repeated: what they start as a program or in a worker is never
 * older than the sources.
 */
import { execSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'

export default function setup(project: TestProject): void {
  build()
  project.onTestsRerun(build)
}

function build(): void {
  execSync('npm run --silent build', { stdio: 'inherit' })
}
