import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { UsageError } from '../errors.ts'

/** What to do where no folder can be found for the store. */
export const NO_STORE =
  'there is no home folder to keep finished replications in; name a folder with --store or DELT_STORE'

/**
 * The folder in which finished replications are kept: the one that is asked for, or that of DELT_STORE, or `delt` among
 * the caches of the user. Undefined where the user has no home. Throws UsageError where the name is empty.
 */
export function storeFolder(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (asked === '') throw new UsageError('--store needs the name of a folder')
  const named = asked ?? env['DELT_STORE']
  if (named) return named
  const caches = cachesOf(env, process.platform)
  return caches === undefined ? undefined : join(caches, 'delt')
}

/** Where programs of a user keep what they can make again, by the custom of the system. */
export function cachesOf(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  const named = env[platform === 'win32' ? 'LOCALAPPDATA' : 'XDG_CACHE_HOME']
  // By the specification of XDG a relative path counts as none.
  if (platform !== 'darwin' && named && isAbsolute(named)) return named
  const home = env[platform === 'win32' ? 'USERPROFILE' : 'HOME'] || homeOfUser()
  if (home === undefined || !isAbsolute(home)) return undefined
  if (platform === 'win32') return join(home, 'AppData', 'Local')
  return platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache')
}

/** As the list of users has it; not every user is in it. */
function homeOfUser(): string | undefined {
  try {
    return homedir()
  } catch {
    return undefined
  }
}
