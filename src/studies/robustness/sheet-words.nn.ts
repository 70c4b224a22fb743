/** The words of the workbook of a robustness study in nynorsk. */
import type { robustnessSheetsEnglish } from './sheet-words.en.ts'

export const robustnessSheetsNynorsk = {
  sheets: {
    answer: {
      name: 'Svar',
      meaning: 'Spørsmålet, svaret i éi setning, og i kor mange rimelege verder kvart utfall er kva.',
    },
    parameters: {
      name: 'Parametrar',
      meaning: 'Rangkorrelasjon mellom kvar parameter og skilnaden, som i correlations.csv.',
    },
    ranges: { name: 'Område', meaning: 'Kva som er variert, og over kva område.' },
    points: {
      name: 'Punkt',
      meaning: 'Kvart punkt med nivåa i utgangspunktet; points.csv har også alle parametrane.',
    },
    differences: {
      name: 'Skilnader',
      meaning: 'Kvart utfall av interesse i kvart punkt som tel, som i differences.csv.',
    },
  },
  columns: {
    outcome: { header: 'Utfall', meaning: 'Kva som er målt, og for kven.' },
    id: { header: 'Id', meaning: 'Namnet på utfallet i CSV-filene.' },
    unit: { header: 'Eining', meaning: 'Eininga for anslag og intervall.' },
    worlds: { header: 'Verder', meaning: 'Rimelege verder der utfallet er målt.' },
    better: {
      header: 'Betre',
      meaning: 'Del av verdene der alternativet er betre, ut frå 95 %-intervallet.',
    },
    noMatter: { header: 'Betyr ikkje noko', meaning: 'Del av verdene utan nokon skilnad som betyr noko.' },
    undecided: { header: 'Uavgjort', meaning: 'Del av verdene som intervallet lèt stå uavgjort.' },
    worse: { header: 'Dårlegare', meaning: 'Del av verdene der alternativet er dårlegare.' },
    leansBetter: {
      header: 'Hallar mot betre',
      meaning: 'Del av verdene der anslaget ligg utanfor bagatellgrensa til det betre.',
    },
    leansWorse: {
      header: 'Hallar mot dårlegare',
      meaning: 'Del av verdene der anslaget ligg utanfor bagatellgrensa til det verre.',
    },
    low: { header: '10 % av anslaga', meaning: 'Ein tidel av anslaga ligg under dette.' },
    middle: { header: 'Median', meaning: 'Halvparten av anslaga ligg under dette.' },
    high: { header: '90 % av anslaga', meaning: 'Ein tidel av anslaga ligg over dette.' },
    parameter: {
      header: 'Parameter',
      meaning: 'Stig i ei scenariofil; <name> står for kvar målgruppe eller kvart tiltak.',
    },
    rho: { header: 'Korrelasjon', meaning: 'Spearmans; positiv der meir gjer alternativet betre.' },
    p: { header: 'p', meaning: 'p-verdien til korrelasjonen.' },
    corrected: {
      header: 'p, korrigert',
      meaning: 'Den same, korrigert for alle parametrar og utfall (Holm).',
    },
    from: { header: 'Frå', meaning: 'Nedre ende av området som er rimeleg.' },
    to: { header: 'Til', meaning: 'Øvre ende.' },
    own: { header: 'Verdi', meaning: 'Verdien i begge scenarioa; halvparten av punkta ligg under han.' },
    point: { header: 'Punkt', meaning: 'Nummeret på punktet; 0 er scenarioa slik dei er.' },
    counts: { header: 'Tel', meaning: 'Om punktet er ei rimeleg verd.' },
    why: { header: 'Kvifor ikkje', meaning: 'Kva som gjer at punktet er utelate.' },
    stock: { header: 'Brukarar', meaning: 'Som del av talet i utgangspunktet slik det er.' },
    workStandard: {
      header: 'Arbeid, standard',
      meaning: 'Del i arbeid eit halvt år etter avgang med standardinnsats.',
    },
    workReduced: {
      header: 'Arbeid, nedsett',
      meaning: 'Del i arbeid eit halvt år etter avgang med nedsett arbeidsevne.',
    },
    waiting: { header: 'Ventelister', meaning: 'Del av brukarane på venteliste for eit tiltak.' },
    difference: { header: 'Skilnad', meaning: 'Alternativet minus utgangspunktet, gjennomsnitt over par.' },
    ciLow: { header: 'Nedre', meaning: 'Nedre ende av 95 %-intervallet.' },
    ciHigh: { header: 'Øvre', meaning: 'Øvre ende av dette intervallet.' },
    verdict: { header: 'Konklusjon', meaning: 'Ut frå intervallet mot bagatellgrensa.' },
  },
  yes: 'ja',
  no: 'nei',
} satisfies typeof robustnessSheetsEnglish
