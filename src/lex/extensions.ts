import type { Diagnostics } from '../source/diagnostics.ts';
import { suggest } from '../source/suggest.ts';

/** The extensions that are on. */
export type Extensions = Set<string>;

/** The extensions that this compiler has. */
const supported = new Set<string>([
  ...['BangPatterns', 'BinaryLiterals', 'BlockArguments', 'DoAndIfThenElse', 'EmptyCase'],
  ...['EmptyDataDecls', 'ExistentialQuantification', 'ExplicitForAll', 'FlexibleContexts'],
  ...['FlexibleInstances', 'ForeignFunctionInterface', 'ImplicitPrelude', 'KindSignatures'],
  ...['LambdaCase', 'MagicHash', 'MonomorphismRestriction', 'MultiParamTypeClasses'],
  ...['MultiWayIf', 'NamedFieldPuns', 'NondecreasingIndentation', 'NumericUnderscores'],
  ...['PatternGuards', 'RankNTypes', 'RecordWildCards', 'RelaxedPolyRec', 'ScopedTypeVariables'],
  ...['StandaloneDeriving', 'StarIsType', 'TupleSections', 'UnboxedTuples', 'UnicodeSyntax'],
  ...['DeriveAnyClass', 'DeriveFoldable', 'DeriveFunctor', 'DeriveTraversable'],
  ...['DerivingStrategies', 'DerivingVia', 'EmptyDataDeriving', 'GeneralisedNewtypeDeriving'],
  ...['GeneralizedNewtypeDeriving'],
]);

/** What GHC has; names that a later chapter supports need not be taken out. */
const known = new Set<string>([
  ...['AllowAmbiguousTypes', 'ApplicativeDo', 'Arrows', 'CApiFFI', 'CPP', 'ConstraintKinds'],
  ...['ConstrainedClassMethods', 'DataKinds', 'DatatypeContexts', 'DefaultSignatures'],
  ...['DeriveAnyClass'],
  ...['DeriveDataTypeable', 'DeriveFoldable', 'DeriveFunctor', 'DeriveGeneric', 'DeriveLift'],
  ...['DeriveTraversable', 'DerivingStrategies', 'DerivingVia', 'DuplicateRecordFields'],
  ...['EmptyDataDeriving', 'ExplicitNamespaces', 'ExtendedDefaultRules', 'FunctionalDependencies'],
  ...['GADTSyntax', 'GADTs', 'GeneralisedNewtypeDeriving', 'GeneralizedNewtypeDeriving'],
  ...['HexFloatLiterals', 'ImplicitParams', 'ImpredicativeTypes', 'ImportQualifiedPost'],
  ...['IncoherentInstances', 'InstanceSigs', 'InterruptibleFFI', 'LiberalTypeSynonyms'],
  ...['LinearTypes', 'MonadComprehensions', 'MonoLocalBinds', 'NPlusKPatterns', 'NegativeLiterals'],
  ...['NumDecimals', 'OverloadedLabels', 'OverloadedLists', 'OverloadedRecordDot'],
  ...['OverloadedStrings', 'PackageImports', 'ParallelListComp', 'PartialTypeSignatures'],
  ...['PatternSynonyms', 'PolyKinds', 'PostfixOperators', 'QuantifiedConstraints', 'QuasiQuotes'],
  ...['RebindableSyntax', 'RecursiveDo', 'RoleAnnotations', 'Safe', 'StandaloneKindSignatures'],
  ...['StaticPointers', 'Strict', 'StrictData', 'TemplateHaskell', 'TemplateHaskellQuotes'],
  ...['TransformListComp', 'Trustworthy', 'TypeApplications', 'TypeFamilies'],
  ...['TypeFamilyDependencies', 'TypeInType', 'TypeOperators', 'TypeSynonymInstances'],
  ...['UnboxedSums', 'UndecidableInstances', 'UndecidableSuperClasses', 'UnliftedNewtypes'],
  ...['Unsafe', 'ViewPatterns'],
]);

/** What a language turns on, of the extensions that are supported. */
const languages: Readonly<Record<string, readonly string[] | undefined>> = {
  Haskell2010: [
    ...['DoAndIfThenElse', 'EmptyDataDecls', 'ForeignFunctionInterface', 'ImplicitPrelude'],
    ...['MonomorphismRestriction', 'PatternGuards', 'RelaxedPolyRec', 'StarIsType'],
  ],
};

/** What an extension turns on besides itself. */
const implied: Readonly<Record<string, readonly string[] | undefined>> = {
  ExistentialQuantification: ['ExplicitForAll'],
  RankNTypes: ['ExplicitForAll'],
  ScopedTypeVariables: ['ExplicitForAll'],
  DeriveTraversable: ['DeriveFunctor', 'DeriveFoldable'],
  DerivingVia: ['DerivingStrategies'],
  GeneralisedNewtypeDeriving: ['GeneralizedNewtypeDeriving'],
};

/** Turns an extension on, or off if the name begins with `No`. What is wrong with the name, if anything. */
export function switchExtension(
  extensions: Extensions,
  name: string,
): { readonly message: string; readonly hints: readonly string[] } | undefined {
  const language = languages[name];
  if (language !== undefined) {
    for (const each of language) extensions.add(each);
    return undefined;
  }
  const off = name.startsWith('No') && (supported.has(name.slice(2)) || known.has(name.slice(2)));
  const extension = off ? name.slice(2) : name;
  if (off) extensions.delete(extension);
  else if (supported.has(extension)) {
    for (const each of [extension, ...(implied[extension] ?? [])]) extensions.add(each);
  } else return wrongExtension(extension);
  return undefined;
}

function wrongExtension(name: string): { message: string; hints: string[] } {
  if (known.has(name)) {
    return { message: `the extension ${name} is not supported by this compiler`, hints: [] };
  }
  const meant = suggest(name, [...supported, ...known, ...Object.keys(languages)]);
  const hints = meant === undefined ? [] : [`did you mean ${meant}?`];
  return { message: `there is no extension called ${name}`, hints };
}

/** Haskell 2010 and what the command line says. Reports RH0904. */
export function commandLineExtensions(
  names: readonly string[],
  diagnostics: Diagnostics,
): Extensions {
  const extensions: Extensions = new Set(languages.Haskell2010);
  for (const name of names) {
    const problem = switchExtension(extensions, name);
    if (problem === undefined) continue;
    diagnostics.error('RH0904', `-X${name}: ${problem.message}`, undefined, problem);
  }
  return extensions;
}
