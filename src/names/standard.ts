import type { RawName } from '../syntax/syntax.ts';
import { unitCon } from './builtin.ts';
import { globalName, type Name, type Space } from './name.ts';

/** Where the names are defined that a dialect is explained by. */
const homes: Readonly<Record<string, string | undefined>> = {
  '>>=': 'GHC.Base',
  '>>': 'GHC.Base',
  pure: 'GHC.Base',
  return: 'GHC.Base',
  empty: 'GHC.Base',
  mfix: 'Control.Monad.Fix',
  '>=': 'GHC.Classes',
  '-': 'GHC.Num',
  fromInteger: 'GHC.Num',
  Just: 'GHC.Basics',
  Nothing: 'GHC.Basics',
  Integer: 'GHC.Num.Integer',
  Rational: 'GHC.Real',
  String: 'GHC.Basics',
  True: 'GHC.Types',
  False: 'GHC.Types',
  fmap: 'GHC.Base',
  '<*>': 'GHC.Base',
  staticAt: 'GHC.StaticPtr',
  arr: 'Control.Arrow',
  first: 'Control.Arrow',
  app: 'Control.Arrow',
  loop: 'Control.Arrow',
  '|||': 'Control.Arrow',
  '>>>': 'Control.Category',
  Left: 'Data.Either',
  Right: 'Data.Either',
  ip: 'GHC.Classes',
  IP: 'GHC.Classes',
  bindImplicit: 'GHC.Classes',
  fromLabel: 'GHC.OverloadedLabels',
  getField: 'GHC.Records',
};

/** The name of the library with this spelling, whatever is in scope. */
export function standard(text: string): RawName {
  return { qualifier: '', text };
}

/** The name that a raw name made by `standard` means; undefined for all others. */
export function standardName(space: Space, { qualifier, text }: RawName): Name | undefined {
  if (qualifier !== '') return undefined;
  return text === '()' ? unitCon : globalName(homes[text] ?? '', space, text);
}

/** The modules that the extensions of a module need, whether it imports them or not. */
export function neededModules(module: string, extensions: ReadonlySet<string>): string[] {
  const needed = extensions.has('RecursiveDo') ? ['Control.Monad.Fix'] : [];
  if (extensions.has('MonadComprehensions') && extensions.has('ParallelListComp')) {
    needed.push('Control.Monad.Zip');
  }
  if (extensions.has('StaticPointers')) needed.push('GHC.StaticPtr');
  if (extensions.has('Arrows')) needed.push('Control.Arrow', 'Control.Monad.Fix');
  if (extensions.has('ImplicitParams')) needed.push('GHC.Classes');
  if (extensions.has('DuplicateRecordFields')) needed.push('GHC.Records');
  if (extensions.has('OverloadedLabels')) needed.push('GHC.OverloadedLabels');
  if (extensions.has('OverloadedRecordDot')) needed.push('GHC.Records');
  if (extensions.has('OverloadedLists')) needed.push('GHC.IsList');
  if (extensions.has('OverloadedStrings')) needed.push('Data.String');
  return needed.filter(name => name !== module);
}
