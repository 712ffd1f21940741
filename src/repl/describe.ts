// Saying what names stand for, as declarations.

import type { Entity, Fixity } from '../names/interface.ts';
import type { Name } from '../names/name.ts';
import type { Instance } from '../types/classes.ts';
import type { ModuleTypes } from '../types/environment.ts';
import { showSignature, TypePrinter } from '../types/print.ts';
import {
  type DataCon,
  splitCon,
  splitForall,
  type TyCon,
  type Type,
  varType,
} from '../types/type.ts';
import { prefixed } from './trees.ts';

/** Kinds as GHC shows them: `*`, not `Type`. */
export function kindText(kind: Type): string {
  const text = showSignature(kind);
  return text.replace(/\bType\b/g, '*');
}

function printer(types: readonly Type[]): TypePrinter {
  return new TypePrinter(types, { stringName: true });
}

/** `T a b`. */
function headOf(con: TyCon, types: TypePrinter): string {
  const args = con.params.map(param => types.print(varType(param), 'argument'));
  return [prefixed(con.name.text), ...args].join(' ');
}

function fieldText(con: DataCon, i: number, types: TypePrinter, place: 'any' | 'argument'): string {
  const field = con.fields[i];
  if (field === undefined) return '';
  const strict = con.strict[i] === true;
  return `${strict ? '!' : ''}${types.print(field, strict ? 'argument' : place)}`;
}

function constructorText(con: DataCon, types: TypePrinter): string {
  const first = con.context?.length ?? 0;
  const indices = con.fields.map((_, i) => i).slice(first);
  const name = prefixed(con.name.text);
  const context = (con.context ?? []).map(pred => types.print(pred));
  const exis = con.exis.map(v => types.print(varType(v)));
  const forall = exis.length === 0 ? '' : `forall ${exis.join(' ')}. `;
  const needs = context.length === 0 ? '' : `${contextText(context)} => `;
  if (con.labels.length === 0) {
    const fields = indices.map(i => fieldText(con, i, types, 'argument'));
    if (/^:/.test(con.name.text) && fields.length === 2) {
      return `${forall}${needs}${fields[0]} ${con.name.text} ${fields[1]}`;
    }
    return forall + needs + [name, ...fields].join(' ');
  }
  const fields = indices.map((i, n) => {
    return `${prefixed(con.labels[n]?.text ?? '')} :: ${fieldText(con, i, types, 'any')}`;
  });
  return `${forall}${needs}${name} {${fields.join(', ')}}`;
}

function contextText(context: readonly string[]): string {
  return context.length === 1 ? (context[0] ?? '') : `(${context.join(', ')})`;
}

/** The kind of a type or class, as a signature before its declaration. */
export function kindLine(con: TyCon): string {
  return `type ${prefixed(con.name.text)} :: ${kindText(con.kind)}\n`;
}

/** A type or class as its declaration. */
export function typeDeclaration(con: TyCon): string {
  const types = printer([...con.params.map(varType), ...con.cons.map(c => c.type)]);
  const head = headOf(con, types);
  switch (con.flavour) {
    case 'synonym':
      return `type ${head} = ${con.rhs === undefined ? '' : printer([con.rhs]).print(con.rhs)}`;
    case 'class':
      return classDeclaration(con, head);
    case 'family':
      return `type family ${head} :: ${kindText(resultKind(con))}`;
    case 'primitive':
      return `data ${head}`;
    default:
  }
  const word = con.flavour === 'newtype' ? 'newtype' : 'data';
  if (con.cons.length === 0) return `${word} ${head}`;
  if (con.cons.some(c => c.signature !== undefined)) {
    const lines = con.cons.map(
      c => `\n  ${prefixed(c.name.text)} :: ${showSignature(c.signature ?? c.type)}`,
    );
    return `${word} ${head} where${lines.join('')}`;
  }
  const all = con.cons.map(c => constructorText(c, types));
  const one = `${word} ${head} = ${all.join(' | ')}`;
  return one.length <= 80 ? one : `${word} ${head}\n  = ${all.join('\n  | ')}`;
}

function resultKind(con: TyCon): Type {
  return con.params.reduce((kind, _) => (kind.tag === 'fun' ? kind.res : kind), con.kind);
}

function classDeclaration(con: TyCon, head: string): string {
  const found = con.class;
  if (found === undefined) return `class ${head}`;
  const supers = [...found.supers, ...(found.equalities ?? [])];
  const types = printer([...con.params.map(varType), ...supers]);
  const context = supers.map(pred => types.print(pred));
  const needs = context.length === 0 ? '' : `${contextText(context)} => `;
  const methods = found.methods.map(
    method => `\n  ${prefixed(method.name.text)} :: ${showSignature(method.type)}`,
  );
  return `class ${needs}${head}${methods.length === 0 ? '' : ' where'}${methods.join('')}`;
}

/** `instance Eq a => Eq [a]`. */
export function instanceText({ class: { tyCon }, context, types }: Instance): string {
  const print = printer([...context, ...types]);
  const needs = context.map(pred => print.print(pred));
  const args = types.map(type => print.print(type, 'argument'));
  const head = [prefixed(tyCon.name.text), ...args].join(' ');
  return `instance ${needs.length === 0 ? '' : `${contextText(needs)} => `}${head}`;
}

/** The instances in view that are of a class, or about a type. */
export function instancesOf(con: TyCon, env: ModuleTypes): readonly Instance[] {
  const isVisible = ({ home }: Instance): boolean => {
    return home === env || env.reachable.get(home.module) === home;
  };
  if (con.class !== undefined) return con.class.instances.all.filter(isVisible);
  const classes = [...env.reachable.values(), env].flatMap(module =>
    [...module.tyCons.values()].flatMap(other => other.class ?? []),
  );
  return [...new Set(classes)]
    .flatMap(found => found.instances.all)
    .filter(instance => isVisible(instance) && instance.types.some(type => mentions(type, con)));
}

/** The class and the types that an instance is about. */
export function mentionedIn({ class: { tyCon }, types }: Instance): TyCon[] {
  return [tyCon, ...types.flatMap(constructorsIn)];
}

function constructorsIn(type: Type): TyCon[] {
  const split = splitCon(type);
  return split === undefined ? [] : [split.con, ...split.args.flatMap(constructorsIn)];
}

function mentions(type: Type, con: TyCon): boolean {
  return splitCon(type)?.con === con;
}

/** `infixl 6 +`; undefined if nothing was declared. */
export function fixityText(text: string, fixity: Fixity | undefined): string | undefined {
  if (fixity === undefined) return undefined;
  const word = { left: 'infixl', right: 'infixr', none: 'infix' }[fixity.associativity];
  const op = /^[\p{L}_]/u.test(text) ? `\`${text}\`` : text;
  return `${word} ${fixity.precedence} ${op}`;
}

/** The module that a name is known to come from. The lowest one of this library has a name of its own. */
function usualHome({ module, text }: Name): string {
  if (module !== 'GHC.Basics') return module ?? '';
  return ['Maybe', 'Nothing', 'Just'].includes(text) ? 'GHC.Maybe' : 'GHC.Base';
}

/** Where a name was defined, as a remark. */
export function origin(name: Name): string {
  const { span, module } = name;
  if (module === undefined || !module.startsWith('Ghci'))
    return `-- Defined in ‘${usualHome(name)}’`;
  if (span === undefined) return '-- Defined in the session';
  const { line, column } = span.source.position(span.start);
  return `-- Defined at ${span.source.name}:${line}:${column}`;
}

/** How `:browse` and `:type` show a variable, constructor or method. */
export function signatureText(text: string, type: Type): string {
  return `${text} :: ${printer([type]).qualified(splitForall(type))}`;
}

/** Of these entities, those that stand by themselves, and not with the type that they belong to. */
export function independent(entities: readonly Entity[]): readonly Entity[] {
  const names = new Set(entities.map(entity => entity.name));
  return entities.filter(({ parent }) => parent === undefined || !names.has(parent));
}
/** Is this the first entity in the list that has its name? */
export function isFirstOfItsName(entity: Entity, index: number, all: readonly Entity[]): boolean {
  return all.findIndex(({ name }) => name === entity.name) === index;
}
