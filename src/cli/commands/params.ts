import { exitCodes } from '../../errors.ts'
import { boundsOf, rangeOf } from '../../scenario/language/expectation.ts'
import type { ParameterRow } from '../../scenario/registry/row.ts'
import { registeredRows, registry } from '../../scenario/registry/rows.ts'
import type { RegisteredRow } from '../../scenario/registry/rows.ts'
import { texts } from '../../locale/language.ts'
import { command } from '../command.ts'
import { listingOptions, listingWords, printListing } from '../terminal/listing.ts'
import type { Cell, Listing } from '../terminal/listing.ts'

const say = texts({
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

const help = () => ({ ...say(), words: listingWords() })

export default command(
  {
    positionals: {},
    options: listingOptions,
    help,
  },
  async (args, io) => {
    printListing(parameterListing(), args, io)
    return exitCodes.done
  },
)

const COLUMNS = [
  'path',
  'meaning',
  'type',
  'unit',
  'default',
  'plausible',
  'accepted',
  'provenance',
  'source',
  'mechanism',
  'moves',
]

/** Every parameter of the registry, one section for each key at the top of a scenario file. */
export function parameterListing(): Listing {
  const keys = [...new Set(registeredRows.map(({ path }) => sectionOf(path)))]
  return {
    columns: COLUMNS,
    sections: keys.map((key) => ({
      title: key,
      text: meaningOf(key),
      rows: registeredRows.filter(({ path }) => sectionOf(path) === key).map(cellsOf),
    })),
  }
}

const TOP = 'at the top of a file'

const sectionOf = (path: string): string => (path.includes('.') ? path.slice(0, path.indexOf('.')) : TOP)

function meaningOf(key: string): string {
  if (key === TOP) return ''
  const entry = registry[key]
  return entry.kind === 'section' || entry.kind === 'collection' ? entry.meaning : ''
}

function cellsOf({ path, row, mechanism }: RegisteredRow): readonly Cell[] {
  const { meaning, provenance, source, moves } = row
  return [
    path,
    meaning,
    ...typeCells(row),
    provenance,
    source,
    mechanism,
    'outcome' in moves ? moves.outcome : undefined,
  ]
}

/** Type, unit, default, plausible range and accepted values. */
function typeCells(row: ParameterRow): readonly Cell[] {
  switch (row.kind) {
    case 'number':
    case 'optional-number': {
      const type = row.integer === true ? 'whole number' : 'number'
      const stated = row.kind === 'number' ? defaultOf(row) : 'derived'
      const [low, high] = boundsOf(row)
      return [type, row.unit, stated, rangeOf(row), `${low} to ${high}`]
    }
    case 'flag':
      return ['flag', '', defaultOf(row), '', 'true or false']
    case 'choice':
      return ['choice', '', defaultOf(row), '', row.options.join(', ')]
    case 'set':
      return ['list', '', defaultOf(row), '', row.of === 'groups' ? 'names of groups' : row.of.join(', ')]
    case 'weights': {
      const [low, high] = row.bounds
      return [`list of ${row.length}`, row.unit, defaultOf(row), '', `${low} to ${high}`]
    }
    case 'text':
    default:
      return ['text', '', defaultOf(row), '', 'any text']
  }
}

/** What new teams, groups and measures must state has no default. */
function defaultOf(row: Exclude<ParameterRow, { kind: 'optional-number' }>): Cell {
  if (row.required === true) return 'must be stated'
  return typeof row.default === 'object' ? row.default.join(', ') : row.default
}
