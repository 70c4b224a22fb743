import type { TextsOf } from './paths.ts'

const PULL =
  '«The great divide»: Haldningar lever av møte, svar og måltid. Storleikane held todelt leiing rundt 0,3 og einskapleg rundt 0,8.'
const POLE = 'Polar innanfor skalaen, slik at haldningar verken låser seg på 0 eller på 1.'

export const divide = {
  divide: { meaning: 'Det som går mellom sidene.' },
  'divide.patienceDays': {
    meaning: 'Dagar før den som spurde, går vidare utan svar.',
    source:
      '«The great divide»: «Ofte får vi ikkje svar innan tre arbeidsdagar. Då må eg klare meg utan dei.»',
  },
  'divide.deathDays': {
    meaning: 'Dagar før ein førespurnad er gløymd.',
    source: 'Kooti mfl. 2015: liten sjanse for svar etter 48 timar.',
  },
  'divide.askMinutes': { meaning: 'Minutt til å skrive ein førespurnad.', source: 'Ein e-post om ei sak.' },
  'divide.answerMinutes': { meaning: 'Minutt til å lese og svare på ein.', source: 'Slå opp saka, svare.' },
  'divide.noise': {
    meaning: 'Spreiinga i kor mykje ein førespurnad ser ut til å haste.',
    source: 'Ingen tal vart funne.',
  },
  'divide.sharedUserBonus': {
    meaning: 'Kor mykje meir det hastar når rettleiaren som blir spurd, følgjer opp den same brukaren.',
    source: 'Det er òg di eiga sak.',
  },
  'divide.ageingDays': {
    meaning: 'Dagar før ein førespurnad som ventar, hastar dobbelt så mykje.',
    source: 'Ein vekegammal e-post tyngjer samvitet.',
  },
  'divide.doneShare': {
    meaning:
      'Når gjeremåla for dagen er unna: delen av kor mykje ei eiga sak vanlegvis hastar, som ein førespurnad må nå for å bli svara på.',
    source: 'Den som har tid, svarar på meir, ikkje på alt.',
  },
  'divide.onTheSpot': {
    meaning: 'Sannsynet for at to rettleiarar som begge sit blanda, ordnar ein førespurnad på staden.',
    source: 'Allen 1977: jamleg kommunikasjon fire gonger så sannsynleg på 6 fots avstand som på 60.',
  },
  'divide.learningStep': {
    meaning: 'Kor mykje ein rettleiar lærer om det å spørje av eit svar i tide eller av stille.',
    source: '«The great divide»: «Vi har gått denne vegen mange gonger.»',
  },
  'divide.refusalStep': {
    meaning: 'Kor mykje ein rettleiar lærer om det å spørje av eit avslag, i høve til stille.',
    source: 'Eit avslag er eit slags svar.',
  },
  'divide.askingAfterReplies': {
    meaning: 'Hugen til å spørje som svar i tide fører til.',
    source: 'Halvparten så nølande som til å byrje med.',
  },
  'divide.askingAfterSilence': {
    meaning: 'Hugen til å spørje som stille og avslag fører til.',
    source: 'Til slutt spør ingen.',
  },
  'divide.askingLeast': {
    meaning: 'Den minste hugen til å spørje: Ingen gjev opp for alltid.',
    source: 'Naud lærer folk å spørje.',
  },
  'divide.askingMost': {
    meaning: 'Den største hugen til å spørje.',
    source: 'Over det er det knapt noko att å spørje om.',
  },
  'divide.silencesBeforePartners': {
    meaning: 'Kor mange gonger på rad det må bli stille før det neste behovet går til partnarar i bydelen.',
    source: '«The great divide»: «Vi må sjå til andre partnarar i bydelen.» Talet er ei gjetting.',
  },
  'divide.talksBeforeAsking': {
    meaning: 'Samtalar med ein brukar før behovet for den andre sida blir sett.',
    source: 'Éin for å bli kjende.',
  },
  'divide.askAgainDays': {
    meaning: 'Dagar før den andre sida blir spurd igjen om den same brukaren.',
    source: 'Eit kvartal.',
  },
  'divide.waysFoundPerYear': {
    meaning: 'Kor ofte ein brukar med høgt behov for den sida som ikkje er med, finn vegen dit åleine.',
    source: '«The great divide»: Brukarar strever med å følgje systemet. Ingen rate er kjend.',
  },
  'divide.transferLetsGo': {
    meaning:
      'Del av overleveringane til den statlege sida der den kommunale sida slepp taket, uansett kva behov ho ser.',
    source: '«The great divide»: Mange brukarar vart overførte til den statlege sida. Ingen del er kjend.',
  },
  'divide.exchangeDays': {
    meaning:
      'Dagar etter at sidene har snakka saman, då to rettleiarar har éin felles plan for ein felles brukar.',
    source: 'Eit kvartal.',
  },
  'divide.jointPlanGain': {
    meaning:
      'Det eit tiltak innanfor éin felles plan for begge sidene deler mistillit på og, for tiltaket til den andre sida etterpå, fråfall og det som er for mykje. Minus 1.',
    source:
      'Integrerte tenester: sju til tolv prosentpoeng fleire i arbeid (Reme mfl. 2015, Hoff mfl. 2021). Lite er kjent om det: Samordna tilbakeføring til arbeid hadde hasardratar på 0,72 til 1,32 (Nielsen mfl. 2015), og «The great divide» fortel om tapt samspel.',
  },
  'divide.tieAtReply': {
    meaning: 'Kor mykje bandet mellom to rettleiarar veks ved eit svar i tide.',
    source: '«Eg arbeider godt saman med henne.»',
  },
  'divide.tieAtContact': {
    meaning: 'Kor mykje bandet veks ved ein kontakt på møte, gjennom plassering eller i kantina.',
    source: 'Waber mfl. 2014: Nærleik gjev meir kommunikasjon.',
  },
  'divide.tieHalfLifeYears': { meaning: 'Halveringstida for band.', source: 'Ingen tal vart funne.' },
  'divide.knownTie': {
    meaning: 'Bandet som gjer at ein rettleiar blir rekna som kjend og blir spurd først.',
    source: 'Éin kontakt som ikkje har bleikna.',
  },
  'divide.meetingMinutes': {
    meaning: 'Kor lenge eit fellesmøte varer.',
    source: 'Ein time fråtrekt ein pause.',
  },
  'divide.meetingCaseMinutes': {
    meaning:
      'Minutt av eit fellesmøte til saker, på det meste heile møtet: førespurnader som er undervegs, og planar for brukarar som begge sidene følgjer opp.',
    source: '«The great divide»: Fellesmøte var òg for oppfølging. Ingen del av tida er kjend.',
  },
  'divide.meetingContacts': {
    meaning: 'Rettleiarar frå den andre sida som kvar kan bli kjend med på eit fellesmøte.',
    source: 'Eit bord.',
  },
  'divide.meetingMeasures': {
    meaning: 'Tiltak som eit fellesmøte drøftar, om katalogen har så mange.',
    source: 'Det som er mogleg å rekke ved sida av anna.',
  },
  'divide.contactsPerMonth': {
    meaning:
      'Sjansar i månaden til ein kontakt med den andre sida gjennom blanda plassering, og like mange i kantina.',
    source: 'Éin i veka.',
  },
  'divide.attitudeAtStart': { meaning: 'Haldninga til den andre sida hos ein rettleiar som tek til.' },
  'divide.attitudeAtStart.state': {
    meaning: 'Statlege rettleiarar.',
    source: '«The great divide»: Kommunalt tilsette kjenner at den statlege sida ser ned på dei.',
  },
  'divide.attitudeAtStart.municipal': {
    meaning: 'Kommunale rettleiarar.',
    source: '«The great divide»: «oss og dei», med eit ønske om jamlege møte.',
  },
  'divide.handoverMinutes': {
    meaning: 'Minutt til ei overlevering, for kvar av dei to rettleiarane.',
    source: 'Eit notat og ein telefon.',
  },
  'divide.warmKnowledge': {
    meaning:
      'Kor mykje av det som er kjent, ei varm overlevering tek med seg, i ein samtale mellom alle tre.',
    source: 'Ein samtale på ein time.',
  },
  'divide.releaseSocial': {
    meaning:
      'Oppfatta sosialt behov der den kommunale sida, under dette, overlèt ein overført brukar til den statlege sida.',
    source: '«The great divide»: Etter ei overføring fell nokre av dei mest utsette igjennom.',
  },
  culture: { meaning: 'Korleis haldningar til den andre sida rører seg.' },
  'culture.replyPull': {
    meaning: 'Kor langt eit svar i tide dreg haldninga hos den som spurde.',
    source: PULL,
  },
  'culture.giverPull': {
    meaning: 'Kor langt eit svar i tide dreg haldninga hos den som svara.',
    source: PULL,
  },
  'culture.silencePull': { meaning: 'Kor langt stille dreg ei haldning.', source: PULL },
  'culture.refusalPull': { meaning: 'Kor langt eit avslag dreg ei haldning.', source: PULL },
  'culture.meetingPull': { meaning: 'Kor langt ein kontakt på møte dreg ei haldning.', source: PULL },
  'culture.contactPull': {
    meaning: 'Kor langt ein kontakt gjennom plassering eller i kantina dreg ei haldning.',
    source: PULL,
  },
  'culture.replyPole': { meaning: 'Dit svar i tide dreg haldningar.', source: POLE },
  'culture.silencePole': { meaning: 'Dit stille og avslag dreg haldningar.', source: POLE },
  'culture.contactPole': { meaning: 'Dit kontaktar dreg haldningar.', source: POLE },
  'culture.driftPole': { meaning: 'Dit avstand og tid dreg haldningar.', source: POLE },
  'culture.driftHalfLifeYears': {
    meaning:
      'Halveringstida for endringa som avstand fører med seg. Kvar kontakt i løpet av ein månad legg til like mykje att.',
    source: 'Ingen tal vart funne.',
  },
  'culture.contactScale': {
    meaning:
      'Ein sjanse til kontakt blir brukt med denne faktoren gonger produktet av dei to haldningane, på det meste 1.',
    source: 'Haldningar på 0,5 på begge sidene er nok til å setje seg saman.',
  },
  'culture.askingHalfLifeYears': {
    meaning: 'Halveringstida som den lærte hugen til å spørje går tilbake til 1 med.',
    source: 'Erfaringar bleiknar.',
  },
} satisfies TextsOf<'divide' | 'culture'>
