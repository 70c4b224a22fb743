import type { TextsOf } from '../paths.ts'

const FORMER =
  'Det oppfølging av tidligere brukere teller, hvis noen gjør det. Ellers finner kontorets egen prøvekjøring det ut.'
const LEVELS =
  'Rangering av målgruppene etter begge studiene. Nivåene er valgt slik at avgangene treffer kalibreringsmålene.'
const WEIGHTS = 'Arbeid er det kontoret er til for. De andre er midler til det, og nesten like tunge.'

export const people = {
  groups: {
    meaning:
      'En målgruppe: hvor mange som kommer, med hvilke behov, og hvilken side av kontoret de møter først.',
  },
  'groups.<name>.arrivalsPerYear': {
    meaning:
      'Gjennomsnittlig antall personer som kommer for første gang i året (Poisson). Personer som vender tilbake, kommer i tillegg.',
    source: 'Littles lov: bestanden som porteføljene tilsier, gitt avgangsratene.',
  },
  'groups.<name>.arrivalsByMonth': {
    meaning:
      'Hvordan ankomstene fordeler seg på månedene i året, med januar først: Hver får sin del av summen. Uten verdier er alle arbeidsdager like.',
    source: 'Det antas ingen profil over måneder. Et kontor har personene for hver måned i fjor.',
  },
  'groups.<name>.stock': {
    meaning:
      'Brukere i målgruppen den første dagen, for elever på skolen. Uten verdi er det så mange som kontoret holder seg stabilt med.',
    source: 'Det et kontor teller på en dag. Ellers finner kontorets egen prøvekjøring det ut.',
  },
  'groups.<name>.stockInWork': {
    meaning:
      'Tidligere brukere i målgruppen som den første dagen har vært i arbeid i mindre enn fem år. Uten verdi er det så mange som kontoret holder seg stabilt med.',
    source: FORMER,
  },
  'groups.<name>.stockOutOfReach': {
    meaning:
      'Tidligere brukere i målgruppen som den første dagen er utenfor rekkevidde. Uten verdi er det så mange som kontoret holder seg stabilt med.',
    source: FORMER,
  },
  'groups.<name>.entrySide': {
    meaning:
      'Siden der målgruppen registrerer seg. `by-income`: den kommunale siden for dem som har økonomisk sosialhjelp.',
    source:
      '«The great divide»: Statlig ansatte tar seg av jobb og ytelser, kommunalt ansatte av økonomisk sosialhjelp og unge.',
  },
  'groups.<name>.needs': { meaning: 'Gjennomsnittlige behov når folk kommer.' },
  'groups.<name>.needs.health': {
    meaning: 'Gjennomsnittlig behov for hjelp med helse når folk kommer. 0 trenger ingenting, 1 trenger alt.',
    source: LEVELS,
  },
  'groups.<name>.needs.social': {
    meaning:
      'Gjennomsnittlig behov for hjelp med bolig, gjeld, omsorg og andre sosiale forhold når folk kommer. 0 trenger ingenting, 1 trenger alt.',
    source: LEVELS,
  },
  'groups.<name>.needs.skills': {
    meaning:
      'Gjennomsnittlig behov for hjelp med kompetanse, språk og skolegang når folk kommer. 0 trenger ingenting, 1 trenger alt.',
    source: LEVELS,
  },
  'groups.<name>.needs.work': {
    meaning:
      'Gjennomsnittlig behov for hjelp med å finne og beholde arbeid når folk kommer. 0 trenger ingenting, 1 trenger alt.',
    source: LEVELS,
  },
  'groups.<name>.trust': {
    meaning:
      'Gjennomsnittlig tillit til kontoret når folk kommer. Tilliten trekkes også tilbake mot dette nivået.',
    source: 'Gjersøe 2020: Unge brukere beskrives som usikre. Tillit må bygges i lange første samtaler.',
  },
  'groups.<name>.stateBenefitShare': {
    meaning:
      'Andel som har med seg en statlig ytelse som er nok å leve av, og derfor ikke har krav på økonomisk sosialhjelp.',
    source:
      'Dagpenger og arbeidsavklaringspenger etter målgruppe. Ingen offentlig tabell etter målgruppe ble funnet.',
  },
  'groups.<name>.assistanceShare': {
    meaning: 'Andel som får økonomisk sosialhjelp når de kommer.',
    source:
      'De fleste sosialhjelpsbrukere, halvparten av unge og nyankomne, få arbeidssøkere. Tilpasset sammen med målene for periodenes lengde.',
  },
  'groups.<name>.bothSidesShare': {
    meaning:
      'Andel som har inntekt fra begge sider når de kommer, og derfor følges opp av begge fra registreringen.',
    source:
      'Statistisk sentralbyrå 2010–15: Av dem på arbeidsavklaringspenger har 12 % også økonomisk sosialhjelp. Alle kombinasjoner om lag 10 %.',
  },
  'groups.<name>.ageFrom': {
    meaning: 'Laveste alder når folk kommer.',
    source: 'Definisjonen av målgruppen.',
  },
  'groups.<name>.ageTo': {
    meaning: 'Høyeste alder når folk kommer (jevnt fordelt imellom).',
    source: 'Definisjonen av målgruppen.',
  },
  'groups.<name>.education': {
    meaning: 'Om personer i målgruppen kan gå fra kontoret til ordinær utdanning.',
    source:
      'Arbeidssøkere, unge og nyankomne. For den som er syk eller tungt belastet, er utdanning et tiltak fra kontoret.',
  },
  'groups.<name>.newcomers': {
    meaning: 'Om personer i målgruppen er nye i språket, som noen tiltak krever.',
    source: 'Definisjonen av målgruppen.',
  },
  'groups.<name>.pupils': {
    meaning: 'Om målgruppen er elever i fare for frafall, som bare blir brukere hvis de slutter på skolen.',
    source: '«The great divide»: Bydelen vil halvere frafallet i skolen.',
  },
  needs: { meaning: 'Hvordan behov varierer mellom personer og over tid.' },
  'needs.spread': {
    meaning: 'Standardavviket for hvert behov innenfor en målgruppe.',
    source: 'Brede målgrupper rommer ulike personer (Gjersøe 2020).',
  },
  'needs.commonFactor': {
    meaning: 'Hvor stor del av denne variansen de fire behovene har felles.',
    source: 'Sammensatte problemer kommer sammen (Gjersøe 2020). Størrelsen er en gjetning.',
  },
  'needs.high': { meaning: 'Et behov over dette er høyt.', source: 'Definisjon.' },
  'needs.complexFrom': {
    meaning: 'Hvor mange høye behov, av fire, som gjør at en bruker har sammensatte behov.',
    source: 'Definisjon: det meste av det som står mellom en person og arbeid.',
  },
  'needs.trustSpread': {
    meaning: 'Standardavviket for tillit innenfor en målgruppe.',
    source: 'Nyberg mfl. 2020: Nesten all varians i tilfredshet med Nav er mellom brukere.',
  },
  'needs.driftPerYear': {
    meaning:
      'Hvor mye hvert behov vokser i et år uten kontakt. På tiltak og kort tid etter en samtale vokser ingenting.',
    source: 'Falch mfl. 2018: Sjansene faller jo lenger ledigheten varer.',
  },
  'needs.driftCeiling': {
    meaning: 'Hvor langt over utgangspunktet hvert behov kan vokse: 0 aldri over det, 1 til fullt behov.',
    source: 'Behovene til folk i vanlige liv vokser ikke uten ende. Hvor langt er ikke kjent.',
  },
  'needs.quietDays': {
    meaning:
      'Dager etter en samtale før stillheten merkes: Behov vokser, tillit slites, og folk faller utenfor rekkevidde.',
    source: 'Tre uker uten et ord.',
  },
  'needs.weights': {
    meaning: 'Hvor mye hvert behov teller i nytten av et tiltak og i behov som er lettet eller har vokst.',
  },
  'needs.weights.health': { meaning: 'Hvor mye behovet for hjelp med helse teller.', source: WEIGHTS },
  'needs.weights.social': {
    meaning: 'Hvor mye behovet for hjelp med sosiale forhold teller.',
    source: WEIGHTS,
  },
  'needs.weights.skills': { meaning: 'Hvor mye behovet for hjelp med kompetanse teller.', source: WEIGHTS },
  'needs.weights.work': { meaning: 'Hvor mye behovet for hjelp med arbeid teller.', source: WEIGHTS },
  'needs.needMargin': {
    meaning: 'Behovene når folk kommer, holder denne avstanden til 0 og 1.',
    source: 'Ingen trenger ingenting eller alt.',
  },
  'needs.trustMargin': {
    meaning: 'Tilliten når folk kommer, holder denne avstanden til 0 og 1.',
    source: 'Ingen stoler blindt på kontoret, eller ikke i det hele tatt.',
  },
  stateOfMind: { meaning: 'Hvordan tillit og jobbsøking beveger seg.' },
  'stateOfMind.talkGain': {
    meaning:
      'Hvor mye tilliten øker ved en samtale med oppmøte, ganger (talkGainUnknown + kunnskap om brukeren). Andre samtaleformer etter hvor mye de forteller.',
    source: 'Gjersøe 2020: Tillit bygges ansikt til ansikt av noen som kjenner deg.',
  },
  'stateOfMind.talkGainUnknown': {
    meaning:
      'Hvor stor del av denne økningen som kommer av en samtale med en veileder som ikke kjenner brukeren i det hele tatt.',
    source: 'En som lytter, blir møtt med litt tillit. Det meste krever at man kjenner hverandre.',
  },
  'stateOfMind.silenceLossPerYear': {
    meaning: 'Tap av tillit i et år uten kontakt, utover de stille dagene.',
    source: '«The great divide»: Brukere som faller mellom sidene, gir opp kontoret.',
  },
  'stateOfMind.returnHalfLifeYears': {
    meaning: 'Halveringstiden som tilliten trekkes tilbake til personens eget nivå med.',
    source: 'Holder tilliten stasjonær.',
  },
  'stateOfMind.uncoordinatedLoss': {
    meaning: 'Tap av tillit når en side lager en plan uten å ha hørt om en plan på den andre siden.',
    source: 'Nilsen, Gjersøe & Kleppe 2023: flere hjelpere per ung person, oppstykket oppfølging.',
  },
  'stateOfMind.handoverLoss': {
    meaning: 'Tap av tillit ved en kald overlevering til en fremmed. En varm koster ingenting.',
    source: 'Amilon & Andersen 2019: Å unngå bytte av saksbehandler øker sysselsettingen.',
  },
  'stateOfMind.wayAloneLoss': {
    meaning: 'Tap av tillit hos en bruker som måtte finne veien til den andre siden alene.',
    source: 'Mer enn en kald overlevering koster, fordi ingen snakket med noen.',
  },
  'stateOfMind.activationHalfLifeDays': {
    meaning: 'Halveringstiden for jobbsøking uten kontakt.',
    source:
      'Rosholm mfl. 2012 (møte hver fjortende dag: +10 % sysselsetting). Schiprowski, IZA DP 11040 (tapt møte: +5 % lengre periode).',
  },
  'stateOfMind.activationGain': {
    meaning:
      'Hvor mye jobbsøkingen øker ved en samtale med oppmøte. En samtale på telefon eller i skrift gir mindre, etter hvor mye den forteller.',
    source: 'Som halveringstiden.',
  },
  'stateOfMind.activationAtArrival': {
    meaning: 'Jobbsøking når personen kommer, og når et tiltak er fullført.',
    source: 'Folk kommer når de vil at noe skal skje.',
  },
  'stateOfMind.recentTalkDays': {
    meaning: 'Tiden samtaler regnes som nylige, for vilkårene de fører med seg.',
    source: 'Et kvartal.',
  },
  transfer: { meaning: 'Registrering av søkere som arbeidssøkere.' },
  'transfer.share': {
    meaning:
      'Andel av dem som ville registrere seg på den kommunale siden, som den statlige siden tar som arbeidssøkere.',
    source: '«The great divide»: Alle søkere skulle registreres som arbeidssøkere.',
  },
  'transfer.advisorsMoved': {
    meaning: 'Veiledere som flytter med dem fra det største kommunale til det største statlige teamet.',
    source: '«The great divide»: Det ble ikke gitt flere ressurser til oppfølging.',
  },
} satisfies TextsOf<'groups' | 'needs' | 'stateOfMind' | 'transfer'>
