//! What `+RTS -s` reports.
const std = @import("std");
const linux = std.os.linux;
const options = @import("options.zig");
const os = @import("os.zig");

var allocated: u64 = 0;
var copied: u64 = 0;
var most_live: u64 = 0;
var collections: u64 = 0;
var nanoseconds: u64 = 0;
/// Bytes that were alive after the last collection.
var live: u64 = 0;

/// Nanoseconds of a clock that only runs forward; 0 when nobody wants to know.
pub fn now() u64 {
    if (!options.statistics) return 0;
    var time: linux.timespec = undefined;
    const clock = @intFromEnum(linux.CLOCK.MONOTONIC);
    _ = linux.syscall2(.clock_gettime, clock, @intFromPtr(&time));
    return @as(u64, @intCast(time.sec)) * 1_000_000_000 + @as(u64, @intCast(time.nsec));
}

/// A collection of a space of which `used` bytes were in use has copied `alive`.
pub fn collected(used: u64, alive: u64, started: u64) void {
    allocated += used - live;
    copied += alive;
    live = alive;
    most_live = @max(most_live, alive);
    collections += 1;
    nanoseconds += now() - started;
}

/// The program has returned, with `used` bytes of its space in use.
pub fn returned(used: u64) void {
    allocated += used - live;
}

pub fn report() void {
    if (!options.statistics) return;
    line(allocated, "bytes allocated");
    line(copied, "bytes copied by collections");
    line(most_live, "bytes alive after one, at most");
    line(collections, "collections");
    line(nanoseconds / 1000, "microseconds spent in them");
}

fn line(value: u64, what: []const u8) void {
    var digits: os.Message = .{};
    _ = digits.number(value, 10);
    var message: os.Message = .{};
    for (digits.len..16) |_| _ = message.text(" ");
    message.text(digits.buffer[0..digits.len]).text(" ").text(what).text("\n").send();
}
