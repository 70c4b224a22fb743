import type { OutcomeId } from '../../vocabulary/outcomes.ts'
import type { KindOfWork } from '../../vocabulary/work.ts'

export interface OutcomeTexts {
  /** as shown in tables and charts */
  readonly label: string
  /** what is counted, and how */
  readonly meaning: string
}

/** Headings under which outcomes are listed, in order of first appearance. */
export type Theme =
  | 'Where people end'
  | 'Where days go'
  | 'Who is there at the start'
  | 'How long it takes'
  | 'What people get'
  | 'Flow of people'
  | 'How advisors work'
  | 'Where minutes go'
  | 'What advisors know'
  | 'Referrals'
  | 'At the divide'
  | 'Money'
  | 'The municipal agenda'

/** What one language says of outcomes. */
export interface TextsOfOutcomes {
  readonly outcomes: { readonly [Id in OutcomeId]: OutcomeTexts }
  /** kinds of work, worded for use in a sentence */
  readonly work: { readonly [Kind in KindOfWork]: string }
  readonly themes: { readonly [T in Theme]: string }
}
