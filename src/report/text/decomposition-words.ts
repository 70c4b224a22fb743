/** Which kind of lever causes a difference, in words. */
import { texts } from '../../locale/language.ts'
import type { Comparison, Decomposition } from '../../results/comparison/comparison-result.ts'
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import { describeDifference, describeEstimate } from '../../results/quantity.ts'

/** So many other parameters are named one by one. */
const NAMED = 5

const say = texts({
  en: {
    parts: (
      outcome: string,
      alternative: string,
      whole: string,
      divide: string,
      practice: string,
      interaction: string,
    ) =>
      `${outcome}, ${alternative}: of ${whole} the divide levers alone bring ${divide}, the practice levers alone ${practice}, their interaction ${interaction}.`,
    others: (alternative: string, what: string) =>
      `${alternative} also differs in things that are not levers of leadership (${what}); the interaction includes their effects.`,
    andMore: (some: string, more: number) => `${some} and ${more} more`,
  },
  nb: {
    parts: (outcome, alternative, whole, divide, practice, interaction) =>
      `${outcome}, ${alternative}: av ${whole} gir virkemidlene mellom sidene alene ${divide}, virkemidlene i praksis alene ${practice} og samspillet ${interaction}.`,
    others: (alternative, what) =>
      `${alternative} skiller seg også ut på andre måter enn ved virkemidlene i ledelsen (${what}); samspillet tar med virkningen av dem.`,
    andMore: (some, more) => `${some} og ${more} til`,
  },
  nn: {
    parts: (outcome, alternative, whole, divide, practice, interaction) =>
      `${outcome}, ${alternative}: av ${whole} gir verkemidla mellom sidene åleine ${divide}, verkemidla i praksis åleine ${practice} og samspelet ${interaction}.`,
    others: (alternative, what) =>
      `${alternative} skil seg også ut på andre måtar enn ved verkemidla i leiinga (${what}); samspelet tek med verknaden av dei.`,
    andMore: (some, more) => `${some} og ${more} til`,
  },
})

/** What the decomposition says, and what else differs besides levers; nothing where nothing was split. */
export const decompositionSentences = (comparison: Comparison): string[] =>
  comparison.alternatives.flatMap(({ name }) => {
    const rows = comparison.decomposition.filter(({ alternative }) => alternative === name)
    if (rows.length === 0) return []
    const others = comparison.varied.filter(
      ({ alternative, kind }) => alternative === name && kind === 'other',
    )
    const paths = others.map(({ path }) => path)
    return [
      ...rows.map((row) => partsOf(comparison, row)),
      ...(paths.length === 0 ? [] : [say().others(name, someOf(paths))]),
    ]
  })

function partsOf({ outcomes }: Comparison, row: Decomposition): string {
  const { alternative, unit, whole, divide, practice, interaction } = row
  return say().parts(
    describeKey(row, findOutcome(outcomes, row.outcome)),
    alternative,
    describeDifference(whole.value, unit),
    describeEstimate(divide, unit),
    describeEstimate(practice, unit),
    describeEstimate(interaction, unit),
  )
}

const someOf = (paths: readonly string[]): string =>
  paths.length > NAMED
    ? say().andMore(paths.slice(0, NAMED).join(', '), paths.length - NAMED)
    : paths.join(', ')
