import type { en } from './syntax.en.ts'

const KEY_AND_VALUE = 'en nøkkel, et kolon, et mellomrom og verdien, som i «years: 3»'
const SAME_COLUMN = 'nøklene i en blokk begynner i samme kolonne, rykket inn med mellomrom'
const IN_MARKS = 'anførselstegn rundt en tekst som inneholder slike tegn, som i question: "Hvem: når?"'

export const nb = {
  tag: {
    message: 'tagger (ord som begynner med «!») betyr ingenting her',
    expected: 'verdien alene; en tekst som begynner med «!», står i anførselstegn',
  },
  anchor: {
    message: 'dette er ikke navnet på et anker',
    expected: 'et ord etter «&» eller «*»; en tekst som begynner med et av dem, står i anførselstegn',
  },
  header: {
    message: 'linjer som begynner med «%», sier noe om filen, og bare «%YAML 1.2» er kjent',
    expected: 'ingen slik linje; en tekst som begynner med «%», står i anførselstegn',
  },
  tab: {
    message: 'det står en tabulator først på denne linjen; i YAML rykkes linjer inn med mellomrom',
    expected:
      'to mellomrom for hver tabulator (de fleste redigeringsprogrammer kan gjøre om tabulatorer til mellomrom)',
  },
  listBelow: {
    message: 'en liste som skrives med bindestreker, kan ikke begynne her',
    expected: 'hver «- » på en egen linje under en nøkkel uten annen verdi, eller klammer: [a, b]',
  },
  noComma: {
    message: 'det mangler et komma mellom to oppføringer',
    expected: 'oppføringer med komma mellom: { a: 1, b: 2 } eller [a, b]',
  },
  aliasAlone: {
    message: 'et navn (*name) står for det som det viser til, og kan ikke ha noe mer',
    expected: 'navnet alene',
  },
  escape: {
    message: 'en omvendt skråstrek i doble anførselstegn innleder et spesialtegn som ikke fins',
    expected: "enkle anførselstegn, som i 'C:\\kontor', eller to omvendte skråstreker",
  },
  openAbove: {
    message: 'en klamme som åpnes lenger opp, blir ikke lukket, eller denne linjen i den er ikke rykket inn',
    expected: 'en klamme som lukker, eller flere mellomrom først på denne linjen',
  },
  oddIndent: { message: 'denne linjen er rykket inn annerledes enn blokkene over', expected: SAME_COLUMN },
  anchorInFront: { message: 'det står et anker foran dette tegnet', expected: 'ankeret etter tegnet' },
  badStart: { message: 'en tekst kan ikke begynne med dette tegnet', expected: IN_MARKS },
  secondColon: {
    message: 'det står et kolon til på denne linjen',
    expected: `én nøkkel per linje; ${IN_MARKS}`,
  },
  deeper: {
    message: 'denne linjen er rykket lenger inn enn nøkkelen over, som allerede har en verdi',
    expected: `${SAME_COLUMN}; det som hører til en nøkkel, står under den, uten noen verdi ved siden av`,
  },
  blockInBrackets: {
    message: 'mellom klammene mangler et komma, eller der står linjer som hører hjemme under en nøkkel',
    expected: 'oppføringer med komma mellom: { a: 1, b: 2 } eller [a, b]',
  },
  keyTwice: {
    message: 'denne nøkkelen står her for andre gang',
    expected: 'hver nøkkel én gang; fjern en av de to',
  },
  noYaml: { message: 'dette kan ikke leses som YAML', expected: KEY_AND_VALUE },
  longKey: { message: 'en så lang nøkkel kan ikke leses', expected: 'høyst 1024 tegn' },
  openQuote: {
    message: 'dette anførselstegnet blir ikke lukket',
    expected: 'det samme tegnet på slutten av teksten',
  },
  comment: {
    message: 'en kommentar følger uten mellomrom',
    expected: 'et mellomrom foran «#», eller anførselstegn rundt hele teksten',
  },
  afterAnchor: {
    message: 'det er ikke noe mellomrom etter et anker',
    expected: 'et mellomrom etter ankeret; en liste begynner på neste linje',
  },
  documentStart: {
    message: 'nøkler begynner på samme linje som «---», eller uten den under en linje som begynner med «%»',
    expected: 'en linje med «---» og ingenting annet, eller ingen av dem',
  },
  emptyLine: {
    message: 'en tekst begynner med en tom linje som har flere mellomrom enn selve teksten',
    expected: 'en tom linje uten mellomrom',
  },
  openBracket: { message: 'en klamme blir ikke lukket', expected: 'en klamme som lukker på slutten' },
  noValue: { message: 'denne nøkkelen har ingen verdi', expected: KEY_AND_VALUE },
  otherComment: {
    message: 'en kommentar begynner med et annet tegn',
    expected: '«#» foran en kommentar, også i JSON-filer',
  },
  keyOverLines: { message: 'en nøkkel kan ikke gå over flere linjer', expected: KEY_AND_VALUE },
  noColon: {
    message: 'det mangler et kolon med mellomrom etter, mellom nøkkel og verdi på denne linjen',
    expected: KEY_AND_VALUE,
  },
  twoAnchors: { message: 'det står to ankre foran én verdi', expected: 'ett av dem' },
  secondDocument: {
    message: 'her begynner et dokument til; en fil inneholder ett',
    expected: 'en egen fil for hvert; fjern linjen «---»',
  },
  keyNoWord: { message: 'en nøkkel må være et ord', expected: KEY_AND_VALUE },
  tooDeep: {
    message: 'dette ligger for mange nivåer ned til å kunne leses',
    expected: 'færre klammer eller blokker inni hverandre',
  },
  commaAlone: {
    message: 'det står et komma uten noen oppføring foran',
    expected: 'ett komma mellom to oppføringer',
  },
  closingAlone: {
    message: 'en klamme lukkes uten å være åpnet',
    expected: 'like mange klammer som åpner og lukker',
  },
  severalLines: {
    message: 'en tekst over flere linjer begynner på samme linje som tegnet sitt («|» eller «>»)',
    expected: 'teksten på linjene under; en tekst som begynner med dette tegnet, står i anførselstegn',
  },
  outside: { message: 'denne linjen står utenfor blokken over', expected: SAME_COLUMN },
  afterQuote: {
    message: 'en tekst fortsetter etter anførselstegnet som avslutter den',
    expected:
      "ett par tegn rundt hele teksten; slike tegn inne i teksten skrives dobbelt, som i 'it''s', eller er av den andre typen",
  },
  afterBracket: {
    message: 'det står noe etter en klamme som lukker',
    expected: 'et komma, eller neste linje',
  },
  misplaced: { message: 'dette kan ikke stå her', expected: `${KEY_AND_VALUE}; ${IN_MARKS}` },
} satisfies typeof en
