import { globalName, type Name } from '../names/name.ts';
import type { Span } from '../source/source.ts';
import type { DefaultDecl } from '../syntax/syntax.ts';
import { type Class, splitPred } from './classes.ts';
import { solve } from './constraints.ts';
import type { Checker } from './environment.ts';
import { type Evidence, newScope } from './evidence.ts';
import { listOf, listTyCon, tupleOf } from './builtin.ts';
import { integerType } from './literal-types.ts';
import { libraryType } from './literals.ts';
import { charType } from '../names/builtin.ts';
import { ofKind } from './signatures.ts';
import { conType, liftedKind, type Meta, type Type, view } from './type.ts';
import { unknownsIn } from './unsolved.ts';
import { splitCon } from './type.ts';

const doubleType = globalName('GHC.Types', 'type', 'Double');
const numClass = globalName('GHC.Num', 'type', 'Num');
const stringClass = globalName('Data.String', 'type', 'IsString');

/** The types that ambiguous numbers may have (Haskell 2010, §4.3.4). */
export function defaultTypes(c: Checker, decls: readonly DefaultDecl<Name>[]): Type[] {
  const [decl] = decls;
  if (decl !== undefined) return decl.types.map(t => ofKind(c, t, liftedKind));
  return [integerType, doubleType].flatMap(name =>
    c.env.hasTyCon(name) ? [c.env.tyCon(name).type] : [],
  );
}

/** Solves what is left by choosing types for ambiguous numbers. Gives what even so is left. */
export function applyDefaults(
  c: Checker,
  left: readonly Evidence[],
  types: readonly Type[],
): readonly Evidence[] {
  let rest = left;
  for (;;) {
    const entangled = new Set(rest.flatMap(entangledBy));
    const chosen = [...ambiguous(rest)].filter(([meta, { classes, span }]) => {
      const lenient = c.extensions.has('ExtendedDefaultRules');
      if (!lenient && !classes.every(cls => standardClasses.has(cls.tyCon.name.text))) return false;
      if (!lenient && entangled.has(meta)) return false;
      const isText = classes.some(cls => cls.tyCon.name === stringClass);
      const extended = c.extensions.has('ExtendedDefaultRules') && classes.some(isInteractive);
      const numeric = classes.some(cls => isNumeric(cls, new Set()));
      if (!isText && !numeric && !extended) return false;
      const more = extended ? [tupleOf([]), listTyCon.type] : [];
      const text = isText ? [listOf(libraryType(c, charType, span))] : [];
      const candidates = isText ? text : [...more, ...types];
      const type = candidates.find(t => classes.every(cls => isInstance(c, cls, t, span)));
      if (type !== undefined) c.notes.defaults.push({ span, type });
      return type !== undefined && c.solver.unify({ tag: 'meta', meta }, type) === undefined;
    });
    if (chosen.length === 0) return rest;
    rest = solve(c, rest);
  }
}
/** The classes of the standard libraries: of what belongs to them and to no others there are defaults. */
const standardClasses = new Set<string>([
  ...['Eq', 'Ord', 'Enum', 'Ix', 'Bounded', 'Show', 'Read', 'Num', 'Real', 'Integral'],
  ...['Fractional', 'Floating', 'RealFrac', 'RealFloat', 'Functor', 'Applicative', 'Monad'],
  ...['MonadPlus', 'MonadFail', 'Alternative', 'Semigroup', 'Monoid', 'IsString', 'Foldable'],
  ...['Traversable', 'Random', 'RandomGen'],
]);

/** The unknown types that a constraint relates to something else. */
function entangledBy({ pred }: Evidence): readonly Meta[] {
  const types = splitPred(pred)?.types ?? [pred];
  const [only] = types.map(view);
  if (types.length === 1 && only?.tag === 'meta') return [];
  // Without an instance this is an error by itself, whatever the unknown type is.
  if (types.length === 1 && only !== undefined && splitCon(only) !== undefined) return [];
  return types.flatMap(unknownsIn);
}
/** The classes that suffice for a default with ExtendedDefaultRules, as at the prompt of GHC. */
function isInteractive({ tyCon }: Class): boolean {
  return ['Show', 'Eq', 'Ord', 'Foldable', 'Traversable'].includes(tyCon.name.text);
}

/** What classes an unknown type must belong to, and where that is said. */
interface Ambiguity {
  readonly classes: readonly Class[];
  readonly span: Span;
}

/** The unknown types that are arguments of classes by themselves, and of which classes. */
function ambiguous(left: readonly Evidence[]): Map<Meta, Ambiguity> {
  const found = new Map<Meta, Ambiguity>();
  for (const { pred, why } of left) {
    const split = splitPred(pred);
    const [only, ...others] = split?.types ?? [];
    if (split === undefined || only === undefined || others.length > 0) continue;
    const type = view(only);
    if (type.tag !== 'meta') continue;
    const known = found.get(type.meta);
    const classes = [...(known?.classes ?? []), split.class];
    found.set(type.meta, { classes, span: known?.span ?? why.span });
  }
  return found;
}

/** Is the class `Num`, or has it `Num` as a superclass? */
function isNumeric(cls: Class, seen: Set<Class>): boolean {
  if (cls.tyCon.name === numClass) return true;
  if (seen.has(cls)) return false;
  seen.add(cls);
  return cls.supers.some(sup => {
    const above = splitPred(sup)?.class;
    return above !== undefined && isNumeric(above, seen);
  });
}

function isInstance(c: Checker, cls: Class, type: Type, span: Span): boolean {
  const pred = conType(cls.tyCon, [type]);
  const why = { tag: 'syntax', what: 'a default', span } as const;
  return solve(c, [{ pred, scope: newScope(0, undefined), why, ref: undefined }]).length === 0;
}
