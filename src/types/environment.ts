import { primModule } from '../names/builtin.ts';
import type { Name } from '../names/name.ts';
import { type PrimOp, primOps } from '../prim/primops.ts';
import { type Diagnostics, invariant } from '../source/diagnostics.ts';
import type { Span } from '../source/source.ts';
import { builtinDataCon, builtinTyCon } from './builtin.ts';
import { Solver } from './solver.ts';
import { type DataCon, errorType, type TyCon, type Type, type TyVar, type Var } from './type.ts';
import type { SkolemOrigin } from './explain.ts';
import type { Instance } from './classes.ts';
import { type Evidence, type EvidenceScope, newScope } from './evidence.ts';
import type { Hole } from './holes.ts';
import type { Signature } from '../syntax/syntax.ts';
import type { PatternSynonym } from '../syntax/syntax.ts';
import type { SynType } from '../syntax/syntax.ts';
import { type Linear, newLinear } from './linear.ts';
import { type Notes, noNotes } from './notes.ts';

/** What a module's names mean to the modules that import it. */
export interface ModuleTypes {
  readonly values: ReadonlyMap<Name, Var>;
  readonly cons: ReadonlyMap<Name, DataCon>;
  readonly tyCons: ReadonlyMap<Name, TyCon>;
  readonly fields: ReadonlyMap<Name, TyCon>;
  /** Its name. */
  readonly module: string;
  /** The modules that it imports, those that they import, and so on. */
  readonly reachable: ReadonlyMap<string, ModuleTypes>;
  readonly patternSynonyms: ReadonlyMap<Name, PatternSynonym<Name>>;
}

/** Finds what a module offers; undefined when there is no such module. */
export type FindModule = (module: string) => ModuleTypes | undefined;

/**
 * What the names in a module mean. Renaming has made every name unique, so one table serves all
 * scopes, and nothing is ever taken out.
 */
export class Environment implements ModuleTypes {
  readonly values = new Map<Name, Var>();
  readonly cons = new Map<Name, DataCon>();
  readonly tyCons = new Map<Name, TyCon>();
  /** The type that a field belongs to, by its label. */
  readonly fields = new Map<Name, TyCon>();
  readonly reachable = new Map<string, ModuleTypes>();
  /** What stands for a name of a pattern. */
  readonly patternSynonyms = new Map<Name, PatternSynonym<Name>>();
  /** The kinds that stand beside the declarations of types. */
  readonly kindSignatures = new Map<Name, SynType<Name>>();
  /** Can the constructor of a type be written in the module? */
  isInView: (type: Name, con: Name) => boolean = () => true;
  readonly tyVars = new Map<Name, TyVar>();
  /** What the type variables of patterns stand for. */
  readonly patternTypes = new Map<Name, Type>();
  readonly module: string;
  readonly #find: FindModule;

  constructor(module: string, find: FindModule) {
    this.module = module;
    this.#find = find;
  }

  #home(name: Name): ModuleTypes | undefined {
    if (name.module === undefined || name.module === this.module) return undefined;
    if (name.module === primModule) return undefined;
    return this.#find(name.module);
  }

  /** The type constructor that a name stands for. Renaming has seen to it that there is one. */
  tyCon(name: Name): TyCon {
    const con = this.tyCons.get(name) ?? builtinTyCon(name) ?? this.#home(name)?.tyCons.get(name);
    invariant(con !== undefined, `the type ${name} is in the environment`);
    return con;
  }

  /** The data constructor that a name stands for. */
  dataCon(name: Name): DataCon {
    const con = this.cons.get(name) ?? builtinDataCon(name) ?? this.#home(name)?.cons.get(name);
    invariant(con !== undefined, `the constructor ${name} is in the environment`);
    return con;
  }

  /** The variable that a name stands for; undefined when it is a primitive operation. */
  variable(name: Name): Var {
    const found = this.values.get(name) ?? this.#home(name)?.values.get(name);
    invariant(found !== undefined, `the variable ${name} is in the environment`);
    return found;
  }
  /** The primitive operation that a name stands for, if it is one. */
  primOp(name: Name): PrimOp | undefined {
    return name.module === primModule ? primOps.get(name.text) : undefined;
  }

  /** Is there a type of this name? For the types of the library that the compiler itself mentions. */
  hasTyCon(name: Name): boolean {
    if (this.tyCons.has(name) || this.values.has(name)) return true;
    if (name.module !== undefined && !this.reachable.has(name.module)) return false;
    return this.tyCons.has(name) || this.#home(name)?.tyCons.has(name) === true;
  }

  /** Is there a variable of this name? */
  hasVariable(name: Name): boolean {
    if (this.tyCons.has(name) || this.values.has(name)) return true;
    if (name.module !== undefined && !this.reachable.has(name.module)) return false;
    return this.values.has(name) || this.#home(name)?.values.has(name) === true;
  }
  /** The type that has a field of this name. */
  fieldOwner(label: Name): TyCon {
    const con = this.fields.get(label) ?? this.#home(label)?.fields.get(label);
    invariant(con !== undefined, `the field ${label} is in the environment`);
    return con;
  }
  /** Takes note of the modules that this one imports: their instances can be used. */
  imports(modules: readonly string[]): void {
    for (const module of modules) {
      const found = this.#find(module);
      if (found === undefined) continue;
      this.reachable.set(module, found).set(found.module, found);
      for (const [name, other] of found.reachable) this.reachable.set(name, other);
    }
  }

  /** Can an instance be used here? It can if its module is this one, or is imported somehow. */
  sees({ home }: Instance): boolean {
    return home === this || this.reachable.get(home.module) === home;
  }
  /** Is this the name of a field? */
  isField(name: Name): boolean {
    return this.fields.has(name) || this.#home(name)?.fields.has(name) === true;
  }
  /** The pattern that a name stands for, if it is not a constructor. */
  patternSynonym(name: Name): PatternSynonym<Name> | undefined {
    return this.patternSynonyms.get(name) ?? this.#home(name)?.patternSynonyms.get(name);
  }
}

/** What every function of inference needs: the state of checking one module. */
export interface Checker {
  readonly env: Environment;
  readonly solver: Solver;
  readonly diagnostics: Diagnostics;
  readonly extensions: ReadonlySet<string>;
  /** The signatures that the skolems in force come from. */
  readonly skolems: Map<TyVar, SkolemOrigin>;
  /** The local variables whose types cannot depend on what is around them. */
  readonly closed: Set<Var>;
  /** The variables used so far in the binding under inference. */
  readonly uses: { current: Set<Var> };
  /** For each variable whose binding group is under inference: the types of its occurrences, once known. */
  readonly recursive: Map<Var, Type[]>;
  /** Type variables of a binding group that do not occur in the type of one of its variables. */
  readonly lost: Map<Var, readonly TyVar[]>;
  /** The innermost scope of givens. */
  readonly scope: { current: EvidenceScope };
  /** The constraints that have come up and are not solved yet. */
  readonly wanted: { current: Evidence[] };
  /** For each variable whose group is under inference: the evidence for its uses in the group. */
  readonly own: Map<Var, Evidence[]>;
  /** Variables of patterns with polymorphic signatures: what stands for them where they are bound. */
  readonly inPattern: Map<Name, Var>;
  /** The signatures with holes of variables whose groups are still to come; is one being read? */
  readonly partial: { readonly signatures: Map<Name, Signature<Name>>; reading: boolean };
  /** The holes whose types a report is to tell. */
  readonly holes: Hole[];
  /** The type variables about which something is known here, in the order in which it came to be known. */
  readonly refined: (() => void)[];
  /** How often variables are used, if that matters in the module. */
  readonly linear: Linear | undefined;
  /** What is seen on the way that warnings are about. */
  readonly notes: Notes;
}
/** The state at the start of a module. */
export function newChecker(
  env: Environment,
  diagnostics: Diagnostics,
  extensions: ReadonlySet<string>,
): Checker {
  return {
    env,
    solver: new Solver(),
    diagnostics,
    extensions,
    skolems: new Map(),
    closed: new Set(),
    uses: { current: new Set() },
    recursive: new Map(),
    lost: new Map(),
    scope: { current: newScope(0, undefined) },
    wanted: { current: [] },
    own: new Map(),
    inPattern: new Map(),
    partial: { signatures: new Map(), reading: false },
    holes: [],
    refined: [],
    linear: extensions.has('LinearTypes') ? newLinear(diagnostics.errorCount) : undefined,
    notes: noNotes(),
  };
}

/** Reports a construct of Haskell that this compiler does not have. RH0490. */
export function unsupported(c: Checker, feature: string, span: Span): void {
  c.diagnostics.error('RH0490', `${feature} are not supported`, span);
}

/** Gives a name whose declaration has been refused a type that fits everywhere: one error is enough. */
export function fitsEverywhere(c: Checker, name: Name): void {
  c.env.values.set(name, { name, type: errorType });
}
