import { type Diagnostics, invariant } from '../source/diagnostics.ts';
import type { Span } from '../source/source.ts';
import type {
  ClassDecl,
  DataDecl,
  InstanceDecl,
  Module,
  Signature,
  SynType,
} from '../syntax/syntax.ts';
import type { Entity } from './interface.ts';
import type { Name } from './name.ts';
import { quoted } from './similar.ts';

/** Several renamed modules as one. What is only for one of them, as its exports, is that of the first. */
export function joined(parts: readonly Module<Name>[]): Module<Name> {
  const [first] = parts;
  invariant(first !== undefined, 'a circle has a module');
  if (parts.length === 1) return first;
  const own = new Set(parts.map(part => part.name));
  const all = <T>(list: (part: Module<Name>) => readonly T[]): T[] => parts.flatMap(list);
  return {
    ...first,
    imports: all(part => part.imports).filter(decl => !own.has(decl.module)),
    data: all(part => part.data),
    synonyms: all(part => part.synonyms),
    kindSignatures: all(part => part.kindSignatures),
    roles: all(part => part.roles),
    families: all(part => part.families),
    familyEquations: all(part => part.familyEquations),
    patternSynonyms: all(part => part.patternSynonyms),
    classes: all(part => part.classes),
    instances: all(part => part.instances),
    defaults: all(part => part.defaults),
    foreigns: all(part => part.foreigns),
    binds: {
      groups: all(part => part.binds.groups),
      signatures: all(part => part.binds.signatures),
      fixities: all(part => part.binds.fixities),
      pragmas: all(part => part.binds.pragmas),
    },
    extensions: new Set(parts.flatMap(part => [...part.extensions])),
  };
}

/**
 * A module that has the signatures of its boot file for what has none of its own. RH0331: it is not
 * what the boot file says.
 */
export function keeping(
  module: Module<Name>,
  promise: Module<Name> | undefined,
  definitions: readonly Entity[],
  diagnostics: Diagnostics,
): Module<Name> {
  if (promise === undefined) return module;
  comparePromise(module, promise, diagnostics);
  for (const { name, span } of promise.binds.signatures.flatMap(({ names }) => names)) {
    if (definitions.some(each => each.name === name)) continue;
    const message = `the module does not define ${quoted(name.text)}, as its boot file says`;
    diagnostics.error('RH0331', message, span);
  }
  const signed = namesIn(module.binds.signatures);
  const bound = new Set(
    module.binds.groups.flat().flatMap(bind => (bind.tag === 'function' ? [bind.name] : [])),
  );
  const only = promise.binds.signatures.flatMap(signature => {
    const names = signature.names.filter(({ name }) => bound.has(name) && !signed.has(name));
    return names.length === 0 ? [] : [{ ...signature, names }];
  });
  const signatures = [...module.binds.signatures, ...only];
  const binds = { ...module.binds, signatures };
  return { ...module, binds };
}

function namesIn(signatures: readonly Signature<Name>[]): ReadonlySet<Name> {
  return new Set(signatures.flatMap(({ names }) => names.map(({ name }) => name)));
}

/** Compares types, classes and instances. */
function comparePromise(
  module: Module<Name>,
  promise: Module<Name>,
  diagnostics: Diagnostics,
): void {
  const broken = (what: string, span: Span): void => {
    const message = `the module does not have ${what} as its boot file says`;
    diagnostics.error('RH0331', message, span);
  };
  for (const decl of promise.data)
    if (!keepsType(module, decl)) broken(`the type ${quoted(decl.name.name.text)}`, decl.name.span);
  for (const decl of promise.classes)
    if (!keepsClass(module, decl))
      broken(`the class ${quoted(decl.name.name.text)}`, decl.name.span);
  for (const decl of promise.instances)
    if (!keepsInstance(module, decl))
      broken(`this instance of ${quoted(decl.className.name.text)}`, decl.span);
}

/** A type without constructors may be any type of its name with as many parameters, if those are written. */
function keepsType(module: Module<Name>, decl: DataDecl<Name>): boolean {
  const { name } = decl.name;
  const own = module.data.find(each => each.name.name === name);
  if (own === undefined) return false;
  const hasKind =
    own.kind !== undefined ||
    decl.kind !== undefined ||
    module.kindSignatures.some(each => each.name.name === name);
  if (!hasKind && own.params.length !== decl.params.length) return false;
  const constructors = decl.constructors.map(each => each.name.name);
  return constructors.length === 0 || sameNames(constructors, own.constructors);
}

/** A class without methods may have any. */
function keepsClass(module: Module<Name>, decl: ClassDecl<Name>): boolean {
  const own = module.classes.find(each => each.name.name === decl.name.name);
  if (own === undefined || own.params.length !== decl.params.length) return false;
  const methods = namesIn(decl.body.signatures);
  const there = namesIn(own.body.signatures);
  const same = methods.size === there.size && [...methods].every(name => there.has(name));
  return methods.size === 0 || same;
}

function keepsInstance(module: Module<Name>, decl: InstanceDecl<Name>): boolean {
  const heads = decl.types.map(headOf);
  return module.instances.some(each => {
    if (each.className.name !== decl.className.name) return false;
    return each.types.every((type, i) => headOf(type) === heads[i]);
  });
}

function sameNames(
  promised: readonly Name[],
  there: readonly { readonly name: { readonly name: Name } }[],
): boolean {
  if (promised.length !== there.length) return false;
  return promised.every((name, i) => there[i]?.name.name === name);
}

/** The constructor that a type is made with, if that can be seen. */
function headOf(type: SynType<Name>): Name | SynType<Name>['tag'] {
  switch (type.tag) {
    case 'app':
      return headOf(type.fun);
    case 'paren':
      return headOf(type.type);
    case 'con':
      return type.name;
    default:
      return type.tag;
  }
}
