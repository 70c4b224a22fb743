import { texts } from '../../locale/language.ts'
import { COSTS, payersOf, totalOf, type Cost } from '../../results/payers.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { SIDES, type Side } from '../../vocabulary/sides.ts'
import { numberAxis } from '../drawing/axes.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { rowsOf } from '../drawing/chart-rows.ts'
import { stackedBars, type Slice } from '../drawing/stacked-bars.ts'
import { ticksAround } from '../drawing/ticks.ts'
import { bareValue, shortValue } from '../text/number.ts'
import { capital, compared } from '../text/words.ts'

const say = texts({
  en: {
    payers: { municipal: 'The municipality', state: 'The state' } satisfies { readonly [S in Side]: string },
    costs: { assistance: 'social assistance', staff: 'staff', measures: 'measures' } satisfies {
      readonly [C in Cost]: string
    },
    title: (municipality: string, state: string) =>
      `What the office costs the municipality in a year: ${municipality}; what it costs the state: ${state}`,
    subtitle:
      'Who pays for the office, NOK a year at 2024 prices, mean of all replications. Each side pays its own staff and measures, the municipality all social assistance. Benefits of the state are not in the model',
    bill: (office: string, costs: string) => `${office}: ${costs}`,
    pays: (payer: string, bills: string) => `${payer} pays: ${bills}.`,
    alt: (sentences: string) => `Stacked bars. ${sentences}`,
  },
  nb: {
    payers: { municipal: 'Kommunen', state: 'Staten' },
    costs: { assistance: 'økonomisk sosialhjelp', staff: 'ansatte', measures: 'tiltak' },
    title: (municipality, state) =>
      `Det kontoret koster kommunen i året: ${municipality}; det koster staten: ${state}`,
    subtitle:
      'Hvem som betaler for kontoret, kroner i året i 2024-kroner, gjennomsnitt av alle replikasjoner. Hver side betaler sine egne ansatte og tiltak, kommunen all sosialhjelp. Statlige ytelser er ikke med i modellen',
    bill: (office, costs) => `${office}: ${costs}`,
    pays: (payer, bills) => `${payer} betaler: ${bills}.`,
    alt: (sentences) => `Stablede søyler. ${sentences}`,
  },
  nn: {
    payers: { municipal: 'Kommunen', state: 'Staten' },
    costs: { assistance: 'økonomisk sosialhjelp', staff: 'tilsette', measures: 'tiltak' },
    title: (municipality, state) =>
      `Det kontoret kostar kommunen i året: ${municipality}; det kostar staten: ${state}`,
    subtitle:
      'Kven som betaler for kontoret, kroner i året i 2024-kroner, gjennomsnitt av alle replikasjonar. Kvar side betaler sine eigne tilsette og tiltak, kommunen all sosialhjelp. Statlege ytingar er ikkje med i modellen',
    bill: (office, costs) => `${office}: ${costs}`,
    pays: (payer, bills) => `${payer} betaler: ${bills}.`,
    alt: (sentences) => `Stabla søyler. ${sentences}`,
  },
})

const UNIT = 'NOK per year'
const LOOKS: { readonly [C in Cost]: Pick<Slice, 'color' | 'hatched'> } = {
  assistance: { color: '#004d80' },
  staff: { color: '#7cc3ec' },
  measures: { color: '#7d4600', hatched: true },
}

/** What each office costs the municipality and the state, by what is paid. */
export function whoPays(results: readonly ScenarioResult[]): ChartDrawing {
  const bills = new Map(results.map((result) => [result, payersOf(result)]))
  const billOf = (result: ScenarioResult, side: string) =>
    (bills.get(result) ?? payersOf(result))[side as Side]
  const totals = results.flatMap((result) => SIDES.map((side) => totalOf(billOf(result, side))))
  const ticks = ticksAround([0, ...totals], { unit: UNIT })
  const totalsOf = (side: Side) =>
    compared(
      results.map((result) => ({ name: result.name, value: totalOf(billOf(result, side)) })),
      (value) => shortValue(value, UNIT),
    )
  return {
    id: 'who-pays',
    title: say().title(totalsOf('municipal'), totalsOf('state')),
    subtitle: say().subtitle,
    alt: alt(results),
    ...stackedBars({
      rows: rowsOf(['municipal', 'state'], results, (side) => say().payers[side as Side]),
      slices: COSTS.map((cost) => ({
        ...LOOKS[cost],
        words: capital(say().costs[cost]),
        valueOf: (result, side) => billOf(result, side)[cost],
      })),
      axis: numberAxis(ticks.unit, ticks),
      labelOf: (value) => (value > 0 ? bareValue(value, UNIT) : ''),
      endOf: (result, side) => bareValue(totalOf(billOf(result, side)), UNIT),
    }),
  }
}

function alt(results: readonly ScenarioResult[]): string {
  const sentences = SIDES.map((side) => {
    const bills = results.map((result) => {
      const bill = payersOf(result)[side]
      const paid = COSTS.filter((cost) => bill[cost] !== 0)
      return say().bill(
        result.name,
        paid.map((cost) => `${say().costs[cost]} ${shortValue(bill[cost], UNIT)}`).join(', '),
      )
    })
    return say().pays(say().payers[side], bills.join('; '))
  })
  return say().alt(sentences.join(' '))
}
