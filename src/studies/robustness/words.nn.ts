/** What a robustness study says in nynorsk. */
import type { robustnessEnglish } from './words.en.ts'

export const robustnessNynorsk = {
  tooFew: (counted, points, least) =>
    counted === 0
      ? `Ingen av ${points} punkt er ei rimeleg verd; delar blir oppgitte frå ${least} av`
      : `Berre ${counted} av ${points} punkt er ${counted === 1 ? 'ei rimeleg verd' : 'rimelege verder'}; delar blir oppgitte frå ${least} av`,
  headlines: {
    both: (counted, alternative, baseline, won, wonIn, lost, lostIn) =>
      `I ${counted} rimelege verder er ${alternative} sikkert betre enn ${baseline} på ${won} i ${wonIn} og sikkert dårlegare på ${lost} i ${lostIn}`,
    onlyWins: (counted, alternative, baseline, won, wonIn) =>
      `I ${counted} rimelege verder er ${alternative} sikkert betre enn ${baseline} på ${won} i ${wonIn} og ikkje sikkert dårlegare på noko utfall`,
    onlyLosses: (counted, alternative, baseline, lost, lostIn) =>
      `I ${counted} rimelege verder er ${alternative} ikkje sikkert betre enn ${baseline} på noko utfall, men sikkert dårlegare på ${lost} i ${lostIn}`,
    neither: (counted, alternative, baseline) =>
      `I ${counted} rimelege verder er ${alternative} verken sikkert betre eller sikkert dårlegare enn ${baseline} på noko utfall`,
  },
  worst: (alternative) => `Der ${alternative} gjer det dårlegast`,
  leans:
    'Betre, dårlegare og betyr ikkje noko følgjer 95 %-intervallet i kvar verd; hallar mot betre og hallar mot dårlegare følgjer berre anslaget.',
  headings: {
    answer: 'Svaret',
    worlds: 'Kva verder som tel',
    parameters: 'Kva svaret avheng av',
    ranges: 'Kva som er variert',
    unvaried: 'Kva som ikkje er variert',
    differ: 'Kva dei to skil seg i',
  },
  kicker: 'Nav-kontor samanlikna med delt: dei same to kontora i mange rimelege verder',
  question: (alternative, baseline) =>
    `I kor stor del av rimelege verder gjer ${alternative} det betre enn ${baseline}?`,
  varied: (parameters) =>
    `Alle tal som er kalibrerte eller tekne for gitt, blir varierte over området som er rimeleg, alle ${parameters} på éin gong. Halvparten av punkta ligg under verdien i scenarioa og halvparten over; tal for målgrupper og tiltak har ein felles faktor.`,
  ranges: 'Parametrar og områda dei blir varierte over',
  range: {
    parameter: 'Parameter',
    unit: 'Eining',
    low: 'Frå',
    high: 'Til',
    centre: 'Verdi i scenarioa',
    factor: 'felles faktor',
  },
  closing: (version) =>
    `Laga av delt ${version}. Kvart punkt står i CSV-filene og i tables.xlsx ved sida av denne sida.`,
  madeBy: (version, seed) =>
    `Laga av delt ${version}, frø «${seed}»; manifest.json har alt som trengst for å lage det på nytt. Kommandoen:`,
  counts: (counted, points, parameters, ofSpread, spread, ofOthers, others) =>
    `${counted} av ${points} punkt i rommet av ${parameters} usikre parametrar er rimelege verder: ${ofSpread} av dei første ${spread}, ein latinsk hyperkube over heile rommet, og ${ofOthers} av dei ${others} andre, som ligg der dei tidlegare gjorde rimelege verder sannsynlege.`,
  pairs: (everywhere, undecided) =>
    `Kvar verd har ${everywhere} par av halve kontor, og ${undecided} der desse lèt eit utfall stå uavgjort.`,
  leftOut: (reasons) => `Utelatne: ${reasons}.`,
  why: {
    refused: 'med verdiar som motseier kvarandre',
    stock: 'med eit tal på brukarar som avvik meir enn 25 % frå utgangspunktet slik det er',
    'work after exit': 'med arbeid etter avgang meir enn 10 prosentpoeng utanfor målet',
    'waiting lists': 'med brukarar på venteliste meir enn 10 prosentpoeng utanfor målet',
    'cannot work': 'der eit team ikkje kan gjere det som blir kravd av det',
    failed: 'som ikkje kunne simulerast',
  },
  whyOfOwn: {
    'work after exit': 'med arbeid etter avgang utanfor bandet rundt det utgangspunktet har slik det er',
    'waiting lists': 'med brukarar på venteliste utanfor bandet rundt det utgangspunktet har slik det er',
  },
  ownLevels: (office, levels) =>
    `Ei verd er rimeleg ut frå nivåa ved ${office} sjølv, simulert med kontoret sine eigne verdiar, og ikkje ut frå nivåa ved kontoret som følgjer med delt; banda rundt dei er like breie i høve til nivåa som banda for det kontoret: ${levels}.`,
  levels: {
    stock: (_own, low, high) => `brukarar ${low} til ${high} av talet ved kontoret slik det er`,
    workStandard: (own, low, high) =>
      `i arbeid eit halvt år etter avgang med standardinnsats ${own} (${low} til ${high})`,
    workReduced: (own, low, high) =>
      `i arbeid eit halvt år etter avgang med nedsett arbeidsevne ${own} (${low} til ${high})`,
    onWaitingLists: (own, low, high) => `på venteliste for eit tiltak ${own} (${low} til ${high})`,
  },
  refusing: {
    stock: (points) => `talet på brukarar (${points})`,
    'work after exit': (points) => `arbeid etter avgang (${points})`,
    'waiting lists': (points) => `ventelister (${points})`,
  },
  refused: (levels) => `Nivå som avviste punkt, dei fleste først: ${levels}.`,
  takes: (least, counted, points, needed) =>
    `Det trengst omtrent ${needed} punkt for å få ${least} rimelege verder (--points ${needed}), dersom delen held seg på ${counted} av ${points}.`,
  atLeast: (least, needed) =>
    `Kor mange punkt som trengst for å få ${least} rimelege verder, kan ingen seie når det ikkje er funne ei einaste; det er truleg over ${needed} (--points ${needed}).`,
  atMost: (path, edge) => `${path} er høgst ${edge}`,
  notBelow: (path, edge) => `${path} er minst ${edge}`,
  corner: (label, leansWorse, answered, where, worse, better, points, inside, outside) =>
    `${label}: anslaga ligg utanfor bagatellgrensa til det verre i ${leansWorse} av ${answered} verder. Det går dårlegast der ${where}: dårlegare i ${worse} og betre i ${better} av ${points} verder der, gjennomsnittleg skilnad ${inside}, elles ${outside}.`,
  chance: (tests) =>
    `Ingen av korrelasjonane held etter korreksjon for ${tests} testar, så dette kan vere tilfeldig.`,
  unvaried: (reasons) => `Kalibrerte eller tekne for gitt, men ikkje varierte: ${reasons}.`,
  reasons: {
    'switches of mechanisms': 'brytarar for mekanismar',
    'choices of a trial': 'val i eit forsøk',
    'how long, how often and at which size is simulated':
      'kor lenge, kor ofte og i kva storleik det blir simulert',
    'how many advisors there are': 'kor mange rettleiarar det er',
    'a choice of the experiment': 'eit val i eksperimentet',
    ages: 'alder',
    'shares of incomes that together make at most one': 'delar av inntekter som til saman er høgst éin',
    'a choice of the office, which states none': 'eit val kontoret ikkje har teke',
    'what holds only while a mechanism is off': 'det som berre gjeld medan ein mekanisme er slått av',
    'a rule of admission': 'ein regel for inntak',
    'no numbers': 'ikkje tal',
    'what the two scenarios differ in': 'det dei to scenarioa skil seg i',
    'no reform happens': 'inga reform finn stad',
  },
} satisfies typeof robustnessEnglish
