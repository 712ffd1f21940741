import { globalName, type Name } from '../names/name.ts';
import type { ClassDecl, Located, Signature } from '../syntax/syntax.ts';
import { addDataCon } from './builtin.ts';
import { type Class, Instances, type Method } from './classes.ts';
import { contextFromSyntax } from './contexts.ts';
import type { Checker } from './environment.ts';
import { signatureType } from './signatures.ts';
import { expand, zonk } from './solver.ts';
import { isEquality } from './builtin.ts';
import {
  conType,
  forallType,
  type Pred,
  splitForall,
  type TyCon,
  type Type,
  type Var,
  varType,
} from './type.ts';

/** What a class declaration says, while the kinds of its parameters are still being found out. */
export interface ClassParts {
  readonly decl: ClassDecl<Name>;
  readonly con: TyCon;
  readonly supers: readonly Pred[];
  readonly signatures: readonly { readonly name: Name; readonly type: Type }[];
  /** The types of default methods that have one of their own. */
  readonly defaults: ClassParts['signatures'];
}

/** Reads the types in a class declaration, whose parameters are in the environment. */
export function readClass(c: Checker, decl: ClassDecl<Name>, con: TyCon): ClassParts {
  const supers = contextFromSyntax(c, decl.context);
  const read = (signature: Signature<Name>): ClassParts['signatures'] => {
    const { type } = signatureType(c, signature.type);
    return signature.names.map(({ name }) => ({ name, type }));
  };
  const signatures = decl.body.signatures.flatMap(read);
  return { decl, con, supers, signatures, defaults: decl.defaults.flatMap(read) };
}

/** Makes a class, with its selectors, now that the kinds of its parameters are known. */
export function makeClass(
  c: Checker,
  { decl, con, supers: all, signatures, defaults }: ClassParts,
): void {
  const supers = all.filter(pred => !isEquality(pred));
  const own = conType(con, con.params.map(varType));
  const global = (text: string, type: Type): Var => {
    return { name: globalName(con.name.module ?? '', 'value', text, con.name.span), type };
  };
  const superSelectors = supers.map((pred, i) =>
    global(`$p${i + 1}${con.name.text}`, forallType(con.params, pred, [own])),
  );
  const defined = new Set(
    decl.body.groups.flat().flatMap(b => (b.tag === 'function' ? [b.name] : [])),
  );
  const methods = signatures.map(({ name, type }): Method => {
    const whole = selectorType(con, own, type);
    const selector: Var = { name, type: expand(whole), written: whole };
    const written = defaults.find(each => each.name === name)?.type;
    const fallbackType = written === undefined ? undefined : expand(written);
    const byDefault = fallbackType === undefined ? whole : selectorType(con, own, fallbackType);
    const fallback = defined.has(name) ? global(`$dm${name.text}`, expand(byDefault)) : undefined;
    c.env.values.set(name, selector);
    if (fallback !== undefined) c.env.values.set(fallback.name, fallback);
    return { name, selector, type: expand(type), fallback, fallbackType };
  });
  const fields = [...supers, ...methods.map(m => m.type)].map(zonk);
  const name = globalName(con.name.module ?? '', 'con', `C:${con.name.text}`);
  const dictionary = addDataCon(con, name, fields);
  const made: Class = {
    tyCon: con,
    supers: supers.map(expand),
    superSelectors,
    methods,
    dependencies: decl.dependencies.map(({ from, to }) => {
      return { from: positions(con, from), to: positions(con, to) };
    }),
    dictionary,
    instances: new Instances(),
    equalities: all.filter(isEquality).map(expand),
  };
  con.class = made;
}

/** The positions of some of the parameters. */
function positions(con: TyCon, vars: readonly Located<Name>[]): number[] {
  return vars.flatMap(({ name }) => {
    const index = con.params.findIndex(param => param.name === name);
    return index < 0 ? [] : [index];
  });
}

/** `forall params own. (C params, context) => body`: the type of a method for those who call it. */
function selectorType(con: TyCon, own: Pred, type: Type): Type {
  const { vars, context, body } = splitForall(type);
  return forallType([...con.params, ...vars], body, [own, ...context]);
}
