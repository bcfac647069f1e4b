import codeDigest from '../build/code-digest.txt';
import corpusText from '../build/corpus.json';
import { createWorker } from './create-worker.ts';

export default createWorker(corpusText, { codeDigest });
