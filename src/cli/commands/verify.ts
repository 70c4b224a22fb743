import { localeTag, texts } from '../../locale/language.ts'
import { setImmediate } from 'node:timers/promises'
import { exitCodes, Interrupted } from '../../errors.ts'
import { deviationOf, ERRORS, holds, type Check } from '../../verification/check.ts'
import { families } from '../../verification/families.ts'
import { command, type Io } from '../command.ts'
import type { Listing } from '../terminal/listing.ts'
import { options } from '../options.ts'
import { textTable } from '../terminal/text-table.ts'

const { format, seed, quiet } = options

const say = texts({
  en: {
    columns: {
      check: 'check',
      value: 'value',
      exact: 'exact',
      deviation: 'deviation',
      tolerance: 'tolerance',
      from: 'from',
      verdict: 'verdict',
    },
    holds: 'holds',
    fails: 'FAILS',
    held: (held: number, checks: number) => `${held} of ${checks} checks hold.`,
    interrupted: 'Interrupted: nothing can be said about the checks not yet done',
    notMet: (text: string) => `known answers are not met with seed ${text}:`,
    chance: 'One check alone can fail by chance: if it holds with other seeds, there is no fault.',
  },
  nb: {
    columns: {
      check: 'sjekk',
      value: 'verdi',
      exact: 'fasit',
      deviation: 'avvik',
      tolerance: 'toleranse',
      from: 'grunnlag',
      verdict: 'konklusjon',
    },
    holds: 'holder',
    fails: 'HOLDER IKKE',
    held: (held, checks) => `${held} av ${checks} sjekker holder.`,
    interrupted: 'Avbrutt: Ingenting kan sies om sjekkene som ikke er gjort',
    notMet: (text) => `kjente svar er ikke truffet med frøet ${text}:`,
    chance: 'Én enkelt sjekk kan slå feil ved en tilfeldighet: Holder den med andre frø, er det ingen feil.',
  },
  nn: {
    columns: {
      check: 'sjekk',
      value: 'verdi',
      exact: 'fasit',
      deviation: 'avvik',
      tolerance: 'toleranse',
      from: 'grunnlag',
      verdict: 'konklusjon',
    },
    holds: 'held',
    fails: 'HELD IKKJE',
    held: (held, checks) => `${held} av ${checks} sjekkar held.`,
    interrupted: 'Avbrote: Ingenting kan seiast om sjekkane som ikkje er gjorde',
    notMet: (text) => `kjende svar er ikkje treft med frøet ${text}:`,
    chance: 'Éin einskild sjekk kan slå feil ved eit tilfelle: Held han med andre frø, er det ingen feil.',
  },
})

/** The default seed. */
export const SEED = 'delt'

/** A deviation below this is mere rounding. */
const NOTHING = 1e-10

/** One family with the results of its checks. */
export interface Verified {
  readonly title: string
  readonly text: string
  readonly checks: readonly Check[]
}

const help = texts({
  en: {
    words: {},
    examples: {
      verify: 'the engine against known answers',
      'verify --seed another': 'the same with other luck',
    },
    notes:
      `Where chance is left, the tolerance is ${ERRORS} standard errors of the draws named beside it: a check fails ` +
      'by chance once in 16,000 times, and at least one of the hundred such checks with about one seed in 160. The exit code is ' +
      '0 where all checks hold and 1 where one does not. A check that fails with other seeds too is a fault in delt ' +
      'itself.',
  },
  nb: {
    words: {},
    examples: {
      verify: 'simuleringen mot kjente svar',
      'verify --seed another': 'det samme med andre tilfeldigheter',
    },
    notes:
      `Der det er tilfeldigheter igjen, er toleransen ${ERRORS} standardfeil av trekningene som står ved siden av: En prøve ` +
      'slår feil ved en tilfeldighet én av 16 000 ganger, og minst én av de hundre slike prøvene med om lag ett frø av 160. ' +
      'Avslutningskoden er 0 når alle prøvene holder, og 1 når en av dem ikke gjør det. En prøve som slår feil med andre frø ' +
      'også, er en feil i delt selv.',
  },
  nn: {
    words: {},
    examples: {
      verify: 'simuleringa mot kjende svar',
      'verify --seed another': 'det same med andre tilfelle',
    },
    notes:
      `Der det er tilfelle att, er toleransen ${ERRORS} standardfeil av trekningane som står ved sida av: Ei prøve slår feil ` +
      'ved eit tilfelle éin av 16 000 gonger, og minst éi av dei hundre slike prøvene med om lag eitt frø av 160. ' +
      'Avslutningskoden er 0 når alle prøvene held, og 1 når éi av dei ikkje gjer det. Ei prøve som slår feil med andre frø ' +
      'òg, er ein feil i delt sjølv.',
  },
})

export default command(
  {
    positionals: {},
    options: { seed, format, quiet },
    help,
  },
  async (args, io) => {
    const verified = await verify(args.seed ?? SEED, io, args.quiet === true)
    if (args.format === 'json') io.stdout.write(asJson(args.seed ?? SEED, verified))
    else if (args.quiet !== true) io.stdout.write(asText(verified))
    const failed = verified.flatMap(({ checks }) => checks.filter((check) => !holds(check)))
    if (failed.length > 0) throw new Error(describeFailure(failed, args.seed ?? SEED))
    return exitCodes.done
  },
)

/** Runs all checks, family by family, so that the user can stop between two families. */
export async function verify(seedText: string, io: Io, isQuiet: boolean): Promise<Verified[]> {
  const shows = !isQuiet && io.stderr.isTTY
  const verified: Verified[] = []
  for (const { title, text, checks } of families) {
    await setImmediate()
    if (io.interrupt.aborted) throw new Interrupted(say().interrupted)
    if (shows) io.stderr.line(`${title} …`)
    verified.push({ title, text, checks: checks(seedText) })
  }
  return verified
}

/** The checks as tables, one for each family. */
export function verificationListing(verified: readonly Verified[]): Listing {
  const { check, value, exact, deviation, tolerance, from, verdict } = say().columns
  return {
    columns: [check, value, exact, deviation, tolerance, from, verdict],
    sections: verified.map(({ title, text, checks }) => ({ title, text, rows: checks.map(cellsOf) })),
  }
}

function cellsOf(check: Check): readonly string[] {
  const { what, value, exact, tolerance, from } = check
  return [
    what,
    ...[value, exact].map(figures),
    small(deviationOf(check)),
    small(tolerance),
    from,
    holds(check) ? say().holds : say().fails,
  ]
}

/** Whole numbers as they are, others with five significant figures. */
function figures(value: number): string {
  if (Math.abs(value) < NOTHING) return '0'
  return Number.isInteger(value) || Math.abs(value) >= 1e5
    ? value.toLocaleString(localeTag(), { maximumFractionDigits: 0 })
    : String(Number(value.toPrecision(5)))
}

/** Two significant figures; mere rounding counts as 0. */
const small = (value: number): string =>
  Math.abs(value) < NOTHING ? '0' : String(Number(value.toPrecision(2)))

function asText(verified: readonly Verified[]): string {
  const { columns, sections } = verificationListing(verified)
  const tables = sections.map(({ title, text, rows }) => {
    const cells = rows.map((row) => row.map(String))
    return `${title}\n${text}\n\n${textTable(columns, cells)}`
  })
  const checks = verified.flatMap((family) => family.checks)
  const held = checks.filter(holds).length
  return `${[...tables, say().held(held, checks.length)].join('\n\n')}\n`
}

function asJson(seedText: string, verified: readonly Verified[]): string {
  const checks = verified.flatMap(({ title, checks: own }) =>
    own.map((check) => ({
      family: title,
      check: check.what,
      value: check.value,
      exact: check.exact,
      deviation: deviationOf(check),
      tolerance: check.tolerance,
      from: check.from,
      holds: holds(check),
    })),
  )
  return `${JSON.stringify({ seed: seedText, holds: checks.every((check) => check.holds), checks }, null, 2)}\n`
}

function describeFailure(failed: readonly Check[], seedText: string): string {
  const lines = failed.map((check) => `  ${cellsOf(check).join('  ')}`)
  return [say().notMet(JSON.stringify(seedText)), ...lines, say().chance].join('\n')
}
