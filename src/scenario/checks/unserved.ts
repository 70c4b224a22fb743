import type { Problem } from '../../errors.ts'
import { EFFORTS } from '../../vocabulary/efforts.ts'
import { SIDES } from '../../vocabulary/sides.ts'
import type { Findings } from '../language/check-table.ts'
import { nearestOf } from '../language/nearest.ts'
import { problemAt } from '../language/place.ts'
import { quoted } from '../../text/quote.ts'
import type { Group, Scenario, Team } from '../scenario.ts'
import { firstChoice } from './serving.ts'
import type { Effort, Side } from './serving.ts'
import type { Subject } from './subject.ts'
import { keyAt, nodeAt, placeAt } from '../language/tree.ts'
import type { BlockNode, ScalarNode } from '../language/tree.ts'

/** Limits of the model: sets of groups are bits of a number, and a team is part of a random-draw address. */
const MOST = { groups: 30, teams: 64 } as const
const BARE = { expected: '“extends: office”, or some of its own' }

export function hasGroups({ scenario, root }: Subject): readonly Problem[] {
  return scenario.groups.length > 0
    ? []
    : [problemAt(placeAt(root, 'groups'), 'nobody comes to this office: it has no groups', BARE)]
}

export function hasTeams({ scenario, root }: Subject): readonly Problem[] {
  return scenario.teams.length > 0
    ? []
    : [problemAt(placeAt(root, 'teams'), 'nobody works in this office: it has no teams', BARE)]
}

/** The problem of having more groups or teams than the model can tell apart. */
export function tooManyOf(kind: keyof typeof MOST, { scenario, root }: Subject): readonly Problem[] {
  const count = scenario[kind].length
  if (count <= MOST[kind]) return []
  const details = { found: `${count} ${kind}`, expected: `at most ${MOST[kind]}` }
  return [problemAt(keyAt(root, kind), `these are more ${kind} than the model holds`, details)]
}

/**
 * Adds to the findings what is wrong with the groups and efforts that teams and measures name. Whom such a team serves,
 * or who may use such a measure, is then unknown.
 */
export function checkServed(subject: Subject, { problems, unusable }: Findings): void {
  for (const collection of ['teams', 'measures'] as const) {
    for (const { name } of subject.scenario[collection]) {
      const unknown = unknownGroups(collection, name, subject)
      if (unknown.length > 0) unusable.push(`${collection}.${name}.groups`)
      problems.push(...unknown)
    }
  }
  for (const team of subject.scenario.teams) {
    const idle = idleBy(team, subject)
    if (idle.length > 0) unusable.push(`teams.${team.name}.groups`)
    problems.push(...idle)
  }
}

/** Names in the list of a team or measure that are not groups of the scenario. */
function unknownGroups(collection: 'teams' | 'measures', name: string, subject: Subject): readonly Problem[] {
  const known = subject.scenario.groups.map((group) => group.name)
  // Where there are no groups at all, that is reported as one problem, not once for each name.
  if (known.length === 0) return []
  const list = nodeAt(subject.root, collection, name, 'groups')
  const items = list?.kind === 'list' ? list.items : []
  return items.flatMap((node) =>
    node.kind !== 'scalar' || known.includes(node.written)
      ? []
      : [unknownGroup(node, `${collection}.${name}`, known, subject)],
  )
}

function unknownGroup(node: ScalarNode, user: string, known: readonly string[], { whole }: Subject): Problem {
  const group = node.written
  const removal = nodeAt(whole, 'groups', group)
  if (removal !== undefined) {
    return problemAt(removal.place, `“${quoted(group)}” is taken out, but “${user}.groups” names it`, {
      expected: `“${user}.groups” without it, or “${user}” taken out as well`,
    })
  }
  return problemAt(node.place, `there is no group “${quoted(group)}”`, {
    expected: `one of ${known.join(', ')}`,
    nearest: nearestOf(group, known),
  })
}

function idleBy({ name, groups, efforts }: Team, { root }: Subject): readonly Problem[] {
  return [
    // A team that does not state its groups has already been reported.
    ...(groups.length > 0 || nodeAt(root, 'teams', name, 'groups') === undefined
      ? []
      : [problemAt(placeAt(root, 'teams', name, 'groups'), `“${name}” serves no group`)]),
    ...(efforts.length > 0
      ? []
      : [problemAt(placeAt(root, 'teams', name, 'efforts'), `“${name}” serves no effort category`)]),
  ]
}

/** Sides on which members of a group can be: the one where they register, and the other if it has a team at all. */
function sidesOf(group: Group, { teams, transfer }: Scenario): readonly Side[] {
  const registers = {
    state: ['state'],
    municipal: transfer.share > 0 ? ['municipal', 'state'] : ['municipal'],
    'by-income': [
      ...(group.assistanceShare < 1 || transfer.share > 0 ? ['state'] : []),
      ...(group.assistanceShare > 0 ? ['municipal'] : []),
    ],
  }[group.entrySide]
  return SIDES.filter((side) => registers.includes(side) || teams.some((team) => team.side === side))
}

export function unserved({ scenario, root }: Subject): readonly Problem[] {
  const { teams, groups, mechanisms } = scenario
  if (teams.length === 0) return []
  const efforts = EFFORTS.filter((effort) => mechanisms.reassessment || effort !== 'permanently-adjusted')
  const untaken = untakenEfforts(scenario, root, efforts)
  // Pupils become young users before any team serves them.
  const served = groups.filter(({ pupils }) => !pupils)
  return [
    ...untaken.map(({ problem }) => problem),
    ...served.flatMap((group) =>
      sidesOf(group, scenario).flatMap((side) => {
        const missing = efforts.filter(
          (effort) =>
            !untaken.some((gap) => gap.side === side && gap.effort === effort) &&
            firstChoice(teams, { side, group: group.name, effort }) === undefined,
        )
        return missing.length === 0 ? [] : [unservedGroup(root, side, group.name, missing)]
      }),
    ),
  ]
}

interface Gap {
  readonly side: Side
  readonly effort: Effort
  readonly problem: Problem
}

/** Effort categories that no team of a side takes, whatever the group. */
function untakenEfforts({ teams }: Scenario, root: BlockNode, efforts: readonly Effort[]): readonly Gap[] {
  return SIDES.filter((side) => teams.some((team) => team.side === side)).flatMap((side) =>
    efforts
      .filter((effort) => !teams.some((team) => team.side === side && team.efforts.includes(effort)))
      .map((effort) => ({
        side,
        effort,
        problem: problemAt(placeAt(root, 'teams'), `no team of the ${side} side takes ${effort} effort`, {
          expected: `${effort} among the efforts of a team of that side`,
        }),
      })),
  )
}

function unservedGroup(root: BlockNode, side: string, group: string, efforts: readonly string[]): Problem {
  return problemAt(keyAt(root, 'groups', group), `nobody on the ${side} side serves “${group}”`, {
    found: `no team for ${efforts.join(', ')} effort`,
    expected: `a team of the ${side} side with “${group}” among its groups and these efforts`,
  })
}
