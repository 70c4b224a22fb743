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
  'in-person': 'samtalar med oppmøte',
  phone: 'samtalar på telefon',
  message: 'skriftleg dialog',
  'no-show': 'samtalar der brukaren ikkje møter',
  registration: 'registrering og arbeidsevnevurdering',
  planning: 'planlegging av tiltak',
  requests: 'spørsmål og svar mellom sidene',
  handover: 'overleveringar',
  meetings: 'fellesmøte',
  'case-administration': 'saksadministrasjon',
  resolutions: 'vedtak om økonomisk sosialhjelp',
  'fixed-administration': 'fast administrasjon',
  visits: 'besøk hos tiltak',
  employers: 'tid med arbeidsgivarar',
  accompanying: 'ærend saman med brukarar',
  outreach: 'oppsøkjande arbeid blant elevar',
  reorganisation: 'omorganisering',
  unused: 'minutt som blir til overs',
  absent: 'fråvær',
}

const textsOfMinutes = (kind: KindOfWork): OutcomeTexts => ({
  label: `Minutt: ${work[kind]}`,
  meaning: `Del av alle arbeidsminutt, også fråvær, som går til ${work[kind]}.`,
})

const AFTER_EXIT_TEXTS: { readonly [Where in AfterExit]: OutcomeTexts } = {
  work: { label: 'i arbeid', meaning: 'i ordinært arbeid' },
  pension: { label: 'på uføretrygd', meaning: 'på uføretrygd' },
  registered: { label: 'registrert igjen', meaning: 'registrert ved kontoret igjen' },
  elsewhere: {
    label: 'andre stader',
    meaning: 'andre stader: i utdanning, utan arbeid, utanfor rekkjevidd eller borte av andre grunnar',
  },
}

const WHEREABOUTS_TEXTS: { readonly [Where in Whereabouts]: OutcomeTexts } = {
  'in-work': { label: 'i arbeid', meaning: 'i ordinært arbeid' },
  'in-follow-up': { label: 'i oppfølging', meaning: 'i oppfølging, utan arbeid' },
  'in-education': { label: 'i utdanning', meaning: 'i ordinær utdanning' },
  outside: {
    label: 'utanfor',
    meaning: 'på uføretrygd, etter å ha slutta utan arbeid, eller utanfor rekkjevidd',
  },
}

const YEARS: { readonly [In in Within]: string } = {
  '1-year': 'eitt år',
  '2-years': 'to år',
  '4-years': 'fire år',
}

const FIRST_YEARS: { readonly [In in Within]: string } = {
  '1-year': 'det første året',
  '2-years': 'dei to første åra',
  '4-years': 'dei fire første åra',
}

const MONTHS: { readonly [A in After]: string } = {
  '6-months': '6 månader',
  '12-months': '12 månader',
  '24-months': '24 månader',
  '36-months': '36 månader',
  '48-months': '48 månader',
}

const ENDS_OF_STOCK: { readonly [Kind in ExitKind]: string } = {
  followed: 'Framleis eller igjen i oppfølging',
  work: 'I arbeid',
  education: 'I utdanning',
  pension: 'På uføretrygd',
  'out-of-reach': 'Utanfor rekkjevidd',
  'without-work': 'Slutta utan arbeid',
  other: 'Flytta, død eller pensjonert',
}

const outcomes: TextsOfOutcomes['outcomes'] = {
  'lasting-work-share': {
    label: 'Varig arbeid',
    meaning: 'Har halde på ein jobb i 260 arbeidsdagar utan tilbakefall innan fire år etter framkome.',
  },
  'exit-education-share': {
    label: 'I utdanning',
    meaning: 'I ordinær utdanning fire år etter framkome.',
  },
  'exit-pension-share': {
    label: 'På uføretrygd',
    meaning: 'På uføretrygd fire år etter framkome.',
  },
  'out-of-reach-share': {
    label: 'Utanfor rekkjevidd',
    meaning: 'Utan kontakt med kontoret, utan kjend grunn, fire år etter framkome.',
  },
  'exit-without-work-share': {
    label: 'Slutta utan arbeid',
    meaning: 'Har slutta i oppfølging utan arbeid, utdanning eller uføretrygd, fire år etter framkome.',
  },
  'exit-other-share': {
    label: 'Flytta, død eller pensjonert',
    meaning: 'Har slutta av grunnar utanfor modellen, fire år etter framkome.',
  },
  'followed-share': {
    label: 'Framleis i oppfølging',
    meaning: 'I oppfølging (eller i tiltak) fire år etter framkome.',
  },
  'registered-share-9-months': {
    label: 'Registrert etter ni månader',
    meaning: 'Ved kontoret, framleis eller igjen, ni månader etter framkome.',
  },
  ...ofEveryWork((after) => ({
    label: `I arbeid etter ${MONTHS[after]}`,
    meaning: `I ordinært arbeid ${MONTHS[after]} etter framkome.`,
  })),
  ...ofEveryDays((where, within) => ({
    label: `Dagar ${WHEREABOUTS_TEXTS[where].label} på ${YEARS[within]}`,
    meaning: `Arbeidsdagar ${WHEREABOUTS_TEXTS[where].meaning}, ${FIRST_YEARS[within]} etter framkome.`,
  })),
  'needs-relieved': {
    label: 'Letta behov',
    meaning:
      'Det tiltak tok bort av vekta behov (helse 0,9, sosialt 0,9, dugleik 0,8, arbeid 1) på fire år, delt på vekta behov ved framkome.',
  },
  'needs-risen': {
    label: 'Auka behov',
    meaning: 'Det tida la til vekta behov på fire år, delt på vekta behov ved framkome.',
  },
  'stock-days-in-work': {
    label: 'Dagar i arbeid for dei som var der ved start',
    meaning:
      'Arbeidsdagar i ordinært arbeid i dei fire målte åra, for alle som var ved kontoret den første målte dagen.',
  },
  ...ofEveryEndOfStock((kind) => ({
    label: `${ENDS_OF_STOCK[kind]}, av dei som var der ved start`,
    meaning: `Del av alle som var ved kontoret den første målte dagen: ${ENDS_OF_STOCK[kind].toLowerCase()} fire år seinare.`,
  })),
  'days-to-first-conversation': {
    label: 'Dagar til første samtale',
    meaning:
      'Frå framkome til første samtale etter registrering, med oppmøte eller på telefon, eller til personen sluttar før det; høgst 520, to år.',
  },
  'days-to-plan': {
    label: 'Dagar til første plan',
    meaning: 'Frå framkome til første plan om tiltak, eller til personen sluttar før det; høgst 520, to år.',
  },
  'days-to-measure': {
    label: 'Dagar til første tiltak',
    meaning: 'Frå framkome til første tiltak startar, eller til personen sluttar før det; høgst 520, to år.',
  },
  'days-to-exit': {
    label: 'Dagar til avgang',
    meaning: 'Frå framkome til personen sluttar i oppfølging, same kva grunnen er; høgst 1040, fire år.',
  },
  'days-to-work': {
    label: 'Dagar til arbeid',
    meaning: 'Frå framkome til ordinært arbeid; høgst 1040, fire år.',
  },
  'days-out-of-reach': {
    label: 'Dagar utanfor rekkjevidd',
    meaning: 'Arbeidsdagar utanfor rekkjevidd dei fire første åra etter framkome.',
  },
  'assistance-months': {
    label: 'Månader med sosialhjelp',
    meaning:
      'Månader med økonomisk sosialhjelp av dei 48 etter framkomemånaden, også for dei kontoret har mista.',
  },
  'follow-up-minutes': {
    label: 'Oppfølgingstid',
    meaning:
      'Minutt med samtalar, planlegging og ærend brukte på personen dei fire første åra etter framkome.',
  },
  'follow-up-inequality': {
    label: 'Ulikskap i oppfølgingstid',
    meaning: 'Ginikoeffisienten for oppfølgingsminutt per dag ved kontoret, over kohorten.',
  },
  'both-sides-share': {
    label: 'Følgd opp av begge sider',
    meaning: 'Har hatt ein rettleiar på kvar side ein gong i løpet av dei fire første åra etter framkome.',
  },

  'users-present': {
    label: 'Brukarar ved kontoret',
    meaning:
      'Brukarar i oppfølging per dag, i snitt; ein brukar med begge sider blir tald éin gong totalt og éin gong per side.',
  },
  caseload: { label: 'Portefølje', meaning: 'Brukarar per rettleiar per dag, i snitt.' },
  'joint-plan-users': {
    label: 'Brukarar med felles plan',
    meaning:
      'Brukarar per rettleiar som begge sider har éin plan med, i snitt; kvar tel halvt mot taket til eit team.',
  },
  'shared-users-share': {
    label: 'Brukarar av begge sider',
    meaning: 'Del av brukarane ved kontoret som har ein rettleiar på kvar side, i snitt.',
  },
  'waiting-for-place': {
    label: 'Ventar på rettleiar',
    meaning: 'Personar som ventar på plass i eit fullt team eller på registrering, i snitt.',
  },
  'interval-days': {
    label: 'Faktisk tid mellom samtalar',
    meaning: 'Arbeidsdagar mellom samtalar med oppmøte eller på telefon med same sida, i snitt.',
  },
  'no-show-share': {
    label: 'Møter ikkje',
    meaning: 'Del av avtalte samtalar med oppmøte der brukaren ikkje møter.',
  },
  'contact-time-share': {
    label: 'Tid i kontakt',
    meaning: 'Del av arbeidstida som går til samtalar med brukarar.',
  },
  'load-stretch': {
    label: 'Strekk i intervalla',
    meaning: 'Forholdet mellom avtalt og ønskt tid til neste samtale når han blir avtalt, i snitt.',
  },
  ...ofEveryMinutes(textsOfMinutes),

  'user-knowledge': {
    label: 'Kunnskap om brukarane',
    meaning: 'Kor mykje rettleiarane veit om brukarane dei følgjer opp, i snitt over dagane.',
  },
  'shared-user-knowledge': {
    label: 'Kunnskap om felles brukarar',
    meaning: 'Det same for brukarar som begge sider følgjer opp.',
  },
  'measure-knowledge': {
    label: 'Kunnskap om tiltaka',
    meaning: 'Kunnskap om eit tiltak, i snitt over alle tiltak og rettleiarar.',
  },
  expertise: {
    label: 'Fagkunnskap om eigne målgrupper',
    meaning: 'Fagkunnskapen til rettleiarane om målgruppene dei følgjer opp, i snitt.',
  },
  'employer-knowledge': {
    label: 'Kunnskap om arbeidsgivarar',
    meaning: 'Kunnskap om arbeidsgivarar, i snitt.',
  },
  'standard-referral-share': {
    label: 'Standardtilvisingar',
    meaning: 'Del av tilvisingane der ingenting vart samanlikna.',
  },
  'gain-per-referral': {
    label: 'Utbyte per tilvising',
    meaning: 'Sant utbyte som det valde tiltaket ville gitt brukaren ved fullføring, i snitt.',
  },
  'referral-match': {
    label: 'Treff i tilvisingane',
    meaning: 'Sant utbyte av det valde tiltaket, delt på det beste i referansekatalogen for begge sider.',
  },
  'first-referral-match': {
    label: 'Treff i første tilvising',
    meaning: 'Det same, ved den første tilvisinga til personen.',
  },
  referrals: { label: 'Tilvisingar til tiltak', meaning: 'Planar som nemner eit tiltak, i løpet av eit år.' },
  'cross-side-referral-share': {
    label: 'Tilvisingar til den andre sida',
    meaning: 'Del av tilvisingane som går til eit tiltak på den andre sida.',
  },
  'in-measure-share': {
    label: 'I tiltak',
    meaning: 'Del av brukarane ved kontoret som har plass i eit tiltak, i snitt.',
  },
  'stay-days': {
    label: 'Varigheit i tiltak',
    meaning: 'Varigheit av opphald som er avslutta, same korleis, i snitt.',
  },
  'drop-out-from-measures-share': {
    label: 'Avbrotne tiltak',
    meaning:
      'Del av opphalda som personen braut av, fordi tiltaket passa dårleg eller ved å ikkje møte, av dei som ikkje enda med at personen slutta ved kontoret.',
  },
  occupancy: { label: 'Belegg i tiltaka', meaning: 'Del av plassane som er opptekne, i snitt.' },
  'waiting-for-measure': { label: 'Ventar på tiltak', meaning: 'Lengd på ventelistene, i snitt.' },
  'on-waiting-list-share': {
    label: 'På venteliste',
    meaning: 'Lengd på alle ventelister til tiltak, også elevar, delt på talet på brukarar, i snitt.',
  },
  'wait-for-measure-days': {
    label: 'Ventetid på tiltak',
    meaning: 'Median ventetid, frå venteliste til start, for dei som byrjar.',
  },
  'gave-up-waiting-share': {
    label: 'Gav opp å vente',
    meaning:
      'Del av ventingane som enda fordi tolmodet tok slutt; dei andre enda med start eller med at personen slutta.',
  },

  'requests-needed': {
    label: 'Behov for den andre sida',
    meaning: 'Gonger i året ein rettleiar på sida ser eit behov for den andre sida.',
  },
  'requests-asked-share': {
    label: 'Faktisk samarbeidsrate',
    meaning: 'Del av behova for den andre sida der rettleiaren spør; raten som er sett, er ein parameter.',
  },
  'requests-allowed-share': {
    label: 'Tillate av ein leiar',
    meaning: 'Del av behova for den andre sida som blir spurde om og tillatne av ein leiar.',
  },
  'requests-lapsed-share': {
    label: 'Bortfalle ulese',
    meaning: 'Del av behova for den andre sida som blir spurde om, og som ingen leiar les i tide.',
  },
  'requests-answered-in-time-share': {
    label: 'Svara på i tide',
    meaning:
      'Del av behova for den andre sida som blir spurde om, tillatne og svara på før den som spør, mistar tolmodet.',
  },
  'requests-answered-late-share': {
    label: 'Svara på for seint',
    meaning: 'Del av behova for den andre sida som blir svara på etter det.',
  },
  'requests-never-answered-share': {
    label: 'Aldri svara på',
    meaning: 'Del av behova for den andre sida som blir spurde om, tillatne og aldri svara på.',
  },
  'requests-fulfilled-share': {
    label: 'Behov innfridde over skiljet',
    meaning:
      'Del av behova for den andre sida som endar med eit opphald i eit av tiltaka til sida eller ein samtale med rettleiaren der.',
  },
  'reply-days': {
    label: 'Tid til svar',
    meaning: 'Dagar frå spørsmål til svar, for førespurnader som er svara på, i snitt.',
  },
  attitude: {
    label: 'Haldning til den andre sida',
    meaning: 'Haldninga til rettleiarane på sida, i snitt.',
  },
  ties: {
    label: 'Band på tvers av sidene',
    meaning: 'Bandet mellom rettleiarar på kvar si side, i snitt.',
  },
  asking: {
    label: 'Lært tilbøyelegheit til å spørje',
    meaning: 'Faktoren som erfaring har lagt på det å spørje, i snitt; 1 ved start.',
  },
  handovers: {
    label: 'Overleveringar',
    meaning: 'Brukarar som får ein rettleiar på den andre sida etter registrering, i løpet av eit år.',
  },
  'handover-out-of-reach-share': {
    label: 'Utanfor rekkjevidd etter overlevering',
    meaning: 'Del av overleverte brukarar som er utanfor rekkjevidd innan 130 arbeidsdagar.',
  },
  'handover-wait-days': {
    label: 'Første samtale etter overlevering',
    meaning: 'Dagar frå overlevering til første samtale med den nye rettleiaren.',
  },

  entries: { label: 'Tilgang', meaning: 'Første framkomer og tilbakekomster i løpet av eit år.' },
  'returns-share': {
    label: 'Tilbakekomster',
    meaning: 'Del av tilgangen som er personar som har vore der før.',
  },
  ...ofEveryAfterExit((where) => ({
    label: `Eit halvt år etter avgang: ${AFTER_EXIT_TEXTS[where].label}`,
    meaning: `Del av avgangane minst 130 arbeidsdagar før slutten der personen 130 arbeidsdagar seinare er ${AFTER_EXIT_TEXTS[where].meaning}.`,
  })),
  'back-after-12-months-share': {
    label: 'Tilbake etter eit år',
    meaning:
      'Del som er i arbeid, i utdanning eller registrerte igjen 260 arbeidsdagar etter at dei slutta utan arbeid eller kom utanfor rekkjevidd; etter alder då dei slutta.',
  },
  'exit-rate': {
    label: 'Avgangsrate',
    meaning: 'Avgang i ein månad, delt på talet på brukarar, i snitt.',
  },
  'social-assistance-nok': {
    label: 'Økonomisk sosialhjelp',
    meaning: 'Utbetalingar til brukarar og til personar utanfor rekkjevidd i løpet av eit år, i 2024-kroner.',
  },
  'social-assistance-unknown-nok': {
    label: 'Økonomisk sosialhjelp til personar utanfor rekkjevidd',
    meaning: 'Den delen som blir betalt til personar kontoret har mista.',
  },
  'assistance-months-per-recipient': {
    label: 'Månader per mottakar og år',
    meaning: 'Månader med sosialhjelp i eit kalenderår, for personar med minst éin, i snitt.',
  },
  'assistance-short-share': {
    label: 'Mottakarar i høgst to månader',
    meaning: 'Del av mottakarane i eit kalenderår med éin eller to månader.',
  },
  'assistance-all-year-share': {
    label: 'Mottakarar heile året',
    meaning: 'Del av mottakarane i eit kalenderår med tolv månader.',
  },
  'measure-cost-nok': {
    label: 'Kostnad til tiltak',
    meaning: 'Opptekne plassar gonger satsen, i løpet av eit år.',
  },
  'staff-cost-nok': {
    label: 'Kostnad til tilsette',
    meaning: 'Rettleiarar og leiarar gonger årskostnaden deira.',
  },
  'cost-per-lasting-job': {
    label: 'Kostnad per varig jobb',
    meaning: 'Tilsette og tiltak i eit år, delt på varige jobbar i ein årskohort.',
  },
  'dropout-share': {
    label: 'Fråfall i skulen',
    meaning: 'Del som sluttar på skulen, av elevar i fare for fråfall som er ferdige i dei målte åra.',
  },
  'outreach-minutes': {
    label: 'Oppsøkjande arbeid blant elevar',
    meaning: 'Minutt med oppsøkjande arbeid, i snitt.',
  },
}

const themes: TextsOfOutcomes['themes'] = {
  'Where people end': 'Kvar folk endar',
  'Where days go': 'Kvar dagane går',
  'Who is there at the start': 'Dei som er der ved start',
  'How long it takes': 'Kor lang tid det tek',
  'What people get': 'Kva folk får',
  'Flow of people': 'Tilgang og avgang',
  'How advisors work': 'Korleis rettleiarane arbeider',
  'Where minutes go': 'Kvar minutta går',
  'What advisors know': 'Kva rettleiarane veit',
  Referrals: 'Tilvisingar',
  'At the divide': 'Ved skiljet',
  Money: 'Pengar',
  'The municipal agenda': 'Måla til kommunen',
}

export const nynorsk: TextsOfOutcomes = { outcomes, work, themes }
