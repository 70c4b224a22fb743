import { texts } from '../../locale/language.ts'
import { trialEnglish } from './words.en.ts'
import { trialBokmal } from './words.nb.ts'
import { trialNynorsk } from './words.nn.ts'

/** What a trial says, on whatever it is shown. */
export const trialWords = texts({ en: trialEnglish, nb: trialBokmal, nn: trialNynorsk })
