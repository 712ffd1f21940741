//! The profile of the heap (-hT): what it was full of, every so often.
const std = @import("std");
const linux = std.os.linux;
const large = @import("large.zig");
const layout = @import("layout.zig");
const memory = @import("memory.zig");
const options = @import("options.zig");
const os = @import("os.zig");
const Info = layout.Info;
const Word = layout.Word;

const Entry = struct { name: usize = 0, kind: layout.Kind = .constructor, bytes: usize = 0 };

/// A power of two; what has no room is counted together.
const room = 1 << 13;
var entries = [_]Entry{.{}} ** room;
var filled: usize = 0;
var rest: usize = 0;

fn count(object: usize) usize {
    const words: [*]const Word = @ptrFromInt(object);
    const info = Info.of(words[0]);
    const bytes = info.words(words) * layout.word_bytes;
    const name = @intFromPtr(info.name);
    var i = (name >> 2) *% 0x9e3779b97f4a7c15 >> 40 & (room - 1);
    while (entries[i].name != 0) : (i = (i + 1) & (room - 1)) {
        if (entries[i].name == name and entries[i].kind == info.kind) {
            entries[i].bytes += bytes;
            return bytes;
        }
    }
    if (filled == room / 2) {
        rest += bytes;
    } else {
        filled += 1;
        entries[i] = .{ .name = name, .kind = info.kind, .bytes = bytes };
    }
    return bytes;
}

fn countAll(parts: []const memory.Range) void {
    @memset(&entries, .{});
    filled = 0;
    rest = 0;
    for (parts) |part| {
        var at = part.start;
        while (at < part.end) at += count(at);
    }
    var fixed: large.Iterator = .{};
    while (fixed.next()) |object| _ = count(object);
}

var file: ?i32 = null;
var last: u64 = 0;

fn now() u64 {
    var time: linux.timespec = undefined;
    _ = linux.syscall2(.clock_gettime, @intFromEnum(linux.CLOCK.PROCESS_CPUTIME_ID), @intFromPtr(&time));
    return @as(u64, @intCast(time.sec)) * 1_000_000_000 + @as(u64, @intCast(time.nsec));
}

pub fn isDue() bool {
    return options.census and now() - last >= options.census_interval;
}

/// After a collection of everything: counts what is in these parts of the heap, and all that does not move.
pub fn take(parts: []const memory.Range) void {
    if (!options.census) return;
    last = now();
    const to = file orelse open() orelse return;
    countAll(parts);
    mark(to, "BEGIN_SAMPLE ", last);
    for (&entries) |entry| if (entry.name != 0) writeEntry(to, entry);
    if (rest > 0) writeLine(to, "OTHER", "", rest);
    mark(to, "END_SAMPLE ", last);
}

fn writeEntry(to: i32, entry: Entry) void {
    const name: [*:0]const u8 = @ptrFromInt(entry.name);
    writeLine(to, std.mem.span(name), nounOf(entry.kind), entry.bytes);
}

/// What stands behind the name of an object's code.
pub fn nounOf(kind: layout.Kind) []const u8 {
    return switch (kind) {
        .thunk, .selector => " (thunk)",
        .blackhole => " (being evaluated)",
        .function => " (function)",
        .pap => " (partial application)",
        .indirection => " (value of a thunk)",
        else => "",
    };
}

fn writeLine(to: i32, name: []const u8, what: []const u8, bytes: usize) void {
    var message: os.Message = .{};
    _ = message.text(name[0..@min(name.len, 200)]).text(what).text("\t").number(bytes, 10).text("\n");
    os.write(to, message.buffer[0..message.len]) catch {};
}

fn mark(to: i32, what: []const u8, time: u64) void {
    var message: os.Message = .{};
    _ = message.text(what).number(time / 1_000_000_000, 10).text(".");
    var digit: u64 = 100_000_000;
    while (digit >= 1000) : (digit /= 10) _ = message.number(time / digit % 10, 10);
    _ = message.text("\n");
    os.write(to, message.buffer[0..message.len]) catch {};
}

fn open() ?i32 {
    var name: os.Message = .{};
    _ = name.text(os.program_name[0..@min(os.program_name.len, 1000)]).text(".hp\x00");
    const flags: linux.O = .{ .ACCMODE = .WRONLY, .CREAT = true, .TRUNC = true };
    const result = linux.open(@ptrCast(&name.buffer), flags, 0o666);
    if (linux.errno(result) != .SUCCESS) {
        options.census = false;
        return null;
    }
    file = @intCast(result);
    var head: os.Message = .{};
    _ = head.text("JOB \"").text(os.program_name).text(" +RTS -hT\"\nDATE \"\"\n");
    _ = head.text("SAMPLE_UNIT \"seconds\"\nVALUE_UNIT \"bytes\"\n");
    os.write(file.?, head.buffer[0..head.len]) catch {};
    mark(file.?, "BEGIN_SAMPLE ", 0);
    mark(file.?, "END_SAMPLE ", 0);
    return file;
}
