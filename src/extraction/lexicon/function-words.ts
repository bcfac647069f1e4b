import { wordSet } from './word-set.ts';

/** Words that begin sentences or join clauses and never are a name or a part of a noun phrase, in lower case. */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those such each every either neither both all any some many most several few much more less no
  none another other others what which who whom whose where when why how whether if unless although though because since
  until while as like than then there here now once also even only just not never ever still yet already again too very
  and or but nor so for of in on at by to from with without within into onto upon over under above below between among
  amid against about across after before behind beyond during except inside near off out outside past per through
  throughout toward towards up down via despite according prior following regarding concerning including
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs myself himself herself
  itself themselves ourselves one ones
  is are was were be been being am has have had having do does did doing done will would shall should can could may might
  must ought need let lets get gets got go goes went going gone come comes came make makes made take takes took
  however meanwhile moreover furthermore nevertheless nonetheless therefore thus hence instead otherwise besides indeed
  anyone everyone someone nobody everybody somebody anybody nothing something everything anything
  perhaps maybe rather later earlier today yesterday tomorrow tonight recently currently previously finally eventually
  first second third last next asked given speaking writing citing adding noting saying
  hello hi dear thanks thank please yes well oh
`);

/** Adverbs and auxiliaries that may stand between a subject and its verb. */
export const VERB_COMPANIONS = wordSet(`
  also later then now just even still once again previously recently repeatedly often frequently reportedly allegedly
  earlier only simply publicly privately openly flatly bluntly quickly immediately initially eventually finally
  subsequently always never really further first already since had has have would will could should did does do was were
  is are be been having today yesterday sharply strongly firmly clearly explicitly specifically similarly famously himself
  herself themselves itself too both all consistently correctly wrongly falsely
`);

/** Prepositions that hang a phrase on a noun. */
export const NOUN_PREPOSITIONS = wordSet('of at in for from with to on within inside behind near by');

/** Personal pronouns that can be the subject of a reporting verb. */
export const SUBJECT_PRONOUNS = wordSet('he she they it we i who');
