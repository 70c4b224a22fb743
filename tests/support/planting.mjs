/**
 * Hooks of Node's loader that plant a fault. A module that is asked for with `?planted=MODULE&names=A,B&fault=N` is
 * loaded anew together with all that it imports, and of MODULE, a path below `dist`, the exports A and B are those that
 * `globalThis.plant` makes of the original ones.
 */

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context)
  const query = context.parentURL === undefined ? '' : new URL(context.parentURL).search
  if (!query.includes('planted=') || !found.url.includes('/dist/') || found.url.includes('?')) return found
  return { ...found, url: found.url + query.replace('&original', '') }
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  const { pathname, search, searchParams } = new URL(url)
  const isPlanted = pathname.endsWith(`/dist/${searchParams.get('planted')}.js`)
  if (!isPlanted || search.includes('&original')) return next(url, context)
  const names = searchParams.get('names')?.split(',') ?? []
  const original = JSON.stringify(`${url}&original`)
  const lines = [
    `import * as original from ${original}`,
    `export * from ${original}`,
    'const planted = globalThis.plant(original)',
    ...names.map((name) => `export const ${name} = planted.${name}`),
  ]
  return { format: 'module', source: lines.join('\n'), shortCircuit: true }
}
