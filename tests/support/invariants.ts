import { Link, LINKS } from '../../src/model/books.ts'
import { LIFE_STEP_DAYS } from '../../src/model/calendar.ts'
import { RequestKind, Stage } from '../../src/model/divide/table.ts'
import { NOBODY } from '../../src/model/lists.ts'
import type { Lists } from '../../src/model/lists.ts'
import { Node, nodeOf, userOf } from '../../src/model/nodes.ts'
import { dueList, exitList, inbox, intakeList, measureList, teamList } from '../../src/model/office.ts'
import type { Office } from '../../src/model/office.ts'
import { caseOf, everybody, Plan } from '../../src/model/users/table.ts'
import { namesOf } from '../../src/vocabulary/names.ts'
import { MUNICIPAL, STATE } from '../../src/vocabulary/sides.ts'
import { isPresent, Status } from '../../src/vocabulary/statuses.ts'
import { factsOf, valuesOf } from './histories.ts'

/**
 * Lists, plans and requests fit together, as they must on every evening of every office. Throws with the first thing that
 * does not. What is conserved is for `checkConservation` to say.
 */
export function checkEvening(office: Office): void {
  checkLists(office)
  checkPersons(office)
  checkLimits(office)
  checkRequests(office)
}

function demand(holds: boolean, office: Office, what: string): asserts holds {
  if (!holds) throw new Error(`evening of day ${office.day}: ${what}`)
}

const lastList = (office: Office): number => measureList(office, office.measures.count - 1)

/** Every list holds as many nodes as it says, and they say the same of where they are. */
function checkLists(office: Office): void {
  const { users, requests } = office
  const nodes = everybody(users).flatMap((user) => namesOf(Node).map((kind) => nodeOf(user, Node[kind])))
  checkChains(office, office.lists, lastList(office) + 1, nodes)
  checkChains(office, office.mail, inbox(office.advisors.count), [...requests.stage.keys()])
  for (let day = 0; day <= office.day; day++)
    demand(office.lists.length[day] === 0, office, `day ${day} is over and still has somebody to see to`)
}

function checkChains(office: Office, lists: Lists, count: number, nodes: readonly number[]): void {
  let all = 0
  for (let list = 0; list < count; list++) {
    let length = 0
    for (let node = lists.first(list); node !== NOBODY; node = lists.after(node)) {
      demand(lists.listOf[node] === list, office, `node ${node} is in two lists`)
      length++
    }
    demand(lists.length[list] === length, office, `list ${list} has ${length} nodes`)
    all += length
  }
  const placed = nodes.filter((node) => lists.listOf[node] !== NOBODY)
  demand(placed.length === all, office, 'a node is said to be in a list that does not hold it')
}

/** Who is not in the office and takes turns all the same. */
const IN_TURNS_OUTSIDE: readonly number[] = [Status.pupil, Status.outOfReach]

function checkPersons(office: Office): void {
  for (const user of everybody(office.users)) {
    for (const side of [STATE, MUNICIPAL]) checkSide(office, user, side)
    checkPlan(office, user)
    const { status } = office.users
    const leaves = office.lists.listOf[nodeOf(user, Node.exit)]
    demand(isPresent(status[user]) || leaves === NOBODY, office, `${user} leaves who is not there`)
    const later = leaves > exitList(office, office.day) && leaves < dueList(office, 0)
    demand(leaves === NOBODY || later, office, `${user} leaves through list ${leaves}`)
    const takesTurns = isPresent(status[user]) || IN_TURNS_OUTSIDE.includes(status[user])
    demand(hasTurns(office, user) === takesTurns, office, `the turns of ${user} are lost`)
  }
}

function hasTurns({ users, turns }: Office, user: number): boolean {
  const place = users.turnCell[user]
  if (place === NOBODY) return false
  return turns.rows[place % LIFE_STEP_DAYS][Math.floor(place / LIFE_STEP_DAYS)] === user
}

/** Whoever has an advisor is in the office, and is seen by that advisor and nobody else. */
function checkSide(office: Office, user: number, side: number): void {
  const { users, advisors, lists, teams } = office
  const advisor = users.cases.advisor[caseOf(user, side)]
  const list = lists.listOf[nodeOf(user, side)]
  if (!isPresent(users.status[user])) {
    demand(advisor === NOBODY && list === NOBODY, office, `${user} is followed up who is not there`)
    return
  }
  if (advisor === NOBODY) {
    const team = list - teamList(office, 0)
    const waits = list === NOBODY || (team >= 0 && team < teams.length && teams[team].side === side)
    demand(waits, office, `${user} has no advisor on side ${side} and is in list ${list}`)
    return
  }
  demand(advisors.users[advisor].includes(user), office, `${user} is missing in the caseload of ${advisor}`)
  demand(advisors.side[advisor] === side, office, `${user} has an advisor of the wrong side`)
  const own = [dueList(office, advisor), intakeList(office, advisor), NOBODY]
  const booked = list > office.day && list < office.days
  demand(booked || own.includes(list), office, `${user} of advisor ${advisor} is in list ${list}`)
  // Without a list somebody is lost for good, unless the next talk lies behind the end of the run.
  const isWaiting = users.status[user] === Status.waiting
  demand(!isWaiting || list === intakeList(office, advisor), office, `${user} will never be registered`)
}

function checkPlan(office: Office, user: number): void {
  const { users, lists, requests } = office
  const list = lists.listOf[nodeOf(user, Node.life)]
  const measure = users.planMeasure[user]
  switch (users.plan[user]) {
    case Plan.none:
      demand(list < office.days, office, `${user} has no plan and waits for a measure`)
      demand(measure === NOBODY, office, `${user} has no plan and a measure`)
      break
    case Plan.asking: {
      const open = (_: number, row: number) =>
        requests.stage[row] !== Stage.free &&
        requests.need[row] === RequestKind.measure &&
        requests.user[row] === user &&
        requests.givenUp[row] === 0
      const rows = requests.stage.subarray(0, requests.used)
      demand(rows.some(open), office, `${user} waits for an answer to a request that nobody has`)
      break
    }
    case Plan.thinking:
      demand(list < office.days, office, `${user} thinks in list ${list}`)
      break
    case Plan.waiting:
      demand(list === measureList(office, measure), office, `${user} does not wait for measure ${measure}`)
      // Whoever has lost patience has had a turn since, at the latest a stretch later.
      demand(
        office.day - users.waitsUntil[user] < LIFE_STEP_DAYS,
        office,
        `${user} has lost patience and waits`,
      )
      break
    case Plan.inMeasure:
      demand(measure !== NOBODY && list < office.days, office, `${user} is in no measure`)
      break
    default:
      demand(false, office, `${user} has a plan of no kind`)
  }
}

function checkLimits(office: Office): void {
  const { advisors, users, scenario, nextPhase } = office
  // Nobody is put out where a dated change has lowered what an advisor takes.
  if (nextPhase > 1) return
  if (scenario.caseloads.atLimit === 'overload' || scenario.mechanisms.unlimitedMinutes) return
  const yesterday = lastEvenings.get(office)
  for (let advisor = 0; advisor < advisors.count; advisor++) {
    // Whoever counted as half, be it for a part of today, stays when the plan ends; but nobody comes for that.
    const lapsed = advisors.users[advisor].filter(
      (user) =>
        users.jointPlan[user] === 0 &&
        (yesterday?.underOnePlan.has(user) === true || users.lastExchange[user] === office.day),
    ).length
    const before = yesterday === undefined ? 0 : yesterday.cases[advisor]
    const most = Math.max(advisors.limit[advisor], before) + lapsed / 2
    demand(advisors.cases(advisor) <= most, office, `advisor ${advisor} is overloaded`)
  }
  lastEvenings.set(office, {
    underOnePlan: new Set(everybody(users).filter((user) => users.jointPlan[user] === 1)),
    cases: Array.from({ length: advisors.count }, (_, advisor) => advisors.cases(advisor)),
  })
}

/** What counted against limits on the last evening that was looked at. */
const lastEvenings = new WeakMap<
  Office,
  { readonly underOnePlan: ReadonlySet<number>; readonly cases: readonly number[] }
>()

/** A request waits in one place, and for no longer than it lives. */
function checkRequests(office: Office): void {
  const { requests, mail, scenario, day } = office
  for (let row = 0; row < requests.used; row++) {
    const age = day - requests.sentOn[row]
    const list = mail.listOf[row]
    switch (requests.stage[row]) {
      case Stage.free:
        demand(list === NOBODY, office, `request ${row} has ended and lies in mail ${list}`)
        break
      case Stage.atLeader:
        demand(list === STATE || list === MUNICIPAL, office, `request ${row} lies in mail ${list}`)
        demand(age <= scenario.leaderTime.lapseDays, office, `request ${row} has not lapsed`)
        break
      case Stage.open:
        demand(list === inbox(requests.to[row]), office, `request ${row} lies in mail ${list}`)
        demand(age <= scenario.divide.deathDays, office, `request ${row} has not died`)
        break
      default:
        demand(false, office, `request ${row} is nowhere`)
    }
  }
}

/** No column of persons, advisors or books holds anything that is not a number. */
export function checkNumbers(office: Office): void {
  const { users, advisors, books } = office
  for (const fact of factsOf(users))
    for (const user of everybody(users))
      demand(!valuesOf(fact, user).some(Number.isNaN), office, `users.${fact.name} holds no number`)
  for (const [name, column] of Object.entries(advisors)) noNaN(office, `advisors.${name}`, column)
  for (const [name, column] of Object.entries(books)) {
    // Monthly shares and means are not there in a month in which there was nothing to divide by.
    if (name !== 'monthly') noNaN(office, `books.${name}`, column)
    if (name !== 'monthly') notNegative(office, `books.${name}`, column)
  }
}

function noNaN(office: Office, name: string, column: unknown): void {
  if (column instanceof Float64Array)
    demand(!column.some((value) => Number.isNaN(value)), office, `${name} holds what is not a number`)
  if (typeof column === 'number') demand(!Number.isNaN(column), office, `${name} is not a number`)
}

function notNegative(office: Office, name: string, column: unknown): void {
  // Gains of referrals and the like are sums of products of shares; nothing that is counted falls below 0.
  if (column instanceof Float64Array)
    demand(!column.some((value) => value < 0), office, `${name} is negative somewhere`)
}

/** Requests of a side by what became of them since the books were opened. */
export function fates(office: Office, side: number): { readonly [Name in keyof typeof Link]: number } {
  const named = namesOf(Link).map((name) => [name, office.books.links[side * LINKS + Link[name]]])
  return Object.fromEntries(named) as { readonly [Name in keyof typeof Link]: number }
}

/** Users whom a list of a measure, team or advisor holds. */
export function members(office: Office, list: number): readonly number[] {
  const users: number[] = []
  for (let node = office.lists.first(list); node !== NOBODY; node = office.lists.after(node))
    users.push(userOf(node))
  return users
}
