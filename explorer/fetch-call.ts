import type { SharedOperation } from './shared-link.ts';

function templateLiteral(text: string): string {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
}

function indented(text: string, by: string): string {
  return text.replaceAll('\n', `\n${by}`);
}

/**
 * The code that sends an operation to the API from a program, ready to be pasted.
 *
 * @throws SyntaxError where the variables are not JSON
 */
export function fetchCall({ query, variables, operationName }: SharedOperation, endpoint: URL): string {
  const params = [`query: ${templateLiteral(query.trim())}`];
  if (variables.trim() !== '') {
    params.push(`variables: ${indented(JSON.stringify(JSON.parse(variables), null, 2), '    ')}`);
  }
  if (operationName !== '') params.push(`operationName: ${JSON.stringify(operationName)}`);
  return `const response = await fetch(${JSON.stringify(endpoint.href)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
${params.map((param) => `    ${param},\n`).join('')}  }),
});
const { data, errors } = await response.json();
`;
}
