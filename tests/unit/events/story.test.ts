import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { EventReader } from '../../../src/events/event-reader.ts'
import type { EventFacts } from '../../../src/events/event-reader.ts'
import { storyOf } from '../../../src/events/story.ts'
import { RequestKind } from '../../../src/model/divide/table.ts'
import { Activity, Allowed, Answered, End, LeavesList, Start } from '../../../src/model/journal.ts'
import { simulate } from '../../../src/model/simulation.ts'
import { Luck } from '../../../src/random/luck.ts'
import { speak } from '../../../src/locale/language.ts'
import { rootKey } from '../../../src/random/root-key.ts'
import { loadScenario, scenarioFromValues } from '../../../src/scenario/load.ts'
import { Effort } from '../../../src/vocabulary/efforts.ts'
import { MUNICIPAL, STATE } from '../../../src/vocabulary/sides.ts'
import { Status, WayOut } from '../../../src/vocabulary/statuses.ts'
import { Work } from '../../../src/vocabulary/work.ts'
import { all, over, twoSides, village } from '../../support/offices.ts'

const NOTHING = -1

/** An office with three state advisors, rows 0 to 2, three municipal ones, 3 to 5, and the measures training and activity. */
const scenario = scenarioFromValues({ ...twoSides, warmUpYears: 1, years: 2 })
const TRAINING = 0

/** An event of a person; what is not said is nothing. */
const event = (activity: number, day: number, facts: Partial<EventFacts> = {}): EventFacts => ({
  activity,
  day,
  since: day,
  user: 7,
  address: 99,
  group: 0,
  effort: Effort.standard,
  side: NOTHING,
  advisor: NOTHING,
  other: NOTHING,
  measure: NOTHING,
  detail: NOTHING,
  minutes: 0,
  holder: 0,
  otherHolder: 0,
  leaders: 2,
  number: 0,
  second: 0,
  sinceSecond: 0,
  request: NOTHING,
  ...facts,
})

const byState = { side: STATE, advisor: 1 }
const arrival = [
  event(Activity.arrival, 300),
  event(Activity.assigned, 300, byState),
  event(Activity.registration, 302, { ...byState, since: 300, minutes: 75 }),
  event(Activity.effort, 302, { detail: Effort.situational }),
]
const talk = (day: number, since = day, detail: number = Work.inPerson) =>
  event(Activity.talk, day, { ...byState, detail, since, minutes: 50 })

const tell = (...events: readonly EventFacts[]) => storyOf(scenario, [...arrival, ...events])
/** What a story says on a day since the first one. */
const said = (story: ReturnType<typeof tell>, day: number) =>
  story.days.find((one) => one.day === day)?.sentences ?? []

describe('a story', () => {
  it('begins with the first day, by the calendar of the measured years', () => {
    const story = tell()
    expect(story.days[0]).toEqual({
      day: 0,
      year: 1,
      month: 2,
      sentences: [
        'Comes to the office for the first time.',
        'Gets advisor A (state side, team generalists).',
      ],
    })
    expect(said(story, 2)).toEqual([
      'Is registered and assessed by advisor A, after 2 working days, in 75 minutes.',
      'The effort category is now: situational.',
    ])
  })

  it('says how long after its day a conversation is held, and keeps a category that did not change to itself', () => {
    const story = tell(
      talk(330, 320, Work.phone),
      event(Activity.effort, 330, { detail: Effort.situational }),
    )
    expect(said(story, 30)).toEqual([
      'Conversation by phone with advisor A, 50 minutes (10 working days later than booked).',
    ])
    expect(story.glance).toMatchObject({ conversations: 1, inPerson: 0, minutes: 125, advisors: 1 })
  })

  it('names silences of a quarter of a year, also the one that goes on in the end', () => {
    const story = tell(talk(366), talk(432))
    expect(said(story, 66)).toEqual(['Conversation in person with advisor A, 50 minutes.'])
    expect(said(story, 132)[0]).toBe('Silence: no contact for 66 working days (3 months).')
    expect(story.days.at(-1)).toMatchObject({
      day: 3 * 260 - 1 - 300,
      sentences: [
        'Silence: no contact for 348 working days (16 months).',
        'The simulated years are over: in the office.',
      ],
    })
    expect(story.glance.longestSilence).toBe(348)
  })

  it('hears no silence of somebody who left the office out of a measure', () => {
    const inMeasure = { side: STATE, measure: TRAINING }
    const story = tell(
      event(Activity.measureStarts, 310, { ...inMeasure, detail: Start.fromList, since: 304 }),
      event(Activity.exit, 330, { detail: 0, since: 300 }),
      event(Activity.measureEnds, 330, { ...inMeasure, detail: End.exit, since: 310 }),
    )
    // From registration or the last talk before the measure to its start.
    expect(story.glance.longestSilence).toBe(8)
  })

  it('tells of work that is found outside the office, and ends with it', () => {
    const story = tell(
      event(Activity.exit, 410, { detail: WayOut.withoutWork, since: 300 }),
      event(Activity.foundWork, 600, { detail: Status.withoutWork, since: 410 }),
    )
    expect(said(story, 300)).toEqual([
      'Finds work alone after 190 working days (9 months) without the office.',
    ])
    expect(story.days.at(-1)?.sentences).toEqual(['The simulated years are over: in work.'])
  })

  it('hears no silence in a measure, nor out of the office', () => {
    const inMeasure = { side: STATE, measure: TRAINING }
    const story = tell(
      event(Activity.measureStarts, 310, { ...inMeasure, detail: Start.fromList, since: 304 }),
      event(Activity.measureEnds, 390, { ...inMeasure, detail: End.completed, since: 310 }),
      talk(400),
      event(Activity.exit, 410, { detail: 0, since: 300 }),
      event(Activity.return, 600, { detail: Status.work, since: 410 }),
      event(Activity.exit, 610, { detail: 3, since: 600 }),
    )
    expect(story.glance).toMatchObject({
      longestSilence: 10,
      measuresStarted: 1,
      measuresCompleted: 1,
      waitedForMeasures: 6,
      daysInOffice: 120,
    })
    expect(said(story, 10)).toEqual(['Starts training, after 6 working days.'])
    expect(said(story, 90)).toEqual(['Completes training, after 80 working days (4 months).'])
    expect(said(story, 110)).toEqual([
      'Finds work and leaves the office, 110 working days (5 months) after registering.',
    ])
    expect(said(story, 300)).toEqual([
      'Comes back to the office after 190 working days (9 months) in work: the job is lost.',
    ])
    expect(story.end).toBe('out of reach')
  })

  it('follows a request from the need to the silence', () => {
    const request = { ...byState, other: 4, measure: 1 }
    const story = tell(
      event(Activity.planning, 310, { ...byState, detail: 3, minutes: 39 }),
      event(Activity.needed, 310, { ...byState, detail: RequestKind.measure }),
      event(Activity.asked, 310, { ...request, detail: RequestKind.measure, minutes: 8 }),
      event(Activity.allowed, 311, { ...request, detail: Allowed.byLeader, since: 310 }),
      event(Activity.wentOnAlone, 314, { ...request, since: 310 }),
      event(Activity.answered, 316, { ...request, detail: Answered.late, since: 310, minutes: 12 }),
    )
    expect(said(story, 10)).toEqual([
      'Advisor A compares 3 measures in 39 minutes.',
      'The best of them belongs to the municipal side.',
      'Advisor A asks advisor B (team municipal) for a place: activity.',
    ])
    expect(said(story, 11)).toEqual([
      'The leader of the municipal side allows the request, after 1 working day.',
    ])
    expect(said(story, 14)).toEqual([
      'No answer for 4 working days: advisor A goes on without the other side.',
    ])
    expect(said(story, 16)).toEqual([
      'Advisor B answers, after 6 working days, too late for advisor A, who has gone on alone.',
    ])
    expect(story.glance).toMatchObject({ requests: 1, answeredInTime: 0 })
  })

  it('says that nobody asks where nobody does', () => {
    const story = tell(
      event(Activity.needed, 310, { ...byState, detail: RequestKind.followUp }),
      event(Activity.planning, 310, { ...byState, detail: 0, minutes: 6 }),
      event(Activity.planned, 310, { ...byState, measure: TRAINING, detail: 0 }),
      event(Activity.leavesList, 380, {
        ...byState,
        measure: TRAINING,
        detail: LeavesList.tooLong,
        since: 310,
      }),
    )
    expect(said(story, 10)).toEqual([
      'Advisor A sees that the municipal side is needed, but nobody asks for it.',
      'Advisor A has no time to compare measures.',
      'Standard referral: training (state side).',
    ])
    expect(said(story, 80)).toContain('Gives up training: no place in 70 working days (3 months).')
    expect(story.glance).toMatchObject({ plans: 1, standardReferrals: 1, requests: 0 })
  })

  it('gives a letter to each holder of a post, and says who takes over', () => {
    const story = tell(
      event(Activity.handover, 310, { side: MUNICIPAL, advisor: 4, other: 1, detail: 1 }),
      event(Activity.successor, 320, { ...byState, detail: 1, holder: 1 }),
      event(Activity.assigned, 330, { side: STATE, advisor: 2, other: 1, otherHolder: 1 }),
    )
    expect(said(story, 10)).toEqual([
      'Handover: advisor B (team municipal) takes part from now on; advisor A passes on what there is to know in a talk of all three.',
    ])
    expect(said(story, 20)).toEqual([
      'Advisor A has left the office; advisor C (state side, team generalists) takes over and finds the file.',
    ])
    expect(said(story, 30)).toEqual([
      'Moves from advisor C to advisor D (state side, team generalists), who finds the file.',
    ])
  })

  it('tells of a pupil who never comes', () => {
    const story = storyOf(scenario, [
      event(Activity.schoolStarts, 300),
      event(Activity.reform, 400, { user: NOTHING, leaders: 1 }),
      event(Activity.schoolFinished, 500),
    ])
    expect(story.cameToOffice).toBe(false)
    expect(story.end).toBe('finished school')
    expect(story.days.map(({ day }) => day)).toEqual([0, 100, 200, 479])
  })
})

describe('a story in Norwegian', () => {
  afterEach(() => speak('en'))

  const request = { ...byState, other: 4, measure: 1 }
  const events = [
    talk(306, 304, Work.phone),
    event(Activity.planning, 310, { ...byState, detail: 3, minutes: 39 }),
    event(Activity.needed, 310, { ...byState, detail: RequestKind.measure }),
    event(Activity.asked, 310, { ...request, detail: RequestKind.measure, minutes: 8 }),
    event(Activity.wentOnAlone, 314, { ...request, since: 310 }),
    event(Activity.planned, 314, { ...byState, measure: TRAINING, detail: 0 }),
    event(Activity.measureStarts, 320, {
      side: STATE,
      measure: TRAINING,
      detail: Start.fromList,
      since: 314,
    }),
    event(Activity.measureEnds, 400, { side: STATE, measure: TRAINING, detail: End.mismatch, since: 320 }),
    event(Activity.exit, 410, { detail: WayOut.pension, since: 300 }),
  ]
  const sentences = () => tell(...events).days.flatMap((day) => day.sentences)

  it('is told in bokmål', () => {
    speak('nb')
    expect(sentences()).toEqual([
      'Kommer til kontoret for første gang.',
      'Får veileder A (statlig side, team generalists).',
      'Blir registrert og vurdert av veileder A, etter 2 arbeidsdager, på 75 minutter.',
      'Innsatsgruppen er nå situasjonsbestemt innsats.',
      'Telefonsamtale med veileder A, 50 minutter (2 arbeidsdager senere enn avtalt).',
      'Veileder A sammenligner 3 tiltak på 39 minutter.',
      'Det beste av dem hører til den kommunale siden.',
      'Veileder A ber veileder B (team municipal) om en tiltaksplass: activity.',
      'Ikke noe svar på 4 arbeidsdager: veileder A går videre uten den andre siden.',
      'Standardhenvisning: training (statlig side).',
      'Begynner i tiltaket training, etter 6 arbeidsdager.',
      'Faller fra i tiltaket training, som ikke passer, etter 80 arbeidsdager (4 måneder).',
      'Forlater kontoret med uføretrygd, 110 arbeidsdager (5 måneder) etter registreringen.',
      'De simulerte årene er over: uføretrygdet.',
    ])
  })

  it('is told in nynorsk', () => {
    speak('nn')
    expect(sentences()).toEqual([
      'Kjem til kontoret for første gong.',
      'Får rettleiar A (statleg side, team generalists).',
      'Blir registrert og vurdert av rettleiar A, etter 2 arbeidsdagar, på 75 minutt.',
      'Innsatsgruppa er no situasjonsbestemt innsats.',
      'Telefonsamtale med rettleiar A, 50 minutt (2 arbeidsdagar seinare enn avtalt).',
      'Rettleiar A samanliknar 3 tiltak på 39 minutt.',
      'Det beste av dei høyrer til den kommunale sida.',
      'Rettleiar A bed rettleiar B (team municipal) om ein tiltaksplass: activity.',
      'Ikkje noko svar på 4 arbeidsdagar: rettleiar A går vidare utan den andre sida.',
      'Standardtilvising: training (statleg side).',
      'Byrjar i tiltaket training, etter 6 arbeidsdagar.',
      'Fell frå i tiltaket training, som ikkje passar, etter 80 arbeidsdagar (4 månader).',
      'Forlèt kontoret med uføretrygd, 110 arbeidsdagar (5 månader) etter registreringa.',
      'Dei simulerte åra er over: uføretrygda.',
    ])
  })

  it('names shipped teams and measures in the same language', () => {
    const office = loadScenario('dual').scenario
    const measure = office.measures.findIndex(({ name }) => name === 'language-course')
    speak('nn')
    const { days } = storyOf(office, [
      event(Activity.arrival, 520),
      event(Activity.assigned, 520, { side: STATE, advisor: 0 }),
      event(Activity.planned, 521, { side: STATE, advisor: 0, measure, detail: 1 }),
    ])
    expect(days.slice(0, 2).flatMap((day) => day.sentences)).toEqual([
      'Kjem til kontoret for første gong.',
      'Får rettleiar A (statleg team for arbeidssøkjarar).',
      'Planen: norskkurs (statleg side).',
    ])
  })
})

describe.each(['en', 'nb', 'nn'] as const)('the stories of everybody in an office, in %s', (language) => {
  const whole = scenarioFromValues(
    over(village, {
      mechanisms: all(),
      caseloads: { atLimit: 'waiting' },
      reform: { merger: { inYear: 1, leadership: { leaders: 1, mixedSeating: 0.8 } } },
    } as never),
  )
  const reader = new EventReader(whole)
  const byPerson = new Map<number, EventFacts[]>()
  simulate(whole, {
    luck: new Luck(...rootKey('stories', 1)),
    officeLuck: new Luck(...rootKey('stories/office/0', 1)),
    stock: undefined,
    events: (events, count) => {
      for (const facts of reader.read(events, count))
        byPerson.set(facts.user, [...(byPerson.get(facts.user) ?? []), facts])
    },
  })
  beforeAll(() => speak(language))
  afterAll(() => speak('en'))
  const persons = [...byPerson].filter(([user]) => user !== NOTHING).map(([, events]) => events)
  const told = () => persons.map((events) => storyOf(whole, events))

  it('are whole sentences of known things', () => {
    const sentences = told().flatMap(({ days }) => days.flatMap((day) => day.sentences))
    expect(sentences.length).toBeGreaterThan(2000)
    expect(sentences.filter((text) => !/^[A-Z].*[a-zåA-Z)]\.$/.test(text))).toEqual([])
    // Names of teams and measures are written as words; one word has a hyphen of its own.
    const plain = sentences.map((text) => text.replaceAll('follow-up', ''))
    expect(plain.filter((text) => /undefined|NaN|[a-z]-[a-z]|-\d/.test(text))).toEqual([])
  })

  it('go forward in time and count what the events say', () => {
    const count = (activity: number) =>
      persons.flat().filter((facts) => facts.activity === activity && facts.user !== NOTHING).length
    const stories = told()
    const sum = (of: (glance: (typeof stories)[0]['glance']) => number) =>
      stories.reduce((total, { glance }) => total + of(glance), 0)
    for (const { days } of stories) {
      const order = days.map(({ day }) => day)
      expect(order).toEqual(order.toSorted((a, b) => a - b))
    }
    expect(sum((glance) => glance.conversations)).toBe(count(Activity.talk))
    expect(sum((glance) => glance.requests)).toBe(count(Activity.asked))
    expect(sum((glance) => glance.plans)).toBe(count(Activity.planned))
    expect(sum((glance) => glance.handovers)).toBe(count(Activity.handover))
  })
})
