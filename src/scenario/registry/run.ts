import { flag, number, text } from './row.ts'

/** How long, how often, with which luck. */
export const runParameters = {
  years: number({
    default: 5,
    unit: 'years',
    range: [1, 20],
    bounds: [1, 50],
    integer: true,
    meaning: 'Measured years that follow the warm-up; the cohort enters in the first three of them.',
    provenance: 'assumption',
    source: 'Long enough to follow a cohort of three years for two years each.',
  }),
  warmUpYears: number({
    default: 2,
    unit: 'years',
    range: [0, 10],
    bounds: [0, 30],
    integer: true,
    meaning: 'Years simulated before measuring starts, so that the office has settled after the drawn stock.',
    provenance: 'assumption',
    source: 'The drawn stock is already stationary in people; attitudes and ties settle within two years.',
  }),
  replications: number({
    default: 20,
    unit: 'replications',
    range: [10, 1000],
    bounds: [1, 100000],
    integer: true,
    meaning: 'How many times the scenario is simulated, each time with other people and other luck.',
    provenance: 'assumption',
    source: 'Twenty paired replications separate the differences reported in the model document.',
  }),
  seed: text({
    default: 'delt',
    meaning: 'Any text; the same text gives the same people and the same luck in every scenario.',
    provenance: 'assumption',
    source: 'A convention.',
  }),
  inflow: number({
    default: 1,
    unit: 'factor',
    range: [0.1, 2],
    bounds: [0, 100],
    meaning: 'Factor on the arrivals of every group and on the initial stock.',
    provenance: 'assumption',
    source: '1 is the calibrated district; a small town has a fraction of it.',
  }),
  drawnStock: flag({
    default: true,
    meaning: 'Whether the office starts with a drawn stock of persons instead of empty.',
    provenance: 'assumption',
    source: 'An office that starts empty still grows in its sixth year.',
  }),
}
