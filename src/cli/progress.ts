import cliProgress from 'cli-progress'
import type { Progress } from '../experiment/experiment.ts'
import type { Io } from './command.ts'

/** Shows how far a simulation has come. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void
  readonly end: () => void
}

const SILENT: ProgressLine = { show: () => undefined, end: () => undefined }

/** A bar with the time left on stderr; nothing where stderr is not a terminal, NO_COLOR is set or quiet is asked for. */
export function progressLine({ stderr, env }: Io, quiet: boolean): ProgressLine {
  if (quiet || !stderr.isTTY || env['NO_COLOR']) return SILENT
  const bar = new cliProgress.SingleBar(
    {
      stream: stderr.stream,
      format: '{bar} {value} of {total} replications{left}',
      gracefulExit: false,
      hideCursor: false,
      clearOnComplete: true,
    },
    cliProgress.Presets.shades_classic,
  )
  const start = performance.now()
  return {
    show: (progress) => {
      const { planned, done } = progress
      const left = timeLeft(progress, (performance.now() - start) / 1000)
      if (!bar.isActive) bar.start(planned, done, { left })
      bar.setTotal(planned)
      bar.update(done, { left })
    },
    end: () => bar.stop(),
  }
}

/**
 * The time that the rest will take if it goes on as so far, in words; empty while nothing is known. Reused
 * replications cost no time and say nothing about the others.
 *
 * @param seconds since the first replication was begun
 */
export function timeLeft({ planned, done, reused }: Progress, seconds: number): string {
  const simulated = done - reused
  if (simulated === 0 || done === planned) return ''
  const left = Math.ceil((seconds / simulated) * (planned - done))
  if (left < 60) return `, about ${left} s left`
  const minutes = Math.round(left / 60)
  return minutes < 60 ? `, about ${minutes} min left` : `, about ${(left / 3600).toFixed(1)} h left`
}
