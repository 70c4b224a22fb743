import type { TextsOf } from '../paths.ts'

const EXITS =
  'Nav 2016: 64 % av ordinære arbeidssøkjarar og 42 % av dei med nedsett arbeidsevne går til arbeid.'
const RELAPSE =
  'Helse er det som oftast gjer slutt på jobbar. Kompetanse- og arbeidsbehov blir delvis dekte av jobben.'

export const lives = {
  leaving: { meaning: 'Avgangsratar frå kontoret.' },
  'leaving.workRate': {
    meaning: 'Kor ofte ein person utan behov finn arbeid.',
    source:
      'Nav 2016, arbeid ved avgang etter innsatsgruppe. Nav 2013: årleg straum fire gonger bestanden av ledige.',
  },
  'leaving.market': {
    meaning: 'Tilstanden på arbeidsmarknaden.',
    source: '1 er den kalibrerte arbeidsmarknaden.',
  },
  'leaving.workSlope': { meaning: 'Korleis behov gjer det seinare å finne arbeid.' },
  'leaving.workSlope.health': {
    meaning: 'Kor bratt raten for å finne arbeid fell med behovet for hjelp med helse.',
    source: EXITS,
  },
  'leaving.workSlope.social': {
    meaning: 'Kor bratt raten for å finne arbeid fell med behovet for hjelp med sosiale forhold.',
    source: EXITS,
  },
  'leaving.workSlope.skills': {
    meaning: 'Kor bratt raten for å finne arbeid fell med behovet for hjelp med kompetanse.',
    source: EXITS,
  },
  'leaving.workSlope.work': {
    meaning: 'Kor bratt raten for å finne arbeid fell med behovet for hjelp med arbeid.',
    source: EXITS,
  },
  'leaving.frailty': {
    meaning:
      'Kor varig personar med dei same behova skil seg i raten for å finne arbeid: med ein lognormal faktor med gjennomsnitt 1.',
    source:
      'Raten for å finne jobb er høgast i byrjinga og fell over månader (Søkelys på arbeidslivet 4/2019), og få av dei som blir lenge, finn ein.',
  },
  'leaving.passiveFactor': {
    meaning:
      'Raten for å finne arbeid eller utdanning utan jobbsøking i det heile. Full jobbsøking legg til `activeFactor`.',
    source: 'Rosholm mfl. 2012: Møte kvar fjortande dag gjev ein tidel høgare sysselsetjing over to år.',
  },
  'leaving.activeFactor': { meaning: 'Det full jobbsøking legg til.', source: 'Som over.' },
  'leaving.lockIn': {
    meaning: 'Faktor på å finne arbeid medan ein er på tiltak.',
    source:
      'Oversyn over tiltak: om lag ingen effekt på kort sikt, to til seks prosentpoeng etter to til tre år.',
  },
  'leaving.educationLockIn': {
    meaning: 'Faktor på å gå til utdanning medan ein er på tiltak.',
    source: 'Som innlåsinga for arbeid, men svakare: Kurs kan vere ein veg til skule.',
  },
  'leaving.employerBonus': {
    meaning: 'Det full kunnskap om arbeidsgjevarar og om brukaren legg til raten for å finne arbeid.',
    source: 'Hill 2005: Ein jobbutviklar ved sida av éin saksbehandlar for heile saka gav høgare inntekt.',
  },
  'leaving.vacanciesPerYear': {
    meaning:
      'Ledige stillingar som alle brukarane konkurrerer om. 0 tyder at jobben til éin person ikkje tek noko frå ein annan.',
    source: 'Cheung mfl. 2019: Dei som fekk tiltaket, kom raskare ut, dei andre seinare.',
  },
  'leaving.vacancyDays': {
    meaning: 'Tida det merkast at ledige stillingar er knappe.',
    source: 'Rundt ein månad.',
  },
  'leaving.educationRate': {
    meaning: 'Kor ofte ein person utan sosiale behov eller helsebehov tek til på utdanning.',
    source:
      'Nesten halvparten av unge utanfor arbeid og utdanning er tilbake i eitt av dei innan eit år (Statistisk sentralbyrå 2013).',
  },
  'leaving.pensionRate': {
    meaning: 'Kor ofte uføretrygd blir innvilga når saka først er dokumentert.',
    source:
      'Uføretrygd er 0,25–0,35 av avgangen frå spesielt tilpassa innsats. 2018 var eit reformår med halvparten.',
  },
  'leaving.pensionDays': {
    meaning: 'Tid i oppfølging før ei sak om uføretrygd blir rekna som dokumentert.',
    source:
      'Ni månader. 60 % av nye uføretrygda hadde ein kort periode med arbeidsavklaringspengar (Kann & Dokken 2019).',
  },
  'leaving.pensionUntriedDays': {
    meaning:
      'Tid i oppfølging før ei sak om uføretrygd blir rekna som dokumentert når ingen tiltak er prøvde.',
    source: 'Behandling og tid viser det òg, men seinare. Sjølve ytinga tek slutt etter tre år.',
  },
  'leaving.pensionHealth': {
    meaning: 'Oppfatta helsebehov der uføretrygd, over dette, blir vurdert.',
    source: 'Som raten.',
  },
  'leaving.outOfReachRate': {
    meaning: 'Kor ofte ein person med vanleg tillit fell utanfor rekkjevidd utan at det er stille.',
    source:
      '16 % av dei som gjekk ut av arbeidsavklaringspengar i 2018, hadde verken jobb eller yting etter seks månader.',
  },
  'leaving.outOfReachTrust': {
    meaning: 'Kor bratt han stig når tilliten fell under den vanlege.',
    source: '«The great divide»: brukarar som strever med å følgje systemet.',
  },
  'leaving.outOfReachOrdinaryTrust': {
    meaning: 'Vanleg tillit, der raten for å falle utanfor rekkjevidd er grunnraten.',
    source: 'Gjennomsnittleg tillit i målgruppene som den kommunale sida tek seg av.',
  },
  'leaving.outOfReachSilence': {
    meaning: 'Dagar utan kontakt, utover dei stille dagane, som doblar han.',
    source: 'To månader utan eit ord.',
  },
  'leaving.returnRate': {
    meaning: 'Kor ofte ein person utanfor rekkjevidd kjem tilbake.',
    source:
      'Lima mfl. 2023: Avstanden for dei som gjekk ut ved tidsgrensa, var nesten borte etter 24 månader.',
  },
  'leaving.withoutWorkRate': {
    meaning: 'Kor ofte ein person med god helse går ut utan arbeid.',
    source: 'Det som er att av avgangen ved sida av arbeid, uføretrygd og utdanning.',
  },
  'leaving.withoutWorkPerTalk': {
    meaning: 'Kor mykje kvar nyleg samtale aukar denne raten: Samtalar fører med seg vilkår.',
    source: 'Forsøk med små porteføljar i Austerrike og Wien: fleire møte, fleire sanksjonar.',
  },
  'leaving.withoutWorkHealth': {
    meaning: 'Kor mykje fullt behov for hjelp med helse senkar avgangen utan arbeid.',
    source: 'Den som er sjuk, held på ei yting og blir i oppfølging.',
  },
  'leaving.mandatoryFactor': {
    meaning: 'Faktor på denne raten for unge på økonomisk sosialhjelp der det er aktivitetsplikt.',
    source: 'Hernæs, Markussen & Røed 2017: færre krav når det blir stilt vilkår.',
  },
  'leaving.otherRate': {
    meaning: 'Kor ofte nokon flyttar bort eller døyr.',
    source: 'Ein avrunda rate for vaksne.',
  },
  'leaving.retirementAge': {
    meaning: 'Alderen då folk går over på alderspensjon, som blir talt blant andre grunnar.',
    source: 'Norsk alderspensjon.',
  },
  'leaving.relapseRate': {
    meaning: 'Kor ofte ein person utan behov mistar ein ny jobb.',
    source:
      '25–35 % av dei som kjem, har vore der før. 48 % av dei som gjekk ut av arbeidsavklaringspengar, arbeidde eit år seinare.',
  },
  'leaving.relapseSlope': {
    meaning: 'Kor bratt han stig med behov, vekta som nedanfor.',
    source: 'Som over.',
  },
  'leaving.relapseWeights': { meaning: 'Kor mykje kvart behov tel i risikoen for å miste ein ny jobb.' },
  'leaving.relapseWeights.health': {
    meaning: 'Kor mykje behovet for hjelp med helse tel i han.',
    source: RELAPSE,
  },
  'leaving.relapseWeights.social': {
    meaning: 'Kor mykje behovet for hjelp med sosiale forhold tel i han.',
    source: RELAPSE,
  },
  'leaving.relapseWeights.skills': {
    meaning: 'Kor mykje behovet for hjelp med kompetanse tel i han.',
    source: RELAPSE,
  },
  'leaving.relapseWeights.work': {
    meaning: 'Kor mykje behovet for hjelp med arbeid tel i han.',
    source: RELAPSE,
  },
  'leaving.relapseFadeYears': {
    meaning: 'Tid i arbeid før risikoen for å miste det bleiknar.',
    source: 'Ein livslang risiko har inga jamvekt.',
  },
  'leaving.permanentWorkRate': {
    meaning: 'Kor ofte nokon går frå varig tilpassa innsats til ordinært arbeid.',
    source: 'Nesten ingen.',
  },
  outside: { meaning: 'Livet utan arbeid utanfor kontoret.' },
  'outside.workRate': {
    meaning:
      'Kor ofte ein person utan behov, utanfor rekkjevidd eller gått utan arbeid, finn arbeid åleine. Raten fell med behov som på kontoret.',
    source:
      'Av nye under 30 år finn rundt 30 % jobb seint, og halvparten av unge utanfor arbeid og utdanning er tilbake innan eit år (Statistisk sentralbyrå 2013).',
  },
  'outside.returnRate': {
    meaning: 'Kor ofte ein person som gjekk utan arbeid, kjem tilbake til kontoret.',
    source:
      'Saman med å finne arbeid åleine: Halvparten av unge utanfor arbeid og utdanning er tilbake innan eit år, ein femdel er framleis ute etter fem.',
  },
  assistance: { meaning: 'Økonomisk sosialhjelp.' },
  'assistance.offRate': {
    meaning: 'Månadleg sannsyn for å gå ut av økonomisk sosialhjelp utan behov, for medianpersonen.',
    source: 'Statistisk sentralbyrå: 5,1–5,5 månader per mottakar og år, over 30 % høgst to, 14 % alle tolv.',
  },
  'assistance.offNeed': {
    meaning: 'Kor bratt avgangen frå økonomisk sosialhjelp fell med behov.',
    source: 'Som over.',
  },
  'assistance.offPerson': {
    meaning: 'Varige skilnader mellom personar i avgangen frå økonomisk sosialhjelp.',
    source: 'Utan dei får 2 % i staden for 14 % heile året.',
  },
  'assistance.onRate': {
    meaning: 'Månadleg sannsyn for å ta til med økonomisk sosialhjelp utan behov.',
    source: 'Som over.',
  },
  'assistance.onNeed': {
    meaning: 'Kor bratt tilgangen til økonomisk sosialhjelp stig med behov.',
    source: 'Som over.',
  },
  'assistance.onPerson': {
    meaning: 'Varige skilnader mellom personar i tilgangen til økonomisk sosialhjelp.',
    source: 'Som over.',
  },
  'assistance.decisionMonths': {
    meaning:
      'Månader før økonomisk sosialhjelp må innvilgast på nytt, noko personar utanfor rekkjevidd ikkje er til stades for. Dei kan heller ikkje ta til med henne. 0: Ho held fram utan dei.',
    source: 'Økonomisk sosialhjelp blir innvilga for avgrensa tid, frå veker til månader.',
  },
  'assistance.nokPerMonth': {
    meaning: 'Gjennomsnittleg utbetaling, i 2024-kroner.',
    source: '7,0 mrd. kr og 59 000 mottakarar i månaden i 2019: 9900 i månaden, gonger 1,21 for prisveksten.',
  },
  'assistance.nokFirstMonth': {
    meaning:
      'Utbetalinga den første månaden i høve til gjennomsnittet. Ho veks til faktoren nedanfor etter eit år.',
    source: 'Statistisk sentralbyrå 2009, tabell 6: 6439 for éin månad, 7474 i gjennomsnitt.',
  },
  'assistance.nokLongTerm': {
    meaning: 'Utbetalinga på lang sikt i høve til gjennomsnittet.',
    source: 'Statistisk sentralbyrå 2009, tabell 6: 8886 for tolv månader, 7474 i gjennomsnitt.',
  },
  'assistance.longTermMonths': {
    meaning: 'Månader utbetalinga veks frå den første til den siste av desse faktorane over.',
    source: 'Statistisk sentralbyrå 2009, tabell 6, held éin månad opp mot tolv.',
  },
  'assistance.mandatoryActivity': {
    meaning: 'Om unge på økonomisk sosialhjelp må delta i aktivitet.',
    source: 'Gjersøe 2020: i kraft sidan 2017.',
  },
  'assistance.youngUnder': {
    meaning: 'Alderen det er aktivitetsplikt under.',
    source: 'Sosialtenestelova § 20 a, i kraft sidan 2017.',
  },
  pupils: { meaning: 'Elevar i fare for fråfall.' },
  'pupils.dropOutRate': {
    meaning: 'Kor ofte elevar sluttar på skulen utan oppsøkjande arbeid.',
    source: '30–35 % har ikkje fullført på fem år i dei mest utsette bydelane i Oslo (kulla 2012–13).',
  },
  'pupils.outreachMinutes': {
    meaning: 'Oppsøkjande arbeid som senkar raten til 37 %.',
    source: 'Ingen tal vart funne.',
  },
  'pupils.memoryDays': { meaning: 'Tida oppsøkjande arbeid merkast.', source: 'Rundt ein månad.' },
  'pupils.schoolYears': {
    meaning: 'År i vidaregåande skule då ein elev er i fare for fråfall.',
    source: 'Lengda på vidaregåande skule.',
  },
  'pupils.needMeasureShare': {
    meaning: 'Del av elevane i oppsøkjande arbeid som treng eit statleg tiltak ved sida av skulen.',
    source: '«The great divide»: oppsøkjande arbeid med breie ressursar i og utanfor kontoret.',
  },
  'pupils.measureFactor': {
    meaning: 'Faktor på raten for å slutte på skulen når dette tiltaket har teke til.',
    source: 'Ingen tal vart funne.',
  },
  'pupils.idleDays': {
    meaning:
      'Gjennomsnittleg tid frå ein elev sluttar på skulen til eleven kjem til kontoret som ung brukar.',
    source: 'Eit halvt år.',
  },
} satisfies TextsOf<'leaving' | 'outside' | 'assistance' | 'pupils'>
