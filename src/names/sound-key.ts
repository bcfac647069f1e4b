/**
 * A folded word without what transliterations differ in: "Alexei" and "Aleksey", "Uygur" and "Uighur" have one key. A
 * vowel stays apart from one that sounds different, so that "Maria" and "Mario" differ.
 */
export function soundKey(word: string): string {
  return word
    .replace(/ks/g, 'x')
    .replace(/ph/g, 'f')
    .replace(/[cq]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/(?<=.)h/g, '')
    .replace(/[eyj]/g, 'i')
    .replace(/o/g, 'u')
    .replace(/(.)\1+/gu, '$1');
}
