import { constants } from 'node:fs'
import { copyFile, lstat, open, rm } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { exitCodes, UsageError } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { outcomes } from '../../results/outcomes.ts'
import { isFile, SCHEMA, SHIPPED } from '../../scenario/language/file.ts'
import { nameFrom } from '../../scenario/language/header.ts'
import { OFFICE } from '../../scenario/language/layers.ts'
import { loadScenario, scenarioReader } from '../../scenario/load.ts'
import { officeText } from '../../scenario/own-office/office-text.ts'
import { questionsOf } from '../../scenario/own-office/questions.ts'
import { starterFor } from '../../scenario/starter.ts'
import { makeFolder } from '../../store/kept-files.ts'
import { isName, nameRule } from '../../text/file-name.ts'
import { quoted } from '../../text/quote.ts'
import { command, type Io } from '../command.ts'
import { options } from '../options.ts'
import { isSpreadsheet } from '../own-office/numbers-file.ts'
import { statedOffice, type Given } from '../own-office/stated-office.ts'
import { templateOf } from '../own-office/template.ts'

/** The file to fill in, where the user gives no name. */
const TEMPLATE = 'numbers.xlsx'

const help = texts({
  en: {
    words: {
      file: `The file to write; it must not exist yet (${TEMPLATE} with --template)`,
      from: 'A scenario file or the name of a shipped scenario to start from; with --office a file of numbers (.xlsx or .csv)',
      office: 'A scenario of an office of your own: asks for its numbers in a terminal',
      advisors:
        'With --office: advisors of the whole office; everything that is not stated is scaled to them',
      set: 'With --office: PATH=VALUE, a number of the office (repeatable)',
      template: 'With --office: write a file to fill in, which --from reads; CSV if its name ends in .csv',
    },
    examples: {
      'init my.yaml': 'a scenario file to start from',
      'init my.yaml --from unitary': 'the same, from unitary leadership',
      'init --office my-town.yaml': 'your own office: some twenty questions, Enter accepts the scaled number',
      'init --office my-town.yaml --advisors 35 --set groups.young.arrivalsPerYear=120': 'without questions',
      'init --office --template': `${TEMPLATE}, with a row for each number`,
      'init --office my-town.yaml --from numbers.xlsx': 'from that file, filled in',
    },
    notes:
      'The file holds the ten parameters that people change first, and runs as it is; with --office it holds staff, arrivals ' +
      'and places, each with the origin of its number. Beside it stands the schema with which ' +
      'editors complete it; delt schema prints the one of another version. Without a terminal nothing is asked: the size ' +
      'of the office must be stated, and what is not stated is scaled to it.',
  },
  nb: {
    words: {
      file: `Filen som skrives; den kan ikke finnes fra før (${TEMPLATE} med --template)`,
      from: 'En scenariofil, eller navnet på et scenario som følger med, å begynne med; med --office en fil med tall (.xlsx eller .csv)',
      office: 'Et scenario for ditt eget kontor: spør etter tallene i en terminal',
      advisors: 'Med --office: veiledere i hele kontoret; alt som ikke er oppgitt, skaleres etter dem',
      set: 'Med --office: STI=VERDI, et tall for kontoret (kan gjentas)',
      template: 'Med --office: skriv en fil til utfylling, som --from leser; CSV hvis navnet slutter på .csv',
    },
    examples: {
      'init my.yaml': 'en scenariofil å begynne med',
      'init my.yaml --from unitary': 'det samme, ut fra enhetlig ledelse',
      'init --office my-town.yaml': 'ditt eget kontor: rundt tjue spørsmål, Enter godtar det skalerte tallet',
      'init --office my-town.yaml --advisors 35 --set groups.young.arrivalsPerYear=120': 'uten spørsmål',
      'init --office --template': `${TEMPLATE}, med en rad for hvert tall`,
      'init --office my-town.yaml --from numbers.xlsx': 'ut fra den filen, utfylt',
    },
    notes:
      'Filen har de ti parameterne som folk endrer først, og kan kjøres som den er; med --office har den bemanning, tilgang ' +
      'og plasser, med opphavet til hvert tall. Ved siden av ligger skjemaet som redigeringsprogrammer fullfører den med; ' +
      'delt schema skriver ut skjemaet til en annen versjon. Uten en terminal blir det ikke spurt om noe: Størrelsen på ' +
      'kontoret må oppgis, og det som ikke er oppgitt, skaleres etter den.',
  },
  nn: {
    words: {
      file: `Fila som blir skriven; ho kan ikkje finnast frå før (${TEMPLATE} med --template)`,
      from: 'Ei scenariofil, eller namnet på eit scenario som følgjer med, å byrje med; med --office ei fil med tal (.xlsx eller .csv)',
      office: 'Eit scenario for ditt eige kontor: spør etter tala i ein terminal',
      advisors:
        'Med --office: rettleiarar i heile kontoret; alt som ikkje er oppgitt, blir skalert etter dei',
      set: 'Med --office: STI=VERDI, eit tal for kontoret (kan takast opp att)',
      template: 'Med --office: skriv ei fil til utfylling, som --from les; CSV om namnet sluttar på .csv',
    },
    examples: {
      'init my.yaml': 'ei scenariofil å byrje med',
      'init my.yaml --from unitary': 'det same, ut frå einskapleg leiing',
      'init --office my-town.yaml': 'ditt eige kontor: rundt tjue spørsmål, Enter godtek det skalerte talet',
      'init --office my-town.yaml --advisors 35 --set groups.young.arrivalsPerYear=120': 'utan spørsmål',
      'init --office --template': `${TEMPLATE}, med ei rad for kvart tal`,
      'init --office my-town.yaml --from numbers.xlsx': 'ut frå den fila, utfylt',
    },
    notes:
      'Fila har dei ti parametrane som folk endrar først, og kan køyrast som ho er; med --office har ho bemanning, tilgang ' +
      'og plassar, med opphavet til kvart tal. Ved sida av ligg skjemaet som redigeringsprogram fullfører ho med; ' +
      'delt schema skriv ut skjemaet til ein annan versjon. Utan ein terminal blir det ikkje spurt om noko: Storleiken på ' +
      'kontoret må oppgivast, og det som ikkje er oppgitt, blir skalert etter han.',
  },
})

const say = texts({
  en: {
    noFile: 'delt init needs <file>; see delt init --help',
    beside: (schema: string) => `, with ${schema} beside it for editors`,
    written: (file: string, beside: string) => `${file} is written${beside}; try: delt run ${file}`,
    toFillIn: (file: string) =>
      `${file} is written; fill it in and try: delt init --office my-town.yaml --from ${file}`,
    ofOffice: (option: string) => `--${option} belongs to --office; give both`,
    numbers: (file: string) => `--from ${file} holds numbers of an office; give --office as well`,
    idle: (option: string) => `--${option} changes nothing in a file to fill in; leave it out, or --template`,
    notNumbers: (file: string) =>
      `--from ${file} must end in .xlsx or .csv with --office; without it, it may be a scenario`,
    notYaml: (file: string) => `${file} must end in .yaml or .yml`,
    notASheet: (file: string) => `${file} must end in .xlsx or .csv`,
    noName: (file: string, rule: string) =>
      `the name of ${file} cannot be that of a scenario, because the result folder gets the same name; take ${rule}`,
    scaled: (count: string, advisors: string, file: string) =>
      `${count} numbers were not stated: they are those of the shipped office, scaled to ${advisors} advisors; ${file} marks them`,
    exists: (file: string) => `${file} exists already; delt init overwrites nothing`,
    unwritable: (file: string, reason: string) => `${file} cannot be written: ${reason}`,
  },
  nb: {
    noFile: 'delt init trenger <file>; se delt init --help',
    beside: (schema) => `, med ${schema} ved siden av for redigeringsprogrammer`,
    written: (file, beside) => `${file} er skrevet${beside}; prøv: delt run ${file}`,
    toFillIn: (file) =>
      `${file} er skrevet; fyll den ut og prøv: delt init --office my-town.yaml --from ${file}`,
    ofOffice: (option) => `--${option} hører til --office; oppgi begge`,
    numbers: (file) => `--from ${file} har tall for et kontor; oppgi --office også`,
    idle: (option) => `--${option} endrer ingenting i en fil til utfylling; dropp den, eller --template`,
    notNumbers: (file) =>
      `--from ${file} må slutte på .xlsx eller .csv med --office; uten --office kan det være et scenario`,
    notYaml: (file) => `${file} må slutte på .yaml eller .yml`,
    notASheet: (file) => `${file} må slutte på .xlsx eller .csv`,
    noName: (file, rule) =>
      `navnet på ${file} kan ikke være navnet på et scenario, fordi resultatmappen får det samme navnet; bruk ${rule}`,
    scaled: (count, advisors, file) =>
      `${count} tall var ikke oppgitt: De er fra kontoret i delt, skalert til ${advisors} veiledere; ${file} merker dem`,
    exists: (file) => `${file} finnes allerede; delt init overskriver ingenting`,
    unwritable: (file, reason) => `${file} kan ikke skrives: ${reason}`,
  },
  nn: {
    noFile: 'delt init treng <file>; sjå delt init --help',
    beside: (schema) => `, med ${schema} ved sida av for redigeringsprogram`,
    written: (file, beside) => `${file} er skriven${beside}; prøv: delt run ${file}`,
    toFillIn: (file) =>
      `${file} er skriven; fyll ho ut og prøv: delt init --office my-town.yaml --from ${file}`,
    ofOffice: (option) => `--${option} høyrer til --office; oppgje begge`,
    numbers: (file) => `--from ${file} har tal for eit kontor; oppgje --office òg`,
    idle: (option) => `--${option} endrar ingenting i ei fil til utfylling; dropp han, eller --template`,
    notNumbers: (file) =>
      `--from ${file} må slutte på .xlsx eller .csv med --office; utan --office kan det vere eit scenario`,
    notYaml: (file) => `${file} må slutte på .yaml eller .yml`,
    notASheet: (file) => `${file} må slutte på .xlsx eller .csv`,
    noName: (file, rule) =>
      `namnet på ${file} kan ikkje vere namnet på eit scenario, fordi resultatmappa får det same namnet; bruk ${rule}`,
    scaled: (count, advisors, file) =>
      `${count} tal var ikkje oppgjevne: Dei er frå kontoret i delt, skalerte til ${advisors} rettleiarar; ${file} merkjer dei`,
    exists: (file) => `${file} finst alt; delt init skriv ikkje over noko`,
    unwritable: (file, reason) => `${file} kan ikkje skrivast: ${reason}`,
  },
})

export default command(
  {
    positionals: {
      file: {
        type: 'string',
      },
    },
    options: {
      from: {
        type: 'string',
        requiresArg: true,
        defaultDescription: OFFICE,
      },
      office: {
        type: 'boolean',
      },
      advisors: {
        type: 'number',
        requiresArg: true,
      },
      set: {
        ...options.set,
      },
      template: {
        type: 'boolean',
      },
    },
    help,
  },
  async ({ file, office, template, ...given }, io) => {
    refuseUnused({ office, template, ...given })
    if (template === true) return await writeTemplate(file ?? TEMPLATE, io)
    if (file === undefined) throw new UsageError(say().noFile)
    refuseName(file)
    await refuseExisting(file)
    const text =
      office === true ? await ownOfficeFor(file, given, io) : starterFrom(file, given.from ?? OFFICE)
    await writeNew(file, text)
    const beside = await addSchema(file)
    io.stdout.line(say().written(file, beside))
    return exitCodes.done
  },
)

interface Used extends Given {
  readonly office: boolean | undefined
  readonly template: boolean | undefined
}

function refuseUnused({ office, template, from, advisors, set }: Used): void {
  const ofOffice = Object.entries({ template, advisors, set }).find(([, value]) => value !== undefined)
  if (office !== true) {
    if (ofOffice !== undefined) throw new UsageError(say().ofOffice(ofOffice[0]))
    if (from !== undefined && isSpreadsheet(from)) throw new UsageError(say().numbers(quoted(from)))
    return
  }
  const idle = Object.entries({ from, advisors, set }).find(([, value]) => value !== undefined)
  if (template === true && idle !== undefined) throw new UsageError(say().idle(idle[0]))
  if (from !== undefined && !isSpreadsheet(from)) throw new UsageError(say().notNumbers(quoted(from)))
}

function refuseName(file: string): void {
  if (!/\.ya?ml$/i.test(file)) throw new UsageError(say().notYaml(file))
  if (!isName(nameFrom(file))) throw new UsageError(say().noName(file, nameRule()))
}

const starterFrom = (file: string, from: string): string =>
  starterFor(file, asSeenFrom(file, from), scenarioReader(from, outcomes))

/** Writes the file of the user's own office; says how much of it still comes from the shipped office. */
async function ownOfficeFor(file: string, given: Given, io: Io): Promise<string> {
  const own = await statedOffice(given, io)
  const { advisors, scaled } = own
  io.stderr.line(say().scaled(`${scaled.length}`, `${advisors}`, file))
  return officeText(file, own)
}

async function writeTemplate(file: string, { stdout }: Io): Promise<number> {
  if (!isSpreadsheet(file)) throw new UsageError(say().notASheet(file))
  await refuseExisting(file)
  await writeNew(file, await templateOf(file, questionsOf(loadScenario(OFFICE).scenario)))
  stdout.line(say().toFillIn(file))
  return exitCodes.done
}

/** A path rewritten relative to the folder of a file; names of shipped scenarios stay as they are. */
function asSeenFrom(file: string, from: string): string {
  return isFile(from) ? relative(dirname(resolve(file)), resolve(from)).replaceAll('\\', '/') : from
}

/** Puts the schema that the file refers to beside it, unless one is there already; says so. */
async function addSchema(file: string): Promise<string> {
  try {
    const there = join(dirname(resolve(file)), SCHEMA)
    await copyFile(resolve(SHIPPED, SCHEMA), there, constants.COPYFILE_EXCL)
    return say().beside(SCHEMA)
  } catch {
    // It exists already, or cannot be written; editors do without it, and the scenario is the same.
    return ''
  }
}

async function refuseExisting(file: string): Promise<void> {
  if ((await lstat(file).catch(() => undefined)) !== undefined) throw new UsageError(say().exists(file))
}

async function writeNew(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await makeFolder(dirname(resolve(file)))
    await writeWhole(file, content)
  } catch (error) {
    throw new UsageError(say().unwritable(file, (error as Error).message))
  }
}

/** Writes a new file, or leaves none behind where there is no room for all of it. */
async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const opened = await open(file, 'wx')
  try {
    await opened.writeFile(content)
  } catch (error) {
    await rm(file, { force: true })
    throw error
  } finally {
    await opened.close()
  }
}
