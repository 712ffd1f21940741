//! What the processor can do beyond what all of its kind can.
const builtin = @import("builtin");

const Answer = struct { eax: u32, ebx: u32, ecx: u32 };

fn cpuid(leaf: u32) Answer {
    var ebx: u32 = undefined;
    var ecx: u32 = undefined;
    const eax = asm volatile ("cpuid"
        : [eax] "={eax}" (-> u32),
          [ebx] "={ebx}" (ebx),
          [ecx] "={ecx}" (ecx),
        : [leaf] "{eax}" (leaf),
          [part] "{ecx}" (0),
        : .{ .edx = true });
    return .{ .eax = eax, .ebx = ebx, .ecx = ecx };
}

/// Has it instructions that multiply and add in one? FMA is bit 12, the system's consent bit 27 of leaf 1.
pub fn hasFused() bool {
    if (builtin.cpu.arch != .x86_64 or cpuid(0).eax < 7) return false;
    const wanted = 1 << 12 | 1 << 27;
    return cpuid(1).ecx & wanted == wanted and keptRegisters() & 6 == 6;
}

fn keptRegisters() u32 {
    return asm volatile ("xgetbv"
        : [eax] "={eax}" (-> u32),
        : [number] "{ecx}" (0),
        : .{ .edx = true });
}

/// Has it mulx, adcx and adox? BMI2 is bit 8, ADX bit 19 of what leaf 7 says.
pub fn hasTwoCarries() bool {
    if (builtin.cpu.arch != .x86_64 or cpuid(0).eax < 7) return false;
    const wanted = 1 << 8 | 1 << 19;
    return cpuid(7).ebx & wanted == wanted;
}
