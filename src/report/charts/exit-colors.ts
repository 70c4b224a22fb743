import type { ExitKind } from '../../vocabulary/statuses.ts'

/** Colours of the ends; neighbours in a stack in the order of EXITS differ in lightness. */
export const EXIT_COLORS: { readonly [kind in ExitKind]: string } = {
  work: '#004d80',
  education: '#7cc3ec',
  followed: '#e9e9e9',
  pension: '#b86200',
  'without-work': '#e8bf2d',
  'out-of-reach': '#8f2d00',
  other: '#a6a6a6',
}
