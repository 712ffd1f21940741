// Functions that C can call by name: a binding for each, at the type that C gets.

import type { Binds, ForeignDecl, Module, RawName } from '../syntax/syntax.ts';

const noBinds: Binds<RawName> = { groups: [], signatures: [], fixities: [], pragmas: [] };

/** The name that C knows. */
export function symbolOf({ entity, name }: ForeignDecl<{ readonly text: string }>): string {
  return entity?.trim() || name.name.text;
}

/** What the binding of an exported function is called. */
export function exportName(symbol: string): string {
  return `_export ${symbol}`;
}

/** The module with a binding for each function that it exports to C. */
export function withExports(module: Module<RawName>): Module<RawName> {
  const exports = module.foreigns.filter(decl => decl.direction === 'export');
  if (exports.length === 0) return module;
  const made = exports.map(decl => {
    const { name: found, span } = decl.name;
    const name = { qualifier: undefined, text: exportName(symbolOf(decl)) };
    const body = { tag: 'var', name: found, span } as const;
    const rhs = { guarded: [{ guards: [], body, span }], where: noBinds };
    const matches = [{ params: [], rhs, span }];
    const bind = { tag: 'function', name, nameSpan: span, matches, span } as const;
    return { bind, signature: { names: [{ name, span }], type: decl.type, span: decl.span } };
  });
  const { binds } = module;
  const signatures = [...binds.signatures, ...made.map(each => each.signature)];
  const groups = [[...binds.groups.flat(), ...made.map(each => each.bind)]];
  return { ...module, binds: { ...binds, signatures, groups } };
}
