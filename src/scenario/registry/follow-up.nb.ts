import type { TextsOf } from './paths.ts'

export const followUp = {
  conversations: { meaning: 'Samtaler mellom veileder og bruker.' },
  'conversations.minutes': { meaning: 'Lengden med forberedelse og notater.' },
  'conversations.minutes.inPerson': {
    meaning: 'En samtale på kontoret.',
    source: 'Holzner & Munz 2012: førstesamtaler 48–52 minutter. UK NAO 2006: 20–60 minutter.',
  },
  'conversations.minutes.phone': {
    meaning: 'En samtale på telefon.',
    source: 'Halvparten av en samtale på kontoret.',
  },
  'conversations.minutes.message': { meaning: 'En skriftlig dialog.', source: 'Lese, slå opp, svare.' },
  'conversations.minutes.noShow': {
    meaning: 'Minutter som går tapt når brukeren ikke kommer.',
    source: 'Venting, et notat, en ny tid.',
  },
  'conversations.disclosure': {
    meaning: 'Hvor mye et minutt forteller, i forhold til en samtale med oppmøte.',
  },
  'conversations.disclosure.phone': {
    meaning: 'På telefon.',
    source: '«The great divide»: Ansikt til ansikt leser du kroppsspråk. Tallet er en gjetning.',
  },
  'conversations.disclosure.message': {
    meaning: 'I skrift.',
    source: 'Ekelund 2021: raske svar, langsom framgang.',
  },
  'conversations.disclosure.messageYoung': {
    meaning: 'I skrift, for personer under 30 år.',
    source: 'Gjersøe 2020: Meldinger passer særlig godt for de unge.',
  },
  'conversations.phoneShare': {
    meaning: 'Andel telefonsamtaler blant samtalene uten oppmøte. Resten er skriftlige.',
    source: '«The great divide»: oppfølging på telefon. De fleste brukere skriver også (Kalstø 2022).',
  },
  'conversations.noShowScale': {
    meaning: 'Sannsynligheten for ikke å komme til en samtale med oppmøte, ganger (1 − tillit).',
    source: 'UK Jobcentre Plus 2005–06: 10–17 % av samtalene uteble.',
  },
  'conversations.wantedDays': { meaning: 'Ønsket intervall mellom samtaler, etter innsatsgruppe.' },
  'conversations.wantedDays.standard': { meaning: 'Standardinnsats.', source: 'En samtale i måneden.' },
  'conversations.wantedDays.situational': {
    meaning: 'Situasjonsbestemt innsats.',
    source: 'Innsatsgrupper med tettere oppfølging har flere møter (Kalstø 2022).',
  },
  'conversations.wantedDays.speciallyAdjusted': {
    meaning: 'Spesielt tilpasset innsats.',
    source:
      'Intervaller som ungdomsspesialister holder (Gjersøe 2020). Hver fjortende dag i et dansk forsøk (Rosholm mfl. 2012).',
  },
  'conversations.wantedDays.permanentlyAdjusted': {
    meaning: 'Varig tilpasset innsats.',
    source: 'En samtale i kvartalet.',
  },
  'conversations.wantedDays.inMeasureFactor': {
    meaning: 'Hvor mye det ønskede intervallet strekkes mens brukeren er på tiltak.',
    source:
      'Gjersøe 2020: Veiledere stoler på tiltaksarrangøren. Én plan ba om en gjennomgang etter seks måneder.',
  },
  'conversations.firstTalkDays': {
    meaning:
      'Arbeidsdager før en ny bruker kan registreres og får den første samtalen, uansett hvor god tid veilederen har.',
    source: 'Ingen: Den som kommer, blir tatt imot så snart en veileder har tid.',
  },
  'conversations.blockDays': {
    meaning:
      'Tilfeldighetene i samtaleform og oppmøte følger bolker på så mange dager og samtalens nummer i bolken.',
    source: 'Holder en persons tilfeldigheter like når samtaler flytter seg noen dager.',
  },
  'conversations.reviewAfterDays': {
    meaning: 'Dager på tiltak før planen blir gjennomgått sammen med tiltaksarrangøren.',
    source: 'Gjersøe 2020: «Vi bør møtes etter et halvår sammen.»',
  },
  'conversations.reviewMinutes': {
    meaning:
      'Minutter en slik gjennomgang tar for veilederen. De begrenser også hvor mange andre tiltak som blir vurdert.',
    source: 'Et møte med bruker og tiltaksarrangør tar om lag like lang tid som en samtale.',
  },
  assessment: { meaning: 'Registrering og arbeidsevnevurdering.' },
  'assessment.minutes': {
    meaning: 'Registrering, første samtale og vurdering.',
    source: 'En første samtale på 50 minutter og papirene til den.',
  },
  'assessment.afterDays': {
    meaning:
      'Arbeidsdager på kontoret før vurderingen blir gjort, ved neste samtale. 0: av alle ved registreringen.',
    source:
      'Vurderingen er for dem som har vært lenge ledige eller er tydelig syke. Ingen telling av dager ble funnet.',
  },
  'assessment.atOnceHealth': {
    meaning:
      'Oppfattet helsebehov der vurderingen over dette ikke venter så lenge. Uten virkning der ingenting venter.',
    source: 'Den som kommer med sykmelding, blir vurdert ved den første samtalen.',
  },
  'assessment.capabilityMinutes': {
    meaning: 'Minutter til en vurdering som er utsatt. Registreringen er tilsvarende kortere.',
    source: 'En registrering på 75 minutter fratrukket en første samtale på 50.',
  },
  'assessment.reassessMinutes': {
    meaning: 'Ny vurdering etter et tiltak.',
    source: 'En del av samtalen etter tiltaket.',
  },
  'assessment.situationalSum': {
    meaning: 'Summen av oppfattede behov som over dette gir situasjonsbestemt innsats.',
    source: 'Fordelingen på innsatsgrupper. Ingen nasjonal telling ble funnet.',
  },
  'assessment.adjustedHealth': {
    meaning: 'Oppfattet helsebehov som sammen med et arbeidsbehov betyr spesielt tilpasset innsats.',
    source: 'Nedsatt arbeidsevne hovedsakelig på grunn av sykdom eller sosiale problemer (Gjersøe 2020).',
  },
  'assessment.adjustedHealthAlone': {
    meaning: 'Oppfattet helsebehov som alene betyr spesielt tilpasset innsats.',
    source: 'Som over.',
  },
  'assessment.adjustedSocial': {
    meaning: 'Oppfattet sosialt behov som sammen med et arbeidsbehov betyr spesielt tilpasset innsats.',
    source: 'Som over.',
  },
  'assessment.adjustedWork': {
    meaning: 'Oppfattet arbeidsbehov som hører med til dem.',
    source: 'Som over.',
  },
  'assessment.socialWorkMargin': {
    meaning: 'Hvor mye høyere arbeidsbehovet må være når det følger med sosiale behov.',
    source: 'Sosiale problemer alene regnes sjeldnere som nedsatt arbeidsevne.',
  },
  'assessment.permanentCapability': {
    meaning:
      'Oppfattet arbeidsevne der innsatsen under dette, etter to fullførte tiltak, blir varig tilpasset.',
    source: '8–12 % av bestanden har varig tilpasset innsats (etter hukommelsen, ikke en publisert telling).',
  },
  'assessment.measuresBeforePermanent': {
    meaning: 'Fullførte tiltak før innsatsen kan bli varig tilpasset.',
    source: 'Alt som tilbys, er prøvd.',
  },
  'assessment.handoverHealth': {
    meaning: 'Oppfattet helsebehov der en kommunal veileder søker om hjelp fra den statlige siden.',
    source:
      '«The great divide»: Overgangen til statlige ytelser trenger den andre siden. Terskelen er en gjetning.',
  },
  'assessment.handoverSocial': {
    meaning: 'Oppfattet sosialt behov der en statlig veileder ber om den kommunale siden.',
    source: 'Som over, den andre veien: Det den kommunale siden tilbyr, er også for mindre behov.',
  },
  'assessment.benefitHealth': {
    meaning:
      'Oppfattet helsebehov der den statlige siden innvilger en statlig ytelse til en bruker med spesielt tilpasset innsats.',
    source: 'Arbeidsavklaringspenger: arbeidsevnen nedsatt med halvparten på grunn av sykdom.',
  },
  planning: { meaning: 'Valg av tiltak.' },
  'planning.minutes': {
    meaning: 'Minutter som en veileder uten press bruker på en plan. De deles på presset.',
    source: 'Gjersøe 2020: Det er krevende å huske alle tiltak i en veiledningssamtale.',
  },
  'planning.minutesSpread': {
    meaning: 'Spredningen i disse minuttene mellom planer.',
    source: 'Dagene er forskjellige.',
  },
  'planning.standardMinutes': {
    meaning: 'Minutter til en rutinehenvisning, som skjer uten å sammenligne tiltak.',
    source: 'Et skjema.',
  },
  'planning.optionMinutes': {
    meaning: 'Minutter til å vurdere én mulighet sammen med brukeren.',
    source: 'Hva det er, om det passer, når det starter.',
  },
  'planning.justifyMinutes': {
    meaning:
      'Flere minutter per mulighet til å begrunne den der det ikke er rom for skjønn. Skjønn sparer sin del.',
    source: 'Avvik fra listen må dokumenteres.',
  },
  'planning.pauseDays': {
    meaning:
      'Dager til den neste planen etter en plan som en side kjenner til, avslaget på den eller slutten på et tiltak.',
    source: 'En firedel av dem med nedsatt arbeidsevne er på tiltak (Meld. St. 46, 2012–13).',
  },
  'planning.standardAfterDays': {
    meaning: 'Dager på kontoret før brukere med standardinnsats får en plan.',
    source: 'Vanlige arbeidssøkere søker på egen hånd i noen måneder. En eller to av ti er på tiltak.',
  },
  'planning.perceptionSpread': {
    meaning: 'Standardavviket for det som gjettes om en person eller et tiltak som ingenting er kjent om.',
    source: 'Spredningen i behov innenfor en målgruppe.',
  },
  'planning.waitDiscountPerYear': {
    meaning:
      'Hvor bratt det et tiltak ser ut til å være verdt for den som velger, faller med forventet ventetid på plass.',
    source: 'Gjersøe 2020: noen ganger ventelister. En mulighet vurderes også etter når den starter.',
  },
  'planning.readyHealth': {
    meaning:
      'Oppfattet helsebehov der en person over dette vurderes som ikke klar, og ikke får foreslått tiltak som mest er for arbeid.',
    source:
      'Gjersøe 2020: Veiledere spør om behandling før en plan. Hvor de setter grensen, blir ikke fortalt.',
  },
  'planning.straightDays': {
    meaning:
      'Dager etter en fullført behandling da den som er klar, blir henvist rett til tiltak som mest er for arbeid, uten pause.',
    source:
      'Gjersøe 2020: De som er «nesten ferdige med behandling, henviser jeg rett til arbeidsrettede tiltak».',
  },
  'planning.thinkingDays': {
    meaning: 'Korteste tid til å tenke før en avtalt plan starter.',
    source: 'Gjersøe 2020: «Jeg gir dem ofte en uke eller to.»',
  },
  'planning.thinkingSpread': {
    meaning: 'Hvor mye lengre enn den korteste tiden til å tenke den lengste er.',
    source: 'Gjersøe 2020: «Jeg gir dem ofte en uke eller to.»',
  },
  'planning.refusalScale': {
    meaning: 'Sannsynligheten for at en bruker takker nei til en plan, ganger (1 − tillit) i andre.',
    source: 'Lav tillit takker nei.',
  },
  'planning.comparedRefusal': {
    meaning: 'Faktor på denne sannsynligheten der mulighetene ble drøftet med brukeren.',
    source: 'Den som var med på valget, sier lettere ja.',
  },
  'planning.sameTimeDays': {
    meaning:
      'Dager der en plan som det ikke ble noe av, og som den andre siden ikke har hørt om, gjør at enda en plan på den siden koster tillit.',
    source: 'Et halvt år.',
  },
  'planning.leastSalience': {
    meaning: 'Hvor lett et tiltak som veilederen ikke vet noe om, faller inn.',
    source: 'Det står på listen.',
  },
  'planning.leastFree': {
    meaning: 'Hvor lett et tiltak uten ledig plass faller inn.',
    source: 'Veiledere følger ikke plassene fra dag til dag.',
  },
} satisfies TextsOf<'conversations' | 'assessment' | 'planning'>
