// Strict fields of one word are kept as that word.

import { freshVar, letIn, pairsOf } from '../core/build.ts';
import type { Alt, Bind, CoreProgram, Expr, Pair } from '../core/core.ts';
import { typeOf } from '../core/types.ts';
import { isLifted, isUnboxedTuple } from '../types/builtin.ts';
import { bindAll, type DataCon, splitCon, substitute, type Type, type Var } from '../types/type.ts';
import { castTo } from './eta.ts';
import { representationOf } from './facts.ts';

/** The program with the strict fields of its constructors unpacked, where what is in the box takes no more room than the box would. */
export function unpackProgram(program: CoreProgram): CoreProgram {
  const unpacker = new Unpacker();
  const pair = ({ var: v, rhs }: Pair): Pair => ({ var: v, rhs: unpacker.expr(rhs) });
  const binds = program.binds.map((bind): Bind => {
    return bind.tag === 'nonrec'
      ? { tag: 'nonrec', ...pair(bind) }
      : { tag: 'rec', pairs: bind.pairs.map(pair) };
  });
  return { ...program, binds };
}

/** A box around one unlifted value, at the types that it is applied to. */
interface Box {
  /** The type of the box, below newtypes. */
  readonly type: Type;
  readonly con: DataCon;
  readonly types: readonly Type[];
  readonly content: Type;
}

class Unpacker {
  /** For each constructor: what stands for it; itself, when nothing in it is unpacked. */
  readonly #cons = new Map<DataCon, DataCon>();

  expr(e: Expr): Expr {
    switch (e.tag) {
      case 'var':
      case 'lit':
        return e;
      case 'app':
        return { ...e, fun: this.expr(e.fun), args: e.args.map(arg => this.expr(arg)) };
      case 'tyApp':
        return { ...e, fun: this.expr(e.fun) };
      case 'cast':
        return { ...e, expr: this.expr(e.expr) };
      case 'lam':
      case 'tyLam':
        return { ...e, body: this.expr(e.body) };
      case 'prim':
        return { ...e, args: e.args.map(arg => this.expr(arg)) };
      case 'con':
        return this.#construction(e);
      case 'let':
        return this.#let(e);
      case 'case':
        return {
          ...e,
          scrutinee: this.expr(e.scrutinee),
          alts: e.alts.map(alt => this.#alternative(alt)),
        };
    }
  }

  #let(e: Expr & { readonly tag: 'let' }): Expr {
    const pairs = pairsOf(e.bind).map(p => ({ var: p.var, rhs: this.expr(p.rhs) }));
    const [first] = pairs;
    const bind: Bind =
      e.bind.tag === 'nonrec' && first !== undefined
        ? { tag: 'nonrec', ...first }
        : { tag: 'rec', pairs };
    return letIn(bind, this.expr(e.body));
  }

  /** `C a b` is `case a of I# x -> C' x b`. */
  #construction(e: Expr & { readonly tag: 'con' }): Expr {
    const con = this.#unpacked(e.con);
    const args = e.args.map(arg => this.expr(arg));
    if (con === e.con) return { ...e, args };
    const opened: { readonly value: Expr; readonly box: Box; readonly content: Var }[] = [];
    const words = args.map((value, i): Expr => {
      const box = con.fields[i] === e.con.fields[i] ? undefined : this.#boxOf(typeOf(value));
      if (box === undefined) return value;
      const content = freshVar('field', box.content);
      opened.push({ value, box, content });
      return { tag: 'var', var: content };
    });
    const made: Expr = { ...e, con, args: words };
    const type = typeOf(made);
    return opened.reduceRight<Expr>((body, { value, box, content }) => {
      const scrutinee = castTo(value, box.type);
      const binder = freshVar('box', box.type);
      const alts: Alt[] = [{ con: { tag: 'con', con: box.con, vars: [content] }, body }];
      return { tag: 'case', scrutinee, binder, type, alts };
    }, made);
  }

  /** `C a b -> e` is `C' x b -> let a = I# x in e`. */
  #alternative({ con: pattern, body }: Alt): Alt {
    const inner = this.expr(body);
    const con = pattern.tag === 'con' ? this.#unpacked(pattern.con) : undefined;
    if (pattern.tag !== 'con' || con === undefined || con === pattern.con)
      return { con: pattern, body: inner };
    let rest = inner;
    const vars = pattern.vars.map((v, i): Var => {
      const box = con.fields[i] === pattern.con.fields[i] ? undefined : this.#boxOf(v.type);
      if (box === undefined) return v;
      const content = freshVar(v.name.text, box.content);
      const args: Expr[] = [{ tag: 'var', var: content }];
      const rhs = castTo({ tag: 'con', con: box.con, types: box.types, args }, v.type);
      rest = letIn({ tag: 'nonrec', var: v, rhs }, rest);
      return content;
    });
    return { con: { tag: 'con', con, vars }, body: rest };
  }

  /** The constructor with its strict fields unpacked. */
  #unpacked(con: DataCon): DataCon {
    const known = this.#cons.get(con);
    if (known !== undefined) return known;
    this.#cons.set(con, con);
    const boxes = con.fields.map((type, i) =>
      con.strict[i] === true ? this.#boxOf(type) : undefined,
    );
    if (boxes.every(box => box === undefined)) return con;
    const fields = con.fields.map((type, i) => boxes[i]?.content ?? type);
    const strict = con.strict.map((mark, i) => mark && boxes[i] === undefined);
    const made: DataCon = { ...con, fields, strict };
    this.#cons.set(con, made);
    this.#cons.set(made, made);
    return made;
  }

  /** The type as a box around one unlifted value; undefined when it is none. */
  #boxOf(type: Type): Box | undefined {
    let inner = type;
    for (let steps = 0; steps < 20; steps++) inner = representationOf(inner) ?? inner;
    const split = splitCon(inner);
    const [only, ...others] = split?.con.cons ?? [];
    if (split === undefined || only === undefined || others.length > 0) return undefined;
    if (split.con.flavour !== 'data' || only.exis.length > 0) return undefined;
    const con = this.#unpacked(only);
    const [field] = con.fields;
    const refined = (only.equalities ?? []).length > 0;
    if (con.fields.length !== 1 || field === undefined || refined) return undefined;
    const content = substitute(field, bindAll(con.univ, split.args));
    const rest = splitCon(content);
    if (isLifted(content) || (rest !== undefined && isUnboxedTuple(rest.con))) return undefined;
    return { type: inner, con, types: split.args, content };
  }
}
