import { InvalidArgumentError } from 'commander';

/** Reads an argument of a command line that is a whole number, for commander. */
export function atLeast(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < least) {
      throw new InvalidArgumentError(`Expected a whole number of at least ${least}.`);
    }
    return number;
  };
}
