//! What the run-time system asks of Linux, and how it says that something has gone wrong.
const std = @import("std");
const linux = std.os.linux;

/// Addresses and sizes of what we reserve are multiples of this: a page of any Linux on our targets.
pub const granule = 64 << 10;

/// Zeroed address space, which gets memory page by page when it is touched. Null when Linux refuses.
pub fn reserve(bytes: usize) ?usize {
    const flags: linux.MAP = .{ .TYPE = .PRIVATE, .ANONYMOUS = true, .NORESERVE = true };
    const address = linux.mmap(null, bytes, .{ .READ = true, .WRITE = true }, flags, -1, 0);
    return if (linux.errno(address) == .SUCCESS) address else null;
}

/// Makes every access to a range fault.
pub fn forbid(address: usize, bytes: usize) void {
    protect(address, bytes, .{});
}

fn protect(address: usize, bytes: usize, how: linux.PROT) void {
    const result = linux.mprotect(@ptrFromInt(address), bytes, how);
    check(linux.errno(result) == .SUCCESS, "memory cannot be protected");
}

/// Asks for large pages in a range that will be touched from one end to the other.
pub fn adviseLarge(address: usize, bytes: usize) void {
    _ = linux.madvise(@ptrFromInt(address), bytes, linux.MADV.HUGEPAGE);
}

/// Bytes of memory in the machine.
pub fn physicalMemory() usize {
    var info: linux.Sysinfo = undefined;
    if (linux.errno(linux.sysinfo(&info)) != .SUCCESS) return 1 << 30;
    return info.totalram * info.mem_unit;
}

/// Bytes of addresses, or of memory, that the user lets a process have (`ulimit -v`, `ulimit -d`);
/// null: any number.
pub fn limit() ?usize {
    var least: usize = std.math.maxInt(usize);
    for ([_]linux.rlimit_resource{ .AS, .DATA }) |resource| {
        var limits: linux.rlimit = undefined;
        if (linux.errno(linux.getrlimit(resource, &limits)) == .SUCCESS) least = @min(least, limits.cur);
    }
    return if (least < 1 << 46) least else null;
}

/// Allows access again.
pub fn permit(address: usize, bytes: usize) void {
    protect(address, bytes, .{ .READ = true, .WRITE = true });
}

/// Takes the memory from a range. It reads as zero when it is touched again.
pub fn discard(address: usize, bytes: usize) void {
    _ = linux.madvise(@ptrFromInt(address), bytes, linux.MADV.DONTNEED);
}

/// Makes every write to a range fault.
pub fn protectFromWriting(address: usize, bytes: usize) void {
    protect(address, bytes, .{ .READ = true });
}

/// Reads what there is, at least one byte; 0 at the end. Waits as long as it takes.
pub fn read(fd: i32, buffer: []u8) error{Failed}!usize {
    while (true) {
        const result = linux.read(fd, buffer.ptr, buffer.len);
        if (try finished(fd, linux.POLL.IN, result)) return result;
    }
}

/// Writes all of `bytes`.
pub fn write(fd: i32, bytes: []const u8) error{Failed}!void {
    var rest = bytes;
    while (rest.len > 0) {
        const result = linux.write(fd, rest.ptr, rest.len);
        if (try finished(fd, linux.POLL.OUT, result)) rest = rest[result..];
    }
}

/// Why the last `read` or `write` failed.
pub var failure: linux.E = .SUCCESS;

/// False: try again.
fn finished(fd: i32, event: i16, result: usize) error{Failed}!bool {
    switch (linux.errno(result)) {
        .SUCCESS => return true,
        .INTR => return false,
        .AGAIN => {
            var wait = [1]linux.pollfd{.{ .fd = fd, .events = event, .revents = 0 }};
            _ = linux.poll(&wait, 1, -1);
            return false;
        },
        else => |code| {
            failure = code;
            return error.Failed;
        },
    }
}

pub fn isTerminal(fd: i32) bool {
    var settings: [256]u8 align(8) = undefined;
    return linux.errno(linux.ioctl(fd, linux.T.CGETS, @intFromPtr(&settings))) == .SUCCESS;
}

/// The name that messages begin with.
pub var program_name: []const u8 = "rusholme";

/// Text being put together without an allocator; what does not fit is cut off.
pub const Message = struct {
    buffer: [1024]u8 = undefined,
    len: usize = 0,

    pub noinline fn text(message: *Message, bytes: []const u8) *Message {
        const room = @min(bytes.len, message.buffer.len - message.len);
        @memcpy(message.buffer[message.len..][0..room], bytes[0..room]);
        message.len += room;
        return message;
    }

    pub noinline fn number(message: *Message, value: usize, base: u8) *Message {
        var digits: [64]u8 = undefined;
        var at = digits.len;
        var rest = value;
        while (true) {
            at -= 1;
            digits[at] = "0123456789abcdef"[rest % base];
            rest /= base;
            if (rest == 0) return message.text(digits[at..]);
        }
    }

    /// Begins a line as GHC's run-time system does: with the program's name.
    pub fn line(message: *Message) *Message {
        return message.text(program_name).text(": ");
    }

    /// To standard error. If that fails there is nobody left to tell.
    pub fn send(message: *Message) void {
        write(2, message.buffer[0..message.len]) catch {};
    }
};

pub fn exit(code: u8) noreturn {
    linux.exit_group(code);
}

/// Ends the program with a line of explanation.
pub fn die(code: u8, explanation: []const u8) noreturn {
    @branchHint(.cold);
    var message: Message = .{};
    message.line().text(explanation).text("\n").send();
    exit(code);
}

/// Exit code of a program that a mistake of ours has stopped.
pub const exit_bug = 70;

/// An invariant of ours is broken.
pub fn bug(what: []const u8) noreturn {
    @branchHint(.cold);
    var message: Message = .{};
    _ = message.line().text("internal error: ").text(what).text("\n");
    _ = message.text("    This is a bug in Rusholme, not in the program. Please report it.\n");
    message.send();
    exit(exit_bug);
}

/// An assertion that stays in the program: for places where its cost does not count.
pub inline fn check(holds: bool, comptime what: []const u8) void {
    if (!holds) bug(what);
}
