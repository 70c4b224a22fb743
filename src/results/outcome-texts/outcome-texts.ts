/**
 * Names of outcomes, and what they count. The worker that simulates imports nothing from here, so that changing a word
 * does not count as changing the model.
 */
import { texts } from '../../locale/language.ts'
import type { OutcomeId } from '../../vocabulary/outcomes.ts'
import type { KindOfWork } from '../../vocabulary/work.ts'
import { bokmal } from './bokmal.ts'
import { english } from './english.ts'
import type { OutcomeTexts, Theme } from './form.ts'
import { nynorsk } from './nynorsk.ts'

const say = texts({ en: english, nb: bokmal, nn: nynorsk })

/** What an outcome is called, and what it counts. */
export const textsOf = (id: OutcomeId): OutcomeTexts => say().outcomes[id]

/** A kind of work, worded for use in a sentence. */
export const workWords = (kind: KindOfWork): string => say().work[kind]

/** A heading under which outcomes are listed. */
export const themeWords = (theme: Theme): string => say().themes[theme]
