import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { EFFORTS } from '../../vocabulary/efforts.ts'
import { SIDES } from '../../vocabulary/sides.ts'
import type { Findings } from '../language/check-table.ts'
import { atMost, oneOf } from '../language/expectation.ts'
import { nearestOf } from '../language/nearest.ts'
import { problemAt } from '../language/place.ts'
import { quoted } from '../../text/quote.ts'
import type { Group, Scenario, Team } from '../scenario.ts'
import { firstChoice } from './serving.ts'
import type { Effort, Side } from './serving.ts'
import type { Subject } from './subject.ts'
import { keyAt, nodeAt, placeAt } from '../language/tree.ts'
import type { BlockNode, ScalarNode } from '../language/tree.ts'

const say = texts({
  en: {
    noGroups: 'nobody comes to this office: it has no groups',
    noTeams: 'nobody works in this office: it has no teams',
    some: '“extends: office”, or some of its own',
    tooMany: {
      groups: 'these are more groups than the model holds',
      teams: 'these are more teams than the model holds',
    },
    count: {
      groups: (count: string) => `${count} groups`,
      teams: (count: string) => `${count} teams`,
    },
    removed: (group: string, list: string) => `“${group}” is taken out, but “${list}” names it`,
    alsoRemoved: (list: string, user: string) => `“${list}” without it, or “${user}” taken out as well`,
    noGroup: (group: string) => `there is no group “${group}”`,
    servesNoGroup: (team: string) => `“${team}” serves no group`,
    servesNoEffort: (team: string) => `“${team}” serves no effort category`,
    untaken: {
      state: (effort: string) => `no team of the state side takes ${effort} effort`,
      municipal: (effort: string) => `no team of the municipal side takes ${effort} effort`,
    } satisfies { readonly [S in Side]: (effort: string) => string },
    taken: (effort: string) => `${effort} among the efforts of a team of that side`,
    unserved: {
      state: (group: string) => `nobody on the state side serves “${group}”`,
      municipal: (group: string) => `nobody on the municipal side serves “${group}”`,
    } satisfies { readonly [S in Side]: (group: string) => string },
    noTeam: (efforts: string) => `no team for ${efforts} effort`,
    team: {
      state: (group: string) => `a team of the state side with “${group}” among its groups and these efforts`,
      municipal: (group: string) =>
        `a team of the municipal side with “${group}” among its groups and these efforts`,
    } satisfies { readonly [S in Side]: (group: string) => string },
  },
  nb: {
    noGroups: 'ingen kommer til dette kontoret: det har ingen grupper',
    noTeams: 'ingen arbeider på dette kontoret: det har ingen team',
    some: '«extends: office», eller egne',
    tooMany: {
      groups: 'dette er flere grupper enn modellen har plass til',
      teams: 'dette er flere team enn modellen har plass til',
    },
    count: { groups: (count) => `${count} grupper`, teams: (count) => `${count} team` },
    removed: (group, list) => `«${group}» er tatt ut, men er nevnt i «${list}»`,
    alsoRemoved: (list, user) => `«${list}» uten dette navnet, eller at også «${user}» tas ut`,
    noGroup: (group) => `det fins ingen gruppe «${group}»`,
    servesNoGroup: (team) => `«${team}» følger ikke opp noen gruppe`,
    servesNoEffort: (team) => `«${team}» følger ikke opp noen innsatsgruppe`,
    untaken: {
      state: (effort) => `ingen team på statlig side tar «${effort}»`,
      municipal: (effort) => `ingen team på kommunal side tar «${effort}»`,
    },
    taken: (effort) => `«${effort}» blant «efforts» i et team på den siden`,
    unserved: {
      state: (group) => `ingen på statlig side følger opp «${group}»`,
      municipal: (group) => `ingen på kommunal side følger opp «${group}»`,
    },
    noTeam: (efforts) => `ikke noe team for innsatsen «${efforts}»`,
    team: {
      state: (group) => `et team på statlig side med «${group}» blant gruppene sine og med denne innsatsen`,
      municipal: (group) =>
        `et team på kommunal side med «${group}» blant gruppene sine og med denne innsatsen`,
    },
  },
  nn: {
    noGroups: 'ingen kjem til dette kontoret: det har ingen grupper',
    noTeams: 'ingen arbeider på dette kontoret: det har ingen team',
    some: '«extends: office», eller eigne',
    tooMany: {
      groups: 'dette er fleire grupper enn modellen har plass til',
      teams: 'dette er fleire team enn modellen har plass til',
    },
    count: { groups: (count) => `${count} grupper`, teams: (count) => `${count} team` },
    removed: (group, list) => `«${group}» er teken ut, men er nemnd i «${list}»`,
    alsoRemoved: (list, user) => `«${list}» utan dette namnet, eller at òg «${user}» blir teken ut`,
    noGroup: (group) => `det finst inga gruppe «${group}»`,
    servesNoGroup: (team) => `«${team}» følgjer ikkje opp noka gruppe`,
    servesNoEffort: (team) => `«${team}» følgjer ikkje opp noka innsatsgruppe`,
    untaken: {
      state: (effort) => `ingen team på statleg side tek «${effort}»`,
      municipal: (effort) => `ingen team på kommunal side tek «${effort}»`,
    },
    taken: (effort) => `«${effort}» blant «efforts» i eit team på den sida`,
    unserved: {
      state: (group) => `ingen på statleg side følgjer opp «${group}»`,
      municipal: (group) => `ingen på kommunal side følgjer opp «${group}»`,
    },
    noTeam: (efforts) => `ikkje noko team for innsatsen «${efforts}»`,
    team: {
      state: (group) => `eit team på statleg side med «${group}» blant gruppene sine og med denne innsatsen`,
      municipal: (group) =>
        `eit team på kommunal side med «${group}» blant gruppene sine og med denne innsatsen`,
    },
  },
})

/** Limits of the model: sets of groups are bits of a number, and a team is part of a random-draw address. */
const MOST = { groups: 30, teams: 64 } as const

export function hasGroups({ scenario, root }: Subject): readonly Problem[] {
  return scenario.groups.length > 0
    ? []
    : [problemAt(placeAt(root, 'groups'), say().noGroups, { expected: say().some })]
}

export function hasTeams({ scenario, root }: Subject): readonly Problem[] {
  return scenario.teams.length > 0
    ? []
    : [problemAt(placeAt(root, 'teams'), say().noTeams, { expected: say().some })]
}

/** The problem of having more groups or teams than the model can tell apart. */
export function tooManyOf(kind: keyof typeof MOST, { scenario, root }: Subject): readonly Problem[] {
  const count = scenario[kind].length
  if (count <= MOST[kind]) return []
  const details = { found: say().count[kind](String(count)), expected: atMost(MOST[kind]) }
  return [problemAt(keyAt(root, kind), say().tooMany[kind], details)]
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
    return problemAt(removal.place, say().removed(quoted(group), `${user}.groups`), {
      expected: say().alsoRemoved(`${user}.groups`, user),
    })
  }
  return noGroup(node, known)
}

/** The problem of a name in a list that is no group of the scenario. */
export const noGroup = ({ place, written }: ScalarNode, known: readonly string[]): Problem =>
  problemAt(place, say().noGroup(quoted(written)), {
    expected: oneOf(known),
    nearest: nearestOf(written, known),
  })

function idleBy({ name, groups, efforts }: Team, { root }: Subject): readonly Problem[] {
  return [
    // A team that does not state its groups has already been reported.
    ...(groups.length > 0 || nodeAt(root, 'teams', name, 'groups') === undefined
      ? []
      : [problemAt(placeAt(root, 'teams', name, 'groups'), say().servesNoGroup(name))]),
    ...(efforts.length > 0
      ? []
      : [problemAt(placeAt(root, 'teams', name, 'efforts'), say().servesNoEffort(name))]),
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
        problem: problemAt(placeAt(root, 'teams'), say().untaken[side](effort), {
          expected: say().taken(effort),
        }),
      })),
  )
}

function unservedGroup(root: BlockNode, side: Side, group: string, efforts: readonly string[]): Problem {
  return problemAt(keyAt(root, 'groups', group), say().unserved[side](group), {
    found: say().noTeam(efforts.join(', ')),
    expected: say().team[side](group),
  })
}
