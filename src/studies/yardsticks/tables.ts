/** What the yardsticks say of the outcomes that are judged by default, as a table and in words. */
import { texts } from '../../locale/language.ts'
import { bandInWords, type KnownBands } from '../../results/band.ts'
import type { Mark } from '../../results/comparison/comparison-result.ts'
import { isDeaf, marksOf, type MeasuredYardsticks } from '../../results/comparison/ruler.ts'
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import { NAMED_OUTCOMES, outcomes, type Outcome } from '../../results/outcomes.ts'
import { describeDifference } from '../../results/quantity.ts'
import type { TextTable } from '../../report/export/comparison-tables.ts'
import { shortDifference, withInterval } from '../../report/text/number.ts'
import { capital, listed } from '../../report/text/words.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'
import { yardstickWords } from '../../report/text/ruler-words.ts'
import { YARDSTICK_NAMES } from '../../vocabulary/yardsticks.ts'

const say = texts({
  en: {
    size: (yardstick: string, difference: string) => `${yardstick}: ${difference}`,
    notMeasured: 'not measured',
    deaf: (sizes: string) => `in this model none of the yardsticks moves it beyond its band (${sizes})`,
  },
  nb: {
    size: (yardstick, difference) => `${yardstick}: ${difference}`,
    notMeasured: 'ikke målt',
    deaf: (sizes) => `i denne modellen flytter ingen av målestokkene det utover bagatellgrensen (${sizes})`,
  },
  nn: {
    size: (yardstick, difference) => `${yardstick}: ${difference}`,
    notMeasured: 'ikkje målt',
    deaf: (sizes) => `i denne modellen flyttar ingen av målestokkane det utover bagatellgrensa (${sizes})`,
  },
})

/** An outcome that is judged by default, beside its marks. */
interface Heard {
  readonly label: string
  readonly of: Outcome
  readonly marks: readonly Mark[]
}

const heardIn = (yardsticks: MeasuredYardsticks): readonly Heard[] =>
  NAMED_OUTCOMES.map((key) => {
    const of = findOutcome(outcomes, key.outcome)
    return { label: describeKey(key, of), of, marks: marksOf(yardsticks, key, { outcomes, bands: [] }) ?? [] }
  })

/** Every outcome that is judged by default, with what each yardstick does to it. */
export function yardsticksTable(yardsticks: MeasuredYardsticks): TextTable {
  return {
    title: `What the yardsticks do to the dual office, in ${yardsticks.pairs} pairs`,
    header: ['Outcome', 'Band', ...YARDSTICK_NAMES.map((name) => capital(yardstickWords(name)))],
    rows: heardIn(yardsticks).map(({ label, of, marks }) => [
      label,
      bandInWords(of.band, of.unit),
      ...marks.map((mark) => markCell(mark, of)),
    ]),
  }
}

function markCell({ difference, reach }: Mark, { unit }: Outcome): string {
  const { value, ciLow, ciHigh } = difference
  if (reach === 'not measured') return reach
  return `${withInterval(shortDifference(value, unit), ciLow, ciHigh, unit)}, ${reach}`
}

/** How many of these outcomes can answer at all, and which cannot. */
export function yardsticksSentence(yardsticks: MeasuredYardsticks): string {
  const heard = heardIn(yardsticks)
  const moved = heard.filter(({ marks }) => marks.some(({ reach }) => reach === 'beyond'))
  const deaf = heard.filter(({ marks }) => isDeaf(marks))
  const open = heard.filter((one) => !moved.includes(one) && !deaf.includes(one))
  const labels = (some: readonly Heard[]) => listed(some.map(({ label }) => `“${label}”`))
  return [
    `Of ${heard.length} outcomes that are judged by default, ${moved.length} are moved beyond their band by at least one yardstick.`,
    ...(open.length === 0 ? [] : [`Whether any of them moves ${labels(open)} is undecided.`]),
    deaf.length === 0 ? 'None is deaf to all of them.' : `Deaf to all of them: ${labels(deaf)}.`,
  ].join(' ')
}

/** Outcomes that are heard otherwise than in an earlier record. */
export function yardstickChanges(before: MeasuredYardsticks, now: MeasuredYardsticks): readonly string[] {
  const [was, is] = [before, now].map(heardIn)
  return is.flatMap(({ label, of, marks }, place) =>
    marks.flatMap(({ yardstick, difference, reach }, mark) => {
      const then = was[place].marks.at(mark)?.reach ?? 'not there'
      if (then === reach) return []
      const size = describeDifference(difference.value, of.unit)
      return `${label}, ${yardstickWords(yardstick)}: ${reach} (${size}), ${then} before`
    }),
  )
}

/** Why an outcome cannot be named, in a form to follow its name; undefined where it can, or where nothing is known. */
export function whyDeaf(
  yardsticks: MeasuredYardsticks,
  key: OutcomeKey,
  known: KnownBands,
): string | undefined {
  const marks = marksOf(yardsticks, key, known)
  if (marks === undefined || !isDeaf(marks)) return undefined
  const { unit } = findOutcome(known.outcomes, key.outcome)
  const sizes = marks.map(({ yardstick, difference, reach }) =>
    say().size(
      yardstickWords(yardstick),
      reach === 'not measured' ? say().notMeasured : describeDifference(difference.value, unit),
    ),
  )
  return say().deaf(sizes.join(', '))
}
