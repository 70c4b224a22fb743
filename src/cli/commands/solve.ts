import { exitCodes, ScenarioError, UsageError, type Problem } from '../../errors.ts'
import { withoutCohort } from '../../experiment/experiment.ts'
import { checkLimits } from '../../results/limits.ts'
import { refuseReplications } from '../../results/memory.ts'
import { checkWarmUp } from '../../results/warm-up.ts'
import { conditionOf, conditionsIn, outcomeAsked } from '../../scenario/language/condition.ts'
import type { Vocabulary } from '../../scenario/language/outcome-level.ts'
import { problemWithFile } from '../../scenario/language/place.ts'
import { isComparison, type LoadedComparison } from '../../scenario/load-comparison.ts'
import { questionInWords, type Question } from '../../studies/solve/definition.ts'
import { solveKind } from '../../studies/solve/exporters.ts'
import type { Asked, Goal } from '../../studies/solve/result.ts'
import { solve } from '../../studies/solve/run.ts'
import { quoted } from '../../text/quote.ts'
import { texts } from '../../locale/language.ts'
import { command } from '../command.ts'
import { loadAsAsked, tellWarnings } from '../comparison-design.ts'
import { options, studyOptions } from '../options.ts'
import { defaultFolder, makeResult } from '../results.ts'
import { loadedWith, overridesOf, refuseWithoutEffect, vocabularyOf } from '../scenarios.ts'
import { solveText } from '../terminal/solve-text.ts'
import { warnOfOverload, warnOfShortWarmUp } from '../warnings.ts'
import { interruptedStudy, withExperiment } from '../with-experiment.ts'

const help = texts({
  en: {
    words: {
      scenario: 'A scenario file, or the name of a shipped scenario',
      vary: 'PATH=A..B, “PATH=A..B step C” or PATH=A,B,C: the values to search; given twice, it makes a grid',
      until:
        '“OUTCOME <= NUMBER” or “OUTCOME/BREAKDOWN/LEVEL >= NUMBER”: what must hold; finds the value from which it does',
      maximise: 'OUTCOME that is to be as high as possible',
      minimise: 'OUTCOME that is to be as low as possible',
      out: 'Result folder (output/solve-<name> by default)',
    },
    examples: {
      "solve dual --vary teams.municipal-youth.advisors=1..12 --until 'caseload/team/municipal-youth <= 45'":
        'the smallest number of youth advisors that keeps their caseload',
      "solve dual --vary 'collaborationRate=0.1..0.9 step 0.2' --maximise lasting-work-share":
        'the best of five rates, and which of them cannot be told apart from it',
      "solve dual --vary teams.state-youth.caseload=25,45,65 --minimise caseload --until 'needs-relieved >= 0.2'":
        'the lowest caseload that keeps a condition',
    },
    notes:
      'With --until alone the range is halved until the edge is found, which suits an outcome that only rises or only ' +
      'falls; with --maximise or --minimise every value is simulated, and limits of the scenario file and --until must ' +
      'be kept. ' +
      'All values have the same people and the same luck. Finished replications are kept in the store: after Ctrl-C ' +
      'the same command goes on.',
  },
  nb: {
    words: {
      scenario: 'En scenariofil, eller navnet på et scenario som følger med',
      vary: 'STI=A..B, «STI=A..B step C» eller STI=A,B,C: verdiene det letes blant; gitt to ganger blir det et rutenett',
      until:
        '«UTFALL <= TALL» eller «UTFALL/INNDELING/NIVÅ >= TALL»: det som skal være oppfylt; finner verdien der det begynner å gjelde',
      maximise: 'UTFALL som skal være så høyt som mulig',
      minimise: 'UTFALL som skal være så lavt som mulig',
      out: 'Resultatmappe (output/solve-<name> hvis ingenting er oppgitt)',
    },
    examples: {
      "solve dual --vary teams.municipal-youth.advisors=1..12 --until 'caseload/team/municipal-youth <= 45'":
        'det minste antallet ungdomsveiledere som holder porteføljen nede',
      "solve dual --vary 'collaborationRate=0.1..0.9 step 0.2' --maximise lasting-work-share":
        'den beste av fem rater, og hvilke som ikke kan skilles fra den',
      "solve dual --vary teams.state-youth.caseload=25,45,65 --minimise caseload --until 'needs-relieved >= 0.2'":
        'den laveste porteføljen som oppfyller et vilkår',
    },
    notes:
      'Med bare --until halveres området til grensen er funnet. Det passer for et utfall som bare stiger eller bare ' +
      'synker. Med --maximise eller --minimise simuleres alle verdiene, og grensene i scenariofilen og --until må være ' +
      'oppfylt. Alle verdiene har de samme menneskene og de samme tilfeldighetene. Ferdige replikasjoner blir liggende i ' +
      'lageret: Etter Ctrl-C fortsetter den samme kommandoen.',
  },
  nn: {
    words: {
      scenario: 'Ei scenariofil, eller namnet på eit scenario som følgjer med',
      vary: 'STI=A..B, «STI=A..B step C» eller STI=A,B,C: verdiane det blir leitt blant; gitt to gonger blir det eit rutenett',
      until:
        '«UTFALL <= TAL» eller «UTFALL/INNDELING/NIVÅ >= TAL»: det som skal vere oppfylt; finn verdien der det byrjar å gjelde',
      maximise: 'UTFALL som skal vere så høgt som mogleg',
      minimise: 'UTFALL som skal vere så lågt som mogleg',
      out: 'Resultatmappe (output/solve-<name> når ingenting er oppgitt)',
    },
    examples: {
      "solve dual --vary teams.municipal-youth.advisors=1..12 --until 'caseload/team/municipal-youth <= 45'":
        'det minste talet på ungdomsrettleiarar som held porteføljen nede',
      "solve dual --vary 'collaborationRate=0.1..0.9 step 0.2' --maximise lasting-work-share":
        'den beste av fem ratar, og kva for nokre som ikkje kan skiljast frå han',
      "solve dual --vary teams.state-youth.caseload=25,45,65 --minimise caseload --until 'needs-relieved >= 0.2'":
        'den lågaste porteføljen som oppfyller eit vilkår',
    },
    notes:
      'Med berre --until blir området halvert til grensa er funnen. Det passar for eit utfall som berre stig eller berre ' +
      'søkk. Med --maximise eller --minimise blir alle verdiane simulerte, og grensene i scenariofila og --until må vere ' +
      'oppfylte. Alle verdiane har dei same menneska og dei same tilfella. Ferdige replikasjonar blir liggjande i ' +
      'lageret: Etter Ctrl-C held den same kommandoen fram.',
  },
})

const say = texts({
  en: {
    comparison: (file: string) => `${file} is a comparison file; name one scenario`,
    both: 'delt solve takes --maximise or --minimise, not both',
    neither: 'delt solve needs what to search for: --until, --maximise or --minimise',
    oneCondition:
      'one edge belongs to one condition: give one --until; with --maximise or --minimise several may be given',
    onePath:
      'one edge lies along one path: give one --vary; with --maximise or --minimise several may be given',
    oneValue: (path: string) => `“${path}” has one value, which leaves nothing to search`,
    twoValues: 'at least two values, as in 1..12',
    noNumbers: (path: string) => `the values of “${path}” are not numbers, so there is no edge among them`,
    numbers: 'numbers; words can be tried with --maximise or --minimise',
    notRising: (path: string) => `the values of “${path}” do not rise, so no edge can be found`,
    smallestFirst: 'the smallest first',
  },
  nb: {
    comparison: (file) => `${file} er en sammenligningsfil; oppgi ett scenario`,
    both: 'delt solve tar --maximise eller --minimise, ikke begge',
    neither: 'delt solve må vite hva det skal lete etter: --until, --maximise eller --minimise',
    oneCondition:
      'én grense hører til ett vilkår: bruk én --until; med --maximise eller --minimise kan det være flere',
    onePath:
      'én grense ligger langs én sti: bruk én --vary; med --maximise eller --minimise kan det være flere',
    oneValue: (path) => `«${path}» har én verdi, så det er ingenting å lete blant`,
    twoValues: 'minst to verdier, som i 1..12',
    noNumbers: (path) => `verdiene av «${path}» er ikke tall, så det er ingen grense mellom dem`,
    numbers: 'tall; ord kan prøves med --maximise eller --minimise',
    notRising: (path) => `verdiene av «${path}» stiger ikke, så ingen grense kan finnes`,
    smallestFirst: 'den minste først',
  },
  nn: {
    comparison: (file) => `${file} er ei samanlikningsfil; oppgi eitt scenario`,
    both: 'delt solve tek --maximise eller --minimise, ikkje begge',
    neither: 'delt solve må vite kva det skal leite etter: --until, --maximise eller --minimise',
    oneCondition:
      'éi grense høyrer til eitt vilkår: bruk éin --until; med --maximise eller --minimise kan det vere fleire',
    onePath:
      'éi grense ligg langs éin sti: bruk éin --vary; med --maximise eller --minimise kan det vere fleire',
    oneValue: (path) => `«${path}» har éin verdi, så det er ingenting å leite blant`,
    twoValues: 'minst to verdiar, som i 1..12',
    noNumbers: (path) => `verdiane av «${path}» er ikkje tal, så det er inga grense mellom dei`,
    numbers: 'tal; ord kan prøvast med --maximise eller --minimise',
    notRising: (path) => `verdiane av «${path}» stig ikkje, så inga grense kan finnast`,
    smallestFirst: 'den minste først',
  },
})

export default command(
  {
    positionals: {
      scenario: {
        type: 'string',
        demandOption: true,
      },
    },
    options: {
      vary: {
        type: 'string',
        array: true,
        requiresArg: true,
        demandOption: true,
      },
      until: {
        type: 'string',
        array: true,
        requiresArg: true,
      },
      maximise: { type: 'string', requiresArg: true },
      minimise: { type: 'string', requiresArg: true },
      replications: options.replications,
      set: options.set,
      ...studyOptions,
      out: { ...options.out },
    },
    help,
  },
  async (args, io) => {
    const goal = goalOf(args)
    refuseWithoutEffect(args.set, ['precision'], 'solve')
    if (isComparison(args.scenario)) throw new UsageError(say().comparison(quoted(args.scenario)))
    const changes = { ...args, replications: args.replications }
    const [loaded, asked] = loadedWith(
      () => loadAsAsked({ ...changes, baseline: args.scenario, alternative: undefined }),
      (some, problems) => askedIn(args, goal, some, problems),
    )
    const question = questionOf(loaded, goal, asked)
    tellWarnings({ ...loaded, outcomes: asked }, io)
    const scenarios = question.offices.map(({ scenario }) => scenario)
    const { replications } = question
    refuseReplications(scenarios, replications, { compared: false })
    const folder = args.out ?? defaultFolder([`solve-${question.scenario.name}`])
    const destination = {
      folder,
      scenarios: [scenarios[0].name],
      planned: scenarios.map((scenario) => ({ scenario, replications })),
      asked: questionInWords(question),
    }
    await makeResult(solveKind, destination, args, io, async () => {
      const { found, simulated, ...ran } = await withExperiment(
        { ...args, keep: withoutCohort },
        io,
        async (experiment) => {
          const { solve: answered, ...rest } = await solve(question, experiment, async (offices) => {
            await warnOfOverload(offices, experiment, io)
          })
          const { model, cached } = experiment
          return { ...rest, found: answered, model, cached }
        },
      )
      if (found === undefined) throw interruptedStudy(args.store, io)
      const offices = found.tried.map(({ place }) => ({ place, result: simulated.get(place) }))
      const results = offices.flatMap(({ result }) => result ?? [])
      const answer = found.answer === undefined ? undefined : simulated.get(found.answer)
      if (answer !== undefined) warnOfShortWarmUp([checkWarmUp(answer)], [answer], io)
      return {
        ...ran,
        result: found,
        simulated: results,
        origins: offices.map(({ place }) => ({
          file: loaded.varied[place].file,
          overrides: [
            ...overridesOf(changes),
            ...loaded.varied[place].values.map(({ path, value }) => `${path}=${value}`),
          ],
        })),
        planned: replications,
        interrupted: false,
        limits: answer === undefined ? [] : checkLimits(answer, loaded.limits),
        isDrawable: results.some(({ records }) => records.length > 0),
        text: () => solveText(found, folder),
      }
    })
    return exitCodes.done
  },
)

interface Aims {
  readonly vary: readonly string[]
  readonly until: readonly string[] | undefined
  readonly maximise: string | undefined
  readonly minimise: string | undefined
}

/** What is searched for. Throws UsageError where the options do not say, or ask for what cannot be done. */
function goalOf({ vary, until = [], maximise, minimise }: Aims): Goal {
  if (maximise !== undefined && minimise !== undefined) throw new UsageError(say().both)
  if (maximise !== undefined) return 'maximise'
  if (minimise !== undefined) return 'minimise'
  if (until.length === 0) throw new UsageError(say().neither)
  if (until.length > 1) throw new UsageError(say().oneCondition)
  if (vary.length > 1) throw new UsageError(say().onePath)
  return 'until'
}

/** The outcomes that the options name; the one to optimise comes first. */
function askedIn(
  { until = [], maximise, minimise }: Aims,
  goal: Goal,
  some: LoadedComparison | undefined,
  problems: Problem[],
): readonly Asked[] {
  const vocabulary: Vocabulary = vocabularyOf(
    some && [some.baseline, ...some.varied].map(({ scenario }) => scenario),
  )
  const best = maximise ?? minimise
  const aim = best === undefined ? undefined : outcomeAsked(`--${goal}`, best, vocabulary, problems)
  const conditions = until.flatMap((text) => conditionOf(text, vocabulary, problems) ?? [])
  const limits = goal === 'until' || some === undefined ? [] : conditionsIn(some.limits)
  return [
    ...(aim === undefined ? [] : [{ ...aim, condition: undefined }]),
    ...[...conditions, ...limits].map(({ relation, bound, ...key }) => ({
      ...key,
      condition: { relation, bound },
    })),
  ]
}

/** Throws ScenarioError where there is only one value, or the values have no order in which to search. */
function questionOf({ baseline, varied }: LoadedComparison, goal: Goal, asked: readonly Asked[]): Question {
  const offices = varied.map(({ scenario, values }) => ({
    scenario,
    values: values.map(({ value }) => value),
  }))
  const paths = varied[0].values.map(({ path }) => path)
  refuseUnsearchable(
    paths,
    offices.map(({ values }) => values),
    goal,
  )
  const { scenario } = baseline
  return { scenario, goal, paths, offices, asked, replications: scenario.replications }
}

function refuseUnsearchable(
  paths: readonly string[],
  values: readonly (readonly string[])[],
  goal: Goal,
): void {
  const refuse = (message: string, details: Pick<Problem, 'found' | 'expected' | 'nearest'>) => {
    throw new ScenarioError([problemWithFile('--vary', message, details)])
  }
  const path = quoted(paths[0])
  if (values.length < 2)
    refuse(say().oneValue(path), {
      found: `${path}=${quoted(values[0].join(', '))}`,
      expected: say().twoValues,
    })
  if (goal !== 'until') return
  const numbers = values.map(([value]) => Number(value))
  if (numbers.some((number) => !Number.isFinite(number)))
    refuse(say().noNumbers(path), {
      expected: say().numbers,
    })
  const sorted = numbers.toSorted((one, other) => one - other)
  if (sorted.join() !== numbers.join())
    refuse(say().notRising(path), {
      found: numbers.join(','),
      expected: say().smallestFirst,
      nearest: `${path}=${sorted.join(',')}`,
    })
}
