import * as names from '../names/builtin.ts';
import type { Name } from '../names/name.ts';
import type { Label } from '../source/diagnostics.ts';
import type { Span } from '../source/source.ts';
import type { Expr } from '../syntax/syntax.ts';
import { listTyCon } from './builtin.ts';
import type { Checker } from './environment.ts';
import type { ArgumentFailure, BranchKind, Call, Origin } from './expected.ts';
import { count, TypePrinter } from './print.ts';
import { compatible, copies, type Failure } from './solver.ts';
import { instantiate, splitCon, splitForall, splitFun, type Type, type TyVar } from './type.ts';

/** What has the wrong type. The expression is undefined when it is a pattern. */
export interface Site {
  readonly span: Span;
  readonly expr: Expr<Name> | undefined;
}

/** All that is known about one mismatch. */
interface Mismatch {
  readonly c: Checker;
  readonly site: Site;
  readonly actual: Type;
  readonly expected: Type;
  readonly why: Origin;
  readonly printer: TypePrinter;
}

/** Reports that two types could not be made equal: RH0410 to RH0416. */
export function reportMismatch(
  c: Checker,
  site: Site,
  actual: Type,
  expected: Type,
  why: Origin,
  failure: Failure,
): void {
  const printer = new TypePrinter([actual, expected], { stringName: true });
  const m: Mismatch = { c, site, actual, expected, why, printer };
  switch (failure.tag) {
    case 'infinite':
      return reportInfinite(m, failure);
    case 'escape':
      return reportEscape(m, failure);
    case 'kind':
      return reportUnlifted(m, failure.type);
    case 'polymorphic':
      return reportPolymorphic(m, failure.type);
    case 'mismatch':
      if (reportSkolem(m, failure) || reportMissing(m)) return;
      reportPlain(m, failure);
  }
}

/** Points at where the expected type comes from. */
export function otherEnd(m: Pick<Mismatch, 'why' | 'printer' | 'expected'>): Label[] {
  const { why, printer, expected } = m;
  const type = printer.print(expected);
  switch (why.tag) {
    case 'signature':
      return [{ span: why.span, text: `the signature of \`${why.name}\` says so` }];
    case 'annotation':
      return [{ span: why.span, text: 'this annotation says so' }];
    case 'argument': {
      const param = why.call.params[why.index];
      const wanted = param === undefined ? type : printer.print(param);
      return [{ span: why.call.span, text: `wants \`${wanted}\` ${asArgument(why)}` }];
    }
    case 'branch': {
      const { span } = why.first;
      const is = givesResult(why.what) ? 'gives' : 'is';
      return span === undefined ? [] : [{ span, text: `the first ${why.what} ${is} \`${type}\`` }];
    }
    case 'matched':
      return [{ span: why.span, text: `this is \`${type}\`` }];
    case 'field': {
      const label = why.con.labels[why.index];
      if (label !== undefined) {
        return [
          { span: label.span ?? why.span, text: `the field \`${label.text}\` is \`${type}\`` },
        ];
      }
      return [{ span: why.span, text: `has \`${type}\` as its ${ordinal(why.index)} argument` }];
    }
    case 'bound':
      return [{ span: why.span, text: `used here as \`${type}\`` }];
    case 'condition':
    case 'statement':
    case 'generator':
    case 'plain':
      return [];
  }
}
/** Does this sort of branch have a result, or is it a value itself? */
function givesResult(what: BranchKind): boolean {
  return what === 'equation' || what === 'alternative' || what === 'branch';
}

function asArgument(why: Extract<Origin, { tag: 'argument' }>): string {
  if (why.call.operator && why.index < 2) return why.index === 0 ? 'on its left' : 'on its right';
  return `as its ${ordinal(why.index)} argument`;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

function ordinal(index: number): string {
  return ordinals[index] ?? `${index + 1}th`;
}

/** What is wanted, where the place says it better than the type alone. */
function demandText({ why, printer, expected }: Mismatch): string {
  const type = `\`${printer.print(expected)}\``;
  switch (why.tag) {
    case 'condition':
      return `a condition must be ${type}`;
    case 'statement':
      return `a statement of a \`do\` block must be an \`IO\` action`;
    case 'generator':
      return `a generator takes its values from a list`;
    case 'plain':
      return why.text;
    case 'branch':
      return `every ${why.what} must ${givesResult(why.what) ? 'give' : 'have'} the same type, here ${type}`;
    default:
      return `expected ${type}`;
  }
}

function reportPlain(m: Mismatch, failure: Extract<Failure, { tag: 'mismatch' }>): void {
  const { c, site, printer } = m;
  const found = printer.print(m.actual);
  const message =
    site.expr === undefined && m.why.tag === 'matched'
      ? `a pattern for \`${found}\` cannot match a value of type \`${printer.print(m.expected)}\``
      : `${demandText(m)}, but this is \`${found}\``;
  c.diagnostics.error('RH0410', message, site.span, {
    text: `this is \`${found}\``,
    more: otherEnd(m),
    hints: [...innerDifference(m, failure), ...hintsFor(m)],
  });
}

/** Where large types differ. */
function innerDifference(m: Mismatch, failure: Extract<Failure, { tag: 'mismatch' }>): string[] {
  const [whole, wanted] = [m.printer.print(m.actual), m.printer.print(m.expected)];
  const [left, right] = [m.printer.print(failure.left), m.printer.print(failure.right)];
  if (whole === left || wanted === right || whole.length + wanted.length < 40) return [];
  return [`they differ where one has \`${left}\` and the other \`${right}\``];
}
function reportInfinite(m: Mismatch, failure: Extract<Failure, { tag: 'infinite' }>): void {
  const { c, site, printer } = m;
  const unknown = printer.print({ tag: 'meta', meta: failure.meta });
  const [actual, expected] = [printer.print(m.actual), printer.print(m.expected)];
  c.diagnostics.error(
    'RH0411',
    `this would need an infinite type: \`${actual}\` and \`${expected}\` cannot be the same`,
    site.span,
    {
      text: `this is \`${actual}\``,
      more: otherEnd(m),
      hints: [`\`${unknown}\` would have to contain itself`],
    },
  );
}

function reportUnlifted(m: Mismatch, type: Type): void {
  const { c, site, printer } = m;
  const text = `\`${printer.print(type)}\``;
  c.diagnostics.error(
    'RH0414',
    `${text} is unboxed, and a type variable cannot stand for it`,
    site.span,
    {
      text: `this is \`${printer.print(m.actual)}\``,
      more: otherEnd(m),
      hints: ['polymorphic functions and data types work on boxed values only'],
    },
  );
}
function reportPolymorphic(m: Mismatch, type: Type): void {
  const { c, site, printer } = m;
  const text = `\`${printer.print(type)}\``;
  c.diagnostics.error(
    'RH0415',
    `a type variable cannot stand for the polymorphic ${text}`,
    site.span,
    {
      more: otherEnd(m),
    },
  );
}

function reportEscape(m: Mismatch, failure: Extract<Failure, { tag: 'escape' }>): void {
  const { c, site } = m;
  const a = failure.skolem.name.text;
  const origin = c.skolems.get(failure.skolem);
  const hidden = origin?.hidden === true;
  const of = origin === undefined ? '' : ` of ${skolemOwner(origin)}`;
  const hint = hidden
    ? `\`${a}\` is the type that a value of this constructor happens to hide: nobody knows which`
    : `\`${a}\` stands for a type that every caller chooses anew, so nothing outside can depend on it`;
  c.diagnostics.error(
    'RH0413',
    `the type variable \`${a}\`${of} would get out of its scope`,
    site.span,
    {
      text: `this is \`${m.printer.print(m.actual)}\``,
      more: [...signatureLabels(origin), ...otherEnd(m)].slice(0, 1),
      hints: [hint],
    },
  );
}
/** Where a skolem comes from. */
export interface SkolemOrigin {
  readonly name: string;
  readonly span: Span;
  /** It is a type that a constructor hides. */
  readonly hidden?: boolean;
}

function signatureLabels(origin: SkolemOrigin | undefined): Label[] {
  return origin === undefined ? [] : [{ span: origin.span, text: skolemOwner(origin) }];
}

function skolemOwner({ name, hidden }: SkolemOrigin): string {
  return hidden === true ? `the constructor \`${name}\`` : `the signature of \`${name}\``;
}

/** A mismatch with a type variable of a signature: the signature says more than the code does. */
function reportSkolem(m: Mismatch, failure: Extract<Failure, { tag: 'mismatch' }>): boolean {
  const { c, printer, site } = m;
  const sides = [failure.left, failure.right];
  const skolem = (type: Type | undefined): TyVar | undefined =>
    type?.tag === 'var' && c.skolems.has(type.var) ? type.var : undefined;
  const own = skolem(sides[0]) ?? skolem(sides[1]);
  const origin = own === undefined ? undefined : c.skolems.get(own);
  if (own === undefined || origin === undefined) return false;
  const a = printer.print({ tag: 'var', var: own });
  const other = skolem(sides[0]) === own ? failure.right : failure.left;
  const b = printer.print(other);
  const both = skolem(other) !== undefined;
  const owner = skolemOwner(origin);
  const verb = origin.hidden === true ? 'hides a' : 'promises every';
  const message = both
    ? `${owner} lets \`${a}\` and \`${b}\` be different types, but here they must be the same`
    : `${owner} ${verb} type \`${a}\`, but here \`${a}\` must be \`${b}\``;
  const end = m.why.tag === 'signature' ? [] : otherEnd(m);
  c.diagnostics.error('RH0412', message, site.span, {
    text: `this is \`${printer.print(m.actual)}\`, expected \`${printer.print(m.expected)}\``,
    more: [...end, ...signatureLabels(origin)],
  });
  return true;
}

/** Is this a function that would have the right type if it were given more arguments? */
function reportMissing(m: Mismatch): boolean {
  const { expr, span } = m.site;
  if (expr === undefined || splitFun(m.expected) !== undefined) return false;
  let missing = 0;
  let rest = m.actual;
  for (let fun = splitFun(rest); fun !== undefined; fun = splitFun(rest)) {
    rest = fun.res;
    missing++;
  }
  if (missing === 0 || !compatible(m.c.solver, rest, m.expected)) return false;
  const { name, args } = headOf(expr);
  if (name === undefined) return false;
  const takes = count(args + missing, 'argument');
  const given = args === 0 ? 'is given none' : `is given ${args}`;
  m.c.diagnostics.error('RH0416', `\`${name}\` takes ${takes}, but ${given}`, span, {
    text: `this is still \`${m.printer.print(m.actual)}\``,
    more: otherEnd(m),
    hints: [`${count(missing, 'argument')} ${missing === 1 ? 'is' : 'are'} missing`],
  });
  return true;
}
/** The name at the head of an application, and how many arguments it has. */
export function headOf(expr: Expr<Name>): { name: string | undefined; args: number } {
  switch (expr.tag) {
    case 'var':
    case 'con':
      return { name: expr.name.text, args: 0 };
    case 'paren':
      return headOf(expr.expr);
    case 'app': {
      const { name, args } = headOf(expr.fun);
      return { name, args: args + 1 };
    }
    case 'binary':
      return { ...headOf(expr.op), args: 2 };
    default:
      return { name: undefined, args: 0 };
  }
}

function isCon(type: Type, name: Name): boolean {
  return splitCon(type)?.con.name === name;
}

function isString(type: Type): boolean {
  const list = splitCon(type);
  const item = list?.con === listTyCon ? list.args[0] : undefined;
  return item !== undefined && isCon(item, names.charType);
}

/** What people forget, guessed from the two types. */
function hintsFor({ c, site, actual, expected, why }: Mismatch): string[] {
  if (why.tag === 'plain') return [];
  if (why.tag === 'statement') return ['a `do` block names a value by `let x = …`'];
  const slips = slipsOfType({ c, site, actual, expected, why });
  if (slips.length > 0) return slips;
  const literal = site.expr?.tag === 'lit' ? site.expr.literal : undefined;
  if (
    literal?.tag === 'string' &&
    isCon(expected, names.charType) &&
    [...literal.value].length === 1
  ) {
    return ['a character is written between single quotes'];
  }
  if (literal?.tag === 'char' && isString(expected))
    return ['a string is written between double quotes'];
  if (isString(expected) && isCon(actual, names.intType))
    return ['`show` makes a `String` of an `Int`'];
  const [from, to] = [splitCon(actual), splitCon(expected)];
  const item = to?.args[0];
  if (to?.con.name === names.ioType && from !== undefined && item !== undefined) {
    if (compatible(c.solver, actual, item)) return ['`return` makes an `IO` action of a value'];
  }
  const result = from?.args[0];
  if (from?.con.name === names.ioType && to !== undefined && result !== undefined) {
    if (compatible(c.solver, result, expected))
      return ['in a `do` block, `x <- action` runs an action and names its result'];
  }
  if (to?.con === listTyCon && from !== undefined && from.con !== listTyCon && item !== undefined) {
    if (compatible(c.solver, actual, item)) return ['a list of one item is written `[x]`'];
  }
  return [];
}
/** What a mismatch has to do with the form of the program. */
function slipsOfType({ c, site, actual, expected, why }: Omit<Mismatch, 'printer'>): string[] {
  const [from, to] = [splitCon(actual), splitCon(expected)];
  const isOperand = why.tag === 'argument' && why.call.operator;
  if (isOperand && why.index === 0 && site.expr?.tag === 'app' && from?.con.name.text === 'IO') {
    const { name } = headOf(site.expr);
    const of = name === undefined ? 'f' : name;
    return [`a call binds closer than an operator: \`${of} (x ${why.call.name} y)\``];
  }
  if (isOperand && why.index === 0 && why.call.name === '.') {
    const { source, end } = site.span;
    if (/^\.[a-z_]/.test(source.text.slice(end, end + 2)) && splitFun(actual) === undefined) {
      return ['`.` composes functions; a field is `field value`, or needs OverloadedRecordDot'];
    }
  }
  if (why.tag === 'argument' && !isOperand && site.expr?.tag === 'tuple') {
    if (to !== undefined && to.con.name.text.startsWith('(,') !== true) {
      return ['a function takes its arguments side by side, `f x y`; `(x, y)` is one argument'];
    }
  }
  const [inside, wanted] = [from?.args[0], to?.args[0]];
  const isExpr = site.expr !== undefined;
  if (isExpr && from?.con.name.text === 'Maybe' && to !== undefined && inside !== undefined) {
    if (compatible(c.solver, inside, expected)) {
      return ['patterns take a `Maybe` apart, `Just x` and `Nothing`, or the function `maybe`'];
    }
  }
  if (to?.con.name.text === 'Maybe' && from !== undefined && wanted !== undefined) {
    if (compatible(c.solver, actual, wanted)) return ['`Just` makes a `Maybe` of a value'];
  }
  if (splitFun(actual) !== undefined && to !== undefined && splitFun(expected) === undefined) {
    return ['this is a function: is an argument missing?'];
  }
  return [];
}

/** Reports what is wrong with the arguments of a call, now that all of them have been looked at. */
export function settleCall(c: Checker, call: Call): void {
  const [first] = call.failures;
  if (first === undefined) return;
  const other = swappedWith(c, call, first);
  if (other !== undefined) {
    reportSwapped(c, call, first.index, other);
    return;
  }
  for (const { index, actual, failure } of call.failures) {
    const expr = call.args[index];
    const param = call.params[index];
    if (expr === undefined || param === undefined) continue;
    const why: Origin = { tag: 'argument', call, index };
    reportMismatch(c, { span: expr.span, expr }, actual, param, why, failure);
  }
}
/** The index of an argument that, exchanged with the one that failed, makes the call right. */
function swappedWith(c: Checker, call: Call, failed: ArgumentFailure): number | undefined {
  const actuals = call.params.map((param, i) => call.actuals[i] ?? param);
  const fits = (order: readonly number[]): boolean => {
    const { vars } = splitForall(call.type);
    let fun = instantiate(
      call.type,
      vars.map(v => c.solver.fresh(v.kind)),
    );
    const types = copies(c.solver, actuals);
    return order.every(i => {
      const parts = splitFun(fun);
      const actual = types[i];
      if (parts === undefined || actual === undefined) return false;
      fun = parts.res;
      return c.solver.unify(actual, parts.arg) === undefined;
    });
  };
  const indices = actuals.map((_, i) => i);
  return indices.find(j => {
    if (j === failed.index || call.actuals[j] === undefined) return false;
    const exchanged = indices.map(i => (i === j ? failed.index : i === failed.index ? j : i));
    return fits(exchanged);
  });
}
function reportSwapped(c: Checker, call: Call, i: number, j: number): void {
  const [a, b] = [Math.min(i, j), Math.max(i, j)];
  const [first, second] = [call.args[a], call.args[b]];
  const [p, q] = [call.params[a], call.params[b]];
  if (first === undefined || second === undefined || p === undefined || q === undefined) return;
  const types = [call.actuals[a] ?? p, call.actuals[b] ?? q];
  const printer = new TypePrinter([...types, call.type], { stringName: true });
  const [found, foundNext] = types.map(type => printer.print(type));
  const which = `the ${ordinal(a)} and the ${ordinal(b)} argument`;
  c.diagnostics.error('RH0417', `${which} of \`${call.name}\` seem to be swapped`, first.span, {
    text: `this is \`${found}\``,
    more: [
      { span: second.span, text: `this is \`${foundNext}\`` },
      { span: call.span, text: `has type \`${printer.print(splitForall(call.type).body)}\`` },
    ],
  });
}
