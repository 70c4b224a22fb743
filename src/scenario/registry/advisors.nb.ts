import type { TextsOf } from './paths.ts'

const CHOICE = 'Et valg for kontoret eller studien. Kontorer lar team være forskjellige.'

export const advisors = {
  teams: {
    meaning:
      'Et team av veiledere: hvilken side det hører til, hvor mange de er, hvor mange brukere hver har, og hvem de betjener.',
  },
  'teams.<name>.side': {
    meaning: 'Arbeidsgiveren til teamet.',
    source: '«The great divide»: to arbeidsgivere under ett tak.',
  },
  'teams.<name>.advisors': {
    meaning: 'Veiledere på teamet. Uten verdi er det brukerne som kommer til teamet, delt på porteføljen.',
    source:
      'Et stort bydelskontor i Oslo med om lag 60 veiledere. Rundt 19 kommunalt ansatte på et gjennomsnittlig kontor (Nav).',
  },
  'teams.<name>.caseload': {
    meaning:
      'Hvor mange brukere hver veileder skal ha. Er antall veiledere oppgitt og dette ikke, er det brukerne som kommer til teamet, delt på veilederne.',
    source:
      'Gjersøe 2020: generalister 90–200, de fleste 120–150. Ungdomsspesialister 30–85, de fleste 30–40.',
  },
  'teams.<name>.stock': {
    meaning: 'Brukerne på teamet den første dagen. Uten verdi følger det av bestanden i målgruppene.',
    source: 'Det et kontor teller på en dag.',
  },
  'teams.<name>.groups': {
    meaning: 'Målgruppene som teamet betjener.',
    source: 'Gjersøe 2020: Spesialiseringen er etter målgruppe.',
  },
  'teams.<name>.efforts': {
    meaning: 'Innsatsgruppene som teamet betjener.',
    source: 'Gjersøe 2020: Generalistene arbeidet med spesielt tilpasset innsats.',
  },
  'teams.<name>.wantedDays': {
    meaning:
      'Ønsket intervall mellom samtaler, etter innsatsgruppe. Uten verdi gjelder `conversations.wantedDays`.',
  },
  'teams.<name>.wantedDays.standard': { meaning: 'Standardinnsats.', source: CHOICE },
  'teams.<name>.wantedDays.situational': { meaning: 'Situasjonsbestemt innsats.', source: CHOICE },
  'teams.<name>.wantedDays.speciallyAdjusted': { meaning: 'Spesielt tilpasset innsats.', source: CHOICE },
  'teams.<name>.wantedDays.permanentlyAdjusted': { meaning: 'Varig tilpasset innsats.', source: CHOICE },
  'teams.<name>.firstTalkDays': {
    meaning:
      'Arbeidsdager før en ny bruker kan registreres. Uten verdi gjelder `conversations.firstTalkDays`.',
    source: CHOICE,
  },
  'teams.<name>.inPerson': {
    meaning: 'Andel samtaler med oppmøte. Uten verdi gjelder `leadership.inPerson` for siden.',
    source: CHOICE,
  },
  'teams.<name>.phoneShare': {
    meaning:
      'Andel telefonsamtaler blant samtalene uten oppmøte. Uten verdi gjelder `conversations.phoneShare`.',
    source: CHOICE,
  },
  'teams.<name>.discretion': {
    meaning:
      'Rom for å velge tiltak uten å begrunne valget. Uten verdi gjelder `leadership.discretion` for siden.',
    source: CHOICE,
  },
  'teams.<name>.complexOnly': {
    meaning: 'Om teamet bare tar brukere som oppfattes å ha sammensatte behov.',
    source: '«The great divide»: familiekoordinatorer som følger familier tett.',
  },
  'teams.<name>.section': {
    meaning:
      'Navnet på en seksjon. Team på begge sider som nevner den samme, sitter sammen, lærer av hverandre og spør hverandre.',
    source: '«The great divide»: tidligere tverrgående seksjoner. Andre kontorer har tverrfaglige team.',
  },
  'teams.<name>.trialOnly': {
    meaning: 'Om teamet bare betjener dem som et forsøk sender dit.',
    source: 'Forsøk med tett oppfølging har sitt eget team, betalt av forsøket.',
  },
  caseloads: { meaning: 'Hva som skjer når et team er fullt.' },
  'caseloads.limitFactor': {
    meaning: 'Porteføljetaket, brukere per veileder, som en faktor på målet.',
    source: 'Gjersøe 2020: Porteføljene avviker med rundt en tidel fra de vanlige 120–150.',
  },
  'caseloads.atLimit': {
    meaning:
      'Om en person som kommer til et fullt team, blir tatt imot av den minst belastede veilederen der, av det neste teamet med plass som betjener slike brukere, eller venter på plass. Den som ikke finner plass på noe team, venter også.',
    source:
      'Alle har rett til oppfølging. Gjersøe 2020 og familiekoordinatorer («The great divide»): porteføljer som holder.',
  },
  'caseloads.keptFull': {
    meaning:
      'Om nye personer fra målgruppene etter tur fyller hver plass på et team den første dagen og så snart noen slutter. Ingen andre kommer, og de blir på teamet.',
    source: 'For eksperimenter der porteføljene skal være like uansett hva kontoret gjør.',
  },
  agenda: { meaning: 'Minuttene i en arbeidsdag.' },
  'agenda.minutesPerDay': {
    meaning: 'Arbeidstiden til en veileder som er til stede.',
    source: 'Norsk arbeidsuke på 37,5 timer.',
  },
  'agenda.caseMinutesPerMonth': {
    meaning: 'Administrasjon som hver bruker i porteføljen fører med seg.',
    source:
      'Gjersøe 2020: de mange administrative prosedyrene for vanlige brukere. Ingen tidsstudie ble funnet.',
  },
  'agenda.separateSystemsMinutesPerMonth': {
    meaning:
      'Det hver side registrerer og spør om på nytt når begge følger opp en bruker og ingen del av systemene er felles.',
    source: '«The great divide»: Systemene passer ikke sammen. Ingen tidsstudie ble funnet.',
  },
  'agenda.resolutionMinutesPerMonth': {
    meaning: 'Å skrive og dokumentere vedtak om økonomisk sosialhjelp, på den kommunale siden.',
    source:
      '«The great divide»: De ansatte fikk beskjed om å skrive rendyrkede vedtak. Minuttene er en gjetning.',
  },
  'agenda.absentShare': {
    meaning: 'Andel av ukene da en veileder er borte (sykdom, ferie, kurs).',
    source: 'Sykefravær i Nav 7 % (2018), og fem ukers ferie fratrukket det som planlegges rundt den.',
  },
  'agenda.utilisation': {
    meaning: 'Andel av de ledige minuttene som en veileder avtaler samtaler i på forhånd.',
    source: 'En full kalender sprekker ved det første fraværet.',
  },
  'agenda.staffCostPerYear': {
    meaning: 'Kostnaden for en veileder eller leder med alt som følger med, i 2024-kroner.',
    source: 'Lønn på om lag 600 000 kr, arbeidsgiveravgift og lokaler.',
  },
  'agenda.smoothingDays': {
    meaning: 'Tiden en veileder vurderer egen belastning og hvor mye som haster, over.',
    source: 'Rundt en måned.',
  },
  'agenda.maximumStretch': {
    meaning: 'Det lengste strekket av det ønskede intervallet som en veileder avtaler.',
    source: 'Halvårsgjennomganger er det lengste som planene nevner (Gjersøe 2020).',
  },
  'agenda.backlogDays': {
    meaning: 'Tiden det tar å arbeide inn administrasjon som har blitt liggende.',
    source: 'To uker.',
  },
  'agenda.leastFreeShare': {
    meaning:
      'Den minste delen av en dag som et nytt kontor regner med er ledig til samtaler, uansett hvor stor porteføljen er.',
    source: 'Den som skal ha samtale, blir møtt uansett hvor mye administrasjon det er.',
  },
  turnover: { meaning: 'Veiledere som slutter.' },
  'turnover.ratePerYear': {
    meaning: 'Hvor ofte en veileder slutter i stillingen. En etterfølger begynner neste dag.',
    source: 'Ingen tall for Nav ble funnet. I barnevernet 20–40 %, under 12 % regnes som sunt (Casey 2017).',
  },
  'turnover.fileKept': {
    meaning: 'Hvor mye av det som var kjent om en bruker, mappen forteller en ny veileder på samme side.',
    source: 'Det som ble skrevet ned.',
  },
  'turnover.experienceYears': {
    meaning:
      'År med erfaring, på det meste, for dem som er der den første dagen: Timer med en målgruppe blekner mens de samles opp.',
    source: 'Med en halveringstid på to år er tre år nesten like bra som ti.',
  },
  'turnover.talkHoursPerYear': {
    meaning: 'Timer med samtaler i et arbeidsår med erfaring.',
    source: 'En tredel av et arbeidsår på 1700 timer.',
  },
  knowledge: { meaning: 'Hvordan veiledere lærer og glemmer.' },
  'knowledge.userMinutes': {
    meaning: 'Minutter med full åpenhet før 63 % av en bruker er kjent.',
    source: 'Tre samtaler for å bli kjent med noen.',
  },
  'knowledge.userHalfLifeDays': {
    meaning: 'Halveringstiden for kunnskap om en bruker uten kontakt.',
    source: 'Ingen tall ble funnet.',
  },
  'knowledge.trustWeight': {
    meaning: 'Det full tillit legger til denne andelen.',
    source: 'Gjersøe 2020: Unge snakker når de først føler seg trygge.',
  },
  'knowledge.opennessWithoutTrust': {
    meaning: 'Hvor mye av det en samtale kan fortelle, som den forteller uten noen tillit.',
    source: 'Fakta forteller man til hvem som helst.',
  },
  'knowledge.expertiseWeight': {
    meaning: 'Det full fagkunnskap om målgruppen legger til denne andelen.',
    source: 'Gjersøe 2020: Spesialister med 85 brukere var fremdeles lydhøre for behovene deres.',
  },
  'knowledge.skillWithoutExpertise': {
    meaning:
      'Hvor mye av det en samtale kan fortelle, som den forteller en veileder uten fagkunnskap om målgruppen.',
    source: 'Å lytte lærer man i hver samtale.',
  },
  'knowledge.fixedExpertise': {
    meaning: 'Fagkunnskapen alle har om hver målgruppe når `mechanisms.expertise` er av.',
    source: 'Midten av det som er mulig.',
  },
  'knowledge.expertiseHours': {
    meaning: 'Timer med en målgruppe før 63 % av fagkunnskapen er nådd.',
    source: 'Cederlöf mfl. 2021: Saksbehandlere med to års erfaring gjør det bedre.',
  },
  'knowledge.expertiseHalfLifeYears': {
    meaning: 'Halveringstiden for timer med en målgruppe.',
    source: 'Ingen tall ble funnet.',
  },
  'knowledge.measureAtReferral': {
    meaning:
      'Kunnskap om et tiltak som veilederen får ved å henvise noen til det etter å ha sammenlignet det med andre.',
    source: 'Å veie muligheter sammen med en bruker er å lese seg opp på dem. Ingen tall ble funnet.',
  },
  'knowledge.measureAtStandardReferral': {
    meaning:
      'Kunnskap om et tiltak som veilederen får ved å henvise noen til det på rutine, uten å sammenligne med noe.',
    source: 'Gjersøe 2020: «Jeg vet ikke alltid hva jeg henviser brukerne til.»',
  },
  'knowledge.measureAtFeedback': {
    meaning: 'Kunnskap om et tiltak som veilederen får ved å høre fra en bruker som var der.',
    source: 'Læring av egne saker.',
  },
  'knowledge.measurePerVisitHour': {
    meaning: 'Kunnskap om et tiltak som veilederen får per time på besøk.',
    source: 'Gjersøe 2020: Spesialister blir med brukere og har kontakt med tiltaksarrangører.',
  },
  'knowledge.measureHalfLifeYears': {
    meaning: 'Halveringstiden for kunnskap om et tiltak.',
    source: 'Tiltaksarrangører og avtaler skifter.',
  },
  'knowledge.measureAtMeeting': {
    meaning: 'Kunnskap om hvert tiltak som et fellesmøte tar opp.',
    source: '«The great divide»: Fellesmøter drøftet arbeidsrettede aktiviteter.',
  },
  'knowledge.teamLearningPerMonth': {
    meaning: 'Kunnskap om tiltak som veilederen fanger opp fra teamkolleger som sitter sammen.',
    source: 'Prat i korridoren. Blandet plassering gjør den svakere.',
  },
  'knowledge.seatLearningPerMonth': {
    meaning: 'Kunnskap om tiltak som veiledere fra begge sider fanger opp når de sitter blant hverandre.',
    source: 'Prat i korridoren med den andre siden, i stedet for med eget team. Ingen tall ble funnet.',
  },
  'knowledge.ownMeasureAtStart': {
    meaning: 'Kunnskap om tiltakene på egen side hos en veileder som begynner.',
    source: 'Opplæring og listen på intranettet.',
  },
  'knowledge.otherMeasureAtStart': {
    meaning: 'Kunnskap om tiltakene på den andre siden hos en veileder som begynner.',
    source: 'Det man hører si.',
  },
  'knowledge.employersPerHour': {
    meaning: 'Kunnskap om arbeidsgivere per time sammen med dem.',
    source: 'Gjersøe 2020: Generalister «aner ikke» noe om smale yrkesfelt.',
  },
  slack: { meaning: 'Hva en veileder gjør når dagens gjøremål er unna.' },
  'slack.visitShare': {
    meaning: 'Besøk på tiltak.',
    source: 'Gjersøe 2020: Spesialister kjenner egnede tiltak og lokale tiltaksarrangører.',
  },
  'slack.employerShare': {
    meaning: 'Tid med arbeidsgivere.',
    source: 'Gjersøe 2020: Spesialister hadde direkte kontakt med lokale arbeidsgivere.',
  },
  'slack.accompanyShare': {
    meaning: 'Å bli med brukere, til lege eller arbeidsgiver.',
    source: 'Gjersøe 2020: å besøke lege eller arbeidsgiver sammen med brukeren.',
  },
} satisfies TextsOf<'teams' | 'caseloads' | 'agenda' | 'turnover' | 'knowledge' | 'slack'>
