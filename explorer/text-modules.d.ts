/* What the build of the playground bundles besides code. */

declare module '*.graphql' {
  const text: string;
  export default text;
}

declare module '*.css';
