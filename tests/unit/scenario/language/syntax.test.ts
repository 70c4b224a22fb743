import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parseDocument } from 'yaml'
import type { ErrorCode } from 'yaml'
import { describe, expect, it } from 'vitest'
import { readText } from '../../../../src/scenario/language/read.ts'
import { faultWords, SENTENCES } from '../../../../src/scenario/language/syntax.ts'

const folder = dirname(createRequire(import.meta.url).resolve('yaml'))
const declared = /type ErrorCode = (.*);/.exec(readFileSync(join(folder, 'errors.d.ts'), 'utf8'))?.[1] ?? ''
const codes = [...declared.matchAll(/'(\w+)'/g)].map(([, code]) => code as ErrorCode)

const LONG = 'k'.repeat(2000)

/** For each code of the parser, texts that it answers with it. */
const PROVOKED: Readonly<Record<string, readonly string[]>> = {
  ALIAS_PROPS: ['inflow: &a 1\nyears: &x *a\n', 'inflow: &a 1\nyears: !!int *a\n'],
  BAD_ALIAS: ['inflow: *\n', 'inflow: & 1\n', 'inflow: &x: 1\n', '**inflow**: 1\n'],
  BAD_COLLECTION_TYPE: ['teams: !!set [a]\n'],
  BAD_DIRECTIVE: ['%YAML\n---\ninflow: 1\n', '%YAML 3.0\n---\ninflow: 1\n', '%FOO bar\n---\ninflow: 1\n'],
  BAD_DQ_ESCAPE: ['name: "C:\\offices"\n'],
  BAD_INDENT: [
    'leadership:\n    leaders: 1\n  openness: 0.5\n',
    'teams: [a\nyears: 3\n',
    'leadership: {\n\tleaders: 1 }\n',
    'question: |2\n  one\n two\n',
  ],
  BAD_PROP_ORDER: ['&a ? b\n: c\n'],
  BAD_SCALAR_START: ['seed: %x\n', 'seed: @x\n', 'seed: `x`\n'],
  BLOCK_AS_IMPLICIT_KEY: ['inflow: 1\n  years: 3\n', 'question: Who: when?\n', 'inflow: 1\ryears: 3\r'],
  BLOCK_IN_FLOW: ['needs: {health: 1 social: 2}\n', '{a: - b}\n'],
  DUPLICATE_KEY: ['inflow: 1\ninflow: 2\n', '{inflow: 1, inflow: 2}\n'],
  KEY_OVER_1024_CHARS: [`${LONG}: 1\n`],
  MISSING_CHAR: [
    'name: "mine\n',
    "name: 'mine\nyears: 3\n",
    'name: "mine"#yours\n',
    'inflow: &a[1]\n',
    'groups: &a [a]\nteams: &b\n- x\nmeasures:\n  &c - x\n',
    '%YAML 1.2\ninflow: 1\n',
    '--- inflow: 1\n',
    'question: |\n    \n  mine\n',
    '{"inflow":1,"years" 2}\n',
    '["a" "b"]\n',
    '[inflow, years',
    'years: 3\ninflow:1\n',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'inflow: 1\n- a\n',
    '"in\nflow": 1\n',
    'inflow:1\nyears: 3\n',
    'inflow; 1\nyears: 3\n',
    '// mine\ninflow: 1\n',
    '{ "inflow": 1\n  "years": 3 }\n',
  ],
  MULTIPLE_ANCHORS: ['inflow: &a &b 1\n'],
  MULTIPLE_DOCS: ['inflow: 1\n---\nyears: 3\n'],
  MULTIPLE_TAGS: ['inflow: !!int !!float 1\n'],
  NON_STRING_KEY: ['? [inflow]\n: 1\n', '? a: b\n'],
  TAB_AS_INDENT: ['leadership:\n\tleaders: 1\n', 'extends:\n\t- dual\n'],
  TAG_RESOLVE_FAILED: ['inflow: !fast 1\n', 'inflow: !<x> 1\n', 'inflow: !!map 3\n'],
  UNEXPECTED_TOKEN: [
    'extends: - dual\n',
    'extends: [a,,b]\n',
    'extends: [a]]\n',
    'question: |mine\n  yours\n',
    ' inflow: 1\nyears: 3\n',
    "name: 'it's mine'\n",
    'extends: [a] b\n',
    'inflow: 1\n... x\n',
  ],
}

/** Codes that no text draws from the parser, as it is asked here. */
const UNPROVOKED: Readonly<Record<string, string>> = {
  IMPOSSIBLE: 'the parser gives it where its own tokens contradict one another',
  RESOURCE_EXHAUSTION: 'a text so deep that the stack ends is refused before it is composed',
}

const cases = Object.entries(PROVOKED).flatMap(([code, texts]) =>
  texts.map((text) => ({ code: code as ErrorCode, text })),
)
const told = (text: string) => readText({ file: 'case.yaml', text }).problems
const codesOf = (text: string) => {
  const { errors, warnings } = parseDocument(text, { prettyErrors: false, stringKeys: true })
  return [...errors, ...warnings].map(({ code }) => code)
}

describe('what the parser of YAML refuses', () => {
  it('has a sentence of its own and a text that shows it, for every code of the package', () => {
    expect(codes.length).toBeGreaterThan(20)
    expect(Object.keys(SENTENCES).toSorted()).toEqual(codes.toSorted())
    expect([...Object.keys(PROVOKED), ...Object.keys(UNPROVOKED)].toSorted()).toEqual(codes.toSorted())
  })

  it.each(cases)('is told in one line with its cure: $code in $text', ({ code, text }) => {
    expect(codesOf(text)).toContain(code)
    const problems = told(text)
    expect(problems.length).toBeGreaterThan(0)
    const words = parseDocument(text, { prettyErrors: false, stringKeys: true }).errors.map(
      ({ message }) => message,
    )
    for (const { message, expected = '', line, column } of problems) {
      expect(message).not.toMatch(/[\n\r]|[A-Z]{2,}_|[Ii]mplicit|flow|scalar|mapping|sequence/)
      expect(words).not.toContain(message)
      expect(expected).not.toBe('')
      expect(expected).not.toContain('\n')
      expect([line, column].every((count) => count >= 1)).toBe(true)
    }
  })

  it('is told once a line, and each sentence by one of these texts', () => {
    const said = new Set<string>()
    for (const { text } of cases) {
      const problems = told(text)
      expect(new Set(problems.map(({ line }) => line)).size).toBe(problems.length)
      for (const { message, expected } of problems) said.add(`${message}: ${expected}`)
    }
    const known = Object.entries(SENTENCES)
      .filter(([code]) => !Object.hasOwn(UNPROVOKED, code))
      .flatMap(([, sentences]) => sentences.map(({ says }) => faultWords()[says]))
      .map(({ message, expected }) => `${message}: ${expected}`)
    expect(known.filter((sentence) => !said.has(sentence))).toEqual([])
  })

  it('is seen where a person looks for it', () => {
    const places = (text: string) => told(text).map(({ line, column }) => `${line}:${column}`)
    expect(places('inflow: 1\n  years: 3\nseed: a\n')).toEqual(['2:3'])
    expect(places('years: 3\nname: "mine\nseed: a\ninflow: 1\n')).toEqual(['2:7'])
    expect(places('question: Who: when?\n')).toEqual(['1:11'])
    expect(places('a: [\n- b\n]\nc: 1\n')[0]).toBe('2:1')
  })
})

describe('tags and directives', () => {
  it.each([
    'inflow: !!int "3"',
    'inflow: !!str 3',
    'teams: !!map {}',
    'extends: !!seq [dual]',
    'inflow: ! 3',
    'seed: !!binary aGVsbG8=',
    'seed: !!null',
    'seed: !<tag:yaml.org,2002:str> a',
    '!!str inflow: 1',
    '? !!str inflow\n: 1',
    'extends: [dual, !!str unitary]',
    'extends:\n  - !!str dual',
    'teams: !!set { a, b }',
    '!!map\ninflow: 1',
    '--- !!map\ninflow: 1',
    'a: &x !!int 1',
    '%TAG ! tag:example.org,2000:\n---\ninflow: 1',
  ])('are refused wherever they stand, known or not: %s', (text) => {
    const line = text.slice(0, text.search(/[!%]/)).split('\n').length
    const message = expect.stringMatching(/mean nothing|“%YAML 1\.2”/) as string
    expect(told(`${text}\n`)).toMatchObject([{ line, message }])
  })

  it.each([
    'seed: "!a"',
    "seed: '! b'",
    'question: |\n  !!int 3\n  %YAML',
    'seed: a!b',
    '# !!int\nseed: a',
    '%YAML 1.2\n---\nseed: a',
  ])('are not seen where there are none: %s', (text) => expect(told(`${text}\n`)).toEqual([]))
})

describe('a sign that only looks like one of YAML', () => {
  it.each([
    [
      'a non-breaking space that indents',
      'leadership:\n\u00A0\u00A0leaders: 1\n',
      '2:1',
      /space here that YAML takes/,
    ],
    [
      'a non-breaking space behind a colon',
      'inflow: 1\nyears:\u00A03\n',
      '2:7',
      /space here that YAML takes/,
    ],
    ['the same in a file of one line', 'years:\u00A03\n', '1:7', /space here that YAML takes/],
    ['a byte order mark in the middle', 'inflow: 1\n\uFEFFyears: 3\n', '2:1', /space here that YAML takes/],
    ['typographic quotation marks', 'question: “Who: when?”\n', '1:11', /typographic quotation mark/],
    ['typographic quotation marks around a key', '“inflow”: 1\n', '1:1', /typographic quotation mark/],
    ['a full-width colon', 'inflow：1\nyears: 3\n', '1:7', /colon of another script/],
    ['line ends of an old Macintosh', 'inflow: 1\ryears: 3\r', '1:10', /old Macintosh/],
    [
      'a decimal comma in braces',
      'needs: { health: 0,3, work: 0.1 }\n',
      '1:18',
      /a comma separates two entries/,
    ],
  ])('is told as what it is: %s', (_, text, place, message) => {
    const problems = told(text)
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual([place])
    expect(problems[0].message).toMatch(message)
  })

  it('is left alone where it belongs to a text', () => {
    expect(told('question: Who pays 3\u00A0000\u00A0kr, “they” asked?\nname: a\n')).toEqual([])
  })
})
