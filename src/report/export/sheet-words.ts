/** What the sheets of a workbook say: their names, the heads of their columns, and what these contain. */
import { texts } from '../../locale/language.ts'
import { en } from './sheet-words.en.ts'
import { nb } from './sheet-words.nb.ts'
import { nn } from './sheet-words.nn.ts'

export const sheetWords = texts({ en, nb, nn })
