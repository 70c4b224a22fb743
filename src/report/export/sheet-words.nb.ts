/** Ordene i en arbeidsbok på bokmål. */
import type { en } from './sheet-words.en.ts'

const column = (header: string, meaning: string) => ({ header, meaning })

const scenario = column('Scenario', 'Navnet på scenarioet.')
const breakdown = column('Inndeling', 'Hvordan utfallet er delt opp; all er helheten.')
const id = column('Id', 'Navnet på utfallet i CSV-filene.')

export const nb = {
  answer: {
    name: 'Svar',
    meaning:
      'Spørsmålet, svaret, utfallene det bygger på, og hvorfor det ble slik; laget for å leses og skrives ut.',
    outcome: 'Utfall',
    difference: 'Forskjell',
    mean: 'Gjennomsnitt',
    low: 'Fra',
    high: 'Til',
    verdict: 'Konklusjon',
    against: (alternative, baseline) => `${alternative} mot ${baseline}`,
    measured: (meaning, unit) => `${meaning} Enhet: ${unit}.`,
    ofPairs: (pairs) =>
      `Gjennomsnitt over ${pairs} par av replikasjoner. «Fra» og «Til» er endene av forskjellens 95 %-intervall. Forskjeller mellom prosenttall er prosentpoeng.`,
    ofReplications: (replications) =>
      `Gjennomsnitt over ${replications} ${replications === 1 ? 'replikasjon' : 'replikasjoner'}. «Fra» og «Til» er endene av gjennomsnittets 95 %-intervall.`,
    inWords: 'Utfallene i ord',
    why: 'Hvorfor',
    needs: 'Hva det blir av behov for den andre siden',
    notes: 'Verdt å vite',
  },
  explanation: {
    name: 'Forklaring',
    meaning: 'Hvor du finner hva i denne filen.',
    columns: { sheet: 'Ark', column: 'Kolonne', meaning: 'Betydning' },
  },
  definitions: {
    name: 'Definisjoner',
    meaning: 'Hva utfallene i denne filen teller, og hvem de forteller om.',
    columns: {
      outcome: column('Utfall', 'Slik det heter i tabeller og diagrammer.'),
      id,
      unit: column('Enhet', 'Enheten for verdiene.'),
      population: column('Hvem', 'Menneskene eller tiden det forteller om.'),
      better: column('Bedre', 'Om det er bedre med mer eller mindre av det.'),
      band: column('Uten betydning', 'Forskjeller opp til denne størrelsen regnes ikke som en forskjell.'),
      meaning: column('Hva det teller', 'Hva som telles, og hvordan.'),
    },
    sentences: [
      'Tre populasjoner blir aldri blandet.',
      'Kohort: de som kommer første gang i de første måleårene; hver av dem følges i fire år, eller så lenge utfallet krever.',
      'Bestand: alle som er i kontoret den første måledagen; de følges i fire år.',
      'Kontor: alt som skjer i kontoret i måleårene.',
    ],
    populations: { cohort: 'Kohort', stock: 'Bestand', office: 'Kontor' },
    months: 'Kontor, måned for måned',
    better: { higher: 'mer', lower: 'mindre', neither: 'ingen av delene' },
  },
  comparison: {
    name: 'Sammenligning',
    meaning:
      'Parvise forskjeller for alle utfall, som i comparison.csv. Utfallene som helhet kommer først og blir skrevet ut; under dem står de oppdelt.',
    columns: {
      outcome: column('Utfall', 'Hva som ble målt, og for hvem.'),
      alternative: column('Alternativ', 'Det andre scenarioet.'),
      unit: column('Enhet', 'Enheten for gjennomsnitt, forskjell, intervall og bagatellgrense.'),
      baselineMean: column('Snitt, utgangspunkt', 'Gjennomsnitt over disse parene.'),
      alternativeMean: column('Snitt, alternativ', 'Gjennomsnitt over disse parene.'),
      difference: column('Forskjell', 'Alternativet minus utgangspunktet, gjennomsnitt over parene.'),
      low: column(
        'Fra',
        'Nedre ende av forskjellens 95 %-intervall (Students t over parene; et skårintervall der det ville gått ut over det som er mulig).',
      ),
      high: column('Til', 'Øvre ende av intervallet.'),
      verdict: column(
        'Konklusjon',
        'Utfall av interesse etter intervallet mot bagatellgrensen og den korrigerte p-verdien; alle andre er utforskende, etter den korrigerte p-verdien.',
      ),
      id,
      baseline: column('Utgangspunkt', 'Scenarioet som det andre sammenlignes med.'),
      n: column('n', 'Par av replikasjoner som begge har en verdi.'),
      band: column('Bagatellgrense', 'Forskjeller opp til denne størrelsen har ikke noe å si.'),
      family: column(
        'Familie',
        'Hva utfallet korrigeres sammen med: prosessutfall av interesse, resultatutfall av interesse, eller alle som ingen har bedt om.',
      ),
      p: column('p, korrigert', 'p-verdi korrigert innenfor familien (Holm).'),
      shareBetter: column('Andel bedre', 'Andelen av parene der alternativet er bedre.'),
      varianceReduction: column(
        'Variansreduksjon',
        'Hvor mange ganger færre replikasjoner det trengs når de er parvise, enn når de er uavhengige.',
      ),
    },
    families: { process: 'prosess', result: 'resultat', exploratory: 'utforskende' },
  },
  supporting: {
    name: 'Støtte',
    meaning: 'Parvise forskjeller fra sammenligninger som støtter svaret, som i supporting.csv.',
    variant: column(
      'Variant',
      'Annen overlapp mellom katalogene, halvparten av virkemidlene, eller utgangspunktet med andre tilfeldigheter.',
    ),
  },
  twins: {
    name: 'Tvillinger',
    meaning:
      'De samme personene etter hvor de ender i de to kontorene, som i twins.csv. Hvem som ville endt et annet sted, vet vi bare når tersklene er de samme i begge kontorene.',
    columns: {
      baseline: column('Utgangspunkt', 'Scenarioet for den første avgangen.'),
      alternative: column('Alternativ', 'Scenarioet for den andre avgangen.'),
      group: column('Gruppe', 'Målgruppe, eller alle.'),
      effort: column('Innsats', 'Innsatsgruppe etter behovene ved ankomst, eller alle.'),
      baselineExit: column(
        'Avgang, utgangspunkt',
        'Hvor personene er fire år etter ankomst i utgangspunktet.',
      ),
      alternativeExit: column('Avgang, alternativ', 'Hvor de er i alternativet.'),
      users: column('Brukere', 'Personer over alle par av replikasjoner.'),
      share: column('Andel', 'Av personene i gruppen og innsatsgruppen.'),
    },
  },
  summary: {
    name: 'Oversikt',
    meaning:
      'Alle utfall i alle scenarioer, som i summary.csv: gjennomsnitt over replikasjonene med 95 %-intervaller. Utfallene som helhet kommer først og blir skrevet ut; under dem står de oppdelt.',
    columns: {
      scenario,
      outcome: column('Utfall', 'Hva som ble målt; arket «Definisjoner» sier hvordan.'),
      id,
      breakdown,
      level: column('Nivå', 'Gruppe, innsatsgruppe, side, team eller tiltak.'),
      unit: column('Enhet', 'Enheten for gjennomsnitt, avvik og intervall.'),
      n: column('n', 'Replikasjoner med en verdi.'),
      mean: column('Gjennomsnitt', 'Gjennomsnitt over disse replikasjonene.'),
      sd: column('Standardavvik', 'Spredning mellom replikasjonene; tom når det er færre enn to.'),
      low: column('Fra', 'Nedre ende av gjennomsnittets 95 %-intervall, innenfor det som er mulig.'),
      high: column('Til', 'Øvre ende av intervallet.'),
    },
  },
  caseloads: {
    name: 'Porteføljer',
    meaning:
      'Brukere per veileder i hvert team, slik scenarioet setter det og slik det faktisk ble, som i caseloads.csv.',
    columns: {
      scenario,
      team: column('Team', 'Navnet på teamet.'),
      side: column('Side', 'Arbeidsgiveren til teamet.'),
      advisors: column('Veiledere', 'Veiledere i teamet, etter en masseoverføring.'),
      set: column('Satt', 'Brukere per veileder som scenarioet setter.'),
      realised: column('Faktisk', 'Brukere per veileder i gjennomsnitt over måleårene.'),
      low: column('Fra', 'Nedre ende av 95 %-intervallet for gjennomsnittet over replikasjonene.'),
      high: column('Til', 'Øvre ende av intervallet.'),
      underOnePlan: column(
        'Under felles plan',
        'Brukere per veileder som begge sider har en felles plan med; de teller halvt mot taket.',
      ),
      difference: column('Forskjell', 'Det som ble, minus det som er satt, som andel av det som er satt.'),
    },
    apart: 'Avvik',
    apartMeaning: (share) => `Om forskjellen er større enn ${share}, den ene eller andre veien.`,
  },
  assumptions: {
    name: 'Forutsetninger',
    meaning:
      'Alle parametre med verdien i hvert scenario og hvor standardverdien kommer fra, de dårligst begrunnede først.',
    columns: {
      provenance: column(
        'Opphav',
        'forutsetning: ingen har målt det; kalibrert: tilpasset et mål; litteratur: målt et annet sted; studie: fra de to studiene bak delt.',
      ),
      parameter: column('Parameter', 'Stien i en scenariofil.'),
      meaning: column('Betydning', 'Hva den sier om kontoret eller menneskene.'),
      unit: column('Enhet', 'Enheten for verdiene.'),
      default: column('Standard', 'Verdien når scenarioet ikke sier noe.'),
      low: column('Rimelig fra', 'Nedre ende av det rimelige området.'),
      high: column('Rimelig til', 'Øvre ende av det rimelige området.'),
      source: column('Kilde', 'Hvor standardverdien kommer fra.'),
    },
    valueIn: (name) => `Verdien i scenarioet ${name}.`,
  },
  monthly: {
    name: 'Månedstall',
    meaning: 'Måned for måned over replikasjonene, som i monthly.csv.',
    columns: {
      scenario,
      month: column('Måned', 'Måned 0 er den første i måleårene.'),
      id: column('Id', 'Navnet på månedsserien.'),
      unit: column('Enhet', 'Enheten for gjennomsnitt og bånd.'),
      mean: column('Gjennomsnitt', 'Gjennomsnitt over replikasjonene.'),
      low: column('Fra', 'En tidel av replikasjonene ligger under.'),
      high: column('Til', 'En tidel av replikasjonene ligger over.'),
    },
  },
  replications: {
    name: 'Replikasjoner',
    meaning: 'Verdien av hvert utfall i hver replikasjon, som i replications.csv.',
    leftOut: (rows) =>
      `Dette er ${rows} rader, flere enn det er greit å åpne her. De står i replications.csv.`,
    columns: {
      scenario,
      replication: column('Replikasjon', 'Samme nummer har de samme menneskene og tilfeldighetene overalt.'),
      id,
      breakdown,
      level: column('Nivå', 'Gruppe, innsatsgruppe, side, team eller tiltak.'),
      unit: column('Enhet', 'Enheten for verdien.'),
      value: column('Verdi', 'Tom der det ikke var noe å måle.'),
    },
  },
  yes: 'ja',
  no: 'nei',
} satisfies typeof en
