import { printLit } from '../core/print.ts';
import { cat, type Doc, group, hardline, join, line, nest, render, text } from '../print/doc.ts';
import { unreachable } from '../source/diagnostics.ts';
import type {
  Atom,
  ConInfo,
  Field,
  Rhs,
  StgAlts,
  StgBinding,
  StgCase,
  StgExpr,
  StgProgram,
  StgVar,
} from './stg.ts';

/** Bindings as text; a program's, or (`module`) only those of one module. */
export function printStg(program: StgProgram, module?: string): string {
  const own = program.bindings.filter(
    b => module === undefined || b.var.name.startsWith(`${module}.`),
  );
  return own.map(b => `${render(binding(b))}\n`).join('\n');
}

/** One expression, for messages. */
export function printStgExpr(e: StgExpr): string {
  return render(expression(e));
}

function binding({ var: v, rhs }: StgBinding): Doc {
  return cat(variable(v), ' = ', rightHandSide(rhs));
}

function rightHandSide(rhs: Rhs): Doc {
  if (rhs.tag === 'con') return construction(rhs.con, rhs.args);
  const word = rhs.update === 'function' ? 'fun' : rhs.update === 'once' ? 'once' : 'thunk';
  const free = rhs.free.length === 0 ? '' : ` {${rhs.free.map(variable).join(' ')}}`;
  const params = rhs.params.map(param => (param.rep === 'void' ? ' _' : ` ${variable(param)}`));
  const head = `${word}${free}${params.join('')} ->`;
  const body = expression(rhs.body);
  return isBlock(rhs.body)
    ? cat(head, nest(2, cat(hardline, body)))
    : group(head, nest(2, cat(line, body)));
}

/** Is it printed on several lines whatever its size? */
function isBlock(e: StgExpr): boolean {
  return e.tag === 'case' || e.tag === 'let' || e.tag === 'join';
}

function expression(e: StgExpr): Doc {
  switch (e.tag) {
    case 'values':
      return text(e.atoms.length === 0 ? '(# #)' : `(# ${e.atoms.map(atom).join(', ')} #)`);
    case 'app':
      if (e.args.length === 0) return text(`${e.fun.evaluated ? '' : 'eval '}${variable(e.fun)}`);
      return call(variable(e.fun), e.args);
    case 'con':
      return construction(e.con, e.args);
    case 'prim':
      return call(e.op.name, e.args);
    case 'case':
      return caseOf(e);
    case 'let':
      return bindings(e.group.rec ? 'let rec' : 'let', e.group.bindings.map(binding), e.body);
    case 'join': {
      const points = e.points.map(({ label, params, body }) => {
        const head = `${[label.name, ...params.map(variable)].join(' ')} =`;
        return cat(head, nest(2, cat(isBlock(body) ? hardline : line, expression(body))));
      });
      return bindings(
        e.rec ? 'join rec' : 'join',
        points.map(p => group(p)),
        e.body,
      );
    }
    case 'jump':
      return call(`jump ${e.label.name}`, e.args);
    default:
      return unreachable(e);
  }
}

function bindings(word: string, docs: readonly Doc[], body: StgExpr): Doc {
  const [one] = docs;
  const block =
    docs.length === 1 && one !== undefined
      ? cat(`${word} `, one)
      : cat(word, nest(2, cat(hardline, join(hardline, docs))));
  return cat(block, hardline, expression(body));
}

function caseOf({ scrutinee, binder, alts }: StgCase): Doc {
  const [only, ...more] = scrutinee.tag === 'values' ? scrutinee.atoms : [];
  const inner = only !== undefined && more.length === 0 ? text(atom(only)) : expression(scrutinee);
  const name = binder === undefined ? '' : variable(binder);
  if (alts.tag === 'force' || alts.tag === 'tuple') {
    const pattern = alts.tag === 'tuple' ? tuple(alts.vars) : name === '' ? '_' : name;
    const eval_ = isBlock(scrutinee) ? nest(2, cat(hardline, inner)) : cat(' ', inner);
    return cat(`${pattern} <-`, eval_, hardline, expression(alts.body));
  }
  const head = isBlock(scrutinee)
    ? cat('case', nest(2, cat(hardline, inner)), hardline, 'of')
    : cat('case ', inner, ' of');
  const rows = alternatives(alts).map(row => cat(hardline, row));
  return cat(head, name === '' ? '' : ` ${name}`, nest(2, cat(...rows)));
}

function alternatives(alts: StgAlts & { tag: 'con' | 'lit' }): Doc[] {
  const rest = alts.default === undefined ? [] : [alternative('_', alts.default)];
  if (alts.tag === 'lit') {
    return [...alts.alts.map(alt => alternative(printLit(alt.lit), alt.body)), ...rest];
  }
  const rows = alts.alts.map(({ con, vars, body }) =>
    alternative([short(con.name), ...vars.map(field)].join(' '), body),
  );
  return [...rows, ...rest];
}

function alternative(pattern: string, body: StgExpr): Doc {
  const inner = expression(body);
  const rest = isBlock(body) ? nest(2, cat(hardline, inner)) : nest(2, cat(line, inner));
  return group(`${pattern} ->`, rest);
}

function call(head: string, args: readonly Atom[]): Doc {
  return group(head, nest(2, cat(...args.map(arg => cat(line, atom(arg))))));
}

function construction(con: ConInfo, args: readonly Atom[]): Doc {
  return call(short(con.name), args);
}

function atom(a: Atom): string {
  return a.tag === 'var' ? variable(a.var) : a.tag === 'lit' ? printLit(a.lit) : 'void';
}

function tuple(fields: readonly Field[]): string {
  return fields.length === 0 ? '(# #)' : `(# ${fields.map(field).join(', ')} #)`;
}

function field({ var: v }: Field): string {
  return v === undefined ? '_' : variable(v);
}

function variable(v: StgVar): string {
  return v.global ? short(v.name) : v.name;
}

/** A constructor without its module; any other name as it is. */
function short(name: string): string {
  const text = name.replace(/^(?:\p{Lu}[\p{L}\p{N}_']*\.)+/u, '');
  return /^[\p{Lu}:([]/u.test(text) ? text : name;
}
