//! Other programs: starting them, their ends, and conversations with them.
const std = @import("std");
const linux = std.os.linux;
const abi = @import("abi.zig");
const files = @import("files.zig");
const malloc = @import("malloc.zig");

const Strings = [*:null]const ?[*:0]const u8;

const new_group = 1;
const new_session = 2;

/// Added to the error that says that the folder is not there: the program may be.
const not_there = 4096;

/// Starts a program with three streams (-1: none). Its number, or an error of Linux's.
fn spawn(
    arguments: Strings,
    environment: ?Strings,
    folder: ?[*:0]const u8,
    streams: *const [3]i64,
    flags: i64,
) callconv(abi.compiled) i64 {
    var ends: [2]i32 = undefined;
    const made = linux.pipe2(&ends, .{ .CLOEXEC = true });
    if (linux.errno(made) != .SUCCESS) return @bitCast(made);
    const pid = linux.fork();
    if (pid == 0) become(arguments, environment, folder, streams, flags, ends[1]);
    _ = linux.close(ends[1]);
    defer _ = linux.close(ends[0]);
    if (linux.errno(pid) != .SUCCESS) return @bitCast(pid);
    var problem: i64 = 0;
    while (true) {
        const got = linux.read(ends[0], std.mem.asBytes(&problem), 8);
        if (linux.errno(got) == .INTR) continue;
        if (got != 8) return @bitCast(pid);
        var status: u32 = 0;
        _ = linux.wait4(@intCast(pid), &status, 0, null);
        return problem;
    }
}

/// In the copy: becomes the program, or tells why not.
fn become(
    arguments: Strings,
    environment: ?Strings,
    folder: ?[*:0]const u8,
    streams: *const [3]i64,
    flags: i64,
    report: i32,
) noreturn {
    if (flags & new_session != 0) _ = linux.syscall0(.setsid);
    if (flags & new_group != 0) _ = linux.syscall2(.setpgid, 0, 0);
    listenByDefault();
    // First out of the way of each other, then to their places.
    var own: [3]i64 = undefined;
    for (streams, &own) |fd, *copy| {
        copy.* = if (fd < 0) -1 else @bitCast(linux.syscall3(.fcntl, @bitCast(fd), 1030, 10));
    }
    for (own, 0..) |fd, place| {
        if (fd < 0) {
            _ = linux.close(@intCast(place));
        } else _ = linux.syscall3(.dup3, @bitCast(fd), place, 0);
    }
    var problem: i64 = 0;
    if (folder) |path| {
        const result = linux.chdir(path);
        if (linux.errno(result) != .SUCCESS) problem = @as(i64, @bitCast(result)) - not_there;
    }
    if (problem == 0) problem = execute(arguments, environment orelse files.allVariables());
    _ = linux.write(report, std.mem.asBytes(&problem), 8);
    linux.exit_group(127);
}

/// What we ignore or mask would stay so in the other program.
fn listenByDefault() void {
    const default: linux.Sigaction = .{
        .handler = .{ .handler = linux.SIG.DFL },
        .mask = linux.sigemptyset(),
        .flags = 0,
    };
    _ = linux.sigaction(.PIPE, &default, null);
    _ = linux.sigaction(.INT, &default, null);
}

fn execute(arguments: Strings, environment: Strings) i64 {
    const name = std.mem.span(arguments[0].?);
    if (std.mem.indexOfScalar(u8, name, '/') != null)
        return @bitCast(linux.execve(arguments[0].?, arguments, environment));
    var problem: i64 = -2;
    var folders = std.mem.splitScalar(u8, files.variable("PATH") orelse "/usr/local/bin:/usr/bin:/bin", ':');
    while (folders.next()) |folder| {
        var path: [4096]u8 = undefined;
        if (folder.len + name.len + 2 > path.len) continue;
        @memcpy(path[0..folder.len], folder);
        path[folder.len] = '/';
        @memcpy(path[folder.len + 1 ..][0..name.len], name);
        path[folder.len + 1 + name.len] = 0;
        const result: i64 = @bitCast(linux.execve(@ptrCast(&path), arguments, environment));
        if (result == -13) problem = result;
    }
    return problem;
}

fn pipe(to: *[2]i64) callconv(abi.compiled) i64 {
    var ends: [2]i32 = undefined;
    const result = linux.pipe2(&ends, .{ .CLOEXEC = true });
    to.* = .{ ends[0], ends[1] };
    return @bitCast(result);
}

comptime {
    @export(&spawn, .{ .name = "rusholme_spawn" });
    @export(&pipe, .{ .name = "rusholme_pipe" });
}

const ended = 0x10000;
const ended_by_signal = 0x20000;

/// 0 if the process runs; or how it has ended.
fn wait(pid: i64) callconv(abi.compiled) i64 {
    var status: u32 = 0;
    while (true) {
        const result = linux.wait4(@intCast(pid), &status, linux.W.NOHANG, null);
        if (linux.errno(result) == .INTR) continue;
        if (linux.errno(result) != .SUCCESS) return @bitCast(result);
        if (result == 0) return 0;
        if (linux.W.IFEXITED(status)) return ended + @as(i64, linux.W.EXITSTATUS(status));
        return ended_by_signal + @as(i64, status & 0x7f);
    }
}

fn signal(pid: i64, number: i64) callconv(abi.compiled) i64 {
    return @bitCast(linux.syscall2(.kill, @bitCast(pid), @bitCast(number)));
}

comptime {
    @export(&wait, .{ .name = "rusholme_wait_process" });
    @export(&signal, .{ .name = "rusholme_signal_process" });
}

/// What has come from an output.
const Said = struct {
    bytes: []u8 = &.{},
    len: usize = 0,

    fn room(said: *Said) []u8 {
        if (said.bytes.len - said.len < 4096) {
            const size = @max(1 << 16, 2 * said.bytes.len);
            const more: [*]u8 = @ptrFromInt(malloc.allocate(size));
            @memcpy(more[0..said.len], said.bytes[0..said.len]);
            if (said.bytes.len > 0) malloc.release(@intFromPtr(said.bytes.ptr));
            said.bytes = more[0..size];
        }
        return said.bytes[said.len..];
    }
};

var heard: [2]Said = .{ .{}, .{} };

/// Writes a text to the first descriptor, and reads from the others until they end.
fn converse(fds: *[3]i64, text: [*]const u8, length: usize) callconv(abi.compiled) i64 {
    heard = .{ .{}, .{} };
    var rest = text[0..length];
    var polled: [3]linux.pollfd = undefined;
    for (&polled, fds, 0..) |*entry, fd, i| {
        const event: i16 = if (i == 0) linux.POLL.OUT else linux.POLL.IN;
        entry.* = .{ .fd = @intCast(fd), .events = event, .revents = 0 };
    }
    _ = linux.syscall3(.fcntl, @bitCast(fds[0]), 4, 0o4001);
    if (rest.len == 0) hangUp(&polled[0]);
    while (polled[1].fd >= 0 or polled[2].fd >= 0) {
        const result = linux.poll(&polled, 3, -1);
        if (linux.errno(result) == .INTR) continue;
        if (polled[0].fd >= 0 and polled[0].revents != 0) {
            const put = linux.write(polled[0].fd, rest.ptr, rest.len);
            switch (linux.errno(put)) {
                .SUCCESS => rest = rest[put..],
                .AGAIN, .INTR => {},
                else => rest = rest[rest.len..],
            }
            if (rest.len == 0) hangUp(&polled[0]);
        }
        for (polled[1..], &heard) |*entry, *said| listen(entry, said);
    }
    return 0;
}

fn hangUp(entry: *linux.pollfd) void {
    _ = linux.close(entry.fd);
    const nowhere = linux.syscall3(.openat, @bitCast(@as(isize, linux.AT.FDCWD)), @intFromPtr("/dev/null"), 1);
    if (nowhere != entry.fd and linux.errno(nowhere) == .SUCCESS) {
        _ = linux.syscall3(.dup3, nowhere, @intCast(entry.fd), 0o2000000);
        _ = linux.close(@intCast(nowhere));
    }
    entry.fd = -1;
}

fn listen(entry: *linux.pollfd, said: *Said) void {
    if (entry.fd < 0 or entry.revents == 0) return;
    const room = said.room();
    const got = linux.read(entry.fd, room.ptr, room.len);
    switch (linux.errno(got)) {
        .SUCCESS => if (got == 0) {
            entry.fd = -1;
        } else {
            said.len += got;
        },
        .AGAIN, .INTR => {},
        else => entry.fd = -1,
    }
}

fn bytesSaid(which: usize) callconv(abi.compiled) usize {
    return if (heard[which].bytes.len == 0) 0 else @intFromPtr(heard[which].bytes.ptr);
}

fn lengthSaid(which: usize) callconv(abi.compiled) usize {
    return heard[which].len;
}

comptime {
    @export(&converse, .{ .name = "rusholme_converse" });
    @export(&bytesSaid, .{ .name = "rusholme_said" });
    @export(&lengthSaid, .{ .name = "rusholme_said_length" });
}
