//! Raising and catching: both stacks are cut back to the handler.
const std = @import("std");
const builtin = @import("builtin");
const abi = @import("abi.zig");
const heap = @import("heap.zig");
const io = @import("io.zig");
const layout = @import("layout.zig");
const os = @import("os.zig");
const Info = layout.Info;
const Word = layout.Word;

/// The native stack pointer at the newest handler record; 0: there is none.
pub export var rusholme_handlers: usize = 0;
/// Has `rusholme_catch` returned an exception?
pub export var rusholme_caught: i64 = 0;
/// 0: exceptions from other threads are let in; 1 and 2: they wait.
pub export var rusholme_masking: i64 = 0;

/// What lies at the address of a handler record.
pub const Record = extern struct {
    before: usize,
    stack: usize,
};

fn catchAction() callconv(.naked) void {
    asm volatile (switch (builtin.cpu.arch) {
            .x86_64 =>
            \\ .weak rusholme_perform
            \\ pushq %%rbp
            \\ pushq %%rbx
            \\ pushq %%r12
            \\ pushq %%r13
            \\ pushq %%r14
            \\ pushq %%r15
            \\ pushq %%rdi
            \\ pushq rusholme_handlers(%%rip)
            \\ movq %%rsp, rusholme_handlers(%%rip)
            \\ callq rusholme_perform
            \\rusholme_return_from_catch:
            \\ popq rusholme_handlers(%%rip)
            \\ addq $8, %%rsp
            \\ popq %%r15
            \\ popq %%r14
            \\ popq %%r13
            \\ popq %%r12
            \\ popq %%rbx
            \\ popq %%rbp
            \\ retq
            ,
            .aarch64 =>
            \\ .weak rusholme_perform
            \\ stp x29, x30, [sp, #-16]!
            \\ stp x27, x28, [sp, #-16]!
            \\ stp x25, x26, [sp, #-16]!
            \\ stp x23, x24, [sp, #-16]!
            \\ stp x21, x22, [sp, #-16]!
            \\ stp x19, x20, [sp, #-16]!
            \\ stp d14, d15, [sp, #-16]!
            \\ stp d12, d13, [sp, #-16]!
            \\ stp d10, d11, [sp, #-16]!
            \\ stp d8, d9, [sp, #-16]!
            \\ adrp x9, rusholme_handlers
            \\ add x9, x9, :lo12:rusholme_handlers
            \\ ldr x10, [x9]
            \\ stp x10, x0, [sp, #-16]!
            \\ mov x10, sp
            \\ str x10, [x9]
            \\ bl rusholme_perform
            \\rusholme_return_from_catch:
            \\ ldp x10, x11, [sp], #16
            \\ adrp x9, rusholme_handlers
            \\ add x9, x9, :lo12:rusholme_handlers
            \\ str x10, [x9]
            \\ ldp d8, d9, [sp], #16
            \\ ldp d10, d11, [sp], #16
            \\ ldp d12, d13, [sp], #16
            \\ ldp d14, d15, [sp], #16
            \\ ldp x19, x20, [sp], #16
            \\ ldp x21, x22, [sp], #16
            \\ ldp x23, x24, [sp], #16
            \\ ldp x25, x26, [sp], #16
            \\ ldp x27, x28, [sp], #16
            \\ ldp x29, x30, [sp], #16
            \\ ret
            ,
            else => @compileError("only x86-64 and aarch64"),
        });
}

/// Goes on behind the call in `rusholme_catch`, as if it had returned these two.
fn returnFromCatch(record: usize, exception: Word, free: usize) noreturn {
    if (builtin.is_test) @panic("there is no compiled code in a test");
    switch (builtin.cpu.arch) {
        .x86_64 => asm volatile (
            \\ movq %[record], %%rsp
            \\ jmp rusholme_return_from_catch
            :
            : [record] "r" (record),
              [exception] "{rax}" (exception),
              [free] "{rdx}" (free),
            : .{ .memory = true }),
        .aarch64 => asm volatile (
            \\ mov sp, %[record]
            \\ b rusholme_return_from_catch
            :
            : [record] "r" (record),
              [exception] "{x0}" (exception),
              [free] "{x1}" (free),
            : .{ .memory = true }),
        else => @compileError("only x86-64 and aarch64"),
    }
    unreachable;
}

/// Gives up what is going on. `stack` is the end of the shadow stack in use.
pub fn raise(stack: usize, free: usize, exception: Word) callconv(abi.compiled) noreturn {
    if (rusholme_handlers == 0) os.die(1, "an exception that nobody handles");
    const record: *const Record = @ptrFromInt(rusholme_handlers);
    os.check(record.stack <= stack, "a handler above the stack");
    if (record.before == 0 and @intFromPtr(tracer) != 0) tracer.?.note(exception);
    const waiting: [*]const Word = @ptrFromInt(record.stack);
    for (waiting[0 .. (stack - record.stack) / layout.word_bytes]) |slot| fail(slot, exception);
    cut(free, exception);
}

/// Goes on at the newest handler.
pub fn cut(free: usize, exception: Word) noreturn {
    rusholme_caught = 1;
    returnFromCatch(rusholme_handlers, exception, free);
}

/// If the slot marks a thunk under evaluation, it will raise the exception again.
pub fn fail(slot: Word, exception: Word) void {
    if (slot & layout.tag_mask != layout.update_frame_tag) return;
    const thunk: [*]Word = @ptrFromInt(slot - layout.update_frame_tag);
    const info = Info.of(thunk[0]);
    if (info.kind != .blackhole) return;
    thunk[0] = @intFromPtr(info.unpack.?);
    thunk[layout.result_word] = exception;
    heap.wrote(&thunk[layout.result_word]);
}

pub const Found = enum {
    loop,
    stack_overflow,
    heap_overflow,
    blocked_on_mvar,
    blocked_on_transaction,
    user_interrupt,
};

pub var known = [_]Word{0} ** @typeInfo(Found).@"enum".fields.len;

fn set(number: usize, exception: Word) callconv(abi.compiled) void {
    os.check(number < known.len, "an exception without a number");
    known[number] = exception;
    if (number == @intFromEnum(Found.user_interrupt)) @import("signals.zig").init();
}

/// Can it be raised?
pub fn isKnown(found: Found) bool {
    return known[@intFromEnum(found)] != 0 and rusholme_handlers != 0;
}

pub fn raiseFound(found: Found, stack: usize, free: usize) noreturn {
    raise(stack, free, known[@intFromEnum(found)]);
}

/// A thunk has been entered that this thread evaluates.
pub fn thunkWaitsForItself(stack: usize, free: usize) noreturn {
    if (isKnown(.loop)) raiseFound(.loop, stack, free);
    io.flush();
    os.die(1, "<<loop>>");
}

/// They are roots: a collection may move them.
pub fn roots() []Word {
    return if (known[0] == 0) &.{} else &known;
}


/// In a program with lines: what to do when an exception is about to end it, and when it ends.
pub const Tracer = extern struct {
    note: *const fn (exception: Word) callconv(abi.compiled) void,
    print: *const fn () callconv(abi.compiled) void,
};

pub const tracer = @extern(?*const Tracer, .{ .name = "rusholme_tracer", .linkage = .weak });

comptime {
    if (!builtin.is_test) @export(&catchAction, .{ .name = "rusholme_catch" });
    @export(&raise, .{ .name = "rusholme_raise" });
    @export(&set, .{ .name = "rusholme_set_exception" });
}
