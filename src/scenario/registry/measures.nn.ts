import type { TextsOf } from './paths.ts'

const EFFECT =
  'Rangering etter begge studiane. Forsøk gjev rundt ti prosentpoeng fleire i arbeid for dei beste (Reme mfl. 2019).'
const TOLERANCE = 'Gjersøe 2020: eit fornuftig tiltak som brukaren så opplever annleis.'
const TRADE = 'Kvar side kan sitt eige fag («The great divide»: «hybride modellar» er enno ikkje funne).'

export const measures = {
  measures: { meaning: 'Eit tiltak som brukarar blir viste til.' },
  'measures.<name>.owner': {
    meaning: 'Sida som eig tiltaket og rår over plassane.',
    source: 'Gjersøe 2020 og «The great divide».',
  },
  'measures.<name>.places': {
    meaning: 'Plassar som kontoret kan vise til.',
    source:
      'Gjersøe 2020: romsleg, nokre gonger ventelister. Så mange at median ventetid på det todelte kontoret er under tre veker.',
  },
  'measures.<name>.days': {
    meaning: 'Lengda på eit fullt opphald.',
    source:
      'Vanlege lengder, frå ein språktest på ein dag eller to til eit kvalifiseringsprogram på om lag eit år.',
  },
  'measures.<name>.effects': { meaning: 'Kva det gjer med behova å fullføre.' },
  'measures.<name>.effects.health': {
    meaning:
      'Kor stor del av behovet for hjelp med helse som forsvinn ved fullføring, der tiltaka til dei to sidene overlappar fullt ut.',
    source: EFFECT,
  },
  'measures.<name>.effects.social': {
    meaning:
      'Kor stor del av behovet for hjelp med sosiale forhold som forsvinn ved fullføring, der tiltaka til dei to sidene overlappar fullt ut.',
    source: EFFECT,
  },
  'measures.<name>.effects.skills': {
    meaning:
      'Kor stor del av behovet for hjelp med kompetanse som forsvinn ved fullføring, der tiltaka til dei to sidene overlappar fullt ut.',
    source: EFFECT,
  },
  'measures.<name>.effects.work': {
    meaning:
      'Kor stor del av behovet for hjelp med arbeid som forsvinn ved fullføring, der tiltaka til dei to sidene overlappar fullt ut.',
    source: EFFECT,
  },
  'measures.<name>.tolerance': { meaning: 'Kven tiltaket kan bere.' },
  'measures.<name>.tolerance.health': {
    meaning:
      'Behovet for hjelp med helse der ein deltakar over dette har mindre nytte av tiltaket og meir ofte fell frå.',
    source: TOLERANCE,
  },
  'measures.<name>.tolerance.social': {
    meaning:
      'Behovet for hjelp med sosiale forhold der ein deltakar over dette har mindre nytte av tiltaket og meir ofte fell frå.',
    source: TOLERANCE,
  },
  'measures.<name>.costPerMonth': {
    meaning: 'Kostnaden for ein plass som er i bruk, i 2024-kroner.',
    source: 'Plassatsar: 13 231 (VTA) og 16 470 (AFT) i 2018, 16 848 og 20 975 i 2025.',
  },
  'measures.<name>.groups': {
    meaning: 'Målgrupper som får plass. Er ingen nemnde, gjeld det alle.',
    source: 'Reglar for inntak.',
  },
  'measures.<name>.efforts': {
    meaning: 'Innsatsgrupper som får plass. Er ingen nemnde, gjeld det alle.',
    source: 'Gjersøe 2020: Utvalet er størst for spesielt tilpassa innsats.',
  },
  'measures.<name>.minimumStays': {
    meaning: 'Tiltak som ein person har vore gjennom, fullført eller ikkje, før dette.',
    source: '«The great divide»: Kantina var for brukarar som hadde vore gjennom alt anna.',
  },
  'measures.<name>.minimumWorkNeed': {
    meaning: 'Oppfatta behov for hjelp med arbeid som gjev plass. Ingen under det får plass.',
    source: 'Reglar for inntak.',
  },
  'measures.<name>.needsLanguage': {
    meaning: 'Om nykomne med stort kompetansebehov ikkje får plass.',
    source: 'Kursa er på norsk.',
  },
  'measures.<name>.onlyOnce': {
    meaning: 'Om ein person berre kan ta tiltaket éin gong.',
    source: 'Rettleiing og innkjøpte kurs blir ikkje gjentekne.',
  },
  'measures.<name>.needsLeave': {
    meaning:
      'Om brukarane driv det for heile kontoret, noko leiarane må tillate (`leadership.inHouseActivity`), og som fører sidene saman.',
    source: '«The great divide»: kantina som brukarane dreiv, og som den statlege sida forbaud.',
  },
  'measures.<name>.inHouse': {
    meaning:
      'Om det går føre seg i huset, der rettleiarane til brukarane ser dei i arbeid og brukarane får tillit til rettleiarane.',
    source:
      '«The great divide»: kantina som kartlegging av evner. Gjersøe 2020: aktivitetssenter på kontoret.',
  },
  'measures.<name>.partner': {
    meaning:
      'Om det blir drive saman med partnarar i bydelen, som dei tilsette vender seg til når den andre sida er taus.',
    source: '«The great divide»: «Vi må sjå til andre partnarar i bydelen.»',
  },
  'measures.<name>.forPupils': {
    meaning: 'Om ein elev i fare for fråfall kan trenge det.',
    source: 'Arbeidstrening og karriererettleiing ved sida av skulen.',
  },
  'measures.<name>.reference': {
    meaning: 'Om det høyrer til den faste katalogen som treffet i tilvisingar blir målt mot.',
    source: 'Eit treff som vart målt mot kontoret sin eigen katalog, ville falle kvar gong han voks.',
  },
  'measures.<name>.permanent': {
    meaning:
      'Om det ikkje har nokon slutt, som varig tilrettelagt arbeid, og plass til alle med mindre `mechanisms.permanentPlaces` avgrensar dei.',
    source: 'Varig tilrettelagt arbeid stansar veksten i behov og senkar dei ikkje.',
  },
  catalogue: { meaning: 'Katalogen som heilskap.' },
  'catalogue.overlap': {
    meaning:
      'Kor mykje katalogane til dei to sidene overlappar: 0 tyder at kvar side tek seg av sin eigen type behov, 1 at begge tek seg av alle.',
    source: 'Ikkje kjent. Avgjer om samarbeid kan løne seg, så hovudresultata blir viste for 0, 0,5 og 1.',
  },
  'catalogue.outsideOwnField': {
    meaning: 'Kva som er att av ein effekt utanfor eigaren sitt eige felt der katalogane ikkje overlappar.',
  },
  'catalogue.outsideOwnField.stateSocial': {
    meaning:
      'Faktor på effekten av statlege tiltak på sosiale behov ved overlapp 0. Ved overlapp 1 er han 1.',
    source: TRADE,
  },
  'catalogue.outsideOwnField.municipalHealth': {
    meaning: 'Faktor på effekten av kommunale tiltak på helsebehov ved overlapp 0. Ved overlapp 1 er han 1.',
    source: TRADE,
  },
  'catalogue.outsideOwnField.municipalSkills': {
    meaning:
      'Faktor på effekten av kommunale tiltak på kompetansebehov ved overlapp 0. Ved overlapp 1 er han 1.',
    source: TRADE,
  },
  'catalogue.outsideOwnField.municipalWork': {
    meaning:
      'Faktor på effekten av kommunale tiltak på arbeidsbehov ved overlapp 0. Ved overlapp 1 er han 1.',
    source: TRADE,
  },
  'catalogue.outsideOwnField.stateTolerance': {
    meaning:
      'Faktor på dei sosiale behova som statlege tiltak kan bere, ved overlapp 0. Ved overlapp 1 er han 1.',
    source: TRADE,
  },
  'catalogue.morePlaces': {
    meaning: 'Faktor på alle plassar, for eksperiment med tilbodet.',
    source: 'Eit val i eksperimentet.',
  },
  'catalogue.repeatDays': {
    meaning: 'Dagar før ein person kan ta det same tiltaket att.',
    source: 'Eit år.',
  },
  'catalogue.longestWait': {
    meaning: 'Vanleg ventetid på ein plass før det blir laga ein ny plan.',
    source: 'Gjersøe 2020: nokre gonger ventelister. Grensa og spreiinga er gjettingar.',
  },
  'catalogue.waitSpread': {
    meaning: 'Kor mykje personar skil seg i dette, som del av den vanlege ventetida.',
    source: 'Kven som ventar lengst, er ikkje kjent.',
  },
  'catalogue.stays': {
    meaning: 'Om opphald har full lengd eller sluttar med same sannsyn kvar dag.',
    source: 'Geometriske opphald har kjende svar i køteorien.',
  },
  'catalogue.effectFactor': {
    meaning:
      'Faktor på den delen av kvart behov som forsvinn når eit tiltak er fullført, på det meste heile behovet.',
    source: 'Effekten av tiltak er ei rangering. Det forsøk har funne, fastset storleiken.',
  },
  'catalogue.dropOutRate': {
    meaning: 'Kor ofte ein brukar med vanleg tillit fell frå eit tiltak som passar.',
    source:
      'Kvalifiseringsprogrammet 2022: 6 % av deltakarane avbraut i løpet av eit år, 2 % på grunn av fråvær.',
  },
  'catalogue.dropOutMismatch': {
    meaning: 'Kor bratt fråfallet stig når eit tiltak passar dårlegare.',
    source: 'Dårlege treff tek slutt tidleg.',
  },
  'catalogue.dropOutTrust': {
    meaning: 'Fråfallet er proporsjonalt med dette talet minus tilliten.',
    source: 'Låg tillit gjev seg tidlegare. Ein tillit på 0,6 er vanleg.',
  },
  'catalogue.dropOutHeavy': {
    meaning: 'Det eit tiltak legg til fråfallet dersom personen ikkje kan ta imot noko av det.',
    source: 'Den som er for sjuk eller for tungt belasta, kan ikkje bli.',
  },
  'catalogue.agreedFactor': {
    meaning: 'Faktor på fråfallet der planen vart avtalt etter tid til å tenkje.',
    source: 'Gjersøe 2020: ei veke eller to til å tenkje før ein seier ja. Storleiken er ei gjetting.',
  },
  'catalogue.absenceRate': {
    meaning:
      'Kor ofte nokon mistar ein plass ved å bli borte, gonger (1 − tillit), uansett tiltak og korleis det vart valt.',
    source: 'Kvalifiseringsprogrammet 2022: 2 % av deltakarane avbraut på grunn av fråvær i løpet av eit år.',
  },
  'catalogue.capacitySlope': {
    meaning:
      'Kor bratt det ein person kan ta imot, fell når helsebehov og sosiale behov går over det tiltaket toler.',
    source: 'Ei halv eining for mykje let 14 % vere att.',
  },
  'catalogue.languageNeed': {
    meaning: 'Oppfatta kompetansebehov der ein nykomen over dette ikkje følgjer eit tiltak som krev norsk.',
    source: 'Inga teljing vart funnen.',
  },
  'catalogue.mappingPerMonth': {
    meaning: 'Kunnskap om ein brukar som begge rettleiarane får medan brukaren arbeider i huset.',
    source: '«The great divide»: Sosialarbeidaren er tett på og kartlegg evner.',
  },
  'catalogue.inHouseTrustPerMonth': {
    meaning: 'Tillit som ein brukar får ved å arbeide i huset.',
    source:
      '«The great divide»: Dei tilsette vart kjende med brukarar som menneske, ikkje berre som klientar. Ingen tal vart funne.',
  },
} satisfies TextsOf<'measures' | 'catalogue'>
