/** Given names with their short forms: "Joe" is Joseph. One name and its forms on each line. */
const FORMS = `
  Joe Joseph Joey
  Bill William Will Billy Willie
  Mike Michael
  Bob Robert Rob Bobby
  Jim James Jimmy Jamie
  Tom Thomas Tommy
  Dave David
  Dan Daniel Danny
  Chris Christopher Christian
  Matt Matthew
  Steve Steven Stephen
  Tony Anthony Antony
  Ted Edward Ed Eddie Theodore
  Kate Catherine Katherine Kathy Cathy Katie
  Liz Elizabeth Betsy Beth Betty
  Ben Benjamin
  Sam Samuel
  Tim Timothy
  Pat Patrick Patricia
  Nick Nicholas
  Rick Richard Dick Ricky
  Ron Ronald
  Don Donald
  Ken Kenneth
  Greg Gregory
  Jeff Jeffrey Geoffrey
  Andy Andrew
  Alex Alexander Alexandra
  Sue Susan
  Debbie Deborah Debra
  Chuck Charles Charlie
  Larry Lawrence
  Jerry Gerald
  Jon Jonathan
  Ray Raymond
  Phil Philip Phillip
  Fred Frederick
  Max Maxwell Maximilian
  Pete Peter
  Bernie Bernard
  Mitch Mitchell
  Marc Mark
  Jack John Johnny
  Hank Henry Harry
  Peggy Margaret Maggie
  Nan Nancy
  Vlad Vladimir
`;

/** Full names that share a short form, "Pat", and yet are two people's. */
const ONLY_SHARE_SHORT_FORM = new Set(
  'alexander alexandra,christian christopher,edward theodore,maximilian maxwell,patricia patrick'.split(','),
);

/** By each form, in small letters, the first one on its line. */
const FIRST_FORM: ReadonlyMap<string, string> = new Map(
  FORMS.toLowerCase()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.trim().split(' ');
      return others.map((name): [string, string] => [name, first]);
    }),
);

/** What all forms of a folded given name share, "bob" and "robert"; the name itself if it has no other form. */
export function givenNameGroup(name: string): string {
  return FIRST_FORM.get(name) ?? name;
}

/** Whether two folded given names can be one person's: equal, or forms of one name. An initial is no form. */
export function areFormsOfOneName(a: string, b: string): boolean {
  if (givenNameGroup(a) !== givenNameGroup(b)) return false;
  return !ONLY_SHARE_SHORT_FORM.has(`${a} ${b}`) && !ONLY_SHARE_SHORT_FORM.has(`${b} ${a}`);
}
