//! The two stacks, and the signal handler that notices when one is full.
const std = @import("std");
const builtin = @import("builtin");
const linux = std.os.linux;
const memory = @import("memory.zig");
const options = @import("options.zig");
const os = @import("os.zig");
const Range = memory.Range;
const abi = @import("abi.zig");
const exceptions = @import("exceptions.zig");
const heap = @import("heap.zig");
const watermark = @import("watermark.zig");

/// A frame is smaller than half of this, so that no function can step over a guard.
const guard_bytes = 2 << 20;

/// Return addresses and what LLVM saves. Grows down.
pub var native: Range = undefined;
/// The collector's roots. Grows up.
pub var shadow: Range = undefined;
var native_guard: Range = undefined;
var shadow_guard: Range = undefined;

pub fn init() void {
    const whole_native = memory.reserve(options.stack_bytes + guard_bytes);
    native_guard = .{ .start = whole_native.start, .end = whole_native.start + guard_bytes };
    native = .{ .start = native_guard.end, .end = whole_native.end };
    const whole_shadow = memory.reserve(options.stack_bytes + guard_bytes);
    shadow_guard = .{ .start = whole_shadow.end - guard_bytes, .end = whole_shadow.end };
    shadow = .{ .start = whole_shadow.start, .end = shadow_guard.start };
    os.forbid(native_guard.start, guard_bytes);
    os.forbid(shadow_guard.start, guard_bytes);
    os.adviseLarge(native.start, native.bytes() -| small_bytes);
    os.adviseLarge(shadow.start + small_bytes, shadow.bytes() -| small_bytes);
    catchFaults();
}

/// Most programs need no more stack than this, and need not pay for large pages.
const small_bytes = 512 << 10;

/// The two stacks of a thread, and their guards.
pub const Pair = struct { native: Range, shadow: Range, native_guard: Range, shadow_guard: Range };

const thread_bytes = 256 << 20;
var returned: [64]Pair = undefined;
var returned_count: usize = 0;

/// The stacks in use.
pub fn own() Pair {
    return .{
        .native = native,
        .shadow = shadow,
        .native_guard = native_guard,
        .shadow_guard = shadow_guard,
    };
}

pub fn use(pair: Pair) void {
    watermark.forget();
    native = pair.native;
    shadow = pair.shadow;
    native_guard = pair.native_guard;
    shadow_guard = pair.shadow_guard;
}

/// With more than these, so many pages are in use in turn that the processor has to look up their addresses;
/// to copy the stacks of most threads, some hundreds of bytes, costs less.
pub const most_pairs = 32;

fn pairBytes() usize {
    const bytes: usize = @min(options.share(thread_bytes, 32 * most_pairs), options.stack_bytes);
    return 2 * (bytes + guard_bytes);
}

/// How many there is room for.
pub fn pairs() usize {
    return @max(2, options.share(most_pairs * pairBytes(), 8) / pairBytes());
}

/// Stacks that began at the same place of a page would fight for the same lines of the cache.
const colour_bytes = 7 * 64;
var colour: usize = 0;

/// Stacks for a new thread.
pub fn take() Pair {
    if (returned_count > 0) {
        returned_count -= 1;
        return returned[returned_count];
    }
    const whole = memory.reserve(pairBytes());
    const half = whole.start + whole.bytes() / 2;
    os.forbid(half - guard_bytes, 2 * guard_bytes);
    colour = (colour + colour_bytes) % os.granule;
    return .{
        .shadow = .{ .start = whole.start + colour, .end = half - guard_bytes },
        .shadow_guard = .{ .start = half - guard_bytes, .end = half },
        .native_guard = .{ .start = half, .end = half + guard_bytes },
        .native = .{ .start = half + guard_bytes, .end = whole.end - colour },
    };
}

/// A thread has ended. It is still running on these for a moment.
pub fn giveBack(pair: Pair) void {
    if (returned_count == returned.len) return;
    returned[returned_count] = pair;
    returned_count += 1;
}

fn onFault(_: linux.SIG, info: *const linux.siginfo_t, _: ?*anyopaque) callconv(.c) void {
    const address = @intFromPtr(info.fields.sigfault.addr);
    if (exceptions.isKnown(.stack_overflow)) {
        if (native_guard.contains(address) and address >= native_guard.end - guard_bytes / 2)
            return extend(native_guard.end - guard_bytes / 2);
        if (shadow_guard.contains(address) and address < shadow_guard.start + guard_bytes / 2)
            return extend(shadow_guard.start);
    }
    if (watermark.fault(address)) return;
    if (native_guard.contains(address)) overflow(native);
    if (shadow_guard.contains(address)) overflow(shadow);
    var message: os.Message = .{};
    _ = message.text("invalid access to address 0x").number(address, 16);
    os.bug(message.buffer[0..message.len]);
}

/// The words and the exit code are GHC's.
fn overflow(stack: Range) noreturn {
    var message: os.Message = .{};
    const size = message.line().text("Stack space overflow: current size ").number(stack.bytes(), 10);
    _ = size.text(" bytes.\n");
    message.line().text("Use `+RTS -Ksize -RTS' to increase it.\n").send();
    os.exit(2);
}

/// The handler cannot run on a stack that is full.
var handler_stack: [64 << 10]u8 align(16) = undefined;

fn catchFaults() void {
    const stack: linux.stack_t = .{ .sp = &handler_stack, .flags = 0, .size = handler_stack.len };
    _ = linux.sigaltstack(&stack, null);
    const fault: linux.Sigaction = .{
        .handler = .{ .sigaction = onFault },
        .mask = linux.sigemptyset(),
        .flags = linux.SA.SIGINFO | linux.SA.ONSTACK,
    };
    _ = linux.sigaction(.SEGV, &fault, null);
    _ = linux.sigaction(.BUS, &fault, null);
    const ignored: linux.Sigaction = .{
        .handler = .{ .handler = linux.SIG.IGN },
        .mask = linux.sigemptyset(),
        .flags = 0,
    };
    _ = linux.sigaction(.PIPE, &ignored, null);
}

/// Half of a guard that has been opened; 0: none.
var extension: usize = 0;

fn extend(half: usize) void {
    os.permit(half, guard_bytes / 2);
    extension = half;
    heap.rusholme_heap_limit = 0;
}

/// At a place where compiled code may be interrupted: raises the exception that a fault has put off.
pub fn checkOverflow(stack: usize, free: usize) void {
    if (extension == 0) return;
    const half: Range = .{ .start = extension, .end = extension + guard_bytes / 2 };
    if (half.contains(@frameAddress()) or half.contains(stack)) {
        exceptions.raiseFound(.stack_overflow, stack, free);
    }
    os.forbid(half.start, half.bytes());
    extension = 0;
}

fn reportOverflow() callconv(abi.compiled) noreturn {
    overflow(native);
}

comptime {
    @export(&reportOverflow, .{ .name = "rusholme_overflowed" });
}

/// Calls `body` on the native stack. Nothing comes back to the stack that Linux gave us.
pub fn enter(body: *const fn () callconv(.c) noreturn) noreturn {
    switch (builtin.cpu.arch) {
        .x86_64 => asm volatile (
            \\ movq %[top], %%rsp
            \\ xorl %%ebp, %%ebp
            \\ callq *%[body]
            :
            : [top] "r" (native.end),
              [body] "r" (body),
            : .{ .memory = true }),
        .aarch64 => asm volatile (
            \\ mov sp, %[top]
            \\ mov fp, #0
            \\ mov lr, #0
            \\ br %[body]
            :
            : [top] "r" (native.end),
              [body] "r" (body),
            : .{ .memory = true }),
        else => @compileError("only x86-64 and aarch64"),
    }
    unreachable;
}
