import { basename } from 'node:path'
import { visibleInLine } from '../../text/terminal.ts'
import { commentedLines } from '../commented-values.ts'
import { SCHEMA } from '../language/file.ts'
import { HEADINGS, nameFrom } from '../language/header.ts'
import { OFFICE } from '../language/layers.ts'
import type { OwnOffice } from './own-office.ts'

/** The comments above the first value of a block. */
const ABOVE: Readonly<Record<string, readonly string[]>> = {
  teams: [
    'Staff. Of advisors, caseload and arrivals any two give the third: a team that states no caseload has the users who',
    'come to it divided by its advisors, and one that states no advisors the users divided by its caseload.',
  ],
  groups: ['Persons who come for the first time, a year. Those who come back are not counted in them.'],
  measures: ['Places that the office can refer to at a time.'],
}

/**
 * The scenario file of a user’s own office: what was stated or scaled, each with its unit and where it is from.
 *
 * @param file where it will be written
 */
export function officeText(file: string, { advisors, values, shipped }: OwnOffice): string {
  const own = basename(file)
  const headings = new Map(
    values.filter(({ path }) => isHeading(path)).map(({ path: [key], written }) => [key, written]),
  )
  const heading = (key: string, otherwise: string): string =>
    `${key}: ${headings.get(key) ?? JSON.stringify(otherwise)}`
  const lines = [
    `# yaml-language-server: $schema=./${SCHEMA}`,
    '#',
    `# An office of ${advisors} advisors. What was stated says so, or names its place; what was scaled is that of the shipped`,
    `# office, which has ${shipped} advisors. Put in the numbers that you know in place of those that were scaled.`,
    heading('name', nameFrom(file)),
    heading('description', `An office of ${advisors} advisors.`),
    heading('question', 'What would another leadership, or another number, change in our office?'),
    '',
    '# Everything that is not stated below is taken over from here: needs, benefits, what measures do, leadership.',
    `extends: ${OFFICE}`,
    '',
    ...commentedLines(
      values.filter(({ path }) => !isHeading(path)),
      ABOVE,
    ),
    '',
    `# How to go on: \`delt check ${own}\` finds mistakes; with \`--print\` it shows every value, and those that follow.`,
    `# \`delt compare ${own} --vary collaborationRate=0.2,0.8\` varies a number. For one leader, write a file that says`,
    `# \`extends: [${own}, leadership-unitary]\` and hold it against this one with \`delt compare\`.`,
    '# What the municipality wants, in kroner a year and as a share of today:',
    '# goals: { social-assistance-nok: -1000000, dropout-share: { share: -0.3 } }',
    '',
  ]
  return lines.map(visibleInLine).join('\n')
}

const isHeading = ([key]: readonly string[]): boolean => Object.hasOwn(HEADINGS, key)
