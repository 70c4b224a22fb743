import type { TextsOf } from './paths.ts'

export const run = {
  years: {
    meaning: 'Målte år etter innsvingingsperioden. Kohorten kjem i dei to første av dei.',
    source: 'Lenge nok til å følgje ein kohort frå to år i fire år kvar.',
  },
  warmUpYears: {
    meaning:
      'År som blir simulerte før målinga tek til, slik at kontoret fell til ro etter den trekte startbestanden.',
    source:
      'Den trekte startbestanden er alt stasjonær når det gjeld personar. Haldningar og band fell til ro i løpet av to år.',
  },
  replications: {
    meaning: 'Kor mange gonger scenarioet blir simulert, kvar gong med andre personar og andre tilfelle.',
    source: 'Tjue parvise replikasjonar skil mellom dei skilnadene som modelldokumentet gjev att.',
  },
  seed: {
    meaning:
      'Ein valfri tekst. Den same teksten gjev dei same personane og dei same tilfella i alle scenario.',
    source: 'Ein konvensjon.',
  },
  inflow: {
    meaning: 'Faktor på kor mange som kjem i kvar målgruppe, og på ingenting anna.',
    source: 'Eit val i eksperimentet: Dei same tilsette møter fleire eller færre personar.',
  },
  drawnStock: {
    meaning: 'Om kontoret startar med ein trekt bestand av personar i staden for tomt.',
    source: 'Eit kontor som startar tomt, veks framleis i det sjette året.',
  },
} satisfies TextsOf<'years' | 'warmUpYears' | 'replications' | 'seed' | 'inflow' | 'drawnStock'>
