import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
} from 'graphql';

const required = <T extends GraphQLOutputType>(type: T) => new GraphQLNonNull(type);
const listOf = <T extends GraphQLOutputType>(type: T) => new GraphQLList(type);

/** What the API calls by a name and resolvers by something else. */
const Diet = new GraphQLEnumType({
  name: 'Diet',
  values: { MEAT: { value: 1 }, PLANTS: { value: 'green' }, LEAVES: { value: null } },
});

/** Gives back whatever the value's `gives` is, throws its `throws`, and takes every other value as it is. */
const Odd = new GraphQLScalarType({
  name: 'Odd',
  serialize(value) {
    const { throws, gives } = Object(value);
    if (throws !== undefined) throw new Error(throws);
    return typeof value === 'object' && value !== null && 'gives' in value ? gives : value;
  },
});

const Food = new GraphQLInputObjectType({
  name: 'Food',
  fields: {
    what: { type: new GraphQLNonNull(GraphQLString) },
    grams: { type: GraphQLInt, defaultValue: 100 },
    diets: { type: new GraphQLList(Diet) },
  },
});

const Named = new GraphQLInterfaceType({
  name: 'Named',
  fields: { name: { type: required(GraphQLString) } },
});

/** The only abstract type with a `resolveType`: the value's `is`, of whatever type. */
const Animal = new GraphQLInterfaceType({
  name: 'Animal',
  interfaces: [Named],
  fields: () => ({ name: { type: required(GraphQLString) }, friends: { type: listOf(Animal) } }),
  resolveType: ({ is }) => is,
});

const animalFields = () => ({
  name: { type: required(GraphQLString) },
  friends: { type: listOf(Animal) },
  diet: { type: Diet },
  keeper: { type: Keeper },
});

const Dog = new GraphQLObjectType({
  name: 'Dog',
  interfaces: [Named, Animal],
  fields: () => ({ ...animalFields(), barks: { type: GraphQLBoolean } }),
});

const Cat = new GraphQLObjectType({
  name: 'Cat',
  interfaces: [Named, Animal],
  fields: () => ({ ...animalFields(), lives: { type: GraphQLInt } }),
});

const Keeper: GraphQLObjectType = new GraphQLObjectType({
  name: 'Keeper',
  interfaces: [Named],
  isTypeOf: (value) => value.isKeeper ?? true,
  fields: () => ({
    name: { type: required(GraphQLString) },
    boss: { type: Keeper },
    animals: { type: listOf(required(Animal)) },
  }),
});

const Pet = new GraphQLUnionType({ name: 'Pet', types: [Dog, Cat] });

/** Says what it was called with. */
const ECHO = {
  type: GraphQLString,
  args: {
    text: { type: GraphQLString, defaultValue: 'unless told' },
    count: { type: GraphQLInt },
    list: { type: new GraphQLList(GraphQLInt) },
    food: { type: Food },
    diet: { type: Diet, defaultValue: 'green' },
  },
  resolve: (_source: unknown, args: object) => JSON.stringify(args),
};

const Query: GraphQLObjectType = new GraphQLObjectType({
  name: 'Query',
  fields: () => ({
    text: { type: GraphQLString },
    requiredText: { type: required(GraphQLString) },
    id: { type: GraphQLID },
    int: { type: GraphQLInt },
    float: { type: GraphQLFloat },
    truth: { type: GraphQLBoolean },
    odd: { type: Odd },
    diet: { type: Diet },
    texts: { type: listOf(GraphQLString) },
    requiredTexts: { type: required(listOf(required(GraphQLString))) },
    grid: { type: listOf(listOf(GraphQLInt)) },
    animal: { type: Animal },
    animals: { type: listOf(Animal) },
    named: { type: Named },
    pets: { type: listOf(Pet) },
    keeper: { type: Keeper },
    keepers: { type: listOf(Keeper) },
    query: { type: Query },
    echo: ECHO,
    root: { type: GraphQLString, args: { n: { type: GraphQLInt } } },
    context: { type: Odd, resolve: (_source, _args, context) => context },
    path: { type: GraphQLString, resolve: (_source, _args, _context, info) => info.path.key },
  }),
});

/** Small, with something of everything. But for a few fields, sources are whatever a test gives. */
export const zoo = new GraphQLSchema({ query: Query, types: [Keeper] });
