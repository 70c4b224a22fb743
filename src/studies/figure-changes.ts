/** A figure that is compared with a band, as tables show it. */
interface ShownFigure {
  readonly what: string
  readonly simulated: string
  readonly band: string
  readonly fits: boolean
}

/** Changes of figures since an earlier record: how many there are, and which of them crossed a limit of their band. */
export function figureChanges(
  figures: readonly { readonly was: ShownFigure; readonly is: ShownFigure }[],
): readonly string[] {
  const others = figures.filter(({ was, is }) => was.simulated !== is.simulated)
  if (others.length === 0) return []
  return [
    `${others.length} of ${figures.length} figures are others`,
    ...others
      .filter(({ was, is }) => was.fits !== is.fits)
      .map(({ was, is }) => {
        const fit = is.fits ? 'now in its band' : `no longer in its band ${is.band}`
        return `${is.what}: ${is.simulated} in place of ${was.simulated}, ${fit}`
      }),
  ]
}
