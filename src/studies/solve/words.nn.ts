/** What a search says in nynorsk. */
import type { solveEnglish } from './words.en.ts'

export const solveNynorsk = {
  none: (paths, conditions) => `Ingen av verdiane av ${paths} som vart prøvde, oppfyller ${conditions}`,
  edges: {
    smallest: (paths, conditions, value) =>
      `Den minste verdien av ${paths} som oppfyller ${conditions}, er ${value}`,
    largest: (paths, conditions, value) =>
      `Den største verdien av ${paths} som oppfyller ${conditions}, er ${value}`,
  },
  best: {
    maximise: (label, value, mean) => `${label} er høgast ved ${value}: ${mean}`,
    minimise: (label, value, mean) => `${label} er lågast ved ${value}: ${mean}`,
  },
  bestWithin: {
    maximise: (label, value, mean, conditions) =>
      `${label} er høgast ved ${value} blant verdiane som oppfyller ${conditions}: ${mean}`,
    minimise: (label, value, mean, conditions) =>
      `${label} er lågast ved ${value} blant verdiane som oppfyller ${conditions}: ${mean}`,
  },
  together: (one, other) => `${one} med ${other}`,
  conditions: {
    '<=': (label, bound) => `${label} på høgst ${bound}`,
    '>=': (label, bound) => `${label} på minst ${bound}`,
  },
  mean: (value, interval) => `${value} (95 %-intervall ${interval})`,
  between: (from, to) => `${from} til ${to}`,
  orMore: (from) => `${from} eller meir`,
  orLess: (to) => `${to} eller mindre`,
  meanAt: (value, mean) => `Ved ${value} er gjennomsnittet ${mean}.`,
  neverSure: 'Ved ingen verdi oppfyller heile intervallet vilkåret.',
  sureFrom: (sure, from, to) =>
    `Heile intervallet oppfyller vilkåret frå og med ${sure}; fleire replikasjonar kan avgjere kva verdi frå ${from} til ${to} det er.`,
  every: 'Alle verdiar oppfyller vilkåret, så langt endane viser det.',
  decided: 'Intervalla avgjer det: Den neste verdien bryt sikkert vilkåret.',
  toldApart: (values) =>
    `Han kan skiljast frå alle andre verdiar som oppfyller alle vilkår (parvise skilnader, korrigerte etter Holm for ${values} verdiar).`,
  alike: (alike, values) =>
    `Han kan ikkje skiljast frå ${alike} (parvise skilnader, korrigerte etter Holm for ${values} verdiar).`,
  unmeasured: 'Ved ingen verdi kunne alle utfalla målast.',
  nearest: (value, means) => `Nærast er ${value}: ${means}.`,
  neitherEnd: 'Ingen av endane oppfyller det, så verdiane imellom er ikkje prøvde.',
  change: (first, last, difference) => `Frå ${first} til ${last} endrar det seg med ${difference}.`,
  untouched: (first, last, paths) =>
    `Det er likt ved ${first} og ${last} til siste siffer: ${paths} rører det ikkje.`,
  notApart: 'Endane skil seg ikkje sikkert, så ingenting viser kva veg det går.',
  oneWay: 'Halveringa føreset at det går éin veg imellom, slik det gjer ved verdiane som er prøvde.',
  turn: (from, to) => `${from} og ${to}`,
  turns: (turns) =>
    `Men det snur sikkert mellom ${turns}, så ei anna grense kan liggje ein annan stad; --maximise eller --minimise prøver alle verdiar.`,
  effort: (tried, values, replications, all, seed) =>
    `${tried} av ${values} verdiar er simulerte, ${replications} replikasjonar kvar (${all} i alt), med dei same menneska og det same hellet (frø «${seed}»).`,
  table: {
    mean: 'Gjennomsnitt',
    interval: '95 %-intervall',
    kept: 'Oppfylt',
    fromAnswer: 'Frå svaret',
    p: 'p (Holm)',
  },
  kept: { yes: 'ja', no: 'nei', undecided: 'uavgjort' },
  subtitle: (replications, path) =>
    `Gjennomsnitt av ${replications} replikasjonar med 95 %-intervall, mot ${path}.`,
  bounds: 'Tynt og stipla: vilkåret som skal vere oppfylt.',
  perLine: (paths) => `Éi linje per verdi av ${paths}.`,
  gave: (condition, means) => `${condition} ved ${means}.`,
  toKnow: 'Verdt å vite',
  madeWith: (version) => `Laga av delt ${version} med`,
  holds: 'har alt som trengst for å lage det på nytt.',
  folder: (folder) => `Kva kvar verdi gav, står i ${folder}.`,
} satisfies typeof solveEnglish
