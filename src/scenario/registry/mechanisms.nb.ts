import type { TextsOf } from './paths.ts'

const SWITCH = 'En bryter for prøver og for å slå av deler.'

export const mechanisms = {
  mechanisms: { meaning: 'Brytere for mekanismene.' },
  'mechanisms.absence': { meaning: 'Veiledere er borte noen uker. Av: alltid til stede.', source: SWITCH },
  'mechanisms.turnover': { meaning: 'Veiledere slutter. Av: Alle blir.', source: SWITCH },
  'mechanisms.noShow': { meaning: 'Brukere uteblir fra samtaler. Av: Alle kommer.', source: SWITCH },
  'mechanisms.userKnowledge': {
    meaning: 'Veiledere lærer om brukere i samtaler. Av: Ingenting læres om noen person.',
    source: SWITCH,
  },
  'mechanisms.userForgetting': { meaning: 'Kunnskap om brukere blekner. Av: Den blir.', source: SWITCH },
  'mechanisms.expertise': {
    meaning: 'Veiledere bygger opp fagkunnskap om målgrupper. Av: Alle har `knowledge.fixedExpertise`.',
    source: SWITCH,
  },
  'mechanisms.measureKnowledge': {
    meaning: 'Veiledere lærer om tiltak. Av: Kunnskapen om tiltak blir som ved starten.',
    source: SWITCH,
  },
  'mechanisms.measureForgetting': { meaning: 'Kunnskap om tiltak blekner. Av: Den blir.', source: SWITCH },
  'mechanisms.teamLearning': {
    meaning: 'Teamkolleger deler kunnskap om tiltak. Av: Alle lærer alene.',
    source: SWITCH,
  },
  'mechanisms.slack': {
    meaning: 'Ledige minutter går til besøk, ærend og oppsøkende arbeid. Av: De blir ubrukt.',
    source: SWITCH,
  },
  'mechanisms.perceptionError': {
    meaning: 'Behov og effekter oppfattes gjennom kunnskap. Av: nøyaktig.',
    source: SWITCH,
  },
  'mechanisms.planning': { meaning: 'Brukere blir henvist til tiltak. Av: Ingen blir det.', source: SWITCH },
  'mechanisms.comparing': {
    meaning: 'Veiledere sammenligner det de kommer på. Av: Hver henvisning er rutine.',
    source: SWITCH,
  },
  'mechanisms.consent': {
    meaning: 'Brukere tenker seg om og kan takke nei. Av: Alle sier ja med en gang.',
    source: SWITCH,
  },
  'mechanisms.dropOut': { meaning: 'Brukere faller fra tiltak. Av: Alle fullfører.', source: SWITCH },
  'mechanisms.measureEffects': {
    meaning: 'Å fullføre senker behov. Av: Tiltak endrer ingenting.',
    source: SWITCH,
  },
  'mechanisms.needsDrift': {
    meaning: 'Behov vokser når det er stille. Av: De endrer seg bare gjennom tiltak.',
    source: SWITCH,
  },
  'mechanisms.trustDynamics': {
    meaning: 'Tilliten beveger seg. Av: Den blir som da personen kom.',
    source: SWITCH,
  },
  'mechanisms.activationDynamics': {
    meaning: 'Jobbsøkingen beveger seg. Av: Den blir som da personen kom.',
    source: SWITCH,
  },
  'mechanisms.divide': {
    meaning:
      'Forespørsler på tvers går gjennom ledere og oppmerksomhet. Av: Hver blir innvilget og besvart med en gang.',
    source: SWITCH,
  },
  'mechanisms.leaders': {
    meaning: 'Ledere avgjør forespørsler. Av: Alt er tillatt uten forsinkelse.',
    source: SWITCH,
  },
  'mechanisms.learningToAsk': {
    meaning: 'Svar og stillhet endrer tilbøyeligheten til å spørre. Av: Den er den oppgitte raten.',
    source: SWITCH,
  },
  'mechanisms.culture': {
    meaning: 'Holdninger og bånd beveger seg. Av: De blir som ved starten.',
    source: SWITCH,
  },
  'mechanisms.handover': {
    meaning: 'Kommunale brukere blir overlevert til den statlige siden og tilbake. Av: Ingen blir det.',
    source: SWITCH,
  },
  'mechanisms.reassessment': {
    meaning: 'Innsatsgrupper endrer seg etter tiltak. Av: De blir som de er.',
    source: SWITCH,
  },
  'mechanisms.teamLearningAcross': {
    meaning: 'Fellesmøter lærer bort tiltak på den andre siden. Av: De bygger bare bånd.',
    source: SWITCH,
  },
  'mechanisms.jointPlans': {
    meaning:
      'To veiledere som har snakket sammen om en bruker, har én felles plan. Av: Hver fortsetter alene.',
    source: SWITCH,
  },
  'mechanisms.leadersApart': {
    meaning:
      'En forespørsel trenger begge av to ledere som ikke møtes. Av: bare lederen på den siden som blir spurt.',
    source: SWITCH,
  },
  'mechanisms.contactByMode': {
    meaning:
      'Samtaler fører med seg vilkår og bryter stillheten etter hvor mye samtaleformen forteller. Av: Hver like mye som en med oppmøte.',
    source: SWITCH,
  },
  'mechanisms.reviewsChangePlans': {
    meaning:
      'En halvårsgjennomgang kan avslutte et opphold for et tiltak som nå ser bedre ut. Av: Den lærer bare bort tiltaket.',
    source: SWITCH,
  },
  'mechanisms.mandatoryMeasures': {
    meaning:
      'Der det er aktivitetsplikt, foreslår den kommunale siden et av sine egne tiltak i den første samtalen. Av: Plikten får bare folk til å slutte.',
    source: SWITCH,
  },
  'mechanisms.relapse': {
    meaning: 'Folk mister nye jobber og kommer tilbake. Av: Arbeid er for godt.',
    source: SWITCH,
  },
  'mechanisms.returns': {
    meaning: 'Folk utenfor rekkevidde kommer tilbake. Av: De blir borte.',
    source: SWITCH,
  },
  'mechanisms.assistance': {
    meaning: 'Økonomisk sosialhjelp blir utbetalt. Av: Ingen får noe.',
    source: SWITCH,
  },
  'mechanisms.prevention': {
    meaning: 'Oppsøkende arbeid senker frafallet i skolen. Av: Det gjør det ikke.',
    source: SWITCH,
  },
  'mechanisms.unlimitedMinutes': { meaning: 'Veiledere har alle de minuttene de vil.', source: SWITCH },
  'mechanisms.unlimitedPlaces': { meaning: 'Tiltak har plass til alle.', source: SWITCH },
  'mechanisms.permanentPlaces': {
    meaning: 'Varig tilrettelagt arbeid har så mange plasser som det oppgir, og kø. Av: plass til alle.',
    source: SWITCH,
  },
  'mechanisms.risks': {
    meaning:
      'Avgangsrater: etter behov og sinnstilstand, de konstante grunnratene av hvert slag, eller ingen går ut.',
    source: 'Konstante konkurrerende rater er en Markov-kjede med kjente svar.',
  },
} satisfies TextsOf<'mechanisms'>
