import type { ChartFrame } from './chart-size.ts'

/**
 * The same picture in less text: coordinates to a hundredth of a pixel, no indentation, and ids numbered from 1 in
 * every file. The drawing library numbers them across all files, so it never writes the same file twice.
 *
 * @param prefix put before every id, so that several pictures can be used in one page
 * @param frame the size in which it is shown, if not its own
 */
export function tidySvg(svg: string, prefix: string, frame?: ChartFrame): string {
  const short = svg
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .replaceAll(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
    .replaceAll(/>\s+</g, '><')
  return withViewBox(withOwnNames(short, prefix), frame)
}

function withOwnNames(svg: string, prefix: string): string {
  const names = new Map<string, string>()
  for (const [, name = ''] of svg.matchAll(/\bid="([^"]+)"/g)) names.set(name, `${prefix}-${names.size + 1}`)
  return svg.replaceAll(/(\bid="|url\(#|href="#)([^")]+)/g, (whole, before: string, name: string) =>
    names.has(name) ? before + names.get(name) : whole,
  )
}

/** Lets a page show the picture at another size. */
function withViewBox(svg: string, frame?: ChartFrame): string {
  return svg.replace(/width="(\d+)" height="(\d+)"/, (_, width: string, height: string) => {
    const shown = frame ?? { width, height }
    return `width="${shown.width}" height="${shown.height}" viewBox="0 0 ${width} ${height}"`
  })
}
