import { idsOf } from './names.ts'

/** The effort categories (innsatsgrupper) that an assessment can come to. */
export enum Effort {
  standard = 0,
  situational = 1,
  speciallyAdjusted = 2,
  permanentlyAdjusted = 3,
}

/** As files and tables call them; the position is the number. */
export const EFFORTS = idsOf(Effort)
