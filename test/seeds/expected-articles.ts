import { blinkenCallsForStrongerAlliances } from './blinken-calls-for-stronger-alliances.expected.ts';
import { blinkenRalliesNatoOnChina } from './blinken-rallies-nato-on-china.expected.ts';
import { chineseCompaniesToBeBlacklisted } from './chinese-companies-to-be-blacklisted.expected.ts';
import { defenseChiefMeetsAllies } from './defense-chief-meets-allies.expected.ts';
import type { ExpectedArticle } from './expected-article.ts';
import { justiceDepartmentSuesGoogle } from './justice-department-sues-google.expected.ts';
import { newOrleansCallsOffMardiGrasParades } from './new-orleans-calls-off-mardi-gras-parades.expected.ts';
import { pentagonSeeksTrustOfAllies } from './pentagon-seeks-trust-of-allies.expected.ts';
import { RECORDS } from './records.expected.ts';
import { startTreatyMayTakeAYear } from './start-treaty-may-take-a-year.expected.ts';
import { summitNamesChinaARisk } from './summit-names-china-a-risk.expected.ts';
import { unitedStatesLeavesParisAgreement } from './united-states-leaves-paris-agreement.expected.ts';

/** What every report and record of the bundled corpus should give. */
export const EXPECTED_ARTICLES: readonly ExpectedArticle[] = [
  ...RECORDS,
  blinkenCallsForStrongerAlliances,
  blinkenRalliesNatoOnChina,
  chineseCompaniesToBeBlacklisted,
  defenseChiefMeetsAllies,
  justiceDepartmentSuesGoogle,
  newOrleansCallsOffMardiGrasParades,
  pentagonSeeksTrustOfAllies,
  startTreatyMayTakeAYear,
  summitNamesChinaARisk,
  unitedStatesLeavesParisAgreement,
];
