//! Ranges of addresses, and where they come from.
const os = @import("os.zig");

/// Addresses from `start` up to, not including, `end`.
pub const Range = struct {
    start: usize,
    end: usize,

    pub fn bytes(range: Range) usize {
        return range.end - range.start;
    }

    pub inline fn contains(range: Range, address: usize) bool {
        return address -% range.start < range.end - range.start;
    }
};

/// Reserves what is wanted, or the most that Linux gives when that is less.
pub fn reserve(wanted: usize) Range {
    var bytes = roundUp(wanted);
    while (true) {
        if (os.reserve(bytes)) |start| return .{ .start = start, .end = start + bytes };
        bytes = roundUp(bytes / 2);
        if (bytes < least) os.die(1, "cannot reserve memory: is address space limited (ulimit -v)?");
    }
}

/// With less we do not begin.
const least = 1 << 20;

fn roundUp(bytes: usize) usize {
    return (bytes + os.granule - 1) & ~@as(usize, os.granule - 1);
}
