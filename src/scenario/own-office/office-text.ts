import { basename } from 'node:path'
import { texts } from '../../locale/language.ts'
import { visibleInLine } from '../../text/terminal.ts'
import { commentedLines } from '../commented-values.ts'
import { SCHEMA } from '../language/file.ts'
import { HEADINGS, nameFrom } from '../language/header.ts'
import { OFFICE } from '../language/layers.ts'
import type { OwnOffice } from './own-office.ts'

const say = texts({
  en: {
    above: {
      teams: [
        'Staff. Of advisors, caseload and arrivals any two give the third: a team that states no caseload has the users who',
        'come to it divided by its advisors, and one that states no advisors the users divided by its caseload.',
      ],
      groups: ['Persons who come for the first time, a year. Those who come back are not counted in them.'],
      measures: ['Places that the office can refer to at a time.'],
    },
    origin: (advisors: string, shipped: string) => [
      `An office of ${advisors} advisors. What was stated says so, or names its place; what was scaled is that of the shipped`,
      `office, which has ${shipped} advisors. Put in the numbers that you know in place of those that were scaled.`,
    ],
    description: (advisors: string) => `An office of ${advisors} advisors.`,
    question: 'What would another leadership, or another number, change in our office?',
    extended:
      'Everything that is not stated below is taken over from here: needs, benefits, what measures do, leadership.',
    further: (file: string) => [
      `How to go on: \`delt check ${file}\` finds mistakes; with \`--print\` it shows every value, and those that follow.`,
      `\`delt compare ${file} --vary collaborationRate=0.2,0.8\` varies a number. For one leader, write a file that says`,
      `\`extends: [${file}, leadership-unitary]\` and hold it against this one with \`delt compare\`.`,
      'What the municipality wants, in kroner a year and as a share of today:',
    ],
  },
  nb: {
    above: {
      teams: [
        'Bemanning. Av veiledere, portefølje og ankomster gir to av dem den tredje: Et team uten oppgitt portefølje har brukerne',
        'som kommer til det, delt på veilederne, og et uten oppgitte veiledere har brukerne delt på porteføljen.',
      ],
      groups: ['Personer som kommer for første gang, i året. De som vender tilbake, er ikke regnet med.'],
      measures: ['Plasser som kontoret kan henvise til samtidig.'],
    },
    origin: (advisors, shipped) => [
      `Et kontor med ${advisors} veiledere. Det som er oppgitt, er merket slik eller viser til stedet sitt. Det som er skalert,`,
      `er fra kontoret som følger med delt, som har ${shipped} veiledere. Bytt ut skalerte tall med dem du kjenner.`,
    ],
    description: (advisors) => `Et kontor med ${advisors} veiledere.`,
    question: 'Hva ville en annen ledelse, eller et annet tall, endre på kontoret vårt?',
    extended: 'Alt som ikke er oppgitt nedenfor, er hentet herfra: behov, ytelser, hva tiltak gjør, ledelse.',
    further: (file) => [
      `Veien videre: \`delt check ${file}\` finner feil. Med \`--print\` viser den alle verdier, også dem som følger av andre.`,
      `\`delt compare ${file} --vary collaborationRate=0.2,0.8\` varierer et tall. For én leder: Skriv en fil med`,
      `\`extends: [${file}, leadership-unitary]\` og sammenlign den med denne ved hjelp av \`delt compare\`.`,
      'Det kommunen vil, i kroner i året og som andel av dagens nivå:',
    ],
  },
  nn: {
    above: {
      teams: [
        'Bemanning. Av rettleiarar, portefølje og dei som kjem, gjev to av dei det tredje: Eit team utan oppgjeven portefølje har',
        'brukarane som kjem til det, delt på rettleiarane, og eit utan oppgjevne rettleiarar har brukarane delt på porteføljen.',
      ],
      groups: ['Personar som kjem for første gong, i året. Dei som vender tilbake, er ikkje rekna med.'],
      measures: ['Plassar som kontoret kan vise til samstundes.'],
    },
    origin: (advisors, shipped) => [
      `Eit kontor med ${advisors} rettleiarar. Det som er oppgjeve, er merkt slik eller viser til staden sin. Det som er skalert,`,
      `er frå kontoret som følgjer med delt, som har ${shipped} rettleiarar. Byt ut skalerte tal med dei du kjenner.`,
    ],
    description: (advisors) => `Eit kontor med ${advisors} rettleiarar.`,
    question: 'Kva ville ei anna leiing, eller eit anna tal, endre på kontoret vårt?',
    extended:
      'Alt som ikkje er oppgjeve nedanfor, er henta herifrå: behov, ytingar, kva tiltak gjer, leiing.',
    further: (file) => [
      `Vegen vidare: \`delt check ${file}\` finn feil. Med \`--print\` viser han alle verdiar, òg dei som følgjer av andre.`,
      `\`delt compare ${file} --vary collaborationRate=0.2,0.8\` varierer eit tal. For éin leiar: Skriv ei fil med`,
      `\`extends: [${file}, leadership-unitary]\` og samanlikn ho med denne ved hjelp av \`delt compare\`.`,
      'Det kommunen vil, i kroner i året og som del av det dei er i dag:',
    ],
  },
})

/**
 * The scenario file of a user’s own office: what was stated or scaled, each with its unit and where it is from.
 *
 * @param file where it will be written
 */
export function officeText(file: string, { advisors, values, shipped }: OwnOffice): string {
  const said = say()
  const headings = new Map(
    values.filter(({ path }) => isHeading(path)).map(({ path: [key], written }) => [key, written]),
  )
  const heading = (key: string, otherwise: string): string =>
    `${key}: ${headings.get(key) ?? JSON.stringify(otherwise)}`
  const lines = [
    `# yaml-language-server: $schema=./${SCHEMA}`,
    '#',
    ...comments(said.origin(`${advisors}`, `${shipped}`)),
    heading('name', nameFrom(file)),
    heading('description', said.description(`${advisors}`)),
    heading('question', said.question),
    '',
    `# ${said.extended}`,
    `extends: ${OFFICE}`,
    '',
    ...commentedLines(
      values.filter(({ path }) => !isHeading(path)),
      said.above,
    ),
    '',
    ...comments(said.further(basename(file))),
    '# goals: { social-assistance-nok: -1000000, dropout-share: { share: -0.3 } }',
    '',
  ]
  return lines.map(visibleInLine).join('\n')
}

const comments = (lines: readonly string[]): readonly string[] => lines.map((line) => `# ${line}`)

const isHeading = ([key]: readonly string[]): boolean => Object.hasOwn(HEADINGS, key)
