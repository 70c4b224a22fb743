import type { TextsOf } from './paths.ts'

export const run = {
  years: {
    meaning: 'Målte år etter innsvingingsperioden. Kohorten kommer i de to første av dem.',
    source: 'Lenge nok til å følge en kohort fra to år i fire år hver.',
  },
  warmUpYears: {
    meaning:
      'År som blir simulert før målingen starter, slik at kontoret faller til ro etter den trukne startbestanden.',
    source:
      'Den trukne startbestanden er alt stasjonær når det gjelder personer. Holdninger og bånd faller til ro i løpet av to år.',
  },
  replications: {
    meaning:
      'Hvor mange ganger scenarioet blir simulert, hver gang med andre personer og andre tilfeldigheter.',
    source: 'Tjue parvise replikasjoner skiller mellom de forskjellene som modelldokumentet gjengir.',
  },
  seed: {
    meaning:
      'En valgfri tekst. Den samme teksten gir de samme personene og de samme tilfeldighetene i alle scenarioer.',
    source: 'En konvensjon.',
  },
  inflow: {
    meaning: 'Faktor på hvor mange som kommer i hver målgruppe, og på ingenting annet.',
    source: 'Et valg i eksperimentet: De samme ansatte møter flere eller færre personer.',
  },
  drawnStock: {
    meaning: 'Om kontoret starter med en trukket bestand av personer i stedet for tomt.',
    source: 'Et kontor som starter tomt, vokser fremdeles i det sjette året.',
  },
} satisfies TextsOf<'years' | 'warmUpYears' | 'replications' | 'seed' | 'inflow' | 'drawnStock'>
