import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blocksIn, documents } from '../../../src/recording/documents.ts'

/** But docs/validation.md, for which the engine has to be verified: tests/analytic/verification.test.ts does. */
const quick = documents(() => Promise.reject(new Error('not verified here'))).filter(
  ({ file }) => file !== 'docs/validation.md',
)

const read = (file: string): string => readFileSync(file, 'utf8')

describe.each(quick)('$file', ({ file, renewed }) => {
  it('is what the program makes of it; if not, `npm run record`', async () => {
    expect(await renewed(read(file))).toBe(read(file))
  })
})

describe('a generated document', () => {
  const { renewed } = quick.find(({ file }) => file === 'docs/parameters.md') ?? quick[0]
  const document = read('docs/parameters.md')

  it('is renewed where it is stale', async () => {
    const stale = document.replace('minutesPerDay', 'minutesPerYear')
    expect(stale).not.toBe(document)
    expect(await renewed(stale)).toBe(document)
  })

  it('has a place for each of its blocks', async () => {
    expect(blocksIn(document).length).toBeGreaterThan(4)
    for (const name of blocksIn(document)) {
      const without = document.replace(`<!-- ${name}:begin -->`, '')
      await expect(renewed(without)).rejects.toThrow(`one place for ${name}`)
    }
  })

  it('has no block that nothing makes', async () => {
    const more = `${document}\n<!-- levels:begin -->\n<!-- levels:end -->\n`
    await expect(renewed(more)).rejects.toThrow('docs/parameters.md has blocks that nothing makes: levels')
  })
})

describe('docs/model.md', () => {
  it('states the defaults of the registry', async () => {
    const document = read('docs/model.md')
    const model = quick.find(({ file }) => file === 'docs/model.md')
    const stale = document.replace(/(`divide\.patienceDays` \()\d+/, '$199')
    expect(stale).not.toBe(document)
    expect(await model?.renewed(stale)).toBe(document)
  })
})
