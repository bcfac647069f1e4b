import { readFileSync } from 'node:fs';
import { folderAt } from '../../src/compile/folders.ts';
import { readArticleFile } from '../../src/compile/input/article-file.ts';
import { listArticles } from '../../src/compile/input/list-articles.ts';

/** The texts of the bundled articles, without their front matter. */
export function bundledTexts(): string[] {
  const folder = folderAt('seeds');
  return listArticles(folder, []).articles.flatMap((file) => {
    const article = readArticleFile(file, readFileSync(`${folder.path}/${file}`, 'utf8'), [], []);
    return article === null ? [] : [article.text];
  });
}

/** An ordinary article of this many UTF-16 code units: the bundled ones, one after the other, as often as it takes. */
export function ordinaryArticle(length: number): string {
  const texts = bundledTexts().join('\n\n');
  return `${texts}\n\n`.repeat(Math.ceil(length / texts.length)).slice(0, length);
}
