/**
 * THE list of every chance decision of the model. A draw is addressed by who (a person or an advisor), one of these
 * decisions, a block of time or an object, and an index; see `Luck`. What a step of follow-up brings is addressed by the
 * number of the plan, or of the call for the other side, within the spell: such a step is the same step in another office
 * where it comes some days earlier or later. See `occasions.ts` in the model.
 *
 * Luck that belongs to the person (`PERSON`) is the same in every office. Luck of the office (`OFFICE`) can be drawn
 * again while the people stay the same: that is the null twin.
 */
export enum PERSON {
  /** how many of a group arrive: who = group, block = day */
  arrivals = 0,
  /** needs and trust at arrival: index 0–3 the needs, 4 their common factor, 5 trust */
  nature = 1,
  /** birth date within the year, which decides on the preferred advisor */
  birthDate = 2,
  age = 3,
  /** state benefit, assistance or nothing at arrival */
  income = 4,
  /** the lasting inclination to go on and off social assistance */
  assistancePropensity = 5,
  /** going on or off assistance: block = month */
  assistance = 6,
  /** thresholds of the competing ways out: block = spell in the office, index = way out */
  leaving = 7,
  /** threshold of losing a new job: block = spell */
  relapse = 8,
  /** threshold of coming back from out of reach, or after leaving without work: block = spell */
  returning = 9,
  /** in person, by phone or in writing: block = 65 days, index = talk within the block and side */
  mode = 10,
  /** coming to a talk: as the mode */
  noShow = 11,
  /** how a person’s needs are misread: index = need */
  perceivedNeed = 12,
  /** how the use of a measure for a person is misread: index = measure */
  perceivedGain = 13,
  /** which measures come to mind first: block = number of the plan, index = measure */
  comesToMind = 14,
  /** minutes that a plan gets: block = number of the plan */
  planMinutes = 15,
  /** agreeing to a plan, and how long it takes: block = number of the plan, index 0 and 1 */
  consent = 16,
  /** threshold of dropping out of a measure: block = number of the stay */
  dropOut = 17,
  /** length of a geometric stay: block = number of the stay */
  stay = 18,
  /** asking the other side: block = number of the plan or call, index = kind of need and side */
  ask = 19,
  /** the leader’s decision on a request: block = 65 days */
  permission = 20,
  /** seeing the other side’s plan in shared systems: block = number of the plan */
  seesPlan = 21,
  /** a pupil’s luck: index 0 threshold of leaving school, 1 needing a measure, 2 when, 3 idle time, 4 which measure */
  school = 22,
  /** being registered as a jobseeker under a mass transfer */
  transfer = 23,
  /** getting another advisor in a reorganisation */
  dealtAnew = 24,
  /** which person of the pool a member of the initial stock is */
  stock = 25,
  /** a talk of all three at a handover: block = number of the spell, index = side */
  warmHandover = 26,
  /** days of waiting for a place: block = number of the plan */
  patience = 27,
  /** being treated in a trial */
  trial = 28,
  /** being moved to another team: block = number of the dated change */
  moved = 29,
  /** having income from both sides on arrival */
  bothSides = 30,
  /** threshold of finding the way to the other side alone: block = spell */
  wayAlone = 31,
  /** being let go by the municipal side after a handover: block = spell */
  letGo = 32,
  /** being taken to partners in the district before the other side is asked: block = number of the plan */
  partners = 33,
  /** lasting frailty in finding work */
  frailty = 34,
  /** threshold of finding work alone, outside the office: block = spell */
  workFound = 35,
  /** in which of so many months assistance is to be granted anew */
  assistanceDue = 36,
  /** threshold of staying away from a measure for too long: block = number of the stay */
  stayingAway = 37,
}

export enum OFFICE {
  /** being away: block = week */
  absence = 40,
  /** leaving the post: block = number of the post holder */
  turnover = 41,
  /** seat among the other side */
  seat = 42,
  /** how urgent a request seems: who = person, block = number of the plan or call, index = kind of need */
  answer = 43,
  /** settling a request on the spot: as its urgency */
  onTheSpot = 44,
  /** whom one meets: block = month, index = contact */
  contact = 45,
  /** which measure is visited with free minutes: block = day */
  visit = 46,
  /** whom one turns to on the other side without a tie: block = day */
  anyone = 47,
  /** which measures a joint meeting treats: block = number of the meeting */
  meeting = 48,
  /** traits of an advisor who starts: block = number of the post holder, index 0 tenure at the start of the run */
  trait = 49,
}
