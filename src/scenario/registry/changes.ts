import type { Collection, NumberRow, WeightsRow, ChoiceRow, Section, Table } from './row.ts'

interface Office extends Table {
  readonly teams: Collection
  readonly groups: Collection<{
    readonly arrivalsPerYear: NumberRow
    readonly arrivalsByMonth: WeightsRow
    readonly entrySide: ChoiceRow
  }>
  readonly caseloads: Section
  readonly agenda: Section
  readonly leaving: Section
}

/** What stays as on the first day: how an office is simulated, who people are, and switches for experiments. */
const FIXED: readonly string[] = [
  'years',
  'warmUpYears',
  'replications',
  'seed',
  'drawnStock',
  'needs',
  'stateOfMind',
  'trial',
  'mechanisms',
]

/** The keys that a dated change may state: all that can change in or around an office while it is open. */
export function changeable(office: Office): Table {
  const { teams, groups, caseloads, agenda, leaving } = office
  const { arrivalsPerYear, arrivalsByMonth, entrySide } = groups.fields
  return {
    ...without(office, FIXED),
    teams: { ...teams, fields: without(teams.fields, ['stock']) },
    groups: { ...groups, fields: { arrivalsPerYear, arrivalsByMonth, entrySide } },
    caseloads: { ...caseloads, fields: without(caseloads.fields, ['keptFull']) },
    // Minutes and salaries are added up over the whole run.
    agenda: { ...agenda, fields: without(agenda.fields, ['minutesPerDay', 'staffCostPerYear']) },
    // People keep the frailty they arrive with.
    leaving: { ...leaving, fields: without(leaving.fields, ['frailty']) },
  }
}

const without = (table: Table, keys: readonly string[]): Table =>
  Object.fromEntries(Object.entries(table).filter(([key]) => !keys.includes(key)))
