import { freshName, globalName } from '../names/name.ts';
import { Source, type Span } from '../source/source.ts';
import { isEquality } from './builtin.ts';
import { splitPred } from './classes.ts';
import { type Evidence, type EvidenceTerm, typeKey } from './evidence.ts';
import { plainTyped } from './lets.ts';
import { splitCon } from './type.ts';
import type { TPat } from './typed.ts';
import { invariant } from '../source/diagnostics.ts';
import { prune, type Type, type Var } from './type.ts';
import type { TExpr, TGroup } from './typed.ts';

/** A place for dictionaries that are made: an abstraction, or the top level of the module. */
interface Frame {
  readonly level: number;
  readonly made: Map<string, Var>;
  readonly binds: { readonly var: Var; readonly value: TExpr }[];
  recursive: boolean;
}

/** Turns evidence into expressions. A dictionary that is made of others is made once. */
export class Dictionaries {
  readonly #module: string;
  readonly #type: (type: Type) => Type;
  readonly #frames: Frame[];
  readonly #levels = new Map<Evidence, number>();
  readonly #unfinished = new Set<Var>();
  #count = 0;

  /** `type` gives a type its final form. */
  constructor(module: string, type: (type: Type) => Type) {
    this.#module = module;
    this.#type = type;
    this.#frames = [newFrame(0)];
  }

  /** Does some work inside of an abstraction, and gives the bindings that belong around it there. */
  within<T>(level: number, work: () => T): { result: T; evidence: TGroup[] } {
    const frame = newFrame(level);
    this.#frames.push(frame);
    const result = work();
    this.#frames.pop();
    return { result, evidence: groupsOf(frame) };
  }

  /** The dictionaries that need nothing: they belong to the module. */
  groups(): TGroup[] {
    return this.#frames.flatMap(groupsOf);
  }

  /** The expression that is the dictionary. */
  expression(evidence: Evidence): TExpr {
    const term = evidence.ref ?? { tag: 'none' };
    if (evidence.refined === true) {
      return { tag: 'cast', expr: this.#term(term), type: this.#type(evidence.pred) };
    }
    if (term.tag === 'same') return this.expression(term.as);
    const made = term.tag === 'built' || (term.tag === 'instance' && term.args.length > 0);
    if (!made) return this.#term(term);
    const frame = this.#frameFor(evidence);
    if (frame === undefined) return this.#term(term);
    const single = term.tag === 'built' && term.single === true;
    const key = single ? undefined : typeKey(this.#type(evidence.pred));
    const known = key === undefined ? undefined : frame.made.get(key);
    if (known !== undefined) {
      if (this.#unfinished.has(known)) frame.recursive = true;
      return variable(known);
    }
    const v = this.#newVar(evidence, frame);
    if (key !== undefined) frame.made.set(key, v);
    this.#unfinished.add(v);
    const value = this.#term(term);
    this.#unfinished.delete(v);
    frame.binds.push({ var: v, value });
    return variable(v);
  }
  #term(term: EvidenceTerm): TExpr {
    switch (term.tag) {
      case 'given':
        return variable(term.var);
      case 'super': {
        const types = term.types.map(this.#type);
        const selector: TExpr = { tag: 'var', var: term.selector, types };
        return { tag: 'app', fun: selector, arg: this.#term(term.of) };
      }
      case 'instance': {
        const types = term.types.map(this.#type);
        const fun: TExpr = { tag: 'var', var: term.instance.dictionary, types };
        const args = term.args.filter(arg => !isEquality(arg.pred));
        return args.reduce<TExpr>(
          (f, arg) => ({ tag: 'app', fun: f, arg: this.expression(arg) }),
          fun,
        );
      }
      case 'same':
        return this.expression(term.as);
      case 'part':
        return this.#part(term);
      case 'assumed': {
        const fun: TExpr = {
          tag: 'typeApp',
          fun: this.#term(term.of),
          types: term.types.map(this.#type),
        };
        const start = term.types.length === 0 ? this.#term(term.of) : fun;
        const args = term.args.filter(arg => !isEquality(arg.pred));
        return args.reduce<TExpr>(
          (f, arg) => ({ tag: 'app', fun: f, arg: this.expression(arg) }),
          start,
        );
      }
      case 'function': {
        const { tyVars, dicts, level, body } = term;
        const { result, evidence } = this.within(level, () => this.expression(body));
        for (const v of dicts) v.type = this.#type(v.type);
        const v: Var = { name: freshName('value', 'd'), type: this.#type(term.sigma) };
        const match = plainTyped(result, this.#type(body.pred), nowhere);
        const bind = { tag: 'function', var: v, tyVars, dicts, evidence, level } as const;
        const binds = [{ ...bind, arity: 0, matches: [match], span: nowhere }];
        return { tag: 'let', groups: [{ recursive: false, binds }], body: variable(v) };
      }
      case 'built':
        return term.build(
          this.#type,
          term.args.map(arg => this.expression(arg)),
        );
      case 'none':
        return { tag: 'tuple', items: [], types: [], boxed: true };
    }
  }
  /** One of several dictionaries that are held together. */
  #part({ whole, index, of }: Extract<EvidenceTerm, { tag: 'part' }>): TExpr {
    const type = this.#type(whole);
    const split = splitCon(type);
    const con = split?.con.cons[0];
    const part = split?.args[index];
    invariant(con !== undefined && part !== undefined, 'several constraints are held together');
    const v: Var = { name: freshName('value', 'd'), type: part };
    const args = con.fields.map((_, i): TPat => {
      return i === index
        ? { tag: 'var', var: v }
        : { tag: 'wildcard', type: split?.args[i] ?? part };
    });
    const types = split?.args ?? [];
    const match = plainTyped(variable(v), part, nowhere);
    const alt = { ...match, params: [{ tag: 'con', con, types, args } as const] };
    const scrutinee: TExpr = { tag: 'cast', expr: this.#term(of), type };
    return { tag: 'case', scrutinee, scrutineeType: type, alts: [alt], type: part, span: nowhere };
  }

  #newVar(evidence: Evidence, frame: Frame): Var {
    const text = splitPred(evidence.pred)?.class.tyCon.name.text ?? '';
    const type = this.#type(evidence.pred);
    if (frame.level > 0) return { name: freshName('value', `d${text}`), type };
    return { name: globalName(this.#module, 'value', `$d${text}${++this.#count}`), type };
  }

  /** The outermost place where everything that the dictionary is made of is in scope, if it has a name. */
  #frameFor(evidence: Evidence): Frame | undefined {
    const level = this.#levelOf(evidence);
    return this.#frames.find(f => f.level >= level);
  }

  #levelOf(evidence: Evidence): number {
    const known = this.#levels.get(evidence);
    if (known !== undefined) return known;
    this.#levels.set(evidence, 0);
    const term = evidence.ref ?? { tag: 'none' };
    const level = Math.max(this.#levelOfTerm(term), deepest(this.#type(evidence.pred)));
    this.#levels.set(evidence, level);
    return level;
  }

  #levelOfTerm(term: EvidenceTerm): number {
    switch (term.tag) {
      case 'given':
        return term.level;
      case 'super':
        return this.#levelOfTerm(term.of);
      case 'instance': {
        const types = term.types.map(type => deepest(this.#type(type)));
        return Math.max(0, ...types, ...term.args.map(arg => this.#levelOf(arg)));
      }
      case 'same':
        return this.#levelOf(term.as);
      case 'part':
        return this.#levelOfTerm(term.of);
      case 'assumed': {
        const types = term.types.map(type => deepest(this.#type(type)));
        const args = term.args.map(arg => this.#levelOf(arg));
        return Math.max(this.#levelOfTerm(term.of), ...types, ...args);
      }
      case 'function':
        return Math.max(0, Math.min(this.#levelOf(term.body), term.level - 1));
      case 'built':
        return Math.max(0, ...term.args.map(arg => this.#levelOf(arg)));
      case 'none':
        return 0;
    }
  }
}

function newFrame(level: number): Frame {
  return { level, made: new Map(), binds: [], recursive: false };
}

function groupsOf({ binds, recursive }: Frame): TGroup[] {
  const all = binds.map(({ var: v, value }) => dictionaryBinding(v, value));
  if (recursive) return [{ recursive, binds: all }];
  return all.map(bind => ({ recursive: false, binds: [bind] }));
}
function variable(v: Var): TExpr {
  return { tag: 'var', var: v, types: [] };
}

function dictionaryBinding(v: Var, value: TExpr): TGroup['binds'][number] {
  const match = plainTyped(value, v.type, nowhere);
  return { tag: 'function', var: v, tyVars: [], arity: 0, matches: [match], span: nowhere };
}

const nowhere: Span = { source: new Source('', ''), start: 0, end: 0 };

/** The level of the innermost abstraction whose type variables occur in a type. */
function deepest(type: Type): number {
  const t = prune(type);
  switch (t.tag) {
    case 'var':
      return t.var.level;
    case 'app':
      return Math.max(deepest(t.fun), deepest(t.arg));
    case 'fun':
      return Math.max(deepest(t.arg), deepest(t.res));
    case 'forall':
      return deepest(t.body);
    default:
      return 0;
  }
}
