//! Standard input and output: buffers, and UTF-8 between the bytes outside and the characters inside.
const std = @import("std");
const linux = std.os.linux;
const abi = @import("abi.zig");
const os = @import("os.zig");

/// What `Input.next` gives at the end.
pub const end_of_input: i64 = -1;
/// Stands for bytes that are no character.
pub const replacement: i64 = 0xfffd;

/// Standard input, as characters.
pub const Input = struct {
    fd: i32,
    buffer: []u8,
    start: usize = 0,
    end: usize = 0,
    ended: bool = false,
    /// The character that `peek` has read and `next` has not.
    peeked: ?i64 = null,

    pub fn next(input: *Input) i64 {
        const result = input.peek();
        input.peeked = null;
        return result;
    }

    pub fn peek(input: *Input) i64 {
        if (input.peeked == null) input.peeked = input.decode();
        return input.peeked.?;
    }

    /// The encoding standard's decoder (https://encoding.spec.whatwg.org/#utf-8-decoder).
    fn decode(input: *Input) i64 {
        const first = input.byte() orelse return end_of_input;
        input.start += 1;
        if (first < 0x80) return first;
        const form = formOf(first) orelse return replacement;
        var code: i64 = first & form.mask;
        for (0..form.rest) |i| {
            const more = input.byte() orelse return replacement;
            const least = if (i == 0) form.least else 0x80;
            const most = if (i == 0) form.most else 0xbf;
            if (more < least or more > most) return replacement;
            input.start += 1;
            code = code << 6 | (more & 0x3f);
        }
        return code;
    }

    /// The next byte, which stays; null at the end.
    fn byte(input: *Input) ?u8 {
        if (input.start == input.end and !input.fill()) return null;
        return input.buffer[input.start];
    }

    fn fill(input: *Input) bool {
        if (input.ended) return false;
        input.start = 0;
        input.end = os.read(input.fd, input.buffer) catch
            failed("<stdin>: hGetChar: ", reason(os.failure));
        input.ended = input.end == 0;
        return !input.ended;
    }
};
/// What the first byte of a character of several bytes says about it.
const Form = struct {
    /// How many bytes follow.
    rest: usize,
    /// The bits of the first byte that are part of the character.
    mask: u8,
    /// Bounds of the second byte.
    least: u8 = 0x80,
    most: u8 = 0xbf,
};

fn formOf(first: u8) ?Form {
    return switch (first) {
        0xc2...0xdf => .{ .rest = 1, .mask = 0x1f },
        0xe0 => .{ .rest = 2, .mask = 0x0f, .least = 0xa0 },
        0xe1...0xec, 0xee...0xef => .{ .rest = 2, .mask = 0x0f },
        0xed => .{ .rest = 2, .mask = 0x0f, .most = 0x9f },
        0xf0 => .{ .rest = 3, .mask = 0x07, .least = 0x90 },
        0xf1...0xf3 => .{ .rest = 3, .mask = 0x07 },
        0xf4 => .{ .rest = 3, .mask = 0x07, .most = 0x8f },
        else => null,
    };
}

/// When a stream hands its bytes to Linux.
const Buffering = enum { undecided, none, line, block };

/// Standard output or standard error.
pub const Output = struct {
    fd: i32,
    name: []const u8,
    buffering: Buffering,
    buffer: []u8,
    len: usize = 0,

    pub fn put(output: *Output, code: u32) void {
        if (output.buffer.len - output.len < 4) output.flush();
        if (code < 0x80) {
            output.buffer[output.len] = @intCast(code);
            output.len += 1;
        } else {
            output.len += output.encode(code);
        }
        switch (output.buffering) {
            .block => {},
            .line => if (code == '\n') output.flush(),
            .none => output.flush(),
            .undecided => output.decide(code),
        }
    }

    /// The first character decides: asking whether there is a terminal costs a system call.
    fn decide(output: *Output, code: u32) void {
        output.buffering = if (os.isTerminal(output.fd)) .line else .block;
        if (output.buffering == .line and code == '\n') output.flush();
    }

    /// Bytes that the character takes in the buffer, where it now is.
    fn encode(output: *Output, code: u32) usize {
        return std.unicode.utf8Encode(@intCast(code), output.buffer[output.len..]) catch {
            output.flush();
            failed(output.name, "invalid argument (invalid character)");
        };
    }

    pub fn flush(output: *Output) void {
        const bytes = output.buffer[0..output.len];
        output.len = 0;
        os.write(output.fd, bytes) catch {
            if (os.failure == .PIPE) os.exit(0);
            failed(output.name, reason(os.failure));
        };
    }
};

/// A Haskell program cannot catch it, so far: the program ends.
fn failed(where: []const u8, why: []const u8) noreturn {
    @branchHint(.cold);
    var message: os.Message = .{};
    message.line().text(where).text(why).text("\n").send();
    os.exit(1);
}

fn reason(code: linux.E) []const u8 {
    return switch (code) {
        .NOSPC => "resource exhausted (No space left on device)",
        .DQUOT => "permission denied (Disk quota exceeded)",
        .FBIG => "permission denied (File too large)",
        .BADF => "invalid argument (Bad file descriptor)",
        .ISDIR => "inappropriate type (Is a directory)",
        .IO => "hardware fault (Input/output error)",
        else => "failed",
    };
}

var input_buffer: [32 << 10]u8 = undefined;
var output_buffer: [32 << 10]u8 = undefined;
var error_buffer: [64]u8 = undefined;

var standard_input: Input = .{ .fd = 0, .buffer = &input_buffer };
var standard_output: Output = .{
    .fd = 1,
    .name = "<stdout>: commitBuffer: ",
    .buffering = .undecided,
    .buffer = &output_buffer,
};
var standard_error: Output = .{
    .fd = 2,
    .name = "<stderr>: commitBuffer: ",
    .buffering = .none,
    .buffer = &error_buffer,
};

/// Hands all output to Linux.
pub fn flush() void {
    standard_output.flush();
    standard_error.flush();
}

fn outputOf(fd: i64) *Output {
    return switch (fd) {
        1 => &standard_output,
        2 => &standard_error,
        else => os.bug("output to a stream that is neither 1 nor 2"),
    };
}

fn putChar(fd: i64, code: i64) callconv(abi.compiled) void {
    outputOf(fd).put(@intCast(code));
}

fn getChar() callconv(abi.compiled) i64 {
    return standard_input.next();
}

fn peekChar() callconv(abi.compiled) i64 {
    return standard_input.peek();
}

fn flushStream(fd: i64) callconv(abi.compiled) void {
    outputOf(fd).flush();
}

comptime {
    @export(&putChar, .{ .name = "rusholme_put_char" });
    @export(&getChar, .{ .name = "rusholme_get_char" });
    @export(&peekChar, .{ .name = "rusholme_peek_char" });
    @export(&flushStream, .{ .name = "rusholme_flush" });
}

fn expectCodes(bytes: []const u8, codes: []const i64) !void {
    var buffer: [32]u8 = undefined;
    @memcpy(buffer[0..bytes.len], bytes);
    var input: Input = .{ .fd = -1, .buffer = &buffer, .end = bytes.len };
    input.ended = true;
    for (codes) |code| try std.testing.expectEqual(code, input.next());
    try std.testing.expectEqual(end_of_input, input.peek());
    try std.testing.expectEqual(end_of_input, input.next());
}

test "UTF-8, good and bad" {
    try expectCodes("aé€😀", &.{ 'a', 0xe9, 0x20ac, 0x1f600 });
    try expectCodes("\xe2\x82x", &.{ replacement, 'x' });
    try expectCodes("\xf0\x9f\x98", &.{replacement});
    try expectCodes("\xc0\x80", &.{ replacement, replacement });
    try expectCodes("\xed\xa0\x80", &.{ replacement, replacement, replacement });
    try expectCodes("\xf4\x90\x80\x80!", &.{ replacement, replacement, replacement, replacement, '!' });
    try expectCodes("\xffé", &.{ replacement, 0xe9 });
}
