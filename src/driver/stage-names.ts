/** The keys of `stages` and what they show, without loading the compiler. */
export const stageNames: Readonly<Record<string, string>> = {
  source: 'the text of the file, as read',
  tokens: 'the words of the file, with their kinds and places',
  layout: 'the file with the braces and semicolons that its layout means',
  syntax: 'the tree of the file',
  renamed: 'the tree with names resolved, operators grouped, and bindings sorted',
  types: 'what the module defines, with kinds and inferred types',
  stg: 'STG: thunks, closures and their free variables',
  asm: 'assembly language, as clang makes it of the LLVM IR',
};
