import type { Diagnostics } from '../source/diagnostics.ts';
import type { Span } from '../source/source.ts';
import type { Binds, DataDecl, Module, SynType } from '../syntax/syntax.ts';

/** The places of the holes in a type: `_`, and variables that are marked as holes. */
export function holesIn<N>(t: SynType<N>): Span[] {
  switch (t.tag) {
    case 'wildcard':
      return [t.span];
    case 'var':
    case 'con':
    case 'promoted':
    case 'literal':
      return [];
    case 'paren':
      return holesIn(t.type);
    case 'kinded':
      return [...holesIn(t.type), ...holesIn(t.kind)];
    case 'list':
      return holesIn(t.item);
    case 'app':
      return [...holesIn(t.fun), ...holesIn(t.arg)];
    case 'fun':
      return [...holesIn(t.arg), ...holesIn(t.res)];
    case 'tuple':
    case 'promotedItems':
      return t.items.flatMap(item => holesIn(item));
    case 'chain':
      return t.items.flatMap(item => (item.tag === 'operand' ? holesIn(item.type) : []));
    case 'forall': {
      const named = t.vars.flatMap(({ hole, span }) => (hole === true ? [span] : []));
      const kinds = t.vars.flatMap(({ kind }) => (kind === undefined ? [] : holesIn(kind)));
      return [...named, ...kinds, ...holesIn(t.body)];
    }
    case 'qualified':
      return [...t.context.flatMap(pred => holesIn(pred)), ...holesIn(t.body)];
  }
}

/** Is there something in the type that the compiler is to find out? */
export function hasHoles<N>(t: SynType<N>): boolean {
  return holesIn(t).length > 0;
}

/** Reports holes in declarations, where nothing could say what they stand for. RH0330. */
export function refuseHoles<N>(m: Module<N>, diagnostics: Diagnostics): void {
  const equations = [...m.familyEquations, ...m.families.flatMap(f => f.equations ?? [])];
  const types = [
    ...m.data.flatMap(typesOfData),
    ...m.synonyms.map(decl => decl.type),
    ...m.kindSignatures.map(decl => decl.kind),
    ...equations.map(each => each.right),
    ...m.classes.flatMap(decl => [...decl.context, ...methodTypes(decl.body)]),
    ...m.classes.flatMap(decl => decl.defaults.map(each => each.type)),
    ...m.instances.flatMap(decl => [...decl.context, ...decl.types, ...methodTypes(decl.body)]),
    ...m.foreigns.map(decl => decl.type),
  ];
  for (const span of types.flatMap(t => holesIn(t))) {
    diagnostics.error('RH0330', 'a hole cannot stand here', span, {
      hints: ['nothing here would say which type it stands for'],
    });
  }
}

function methodTypes<N>(body: Binds<N>): SynType<N>[] {
  return body.signatures.map(signature => signature.type);
}

function typesOfData<N>(decl: DataDecl<N>): SynType<N>[] {
  const params = decl.params.flatMap(({ kind }) => kind ?? []);
  const fields = decl.constructors.flatMap(con => [
    ...con.context,
    ...con.fields.map(field => field.type),
    ...(con.result === undefined ? [] : [con.result]),
  ]);
  return [...decl.context, ...params, ...fields];
}
