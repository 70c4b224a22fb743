import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { OFFICE, PERSON } from '../../src/random/decisions.ts'
import { entryAt, registeredRows } from '../../src/scenario/registry/rows.ts'
import { namesOf } from '../../src/vocabulary/names.ts'

describe('docs/model.md', () => {
  const document = readFileSync('docs/model.md', 'utf8')
  const quoted = [...document.replaceAll(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, text]) => text,
  )

  it('names no parameter that does not exist', () => {
    const paths = quoted.filter((text) => /^[a-z]\w*(\.[\w<>-]+)+$/.test(text) && text !== 'path.to.value')
    expect(paths.length).toBeGreaterThan(100)
    expect(paths.filter((path) => entryAt(path.split('.')) === undefined)).toEqual([])
  })

  it('names every switch of a mechanism', () => {
    const switches = registeredRows.map(({ path }) => path).filter((path) => path.startsWith('mechanisms.'))
    expect(switches.filter((path) => !quoted.includes(path))).toEqual([])
  })

  it('names every decision of chance', () => {
    const decisions = [...namesOf(PERSON), ...namesOf(OFFICE)]
    expect(decisions.filter((decision) => !quoted.includes(decision))).toEqual([])
  })
})
