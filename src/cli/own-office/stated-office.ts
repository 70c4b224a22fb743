import { describeProblem, ScenarioError, UsageError, type Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { outcomes } from '../../results/outcomes.ts'
import { hasErrors } from '../../scenario/assemble.ts'
import { OFFICE } from '../../scenario/language/layers.ts'
import { layersOfOverrides } from '../../scenario/language/override.ts'
import { loadScenario, scenarioExaminer } from '../../scenario/load.ts'
import { ownOffice, sizeIn, type OwnOffice, type Size } from '../../scenario/own-office/own-office.ts'
import { questionsOf } from '../../scenario/own-office/questions.ts'
import type { Io } from '../command.ts'
import { askForNumbers } from './dialogue.ts'
import { readNumbers, type NumbersRead } from './numbers-file.ts'

const say = texts({
  en: {
    nobody:
      'nobody is there to answer, because this is not a terminal; say how large the office is with --advisors N, ' +
      'its other numbers with --set PATH=VALUE, or give a file of them with --from numbers.xlsx ' +
      '(delt init --office --template writes one)',
  },
  nb: {
    nobody:
      'ingen kan svare, fordi dette ikke er en terminal; si hvor stort kontoret er med --advisors N og oppgi ' +
      'andre tall med --set STI=VERDI, eller gi en fil med tallene med --from numbers.xlsx ' +
      '(delt init --office --template skriver en slik fil)',
  },
  nn: {
    nobody:
      'ingen kan svare, fordi dette ikkje er ein terminal; sei kor stort kontoret er med --advisors N og oppgje ' +
      'andre tal med --set STI=VERDI, eller gje ei fil med tala med --from numbers.xlsx ' +
      '(delt init --office --template skriv ei slik fil)',
  },
})

/** What the command line says about an office. */
export interface Given {
  /** a spreadsheet */
  readonly from: string | undefined
  readonly advisors: number | undefined
  readonly set: readonly string[] | undefined
}

/**
 * The office stated by a spreadsheet and options, or else by answers in a terminal. Throws ScenarioError with
 * everything that is wrong in them, UsageError where nobody is there to answer, Interrupted where the user leaves.
 */
export async function statedOffice(given: Given, io: Io): Promise<OwnOffice> {
  const shipped = loadScenario(OFFICE).scenario
  const questions = questionsOf(shipped)
  const examine = scenarioExaminer(OFFICE, outcomes)
  const isAsked = given.from === undefined && given.advisors === undefined && given.set === undefined
  if (isAsked && !(io.stdin.isTTY === true && io.stderr.isTTY)) throw new UsageError(say().nobody)
  const stated = isAsked
    ? { ...OPTIONS_ALONE, ...(await askForNumbers({ questions, shipped, examine }, io)) }
    : withOptions(given.from === undefined ? OPTIONS_ALONE : await readNumbers(given.from, questions), given)
  const office = ownOffice(stated, shipped)
  const isFitting = !('severity' in office)
  const { problems } = examine([
    ...layersOfOverrides(isFitting ? office.scaled : []).layers,
    ...stated.layers,
  ])
  // A size that was rejected is not missing.
  const isRefused = stated.size === undefined && stated.problems.length > 0
  const found = [...stated.problems, ...(isFitting || isRefused ? [] : [office]), ...problems].map(
    stated.inCells,
  )
  if (!isFitting || hasErrors(found)) throw new ScenarioError(found)
  for (const warning of found) io.stderr.write(`${describeProblem(warning)}\n\n`)
  return office
}

/** What stands in for a file where there is none. */
const OPTIONS_ALONE: NumbersRead = {
  file: '--advisors',
  size: undefined,
  layers: [],
  problems: [],
  inCells: (problem) => problem,
}

/** Options override what a file says. */
function withOptions(read: NumbersRead, { advisors, set = [] }: Given): NumbersRead {
  const { layers, problems } = layersOfOverrides(set)
  const found = [...read.problems, ...problems]
  return {
    ...read,
    size: advisors === undefined ? read.size : sizeOfOption(advisors, found),
    layers: [...read.layers, ...layers],
    problems: found,
  }
}

function sizeOfOption(value: number, problems: Problem[]): Size | undefined {
  const text = String(value)
  const place = { source: { file: '--advisors', text }, start: 0, end: text.length }
  return sizeIn({ kind: 'scalar', place, value, written: text }, problems)
}
