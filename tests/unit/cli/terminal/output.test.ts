import { describe, expect, it } from 'vitest'
import { bold, outputTo, type Stream } from '../../../../src/cli/terminal/output.ts'
import { HOSTILE } from '../../../support/hostile.ts'

/** What comes to a terminal where something is written. */
function written(...shown: Parameters<ReturnType<typeof outputTo>['write']>): string {
  let text = ''
  const write = (part: string) => (text += part)
  outputTo({ isTTY: true, write } as unknown as Stream, {}).write(...shown)
  return text
}

describe('an output', () => {
  it('has the colours that delt gives, and none that a text brings along', () => {
    expect(written([bold('Title'), '\n', ['text']])).toBe('\u001b[1mTitle\u001b[22m\ntext')
    for (const text of HOSTILE) {
      const [before, after = ''] = written([text, bold(text)]).split('\u001b[1m')
      expect(after).toMatch(/^.*$/)
      expect(after.endsWith('\u001b[22m')).toBe(true)
      expect(before + after.slice(0, -'\u001b[22m'.length)).not.toContain('\u001b')
    }
  })
})
