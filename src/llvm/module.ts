import {
  infoBytes,
  infoOffset,
  type Kind,
  kindCode,
  maxInfoCount,
  wordBytes,
} from '../layout/layout.ts';
import { invariant } from '../source/diagnostics.ts';
import { escapeBytes, identifier } from './text.ts';
import { numberDeclarations } from './number-declarations.ts';
import type { Lines } from './lines.ts';
import type { Closure } from '../stg/stg.ts';

/** What an info table says. */
export interface InfoTable {
  readonly name: string;
  readonly kind: Kind;
  readonly pointers: number;
  readonly nonPointers: number;
  /** A constructor's number; a function's arity. */
  readonly tag: number;
  /** The function that loads saved arguments, if there can be such. */
  readonly unpack?: string;
}

/** A definition of the module, and the top-level binding that it was made for ('' for general ones). */
interface Definition {
  readonly owner: string;
  readonly text: string;
}

/** What the module is compiled for. */
export type Architecture = 'x86-64' | 'aarch64';

/** Declarations that begin every module. */
const opening = `\
%info = type <{ ptr, ptr, ptr, i16, i16, i16, i16 }>

@rusholme_heap_limit = external dso_local global ptr
declare dso_local ptr @rusholme_alloc(ptr, ptr, i64) #0
declare dso_local void @rusholme_caf(ptr) #0
declare dso_local void @rusholme_loop(ptr, ptr) #1
declare dso_local void @rusholme_put_char(i64, i64) #0
declare dso_local i64 @rusholme_get_char() #0
declare dso_local i64 @rusholme_peek_char() #0
declare dso_local void @rusholme_flush(i64) #0
declare dso_local void @rusholme_exit(i64) #1
declare dso_local i64 @rusholme_argument_count() #0
declare dso_local i64 @rusholme_argument(i64) #0
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
${numberDeclarations}
declare dso_local i64 @rusholme_is_pinned(ptr) #0
declare dso_local void @rusholme_shrink_bytes(ptr, i64) #0
declare dso_local void @rusholme_shrink_cells(ptr, i64) #0
declare dso_local i64 @rusholme_compare_bytes(ptr, i64, ptr, i64, i64) #0
declare dso_local void @rusholme_copy_cells(ptr, i64, ptr, i64, i64) #0
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare dso_local { ptr, ptr } @rusholme_catch(ptr, ptr, ptr) #0
declare dso_local void @rusholme_raise(ptr, ptr, ptr) #1
declare dso_local void @rusholme_set_exception(i64, ptr) #0
declare dso_local void @rusholme_overflowed() #1
@rusholme_masking = external dso_local global i64
@rusholme_caught = external dso_local global i64
declare dso_local ptr @rusholme_wait_for_thunk(ptr, ptr) #0
declare dso_local { ptr, ptr } @rusholme_unmasked(ptr, ptr, ptr) #0
declare dso_local void @rusholme_retry(ptr, ptr) #1
declare dso_local void @rusholme_write_tvar(ptr, ptr) #0
declare dso_local i64 @rusholme_is_empty_mvar(ptr) #0
declare dso_local i64 @rusholme_thread_number(ptr) #0
declare dso_local i64 @rusholme_nat_compare(ptr, ptr) nounwind willreturn memory(read)
declare dso_local i64 @rusholme_nat_rem_word(ptr, i64) nounwind willreturn memory(read)
declare dso_local double @rusholme_nat_to_double(ptr, i64) nounwind willreturn memory(read)
declare dso_local i64 @rusholme_thread_state(ptr) #0
declare dso_local i64 @rusholme_name_number(ptr) #0
`;

invariant(infoOffset.name === -infoBytes && infoBytes === 3 * wordBytes + 4 * 2, '%info');

/** Asks for memory; unlike other calls this one keeps the registers. The result is the *end* of the memory. */
const collect = `
define internal preserve_mostcc ptr @collect(ptr %sp, ptr %hp, i64 %bytes) #2 {
  %start = call ptr @rusholme_alloc(ptr %sp, ptr %hp, i64 %bytes)
  %end = getelementptr i8, ptr %start, i64 %bytes
  ret ptr %end
}
`;

/** What happens after a pointer has been stored in an object that was there before. */
const barrier = `
@rusholme_young = external dso_local global ptr
declare dso_local void @rusholme_wrote(ptr) #0

define internal void @wrote(ptr %slot) #3 {
  %young = load ptr, ptr @rusholme_young, !tbaa !3
  %is.old = icmp ult ptr %slot, %young
  br i1 %is.old, label %old, label %done, !prof !9
old:
  call preserve_mostcc void @wrote_old(ptr %slot)
  br label %done
done:
  ret void
}

define internal preserve_mostcc void @wrote_old(ptr %slot) #2 {
  call void @rusholme_wrote(ptr %slot)
  ret void
}
declare dso_local void @rusholme_updated(ptr, ptr) #0

define internal void @updated(ptr %hp, ptr %slot) #3 {
  %young = load ptr, ptr @rusholme_young, !tbaa !3
  %is.old = icmp ult ptr %slot, %young
  br i1 %is.old, label %old, label %done, !prof !9
old:
  call preserve_mostcc void @updated_old(ptr %hp, ptr %slot)
  br label %done
done:
  ret void
}

define internal preserve_mostcc void @updated_old(ptr %hp, ptr %slot) #2 {
  call void @rusholme_updated(ptr %hp, ptr %slot)
  ret void
}
`;

const closing = `
attributes #0 = { nounwind }
attributes #1 = { nounwind noreturn cold }
attributes #2 = { nounwind noinline cold }
attributes #3 = { nounwind alwaysinline }
attributes #4 = { nounwind noinline optnone }

!0 = !{!"rusholme"}
!1 = !{!5, !5, i64 0}
!2 = !{!6, !6, i64 0}
!3 = !{!7, !7, i64 0}
!4 = !{!8, !8, i64 0, i64 1}
!5 = !{!"object", !0}
!6 = !{!"shadow stack", !0}
!7 = !{!"heap limit", !0}
!8 = !{!"info table", !0}
!9 = !{!"branch_weights", i32 1, i32 10000}
!11 = !{!12, !12, i64 0}
!12 = !{!"bytes", !0}
`;

/** What an access to memory can touch. */
export const touches = {
  object: '!tbaa !1',
  stack: '!tbaa !2',
  limit: '!tbaa !3',
  info: '!tbaa !4',
  bytes: '!tbaa !11',
} as const;

/** On a branch: its first target is hardly ever taken. */
export const unlikely = '!prof !9';

/** The stack at a call is aligned to 8 bytes only. On aarch64 the processor itself insists on 16. */
const stackAlignment = `
!llvm.module.flags = !{!10}
!10 = !{i32 1, !"override-stack-alignment", i32 8}
`;

/** The text of a module as it grows. */
export class Module {
  /** Where functions come from, if somebody wants to know. */
  lines: Lines | undefined;
  /** Code that is not worth LLVM's time. */
  rare: ReadonlySet<Closure> = new Set();
  private readonly definitions: Definition[] = [];
  private readonly symbols = new Map<string, number>();
  private readonly strings = new Map<string, string>();

  /** A new symbol, as near to the hint as possible. */
  symbol(hint: string): string {
    const count = this.symbols.get(hint);
    this.symbols.set(hint, (count ?? 0) + 1);
    return count === undefined ? identifier('@', hint) : this.symbol(`${hint}.${count}`);
  }

  /** Adds a definition, made for a top-level binding ('': for all). */
  define(owner: string, text: string): void {
    this.definitions.push({ owner, text });
  }

  private readonly made = new Map<string, string>();

  /** Defines a general thing when it is first asked for; the result is its symbol. */
  once(name: string, define: (symbol: string) => void): string {
    const old = this.made.get(name);
    if (old !== undefined) return old;
    const symbol = this.symbol(name);
    this.made.set(name, symbol);
    define(symbol);
    return symbol;
  }

  /** Says that a general thing is another module's, and under which symbol. */
  import(name: string, symbol: string, type: string): string {
    if (this.made.get(name) === undefined) {
      this.made.set(name, symbol);
      this.define('', `${symbol} = external dso_local ${type}\n`);
    }
    return symbol;
  }

  /** The symbol of a general thing, if it has been asked for. */
  asked(name: string): string | undefined {
    return this.made.get(name);
  }

  /** The address of bytes in read-only memory, followed by a NUL; equal strings are one. */
  string(bytes: Uint8Array): string {
    const text = escapeBytes(bytes);
    const old = this.strings.get(text);
    if (old !== undefined) return old;
    const symbol = this.symbol(`string.${text.replace(/\\../g, '?').slice(0, 40)}`);
    this.strings.set(text, symbol);
    const type = `[${bytes.length + 1} x i8]`;
    this.define('', `${symbol} = private unnamed_addr constant ${type} c"${text}\\00"\n`);
    return symbol;
  }

  /** An info table as a constant. */
  info({ name, kind, pointers, nonPointers, tag, unpack = 'null' }: InfoTable): string {
    const counts = [pointers, nonPointers, tag];
    invariant(Math.max(...counts) <= maxInfoCount, `${name} is too large for its info table`);
    const text = this.string(new TextEncoder().encode(name));
    const numbers = [...counts, kindCode(kind)].map(n => `i16 ${n}`);
    return `%info <{ ptr ${text}, ptr null, ptr ${unpack}, ${numbers.join(', ')} }>`;
  }

  /** Defines an info table with no code behind it; `symbol` becomes the info pointer. */
  table(symbol: string, info: InfoTable): void {
    const table = this.symbol(`${info.name}.table`);
    const end = `getelementptr (i8, ptr ${table}, i64 ${infoBytes})`;
    this.define('', `${table} = internal constant ${this.info(info)}, align 16\n`);
    this.define('', `${symbol} = internal alias i8, ${end}\n`);
  }

  /** What was made for the top-level bindings that the predicate picks. */
  print(shown: (owner: string) => boolean): string {
    const texts = this.definitions.filter(d => shown(d.owner)).map(d => d.text);
    return texts.join('\n');
  }

  /** The whole module. */
  text(architecture: Architecture): string {
    const flags = architecture === 'x86-64' ? stackAlignment : '';
    const more = this.jumps(architecture);
    return `${opening}${collect}${barrier}\n${this.print(() => true)}${closing}${flags}${more}`;
  }
  /** Gives C a function that goes on at the address in a place. */
  export(symbol: string, place: string): void {
    this.define('', `${identifier('@', place)} = dso_local global i64 0\n`);
    this.exported.push({ symbol, place });
  }

  private readonly exported: { readonly symbol: string; readonly place: string }[] = [];

  /** The jumps, as lines of assembly language. */
  private jumps(architecture: Architecture): string {
    const lines = this.exported.flatMap(({ symbol, place }) => {
      const head = ['.text', `.globl ${symbol}`, `.type ${symbol}, @function`, `${symbol}:`];
      const low = `[x16, :lo12:${place}]`;
      const jump =
        architecture === 'x86-64'
          ? [`jmpq *${place}(%rip)`]
          : [`adrp x16, ${place}`, `ldr x16, ${low}`, 'br x16'];
      return [...head, ...jump];
    });
    return lines.map(line => `module asm "${line}"\n`).join('');
  }
}
