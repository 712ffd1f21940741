//! Files, directories, the environment and clocks, for the library: what Linux says, errors negative.
const std = @import("std");
const linux = std.os.linux;
const abi = @import("abi.zig");
const io = @import("io.zig");
const os = @import("os.zig");
const threads = @import("threads.zig");

/// A word for Linux.
fn word(value: i64) usize {
    return @bitCast(value);
}

const here: usize = @bitCast(@as(isize, linux.AT.FDCWD));

/// Asks until the answer is not that a signal came in between.
fn again(result: usize) bool {
    return linux.errno(result) == .INTR;
}

fn open(path: usize, flags: i64, mode: i64) callconv(abi.compiled) i64 {
    const close_on_exec = 0o2000000;
    const truncate_it = 0o1000;
    while (true) {
        const kept_flags = word((flags | close_on_exec) & ~@as(i64, truncate_it));
        const result = linux.syscall4(.openat, here, path, kept_flags, word(mode));
        if (again(result)) continue;
        const fd: i64 = @bitCast(result);
        if (fd < 0 or lock(fd, flags & 3 != 0)) {
            if (fd >= 0 and flags & truncate_it != 0) _ = truncate(fd, 0);
            return fd;
        }
        _ = linux.syscall1(.close, result);
        return is_locked;
    }
}

fn close(fd: i64) callconv(abi.compiled) i64 {
    unlock(fd);
    return @bitCast(linux.syscall1(.close, word(fd)));
}

/// Instead of a descriptor: the file is open for writing, or is to be and is open already.
const is_locked = -1000;

/// A file that is open: Linux's number for it, the descriptor, and whether it is written to.
const Lock = struct { file: i64, fd: i64, writes: bool };
var locks: []Lock = &.{};
var lock_count: usize = 0;

/// A file can be read by many, or written by one, as the report has it.
fn lock(fd: i64, writes: bool) bool {
    var words: [6]i64 = undefined;
    if (statAt(word(fd), "", empty_path, &words) < 0 or words[0] != 0) return true;
    for (locks[0..lock_count]) |other| {
        if (other.file == words[5] and (writes or other.writes)) return false;
    }
    if (lock_count == locks.len) {
        const room = 2 * lock_count + 64;
        const more: [*]Lock = @ptrFromInt(malloc.allocate(room * @sizeOf(Lock)));
        @memcpy(more[0..lock_count], locks);
        if (lock_count > 0) malloc.release(@intFromPtr(locks.ptr));
        locks = more[0..room];
    }
    locks[lock_count] = .{ .file = words[5], .fd = fd, .writes = writes };
    lock_count += 1;
    return true;
}

fn unlock(fd: i64) void {
    for (locks[0..lock_count]) |*other| {
        if (other.fd != fd) continue;
        lock_count -= 1;
        other.* = locks[lock_count];
        return;
    }
}

/// Waits as long as it takes, also where the stream is one that does not wait by itself.
fn read(fd: i64, to: usize, count: i64) callconv(abi.compiled) i64 {
    return transfer(.read, linux.POLL.IN, fd, to, count);
}

fn write(fd: i64, from: usize, count: i64) callconv(abi.compiled) i64 {
    if (fd == 1 or fd == 2) io.flush();
    return transfer(.write, linux.POLL.OUT, fd, from, count);
}

fn transfer(call: linux.SYS, event: i16, fd: i64, address: usize, count: i64) i64 {
    while (true) {
        const result = linux.syscall3(call, word(fd), address, word(count));
        if (again(result)) {
            if (threads.news != null) return @bitCast(result);
            if (@import("reacting.zig").haveArrivals()) return @bitCast(result);
            continue;
        }
        if (linux.errno(result) != .AGAIN) return @bitCast(result);
        var wait = [1]linux.pollfd{.{ .fd = @intCast(fd), .events = event, .revents = 0 }};
        _ = linux.poll(&wait, 1, -1);
    }
}

fn seek(fd: i64, offset: i64, whence: i64) callconv(abi.compiled) i64 {
    return @bitCast(linux.syscall3(.lseek, word(fd), word(offset), word(whence)));
}

fn truncate(fd: i64, size: i64) callconv(abi.compiled) i64 {
    return @bitCast(linux.syscall2(.ftruncate, word(fd), word(size)));
}

fn isTerminal(fd: i64) callconv(abi.compiled) i64 {
    return @intFromBool(os.isTerminal(@intCast(fd)));
}

/// Where C's library keeps the number of the last error, in a program that has that library.
const place = @extern(?*const fn () callconv(.c) *c_int, .{ .name = "__errno_location", .linkage = .weak });

/// The number of the last error of a C function; 0: none.
fn lastError() callconv(abi.compiled) i64 {
    return if (@intFromPtr(place) != 0) place.?().* else 0;
}

fn forgetError() callconv(abi.compiled) i64 {
    if (@intFromPtr(place) != 0) place.?().* = 0;
    return 0;
}

/// Need nobody run while something is read from here? Others may, if there is nothing to be read yet.
fn mayRead(fd: i64) callconv(abi.compiled) i64 {
    return if (threads.haveOthers()) ready(fd, 0) else 1;
}

/// Is there something to read within so many milliseconds?
fn ready(fd: i64, milliseconds: i64) callconv(abi.compiled) i64 {
    var wait = [1]linux.pollfd{.{ .fd = @intCast(fd), .events = linux.POLL.IN, .revents = 0 }};
    return @bitCast(linux.poll(&wait, 1, @intCast(milliseconds)));
}

comptime {
    @export(&lastError, .{ .name = "rusholme_last_error" });
    @export(&forgetError, .{ .name = "rusholme_forget_error" });
    @export(&open, .{ .name = "rusholme_open" });
    @export(&close, .{ .name = "rusholme_close" });
    @export(&read, .{ .name = "rusholme_read" });
    @export(&write, .{ .name = "rusholme_write" });
    @export(&seek, .{ .name = "rusholme_seek" });
    @export(&truncate, .{ .name = "rusholme_truncate" });
    @export(&isTerminal, .{ .name = "rusholme_is_terminal" });
    @export(&ready, .{ .name = "rusholme_ready" });
    @export(&mayRead, .{ .name = "rusholme_may_read" });
}

fn kindOf(mode: u32) i64 {
    return switch (mode & 0o170000) {
        0o100000 => 0,
        0o040000 => 1,
        0o120000 => 3,
        else => 2,
    };
}

fn statAt(fd: usize, path: [*:0]const u8, flags: u32, to: ?*[6]i64) i64 {
    var found: linux.Statx = undefined;
    const asked = linux.STATX.BASIC_STATS;
    const result = linux.statx(@truncate(@as(isize, @bitCast(fd))), path, @bitCast(flags), asked, &found);
    if (linux.errno(result) != .SUCCESS) return @bitCast(result);
    const words = to orelse return kindOf(found.mode);
    words.* = .{
        kindOf(found.mode),        @intCast(found.size), found.mtime.sec,
        @intCast(found.mtime.nsec), found.mode,          @bitCast(found.ino),
    };
    return 0;
}

const empty_path = 0x1000;
const no_follow = 0x100;

fn stat(path: [*:0]const u8, to: *[6]i64, follow: i64) callconv(abi.compiled) i64 {
    return statAt(here, path, if (follow == 0) no_follow else 0, to);
}

fn fileKind(fd: i64) callconv(abi.compiled) i64 {
    return statAt(word(fd), "", empty_path, null);
}

fn fileSize(fd: i64) callconv(abi.compiled) i64 {
    var words: [6]i64 = undefined;
    const result = statAt(word(fd), "", empty_path, &words);
    return if (result < 0) result else words[1];
}

/// The names in a directory, each ended by a NUL, if there is room; their length in any case.
fn list(path: usize, to: [*]u8, room: i64) callconv(abi.compiled) i64 {
    const fd = open(path, 0o200000, 0);
    if (fd < 0) return fd;
    defer _ = close(fd);
    var length: usize = 0;
    var buffer: [8192]u8 align(8) = undefined;
    while (true) {
        const got = linux.syscall3(.getdents64, word(fd), @intFromPtr(&buffer), buffer.len);
        if (linux.errno(got) != .SUCCESS) return @bitCast(got);
        if (got == 0) return @intCast(length);
        var at: usize = 0;
        while (at < got) {
            const size = std.mem.readInt(u16, buffer[at + 16 ..][0..2], .little);
            const name: [*:0]const u8 = @ptrCast(buffer[at + 19 ..]);
            const bytes = std.mem.span(name);
            if (length + bytes.len + 1 <= room) {
                @memcpy(to[length..][0..bytes.len], bytes);
                to[length + bytes.len] = 0;
            }
            length += bytes.len + 1;
            at += size;
        }
    }
}

fn access(path: usize, mode: i64) callconv(abi.compiled) i64 {
    return @bitCast(linux.syscall3(.faccessat, here, path, word(mode)));
}

fn makeDirectory(path: usize, mode: i64) callconv(abi.compiled) i64 {
    return @bitCast(linux.syscall3(.mkdirat, here, path, word(mode)));
}

fn removeDirectory(path: usize) callconv(abi.compiled) i64 {
    return @bitCast(linux.syscall3(.unlinkat, here, path, 0x200));
}

fn unlink(path: usize) callconv(abi.compiled) i64 {
    return @bitCast(linux.syscall3(.unlinkat, here, path, 0));
}

fn changeMode(path: usize, mode: i64) callconv(abi.compiled) i64 {
    return @bitCast(linux.syscall3(.fchmodat, here, path, word(mode)));
}

fn rename(from: usize, to: usize) callconv(abi.compiled) i64 {
    return @bitCast(linux.syscall5(.renameat2, here, from, here, to, 0));
}

fn symbolicLink(target: usize, path: usize) callconv(abi.compiled) i64 {
    return @bitCast(linux.syscall3(.symlinkat, target, here, path));
}

/// The length of what the link says, of which there is as much as there is room for.
fn readLink(path: usize, to: usize, room: i64) callconv(abi.compiled) i64 {
    return @bitCast(linux.syscall4(.readlinkat, here, path, to, word(room)));
}

/// When the file was last changed; when it was read stays as it is.
fn setModified(path: usize, seconds: i64, nanoseconds: i64) callconv(abi.compiled) i64 {
    const omit = 0x3ffffffe;
    const times = [4]i64{ 0, omit, seconds, nanoseconds };
    return @bitCast(linux.syscall4(.utimensat, here, path, @intFromPtr(&times), 0));
}

fn changeDirectory(path: usize) callconv(abi.compiled) i64 {
    return @bitCast(linux.syscall1(.chdir, path));
}

/// The name without its NUL; its length.
fn currentDirectory(to: usize, room: i64) callconv(abi.compiled) i64 {
    const result: i64 = @bitCast(linux.syscall2(.getcwd, to, word(room)));
    return if (result > 0) result - 1 else result;
}

comptime {
    @export(&stat, .{ .name = "rusholme_stat" });
    @export(&fileKind, .{ .name = "rusholme_file_kind" });
    @export(&fileSize, .{ .name = "rusholme_file_size" });
    @export(&list, .{ .name = "rusholme_list" });
    @export(&access, .{ .name = "rusholme_access" });
    @export(&makeDirectory, .{ .name = "rusholme_mkdir" });
    @export(&removeDirectory, .{ .name = "rusholme_rmdir" });
    @export(&unlink, .{ .name = "rusholme_unlink" });
    @export(&changeMode, .{ .name = "rusholme_chmod" });
    @export(&rename, .{ .name = "rusholme_rename" });
    @export(&symbolicLink, .{ .name = "rusholme_symlink" });
    @export(&readLink, .{ .name = "rusholme_readlink" });
    @export(&setModified, .{ .name = "rusholme_set_modified" });
    @export(&changeDirectory, .{ .name = "rusholme_chdir" });
    @export(&currentDirectory, .{ .name = "rusholme_current_directory" });
}

/// The list that ends with null, and how long it is.
var environment: [*]?[*:0]const u8 = undefined;
var environment_length: usize = 0;

/// Called once, with the list that Linux has made.
pub fn setEnvironment(list_: [*]?[*:0]const u8) void {
    environment = list_;
    while (environment[environment_length] != null) environment_length += 1;
}

fn indexOf(name: []const u8) ?usize {
    for (environment[0..environment_length], 0..) |entry, i| {
        const text = std.mem.span(entry.?);
        if (text.len > name.len and text[name.len] == '=' and std.mem.startsWith(u8, text, name)) return i;
    }
    return null;
}

/// The address of the value, or 0.
fn get(name: [*:0]const u8) callconv(abi.compiled) usize {
    const bytes = std.mem.span(name);
    const i = indexOf(bytes) orelse return 0;
    return @intFromPtr(environment[i].?) + bytes.len + 1;
}

fn entryAt(i: usize) callconv(abi.compiled) usize {
    return if (i < environment_length) @intFromPtr(environment[i].?) else 0;
}

fn set(name: [*:0]const u8, value: [*:0]const u8) callconv(abi.compiled) i64 {
    const parts = [2][]const u8{ std.mem.span(name), std.mem.span(value) };
    const text: [*]u8 = @ptrFromInt(malloc.allocate(parts[0].len + parts[1].len + 2));
    @memcpy(text, parts[0]);
    text[parts[0].len] = '=';
    @memcpy(text + parts[0].len + 1, parts[1]);
    text[parts[0].len + 1 + parts[1].len] = 0;
    const entry: [*:0]const u8 = @ptrCast(text);
    if (indexOf(parts[0])) |i| {
        environment[i] = entry;
    } else {
        const longer: [*]?[*:0]const u8 = @ptrFromInt(malloc.allocate(8 * (environment_length + 2)));
        @memcpy(longer, environment[0..environment_length]);
        longer[environment_length] = entry;
        longer[environment_length + 1] = null;
        environment = longer;
        environment_length += 1;
    }
    return 0;
}

fn unset(name: [*:0]const u8) callconv(abi.compiled) i64 {
    while (indexOf(std.mem.span(name))) |i| {
        environment_length -= 1;
        environment[i] = environment[environment_length];
        environment[environment_length] = null;
    }
    return 0;
}

const malloc = @import("malloc.zig");

comptime {
    @export(&get, .{ .name = "rusholme_getenv" });
    @export(&entryAt, .{ .name = "rusholme_environment" });
    @export(&set, .{ .name = "rusholme_setenv" });
    @export(&unset, .{ .name = "rusholme_unsetenv" });
}

/// The value of a variable of the environment.
pub fn variable(name: []const u8) ?[]const u8 {
    const i = indexOf(name) orelse return null;
    return std.mem.span(environment[i].?)[name.len + 1 ..];
}

/// All variables, for another program.
pub fn allVariables() [*:null]const ?[*:0]const u8 {
    return @ptrCast(environment);
}

/// Nanoseconds: since 1970, of a clock that only runs forward, or of work for this process.
fn clock(which: i64) callconv(abi.compiled) i64 {
    const ids = [_]usize{ 0, 1, 2 };
    var time: linux.timespec = undefined;
    _ = linux.syscall2(.clock_gettime, ids[word(which)], @intFromPtr(&time));
    return time.sec * 1_000_000_000 + time.nsec;
}

fn sleep(microseconds: i64) callconv(abi.compiled) i64 {
    var time: linux.timespec = .{
        .sec = @divTrunc(microseconds, 1_000_000),
        .nsec = @rem(microseconds, 1_000_000) * 1000,
    };
    while (again(linux.syscall2(.nanosleep, @intFromPtr(&time), @intFromPtr(&time)))) {}
    return 0;
}

fn processId() callconv(abi.compiled) i64 {
    return @bitCast(linux.syscall0(.getpid));
}

comptime {
    @export(&clock, .{ .name = "rusholme_clock" });
    @export(&sleep, .{ .name = "rusholme_sleep" });
    @export(&processId, .{ .name = "rusholme_process_id" });
}
