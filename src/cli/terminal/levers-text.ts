import { texts } from '../../locale/language.ts'
import type { LeversResult } from '../../studies/levers/result.ts'
import { givenLines, leversHeadline, leversTable, triedSentence } from '../../studies/levers/tables.ts'
import { inBlocks, listBlock, tableBlock } from './blocks.ts'
import { bold, type Shown } from './output.ts'

const say = texts({
  en: { given: 'Stated besides, because the lever is not heard without it' },
  nb: { given: 'Oppgitt i tillegg, fordi virkemiddelet ikke merkes uten' },
  nn: { given: 'Oppgitt i tillegg, fordi verkemiddelet ikkje blir merkt utan' },
})

/** What the terminal shows of levers: how many move what they are meant to move, then each of them. */
export function leversText(result: LeversResult): Shown {
  return inBlocks([
    bold(leversHeadline(result)),
    ...tableBlock(leversTable(result)),
    ...listBlock(say().given, givenLines(result)),
    triedSentence(result),
  ])
}
