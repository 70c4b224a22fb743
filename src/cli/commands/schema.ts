import { exitCodes } from '../../errors.ts'
import { inEnglish } from '../../locale/language.ts'
import { outcomes } from '../../results/outcomes.ts'
import { loadScenario } from '../../scenario/load.ts'
import { schemaOf } from '../../scenario/schema.ts'
import { texts } from '../../locale/language.ts'
import { command } from '../command.ts'

const help = texts({
  en: {
    words: {},
    examples: {
      'schema > scenario.schema.json':
        'for files with # yaml-language-server: $schema=./scenario.schema.json',
    },
    notes: 'The shipped scenarios and those that delt init writes name a schema that comes with delt.',
  },
  nb: {
    words: {},
    examples: {
      'schema > scenario.schema.json': 'til filer med # yaml-language-server: $schema=./scenario.schema.json',
    },
    notes:
      'Scenarioene som følger med, og de som delt init skriver, viser til et skjema som følger med delt.',
  },
  nn: {
    words: {},
    examples: {
      'schema > scenario.schema.json': 'til filer med # yaml-language-server: $schema=./scenario.schema.json',
    },
    notes:
      'Scenarioa som følgjer med, og dei som delt init skriv, viser til eit skjema som følgjer med delt.',
  },
})

export default command(
  {
    positionals: {},
    options: {},
    help,
  },
  async (_args, { stdout }) => {
    stdout.write(schemaText())
    return exitCodes.done
  },
)

/** JSON Schema of scenario and comparison files, with the names of the shipped office. */
export function schemaText(): string {
  const schema = inEnglish(() => schemaOf(outcomes, loadScenario('office').scenario))
  return `${JSON.stringify(schema, null, 2)}\n`
}
