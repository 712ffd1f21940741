import { charType } from '../names/builtin.ts';
import { isUnboxedTuple, letter, listTyCon, tupleDataCon } from './builtin.ts';
import {
  liftedKind,
  type Pred,
  prune,
  repOfKind,
  splitForall,
  type TyCon,
  type Type,
  type TyVar,
} from './type.ts';
import { howOften } from './type.ts';
import { familyForm } from './families.ts';
import { literalValue } from './builtin.ts';
import { isUnboxedSum } from './builtin.ts';

/** Binding strength of the place a type is printed in: anywhere, left of an arrow, argument. */
type Place = 'any' | 'domain' | 'argument';

/**
 * Prints types that are read together, in one message or one dump: different variables get different
 * names, and constructors that are spelt the same are qualified.
 */
export class TypePrinter {
  readonly #names = new Map<object, string>();
  readonly #used = new Set<string>();
  readonly #spelt = new Map<string, TyCon>();
  readonly #clashing = new Set<string>();
  readonly #stringName: boolean;

  /** `types`: what is going to be printed. `stringName`: write `[Char]` as `String`. */
  constructor(types: readonly Type[], options: { readonly stringName: boolean }) {
    this.#stringName = options.stringName;
    for (const type of types) this.#survey(type);
  }

  /** Notes the constructors and named variables in a type, before any of them is printed. */
  #survey(type: Type): void {
    const t = prune(type);
    const family = familyForm(t);
    if (family?.tag === 'app') {
      this.#survey(family.fun);
      this.#survey(family.arg);
      return;
    }
    switch (t.tag) {
      case 'con': {
        const known = this.#spelt.get(t.con.name.text) ?? t.con;
        this.#spelt.set(t.con.name.text, known);
        if (known !== t.con) this.#clashing.add(t.con.name.text);
        break;
      }
      case 'app':
        this.#survey(t.fun);
        this.#survey(t.arg);
        break;
      case 'fun':
        this.#survey(t.arg);
        this.#survey(t.res);
        break;
      case 'forall':
        for (const pred of t.context) this.#survey(pred);
        this.#survey(t.body);
        break;
      case 'var':
        this.#variable(t.var);
        break;
      case 'meta':
    }
  }
  #variable(v: TyVar): string {
    return this.#name(v, n => (n === 0 ? v.name.text : `${v.name.text}_${n}`));
  }

  /** The name given to an object, or the first candidate that is not taken. */
  #name(key: object, candidate: (n: number) => string): string {
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    let n = 0;
    while (this.#used.has(candidate(n))) n++;
    const name = candidate(n);
    this.#names.set(key, name);
    this.#used.add(name);
    return name;
  }
  /** The text of a type. */
  print(type: Type, place: Place = 'any'): string {
    const t = prune(type);
    switch (t.tag) {
      case 'con':
        if (t.con.instanceOf !== undefined) return this.#application(t, place);
        return this.#con(t.con);
      case 'var':
        return this.#variable(t.var);
      case 'meta':
        return this.#name(t.meta, letter);
      case 'fun': {
        const arrow = this.#arrow(t.mult);
        const text = `${this.print(t.arg, 'domain')} ${arrow} ${this.print(t.res)}`;
        return place === 'any' ? text : `(${text})`;
      }
      case 'forall': {
        const vars = t.vars.map(v => this.#variable(v)).join(' ');
        const quantifier = vars === '' ? '' : `forall ${vars}. `;
        const text = `${quantifier}${this.qualified(t)}`;
        return place === 'any' ? text : `(${text})`;
      }
      case 'app':
        return this.#application(t, place);
    }
  }
  /** The body of a quantified type after its context: `Eq a => a -> a`. */
  qualified({ context, body }: { readonly context: readonly Pred[]; readonly body: Type }): string {
    const text = this.print(body);
    const preds = context.map(pred => this.print(pred));
    if (preds.length === 0) return text;
    return `${preds.length === 1 ? preds[0] : `(${preds.join(', ')})`} => ${text}`;
  }

  #con(con: TyCon): string {
    const text = this.#clashing.has(con.name.text) ? con.name.toString() : con.name.text;
    return /^[\w(['"_]/.test(con.name.text) ? text : `(${text})`;
  }

  #application(type: Type, place: Place): string {
    const family = familyForm(type);
    if (family !== undefined) return this.#application(family, place);
    const kind = this.#kind(type);
    if (kind !== undefined) return kind;
    const args: Type[] = [];
    let head = type;
    for (; head.tag === 'app'; head = prune(head.fun)) args.unshift(head.arg);
    const special = head.tag === 'con' ? this.#special(head.con, args) : undefined;
    if (special !== undefined) return special;
    const text = [head, ...args].map(t => this.print(t, 'argument')).join(' ');
    return place === 'argument' ? `(${text})` : text;
  }
  /** Types with brackets of their own: lists and tuples that have all their arguments. */
  #special(con: TyCon, args: readonly Type[]): string | undefined {
    if (args.length === 0 || args.length !== con.arity) return undefined;
    if (con.name.text === 'IP' && con.class !== undefined && args[0] !== undefined) {
      const name = literalValue(args[0]);
      if (typeof name === 'string') {
        const [, type] = args.map(t => this.print(t));
        return `?${name} :: ${type}`;
      }
    }
    const items = (): string => args.map(t => this.print(t)).join(', ');
    if (con === listTyCon) return this.#isString(args[0]) ? 'String' : `[${items()}]`;
    if (isUnboxedTuple(con)) return `(# ${items()} #)`;
    if (isUnboxedSum(con)) return `(# ${args.map(t => this.print(t)).join(' | ')} #)`;
    return args.length > 1 && con === tupleDataCon(args.length).tyCon ? `(${items()})` : undefined;
  }

  #isString(item: Type | undefined): boolean {
    if (!this.#stringName || item === undefined) return false;
    const t = prune(item);
    return t.tag === 'con' && t.con.name === charType;
  }

  /** `Type` for the kind of lifted types. */
  #kind(type: Type): string | undefined {
    const rep = repOfKind(type);
    const lifted = repOfKind(liftedKind);
    return rep !== undefined && rep === lifted ? 'Type' : undefined;
  }
  #arrow(mult: Type | undefined): string {
    const often = howOften(mult);
    if (often === 'many' || often === 'unknown') return '->';
    return often === 'one' ? '%1 ->' : `%${this.#variable(often)} ->`;
  }
}

/** One type by itself. */
export function showType(type: Type): string {
  return new TypePrinter([type], { stringName: false }).print(type);
}

/** The type of a definition as a signature writes it: the outermost `forall` is understood. */
export function showSignature(type: Type): string {
  return new TypePrinter([type], { stringName: false }).qualified(splitForall(type));
}

/** `1 argument`, `2 arguments`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
