import cliProgress from 'cli-progress'
import type { Progress } from '../../experiment/plan.ts'
import type { Io } from '../command.ts'

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
export function progressLine({ stderr, env }: Io, quiet: boolean, what = 'replications'): ProgressLine {
  if (quiet || !stderr.isTTY || env['NO_COLOR']) return SILENT
  const bar = new cliProgress.SingleBar(
    {
      stream: stderr.stream,
      format: `{bar} {value} of {most}{total} ${what}{left}`,
      gracefulExit: false,
      hideCursor: false,
      clearOnComplete: true,
    },
    cliProgress.Presets.shades_classic,
  )
  let told = ''
  return {
    show: (progress) => {
      const { planned, done, parts } = progress
      const left = timeLeft(progress)
      const most = progress.isAtMost ? 'at most ' : ''
      if (parts !== told) {
        told = parts
        bar.stop()
        stderr.line(`${planned} ${what}: ${parts}`)
      }
      if (!bar.isActive) bar.start(planned, done, { left, most })
      bar.setTotal(planned)
      bar.update(done, { left, most })
    },
    end: () => bar.stop(),
  }
}

/** The time left, in words; empty while nothing is known. */
export function timeLeft({ planned, done, secondsLeft }: Progress): string {
  if (secondsLeft === undefined || done === planned) return ''
  const left = Math.ceil(secondsLeft)
  if (left < 60) return `, about ${left} s left`
  const minutes = Math.round(left / 60)
  return minutes < 60 ? `, about ${minutes} min left` : `, about ${(left / 3600).toFixed(1)} h left`
}
