import type { Diagnostics } from '../source/diagnostics.ts';
import { suggest } from '../source/suggest.ts';

/** The extensions that are on. */
export type Extensions = Set<string>;

/** The extensions that this compiler has, or accepts because they change nothing that it does. */
const supported = new Set<string>([
  ...['AllowAmbiguousTypes', 'ApplicativeDo', 'BangPatterns', 'BinaryLiterals'],
  ...['BlockArguments', 'CPP', 'CUSKs', 'ConstrainedClassMethods', 'ConstraintKinds', 'DataKinds'],
  ...['DefaultSignatures', 'DeriveAnyClass', 'DeriveDataTypeable', 'DeriveFoldable'],
  ...['DeriveFunctor', 'DeriveGeneric', 'DeriveLift', 'DeriveTraversable'],
  ...['DerivingStrategies', 'DerivingVia', 'DisambiguateRecordFields', 'DoAndIfThenElse'],
  ...['EmptyCase', 'EmptyDataDecls', 'EmptyDataDeriving', 'ExistentialQuantification'],
  ...['ExplicitForAll', 'ExplicitNamespaces', 'FlexibleContexts', 'FlexibleInstances'],
  ...['ForeignFunctionInterface', 'FunctionalDependencies', 'GADTSyntax', 'GADTs'],
  ...['GeneralizedNewtypeDeriving', 'HexFloatLiterals', 'ImplicitParams', 'ImplicitPrelude'],
  ...['ImportQualifiedPost', 'IncoherentInstances', 'InstanceSigs', 'KindSignatures'],
  ...['LambdaCase', 'LiberalTypeSynonyms', 'ListTuplePuns', 'MagicHash'],
  ...['MonadComprehensions', 'MonoLocalBinds', 'MonomorphismRestriction'],
  ...['MultiParamTypeClasses', 'MultiWayIf'],
  ...['NamedFieldPuns', 'NamedWildCards', 'NegativeLiterals', 'NondecreasingIndentation'],
  ...['NullaryTypeClasses', 'NumDecimals', 'NumericUnderscores', 'OverlappingInstances'],
  ...['OverloadedStrings', 'PackageImports', 'ParallelListComp', 'PatternGuards'],
  ...['PatternSynonyms', 'PolyKinds', 'PostfixOperators', 'QuantifiedConstraints'],
  ...['RankNTypes', 'RebindableSyntax', 'RecordWildCards', 'RecursiveDo', 'RelaxedPolyRec'],
  ...['RoleAnnotations', 'Safe', 'ScopedTypeVariables', 'StandaloneDeriving'],
  ...['StandaloneKindSignatures', 'StarIsType', 'Strict', 'StrictData'],
  ...['TraditionalRecordSyntax', 'Trustworthy', 'TupleSections', 'TypeApplications'],
  ...['TypeFamilies', 'TypeFamilyDependencies', 'TypeInType', 'TypeOperators'],
  ...['TypeSynonymInstances', 'UnboxedTuples', 'UndecidableInstances'],
  ...['UndecidableSuperClasses', 'UnicodeSyntax', 'Unsafe', 'ViewPatterns'],
  ...['AlternativeLayoutRule', 'AlternativeLayoutRuleTransitional', 'AutoDeriveTypeable'],
  ...['GHCForeignImportPrim', 'JavaScriptFFI', 'MonadFailDesugaring', 'MonoPatBinds'],
  ...['ParallelArrays', 'RelaxedLayout', 'UnliftedFFITypes'],
  ...['DatatypeContexts', 'ExtendedDefaultRules', 'FieldSelectors', 'InterruptibleFFI'],
  ...['CApiFFI', 'ImpredicativeTypes', 'LexicalNegation', 'LinearTypes', 'NPlusKPatterns'],
  ...['PartialTypeSignatures', 'QualifiedDo'],
  ...['DeepSubsumption', 'MultilineStrings', 'OrPatterns', 'TransformListComp'],
  ...['StaticPointers', 'TypeAbstractions', 'TypeData', 'UnliftedNewtypes'],
  ...['QuasiQuotes', 'TemplateHaskell', 'TemplateHaskellQuotes'],
  ...['Arrows'],
  ...['DuplicateRecordFields', 'OverloadedLabels'],
  ...['OverloadedRecordDot'],
  ...['OverloadedLists'],
  ...['UnboxedSums'],
  ...['IgnoreAsserts'],
]);

/** What else GHC has. */
const known = new Set<string>([
  ...['Arrows', 'CApiFFI', 'DatatypeContexts', 'DeepSubsumption', 'DuplicateRecordFields'],
  ...['ExtendedDefaultRules', 'ExtendedLiterals', 'FieldSelectors', 'ImpredicativeTypes'],
  ...['InterruptibleFFI', 'LexicalNegation', 'LinearTypes', 'MultilineStrings'],
  ...['NPlusKPatterns', 'NamedDefaults', 'OrPatterns', 'OverloadedLabels', 'OverloadedLists'],
  ...['OverloadedRecordDot', 'OverloadedRecordUpdate', 'PartialTypeSignatures', 'QualifiedDo'],
  ...['QuasiQuotes', 'RequiredTypeArguments', 'StaticPointers', 'TemplateHaskell'],
  ...['TemplateHaskellQuotes', 'TransformListComp', 'TypeAbstractions', 'TypeData'],
  ...['UnboxedSums', 'UnliftedDatatypes', 'UnliftedNewtypes'],
]);

/** Other names of extensions. */
const synonyms: Readonly<Record<string, string | undefined>> = {
  GeneralisedNewtypeDeriving: 'GeneralizedNewtypeDeriving',
  PolymorphicComponents: 'RankNTypes',
  Rank2Types: 'RankNTypes',
  RecordPuns: 'NamedFieldPuns',
  PatternSignatures: 'ScopedTypeVariables',
  DoRec: 'RecursiveDo',
  Cpp: 'CPP',
};

const haskell98 = ['FieldSelectors', 'ImplicitPrelude', 'MonomorphismRestriction', 'StarIsType'];
const haskell2010 = [
  ...[...haskell98, 'DoAndIfThenElse', 'EmptyDataDecls', 'ForeignFunctionInterface'],
  ...['PatternGuards', 'RelaxedPolyRec', 'TraditionalRecordSyntax'],
];
const ghc2021 = [
  ...[...haskell2010, 'BangPatterns', 'BinaryLiterals', 'ConstrainedClassMethods'],
  ...['ConstraintKinds', 'DeriveDataTypeable', 'DeriveFoldable', 'DeriveFunctor'],
  ...['DeriveGeneric', 'DeriveLift', 'DeriveTraversable', 'EmptyCase', 'EmptyDataDeriving'],
  ...['ExistentialQuantification', 'ExplicitForAll', 'ExplicitNamespaces', 'FlexibleContexts'],
  ...['FlexibleInstances', 'GADTSyntax', 'GeneralizedNewtypeDeriving', 'HexFloatLiterals'],
  ...['ImportQualifiedPost', 'InstanceSigs', 'KindSignatures', 'MultiParamTypeClasses'],
  ...['NamedFieldPuns', 'NamedWildCards', 'NumericUnderscores', 'PolyKinds'],
  ...['PostfixOperators', 'RankNTypes', 'ScopedTypeVariables', 'StandaloneDeriving'],
  ...['StandaloneKindSignatures', 'TupleSections', 'TypeApplications', 'TypeOperators'],
  ...['TypeSynonymInstances'],
];

/** What a language turns on, of the extensions that are supported. */
const languages: Readonly<Record<string, readonly string[] | undefined>> = {
  Haskell98: [
    ...[...haskell98, 'NondecreasingIndentation', 'TraditionalRecordSyntax'],
    ...['DatatypeContexts', 'NPlusKPatterns'],
  ],
  Haskell2010: haskell2010,
  GHC2021: ghc2021,
  GHC2024: [
    ...[...ghc2021, 'DataKinds', 'DerivingStrategies', 'DisambiguateRecordFields', 'GADTs'],
    ...['LambdaCase', 'MonoLocalBinds', 'RoleAnnotations'],
  ],
};
/** What an extension turns on besides itself. */
const implied: Readonly<Record<string, readonly string[] | undefined>> = {
  DeriveTraversable: ['DeriveFunctor', 'DeriveFoldable'],
  DerivingVia: ['DerivingStrategies'],
  ExistentialQuantification: ['ExplicitForAll'],
  FlexibleInstances: ['TypeSynonymInstances'],
  FunctionalDependencies: ['MultiParamTypeClasses'],
  GADTs: ['GADTSyntax', 'MonoLocalBinds'],
  ImpredicativeTypes: ['RankNTypes'],
  LiberalTypeSynonyms: ['ExplicitForAll'],
  MultiParamTypeClasses: ['ConstrainedClassMethods'],
  NullaryTypeClasses: ['MultiParamTypeClasses'],
  PolyKinds: ['KindSignatures'],
  QuantifiedConstraints: ['ExplicitForAll'],
  RankNTypes: ['ExplicitForAll'],
  RebindableSyntax: ['NoImplicitPrelude'],
  ScopedTypeVariables: ['ExplicitForAll'],
  Strict: ['StrictData'],
  TypeFamilies: ['ExplicitNamespaces', 'KindSignatures', 'MonoLocalBinds'],
  TypeFamilyDependencies: ['TypeFamilies'],
  TypeData: ['DataKinds', 'KindSignatures'],
  TypeInType: ['DataKinds', 'PolyKinds', 'KindSignatures'],
  TypeOperators: ['ExplicitNamespaces'],
};

/** Turns an extension on, or off if the name begins with `No`. What is wrong with the name, if anything. */
export function switchExtension(
  extensions: Extensions,
  name: string,
): { readonly message: string; readonly hints: readonly string[] } | undefined {
  const language = languages[name];
  if (language !== undefined) {
    const allOfLanguages = Object.values(languages).flatMap(found => found ?? []);
    for (const each of [...allOfLanguages, 'NondecreasingIndentation']) {
      if (!extensions.has(`With${each}`)) extensions.delete(each);
    }
    for (const each of language) if (!extensions.has(`No${each}`)) extensions.add(each);
    return undefined;
  }
  const off = name.startsWith('No') && isExtension(name.slice(2));
  const written = off ? name.slice(2) : name;
  const extension = synonyms[written] ?? written;
  if (off) {
    extensions.delete(extension);
    extensions.add(`No${extension}`);
  } else if (supported.has(extension)) {
    extensions.add(extension);
    extensions.delete(`No${extension}`);
    extensions.add(`With${extension}`);
    for (const each of implied[extension] ?? []) switchExtension(extensions, each);
  } else return wrongExtension(extension);
  return undefined;
}

function isExtension(name: string): boolean {
  return supported.has(name) || known.has(name) || synonyms[name] !== undefined;
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
  const extensions: Extensions = new Set([...haskell2010, 'NondecreasingIndentation']);
  for (const name of names) {
    const problem = switchExtension(extensions, name);
    if (problem === undefined) continue;
    diagnostics.error('RH0904', `-X${name}: ${problem.message}`, undefined, problem);
  }
  return extensions;
}
