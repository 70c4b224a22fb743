/** The data dictionary: what every column of every table means, in every language. */
import { integer, number, OF_ROW, text, type Columns } from './column.ts'

const SCENARIO = {
  scenario: text(['name of the scenario', 'navnet på scenarioet', 'namnet på scenarioet']),
}

const REPLICATION = {
  replication: integer('', [
    'number of the replication, from 1; the same number has the same people and luck',
    'nummer på replikasjonen, fra 1; likt nummer gir like personer og tilfeldigheter',
    'nummer på replikasjonen, frå 1; likt nummer gir like personar og tilfelle',
  ]),
}

const UNIT = { unit: text(['unit of the numbers', 'enheten til tallene', 'eininga til tala']) }

const KEY = {
  outcome: text(['id of the outcome', 'id-en til utfallet', 'id-en til utfallet'], 'outcome'),
  breakdown: text([
    'way in which the outcome is split; all: not split',
    'hvordan utfallet er delt opp; all: ikke delt opp',
    'korleis utfallet er delt opp; all: ikkje delt opp',
  ]),
  level: text(['level of the breakdown', 'nivået i oppdelingen', 'nivået i oppdelinga'], 'name'),
}

const N = {
  n: integer('replications', [
    'replications that have a value',
    'replikasjoner som har en verdi',
    'replikasjonar som har ein verdi',
  ]),
}

const INTERVAL = {
  ci_low: number(OF_ROW, [
    'lower end of the 95 % interval',
    'nedre grense for 95 %-intervallet',
    'nedre grense for 95 %-intervallet',
  ]),
  ci_high: number(OF_ROW, [
    'upper end of the 95 % interval',
    'øvre grense for 95 %-intervallet',
    'øvre grense for 95 %-intervallet',
  ]),
}

const VALUE = { value: number(OF_ROW, ['value', 'verdien', 'verdien']) }

const MEAN = {
  mean: number(OF_ROW, [
    'mean over replications',
    'gjennomsnittet over replikasjonene',
    'gjennomsnittet over replikasjonane',
  ]),
}

const MONTH = {
  month: integer('months', [
    'month, 0 is the first measured one',
    'måned, 0 er den første målte',
    'månad, 0 er den første målte',
  ]),
}

const SERIES = {
  outcome: text(['id of the monthly series', 'id-en til månedsserien', 'id-en til månadsserien'], 'series'),
}

const DIFFERENCE = {
  difference: number(OF_ROW, [
    'alternative minus baseline, mean over pairs of replications',
    'alternativet minus utgangspunktet, gjennomsnitt over par av replikasjoner',
    'alternativet minus utgangspunktet, gjennomsnitt over par av replikasjonar',
  ]),
}

const OFFICES = {
  baseline: text([
    'scenario that is compared with',
    'scenarioet det sammenlignes med',
    'scenarioet det blir samanlikna med',
  ]),
  alternative: text([
    'scenario that is compared',
    'scenarioet som sammenlignes',
    'scenarioet som blir samanlikna',
  ]),
}

const VERDICT = {
  verdict: text([
    'what the interval says of the difference',
    'hva intervallet sier om forskjellen',
    'kva intervallet seier om skilnaden',
  ]),
}

const HOLM = {
  p_holm: number('probability', [
    'p value, corrected by Holm for the number of tests',
    'p-verdi, korrigert etter Holm for antall tester',
    'p-verdi, korrigert etter Holm for talet på testar',
  ]),
}

const COMPARED = {
  ...KEY,
  ...UNIT,
  ...OFFICES,
  n: integer('pairs', ['pairs of replications', 'par av replikasjoner', 'par av replikasjonar']),
  baseline_mean: number(OF_ROW, [
    'mean of the baseline',
    'gjennomsnittet for utgangspunktet',
    'gjennomsnittet for utgangspunktet',
  ]),
  alternative_mean: number(OF_ROW, [
    'mean of the alternative',
    'gjennomsnittet for alternativet',
    'gjennomsnittet for alternativet',
  ]),
  ...DIFFERENCE,
  ...INTERVAL,
  family: text([
    'family of outcomes within which tests are corrected',
    'familien av utfall som testene er korrigert innenfor',
    'familien av utfall som testane er korrigerte innanfor',
  ]),
  ...HOLM,
  share_better: number('share', [
    'share of the pairs in which the alternative is better',
    'andelen av parene der alternativet er bedre',
    'delen av para der alternativet er betre',
  ]),
  variance_reduction: number('share', [
    'share of the variance that pairing saves',
    'andelen av variansen som paringen sparer',
    'delen av variansen som paringa sparer',
  ]),
  ...VERDICT,
}

const GROUP = {
  group: text(['group of the persons', 'gruppen personene hører til', 'gruppa personane høyrer til'], 'name'),
}

const EFFORT = {
  effort: text(
    [
      'effort category by true needs at arrival',
      'innsatsgruppe etter de sanne behovene ved ankomst',
      'innsatsgruppe etter dei sanne behova ved framkomst',
    ],
    'effort',
  ),
}

const needOf = (en: string, nb: string, nn: string) =>
  number('need 0..1', [
    `true need at arrival: ${en}; 0 none, 1 all`,
    `sant behov ved ankomst: ${nb}; 0 ikke noe, 1 alt`,
    `sant behov ved framkomst: ${nn}; 0 ikkje noko, 1 alt`,
  ])

const exitIn = (en: string, nb: string, nn: string) =>
  text(
    [
      `where the person is four years after arrival${en}`,
      `hvor personen er fire år etter ankomst${nb}`,
      `kvar personen er fire år etter framkomst${nn}`,
    ],
    'exit',
  )

const POINT = {
  point: integer('', [
    'number of the point; 0: the scenarios as they are',
    'nummeret på punktet; 0: scenarioene som de er',
    'nummeret på punktet; 0: scenarioa som dei er',
  ]),
}

const moment = (en: string, nb: string, nn: string) => ({
  day: integer('working days', [
    `working day from the start of the warm-up: ${en}`,
    `arbeidsdag fra starten av oppvarmingen: ${nb}`,
    `arbeidsdag frå starten av oppvarminga: ${nn}`,
  ]),
  time: text([`moment in UTC: ${en}`, `tidspunkt i UTC: ${nb}`, `tidspunkt i UTC: ${nn}`]),
})

const SCHEDULED = moment(
  'due or asked for',
  'når det var ventet eller bedt om',
  'når det var venta eller bede om',
)
const START = moment('beginning', 'begynnelsen', 'starten')
const END = moment('end', 'slutten', 'slutten')

/** By name of the file; event logs, of which there are many, by the folder that they are in. */
export const DICTIONARY: { readonly [file: string]: Columns } = {
  'replications.csv': { ...SCENARIO, ...REPLICATION, ...KEY, ...UNIT, ...VALUE },
  'summary.csv': {
    ...SCENARIO,
    ...KEY,
    ...UNIT,
    ...N,
    ...MEAN,
    sd: number(OF_ROW, [
      'standard deviation between replications',
      'standardavviket mellom replikasjonene',
      'standardavviket mellom replikasjonane',
    ]),
    ...INTERVAL,
  },
  'monthly.csv': {
    ...SCENARIO,
    ...MONTH,
    ...SERIES,
    ...UNIT,
    ...MEAN,
    p10: number(OF_ROW, [
      'value below which a tenth of the replications lies',
      'verdien som en tidel av replikasjonene ligger under',
      'verdien som ein tidel av replikasjonane ligg under',
    ]),
    p90: number(OF_ROW, [
      'value above which a tenth of the replications lies',
      'verdien som en tidel av replikasjonene ligger over',
      'verdien som ein tidel av replikasjonane ligg over',
    ]),
  },
  'months.csv': {
    ...SCENARIO,
    ...REPLICATION,
    ...MONTH,
    ...SERIES,
    value: number('as in monthly.csv', ['value', 'verdien', 'verdien']),
  },
  'caseloads.csv': {
    ...SCENARIO,
    team: text(['team', 'teamet', 'teamet'], 'name'),
    side: text(['side of the team', 'siden teamet hører til', 'sida teamet høyrer til'], 'side'),
    advisors: number('advisors', ['advisors of the team', 'veiledere på teamet', 'rettleiarar på teamet']),
    set: number('users per advisor', [
      'users per advisor, as set',
      'brukere per veileder, som satt',
      'brukarar per rettleiar, som sett',
    ]),
    realised: number('users per advisor', [
      'users per advisor, mean of the measured years',
      'brukere per veileder, gjennomsnittet av de målte årene',
      'brukarar per rettleiar, gjennomsnittet av dei målte åra',
    ]),
    realised_low: number('users per advisor', [
      'lower end of its 95 % interval',
      'nedre grense for 95 %-intervallet av det',
      'nedre grense for 95 %-intervallet av det',
    ]),
    realised_high: number('users per advisor', [
      'upper end of its 95 % interval',
      'øvre grense for 95 %-intervallet av det',
      'øvre grense for 95 %-intervallet av det',
    ]),
    under_one_plan: number('users per advisor', [
      'of these, users under one plan of both sides',
      'av disse: brukere med én felles plan for begge sider',
      'av desse: brukarar med éin felles plan for begge sider',
    ]),
    difference_share: number('share', [
      'realised minus set, as a share of set',
      'realisert minus satt, som andel av satt',
      'realisert minus sett, som del av sett',
    ]),
    apart: text([
      'yes: set and realised differ clearly; no: they do not',
      'yes: satt og realisert er klart ulike; no: de er ikke det',
      'yes: sett og realisert er klart ulike; no: dei er ikkje det',
    ]),
  },
  'times.csv': {
    ...SCENARIO,
    ...KEY,
    ...UNIT,
    n: integer('persons', [
      'persons of all replications together',
      'personer i alle replikasjoner til sammen',
      'personar i alle replikasjonar til saman',
    ]),
    mean: number(OF_ROW, [
      'mean over persons',
      'gjennomsnittet over personene',
      'gjennomsnittet over personane',
    ]),
    p25: number(OF_ROW, [
      'lower quartile over persons',
      'nedre kvartil over personene',
      'nedre kvartil over personane',
    ]),
    median: number(OF_ROW, ['median over persons', 'medianen over personene', 'medianen over personane']),
    p75: number(OF_ROW, [
      'upper quartile over persons',
      'øvre kvartil over personene',
      'øvre kvartil over personane',
    ]),
  },
  'costs-by-year.csv': {
    ...SCENARIO,
    year: integer('years', ['measured year, from 1', 'målt år, fra 1', 'målt år, frå 1']),
    item: text(['what the money goes to', 'hva pengene går til', 'kva pengane går til'], 'outcome'),
    payer: text(['who pays', 'hvem som betaler', 'kven som betaler'], 'payer'),
    nok: number('NOK', [
      'cost in the year, in kroner of 2024, mean over replications',
      'kostnaden i året, i 2024-kroner, gjennomsnitt over replikasjonene',
      'kostnaden i året, i 2024-kroner, gjennomsnitt over replikasjonane',
    ]),
    discounted_nok: number('NOK', [
      'the same, discounted to the first measured year',
      'det samme, diskontert til det første målte året',
      'det same, diskontert til det første målte året',
    ]),
    rate: number('share per year', [
      'discount rate (Ministry of Finance, circular R-109/2021)',
      'kalkulasjonsrente (Finansdepartementet, rundskriv R-109/2021)',
      'kalkulasjonsrente (Finansdepartementet, rundskriv R-109/2021)',
    ]),
  },
  'persons.csv': {
    ...SCENARIO,
    ...REPLICATION,
    person: text([
      'the person, the same in every office with the same groups and inflow',
      'personen, den samme i hvert kontor med samme grupper og tilstrømming',
      'personen, den same i kvart kontor med same grupper og tilstrøyming',
    ]),
    group: text(['group of the person', 'gruppen personen hører til', 'gruppa personen høyrer til'], 'name'),
    ...EFFORT,
    complex: integer(
      '',
      [
        '1: complex needs at arrival, three of four needs high',
        '1: sammensatte behov ved ankomst, tre av fire behov er høye',
        '1: samansette behov ved framkomst, tre av fire behov er høge',
      ],
      'flag',
    ),
    side: text(
      [
        'side where the person registers by the default rules',
        'siden der personen registreres etter standardreglene',
        'sida der personen blir registrert etter standardreglane',
      ],
      'side',
    ),
    arrival_day: integer('working days', [
      'working day of arrival, 0 is the first measured one',
      'arbeidsdagen personen kom, 0 er den første målte',
      'arbeidsdagen personen kom, 0 er den første målte',
    ]),
    need_health: needOf('health', 'helse', 'helse'),
    need_social: needOf('social', 'sosialt', 'sosialt'),
    need_skills: needOf('skills', 'ferdigheter', 'ferdigheiter'),
    need_work: needOf('work', 'arbeid', 'arbeid'),
    exit: exitIn('', '', ''),
    days_to_work: integer('working days', [
      'from arrival to work; 1040: not within four years',
      'fra ankomst til arbeid; 1040: ikke innen fire år',
      'frå framkomst til arbeid; 1040: ikkje innan fire år',
    ]),
    days_out_of_reach: integer('working days', [
      'days out of reach within four years',
      'dager utenfor rekkevidde innen fire år',
      'dagar utanfor rekkjevidd innan fire år',
    ]),
    assistance_months: integer('months', [
      'months on social assistance in the first 48',
      'måneder med sosialhjelp av de første 48',
      'månader med sosialhjelp av dei første 48',
    ]),
  },
  'comparison.csv': COMPARED,
  'twins.csv': {
    ...OFFICES,
    ...GROUP,
    ...EFFORT,
    baseline_exit: exitIn(', in the baseline', ', i utgangspunktet', ', i utgangspunktet'),
    alternative_exit: exitIn(', in the alternative', ', i alternativet', ', i alternativet'),
    users: integer('persons', [
      'persons of all replications together',
      'personer i alle replikasjoner til sammen',
      'personar i alle replikasjonar til saman',
    ]),
    share: number('share', [
      'share of the persons of the group and effort category',
      'andel av personene i gruppen og innsatsgruppen',
      'del av personane i gruppa og innsatsgruppa',
    ]),
  },
  'supporting.csv': {
    ...COMPARED,
    variant: text([
      'what the offices are: another overlap, half-way, null twin',
      'hva kontorene er: annet overlapp, halvveis, nulltvilling',
      'kva kontora er: anna overlapp, halvvegs, nulltvilling',
    ]),
  },
  'patterns.csv': {
    pattern: text(['id of the pattern', 'id-en til mønsteret', 'id-en til mønsteret']),
    kind: text(['kind of pattern', 'hva slags mønster', 'kva slags mønster']),
    role: text([
      'what the comparison is for in the pattern',
      'hva sammenligningen er til i mønsteret',
      'kva samanlikninga er til i mønsteret',
    ]),
    outcome: text(['what is measured', 'det som måles', 'det som blir målt']),
    ...UNIT,
    of: text(['office that is compared', 'kontoret som sammenlignes', 'kontoret som blir samanlikna']),
    against: text([
      'office that is compared with',
      'kontoret det sammenlignes med',
      'kontoret det blir samanlikna med',
    ]),
    beyond: text([
      'comparison whose difference was subtracted',
      'sammenligningen der forskjellen er trukket fra',
      'samanlikninga der skilnaden er trekt frå',
    ]),
    direction: text(['claimed direction', 'retningen som hevdes', 'retninga som blir hevda']),
    smallest: number(OF_ROW, [
      'smallest difference that counts',
      'minste forskjell som teller',
      'minste skilnad som tel',
    ]),
    ...N,
    of_mean: number(OF_ROW, [
      'mean of the office that is compared',
      'gjennomsnittet for kontoret som sammenlignes',
      'gjennomsnittet for kontoret som blir samanlikna',
    ]),
    against_mean: number(OF_ROW, [
      'mean of the office that is compared with',
      'gjennomsnittet for kontoret det sammenlignes med',
      'gjennomsnittet for kontoret det blir samanlikna med',
    ]),
    effect: number(OF_ROW, [
      'difference of the means, or of the differences',
      'forskjellen mellom gjennomsnittene, eller mellom forskjellene',
      'skilnaden mellom gjennomsnitta, eller mellom skilnadene',
    ]),
    ...INTERVAL,
    ...VERDICT,
  },
  'points.csv': {
    ...POINT,
    counts: text([
      'yes: the point counts; no: it does not',
      'yes: punktet teller med; no: det gjør det ikke',
      'yes: punktet tel med; no: det gjer det ikkje',
    ]),
    left_out: text([
      'kind of reason why it does not count',
      'hva slags grunn det er til at det ikke teller med',
      'kva slags grunn det er til at det ikkje tel med',
    ]),
    why: text(['the reason in words', 'grunnen med ord', 'grunnen med ord']),
    stock_of_own: number('multiplier', [
      'users present, as a multiple of those of the baseline as it is',
      'brukere i kontoret, som et multiplum av dem i utgangspunktet som den er',
      'brukarar i kontoret, som eit multiplum av dei i utgangspunktet som ho er',
    ]),
    work_after_exit_standard: number('share', [
      'in work half a year after leaving, standard effort',
      'i arbeid et halvt år etter avgang, standardinnsats',
      'i arbeid eit halvt år etter avgang, standardinnsats',
    ]),
    work_after_exit_reduced: number('share', [
      'in work half a year after leaving, reduced capacity for work',
      'i arbeid et halvt år etter avgang, nedsatt arbeidsevne',
      'i arbeid eit halvt år etter avgang, nedsett arbeidsevne',
    ]),
    on_waiting_lists: number('share', [
      'share of the users who are on a waiting list',
      'andelen av brukerne som står på venteliste',
      'delen av brukarane som står på venteliste',
    ]),
  },
  'differences.csv': { ...POINT, ...KEY, ...UNIT, ...DIFFERENCE, ...INTERVAL, ...VERDICT },
  'correlations.csv': {
    ...KEY,
    parameter: text(['path of the parameter', 'stien til parameteren', 'stien til parameteren']),
    rho: number('correlation', [
      'rank correlation of the parameter with the difference',
      'rangkorrelasjonen mellom parameteren og forskjellen',
      'rangkorrelasjonen mellom parameteren og skilnaden',
    ]),
    p: number('probability', [
      'p value, not corrected',
      'p-verdi, ikke korrigert',
      'p-verdi, ikkje korrigert',
    ]),
    ...HOLM,
  },
  'solve.csv': {
    ...KEY,
    ...UNIT,
    ...N,
    ...MEAN,
    ...INTERVAL,
    condition: text(['condition on the outcome', 'betingelsen for utfallet', 'vilkåret for utfallet']),
    kept: text(['whether the condition is kept', 'om betingelsen er oppfylt', 'om vilkåret er oppfylt']),
    answer: text([
      'yes: this value is the answer; no: it is not',
      'yes: denne verdien er svaret; no: den er det ikke',
      'yes: denne verdien er svaret; no: han er det ikkje',
    ]),
    difference: number(OF_ROW, [
      'difference from the answer in the first outcome',
      'forskjellen fra svaret i det første utfallet',
      'skilnaden frå svaret i det første utfallet',
    ]),
    difference_ci_low: number(OF_ROW, [
      'lower end of the 95 % interval of the difference',
      'nedre grense for 95 %-intervallet av forskjellen',
      'nedre grense for 95 %-intervallet av skilnaden',
    ]),
    difference_ci_high: number(OF_ROW, [
      'upper end of the 95 % interval of the difference',
      'øvre grense for 95 %-intervallet av forskjellen',
      'øvre grense for 95 %-intervallet av skilnaden',
    ]),
    ...HOLM,
  },
  'trial.csv': {
    outcome: text(['id of the outcome', 'id-en til utfallet', 'id-en til utfallet']),
    ...UNIT,
    month: integer('months', [
      'months since the draw',
      'måneder siden trekningen',
      'månader sidan trekninga',
    ]),
    ...N,
    of: number(OF_ROW, [
      'mean that is compared',
      'gjennomsnittet som sammenlignes',
      'gjennomsnittet som blir samanlikna',
    ]),
    against: number(OF_ROW, [
      'mean that is compared with',
      'gjennomsnittet det sammenlignes med',
      'gjennomsnittet det blir samanlikna med',
    ]),
    estimate: text([
      'what is estimated: the trial in the field, the true effect, …',
      'det som anslås: forsøket i felten, den sanne effekten, …',
      'det som blir anslått: forsøket i felten, den sanne effekten, …',
    ]),
    difference: number(OF_ROW, [
      'difference of the two means',
      'forskjellen mellom de to gjennomsnittene',
      'skilnaden mellom dei to gjennomsnitta',
    ]),
    ...INTERVAL,
  },
  'events/': {
    case: text([
      'the person, or office for the office as a whole',
      'personen, eller office for hele kontoret',
      'personen, eller office for heile kontoret',
    ]),
    instance: text([
      'replication and number of the event',
      'replikasjonen og nummeret på hendelsen',
      'replikasjonen og nummeret på hendinga',
    ]),
    activity: text(['what happened', 'det som skjedde', 'det som hende']),
    detail: text([
      'a detail of it, such as where a person goes',
      'en detalj ved det, som hvor en person tar veien',
      'ein detalj ved det, som kvar ein person tek vegen',
    ]),
    scheduled_day: SCHEDULED.day,
    start_day: START.day,
    end_day: END.day,
    scheduled: SCHEDULED.time,
    start: START.time,
    end: END.time,
    resource: text(['who did it', 'hvem som gjorde det', 'kven som gjorde det']),
    side: text(
      [
        'side of who did it, or of the measure',
        'siden til den som gjorde det, eller til tiltaket',
        'sida til den som gjorde det, eller til tiltaket',
      ],
      'side',
    ),
    cause: text(['reason for the wait', 'grunnen til ventetiden', 'grunnen til ventetida']),
    other: text(['a second person who took part', 'en annen som var med', 'ein annan som var med']),
    measure: text(['measure', 'tiltaket', 'tiltaket'], 'name'),
    group: text(['group of the person', 'gruppen personen hører til', 'gruppa personen høyrer til'], 'name'),
    effort: text(
      [
        'effort category of the person on that day, as assessed',
        'innsatsgruppen til personen den dagen, slik den er vurdert',
        'innsatsgruppa til personen den dagen, slik ho er vurdert',
      ],
      'effort',
    ),
    minutes: number('minutes', [
      'minutes that the advisor spent on it',
      'minutter veilederen brukte på det',
      'minutt rettleiaren brukte på det',
    ]),
    ...SCENARIO,
    ...REPLICATION,
  },
}
