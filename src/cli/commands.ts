import { texts } from '../locale/language.ts'
import type { Command } from './command.ts'

const say = texts({
  en: {
    run: 'Simulate scenarios and write a result folder',
    compare: 'Compare offices: the same people, the same luck, another office',
    patterns: 'Test the patterns of the model: effect, interval and verdict of each',
    levers: 'Move each lever alone from its worst to its best value, and show what it moves',
    robustness: 'Show in what share of plausible worlds an answer holds, and where it does not',
    solve: 'Find the value that keeps a condition, or does best: “how many advisors does it take?”',
    trial: 'Run a trial within an office: what it finds, what is true, and what it does to its controls',
    check: 'Find mistakes in scenarios, show their resolved values or how two differ, without simulating',
    params: 'List every parameter with unit, default, plausible range and source',
    outcomes: 'List every outcome with unit, population and what counts as better',
    schema: 'Print the JSON Schema of scenario files, for editors',
    init: 'Write a commented scenario file to start from, or one of an office of your own',
    report: 'Write charts, page and workbook of a result folder again, without simulating',
    reproduce: 'Simulate a result folder again and say whether it comes out the same',
    verify: 'Check the simulation against known answers: each deviation beside its tolerance',
    trace: 'Tell the story of one person, in one office or side by side in two',
    store: 'List, verify or prune the stored replications',
  },
  nb: {
    run: 'Simuler scenarioer og skriv en resultatmappe',
    compare: 'Sammenlign kontorer: de samme menneskene, de samme tilfeldighetene, et annet kontor',
    patterns: 'Prøv mønstrene i modellen: effekt, intervall og konklusjon for hvert av dem',
    levers: 'Flytt hvert virkemiddel alene fra sin dårligste til sin beste verdi, og vis hva det endrer',
    robustness: 'Vis i hvor stor andel av rimelige verdener et svar holder, og hvor det ikke gjør det',
    solve: 'Finn verdien som oppfyller et vilkår, eller er best: «hvor mange veiledere trengs?»',
    trial: 'Kjør et forsøk i et kontor: hva det finner, hva som er sant, og hva det gjør med kontrollgruppen',
    check:
      'Finn feil i scenarioer, vis de endelige verdiene eller hvordan to er forskjellige, uten å simulere',
    params: 'List opp alle parametere med enhet, standardverdi, rimelig område og kilde',
    outcomes: 'List opp alle utfall med enhet, populasjon og hva som regnes som bedre',
    schema: 'Skriv ut JSON Schema for scenariofiler, til redigeringsprogrammer',
    init: 'Skriv en kommentert scenariofil å begynne med, eller en for ditt eget kontor',
    report: 'Lag figurer, rapportside og arbeidsbok for en resultatmappe på nytt, uten å simulere',
    reproduce: 'Simuler en resultatmappe på nytt og si om den blir den samme',
    verify: 'Prøv simuleringen mot kjente svar: hvert avvik ved siden av toleransen',
    trace: 'Fortell historien om én person, i ett kontor eller side om side i to',
    store: 'List opp, kontroller eller rydd i de lagrede replikasjonene',
  },
  nn: {
    run: 'Simuler scenario og skriv ei resultatmappe',
    compare: 'Samanlikn kontor: dei same menneska, dei same tilfella, eit anna kontor',
    patterns: 'Prøv mønstera i modellen: effekt, intervall og konklusjon for kvart av dei',
    levers:
      'Flytt kvart verkemiddel åleine frå den dårlegaste til den beste verdien sin, og vis kva det endrar',
    robustness: 'Vis i kor stor del av rimelege verder eit svar held, og kvar det ikkje gjer det',
    solve: 'Finn verdien som oppfyller eit vilkår, eller er best: «kor mange rettleiarar trengst?»',
    trial: 'Køyr eit forsøk i eit kontor: kva det finn, kva som er sant, og kva det gjer med kontrollgruppa',
    check: 'Finn feil i scenario, vis dei endelege verdiane eller korleis to er ulike, utan å simulere',
    params: 'List opp alle parametrar med eining, standardverdi, rimeleg område og kjelde',
    outcomes: 'List opp alle utfall med eining, populasjon og kva som blir rekna som betre',
    schema: 'Skriv ut JSON Schema for scenariofiler, til redigeringsprogram',
    init: 'Skriv ei kommentert scenariofil å byrje med, eller ei for ditt eige kontor',
    report: 'Lag figurar, rapportside og arbeidsbok for ei resultatmappe på nytt, utan å simulere',
    reproduce: 'Simuler ei resultatmappe på nytt og sei om ho blir den same',
    verify: 'Prøv simuleringa mot kjende svar: kvart avvik ved sida av toleransen',
    trace: 'Fortel historia om éin person, i eitt kontor eller side om side i to',
    store: 'List opp, kontroller eller rydd i dei lagra replikasjonane',
  },
})

/** A command as the help lists it. Its code is loaded on demand, so that no other command waits for its libraries. */
export interface CommandEntry {
  readonly name: keyof ReturnType<typeof say>
  /** positionals as yargs writes them: `<scenario..>` one or more, `[folder]` at most one */
  readonly takes: string
  readonly load: () => Promise<{ readonly default: Command }>
}

/** What a command does, in a line of the general help. */
export const doesIt = ({ name }: CommandEntry): string => say()[name]

export const commandEntries: readonly CommandEntry[] = [
  { name: 'run', takes: '<scenario..>', load: () => import('./commands/run.ts') },
  { name: 'compare', takes: '<baseline> [alternative..]', load: () => import('./commands/compare.ts') },
  { name: 'patterns', takes: '[pattern..]', load: () => import('./commands/patterns.ts') },
  { name: 'levers', takes: '[scenario]', load: () => import('./commands/levers.ts') },
  { name: 'robustness', takes: '<baseline> <alternative>', load: () => import('./commands/robustness.ts') },
  { name: 'solve', takes: '<scenario>', load: () => import('./commands/solve.ts') },
  { name: 'trial', takes: '<scenario>', load: () => import('./commands/trial.ts') },
  { name: 'check', takes: '<scenario..>', load: () => import('./commands/check.ts') },
  { name: 'params', takes: '', load: () => import('./commands/params.ts') },
  { name: 'outcomes', takes: '', load: () => import('./commands/outcomes.ts') },
  { name: 'schema', takes: '', load: () => import('./commands/schema.ts') },
  { name: 'init', takes: '[file]', load: () => import('./commands/init.ts') },
  { name: 'report', takes: '<folder>', load: () => import('./commands/report.ts') },
  { name: 'reproduce', takes: '<folder>', load: () => import('./commands/reproduce.ts') },
  { name: 'verify', takes: '', load: () => import('./commands/verify.ts') },
  { name: 'trace', takes: '<scenario>', load: () => import('./commands/trace.ts') },
  { name: 'store', takes: '<action>', load: () => import('./commands/store.ts') },
]
