import { exitCodes, UsageError } from '../../errors.ts'
import { refuseReplications } from '../../results/memory.ts'
import { untreated } from '../../scenario/no-treatment.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { trialResult } from '../../studies/trials/estimate.ts'
import { trialKind } from '../../studies/trials/exporters.ts'
import { runTrial, withParticipants } from '../../studies/trials/run.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { TRIAL_HORIZONS, trialDay } from '../../vocabulary/trial.ts'
import { texts } from '../../locale/language.ts'
import { command, type Io } from '../command.ts'
import { options, studyOptions } from '../options.ts'
import { defaultFolder, makeResult } from '../results.ts'
import { loadScenarios, overridesOf } from '../scenarios.ts'
import { trialText } from '../terminal/trial-text.ts'
import { warn } from '../warnings.ts'
import { interruptedStudy, withExperiment } from '../with-experiment.ts'

const help = texts({
  en: {
    words: {
      scenario: 'A scenario file with a trial, or the name of a shipped one',
      power: 'Also say how many persons and months a real trial would need to see the effect',
      out: 'Result folder (output/trial-<name> by default)',
    },
    examples: {
      'trial double-talks': 'twice as many talks: the effect, and what a field trial would find',
      'trial intensive-team --power': 'and how many persons it takes to see that',
      'trial double-talks --set trial.share=0.1': 'the same with fewer treated',
    },
    notes:
      'The office is simulated twice with the same people and the same luck: with the trial, and with the same draw but ' +
      'no treatment. Treated against controls is what a field trial finds; the treated against themselves is the true ' +
      'effect; the controls against themselves is displacement. Shipped trials are in scenarios/trials.',
  },
  nb: {
    words: {
      scenario: 'En scenariofil med et forsøk, eller navnet på et forsøk som følger med',
      power: 'Si også hvor mange personer og måneder et virkelig forsøk ville trenge for å se effekten',
      out: 'Resultatmappe (output/trial-<name> hvis ingenting er oppgitt)',
    },
    examples: {
      'trial double-talks': 'dobbelt så mange samtaler: effekten, og hva et feltforsøk ville finne',
      'trial intensive-team --power': 'og hvor mange personer som trengs for å se det',
      'trial double-talks --set trial.share=0.1': 'det samme med færre i tiltaksgruppen',
    },
    notes:
      'Kontoret simuleres to ganger med de samme menneskene og de samme tilfeldighetene: med forsøket, og med den samme ' +
      'trekningen, men uten forsøkstiltaket. Tiltaksgruppen mot kontrollgruppen er det et feltforsøk finner; tiltaksgruppen ' +
      'mot seg selv er den sanne effekten; kontrollgruppen mot seg selv er fortrengning. Forsøkene som følger med, ligger i scenarios/trials.',
  },
  nn: {
    words: {
      scenario: 'Ei scenariofil med eit forsøk, eller namnet på eit forsøk som følgjer med',
      power: 'Sei òg kor mange personar og månader eit verkeleg forsøk ville trenge for å sjå effekten',
      out: 'Resultatmappe (output/trial-<name> når ingenting er oppgitt)',
    },
    examples: {
      'trial double-talks': 'dobbelt så mange samtalar: effekten, og kva eit feltforsøk ville finne',
      'trial intensive-team --power': 'og kor mange personar som trengst for å sjå det',
      'trial double-talks --set trial.share=0.1': 'det same med færre i tiltaksgruppa',
    },
    notes:
      'Kontoret blir simulert to gonger med dei same menneska og dei same tilfella: med forsøket, og med den same ' +
      'trekninga, men utan forsøkstiltaket. Tiltaksgruppa mot kontrollgruppa er det eit feltforsøk finn; tiltaksgruppa ' +
      'mot seg sjølv er den sanne effekten; kontrollgruppa mot seg sjølv er fortrenging. Forsøka som følgjer med, ligg i scenarios/trials.',
  },
})

const say = texts({
  en: {
    noTrial: (file: string, scenario: string) =>
      `${file}: “${scenario}” has no trial, because trial.share is 0; state a share, or name a shipped trial such as double-talks`,
    tooEarly: (scenario: string, months: string, years: string) =>
      `${scenario} ends too early to look at half of its participants after ${months} months; set years to ${years}`,
  },
  nb: {
    noTrial: (file, scenario) =>
      `${file}: «${scenario}» har ikke noe forsøk, fordi trial.share er 0; oppgi en andel, eller bruk et forsøk som følger med, for eksempel double-talks`,
    tooEarly: (scenario, months, years) =>
      `${scenario} slutter for tidlig til å se på halvparten av deltakerne etter ${months} måneder; sett «years» til ${years}`,
  },
  nn: {
    noTrial: (file, scenario) =>
      `${file}: «${scenario}» har ikkje noko forsøk, fordi trial.share er 0; oppgi ein del, eller bruk eit forsøk som følgjer med, til dømes double-talks`,
    tooEarly: (scenario, months, years) =>
      `${scenario} sluttar for tidleg til å sjå på halvparten av deltakarane etter ${months} månader; set «years» til ${years}`,
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
      power: {
        type: 'boolean',
      },
      replications: options.replications,
      set: options.set,
      ...studyOptions,
      out: { ...options.out },
    },
    help,
  },
  async (args, io) => {
    const [{ scenario, file }] = loadScenarios([args.scenario], args, io)
    refuseWithoutTrial(scenario, file)
    warnOfShortHorizon(scenario, io)
    const { replications } = scenario
    refuseReplications([scenario, scenario], replications, { compared: true })
    const folder = args.out ?? defaultFolder([`trial-${scenario.name}`])
    const overrides = overridesOf(args)
    const planned = [scenario, untreated(scenario)].map((office) => ({ scenario: office, replications }))
    await makeResult(trialKind, { folder, scenarios: undefined, planned }, args, io, async () => {
      const { results, model, cached, ...simulated } = await withExperiment(
        { ...args, keep: withParticipants },
        io,
        async (experiment) => ({
          ...(await runTrial(scenario, replications, experiment)),
          model: experiment.model,
          cached: experiment.cached,
        }),
      )
      if (simulated.interrupted) throw interruptedStudy(args.store, io)
      const result = trialResult(results[0], results[1], model)
      return {
        ...simulated,
        result,
        simulated: results,
        origins: results.map(() => ({ file, overrides })),
        planned: replications,
        limits: [],
        model,
        cached,
        isDrawable: result.rows.length > 0,
        text: () => trialText(result, folder, args.power === true),
      }
    })
    return exitCodes.done
  },
)

/** Throws UsageError where the scenario has no trial. */
function refuseWithoutTrial({ name, trial }: Scenario, file: string): void {
  if (trial.share > 0) return
  throw new UsageError(say().noTrial(file, name))
}

/** Names the times at which the trial cannot be summed up, because the simulated years end before them. */
function warnOfShortHorizon({ name, years, trial }: Scenario, io: Io): void {
  const days = (years - trial.fromYear + 1) * DAYS_PER_YEAR - trial.eligible.afterDays
  // With entry by arrival, half of the participants have arrived by the middle of the intake.
  const intake = trial.entry === 'arrivals' ? trial.intakeDays / 2 : 0
  const missed = TRIAL_HORIZONS.filter((month) => trialDay(month) > days - intake)
  if (missed.length === 0) return
  const needed = Math.ceil((trialDay(missed.at(-1) ?? 0) + intake) / DAYS_PER_YEAR) + trial.fromYear - 1
  warn(say().tooEarly(name, missed.join(', '), `${needed}`), io)
}
