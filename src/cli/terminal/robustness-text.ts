import { texts } from '../../locale/language.ts'
import { isAnswered, type RobustnessSummary } from '../../studies/robustness/result.ts'
import { cornerSentence, robustnessHeadline, robustnessNotes } from '../../studies/robustness/sentences.ts'
import { correlationsTable, sharesTable } from '../../studies/robustness/tables.ts'
import { robustnessWords } from '../../studies/robustness/words.ts'
import { inBlocks, listBlock, tableBlock } from './blocks.ts'
import { bold, type Shown } from './output.ts'

const say = texts({
  en: {
    toKnow: 'To know',
    end: (points: number, seed: string, folder: string) =>
      `${points} points, seed “${seed}”. Every point is in ${folder}.`,
  },
  nb: {
    toKnow: 'Verdt å vite',
    end: (points, seed, folder) => `${points} punkter, frø «${seed}». Hvert punkt står i ${folder}.`,
  },
  nn: {
    toKnow: 'Verdt å vite',
    end: (points, seed, folder) => `${points} punkt, frø «${seed}». Kvart punkt står i ${folder}.`,
  },
})

/** What the terminal shows of a robustness study: the answer first, then what it rests on. */
export function robustnessText(summary: RobustnessSummary, folder: string): Shown {
  const { alternative, corners, points, seed } = summary
  const answer = isAnswered(summary)
    ? [
        ...tableBlock(sharesTable(summary)),
        ...tableBlock(correlationsTable(summary)),
        ...listBlock(
          robustnessWords().worst(alternative.name),
          corners.map((corner) => cornerSentence(summary, corner)),
        ),
      ]
    : []
  return inBlocks([
    bold(robustnessHeadline(summary)),
    ...answer,
    ...listBlock(say().toKnow, robustnessNotes(summary)),
    say().end(points, seed, folder),
  ])
}
