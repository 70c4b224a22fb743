/**
 * Arrivals by Little’s law: those with which the stationary office has the caseloads that its teams state. The search
 * comes close to them, but weighs caseloads against everything else, and looks at an office that was given its users.
 * Here it opens empty and settles for as long as the one from which the initial stock is taken.
 */
import { layoutOf } from '../../results/layout.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { sumOf } from '../../scenario/sum.ts'
import { valueAt } from '../calibration/target.ts'
import { assertWhole } from '../recorded.ts'
import { SETTLING_YEARS } from '../initial-stock/long-run.ts'
import { levelParameters, valueAt as fittedAt, withValues, type FittedValue } from './parameters.ts'
import type { Means } from './stage.ts'

const ROUNDS = 10
const REPLICATIONS = 4
/**
 * More arrivals lengthen stays as well, so that a round goes a little less far than the law says; and half as far from
 * then on whenever it has gone too far, because a team that fills up holds many more users all at once. Source: Kesten
 * (1958), "Accelerated stochastic approximation", Annals of Mathematical Statistics 29.
 */
const EXPONENT = 0.9
const MOST = 1.6

/**
 * From the middle of what is plausible, whatever the arrivals of the office are.
 *
 * @returns arrivals a year of each group, by path
 */
export async function settledArrivals(
  office: Scenario,
  { experiment, stop, seed }: Means,
): Promise<readonly FittedValue[]> {
  let arrivals = arrivalsOf(office)
  const steps = arrivals.map(() => ({ exponent: EXPONENT, direction: 0 }))
  for (let round = 0; round < ROUNDS; round++) {
    const scenario = {
      ...withValues(office, arrivals),
      drawnStock: false,
      warmUpYears: SETTLING_YEARS,
      seed,
    }
    const ran = await experiment.simulate({ scenarios: [{ scenario, replications: REPLICATIONS }] })
    assertWhole(ran, stop)
    const [{ records }] = ran.results
    const layout = layoutOf(scenario)
    const usersOf = (team: string) =>
      sumOf(records, (record) =>
        valueAt(record, layout, { outcome: 'users-present', breakdown: 'team', level: team }),
      ) / records.length
    arrivals = arrivals.map(([path, before], at) => {
      const own = teamsOf(office, office.groups[at].name)
      const held = sumOf(own, ({ advisors, caseload }) => advisors * caseload)
      const factor = held === 0 ? 1 : Math.min(MOST, held / sumOf(own, ({ name }) => usersOf(name)))
      const step = steps[at]
      if (step.direction * Math.log(factor) < 0) step.exponent /= 2
      step.direction = Math.log(factor)
      return [path, Math.round(before * factor ** step.exponent)]
    })
  }
  return arrivals
}

const arrivalsOf = ({ groups }: Scenario): readonly FittedValue[] =>
  groups.map(({ name, arrivalsPerYear }) => {
    const path = `groups.${name}.arrivalsPerYear`
    const fitted = levelParameters.find((parameter) => parameter.path === path)
    return [path, fitted === undefined ? arrivalsPerYear : fittedAt(fitted, 0.5)]
  })

/** The teams whose users follow mostly from the arrivals of a group: those that name it first. */
const teamsOf = ({ teams }: Scenario, group: string) => teams.filter(({ groups: [first] }) => first === group)
