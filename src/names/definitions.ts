import type { Diagnostics } from '../source/diagnostics.ts';
import type { Span } from '../source/source.ts';
import type {
  ClassDecl,
  DataDecl,
  FixityDecl,
  Located,
  Module,
  RawName,
  SynType,
} from '../syntax/syntax.ts';
import { allBinders } from './binders.ts';
import { type Entity, type EntityKind, type Fixity, spaceOf } from './interface.ts';
import { globalName, type Name } from './name.ts';
import { quoted } from './similar.ts';

class Definitions {
  readonly #module: string;
  readonly #diagnostics: Diagnostics;
  readonly #entities = new Map<Name, Entity>();
  readonly #families: ReadonlySet<string>;
  readonly #imported: (type: RawName) => Name | undefined;
  readonly #fixities = new Map<string, { fixity: Fixity; op: Located<RawName> }>();
  /** The names that fields of several types have. */
  readonly #shared: ReadonlySet<string> = new Set();
  readonly #selectorless: boolean;

  constructor(
    module: Module<RawName>,
    imported: (type: RawName) => Name | undefined,
    diagnostics: Diagnostics,
  ) {
    this.#imported = imported;
    this.#module = module.name;
    this.#diagnostics = diagnostics;
    for (const decl of module.binds.fixities) this.#declareFixity(decl);
    this.#selectorless = module.extensions.has('NoFieldSelectors');
    if (module.extensions.has('DuplicateRecordFields') || this.#selectorless) {
      this.#shared = sharedFields(module, this.#selectorless ? 1 : 2);
    }
    this.#families = new Set(module.families.map(decl => decl.name.name.text));
    for (const { body } of module.classes) {
      for (const decl of body.fixities) this.#declareFixity(decl);
    }
  }

  /**
   * A field that several types have (DuplicateRecordFields), or that is no function
   * (NoFieldSelectors), is called after its type as well.
   */
  fieldName({ name, span }: Located<RawName>, type: Name): Located<RawName> {
    const text = this.#shared.has(name.text) ? `${name.text}:${type.text}` : name.text;
    return { name: { ...name, text }, span };
  }

  /** Adds one entity, or complains if it is there. */
  define(
    kind: EntityKind,
    { name: { text }, span }: Located<RawName>,
    parent?: Name,
    fields: readonly Name[] = [],
  ): Name {
    const name = globalName(this.#module, spaceOf(kind), text);
    const known = this.#entities.get(name);
    if (known !== undefined) this.#reportTwice(name, kind === 'variable', span);
    else {
      name.definedAt(span);
      const fixity = this.#fixities.get(text)?.fixity;
      const entity = { name, kind, parent, fields, fixity };
      const selectorless = kind === 'field' && name.label !== name.text && this.#selectorless;
      this.#entities.set(name, selectorless ? { ...entity, selectorless } : entity);
    }
    return name;
  }

  #reportTwice(name: Name, isVariable: boolean, span: Span): void {
    this.#diagnostics.error('RH0306', `${quoted(name.text)} is defined twice`, span, {
      text: 'defined again',
      more: name.span === undefined ? [] : [{ span: name.span, text: 'first defined here' }],
      hints: isVariable ? ['all equations of a function must stand together'] : [],
    });
  }

  /** The family that constructors of a data instance belong to: one of this module, or an imported one. */
  #familyNamed(name: RawName): Name | undefined {
    if (!this.#families.has(name.text)) return this.#imported(name);
    return globalName(this.#module, 'type', name.text);
  }

  data(decl: DataDecl<RawName>): void {
    const own = this.define(decl.newtype ? 'newtype' : 'data', decl.name);
    const family = decl.instanceOf === undefined ? undefined : headOf(decl.instanceOf);
    const type = (family && this.#familyNamed(family)) ?? own;
    const shared = new Map<string, Name>();
    for (const con of decl.constructors) {
      const own: Name[] = [];
      for (const { name } of con.fields) {
        if (name === undefined) continue;
        const known = shared.get(name.name.text);
        const field =
          known === undefined || own.includes(known)
            ? this.define('field', this.fieldName(name, type), type)
            : known;
        shared.set(name.name.text, field);
        own.push(field);
      }
      this.define('constructor', con.name, type, own);
    }
  }

  class(decl: ClassDecl<RawName>): void {
    const parent = this.define('class', decl.name);
    for (const { names } of decl.body.signatures) {
      for (const name of names) this.define('method', name, parent);
    }
  }

  #declareFixity({ associativity, precedence, ops }: FixityDecl<RawName>): void {
    for (const op of ops) {
      const known = this.#fixities.get(op.name.text);
      if (known === undefined) {
        this.#fixities.set(op.name.text, { fixity: { associativity, precedence }, op });
      } else {
        const text = `${quoted(op.name.text)} has two fixity declarations`;
        const more = [{ span: known.op.span, text: 'the first one' }];
        this.#diagnostics.error('RH0311', text, op.span, { more });
      }
    }
  }

  /** All entities, after a last look at fixity declarations that nothing took up. */
  finish(): Entity[] {
    const defined = new Set([...this.#entities.keys()].map(name => name.text));
    for (const [text, { op }] of this.#fixities) {
      if (defined.has(text)) continue;
      const message = `the fixity declaration for ${quoted(text)} has no definition beside it`;
      this.#diagnostics.error('RH0310', message, op.span);
    }
    return [...this.#entities.values()];
  }
}

/** The names that fields of at least so many types of a module have. */
function sharedFields({ data }: Module<RawName>, types: 1 | 2): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = types === 1 ? seen : new Set<string>();
  for (const { constructors } of data) {
    const all = constructors.flatMap(con =>
      con.fields.flatMap(field => field.name?.name.text ?? []),
    );
    const own = new Set(all.filter(text => /^[\p{L}_]/u.test(text)));
    for (const text of own) (seen.has(text) ? shared : seen).add(text);
  }
  return shared;
}

/** The name at the head of a type. */
function headOf(type: SynType<RawName>): RawName | undefined {
  switch (type.tag) {
    case 'app':
      return headOf(type.fun);
    case 'paren':
      return headOf(type.type);
    case 'con':
      return type.name;
    case 'chain': {
      const [, second] = type.items;
      return second?.tag === 'operator' ? headOf(second.op) : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * The entities that a module defines, in order. `imported` finds a type that is imported. Reports
 * RH0306 (defined twice) and RH0310, RH0311.
 */
export function definitionsOf(
  module: Module<RawName>,
  imported: (type: RawName) => Name | undefined,
  diagnostics: Diagnostics,
): Entity[] {
  const definitions = new Definitions(module, imported, diagnostics);
  for (const decl of module.data) definitions.data(decl);
  for (const decl of module.patternSynonyms) {
    const fields = decl.record === true ? decl.params : [];
    const names = fields.map(({ name }) => globalName(module.name, 'value', name.text));
    definitions.define('pattern', decl.name, undefined, names);
  }
  for (const decl of module.synonyms) definitions.define('synonym', decl.name);
  for (const { name, parent } of module.families) {
    const cls = parent && globalName(module.name, 'type', parent.name.text);
    definitions.define('family', name, cls);
  }
  for (const decl of module.classes) definitions.class(decl);
  for (const decl of module.foreigns) {
    if (decl.direction === 'import') definitions.define('variable', decl.name);
  }
  const binders = allBinders(module.binds, record => {
    if (record.fields.rest !== undefined) reportRest(record.fields.rest, diagnostics);
    return [];
  });
  for (const binder of binders) definitions.define('variable', binder);
  return definitions.finish();
}

function reportRest(span: Span, diagnostics: Diagnostics): void {
  diagnostics.error('RH0320', '`..` cannot bind names at the top level of a module', span, {
    hints: ['name the fields: then everybody can see what is defined here'],
  });
}
