/** The tables that present a comparison as text; the terminal and the Markdown summary show the same ones. */
import { texts } from '../../locale/language.ts'
import type {
  AgendaProgress,
  Comparison,
  LeverKind,
  RulerMark,
} from '../../results/comparison/comparison-result.ts'
import type { Estimate } from '../../results/estimates.ts'
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import { LINKS, OUTCOME_OF_LINK } from '../../results/comparison/chain.ts'
import type { ComparisonRow } from '../../results/result.ts'
import { costWords } from '../text/cost-words.ts'
import { FOLLOW_UP_CHAIN, isAcross } from '../text/follow-up-words.ts'
import { headings } from '../text/headings.ts'
import { yardstickWords } from '../text/ruler-words.ts'
import { limitNote, limitRows, verdictAmongNamed, verdictInWords, verdictWords } from '../text/verdicts.ts'
import { percent, shortDifference, shortInterval, shortValue, withInterval } from '../text/number.ts'
import { isSameKey, wholeOf, type OutcomeId, type OutcomeKey } from '../../vocabulary/outcomes.ts'
import { YARDSTICK_NAMES } from '../../vocabulary/yardsticks.ts'
import { GOAL_OUTCOMES } from '../../results/comparison/district-agenda.ts'
import { asShown, FAMILIES, outcomeOf, type Family, type Outcome } from '../../results/outcomes.ts'
import { capital, familyWords, listed } from '../text/words.ts'
import { unitFacts, type Unit } from '../../vocabulary/units.ts'

const say = texts({
  en: {
    head: {
      outcome: 'Outcome',
      link: 'Link',
      difference: 'Difference',
      interval: '95 % interval',
      betterIn: 'Better in',
      verdict: 'Verdict',
      divideLevers: 'Divide levers',
      practiceLevers: 'Practice levers',
      interaction: 'Interaction',
      goal: 'Goal',
      before: 'Now',
      after: 'Then',
      wanted: 'Change wanted',
      change: 'Change',
      ofTheWay: 'Of the way',
      baseline: 'Baseline',
      alternative: 'Alternative',
      scenario: 'Scenario',
      mean: 'Mean',
      bestIn: 'Best in',
      parameter: 'Parameter',
      unit: 'Unit',
      kind: 'Kind',
      limit: 'Limit',
      value: 'Value',
    },
    titles: {
      named: (family: string, alternative: string, baseline: string) =>
        `${family}, ${alternative} against ${baseline}`,
      chain: (alternative: string, baseline: string) =>
        `From a need to what comes of it, ${alternative} against ${baseline}`,
      followUpChain: (alternative: string, baseline: string) =>
        `From time for each user to what comes of it, ${alternative} against ${baseline}`,
      ruler: (alternative: string, baseline: string) =>
        `On the ruler, ${alternative} against ${baseline}: how much of what each yardstick would bring`,
      variation: (outcome: string, paths: string) => `${outcome} by ${paths}`,
    },
    kinds: { divide: 'divide', practice: 'practice', other: 'other' } satisfies {
      readonly [K in LeverKind]: string
    },
    timesOf: (times: number, pairs: number) => `${times} of ${pairs}`,
    shareOf: (share: string, size: string) => `${share} of ${size}`,
    tooSmall: (size: string) => `${size}, too small`,
    unsure: (size: string) => `${size}, unsure`,
    wanted: (change: string, share: string, origin: string) => `${change} (${share}; ${origin})`,
    ofCaseStudy: 'scaled from the case study',
    asStated: 'as stated',
    against: (baseline: string) => `Against ${baseline}`,
  },
  nb: {
    head: {
      outcome: 'Utfall',
      link: 'Ledd',
      difference: 'Forskjell',
      interval: '95 %-intervall',
      betterIn: 'Bedre i',
      verdict: 'Vurdering',
      divideLevers: 'Virkemidler mellom sidene',
      practiceLevers: 'Virkemidler i praksis',
      interaction: 'Samspill',
      goal: 'Mål',
      before: 'Nå',
      after: 'Da',
      wanted: 'Ønsket endring',
      change: 'Endring',
      ofTheWay: 'Av veien',
      baseline: 'Utgangspunkt',
      alternative: 'Alternativ',
      scenario: 'Scenario',
      mean: 'Gjennomsnitt',
      bestIn: 'Best i',
      parameter: 'Parameter',
      unit: 'Enhet',
      kind: 'Type',
      limit: 'Krav',
      value: 'Verdi',
    },
    titles: {
      named: (family, alternative, baseline) => `${family}, ${alternative} mot ${baseline}`,
      chain: (alternative, baseline) =>
        `Fra et behov til det som kommer ut av det, ${alternative} mot ${baseline}`,
      followUpChain: (alternative, baseline) =>
        `Fra tid til hver bruker til det som kommer ut av den, ${alternative} mot ${baseline}`,
      ruler: (alternative, baseline) =>
        `På målestokken, ${alternative} mot ${baseline}: hvor mye av det hver målestokk ville gitt`,
      variation: (outcome, paths) => `${outcome} etter ${paths}`,
    },
    kinds: { divide: 'mellom sidene', practice: 'i praksis', other: 'annet' },
    timesOf: (times, pairs) => `${times} av ${pairs}`,
    shareOf: (share, size) => `${share} av ${size}`,
    tooSmall: (size) => `${size}, for lite`,
    unsure: (size) => `${size}, usikkert`,
    wanted: (change, share, origin) => `${change} (${share}; ${origin})`,
    ofCaseStudy: 'skalert fra casestudien',
    asStated: 'som oppgitt',
    against: (baseline) => `Mot ${baseline}`,
  },
  nn: {
    head: {
      outcome: 'Utfall',
      link: 'Ledd',
      difference: 'Skilnad',
      interval: '95 %-intervall',
      betterIn: 'Betre i',
      verdict: 'Vurdering',
      divideLevers: 'Verkemiddel mellom sidene',
      practiceLevers: 'Verkemiddel i praksis',
      interaction: 'Samspel',
      goal: 'Mål',
      before: 'No',
      after: 'Då',
      wanted: 'Ønskt endring',
      change: 'Endring',
      ofTheWay: 'Av vegen',
      baseline: 'Utgangspunkt',
      alternative: 'Alternativ',
      scenario: 'Scenario',
      mean: 'Gjennomsnitt',
      bestIn: 'Best i',
      parameter: 'Parameter',
      unit: 'Eining',
      kind: 'Type',
      limit: 'Krav',
      value: 'Verdi',
    },
    titles: {
      named: (family, alternative, baseline) => `${family}, ${alternative} mot ${baseline}`,
      chain: (alternative, baseline) =>
        `Frå eit behov til det som kjem ut av det, ${alternative} mot ${baseline}`,
      followUpChain: (alternative, baseline) =>
        `Frå tid til kvar brukar til det som kjem ut av henne, ${alternative} mot ${baseline}`,
      ruler: (alternative, baseline) =>
        `På målestokken, ${alternative} mot ${baseline}: kor mykje av det kvar målestokk ville gitt`,
      variation: (outcome, paths) => `${outcome} etter ${paths}`,
    },
    kinds: { divide: 'mellom sidene', practice: 'i praksis', other: 'anna' },
    timesOf: (times, pairs) => `${times} av ${pairs}`,
    shareOf: (share, size) => `${share} av ${size}`,
    tooSmall: (size) => `${size}, for lite`,
    unsure: (size) => `${size}, usikkert`,
    wanted: (change, share, origin) => `${change} (${share}; ${origin})`,
    ofCaseStudy: 'skalert frå casestudien',
    asStated: 'som oppgitt',
    against: (baseline) => `Mot ${baseline}`,
  },
})

/** Where a goal comes from, in a few words. */
export const goalOriginWords = ({ stated }: Pick<AgendaProgress, 'stated'>): string =>
  stated === undefined ? say().ofCaseStudy : say().asStated

/** The persons of the cohort who came with a high need that is for the other side. */
function ofThoseAcross(outcome: OutcomeId): OutcomeKey {
  return { outcome, breakdown: 'across', level: 'needs-other-side' }
}

/** A table of texts; the first cell of each row names the row. */
export interface TextTable {
  readonly title: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** For each alternative, one table of the process outcomes of interest and one of the result outcomes. */
export function namedTables(comparison: Comparison): TextTable[] {
  const { baseline, alternatives } = comparison
  const { head } = say()
  return alternatives.flatMap(({ name }) =>
    FAMILIES.map((family) => ({
      title: say().titles.named(familyWords(family), name, baseline.name),
      header: [
        head.outcome,
        baseline.name,
        name,
        head.difference,
        head.interval,
        head.betterIn,
        head.verdict,
      ],
      rows: namedRows(comparison, name, family).map((row) => namedCells(comparison, row)),
    })).filter(({ rows }) => rows.length > 0),
  )
}

/** The rows of the outcomes of interest of one kind, in the order they were named, with what is shown beside them. */
const namedRows = (
  { named, rows, outcomes }: Comparison,
  alternative: string,
  family: Family,
): ComparisonRow[] =>
  asShown(named)
    .filter(({ outcome }) => findOutcome(outcomes, outcome).family === family)
    .flatMap((key) => rows.find((row) => row.alternative === alternative && isSameKey(row, key)) ?? [])

function namedCells({ outcomes, limits }: Comparison, row: ComparisonRow): string[] {
  const { unit, baseline, alternative, difference, ciLow, ciHigh } = row
  return [
    describeKey(row, findOutcome(outcomes, row.outcome)),
    shortValue(row.baselineMean, unit) + limitNote(limits, baseline, row),
    shortValue(row.alternativeMean, unit) + limitNote(limits, alternative, row),
    shortDifference(difference, unit),
    shortInterval(ciLow, ciHigh, unit),
    row.shareBetter === undefined ? '' : say().timesOf(Math.round(row.shareBetter * row.n), row.n),
    verdictAmongNamed(row),
  ]
}

/** What comes between a need and its result, in the order of the chain. */
const CHAIN: readonly OutcomeKey[] = [
  ...LINKS.map((link) => wholeOf(OUTCOME_OF_LINK[link])),
  wholeOf('shared-users-share'),
  wholeOf('minutes-meetings-share'),
  wholeOf('minutes-requests-share'),
  wholeOf('interval-days'),
  wholeOf('user-knowledge'),
  wholeOf('gain-per-referral'),
  ofThoseAcross('needs-relieved'),
  ofThoseAcross('days-in-work-4-years'),
]

/**
 * For each alternative that changes what crosses the divide: what becomes of needs for the other side, what that takes,
 * and what it brings. For the others: from time for each user to what comes of it.
 */
export function chainTables(comparison: Comparison): TextTable[] {
  const { rows, outcomes, baseline, alternatives } = comparison
  const { head, titles } = say()
  return alternatives
    .map(({ name }) => ({
      title: isAcross(comparison, name)
        ? titles.chain(name, baseline.name)
        : titles.followUpChain(name, baseline.name),
      header: [head.link, baseline.name, name, head.difference, head.interval],
      rows: (isAcross(comparison, name) ? CHAIN : FOLLOW_UP_CHAIN)
        .flatMap((key) => rows.find((row) => row.alternative === name && isSameKey(row, key)) ?? [])
        .map((row) => chainCells(findOutcome(outcomes, row.outcome), row)),
    }))
    .filter(({ rows: links }) => links.length > 0)
}

function chainCells(of: Outcome, row: ComparisonRow): string[] {
  const { unit } = row
  return [
    describeKey(row, of),
    shortValue(row.baselineMean, unit),
    shortValue(row.alternativeMean, unit),
    shortDifference(row.difference, unit),
    shortInterval(row.ciLow, row.ciHigh, unit),
  ]
}

/** For each alternative, the differences in the outcomes of interest beside those that the yardsticks make. */
export function rulerTables({ rulers = [], outcomes, baseline, alternatives }: Comparison): TextTable[] {
  return alternatives
    .map(({ name }) => ({
      title: say().titles.ruler(name, baseline.name),
      header: [say().head.outcome, ...YARDSTICK_NAMES.map((yardstick) => capital(yardstickWords(yardstick)))],
      rows: rulers
        .filter(({ alternative }) => alternative === name)
        .map((ruler) => {
          const of = findOutcome(outcomes, ruler.outcome)
          return [describeKey(ruler, of), ...ruler.marks.map((mark) => markCell(mark, of.unit))]
        }),
    }))
    .filter(({ rows }) => rows.length > 0)
}

function markCell({ difference, reach, share }: RulerMark, unit: Unit): string {
  const size = shortDifference(difference.value, unit)
  if (reach === 'not measured') return size
  const { shareOf, tooSmall, unsure } = say()
  if (share !== undefined) return shareOf(percent(share), size)
  return reach === 'within' ? tooSmall(size) : unsure(size)
}

/** Which part of each difference comes from the divide and which from practice; no rows if nothing was split. */
export function decompositionTable({ decomposition, outcomes, alternatives }: Comparison): TextTable {
  const { head } = say()
  return {
    title: headings().practice,
    header: [head.outcome, head.difference, head.divideLevers, head.practiceLevers, head.interaction],
    rows: decomposition.map((row) => [
      describeKey(row, findOutcome(outcomes, row.outcome)) + ofWhom(alternatives.length, row.alternative),
      ...[row.whole, row.divide, row.practice, row.interaction].map((part) => estimateCell(part, row.unit)),
    ]),
  }
}

/** The agenda of the district: change wanted, change found, progress. */
export function agendaTable({ agenda, alternatives, limits }: Comparison): TextTable {
  const { head, wanted } = say()
  return {
    title: headings().agenda,
    header: [head.goal, head.before, head.after, head.wanted, head.change, head.ofTheWay],
    rows: agenda.map((row) => {
      const outcome = GOAL_OUTCOMES[row.goal]
      return [
        outcomeOf(outcome).label + ofWhom(alternatives.length, row.alternative),
        shortValue(row.baselineMean, row.unit),
        shortValue(row.alternativeMean, row.unit) + limitNote(limits, row.alternative, wholeOf(outcome)),
        wanted(shortDifference(row.wanted, row.unit), percent(row.share), goalOriginWords(row)),
        estimateCell(row.difference, row.unit),
        progressCell(row.progress),
      ]
    }),
  }
}

function progressCell({ value, ciLow, ciHigh }: Estimate): string {
  return withInterval(shortValue(value, 'share'), ciLow, ciHigh, 'share')
}

/** Costs per year, without the hours by kind of work. */
export function costsTable({ costs, alternatives }: Comparison): TextTable {
  const { head } = say()
  return {
    title: headings().costs,
    header: ['', head.baseline, head.alternative, head.difference],
    rows: costs
      .filter(({ unit }) => unitFacts(unit).kind !== 'hours')
      .map((line) => [
        costWords(line.id) + ofWhom(alternatives.length, line.alternative),
        shortValue(line.baselineMean, line.unit),
        shortValue(line.alternativeMean, line.unit),
        estimateCell(line.difference, line.unit),
      ]),
  }
}

/** One table per outcome of interest, best scenario first. */
export function rankingTables({ rankings, outcomes, baseline, limits }: Comparison): TextTable[] {
  const { head, against } = say()
  return rankings.map((ranking) => ({
    title: describeKey(ranking, findOutcome(outcomes, ranking.outcome)),
    header: [head.scenario, head.mean, against(baseline.name), head.verdict, head.bestIn],
    rows: ranking.places.map(({ scenario, mean, difference, verdict, shareFirst }) => [
      scenario,
      shortValue(mean, ranking.unit) + limitNote(limits, scenario, ranking),
      difference ? estimateCell(difference, ranking.unit) : '',
      verdict === undefined ? '' : verdictWords(verdict),
      shortValue(shareFirst, 'share of replications'),
    ]),
  }))
}

/** What `--vary` tried, one table per outcome of interest; empty without it. */
export function variationTables(comparison: Comparison): TextTable[] {
  const { variation, named, outcomes, rows, baseline, limits, varied } = comparison
  if (variation === undefined) return []
  const { head, against, titles } = say()
  const before = variation.paths.map((path) => varied.find((one) => one.path === path)?.baselineValue ?? '')
  return named.map((key) => ({
    title: titles.variation(describeKey(key, findOutcome(outcomes, key.outcome)), listed(variation.paths)),
    header: [...variation.paths, head.mean, against(baseline.name), head.verdict],
    rows: [
      [...before, baselineMean(comparison, key), '', head.baseline.toLowerCase()],
      ...variation.points.flatMap(({ alternative, values }) => {
        const row = rows.find((one) => one.alternative === alternative && isSameKey(one, key))
        return row ? [[...values.map(String), ...variedCells(row, limits)]] : []
      }),
    ],
  }))
}

function baselineMean({ baseline, limits }: Comparison, key: OutcomeKey): string {
  const row = baseline.summary.find((one) => isSameKey(one, key))
  return row ? shortValue(row.mean, row.unit) + limitNote(limits, baseline.name, key) : ''
}

function variedCells(row: ComparisonRow, limits: Comparison['limits']): string[] {
  const { alternative, difference, ciLow, ciHigh, unit } = row
  return [
    shortValue(row.alternativeMean, unit) + limitNote(limits, alternative, row),
    estimateCell({ value: difference, ciLow, ciHigh }, unit),
    verdictInWords(row),
  ]
}

/** Who gains and who loses; leaves out the untouched. */
export function groupChangesTable({ groupChanges, outcomes, alternatives }: Comparison): TextTable {
  const { head } = say()
  return {
    title: headings().groups,
    header: [head.outcome, head.baseline, head.alternative, head.difference, head.verdict],
    rows: groupChanges
      .filter(({ verdict }) => verdict !== 'not touched')
      .map((row) => [
        describeKey(row, findOutcome(outcomes, row.outcome)) + ofWhom(alternatives.length, row.alternative),
        shortValue(row.baselineMean, row.unit),
        shortValue(row.alternativeMean, row.unit),
        estimateCell(row.difference, row.unit),
        verdictInWords(row),
      ]),
  }
}

/** Only the parameters that differ between the scenarios. */
export function variedTable({ varied, alternatives }: Comparison): TextTable {
  const { head, kinds } = say()
  return {
    title: headings().varied,
    header: [head.parameter, head.baseline, head.alternative, head.unit, head.kind],
    rows: varied.map(({ path, alternative, unit, baselineValue, alternativeValue, kind }) => [
      path + ofWhom(alternatives.length, alternative),
      baselineValue,
      alternativeValue,
      unit,
      kinds[kind],
    ]),
  }
}

/** Every limit with the value it was compared with. */
export function limitsTable({ limits }: Comparison): TextTable {
  const { head } = say()
  return {
    title: headings().limits,
    header: [head.limit, head.scenario, head.value, ''],
    rows: limitRows(limits),
  }
}

function estimateCell({ value, ciLow, ciHigh }: Estimate, unit: Unit): string {
  return withInterval(shortDifference(value, unit), ciLow, ciHigh, unit)
}

/** With several alternatives a row has to say which one it is about. */
function ofWhom(alternatives: number, name: string): string {
  return alternatives > 1 ? `, ${name}` : ''
}
