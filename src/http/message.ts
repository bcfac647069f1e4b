import { MAX_MESSAGE_LENGTH } from './limits.ts';

/** An error's message as long as one may be: one that is longer, because it quotes what was sent, ends in an ellipsis. */
export function shortMessage(message: string): string {
  return message.length <= MAX_MESSAGE_LENGTH ? message : `${message.slice(0, MAX_MESSAGE_LENGTH - 1)}…`;
}
