import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import command from '../../src/cli/commands/trace.ts'
import type { Trace } from '../../src/cli/terminal/trace-text.ts'
import { traceText } from '../../src/cli/terminal/trace-text.ts'
import type { Io } from '../../src/cli/command.ts'
import { numberedPersons } from '../../src/experiment/numbered-persons.ts'
import { naturesOf, type PersonNature } from '../../src/experiment/person-nature.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { emptyFolder } from './delt.ts'
import { deltIn } from './in-process.ts'

const SET = ['years=1', 'warmUpYears=0', 'inflow=0.05', 'drawnStock=false']
const TINY = SET.flatMap((value) => ['--set', value])
const home = emptyFolder()
const trace = (...words: string[]) => deltIn(home, ['trace', ...words])

const { scenario } = loadScenario('dual', SET)
const persons = numberedPersons(scenario, 1)
/** Number of the first one of a group. */
const firstOf = (name: string) => persons.findIndex(({ group }) => scenario.groups[group].name === name) + 1

describe('delt trace', () => {
  let told: Trace
  const user = firstOf('social')
  beforeAll(async () => {
    const { stdout } = await trace(
      'dual',
      '--user',
      `${user}`,
      '--against',
      'unitary',
      ...TINY,
      '--format',
      'json',
    )
    told = JSON.parse(stdout) as Trace
  })

  it('tells of the same person in two offices', () => {
    expect(told).toMatchObject({ user, replication: 1, person: { group: 'social' } })
    expect(told.stories.map((story) => story.scenario)).toEqual(['dual', 'unitary'])
    for (const { days } of told.stories)
      expect(days[0]).toMatchObject({
        day: 0,
        sentences: expect.arrayContaining(['Comes to the office for the first time.']) as unknown,
      })
    expect(told.warning).toContain('One person is not evidence')
  })

  it('counts what the event log says of the person', async () => {
    await deltIn(home, ['run', 'dual', ...TINY, '--replications', '1', '--events', '--no-charts', '--quiet'])
    const file = join(home, 'output', 'dual', 'events', 'dual-1.csv')
    const rows: readonly Readonly<Record<string, string>>[] = parse(readFileSync(file), { columns: true })
    const first = persons[user - 1]
    const own = rows.filter((row) => row['case']?.startsWith(`social-${first.day}-`))
    const count = (activity: string) => own.filter((row) => row['activity'] === activity).length
    expect(told.stories[0].glance).toMatchObject({
      conversations: count('conversation'),
      missed: count('missed conversation'),
      plans: count('plan'),
      requests: count('request'),
      measuresStarted: count('start of measure'),
    })
    expect(count('conversation')).toBeGreaterThan(0)
  })

  it('puts two stories side by side where there is room, and below each other where there is not', () => {
    const textAt = (columns: number) => {
      const stdout = Object.assign(new Writable(), { columns })
      return traceText(told, { stdout } as unknown as Io)
    }
    const heads = (text: string) => text.split('\n').filter((line) => line.startsWith('day '))
    expect(heads(textAt(140))).toHaveLength(1)
    expect(heads(textAt(140))[0]).toMatch(/^day +dual +unitary$/)
    expect(heads(textAt(80))).toHaveLength(2)
    for (const columns of [80, 140]) {
      const timeline = textAt(columns).split(/^day /m).slice(1).join('')
      expect(Math.max(...timeline.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
    }
    const words = (text: string) => text.split(/\s+/).filter((word) => word === 'Conversation').length
    expect(words(textAt(80))).toBe(words(textAt(140)))
  })

  it('says so where a person never comes to the office', async () => {
    const { code, stdout } = await trace('dual', '--user', `${firstOf('pupils')}`, ...TINY)
    expect(code).toBe(0)
    expect(stdout).toContain('dual: this person never comes to the office (in the end: at school).')
    expect(stdout).toContain('Starts upper secondary school')
  })

  it('speaks bokmål and nynorsk to whoever asks for it', async () => {
    const inLanguage = async (language: string) => {
      const { stdout } = await trace('dual', '--user', `${user}`, ...TINY, '--lang', language)
      return stdout.split('\n')
    }
    const nb = await inLanguage('nb')
    expect(nb[0]).toMatch(
      new RegExp(`^Person ${user} i replikasjon 1: gruppe sosialt, \\d+ år, (ikke )?sammensatte problemer`),
    )
    expect(nb[2]).toMatch(
      /^Behov den første dagen, fra 0 \(ingenting\) til 1 \(alt\): helse [01],\d\d, sosialt /,
    )
    expect(nb.join(' ')).toMatch(
      /Én person er ikke noe bevis\.[^]*Arbeidsdager ved kontoret[^]*år 1, måned \d+/,
    )
    const nn = await inLanguage('nn')
    expect(nn.join(' ')).toMatch(
      /Éin person er ikkje noko bevis\.[^]*Arbeidsdagar ved kontoret[^]*år 1, månad \d+/,
    )
    expect(nn.length).toBeGreaterThan(25)
  })

  it('gives the range to whoever asks for a number that nobody has', async () => {
    expect(await trace('dual', '--user', '100000', ...TINY)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(
        `there is no person 100000 in dual: replication 1 has persons 1 to ${persons.length}`,
      ) as unknown,
    })
  })

  it.each([
    ['another inflow', '1000', 'town-office', []],
    ['full caseloads', '1', 'unitary', ['--set', 'caseloads.keptFull=true']],
  ])('refuses to put different people side by side: %s', async (_what, number, other, words) => {
    const { code, stderr } = await trace('dual', '--user', number, '--against', other, ...words)
    expect(code).toBe(2)
    expect(stderr).toMatch(/is not among the people of dual and town-office|keeps its caseloads full/)
  })

  it.each([['--user', '1'], ['--unanswered']])('stops when it is interrupted: %j', async (...words) => {
    const stop = AbortSignal.timeout(1)
    const { code, stderr } = await deltIn(home, ['trace', 'dual', ...words], stop)
    expect({ code, stderr }).toEqual({ code: 130, stderr: 'Interrupted: the story is not finished\n' })
  })
})

describe('delt trace, asked for somebody', () => {
  const found = async (...words: string[]) => {
    const { stdout } = await trace('dual', ...words, ...TINY, '--format', 'json')
    return JSON.parse(stdout) as Trace
  }
  const natures = naturesOf(scenario, 1, persons)
  /** Numbers of those whose nature is like this. */
  const alike = (isLike: (nature: PersonNature) => boolean) =>
    natures.flatMap((nature, index) => (isLike(nature) ? [index + 1] : []))

  it('tells of the first one, or of a later one, of those who are alike', async () => {
    const social = alike(({ group, complex }) => group === 'social' && complex)
    expect(social.length).toBeGreaterThan(1)
    const second = await found('--complex', '--group', 'social', '--pick', '2')
    expect(second).toMatchObject({ user: social[1], person: { group: 'social', complex: true } })
    expect(second.person).toEqual(natures[social[1] - 1])
    expect(await found('--complex')).toMatchObject({ user: alike(({ complex }) => complex)[0] })
    expect(await found('--user', `${social[1]}`)).toEqual(second)
  })

  it('looks for what happens to people in the first office', async () => {
    const story = async (...words: string[]) => (await found(...words)).stories[0]
    expect((await story('--until-handover')).glance.handovers).toBeGreaterThan(0)
    const sentences = (await story('--unanswered')).days.flatMap((day) => day.sentences)
    expect(sentences.join(' ')).toMatch(/was never answered|has lapsed/)
  })

  it.each([
    [[], /needs the number of a person \(--user\), or what the person is like/],
    [['--pick', '2'], /needs the number of a person/],
    [['--user', '1', '--complex'], /--user names the person; leave it out/],
    [['--user', '1', '--pick', '2'], /--user names the person; leave it out/],
    [['--group', 'sosial'], /there is no group “sosial” in dual; did you mean social\?/],
    [['--group', 'wallpaper'], /there is no group “wallpaper” in dual; it has jobseekers, /],
    [['--complex', '--group', 'social', '--pick', '999'], /persons fit .*; --pick takes 1 to \d+/],
    [['--group', 'pupils', '--until-handover'], /nobody fits in replication 1 of dual/],
  ])('refuses what names nobody: %j', async (words, message) => {
    expect(await trace('dual', ...words, ...TINY)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(message) as unknown,
    })
  })

  it('shows a life by the first example of its help', async () => {
    const [words] = Object.keys(command.help().examples)
    const { stdout } = await deltIn(home, [...words.split(' '), '--format', 'json'])
    const [{ days, glance }] = (JSON.parse(stdout) as Trace).stories
    expect(days.length).toBeGreaterThan(20)
    expect(glance.conversations * glance.plans * glance.measuresStarted).toBeGreaterThan(0)
  })
})
