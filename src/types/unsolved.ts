import { splitPred } from './classes.ts';
import type { Checker } from './environment.ts';
import type { Evidence } from './evidence.ts';
import { TypePrinter } from './print.ts';
import { arrow, type Meta, splitCon, type Type, view } from './type.ts';
import { slipsOfInstance } from './slips.ts';
import { equalityTyCon } from './builtin.ts';
import { isStuck } from './families.ts';
import { implicitOf, nearestImplicit } from './parameters.ts';
import { reportUntouchable } from './untouchable.ts';
import { globalName } from '../names/name.ts';
import { literalValue } from './builtin.ts';
import { stuckFamily } from './families.ts';
import { findInstance } from './matching.ts';
import { hiddenConstructor } from './built-in.ts';

/** Reports constraints that nothing can solve any more: RH0440 to RH0442. Each is reported once. */
export function reportUnsolved(c: Checker, left: readonly Evidence[]): void {
  const said = new Set<string>();
  for (const evidence of reportAmbiguous(c, left)) {
    evidence.ref = { tag: 'none' };
    const printer = new TypePrinter([evidence.pred], { stringName: true });
    const text = printer.print(evidence.pred);
    if (said.has(text)) continue;
    said.add(text);
    report(c, evidence, text);
  }
}

function report(c: Checker, evidence: Evidence, text: string): void {
  const own = ownWords(evidence.pred);
  if (own !== undefined) {
    c.diagnostics.error('RH0479', own, evidence.why.span);
    return;
  }
  const sides = splitCon(evidence.pred);
  if (sides?.con === equalityTyCon) return reportEquality(c, evidence, sides.args);
  const parameter = implicitOf(evidence.pred);
  if (parameter !== undefined) return reportImplicit(c, evidence, parameter);
  const types = splitPred(evidence.pred)?.types ?? [];
  const { span } = evidence.why;
  const use = usedBy(evidence);
  const label = use === undefined ? {} : { text: use };
  const cls = splitPred(evidence.pred)?.class;
  const choice = cls === undefined ? undefined : findInstance(c, cls, types);
  if (choice?.tag === 'stuck' && choice.instances.length > 1) {
    const message = `several instances fit \`${text}\`, now or when more is known`;
    return c.diagnostics.error('RH0467', message, span, {
      ...label,
      more: choice.instances.slice(0, 4).map(each => ({ span: each.span, text: 'this one' })),
      hints: ['the pragma {-# OVERLAPPING #-} in the more specific instance lets it be taken'],
    });
  }
  const promise = signatureOf(c, types);
  if (promise !== undefined) {
    const message = `the signature of \`${promise.name}\` does not say \`${text}\``;
    c.diagnostics.error('RH0442', message, span, {
      ...label,
      more: [{ span: promise.span, text: 'this signature' }],
      hints: [`add \`${text}\` to its context`],
    });
    return;
  }
  const hints = hintsFor(types);
  const slips = slipsOfInstance(
    c,
    splitPred(evidence.pred)?.class.tyCon.name.text ?? '',
    types[0],
    span,
  );
  if (slips.length > 0) hints.splice(0, hints.length, ...slips);
  for (const type of types) {
    const hidden = hiddenConstructor(c, type)?.text;
    if (hidden !== undefined) hints.push(`the constructor \`${hidden}\` is not imported here`);
  }
  c.diagnostics.error('RH0440', `there is no instance \`${text}\``, span, { ...label, hints });
}
/** Reports constraints on types that nobody knows, those about the same types together. Gives the others. RH0441. */
function reportAmbiguous(c: Checker, left: readonly Evidence[]): readonly Evidence[] {
  const open = left
    .filter(({ pred }) => splitPred(pred)?.types.some(isOpen) === true)
    .sort((a, b) => a.why.span.start - b.why.span.start);
  const reported = new Set<Evidence>();
  for (const first of open) {
    if (reported.has(first)) continue;
    const group = [first];
    const unknowns = new Set(unknownsIn(first.pred));
    for (const other of group) {
      reported.add(other);
      for (const meta of unknownsIn(other.pred)) unknowns.add(meta);
      const next = open.find(
        each => !group.includes(each) && unknownsIn(each.pred).some(meta => unknowns.has(meta)),
      );
      if (next !== undefined) group.push(next);
    }
    reportTogether(c, first, group);
  }
  for (const evidence of reported) evidence.ref = { tag: 'none' };
  return left.filter(evidence => !reported.has(evidence));
}

function reportTogether(c: Checker, first: Evidence, group: readonly Evidence[]): void {
  const preds = group.map(({ pred }) => pred);
  const printer = new TypePrinter(preds, { stringName: true });
  const message = `nothing says for which type \`${printer.print(first.pred)}\` must hold`;
  const use = usedBy(first);
  const places = new Set([first.why.span.start]);
  const others = group.filter(
    ({ why }) => !places.has(why.span.start) && places.add(why.span.start),
  );
  c.diagnostics.error('RH0441', message, first.why.span, {
    ...(use === undefined ? {} : { text: use }),
    more: others.slice(0, 3).map(({ pred, why }) => {
      return { span: why.span, text: `here \`${printer.print(pred)}\` must hold` };
    }),
    hints: ['an annotation, as in `(x :: Int)`, would say it'],
  });
}

/** Is nothing known of a type, or only what it is applied to? */
function isOpen(type: Type): boolean {
  const t = view(type);
  if (isStuck(t)) return unknownsIn(t).length > 0;
  return t.tag === 'meta' || (t.tag === 'app' && isOpen(t.fun));
}

/** The unknowns that a type mentions. */
export function unknownsIn(type: Type): readonly Meta[] {
  const t = view(type);
  if (t.tag === 'meta') return [t.meta];
  if (t.tag === 'app') return [...unknownsIn(t.fun), ...unknownsIn(t.arg)];
  return t.tag === 'fun' ? [...unknownsIn(t.arg), ...unknownsIn(t.res)] : [];
}

/** Reports an equality that nobody can prove. RH0452. */
function reportEquality(c: Checker, evidence: Evidence, [a, b]: readonly Type[]): void {
  if (a === undefined || b === undefined) return;
  if (reportUntouchable(c, evidence, [a, b])) return;
  const printer = new TypePrinter([a, b], { stringName: true });
  const message = `\`${printer.print(a)}\` and \`${printer.print(b)}\` are not known to be equal`;
  const stuck = [a, b].map(view).find(isStuck);
  const hints =
    stuck === undefined
      ? []
      : [`no equation is known to fit \`${printer.print(stuck)}\`: a context may say what it is`];
  c.diagnostics.error('RH0452', message, evidence.why.span, { hints });
}

/** Reports an implicit parameter that nothing gives, or not with this type. RH0455. */
function reportImplicit(
  c: Checker,
  { pred, scope, why: { span } }: Evidence,
  { name, type }: { readonly name: string; readonly type: Type },
): void {
  const given = nearestImplicit(pred, scope);
  const actual = given === 'waits' ? undefined : given?.types[1];
  const printer = new TypePrinter([type, ...(actual === undefined ? [] : [actual])], {
    stringName: true,
  });
  if (actual !== undefined) {
    const message = `\`?${name}\` is \`${printer.print(actual)}\` here, not \`${printer.print(type)}\``;
    c.diagnostics.error('RH0455', message, span);
    return;
  }
  c.diagnostics.error('RH0455', `nothing says what \`?${name}\` is`, span, {
    hints: [
      `bind it, \`let ?${name} = …\`, or add \`?${name} :: ${printer.print(type)}\` to the signature`,
    ],
  });
}

const typeError = globalName('GHC.TypeLits', 'type', 'TypeError');

/** What a program wants to be said about a type: the argument of `TypeError`, wherever it is in it. */
function ownWords(type: Type): string | undefined {
  const t = view(type);
  const stuck = stuckFamily(t);
  if (stuck?.family.con.name === typeError) return stuck.args[0] && wordsOf(stuck.args[0]);
  if (t.tag === 'app') return ownWords(t.fun) ?? ownWords(t.arg);
  return t.tag === 'fun' ? (ownWords(t.arg) ?? ownWords(t.res)) : undefined;
}

function wordsOf(message: Type): string {
  const split = splitCon(message);
  const [first, second] = split?.args ?? [];
  if (split === undefined || first === undefined) return '…';
  switch (split.con.name.text) {
    case 'Text':
      return `${literalValue(first) ?? '…'}`;
    case ':<>:':
      return `${wordsOf(first)}${second === undefined ? '' : wordsOf(second)}`;
    case ':$$:':
      return `${wordsOf(first)}\n  ${second === undefined ? '' : wordsOf(second)}`;
    default:
      return new TypePrinter([first], { stringName: false }).print(first);
  }
}

/** What part of the program needs a constraint, if its text alone does not say it. */
function usedBy({ why, pred }: Evidence): string | undefined {
  if (why.tag === 'superclass') return `\`${why.instance}\` needs it: a superclass`;
  if (why.tag !== 'context') return undefined;
  let root = why.of;
  while (root.why.tag === 'context') root = root.why.of;
  const printer = new TypePrinter([root.pred, pred], { stringName: true });
  return `needed for \`${printer.print(root.pred)}\``;
}

/** The signature that promises to work for the type at the head of these types. */
function signatureOf(c: Checker, types: readonly Type[]) {
  for (const type of types) {
    let head = view(type);
    while (head.tag === 'app') head = view(head.fun);
    const origin = head.tag === 'var' ? c.skolems.get(head.var) : undefined;
    if (origin !== undefined && origin.hidden !== true) return origin;
  }
  return undefined;
}

function hintsFor([type]: readonly Type[]): string[] {
  const con = type === undefined ? undefined : splitCon(type)?.con;
  return con === arrow ? ['this is a function: is an argument missing?'] : [];
}
