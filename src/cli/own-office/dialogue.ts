/** The questions that `delt init --office` asks in a terminal; Enter takes what stands in brackets. */
import { createInterface, type Interface } from 'node:readline/promises'
import { Interrupted, type Problem } from '../../errors.ts'
import type { Examined } from '../../scenario/assemble.ts'
import type { Layer } from '../../scenario/language/layers.ts'
import { layersOfOverrides } from '../../scenario/language/override.ts'
import { readText } from '../../scenario/language/read.ts'
import { ownOffice, sizeIn, type OwnNumbers, type Size } from '../../scenario/own-office/own-office.ts'
import type { Question } from '../../scenario/own-office/questions.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { valueAt } from '../../scenario/starter.ts'
import { visibleInLine } from '../../text/terminal.ts'
import { meaningsOf } from '../../vocabulary/synonyms.ts'
import type { Io } from '../command.ts'

/** What the questions are about, and what answers are held against. */
export interface Asking {
  readonly questions: readonly Question[]
  readonly shipped: Scenario
  /** the shipped office with layers over it, and what is wrong with them */
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

/** Numbers that few offices change are asked one by one only where somebody wants to. */
const TOGETHER: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^teams\..*\.caseload$/, 'Users of an advisor, as they follow from arrivals and staff'],
  [/^measures\./, 'Places of service measures'],
]

async function answers(asking: Asking, lines: Questionnaire): Promise<OwnNumbers> {
  const [first, ...questions] = asking.questions
  let numbers: OwnNumbers = { file: '', size: await askSize(first, lines), layers: [] }
  const together = TOGETHER.map(([pattern]) => questions.filter(({ path }) => pattern.test(path)))
  const single = questions.filter((question) => !together.some((some) => some.includes(question)))
  const isLast = ({ path }: Question): boolean => path.startsWith('leadership.')
  for (const question of single.filter((one) => !isLast(one)))
    numbers = await ask(question, numbers, asking, lines)
  for (const [position, [, what]] of TOGETHER.entries()) {
    const some = together[position]
    lines.tell(`${what}:`)
    for (const one of some) lines.tell(`  ${shortly(one, numbers, asking)}`)
    if (await lines.confirm('Change them?'))
      for (const question of some) numbers = await ask(question, numbers, asking, lines)
  }
  for (const question of single.filter(isLast)) numbers = await ask(question, numbers, asking, lines)
  return numbers
}

async function askSize(question: Question, lines: Questionnaire): Promise<Size> {
  for (;;) {
    const typed = await lines.ask(question.meaning, String(question.shipped))
    const text = typed === '' ? String(question.shipped) : typed
    const { root, problems } = readText({ file: '', text })
    const found = [...problems]
    const size = root?.kind === 'scalar' ? sizeIn(root, found) : undefined
    if (size !== undefined) return size
    lines.refuse(found[0])
  }
}

/** Staff that was accepted stays as it is, whatever is said of the other teams; all else is scaled to the office as a whole. */
const isStaff = ({ path }: Question): boolean => /^teams\..*\.advisors$/.test(path)

/** Asks for one number until it holds with those before it. */
async function ask(
  question: Question,
  numbers: OwnNumbers,
  asking: Asking,
  lines: Questionnaire,
): Promise<OwnNumbers> {
  for (;;) {
    const otherwise = String(valueOf(question, numbers, asking))
    const typed = await lines.ask(question.meaning, otherwise)
    if (typed === '' && !isStaff(question)) return numbers
    const { layers, problems } = layersOfOverrides([`${question.path}=${typed === '' ? otherwise : typed}`])
    const whole = withLayers(numbers, layers, asking)
    const found = [...problems, ...asking.examine(layersWith(whole, asking)).problems]
    const problem = found.find(({ severity }) => severity === 'error')
    if (problem === undefined) return whole
    lines.refuse(problem)
  }
}

/** With more layers; teams that do not fit the size that was named are the size from then on. */
function withLayers(numbers: OwnNumbers, layers: readonly Layer[], { shipped }: Asking): OwnNumbers {
  const whole = { ...numbers, layers: [...numbers.layers, ...layers] }
  const office = ownOffice(whole, shipped)
  return 'severity' in office ? { ...whole, size: undefined } : whole
}

function layersWith(numbers: OwnNumbers, { shipped }: Asking): readonly Layer[] {
  const office = ownOffice(numbers, shipped)
  const scaled = 'severity' in office ? [] : office.scaled
  return [...layersOfOverrides(scaled).layers, ...numbers.layers]
}

/** What a number is where nobody says it: scaled, or what follows from others. */
function valueOf({ path, shipped }: Question, numbers: OwnNumbers, asking: Asking): unknown {
  const { loaded } = asking.examine(layersWith(numbers, asking))
  return loaded === undefined ? shipped : valueAt(loaded.scenario, path.split('.'))
}

function shortly(question: Question, numbers: OwnNumbers, asking: Asking): string {
  const [, name] = question.path.split('.')
  return `${name} ${String(valueOf(question, numbers, asking))}`
}

/** Lines of a terminal, also those that were typed or pasted before they were asked for. */
class Questionnaire {
  readonly #io: Io
  readonly #lines: Interface
  readonly #typed: AsyncIterator<string>

  constructor(io: Io) {
    this.#io = io
    const lines = createInterface({ input: io.stdin, output: io.stderr.stream })
    // Ctrl-C and Ctrl-D both end the lines.
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
      throw new Interrupted('Interrupted: nothing is written')
    }
    return value.trim()
  }

  async confirm(question: string): Promise<boolean> {
    for (;;) {
      const typed = await this.ask(question, 'no')
      const meant = [typed.toLowerCase(), ...meaningsOf(typed)]
      if (typed === '' || meant.includes('false')) return false
      if (meant.includes('true')) return true
      this.tell('  expected: yes or no')
    }
  }

  tell(text: string): void {
    this.#io.stderr.line(text)
  }

  refuse({ message, found, expected, nearest }: Problem): void {
    this.tell(`  ${message}${found === undefined ? '' : `: ${found}`}`)
    if (expected !== undefined) this.tell(`  expected: ${expected}`)
    if (nearest !== undefined) this.tell(`  did you mean: ${nearest}`)
  }

  end(): void {
    this.#lines.close()
  }
}
