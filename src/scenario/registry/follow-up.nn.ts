import type { TextsOf } from './paths.ts'

export const followUp = {
  conversations: { meaning: 'Samtalar mellom rettleiar og brukar.' },
  'conversations.minutes': { meaning: 'Lengda med førebuing og notat.' },
  'conversations.minutes.inPerson': {
    meaning: 'Ein samtale på kontoret.',
    source: 'Holzner & Munz 2012: førstesamtalar 48–52 minutt. UK NAO 2006: 20–60 minutt.',
  },
  'conversations.minutes.phone': {
    meaning: 'Ein samtale på telefon.',
    source: 'Halvparten av ein samtale på kontoret.',
  },
  'conversations.minutes.message': { meaning: 'Ein skriftleg dialog.', source: 'Lese, slå opp, svare.' },
  'conversations.minutes.noShow': {
    meaning: 'Minutt som går tapt når brukaren ikkje kjem.',
    source: 'Venting, eit notat, ei ny tid.',
  },
  'conversations.disclosure': { meaning: 'Kor mykje eit minutt fortel, i høve til ein samtale med oppmøte.' },
  'conversations.disclosure.phone': {
    meaning: 'På telefon.',
    source: '«The great divide»: Ansikt til ansikt les du kroppsspråk. Talet er ei gjetting.',
  },
  'conversations.disclosure.message': {
    meaning: 'I skrift.',
    source: 'Ekelund 2021: raske svar, langsam framgang.',
  },
  'conversations.disclosure.messageYoung': {
    meaning: 'I skrift, for personar under 30 år.',
    source: 'Gjersøe 2020: Meldingar passar særleg godt for dei unge.',
  },
  'conversations.phoneShare': {
    meaning: 'Del telefonsamtalar blant samtalane utan oppmøte. Resten er skriftlege.',
    source: '«The great divide»: oppfølging på telefon. Dei fleste brukarar skriv òg (Kalstø 2022).',
  },
  'conversations.noShowScale': {
    meaning: 'Sannsynet for ikkje å kome til ein samtale med oppmøte, gonger (1 − tillit).',
    source: 'UK Jobcentre Plus 2005–06: 10–17 % møtte ikkje til samtalen.',
  },
  'conversations.wantedDays': { meaning: 'Ønskt intervall mellom samtalar, etter innsatsgruppe.' },
  'conversations.wantedDays.standard': { meaning: 'Standardinnsats.', source: 'Ein samtale i månaden.' },
  'conversations.wantedDays.situational': {
    meaning: 'Situasjonsbestemt innsats.',
    source: 'Innsatsgrupper med tettare oppfølging har fleire møte (Kalstø 2022).',
  },
  'conversations.wantedDays.speciallyAdjusted': {
    meaning: 'Spesielt tilpassa innsats.',
    source:
      'Intervall som ungdomsspesialistar held (Gjersøe 2020). Kvar fjortande dag i eit dansk forsøk (Rosholm mfl. 2012).',
  },
  'conversations.wantedDays.permanentlyAdjusted': {
    meaning: 'Varig tilpassa innsats.',
    source: 'Ein samtale i kvartalet.',
  },
  'conversations.wantedDays.inMeasureFactor': {
    meaning: 'Kor mykje det ønskte intervallet blir strekt medan brukaren er på tiltak.',
    source:
      'Gjersøe 2020: Rettleiarar stolar på tiltaksarrangøren. Éin plan bad om ein gjennomgang etter seks månader.',
  },
  'conversations.firstTalkDays': {
    meaning:
      'Arbeidsdagar før ein ny brukar kan registrerast og får den første samtalen, uansett kor god tid rettleiaren har.',
    source: 'Ingen: Den som kjem, blir teken imot så snart ein rettleiar har tid.',
  },
  'conversations.blockDays': {
    meaning:
      'Tilfella i samtaleform og oppmøte følgjer bolkar på så mange dagar og nummeret til samtalen i bolken.',
    source: 'Held tilfella til ein person like når samtalar flyttar seg nokre dagar.',
  },
  'conversations.reviewAfterDays': {
    meaning: 'Dagar på tiltak før planen blir gjennomgått saman med tiltaksarrangøren.',
    source: 'Gjersøe 2020: «Vi bør møtast etter eit halvår saman.»',
  },
  'conversations.reviewMinutes': {
    meaning:
      'Minutt ein slik gjennomgang tek for rettleiaren. Dei avgrensar òg kor mange andre tiltak som blir vurderte.',
    source: 'Eit møte med brukar og tiltaksarrangør tek om lag like lang tid som ein samtale.',
  },
  assessment: { meaning: 'Registrering og arbeidsevnevurdering.' },
  'assessment.minutes': {
    meaning: 'Registrering, første samtale og vurdering.',
    source: 'Ein første samtale på 50 minutt og papira til han.',
  },
  'assessment.afterDays': {
    meaning:
      'Arbeidsdagar på kontoret før vurderinga blir gjord, ved neste samtale. 0: av alle ved registreringa.',
    source:
      'Vurderinga er for dei som har vore lenge ledige eller er tydeleg sjuke. Inga teljing av dagar vart funnen.',
  },
  'assessment.atOnceHealth': {
    meaning:
      'Oppfatta helsebehov der vurderinga over dette ikkje ventar så lenge. Utan verknad der ingenting ventar.',
    source: 'Den som kjem med sjukmelding, blir vurdert ved den første samtalen.',
  },
  'assessment.capabilityMinutes': {
    meaning: 'Minutt til ei vurdering som er utsett. Registreringa er tilsvarande kortare.',
    source: 'Ei registrering på 75 minutt fråtrekt ein første samtale på 50.',
  },
  'assessment.reassessMinutes': {
    meaning: 'Ny vurdering etter eit tiltak.',
    source: 'Ein del av samtalen etter tiltaket.',
  },
  'assessment.situationalSum': {
    meaning: 'Summen av oppfatta behov som over dette gjev situasjonsbestemt innsats.',
    source: 'Fordelinga på innsatsgrupper. Inga nasjonal teljing vart funnen.',
  },
  'assessment.adjustedHealth': {
    meaning: 'Oppfatta helsebehov som saman med eit arbeidsbehov tyder spesielt tilpassa innsats.',
    source: 'Nedsett arbeidsevne hovudsakleg på grunn av sjukdom eller sosiale problem (Gjersøe 2020).',
  },
  'assessment.adjustedHealthAlone': {
    meaning: 'Oppfatta helsebehov som åleine tyder spesielt tilpassa innsats.',
    source: 'Som over.',
  },
  'assessment.adjustedSocial': {
    meaning: 'Oppfatta sosialt behov som saman med eit arbeidsbehov tyder spesielt tilpassa innsats.',
    source: 'Som over.',
  },
  'assessment.adjustedWork': {
    meaning: 'Oppfatta arbeidsbehov som høyrer med til dei.',
    source: 'Som over.',
  },
  'assessment.socialWorkMargin': {
    meaning: 'Kor mykje høgare arbeidsbehovet må vere når det følgjer med sosiale behov.',
    source: 'Sosiale problem åleine blir sjeldnare rekna som nedsett arbeidsevne.',
  },
  'assessment.permanentCapability': {
    meaning:
      'Oppfatta arbeidsevne der innsatsen under dette, etter to fullførte tiltak, blir varig tilpassa.',
    source: '8–12 % av bestanden har varig tilpassa innsats (etter minnet, ikkje ei publisert teljing).',
  },
  'assessment.measuresBeforePermanent': {
    meaning: 'Fullførte tiltak før innsatsen kan bli varig tilpassa.',
    source: 'Alt som finst av tilbod, er prøvd.',
  },
  'assessment.handoverHealth': {
    meaning: 'Oppfatta helsebehov der ein kommunal rettleiar søkjer om hjelp frå den statlege sida.',
    source:
      '«The great divide»: Overgangen til statlege ytingar treng den andre sida. Terskelen er ei gjetting.',
  },
  'assessment.handoverSocial': {
    meaning: 'Oppfatta sosialt behov der ein statleg rettleiar bed om den kommunale sida.',
    source: 'Som over, den andre vegen: Det den kommunale sida tilbyr, er òg for mindre behov.',
  },
  'assessment.benefitHealth': {
    meaning:
      'Oppfatta helsebehov der den statlege sida innvilgar ei statleg yting til ein brukar med spesielt tilpassa innsats.',
    source: 'Arbeidsavklaringspengar: arbeidsevna nedsett med halvparten på grunn av sjukdom.',
  },
  planning: { meaning: 'Val av tiltak.' },
  'planning.minutes': {
    meaning: 'Minutt som ein rettleiar utan press bruker på ein plan. Dei blir delte på presset.',
    source: 'Gjersøe 2020: Det er krevjande å hugse alle tiltak i ein rettleiingssamtale.',
  },
  'planning.minutesSpread': {
    meaning: 'Spreiinga i desse minutta mellom planar.',
    source: 'Dagane er ulike.',
  },
  'planning.standardMinutes': {
    meaning: 'Minutt til ei rutinetilvising, som skjer utan å samanlikne tiltak.',
    source: 'Eit skjema.',
  },
  'planning.optionMinutes': {
    meaning: 'Minutt til å vurdere eitt alternativ saman med brukaren.',
    source: 'Kva det er, om det passar, når det tek til.',
  },
  'planning.justifyMinutes': {
    meaning:
      'Fleire minutt per alternativ til å grunngje det der det ikkje er rom for skjøn. Skjøn sparer sin del.',
    source: 'Avvik frå lista må dokumenterast.',
  },
  'planning.pauseDays': {
    meaning:
      'Dagar til den neste planen etter ein plan som ei side kjenner til, avslaget på han eller slutten på eit tiltak.',
    source: 'Ein firedel av dei med nedsett arbeidsevne er på tiltak (Meld. St. 46, 2012–13).',
  },
  'planning.standardAfterDays': {
    meaning: 'Dagar på kontoret før brukarar med standardinnsats får ein plan.',
    source: 'Vanlege arbeidssøkjarar søkjer på eiga hand i nokre månader. Éin eller to av ti er på tiltak.',
  },
  'planning.perceptionSpread': {
    meaning:
      'Standardavviket for det som blir gjetta om ein person eller eit tiltak som ingenting er kjent om.',
    source: 'Spreiinga i behov innanfor ei målgruppe.',
  },
  'planning.waitDiscountPerYear': {
    meaning:
      'Kor bratt det eit tiltak ser ut til å vere verdt for den som vel, fell med forventa ventetid på plass.',
    source: 'Gjersøe 2020: nokre gonger ventelister. Eit alternativ blir òg vurdert etter når det tek til.',
  },
  'planning.readyHealth': {
    meaning:
      'Oppfatta helsebehov der ein person over dette blir vurdert som ikkje klar, og ikkje får føreslege tiltak som mest er for arbeid.',
    source:
      'Gjersøe 2020: Rettleiarar spør om behandling før ein plan. Kvar dei set grensa, blir ikkje fortalt.',
  },
  'planning.straightDays': {
    meaning:
      'Dagar etter ei fullført behandling då den som er klar, blir vist rett til tiltak som mest er for arbeid, utan pause.',
    source:
      'Gjersøe 2020: Dei som er «nesten ferdige med behandling, viser eg rett til arbeidsretta tiltak».',
  },
  'planning.thinkingDays': {
    meaning: 'Kortaste tid til å tenkje før ein avtalt plan tek til.',
    source: 'Gjersøe 2020: «Eg gjev dei ofte ei veke eller to.»',
  },
  'planning.thinkingSpread': {
    meaning: 'Kor mykje lengre enn den kortaste tida til å tenkje den lengste er.',
    source: 'Gjersøe 2020: «Eg gjev dei ofte ei veke eller to.»',
  },
  'planning.refusalScale': {
    meaning: 'Sannsynet for at ein brukar takkar nei til ein plan, gonger (1 − tillit) i andre.',
    source: 'Låg tillit takkar nei.',
  },
  'planning.comparedRefusal': {
    meaning: 'Faktor på dette sannsynet der alternativa vart drøfta med brukaren.',
    source: 'Den som var med på valet, seier lettare ja.',
  },
  'planning.sameTimeDays': {
    meaning:
      'Dagar der ein plan som det ikkje vart noko av, og som den andre sida ikkje har høyrt om, gjer at endå ein plan på den sida kostar tillit.',
    source: 'Eit halvt år.',
  },
  'planning.leastSalience': {
    meaning: 'Kor lett eit tiltak som rettleiaren ikkje veit noko om, fell inn.',
    source: 'Det står på lista.',
  },
  'planning.leastFree': {
    meaning: 'Kor lett eit tiltak utan ledig plass fell inn.',
    source: 'Rettleiarar følgjer ikkje plassane frå dag til dag.',
  },
} satisfies TextsOf<'conversations' | 'assessment' | 'planning'>
