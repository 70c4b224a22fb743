import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { FIELDS } from '../../../src/events/event-reader.ts'
import type { EventFacts } from '../../../src/events/event-reader.ts'
import { EventsByPerson } from '../../../src/events/events-by-person.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'delt-persons-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** An event whose every fact differs from those of others. */
const eventOf = (number: number, user: number): EventFacts => ({
  ...(Object.fromEntries(FIELDS.map((field, at) => [field, number * 31 - at])) as EventFacts),
  user,
  minutes: number / 7,
})

it('gives back every event of every person in its order, more of them than are kept in memory', () => {
  const events = Array.from({ length: 5000 }, (_, n) => eventOf(n, ((n * n) % 700) - 1))
  const store = new EventsByPerson(join(folder, 'waiting'))
  for (const event of events) store.add(event)
  const persons = [...store.persons()]
  const users = [...new Set(events.map(({ user }) => user))].toSorted((a, b) => a - b)
  expect(persons.map((own) => own[0].user)).toEqual(users)
  expect(users[0]).toBe(-1)
  for (const own of persons) expect(own).toEqual(events.filter(({ user }) => user === own[0].user))
  store.close()
  expect(readdirSync(folder)).toEqual([])
})
