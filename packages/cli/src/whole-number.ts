import { InvalidArgumentError } from 'commander'

/** Reads a whole number between two bounds off the command line. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (/^\d+$/.test(text) && number >= least && number <= most) return number
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}; came ${text}.`)
  }
}
