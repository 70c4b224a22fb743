/**
 * Norwegian words that people of an office type, below the word of files and commands that each of them means. The terms
 * of docs/glossary.md are among them.
 */
export const NORWEGIAN: Readonly<Record<string, string>> = {
  // what every scenario and comparison has
  name: 'navn',
  description: 'beskrivelse',
  question: 'spørsmål',
  extends: 'utvider, bygger på, arver',
  nothing: 'ingenting',
  remove: 'fjern, slett',
  limits: 'grense, krav',
  precision: 'presisjon, konfidensintervall',
  goals: 'mål, målsetting',
  baseline: 'utgangspunkt, basis, sammenligningsgrunnlag',
  alternatives: 'alternativ',
  vary: 'varier, variasjon',
  outcomes: 'utfall, resultat',
  bands: 'bagatellgrense',
  years: 'år, måleår',
  warmUpYears: 'innsvingingsperiode, oppvarming',
  replications: 'replikasjon, gjentakelse',
  replication: 'replikasjon',
  seed: 'frø',
  inflow: 'tilgang, tilstrømming, innstrømming',
  drawnStock: 'startbestand',

  // leadership and what crosses between the sides
  office: 'kontor, Nav-kontor',
  dual: 'todelt, todelt ledelse',
  unitary: 'enhetlig, enhetlig ledelse, felles ledelse',
  leadership: 'ledelse, virkemiddel, virkemidler',
  leaders: 'leder',
  collaborationRate: 'samarbeidsrate, samarbeid',
  jointMeetingsPerMonth: 'fellesmøte, felles møter',
  leaderMeetingsPerMonth: 'ledermøte, ledermøter',
  districtPartners: 'partnere i bydelen, bydelspartnere',
  mixedSeating: 'blandet plassering',
  sharedSystems: 'felles systemer, fagsystem',
  openness: 'åpenhet',
  discretion: 'skjønn, handlingsrom',
  inPerson: 'oppmøte, fysisk',
  administration: 'administrasjon',
  divide: 'skille, forespørsel, behov for den andre siden',
  patienceDays: 'tålmodighet',
  attitudeAtStart: 'holdning',
  handover: 'overlevering',
  handoverMinutes: 'overlevering',
  culture: 'kultur',
  catalogue: 'katalog',
  overlap: 'overlapp',
  transfer: 'masseoverføring, overføring',
  reform: 'omorganisering',

  // trials
  trial: 'forsøk, eksperiment',
  treatment: 'forsøkstiltak',
  eligible: 'målgruppe for forsøket, kan delta',
  withheld: 'holdt tilbake',
  reserved: 'reservert',
  power: 'styrke',

  // teams
  side: 'styringslinje',
  state: 'stat, statlig',
  municipal: 'kommune, kommunal',
  teams: 'lag',
  advisors: 'veileder, stilling, ansatt, årsverk',
  caseload: 'portefølje, brukere per veileder',
  limitFactor: 'porteføljetak',
  efforts: 'innsatsgruppe, innsats',
  standard: 'standardinnsats',
  situational: 'situasjonsbestemt, situasjonsbestemt innsats',
  'specially-adjusted': 'spesielt tilpasset, spesielt tilpasset innsats',
  'permanently-adjusted': 'varig tilpasset, varig tilpasset innsats',
  complexOnly: 'sammensatte, sammensatte behov, bruker med sammensatte behov',
  agenda: 'arbeidsplan',
  minutesPerDay: 'minutter per dag',
  absentShare: 'fravær, sykefravær',
  slack: 'ledig tid',
  employerShare: 'arbeidsgiver',
  visitShare: 'besøk',
  knowledge: 'kunnskap',

  'state-jobseekers': 'statlig jobbsøker, statlig arbeidssøker',
  'state-adjusted': 'statlig tilpasset',
  'state-youth': 'statlig ungdom',
  'municipal-social': 'kommunal sosial, sosialtjeneste',
  'municipal-youth': 'kommunal ungdom',
  'municipal-newcomers': 'kommunal flyktning, flyktningtjeneste',

  // people
  groups: 'gruppe, målgruppe, brukergruppe',
  jobseekers: 'jobbsøker, arbeidssøker',
  young: 'ung, ungdom',
  newcomers: 'nyankommet, nyankomne, innvandrer, flyktning',
  pupils: 'elev, elev i fare for frafall',
  arrivalsPerYear: 'ankomst, nye brukere, søkere per år',
  arrivalsByMonth: 'ankomster per måned, månedsprofil, sesong',
  needs: 'behov',
  health: 'helse',
  social: 'sosial, sosialhjelp, økonomisk sosialhjelp',
  skills: 'ferdighet, kompetanse',
  work: 'arbeid, jobb',
  trust: 'tillit',
  stateBenefitShare: 'statlig ytelse',
  assistance: 'sosialhjelp, økonomisk sosialhjelp',
  assistanceShare: 'sosialhjelp, økonomisk sosialhjelp',
  'by-income': 'inntekt, etter inntekt',
  ageFrom: 'alder, alder fra',
  ageTo: 'alder til',
  education: 'utdanning',
  leaving: 'avgang',
  pensionRate: 'uføretrygd',
  outOfReachRate: 'utenfor rekkevidde',
  relapse: 'tilbakefall',
  relapseRate: 'tilbakefall',
  dropOut: 'frafall',
  dropOutRate: 'frafall',
  mandatoryActivity: 'aktivitetsplikt',

  // measures
  measures: 'tiltak',
  owner: 'eier',
  places: 'plass, tiltaksplass',
  days: 'dag, arbeidsdag, varighet',
  costPerMonth: 'kostnad, pris, kostnad per måned',
  effects: 'effekt, virkning',
  needsLanguage: 'språk, språkkrav',
  inHouseActivity: 'aktivitet i huset',
  inHouse: 'i huset',
  needsLeave: 'brukerdrevet',
  permanent: 'varig',

  'sheltered-enterprise': 'arbeidsforberedende trening, AFT',
  'contracted-provider': 'oppfølgingstiltak, anskaffet tiltak',
  'workplace-training': 'arbeidstrening',
  'medical-rehabilitation': 'arbeidsrettet rehabilitering',
  'career-counselling': 'karriereveiledning',
  'language-course': 'norskkurs, språkkurs',
  'language-testing': 'språktest, språktesting',
  'permanently-adjusted-work': 'varig tilrettelagt arbeid, VTA',
  'activation-centre': 'aktivitetssenter',
  'health-training-centre': 'treningssenter, frisklivssentral',
  'community-work': 'samfunnsnyttig arbeid',
  'qualification-programme': 'kvalifiseringsprogram, KVP',
  cantina: 'kantine',
  'district-partners': 'samarbeidspartner, oppsøkende tjeneste',

  // follow-up
  conversations: 'samtale, oppfølging',
  assessment: 'kartlegging, arbeidsevnevurdering, registrering',
  planning: 'planlegging, henvisning',
  wantedDays: 'ønsket intervall',
  noShow: 'uteblivelse',
  mechanisms: 'mekanisme, bryter',

  // outcomes, and the ways in which they are split
  'lasting-work-share': 'varig arbeid',
  'needs-relieved': 'lettede behov',
  'out-of-reach-share': 'utenfor rekkevidde',
  'dropout-share': 'frafall',
  attitude: 'holdning',
  ties: 'bånd',
  referrals: 'henvisning',
  group: 'gruppe, målgruppe',
  effort: 'innsatsgruppe, innsats',
  complex: 'sammensatt, sammensatte behov',

  // flags and units of numbers
  true: 'ja, sant, på',
  false: 'nei, usant, av',
  minutes: 'minutt',
  months: 'måned',
  users: 'bruker',
  persons: 'person',
  share: 'andel',

  // commands and their options
  run: 'kjør, simuler',
  compare: 'sammenlign',
  check: 'sjekk, kontroller',
  params: 'parameter',
  schema: 'skjema',
  init: 'begynn, ny',
  report: 'rapport',
  reproduce: 'gjenskap',
  trace: 'følg, spor',
  robustness: 'robusthet',
  patterns: 'mønster, mønstre',
  levers: 'virkemiddel, virkemidler',
  store: 'lager',
  jobs: 'kjerner',
  out: 'ut, mappe, utmappe',
  force: 'tving, overskriv',
  quiet: 'stille',
  user: 'bruker, person',
  against: 'mot',
  print: 'vis, skriv ut',
  diff: 'forskjell',
  norwegian: 'norsk',
  en: 'engelsk',
  nb: 'bokmål, bokmal, norsk',
  nn: 'nynorsk',
  help: 'hjelp',
  version: 'versjon',
}

/** English words that other programs and other texts have for the same. */
export const ENGLISH: Readonly<Record<string, string>> = {
  en: 'english',
  nb: 'norwegian',
  replications: 'n, reps, replicates, runs, repetitions, repeats, iterations, samples',
  seed: 'random seed, rng',
  years: 'duration, horizon, measured years',
  warmUpYears: 'warm up, burn in',
  inflow: 'arrivals, demand',
  arrivalsPerYear: 'arrivals, inflow',
  arrivalsByMonth: 'monthly arrivals, seasonality, season',
  extends: 'base, inherits, parent, from',
  caseload: 'users per advisor, portfolio',
  advisors: 'staff, caseworkers, counsellors, counselors, employees, fte',
  groups: 'target groups, users, clients',
  measures: 'programmes, programs, services',
  places: 'capacity, slots, seats',
  days: 'duration, length',
  costPerMonth: 'cost, price',
  baseline: 'base, reference, control',
  alternatives: 'scenarios, treatments',
  vary: 'sweep, grid, parameters',
  bands: 'margins, tolerances',
  limits: 'constraints',
  goals: 'targets, aims',
  remove: 'delete, drop',
  nothing: 'none, empty',
  true: 'yes, on, y, t, enabled',
  false: 'no, off, n, f, disabled',
  run: 'simulate, start',
  check: 'validate, lint, test',
  params: 'parameters, settings',
  init: 'new, create',
  report: 'charts, plot, page',
  trace: 'follow, story, person',
  set: 'param, parameter, override, define',
  jobs: 'j, threads, workers, cores, parallel, processes',
  out: 'o, output, output folder, directory, folder, dir',
  force: 'overwrite',
  quiet: 'q, silent',
  format: 'json',
  'no-charts': 'no plots, no graphs, skip charts',
  fresh: 'no cache, rerun',
  store: 'cache',
  user: 'person, id, number',
  replication: 'rep, run',
  against: 'versus, vs, other',
  minutes: 'timeout, time',
  help: 'h, usage, man',
  version: 'v',
  print: 'show, dump, resolved',
  diff: 'differences, compare',
}

/** A word in the form used for comparison: lower case, letters and digits only, Norwegian letters simplified. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/å|aa/g, 'a')
    .replaceAll(/ø|oe/g, 'o')
    .replaceAll(/æ|ae/g, 'e')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Endings of Norwegian nouns and adjectives. */
const ENDING = /^(?:e?(?:ne|[nrt])?|[as])$/

const meanings: readonly (readonly [plain: string, means: string, isNorwegian: boolean])[] = [
  ...Object.entries(NORWEGIAN).map((entry) => [...entry, true] as const),
  ...Object.entries(ENGLISH).map((entry) => [...entry, false] as const),
].flatMap(([means, words, isNorwegian]) =>
  words.split(', ').map((word) => [plain(word), means, isNorwegian] as const),
)

/** The words of files and commands that another word may mean, Norwegian or English, in any inflection. */
export function meaningsOf(word: string): readonly string[] {
  const typed = plain(word)
  return meanings
    .filter(
      ([known, , isNorwegian]) =>
        typed === known || (isNorwegian && typed.startsWith(known) && ENDING.test(typed.slice(known.length))),
    )
    .map(([, means]) => means)
}
