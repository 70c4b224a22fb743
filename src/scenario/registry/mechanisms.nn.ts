import type { TextsOf } from './paths.ts'

const SWITCH = 'Ein brytar for prøver og for å slå av delar.'

export const mechanisms = {
  mechanisms: { meaning: 'Brytarar for mekanismane.' },
  'mechanisms.absence': {
    meaning: 'Rettleiarar er borte nokre veker. Av: alltid til stades.',
    source: SWITCH,
  },
  'mechanisms.turnover': { meaning: 'Rettleiarar sluttar. Av: Alle blir.', source: SWITCH },
  'mechanisms.noShow': { meaning: 'Brukarar kjem ikkje til samtalar. Av: Alle møter.', source: SWITCH },
  'mechanisms.userKnowledge': {
    meaning: 'Rettleiarar lærer om brukarar i samtalar. Av: Ingenting blir lært om nokon person.',
    source: SWITCH,
  },
  'mechanisms.userForgetting': { meaning: 'Kunnskap om brukarar bleiknar. Av: Han blir.', source: SWITCH },
  'mechanisms.expertise': {
    meaning: 'Rettleiarar byggjer opp fagkunnskap om målgrupper. Av: Alle har `knowledge.fixedExpertise`.',
    source: SWITCH,
  },
  'mechanisms.measureKnowledge': {
    meaning: 'Rettleiarar lærer om tiltak. Av: Kunnskapen om tiltak blir som ved starten.',
    source: SWITCH,
  },
  'mechanisms.measureForgetting': { meaning: 'Kunnskap om tiltak bleiknar. Av: Han blir.', source: SWITCH },
  'mechanisms.teamLearning': {
    meaning: 'Teamkollegaer deler kunnskap om tiltak. Av: Alle lærer åleine.',
    source: SWITCH,
  },
  'mechanisms.slack': {
    meaning: 'Ledige minutt går til besøk, ærend og oppsøkjande arbeid. Av: Dei blir ubrukte.',
    source: SWITCH,
  },
  'mechanisms.perceptionError': {
    meaning: 'Behov og effektar blir oppfatta gjennom kunnskap. Av: nøyaktig.',
    source: SWITCH,
  },
  'mechanisms.planning': { meaning: 'Brukarar blir viste til tiltak. Av: Ingen blir det.', source: SWITCH },
  'mechanisms.comparing': {
    meaning: 'Rettleiarar samanliknar det dei kjem på. Av: Kvar tilvising er rutine.',
    source: SWITCH,
  },
  'mechanisms.consent': {
    meaning: 'Brukarar tenkjer seg om og kan takke nei. Av: Alle seier ja med ein gong.',
    source: SWITCH,
  },
  'mechanisms.dropOut': { meaning: 'Brukarar fell frå tiltak. Av: Alle fullfører.', source: SWITCH },
  'mechanisms.measureEffects': {
    meaning: 'Å fullføre senkar behov. Av: Tiltak endrar ingenting.',
    source: SWITCH,
  },
  'mechanisms.needsDrift': {
    meaning: 'Behov veks når det er stille. Av: Dei endrar seg berre gjennom tiltak.',
    source: SWITCH,
  },
  'mechanisms.trustDynamics': {
    meaning: 'Tilliten rører seg. Av: Han blir som då personen kom.',
    source: SWITCH,
  },
  'mechanisms.activationDynamics': {
    meaning: 'Jobbsøkinga rører seg. Av: Ho blir som då personen kom.',
    source: SWITCH,
  },
  'mechanisms.divide': {
    meaning:
      'Førespurnader på tvers går gjennom leiarar og merksemd. Av: Kvar blir innvilga og svara på med ein gong.',
    source: SWITCH,
  },
  'mechanisms.leaders': {
    meaning: 'Leiarar avgjer førespurnader. Av: Alt er tillate utan forseinking.',
    source: SWITCH,
  },
  'mechanisms.learningToAsk': {
    meaning: 'Svar og stille endrar hugen til å spørje. Av: Han er den oppgjevne raten.',
    source: SWITCH,
  },
  'mechanisms.culture': {
    meaning: 'Haldningar og band rører seg. Av: Dei blir som ved starten.',
    source: SWITCH,
  },
  'mechanisms.handover': {
    meaning: 'Kommunale brukarar blir overleverte til den statlege sida og tilbake. Av: Ingen blir det.',
    source: SWITCH,
  },
  'mechanisms.reassessment': {
    meaning: 'Innsatsgrupper endrar seg etter tiltak. Av: Dei blir som dei er.',
    source: SWITCH,
  },
  'mechanisms.teamLearningAcross': {
    meaning: 'Fellesmøte lærer bort tiltak på den andre sida. Av: Dei byggjer berre band.',
    source: SWITCH,
  },
  'mechanisms.jointPlans': {
    meaning:
      'To rettleiarar som har snakka saman om ein brukar, har éin felles plan. Av: Kvar held fram åleine.',
    source: SWITCH,
  },
  'mechanisms.leadersApart': {
    meaning:
      'Ein førespurnad treng begge av to leiarar som ikkje møtest. Av: berre leiaren på den sida som blir spurd.',
    source: SWITCH,
  },
  'mechanisms.contactByMode': {
    meaning:
      'Samtalar fører med seg vilkår og bryt stilla etter kor mykje samtaleforma fortel. Av: Kvar like mykje som ein med oppmøte.',
    source: SWITCH,
  },
  'mechanisms.reviewsChangePlans': {
    meaning:
      'Ein halvårsgjennomgang kan avslutte eit opphald for eit tiltak som no ser betre ut. Av: Han lærer berre bort tiltaket.',
    source: SWITCH,
  },
  'mechanisms.mandatoryMeasures': {
    meaning:
      'Der det er aktivitetsplikt, føreslår den kommunale sida eit av sine eigne tiltak i den første samtalen. Av: Plikta får berre folk til å slutte.',
    source: SWITCH,
  },
  'mechanisms.relapse': {
    meaning: 'Folk mistar nye jobbar og vender tilbake. Av: Arbeid er for godt.',
    source: SWITCH,
  },
  'mechanisms.returns': {
    meaning: 'Folk utanfor rekkjevidd vender tilbake. Av: Dei blir borte.',
    source: SWITCH,
  },
  'mechanisms.assistance': {
    meaning: 'Økonomisk sosialhjelp blir utbetalt. Av: Ingen får noko.',
    source: SWITCH,
  },
  'mechanisms.prevention': {
    meaning: 'Oppsøkjande arbeid senkar fråfallet i skulen. Av: Det gjer det ikkje.',
    source: SWITCH,
  },
  'mechanisms.unlimitedMinutes': { meaning: 'Rettleiarar har alle dei minutta dei vil.', source: SWITCH },
  'mechanisms.unlimitedPlaces': { meaning: 'Tiltak har plass til alle.', source: SWITCH },
  'mechanisms.permanentPlaces': {
    meaning: 'Varig tilrettelagt arbeid har så mange plassar som det oppgjev, og kø. Av: plass til alle.',
    source: SWITCH,
  },
  'mechanisms.risks': {
    meaning:
      'Avgangsratar: etter behov og sinnstilstand, dei konstante grunnratane av kvart slag, eller ingen går ut.',
    source: 'Konstante konkurrerande ratar er ei Markov-kjede med kjende svar.',
  },
} satisfies TextsOf<'mechanisms'>
