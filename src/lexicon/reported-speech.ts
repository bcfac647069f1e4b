import { stemOf } from '../text/stem.ts';
import { wordPairs } from './word-set.ts';

/*
 * A reporter who renders speech without marks shifts its tense, its person and its time: “We will stay here” becomes
 * that they would stay there.
 */

const SHIFTS = wordPairs(`
  would:will could:can might:may was:is were:is are:is am:is been:is be:is had:have has:have did:do does:do
  i:they he:they she:they we:they you:they me:them him:them her:their us:them it:they my:their his:their our:their
  your:their its:their mine:theirs hers:theirs ours:theirs yours:theirs myself:themselves himself:themselves
  herself:themselves ourselves:themselves that:this those:these there:here then:now went:go gone:go made:make took:take
  came:come saw:see gave:give got:get knew:know thought:think told:tell found:find left:leave felt:feel kept:keep
  brought:bring began:begin held:hold stood:stand heard:hear meant:mean met:meet paid:pay spoke:speak spent:spend
  grew:grow lost:lose fell:fall sent:send built:build understood:understand chose:choose wrote:write won:win led:lead
  said:say became:become ran:run rose:rise shrank:shrink sank:sink
`);

/** A word as it was said, if a reporter may have shifted it: "will" for "would", "they" for every pronoun. */
export const backshifted = (folded: string): string => SHIFTS.get(folded) ?? folded;

/** What words of indirect speech and of the speech itself are compared by: the stem of the word as it was said. */
export const keyOfReported = (folded: string): string => stemOf(backshifted(folded));
