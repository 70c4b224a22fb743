import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/results/manifest.ts'
import { emptyFolder, SHORT } from './delt.ts'
import { deltIn, type Said } from './in-process.ts'

const home = emptyFolder()

/** Runs a command with these variables besides the one that names the store. */
const delt = (words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Said> =>
  deltIn(home, words, undefined, { DELT_STORE: process.env['DELT_STORE'], ...env })

describe('the help', () => {
  it('is in bokmål by DELT_LANG', async () => {
    const { code, stdout } = await delt(['--help'], { DELT_LANG: 'nb' })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Simulerer et Nav-kontor under todelt og under enhetlig ledelse\./)
    expect(stdout).toMatch(/Kommandoer:[^]*delt store <action>[^]*Alternativer:\n +--help +Vis hjelp/)
  })

  it('of a command is in nynorsk by --lang, with words of yargs and of delt', async () => {
    const { stdout } = await delt(['levers', '--help', '--lang', 'nn'])
    expect(stdout).toContain('Flytt kvart verkemiddel åleine frå den dårlegaste til den beste verdien sin')
    expect(stdout).toMatch(/Argument:\n +scenario +Ei scenariofil/)
    expect(stdout).toContain('[nummer] [standard: alle kjernar]')
    expect(stdout).toMatch(/Døme:\n +delt levers +kva kvart verkemiddel endrar/)
  })
})

describe('a refusal', () => {
  it.each([
    [
      ['run', 'dual', '--replicatons', '3', '--lang', 'nn'],
      'det finst ikkje noko alternativ --replicatons; meinte du --replications?; sjå delt run --help\n',
    ],
    [['run', '--lang', 'nb'], 'delt run trenger <scenario..>; se delt run --help\n'],
    [
      ['compare', 'dual', '--lang=nn'],
      'det er ingenting å samanlikne dual med; nemn eit scenario til, eller bruk --vary\n',
    ],
    [
      ['store', 'empty', '--lang', 'nb'],
      'action kan være list, verify eller prune, ikke «empty»; se delt store --help\n',
    ],
  ])('of %j is in the language asked for', async (words, said) => {
    expect(await delt(words)).toEqual({ code: 2, stdout: '', stderr: said })
  })

  it.each([
    ['no', 'nb'],
    ['bokmål', 'nb'],
    ['norsk', 'nb'],
    ['nynorsk', 'nn'],
    ['English', 'en'],
  ])('of --lang %s names %s', async (asked, nearest) => {
    const { code, stderr } = await delt(['run', 'dual', '--lang', asked])
    expect(code).toBe(2)
    expect(stderr).toBe(
      `--lang takes en, nb or nn, not “${asked}”; did you mean ${nearest}?; see delt run --help\n`,
    )
  })

  it('of a language in DELT_LANG that delt does not speak is in that of the machine', async () => {
    const { code, stderr } = await delt(['run', 'dual'], { DELT_LANG: 'klingon', LANG: 'nn_NO.UTF-8' })
    expect(code).toBe(2)
    expect(stderr).toBe('DELT_LANG er «klingon»; delt snakkar en, nb, nn\n')
  })
})

describe('the language of a command', () => {
  writeFileSync(join(home, 'mine.yaml'), 'extends: town-office\nlanguage: nn\n')
  writeFileSync(join(home, 'plain.yaml'), 'extends: town-office\n')
  const valid = { en: 'a valid scenario', nb: 'et gyldig scenario', nn: 'eit gyldig scenario' }

  it.each([
    ['the option', ['mine.yaml', '--lang', 'nb'], { DELT_LANG: 'en', LANG: 'en_GB' }, 'nb'],
    ['DELT_LANG', ['mine.yaml'], { DELT_LANG: 'en', LANG: 'nb_NO' }, 'en'],
    ['the file', ['mine.yaml'], { LANG: 'nb_NO' }, 'nn'],
    ['the machine', ['plain.yaml'], { LANG: 'nb_NO' }, 'nb'],
    ['English, where nobody says', ['plain.yaml'], {}, 'en'],
  ] as const)('is that of %s', async (_, words, env, language) => {
    const { stdout } = await delt(['check', ...words], env)
    expect(stdout).toBe(`${words[0]}: ${valid[language]}\n`)
  })
})

describe('a result folder', () => {
  it('written in one language can be shown in another, because it holds facts', async () => {
    const manifestOf = () => JSON.parse(readFileSync(join(home, 'town', 'manifest.json'), 'utf8')) as Manifest
    const words = ['run', 'town-office', ...SHORT, '--replications', '2', '--out', 'town']
    const ran = await delt(words, { DELT_LANG: 'en' })
    expect(ran.code).toBe(0)
    expect(ran.stdout).toContain(
      'town-office: whether the warm-up is long enough cannot be told from less than two measured years.',
    )
    const written = manifestOf()
    expect(written.language).toBe('en')
    expect(JSON.stringify(written)).not.toContain('long enough')

    const shown = await delt(['report', 'town', '--lang', 'nn'])
    expect(shown).toEqual({ code: 0, stdout: '', stderr: 'Resultata ligg i town\n' })
    const { language, warmUp, scenarios } = manifestOf()
    expect({ language, warmUp, scenarios }).toEqual({
      language: 'nn',
      warmUp: written.warmUp,
      scenarios: written.scenarios,
    })
    expect(readFileSync(join(home, 'town', 'report.html'), 'utf8')).toContain(
      'town-office: Mindre enn to målte år kan ikkje vise om innsvingingsperioden er lang nok.',
    )
  })

  it('is protected in the language of the command that would replace it', async () => {
    const words = ['run', 'dual', ...SHORT, '--replications', '2', '--out', 'town', '--lang', 'nb']
    const { code, stderr } = await delt(words)
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /town inneholder resultatene av en annen kommando \(delt run town-office .*\); velg en annen mappe med --out, eller erstatt dem med --force\n$/,
    )
  })
})
