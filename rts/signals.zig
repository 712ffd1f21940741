//! Ctrl-C, and the ways in which signals end a program.
const std = @import("std");
const linux = std.os.linux;
const abi = @import("abi.zig");
const exceptions = @import("exceptions.zig");
const heap = @import("heap.zig");
const threads = @import("threads.zig");

pub fn init() void {
    const handler: linux.Sigaction = .{
        .handler = .{ .handler = onInterrupt },
        .mask = linux.sigemptyset(),
        .flags = linux.SA.ONSTACK | linux.SA.RESETHAND,
    };
    _ = linux.sigaction(.INT, &handler, null);
}

fn onInterrupt(_: linux.SIG) callconv(.c) void {
    threads.news = .user_interrupt;
    heap.rusholme_heap_limit = 0;
}

/// Ends the program as the signal does that nobody handles.
pub fn end(number: u8) noreturn {
    const default: linux.Sigaction = .{
        .handler = .{ .handler = linux.SIG.DFL },
        .mask = linux.sigemptyset(),
        .flags = 0,
    };
    _ = linux.sigaction(@enumFromInt(number), &default, null);
    const all = [_]u64{0};
    _ = linux.syscall4(.rt_sigprocmask, 2, @intFromPtr(&all), 0, 8);
    _ = raise(number);
    linux.exit_group(128 +% number);
}

/// C's function: a signal to the program itself.
fn raise(number: i64) callconv(abi.compiled) i64 {
    const pid = linux.syscall0(.getpid);
    return @bitCast(linux.syscall2(.kill, pid, @bitCast(number)));
}

comptime {
    @export(&raise, .{ .name = "raise", .linkage = .weak });
}
