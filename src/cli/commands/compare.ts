import { exitCodes, UsageError } from '../../errors.ts'
import { simulateComparison } from '../../experiment/simulate-comparison.ts'
import { wholeRecord } from '../../experiment/experiment.ts'
import { namedScenarios } from '../../folder/result-folder.ts'
import { comparisonKind } from '../../report/export/comparison-exporters.ts'
import { onRuler } from '../../results/comparison/ruler.ts'
import { refuseReplications, refuseTooMuchFound } from '../../results/memory.ts'
import { outcomesAsked } from '../../scenario/language/comparison-file.ts'
import { precisionAsked } from '../../scenario/language/limits.ts'
import { quoteRecords } from '../../studies/robustness/quote-records.ts'
import { currentYardsticks } from '../../studies/yardsticks/record.ts'
import { texts } from '../../locale/language.ts'
import { command } from '../command.ts'
import {
  askedOf,
  deafOutcomes,
  designOf,
  loadAsAsked,
  originsOf,
  scenariosOf,
  tellWarnings,
} from '../comparison-design.ts'
import { comparisonText } from '../terminal/comparison-text.ts'
import { options } from '../options.ts'
import { defaultFolder, makeResult } from '../results.ts'
import { loadedWith, vocabularyOf } from '../scenarios.ts'
import { warnFromPilot, warnOfCaseloads, warnOfShortWarmUp } from '../warnings.ts'
import { withExperiment } from '../with-experiment.ts'

const help = texts({
  en: {
    words: {
      baseline: 'The scenario that the others are compared with, or a comparison file alone',
      alternative: 'Scenario files, or names of shipped scenarios',
      vary: 'PATH=A,B,C or PATH=A..B or “PATH=A..B step C”: one more scenario for each value, laid over the baseline; given twice, it makes a grid',
      outcomes:
        'OUTCOME,OUTCOME/BREAKDOWN/LEVEL: outcomes of interest, judged by their intervals, in place of those of a file',
      'no-overlap': 'Do not show the headline at other overlaps of the two catalogues',
      minutes: 'With --precision: begin no new round after this many minutes',
    },
    examples: {
      'compare dual unitary': 'the same people and the same luck under two leaderships',
      'compare dual --vary collaborationRate=0.2,0.5,0.8': 'one lever at several values',
      'compare dual --vary teams.municipal-youth.advisors=5..9': 'a team with more and fewer advisors',
      'compare dual unitary --outcomes lasting-work-share,needs-relieved/group/young': 'what is judged',
      'compare vary-caseload': 'a comparison file, which names scenarios, outcomes and limits',
    },
    notes:
      'Replication k of every scenario has the same arrivals, people and luck, so that what differs is the office. ' +
      'With --precision, rounds of replications are added until the half-widths are met; --replications and ' +
      '--minutes are then the caps. The exit code is 4 where a limit of a file is broken.',
  },
  nb: {
    words: {
      baseline: 'Scenarioet som de andre sammenlignes med, eller en sammenligningsfil alene',
      alternative: 'Scenariofiler, eller navn på scenarioer som følger med',
      vary: 'STI=A,B,C eller STI=A..B eller «STI=A..B step C»: ett scenario til for hver verdi, lagt oppå utgangspunktet; gitt to ganger blir det et rutenett',
      outcomes:
        'UTFALL,UTFALL/INNDELING/NIVÅ: utfallene som vurderes etter intervallene sine, i stedet for dem i en fil',
      'no-overlap': 'Vis ikke hovedsvaret ved andre overlapp mellom de to tiltakskatalogene',
      minutes: 'Med --precision: begynn ingen ny runde etter så mange minutter',
    },
    examples: {
      'compare dual unitary': 'de samme menneskene og de samme tilfeldighetene under to ledelsesformer',
      'compare dual --vary collaborationRate=0.2,0.5,0.8': 'ett virkemiddel med flere verdier',
      'compare dual --vary teams.municipal-youth.advisors=5..9': 'et team med flere og færre veiledere',
      'compare dual unitary --outcomes lasting-work-share,needs-relieved/group/young': 'hva som vurderes',
      'compare vary-caseload': 'en sammenligningsfil, som navngir scenarioer, utfall og grenser',
    },
    notes:
      'Replikasjon k av hvert scenario har den samme tilgangen av brukere og de samme tilfeldighetene, slik at det er kontoret som ' +
      'er forskjellig. Med --precision legges det til runder med replikasjoner til halvbreddene er nådd; --replications og ' +
      '--minutes er da det meste. Avslutningskoden er 4 når en grense i en fil er brutt.',
  },
  nn: {
    words: {
      baseline: 'Scenarioet som dei andre blir samanlikna med, eller ei samanlikningsfil åleine',
      alternative: 'Scenariofiler, eller namn på scenario som følgjer med',
      vary: 'STI=A,B,C eller STI=A..B eller «STI=A..B step C»: eitt scenario til for kvar verdi, lagt oppå utgangspunktet; gitt to gonger blir det eit rutenett',
      outcomes:
        'UTFALL,UTFALL/INNDELING/NIVÅ: utfalla som blir vurderte etter intervalla sine, i staden for dei i ei fil',
      'no-overlap': 'Vis ikkje hovudsvaret ved andre overlapp mellom dei to tiltakskatalogane',
      minutes: 'Med --precision: byrj ingen ny runde etter så mange minutt',
    },
    examples: {
      'compare dual unitary': 'dei same menneska og dei same tilfella under to leiingsformer',
      'compare dual --vary collaborationRate=0.2,0.5,0.8': 'eitt verkemiddel med fleire verdiar',
      'compare dual --vary teams.municipal-youth.advisors=5..9': 'eit team med fleire og færre rettleiarar',
      'compare dual unitary --outcomes lasting-work-share,needs-relieved/group/young': 'kva som blir vurdert',
      'compare vary-caseload': 'ei samanlikningsfil, som nemner scenario, utfall og grenser',
    },
    notes:
      'Replikasjon k av kvart scenario har den same tilgangen av brukarar og dei same tilfella, slik at det er kontoret som ' +
      'er ulikt. Med --precision blir det lagt til rundar med replikasjonar til halvbreiddene er nådde; --replications og ' +
      '--minutes er då det meste. Avslutningskoden er 4 når ei grense i ei fil er broten.',
  },
})

const say = texts({
  en: {
    minutesAlone: '--minutes ends the search for a precision; give --precision as well, or leave it out',
  },
  nb: {
    minutesAlone: '--minutes avslutter jakten på en presisjon; bruk --precision også, eller dropp det',
  },
  nn: {
    minutesAlone: '--minutes avsluttar jakta på ein presisjon; bruk --precision òg, eller dropp det',
  },
})

export default command(
  {
    positionals: {
      baseline: {
        type: 'string',
        demandOption: true,
      },
      alternative: {
        type: 'string',
        array: true,
      },
    },
    options: {
      ...options,
      vary: {
        type: 'string',
        array: true,
        requiresArg: true,
      },
      outcomes: {
        type: 'string',
        requiresArg: true,
      },
      'no-overlap': {
        type: 'boolean',
      },
      minutes: {
        type: 'number',
        requiresArg: true,
      },
    },
    help,
  },
  async (args, io) => {
    const [read, { targets, outcomes }] = loadedWith(
      () => loadAsAsked(args),
      (some, problems) => {
        const vocabulary = vocabularyOf(some && scenariosOf(some))
        const precision = precisionAsked(args.precision ?? [], vocabulary, problems)
        const named =
          args.outcomes === undefined ? some?.outcomes : outcomesAsked(args.outcomes, vocabulary, problems)
        const where = args.outcomes === undefined ? args.baseline : '--outcomes'
        problems.push(...deafOutcomes(named ?? [], some?.bands ?? [], where))
        return { targets: precision, outcomes: named }
      },
    )
    const loaded = { ...read, outcomes: outcomes ?? [] }
    tellWarnings(loaded, io)
    const design = designOf(loaded, targets, args)
    if (args.minutes !== undefined && design.precision === undefined) throw new UsageError(say().minutesAlone)
    const folder = args.out ?? defaultFolder([loaded.name])
    const scenarios = [design.baseline, ...design.alternatives.map(({ scenario }) => scenario)]
    const most = design.precision?.stopping.maximumReplications ?? design.replications
    refuseReplications(scenarios, most, { compared: true })
    refuseTooMuchFound(scenarios.slice(1))
    const origins = originsOf(loaded, args)
    const named = namedScenarios(scenarios.map(({ name }, index) => ({ name, file: origins[index].file })))
    const destination = {
      folder,
      scenarios: named,
      planned: scenarios.map((scenario) => ({ scenario, replications: most })),
      asked: askedOf(loaded, targets),
      overlap: args['no-overlap'] !== true,
      logged: scenarios,
    }
    await makeResult(comparisonKind, destination, args, io, async (events) => {
      const { comparison: found, ...compared } = await withExperiment(
        { ...args, events, keep: wholeRecord },
        io,
        async (experiment) => {
          await warnFromPilot(scenarios, experiment, io)
          const { model, cached } = experiment
          const minutes = () => performance.now() / 60_000
          return { ...(await simulateComparison(design, experiment, minutes)), model, cached }
        },
      )
      const yardsticks = currentYardsticks()
      const comparison = {
        ...(yardsticks === undefined ? found : onRuler(found, yardsticks)),
        robustness: quoteRecords(found, compared.model),
      }
      const simulated = [comparison.baseline, ...comparison.alternatives]
      warnOfShortWarmUp(compared.warmUp, simulated, io)
      warnOfCaseloads(simulated, io)
      return {
        ...compared,
        result: comparison,
        simulated,
        origins,
        planned: comparison.precision?.replications ?? design.replications,
        limits: comparison.limits,
        isDrawable: comparison.replications > 0,
        text: (pictures) => comparisonText(comparison, folder, pictures),
      }
    })
    return exitCodes.done
  },
)
