/** What a robustness study says in bokmål. */
import type { robustnessEnglish } from './words.en.ts'

export const robustnessBokmal = {
  tooFew: (counted, points, least) =>
    counted === 0
      ? `Ingen av ${points} punkter er en rimelig verden; andeler oppgis fra ${least} av`
      : `Bare ${counted} av ${points} punkter er ${counted === 1 ? 'en rimelig verden' : 'rimelige verdener'}; andeler oppgis fra ${least} av`,
  headlines: {
    both: (counted, alternative, baseline, won, wonIn, lost, lostIn) =>
      `I ${counted} rimelige verdener er ${alternative} sikkert bedre enn ${baseline} på ${won} i ${wonIn} og sikkert dårligere på ${lost} i ${lostIn}`,
    onlyWins: (counted, alternative, baseline, won, wonIn) =>
      `I ${counted} rimelige verdener er ${alternative} sikkert bedre enn ${baseline} på ${won} i ${wonIn} og ikke sikkert dårligere på noe utfall`,
    onlyLosses: (counted, alternative, baseline, lost, lostIn) =>
      `I ${counted} rimelige verdener er ${alternative} ikke sikkert bedre enn ${baseline} på noe utfall, men sikkert dårligere på ${lost} i ${lostIn}`,
    neither: (counted, alternative, baseline) =>
      `I ${counted} rimelige verdener er ${alternative} verken sikkert bedre eller sikkert dårligere enn ${baseline} på noe utfall`,
  },
  worst: (alternative) => `Der ${alternative} gjør det dårligst`,
  leans:
    'Bedre, dårligere og uten betydning følger 95 %-intervallet i hver verden; heller mot bedre og heller mot dårligere følger bare anslaget.',
  headings: {
    answer: 'Svaret',
    worlds: 'Hvilke verdener som teller',
    parameters: 'Hva svaret avhenger av',
    ranges: 'Hva som er variert',
    unvaried: 'Hva som ikke er variert',
    differ: 'Hva de to skiller seg i',
  },
  kicker: 'Nav-kontorer sammenlignet med delt: de samme to kontorene i mange rimelige verdener',
  question: (alternative, baseline) =>
    `I hvor stor andel av rimelige verdener gjør ${alternative} det bedre enn ${baseline}?`,
  varied: (parameters) =>
    `Alle tall som er kalibrert eller antatt, varieres over det området som er rimelig, alle ${parameters} på en gang. Halvparten av punktene ligger under verdien i scenarioene og halvparten over; tall for målgrupper og tiltak har en felles faktor.`,
  ranges: 'Parametere og områdene de varieres over',
  range: {
    parameter: 'Parameter',
    unit: 'Enhet',
    low: 'Fra',
    high: 'Til',
    centre: 'Verdi i scenarioene',
    factor: 'felles faktor',
  },
  closing: (version) =>
    `Laget av delt ${version}. Hvert punkt står i CSV-filene og i tables.xlsx ved siden av denne siden.`,
  madeBy: (version, seed) =>
    `Laget av delt ${version}, frø «${seed}»; manifest.json har alt som trengs for å gjenskape det. Kommandoen:`,
  counts: (counted, points, parameters, ofSpread, spread, ofOthers, others) =>
    `${counted} av ${points} punkter i rommet av ${parameters} usikre parametere er rimelige verdener: ${ofSpread} av de første ${spread}, en latinsk hyperkube over hele rommet, og ${ofOthers} av de ${others} andre, som ligger der de tidligere gjorde rimelige verdener sannsynlige.`,
  pairs: (everywhere, undecided) =>
    `Hver verden har ${everywhere} par av halve kontorer, og ${undecided} der disse lar et utfall stå uavgjort.`,
  leftOut: (reasons) => `Utelatt: ${reasons}.`,
  why: {
    refused: 'med verdier som motsier hverandre',
    stock: 'med et antall brukere som avviker mer enn 25 % fra utgangspunktet slik det er',
    'work after exit': 'med arbeid etter avgang mer enn 10 prosentpoeng utenfor målet',
    'waiting lists': 'med brukere på venteliste mer enn 10 prosentpoeng utenfor målet',
    'cannot work': 'der et team ikke kan gjøre det som kreves av det',
    failed: 'som ikke kunne simuleres',
  },
  whyOfOwn: {
    'work after exit': 'med arbeid etter avgang utenfor båndet rundt nivået i utgangspunktet slik det er',
    'waiting lists': 'med brukere på venteliste utenfor båndet rundt nivået i utgangspunktet slik det er',
  },
  ownLevels: (office, levels) =>
    `En verden er rimelig ut fra nivåene ved ${office} selv, simulert med kontorets egne verdier, og ikke ut fra nivåene ved kontoret som følger med delt; båndene rundt dem er like brede i forhold til nivået som båndene for det kontoret: ${levels}.`,
  levels: {
    stock: (_own, low, high) => `brukere ${low} til ${high} av antallet ved kontoret slik det er`,
    workStandard: (own, low, high) =>
      `i arbeid et halvt år etter avgang med standardinnsats ${own} (${low} til ${high})`,
    workReduced: (own, low, high) =>
      `i arbeid et halvt år etter avgang med nedsatt arbeidsevne ${own} (${low} til ${high})`,
    onWaitingLists: (own, low, high) => `på venteliste for et tiltak ${own} (${low} til ${high})`,
  },
  refusing: {
    stock: (points) => `antallet brukere (${points})`,
    'work after exit': (points) => `arbeid etter avgang (${points})`,
    'waiting lists': (points) => `ventelister (${points})`,
  },
  refused: (levels) => `Nivåer som avviste punkter, de fleste først: ${levels}.`,
  takes: (least, counted, points, needed) =>
    `Det trengs omtrent ${needed} punkter for å få ${least} rimelige verdener (--points ${needed}), hvis andelen holder seg på ${counted} av ${points}.`,
  atLeast: (least, needed) =>
    `Hvor mange punkter som trengs for å få ${least} rimelige verdener, kan ikke sies når ingen er funnet; det er trolig flere enn ${needed} (--points ${needed}).`,
  atMost: (path, edge) => `${path} er høyst ${edge}`,
  notBelow: (path, edge) => `${path} er minst ${edge}`,
  corner: (label, leansWorse, answered, where, worse, better, points, inside, outside) =>
    `${label}: anslagene ligger utenfor bagatellgrensen til det verre i ${leansWorse} av ${answered} verdener. Det går dårligst der ${where}: dårligere i ${worse} og bedre i ${better} av ${points} verdener der, gjennomsnittlig forskjell ${inside}, ellers ${outside}.`,
  chance: (tests) =>
    `Ingen av korrelasjonene holder etter korreksjon for ${tests} tester, så dette kan være tilfeldig.`,
  unvaried: (reasons) => `Kalibrert eller antatt, men ikke variert: ${reasons}.`,
  reasons: {
    'switches of mechanisms': 'brytere for mekanismer',
    'choices of a trial': 'valg i et forsøk',
    'how long, how often and at which size is simulated':
      'hvor lenge, hvor ofte og i hvilken størrelse det simuleres',
    'how many advisors there are': 'hvor mange veiledere det er',
    'a choice of the experiment': 'et valg i eksperimentet',
    ages: 'alder',
    'shares of incomes that together make at most one': 'andeler av inntekter som til sammen er høyst én',
    'a choice of the office, which states none': 'et valg kontoret ikke har tatt',
    'what holds only while a mechanism is off': 'det som bare gjelder mens en mekanisme er slått av',
    'a rule of admission': 'en regel for inntak',
    'no numbers': 'ikke tall',
    'what the two scenarios differ in': 'det de to scenarioene skiller seg i',
    'no reform happens': 'ingen reform finner sted',
  },
} satisfies typeof robustnessEnglish
