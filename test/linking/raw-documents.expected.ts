/*
 * Who is in the raw documents, all five together: written by reading their bodies, headlines and captions, before the
 * graph was looked at. Only names and titles stand here. A title is one that a document gives somebody by name, in
 * the document's own words but for an article before it.
 */

export interface ExpectedPerson {
  /** As the authority file calls the person. */
  readonly name: string;
  /** Other ways in which the documents write the name. */
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** Of the roles, those that the engine does not read: a title, a comma, then the name. */
  readonly unread?: readonly string[];
}

export const EXPECTED_PEOPLE: readonly ExpectedPerson[] = [
  {
    name: 'Alexei Navalny',
    aliases: ['Navalny'],
    roles: ['leader of the Russian opposition'],
    unread: ['leader of the Russian opposition'],
  },
  { name: 'Angela Merkel', aliases: [], roles: ['German Chancellor'] },
  {
    name: 'Antony Blinken',
    aliases: ['Blinken'],
    roles: ['U.S. Secretary of State', 'Secretary of State', 'first Biden Cabinet official to visit NATO'],
  },
  { name: 'Boris Johnson', aliases: [], roles: ['British Prime Minister'] },
  {
    name: 'Donald Trump',
    aliases: ['Trump'],
    roles: ['ex-President', 'former President', 'Former President', 'US President'],
  },
  { name: 'Emmanuel Macron', aliases: [], roles: ['French President'] },
  { name: 'Heiko Maas', aliases: ['Maas'], roles: ['German Foreign Minister'] },
  {
    name: 'Jake Sullivan',
    aliases: ['Sullivan'],
    roles: ['US National Security Advisor', 'National Security Adviser'],
  },
  { name: 'Jean-Yves Le Drian', aliases: [], roles: ['French Foreign Minister'] },
  {
    name: 'Jens Stoltenberg',
    aliases: ['Stoltenberg'],
    roles: ['NATO Secretary General', 'Executive Director of the North Atlantic Treaty Organization'],
  },
  { name: 'João Gomes Cravinho', aliases: [], roles: ['Portuguese Defense Minister'] },
  { name: 'Joe Biden', aliases: ['Biden'], roles: ['President', 'U.S. President'] },
  { name: 'John Kirby', aliases: [], roles: ['Pentagon spokesman'] },
  { name: 'Josep Borrell', aliases: [], roles: ['EU foreign policy chief'] },
  { name: 'Kay Bailey Hutchison', aliases: ['Hutchison'], roles: ['former US envoy to NATO'] },
  { name: 'Lloyd Austin', aliases: ['Austin'], roles: ['US Secretary of Defense', 'Defense Secretary'] },
  { name: 'Mevlüt Çavuşoğlu', aliases: ['Mevlut Cavusoglu'], roles: ['Turkish Foreign Minister'] },
  {
    name: 'Rachel Rizzo',
    aliases: [],
    roles: ['researcher at the Center for a New American Security'],
  },
  { name: 'Ursula von der Leyen', aliases: [], roles: ['European Commission President'] },
  { name: 'Vladimir Putin', aliases: ['Putin'], roles: ['Russian President', 'President'] },
  { name: 'Wang Yi', aliases: [], roles: ['State Councilor'] },
  { name: 'Xi Jinping', aliases: [], roles: ['Chinese President'] },
  { name: 'Yang Jiechi', aliases: [], roles: ['top Chinese diplomat'] },
];
