/** Rules by which a service measure can admit only some users, in the order in which they are asked: quick ones first. */
export const ADMISSION_RULES = [
  'needsLeave',
  'groups',
  'efforts',
  'onlyOnce',
  'minimumStays',
  'minimumWorkNeed',
  'needsLanguage',
] as const
export type AdmissionRule = (typeof ADMISSION_RULES)[number]
