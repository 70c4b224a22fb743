import { outcomeOf } from '../../results/outcomes.ts'
import type { Breakdown } from '../../vocabulary/breakdowns.ts'
import type { OutcomeId, OutcomeKey } from '../../vocabulary/outcomes.ts'
import { derivedTargets, valueAt, type Target } from './derived.ts'

/** A target for an outcome at one level. */
interface OutcomeTarget extends Target, OutcomeKey {}

const target = (
  what: string,
  key: readonly [outcome: OutcomeId, breakdown: Breakdown, level: string],
  aim: string,
  band: readonly [number, number],
  source: string,
): OutcomeTarget => {
  const [outcome, breakdown, level] = key
  const valueOf: Target['valueOf'] = (record, layout) => valueAt(record, layout, outcome, breakdown, level)
  return {
    what,
    unit: outcomeOf(outcome).unit,
    outcome,
    breakdown,
    level,
    target: aim,
    band,
    source,
    valueOf,
  }
}

const caseload = (team: string, users: number): OutcomeTarget =>
  target(
    `Caseload, ${team}`,
    ['caseload', 'team', team],
    String(users),
    [0.9 * users, 1.1 * users],
    'Gjersøe 2020: generalists 120–150, youth specialists 30–40; other teams by assumption.',
  )

const interval = (team: string, low: number, high: number): OutcomeTarget =>
  target(
    `Interval between talks, ${team}`,
    ['interval-days', 'team', team],
    `${low}–${high}`,
    [low, high],
    'Gjersøe 2020: reviews at half a year at the longest, close follow-up by youth specialists; bands by assumption.',
  )

/** Targets for single outcomes; those fitted first come first. */
export const outcomeTargets: readonly OutcomeTarget[] = [
  target(
    'To work at exit, standard effort',
    ['work-at-exit-share', 'effort', 'standard'],
    '.64',
    [0.6, 0.68],
    'NAV Årsrapport 2016: 64 % of ordinary jobseekers (59 % in 2015).',
  ),
  target(
    'To work at exit, specially adjusted effort',
    ['work-at-exit-share', 'effort', 'specially-adjusted'],
    '.42',
    [0.35, 0.42],
    'NAV Årsrapport 2016: 41.6 % with reduced work capability; 38 % in Oslo in 2005.',
  ),
  target(
    'To disability pension at exit, specially adjusted effort',
    ['pension-at-exit-share', 'effort', 'specially-adjusted'],
    '.25–.35',
    [0.25, 0.35],
    'NAV 2018: half of those who left the allowance, in a reform year; lower in ordinary years.',
  ),
  target(
    'Exits of the health group',
    ['exit-rate', 'group', 'health'],
    '.042',
    [0.04, 0.055],
    'NAV 2018: 68,700 left the allowance, of about 136,500.',
  ),
  target(
    'Missed talks',
    ['no-show-share', 'all', 'all'],
    '.10–.17',
    [0.1, 0.17],
    'UK Jobcentre Plus 2005–06: 10–17 % of interviews.',
  ),
  target(
    'Months of assistance per recipient and year',
    ['assistance-months-per-recipient', 'all', 'all'],
    '5.1–5.5',
    [5.1, 5.5],
    'Statistics Norway 2007–2019.',
  ),
  target(
    'Recipients for at most two months',
    ['assistance-short-share', 'all', 'all'],
    '.30',
    [0.28, 0.34],
    'Statistics Norway 2019: just over 30 %.',
  ),
  target(
    'Recipients all year',
    ['assistance-all-year-share', 'all', 'all'],
    '.14',
    [0.12, 0.16],
    'Statistics Norway 2019.',
  ),
  target(
    'School drop-out of pupils at risk',
    ['dropout-share', 'all', 'all'],
    '.30–.35',
    [0.3, 0.35],
    'Oslo, cohorts of 2012–13: 30–35 % not completed in five years in the hardest districts.',
  ),
  target(
    'Returns',
    ['returns-share', 'all', 'all'],
    '.25–.35',
    [0.25, 0.35],
    'Assumption; 48 % of those who left the allowance worked a year later (Statistics Norway 2010–14).',
  ),
  target(
    'Occupancy of state measures',
    ['occupancy', 'side', 'state'],
    '.85–.90',
    [0.85, 0.9],
    'Gjersøe 2020: generous places, sometimes waiting lists; band by assumption.',
  ),
  target(
    'Occupancy of municipal measures',
    ['occupancy', 'side', 'municipal'],
    '.85–.90',
    [0.85, 0.9],
    'As for state measures.',
  ),
  caseload('state-jobseekers', 135),
  caseload('state-adjusted', 135),
  caseload('state-youth', 40),
  caseload('municipal-social', 75),
  caseload('municipal-youth', 38),
  caseload('municipal-newcomers', 50),
  interval('state-jobseekers', 60, 130),
  interval('state-adjusted', 60, 130),
  interval('state-youth', 15, 25),
  interval('municipal-youth', 15, 25),
  interval('municipal-newcomers', 15, 25),
  interval('municipal-social', 30, 45),
]

export const targets: readonly Target[] = [...outcomeTargets, ...derivedTargets]
