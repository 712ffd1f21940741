//! Signals for which the program has handlers of its own.
const std = @import("std");
const linux = std.os.linux;
const abi = @import("abi.zig");
const callbacks = @import("callbacks.zig");
const threads = @import("threads.zig");
const Word = @import("layout.zig").Word;

/// What Linux says of a signal: its number, an error, why it came, and who sent it, or how a child has ended.
const Arrival = extern struct { number: i64, problem: i64, code: i64, process: i64, user: i64, status: i64 };

const room = 128;
var arrivals: [room]Arrival = undefined;
/// How many have come; for how many there is a thread; how many of these have been told what has come.
var came: usize = 0;
var started: usize = 0;
var told: usize = 0;

fn onSignal(_: linux.SIG, info: *const linux.siginfo_t, _: ?*anyopaque) callconv(.c) void {
    const all = @atomicLoad(usize, &came, .monotonic);
    if (all - told == room) return;
    const words: [*]const i32 = @ptrCast(info);
    arrivals[all % room] = .{
        .number = words[0],
        .problem = words[1],
        .code = words[2],
        .process = words[4],
        .user = words[5],
        .status = words[6],
    };
    @atomicStore(usize, &came, all + 1, .release);
    threads.wantTurn();
}

/// Has a signal come for which there is no thread yet?
pub fn haveArrivals() bool {
    return @atomicLoad(usize, &came, .acquire) != started;
}

/// What such a thread asks: what has come? Its number; 0: nothing.
fn next(to: *Arrival) callconv(abi.compiled) i64 {
    if (@atomicLoad(usize, &came, .acquire) == told) return 0;
    to.* = arrivals[told % room];
    told += 1;
    return to.number;
}

var listener: usize = 0;

fn setListener(address: usize) callconv(abi.compiled) i64 {
    listener = address;
    return 0;
}

/// A thread for each signal that has come.
pub fn start() void {
    while (haveArrivals()) {
        started += 1;
        threads.startListener(callbacks.actionAt(listener));
    }
}

const Choice = enum(i64) { default, ignore, handle, handle_once };

/// For which signals `onSignal` is called; what a handler of the program's may still change.
var handled: u64 = 0;

fn choose(number: u32, choice: Choice) callconv(abi.compiled) i64 {
    const signal: linux.SIG = @enumFromInt(number);
    if (number > 64 or signal == .KILL or signal == .STOP) return -22;
    const bit = @as(u64, 1) << @intCast(number - 1);
    const once: u32 = if (choice == .handle_once) linux.SA.RESETHAND else 0;
    const action: linux.Sigaction = .{
        .handler = switch (choice) {
            .default => .{ .handler = linux.SIG.DFL },
            .ignore => .{ .handler = linux.SIG.IGN },
            .handle, .handle_once => .{ .sigaction = @ptrCast(&onSignal) },
        },
        .mask = linux.sigfillset(),
        .flags = linux.SA.ONSTACK | linux.SA.SIGINFO | once,
    };
    handled = if (choice == .default or choice == .ignore) handled & ~bit else handled | bit;
    return @bitCast(linux.sigaction(signal, &action, null));
}

/// Sleeps until a signal comes, or for that time, if nothing has come already.
pub fn sleep(time: ?*linux.timespec) void {
    const all = ~@as(u64, 0);
    var before: u64 = 0;
    _ = linux.syscall4(.rt_sigprocmask, linux.SIG.BLOCK, @intFromPtr(&all), @intFromPtr(&before), 8);
    if (threads.news == null and !haveArrivals())
        _ = linux.syscall5(.ppoll, 0, 0, @intFromPtr(time), @intFromPtr(&before), 8);
    _ = linux.syscall4(.rt_sigprocmask, linux.SIG.SETMASK, @intFromPtr(&before), 0, 8);
}

/// Nobody can run. Is there a handler that may change that? Then waits for a signal.
pub fn wait() bool {
    if (handled == 0) return false;
    sleep(null);
    return true;
}

/// Blocks signals (0), lets them in (1), or sets the mask (2).
fn changeMask(how: i64, set: u64, old: *u64) callconv(abi.compiled) i64 {
    return @bitCast(linux.syscall4(.rt_sigprocmask, @bitCast(how), @intFromPtr(&set), @intFromPtr(old), 8));
}

fn pending(to: *u64) callconv(abi.compiled) i64 {
    return @bitCast(linux.syscall2(.rt_sigpending, @intFromPtr(to), 8));
}

/// The timer's signal is none that anybody waits for.
fn awaitSignal(mask: u64) callconv(abi.compiled) i64 {
    const blocked = mask | @as(u64, 1) << (@intFromEnum(linux.SIG.VTALRM) - 1);
    return @bitCast(linux.syscall2(.rt_sigsuspend, @intFromPtr(&blocked), 8));
}

/// `SIGALRM` after so many seconds; 0: not any more. How many were left.
fn alarm(seconds: i64) callconv(abi.compiled) i64 {
    const new = [4]i64{ 0, 0, seconds, 0 };
    var old: [4]i64 = .{ 0, 0, 0, 0 };
    _ = linux.syscall3(.setitimer, 0, @intFromPtr(&new), @intFromPtr(&old));
    return old[2] + @intFromBool(old[3] > 0);
}

fn parentId() callconv(abi.compiled) i64 {
    return @bitCast(linux.syscall0(.getppid));
}

fn groupId() callconv(abi.compiled) i64 {
    return @bitCast(linux.syscall1(.getpgid, 0));
}

fn endAtOnce(code: i64) callconv(abi.compiled) i64 {
    linux.exit_group(@truncate(code));
}

comptime {
    @export(&parentId, .{ .name = "rusholme_parent_id" });
    @export(&groupId, .{ .name = "rusholme_group_id" });
    @export(&endAtOnce, .{ .name = "rusholme_end_at_once" });
    @export(&choose, .{ .name = "rusholme_on_signal" });
    @export(&setListener, .{ .name = "rusholme_signal_listener" });
    @export(&next, .{ .name = "rusholme_next_signal" });
    @export(&changeMask, .{ .name = "rusholme_signal_mask" });
    @export(&pending, .{ .name = "rusholme_pending_signals" });
    @export(&awaitSignal, .{ .name = "rusholme_await_signal" });
    @export(&alarm, .{ .name = "rusholme_alarm" });
}
