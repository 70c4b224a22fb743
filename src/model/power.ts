/**
 * One number to the power of another. Versions of Node round `**` differently, but exponentials and logarithms alike,
 * so using those keeps results the same. `**` is kept for squares and powers of two, which are exact everywhere.
 *
 * @param base at least 0
 * @param exponent above 0, or any number where the base is above 0
 */
export const power = (base: number, exponent: number): number => Math.exp(exponent * Math.log(base))
