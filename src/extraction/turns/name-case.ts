import { inSmallLetters } from '../../text/title-case.ts';

/** A name in capitals as it is written elsewhere: "Mara O’Brien" for "MARA O’BRIEN". */
export function inNameCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{2}/u.test(name)) return name;
  return name.replace(/(?<=\p{L})\p{Lu}+/gu, inSmallLetters);
}
