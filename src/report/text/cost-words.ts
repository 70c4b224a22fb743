/** What offices cost, in words. */
import { texts } from '../../locale/language.ts'
import type { AMOUNTS, BreakEven, CostId } from '../../results/comparison/comparison-result.ts'
import { excludesZero } from '../../results/estimates.ts'
import { workWords } from '../../results/outcome-texts/outcome-texts.ts'
import { describeEstimate } from '../../results/quantity.ts'
import type { KindOfWork } from '../../vocabulary/work.ts'

interface Phrases {
  readonly amounts: { readonly [Id in (typeof AMOUNTS)[number]]: string }
  readonly hours: (work: string) => string
  readonly unmeasured: (alternative: string) => string
  readonly costsOpen: (alternative: string) => string
  readonly jobsOpen: (alternative: string) => string
  readonly bothOpen: (alternative: string) => string
  readonly always: (alternative: string) => string
  readonly never: (alternative: string) => string
  readonly atLeast: (alternative: string, price: string) => string
  readonly atMost: (alternative: string, price: string) => string
}

const say = texts<Phrases>({
  en: {
    amounts: {
      advisors: 'Advisors',
      'staff-cost-nok': 'Staff',
      'measure-cost-nok': 'Measures',
      'social-assistance-nok': 'Social assistance',
      'total-nok': 'Staff, measures and social assistance',
      'municipality-nok': 'Paid by the municipality',
      'state-nok': 'Paid by the state',
      'lasting-jobs': 'Lasting jobs of a year’s cohort',
      'cost-per-lasting-job': 'Staff and measures per lasting job',
    },
    hours: (work) => `Hours: ${work}`,
    unmeasured: (alternative) =>
      `${alternative}: there is no break-even, because costs or lasting jobs could not be measured.`,
    costsOpen: (alternative) =>
      `${alternative}: no break-even can be given, because the difference in costs may be none.`,
    jobsOpen: (alternative) =>
      `${alternative}: no break-even can be given, because the difference in lasting jobs may be none.`,
    bothOpen: (alternative) =>
      `${alternative}: no break-even can be given, because the difference in costs and in lasting jobs may be none.`,
    always: (alternative) =>
      `${alternative} costs less and brings more lasting jobs: it pays at any value of a job.`,
    never: (alternative) =>
      `${alternative} costs more and brings fewer lasting jobs: it pays at no value of a job.`,
    atLeast: (alternative, price) =>
      `${alternative} pays for itself where a lasting job is worth at least ${price}.`,
    atMost: (alternative, price) =>
      `${alternative} saves money at the price of lasting jobs: it pays where a lasting job is worth at most ${price}.`,
  },
  nb: {
    amounts: {
      advisors: 'Veiledere',
      'staff-cost-nok': 'Ansatte',
      'measure-cost-nok': 'Tiltak',
      'social-assistance-nok': 'Økonomisk sosialhjelp',
      'total-nok': 'Ansatte, tiltak og økonomisk sosialhjelp',
      'municipality-nok': 'Betalt av kommunen',
      'state-nok': 'Betalt av staten',
      'lasting-jobs': 'Varige jobber i en årskohort',
      'cost-per-lasting-job': 'Ansatte og tiltak per varig jobb',
    },
    hours: (work) => `Timer: ${work}`,
    unmeasured: (alternative) =>
      `${alternative}: lønnsomheten kan ikke regnes ut, fordi kostnader eller varige jobber ikke kunne måles.`,
    costsOpen: (alternative) =>
      `${alternative}: lønnsomheten kan ikke regnes ut, fordi forskjellen i kostnader kan være ingenting.`,
    jobsOpen: (alternative) =>
      `${alternative}: lønnsomheten kan ikke regnes ut, fordi forskjellen i varige jobber kan være ingenting.`,
    bothOpen: (alternative) =>
      `${alternative}: lønnsomheten kan ikke regnes ut, fordi forskjellen i kostnader og i varige jobber kan være ingenting.`,
    always: (alternative) =>
      `${alternative} koster mindre og gir flere varige jobber: det lønner seg uansett hva en jobb er verdt.`,
    never: (alternative) =>
      `${alternative} koster mer og gir færre varige jobber: det lønner seg ikke, uansett hva en jobb er verdt.`,
    atLeast: (alternative, price) => `${alternative} lønner seg der en varig jobb er verdt minst ${price}.`,
    atMost: (alternative, price) =>
      `${alternative} sparer penger, men gir færre varige jobber: det lønner seg der en varig jobb er verdt høyst ${price}.`,
  },
  nn: {
    amounts: {
      advisors: 'Rettleiarar',
      'staff-cost-nok': 'Tilsette',
      'measure-cost-nok': 'Tiltak',
      'social-assistance-nok': 'Økonomisk sosialhjelp',
      'total-nok': 'Tilsette, tiltak og økonomisk sosialhjelp',
      'municipality-nok': 'Betalt av kommunen',
      'state-nok': 'Betalt av staten',
      'lasting-jobs': 'Varige jobbar i ein årskohort',
      'cost-per-lasting-job': 'Tilsette og tiltak per varig jobb',
    },
    hours: (work) => `Timar: ${work}`,
    unmeasured: (alternative) =>
      `${alternative}: lønsemda kan ikkje reknast ut, fordi kostnader eller varige jobbar ikkje kunne målast.`,
    costsOpen: (alternative) =>
      `${alternative}: lønsemda kan ikkje reknast ut, fordi skilnaden i kostnader kan vere ingenting.`,
    jobsOpen: (alternative) =>
      `${alternative}: lønsemda kan ikkje reknast ut, fordi skilnaden i varige jobbar kan vere ingenting.`,
    bothOpen: (alternative) =>
      `${alternative}: lønsemda kan ikkje reknast ut, fordi skilnaden i kostnader og i varige jobbar kan vere ingenting.`,
    always: (alternative) =>
      `${alternative} kostar mindre og gir fleire varige jobbar: det løner seg same kva ein jobb er verd.`,
    never: (alternative) =>
      `${alternative} kostar meir og gir færre varige jobbar: det løner seg ikkje, same kva ein jobb er verd.`,
    atLeast: (alternative, price) => `${alternative} løner seg der ein varig jobb er verd minst ${price}.`,
    atMost: (alternative, price) =>
      `${alternative} sparer pengar, men gir færre varige jobbar: det løner seg der ein varig jobb er verd høgst ${price}.`,
  },
})

const HOURS = 'hours-'

/** What a line of the account is called. */
export const costWords = (id: CostId): string =>
  id.startsWith(HOURS)
    ? say().hours(workWords(id.slice(HOURS.length) as KindOfWork))
    : say().amounts[id as (typeof AMOUNTS)[number]]

/** When an alternative pays for itself, in a sentence. */
export function breakEvenSentence({ alternative, cost, jobs, price }: BreakEven): string {
  const { unmeasured, costsOpen, jobsOpen, bothOpen, always, never, atLeast, atMost } = say()
  if (cost === undefined || jobs === undefined) return unmeasured(alternative)
  const [isCost, isJobs] = [cost, jobs].map(excludesZero)
  if (!isCost && !isJobs) return bothOpen(alternative)
  if (!isCost) return costsOpen(alternative)
  if (!isJobs) return jobsOpen(alternative)
  if (price === undefined) return (cost.value <= 0 ? always : never)(alternative)
  const words = describeEstimate(price, 'NOK').replaceAll('+', '')
  return (cost.value > 0 ? atLeast : atMost)(alternative, words)
}
