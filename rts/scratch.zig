//! Memory for one operation on natural numbers.
const builtin = @import("builtin");
const memory = @import("memory.zig");
const options = @import("options.zig");

pub const Limb = u64;

var range: memory.Range = .{ .start = 0, .end = 0 };
var top: usize = 0;

/// Whether the processor has mulx, adcx and adox.
pub var two_carries = false;

/// Begins an operation: everything from the one before is gone.
pub fn begin() void {
    if (range.end == 0) {
        range = memory.reserve(options.share(1 << 38, 24));
        two_carries = hasTwoCarries();
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

/// BMI2 is bit 8, ADX bit 19 of what leaf 7 says.
fn hasTwoCarries() bool {
    if (builtin.cpu.arch != .x86_64 or cpuid(0).eax < 7) return false;
    const wanted = 1 << 8 | 1 << 19;
    return cpuid(7).ebx & wanted == wanted;
}

const Answer = struct { eax: u32, ebx: u32 };

fn cpuid(leaf: u32) Answer {
    var ebx: u32 = undefined;
    const eax = asm volatile ("cpuid"
        : [eax] "={eax}" (-> u32),
          [ebx] "={ebx}" (ebx),
        : [leaf] "{eax}" (leaf),
          [part] "{ecx}" (0),
        : .{ .ecx = true, .edx = true });
    return .{ .eax = eax, .ebx = ebx };
}
