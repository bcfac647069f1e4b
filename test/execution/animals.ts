/* Sources of the zoo's types. */

export const rex = { __typename: 'Dog', is: 'Dog', name: 'Rex', barks: true, diet: 1 };
export const tom = { __typename: 'Cat', is: 'Cat', name: 'Tom', lives: 9, diet: 'green', friends: [rex] };
export const ann = { name: 'Ann', animals: [rex, tom], boss: { name: 'Bob', boss: null } };
