import type { Name } from '../names/name.ts';
import type { Span } from '../source/source.ts';
import type { Signature, SynType, TypeParam } from '../syntax/syntax.ts';
import { isEquality } from './builtin.ts';
import { contextFromSyntax } from './contexts.ts';
import type { Checker } from './environment.ts';
import { addGiven, dictionaryVar, type Evidence } from './evidence.ts';
import type { SkolemOrigin } from './explain.ts';
import { TypePrinter } from './print.ts';
import { typeVariable, valueType } from './signatures.ts';
import { defaultKind, expand } from './solver.ts';
import { want } from './wanted.ts';
import {
  bindAll,
  type Pred,
  prune,
  substitute,
  type Type,
  type TyVar,
  type Var,
  varType,
} from './type.ts';

/** A hole in a signature, and what was found for it: one type, or constraints. */
export interface Hole {
  readonly span: Span;
  readonly name: string;
  types: readonly Type[];
  readonly context: boolean;
}

/** What a signature with holes says of one variable. */
export interface PartialSignature {
  readonly origin: SkolemOrigin;
  /** The type, with skolems for its variables and unknowns for its holes. */
  readonly type: Type;
  readonly tyVars: readonly TyVar[];
  readonly preds: readonly Pred[];
  readonly dicts: readonly Var[];
  readonly evidence: readonly Evidence[];
  /** The hole among the constraints. */
  readonly extra: Hole | undefined;
  /** Constraints that are written, but have holes themselves: they are inferred. */
  readonly open: readonly Evidence[];
}

interface Parts {
  readonly params: readonly TypeParam<Name>[];
  readonly context: readonly SynType<Name>[];
  readonly body: SynType<Name>;
}

function partsOf(syntax: SynType<Name>): Parts {
  if (syntax.tag === 'paren') return partsOf(syntax.type);
  if (syntax.tag === 'forall') {
    const inner = partsOf(syntax.body);
    return { ...inner, params: [...syntax.vars, ...inner.params] };
  }
  if (syntax.tag === 'qualified') {
    const inner = partsOf(syntax.body);
    return { ...inner, context: [...syntax.context, ...inner.context] };
  }
  return { params: [], context: [], body: syntax };
}

/** Has the signature holes, but no context at all, so that nothing it is about is to be overloaded? */
export function isWithoutContext({ type }: Signature<Name>): boolean {
  return partsOf(type).context.length === 0;
}

function isBare(syntax: SynType<Name>): boolean {
  return syntax.tag === 'wildcard' || (syntax.tag === 'paren' && isBare(syntax.type));
}
/** What the signature says of the variable; the unknowns are of the current level. */
export function readPartial(c: Checker, signature: Signature<Name>, name: Name): PartialSignature {
  const { params, context, body } = partsOf(signature.type);
  const origin = { name: name.text, span: signature.span };
  const vars = params.flatMap(p => (p.hole === true ? namedHole(c, p) : [typeVariable(c, p)]));
  const bare = context.find(isBare);
  if (bare !== undefined && bare !== context.at(-1)) {
    const message = 'a hole for constraints is the last in its context';
    c.diagnostics.error('RH0330', message, bare.span);
  }
  const written = contextFromSyntax(
    c,
    context.filter(pred => pred !== bare),
  );
  const type = expand(valueType(c, body));
  for (const v of vars) v.kind = defaultKind(v.kind);
  const tyVars = c.solver.skolems(vars);
  vars.forEach((v, i) => {
    const skolem = tyVars[i];
    if (skolem === undefined) return;
    c.env.tyVars.set(v.name, skolem);
    c.skolems.set(skolem, origin);
  });
  const by = bindAll(vars, tyVars.map(varType));
  const preds = written.map(pred => substitute(pred, by));
  const extra = bare && noteHole(c, { span: bare.span, name: '_', types: [], context: true });
  return { origin, type: substitute(type, by), tyVars, extra, ...given(c, preds, origin) };
}

function namedHole(c: Checker, { name, span }: TypeParam<Name>): TyVar[] {
  const type = c.solver.fresh(c.solver.fresh());
  c.env.patternTypes.set(name, type);
  noteHole(c, { span, name: name.text, types: [type], context: false });
  return [];
}

function noteHole(c: Checker, hole: Hole): Hole {
  c.holes.push(hole);
  return hole;
}

/** A hole in a type that is read; only signatures and annotations have to say what theirs stand for. */
export function unnamedHole(c: Checker, span: Span): Type {
  const type = c.solver.fresh(c.solver.fresh());
  if (c.partial.reading) noteHole(c, { span, name: '_', types: [type], context: false });
  return type;
}
type Givens = Pick<PartialSignature, 'preds' | 'dicts' | 'evidence' | 'open'>;

function given(c: Checker, written: readonly Pred[], origin: SkolemOrigin): Givens {
  const why = { tag: 'use', name: origin.name, span: origin.span } as const;
  const isOpen = (pred: Pred): boolean => isEquality(pred) || hasUnknown(pred);
  const open = written.filter(isOpen).map(pred => want(c, pred, why));
  const preds = written.filter(pred => !isOpen(pred));
  const scope = c.scope.current;
  const dicts = preds.map(dictionaryVar);
  const evidence = dicts.map((v): Evidence => {
    const ref = { tag: 'given', var: v, level: scope.level } as const;
    addGiven(scope, v.type, ref);
    return { pred: v.type, scope, why, ref };
  });
  return { preds, dicts, evidence, open };
}

function hasUnknown(type: Type): boolean {
  const t = prune(type);
  switch (t.tag) {
    case 'meta':
      return true;
    case 'app':
      return hasUnknown(t.fun) || hasUnknown(t.arg);
    case 'fun':
      return hasUnknown(t.arg) || hasUnknown(t.res);
    case 'forall':
      return [...t.context, t.body].some(hasUnknown);
    default:
      return false;
  }
}
/** Does some work during which `_` is a hole that the programmer is told about. */
export function readingHoles<T>(c: Checker, work: () => T): T {
  c.partial.reading = true;
  const result = work();
  c.partial.reading = false;
  return result;
}

/** What was found for a hole, in words. */
export function foundFor({ name, types, context }: Hole): string {
  const printer = new TypePrinter(types, { stringName: true });
  const texts = types.map(type => printer.print(type));
  const text = context && texts.length !== 1 ? `(${texts.join(', ')})` : texts.join();
  return `\`${name}\` stands for \`${text}\``;
}

/** Reports the holes of a module that may have none. RH0481. */
export function reportHoles(c: Checker): void {
  if (c.extensions.has('PartialTypeSignatures')) return;
  for (const hole of c.holes) {
    c.diagnostics.error('RH0481', `a hole in a type: ${foundFor(hole)}`, hole.span, {
      hints: ['write that, or {-# LANGUAGE PartialTypeSignatures #-}'],
    });
  }
}
