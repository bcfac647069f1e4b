/** The items of a list with commas. */
export const items = (list: string) => list.split(',').map((item) => item.trim());

/** Words with another one each: "one/other". */
export const pairs = (list: string): readonly (readonly [string, string])[] =>
  items(list).map((item) => {
    const [one = '', other = ''] = item.split('/');
    return [one, other];
  });
