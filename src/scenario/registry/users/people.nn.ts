import type { TextsOf } from '../paths.ts'

const FORMER =
  'Det oppfølging av tidlegare brukarar tel, om nokon gjer det. Elles finn kontoret si eiga prøvekøyring det ut.'
const LEVELS =
  'Rangering av målgruppene etter begge studiane. Nivåa er valde slik at avgangane treffer kalibreringsmåla.'
const WEIGHTS = 'Arbeid er det kontoret er til for. Dei andre er middel til det, og nesten like tunge.'

export const people = {
  groups: {
    meaning: 'Ei målgruppe: kor mange som kjem, med kva behov, og kva side av kontoret dei møter først.',
  },
  'groups.<name>.arrivalsPerYear': {
    meaning:
      'Gjennomsnittleg tal på personar som kjem for første gong i året (Poisson). Personar som vender tilbake, kjem i tillegg.',
    source: 'Littles lov: bestanden som porteføljane tilseier, gjeve avgangsratene.',
  },
  'groups.<name>.arrivalsByMonth': {
    meaning:
      'Korleis dei som kjem, fordeler seg på månadene i året, med januar først: Kvar får sin del av summen. Utan verdiar er alle arbeidsdagar like.',
    source:
      'Det er ikkje rekna med nokon profil over månader. Eit kontor har personane for kvar månad i fjor.',
  },
  'groups.<name>.stock': {
    meaning:
      'Brukarar i målgruppa den første dagen, for elevar på skulen. Utan verdi er det så mange som kontoret held seg stabilt med.',
    source: 'Det eit kontor tel på ein dag. Elles finn kontoret si eiga prøvekøyring det ut.',
  },
  'groups.<name>.stockInWork': {
    meaning:
      'Tidlegare brukarar i målgruppa som den første dagen har vore i arbeid i mindre enn fem år. Utan verdi er det så mange som kontoret held seg stabilt med.',
    source: FORMER,
  },
  'groups.<name>.stockOutOfReach': {
    meaning:
      'Tidlegare brukarar i målgruppa som den første dagen er utanfor rekkjevidd. Utan verdi er det så mange som kontoret held seg stabilt med.',
    source: FORMER,
  },
  'groups.<name>.entrySide': {
    meaning:
      'Sida der målgruppa registrerer seg. `by-income`: den kommunale sida for dei som har økonomisk sosialhjelp.',
    source:
      '«The great divide»: Statleg tilsette tek seg av jobb og ytingar, kommunalt tilsette av økonomisk sosialhjelp og unge.',
  },
  'groups.<name>.needs': { meaning: 'Gjennomsnittlege behov når folk kjem.' },
  'groups.<name>.needs.health': {
    meaning: 'Gjennomsnittleg behov for hjelp med helse når folk kjem. 0 treng ingenting, 1 treng alt.',
    source: LEVELS,
  },
  'groups.<name>.needs.social': {
    meaning:
      'Gjennomsnittleg behov for hjelp med bustad, gjeld, omsorg og andre sosiale forhold når folk kjem. 0 treng ingenting, 1 treng alt.',
    source: LEVELS,
  },
  'groups.<name>.needs.skills': {
    meaning:
      'Gjennomsnittleg behov for hjelp med kompetanse, språk og skulegang når folk kjem. 0 treng ingenting, 1 treng alt.',
    source: LEVELS,
  },
  'groups.<name>.needs.work': {
    meaning:
      'Gjennomsnittleg behov for hjelp med å finne og halde på arbeid når folk kjem. 0 treng ingenting, 1 treng alt.',
    source: LEVELS,
  },
  'groups.<name>.trust': {
    meaning:
      'Gjennomsnittleg tillit til kontoret når folk kjem. Tilliten blir òg dregen tilbake mot dette nivået.',
    source:
      'Gjersøe 2020: Unge brukarar blir skildra som usikre. Tillit må byggjast i lange første samtalar.',
  },
  'groups.<name>.stateBenefitShare': {
    meaning:
      'Del som har med seg ei statleg yting som er nok å leve av, og difor ikkje har krav på økonomisk sosialhjelp.',
    source:
      'Dagpengar og arbeidsavklaringspengar etter målgruppe. Ingen offentleg tabell etter målgruppe vart funnen.',
  },
  'groups.<name>.assistanceShare': {
    meaning: 'Del som får økonomisk sosialhjelp når dei kjem.',
    source:
      'Dei fleste sosialhjelpsbrukarar, halvparten av unge og nykomne, få arbeidssøkjarar. Tilpassa saman med måla for kor lange periodane er.',
  },
  'groups.<name>.bothSidesShare': {
    meaning:
      'Del som har inntekt frå begge sidene når dei kjem, og difor blir følgde opp av begge frå registreringa.',
    source:
      'Statistisk sentralbyrå 2010–15: Av dei på arbeidsavklaringspengar har 12 % òg økonomisk sosialhjelp. Alle kombinasjonar om lag 10 %.',
  },
  'groups.<name>.ageFrom': { meaning: 'Lågaste alder når folk kjem.', source: 'Definisjonen av målgruppa.' },
  'groups.<name>.ageTo': {
    meaning: 'Høgaste alder når folk kjem (jamt fordelt imellom).',
    source: 'Definisjonen av målgruppa.',
  },
  'groups.<name>.education': {
    meaning: 'Om personar i målgruppa kan gå frå kontoret til ordinær utdanning.',
    source:
      'Arbeidssøkjarar, unge og nykomne. For den som er sjuk eller tungt belasta, er utdanning eit tiltak frå kontoret.',
  },
  'groups.<name>.newcomers': {
    meaning: 'Om personar i målgruppa er nye i språket, som nokre tiltak krev.',
    source: 'Definisjonen av målgruppa.',
  },
  'groups.<name>.pupils': {
    meaning:
      'Om målgruppa er elevar i fare for fråfall, som berre blir brukarar dersom dei sluttar på skulen.',
    source: '«The great divide»: Bydelen vil halvere fråfallet i skulen.',
  },
  needs: { meaning: 'Korleis behov varierer mellom personar og over tid.' },
  'needs.spread': {
    meaning: 'Standardavviket for kvart behov innanfor ei målgruppe.',
    source: 'Breie målgrupper rommar ulike personar (Gjersøe 2020).',
  },
  'needs.commonFactor': {
    meaning: 'Kor stor del av denne variansen dei fire behova har felles.',
    source: 'Samansette problem kjem saman (Gjersøe 2020). Storleiken er ei gjetting.',
  },
  'needs.high': { meaning: 'Eit behov over dette er høgt.', source: 'Definisjon.' },
  'needs.complexFrom': {
    meaning: 'Kor mange høge behov, av fire, som gjer at ein brukar har samansette behov.',
    source: 'Definisjon: det meste av det som står mellom ein person og arbeid.',
  },
  'needs.trustSpread': {
    meaning: 'Standardavviket for tillit innanfor ei målgruppe.',
    source: 'Nyberg mfl. 2020: Nesten all varians i kor nøgde folk er med Nav, er mellom brukarar.',
  },
  'needs.driftPerYear': {
    meaning:
      'Kor mykje kvart behov veks i eit år utan kontakt. På tiltak og kort tid etter ein samtale veks ingenting.',
    source: 'Falch mfl. 2018: Sjansane fell di lenger ledigheita varer.',
  },
  'needs.driftCeiling': {
    meaning: 'Kor langt over utgangspunktet kvart behov kan vekse: 0 aldri over det, 1 til fullt behov.',
    source: 'Behova til folk i vanlege liv veks ikkje utan ende. Kor langt er ikkje kjent.',
  },
  'needs.quietDays': {
    meaning:
      'Dagar etter ein samtale før stilla merkast: Behov veks, tillit blir sliten, og folk fell utanfor rekkjevidd.',
    source: 'Tre veker utan eit ord.',
  },
  'needs.weights': {
    meaning: 'Kor mykje kvart behov tel i nytten av eit tiltak og i behov som er letta eller har vakse.',
  },
  'needs.weights.health': { meaning: 'Kor mykje behovet for hjelp med helse tel.', source: WEIGHTS },
  'needs.weights.social': {
    meaning: 'Kor mykje behovet for hjelp med sosiale forhold tel.',
    source: WEIGHTS,
  },
  'needs.weights.skills': { meaning: 'Kor mykje behovet for hjelp med kompetanse tel.', source: WEIGHTS },
  'needs.weights.work': { meaning: 'Kor mykje behovet for hjelp med arbeid tel.', source: WEIGHTS },
  'needs.needMargin': {
    meaning: 'Behova når folk kjem, held denne avstanden til 0 og 1.',
    source: 'Ingen treng ingenting eller alt.',
  },
  'needs.trustMargin': {
    meaning: 'Tilliten når folk kjem, held denne avstanden til 0 og 1.',
    source: 'Ingen stolar blindt på kontoret, eller ikkje i det heile.',
  },
  stateOfMind: { meaning: 'Korleis tillit og jobbsøking rører seg.' },
  'stateOfMind.talkGain': {
    meaning:
      'Kor mykje tilliten aukar ved ein samtale med oppmøte, gonger (talkGainUnknown + kunnskap om brukaren). Andre samtaleformer etter kor mykje dei fortel.',
    source: 'Gjersøe 2020: Tillit blir bygd ansikt til ansikt av nokon som kjenner deg.',
  },
  'stateOfMind.talkGainUnknown': {
    meaning:
      'Kor stor del av denne auken som kjem av ein samtale med ein rettleiar som ikkje kjenner brukaren i det heile.',
    source: 'Ein som lyttar, blir møtt med litt tillit. Det meste krev at ein kjenner kvarandre.',
  },
  'stateOfMind.silenceLossPerYear': {
    meaning: 'Tap av tillit i eit år utan kontakt, utover dei stille dagane.',
    source: '«The great divide»: Brukarar som fell mellom sidene, gjev opp kontoret.',
  },
  'stateOfMind.returnHalfLifeYears': {
    meaning: 'Halveringstida som tilliten blir dregen tilbake til personen sitt eige nivå med.',
    source: 'Held tilliten stasjonær.',
  },
  'stateOfMind.uncoordinatedLoss': {
    meaning: 'Tap av tillit når ei side lagar ein plan utan å ha høyrt om ein plan på den andre sida.',
    source: 'Nilsen, Gjersøe & Kleppe 2023: fleire hjelparar per ung person, oppstykka oppfølging.',
  },
  'stateOfMind.handoverLoss': {
    meaning: 'Tap av tillit ved ei kald overlevering til ein framand. Ei varm kostar ingenting.',
    source: 'Amilon & Andersen 2019: Å unngå byte av saksbehandlar aukar sysselsetjinga.',
  },
  'stateOfMind.wayAloneLoss': {
    meaning: 'Tap av tillit hos ein brukar som måtte finne vegen til den andre sida åleine.',
    source: 'Meir enn ei kald overlevering kostar, fordi ingen snakka med nokon.',
  },
  'stateOfMind.activationHalfLifeDays': {
    meaning: 'Halveringstida for jobbsøking utan kontakt.',
    source:
      'Rosholm mfl. 2012 (møte kvar fjortande dag: +10 % sysselsetjing). Schiprowski, IZA DP 11040 (tapt møte: +5 % lengre periode).',
  },
  'stateOfMind.activationGain': {
    meaning:
      'Kor mykje jobbsøkinga aukar ved ein samtale med oppmøte. Ein samtale på telefon eller i skrift gjev mindre, etter kor mykje han fortel.',
    source: 'Som halveringstida.',
  },
  'stateOfMind.activationAtArrival': {
    meaning: 'Jobbsøking når personen kjem, og når eit tiltak er fullført.',
    source: 'Folk kjem når dei vil at noko skal skje.',
  },
  'stateOfMind.recentTalkDays': {
    meaning: 'Tida samtalar blir rekna som nylege, for vilkåra dei fører med seg.',
    source: 'Eit kvartal.',
  },
  transfer: { meaning: 'Registrering av søkjarar som arbeidssøkjarar.' },
  'transfer.share': {
    meaning:
      'Del av dei som ville registrere seg på den kommunale sida, som den statlege sida tek som arbeidssøkjarar.',
    source: '«The great divide»: Alle søkjarar skulle registrerast som arbeidssøkjarar.',
  },
  'transfer.advisorsMoved': {
    meaning: 'Rettleiarar som flyttar med dei frå det største kommunale til det største statlege teamet.',
    source: '«The great divide»: Det vart ikkje gjeve fleire ressursar til oppfølging.',
  },
} satisfies TextsOf<'groups' | 'needs' | 'stateOfMind' | 'transfer'>
