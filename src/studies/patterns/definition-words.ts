import { texts } from '../../locale/language.ts'

/** Texts of the shipped definitions, by their English words. */
const say = texts<Readonly<Record<string, string>>>({
  en: {},
  nb: {
    '135 against 35 users': '135 mot 35 brukere',
    'Specialists at equal caseload': 'Spesialister med lik portefølje',
    'Measures and slack': 'Tiltak og ledig tid',
    'More places alone': 'Bare flere plasser',
    'Ten more measures': 'Ti tiltak til',
    'Unanswered requests': 'Ubesvarte forespørsler',
    'Complex users moved': 'Overføring ved sammensatte behov',
    'Everyone a jobseeker': 'Alle er arbeidssøkere',
    'Joint meetings alone': 'Bare fellesmøter',
    'The cantina': 'Kantinen',
    'Leadership and overlap': 'Ledelse og overlapp',
    'Meetings reopened': 'Møtene gjenopptatt',
    'More resolution writing': 'Mer vedtaksskriving',
    'Lower caseloads': 'Mindre porteføljer',
    'A reform over time': 'En reform over tid',
    'Minutes are not scarce.': 'Det er ikke knapt med minutter.',
    'Who has practice with measures.': 'Hvem som har erfaring med tiltak.',
    'Still fewer users.': 'Enda færre brukere.',
    'Half of all slack goes to visits, not a quarter.':
      'Halvparten av all ledig tid går til besøk, ikke en firedel.',
    'Expertise for a group does not grow.': 'Kompetanse på en målgruppe vokser ikke.',
    'Expertise counts twice as much. What is known of a user buys no minutes for comparing.':
      'Kompetanse teller dobbelt så mye. Det veilederen vet om en bruker, gir ingen minutter til å sammenligne.',
    'Nobody learns about measures.': 'Ingen lærer om tiltak.',
    'A week more of waiting. If half the places changed nothing, nor would more places tell anything.':
      'En uke mer venting. Hvis halvparten av plassene ikke endret noe, ville heller ikke flere plasser si noe.',
    'Specialists with 35 users against generalists with 135, as role and caseload come together in the study.':
      'Spesialister med 35 brukere mot generalister med 135, slik rolle og portefølje henger sammen i studien.',
    'The same, in what a referral brings.': 'Det samme, i det en henvisning gir.',
    'Requests of the other side have the same formal priority as own cases in both arms.':
      'Forespørsler fra den andre siden har samme formelle prioritet som egne saker i begge armer.',
    'Neither silence nor trust moves the rate of falling out of reach.':
      'Verken taushet eller tillit påvirker hvor mange som kommer utenfor rekkevidde.',
    'Two years longer.': 'To år lenger.',
    'How many users more the state side follows.': 'Hvor mange flere brukere den statlige siden følger opp.',
    'How many users fewer the municipal side follows, which is asked in again where it seems needed.':
      'Hvor mange færre brukere den kommunale siden følger opp; den blir spurt igjen der det ser ut til å trengs.',
    'Attitudes and ties stay as on the first day, with and without meetings.':
      'Holdninger og bånd er som på den første dagen, med og uten møter.',
    'The cantina gives no occasion to meet, as none is given without it.':
      'Kantinen gir ingen anledning til å møtes, slik ingen gis uten den.',
    'Ten times as many places, because the cantina has 27 for some five thousand users.':
      'Ti ganger så mange plasser, fordi kantinen har 27 til rundt fem tusen brukere.',
    'Every request across is granted and answered at once, whoever leads.':
      'Alle forespørsler til den andre siden innvilges og besvares med en gang, uansett hvem som leder.',
    'Attitudes and ties stay as at the start.': 'Holdninger og bånd er som ved starten.',
    'Twice as many years of silence.': 'Dobbelt så mange år med taushet.',
    'Minutes are not scarce in either arm, so writing takes none from talks.':
      'Det er ikke knapt med minutter i noen av armene, så skriving tar ingen fra samtalene.',
  },
  nn: {
    '135 against 35 users': '135 mot 35 brukarar',
    'Specialists at equal caseload': 'Spesialistar med lik portefølje',
    'Measures and slack': 'Tiltak og ledig tid',
    'More places alone': 'Berre fleire plassar',
    'Ten more measures': 'Ti tiltak til',
    'Unanswered requests': 'Førespurnader utan svar',
    'Complex users moved': 'Overføring ved samansette behov',
    'Everyone a jobseeker': 'Alle er arbeidssøkjarar',
    'Joint meetings alone': 'Berre fellesmøte',
    'The cantina': 'Kantina',
    'Leadership and overlap': 'Leiing og overlapp',
    'Meetings reopened': 'Møta tekne opp att',
    'More resolution writing': 'Meir vedtaksskriving',
    'Lower caseloads': 'Mindre porteføljar',
    'A reform over time': 'Ei reform over tid',
    'Minutes are not scarce.': 'Det er ikkje knapt med minutt.',
    'Who has practice with measures.': 'Kven som har røynsle med tiltak.',
    'Still fewer users.': 'Endå færre brukarar.',
    'Half of all slack goes to visits, not a quarter.':
      'Halvparten av all ledig tid går til besøk, ikkje ein firedel.',
    'Expertise for a group does not grow.': 'Kompetanse på ei målgruppe veks ikkje.',
    'Expertise counts twice as much. What is known of a user buys no minutes for comparing.':
      'Kompetanse tel dobbelt så mykje. Det rettleiaren veit om ein brukar, gir ingen minutt til å jamføre.',
    'Nobody learns about measures.': 'Ingen lærer om tiltak.',
    'A week more of waiting. If half the places changed nothing, nor would more places tell anything.':
      'Ei veke meir venting. Dersom halvparten av plassane ikkje endra noko, ville heller ikkje fleire plassar seie noko.',
    'Specialists with 35 users against generalists with 135, as role and caseload come together in the study.':
      'Spesialistar med 35 brukarar mot generalistar med 135, slik rolle og portefølje heng saman i studien.',
    'The same, in what a referral brings.': 'Det same, i det ei tilvising gir.',
    'Requests of the other side have the same formal priority as own cases in both arms.':
      'Førespurnader frå den andre sida har same formelle prioritet som eigne saker i begge armane.',
    'Neither silence nor trust moves the rate of falling out of reach.':
      'Verken stille eller tillit påverkar kor mange som kjem utanfor rekkjevidd.',
    'Two years longer.': 'To år lenger.',
    'How many users more the state side follows.': 'Kor mange fleire brukarar den statlege sida følgjer opp.',
    'How many users fewer the municipal side follows, which is asked in again where it seems needed.':
      'Kor mange færre brukarar den kommunale sida følgjer opp; ho blir spurd igjen der det ser ut til å trengast.',
    'Attitudes and ties stay as on the first day, with and without meetings.':
      'Haldningar og band er som på den første dagen, med og utan møte.',
    'The cantina gives no occasion to meet, as none is given without it.':
      'Kantina gir ikkje høve til å møtast, slik det ikkje er høve utan ho.',
    'Ten times as many places, because the cantina has 27 for some five thousand users.':
      'Ti gonger så mange plassar, fordi kantina har 27 til rundt fem tusen brukarar.',
    'Every request across is granted and answered at once, whoever leads.':
      'Alle førespurnader til den andre sida blir innvilga og svara på med ein gong, same kven som leier.',
    'Attitudes and ties stay as at the start.': 'Haldningar og band er som ved starten.',
    'Twice as many years of silence.': 'Dobbelt så mange år med stille.',
    'Minutes are not scarce in either arm, so writing takes none from talks.':
      'Det er ikkje knapt med minutt i nokon av armane, så skriving tek ingen frå samtalane.',
  },
})

/** A text of a definition in the spoken language; one that is not shipped stays as it was written. */
export const definitionText = (written: string): string =>
  Object.hasOwn(say(), written) ? say()[written] : written
