import cliProgress from 'cli-progress'
import type { Progress } from '../../experiment/plan.ts'
import { texts } from '../../locale/language.ts'
import { grouped } from '../../results/quantity.ts'
import type { Io } from '../command.ts'

const say = texts({
  en: {
    replications: 'replications',
    done: (done: string, planned: string, what: string, left: string) =>
      `${done} of ${planned} ${what}${left}`,
    doneOfAtMost: (done: string, planned: string, what: string, left: string) =>
      `${done} of at most ${planned} ${what}${left}`,
    parts: (planned: string, what: string, parts: string) => `${planned} ${what}: ${parts}`,
    seconds: (left: string) => `, about ${left} s left`,
    minutes: (left: string) => `, about ${left} min left`,
    hours: (left: string) => `, about ${left} h left`,
  },
  nb: {
    replications: 'replikasjoner',
    done: (done, planned, what, left) => `${done} av ${planned} ${what}${left}`,
    doneOfAtMost: (done, planned, what, left) => `${done} av høyst ${planned} ${what}${left}`,
    parts: (planned, what, parts) => `${planned} ${what}: ${parts}`,
    seconds: (left) => `, om lag ${left} s igjen`,
    minutes: (left) => `, om lag ${left} min igjen`,
    hours: (left) => `, om lag ${left} t igjen`,
  },
  nn: {
    replications: 'replikasjonar',
    done: (done, planned, what, left) => `${done} av ${planned} ${what}${left}`,
    doneOfAtMost: (done, planned, what, left) => `${done} av høgst ${planned} ${what}${left}`,
    parts: (planned, what, parts) => `${planned} ${what}: ${parts}`,
    seconds: (left) => `, om lag ${left} s att`,
    minutes: (left) => `, om lag ${left} min att`,
    hours: (left) => `, om lag ${left} t att`,
  },
})

/** Shows how far a simulation has come. */
interface ProgressLine {
  readonly show: (progress: Progress) => void
  readonly end: () => void
}

const SILENT: ProgressLine = { show: () => undefined, end: () => undefined }

/**
 * A bar with the time left, on stderr; nothing where stderr is not a terminal, NO_COLOR is set or the user wants quiet.
 *
 * @param what is counted
 */
export function progressLine({ stderr, env }: Io, quiet: boolean, what = say().replications): ProgressLine {
  if (quiet || !stderr.isTTY || env['NO_COLOR']) return SILENT
  const bar = new cliProgress.SingleBar(
    {
      stream: stderr.stream,
      format: '{bar} {words}',
      gracefulExit: false,
      hideCursor: false,
      clearOnComplete: true,
    },
    cliProgress.Presets.shades_classic,
  )
  let told = ''
  return {
    show: (progress) => {
      const { planned, done, parts, isAtMost } = progress
      const { done: of, doneOfAtMost, parts: ofParts } = say()
      const words = (isAtMost === true ? doneOfAtMost : of)(`${done}`, `${planned}`, what, timeLeft(progress))
      if (parts !== told) {
        told = parts
        bar.stop()
        stderr.line(ofParts(`${planned}`, what, parts))
      }
      if (!bar.isActive) bar.start(planned, done, { words })
      bar.setTotal(planned)
      bar.update(done, { words })
    },
    end: () => bar.stop(),
  }
}

/** The time left, in words; empty while nothing is known. */
export function timeLeft({ planned, done, secondsLeft }: Progress): string {
  if (secondsLeft === undefined || done === planned) return ''
  const left = Math.ceil(secondsLeft)
  if (left < 60) return say().seconds(`${left}`)
  const minutes = Math.round(left / 60)
  return minutes < 60 ? say().minutes(`${minutes}`) : say().hours(grouped(left / 3600, 1))
}
