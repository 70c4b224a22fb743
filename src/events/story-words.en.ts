/**
 * The sentences of a story, without their full stop. `who` and `other` are advisors, `span` a time, `after` a time that
 * has passed by then (see `after`, or empty), `side` a side as in `theSides`.
 */
export const en = {
  // Parts of sentences.
  advisor: (letter: string) => `advisor ${letter}`,
  advisorOf: (letter: string, team: string) => `advisor ${letter} (${team})`,
  advisorAcross: (letter: string, side: string, team: string) => `advisor ${letter} (${side}, ${team})`,
  team: (name: string) => `team ${name}`,
  sides: { state: 'state side', municipal: 'municipal side' },
  theSides: { state: 'the state side', municipal: 'the municipal side' },
  leader: 'the leader',
  leaderOf: (side: string) => `the leader of ${side}`,
  days: (days: number) => (days === 1 ? '1 working day' : `${days} working days`),
  daysAndMonths: (days: string, months: string) => `${days} (${months} months)`,
  minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  measures: (measures: number) => (measures === 1 ? '1 measure' : `${measures} measures`),
  after: (span: string) => `, after ${span}`,
  toThink: (days: string) => `, after ${days} to think`,
  late: (days: string) => ` (${days} later than booked)`,
  efforts: {
    standard: 'standard',
    situational: 'situational',
    speciallyAdjusted: 'specially adjusted',
    permanentlyAdjusted: 'permanently adjusted',
  },

  // Coming and leaving.
  arrival: 'Comes to the office for the first time',
  backFromWork: (span: string) => `Comes back to the office after ${span} in work: the job is lost`,
  backFromOutside: (span: string) => `Comes back to the office after ${span} without the office`,
  backFromOutOfReach: (span: string) => `Comes back to the office after ${span} out of reach`,
  workFoundOutside: (span: string) => `Finds work alone after ${span} without the office`,
  workFoundOutOfReach: (span: string) => `Finds work alone after ${span} out of reach`,
  exits: {
    work: (span: string) => `Finds work and leaves the office, ${span} after registering`,
    education: (span: string) => `Leaves the office for education, ${span} after registering`,
    pension: (span: string) => `Leaves the office with a disability pension, ${span} after registering`,
    outOfReach: (span: string) =>
      `Falls out of reach: the office has lost contact, ${span} after registering`,
    withoutWork: (span: string) => `Leaves the office without work, ${span} after registering`,
    other: (span: string) => `Leaves the office for other reasons, ${span} after registering`,
  },
  retired: 'Is too old to come back',
  assistanceStarts: 'Social assistance begins',
  assistanceEnds: 'Social assistance ends',
  benefit: 'The state side grants a benefit',
  effort: (effort: string) => `The effort category is now: ${effort}`,
  schoolStarts: 'Starts upper secondary school, at risk of leaving it early',
  schoolFinished: 'Finishes school, and does not come to the office',
  schoolLeft: 'Leaves school early',
  reformToOne: 'The office changes; it has one leader now',
  reformToTwo: 'The office changes; it has two leaders now',

  // Talks.
  waitsForTeam: (team: string) => `All advisors of ${team} are full: the person waits for a place`,
  placeOnTeam: (after: string) => `A place on the team is free${after}`,
  assigned: (who: string) => `Gets ${who}`,
  moved: (former: string, who: string) => `Moves from ${former} to ${who}, who finds the file`,
  wayAlone: (side: string) => `Finds the way to ${side} alone`,
  onePlan: 'Both sides hold one plan from now on',
  twoPlans: 'Each side goes on alone from now on',
  released: (side: string) => `${side} no longer takes part`,
  successor: (former: string, who: string) =>
    `${former} has left the office; ${who} takes over and finds the file`,
  registration: (who: string, after: string, minutes: string) =>
    `Is registered and assessed by ${who}${after}, in ${minutes}`,
  assessment: (who: string) => `${who} assesses what work is possible`,
  reassessment: (who: string) => `${who} reviews the effort category`,
  inPerson: (who: string, minutes: string, late: string) =>
    `Conversation in person with ${who}, ${minutes}${late}`,
  byPhone: (who: string, minutes: string, late: string) =>
    `Conversation by phone with ${who}, ${minutes}${late}`,
  inMessages: (who: string, minutes: string, late: string) => `Messages with ${who}, ${minutes}${late}`,
  missedTalk: (who: string, late: string) => `Misses a conversation with ${who}${late}`,
  accompanied: (who: string, minutes: string) => `${who} comes along on an errand, ${minutes}`,
  heardBack: (who: string) => `${who} hears how the measure went`,
  halfYearReview: (who: string) => `${who} looks with the provider at half a year in the measure`,

  // Plans and measures.
  noTimeToCompare: (who: string) => `${who} has no time to compare measures`,
  compares: (who: string, measures: string, minutes: string) => `${who} compares ${measures} in ${minutes}`,
  standardReferral: (measure: string, side: string) => `Standard referral: ${measure} (${side})`,
  plan: (measure: string, side: string) => `The plan: ${measure} (${side})`,
  nothingFound: 'No measure is found',
  refusedPlan: (measure: string) => `Says no to ${measure}`,
  uncoordinated: 'The other side has a plan of which nobody here has heard, which costs trust',
  joinsList: (measure: string, toThink: string) => `Is on the waiting list of ${measure}${toThink}`,
  noPlace: (measure: string) => `Gives up ${measure}: no place`,
  noPlaceIn: (measure: string, span: string) => `Gives up ${measure}: no place in ${span}`,
  measureStarts: (measure: string, after: string) => `Starts ${measure}${after}`,
  completed: (measure: string, after: string) => `Completes ${measure}${after}`,
  mismatch: (measure: string, after: string) => `Drops out of ${measure}, which does not fit${after}`,
  absence: (measure: string, after: string) => `Stays away from ${measure} and loses the place${after}`,
  review: (measure: string, after: string) => `Leaves ${measure} for another plan${after}`,
  toWork: (measure: string, after: string) => `Leaves ${measure} for work before its end${after}`,
  brokenOff: (measure: string, after: string) => `Leaves ${measure} before its end${after}`,

  // Requests.
  bestAcross: (side: string) => `The best of them belongs to ${side}`,
  pupilAcross: (side: string) => `The case comes to need a measure of ${side}`,
  neededAcross: (who: string, side: string) => `${who} sees that ${side} is needed`,
  unasked: (sentence: string) => `${sentence}, but nobody asks for it`,
  partners: (who: string) => `After two silences ${who} does not ask, but turns to partners in the district`,
  asksForHelp: (who: string, other: string) => `${who} asks ${other} for help with the follow-up`,
  asksForPlace: (who: string, other: string, measure: string) =>
    `${who} asks ${other} for a place: ${measure}`,
  onTheSpot: 'It is settled on the spot',
  allowed: (leader: string, after: string) => `${leader} allows the request${after}`,
  refused: (leader: string, after: string) => `${leader} refuses the request${after}`,
  answered: (other: string, after: string) => `${other} answers${after}`,
  answeredLate: (other: string, after: string, who: string) =>
    `${other} answers${after}, too late for ${who}, who has gone on alone`,
  wentOnAlone: (days: string, who: string) => `No answer for ${days}: ${who} goes on without the other side`,
  lapsed: (leader: string) => `The request has lapsed: ${leader} did not come to read it`,
  forgotten: (after: string) => `The request was never answered, and is forgotten${after}`,
  warmHandover: (who: string, other: string) =>
    `Handover: ${who} takes part from now on; ${other} passes on what there is to know in a talk of all three`,
  coldHandover: (who: string, other: string) =>
    `Handover: ${who} takes part from now on; ${other} tells nothing`,

  // What the story says itself.
  silence: (span: string) => `Silence: no contact for ${span}`,
  over: (end: string) => `The simulated years are over: ${end}`,
  ends: {
    work: 'in work',
    education: 'in education',
    pension: 'on a disability pension',
    outOfReach: 'out of reach',
    withoutWork: 'left without work',
    other: 'left for other reasons',
    atSchool: 'at school',
    inOffice: 'in the office',
    schoolFinished: 'finished school',
    schoolLeft: 'left school early',
    retired: 'retired',
  },
}
