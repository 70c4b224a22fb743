/** Tables of the twins: net change first, then gross flows next to the null twin, then who ends where. */
import { pageWords } from './page-words.ts'
import type { Comparison, ExitFlow, NetExitChange } from '../../results/comparison/comparison-result.ts'
import type { Estimate } from '../../results/estimates.ts'
import type { ExitKind } from '../../vocabulary/statuses.ts'
import { fromTo, oneDecimal, signedDecimal, wholeNumber } from '../text/number.ts'
import { EXITS, exitWords, inSentence, inWords } from '../text/words.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { folded, table } from './parts.ts'

/** All tables of the twins of one alternative. */
export function twinTables(comparison: Comparison, alternative: string): (Html | undefined)[] {
  const baseline = comparison.baseline.name
  return [
    netTable(comparison, alternative),
    folded(pageWords().flows(alternative), flowTable(comparison, alternative)),
    folded(
      pageWords().ends2(baseline, alternative),
      html`${levelsOf(comparison, alternative).map(({ group, effort }) => matrix(comparison, alternative, group, effort))}`,
    ),
  ]
}

/** Persons more or fewer of 1,000, by end: everyone and each group. */
function netTable({ netExits, baseline }: Comparison, alternative: string): Html | undefined {
  const own = netExits.filter((change) => change.alternative === alternative)
  const measured = own.filter(({ per1000 }) => Number.isFinite(per1000.value))
  const groups = [...new Set(measured.map(({ group }) => group))]
  const change = (group: string, kind: ExitKind) =>
    own.find(({ group: its, exit }) => its === group && exit === kind)
  const { netTitle, head } = pageWords()
  return table({
    title: netTitle(alternative, baseline.name),
    header: [head.end, ...groups.map(inWords)],
    rows: EXITS.map(({ kind }) => [
      exitWords(kind),
      ...groups.map((group) => estimated(change(group, kind))),
    ]),
  })
}

function estimated(change: NetExitChange | undefined): string {
  if (!change) return ''
  return persons(change.per1000)
}

/** Persons of 1,000, always with one decimal, so that a column is easy to read. */
function persons({ value, ciLow, ciHigh }: Estimate): string {
  const text = signedDecimal(value)
  if (ciLow === undefined || ciHigh === undefined) return text
  return `${text} (${fromTo(oneDecimal(ciLow), oneDecimal(ciHigh))})`
}

/** Gross flows, the largest excess first. */
function flowTable({ flows, baseline }: Comparison, alternative: string): Html | undefined {
  const own = flows
    .filter((flow) => flow.alternative === alternative)
    .toSorted((one, other) => other.excess.value - one.excess.value)
  const { flowsTitle, fromUnderToUnder, head } = pageWords()
  return table({
    title: flowsTitle(alternative),
    header: [fromUnderToUnder(baseline.name, alternative), head.persons, head.nullTwin, head.excess],
    rows: own.map(flowCells),
  })
}

function flowCells({ from, to, per1000, nullPer1000, excess }: ExitFlow): string[] {
  return [
    pageWords().fromEndToEnd(exitWords(from), inSentence(exitWords(to))),
    oneDecimal(per1000),
    oneDecimal(nullPer1000),
    persons(excess),
  ]
}

interface Level {
  readonly group: string
  readonly effort: string
}

/** Everyone, then each group, then each effort category. */
function levelsOf({ twins }: Comparison, alternative: string): Level[] {
  const own = twins.filter((row) => row.alternative === alternative)
  const groups = [...new Set(own.map(({ group }) => group))]
  const efforts = [...new Set(own.map(({ effort }) => effort))].filter((effort) => effort !== 'all')
  return [
    ...groups.map((group) => ({ group, effort: 'all' })),
    ...efforts.map((effort) => ({ group: 'all', effort })),
  ]
}

/** Shares of the persons of a group or effort category by both ends; on the diagonal both ends are the same. */
function matrix(
  { twins, baseline }: Comparison,
  alternative: string,
  group: string,
  effort: string,
): Html | undefined {
  const own = twins.filter(
    (row) => row.alternative === alternative && row.group === group && row.effort === effort,
  )
  const users = own.reduce((sum, row) => sum + row.users, 0)
  const share = (from: string, to: string) => {
    const cell = own.find((row) => row.baselineExit === from && row.alternativeExit === to)
    return cell ? oneDecimal(cell.share * 100) : ''
  }
  const whose =
    group === 'all' && effort === 'all' ? pageWords().everyone : inWords(group === 'all' ? effort : group)
  return table({
    title: pageWords().matrixTitle(whose, baseline.name, alternative, wholeNumber(users)),
    header: ['', ...EXITS.map(({ kind }) => exitWords(kind))],
    rows: EXITS.map(({ kind }) => [exitWords(kind), ...EXITS.map(({ kind: to }) => share(kind, to))]),
  })
}
