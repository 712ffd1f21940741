import type { Compilation } from './compilation.ts';
import { printTokens } from '../lex/print.ts';
import { printLayout } from '../offside/print.ts';

/** The text of a stage's result for a file, ending in a newline. Throws `Stop` on errors. */
export type Dump = (compilation: Compilation, file: string) => string;

/** What `dump --stage` can show, in the order of the pipeline. */
export const stages: Readonly<Record<string, Dump>> = {
  source: (c, file) => c.source(file).text,
  tokens: (c, file) => printTokens(c.tokens(c.source(file)).tokens),
  layout: (c, file) => printLayout(c.source(file), c.layout(c.source(file))),
};
