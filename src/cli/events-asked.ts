/** What `--events` asks for: nothing, which is everything, or for example `persons=200,replications=1..3,gz`. */
import { ScenarioError, type Problem } from '../errors.ts'
import { ACTIVITY_IDS, EVERYTHING, type EventSample } from '../events/event-sample.ts'
import { texts } from '../locale/language.ts'
import { nearestOf } from '../scenario/language/nearest.ts'
import { problemAt, saidTwice, textAt, type Place } from '../scenario/language/place.ts'
import { quoted } from '../text/quote.ts'

const say = texts({
  en: {
    noPart: (text: string) => `“${text}” says nothing about which events are written`,
    parts: 'persons=NUMBER, replications=RANGE, activities=NAMES or gz, with commas between them',
    twice: (part: string) => `“${part}” is said twice`,
    noNumber: (text: string) => `“${text}” is no number of persons`,
    number: 'a whole number, at least 1',
    noReplications: (text: string) => `“${text}” is no replication of these results`,
    replications: (most: string) => `numbers from 1 to ${most} or ranges such as 1..3, with + between them`,
    noActivity: (text: string) => `“${text}” is no activity of the event log`,
    activities:
      'names such as arrival or start-of-measure, with + between them; docs/events.md lists them all',
    noValue: '“gz” takes no value',
    gz: 'gz alone',
  },
  nb: {
    noPart: (text) => `«${text}» sier ikke noe om hvilke hendelser som skrives`,
    parts: 'persons=ANTALL, replications=OMRÅDE, activities=NAVN eller gz, med komma mellom',
    twice: (part) => `«${part}» er sagt to ganger`,
    noNumber: (text) => `«${text}» er ikke et antall personer`,
    number: 'et helt tall, minst 1',
    noReplications: (text) => `«${text}» er ikke en replikasjon i disse resultatene`,
    replications: (most) => `tall fra 1 til ${most} eller områder som 1..3, med + mellom`,
    noActivity: (text) => `«${text}» er ikke en aktivitet i hendelsesloggen`,
    activities: 'navn som arrival eller start-of-measure, med + mellom; docs/events.md har alle',
    noValue: '«gz» tar ingen verdi',
    gz: 'gz alene',
  },
  nn: {
    noPart: (text) => `«${text}» seier ikkje noko om kva hendingar som blir skrivne`,
    parts: 'persons=TAL, replications=OMRÅDE, activities=NAMN eller gz, med komma mellom',
    twice: (part) => `«${part}» er sagt to gonger`,
    noNumber: (text) => `«${text}» er ikkje eit tal på personar`,
    number: 'eit heilt tal, minst 1',
    noReplications: (text) => `«${text}» er ikkje ein replikasjon i desse resultata`,
    replications: (most) => `tal frå 1 til ${most} eller område som 1..3, med + mellom`,
    noActivity: (text) => `«${text}» er ikkje ein aktivitet i hendingsloggen`,
    activities: 'namn som arrival eller start-of-measure, med + mellom; docs/events.md har alle',
    noValue: '«gz» tek ingen verdi',
    gz: 'gz åleine',
  },
})

const PARTS = ['persons', 'replications', 'activities', 'gz'] as const
type Part = (typeof PARTS)[number]

/** Reads the value of one part, from after the equals sign, and adds what is wrong with it to the problems. */
type Reader<P extends Part> = (value: Place, most: number, problems: Problem[]) => EventSample[P]

const READERS: { readonly [P in Part]: Reader<P> } = {
  persons: (value, _most, problems) => {
    const text = textAt(value)
    if (!isCount(text))
      problems.push(problemAt(value, say().noNumber(quoted(text)), { expected: say().number }))
    return Number(text)
  },
  replications: (value, most, problems) =>
    listed(value).map((one) => {
      const [, first = '', last = first] = /^(\d+)(?:\.\.(\d+))?$/.exec(textAt(one)) ?? []
      const isRange = isCount(first) && Number(first) <= Number(last) && Number(last) <= most
      if (!isRange)
        problems.push(
          problemAt(one, say().noReplications(quoted(textAt(one))), {
            expected: say().replications(`${most}`),
          }),
        )
      return [Number(first), Number(last)]
    }),
  activities: (value, _most, problems) =>
    listed(value).map((one) => {
      const text = textAt(one)
      const activity = ACTIVITY_IDS.indexOf(text.replaceAll(' ', '-'))
      if (activity < 0) {
        const nearest = nearestOf(text, ACTIVITY_IDS)
        const expected = say().activities
        problems.push(problemAt(one, say().noActivity(quoted(text)), { expected, nearest }))
      }
      return activity
    }),
  gz: (value, _most, problems) => {
    if (textAt(value) !== '') problems.push(problemAt(value, say().noValue, { expected: say().gz }))
    return true
  },
}

const isCount = (text: string): boolean => /^[1-9]\d{0,8}$/.test(text)

/**
 * What the value of `--events` asks for. Throws ScenarioError with everything that is wrong with it.
 *
 * @param text empty where the option stands alone
 * @param most replications that there will be of a scenario
 */
export function eventsAsked(text: string, most: number): EventSample {
  if (text === '') return EVERYTHING
  const problems: Problem[] = []
  const whole = { source: { file: '--events', text }, start: 0, end: text.length }
  const said = new Map<Part, Place>()
  let sample = EVERYTHING
  for (const place of divided(whole, ',')) {
    const [key] = divided(place, '=')
    const part = PARTS.find((name) => name === textAt(key))
    if (part === undefined) {
      problems.push(noPart(key))
      continue
    }
    const before = said.get(part)
    if (before !== undefined) problems.push(problemAt(place, say().twice(part), saidTwice(place, before)))
    said.set(part, place)
    const value = { ...place, start: Math.min(key.end + 1, place.end) }
    sample = { ...sample, [part]: READERS[part](value, most, problems) }
  }
  if (problems.length > 0) throw new ScenarioError(problems)
  return sample
}

function noPart(key: Place): Problem {
  const text = textAt(key)
  return problemAt(key, say().noPart(quoted(text)), {
    expected: say().parts,
    nearest: nearestOf(text, PARTS),
  })
}

const listed = (place: Place): readonly Place[] => divided(place, '+')

/** The stretches of a place between separators. */
function divided(place: Place, separator: string): readonly Place[] {
  let start = place.start
  return textAt(place)
    .split(separator)
    .map((text) => {
      const part = { ...place, start, end: start + text.length }
      start = part.end + separator.length
      return part
    })
}
