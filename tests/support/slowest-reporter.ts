import type { Reporter, TestModule } from 'vitest/node'

/** How many files and how many tests are told. */
const TOLD = 10

interface Timed {
  readonly name: string
  readonly milliseconds: number
}

/** Tells after all tests which files and which tests took longest. */
export default class SlowestReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules.map((file) => ({
      name: file.relativeModuleId,
      milliseconds: file.diagnostic().duration,
    }))
    const tests = modules.flatMap((file) =>
      [...file.children.allTests()].map((test) => ({
        name: `${file.relativeModuleId} > ${test.fullName}`,
        milliseconds: test.diagnostic()?.duration ?? 0,
      })),
    )
    process.stdout.write(listing('Slowest files', files) + listing('Slowest tests', tests))
  }
}

function listing(title: string, timed: readonly Timed[]): string {
  const slowest = timed.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, TOLD)
  const lines = slowest.map(
    ({ name, milliseconds }) => `${(milliseconds / 1000).toFixed(1).padStart(8)} s  ${name}\n`,
  )
  return `${title}\n${lines.join('')}\n`
}
