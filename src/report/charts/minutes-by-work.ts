import { texts } from '../../locale/language.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { percent, shortValue } from '../text/number.ts'
import { capital, compared, inWords } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { meanOf, union } from '../../results/lookup.ts'
import { rowsOf } from '../drawing/chart-rows.ts'
import { stackedShares } from '../drawing/stacked-shares.ts'
import type { Slice } from '../drawing/stacked-bars.ts'
import { minutesId } from '../../vocabulary/outcomes.ts'
import { SIDES } from '../../vocabulary/sides.ts'
import { KINDS_OF_WORK, type KindOfWork } from '../../vocabulary/work.ts'

/** Families of work, few enough to be read in one bar, in the order in which they are stacked. */
const FAMILIES = {
  talks: { color: '#004d80' },
  registration: { color: '#7cc3ec' },
  across: { color: '#7d4600' },
  outside: { color: '#bfe3c8' },
  resolutions: { color: '#8f2d00', hatched: true },
  administration: { color: '#e6c9a8' },
  lost: { color: '#595959' },
  absence: { color: '#e3e3e3' },
} as const satisfies { readonly [family: string]: Pick<Slice, 'color' | 'hatched'> }

type Family = keyof typeof FAMILIES
const FAMILY_NAMES = Object.keys(FAMILIES) as Family[]

const say = texts({
  en: {
    families: {
      talks: 'talks with users',
      registration: 'registration, planning',
      across: 'across the sides',
      outside: 'out of the office',
      resolutions: 'resolutions on assistance',
      administration: 'other administration',
      lost: 'missed talks, reorganising, unused',
      absence: 'absence',
    } satisfies { readonly [F in Family]: string },
    bySide: 'Working time by kind of work and side, % of all working minutes, absence included',
    byTeam: 'Working time by kind of work and team, % of all working minutes, absence included',
    axis: '% of working minutes',
    compared: (shares: string) => `Share of working time in talks with users: ${shares}`,
    alone: (talks: string, administration: string) =>
      `Advisors spend ${talks} of their time in talks with users and ${administration} on administration`,
    alt: (sentences: string) => `Stacked bars. ${sentences}`,
    office: (name: string, shares: string) => `Whole office, ${name}: ${shares}.`,
  },
  nb: {
    families: {
      talks: 'samtaler med brukere',
      registration: 'registrering, planlegging',
      across: 'på tvers av sidene',
      outside: 'utenfor kontoret',
      resolutions: 'vedtak om sosialhjelp',
      administration: 'annen administrasjon',
      lost: 'uteblitte samtaler, omorganisering, ubrukt',
      absence: 'fravær',
    },
    bySide: 'Arbeidstid etter type arbeid og side, % av all arbeidstid, medregnet fravær',
    byTeam: 'Arbeidstid etter type arbeid og team, % av all arbeidstid, medregnet fravær',
    axis: '% av arbeidstiden',
    compared: (shares) => `Andel av arbeidstiden i samtaler med brukere: ${shares}`,
    alone: (talks, administration) =>
      `Veilederne bruker ${talks} av tiden på samtaler med brukere og ${administration} på administrasjon`,
    alt: (sentences) => `Stablede søyler. ${sentences}`,
    office: (name, shares) => `Hele kontoret, ${name}: ${shares}.`,
  },
  nn: {
    families: {
      talks: 'samtalar med brukarar',
      registration: 'registrering, planlegging',
      across: 'på tvers av sidene',
      outside: 'utanfor kontoret',
      resolutions: 'vedtak om sosialhjelp',
      administration: 'annan administrasjon',
      lost: 'samtalar utan oppmøte, omorganisering, ubrukt',
      absence: 'fråvær',
    },
    bySide: 'Arbeidstid etter type arbeid og side, % av all arbeidstid, medrekna fråvær',
    byTeam: 'Arbeidstid etter type arbeid og team, % av all arbeidstid, medrekna fråvær',
    axis: '% av arbeidstida',
    compared: (shares) => `Del av arbeidstida i samtalar med brukarar: ${shares}`,
    alone: (talks, administration) =>
      `Rettleiarane bruker ${talks} av tida på samtalar med brukarar og ${administration} på administrasjon`,
    alt: (sentences) => `Stabla søyler. ${sentences}`,
    office: (name, shares) => `Heile kontoret, ${name}: ${shares}.`,
  },
})

const FAMILY_OF: { readonly [Kind in KindOfWork]: Family } = {
  'in-person': 'talks',
  phone: 'talks',
  message: 'talks',
  registration: 'registration',
  planning: 'registration',
  requests: 'across',
  handover: 'across',
  meetings: 'across',
  visits: 'outside',
  employers: 'outside',
  accompanying: 'outside',
  outreach: 'outside',
  resolutions: 'resolutions',
  'case-administration': 'administration',
  'fixed-administration': 'administration',
  'no-show': 'lost',
  reorganisation: 'lost',
  unused: 'lost',
  absent: 'absence',
}

/** Where the working minutes go; by team for one office, by side if offices are compared. */
export function minutesByWork(results: readonly ScenarioResult[]): ChartDrawing {
  const breakdown = results.length > 1 ? 'side' : 'team'
  const teams = union(results, ({ scenario }) => scenario.teams.map(({ name }) => name))
  const parts = breakdown === 'side' ? SIDES : teams
  const rows = rowsOf(parts, results, inWords)
  const slices = FAMILY_NAMES.map((family): Slice => ({
    ...FAMILIES[family],
    words: capital(say().families[family]),
    valueOf: (result, part) => shareOf(result, family, breakdown, part),
  }))
  return {
    id: 'minutes-by-work',
    title: title(results),
    subtitle: breakdown === 'side' ? say().bySide : say().byTeam,
    alt: alt(results),
    ...stackedShares(rows, slices, say().axis),
  }
}

function shareOf(
  result: ScenarioResult,
  family: Family,
  breakdown: 'all' | 'side' | 'team' = 'all',
  part = 'all',
): number {
  const kinds = KINDS_OF_WORK.filter((kind) => FAMILY_OF[kind] === family)
  return kinds.reduce((sum, kind) => sum + meanOf(result, minutesId(kind), breakdown, part), 0)
}

function title(results: readonly ScenarioResult[]): string {
  const [first] = results
  const talks = (result: ScenarioResult) => shareOf(result, 'talks')
  if (results.length > 1 || !first) {
    const values = results.map((result) => ({ name: result.name, value: talks(result) }))
    return say().compared(compared(values, (value) => shortValue(value, 'share')))
  }
  const administration = shareOf(first, 'administration') + shareOf(first, 'resolutions')
  return say().alone(percent(talks(first)), percent(administration))
}

function alt(results: readonly ScenarioResult[]): string {
  const sentences = results.map((result) => {
    const shares = FAMILY_NAMES.map(
      (family) => `${say().families[family]} ${percent(shareOf(result, family))}`,
    )
    return say().office(result.name, shares.join(', '))
  })
  return say().alt(sentences.join(' '))
}
