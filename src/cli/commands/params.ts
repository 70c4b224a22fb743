import { exitCodes } from '../../errors.ts'
import { inEnglish, texts } from '../../locale/language.ts'
import { boundsOf, rangeOf } from '../../scenario/language/expectation.ts'
import type { ParameterRow } from '../../scenario/registry/row.ts'
import { registeredRows, registry } from '../../scenario/registry/rows.ts'
import type { RegisteredRow } from '../../scenario/registry/rows.ts'
import { meaningOf, provenanceInWords, sourceOf } from '../../scenario/registry/spoken.ts'
import { unitInWords } from '../../scenario/registry/units.ts'
import { command } from '../command.ts'
import { listingOptions, listingWords, printListing } from '../terminal/listing.ts'
import type { Cell, Listing } from '../terminal/listing.ts'

const used = texts({
  en: {
    examples: {
      'params --format csv --csv norwegian': 'the registry as a table for a Norwegian spreadsheet',
    },
    notes: 'Every path can stand in a scenario file, and in --set and --vary.',
  },
  nb: {
    examples: { 'params --format csv --csv norwegian': 'registeret som tabell for et norsk regneark' },
    notes: 'Hver sti kan stå i en scenariofil, og i --set og --vary.',
  },
  nn: {
    examples: { 'params --format csv --csv norwegian': 'registeret som tabell for eit norsk rekneark' },
    notes: 'Kvar sti kan stå i ei scenariofil, og i --set og --vary.',
  },
})

const help = () => ({ ...used(), words: listingWords() })

const say = texts({
  en: {
    columns: {
      path: 'path',
      meaning: 'meaning',
      type: 'type',
      unit: 'unit',
      default: 'default',
      plausible: 'plausible',
      accepted: 'accepted',
      provenance: 'provenance',
      source: 'source',
      mechanism: 'mechanism',
      moves: 'moves',
    },
    top: 'at the top of a file',
    types: {
      wholeNumber: 'whole number',
      number: 'number',
      flag: 'flag',
      choice: 'choice',
      list: 'list',
      listOf: (length: string) => `list of ${length}`,
      text: 'text',
    },
    derived: 'derived',
    between: (low: string, high: string) => `${low} to ${high}`,
    flag: 'true or false',
    namesOfGroups: 'names of groups',
    anyText: 'any text',
    required: 'must be stated',
  },
  nb: {
    columns: {
      path: 'sti',
      meaning: 'betydning',
      type: 'type',
      unit: 'enhet',
      default: 'standard',
      plausible: 'rimelig',
      accepted: 'godtatt',
      provenance: 'opphav',
      source: 'kilde',
      mechanism: 'mekanisme',
      moves: 'virker på',
    },
    top: 'øverst i en fil',
    types: {
      wholeNumber: 'helt tall',
      number: 'tall',
      flag: 'bryter',
      choice: 'valg',
      list: 'liste',
      listOf: (length) => `liste med ${length}`,
      text: 'tekst',
    },
    derived: 'utledet',
    between: (low, high) => `${low} til ${high}`,
    flag: 'true eller false',
    namesOfGroups: 'navn på målgrupper',
    anyText: 'en valgfri tekst',
    required: 'må oppgis',
  },
  nn: {
    columns: {
      path: 'sti',
      meaning: 'tyding',
      type: 'type',
      unit: 'eining',
      default: 'standard',
      plausible: 'rimeleg',
      accepted: 'godteke',
      provenance: 'opphav',
      source: 'kjelde',
      mechanism: 'mekanisme',
      moves: 'verkar på',
    },
    top: 'øvst i ei fil',
    types: {
      wholeNumber: 'heilt tal',
      number: 'tal',
      flag: 'brytar',
      choice: 'val',
      list: 'liste',
      listOf: (length) => `liste med ${length}`,
      text: 'tekst',
    },
    derived: 'utleidd',
    between: (low, high) => `${low} til ${high}`,
    flag: 'true eller false',
    namesOfGroups: 'namn på målgrupper',
    anyText: 'ein valfri tekst',
    required: 'må opplysast',
  },
})

export default command(
  {
    positionals: {},
    options: listingOptions,
    help,
  },
  async (args, io) => {
    const listing = args.format === 'md' ? parameterListing() : inEnglish(parameterListing)
    printListing(listing, args, io)
    return exitCodes.done
  },
)

/** Every parameter of the registry, one section for each key at the top of a scenario file. */
export function parameterListing(): Listing {
  const keys = [...new Set(registeredRows.map(({ path }) => sectionOf(path)))]
  return {
    columns: Object.values(say().columns),
    sections: keys.map((key) => ({
      title: key === TOP ? say().top : key,
      text: key === TOP ? '' : meaningOf(registry[key]),
      rows: registeredRows.filter(({ path }) => sectionOf(path) === key).map(cellsOf),
    })),
  }
}

/** Stands for the name of a section where a parameter is in none. */
const TOP = ''

const sectionOf = (path: string): string => (path.includes('.') ? path.slice(0, path.indexOf('.')) : TOP)

function cellsOf({ path, row, mechanism }: RegisteredRow): readonly Cell[] {
  const { provenance, moves } = row
  return [
    path,
    meaningOf(row),
    ...typeCells(row),
    provenanceInWords(provenance),
    sourceOf(row),
    mechanism,
    'outcome' in moves ? moves.outcome : undefined,
  ]
}

/** Type, unit, default, plausible range and accepted values. */
function typeCells(row: ParameterRow): readonly Cell[] {
  const { types, derived, between, flag, namesOfGroups, anyText } = say()
  switch (row.kind) {
    case 'number':
    case 'optional-number': {
      const type = row.integer === true ? types.wholeNumber : types.number
      const stated = row.kind === 'number' ? defaultOf(row) : derived
      const [low, high] = boundsOf(row)
      return [type, unitInWords(row.unit), stated, rangeOf(row), between(`${low}`, `${high}`)]
    }
    case 'flag':
      return [types.flag, '', defaultOf(row), '', flag]
    case 'choice':
      return [types.choice, '', defaultOf(row), '', row.options.join(', ')]
    case 'set':
      return [types.list, '', defaultOf(row), '', row.of === 'groups' ? namesOfGroups : row.of.join(', ')]
    case 'weights': {
      const [low, high] = row.bounds
      const type = types.listOf(`${row.length}`)
      return [type, unitInWords(row.unit), defaultOf(row), '', between(`${low}`, `${high}`)]
    }
    case 'text':
    default:
      return [types.text, '', defaultOf(row), '', anyText]
  }
}

/** What new teams, groups and measures must state has no default. */
function defaultOf(row: Exclude<ParameterRow, { kind: 'optional-number' }>): Cell {
  if (row.required === true) return say().required
  return typeof row.default === 'object' ? row.default.join(', ') : row.default
}
