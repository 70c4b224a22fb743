/** The two ends of a 95 % interval, in the unit of the numbers. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** The smallest and the largest possible value; where one is missing, there is no limit on that side. */
export interface Range {
  readonly least?: number
  readonly most?: number
}

/**
 * An interval of a mean that stays within what is possible: all means from which the observed one is no farther away
 * than `half` allows, where the standard error shrinks towards an end of the range as that of a share or of a count
 * does. For a share this is Wilson's score interval with the effective number of observations implied by the spread of
 * the numbers, and Student's quantile in place of the normal one. With one end only it is the limit of that, the score
 * interval of a count. Without ends, and far from them, it is Student's interval.
 *
 * For a mean at an end of the range, and for numbers without spread, the interval is the mean itself: the numbers only
 * show that they did not differ. Only roots are taken, so that every version of Node gives the same digits.
 *
 * Sources: Wilson (1927), "Probable inference, the law of succession, and statistical inference", Journal of the American
 * Statistical Association 22; Brown, Cai and DasGupta (2001), "Interval estimation for a binomial proportion", Statistical
 * Science 16; the effective number of observations: Franco, Little, Louis and Slud (2019), "Comparative study of confidence
 * intervals for proportions in complex sample surveys", Journal of Survey Statistics and Methodology 7.
 *
 * @param half half the width of Student's interval
 */
export function scoreInterval(
  mean: number,
  half: number,
  { least = -Infinity, most = Infinity }: Range,
): Interval {
  const [below, above] = [mean - least, most - mean]
  if (half === 0 || below <= 0 || above <= 0) return { low: mean, high: mean }
  // How far the middle of the interval moves from the mean; the ends solve a quadratic equation.
  const shift = (half * (half / below + half / above)) / 2
  // Without ends this is Student's interval to the last digit.
  const reach = shift === 0 ? half : shift + Math.sqrt(half * half + shift * shift)
  return { low: mean - towards(reach, below), high: mean + towards(reach, above) }
}

/**
 * An interval of the difference of two such means: Student's, unless it would exceed the largest possible difference;
 * then the score interval of a mean that lies between plus and minus that difference.
 */
export function differenceInterval(mean: number, half: number, range: Range): Interval {
  const span = spanOf(range)
  const student = { low: mean - half, high: mean + half }
  return student.low >= -span && student.high <= span
    ? student
    : scoreInterval(mean, half, { least: -span, most: span })
}

/** How far two values can lie apart. */
const spanOf = ({ least = -Infinity, most = Infinity }: Range): number => most - least

/** A distance, shortened so that it does not go beyond an end of the range that is `end` away. */
const towards = (reach: number, end: number): number => (end === Infinity ? reach : end / (1 + end / reach))
