declare module '*/answers.json' {
  /** A JSON object: for each URL without its query the answer's body. */
  const text: string;
  export default text;
}
