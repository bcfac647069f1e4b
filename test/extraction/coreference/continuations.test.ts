import { describe, expect, it } from 'vitest';
import { quotes } from '../found.ts';

describe('a quotation in parts', () => {
  it('over several paragraphs is one quote for each, joined', () => {
    const found = quotes('“We are late.\n\n“We have no boat.\n\n“And it rains,” Anna Bell said.');
    expect(
      found.map(({ words, continues, speaker, defects }) => ({ words, continues, speaker, defects })),
    ).toEqual([
      { words: 'We are late.', continues: null, speaker: 'Anna Bell', defects: [] },
      { words: 'We have no boat.', continues: 'We are late.', speaker: 'Anna Bell', defects: [] },
      { words: 'And it rains,', continues: 'We have no boat.', speaker: 'Anna Bell', defects: [] },
    ]);
  });

  it('over two paragraphs of which the second is not opened again', () => {
    const found = quotes('Anna Bell said: “We have no boat and\n\nno crew either.” It rained.');
    expect(found.map(({ words, continues, defects }) => ({ words, continues, defects }))).toEqual([
      { words: 'We have no boat and', continues: null, defects: [] },
      { words: 'no crew either.', continues: 'We have no boat and', defects: ['MISSING_OPEN'] },
    ]);
  });

  it.each([
    ['curly', '‘We are late.\n\n‘The sailors’ boat is gone.\n\n‘And it rains,’ Anna Bell said.'],
    ['straight', "'We are late.\n\n'The sailors' boat is gone.\n\n'And it rains,' Anna Bell said."],
  ])('over several paragraphs in %s single marks is joined too', (_, body) => {
    const found = quotes(body);
    expect(found.map(({ words }) => words.replace('’', "'"))).toEqual([
      'We are late.',
      "The sailors' boat is gone.",
      'And it rains,',
    ]);
    expect(found[2]).toMatchObject({ speaker: 'Anna Bell', continues: found[1]?.words });
  });

  it('takes no nested mark beside the closing one for a misplaced blank', () => {
    expect(quotes("''They told me 'never again,' '' Anna Bell said.")).toMatchObject([
      { words: "They told me 'never again,'", defects: [] },
    ]);
  });

  it('that its attribution interrupts is two quotes, joined', () => {
    expect(quotes('“We are late,” Anna Bell said. “We have no boat.”')).toMatchObject([
      { words: 'We are late,', continues: null, speaker: 'Anna Bell' },
      { words: 'We have no boat.', continues: 'We are late,', speaker: 'Anna Bell', source: 'Anna Bell' },
    ]);
    expect(quotes('“We are,” Anna Bell said, “late again.”')[1]).toMatchObject({ continues: 'We are,' });
  });

  it('does not join what a sentence of the reporter parts', () => {
    const found = quotes('“We are late,” Anna Bell said. The rain had begun at dawn. “We have no boat.”');
    expect(found[1]?.continues).toBeNull();
    expect(found[1]).toMatchObject({ speaker: 'Anna Bell', resolution: 'CONTEXT' });
  });
});
