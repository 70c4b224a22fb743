import { texts } from '../../locale/language.ts'
import { robustnessEnglish } from './words.en.ts'
import { robustnessBokmal } from './words.nb.ts'
import { robustnessNynorsk } from './words.nn.ts'

/** What a robustness study says, on whatever it is shown. */
export const robustnessWords = texts({ en: robustnessEnglish, nb: robustnessBokmal, nn: robustnessNynorsk })
