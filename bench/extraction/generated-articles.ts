/*
 * Articles made of sentences of our own, the same on every machine: enough text for a timing, with people, marks and
 * attributions in the proportions of a news report. They measure time; what is found in them means nothing.
 */

const GIVEN = ['Anna', 'Carl', 'Maria', 'James', 'Zoë', 'Peter', 'Ruth', 'Omar', 'Helen', 'David'];
const FAMILY = [
  'Bell',
  'Dunn',
  'Okafor',
  'Larsen',
  'Moreau',
  'Hughes',
  'Petrov',
  'Castillo',
  'Weber',
  'Stone',
];
const ROLES = ['Mayor', 'Senator', 'Harbour Master', 'Judge', 'Professor', 'Minister'];
const PLACES = ['Westhaven', 'Port Allen', 'the old town', 'Marlow County', 'the east bank'];
const THINGS = ['ferry', 'budget', 'bridge', 'school', 'storm barrier', 'hospital', 'tax', 'market'];
const SAID = ['said', 'told reporters', 'wrote in a statement', 'added', 'argued', 'warned'];
const CLAIMS = [
  'we cannot wait another winter for the ~',
  'the ~ will open when it is safe and not a day before',
  'nobody in this town was asked about the ~',
  'people here have paid for that ~ twice',
  'I have seen the figures, and they do not add up',
];

/** Each ~ is a thing, @ a full name, # a surname of the one before, ^ a role, % a place, $ a cue, * a claim. */
const PARAGRAPHS = [
  'The council of % voted on Tuesday to delay the ~ by a year, after a debate that lasted well past midnight. Some 300 people had come to listen, and most of them left before the end.',
  '“*,” ^ @ $ on Wednesday. “*.”',
  '@, who led the inquiry into the ~, $ that the city had known of the defects since 2014. # did not say who had signed the papers.',
  'According to @, the cost of the ~ rose from $3.2 million to $5.1 million in two years. “*,” she $.',
  'The decision was called “a gift to nobody” by ^ @, and “the only way out” by the owners of the ~. It takes effect on 1 March.',
  'Work on the ~ began in May. A crew of forty drained the basin, took up the stones one by one, and numbered each of them, so that they could be laid again in the same order.',
  '“*,” said @, a teacher from %. “*,” he $. “*.”',
  'A senior official at the port, who asked not to be named because the talks are private, $ the ~ was “as good as sold.” The Westhaven Harbour Authority declined to comment.',
  'Asked whether the ~ would be sold, ^ @ shook her head. “*.”',
  '# $ that the people of % would be heard first. The next meeting is planned for the autumn, in the hall of the old market.',
];

/** Numbers from 0 up to a bound, which look random and always are the same (Numerical Recipes' generator). */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Makes this many articles of at least `length` characters each, by whole paragraphs. */
export function generatedArticles(count: number, length: number): string[] {
  const below = sequence(20210324);
  const one = (list: readonly string[]) => list[below(list.length)] as string;
  let family = FAMILY[0] as string;

  function written(pattern: string): string {
    return pattern.replace(/[~@#^%*]|\$(?!\d)/gu, (sign) => {
      switch (sign) {
        case '@':
          family = one(FAMILY);
          return `${one(GIVEN)} ${family}`;
        case '#':
          return family;
        case '^':
          return one(ROLES);
        case '%':
          return one(PLACES);
        case '$':
          return one(SAID);
        case '*':
          return written(one(CLAIMS));
        default:
          return one(THINGS);
      }
    });
  }

  return Array.from({ length: count }, () => {
    let article = written('Vote on the ~ divides %');
    while (article.length < length) article += `\n\n${written(one(PARAGRAPHS))}`;
    return article;
  });
}
