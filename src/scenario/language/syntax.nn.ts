import type { en } from './syntax.en.ts'

const KEY_AND_VALUE = 'ein nøkkel, eit kolon, eit mellomrom og verdien, som i «years: 3»'
const SAME_COLUMN = 'nøklane i ei blokk byrjar i same kolonne, rykte inn med mellomrom'
const IN_MARKS = 'hermeteikn rundt ein tekst som inneheld slike teikn, som i question: "Kven: når?"'

export const nn = {
  tag: {
    message: 'taggar (ord som byrjar med «!») tyder ingenting her',
    expected: 'verdien åleine; ein tekst som byrjar med «!», står i hermeteikn',
  },
  anchor: {
    message: 'dette er ikkje namnet på eit anker',
    expected: 'eit ord etter «&» eller «*»; ein tekst som byrjar med eitt av dei, står i hermeteikn',
  },
  header: {
    message: 'linjer som byrjar med «%», seier noko om fila, og berre «%YAML 1.2» er kjend',
    expected: 'inga slik linje; ein tekst som byrjar med «%», står i hermeteikn',
  },
  tab: {
    message: 'det står ein tabulator først på denne linja; i YAML blir linjer rykte inn med mellomrom',
    expected:
      'to mellomrom for kvar tabulator (dei fleste redigeringsprogram kan gjere om tabulatorar til mellomrom)',
  },
  listBelow: {
    message: 'ei liste som blir skriven med bindestrekar, kan ikkje byrje her',
    expected: 'kvar «- » på ei eiga linje under ein nøkkel utan annan verdi, eller klammer: [a, b]',
  },
  noComma: {
    message: 'det manglar eit komma mellom to oppføringar',
    expected: 'oppføringar med komma mellom: { a: 1, b: 2 } eller [a, b]',
  },
  aliasAlone: {
    message: 'eit namn (*name) står for det som det viser til, og kan ikkje ha noko meir',
    expected: 'namnet åleine',
  },
  escape: {
    message: 'ein omvend skråstrek i doble hermeteikn innleier eit spesialteikn som ikkje finst',
    expected: "enkle hermeteikn, som i 'C:\\kontor', eller to omvende skråstrekar",
  },
  openAbove: {
    message:
      'ei klamme som blir opna lenger opp, blir ikkje lukka, eller denne linja i henne er ikkje rykt inn',
    expected: 'ei klamme som lukkar, eller fleire mellomrom først på denne linja',
  },
  oddIndent: { message: 'denne linja er rykt inn annleis enn blokkene over', expected: SAME_COLUMN },
  anchorInFront: { message: 'det står eit anker framfor dette teiknet', expected: 'ankeret etter teiknet' },
  badStart: { message: 'ein tekst kan ikkje byrje med dette teiknet', expected: IN_MARKS },
  secondColon: {
    message: 'det står eit kolon til på denne linja',
    expected: `éin nøkkel per linje; ${IN_MARKS}`,
  },
  deeper: {
    message: 'denne linja er rykt lenger inn enn nøkkelen over, som alt har ein verdi',
    expected: `${SAME_COLUMN}; det som høyrer til ein nøkkel, står under han, utan nokon verdi ved sida av`,
  },
  blockInBrackets: {
    message: 'mellom klammene manglar eit komma, eller der står linjer som høyrer heime under ein nøkkel',
    expected: 'oppføringar med komma mellom: { a: 1, b: 2 } eller [a, b]',
  },
  keyTwice: {
    message: 'denne nøkkelen står her for andre gong',
    expected: 'kvar nøkkel éin gong; fjern ein av dei to',
  },
  noYaml: { message: 'dette kan ikkje lesast som YAML', expected: KEY_AND_VALUE },
  longKey: { message: 'ein så lang nøkkel kan ikkje lesast', expected: 'høgst 1024 teikn' },
  openQuote: {
    message: 'dette hermeteiknet blir ikkje lukka',
    expected: 'det same teiknet på slutten av teksten',
  },
  comment: {
    message: 'ein kommentar følgjer utan mellomrom',
    expected: 'eit mellomrom framfor «#», eller hermeteikn rundt heile teksten',
  },
  afterAnchor: {
    message: 'det er ikkje noko mellomrom etter eit anker',
    expected: 'eit mellomrom etter ankeret; ei liste byrjar på neste linje',
  },
  documentStart: {
    message: 'nøklar byrjar på same linje som «---», eller utan den under ei linje som byrjar med «%»',
    expected: 'ei linje med «---» og ingenting anna, eller ingen av dei',
  },
  emptyLine: {
    message: 'ein tekst byrjar med ei tom linje som har fleire mellomrom enn sjølve teksten',
    expected: 'ei tom linje utan mellomrom',
  },
  openBracket: { message: 'ei klamme blir ikkje lukka', expected: 'ei klamme som lukkar på slutten' },
  noValue: { message: 'denne nøkkelen har ingen verdi', expected: KEY_AND_VALUE },
  otherComment: {
    message: 'ein kommentar byrjar med eit anna teikn',
    expected: '«#» framfor ein kommentar, òg i JSON-filer',
  },
  keyOverLines: { message: 'ein nøkkel kan ikkje gå over fleire linjer', expected: KEY_AND_VALUE },
  noColon: {
    message: 'det manglar eit kolon med mellomrom etter, mellom nøkkel og verdi på denne linja',
    expected: KEY_AND_VALUE,
  },
  twoAnchors: { message: 'det står to anker framfor éin verdi', expected: 'eitt av dei' },
  secondDocument: {
    message: 'her byrjar eit dokument til; ei fil inneheld eitt',
    expected: 'ei eiga fil for kvart; fjern linja «---»',
  },
  keyNoWord: { message: 'ein nøkkel må vere eit ord', expected: KEY_AND_VALUE },
  tooDeep: {
    message: 'dette ligg for mange nivå ned til å kunne lesast',
    expected: 'færre klammer eller blokker inni kvarandre',
  },
  commaAlone: {
    message: 'det står eit komma utan noka oppføring framfor',
    expected: 'eitt komma mellom to oppføringar',
  },
  closingAlone: {
    message: 'ei klamme blir lukka utan å vere opna',
    expected: 'like mange klammer som opnar og lukkar',
  },
  severalLines: {
    message: 'ein tekst over fleire linjer byrjar på same linje som teiknet sitt («|» eller «>»)',
    expected: 'teksten på linjene under; ein tekst som byrjar med dette teiknet, står i hermeteikn',
  },
  outside: { message: 'denne linja står utanfor blokka over', expected: SAME_COLUMN },
  afterQuote: {
    message: 'ein tekst held fram etter hermeteiknet som avsluttar han',
    expected:
      "eitt par teikn rundt heile teksten; slike teikn inne i teksten blir skrivne dobbelt, som i 'it''s', eller er av den andre typen",
  },
  afterBracket: {
    message: 'det står noko etter ei klamme som lukkar',
    expected: 'eit komma, eller neste linje',
  },
  misplaced: { message: 'dette kan ikkje stå her', expected: `${KEY_AND_VALUE}; ${IN_MARKS}` },
} satisfies typeof en
