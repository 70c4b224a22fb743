import { exitCodes } from '../errors.ts'

/** npm forwards a signal that the terminal sends anyway, so one Ctrl-C can arrive twice within this time. */
const ECHO_MILLISECONDS = 500

/**
 * A signal that is aborted when the user presses Ctrl-C, the terminal is closed, or the system asks the program to end.
 * The second time, the program exits at once.
 */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController()
  let first = 0
  const stop = () => {
    if (!controller.signal.aborted) {
      first = Date.now()
      controller.abort()
    } else if (Date.now() - first > ECHO_MILLISECONDS) process.exit(exitCodes.interrupted)
  }
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop)
  return controller.signal
}
