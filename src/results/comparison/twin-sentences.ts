import { EXIT_KINDS, type ExitKind } from '../../vocabulary/statuses.ts'
import type { NetExitChange } from './comparison-result.ts'
import { type Estimate, excludesZero } from '../estimates.ts'
import type { GrossFlow, GrossFlowOf } from './gross-flows.ts'

const ENDS: { readonly [exit in ExitKind]: string } = {
  followed: 'still in follow-up',
  work: 'in work',
  education: 'in education',
  pension: 'on a disability pension',
  'out-of-reach': 'out of reach',
  'without-work': 'out of follow-up without work',
  other: 'moved, dead or retired',
}

/** What all readers of figures on persons who end differently must know. */
const ASSUMPTION =
  'Who would have ended differently is known only given that a person has the same thresholds in both offices, which is an assumption.'

interface TwinFacts {
  readonly baseline: string
  readonly alternative: string
  readonly persons: number
  readonly unmatched: number
  readonly net: readonly NetExitChange[]
  readonly changed: GrossFlow
  readonly gross: GrossFlowOf
}

/** The twins in words: first the net change, then the gross flows beside those of the null twin. */
export function twinSentences(facts: TwinFacts): string[] {
  const { baseline, alternative, persons, unmatched, changed } = facts
  if (persons === 0 && unmatched === 0)
    return ['Nobody was followed for four years in either office, so there are no twins.']
  if (persons === 0) return ['No person of the cohort is in both offices, so there are no twins.']
  const sentences = [describeNet(facts), describeChanged(facts)]
  if (changed.per1000 > 0) sentences.push(describeWork(facts))
  if (unmatched > 0) {
    sentences.push(
      `${unmatched} persons are in the cohort of only one of ${baseline} and ${alternative} and are left out; the ${persons} others are in both.`,
    )
  }
  return [...sentences, ASSUMPTION]
}

function describeNet({ alternative, net, changed }: TwinFacts): string {
  if (changed.per1000 === 0) return `Every user ends the same way under ${alternative}.`
  const clear = net.filter(({ group, per1000 }) => group === 'all' && excludesZero(per1000))
  if (clear.length === 0) return `Net, no kind of exit changes clearly under ${alternative}.`
  const changes = clear.map(({ exit, per1000 }) => {
    const more = per1000.value > 0 ? 'more' : 'fewer'
    return `${round(Math.abs(per1000.value))} ${more} end ${ENDS[exit]} (${describeInterval(per1000)})`
  })
  return `Net, of 1,000 users under ${alternative}, ${changes.join(', ')}.`
}

function describeChanged({ baseline, alternative, changed }: TwinFacts): string {
  const { per1000, nullPer1000, excess } = changed
  if (per1000 === 0) return `The twins of ${baseline} and ${alternative} lie on the diagonal.`
  const counts = `Of 1,000 users, ${round(per1000)} end differently under ${alternative}; ${round(nullPer1000)} do when only the luck of the office is drawn again`
  if (!excludesZero(excess) || excess.value < 0) {
    return `${counts}: the excess is nil (${describeInterval(excess)}), so it cannot be told who ends differently because of ${alternative}, beyond the net change.`
  }
  return `${counts}: an excess of ${round(excess.value)} (${describeInterval(excess)}).`
}

function describeWork({ baseline, alternative, gross }: TwinFacts): string {
  const work = EXIT_KINDS.indexOf('work')
  const gained = gross('only alternative in work', (from, to) => from !== work && to === work)
  const lost = gross('only baseline in work', (from, to) => from === work && to !== work)
  return (
    `${round(gained.per1000)} of 1,000 are in work only under ${alternative} and ${round(lost.per1000)} only under ${baseline}` +
    `; in the null twin ${round(gained.nullPer1000)} and ${round(lost.nullPer1000)}` +
    `: an excess of ${round(gained.excess.value)} (${describeInterval(gained.excess)}) and ${round(lost.excess.value)} (${describeInterval(lost.excess)}).`
  )
}

function describeInterval({ ciLow, ciHigh }: Estimate): string {
  if (ciLow === undefined || ciHigh === undefined) return 'no interval'
  return `95 % interval ${round(ciLow)} to ${round(ciHigh)}`
}

function round(value: number): string {
  if (Number.isNaN(value)) return 'unknown'
  const text = Math.abs(value).toFixed(Math.abs(value) < 10 ? 1 : 0)
  return value < 0 && Number(text) > 0 ? `−${text}` : text
}
