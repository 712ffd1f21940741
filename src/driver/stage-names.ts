/** The keys of `stages` and what they show, without loading the compiler. */
export const stageNames: Readonly<Record<string, string>> = {
  source: 'the text of the file, as read',
  tokens: 'the words of the file, with their kinds and places',
  layout: 'the file with the braces and semicolons that its layout means',
};
