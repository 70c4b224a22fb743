import { texts } from '../../locale/language.ts'
import { patternsEnglish } from './words.en.ts'
import { patternsBokmal } from './words.nb.ts'
import { patternsNynorsk } from './words.nn.ts'

/** What patterns say, on whatever it is shown. */
export const patternsWords = texts({ en: patternsEnglish, nb: patternsBokmal, nn: patternsNynorsk })
