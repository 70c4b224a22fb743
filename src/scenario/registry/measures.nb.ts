import type { TextsOf } from './paths.ts'

const EFFECT =
  'Rangering etter begge studiene. Forsøk gir rundt ti prosentpoeng flere i arbeid for de beste (Reme mfl. 2019).'
const TOLERANCE = 'Gjersøe 2020: et fornuftig tiltak som brukeren så opplever annerledes.'
const TRADE = 'Hver side kan sitt eget fag («The great divide»: «hybride modeller» er ennå ikke funnet).'

export const measures = {
  measures: { meaning: 'Et tiltak som brukere blir henvist til.' },
  'measures.<name>.owner': {
    meaning: 'Siden som eier tiltaket og bestemmer over plassene.',
    source: 'Gjersøe 2020 og «The great divide».',
  },
  'measures.<name>.places': {
    meaning: 'Plasser som kontoret kan henvise til.',
    source:
      'Gjersøe 2020: romslig, noen ganger ventelister. Så mange at median ventetid på det todelte kontoret er under tre uker.',
  },
  'measures.<name>.days': {
    meaning: 'Lengden på et fullt opphold.',
    source:
      'Vanlige lengder, fra en språktest på en dag eller to til et kvalifiseringsprogram på om lag et år.',
  },
  'measures.<name>.effects': { meaning: 'Hva det gjør med behovene å fullføre.' },
  'measures.<name>.effects.health': {
    meaning:
      'Hvor stor del av behovet for hjelp med helse som forsvinner ved fullføring, der de to sidenes tiltak overlapper fullt ut.',
    source: EFFECT,
  },
  'measures.<name>.effects.social': {
    meaning:
      'Hvor stor del av behovet for hjelp med sosiale forhold som forsvinner ved fullføring, der de to sidenes tiltak overlapper fullt ut.',
    source: EFFECT,
  },
  'measures.<name>.effects.skills': {
    meaning:
      'Hvor stor del av behovet for hjelp med kompetanse som forsvinner ved fullføring, der de to sidenes tiltak overlapper fullt ut.',
    source: EFFECT,
  },
  'measures.<name>.effects.work': {
    meaning:
      'Hvor stor del av behovet for hjelp med arbeid som forsvinner ved fullføring, der de to sidenes tiltak overlapper fullt ut.',
    source: EFFECT,
  },
  'measures.<name>.tolerance': { meaning: 'Hvem tiltaket kan bære.' },
  'measures.<name>.tolerance.health': {
    meaning:
      'Behovet for hjelp med helse der en deltaker over dette har mindre nytte av tiltaket og oftere faller fra.',
    source: TOLERANCE,
  },
  'measures.<name>.tolerance.social': {
    meaning:
      'Behovet for hjelp med sosiale forhold der en deltaker over dette har mindre nytte av tiltaket og oftere faller fra.',
    source: TOLERANCE,
  },
  'measures.<name>.costPerMonth': {
    meaning: 'Kostnaden for en plass som er i bruk, i 2024-kroner.',
    source: 'Plassatser: 13 231 (VTA) og 16 470 (AFT) i 2018, 16 848 og 20 975 i 2025.',
  },
  'measures.<name>.groups': {
    meaning: 'Målgrupper som får plass. Er ingen nevnt, gjelder det alle.',
    source: 'Regler for inntak.',
  },
  'measures.<name>.efforts': {
    meaning: 'Innsatsgrupper som får plass. Er ingen nevnt, gjelder det alle.',
    source: 'Gjersøe 2020: Utvalget er størst for spesielt tilpasset innsats.',
  },
  'measures.<name>.minimumStays': {
    meaning: 'Tiltak som en person har vært gjennom, fullført eller ikke, før dette.',
    source: '«The great divide»: Kantina var for brukere som hadde vært gjennom alt annet.',
  },
  'measures.<name>.minimumWorkNeed': {
    meaning: 'Oppfattet behov for hjelp med arbeid som gir plass. Ingen under det får plass.',
    source: 'Regler for inntak.',
  },
  'measures.<name>.needsLanguage': {
    meaning: 'Om nyankomne med stort kompetansebehov ikke får plass.',
    source: 'Kursene er på norsk.',
  },
  'measures.<name>.onlyOnce': {
    meaning: 'Om en person bare kan ta tiltaket én gang.',
    source: 'Veiledning og innkjøpte kurs gjentas ikke.',
  },
  'measures.<name>.needsLeave': {
    meaning:
      'Om brukerne driver det for hele kontoret, noe lederne må tillate (`leadership.inHouseActivity`), og som fører sidene sammen.',
    source: '«The great divide»: kantina som brukerne drev, og som den statlige siden forbød.',
  },
  'measures.<name>.inHouse': {
    meaning:
      'Om det foregår i huset, der brukernes veiledere ser dem i arbeid og brukerne får tillit til dem.',
    source:
      '«The great divide»: kantina som kartlegging av evner. Gjersøe 2020: aktivitetssentre på kontoret.',
  },
  'measures.<name>.partner': {
    meaning:
      'Om det drives sammen med partnere i bydelen, som de ansatte vender seg til når den andre siden er taus.',
    source: '«The great divide»: «Vi må se til andre partnere i bydelen.»',
  },
  'measures.<name>.forPupils': {
    meaning: 'Om en elev i fare for frafall kan trenge det.',
    source: 'Arbeidstrening og karriereveiledning ved siden av skolen.',
  },
  'measures.<name>.reference': {
    meaning: 'Om det hører til den faste katalogen som treffet i henvisninger måles mot.',
    source: 'Et treff som ble målt mot kontorets egen katalog, ville falle hver gang den vokste.',
  },
  'measures.<name>.permanent': {
    meaning:
      'Om det ikke har noen slutt, som varig tilrettelagt arbeid, og plass til alle med mindre `mechanisms.permanentPlaces` begrenser dem.',
    source: 'Varig tilrettelagt arbeid stanser veksten i behov og senker dem ikke.',
  },
  catalogue: { meaning: 'Katalogen som helhet.' },
  'catalogue.overlap': {
    meaning:
      'Hvor mye de to sidenes kataloger overlapper: 0 betyr at hver side betjener sin egen type behov, 1 at begge betjener alle.',
    source: 'Ikke kjent. Avgjør om samarbeid kan lønne seg, så hovedresultatene vises for 0, 0,5 og 1.',
  },
  'catalogue.outsideOwnField': {
    meaning: 'Hva som er igjen av en effekt utenfor eierens eget felt der katalogene ikke overlapper.',
  },
  'catalogue.outsideOwnField.stateSocial': {
    meaning:
      'Faktor på effekten av statlige tiltak på sosiale behov ved overlapp 0. Ved overlapp 1 er den 1.',
    source: TRADE,
  },
  'catalogue.outsideOwnField.municipalHealth': {
    meaning: 'Faktor på effekten av kommunale tiltak på helsebehov ved overlapp 0. Ved overlapp 1 er den 1.',
    source: TRADE,
  },
  'catalogue.outsideOwnField.municipalSkills': {
    meaning:
      'Faktor på effekten av kommunale tiltak på kompetansebehov ved overlapp 0. Ved overlapp 1 er den 1.',
    source: TRADE,
  },
  'catalogue.outsideOwnField.municipalWork': {
    meaning:
      'Faktor på effekten av kommunale tiltak på arbeidsbehov ved overlapp 0. Ved overlapp 1 er den 1.',
    source: TRADE,
  },
  'catalogue.outsideOwnField.stateTolerance': {
    meaning:
      'Faktor på de sosiale behovene som statlige tiltak kan bære, ved overlapp 0. Ved overlapp 1 er den 1.',
    source: TRADE,
  },
  'catalogue.morePlaces': {
    meaning: 'Faktor på alle plasser, for eksperimenter med tilbudet.',
    source: 'Et valg i eksperimentet.',
  },
  'catalogue.repeatDays': {
    meaning: 'Dager før en person kan ta det samme tiltaket igjen.',
    source: 'Et år.',
  },
  'catalogue.longestWait': {
    meaning: 'Vanlig ventetid på en plass før det blir laget en ny plan.',
    source: 'Gjersøe 2020: noen ganger ventelister. Grensen og spredningen er gjetninger.',
  },
  'catalogue.waitSpread': {
    meaning: 'Hvor mye personer skiller seg i dette, som andel av den vanlige ventetiden.',
    source: 'Hvem som venter lengst, er ikke kjent.',
  },
  'catalogue.stays': {
    meaning: 'Om opphold har full lengde eller slutter med samme sannsynlighet hver dag.',
    source: 'Geometriske opphold har kjente svar i køteorien.',
  },
  'catalogue.effectFactor': {
    meaning:
      'Faktor på den delen av hvert behov som forsvinner når et tiltak er fullført, på det meste hele behovet.',
    source: 'Effekten av tiltak er en rangering. Det forsøk har funnet, fastsetter størrelsen.',
  },
  'catalogue.dropOutRate': {
    meaning: 'Hvor ofte en bruker med vanlig tillit faller fra et tiltak som passer.',
    source:
      'Kvalifiseringsprogrammet 2022: 6 % av deltakerne avbrøt i løpet av et år, 2 % på grunn av fravær.',
  },
  'catalogue.dropOutMismatch': {
    meaning: 'Hvor bratt frafallet stiger når et tiltak passer dårligere.',
    source: 'Dårlige treff tar slutt tidlig.',
  },
  'catalogue.dropOutTrust': {
    meaning: 'Frafallet er proporsjonalt med dette tallet minus tilliten.',
    source: 'Lav tillit gir seg tidligere. En tillit på 0,6 er vanlig.',
  },
  'catalogue.dropOutHeavy': {
    meaning: 'Det et tiltak legger til frafallet hvis personen ikke kan ta imot noe av det.',
    source: 'Den som er for syk eller for tungt belastet, kan ikke bli.',
  },
  'catalogue.agreedFactor': {
    meaning: 'Faktor på frafallet der planen ble avtalt etter tid til å tenke.',
    source: 'Gjersøe 2020: en uke eller to til å tenke før man sier ja. Størrelsen er en gjetning.',
  },
  'catalogue.absenceRate': {
    meaning:
      'Hvor ofte noen mister en plass ved å bli borte, ganger (1 − tillit), uansett tiltak og hvordan det ble valgt.',
    source: 'Kvalifiseringsprogrammet 2022: 2 % av deltakerne avbrøt på grunn av fravær i løpet av et år.',
  },
  'catalogue.capacitySlope': {
    meaning:
      'Hvor bratt det en person kan ta imot, faller når helsebehov og sosiale behov går over det tiltaket tåler.',
    source: 'En halv enhet for mye etterlater 14 %.',
  },
  'catalogue.languageNeed': {
    meaning: 'Oppfattet kompetansebehov der en nyankommen over dette ikke følger et tiltak som krever norsk.',
    source: 'Ingen telling ble funnet.',
  },
  'catalogue.mappingPerMonth': {
    meaning: 'Kunnskap om en bruker som begge veiledere får mens brukeren arbeider i huset.',
    source: '«The great divide»: Sosialarbeideren er tett på og kartlegger evner.',
  },
  'catalogue.inHouseTrustPerMonth': {
    meaning: 'Tillit som en bruker får ved å arbeide i huset.',
    source:
      '«The great divide»: De ansatte ble kjent med brukere som mennesker, ikke bare som klienter. Ingen tall ble funnet.',
  },
} satisfies TextsOf<'measures' | 'catalogue'>
