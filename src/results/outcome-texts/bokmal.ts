import {
  type After,
  type AfterExit,
  ofEveryAfterExit,
  ofEveryDays,
  ofEveryEndOfStock,
  ofEveryMinutes,
  ofEveryWork,
  type Whereabouts,
  type Within,
} from '../../vocabulary/outcomes.ts'
import type { ExitKind } from '../../vocabulary/statuses.ts'
import type { KindOfWork } from '../../vocabulary/work.ts'
import type { OutcomeTexts, TextsOfOutcomes } from './form.ts'

const work: TextsOfOutcomes['work'] = {
  'in-person': 'samtaler med oppmøte',
  phone: 'samtaler på telefon',
  message: 'skriftlig dialog',
  'no-show': 'samtaler der brukeren uteblir',
  registration: 'registrering og arbeidsevnevurdering',
  planning: 'planlegging av tiltak',
  requests: 'spørsmål og svar mellom sidene',
  handover: 'overleveringer',
  meetings: 'fellesmøter',
  'case-administration': 'saksadministrasjon',
  resolutions: 'vedtak om økonomisk sosialhjelp',
  'fixed-administration': 'fast administrasjon',
  visits: 'besøk hos tiltak',
  employers: 'tid med arbeidsgivere',
  accompanying: 'ærender sammen med brukere',
  outreach: 'oppsøkende arbeid blant elever',
  reorganisation: 'omorganisering',
  unused: 'minutter som blir til overs',
  absent: 'fravær',
}

const textsOfMinutes = (kind: KindOfWork): OutcomeTexts => ({
  label: `Minutter: ${work[kind]}`,
  meaning: `Andel av alle arbeidsminutter, også fravær, som går til ${work[kind]}.`,
})

const AFTER_EXIT_TEXTS: { readonly [Where in AfterExit]: OutcomeTexts } = {
  work: { label: 'i arbeid', meaning: 'i ordinært arbeid' },
  pension: { label: 'på uføretrygd', meaning: 'på uføretrygd' },
  registered: { label: 'registrert igjen', meaning: 'registrert ved kontoret igjen' },
  elsewhere: {
    label: 'andre steder',
    meaning: 'andre steder: i utdanning, uten arbeid, utenfor rekkevidde eller borte av andre grunner',
  },
}

const WHEREABOUTS_TEXTS: { readonly [Where in Whereabouts]: OutcomeTexts } = {
  'in-work': { label: 'i arbeid', meaning: 'i ordinært arbeid' },
  'in-follow-up': { label: 'i oppfølging', meaning: 'i oppfølging, uten arbeid' },
  'in-education': { label: 'i utdanning', meaning: 'i ordinær utdanning' },
  outside: {
    label: 'utenfor',
    meaning: 'på uføretrygd, etter å ha sluttet uten arbeid, eller utenfor rekkevidde',
  },
}

const YEARS: { readonly [In in Within]: string } = {
  '1-year': 'ett år',
  '2-years': 'to år',
  '4-years': 'fire år',
}

const FIRST_YEARS: { readonly [In in Within]: string } = {
  '1-year': 'det første året',
  '2-years': 'de to første årene',
  '4-years': 'de fire første årene',
}

const MONTHS: { readonly [A in After]: string } = {
  '6-months': '6 måneder',
  '12-months': '12 måneder',
  '24-months': '24 måneder',
  '36-months': '36 måneder',
  '48-months': '48 måneder',
}

const ENDS_OF_STOCK: { readonly [Kind in ExitKind]: string } = {
  followed: 'Fortsatt eller igjen i oppfølging',
  work: 'I arbeid',
  education: 'I utdanning',
  pension: 'På uføretrygd',
  'out-of-reach': 'Utenfor rekkevidde',
  'without-work': 'Sluttet uten arbeid',
  other: 'Flyttet, død eller pensjonert',
}

const outcomes: TextsOfOutcomes['outcomes'] = {
  'lasting-work-share': {
    label: 'Varig arbeid',
    meaning: 'Har beholdt en jobb i 260 arbeidsdager uten tilbakefall innen fire år etter ankomst.',
  },
  'exit-education-share': {
    label: 'I utdanning',
    meaning: 'I ordinær utdanning fire år etter ankomst.',
  },
  'exit-pension-share': {
    label: 'På uføretrygd',
    meaning: 'På uføretrygd fire år etter ankomst.',
  },
  'out-of-reach-share': {
    label: 'Utenfor rekkevidde',
    meaning: 'Uten kontakt med kontoret, uten kjent grunn, fire år etter ankomst.',
  },
  'exit-without-work-share': {
    label: 'Sluttet uten arbeid',
    meaning: 'Har sluttet i oppfølging uten arbeid, utdanning eller uføretrygd, fire år etter ankomst.',
  },
  'exit-other-share': {
    label: 'Flyttet, død eller pensjonert',
    meaning: 'Har sluttet av grunner utenfor modellen, fire år etter ankomst.',
  },
  'followed-share': {
    label: 'Fortsatt i oppfølging',
    meaning: 'I oppfølging (eller i tiltak) fire år etter ankomst.',
  },
  'registered-share-9-months': {
    label: 'Registrert etter ni måneder',
    meaning: 'Ved kontoret, fortsatt eller igjen, ni måneder etter ankomst.',
  },
  ...ofEveryWork((after) => ({
    label: `I arbeid etter ${MONTHS[after]}`,
    meaning: `I ordinært arbeid ${MONTHS[after]} etter ankomst.`,
  })),
  ...ofEveryDays((where, within) => ({
    label: `Dager ${WHEREABOUTS_TEXTS[where].label} på ${YEARS[within]}`,
    meaning: `Arbeidsdager ${WHEREABOUTS_TEXTS[where].meaning}, ${FIRST_YEARS[within]} etter ankomst.`,
  })),
  'needs-relieved': {
    label: 'Lettede behov',
    meaning:
      'Det tiltak tok bort av vektede behov (helse 0,9, sosialt 0,9, ferdigheter 0,8, arbeid 1) på fire år, delt på vektede behov ved ankomst.',
  },
  'needs-risen': {
    label: 'Økte behov',
    meaning: 'Det tiden la til vektede behov på fire år, delt på vektede behov ved ankomst.',
  },
  'stock-days-in-work': {
    label: 'Dager i arbeid for dem som var der ved start',
    meaning:
      'Arbeidsdager i ordinært arbeid i de fire målte årene, for alle som var ved kontoret den første målte dagen.',
  },
  ...ofEveryEndOfStock((kind) => ({
    label: `${ENDS_OF_STOCK[kind]}, av dem som var der ved start`,
    meaning: `Andel av alle som var ved kontoret den første målte dagen: ${ENDS_OF_STOCK[kind].toLowerCase()} fire år senere.`,
  })),
  'days-to-first-conversation': {
    label: 'Dager til første samtale',
    meaning:
      'Fra ankomst til første samtale etter registrering, med oppmøte eller på telefon, eller til personen slutter før det; høyst 520, to år.',
  },
  'days-to-plan': {
    label: 'Dager til første plan',
    meaning: 'Fra ankomst til første plan om tiltak, eller til personen slutter før det; høyst 520, to år.',
  },
  'days-to-measure': {
    label: 'Dager til første tiltak',
    meaning: 'Fra ankomst til første tiltak starter, eller til personen slutter før det; høyst 520, to år.',
  },
  'days-to-exit': {
    label: 'Dager til avgang',
    meaning: 'Fra ankomst til personen slutter i oppfølging, uansett grunn; høyst 1040, fire år.',
  },
  'days-to-work': {
    label: 'Dager til arbeid',
    meaning: 'Fra ankomst til ordinært arbeid; høyst 1040, fire år.',
  },
  'days-out-of-reach': {
    label: 'Dager utenfor rekkevidde',
    meaning: 'Arbeidsdager utenfor rekkevidde de fire første årene etter ankomst.',
  },
  'assistance-months': {
    label: 'Måneder med sosialhjelp',
    meaning:
      'Måneder med økonomisk sosialhjelp av de 48 etter ankomstmåneden, også for dem kontoret har mistet.',
  },
  'follow-up-minutes': {
    label: 'Oppfølgingstid',
    meaning:
      'Minutter med samtaler, planlegging og ærender brukt på personen de fire første årene etter ankomst.',
  },
  'follow-up-inequality': {
    label: 'Ulikhet i oppfølgingstid',
    meaning: 'Ginikoeffisienten for oppfølgingsminutter per dag ved kontoret, over kohorten.',
  },
  'both-sides-share': {
    label: 'Fulgt opp av begge sider',
    meaning: 'Har hatt en veileder på hver side en gang i løpet av de fire første årene etter ankomst.',
  },

  'users-present': {
    label: 'Brukere ved kontoret',
    meaning:
      'Gjennomsnittlig antall brukere i oppfølging per dag; en bruker med begge sider telles én gang totalt og én gang per side.',
  },
  caseload: { label: 'Portefølje', meaning: 'Gjennomsnittlig antall brukere per veileder per dag.' },
  'joint-plan-users': {
    label: 'Brukere med felles plan',
    meaning:
      'Gjennomsnittlig antall brukere per veileder som begge sider har én plan med; hver teller halvt mot taket til et team.',
  },
  'shared-users-share': {
    label: 'Brukere av begge sider',
    meaning: 'Gjennomsnittlig andel av brukerne ved kontoret som har en veileder på hver side.',
  },
  'waiting-for-place': {
    label: 'Venter på veileder',
    meaning: 'Gjennomsnittlig antall personer som venter på plass i et fullt team eller på registrering.',
  },
  'interval-days': {
    label: 'Faktisk tid mellom samtaler',
    meaning:
      'Gjennomsnittlig antall arbeidsdager mellom samtaler med oppmøte eller på telefon med samme side.',
  },
  'no-show-share': {
    label: 'Uteblivelser',
    meaning: 'Andel av avtalte samtaler med oppmøte der brukeren ikke kommer.',
  },
  'contact-time-share': {
    label: 'Tid i kontakt',
    meaning: 'Andel av arbeidstiden som går til samtaler med brukere.',
  },
  'load-stretch': {
    label: 'Strekk i intervallene',
    meaning: 'Gjennomsnittlig forhold mellom avtalt og ønsket tid til neste samtale når den avtales.',
  },
  ...ofEveryMinutes(textsOfMinutes),

  'user-knowledge': {
    label: 'Kunnskap om brukerne',
    meaning: 'Hvor mye veilederne vet om brukerne de følger opp, i gjennomsnitt over dagene.',
  },
  'shared-user-knowledge': {
    label: 'Kunnskap om felles brukere',
    meaning: 'Det samme for brukere som begge sider følger opp.',
  },
  'measure-knowledge': {
    label: 'Kunnskap om tiltakene',
    meaning: 'Gjennomsnittlig kunnskap om et tiltak, over alle tiltak og veiledere.',
  },
  expertise: {
    label: 'Fagkunnskap om egne målgrupper',
    meaning: 'Veiledernes gjennomsnittlige fagkunnskap om målgruppene de følger opp.',
  },
  'employer-knowledge': {
    label: 'Kunnskap om arbeidsgivere',
    meaning: 'Gjennomsnittlig kunnskap om arbeidsgivere.',
  },
  'standard-referral-share': {
    label: 'Standardhenvisninger',
    meaning: 'Andel av henvisningene der ingenting ble sammenlignet.',
  },
  'gain-per-referral': {
    label: 'Utbytte per henvisning',
    meaning: 'Gjennomsnittlig sant utbytte som det valgte tiltaket ville gitt brukeren ved fullføring.',
  },
  'referral-match': {
    label: 'Treff i henvisningene',
    meaning: 'Sant utbytte av det valgte tiltaket, delt på det beste i referansekatalogen for begge sider.',
  },
  'first-referral-match': {
    label: 'Treff i første henvisning',
    meaning: 'Det samme, ved personens første henvisning.',
  },
  referrals: { label: 'Henvisninger til tiltak', meaning: 'Planer som nevner et tiltak, i løpet av et år.' },
  'cross-side-referral-share': {
    label: 'Henvisninger til den andre siden',
    meaning: 'Andel av henvisningene som går til et tiltak på den andre siden.',
  },
  'in-measure-share': {
    label: 'I tiltak',
    meaning: 'Gjennomsnittlig andel av brukerne ved kontoret som har plass i et tiltak.',
  },
  'stay-days': {
    label: 'Varighet i tiltak',
    meaning: 'Gjennomsnittlig varighet av opphold som er avsluttet, uansett hvordan.',
  },
  'drop-out-from-measures-share': {
    label: 'Avbrutte tiltak',
    meaning:
      'Andel av oppholdene som personen avbrøt, fordi tiltaket passet dårlig eller ved å utebli, av dem som ikke endte med at personen sluttet ved kontoret.',
  },
  occupancy: {
    label: 'Belegg i tiltakene',
    meaning: 'Gjennomsnittlig andel av plassene som er opptatt.',
  },
  'waiting-for-measure': {
    label: 'Venter på tiltak',
    meaning: 'Gjennomsnittlig lengde på ventelistene.',
  },
  'on-waiting-list-share': {
    label: 'På venteliste',
    meaning:
      'Gjennomsnittlig lengde på alle ventelister til tiltak, også elever, delt på gjennomsnittlig antall brukere.',
  },
  'wait-for-measure-days': {
    label: 'Ventetid på tiltak',
    meaning: 'Median ventetid, fra venteliste til start, for dem som starter.',
  },
  'gave-up-waiting-share': {
    label: 'Ga opp å vente',
    meaning:
      'Andel av ventingene som endte fordi tålmodigheten tok slutt; de andre endte med start eller med at personen sluttet.',
  },

  'requests-needed': {
    label: 'Behov for den andre siden',
    meaning: 'Ganger i året en veileder på siden ser et behov for den andre siden.',
  },
  'requests-asked-share': {
    label: 'Faktisk samarbeidsrate',
    meaning: 'Andel av behovene for den andre siden der veilederen spør; raten som er satt, er en parameter.',
  },
  'requests-allowed-share': {
    label: 'Tillatt av en leder',
    meaning: 'Andel av behovene for den andre siden som blir spurt om og tillatt av en leder.',
  },
  'requests-lapsed-share': {
    label: 'Bortfalt ulest',
    meaning: 'Andel av behovene for den andre siden som blir spurt om, og som ingen leder leser i tide.',
  },
  'requests-answered-in-time-share': {
    label: 'Besvart i tide',
    meaning:
      'Andel av behovene for den andre siden som blir spurt om, tillatt og besvart før den som spør, mister tålmodigheten.',
  },
  'requests-answered-late-share': {
    label: 'Besvart for sent',
    meaning: 'Andel av behovene for den andre siden som blir besvart etter det.',
  },
  'requests-never-answered-share': {
    label: 'Aldri besvart',
    meaning: 'Andel av behovene for den andre siden som blir spurt om, tillatt og aldri besvart.',
  },
  'requests-fulfilled-share': {
    label: 'Behov innfridd over skillet',
    meaning:
      'Andel av behovene for den andre siden som ender med et opphold i et av sidens tiltak eller en samtale med veilederen der.',
  },
  'reply-days': {
    label: 'Tid til svar',
    meaning: 'Gjennomsnittlig antall dager fra spørsmål til svar, for besvarte forespørsler.',
  },
  attitude: {
    label: 'Holdning til den andre siden',
    meaning: 'Gjennomsnittlig holdning blant sidens veiledere.',
  },
  ties: {
    label: 'Bånd på tvers av sidene',
    meaning: 'Gjennomsnittlig bånd mellom veiledere på hver sin side.',
  },
  asking: {
    label: 'Lært tilbøyelighet til å spørre',
    meaning: 'Gjennomsnittlig faktor som erfaring har lagt på det å spørre; 1 ved start.',
  },
  handovers: {
    label: 'Overleveringer',
    meaning: 'Brukere som får en veileder på den andre siden etter registrering, i løpet av et år.',
  },
  'handover-out-of-reach-share': {
    label: 'Utenfor rekkevidde etter overlevering',
    meaning: 'Andel av overleverte brukere som er utenfor rekkevidde innen 130 arbeidsdager.',
  },
  'handover-wait-days': {
    label: 'Første samtale etter overlevering',
    meaning: 'Dager fra overlevering til første samtale med den nye veilederen.',
  },

  entries: { label: 'Tilgang', meaning: 'Første ankomster og tilbakekomster i løpet av et år.' },
  'returns-share': {
    label: 'Tilbakekomster',
    meaning: 'Andel av tilgangen som er personer som har vært der før.',
  },
  ...ofEveryAfterExit((where) => ({
    label: `Et halvt år etter avgang: ${AFTER_EXIT_TEXTS[where].label}`,
    meaning: `Andel av avgangene minst 130 arbeidsdager før slutten der personen 130 arbeidsdager senere er ${AFTER_EXIT_TEXTS[where].meaning}.`,
  })),
  'back-after-12-months-share': {
    label: 'Tilbake etter et år',
    meaning:
      'Andel som er i arbeid, i utdanning eller registrert igjen 260 arbeidsdager etter at de sluttet uten arbeid eller kom utenfor rekkevidde; etter alder da de sluttet.',
  },
  'exit-rate': {
    label: 'Avgangsrate',
    meaning: 'Avgang i en måned, delt på gjennomsnittlig antall brukere.',
  },
  'social-assistance-nok': {
    label: 'Økonomisk sosialhjelp',
    meaning: 'Utbetalinger til brukere og til personer utenfor rekkevidde i løpet av et år, i 2024-kroner.',
  },
  'social-assistance-unknown-nok': {
    label: 'Økonomisk sosialhjelp til personer utenfor rekkevidde',
    meaning: 'Den delen som betales til personer kontoret har mistet.',
  },
  'assistance-months-per-recipient': {
    label: 'Måneder per mottaker og år',
    meaning: 'Gjennomsnittlig antall måneder med sosialhjelp i et kalenderår, for personer med minst én.',
  },
  'assistance-short-share': {
    label: 'Mottakere i høyst to måneder',
    meaning: 'Andel av mottakerne i et kalenderår med én eller to måneder.',
  },
  'assistance-all-year-share': {
    label: 'Mottakere hele året',
    meaning: 'Andel av mottakerne i et kalenderår med tolv måneder.',
  },
  'measure-cost-nok': {
    label: 'Kostnad til tiltak',
    meaning: 'Opptatte plasser ganger satsen, i løpet av et år.',
  },
  'staff-cost-nok': {
    label: 'Kostnad til ansatte',
    meaning: 'Veiledere og ledere ganger årskostnaden deres.',
  },
  'cost-per-lasting-job': {
    label: 'Kostnad per varig jobb',
    meaning: 'Ansatte og tiltak i et år, delt på varige jobber i en årskohort.',
  },
  'dropout-share': {
    label: 'Frafall i skolen',
    meaning: 'Andel som slutter på skolen, av elever i fare for frafall som er ferdige i de målte årene.',
  },
  'outreach-minutes': {
    label: 'Oppsøkende arbeid blant elever',
    meaning: 'Gjennomsnittlig antall minutter med oppsøkende arbeid.',
  },
}

const themes: TextsOfOutcomes['themes'] = {
  'Where people end': 'Hvor folk ender',
  'Where days go': 'Hvor dagene går',
  'Who is there at the start': 'De som er der ved start',
  'How long it takes': 'Hvor lang tid det tar',
  'What people get': 'Hva folk får',
  'Flow of people': 'Tilgang og avgang',
  'How advisors work': 'Hvordan veilederne arbeider',
  'Where minutes go': 'Hvor minuttene går',
  'What advisors know': 'Hva veilederne vet',
  Referrals: 'Henvisninger',
  'At the divide': 'Ved skillet',
  Money: 'Penger',
  'The municipal agenda': 'Kommunens mål',
}

export const bokmal: TextsOfOutcomes = { outcomes, work, themes }
