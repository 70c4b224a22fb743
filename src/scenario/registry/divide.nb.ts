import type { TextsOf } from './paths.ts'

const PULL =
  '«The great divide»: Holdninger lever av møter, svar og måltider. Størrelsene holder todelt ledelse rundt 0,3 og enhetlig rundt 0,8.'
const POLE = 'Poler innenfor skalaen, slik at holdninger verken låser seg på 0 eller på 1.'

export const divide = {
  divide: { meaning: 'Det som går mellom sidene.' },
  'divide.patienceDays': {
    meaning: 'Dager før den som spurte, går videre uten svar.',
    source:
      '«The great divide»: «Ofte får vi ikke svar innen tre arbeidsdager. Da må jeg klare meg uten dem.»',
  },
  'divide.deathDays': {
    meaning: 'Dager før en forespørsel er glemt.',
    source: 'Kooti mfl. 2015: liten sjanse for svar etter 48 timer.',
  },
  'divide.askMinutes': { meaning: 'Minutter til å skrive en forespørsel.', source: 'En e-post om en sak.' },
  'divide.answerMinutes': { meaning: 'Minutter til å lese og besvare en.', source: 'Slå opp saken, svare.' },
  'divide.noise': {
    meaning: 'Spredningen i hvor mye en forespørsel ser ut til å haste.',
    source: 'Ingen tall ble funnet.',
  },
  'divide.sharedUserBonus': {
    meaning: 'Hvor mye mer det haster når veilederen som blir spurt, følger opp den samme brukeren.',
    source: 'Det er også ens egen sak.',
  },
  'divide.ageingDays': {
    meaning: 'Dager før en forespørsel som venter, haster dobbelt så mye.',
    source: 'En ukegammel e-post tynger samvittigheten.',
  },
  'divide.doneShare': {
    meaning:
      'Når dagens gjøremål er unna: andelen av hvor mye en egen sak vanligvis haster, som en forespørsel må nå for å bli besvart.',
    source: 'Den som har tid, svarer på mer, ikke på alt.',
  },
  'divide.onTheSpot': {
    meaning: 'Sannsynligheten for at to veiledere som begge sitter blandet, ordner en forespørsel på stedet.',
    source: 'Allen 1977: jevnlig kommunikasjon fire ganger så sannsynlig på 6 fots avstand som på 60.',
  },
  'divide.learningStep': {
    meaning: 'Hvor mye en veileder lærer om det å spørre av et svar i tide eller av stillhet.',
    source: '«The great divide»: «Vi har gått denne veien mange ganger.»',
  },
  'divide.refusalStep': {
    meaning: 'Hvor mye en veileder lærer om det å spørre av et avslag, i forhold til stillhet.',
    source: 'Et avslag er et slags svar.',
  },
  'divide.askingAfterReplies': {
    meaning: 'Tilbøyeligheten til å spørre som svar i tide fører til.',
    source: 'Halvparten så nølende som i begynnelsen.',
  },
  'divide.askingAfterSilence': {
    meaning: 'Tilbøyeligheten til å spørre som stillhet og avslag fører til.',
    source: 'Til slutt spør ingen.',
  },
  'divide.askingLeast': {
    meaning: 'Den minste tilbøyeligheten til å spørre: Ingen gir opp for alltid.',
    source: 'Nød lærer folk å spørre.',
  },
  'divide.askingMost': {
    meaning: 'Den største tilbøyeligheten til å spørre.',
    source: 'Over det er det knapt noe igjen å spørre om.',
  },
  'divide.silencesBeforePartners': {
    meaning: 'Hvor mange ganger på rad det må bli stille før det neste behovet går til partnere i bydelen.',
    source: '«The great divide»: «Vi må se til andre partnere i bydelen.» Tallet er en gjetning.',
  },
  'divide.talksBeforeAsking': {
    meaning: 'Samtaler med en bruker før behovet for den andre siden blir sett.',
    source: 'Én for å bli kjent.',
  },
  'divide.askAgainDays': {
    meaning: 'Dager før den andre siden blir spurt igjen om den samme brukeren.',
    source: 'Et kvartal.',
  },
  'divide.waysFoundPerYear': {
    meaning: 'Hvor ofte en bruker med høyt behov for den siden som ikke er med, finner veien dit alene.',
    source: '«The great divide»: Brukere strever med å følge systemet. Ingen rate er kjent.',
  },
  'divide.transferLetsGo': {
    meaning:
      'Andel av overleveringene til den statlige siden der den kommunale siden slipper taket, uansett hvilke behov den ser.',
    source: '«The great divide»: Mange brukere ble overført til den statlige siden. Ingen andel er kjent.',
  },
  'divide.exchangeDays': {
    meaning:
      'Dager etter at sidene har snakket sammen, da to veiledere har én felles plan for en felles bruker.',
    source: 'Et kvartal.',
  },
  'divide.jointPlanGain': {
    meaning:
      'Det et tiltak innenfor én felles plan for begge sider deler mistillit på og, for den andre sidens tiltak etterpå, frafall og det som er for mye. Minus 1.',
    source:
      'Integrerte tjenester: sju til tolv prosentpoeng flere i arbeid (Reme mfl. 2015, Hoff mfl. 2021). Lite er kjent om det: Samordnet tilbakeføring til arbeid hadde hasardrater på 0,72 til 1,32 (Nielsen mfl. 2015), og «The great divide» forteller om tapt samspill.',
  },
  'divide.tieAtReply': {
    meaning: 'Hvor mye båndet mellom to veiledere vokser ved et svar i tide.',
    source: '«Jeg arbeider godt sammen med henne.»',
  },
  'divide.tieAtContact': {
    meaning: 'Hvor mye båndet vokser ved en kontakt på møte, gjennom plassering eller i kantina.',
    source: 'Waber mfl. 2014: Nærhet gir mer kommunikasjon.',
  },
  'divide.tieHalfLifeYears': { meaning: 'Halveringstiden for bånd.', source: 'Ingen tall ble funnet.' },
  'divide.knownTie': {
    meaning: 'Båndet som gjør at en veileder regnes som kjent og blir spurt først.',
    source: 'Én kontakt som ikke har bleknet.',
  },
  'divide.meetingMinutes': {
    meaning: 'Hvor lenge et fellesmøte varer.',
    source: 'En time fratrukket en pause.',
  },
  'divide.meetingCaseMinutes': {
    meaning:
      'Minutter av et fellesmøte til saker, på det meste hele møtet: forespørsler som er underveis, og planer for brukere som begge sider følger opp.',
    source: '«The great divide»: Fellesmøter var også for oppfølging. Ingen andel av tiden er kjent.',
  },
  'divide.meetingContacts': {
    meaning: 'Veiledere fra den andre siden som hver kan bli kjent med på et fellesmøte.',
    source: 'Et bord.',
  },
  'divide.meetingMeasures': {
    meaning: 'Tiltak som et fellesmøte drøfter, hvis katalogen har så mange.',
    source: 'Det som er mulig å rekke ved siden av annet.',
  },
  'divide.contactsPerMonth': {
    meaning:
      'Sjanser i måneden til en kontakt med den andre siden gjennom blandet plassering, og like mange i kantina.',
    source: 'Én i uken.',
  },
  'divide.attitudeAtStart': { meaning: 'Holdningen til den andre siden hos en veileder som begynner.' },
  'divide.attitudeAtStart.state': {
    meaning: 'Statlige veiledere.',
    source: '«The great divide»: Kommunalt ansatte føler at den statlige siden ser ned på dem.',
  },
  'divide.attitudeAtStart.municipal': {
    meaning: 'Kommunale veiledere.',
    source: '«The great divide»: «oss og dem», med et ønske om jevnlige møter.',
  },
  'divide.handoverMinutes': {
    meaning: 'Minutter til en overlevering, for hver av de to veilederne.',
    source: 'Et notat og en telefon.',
  },
  'divide.warmKnowledge': {
    meaning: 'Hvor mye av det som er kjent, en varm overlevering tar med seg, i en samtale mellom alle tre.',
    source: 'En samtale på en time.',
  },
  'divide.releaseSocial': {
    meaning:
      'Oppfattet sosialt behov der den kommunale siden, under dette, overlater en overført bruker til den statlige siden.',
    source: '«The great divide»: Etter en overføring faller noen av de mest utsatte igjennom.',
  },
  culture: { meaning: 'Hvordan holdninger til den andre siden beveger seg.' },
  'culture.replyPull': {
    meaning: 'Hvor langt et svar i tide trekker holdningen hos den som spurte.',
    source: PULL,
  },
  'culture.giverPull': {
    meaning: 'Hvor langt et svar i tide trekker holdningen hos den som svarte.',
    source: PULL,
  },
  'culture.silencePull': { meaning: 'Hvor langt stillhet trekker en holdning.', source: PULL },
  'culture.refusalPull': { meaning: 'Hvor langt et avslag trekker en holdning.', source: PULL },
  'culture.meetingPull': { meaning: 'Hvor langt en kontakt på møte trekker en holdning.', source: PULL },
  'culture.contactPull': {
    meaning: 'Hvor langt en kontakt gjennom plassering eller i kantina trekker en holdning.',
    source: PULL,
  },
  'culture.replyPole': { meaning: 'Dit svar i tide trekker holdninger.', source: POLE },
  'culture.silencePole': { meaning: 'Dit stillhet og avslag trekker holdninger.', source: POLE },
  'culture.contactPole': { meaning: 'Dit kontakter trekker holdninger.', source: POLE },
  'culture.driftPole': { meaning: 'Dit avstand og tid trekker holdninger.', source: POLE },
  'culture.driftHalfLifeYears': {
    meaning:
      'Halveringstiden for endringen som avstand fører med seg. Hver kontakt i løpet av en måned legger til like mye igjen.',
    source: 'Ingen tall ble funnet.',
  },
  'culture.contactScale': {
    meaning:
      'En sjanse til kontakt blir brukt med denne faktoren ganger produktet av de to holdningene, på det meste 1.',
    source: 'Holdninger på 0,5 på begge sider er nok til å sette seg sammen.',
  },
  'culture.askingHalfLifeYears': {
    meaning: 'Halveringstiden som den lærte tilbøyeligheten til å spørre går tilbake til 1 med.',
    source: 'Erfaringer blekner.',
  },
} satisfies TextsOf<'divide' | 'culture'>
