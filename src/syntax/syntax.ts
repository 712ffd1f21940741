import type { Literal } from '../lex/literal.ts';
import type { Source, Span } from '../source/source.ts';

/**
 * A name as the program spells it: `M.lookup` has the qualifier `M`, `lookup` has none.
 * Names with a syntax of their own are spelt without spaces: `()`, `[]`, `(,)`, `(#,#)`, `(##)`, `->`.
 */
export interface RawName {
  readonly qualifier: string | undefined;
  readonly text: string;
}

/** A name and the place where it stands. */
export interface Located<N> {
  readonly name: N;
  readonly span: Span;
}
export type { Literal } from '../lex/literal.ts';

/** An expression. */
export type Expr<N> = { readonly span: Span } & (
  | { readonly tag: 'var'; readonly name: N }
  /** A constructor, including `()`, `[]` and `(,)`. */
  | { readonly tag: 'con'; readonly name: N }
  | { readonly tag: 'lit'; readonly literal: Literal }
  | { readonly tag: 'app'; readonly fun: Expr<N>; readonly arg: Expr<N> }
  /** `fun @type` (TypeApplications). */
  | {
      readonly tag: 'typeApp';
      readonly fun: Expr<N>;
      readonly type: SynType<N>;
      /** Is it the name of several fields (DuplicateRecordFields)? */
      readonly shared?: true;
    }
  /** Operators as written, not grouped yet; none is left after renaming. */
  | { readonly tag: 'chain'; readonly items: readonly ChainItem<N>[] }
  /** An operator between its operands; comes from renaming. `op` is a `var` or a `con`. */
  | {
      readonly tag: 'binary';
      readonly op: Expr<N>;
      readonly left: Expr<N>;
      readonly right: Expr<N>;
    }
  /** The minus sign before `arg`; comes from renaming. */
  | { readonly tag: 'negate'; readonly arg: Expr<N> }
  /** `(arg op)`. */
  | { readonly tag: 'leftSection'; readonly arg: Expr<N>; readonly op: Expr<N> }
  /** `(op arg)`. */
  | { readonly tag: 'rightSection'; readonly op: Expr<N>; readonly arg: Expr<N> }
  | { readonly tag: 'lambda'; readonly params: readonly Pat<N>[]; readonly body: Expr<N> }
  /** `\case` (LambdaCase): each alternative has one pattern. */
  | { readonly tag: 'lambdaCase'; readonly alts: readonly Match<N>[] }
  | { readonly tag: 'let'; readonly binds: Binds<N>; readonly body: Expr<N> }
  | {
      readonly tag: 'if';
      readonly cond: Expr<N>;
      readonly yes: Expr<N>;
      readonly no: Expr<N>;
    }
  /** `if | guard -> … | guard -> …` (MultiWayIf). */
  | { readonly tag: 'multiIf'; readonly branches: readonly Guarded<N>[] }
  /** Each alternative has one pattern. */
  | {
      readonly tag: 'case';
      readonly scrutinee: Expr<N>;
      readonly alts: readonly Match<N>[];
    }
  /** Never empty; the last statement is an `expr`. */
  | { readonly tag: 'do'; readonly stmts: readonly Stmt<N>[] }
  /** At least two items, or any number if unboxed. */
  | { readonly tag: 'tuple'; readonly items: readonly Expr<N>[]; readonly boxed: boolean }
  /** `(1,)` (TupleSections): undefined is a missing item; there is at least one. */
  | {
      readonly tag: 'tupleSection';
      readonly items: readonly (Expr<N> | undefined)[];
      readonly boxed: boolean;
    }
  /** At least one item. */
  | { readonly tag: 'list'; readonly items: readonly Expr<N>[] }
  /** `[from, next .. to]`. */
  | {
      readonly tag: 'range';
      readonly from: Expr<N>;
      readonly next: Expr<N> | undefined;
      readonly to: Expr<N> | undefined;
    }
  | {
      readonly tag: 'comprehension';
      readonly body: Expr<N>;
      readonly stmts: readonly Stmt<N>[];
    }
  /** `[body | stmts | stmts]` (ParallelListComp): at least two branches. None is left after renaming. */
  | {
      readonly tag: 'parallel';
      readonly body: Expr<N>;
      readonly branches: readonly (readonly Stmt<N>[])[];
      /** Are they branches of any monad (MonadComprehensions)? */
      readonly monadic?: true;
    }
  | { readonly tag: 'recordCon'; readonly con: Located<N>; readonly fields: Fields<N, Expr<N>> }
  | {
      readonly tag: 'recordUpdate';
      readonly expr: Expr<N>;
      readonly fields: Fields<N, Expr<N>>;
      /** The same update, as one of other types that have fields of these names (DuplicateRecordFields). */
      readonly others?: readonly Fields<N, Expr<N>>[];
    }
  | { readonly tag: 'annotated'; readonly expr: Expr<N>; readonly type: SynType<N> }
  | { readonly tag: 'paren'; readonly expr: Expr<N> }
);
/**
 * A piece of a chain. Between two operators stands exactly one operand; a minus sign may
 * stand before any operand. `op` is a `var` or a `con`.
 */
export type ChainItem<N> =
  | { readonly tag: 'operand'; readonly expr: Expr<N> }
  | { readonly tag: 'operator'; readonly op: Expr<N> }
  | { readonly tag: 'minus'; readonly span: Span };
/** `{x = 1, y, ..}`: in an expression or, with patterns for values, in a pattern. */
export interface Fields<N, V> {
  readonly fields: readonly Field<N, V>[];
  /** Where the `..` stands (RecordWildCards). */
  readonly rest: Span | undefined;
}

/** `name = value`; without value it is a pun (NamedFieldPuns). */
export interface Field<N, V> {
  readonly name: Located<N>;
  readonly value: V | undefined;
}

/** One line of a `do`, a qualifier of a comprehension, or a part of a guard. */
export type Stmt<N> = { readonly span: Span } & (
  | { readonly tag: 'bind'; readonly pat: Pat<N>; readonly expr: Expr<N> }
  | { readonly tag: 'let'; readonly binds: Binds<N> }
  | { readonly tag: 'expr'; readonly expr: Expr<N> }
);

/** A pattern. */
export type Pat<N> = { readonly span: Span } & (
  | { readonly tag: 'var'; readonly name: N }
  | { readonly tag: 'wildcard' }
  | { readonly tag: 'lit'; readonly literal: Literal; readonly negative: boolean }
  /** A constructor and its arguments; after renaming, also one written as an operator. */
  | {
      readonly tag: 'con';
      readonly con: Located<N>;
      readonly args: readonly Pat<N>[];
      /** `C @type …`: types that the constructor's own variables stand for; may bind type variables. */
      readonly types?: readonly SynType<N>[];
    }
  /** Constructor operators, not grouped yet; none is left after renaming. */
  | { readonly tag: 'chain'; readonly items: readonly PatChainItem<N>[] }
  | { readonly tag: 'tuple'; readonly items: readonly Pat<N>[]; readonly boxed: boolean }
  | { readonly tag: 'list'; readonly items: readonly Pat<N>[] }
  | { readonly tag: 'as'; readonly name: Located<N>; readonly pat: Pat<N> }
  | { readonly tag: 'lazy'; readonly pat: Pat<N> }
  | { readonly tag: 'bang'; readonly pat: Pat<N> }
  | { readonly tag: 'record'; readonly con: Located<N>; readonly fields: Fields<N, Pat<N>> }
  | { readonly tag: 'annotated'; readonly pat: Pat<N>; readonly type: SynType<N> }
  /** `(expr -> pat)` (ViewPatterns). */
  | { readonly tag: 'view'; readonly expr: Expr<N>; readonly pat: Pat<N> }
  | { readonly tag: 'paren'; readonly pat: Pat<N> }
);

/** Operands and operators take turns, beginning and ending with an operand. */
export type PatChainItem<N> =
  | { readonly tag: 'operand'; readonly pat: Pat<N> }
  | { readonly tag: 'operator'; readonly con: Located<N> };

/** A type as written. */
export type SynType<N> = { readonly span: Span } & (
  | { readonly tag: 'var'; readonly name: N }
  /** A type constructor or class, including `()`, `[]`, `(,)` and `->`. */
  | { readonly tag: 'con'; readonly name: N }
  | { readonly tag: 'app'; readonly fun: SynType<N>; readonly arg: SynType<N> }
  | {
      readonly tag: 'fun';
      readonly arg: SynType<N>;
      readonly res: SynType<N>;
      /** How often the argument is used (LinearTypes): the number 1, or a type. */
      readonly mult?: SynType<N>;
    }
  /** Operators (TypeOperators), not grouped yet; none is left after renaming. */
  | { readonly tag: 'chain'; readonly items: readonly TypeChainItem<N>[] }
  /** `(type :: kind)` (KindSignatures). */
  | { readonly tag: 'kinded'; readonly type: SynType<N>; readonly kind: SynType<N> }
  /** `'C`, `'[]`, `'(,)`: a constructor as a type (DataKinds). */
  | { readonly tag: 'promoted'; readonly name: N }
  /** `'[a, b]`, `'(a, b)`; none is left after renaming. */
  | {
      readonly tag: 'promotedItems';
      readonly list: boolean;
      readonly items: readonly SynType<N>[];
    }
  /** `5`, `"text"`: a number or a text as a type (DataKinds). */
  | { readonly tag: 'literal'; readonly value: bigint | string }
  /** `_` (in type applications). */
  | { readonly tag: 'wildcard' }
  | { readonly tag: 'tuple'; readonly items: readonly SynType<N>[]; readonly boxed: boolean }
  | { readonly tag: 'list'; readonly item: SynType<N> }
  | {
      readonly tag: 'forall';
      readonly vars: readonly TypeParam<N>[];
      readonly body: SynType<N>;
      /** Is it `forall k -> …`, in a kind: a type is written for each variable? */
      readonly visible?: boolean;
    }
  /** `context => body`. */
  | {
      readonly tag: 'qualified';
      readonly context: readonly SynType<N>[];
      readonly body: SynType<N>;
    }
  | { readonly tag: 'paren'; readonly type: SynType<N> }
);

/** Operands and operators take turns; `op` is a `con` or a `var`. */
export type TypeChainItem<N> =
  | { readonly tag: 'operand'; readonly type: SynType<N> }
  | { readonly tag: 'operator'; readonly op: SynType<N> };

/** A type variable where it is bound, perhaps with its kind: `(f :: * -> *)`. */
export interface TypeParam<N> extends Located<N> {
  readonly kind: SynType<N> | undefined;
  /** Is it one that no type argument is for, as `forall {a}.` says? */
  readonly inferred?: boolean;
  /** Is it a hole with a name (NamedWildCards): whatever type is found for it? */
  readonly hole?: true;
}

/** One equation of a function (any number of parameters), or one alternative (one parameter). */
export interface Match<N> {
  readonly span: Span;
  readonly params: readonly Pat<N>[];
  readonly rhs: Rhs<N>;
}

/** What stands to the right of `=` or `->`. */
export interface Rhs<N> {
  /** In order. Without guards: exactly one, whose list of guards is empty. */
  readonly guarded: readonly Guarded<N>[];
  readonly where: Binds<N>;
}

export interface Guarded<N> {
  readonly span: Span;
  readonly guards: readonly Stmt<N>[];
  readonly body: Expr<N>;
}
/** A function has at least one match, all with the same number of parameters (none for `x = …`). */
export type Bind<N> = { readonly span: Span } & (
  | {
      readonly tag: 'function';
      readonly name: N;
      readonly nameSpan: Span;
      readonly matches: readonly Match<N>[];
    }
  /** `(a, b) = …`, `Just x = …`, `!x = …`. */
  | { readonly tag: 'pattern'; readonly pat: Pat<N>; readonly rhs: Rhs<N> }
);

/** What may stand in `let`, `where`, a class or instance body, or at the top of a module. */
export interface Binds<N> {
  /** From the parser: one group, or none if there are no bindings. After renaming: dependencies first. */
  readonly groups: readonly (readonly Bind<N>[])[];
  readonly signatures: readonly Signature<N>[];
  readonly fixities: readonly FixityDecl<N>[];
  readonly pragmas: readonly BindPragma<N>[];
}

/** `a, b :: type`. */
export interface Signature<N> {
  readonly span: Span;
  readonly names: readonly Located<N>[];
  readonly type: SynType<N>;
}
/** `infixl 6 +, -`. */
export interface FixityDecl<N> {
  readonly span: Span;
  readonly associativity: 'left' | 'right' | 'none';
  /** 0 to 9. */
  readonly precedence: number;
  readonly ops: readonly Located<N>[];
}

/** A pragma about a binding. */
export interface BindPragma<N> {
  readonly span: Span;
  readonly tag: 'inline' | 'noinline' | 'inlinable';
  readonly name: Located<N>;
}

/** `data` and `newtype`. */
export interface DataDecl<N> {
  readonly span: Span;
  readonly newtype: boolean;
  readonly context: readonly SynType<N>[];
  readonly name: Located<N>;
  readonly params: readonly TypeParam<N>[];
  /** What is written after `::`: the kind of the type without its parameters (KindSignatures). */
  readonly kind: SynType<N> | undefined;
  /** In order; exactly one, with one field, for a newtype. */
  readonly constructors: readonly ConDecl<N>[];
  readonly deriving: readonly DerivingClause<N>[];
  /** Of `data instance left = …`: the family at some types. The name is the parser's own. */
  readonly instanceOf?: SynType<N>;
}

/** `Con field field`, `a :+: b`, or `Con { x, y :: Int }`. */
export interface ConDecl<N> {
  readonly span: Span;
  readonly name: Located<N>;
  readonly style: 'prefix' | 'infix' | 'record';
  /** `forall a.` (ExistentialQuantification), and the context after it. */
  readonly vars: readonly TypeParam<N>[];
  readonly context: readonly SynType<N>[];
  /** In order. `x, y :: Int` are two. */
  readonly fields: readonly FieldDecl<N>[];
  /** `Con :: field -> result` (GADTSyntax): undefined for a constructor in the usual syntax. */
  readonly result: SynType<N> | undefined;
}

export interface FieldDecl<N> {
  /** Undefined unless the style is `record`. */
  readonly name: Located<N> | undefined;
  readonly type: SynType<N>;
  readonly strict: boolean;
  /** `{-# UNPACK #-}`. */
  readonly unpack: boolean;
  /** May it be used often when the value is used once, as behind an ordinary arrow with LinearTypes? */
  readonly unrestricted?: boolean;
}
/** `type Name :: kind` (StandaloneKindSignatures). */
export interface KindSignature<N> {
  readonly span: Span;
  readonly name: Located<N>;
  readonly kind: SynType<N>;
}

/** What may change in a type where one is cast to another: see the chapter on roles. */
export type Role = 'nominal' | 'representational' | 'phantom';

/** `type role Name nominal _ …`: an underscore leaves the role to the compiler. */
export interface RoleAnnotation<N> {
  readonly span: Span;
  readonly name: Located<N>;
  readonly roles: readonly (Role | undefined)[];
}

/** `type Name params = type`. */
export interface SynonymDecl<N> {
  readonly span: Span;
  readonly name: Located<N>;
  readonly params: readonly TypeParam<N>[];
  readonly type: SynType<N>;
}

/** `type family …`, `data family …`, and the families of a class (TypeFamilies). */
export interface FamilyDecl<N> {
  readonly span: Span;
  readonly name: Located<N>;
  readonly params: readonly TypeParam<N>[];
  /** What is written after `::`. */
  readonly kind: SynType<N> | undefined;
  /** Is it a family of data types? */
  readonly data: boolean;
  /** The equations of a closed family; undefined for an open one. */
  readonly equations: readonly FamilyEquation<N>[] | undefined;
  /** The parameters that the result determines: `= r | r -> a`. */
  readonly injective: readonly Located<N>[];
  /** The class that it belongs to. */
  readonly parent: Located<N> | undefined;
}

/** `left = right`: what a family is at some types. Of `left`, the head is the family. */
export interface FamilyEquation<N> {
  readonly span: Span;
  readonly left: SynType<N>;
  readonly right: SynType<N>;
  /** Of an equation in a class: it is for the instances that have none. */
  readonly fallback: boolean;
}

/**
 * `pattern Name params <- pat` (PatternSynonyms): `Name params` in a pattern means `pat`. As an
 * expression it is a call of the variable `$bName`, if there is one.
 */
export interface PatternSynonym<N> {
  readonly span: Span;
  readonly name: Located<N>;
  readonly params: readonly Located<N>[];
  /** Are the parameters fields: `pattern Name {params}`? */
  readonly record?: boolean;
  readonly signature?: SynType<N> | undefined;
  readonly pat: Pat<N>;
}

/** A class: its body has signatures, fixities and default methods. */
export interface ClassDecl<N> {
  readonly span: Span;
  readonly context: readonly SynType<N>[];
  readonly name: Located<N>;
  readonly params: readonly TypeParam<N>[];
  readonly dependencies: readonly DependencyDecl<N>[];
  readonly body: Binds<N>;
  /** `default method :: type` (DefaultSignatures): the types of default methods. */
  readonly defaults: readonly Signature<N>[];
}

/** `a b -> c` (FunctionalDependencies): the first parameters determine the others. */
export interface DependencyDecl<N> {
  readonly span: Span;
  readonly from: readonly Located<N>[];
  readonly to: readonly Located<N>[];
}

/** Which of several instances that fit is taken: what a pragma before an instance says. */
export type Overlap = 'overlapping' | 'overlappable' | 'overlaps' | 'incoherent';

/** `deriving (Eq, Show)`; a declaration may have several. */
export interface DerivingClause<N> {
  readonly span: Span;
  readonly strategy: Strategy<N> | undefined;
  /** Classes, each perhaps with all its arguments but the last. */
  readonly classes: readonly SynType<N>[];
}

/** How an instance is to be derived (DerivingStrategies, DerivingVia). */
export type Strategy<N> =
  | { readonly tag: 'stock' | 'newtype' | 'anyclass' }
  | { readonly tag: 'via'; readonly type: SynType<N> };

/** `instance context => Class type where …`, and `deriving instance …`, which has no body. */
export interface InstanceDecl<N> {
  readonly span: Span;
  readonly context: readonly SynType<N>[];
  readonly className: Located<N>;
  readonly types: readonly SynType<N>[];
  readonly body: Binds<N>;
  readonly overlap?: Overlap | undefined;
  /** Is it `deriving instance`? Of these there are none after deriving. */
  readonly derived: boolean;
  readonly strategy: Strategy<N> | undefined;
  /** From deriving: the context is whatever these constraints come down to. Undefined: it is `context`. */
  readonly wanted: readonly SynType<N>[] | undefined;
  /** From deriving: the methods are those of this type, which has the same representation. */
  readonly via: SynType<N> | undefined;
}

/** `default (Int, Double)`. */
export interface DefaultDecl<N> {
  readonly span: Span;
  readonly types: readonly SynType<N>[];
}

/** `foreign import ccall safe "math.h sin" sin :: Double -> Double`. */
export interface ForeignDecl<N> {
  readonly span: Span;
  readonly direction: 'import' | 'export';
  readonly convention: string;
  readonly safety: 'safe' | 'unsafe' | 'interruptible' | undefined;
  /** The string between, if there is one. */
  readonly entity: string | undefined;
  readonly name: Located<N>;
  readonly type: SynType<N>;
}

/** A whole module. Declarations are in the order of the file. */
export interface Module<N> {
  readonly span: Span;
  readonly source: Source;
  /** `Main` if there is no header. */
  readonly name: string;
  /** Undefined if there is no header. */
  readonly nameSpan: Span | undefined;
  /** Undefined: everything defined here, or only `main` if there is no header. */
  readonly exports: readonly Export<N>[] | undefined;
  readonly imports: readonly Import[];
  readonly data: readonly DataDecl<N>[];
  readonly synonyms: readonly SynonymDecl<N>[];
  readonly kindSignatures: readonly KindSignature<N>[];
  readonly roles: readonly RoleAnnotation<N>[];
  readonly families: readonly FamilyDecl<N>[];
  /** `type instance`, wherever it stands. */
  readonly familyEquations: readonly FamilyEquation<N>[];
  readonly patternSynonyms: readonly PatternSynonym<N>[];
  readonly classes: readonly ClassDecl<N>[];
  readonly instances: readonly InstanceDecl<N>[];
  readonly defaults: readonly DefaultDecl<N>[];
  readonly foreigns: readonly ForeignDecl<N>[];
  readonly binds: Binds<N>;
  /** The extensions that are on: from the language, the command line and the file's pragmas. */
  readonly extensions: ReadonlySet<string>;
  /** Can the constructor of a type be written in the module? Names are resolved then. */
  isInView?(type: N, con: N): boolean;
}
/** An item of an export list. */
export type Export<N> = { readonly span: Span } & (
  | { readonly tag: 'var'; readonly name: N }
  | { readonly tag: 'type'; readonly name: N; readonly members: Members<N> }
  /** `pattern Name` (PatternSynonyms). */
  | { readonly tag: 'pattern'; readonly name: N }
  | { readonly tag: 'module'; readonly name: string }
);

/** After a type or class: nothing, `(..)`, or a list of constructors, fields and methods. */
export type Members<N> =
  | { readonly tag: 'none' }
  /** In an export, with pattern synonyms that come along: `(.., P)`. */
  | { readonly tag: 'all'; readonly also?: readonly Located<N>[] }
  | { readonly tag: 'some'; readonly names: readonly Located<N>[] };

/** `import qualified Data.Map as M (lookup)`. */
export interface Import {
  readonly span: Span;
  readonly module: string;
  readonly moduleSpan: Span;
  readonly qualified: boolean;
  readonly as: string | undefined;
  readonly hiding: boolean;
  /** `{-# SOURCE #-}`: the module and this one import each other. */
  readonly boot?: boolean;
  /** Undefined: no list. */
  readonly items: readonly ImportItem[] | undefined;
}

/** What is imported stays a string for ever: it is looked up in the other module. */
export type ImportItem = { readonly span: Span } & (
  | { readonly tag: 'var'; readonly name: string }
  | { readonly tag: 'pattern'; readonly name: string }
  | { readonly tag: 'type'; readonly name: string; readonly members: Members<string> }
);
