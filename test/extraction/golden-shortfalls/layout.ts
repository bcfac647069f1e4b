/** Cases whose paragraphs are taken for another kind, or parted elsewhere. */
export const PARAGRAPHS: Readonly<Record<string, string>> = {
  'layout-dateline-agency': 'misses CREDIT “(Reporting by Thandi Mokoena …”',
  'layout-glued-caption-flood': 'misses CAPTION “Volunteers fill sandbags in …”, BODY “Mayor Tim …',
  'layout-one-line-launch': 'misses BODY “The company, Nordlys Space …”',
};
