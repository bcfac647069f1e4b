import { join } from 'node:path';
import type { ExtractedDocument } from '../extraction/document.ts';
import { extract } from '../extraction/extract.ts';
import type { Authority } from '../linking/authority.ts';
import type { SourceArticle } from '../linking/source-article.ts';
import { type Located, type LocatedAuthority, readAuthority } from './authority/read-authority.ts';
import { checkAuthority } from './authority/rules.ts';
import { applyCorrections } from './corrections/apply.ts';
import { KnownSpeakers } from './corrections/known-speakers.ts';
import { largeBoilerplate } from './doubts/boilerplate.ts';
import { manyNames } from './doubts/many-names.ts';
import { recordKind } from './doubts/record-kind.ts';
import { unclosedMarks } from './doubts/unclosed-marks.ts';
import { type Folder, folderAt, type InputFolders, shownAs } from './folders.ts';
import { type ArticleFile, readArticleFile } from './input/article-file.ts';
import { doubtsOf } from './input/doubts.ts';
import { listArticles } from './input/list-articles.ts';
import { MOST_BYTES, readText, reason } from './input/read-text.ts';
import { type Problem, sortProblems } from './problem.ts';
import type { OnProgress } from './progress.ts';
import type { Warning } from './warning.ts';

/** What to compile; see `inputFolders`. */
export interface CompileInput extends InputFolders {
  /** Whether an article with a problem is left out. Otherwise any problem fails the compilation. */
  readonly leaveOutBroken?: boolean;
  /** The extraction engine, if it is not the project's own. */
  readonly extract?: typeof extract;
  readonly onProgress?: OnProgress;
}

/** All articles, extracted and corrected, and what the authority files say. */
export interface ReadCorpus {
  readonly sources: readonly SourceArticle[];
  readonly authority: Authority;
  /** The files of the articles, in the same order. */
  readonly files: readonly ArticleFile[];
  /** Names of the authority files that were read. */
  readonly authorityFiles: readonly string[];
  /** Files that are neither articles nor authority files, as the user would type them. */
  readonly passedOver: readonly string[];
  /** What is wrong with the articles that were left out. */
  readonly leftOut: readonly Problem[];
  /** What was read, but is probably not as its editor meant it. */
  readonly warnings: readonly Warning[];
}

/** A corpus that was read, or everything that is wrong with the input. */
export type Reading = ({ readonly ok: true } & ReadCorpus) | Failure;

/** What is wrong with the input, and what is probably wrong: there is no corpus. */
export interface Failure {
  readonly ok: false;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

/**
 * Reads a folder of articles and its authority files, extracts each article and applies its corrections. A problem in
 * an authority file is never left out: these files decide about all articles.
 *
 * @throws if extraction fails, which is a fault of its own, unless such an article is left out
 */
export function readCorpus(input: CompileInput): Reading {
  // Of the articles only, until the end.
  const problems: Problem[] = [];
  const authorityProblems: Problem[] = [];
  const warnings: Warning[] = [];
  const corpus = folderAt(input.folder);
  const authorityFolder = folderAt(input.authorities);
  const listing = listArticles(corpus, problems);
  const files = readArticles(corpus, listing.articles, problems, warnings);
  const located = readAuthority(authorityFolder, authorityProblems, warnings);
  for (const problem of checkAuthority(located)) authorityProblems.push(problem);

  const authority = entriesOf(located);
  const onlyCheck = authorityProblems.length > 0 || (problems.length > 0 && !input.leaveOutBroken);
  const extracted = extractArticles(files, authority, knownSpeakers(located), problems, onlyCheck, input);
  const broken = new Set(problems.map(({ file }) => file));
  const sound = extracted.filter(({ file }) => !broken.has(file.file));
  const isFatal = authorityProblems.length > 0 || sound.length === 0 || !input.leaveOutBroken;
  if (isFatal && authorityProblems.length + problems.length > 0)
    return { ok: false, problems: sortProblems([...authorityProblems, ...problems]), warnings };
  const passedOver = [
    ...listing.passedOver.map((path) => shownAs(corpus, path)),
    ...located.passedOver.map((name) => shownAs(authorityFolder, name)),
  ];
  return {
    ok: true,
    sources: sound.map(({ source }) => source),
    authority,
    files: sound.map(({ file }) => file),
    authorityFiles: located.files,
    passedOver: [...new Set(passedOver)],
    leftOut: sortProblems(problems),
    warnings: [...warnings, ...doubtsOfReading(sound)],
  };
}

/** What was read of sound articles, but probably not as their editor meant it. */
function doubtsOfReading(articles: readonly ExtractedArticle[]): Warning[] {
  return [
    ...articles.flatMap(({ file, source: { document } }) => [
      ...largeBoilerplate(file, document),
      ...recordKind(file, document),
      ...unclosedMarks(file, document),
    ]),
    ...manyNames(articles),
  ];
}

/** The entries alone. Those of the wrong shape are reported already, and nothing is linked then. */
function entriesOf({ people, organizations, topics }: LocatedAuthority): Authority {
  const sound = <T>(located: readonly Located<T>[]) =>
    located.map(({ entry }) => entry).filter((entry) => entry !== null);
  return { people: sound(people), organizations: sound(organizations), topics: sound(topics) };
}

/** Who may be named by corrections: also those whose entries have a fault somewhere. */
function knownSpeakers({ people, organizations, unread }: LocatedAuthority): KnownSpeakers {
  const outlines = (located: readonly Located<unknown>[]) =>
    located.map(({ outline: { slug, name, aliases } }) => ({ key: slug, name, aliases }));
  const complete = !unread.has('people.yaml') && !unread.has('organizations.yaml');
  return new KnownSpeakers(outlines(people), outlines(organizations), complete);
}

function readArticles(
  corpus: Folder,
  paths: readonly string[],
  problems: Problem[],
  warnings: Warning[],
): ArticleFile[] {
  const articles: ArticleFile[] = [];
  const bySlug = new Map<string, string>();
  for (const path of paths) {
    const file = shownAs(corpus, path);
    const content = readText(join(corpus.path, path), file, MOST_BYTES.article, problems, warnings);
    const article = content === null ? null : readArticleFile(file, content, problems, warnings);
    if (article === null) continue;
    articles.push(article);
    warnings.push(...doubtsOf(article));
    const other = bySlug.get(article.slug);
    if (other === undefined) bySlug.set(article.slug, file);
    else if (article.slug !== '') {
      const message = `has the slug "${article.slug}", and so has ${other}; rename one of the two files`;
      problems.push({ file, line: 1, message });
    }
  }
  return articles;
}

/** An article's file, and what the graph is made of. */
interface ExtractedArticle {
  readonly file: ArticleFile;
  readonly source: SourceArticle;
}

/** @param onlyCheck whether the corpus is refused already: then only the corrections are still looked at */
function extractArticles(
  articles: readonly ArticleFile[],
  authority: Authority,
  speakers: KnownSpeakers,
  problems: Problem[],
  onlyCheck: boolean,
  { extract: read = extract, onProgress, leaveOutBroken }: CompileInput,
): ExtractedArticle[] {
  const { people, organizations } = authority;
  return articles.flatMap((article, index) => {
    const { file, slug, metadata, speaker, corrections, text } = article;
    if (onlyCheck && corrections.length === 0) return [];
    onProgress?.(index, articles.length, file);
    const { headline, kind, occasion, publishedOn } = metadata;
    let found: ExtractedDocument;
    try {
      found = read(text, { kind, headline, occasion, speaker, publishedOn, people, organizations });
    } catch (error) {
      if (!leaveOutBroken) throw new Error(`Extraction failed on ${file}.`, { cause: error });
      const message = `extraction failed: ${reason(error)}; this is a fault of the compiler, not of the article`;
      problems.push({ file, line: null, message });
      return [];
    }
    const corrected = applyCorrections(text, found, corrections, speakers);
    for (const problem of corrected.problems) problems.push({ file, ...problem });
    const { document } = corrected;
    const source = { slug, ...metadata, headline: headline ?? document.headline ?? '', text, document };
    return [{ file: article, source }];
  });
}
