/**
 * The same picture in less text: coordinates to a hundredth of a pixel, no indentation, and ids numbered from 1 in
 * every file. The drawing library numbers them across all files, so it never writes the same file twice.
 *
 * @param prefix put before every id, so that several pictures can be used in one page
 */
export function tidySvg(svg: string, prefix: string): string {
  const short = svg
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .replaceAll(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
    .replaceAll(/>\s+</g, '><')
  return withViewBox(withOwnNames(short, prefix))
}

function withOwnNames(svg: string, prefix: string): string {
  const names = new Map<string, string>()
  for (const [, name = ''] of svg.matchAll(/\bid="([^"]+)"/g)) names.set(name, `${prefix}-${names.size + 1}`)
  return svg.replaceAll(/(\bid="|url\(#|href="#)([^")]+)/g, (whole, before: string, name: string) =>
    names.has(name) ? before + names.get(name) : whole,
  )
}

/** Lets a page show the picture at another size. */
function withViewBox(svg: string): string {
  return svg.replace(/width="(\d+)" height="(\d+)"/, 'width="$1" height="$2" viewBox="0 0 $1 $2"')
}
