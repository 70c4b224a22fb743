import { exitCodes } from '../errors.ts'

/** npm hands on the signal that the terminal sends anyway, so one Ctrl-C can arrive twice within this time. */
const ECHO_MILLISECONDS = 500

/**
 * A signal that is aborted when the user presses Ctrl-C, closes the terminal, or the system asks the program to end.
 * When that happens a second time, the program leaves at once.
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
