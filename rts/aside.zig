//! Places for stacks, which threads use in turn, and the stacks of threads that do not have their place.
const copy = @import("bytes.zig").copy;
const std = @import("std");
const builtin = @import("builtin");
const exceptions = @import("exceptions.zig");
const heap = @import("heap.zig");
const layout = @import("layout.zig");
const malloc = @import("malloc.zig");
const os = @import("os.zig");
const remembered = @import("remembered.zig");
const stacks = @import("stacks.zig");
const threads = @import("threads.zig");
const Thread = threads.Thread;
const Word = layout.Word;

/// Addresses of a pair of stacks.
pub const Place = struct {
    pair: stacks.Pair = undefined,
    /// The thread whose stacks are here now.
    occupant: ?*Thread = null,
    users: usize = 0,
    next: ?*Place = null,
};

const most = stacks.most_pairs;
var places = [_]Place{.{}} ** most;
var count: usize = 0;
var unused: ?*Place = null;
var rover: usize = 0;

/// The place of the main thread, who is there.
pub fn first(main: *Thread) void {
    places[0] = .{ .pair = stacks.own(), .occupant = main, .users = 1 };
    count = 1;
    main.place = &places[0];
    main.stacks = places[0].pair;
}

/// Gives a thread a place of its own, or one that it shares.
pub fn take(thread: *Thread) void {
    const place = find();
    place.users += 1;
    thread.place = place;
    thread.stacks = place.pair;
}

fn find() *Place {
    if (unused) |place| {
        unused = place.next;
        return place;
    }
    if (count < stacks.pairs()) {
        count += 1;
        places[count - 1].pair = stacks.take();
        return &places[count - 1];
    }
    rover = rover % (count - 1) + 1;
    return &places[rover];
}

/// A thread has ended. It is still running there for a moment.
pub fn giveBack(thread: *Thread) void {
    const place = thread.place;
    place.occupant = null;
    place.users -= 1;
    if (place.users == 0) {
        place.next = unused;
        unused = place;
    }
    free(thread);
}

/// A rest ends that never ran again.
pub fn drop(rest: *Thread) void {
    for (&substitutes) |*substitute| {
        if (substitute.user == rest) substitute.user = null;
    }
    rest.place.users -= 1;
    free(rest);
}

/// Stacks that are not in their place: the native one, and the shadow stack above it.
pub const Kept = struct { start: usize = 0, room: usize = 0 };

fn nativeBytes(thread: *const Thread) usize {
    return thread.stacks.native.end - thread.native;
}

fn shadowBytes(thread: *const Thread) usize {
    return thread.shadow - thread.stacks.shadow.start;
}

fn bytesAt(address: usize, count_: usize) []u8 {
    const pointer: [*]u8 = @ptrFromInt(address);
    return pointer[0..count_];
}

/// Makes room for a thread's stacks outside of their place.
fn makeRoom(thread: *Thread) void {
    const bytes = nativeBytes(thread) + shadowBytes(thread);
    if (bytes <= thread.kept.room) return;
    free(thread);
    thread.kept = .{ .start = malloc.allocate(bytes), .room = bytes };
    if (thread.kept.start == 0) os.die(251, "no memory for the stacks of a thread");
}

fn free(thread: *Thread) void {
    malloc.release(thread.kept.start);
    thread.kept = .{};
}

fn putAside(thread: *Thread) void {
    makeRoom(thread);
    const native = nativeBytes(thread);
    const shadow = shadowBytes(thread);
    copy(u8, bytesAt(thread.kept.start, native), bytesAt(thread.native, native));
    const from = bytesAt(thread.stacks.shadow.start, shadow);
    copy(u8, bytesAt(thread.kept.start + native, shadow), from);
}

fn bringBack(thread: *Thread) void {
    const native = nativeBytes(thread);
    const shadow = shadowBytes(thread);
    copy(u8, bytesAt(thread.native, native), bytesAt(thread.kept.start, native));
    const to = bytesAt(thread.stacks.shadow.start, shadow);
    copy(u8, to, bytesAt(thread.kept.start + native, shadow));
    thread.place.occupant = thread;
    if (thread.kept.room > largest_kept) free(thread);
}

/// A thread that needs no more keeps the memory for the next time.
const largest_kept = 16 << 10;

/// The words on the shadow stack of a thread that has been put aside; null: it is in its place.
pub fn slots(thread: *Thread) ?[]Word {
    if (thread.place.occupant == thread) return null;
    const words: [*]Word = @ptrFromInt(thread.kept.start + nativeBytes(thread));
    return words[0 .. shadowBytes(thread) / layout.word_bytes];
}

/// The native stack on which one thread's stacks are exchanged for another's.
var landing: [16 << 10]u8 align(16) = undefined;
var leaving: ?*Thread = null;
var arriving: *Thread = undefined;

/// `left` has the turn, and `next` gets it.
pub fn change(left: *Thread, next: *Thread) void {
    if (next.place.occupant == next) return rusholme_switch(&left.native, next.native);
    arriving = next;
    leaving = null;
    if (next.place != left.place) {
        if (next.place.occupant) |occupant| putAside(occupant);
        bringBack(next);
        return rusholme_switch(&left.native, next.native);
    }
    if (!left.done) leaving = left;
    pretend(@ptrFromInt(landingTop()));
    rusholme_switch(&left.native, landingTop());
}

fn landingTop() usize {
    return @intFromPtr(&landing) + landing.len - 16 - threads.pushed * layout.word_bytes;
}

fn pretend(words: [*]usize) void {
    @memset(words[0..threads.pushed], 0);
    words[threads.return_word] = @intFromPtr(&exchange);
}

fn exchange() callconv(@import("abi.zig").compiled) noreturn {
    if (leaving) |thread| putAside(thread);
    bringBack(arriving);
    var forgotten: usize = 0;
    rusholme_switch(&forgotten, arriving.native);
    unreachable;
}

extern fn rusholme_switch(save: *usize, load: usize) callconv(.c) void;

/// A new thread's native stack will hold nothing but what it seems to have pushed. Where, if not in its place?
pub fn prepare(thread: *Thread) ?usize {
    if (thread.place.occupant == null) {
        thread.place.occupant = thread;
        return null;
    }
    makeRoom(thread);
    @memset(bytesAt(thread.kept.start, nativeBytes(thread)), 0);
    return thread.kept.start;
}

/// Bytes from a handler record to the end of its function's frame, and where in it the return address is.
const frame_bytes: usize = if (builtin.cpu.arch == .x86_64) 72 else 176;
const return_offset: usize = if (builtin.cpu.arch == .x86_64) 64 else 168;

/// The first thunk that the running thread evaluates above its newest handler.
fn firstMark(stack: usize) ?*Word {
    const record: *const exceptions.Record = @ptrFromInt(exceptions.rusholme_handlers);
    const words: [*]Word = @ptrFromInt(record.stack);
    for (words[0 .. (stack - record.stack) / layout.word_bytes]) |*word| {
        if (isMark(word.*)) return word;
    }
    return null;
}

pub fn isMark(word: Word) bool {
    if (word & layout.tag_mask != layout.update_frame_tag or word == layout.update_frame_tag) return false;
    const thunk: [*]const Word = @ptrFromInt(word - layout.update_frame_tag);
    return layout.Info.of(thunk[0]).kind == .blackhole;
}

/// Stands for the first thunk that a rest evaluates.
const Substitute = struct { object: [2]Word = .{ 0, 0 }, user: ?*Thread = null };
var substitutes = [_]Substitute{.{}} ** 4096;

fn takeSubstitute(rest: *Thread, thunk: [*]Word) ?Word {
    for (&substitutes) |*substitute| {
        if (substitute.user != null) continue;
        substitute.* = .{ .object = .{ thunk[0], 0 }, .user = rest };
        rest.first_thunk = @intFromPtr(thunk);
        return @intFromPtr(&substitute.object) + layout.update_frame_tag;
    }
    return null;
}

/// Compiled code has updated an old thunk.
fn updated(free_: usize, slot: *Word) callconv(@import("abi.zig").compiled) void {
    const data = std.mem.asBytes(&substitutes);
    const place = @intFromPtr(slot) -% @intFromPtr(data);
    if (place >= data.len) {
        if (heap.young.contains(slot.*)) remembered.add(slot);
        return;
    }
    const substitute = &substitutes[place / @sizeOf(Substitute)];
    const thunk: [*]Word = @ptrFromInt(substitute.user.?.first_thunk);
    thunk[0] = substitute.object[0];
    thunk[layout.result_word] = substitute.object[1];
    heap.wrote(&thunk[layout.result_word]);
    endOfRest(free_, 0);
}

/// Makes a thread of what the running thread does above its newest handler, if thunks depend on it.
/// True: the running thread can be cut back. False: it is that other thread, and has been made ready.
pub fn freeze(stack: usize) bool {
    if (exceptions.rusholme_handlers == 0) return true;
    const mark = firstMark(stack) orelse return true;
    const running = threads.running();
    const rest = threads.newRest();
    rest.stacks = running.stacks;
    rest.stacks.native.end = exceptions.rusholme_handlers + frame_bytes;
    rest.stacks.shadow.start = @intFromPtr(mark);
    rest.place = running.place;
    rest.place.users += 1;
    rest.shadow = stack;
    rest.handlers = exceptions.rusholme_handlers;
    rest.masking = exceptions.rusholme_masking;
    const thunk: [*]Word = @ptrFromInt(mark.* - layout.update_frame_tag);
    mark.* = takeSubstitute(rest, thunk) orelse os.die(251, "too much work has been given up");
    rusholme_snapshot(&rest.native, rest, &keep);
    return threads.running() != rest;
}

extern fn rusholme_snapshot(save: *usize, thread: *Thread, keep: *const fn (*Thread) callconv(.c) void) callconv(.c) void;

fn keep(rest: *Thread) callconv(.c) void {
    putAside(rest);
    const record = rest.kept.start + rest.handlers - rest.native;
    const copied: *exceptions.Record = @ptrFromInt(record);
    copied.before = 0;
    copied.stack = rest.stacks.shadow.start;
    const return_address: *usize = @ptrFromInt(record + return_offset);
    return_address.* = @intFromPtr(&finished);
}

fn snapshot() callconv(.naked) void {
    asm volatile (switch (builtin.cpu.arch) {
            .x86_64 =>
            \\ pushq %%rbp
            \\ pushq %%rbx
            \\ pushq %%r12
            \\ pushq %%r13
            \\ pushq %%r14
            \\ pushq %%r15
            \\ movq %%rsp, (%%rdi)
            \\ movq %%rsi, %%rdi
            \\ subq $8, %%rsp
            \\ callq *%%rdx
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
            \\ mov x9, sp
            \\ str x9, [x0]
            \\ mov x0, x1
            \\ blr x2
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

fn finished() callconv(.naked) void {
    asm volatile (switch (builtin.cpu.arch) {
            .x86_64 =>
            \\ movq %%rdx, %%rdi
            \\ movq %%rax, %%rsi
            \\ andq $-16, %%rsp
            \\ callq %[end:P]
            ,
            .aarch64 =>
            \\ mov x9, x0
            \\ mov x0, x1
            \\ mov x1, x9
            \\ b %[end]
            ,
            else => @compileError("only x86-64 and aarch64"),
        }
        :
        : [end] "X" (&endOfRest),
    );
}

fn endOfRest(free_: usize, exception: Word) callconv(.c) noreturn {
    const rest = threads.running();
    for (&substitutes) |*substitute| {
        if (substitute.user == rest) substitute.user = null;
    }
    if (exception != 0) exceptions.fail(rest.first_thunk + layout.update_frame_tag, exception);
    threads.endRest(free_);
}

comptime {
    if (!builtin.is_test) @export(&snapshot, .{ .name = "rusholme_snapshot" });
    @export(&updated, .{ .name = "rusholme_updated" });
}
