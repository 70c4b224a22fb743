import type { TextsOf } from './paths.ts'

const CHOICE = 'Eit val for kontoret eller studien. Kontor let team vere ulike.'

export const advisors = {
  teams: {
    meaning:
      'Eit team av rettleiarar: kva side det høyrer til, kor mange dei er, kor mange brukarar kvar har, og kven dei tek seg av.',
  },
  'teams.<name>.side': {
    meaning: 'Arbeidsgjevaren til teamet.',
    source: '«The great divide»: to arbeidsgjevarar under eitt tak.',
  },
  'teams.<name>.advisors': {
    meaning: 'Rettleiarar på teamet. Utan verdi er det brukarane som kjem til teamet, delt på porteføljen.',
    source:
      'Eit stort bydelskontor i Oslo med om lag 60 rettleiarar. Rundt 19 kommunalt tilsette på eit gjennomsnittleg kontor (Nav).',
  },
  'teams.<name>.caseload': {
    meaning:
      'Kor mange brukarar kvar rettleiar skal ha. Er talet på rettleiarar oppgjeve og dette ikkje, er det brukarane som kjem til teamet, delt på rettleiarane.',
    source:
      'Gjersøe 2020: generalistar 90–200, dei fleste 120–150. Ungdomsspesialistar 30–85, dei fleste 30–40.',
  },
  'teams.<name>.stock': {
    meaning: 'Brukarane på teamet den første dagen. Utan verdi følgjer det av bestanden i målgruppene.',
    source: 'Det eit kontor tel på ein dag.',
  },
  'teams.<name>.groups': {
    meaning: 'Målgruppene som teamet tek seg av.',
    source: 'Gjersøe 2020: Spesialiseringa er etter målgruppe.',
  },
  'teams.<name>.efforts': {
    meaning: 'Innsatsgruppene som teamet tek seg av.',
    source: 'Gjersøe 2020: Generalistane arbeidde med spesielt tilpassa innsats.',
  },
  'teams.<name>.wantedDays': {
    meaning:
      'Ønskt intervall mellom samtalar, etter innsatsgruppe. Utan verdi gjeld `conversations.wantedDays`.',
  },
  'teams.<name>.wantedDays.standard': { meaning: 'Standardinnsats.', source: CHOICE },
  'teams.<name>.wantedDays.situational': { meaning: 'Situasjonsbestemt innsats.', source: CHOICE },
  'teams.<name>.wantedDays.speciallyAdjusted': { meaning: 'Spesielt tilpassa innsats.', source: CHOICE },
  'teams.<name>.wantedDays.permanentlyAdjusted': { meaning: 'Varig tilpassa innsats.', source: CHOICE },
  'teams.<name>.firstTalkDays': {
    meaning:
      'Arbeidsdagar før ein ny brukar kan registrerast. Utan verdi gjeld `conversations.firstTalkDays`.',
    source: CHOICE,
  },
  'teams.<name>.inPerson': {
    meaning: 'Del av samtalane som er med oppmøte. Utan verdi gjeld `leadership.inPerson` for sida.',
    source: CHOICE,
  },
  'teams.<name>.phoneShare': {
    meaning: 'Del telefonsamtalar blant samtalane utan oppmøte. Utan verdi gjeld `conversations.phoneShare`.',
    source: CHOICE,
  },
  'teams.<name>.discretion': {
    meaning:
      'Rom for å velje tiltak utan å grunngje valet. Utan verdi gjeld `leadership.discretion` for sida.',
    source: CHOICE,
  },
  'teams.<name>.complexOnly': {
    meaning: 'Om teamet berre tek brukarar som blir oppfatta å ha samansette behov.',
    source: '«The great divide»: familiekoordinatorar som følgjer familiar tett.',
  },
  'teams.<name>.section': {
    meaning:
      'Namnet på ein seksjon. Team på begge sidene som nemner den same, sit saman, lærer av kvarandre og spør kvarandre.',
    source: '«The great divide»: tidlegare tverrgåande seksjonar. Andre kontor har tverrfaglege team.',
  },
  'teams.<name>.trialOnly': {
    meaning: 'Om teamet berre tek seg av dei som eit forsøk sender dit.',
    source: 'Forsøk med tett oppfølging har sitt eige team, betalt av forsøket.',
  },
  caseloads: { meaning: 'Kva som skjer når eit team er fullt.' },
  'caseloads.limitFactor': {
    meaning: 'Porteføljetaket, brukarar per rettleiar, som ein faktor på målet.',
    source: 'Gjersøe 2020: Porteføljane skil seg med rundt ein tidel frå dei vanlege 120–150.',
  },
  'caseloads.atLimit': {
    meaning:
      'Om ein person som kjem til eit fullt team, blir teken imot av den minst belasta rettleiaren der, av det neste teamet med plass som tek seg av slike brukarar, eller ventar på plass. Den som ikkje finn plass på noko team, ventar òg.',
    source:
      'Alle har rett til oppfølging. Gjersøe 2020 og familiekoordinatorar («The great divide»): porteføljar som held.',
  },
  'caseloads.keptFull': {
    meaning:
      'Om nye personar frå målgruppene etter tur fyller kvar plass på eit team den første dagen og så snart nokon sluttar. Ingen andre kjem, og dei blir på teamet.',
    source: 'For eksperiment der porteføljane skal vere like uansett kva kontoret gjer.',
  },
  agenda: { meaning: 'Minutta i ein arbeidsdag.' },
  'agenda.minutesPerDay': {
    meaning: 'Arbeidstida til ein rettleiar som er til stades.',
    source: 'Norsk arbeidsveke på 37,5 timar.',
  },
  'agenda.caseMinutesPerMonth': {
    meaning: 'Administrasjon som kvar brukar i porteføljen fører med seg.',
    source:
      'Gjersøe 2020: dei mange administrative prosedyrane for vanlege brukarar. Ingen tidsstudie vart funnen.',
  },
  'agenda.separateSystemsMinutesPerMonth': {
    meaning:
      'Det kvar side registrerer og spør om på nytt når begge følgjer opp ein brukar og ingen del av systema er felles.',
    source: '«The great divide»: Systema passar ikkje saman. Ingen tidsstudie vart funnen.',
  },
  'agenda.resolutionMinutesPerMonth': {
    meaning: 'Å skrive og dokumentere vedtak om økonomisk sosialhjelp, på den kommunale sida.',
    source:
      '«The great divide»: Dei tilsette fekk beskjed om å skrive reindyrka vedtak. Minutta er ei gjetting.',
  },
  'agenda.absentShare': {
    meaning: 'Del av vekene då ein rettleiar er borte (sjukdom, ferie, kurs).',
    source: 'Sjukefråvær i Nav 7 % (2018), og fem veker ferie fråtrekt det som blir planlagt rundt han.',
  },
  'agenda.utilisation': {
    meaning: 'Del av dei ledige minutta som ein rettleiar avtaler samtalar i på førehand.',
    source: 'Ein full kalender sprekk ved det første fråværet.',
  },
  'agenda.staffCostPerYear': {
    meaning: 'Kostnaden for ein rettleiar eller leiar med alt som følgjer med, i 2024-kroner.',
    source: 'Løn på om lag 600 000 kr, arbeidsgjevaravgift og lokale.',
  },
  'agenda.smoothingDays': {
    meaning: 'Tida ein rettleiar vurderer eiga belastning og kor mykje som hastar, over.',
    source: 'Rundt ein månad.',
  },
  'agenda.maximumStretch': {
    meaning: 'Det lengste strekket av det ønskte intervallet som ein rettleiar avtaler.',
    source: 'Halvårsgjennomgangar er det lengste som planane nemner (Gjersøe 2020).',
  },
  'agenda.backlogDays': {
    meaning: 'Tida det tek å arbeide inn administrasjon som har vorte liggjande.',
    source: 'To veker.',
  },
  'agenda.leastFreeShare': {
    meaning:
      'Den minste delen av ein dag som eit nytt kontor reknar med er ledig til samtalar, uansett kor stor porteføljen er.',
    source: 'Den som skal ha samtale, blir møtt uansett kor mykje administrasjon det er.',
  },
  turnover: { meaning: 'Rettleiarar som sluttar.' },
  'turnover.ratePerYear': {
    meaning: 'Kor ofte ein rettleiar sluttar i stillinga. Ein etterfølgjar tek til neste dag.',
    source:
      'Ingen tal for Nav vart funne. I barnevernet 20–40 %, under 12 % blir rekna som sunt (Casey 2017).',
  },
  'turnover.fileKept': {
    meaning: 'Kor mykje av det som var kjent om ein brukar, mappa fortel ein ny rettleiar på same side.',
    source: 'Det som vart skrive ned.',
  },
  'turnover.experienceYears': {
    meaning:
      'År med erfaring, på det meste, for dei som er der den første dagen: Timar med ei målgruppe bleiknar medan dei blir samla opp.',
    source: 'Med ei halveringstid på to år er tre år nesten like bra som ti.',
  },
  'turnover.talkHoursPerYear': {
    meaning: 'Timar med samtalar i eit arbeidsår med erfaring.',
    source: 'Ein tredel av eit arbeidsår på 1700 timar.',
  },
  knowledge: { meaning: 'Korleis rettleiarar lærer og gløymer.' },
  'knowledge.userMinutes': {
    meaning: 'Minutt med full openheit før 63 % av ein brukar er kjent.',
    source: 'Tre samtalar for å bli kjend med nokon.',
  },
  'knowledge.userHalfLifeDays': {
    meaning: 'Halveringstida for kunnskap om ein brukar utan kontakt.',
    source: 'Ingen tal vart funne.',
  },
  'knowledge.trustWeight': {
    meaning: 'Det full tillit legg til denne delen.',
    source: 'Gjersøe 2020: Unge snakkar når dei først kjenner seg trygge.',
  },
  'knowledge.opennessWithoutTrust': {
    meaning: 'Kor mykje av det ein samtale kan fortelje, som han fortel utan tillit i det heile.',
    source: 'Fakta fortel ein til kven som helst.',
  },
  'knowledge.expertiseWeight': {
    meaning: 'Det full fagkunnskap om målgruppa legg til denne delen.',
    source: 'Gjersøe 2020: Spesialistar med 85 brukarar var framleis lydhøyre for behova deira.',
  },
  'knowledge.skillWithoutExpertise': {
    meaning:
      'Kor mykje av det ein samtale kan fortelje, som han fortel ein rettleiar utan fagkunnskap om målgruppa.',
    source: 'Å lytte lærer ein i kvar samtale.',
  },
  'knowledge.fixedExpertise': {
    meaning: 'Fagkunnskapen alle har om kvar målgruppe når `mechanisms.expertise` er av.',
    source: 'Midten av det som er mogleg.',
  },
  'knowledge.expertiseHours': {
    meaning: 'Timar med ei målgruppe før 63 % av fagkunnskapen er nådd.',
    source: 'Cederlöf mfl. 2021: Saksbehandlarar med to års erfaring gjer det betre.',
  },
  'knowledge.expertiseHalfLifeYears': {
    meaning: 'Halveringstida for timar med ei målgruppe.',
    source: 'Ingen tal vart funne.',
  },
  'knowledge.measureAtReferral': {
    meaning:
      'Kunnskap om eit tiltak som rettleiaren får ved å vise nokon til det etter å ha samanlikna det med andre.',
    source: 'Å vege alternativ saman med ein brukar er å lese seg opp på dei. Ingen tal vart funne.',
  },
  'knowledge.measureAtStandardReferral': {
    meaning:
      'Kunnskap om eit tiltak som rettleiaren får ved å vise nokon til det på rutine, utan å samanlikne med noko.',
    source: 'Gjersøe 2020: «Eg veit ikkje alltid kva eg viser brukarane til.»',
  },
  'knowledge.measureAtFeedback': {
    meaning: 'Kunnskap om eit tiltak som rettleiaren får ved å høyre frå ein brukar som var der.',
    source: 'Læring av eigne saker.',
  },
  'knowledge.measurePerVisitHour': {
    meaning: 'Kunnskap om eit tiltak som rettleiaren får per time på besøk.',
    source: 'Gjersøe 2020: Spesialistar blir med brukarar og har kontakt med tiltaksarrangørar.',
  },
  'knowledge.measureHalfLifeYears': {
    meaning: 'Halveringstida for kunnskap om eit tiltak.',
    source: 'Tiltaksarrangørar og avtalar skiftar.',
  },
  'knowledge.measureAtMeeting': {
    meaning: 'Kunnskap om kvart tiltak som eit fellesmøte tek opp.',
    source: '«The great divide»: Fellesmøte drøfta arbeidsretta aktivitetar.',
  },
  'knowledge.teamLearningPerMonth': {
    meaning: 'Kunnskap om tiltak som rettleiaren fangar opp frå teamkollegaer som sit saman.',
    source: 'Prat i korridoren. Blanda plassering gjer han svakare.',
  },
  'knowledge.seatLearningPerMonth': {
    meaning: 'Kunnskap om tiltak som rettleiarar frå begge sidene fangar opp når dei sit blant kvarandre.',
    source: 'Prat i korridoren med den andre sida, i staden for med eige team. Ingen tal vart funne.',
  },
  'knowledge.ownMeasureAtStart': {
    meaning: 'Kunnskap om tiltaka på eiga side hos ein rettleiar som tek til.',
    source: 'Opplæring og lista på intranettet.',
  },
  'knowledge.otherMeasureAtStart': {
    meaning: 'Kunnskap om tiltaka på den andre sida hos ein rettleiar som tek til.',
    source: 'Det ein høyrer seie.',
  },
  'knowledge.employersPerHour': {
    meaning: 'Kunnskap om arbeidsgjevarar per time saman med dei.',
    source: 'Gjersøe 2020: Generalistar «anar ikkje» noko om smale yrkesfelt.',
  },
  slack: { meaning: 'Kva ein rettleiar gjer når gjeremåla for dagen er unna.' },
  'slack.visitShare': {
    meaning: 'Besøk på tiltak.',
    source: 'Gjersøe 2020: Spesialistar kjenner eigna tiltak og lokale tiltaksarrangørar.',
  },
  'slack.employerShare': {
    meaning: 'Tid med arbeidsgjevarar.',
    source: 'Gjersøe 2020: Spesialistar hadde direkte kontakt med lokale arbeidsgjevarar.',
  },
  'slack.accompanyShare': {
    meaning: 'Å bli med brukarar, til lege eller arbeidsgjevar.',
    source: 'Gjersøe 2020: å besøkje lege eller arbeidsgjevar saman med brukaren.',
  },
} satisfies TextsOf<'teams' | 'caseloads' | 'agenda' | 'turnover' | 'knowledge' | 'slack'>
