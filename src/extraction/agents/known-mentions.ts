import { parsePersonName } from '../../names/person-name.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { ExtractOptions } from '../document.ts';
import type { Findings, Part } from './findings.ts';
import { findKnownAgents, type KnownHit, knownNamesOf } from './known-agents.ts';
import {
  bearersOf,
  type FullNaming,
  type SurnameAlias,
  titleBefore,
  withoutLongerNames,
} from './surname-aliases.ts';

/** A known person's surname alone, until it is known who else in the document has it. */
export interface LoneSurname extends SurnameAlias {
  readonly part: Part;
  readonly hit: KnownHit;
}

/** Mentions the people and organizations that are known before the document is read, but surnames alone. */
export function mentionKnown(found: Findings, options: ExtractOptions): LoneSurname[] {
  const { text } = found.story;
  const known = knownNamesOf(options);
  const surnames: LoneSurname[] = [];
  for (const part of found.parts) {
    const { tokens, isHeadline } = part;
    for (const hit of withoutLongerNames(tokens, findKnownAgents(text, tokens, known), isHeadline)) {
      for (let i = hit.first; i <= hit.last; i++) part.taken.add(i);
      const { start: at } = tokenAt(tokens, hit.first);
      if (hit.kind === 'ORGANIZATION') {
        const index = found.organizations.addKnown(hit.agent, text.slice(at, hit.end));
        found.mention(part, hit, hit.kind, index, hit.end);
        continue;
      }
      const words = tokens.slice(hit.first, hit.last + 1).map((token) => token.text);
      const index = found.people.addKnown(hit.agent, words);
      if (hit.first === hit.last && hit.agent.name.includes(' '))
        surnames.push({ at, index, title: titleBefore(tokens, hit.first), part, hit });
      else found.mention(part, hit, hit.kind, index, hit.end);
    }
  }
  return surnames;
}

/** Gives each surname alone to the person that it means. All other people must have been mentioned. */
export function resolveSurnames(found: Findings, surnames: readonly LoneSurname[]): void {
  if (surnames.length === 0) return;
  const namings = Map.groupBy(fullNamings(found), ({ surname }) => surname);
  const bySurname = Map.groupBy(
    surnames,
    ({ at, hit }) => parsePersonName(found.story.text.slice(at, hit.end)).last,
  );
  for (const [surname, aliases] of bySurname) {
    const bearers = bearersOf(aliases, namings.get(surname) ?? []);
    aliases.forEach(({ part, hit, index }, at) => {
      found.mention(part, hit, 'PERSON', bearers[at] ?? index, hit.end);
    });
  }
}

/** Where the story names people in full, in order; a headline's capitals say nothing. */
function fullNamings(found: Findings): (FullNaming & { surname: string })[] {
  return found.mentions().flatMap(({ kind, part, first, last, span, index }) => {
    if (kind !== 'PERSON' || first === last || part.isHeadline) return [];
    const { gender, parsed } = found.people.cluster(index);
    const role = titleBefore(part.tokens, first).words;
    return [{ at: span.start, index, gender, surname: parsed.last, role }];
  });
}
