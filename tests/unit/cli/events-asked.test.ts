import { afterEach, describe, expect, it } from 'vitest'
import { eventsAsked } from '../../../src/cli/events-asked.ts'
import { EVERYTHING } from '../../../src/events/event-sample.ts'
import { speak } from '../../../src/locale/language.ts'
import { Activity } from '../../../src/model/journal.ts'

afterEach(() => speak('en'))

const refusal = (text: string): string => {
  try {
    eventsAsked(text, 20)
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

describe('what --events asks for', () => {
  it('is everything where it stands alone', () => {
    expect(eventsAsked('', 20)).toEqual(EVERYTHING)
  })

  it('is a sample of what its parts name, in any order', () => {
    expect(eventsAsked('gz,activities=start-of-measure+exit,replications=1..3+20,persons=200', 20)).toEqual({
      persons: 200,
      replications: [
        [1, 3],
        [20, 20],
      ],
      activities: [Activity.measureStarts, Activity.exit],
      gz: true,
    })
    expect(eventsAsked('activities=start of measure', 20).activities).toEqual([Activity.measureStarts])
  })

  it('is refused at its place, with what was expected and the nearest name', () => {
    expect(refusal('persons=20,activities=exit+start-of-mesure')).toBe(
      [
        '--events:1:28: error: “start-of-mesure” is no activity of the event log',
        '> 1 | persons=20,activities=exit+start-of-mesure',
        '    |                            ^^^^^^^^^^^^^^^',
        '  expected: names such as arrival or start-of-measure, with + between them; docs/events.md lists them all',
        '  did you mean: start-of-measure',
      ].join('\n'),
    )
  })

  it('is refused in bokmål and nynorsk', () => {
    speak('nb')
    expect(refusal('person=20')).toContain('«person» sier ikke noe om hvilke hendelser som skrives')
    expect(refusal('replications=3..30')).toContain('tall fra 1 til 20 eller områder som 1..3, med + mellom')
    speak('nn')
    expect(refusal('persons=mange')).toContain('«mange» er ikkje eit tal på personar')
    expect(refusal('gz,gz')).toContain('«gz» er sagt to gonger')
  })

  it.each([
    ['person=20', /“person” says nothing[^]*did you mean: persons/],
    ['gzip', /“gzip” says nothing[^]*expected: persons=NUMBER/],
    ['persons=20,', /“” says nothing/],
    ['persons', /“” is no number of persons/],
    ['persons=0', /“0” is no number of persons[^]*a whole number, at least 1/],
    ['persons=2.5', /“2\.5” is no number of persons/],
    ['replications=21', /“21” is no replication of these results[^]*numbers from 1 to 20/],
    ['replications=3..1', /“3\.\.1” is no replication/],
    ['replications=1-3', /“1-3” is no replication[^]*ranges such as 1\.\.3/],
    ['activities=', /“” is no activity/],
    ['gz=9', /“gz” takes no value/],
    ['persons=2,persons=3', /“persons” is said twice[^]*expected: one of the two/],
  ])('is refused: %s', (text, says) => {
    expect(refusal(text)).toMatch(says)
  })

  it('is refused with all that is wrong at once', () => {
    expect(refusal('persons=x,replications=0').match(/error:/g)).toHaveLength(2)
  })
})
