import { availableParallelism } from 'node:os'
import type { Options } from 'yargs'
import { LANGUAGES, texts } from '../locale/language.ts'
import { CSV_DIALECTS } from '../text/csv-dialect.ts'

/** Options that mean the same in every command that has them. A command takes those that it supports. */
export const options = {
  replications: { type: 'number', requiresArg: true },
  precision: { type: 'string', array: true, requiresArg: true },
  seed: { type: 'string', requiresArg: true },
  jobs: { type: 'number', requiresArg: true, default: availableParallelism() },
  out: { type: 'string', requiresArg: true },
  force: { type: 'boolean' },
  set: { type: 'string', array: true, requiresArg: true },
  format: { choices: ['text', 'json'] as const, requiresArg: true, default: 'text' as const },
  csv: { choices: CSV_DIALECTS, requiresArg: true, default: 'standard' as const },
  lang: { choices: LANGUAGES, requiresArg: true },
  quiet: { type: 'boolean' },
  'no-charts': { type: 'boolean' },
  'chart-size': { type: 'string', requiresArg: true, default: 'report' },
  events: { type: 'string' },
  persons: { type: 'boolean' },
  parquet: { type: 'boolean' },
  fresh: { type: 'boolean' },
  store: { type: 'string', requiresArg: true },
} as const satisfies Readonly<Record<string, Options>>

/** What each option means, for the help. */
export const optionWords = texts({
  en: {
    replications: 'Replications of each scenario, in place of the number that it states (20 by default)',
    precision:
      'OUTCOME=HALFWIDTH, or OUTCOME/BREAKDOWN/LEVEL=HALFWIDTH: simulate until the 95 % interval is that narrow (repeatable)',
    seed: 'Any text; the same text gives the same people and the same luck',
    jobs: 'Replications simulated at the same time',
    out: 'Result folder (output/<name> by default)',
    force: 'Also replace finished results that would be lost, and results that somebody has changed',
    set: 'PATH=VALUE: one value in place of what the scenarios state (repeatable)',
    format: 'json: the summary on stdout, and nothing else there',
    csv: 'norwegian: semicolons, decimal commas and a byte order mark, as Norwegian Excel opens CSV',
    lang: 'en, nb (bokmål) or nn (nynorsk); also DELT_LANG, and “language” in a file',
    quiet: 'No progress and no closing table; warnings and errors still appear',
    'no-charts': 'Write no charts and no page',
    'chart-size':
      'slide (16:9 with large type), report, or WIDTHxHEIGHT in dots, from 400 to 8000 and at most 3 to 1; charts that do not fit become several',
    events:
      'Also write everything that happened to each person, as CSV, XES and OCEL; or a sample: ' +
      'persons=200,replications=1..3,activities=request+exit,gz (each part may be left out); see docs/events.md',
    persons: 'Also write every person of the cohort, one row each, into persons.csv; see docs/data.md',
    parquet: 'Also write every table as Parquet, for R, Python and databases; see docs/data.md',
    fresh: 'Make everything again, whatever is stored',
    store: 'Folder of the store (by default that of DELT_STORE, or delt in the user’s cache folder)',
  } satisfies { readonly [name in keyof typeof options]: string },
  nb: {
    replications:
      'Antall replikasjoner av hvert scenario, i stedet for det som scenarioet selv sier (ellers 20)',
    precision:
      'UTFALL=HALVBREDDE eller UTFALL/INNDELING/NIVÅ=HALVBREDDE: simuler til 95 %-intervallet er så smalt (kan gjentas)',
    seed: 'En hvilken som helst tekst; den samme teksten gir de samme menneskene og de samme tilfeldighetene',
    jobs: 'Hvor mange replikasjoner som simuleres samtidig',
    out: 'Resultatmappe (output/<name> hvis ingenting er oppgitt)',
    force: 'Erstatt også ferdige resultater som ville gått tapt, og resultater som noen har endret',
    set: 'STI=VERDI: én verdi i stedet for den som scenarioene oppgir (kan gjentas)',
    format: 'json: sammendraget på stdout, og ikke noe annet der',
    csv: 'norwegian: semikolon, desimalkomma og byte-rekkefølgemerke, slik norsk Excel åpner CSV',
    lang: '«en» (engelsk), «nb» (bokmål) eller «nn» (nynorsk); også DELT_LANG, og «language» i en fil',
    quiet: 'Ingen framdrift og ingen avsluttende tabell; advarsler og feil vises likevel',
    'no-charts': 'Lag verken figurer eller rapportside',
    'chart-size':
      'slide (16:9 med stor skrift), report, eller BREDDExHØYDE i punkter, fra 400 til 8000 og høyst 3 til 1; figurer som ikke får plass, blir flere',
    events:
      'Skriv også alt som har hendt hver person, som CSV, XES og OCEL; eller et utvalg: ' +
      'persons=200,replications=1..3,activities=request+exit,gz (alle ledd kan utelates); se docs/events.md',
    persons: 'Skriv også hver person i kohorten, en rad for hver, i persons.csv; se docs/data.md',
    parquet: 'Skriv også hver tabell som Parquet, for R, Python og databaser; se docs/data.md',
    fresh: 'Lag alt på nytt, uansett hva som er lagret',
    store: 'Mappen til lageret (ellers den i DELT_STORE, eller delt i brukerens hurtiglager)',
  },
  nn: {
    replications:
      'Talet på replikasjonar av kvart scenario, i staden for det som scenarioet sjølv seier (elles 20)',
    precision:
      'UTFALL=HALVBREIDD eller UTFALL/INNDELING/NIVÅ=HALVBREIDD: simuler til 95 %-intervallet er så smalt (kan takast opp att)',
    seed: 'Kva tekst som helst; den same teksten gir dei same menneska og dei same tilfella',
    jobs: 'Kor mange replikasjonar som blir simulerte samtidig',
    out: 'Resultatmappe (output/<name> når ingenting er oppgitt)',
    force: 'Byt òg ut ferdige resultat som ville gått tapt, og resultat som nokon har endra',
    set: 'STI=VERDI: éin verdi i staden for den som scenarioa oppgir (kan takast opp att)',
    format: 'json: samandraget på stdout, og ikkje noko anna der',
    csv: 'norwegian: semikolon, desimalkomma og byte-rekkjefølgjemerke, slik norsk Excel opnar CSV',
    lang: '«en» (engelsk), «nb» (bokmål) eller «nn» (nynorsk); òg DELT_LANG, og «language» i ei fil',
    quiet: 'Ingen framdrift og ingen avsluttande tabell; åtvaringar og feil blir viste likevel',
    'no-charts': 'Lag verken figurar eller rapportside',
    'chart-size':
      'slide (16:9 med stor skrift), report, eller BREIDDxHØGD i punkt, frå 400 til 8000 og høgst 3 til 1; figurar som ikkje får plass, blir fleire',
    events:
      'Skriv òg alt som har hendt kvar person, som CSV, XES og OCEL; eller eit utval: ' +
      'persons=200,replications=1..3,activities=request+exit,gz (alle ledd kan utelatast); sjå docs/events.md',
    persons: 'Skriv òg kvar person i kohorten, ei rad for kvar, i persons.csv; sjå docs/data.md',
    parquet: 'Skriv òg kvar tabell som Parquet, for R, Python og databasar; sjå docs/data.md',
    fresh: 'Lag alt på nytt, same kva som er lagra',
    store: 'Mappa til lageret (elles den i DELT_STORE, eller delt i hurtiglageret til brukaren)',
  },
})

/** Defaults that the help says in words. */
export const defaultWords = texts({
  en: { jobs: 'all cores' },
  nb: { jobs: 'alle kjerner' },
  nn: { jobs: 'alle kjernar' },
})

const { seed, jobs, out, format, csv, parquet, quiet, 'no-charts': noCharts, fresh, store, force } = options

/** Options of every command that makes a study of its own offices. */
export const studyOptions = {
  seed,
  jobs,
  out,
  format,
  csv,
  parquet,
  quiet,
  'no-charts': noCharts,
  fresh,
  store,
  force,
}

/**
 * Options that may also stand alone, each with the beginning of a value, which tells it from a file or scenario that
 * follows.
 */
export const ALONE_OR_WITH: ReadonlyMap<string, RegExp> = new Map([['events', /^[a-z]+=|^gz(?:,|$)/]])

/**
 * The greatest number that some options take: more workers than any machine has cores, as many replications as a
 * scenario may state, and more points than a study lasting weeks would have.
 */
export const LARGEST: ReadonlyMap<string, number> = new Map([
  ['jobs', 256],
  ['replications', 100_000],
  ['points', 100_000],
])
