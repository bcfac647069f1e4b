import { describe, expect, it } from 'vitest';
import { InputError } from '../../bench/input-error.ts';
import { selectedRequests } from '../../bench/requests/bench-requests.ts';
import { selectedGrowthQuestions } from '../../bench/requests/growth-questions.ts';
import { selectByName } from '../../bench/selection.ts';
import { benchWorker } from '../../bench/worker.ts';

const ITEMS = ['small', 'list of 11 KB', 'small by GET', 'commas, then cues'].map((name) => ({ name }));
const selected = (only: string | undefined) => selectByName(ITEMS, only, 'question').map(({ name }) => name);

describe('--only', () => {
  it.each([
    [undefined, ['small', 'list of 11 KB', 'small by GET', 'commas, then cues']],
    ['small', ['small', 'small by GET']],
    ['small,list', ['small', 'list of 11 KB', 'small by GET']],
    ['GET, 11 KB', ['list of 11 KB', 'small by GET']],
    ['commas, then', ['commas, then cues']],
  ])('%j selects %j', (only, names) => {
    expect(selected(only)).toEqual(names);
  });

  it.each([
    ['speed', 'speed'],
    ['small,speed', 'speed'],
    ['Small', 'Small'],
    ['', ''],
    ['small,', ''],
  ])('%j fails, and says what there is', (only, unknown) => {
    const message = `no question is called "${unknown}"; there are: small; list of 11 KB; small by GET; commas, then cues`;
    expect(() => selected(only)).toThrow(new InputError(message));
  });

  it('selects among the questions of each benchmark of requests', () => {
    expect(selectedRequests('small,list').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['small', 'list of 11 KB', 'small by GET', 'list of 11 KB by GET']),
    );
    expect(selectedGrowthQuestions('small,list').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['small', 'list of 11 KB']),
    );
  });

  it.each(['requests', 'growth'] as const)('fails for %s before anything is built', async (part) => {
    await expect(benchWorker({ only: 'small,no-such-question' }, [part])).rejects.toThrow(
      /^no question is called "no-such-question"; there are: small; list of 11 KB; .*; search/,
    );
  });
});
