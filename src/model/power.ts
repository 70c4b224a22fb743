/**
 * A number to the power of another one. Versions of Node round `**` in different ways, but exponentials and logarithms
 * in one way, so that results stay the same. `**` is left to squares and to powers of two, which are exact everywhere.
 *
 * @param base at least 0
 * @param exponent above 0, or any number where the base is above 0
 */
export const power = (base: number, exponent: number): number => Math.exp(exponent * Math.log(base))
