import { freshName, type Name } from '../names/name.ts';
import type { ConDecl, DataDecl, TypeParam } from '../syntax/syntax.ts';
import { spineOf, substitute, type T } from './types.ts';

/**
 * The declaration in the ordinary form, as far as that is possible: a kind becomes parameters, and a
 * constructor whose result is the type at different variables loses its result. Constructors that fix
 * an argument of the type keep theirs.
 */
export function ordinary(data: DataDecl<Name>): DataDecl<Name> {
  const more = data.kind === undefined ? [] : parametersOf(data.kind);
  const params = [...data.params, ...more];
  const constructors = data.constructors.map(con => withoutResult(con, params));
  return { ...data, params, kind: undefined, constructors };
}

/** A parameter for each argument of a kind. */
function parametersOf(kind: T): TypeParam<Name>[] {
  if (kind.tag === 'paren') return parametersOf(kind.type);
  if (kind.tag !== 'fun') return [];
  const name = freshName('tyvar', 't', kind.span);
  return [{ name, span: kind.span, kind: undefined }, ...parametersOf(kind.res)];
}

function withoutResult(con: ConDecl<Name>, params: readonly TypeParam<Name>[]): ConDecl<Name> {
  if (con.result === undefined) return con;
  const { args } = spineOf(con.result);
  const by = new Map<Name, T>();
  args.forEach((arg, i) => {
    const param = params[i];
    if (arg.tag === 'var' && param !== undefined) {
      by.set(arg.name, { tag: 'var', name: param.name, span: arg.span });
    }
  });
  if (by.size < params.length) return con;
  return {
    ...con,
    vars: con.vars.filter(({ name }) => !by.has(name)),
    context: con.context.map(type => substitute(type, by)),
    fields: con.fields.map(field => ({ ...field, type: substitute(field.type, by) })),
    result: undefined,
  };
}
