import { exitCodes } from '../../errors.ts'
import { scaleInWords } from '../../results/band.ts'
import { outcomes } from '../../results/outcomes.ts'
import { texts } from '../../locale/language.ts'
import { command } from '../command.ts'
import { listingOptions, listingWords, printListing } from '../terminal/listing.ts'
import type { Listing } from '../terminal/listing.ts'

const say = texts({
  en: {
    examples: { 'outcomes --format json': 'the list of outcomes for a program' },
    notes:
      'Limits, bands and precisions of a file name outcomes by their id, or one level as id/breakdown/level, for ' +
      'example needs-relieved/group/young.',
  },
  nb: {
    examples: { 'outcomes --format json': 'listen over utfall, for et program' },
    notes:
      'Grenser, bagatellgrenser og presisjoner i en fil nevner utfall med id-en, eller ett nivå som id/inndeling/nivå, ' +
      'for eksempel needs-relieved/group/young.',
  },
  nn: {
    examples: { 'outcomes --format json': 'lista over utfall, for eit program' },
    notes:
      'Grenser, bagatellgrenser og presisjonar i ei fil nemner utfall med id-en, eller eitt nivå som id/inndeling/nivå, ' +
      'til dømes needs-relieved/group/young.',
  },
})

const help = () => ({ ...say(), words: listingWords() })

export default command(
  {
    positionals: {},
    options: listingOptions,
    help,
  },
  async (args, io) => {
    printListing(outcomeListing(), args, io)
    return exitCodes.done
  },
)

/** Every outcome, one section for each theme. */
function outcomeListing(): Listing {
  const themes = [...new Set(outcomes.map(({ theme }) => theme))]
  return {
    columns: [
      'id',
      'label',
      'unit',
      'population',
      'family',
      'adds',
      'better',
      'band',
      'breakdowns',
      'meaning',
    ],
    sections: themes.map((theme) => ({
      title: theme,
      text: '',
      rows: outcomes
        .filter((outcome) => outcome.theme === theme)
        .map(({ id, label, unit, population, family, adds, better, band, breakdowns, meaning }) => [
          id,
          label,
          unit,
          population,
          family,
          adds,
          better,
          typeof band === 'number' ? band : scaleInWords(band),
          breakdowns.join(', '),
          meaning,
        ]),
    })),
  }
}
