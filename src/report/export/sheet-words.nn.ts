/** Orda i ei arbeidsbok på nynorsk. */
import type { en } from './sheet-words.en.ts'

const column = (header: string, meaning: string) => ({ header, meaning })

const scenario = column('Scenario', 'Namnet på scenarioet.')
const breakdown = column('Inndeling', 'Korleis utfallet er delt opp; all er heilskapen.')
const id = column('Id', 'Namnet på utfallet i CSV-filene.')

export const nn = {
  answer: {
    name: 'Svar',
    meaning:
      'Spørsmålet, svaret, utfalla det byggjer på, og kvifor det vart slik; laga for å lesast og skrivast ut.',
    outcome: 'Utfall',
    difference: 'Skilnad',
    mean: 'Gjennomsnitt',
    low: 'Frå',
    high: 'Til',
    verdict: 'Konklusjon',
    against: (alternative, baseline) => `${alternative} mot ${baseline}`,
    measured: (meaning, unit) => `${meaning} Eining: ${unit}.`,
    ofPairs: (pairs) =>
      `Gjennomsnitt over ${pairs} par av replikasjonar. «Frå» og «Til» er endane av 95 %-intervallet for skilnaden. Skilnader mellom prosenttal er prosentpoeng.`,
    ofReplications: (replications) =>
      `Gjennomsnitt over ${replications} ${replications === 1 ? 'replikasjon' : 'replikasjonar'}. «Frå» og «Til» er endane av 95 %-intervallet for gjennomsnittet.`,
    inWords: 'Utfalla i ord',
    why: 'Kvifor',
    needs: 'Kva det blir av behov for den andre sida',
    notes: 'Verdt å vite',
  },
  explanation: {
    name: 'Forklaring',
    meaning: 'Kvar du finn kva i denne fila.',
    columns: { sheet: 'Ark', column: 'Kolonne', meaning: 'Tyding' },
  },
  definitions: {
    name: 'Definisjonar',
    meaning: 'Kva utfalla i denne fila tel, og kven dei fortel om.',
    columns: {
      outcome: column('Utfall', 'Slik det heiter i tabellar og diagram.'),
      id,
      unit: column('Eining', 'Eininga for verdiane.'),
      population: column('Kven', 'Menneska eller tida det fortel om.'),
      better: column('Betre', 'Om det er betre med meir eller mindre av det.'),
      band: column('Utan noko å seie', 'Skilnader opp til denne storleiken reknast ikkje som skilnader.'),
      meaning: column('Kva det tel', 'Kva som blir talt, og korleis.'),
    },
    sentences: [
      'Tre populasjonar blir aldri blanda.',
      'Kohort: dei som kjem første gong i dei første måleåra; kvar av dei blir følgd i fire år, eller så lenge utfallet krev.',
      'Bestand: alle som er i kontoret den første måledagen; dei blir følgde i fire år.',
      'Kontor: alt som skjer i kontoret i måleåra.',
    ],
    populations: { cohort: 'Kohort', stock: 'Bestand', office: 'Kontor' },
    months: 'Kontor, månad for månad',
    better: { higher: 'meir', lower: 'mindre', neither: 'ingen av delane' },
  },
  comparison: {
    name: 'Samanlikning',
    meaning:
      'Parvise skilnader for alle utfall, som i comparison.csv. Utfalla som heilskap kjem først og blir skrivne ut; under dei står dei oppdelte.',
    columns: {
      outcome: column('Utfall', 'Kva som vart målt, og for kven.'),
      alternative: column('Alternativ', 'Det andre scenarioet.'),
      unit: column('Eining', 'Eininga for gjennomsnitt, skilnad, intervall og bagatellgrense.'),
      baselineMean: column('Snitt, utgangspunkt', 'Gjennomsnitt over desse para.'),
      alternativeMean: column('Snitt, alternativ', 'Gjennomsnitt over desse para.'),
      difference: column('Skilnad', 'Alternativet minus utgangspunktet, gjennomsnitt over para.'),
      low: column(
        'Frå',
        'Nedre ende av 95 %-intervallet for skilnaden (Students t over para; eit skårintervall der det ville gått ut over det som er mogleg).',
      ),
      high: column('Til', 'Øvre ende av intervallet.'),
      verdict: column(
        'Konklusjon',
        'Utfall av interesse etter intervallet mot bagatellgrensa og den korrigerte p-verdien; alle andre er utforskande, etter den korrigerte p-verdien.',
      ),
      id,
      baseline: column('Utgangspunkt', 'Scenarioet som det andre blir samanlikna med.'),
      n: column('n', 'Par av replikasjonar der begge har ein verdi.'),
      band: column('Bagatellgrense', 'Skilnader opp til denne storleiken har ikkje noko å seie.'),
      family: column(
        'Familie',
        'Kva utfallet blir korrigert saman med: prosessutfall av interesse, resultatutfall av interesse, eller alle som ingen har bede om.',
      ),
      p: column('p, korrigert', 'p-verdi korrigert innanfor familien (Holm).'),
      shareBetter: column('Del betre', 'Delen av para der alternativet er betre.'),
      varianceReduction: column(
        'Variansreduksjon',
        'Kor mange gonger færre replikasjonar det trengst når dei er parvise, enn når dei er uavhengige.',
      ),
    },
    families: { process: 'prosess', result: 'resultat', exploratory: 'utforskande' },
  },
  supporting: {
    name: 'Støtte',
    meaning: 'Parvise skilnader frå samanlikningar som støttar svaret, som i supporting.csv.',
    variant: column(
      'Variant',
      'Annan overlapp mellom katalogane, halvparten av verkemidla, eller utgangspunktet med andre tilfeldige tal.',
    ),
  },
  twins: {
    name: 'Tvillingar',
    meaning:
      'Dei same personane etter kvar dei endar i dei to kontora, som i twins.csv. Kven som ville enda ein annan stad, veit vi berre når tersklane er dei same i begge kontora.',
    columns: {
      baseline: column('Utgangspunkt', 'Scenarioet for den første avgangen.'),
      alternative: column('Alternativ', 'Scenarioet for den andre avgangen.'),
      group: column('Gruppe', 'Målgruppe, eller alle.'),
      effort: column('Innsats', 'Innsatsgruppe etter behova ved framkomst, eller alle.'),
      baselineExit: column(
        'Avgang, utgangspunkt',
        'Kvar personane er fire år etter framkomst i utgangspunktet.',
      ),
      alternativeExit: column('Avgang, alternativ', 'Kvar dei er i alternativet.'),
      users: column('Brukarar', 'Personar over alle par av replikasjonar.'),
      share: column('Del', 'Av personane i gruppa og innsatsgruppa.'),
    },
  },
  summary: {
    name: 'Oversikt',
    meaning:
      'Alle utfall i alle scenario, som i summary.csv: gjennomsnitt over replikasjonane med 95 %-intervall. Utfalla som heilskap kjem først og blir skrivne ut; under dei står dei oppdelte.',
    columns: {
      scenario,
      outcome: column('Utfall', 'Kva som vart målt; arket «Definisjonar» seier korleis.'),
      id,
      breakdown,
      level: column('Nivå', 'Gruppe, innsatsgruppe, side, team eller tiltak.'),
      unit: column('Eining', 'Eininga for gjennomsnitt, avvik og intervall.'),
      n: column('n', 'Replikasjonar med ein verdi.'),
      mean: column('Gjennomsnitt', 'Gjennomsnitt over desse replikasjonane.'),
      sd: column('Standardavvik', 'Spreiing mellom replikasjonane; tom når det er færre enn to.'),
      low: column('Frå', 'Nedre ende av 95 %-intervallet for gjennomsnittet, innanfor det som er mogleg.'),
      high: column('Til', 'Øvre ende av intervallet.'),
    },
  },
  caseloads: {
    name: 'Porteføljar',
    meaning:
      'Brukarar per rettleiar i kvart team, slik scenarioet set det og slik det vart i røynda, som i caseloads.csv.',
    columns: {
      scenario,
      team: column('Team', 'Namnet på teamet.'),
      side: column('Side', 'Arbeidsgivaren til teamet.'),
      advisors: column('Rettleiarar', 'Rettleiarar i teamet, etter ei masseoverføring.'),
      set: column('Sett', 'Brukarar per rettleiar som scenarioet set.'),
      realised: column('Faktisk', 'Brukarar per rettleiar i gjennomsnitt over måleåra.'),
      low: column('Frå', 'Nedre ende av 95 %-intervallet for gjennomsnittet over replikasjonane.'),
      high: column('Til', 'Øvre ende av intervallet.'),
      underOnePlan: column(
        'Under felles plan',
        'Brukarar per rettleiar som begge sider har ein felles plan med; dei tel halvt mot taket.',
      ),
      difference: column('Skilnad', 'Det som vart, minus det som er sett, som del av det som er sett.'),
    },
    apart: 'Avvik',
    apartMeaning: (share) => `Om skilnaden er større enn ${share}, den eine eller andre vegen.`,
  },
  assumptions: {
    name: 'Føresetnader',
    meaning:
      'Alle parametrar med verdien i kvart scenario og kvar standardverdien kjem frå, dei dårlegast grunngjevne først.',
    columns: {
      provenance: column(
        'Opphav',
        'føresetnad: ingen har målt det; kalibrert: tilpassa eit mål; litteratur: målt ein annan stad; studie: frå dei to studiane bak delt.',
      ),
      parameter: column('Parameter', 'Stigen i ei scenariofil.'),
      meaning: column('Tyding', 'Kva han seier om kontoret eller menneska.'),
      unit: column('Eining', 'Eininga for verdiane.'),
      default: column('Standard', 'Verdien når scenarioet ikkje seier noko.'),
      low: column('Rimeleg frå', 'Nedre ende av det rimelege området.'),
      high: column('Rimeleg til', 'Øvre ende av det rimelege området.'),
      source: column('Kjelde', 'Kvar standardverdien kjem frå.'),
    },
    valueIn: (name) => `Verdien i scenarioet ${name}.`,
  },
  monthly: {
    name: 'Månadstal',
    meaning: 'Månad for månad over replikasjonane, som i monthly.csv.',
    columns: {
      scenario,
      month: column('Månad', 'Månad 0 er den første i måleåra.'),
      id: column('Id', 'Namnet på månadsserien.'),
      unit: column('Eining', 'Eininga for gjennomsnitt og band.'),
      mean: column('Gjennomsnitt', 'Gjennomsnitt over replikasjonane.'),
      low: column('Frå', 'Ein tidel av replikasjonane ligg under.'),
      high: column('Til', 'Ein tidel av replikasjonane ligg over.'),
    },
  },
  replications: {
    name: 'Replikasjonar',
    meaning: 'Verdien av kvart utfall i kvar replikasjon, som i replications.csv.',
    leftOut: (rows) =>
      `Dette er ${rows} rader, fleire enn det er greitt å opne her. Dei står i replications.csv.`,
    columns: {
      scenario,
      replication: column('Replikasjon', 'Same nummer har dei same menneska og det same hellet overalt.'),
      id,
      breakdown,
      level: column('Nivå', 'Gruppe, innsatsgruppe, side, team eller tiltak.'),
      unit: column('Eining', 'Eininga for verdien.'),
      value: column('Verdi', 'Tom der det ikkje var noko å måle.'),
    },
  },
  yes: 'ja',
  no: 'nei',
} satisfies typeof en
