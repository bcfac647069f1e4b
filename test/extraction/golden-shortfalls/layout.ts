/** Cases whose paragraphs are taken for another kind, or parted elsewhere. */
export const PARAGRAPHS: Readonly<Record<string, string>> = {
  'layout-glued-caption-flood': 'misses CAPTION “Volunteers fill sandbags in …”',
};
