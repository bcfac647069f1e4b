/** The most characters of an article that a message shows. */
const MOST_SHOWN = 40;

/** The first words of a part of an article, on one line. */
export function excerpt(text: string): string {
  const shown = text
    .slice(0, MOST_SHOWN + 1)
    .trim()
    .replace(/\s+/gu, ' ');
  return text.trim().length <= MOST_SHOWN ? shown : `${shown.replace(/[\s\p{P}]*\S*$/u, '')}…`;
}
