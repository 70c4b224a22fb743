/** What a search says in bokmål. */
import type { solveEnglish } from './words.en.ts'

export const solveBokmal = {
  none: (paths, conditions) => `Ingen av verdiene av ${paths} som ble prøvd, oppfyller ${conditions}`,
  edges: {
    smallest: (paths, conditions, value) =>
      `Den minste verdien av ${paths} som oppfyller ${conditions}, er ${value}`,
    largest: (paths, conditions, value) =>
      `Den største verdien av ${paths} som oppfyller ${conditions}, er ${value}`,
  },
  best: {
    maximise: (label, value, mean) => `${label} er høyest ved ${value}: ${mean}`,
    minimise: (label, value, mean) => `${label} er lavest ved ${value}: ${mean}`,
  },
  bestWithin: {
    maximise: (label, value, mean, conditions) =>
      `${label} er høyest ved ${value} blant verdiene som oppfyller ${conditions}: ${mean}`,
    minimise: (label, value, mean, conditions) =>
      `${label} er lavest ved ${value} blant verdiene som oppfyller ${conditions}: ${mean}`,
  },
  together: (one, other) => `${one} med ${other}`,
  conditions: {
    '<=': (label, bound) => `${label} på høyst ${bound}`,
    '>=': (label, bound) => `${label} på minst ${bound}`,
  },
  mean: (value, interval) => `${value} (95 %-intervall ${interval})`,
  between: (from, to) => `${from} til ${to}`,
  orMore: (from) => `${from} eller mer`,
  orLess: (to) => `${to} eller mindre`,
  meanAt: (value, mean) => `Ved ${value} er gjennomsnittet ${mean}.`,
  neverSure: 'Ved ingen verdi oppfyller hele intervallet vilkåret.',
  sureFrom: (sure, from, to) =>
    `Hele intervallet oppfyller vilkåret fra og med ${sure}; flere replikasjoner kan avgjøre hvilken verdi fra ${from} til ${to} det er.`,
  every: 'Alle verdier oppfyller vilkåret, så langt endene viser det.',
  decided: 'Intervallene avgjør det: Den neste verdien bryter sikkert vilkåret.',
  toldApart: (values) =>
    `Den kan skilles fra alle andre verdier som oppfyller alle vilkår (parvise forskjeller, korrigert etter Holm for ${values} verdier).`,
  alike: (alike, values) =>
    `Den kan ikke skilles fra ${alike} (parvise forskjeller, korrigert etter Holm for ${values} verdier).`,
  unmeasured: 'Ved ingen verdi kunne alle utfall måles.',
  nearest: (value, means) => `Nærmest er ${value}: ${means}.`,
  neitherEnd: 'Ingen av endene oppfyller det, så verdiene imellom er ikke prøvd.',
  change: (first, last, difference) => `Fra ${first} til ${last} endrer det seg med ${difference}.`,
  untouched: (first, last, paths) =>
    `Det er likt ved ${first} og ${last} til siste siffer: ${paths} berører det ikke.`,
  notApart: 'Endene skiller seg ikke sikkert, så ingenting viser hvilken vei det går.',
  oneWay: 'Halveringen forutsetter at det går én vei imellom, slik det gjør ved verdiene som er prøvd.',
  turn: (from, to) => `${from} og ${to}`,
  turns: (turns) =>
    `Men det snur sikkert mellom ${turns}, så en annen grense kan ligge et annet sted; --maximise eller --minimise prøver alle verdier.`,
  effort: (tried, values, replications, all, seed) =>
    `${tried} av ${values} verdier er simulert, ${replications} replikasjoner hver (${all} i alt), med de samme menneskene og det samme hellet (frø «${seed}»).`,
  table: {
    mean: 'Gjennomsnitt',
    interval: '95 %-intervall',
    kept: 'Oppfylt',
    fromAnswer: 'Fra svaret',
    p: 'p (Holm)',
  },
  kept: { yes: 'ja', no: 'nei', undecided: 'uavgjort' },
  subtitle: (replications, path) =>
    `Gjennomsnitt av ${replications} replikasjoner med 95 %-intervall, mot ${path}.`,
  bounds: 'Tynt og stiplet: vilkåret som skal være oppfylt.',
  perLine: (paths) => `Én linje per verdi av ${paths}.`,
  gave: (condition, means) => `${condition} ved ${means}.`,
  toKnow: 'Verdt å vite',
  madeWith: (version) => `Laget av delt ${version} med`,
  holds: 'har alt som trengs for å lage det på nytt.',
  folder: (folder) => `Hva hver verdi ga, står i ${folder}.`,
} satisfies typeof solveEnglish
