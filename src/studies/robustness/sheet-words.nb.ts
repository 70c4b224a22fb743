/** The words of the workbook of a robustness study in bokmål. */
import type { robustnessSheetsEnglish } from './sheet-words.en.ts'

export const robustnessSheetsBokmal = {
  sheets: {
    answer: {
      name: 'Svar',
      meaning: 'Spørsmålet, svaret i én setning, og i hvor mange rimelige verdener hvert utfall er hva.',
    },
    parameters: {
      name: 'Parametere',
      meaning: 'Rangkorrelasjon mellom hver parameter og forskjellen, som i correlations.csv.',
    },
    ranges: { name: 'Områder', meaning: 'Hva som er variert, og over hvilket område.' },
    points: {
      name: 'Punkter',
      meaning: 'Hvert punkt med nivåene i utgangspunktet; points.csv har også alle parameterne.',
    },
    differences: {
      name: 'Forskjeller',
      meaning: 'Hvert utfall av interesse i hvert punkt som teller, som i differences.csv.',
    },
  },
  columns: {
    outcome: { header: 'Utfall', meaning: 'Hva som er målt, og for hvem.' },
    id: { header: 'Id', meaning: 'Navnet på utfallet i CSV-filene.' },
    unit: { header: 'Enhet', meaning: 'Enheten for anslag og intervaller.' },
    worlds: { header: 'Verdener', meaning: 'Rimelige verdener der utfallet er målt.' },
    better: {
      header: 'Bedre',
      meaning: 'Andel av verdenene der alternativet er bedre, ut fra 95 %-intervallet.',
    },
    noMatter: { header: 'Uten betydning', meaning: 'Andel av verdenene uten noen forskjell av betydning.' },
    undecided: { header: 'Uavgjort', meaning: 'Andel av verdenene som intervallet lar stå uavgjort.' },
    worse: { header: 'Dårligere', meaning: 'Andel av verdenene der alternativet er dårligere.' },
    leansBetter: {
      header: 'Heller mot bedre',
      meaning: 'Andel av verdenene der anslaget ligger utenfor bagatellgrensen til det bedre.',
    },
    leansWorse: {
      header: 'Heller mot dårligere',
      meaning: 'Andel av verdenene der anslaget ligger utenfor bagatellgrensen til det verre.',
    },
    low: { header: '10 % av anslagene', meaning: 'En tidel av anslagene ligger under dette.' },
    middle: { header: 'Median', meaning: 'Halvparten av anslagene ligger under dette.' },
    high: { header: '90 % av anslagene', meaning: 'En tidel av anslagene ligger over dette.' },
    parameter: {
      header: 'Parameter',
      meaning: 'Sti i en scenariofil; <name> står for hver målgruppe eller hvert tiltak.',
    },
    rho: { header: 'Korrelasjon', meaning: 'Spearmans; positiv der mer gjør alternativet bedre.' },
    p: { header: 'p', meaning: 'p-verdien til korrelasjonen.' },
    corrected: {
      header: 'p, korrigert',
      meaning: 'Den samme, korrigert for alle parametere og utfall (Holm).',
    },
    from: { header: 'Fra', meaning: 'Nedre ende av området som er rimelig.' },
    to: { header: 'Til', meaning: 'Øvre ende.' },
    own: {
      header: 'Verdi',
      meaning: 'Verdien i begge scenarioene; halvparten av punktene ligger under den.',
    },
    point: { header: 'Punkt', meaning: 'Nummeret på punktet; 0 er scenarioene slik de er.' },
    counts: { header: 'Teller', meaning: 'Om punktet er en rimelig verden.' },
    why: { header: 'Hvorfor ikke', meaning: 'Hva som gjør at punktet er utelatt.' },
    stock: { header: 'Brukere', meaning: 'Som andel av antallet i utgangspunktet slik det er.' },
    workStandard: {
      header: 'Arbeid, standard',
      meaning: 'Andel i arbeid et halvt år etter avgang med standardinnsats.',
    },
    workReduced: {
      header: 'Arbeid, nedsatt',
      meaning: 'Andel i arbeid et halvt år etter avgang med nedsatt arbeidsevne.',
    },
    waiting: { header: 'Ventelister', meaning: 'Andel av brukerne på venteliste for et tiltak.' },
    difference: { header: 'Forskjell', meaning: 'Alternativet minus utgangspunktet, gjennomsnitt over par.' },
    ciLow: { header: 'Nedre', meaning: 'Nedre ende av 95 %-intervallet.' },
    ciHigh: { header: 'Øvre', meaning: 'Øvre ende av dette intervallet.' },
    verdict: { header: 'Konklusjon', meaning: 'Ut fra intervallet mot bagatellgrensen.' },
  },
  yes: 'ja',
  no: 'nei',
} satisfies typeof robustnessSheetsEnglish
