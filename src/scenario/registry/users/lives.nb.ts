import type { TextsOf } from '../paths.ts'

const EXITS =
  'Nav 2016: 64 % av ordinære arbeidssøkere og 42 % av dem med nedsatt arbeidsevne går til arbeid.'
const RELAPSE =
  'Helse er det som oftest gjør slutt på jobber. Kompetanse- og arbeidsbehov dekkes delvis av jobben.'

export const lives = {
  leaving: { meaning: 'Avgangsrater fra kontoret.' },
  'leaving.workRate': {
    meaning: 'Hvor ofte en person uten behov finner arbeid.',
    source:
      'Nav 2016, arbeid ved avgang etter innsatsgruppe. Nav 2013: årlig strøm fire ganger bestanden av ledige.',
  },
  'leaving.market': {
    meaning: 'Tilstanden på arbeidsmarkedet.',
    source: '1 er det kalibrerte arbeidsmarkedet.',
  },
  'leaving.workSlope': { meaning: 'Hvordan behov gjør det langsommere å finne arbeid.' },
  'leaving.workSlope.health': {
    meaning: 'Hvor bratt raten for å finne arbeid faller med behovet for hjelp med helse.',
    source: EXITS,
  },
  'leaving.workSlope.social': {
    meaning: 'Hvor bratt raten for å finne arbeid faller med behovet for hjelp med sosiale forhold.',
    source: EXITS,
  },
  'leaving.workSlope.skills': {
    meaning: 'Hvor bratt raten for å finne arbeid faller med behovet for hjelp med kompetanse.',
    source: EXITS,
  },
  'leaving.workSlope.work': {
    meaning: 'Hvor bratt raten for å finne arbeid faller med behovet for hjelp med arbeid.',
    source: EXITS,
  },
  'leaving.frailty': {
    meaning:
      'Hvor varig personer med de samme behovene skiller seg i raten for å finne arbeid: med en lognormal faktor med gjennomsnitt 1.',
    source:
      'Raten for å finne jobb er høyest i begynnelsen og faller over måneder (Søkelys på arbeidslivet 4/2019), og få av dem som blir lenge, finner en.',
  },
  'leaving.passiveFactor': {
    meaning:
      'Raten for å finne arbeid eller utdanning uten noen jobbsøking. Full jobbsøking legger til `activeFactor`.',
    source: 'Rosholm mfl. 2012: Møter hver fjortende dag gir en tidel høyere sysselsetting over to år.',
  },
  'leaving.activeFactor': { meaning: 'Det full jobbsøking legger til.', source: 'Som over.' },
  'leaving.lockIn': {
    meaning: 'Faktor på å finne arbeid mens en er på tiltak.',
    source:
      'Oversikter over tiltak: om lag ingen effekt på kort sikt, to til seks prosentpoeng etter to til tre år.',
  },
  'leaving.educationLockIn': {
    meaning: 'Faktor på å gå til utdanning mens en er på tiltak.',
    source: 'Som innlåsingen for arbeid, men svakere: Kurs kan være en vei til skole.',
  },
  'leaving.employerBonus': {
    meaning: 'Det full kunnskap om arbeidsgivere og om brukeren legger til raten for å finne arbeid.',
    source: 'Hill 2005: En jobbutvikler ved siden av én saksbehandler for hele saken ga høyere inntekt.',
  },
  'leaving.vacanciesPerYear': {
    meaning:
      'Ledige stillinger som alle brukere konkurrerer om. 0 betyr at én persons jobb ikke tar noe fra en annen.',
    source: 'Cheung mfl. 2019: De som fikk tiltaket, kom raskere ut, de andre langsommere.',
  },
  'leaving.vacancyDays': {
    meaning: 'Tiden det merkes at ledige stillinger er knappe.',
    source: 'Rundt en måned.',
  },
  'leaving.educationRate': {
    meaning: 'Hvor ofte en person uten sosiale behov eller helsebehov begynner på utdanning.',
    source:
      'Nesten halvparten av unge utenfor arbeid og utdanning er tilbake i ett av dem innen et år (Statistisk sentralbyrå 2013).',
  },
  'leaving.pensionRate': {
    meaning: 'Hvor ofte uføretrygd blir innvilget når saken først er dokumentert.',
    source:
      'Uføretrygd er 0,25–0,35 av avgangen fra spesielt tilpasset innsats. 2018 var et reformår med halvparten.',
  },
  'leaving.pensionDays': {
    meaning: 'Tid i oppfølging før en sak om uføretrygd regnes som dokumentert.',
    source:
      'Ni måneder. 60 % av nye uføretrygdede hadde en kort periode med arbeidsavklaringspenger (Kann & Dokken 2019).',
  },
  'leaving.pensionUntriedDays': {
    meaning: 'Tid i oppfølging før en sak om uføretrygd regnes som dokumentert når ingen tiltak er prøvd.',
    source: 'Behandling og tid viser det også, men langsommere. Selve ytelsen tar slutt etter tre år.',
  },
  'leaving.pensionHealth': {
    meaning: 'Oppfattet helsebehov der uføretrygd, over dette, blir vurdert.',
    source: 'Som raten.',
  },
  'leaving.outOfReachRate': {
    meaning: 'Hvor ofte en person med vanlig tillit faller utenfor rekkevidde uten at det er stille.',
    source:
      '16 % av dem som gikk ut av arbeidsavklaringspenger i 2018, hadde verken jobb eller ytelse etter seks måneder.',
  },
  'leaving.outOfReachTrust': {
    meaning: 'Hvor bratt den stiger når tilliten faller under den vanlige.',
    source: '«The great divide»: brukere som strever med å følge systemet.',
  },
  'leaving.outOfReachOrdinaryTrust': {
    meaning: 'Vanlig tillit, der raten for å falle utenfor rekkevidde er grunnraten.',
    source: 'Gjennomsnittlig tillit i målgruppene som den kommunale siden betjener.',
  },
  'leaving.outOfReachSilence': {
    meaning: 'Dager uten kontakt, utover de stille dagene, som dobler den.',
    source: 'To måneder uten et ord.',
  },
  'leaving.returnRate': {
    meaning: 'Hvor ofte en person utenfor rekkevidde kommer tilbake.',
    source:
      'Lima mfl. 2023: Avstanden for dem som gikk ut ved tidsgrensen, var nesten borte etter 24 måneder.',
  },
  'leaving.withoutWorkRate': {
    meaning: 'Hvor ofte en person med god helse går ut uten arbeid.',
    source: 'Det som er igjen av avgangen ved siden av arbeid, uføretrygd og utdanning.',
  },
  'leaving.withoutWorkPerTalk': {
    meaning: 'Hvor mye hver nylige samtale øker denne raten: Samtaler fører med seg vilkår.',
    source: 'Forsøk med små porteføljer i Østerrike og Wien: flere møter, flere sanksjoner.',
  },
  'leaving.withoutWorkHealth': {
    meaning: 'Hvor mye fullt behov for hjelp med helse senker avgangen uten arbeid.',
    source: 'Den som er syk, beholder en ytelse og blir i oppfølging.',
  },
  'leaving.mandatoryFactor': {
    meaning: 'Faktor på denne raten for unge på økonomisk sosialhjelp der det er aktivitetsplikt.',
    source: 'Hernæs, Markussen & Røed 2017: færre krav når det stilles vilkår.',
  },
  'leaving.otherRate': {
    meaning: 'Hvor ofte noen flytter bort eller dør.',
    source: 'En avrundet rate for voksne.',
  },
  'leaving.retirementAge': {
    meaning: 'Alderen da folk går over på alderspensjon, som telles blant andre grunner.',
    source: 'Norsk alderspensjon.',
  },
  'leaving.relapseRate': {
    meaning: 'Hvor ofte en person uten behov mister en ny jobb.',
    source:
      '25–35 % av dem som kommer, har vært der før. 48 % av dem som gikk ut av arbeidsavklaringspenger, arbeidet et år senere.',
  },
  'leaving.relapseSlope': {
    meaning: 'Hvor bratt den stiger med behov, vektet som nedenfor.',
    source: 'Som over.',
  },
  'leaving.relapseWeights': { meaning: 'Hvor mye hvert behov teller i risikoen for å miste en ny jobb.' },
  'leaving.relapseWeights.health': {
    meaning: 'Hvor mye behovet for hjelp med helse teller i den.',
    source: RELAPSE,
  },
  'leaving.relapseWeights.social': {
    meaning: 'Hvor mye behovet for hjelp med sosiale forhold teller i den.',
    source: RELAPSE,
  },
  'leaving.relapseWeights.skills': {
    meaning: 'Hvor mye behovet for hjelp med kompetanse teller i den.',
    source: RELAPSE,
  },
  'leaving.relapseWeights.work': {
    meaning: 'Hvor mye behovet for hjelp med arbeid teller i den.',
    source: RELAPSE,
  },
  'leaving.relapseFadeYears': {
    meaning: 'Tid i arbeid før risikoen for å miste det blekner.',
    source: 'En livslang risiko har ingen likevekt.',
  },
  'leaving.permanentWorkRate': {
    meaning: 'Hvor ofte noen går fra varig tilpasset innsats til ordinært arbeid.',
    source: 'Nesten ingen.',
  },
  outside: { meaning: 'Livet uten arbeid utenfor kontoret.' },
  'outside.workRate': {
    meaning:
      'Hvor ofte en person uten behov, utenfor rekkevidde eller gått uten arbeid, finner arbeid alene. Raten faller med behov som på kontoret.',
    source:
      'Av nye under 30 år finner rundt 30 % jobb sent, og halvparten av unge utenfor arbeid og utdanning er tilbake innen et år (Statistisk sentralbyrå 2013).',
  },
  'outside.returnRate': {
    meaning: 'Hvor ofte en person som gikk uten arbeid, kommer tilbake til kontoret.',
    source:
      'Sammen med å finne arbeid alene: Halvparten av unge utenfor arbeid og utdanning er tilbake innen et år, en femdel er fremdeles ute etter fem.',
  },
  assistance: { meaning: 'Økonomisk sosialhjelp.' },
  'assistance.offRate': {
    meaning: 'Månedlig sannsynlighet for å gå ut av økonomisk sosialhjelp uten behov, for medianpersonen.',
    source: 'Statistisk sentralbyrå: 5,1–5,5 måneder per mottaker og år, over 30 % høyst to, 14 % alle tolv.',
  },
  'assistance.offNeed': {
    meaning: 'Hvor bratt avgangen fra økonomisk sosialhjelp faller med behov.',
    source: 'Som over.',
  },
  'assistance.offPerson': {
    meaning: 'Varige forskjeller mellom personer i avgangen fra økonomisk sosialhjelp.',
    source: 'Uten dem får 2 % i stedet for 14 % hele året.',
  },
  'assistance.onRate': {
    meaning: 'Månedlig sannsynlighet for å begynne med økonomisk sosialhjelp uten behov.',
    source: 'Som over.',
  },
  'assistance.onNeed': {
    meaning: 'Hvor bratt tilgangen til økonomisk sosialhjelp stiger med behov.',
    source: 'Som over.',
  },
  'assistance.onPerson': {
    meaning: 'Varige forskjeller mellom personer i tilgangen til økonomisk sosialhjelp.',
    source: 'Som over.',
  },
  'assistance.decisionMonths': {
    meaning:
      'Måneder før økonomisk sosialhjelp må innvilges på nytt, noe personer utenfor rekkevidde ikke er til stede for. De kan heller ikke begynne med den. 0: Den fortsetter uten dem.',
    source: 'Økonomisk sosialhjelp innvilges for begrenset tid, fra uker til måneder.',
  },
  'assistance.nokPerMonth': {
    meaning: 'Gjennomsnittlig utbetaling, i 2024-kroner.',
    source: '7,0 mrd. kr og 59 000 mottakere i måneden i 2019: 9900 i måneden, ganger 1,21 for prisveksten.',
  },
  'assistance.nokFirstMonth': {
    meaning:
      'Utbetalingen den første måneden i forhold til gjennomsnittet. Den vokser til faktoren nedenfor etter et år.',
    source: 'Statistisk sentralbyrå 2009, tabell 6: 6439 for én måned, 7474 i gjennomsnitt.',
  },
  'assistance.nokLongTerm': {
    meaning: 'Utbetalingen på lang sikt i forhold til gjennomsnittet.',
    source: 'Statistisk sentralbyrå 2009, tabell 6: 8886 for tolv måneder, 7474 i gjennomsnitt.',
  },
  'assistance.longTermMonths': {
    meaning: 'Måneder utbetalingen vokser fra den første til den siste av disse faktorene over.',
    source: 'Statistisk sentralbyrå 2009, tabell 6, sammenligner én måned med tolv.',
  },
  'assistance.mandatoryActivity': {
    meaning: 'Om unge på økonomisk sosialhjelp må delta i aktivitet.',
    source: 'Gjersøe 2020: i kraft siden 2017.',
  },
  'assistance.youngUnder': {
    meaning: 'Alderen det er aktivitetsplikt under.',
    source: 'Sosialtjenesteloven § 20 a, i kraft siden 2017.',
  },
  pupils: { meaning: 'Elever i fare for frafall.' },
  'pupils.dropOutRate': {
    meaning: 'Hvor ofte elever slutter på skolen uten oppsøkende arbeid.',
    source: '30–35 % har ikke fullført på fem år i de mest utsatte bydelene i Oslo (kullene 2012–13).',
  },
  'pupils.outreachMinutes': {
    meaning: 'Oppsøkende arbeid som senker raten til 37 %.',
    source: 'Ingen tall ble funnet.',
  },
  'pupils.memoryDays': { meaning: 'Tiden oppsøkende arbeid merkes.', source: 'Rundt en måned.' },
  'pupils.schoolYears': {
    meaning: 'År i videregående skole da en elev er i fare for frafall.',
    source: 'Lengden på videregående skole.',
  },
  'pupils.needMeasureShare': {
    meaning: 'Andel av elevene i oppsøkende arbeid som trenger et statlig tiltak ved siden av skolen.',
    source: '«The great divide»: oppsøkende arbeid med brede ressurser i og utenfor kontoret.',
  },
  'pupils.measureFactor': {
    meaning: 'Faktor på raten for å slutte på skolen når dette tiltaket har startet.',
    source: 'Ingen tall ble funnet.',
  },
  'pupils.idleDays': {
    meaning:
      'Gjennomsnittlig tid fra en elev slutter på skolen til eleven kommer til kontoret som ung bruker.',
    source: 'Et halvt år.',
  },
} satisfies TextsOf<'leaving' | 'outside' | 'assistance' | 'pupils'>
