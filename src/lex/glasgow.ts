/** What -fglasgow-exts turns on, as far as this compiler has it. */
export const glasgowExtensions: readonly string[] = [
  ...['ConstrainedClassMethods', 'DeriveDataTypeable', 'DeriveFoldable', 'DeriveFunctor'],
  ...['DeriveGeneric', 'DeriveTraversable', 'EmptyDataDecls', 'ExistentialQuantification'],
  ...['ExplicitNamespaces', 'FlexibleContexts', 'FlexibleInstances', 'FunctionalDependencies'],
  ...['GeneralizedNewtypeDeriving', 'ImplicitParams', 'KindSignatures', 'LiberalTypeSynonyms'],
  ...['MagicHash', 'MultiParamTypeClasses', 'ParallelListComp', 'PatternGuards'],
  ...['PostfixOperators', 'RankNTypes', 'RecursiveDo', 'ScopedTypeVariables'],
  ...['StandaloneDeriving', 'TypeOperators', 'TypeSynonymInstances', 'UnboxedTuples'],
  ...['UnicodeSyntax'],
];
