import { describe, expect, it } from 'vitest'
import { escapeMarkup } from '../../../../src/text/markup.ts'
import { compared, contrasted, inWords, listed } from '../../../../src/report/text/words.ts'

describe('words', () => {
  it('make a name of a scenario file readable', () => {
    expect(inWords('municipal-youth')).toBe('Municipal youth')
    expect(inWords('specially-adjusted')).toBe('Specially adjusted effort')
  })

  it('list things', () => {
    expect(listed([])).toBe('')
    expect(listed(['a'])).toBe('a')
    expect(listed(['a', 'b'])).toBe('a and b')
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
  })

  it('put scenarios together that have the same', () => {
    const scenarios = [
      { name: 'dual', text: '42 %' },
      { name: 'generalists', text: '43 %' },
      { name: 'unitary', text: '42 %' },
    ]
    expect(contrasted(scenarios)).toBe('42 % under dual and unitary, 43 % under generalists')
  })

  it('tell only the ends where there are many scenarios', () => {
    const scenarios = [3, 1, 4, 2].map((value) => ({ name: `s${value}`, value }))
    expect(compared(scenarios, String)).toBe('from 1 under s1 to 4 under s4')
    expect(compared(scenarios.slice(0, 2), String)).toBe('3 under s3, 1 under s1')
  })
})

describe('markup', () => {
  it('is taken out of its meaning', () => {
    expect(escapeMarkup(`<b a="1" c='2'>&amp;`)).toBe('&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;')
  })
})
