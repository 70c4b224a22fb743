// office-core as one would first write it in JavaScript: classes, arrays, sorting and seedrandom. The definition of
// the workload is in docs/performance.md.
//
//     node office-core-objects.mjs ARRIVALS_PER_DAY REPLICATIONS SEED     one line of JSON per replication
import seedrandom from 'seedrandom'
import { reportReplication } from '../replication-report.mjs'

const DAYS = 2300
const ADVISORS_OF_SIDE = 30
const PLACES = 100
const HALF_SLOTS = 14

class User {
  due = 0
  blockedUntil = 0

  /** @param {number} arrived day */
  constructor(arrived) {
    this.arrived = arrived
  }
}

class Advisor {
  /** @type {User[]} */
  users = []
  /** @type {{ user: User, sentOn: number }[]} */
  inbox = []

  /**
   * @param {Office} office
   * @param {number} side
   */
  constructor(office, side) {
    this.office = office
    this.side = side
  }

  /** @param {number} day */
  work(day) {
    let left = HALF_SLOTS - this.answerMail(day)
    const due = this.users.filter((user) => user.due <= day && user.blockedUntil <= day)
    due.sort((a, b) => a.due - b.due)
    while (left >= 2) {
      // Whoever gets a place in the course of the day comes after those who were due in the morning.
      const user = due.shift() ?? this.users.find((other) => other.due === day)
      if (user === undefined) return
      this.meet(user, day)
      left -= 2
    }
  }

  /**
   * @param {number} day
   * @returns {number} how many were answered
   */
  answerMail(day) {
    const waiting = this.inbox.filter(({ sentOn }) => sentOn < day).slice(0, HALF_SLOTS)
    for (const { user, sentOn } of waiting) {
      this.office.replies.push(day - sentOn)
      user.blockedUntil = 0
    }
    this.inbox = this.inbox.filter((request) => !waiting.includes(request))
    return waiting.length
  }

  /**
   * @param {User} user
   * @param {number} day
   */
  meet(user, day) {
    const { office } = this
    office.meetings++
    const fate = office.random()
    if (fate < 0.035) {
      if (fate < 0.03) office.toWork++
      else office.out++
      this.users.splice(this.users.indexOf(user), 1)
      office.admitWaiting(this, day)
      return
    }
    user.due = day + 10
    if (office.random() >= 0.2) return
    office.requests++
    const across = office.advisors.filter(({ side }) => side !== this.side)
    across[Math.floor(office.random() * across.length)].inbox.push({ user, sentOn: day })
    user.blockedUntil = day + 3
  }
}

class Office {
  meetings = 0
  toWork = 0
  out = 0
  requests = 0
  /** @type {number[]} */
  waits = []
  /** @type {number[]} */
  replies = []
  /** @type {[User[], User[]]} */
  waiting = [[], []]

  /**
   * @param {number} arrivalsPerDay
   * @param {string} seed
   */
  constructor(arrivalsPerDay, seed) {
    this.arrivalsPerDay = arrivalsPerDay
    this.random = seedrandom(seed)
    this.advisors = [0, 1].flatMap((side) =>
      Array.from({ length: ADVISORS_OF_SIDE }, () => new Advisor(this, side)),
    )
  }

  run() {
    for (let day = 0; day < DAYS; day++) {
      for (let left = this.poisson(); left > 0; left--) this.arrive(day)
      for (const advisor of this.advisors) advisor.work(day)
    }
  }

  poisson() {
    const limit = Math.exp(-this.arrivalsPerDay)
    let count = 0
    for (let product = this.random(); product > limit; product *= this.random()) count++
    return count
  }

  /** @param {number} day */
  arrive(day) {
    const side = this.random() < 0.5 ? 0 : 1
    const ofSide = this.advisors.filter((advisor) => advisor.side === side)
    const least = ofSide.reduce((best, advisor) =>
      advisor.users.length < best.users.length ? advisor : best,
    )
    const user = new User(day)
    if (least.users.length < PLACES) this.place(user, least, day)
    else this.waiting[side].push(user)
  }

  /**
   * @param {Advisor} advisor
   * @param {number} day
   */
  admitWaiting(advisor, day) {
    const user = this.waiting[advisor.side].shift()
    if (user !== undefined) this.place(user, advisor, day)
  }

  /**
   * @param {User} user
   * @param {Advisor} advisor
   * @param {number} day
   */
  place(user, advisor, day) {
    user.due = day
    advisor.users.push(user)
    this.waits.push(day - user.arrived)
  }
}

/** @param {readonly number[]} values */
const meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / values.length

const [arrivalsPerDay, replications, seed] = process.argv.slice(2).map(Number)
for (let replication = 1; replication <= replications; replication++) {
  reportReplication(() => {
    const office = new Office(arrivalsPerDay, `${seed}/${replication}`)
    office.run()
    const { meetings, toWork, out, requests, waits, replies } = office
    return { meetings, toWork, out, requests, wait: meanOf(waits), reply: meanOf(replies) }
  })
}
