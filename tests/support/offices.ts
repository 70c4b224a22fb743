import type { Office } from '../../src/model/office.ts'
import { admit } from '../../src/model/users/arrival.ts'
import { everybody } from '../../src/model/users/table.ts'
import type { ScenarioValues } from '../../src/scenario/load.ts'
import {
  MECHANISMS,
  oneTeam,
  only,
  open as openWith,
  over,
  plain,
  pass,
} from '../../src/verification/bare-office.ts'
import type { Mechanism, Start } from '../../src/verification/bare-office.ts'

export { MECHANISMS, oneTeam, only, over, pass } from '../../src/verification/bare-office.ts'
export type { Mechanism, Mechanisms } from '../../src/verification/bare-office.ts'

/** Permissions rather than mechanisms: they take a limit away. */
export const LICENCES: readonly Mechanism[] = [
  'unlimitedMinutes',
  'unlimitedPlaces',
  'jointPlans',
  'leadersApart',
  'contactByMode',
  'permanentPlaces',
  'reviewsChangePlans',
  'mandatoryMeasures',
]

/** The switches of an office in which everything works but what is named. */
export function all(
  but: readonly Mechanism[] = [],
  licences: readonly Mechanism[] = [],
): ReturnType<typeof only> {
  const names = MECHANISMS.filter((name) => !LICENCES.includes(name) && !but.includes(name))
  return only([...names, ...licences], 'by-needs')
}

/** A team of either side and a measure of either side, still with one group. */
export const twoSides: ScenarioValues = over(oneTeam, {
  teams: {
    generalists: { advisors: 3 },
    municipal: { side: 'municipal', advisors: 3, caseload: 50, groups: ['people'] },
  },
  measures: {
    training: {
      owner: 'state',
      places: 10,
      days: 60,
      costPerMonth: 8000,
      effects: { work: 0.4, skills: 0.2 },
    },
    activity: { owner: 'municipal', places: 10, days: 40, costPerMonth: 9000, effects: { social: 0.3 } },
  },
} as unknown as ScenarioValues)

/** A person whom both sides follow from the first talk on, without one plan, on the second day of an office. */
export function followedByBoth(values: object, mechanisms: readonly Mechanism[]): Office {
  const office = open(
    over(
      quiet(twoSides),
      {
        groups: { people: { bothSidesShare: 1 } },
        needs: { spread: 0, trustSpread: 0 },
        mechanisms: only(['unlimitedMinutes', 'jointPlans', ...mechanisms]),
      },
      values,
    ),
  )
  letIn(office, 1)
  return pass(office, 1)
}

/** A small office that holds something of everything: all groups, both sides, specialists, many kinds of measures. */
export const village: ScenarioValues = {
  ...plain,
  years: 1,
  warmUpYears: 1,
  drawnStock: false,
  groups: {
    jobseekers: groupOf(120, 'state', [0.12, 0.1, 0.18, 0.25], 0.65, { stateBenefitShare: 0.6 }),
    health: groupOf(60, 'state', [0.62, 0.22, 0.28, 0.42], 0.6, {
      stateBenefitShare: 0.8,
      assistanceShare: 0.05,
    }),
    social: groupOf(30, 'municipal', [0.42, 0.62, 0.45, 0.55], 0.42, {
      stateBenefitShare: 0.1,
      assistanceShare: 0.8,
    }),
    young: groupOf(30, 'by-income', [0.4, 0.42, 0.58, 0.55], 0.42, {
      stateBenefitShare: 0.2,
      assistanceShare: 0.5,
      ageFrom: 18,
      ageTo: 29,
      education: true,
    }),
    newcomers: groupOf(20, 'by-income', [0.15, 0.28, 0.68, 0.48], 0.6, {
      stateBenefitShare: 0.2,
      assistanceShare: 0.5,
      education: true,
      newcomers: true,
    }),
    pupils: groupOf(25, 'by-income', [0.4, 0.42, 0.58, 0.55], 0.42, {
      stateBenefitShare: 0.2,
      assistanceShare: 0.5,
      ageFrom: 16,
      ageTo: 19,
      education: true,
      pupils: true,
    }),
  },
  teams: {
    'state-general': team('state', 3, 60, ['jobseekers', 'health', 'social', 'young', 'newcomers']),
    'state-youth': team('state', 1, 25, ['young']),
    'municipal-general': team('municipal', 2, 40, ['jobseekers', 'health', 'social', 'young', 'newcomers']),
    'municipal-youth': team('municipal', 1, 25, ['young']),
  },
  measures: {
    workplace: measure('state', 8, 90, [0, 0.05, 0.2, 0.5], { tolerance: [0.45, 0.4], forPupils: true }),
    course: measure('state', 6, 60, [0, 0.05, 0.22, 0.22], { onlyOnce: true }),
    education: measure('state', 8, 200, [0, 0, 0.65, 0.1], { needsLanguage: true }),
    sheltered: measure('state', 4, 150, [0, 0.12, 0.08, 0.28], {
      efforts: ['specially-adjusted'],
      minimumWorkNeed: 0.5,
    }),
    permanent: measure('state', 1, 260, [0, 0, 0, 0], { permanent: true }),
    activation: measure('municipal', 6, 60, [0.05, 0.32, 0.05, 0.22], {}),
    cantina: measure('municipal', 4, 90, [0.1, 0.38, 0.12, 0.34], {
      inHouse: true,
      needsLeave: true,
    }),
    partners: measure('municipal', 4, 80, [0.05, 0.28, 0.22, 0.05], { partner: true, groups: ['young'] }),
  },
} as unknown as ScenarioValues

type Four = readonly [number, number, number, number]

function groupOf(
  arrivalsPerYear: number,
  entrySide: string,
  [health, social, skills, work]: Four,
  trust: number,
  more: object,
) {
  const incomes = { stateBenefitShare: 0.5, assistanceShare: 0.1, bothSidesShare: 0.1 }
  return { arrivalsPerYear, entrySide, needs: { health, social, skills, work }, trust, ...incomes, ...more }
}

function team(side: string, advisors: number, caseload: number, groups: readonly string[]) {
  return { side, advisors, caseload, groups }
}

function measure(
  owner: string,
  places: number,
  days: number,
  [health, social, skills, work]: Four,
  { tolerance, ...more }: { readonly tolerance?: readonly [number, number]; readonly [key: string]: unknown },
) {
  const [ill, burdened] = tolerance ?? [0.7, 0.7]
  const effects = { health, social, skills, work }
  const carries = { health: ill, social: burdened }
  return { owner, places, days, costPerMonth: 10_000, effects, tolerance: carries, ...more }
}

/** An office on its first morning. */
export const open = (values: ScenarioValues, start: Partial<Start> = {}): Office =>
  openWith(values, { seed: 'tests of the model', ...start })

/** Lets persons of a group in by hand, today, at addresses of their own, and says who they are. */
export function letIn(office: Office, count: number, group = 0): readonly number[] {
  const { users } = office
  const before = users.count
  for (let number = 0; number < count; number++) admit(office, 1000 * (group + 1) + before + number, group)
  return everybody(users).slice(before)
}

/** An office to which nobody comes but those who are let in by hand, at most a hundred. */
export const quiet = (values: ScenarioValues): ScenarioValues =>
  over(values, {
    groups: Object.fromEntries(
      Object.keys(values.groups ?? {}).map((name) => [name, { arrivalsPerYear: 0 }]),
    ),
  })
