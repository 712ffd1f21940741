//! Memory for one operation on natural numbers.
const memory = @import("memory.zig");
const options = @import("options.zig");
const processor = @import("processor.zig");

pub const Limb = u64;

var range: memory.Range = .{ .start = 0, .end = 0 };
var top: usize = 0;

/// Whether the processor has mulx, adcx and adox.
pub var two_carries = false;

/// Begins an operation: everything from the one before is gone.
pub fn begin() void {
    if (range.end == 0) {
        range = memory.reserve(options.share(1 << 38, 24));
        two_carries = processor.hasTwoCarries();
    }
    top = range.start;
}

/// Room for so many limbs, which hold anything.
pub fn take(count: usize) []Limb {
    const limbs: [*]Limb = @ptrFromInt(top);
    top += count * @sizeOf(Limb);
    return limbs[0..count];
}

/// Where the stack ends now; for `release`.
pub fn mark() usize {
    return top;
}

pub fn release(to: usize) void {
    top = to;
}
