/** The questions that `delt init --office` asks in a terminal; Enter accepts the value in brackets. */
import { createInterface, type Interface } from 'node:readline/promises'
import { Interrupted, type Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import type { Examined } from '../../scenario/assemble.ts'
import type { Layer } from '../../scenario/language/layers.ts'
import { layersOfOverrides } from '../../scenario/language/override.ts'
import { problemWithFile } from '../../scenario/language/place.ts'
import { readText } from '../../scenario/language/read.ts'
import {
  fewestAdvisors,
  ownOffice,
  sizeIn,
  type OwnNumbers,
  type Size,
} from '../../scenario/own-office/own-office.ts'
import type { Question } from '../../scenario/own-office/questions.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { valueAt } from '../../scenario/starter.ts'
import { visibleInLine } from '../../text/terminal.ts'
import { meaningsOf } from '../../vocabulary/synonyms.ts'
import type { Io } from '../command.ts'

const say = texts({
  en: {
    caseloads: 'Users of an advisor, as they follow',
    places: 'Places of service measures',
    change: 'Change them?',
    notANumber: 'this is not a number',
    interrupted: 'Interrupted: nothing is written',
    no: 'no',
    yesOrNo: 'yes or no',
    expected: (expected: string) => `expected: ${expected}`,
    meant: (nearest: string) => `did you mean: ${nearest}`,
  },
  nb: {
    caseloads: 'Brukere per veileder, slik de følger av svarene',
    places: 'Tiltaksplasser',
    change: 'Vil du endre dem?',
    notANumber: 'dette er ikke et tall',
    interrupted: 'Avbrutt: Ingenting er skrevet',
    no: 'nei',
    yesOrNo: 'ja eller nei',
    expected: (expected) => `forventet: ${expected}`,
    meant: (nearest) => `mente du: ${nearest}`,
  },
  nn: {
    caseloads: 'Brukarar per rettleiar, slik dei følgjer av svara',
    places: 'Tiltaksplassar',
    change: 'Vil du endre dei?',
    notANumber: 'dette er ikkje eit tal',
    interrupted: 'Avbrote: Ingenting er skrive',
    no: 'nei',
    yesOrNo: 'ja eller nei',
    expected: (expected) => `venta: ${expected}`,
    meant: (nearest) => `meinte du: ${nearest}`,
  },
})

/** What the questions are about, and what answers are checked against. */
export interface Asking {
  readonly questions: readonly Question[]
  readonly shipped: Scenario
  /** the shipped office with layers on top, and what is wrong with them */
  readonly examine: (layers: readonly Layer[]) => Examined
}

/** Asks for the numbers of an office. Throws Interrupted where the user leaves. */
export async function askForNumbers(asking: Asking, io: Io): Promise<OwnNumbers> {
  const lines = new Questionnaire(io)
  try {
    return await answers(asking, lines)
  } finally {
    lines.end()
  }
}

/** The topics in the order in which they are asked, so that each answer is checked against those before it. */
const BLOCKS = {
  staff: /^teams\..*\.advisors$/,
  arrivals: /^groups\./,
  caseloads: /^teams\..*\.caseload$/,
  places: /^measures\./,
  modes: /^leadership\./,
} as const

async function answers(asking: Asking, lines: Questionnaire): Promise<OwnNumbers> {
  const [first, ...questions] = asking.questions
  const of = (block: keyof typeof BLOCKS) => questions.filter(({ path }) => BLOCKS[block].test(path))
  const each = (some: readonly Question[], before: OwnNumbers) => askEach(some, before, asking, lines)
  const together = (what: string, some: readonly Question[], before: OwnNumbers) =>
    askTogether(what, some, before, asking, lines)
  let numbers: OwnNumbers = { file: '', size: await askSize(first, lines), layers: [] }
  numbers = await each(of('staff'), numbers)
  numbers = withLayers(numbers, asShown(of('staff'), numbers, asking), asking)
  numbers = await each(of('arrivals'), numbers)
  numbers = await together(say().caseloads, of('caseloads'), numbers)
  numbers = await together(say().places, of('places'), numbers)
  return await each(of('modes'), numbers)
}

async function askEach(
  questions: readonly Question[],
  before: OwnNumbers,
  asking: Asking,
  lines: Questionnaire,
): Promise<OwnNumbers> {
  let numbers = before
  for (const question of questions) numbers = await ask(question, numbers, asking, lines)
  return numbers
}

/** Numbers that few offices change: asked one by one only if the user wants to. */
async function askTogether(
  what: string,
  questions: readonly Question[],
  numbers: OwnNumbers,
  asking: Asking,
  lines: Questionnaire,
): Promise<OwnNumbers> {
  lines.tell(`${what}:`)
  for (const question of questions) lines.tell(`  ${shortly(question, numbers, asking)}`)
  const isChanged = await lines.confirm(say().change)
  return isChanged ? await askEach(questions, numbers, asking, lines) : numbers
}

async function askSize(question: Question, lines: Questionnaire): Promise<Size> {
  for (;;) {
    const typed = await lines.ask(question.meaning, String(question.shipped))
    const text = typed === '' ? String(question.shipped) : typed
    const { root, problems } = readText({ file: '', text })
    const found = [...problems]
    const size = root?.kind === 'scalar' ? sizeIn(root, found) : undefined
    if (size !== undefined) return size
    lines.refuse(found.at(0) ?? { ...problemWithFile('', say().notANumber), found: typed })
  }
}

/** Asks for one number until it is consistent with those before it. */
async function ask(
  question: Question,
  numbers: OwnNumbers,
  asking: Asking,
  lines: Questionnaire,
): Promise<OwnNumbers> {
  for (;;) {
    const typed = await lines.ask(question.meaning, String(valueOf(question, numbers, asking)))
    if (typed === '') return numbers
    const { layers, problems } = layersOfOverrides([`${question.path}=${typed}`])
    const whole = withLayers(numbers, [...staffBefore(question, numbers, asking), ...layers], asking)
    const found = [...problems, ...asking.examine(layersWith(whole, asking)).problems]
    const problem = found.find(({ severity }) => severity === 'error')
    if (problem === undefined) return whole
    lines.refuse(problem)
  }
}

const isStaff = ({ path }: Question): boolean => BLOCKS.staff.test(path)

/** Staff numbers that the user accepted stay as they were shown, whatever is answered later. */
const asShown = (staff: readonly Question[], numbers: OwnNumbers, asking: Asking): readonly Layer[] =>
  layersOfOverrides(staff.map((one) => `${one.path}=${String(valueOf(one, numbers, asking))}`)).layers

function staffBefore(question: Question, numbers: OwnNumbers, asking: Asking): readonly Layer[] {
  if (!isStaff(question)) return []
  const before = asking.questions.slice(0, asking.questions.indexOf(question))
  return asShown(before.filter(isStaff), numbers, asking)
}

/** Adds layers; if the teams do not fit the size that the user gave, the office takes the size of its teams. */
function withLayers(numbers: OwnNumbers, layers: readonly Layer[], { shipped }: Asking): OwnNumbers {
  const whole = { ...numbers, layers: [...numbers.layers, ...layers] }
  if (numbers.size === undefined || !('severity' in ownOffice(whole, shipped))) return whole
  return { ...whole, size: { ...numbers.size, advisors: fewestAdvisors(whole, shipped) } }
}

function layersWith(numbers: OwnNumbers, { shipped }: Asking): readonly Layer[] {
  const office = ownOffice(numbers, shipped)
  const scaled = 'severity' in office ? [] : office.scaled
  return [...layersOfOverrides(scaled).layers, ...numbers.layers]
}

/** The value of a number that the user does not state: scaled, or derived from others. */
function valueOf({ path, shipped }: Question, numbers: OwnNumbers, asking: Asking): unknown {
  const { loaded } = asking.examine(layersWith(numbers, asking))
  return loaded === undefined ? shipped : valueAt(loaded.scenario, path.split('.'))
}

function shortly(question: Question, numbers: OwnNumbers, asking: Asking): string {
  const [, name] = question.path.split('.')
  return `${name} ${String(valueOf(question, numbers, asking))}`
}

/** Lines from a terminal, including those that were typed or pasted before they were asked for. */
class Questionnaire {
  readonly #io: Io
  readonly #lines: Interface
  readonly #typed: AsyncIterator<string>

  constructor(io: Io) {
    this.#io = io
    const lines = createInterface({ input: io.stdin, output: io.stderr.stream })
    // Ctrl-C and Ctrl-D both end the dialogue.
    lines.on('SIGINT', () => lines.close())
    io.interrupt.addEventListener('abort', () => lines.close(), { once: true })
    this.#lines = lines
    this.#typed = lines[Symbol.asyncIterator]()
  }

  async ask(question: string, otherwise: string): Promise<string> {
    this.#lines.setPrompt(visibleInLine(`${question} [${otherwise}]: `))
    this.#lines.prompt()
    const { done, value } = await this.#typed.next()
    if (done === true) {
      this.#io.stderr.write('\n')
      throw new Interrupted(say().interrupted)
    }
    return value.trim()
  }

  async confirm(question: string): Promise<boolean> {
    for (;;) {
      const typed = await this.ask(question, say().no)
      const meant = [typed.toLowerCase(), ...meaningsOf(typed)]
      if (typed === '' || meant.includes('false')) return false
      if (meant.includes('true')) return true
      this.tell(`  ${say().expected(say().yesOrNo)}`)
    }
  }

  tell(text: string): void {
    this.#io.stderr.line(text)
  }

  refuse({ message, found, expected, nearest }: Problem): void {
    this.tell(`  ${message}${found === undefined ? '' : `: ${found}`}`)
    if (expected !== undefined) this.tell(`  ${say().expected(expected)}`)
    if (nearest !== undefined) this.tell(`  ${say().meant(nearest)}`)
  }

  end(): void {
    this.#lines.close()
  }
}
