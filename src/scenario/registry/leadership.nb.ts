import type { TextsOf } from './paths.ts'

const CHOICE = 'Et valg i eksperimentet.'

export const leadership = {
  collaborationRate: {
    meaning:
      'Samarbeidsrate på tvers av sidene: varig tilbøyelighet til å spørre den andre siden når et behov tilsier det.',
    source: '«The great divide»: lite samarbeid under todelt ledelse. Ingen rate er kjent.',
  },
  leadership: {
    meaning:
      'Det ledelsen kan endre. Virkemidler mellom sidene: fra `leaders` til `priorityAcross`. Virkemidler i praksis: resten.',
  },
  'leadership.leaders': {
    meaning: 'Én leder for begge sider, eller én for hver.',
    source: '«The great divide»: Kontoret i studien har todelt ledelse og hadde tidligere én leder.',
  },
  'leadership.jointMeetingsPerMonth': {
    meaning: 'Fellesmøter for begge sider (45 minutter for alle).',
    source: '«The great divide»: ingen på mange måneder, tidligere jevnlig.',
  },
  'leadership.leaderMeetingsPerMonth': {
    meaning:
      'Møter mellom to ledere, som en stund etter hvert møte bestemmer som én. Gjelder sammen med `mechanisms.leadersApart`.',
    source: '«The great divide»: Lederne har ingen felles møter og ikke de samme målene.',
  },
  'leadership.mixedSeating': {
    meaning: 'Andel av veilederne som sitter blant veiledere fra den andre siden.',
    source:
      '«The great divide»: Statlig ansatte har sin egen etasje. Under den tidligere lederen satt de annenhver.',
  },
  'leadership.sharedSystems': {
    meaning: 'Hvor stor del av den andre sidens mappe om en bruker en veileder kan se.',
    source: '«The great divide»: Systemene passer ikke sammen.',
  },
  'leadership.openness': {
    meaning: 'Hvor åpne lederne er for arbeid på tvers av sidene.',
    source:
      '«The great divide»: En leder sa nei til et samarbeid som den ansatte ønsket. Der to bestemmer, slipper halvparten av alle forespørsler gjennom.',
  },
  'leadership.priorityAcross': {
    meaning: 'Formell prioritet for den andre sidens forespørsler, sammenlignet med egne saker.',
    source: '«The great divide»: Lederne har ikke de samme målene.',
  },
  'leadership.inHouseActivity': {
    meaning:
      'Om brukere kan drive en aktivitet i huset, for eksempel en kantine. Se `measures.<name>.needsLeave`.',
    source: '«The great divide»: Kantina ble forbudt.',
  },
  'leadership.discretion': { meaning: 'Rom for å velge tiltak uten å begrunne valget.' },
  'leadership.discretion.state': {
    meaning: 'På den statlige siden.',
    source: 'Gjersøe 2020: stort rom, lite brukt. Det som binder, er minutter og kunnskap.',
  },
  'leadership.discretion.municipal': {
    meaning: 'På den kommunale siden.',
    source: '«The great divide»: rom for å være mer kreativ.',
  },
  'leadership.inPerson': { meaning: 'Andel samtaler med oppmøte.' },
  'leadership.inPerson.state': {
    meaning: 'På den statlige siden.',
    source: '«The great divide»: oppfølging på telefon i stedet for virkelige møter.',
  },
  'leadership.inPerson.municipal': {
    meaning: 'På den kommunale siden.',
    source: '«The great divide»: Det er mye bedre å møtes fysisk.',
  },
  'leadership.administration': { meaning: 'Fast andel av arbeidstiden som går til administrasjon.' },
  'leadership.administration.state': {
    meaning: 'På den statlige siden.',
    source: 'UK NAO 2006: 52 % av rådgivernes tid i direkte kontakt. Resten er delt med saksadministrasjon.',
  },
  'leadership.administration.municipal': {
    meaning: 'På den kommunale siden.',
    source: 'Som på den statlige siden.',
  },
  'leadership.outreachShare': {
    meaning: 'Det meste den kommunale siden bruker på oppsøkende arbeid blant elever i fare for frafall.',
    source: '«The great divide»: tradisjon for arbeid med skoler, ungdomsklubber og utekontakter.',
  },
  'leadership.districtPartners': {
    meaning:
      'Andel av behovene for et statlig tiltak der kommunale veiledere ser til partnere i bydelen før de spør.',
    source: '«The great divide»: «Vi må se til andre partnere i bydelen.» Ingen andel er kjent.',
  },
  reform: {
    meaning: 'En datert endring: hva slags kontor det er fra den dagen av, og hva endringen koster.',
  },
  'reform.<name>.inYear': { meaning: 'Det målte året da endringen kommer.', source: CHOICE },
  'reform.<name>.month': {
    meaning: 'Måneden i det året da endringen kommer på den første dagen.',
    source: CHOICE,
  },
  'reform.<name>.usersDealtAnew': {
    meaning:
      'Andel av brukerne som får en annen veileder på det samme teamet fordi kontoret blir omorganisert.',
    source:
      'En endring koster det den oppgir. Fevang, Markussen & Røed 2014: Nav-reformen gjorde veien til arbeid lengre gjennom selve omorganiseringen.',
  },
  'reform.<name>.tiesKept': {
    meaning: 'Hvor stor del av hvert bånd på tvers av sidene som overlever omorganiseringen.',
    source: 'En endring koster det den oppgir. Nye kontorer og nye team koster bånd.',
  },
  'reform.<name>.minutesPerAdvisor': {
    meaning: 'Møter, flytting og opplæring som omorganiseringen krever av hver veileder.',
    source: 'En endring koster det den oppgir. Fire arbeidsdager er 1800 minutter.',
  },
  'reform.<name>.move': { meaning: 'Brukere som blir flyttet til et annet team den dagen.' },
  'reform.<name>.move.from': {
    meaning:
      'Teamet eller siden som brukerne blir flyttet fra den dagen. Er feltet tomt, blir ingen flyttet.',
    source: '«The great divide»: Brukere på den kommunale siden skulle registreres som arbeidssøkere.',
  },
  'reform.<name>.move.to': {
    meaning: 'Teamet som tar imot dem. Det betjener noen av dem.',
    source: 'Som over.',
  },
  'reform.<name>.move.who': { meaning: 'Hvilke av disse brukerne som blir flyttet.' },
  'reform.<name>.move.who.groups': {
    meaning: 'Målgrupper som blir flyttet. Er ingen nevnt, gjelder det alle.',
    source: CHOICE,
  },
  'reform.<name>.move.who.efforts': { meaning: 'Innsatsgrupper som blir flyttet.', source: CHOICE },
  'reform.<name>.move.who.complexOnly': {
    meaning: 'Om bare brukere som oppfattes å ha sammensatte behov, blir flyttet.',
    source: CHOICE,
  },
  'reform.<name>.move.who.share': {
    meaning: 'Andel av disse brukerne som blir flyttet, trukket tilfeldig for hver enkelt.',
    source: CHOICE,
  },
  leaderTime: { meaning: 'Hva lederne gjør med forespørsler på tvers.' },
  'leaderTime.minutesPerAdvisor': {
    meaning:
      'Ledernes tid til forespørsler på tvers, for hver veileder på kontoret. To ledere har halvparten hver.',
    source: 'En time om dagen for hver av to ledere på et stort kontor.',
  },
  'leaderTime.minutesPerRequest': {
    meaning: 'Tiden en leder bruker på én forespørsel.',
    source: 'Lese og bestemme.',
  },
  'leaderTime.lapseDays': {
    meaning: 'Dager før en forespørsel som ingen leder har lest, faller bort.',
    source: 'Ingen venter lenger på svar.',
  },
  'leaderTime.agreementDays': {
    meaning:
      'Dager to ledere bestemmer som én etter et møte mellom dem. Gjelder sammen med `mechanisms.leadersApart`.',
    source: 'En måned: Ledere som møtes så ofte, er alltid enige.',
  },
  'leaderTime.meetingMinutes': {
    meaning: 'Hvor lenge et møte mellom to ledere varer. Det går av tiden deres til forespørsler den dagen.',
    source: 'En time, som ledermøter flest.',
  },
  'leaderTime.attitudeWeight': {
    meaning: 'Hvor mye den gjennomsnittlige holdningen blant lederens veiledere teller i avgjørelsen.',
    source: 'En leder følger stemningen på sin side.',
  },
  'leaderTime.pressureWeight': {
    meaning: 'Hvor mye presset på den siden som blir spurt, teller i avgjørelsen.',
    source: 'En leder beskytter en side som drukner.',
  },
  'leaderTime.neutralAttitude': {
    meaning: 'Gjennomsnittlig holdning som verken hjelper eller hindrer en forespørsel.',
    source: 'Midten av skalaen.',
  },
  'leaderTime.pressureLeast': {
    meaning: 'Det minste presset en leder tar hensyn til, i forhold til det vanlige.',
    source: 'Ledig tid legges merke til opp til et visst punkt.',
  },
  'leaderTime.pressureMost': {
    meaning: 'Det største presset en leder tar hensyn til, i forhold til det vanlige.',
    source: 'Over det blir alt avslått uansett.',
  },
  'leaderTime.blockDays': {
    meaning: 'Tiden en leder avgjør forespørsler om den samme brukeren likt.',
    source: 'En leder husker en sak i et kvartal.',
  },
  'leaderTime.usualStretch': {
    meaning: 'Gjennomsnittlig strekk, avtalte mot ønskede intervaller, på det kalibrerte todelte kontoret.',
  },
  'leaderTime.usualStretch.state': {
    meaning: 'Den statlige siden.',
    source: 'Gjennomsnittet for det todelte kontoret.',
  },
  'leaderTime.usualStretch.municipal': {
    meaning: 'Den kommunale siden.',
    source: 'Gjennomsnittet for det todelte kontoret.',
  },
} satisfies TextsOf<'collaborationRate' | 'leadership' | 'reform' | 'leaderTime'>
