import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultFolder } from '../../../src/cli/results.ts'

describe('defaultFolder', () => {
  it('is called after the scenarios', () => {
    expect(defaultFolder(['dual'])).toBe(join('output', 'dual'))
    expect(defaultFolder(['dual', 'unitary'])).toBe(join('output', 'dual-vs-unitary'))
  })

  it('stays short for many scenarios', () => {
    const names = Array.from({ length: 20 }, (_, number) => `scenario-${number}`)
    expect(defaultFolder(names)).toBe(join('output', 'scenario-0-and-19-more'))
  })
})
