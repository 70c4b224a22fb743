import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { UsageError } from '../errors.ts'
import { texts } from '../locale/language.ts'

const say = texts({
  en: {
    noHome:
      'there is no home folder to keep finished replications in; name a folder with --store or DELT_STORE',
    needsName: '--store needs the name of a folder',
  },
  nb: {
    noHome:
      'det finnes ingen hjemmemappe å ta vare på ferdige replikasjoner i; oppgi en mappe med --store eller DELT_STORE',
    needsName: '--store trenger navnet på en mappe',
  },
  nn: {
    noHome:
      'det finst inga heimemappe å ta vare på ferdige replikasjonar i; oppgi ei mappe med --store eller DELT_STORE',
    needsName: '--store treng namnet på ei mappe',
  },
})

/** What to do if no folder can be found for the store. */
export const noStore = (): string => say().noHome

/**
 * The folder in which finished replications are kept: the one asked for, else that of DELT_STORE, else `delt` among the
 * user's caches. Undefined if the user has no home. Throws UsageError if the name is empty.
 */
export function storeFolder(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (asked === '') throw new UsageError(say().needsName)
  const named = asked ?? env['DELT_STORE']
  if (named) return named
  const caches = cachesOf(env, process.platform)
  return caches === undefined ? undefined : join(caches, 'delt')
}

/** Where, by the system's convention, programs keep what they can make again for a user. */
export function cachesOf(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  const named = env[platform === 'win32' ? 'LOCALAPPDATA' : 'XDG_CACHE_HOME']
  // The XDG specification says to ignore relative paths.
  if (platform !== 'darwin' && named && isAbsolute(named)) return named
  const home = env[platform === 'win32' ? 'USERPROFILE' : 'HOME'] || homeOfUser()
  if (home === undefined || !isAbsolute(home)) return undefined
  if (platform === 'win32') return join(home, 'AppData', 'Local')
  return platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache')
}

/** The home folder in the system's list of users, which does not contain every user. */
function homeOfUser(): string | undefined {
  try {
    return homedir()
  } catch {
    return undefined
  }
}
