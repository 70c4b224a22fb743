import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cachesOf, storeFolder } from '../../../src/store/store-folder.ts'

describe.skipIf(process.platform === 'win32')('the folder of the store', () => {
  it('is the one asked for, then that of DELT_STORE, then among the caches of the user', () => {
    const env = { DELT_STORE: 'mine', XDG_CACHE_HOME: '/caches', HOME: '/home/kari' }
    expect(storeFolder('asked', env)).toBe('asked')
    expect(storeFolder(undefined, env)).toBe('mine')
    for (const DELT_STORE of ['', undefined])
      expect(storeFolder(undefined, { ...env, DELT_STORE })).toBe(
        join(String(cachesOf(env, process.platform)), 'delt'),
      )
  })

  it('is not a folder without a name', () => {
    expect(() => storeFolder('', {})).toThrow('--store needs the name of a folder')
  })

  it.each([
    ['linux', { XDG_CACHE_HOME: '/caches', HOME: '/home/kari' }, '/caches'],
    ['linux', { HOME: '/home/kari' }, '/home/kari/.cache'],
    ['linux', { XDG_CACHE_HOME: 'relative', HOME: '/home/kari' }, '/home/kari/.cache'],
    ['linux', { XDG_CACHE_HOME: '', HOME: '/home/kari' }, '/home/kari/.cache'],
    ['linux', { HOME: 'relative' }, undefined],
    ['darwin', { XDG_CACHE_HOME: '/caches', HOME: '/Users/kari' }, '/Users/kari/Library/Caches'],
    ['win32', { LOCALAPPDATA: '/local', USERPROFILE: '/kari' }, '/local'],
    ['win32', { USERPROFILE: '/kari' }, '/kari/AppData/Local'],
  ] as const)('lies where %s with %j keeps caches', (platform, env, folder) => {
    expect(cachesOf(env, platform)).toBe(folder)
  })
})

describe('tests', () => {
  it('have a store of their own', () => {
    expect(process.env['DELT_STORE']).toBe(join('output', '.store'))
  })
})
