//! What `+RTS -s` reports.
const std = @import("std");
const linux = std.os.linux;
const options = @import("options.zig");
const os = @import("os.zig");

/// What was collected: the young part, or everything.
const Part = enum { young, all };

/// Bytes allocated before a collection, copied by it, and alive after it.
const Bytes = struct { allocated: u64, copied: u64, live: u64 };

/// All collections of a sort.
const Sum = struct {
    collections: u64 = 0,
    copied: u64 = 0,
    most_live: u64 = 0,
    nanoseconds: u64 = 0,
    longest: u64 = 0,
};

var allocated: u64 = 0;
var sums: std.EnumArray(Part, Sum) = .initFill(.{});

/// Nanoseconds of a clock that only runs forward; 0 when nobody wants to know.
pub fn now() u64 {
    if (!options.statistics) return 0;
    var time: linux.timespec = undefined;
    const clock = @intFromEnum(linux.CLOCK.MONOTONIC);
    _ = linux.syscall2(.clock_gettime, clock, @intFromPtr(&time));
    return @as(u64, @intCast(time.sec)) * 1_000_000_000 + @as(u64, @intCast(time.nsec));
}

/// A collection has ended that began at `started`.
pub fn collected(part: Part, bytes: Bytes, started: u64) void {
    const sum = sums.getPtr(part);
    const nanoseconds = now() - started;
    allocated += bytes.allocated;
    sum.collections += 1;
    sum.copied += bytes.copied;
    sum.most_live = @max(sum.most_live, bytes.live);
    sum.nanoseconds += nanoseconds;
    sum.longest = @max(sum.longest, nanoseconds);
}

/// The program has returned; it has allocated `bytes` since the last collection.
pub fn returned(bytes: u64) void {
    allocated += bytes;
}

pub fn report() void {
    if (!options.statistics) return;
    const minor = sums.get(.young);
    const major = sums.get(.all);
    line(allocated, "bytes allocated");
    line(minor.copied + major.copied, "bytes copied by collections");
    line(@max(minor.most_live, major.most_live), "bytes thought to be alive after one, at most");
    line(minor.collections + major.collections, "collections");
    line((minor.nanoseconds + major.nanoseconds) / 1000, "microseconds spent in them");
    reportPart(minor, "collections of the young part");
    reportPart(major, "collections of everything");
}

fn reportPart(sum: Sum, what: []const u8) void {
    line(sum.collections, what);
    line(sum.copied, "  bytes copied by them");
    line(sum.nanoseconds / 1000, "  microseconds spent in them");
    line(sum.longest / 1000, "  microseconds in the longest");
}

fn line(value: u64, what: []const u8) void {
    var digits: os.Message = .{};
    _ = digits.number(value, 10);
    var message: os.Message = .{};
    for (digits.len..16) |_| _ = message.text(" ");
    message.text(digits.buffer[0..digits.len]).text(" ").text(what).text("\n").send();
}
