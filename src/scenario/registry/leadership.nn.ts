import type { TextsOf } from './paths.ts'

const CHOICE = 'Eit val i eksperimentet.'

export const leadership = {
  collaborationRate: {
    meaning:
      'Samarbeidsrate på tvers av sidene: varig hug til å spørje den andre sida når eit behov tilseier det.',
    source: '«The great divide»: lite samarbeid under todelt leiing. Ingen rate er kjend.',
  },
  leadership: {
    meaning:
      'Det leiinga kan endre. Verkemiddel mellom sidene: frå `leaders` til `priorityAcross`. Verkemiddel i praksis: resten.',
  },
  'leadership.leaders': {
    meaning: 'Éin leiar for begge sidene, eller éin for kvar.',
    source: '«The great divide»: Kontoret i studien har todelt leiing og hadde tidlegare éin leiar.',
  },
  'leadership.jointMeetingsPerMonth': {
    meaning: 'Fellesmøte for begge sidene (45 minutt for alle).',
    source: '«The great divide»: ingen på mange månader, tidlegare jamleg.',
  },
  'leadership.leaderMeetingsPerMonth': {
    meaning:
      'Møte mellom to leiarar, som ei stund etter kvart møte avgjer som éin. Gjeld saman med `mechanisms.leadersApart`.',
    source: '«The great divide»: Leiarane har ingen felles møte og ikkje dei same måla.',
  },
  'leadership.mixedSeating': {
    meaning: 'Del av rettleiarane som sit blant rettleiarar frå den andre sida.',
    source:
      '«The great divide»: Statleg tilsette har sin eigen etasje. Under den tidlegare leiaren sat dei annankvar.',
  },
  'leadership.sharedSystems': {
    meaning: 'Kor stor del av mappa til den andre sida om ein brukar ein rettleiar kan sjå.',
    source: '«The great divide»: Systema passar ikkje saman.',
  },
  'leadership.openness': {
    meaning: 'Kor opne leiarane er for arbeid på tvers av sidene.',
    source:
      '«The great divide»: Ein leiar sa nei til eit samarbeid som den tilsette ønskte. Der to avgjer, slepp halvparten av alle førespurnader gjennom.',
  },
  'leadership.priorityAcross': {
    meaning: 'Formell prioritet for førespurnadene til den andre sida, samanlikna med eigne saker.',
    source: '«The great divide»: Leiarane har ikkje dei same måla.',
  },
  'leadership.inHouseActivity': {
    meaning:
      'Om brukarar kan drive ein aktivitet i huset, til dømes ei kantine. Sjå `measures.<name>.needsLeave`.',
    source: '«The great divide»: Kantina vart forboden.',
  },
  'leadership.discretion': { meaning: 'Rom for å velje tiltak utan å grunngje valet.' },
  'leadership.discretion.state': {
    meaning: 'På den statlege sida.',
    source: 'Gjersøe 2020: stort rom, lite brukt. Det som bind, er minutt og kunnskap.',
  },
  'leadership.discretion.municipal': {
    meaning: 'På den kommunale sida.',
    source: '«The great divide»: rom for å vere meir kreativ.',
  },
  'leadership.inPerson': { meaning: 'Del av samtalane som er med oppmøte.' },
  'leadership.inPerson.state': {
    meaning: 'På den statlege sida.',
    source: '«The great divide»: oppfølging på telefon i staden for verkelege møte.',
  },
  'leadership.inPerson.municipal': {
    meaning: 'På den kommunale sida.',
    source: '«The great divide»: Det er mykje betre å møtast fysisk.',
  },
  'leadership.administration': { meaning: 'Fast del av arbeidstida som går til administrasjon.' },
  'leadership.administration.state': {
    meaning: 'På den statlege sida.',
    source:
      'UK NAO 2006: 52 % av tida til rådgjevarane i direkte kontakt. Resten er delt med saksadministrasjon.',
  },
  'leadership.administration.municipal': {
    meaning: 'På den kommunale sida.',
    source: 'Som på den statlege sida.',
  },
  'leadership.outreachShare': {
    meaning: 'Det meste den kommunale sida bruker på oppsøkjande arbeid blant elevar i fare for fråfall.',
    source: '«The great divide»: tradisjon for arbeid med skular, ungdomsklubbar og utekontaktar.',
  },
  'leadership.districtPartners': {
    meaning:
      'Del av behova for eit statleg tiltak der kommunale rettleiarar ser til partnarar i bydelen før dei spør.',
    source: '«The great divide»: «Vi må sjå til andre partnarar i bydelen.» Ingen del er kjend.',
  },
  reform: { meaning: 'Ei datert endring: kva slags kontor det er frå den dagen av, og kva endringa kostar.' },
  'reform.<name>.inYear': { meaning: 'Det målte året då endringa kjem.', source: CHOICE },
  'reform.<name>.month': {
    meaning: 'Månaden i det året då endringa kjem på den første dagen.',
    source: CHOICE,
  },
  'reform.<name>.usersDealtAnew': {
    meaning:
      'Del av brukarane som får ein annan rettleiar på det same teamet fordi kontoret blir omorganisert.',
    source:
      'Ei endring kostar det ho oppgjev. Fevang, Markussen & Røed 2014: Nav-reforma gjorde vegen til arbeid lengre gjennom sjølve omorganiseringa.',
  },
  'reform.<name>.tiesKept': {
    meaning: 'Kor stor del av kvart band på tvers av sidene som overlever omorganiseringa.',
    source: 'Ei endring kostar det ho oppgjev. Nye kontor og nye team kostar band.',
  },
  'reform.<name>.minutesPerAdvisor': {
    meaning: 'Møte, flytting og opplæring som omorganiseringa krev av kvar rettleiar.',
    source: 'Ei endring kostar det ho oppgjev. Fire arbeidsdagar er 1800 minutt.',
  },
  'reform.<name>.move': { meaning: 'Brukarar som blir flytte til eit anna team den dagen.' },
  'reform.<name>.move.from': {
    meaning: 'Teamet eller sida som brukarane blir flytte frå den dagen. Er feltet tomt, blir ingen flytte.',
    source: '«The great divide»: Brukarar på den kommunale sida skulle registrerast som arbeidssøkjarar.',
  },
  'reform.<name>.move.to': {
    meaning: 'Teamet som tek imot dei. Det tek seg av nokre av dei.',
    source: 'Som over.',
  },
  'reform.<name>.move.who': { meaning: 'Kven av desse brukarane som blir flytte.' },
  'reform.<name>.move.who.groups': {
    meaning: 'Målgrupper som blir flytte. Er ingen nemnde, gjeld det alle.',
    source: CHOICE,
  },
  'reform.<name>.move.who.efforts': { meaning: 'Innsatsgrupper som blir flytte.', source: CHOICE },
  'reform.<name>.move.who.complexOnly': {
    meaning: 'Om berre brukarar som blir oppfatta å ha samansette behov, blir flytte.',
    source: CHOICE,
  },
  'reform.<name>.move.who.share': {
    meaning: 'Del av desse brukarane som blir flytte, trekt tilfeldig for kvar einskild.',
    source: CHOICE,
  },
  leaderTime: { meaning: 'Kva leiarane gjer med førespurnader på tvers.' },
  'leaderTime.minutesPerAdvisor': {
    meaning:
      'Tida til leiarane til førespurnader på tvers, for kvar rettleiar på kontoret. To leiarar har halvparten kvar.',
    source: 'Ein time om dagen for kvar av to leiarar på eit stort kontor.',
  },
  'leaderTime.minutesPerRequest': {
    meaning: 'Tida ein leiar bruker på éin førespurnad.',
    source: 'Lese og avgjere.',
  },
  'leaderTime.lapseDays': {
    meaning: 'Dagar før ein førespurnad som ingen leiar har lese, fell bort.',
    source: 'Ingen ventar lenger på svar.',
  },
  'leaderTime.agreementDays': {
    meaning:
      'Dagar to leiarar avgjer som éin etter eit møte mellom dei. Gjeld saman med `mechanisms.leadersApart`.',
    source: 'Ein månad: Leiarar som møtest så ofte, er alltid samde.',
  },
  'leaderTime.meetingMinutes': {
    meaning: 'Kor lenge eit møte mellom to leiarar varer. Det går av tida deira til førespurnader den dagen.',
    source: 'Ein time, som leiarmøte flest.',
  },
  'leaderTime.attitudeWeight': {
    meaning: 'Kor mykje den gjennomsnittlege haldninga blant rettleiarane til leiaren tel i avgjerda.',
    source: 'Ein leiar følgjer stemninga på si side.',
  },
  'leaderTime.pressureWeight': {
    meaning: 'Kor mykje presset på den sida som blir spurd, tel i avgjerda.',
    source: 'Ein leiar vernar ei side som druknar.',
  },
  'leaderTime.neutralAttitude': {
    meaning: 'Gjennomsnittleg haldning som verken hjelper eller hindrar ein førespurnad.',
    source: 'Midten av skalaen.',
  },
  'leaderTime.pressureLeast': {
    meaning: 'Det minste presset ein leiar tek omsyn til, i høve til det vanlege.',
    source: 'Ledig tid blir lagd merke til opp til eit visst punkt.',
  },
  'leaderTime.pressureMost': {
    meaning: 'Det største presset ein leiar tek omsyn til, i høve til det vanlege.',
    source: 'Over det blir alt avslått uansett.',
  },
  'leaderTime.blockDays': {
    meaning: 'Tida ein leiar avgjer førespurnader om den same brukaren likt.',
    source: 'Ein leiar hugsar ei sak i eit kvartal.',
  },
  'leaderTime.usualStretch': {
    meaning: 'Gjennomsnittleg strekk, avtalte mot ønskte intervall, på det kalibrerte todelte kontoret.',
  },
  'leaderTime.usualStretch.state': {
    meaning: 'Den statlege sida.',
    source: 'Gjennomsnittet for det todelte kontoret.',
  },
  'leaderTime.usualStretch.municipal': {
    meaning: 'Den kommunale sida.',
    source: 'Gjennomsnittet for det todelte kontoret.',
  },
} satisfies TextsOf<'collaborationRate' | 'leadership' | 'reform' | 'leaderTime'>
