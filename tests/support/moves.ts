import { registeredRows } from '../../src/scenario/registry/rows.ts'

/**
 * The scenario in which parameters are seen at work, and what it states besides: a small office, filled by its arrivals
 * alone, in which every mechanism has something to do.
 */
export const MOVED_SCENARIO = 'town-office'
const MOVED_GIVEN: readonly string[] = [
  'years=2',
  'warmUpYears=1',
  'drawnStock=false',
  'collaborationRate=0.6',
  'leadership.leaders=1',
  'leadership.jointMeetingsPerMonth=2',
  'leadership.mixedSeating=0.6',
  'leadership.sharedSystems=0.5',
  'leadership.openness=0.7',
  'leadership.priorityAcross=0.5',
  'leadership.inHouseActivity=true',
  // Both sides then plan for the same time of life.
  'planning.pauseDays=60',
]

/** The team, group or measure of that scenario that is changed where a row names no other. */
const USUALLY_CHANGED: { readonly [collection: string]: string | undefined } = {
  teams: 'state-jobseekers',
  groups: 'jobseekers',
  measures: 'sheltered-enterprise',
  reform: 'change',
}

/** A parameter with the change that shows it at work, as overrides of the scenario. */
export interface Change {
  readonly path: string
  /** the file of the model that reads it */
  readonly file: string
  /** as `outcome` or `outcome/breakdown/level` */
  readonly outcome: string
  readonly given: readonly string[]
  readonly overrides: readonly string[]
}

/** A value as an override has it. */
const written = (value: unknown): string => (Array.isArray(value) ? `[${value.join(', ')}]` : String(value))

/** Every parameter of the registry but those that no outcome can show at work. */
export const changes: readonly Change[] = registeredRows.flatMap(({ path, row, mechanism, given }) => {
  const { moves } = row
  if ('nothing' in moves) return []
  const [collection] = path.split('.')
  const named = path.replace('<name>', moves.of ?? USUALLY_CHANGED[collection] ?? '')
  return [
    {
      path,
      file: mechanism === 'experiment' ? 'src/experiment/replication.ts' : `src/model/${mechanism}.ts`,
      outcome: moves.outcome,
      given: [...MOVED_GIVEN, ...given, ...(moves.given ?? [])],
      overrides: [`${named}=${written(moves.to)}`, ...(moves.again ?? [])],
    },
  ]
})
