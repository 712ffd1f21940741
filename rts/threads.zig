//! Threads: who runs, who could, and who waits for what.
const std = @import("std");
const builtin = @import("builtin");
const linux = std.os.linux;
const abi = @import("abi.zig");
const arrays = @import("arrays.zig");
const exceptions = @import("exceptions.zig");
const heap = @import("heap.zig");
const layout = @import("layout.zig");
const memory = @import("memory.zig");
const os = @import("os.zig");
const stacks = @import("stacks.zig");
const aside = @import("aside.zig");
const Collection = @import("collector.zig").Collection;
const reacting = @import("reacting.zig");
const Info = layout.Info;
const Made = arrays.Made;
const Word = layout.Word;

const Waiting = enum { no, at_box, asleep, in_transaction, sending };
const Wants = enum { take, read, put };

/// What the run-time system knows of a thread. It stays: a `ThreadId#` may be kept for ever.
pub const Thread = struct {
    number: usize,
    stacks: stacks.Pair = undefined,
    /// The native stack pointer, and the end of the shadow stack, while others run.
    native: usize = 0,
    shadow: usize = 0,
    handlers: usize = 0,
    masking: i64 = 0,
    waiting: Waiting = .no,
    wants: Wants = .take,
    done: bool = false,
    /// The box at which it waits; what it puts there, sends, or has got; what it was sent. Roots.
    box: Word = 0,
    value: Word = 0,
    sent: Word = 0,
    /// Is `sent` to be raised when its turn comes?
    interrupted: bool = false,
    /// Those that wait until it takes an exception from them, and the thread for which it waits so itself.
    senders: Queue = .{},
    receiver: ?*Thread = null,
    until: i64 = 0,
    /// What it waited for has not happened: it was only woken.
    again: bool = false,
    /// The addresses of its stacks, and the stacks themselves while another thread has them there.
    place: *aside.Place = undefined,
    kept: aside.Kept = .{},
    /// It is the rest of a computation that was given up, and has no turn before somebody wants
    /// a thunk that it was evaluating: this one.
    frozen: bool = false,
    is_rest: bool = false,
    wanted_thunk: Word = 0,
    /// The one for which a substitute stands.
    first_thunk: Word = 0,
    /// In a collection of everything: its stacks have been looked at.
    found: bool = false,
    /// The next one in the queue it is in, and the next of all.
    next: ?*Thread = null,
    younger: ?*Thread = null,
};

var main_thread: Thread = .{ .number = 1 };
var all: *Thread = &main_thread;
var current: *Thread = &main_thread;
var count: usize = 1;
/// How many have not ended.
var alive: usize = 1;

const Queue = struct {
    first: ?*Thread = null,
    last: ?*Thread = null,

    fn push(queue: *Queue, thread: *Thread) void {
        thread.next = null;
        if (queue.last) |last| last.next = thread else queue.first = thread;
        queue.last = thread;
    }

    fn pushInFront(queue: *Queue, thread: *Thread) void {
        thread.next = queue.first;
        queue.first = thread;
        if (queue.last == null) queue.last = thread;
    }

    fn pop(queue: *Queue) ?*Thread {
        const thread = queue.first orelse return null;
        queue.first = thread.next;
        if (queue.first == null) queue.last = null;
        thread.next = null;
        return thread;
    }

    fn remove(queue: *Queue, gone: *Thread) void {
        var rest: Queue = .{};
        while (queue.pop()) |thread| if (thread != gone) rest.push(thread);
        queue.* = rest;
    }
};

var ready: Queue = .{};
var asleep: Queue = .{};
var transacting: Queue = .{};

/// Gives the roots of all threads to a collection, but for the stack of the running one.
pub fn roots(collection: anytype) void {
    for (journal[0..journal_length]) |*entry| collection.roots(@as([*]Word, @ptrCast(entry))[0..2]);
    var next: ?*Thread = if (alone) null else all;
    while (next) |thread| : (next = thread.younger) {
        for ([_]*Word{ &thread.box, &thread.value, &thread.sent }) |root| {
            if (root.* != 0) collection.roots(root[0..1]);
        }
        if (thread.wanted_thunk != 0) collection.roots(@as(*[1]Word, &thread.wanted_thunk));
        if (thread.first_thunk != 0 and !thread.done) collection.roots(@as(*[1]Word, &thread.first_thunk));
        if (thread != current and !thread.done) collection.roots(waitingSlots(thread));
    }
}

/// The shadow stack of a thread that does not run.
fn waitingSlots(thread: *Thread) []Word {
    if (aside.slots(thread)) |slots| return slots;
    const first: [*]Word = @ptrFromInt(thread.stacks.shadow.start);
    return first[0 .. (thread.shadow - thread.stacks.shadow.start) / layout.word_bytes];
}

/// Is everybody waiting, the thread too that runs?
var all_wait = false;

/// The roots of a collection of everything, but for threads that wait for others.
pub fn rootsOfRunners(collection: *Collection) void {
    for (journal[0..journal_length]) |*entry| collection.roots(@as([*]Word, @ptrCast(entry))[0..2]);
    var next: ?*Thread = if (alone) null else all;
    while (next) |thread| : (next = thread.younger) {
        const waits = thread.waiting == .at_box or (all_wait and thread.waiting == .in_transaction);
        thread.found = !waits and !thread.frozen;
        if (thread.found) lookAt(collection, thread);
    }
}

fn lookAt(collection: *Collection, thread: *Thread) void {
    for ([_]*Word{ &thread.box, &thread.value, &thread.sent, &thread.wanted_thunk }) |root| {
        if (root.* != 0) collection.roots(root[0..1]);
    }
    if (thread.first_thunk != 0 and !thread.done) collection.roots(@as(*[1]Word, &thread.first_thunk));
    if ((thread != current or all_wait) and !thread.done) collection.roots(waitingSlots(thread));
}

/// Everything that runners reach has moved. Finds who can be woken by them, and wakes the others.
pub fn findLost(collection: *Collection) void {
    while (@import("weak.zig").step(collection)) {}
    if (alone) return;
    var searching = true;
    while (searching) {
        searching = false;
        var next: ?*Thread = all;
        while (next) |thread| : (next = thread.younger) {
            if (thread.found or thread.done or !isReachable(collection, thread)) continue;
            thread.found = true;
            searching = true;
            lookAt(collection, thread);
            collection.finish();
        }
        if (@import("weak.zig").step(collection)) searching = true;
    }
    lose(collection, all);
    reverse();
    var next: ?*Thread = all.younger;
    while (next) |thread| : (next = thread.younger) lose(collection, thread);
    reverse();
}

/// The list of all threads but the main one has the youngest first; but the oldest hears first that it is lost.
fn reverse() void {
    var next = all.younger;
    all.younger = null;
    while (next) |thread| {
        next = thread.younger;
        thread.younger = all.younger;
        all.younger = thread;
    }
}

fn isReachable(collection: *Collection, thread: *Thread) bool {
    if (thread.waiting == .at_box) return collection.isAlive(thread.box);
    if (!thread.frozen) return false;
    if (collection.isAlive(thread.first_thunk)) return true;
    for (waitingSlots(thread)[1..]) |slot| if (isMarkAlive(collection, slot)) return true;
    return false;
}

fn isMarkAlive(collection: *Collection, slot: Word) bool {
    if (slot & layout.tag_mask != layout.update_frame_tag or !collection.isAlive(slot)) return false;
    const object: [*]const Word = @ptrFromInt(slot - layout.update_frame_tag);
    const has_moved = object[0] & layout.forward_bit != 0;
    return aside.isMark(if (has_moved) object[0] else slot);
}

fn lose(collection: *Collection, thread: *Thread) void {
    if (thread.found or thread.done) return;
    if (thread.frozen) {
        thread.done = true;
        rests -= 1;
        return aside.drop(thread);
    }
    const why: exceptions.Found =
        if (thread.waiting == .in_transaction) .blocked_on_transaction else .blocked_on_mvar;
    lookAt(collection, thread);
    collection.finish();
    thread.found = true;
    const exception = exceptions.known[@intFromEnum(why)];
    if (exception != 0) interrupt(thread, exception);
}

/// All threads wait. Is one of them lost, which could then run?
fn lookForLost() bool {
    if (alone) return false;
    all_wait = true;
    shared_heap = heap.collectWaiting(shared_heap);
    all_wait = false;
    return ready.first != null;
}

/// An exception for the main thread that comes from nowhere in the program, and has not been raised.
pub var news: ?exceptions.Found = null;

fn takeNews() Word {
    const exception = exceptions.known[@intFromEnum(news.?)];
    news = null;
    return exception;
}

/// Hands the news over, if they can be. The heap pointer, if the running thread goes on.
fn tellMain(stack: usize, free: usize) usize {
    if (current != &main_thread) {
        tellWaiting();
        return free;
    }
    if (exceptions.rusholme_masking != 0) return free;
    return raiseSent(stack, free, takeNews());
}

/// The same where the main thread does not run, or is about to wait.
fn tellWaiting() void {
    const main = &main_thread;
    const masking = if (current == main) exceptions.rusholme_masking else main.masking;
    const open = masking == 0 or (masking == 2 and main.waiting != .no);
    if (open and !main.interrupted) interrupt(main, takeNews());
}

/// The thread with this action runs finalizers.
const finalizing: Word = 0;

pub fn startFinalizers() void {
    _ = start(finalizing);
}

fn runFinalizers() noreturn {
    var free = shared_heap;
    while (@import("weak.zig").takePending()) |finalizer| {
        free = rusholme_catch(current.stacks.shadow.start, free, finalizer).heap;
        exceptions.rusholme_caught = 0;
    }
    end(free);
}

/// What a thread is doing, as a number.
fn stateOf(pointer: Word) callconv(abi.compiled) i64 {
    const thread = threadOf(pointer);
    if (thread.done) return 16;
    return switch (thread.waiting) {
        .no => 0,
        .at_box => 1,
        .asleep => 5,
        .in_transaction => 6,
        .sending => 12,
    };
}

pub fn startListener(action: Word) void {
    _ = start(action);
}

/// From a signal handler: the next allocation is a place for other threads.
pub fn wantTurn() void {
    wanted = true;
    heap.rusholme_heap_limit = 0;
}

fn switchStacks() callconv(.naked) void {
    asm volatile (switch (builtin.cpu.arch) {
            .x86_64 =>
            \\ pushq %%rbp
            \\ pushq %%rbx
            \\ pushq %%r12
            \\ pushq %%r13
            \\ pushq %%r14
            \\ pushq %%r15
            \\ movq %%rsp, (%%rdi)
            \\ movq %%rsi, %%rsp
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
            \\ mov sp, x1
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

extern fn rusholme_switch(save: *usize, load: usize) callconv(.c) void;

/// Words that a thread has pushed when it is not running, the return address last.
pub const pushed: usize = if (builtin.cpu.arch == .x86_64) 7 else 20;
/// The one that is the return address.
pub const return_word: usize = if (builtin.cpu.arch == .x86_64) 6 else 19;

fn prepare(thread: *Thread) void {
    const top = thread.stacks.native.end - 16;
    thread.native = top - pushed * layout.word_bytes;
    thread.shadow = thread.stacks.shadow.start;
    if (aside.prepare(thread)) |kept| return pretend(@ptrFromInt(kept));
    pretend(@ptrFromInt(thread.native));
}

fn pretend(words: [*]usize) void {
    @memset(words[0..pushed], 0);
    words[return_word] = @intFromPtr(&begin);
}

/// The heap pointer, from one thread to the next.
var shared_heap: usize = 0;

/// Runs another thread. Comes back when it is this one's turn again, with the heap pointer then.
fn change(next: *Thread, stack: usize, free: usize) usize {
    if (next == current) return free;
    const left = current;
    left.shadow = stack;
    left.handlers = exceptions.rusholme_handlers;
    left.masking = exceptions.rusholme_masking;
    shared_heap = free;
    current = next;
    exceptions.rusholme_handlers = next.handlers;
    exceptions.rusholme_masking = next.masking;
    stacks.use(next.stacks);
    aside.change(left, next);
    return shared_heap;
}

extern fn rusholme_catch(stack: usize, heap: usize, action: Word) callconv(.c) Made;

/// What a new thread does first.
fn begin() callconv(abi.compiled) noreturn {
    if (current.interrupted) end(shared_heap);
    const action = current.value;
    current.value = 0;
    if (action == finalizing) runFinalizers();
    const made = rusholme_catch(current.stacks.shadow.start, shared_heap, action);
    end(made.heap);
}

/// The running thread has ended; whoever waits to send it something need not wait any more.
pub fn end(free: usize) noreturn {
    exceptions.rusholme_caught = 0;
    current.done = true;
    current.sent = 0;
    alive -= 1;
    while (current.senders.pop()) |sender| wake(sender);
    aside.giveBack(current);
    const next = following(current.stacks.shadow.start, free);
    _ = change(next, current.stacks.shadow.start, shared_heap);
    unreachable;
}

pub fn fork(stack: usize, free: usize, action: Word) callconv(abi.compiled) Made {
    const thread = start(action);
    thread.masking = exceptions.rusholme_masking;
    return identity(stack, free, thread);
}

/// A new thread that will perform an action.
fn start(action: Word) *Thread {
    beginThreads();
    if (count == 1) startTimer();
    const thread: *Thread = &(newThreads(1))[0];
    count += 1;
    alive += 1;
    thread.* = .{ .number = count, .value = action };
    aside.take(thread);
    thread.younger = all.younger;
    all.younger = thread;
    prepare(thread);
    ready.push(thread);
    return thread;
}

/// Is the main thread the only one, and nothing known of its stacks?
var alone = true;

/// Are there threads beside the one that runs?
pub fn haveOthers() bool {
    return alive > 1;
}

fn beginThreads() void {
    if (!alone) return;
    alone = false;
    aside.first(&main_thread);
}

var spare_threads: []Thread = &.{};

fn newThreads(n: usize) []Thread {
    if (spare_threads.len < n) {
        const range = memory.reserve(1 << 20);
        const first: [*]Thread = @ptrFromInt(range.start);
        spare_threads = first[0 .. range.bytes() / @sizeOf(Thread)];
    }
    defer spare_threads = spare_threads[n..];
    return spare_threads[0..n];
}

const thread_table = arrays.Table.make("thread", .mutable, 0, 1);
const box_table = arrays.Table.make("box", .mutable, 1, 2);

fn identity(stack: usize, free: usize, thread: *Thread) Made {
    var top = free;
    const object: [*]Word = @ptrFromInt(heap.allocate(stack, &top, 2 * layout.word_bytes));
    object[0] = thread_table.header();
    object[1] = @intFromPtr(thread);
    return .{ .object = @intFromPtr(object) + layout.object_tag, .heap = top };
}

fn threadOf(pointer: Word) *Thread {
    return @ptrFromInt(arrays.wordsOf(pointer)[1]);
}

fn myThread(stack: usize, free: usize) callconv(abi.compiled) Made {
    return identity(stack, free, current);
}

fn numberOf(pointer: Word) callconv(abi.compiled) i64 {
    return @intCast(threadOf(pointer).number);
}

/// Who runs next. If all wait for each other, the main thread hears of it.
fn following(stack: usize, free: usize) *Thread {
    current.shadow = stack;
    shared_heap = free;
    if (asleep.first != null and (ticked or ready.first == null)) wakeSleepers();
    while (true) {
        while (ready.pop()) |thread| if (isWanted(thread)) return thread;
        if (asleep.first == null) deadlock() else sleepUntilNext();
        if (news != null) tellWaiting();
        if (reacting.haveArrivals()) reacting.start();
        wakeSleepers();
    }
}

/// May the thread have the turn that it is due?
fn isWanted(thread: *Thread) bool {
    if (!thread.is_rest) return true;
    if (aside.isMark(thread.wanted_thunk + layout.update_frame_tag)) return true;
    thread.frozen = true;
    thread.wanted_thunk = 0;
    alive -= 1;
    return false;
}

/// Gives the turn away; back with the heap pointer. What the thread has been sent meanwhile is raised.
fn wait(stack: usize, free: usize) usize {
    current.again = false;
    const next = following(stack, free);
    const back = change(next, stack, shared_heap);
    if (current.interrupted) {
        current.interrupted = false;
        return raiseSent(stack, back, takeSent());
    }
    return back;
}

/// Raises an exception that has nothing to do with what the thread is doing. The heap pointer, if somebody
/// wants to know all the same what came of it.
fn raiseSent(stack: usize, free: usize, exception: Word) usize {
    beginThreads();
    if (aside.freeze(stack)) exceptions.cut(free, exception);
    current.again = true;
    return shared_heap;
}

pub fn endRest(free: usize) noreturn {
    rests -= 1;
    end(free);
}

pub fn running() *Thread {
    return current;
}

/// A thread that will not run before it is thawed.
pub fn newRest() *Thread {
    const thread: *Thread = &(newThreads(1))[0];
    thread.* = .{ .number = 0, .frozen = true, .is_rest = true };
    thread.younger = all.younger;
    all.younger = thread;
    rests += 1;
    return thread;
}

/// How many threads are the rest of a computation, and have not ended.
var rests: usize = 0;

/// Makes the rest ready that was evaluating this thunk, if one was.
fn thaw(thunk: Word) void {
    var next: ?*Thread = all;
    while (next) |thread| : (next = thread.younger) {
        if (!thread.is_rest or thread.done or thread == current) continue;
        if (thread.first_thunk == thunk) return want(thread, thunk);
        if (thread.wanted_thunk == thread.first_thunk) continue;
        for (waitingSlots(thread)) |slot| {
            if (slot == thread.wanted_thunk + layout.update_frame_tag and aside.isMark(slot)) break;
            if (slot == thunk + layout.update_frame_tag) return want(thread, thunk);
        }
    }
}

fn want(rest: *Thread, thunk: Word) void {
    rest.wanted_thunk = thunk;
    if (!rest.frozen) return;
    rest.frozen = false;
    alive += 1;
    ready.push(rest);
}

fn takeSent() Word {
    defer current.sent = 0;
    return current.sent;
}

fn wake(thread: *Thread) void {
    thread.waiting = .no;
    thread.box = 0;
    thread.receiver = null;
    ready.push(thread);
}

fn deadlock() void {
    if (lookForLost()) return;
    if (reacting.wait()) return;
    const main = &main_thread;
    const why: exceptions.Found =
        if (main.waiting == .in_transaction) .blocked_on_transaction else .blocked_on_mvar;
    const exception = exceptions.known[@intFromEnum(why)];
    if (exception == 0) os.die(1, if (why == .blocked_on_transaction)
        "thread blocked indefinitely in an STM transaction"
    else
        "thread blocked indefinitely in an MVar operation");
    interrupt(main, exception);
}

pub fn yield(stack: usize, first_free: usize) callconv(abi.compiled) Made {
    in_vain = 0;
    const free = if (news != null) tellMain(stack, first_free) else first_free;
    if (reacting.haveArrivals()) reacting.start();
    if (ticked) wakeSleepers();
    if (ready.first == null) return .{ .object = 0, .heap = free };
    ready.push(current);
    return .{ .object = 0, .heap = wait(stack, free) };
}

fn now() i64 {
    var time: linux.timespec = undefined;
    _ = linux.syscall2(.clock_gettime, 1, @intFromPtr(&time));
    return time.sec * 1_000_000 + @divTrunc(time.nsec, 1000);
}

fn delay(stack: usize, first_free: usize, microseconds: i64) callconv(abi.compiled) Made {
    const free = receive(stack, first_free) orelse first_free;
    current.until = now() +| @max(microseconds, 0);
    current.waiting = .asleep;
    putToSleep(current);
    in_vain = 0;
    return .{ .object = 0, .heap = wait(stack, free) };
}

/// The queue of those asleep begins with the one to be woken first.
fn putToSleep(thread: *Thread) void {
    const last = asleep.last orelse return asleep.push(thread);
    if (last.until <= thread.until) return asleep.push(thread);
    var before: *?*Thread = &asleep.first;
    while (before.*.?.until <= thread.until) before = &before.*.?.next;
    thread.next = before.*;
    before.* = thread;
}

fn wakeSleepers() void {
    ticked = false;
    const time = now();
    while (asleep.first) |thread| {
        if (thread.until > time) break;
        _ = asleep.pop();
        wake(thread);
    }
}

fn sleepUntilNext() void {
    const first = asleep.first orelse return;
    const microseconds = @max(first.until -| now(), 1);
    var time: linux.timespec = .{
        .sec = @divTrunc(microseconds, 1_000_000),
        .nsec = @rem(microseconds, 1_000_000) * 1000,
    };
    reacting.sleep(&time);
}

var in_vain: usize = 0;

/// The heap pointer when it is worth trying again.
fn waitForThunk(stack: usize, free: usize) callconv(abi.compiled) usize {
    if (rests > 0) thaw(@as(*const Word, @ptrFromInt(stack - layout.word_bytes)).*);
    if (in_transaction) return raiseSent(stack, free, rerun());
    in_vain += 1;
    if (in_vain > 2 * alive + 2 or (ready.first == null and asleep.first == null)) {
        in_vain = 0;
        exceptions.thunkWaitsForItself(stack, free);
    }
    ready.push(current);
    return wait(stack, free);
}

/// Has a signal come, and nobody has looked at the clock since? Has one come, and the turn not changed?
var ticked = false;
var wanted = false;

fn startTimer() void {
    const handler: linux.Sigaction = .{
        .handler = .{ .handler = onTimer },
        .mask = linux.sigemptyset(),
        .flags = linux.SA.ONSTACK | linux.SA.RESTART,
    };
    _ = linux.sigaction(.VTALRM, &handler, null);
    // The value to hand over, the signal, and that it is to be a signal (0).
    const event = [_]u32{ 0, 0, @intFromEnum(linux.SIG.VTALRM), 0 } ++ .{0} ** 12;
    var timer: i32 = 0;
    _ = linux.syscall3(.timer_create, 1, @intFromPtr(&event), @intFromPtr(&timer));
    const often = [4]usize{ 0, 10_000_000, 0, 10_000_000 };
    _ = linux.syscall4(.timer_settime, @intCast(timer), 0, @intFromPtr(&often), 0);
}

fn onTimer(_: linux.SIG) callconv(.c) void {
    if (ready.first == null and asleep.first == null) return;
    wanted = true;
    ticked = true;
    heap.rusholme_heap_limit = 0;
}

/// After a collection: another thread's turn, if this one has had its time.
pub fn turn(stack: usize, first_free: usize) usize {
    const free = if (news != null) tellMain(stack, first_free) else first_free;
    if (reacting.haveArrivals()) reacting.start();
    if (!wanted) return free;
    wanted = false;
    if (in_transaction) return free;
    if (asleep.first != null) wakeSleepers();
    return yield(stack, free).heap;
}

fn newBox(stack: usize, free: usize) callconv(abi.compiled) Made {
    var top = free;
    const object: [*]Word = @ptrFromInt(heap.allocate(stack, &top, 4 * layout.word_bytes));
    const pointer = @intFromPtr(object) + layout.object_tag;
    object[0] = box_table.header();
    object[1] = pointer;
    object[2] = 0;
    object[3] = 0;
    return .{ .object = pointer, .heap = top };
}

fn isEmpty(box: Word) bool {
    return arrays.wordsOf(box)[1] == box;
}

fn set(box: Word, value: Word) void {
    const slot = &arrays.wordsOf(box)[1];
    slot.* = value;
    heap.wrote(slot);
}

fn queueOf(box: Word) *Queue {
    return @ptrCast(arrays.wordsOf(box) + 2);
}

/// Takes what is there; then the first of those who want to put can.
fn takeNow(box: Word) Word {
    const value = arrays.wordsOf(box)[1];
    if (queueOf(box).pop()) |thread| {
        set(box, thread.value);
        thread.value = 0;
        wake(thread);
    } else set(box, box);
    return value;
}

/// Puts a value into an empty box, or gives it to those who wait for one.
fn putNow(box: Word, value: Word) void {
    while (queueOf(box).pop()) |thread| {
        thread.value = value;
        wake(thread);
        if (thread.wants == .take) return;
    }
    set(box, value);
}

fn waitAt(box: Word, wants: Wants, stack: usize, free: usize) usize {
    current.waiting = .at_box;
    current.wants = wants;
    current.box = box;
    if (wants == .read) queueOf(box).pushInFront(current) else queueOf(box).push(current);
    in_vain = 0;
    return wait(stack, free);
}

fn get(stack: usize, free: usize, box: Word, wants: Wants) Made {
    const saved: *Word = @ptrFromInt(stack);
    saved.* = box;
    const top = stack + layout.word_bytes;
    var first_free = free;
    while (isEmpty(saved.*)) {
        if (receive(top, first_free)) |later| {
            first_free = later;
            continue;
        }
        current.value = 0;
        first_free = waitAt(saved.*, wants, top, first_free);
        if (current.again) continue;
        defer current.value = 0;
        return .{ .object = current.value, .heap = first_free };
    }
    const value = if (wants == .take) takeNow(saved.*) else arrays.wordsOf(saved.*)[1];
    return .{ .object = value, .heap = first_free };
}

fn take(stack: usize, free: usize, box: Word) callconv(abi.compiled) Made {
    return get(stack, free, box, .take);
}

fn look(stack: usize, free: usize, box: Word) callconv(abi.compiled) Made {
    return get(stack, free, box, .read);
}

fn put(stack: usize, free: usize, box: Word, value: Word) callconv(abi.compiled) Made {
    const saved: *[2]Word = @ptrFromInt(stack);
    saved.* = .{ box, value };
    const top = stack + 2 * layout.word_bytes;
    var first_free = free;
    while (!isEmpty(saved[0])) {
        if (receive(top, first_free)) |later| {
            first_free = later;
            continue;
        }
        current.value = saved[1];
        first_free = waitAt(saved[0], .put, top, first_free);
        if (!current.again) return .{ .object = 0, .heap = first_free };
    }
    putNow(saved[0], saved[1]);
    return .{ .object = 0, .heap = first_free };
}

/// The value, or the box itself if there is none.
fn tryTake(_: usize, free: usize, box: Word) callconv(abi.compiled) Made {
    return .{ .object = if (isEmpty(box)) box else takeNow(box), .heap = free };
}

fn tryLook(_: usize, free: usize, box: Word) callconv(abi.compiled) Made {
    return .{ .object = arrays.wordsOf(box)[1], .heap = free };
}

fn tryPut(_: usize, free: usize, box: Word, value: Word) callconv(abi.compiled) Made {
    if (!isEmpty(box)) return .{ .object = 0, .heap = free };
    putNow(box, value);
    return .{ .object = 1, .heap = free };
}

fn isEmptyBox(box: Word) callconv(abi.compiled) i64 {
    return @intFromBool(isEmpty(box));
}

fn kill(stack: usize, free: usize, id: Word, exception: Word) callconv(abi.compiled) Made {
    const thread = threadOf(id);
    const saved: *Word = @ptrFromInt(stack);
    saved.* = exception;
    const top = stack + layout.word_bytes;
    if (thread == current) return .{ .object = 0, .heap = raiseSent(top, free, exception) };
    var first_free = free;
    while (!thread.done) {
        const open = thread.masking == 0 or (thread.masking == 2 and thread.waiting != .no);
        if (open and !thread.interrupted) {
            interrupt(thread, saved.*);
            break;
        }
        if (receive(top, first_free)) |later| {
            first_free = later;
            continue;
        }
        current.value = saved.*;
        current.waiting = .sending;
        current.receiver = thread;
        thread.senders.pushInFront(current);
        in_vain = 0;
        first_free = wait(top, first_free);
        if (!current.again) break;
    }
    return .{ .object = 0, .heap = first_free };
}

/// Takes the thread out of what it waits in, and lets it raise an exception when its turn comes.
fn interrupt(thread: *Thread, exception: Word) void {
    switch (thread.waiting) {
        .no => ready.remove(thread),
        .at_box => queueOf(thread.box).remove(thread),
        .asleep => asleep.remove(thread),
        .in_transaction => transacting.remove(thread),
        .sending => thread.receiver.?.senders.remove(thread),
    }
    thread.sent = exception;
    thread.interrupted = true;
    thread.value = 0;
    wake(thread);
}

/// The running thread is about to wait: it takes an exception from those that wait to send one, if it may.
/// The heap pointer if it goes on all the same; null if there was none.
fn receive(stack: usize, free: usize) ?usize {
    if (exceptions.rusholme_masking == 1) return null;
    if (news != null and current == &main_thread) return raiseSent(stack, free, takeNews());
    const sender = current.senders.pop() orelse return null;
    const exception = sender.value;
    sender.value = 0;
    wake(sender);
    return raiseSent(stack, free, exception);
}

fn hasMail() bool {
    if (news != null and current == &main_thread) return true;
    return current.senders.first != null;
}

/// The running thread lets exceptions in again. `object` is alive.
fn unmasked(stack: usize, free: usize, object: Word) callconv(abi.compiled) Made {
    if (!hasMail() or exceptions.rusholme_masking != 0)
        return .{ .object = object, .heap = free };
    const saved: *Word = @ptrFromInt(stack);
    saved.* = object;
    const later = receive(stack + layout.word_bytes, free);
    return .{ .object = saved.*, .heap = later orelse free };
}

const Entry = extern struct { variable: Word, before: Word };

var journal: [*]Entry = undefined;
var journal_room: usize = 0;
var journal_length: usize = 0;
var in_transaction = false;

fn write(variable: Word, value: Word) callconv(abi.compiled) void {
    const slot = &arrays.wordsOf(variable)[1];
    if (in_transaction) {
        if (journal_length == journal_room) growJournal();
        journal[journal_length] = .{ .variable = variable, .before = slot.* };
        journal_length += 1;
    }
    slot.* = value;
    heap.wrote(slot);
}

fn growJournal() void {
    const room = @max(4096, 2 * journal_room);
    const range = memory.reserve(room * @sizeOf(Entry));
    const larger: [*]Entry = @ptrFromInt(range.start);
    @memcpy(larger[0..journal_length], journal[0..journal_length]);
    journal = larger;
    journal_room = room;
}

/// Takes back what was written since the journal had this length.
fn takeBack(length: usize) void {
    while (journal_length > length) {
        journal_length -= 1;
        const entry = journal[journal_length];
        const slot = &arrays.wordsOf(entry.variable)[1];
        slot.* = entry.before;
        heap.wrote(slot);
    }
}

const token_table = arrays.Table.make("token", .mutable, 0, 0);
var retry_token = [1]Word{0};
var rerun_token = [1]Word{0};

fn tokenOf(object: *[1]Word) Word {
    object[0] = token_table.header();
    return @intFromPtr(object) + layout.object_tag;
}

fn rerun() Word {
    return tokenOf(&rerun_token);
}

fn giveUp(stack: usize, free: usize) callconv(abi.compiled) noreturn {
    exceptions.raise(stack, free, tokenOf(&retry_token));
}

fn isToken(object: Word) bool {
    return object == tokenOf(&retry_token) or object == rerun();
}

fn wasCaught() bool {
    defer exceptions.rusholme_caught = 0;
    return exceptions.rusholme_caught != 0;
}

fn atomically(stack: usize, free: usize, action: Word) callconv(abi.compiled) Made {
    const saved: *Word = @ptrFromInt(stack);
    saved.* = action;
    const top = stack + layout.word_bytes;
    var made: Made = .{ .object = 0, .heap = free };
    while (true) {
        in_transaction = true;
        made = rusholme_catch(top, made.heap, saved.*);
        in_transaction = false;
        if (!wasCaught()) break;
        takeBack(0);
        if (!isToken(made.object)) exceptions.raise(top, made.heap, made.object);
        made.heap = if (made.object == rerun()) yield(top, made.heap).heap else waitForOthers(top, made.heap);
    }
    journal_length = 0;
    while (transacting.pop()) |thread| wake(thread);
    return made;
}

fn waitForOthers(stack: usize, free: usize) usize {
    if (receive(stack, free)) |later| return later;
    current.waiting = .in_transaction;
    transacting.push(current);
    in_vain = 0;
    return wait(stack, free);
}

const Perform = fn (stack: usize, heap: usize, action: Word) callconv(.c) Made;
const Handle = fn (stack: usize, heap: usize, handler: Word, exception: Word) callconv(.c) Made;
const perform = @extern(?*const Perform, .{ .name = "rusholme_perform", .linkage = .weak });
const handle = @extern(?*const Handle, .{ .name = "rusholme_handle", .linkage = .weak });

/// Performs the first action of a transaction, and if it gives up, the second.
fn orElse(stack: usize, free: usize, first: Word, second: Word) callconv(abi.compiled) Made {
    const saved: *Word = @ptrFromInt(stack);
    saved.* = second;
    const length = journal_length;
    const made = rusholme_catch(stack + layout.word_bytes, free, first);
    if (!wasCaught()) return made;
    if (made.object != tokenOf(&retry_token)) exceptions.raise(stack, made.heap, made.object);
    takeBack(length);
    return perform.?(stack, made.heap, saved.*);
}

/// Performs an action of a transaction; what it has written is taken back if it raises an exception.
fn catchInside(stack: usize, free: usize, action: Word, handler: Word) callconv(abi.compiled) Made {
    const saved: *Word = @ptrFromInt(stack);
    saved.* = handler;
    const length = journal_length;
    const made = rusholme_catch(stack + layout.word_bytes, free, action);
    if (!wasCaught()) return made;
    if (isToken(made.object)) exceptions.raise(stack, made.heap, made.object);
    takeBack(length);
    return handle.?(stack, made.heap, saved.*, made.object);
}

comptime {
    @export(&fork, .{ .name = "rusholme_fork" });
    @export(&myThread, .{ .name = "rusholme_my_thread" });
    @export(&numberOf, .{ .name = "rusholme_thread_number" });
    @export(&yield, .{ .name = "rusholme_yield" });
    @export(&delay, .{ .name = "rusholme_delay" });
    @export(&kill, .{ .name = "rusholme_kill_thread" });
    @export(&newBox, .{ .name = "rusholme_new_mvar" });
    @export(&take, .{ .name = "rusholme_take_mvar" });
    @export(&look, .{ .name = "rusholme_read_mvar" });
    @export(&put, .{ .name = "rusholme_put_mvar" });
    @export(&tryTake, .{ .name = "rusholme_try_take_mvar" });
    @export(&tryLook, .{ .name = "rusholme_try_read_mvar" });
    @export(&tryPut, .{ .name = "rusholme_try_put_mvar" });
    @export(&isEmptyBox, .{ .name = "rusholme_is_empty_mvar" });
    @export(&write, .{ .name = "rusholme_write_tvar" });
    @export(&atomically, .{ .name = "rusholme_atomically" });
    @export(&giveUp, .{ .name = "rusholme_retry" });
    @export(&orElse, .{ .name = "rusholme_catch_retry" });
    @export(&catchInside, .{ .name = "rusholme_catch_stm" });
    @export(&waitForThunk, .{ .name = "rusholme_wait_for_thunk" });
    @export(&unmasked, .{ .name = "rusholme_unmasked" });
    if (!builtin.is_test) @export(&switchStacks, .{ .name = "rusholme_switch" });
}
comptime {
    @export(&stateOf, .{ .name = "rusholme_thread_state" });
}
