/** The keys of `stages` and what they show, without loading the compiler. */
export const stageNames: Readonly<Record<string, string>> = {
  source: 'the text of the file, as read',
  tokens: 'the words of the file, with their kinds and places',
  layout: 'the file with the braces and semicolons that its layout means',
  syntax: 'the tree of the file',
  renamed: 'the tree with names resolved, operators grouped, and bindings sorted',
  types: 'what the module defines, with kinds and inferred types',
  derived: 'the instances that `deriving` asks for, as Haskell',
  core: 'Core, as the module becomes it: evaluation and allocation made explicit',
  'core-types': 'the same with all its types',
  program: 'the Core of all that `main` can reach',
  optimised: 'the whole program in Core, after all passes of the optimiser',
  stg: 'STG: thunks, closures and their free variables',
  trace: 'the first thousand transitions of the machine, without input',
  llvm: 'LLVM IR: the code of the module itself, without the library',
  asm: 'assembly language, as clang makes it of the LLVM IR',
  warnings: 'what is suspicious about the file, with the flags of its OPTIONS_GHC',
};
