import { texts } from '../../locale/language.ts'
import { solveEnglish } from './words.en.ts'
import { solveBokmal } from './words.nb.ts'
import { solveNynorsk } from './words.nn.ts'

/** What a search says, on whatever it is shown. */
export const solveWords = texts({ en: solveEnglish, nb: solveBokmal, nn: solveNynorsk })
