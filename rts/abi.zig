//! The border to compiled code.
const std = @import("std");
const builtin = @import("builtin");

/// How compiled code calls us. On x86-64 it keeps its stack aligned to 8 bytes only.
pub const compiled: std.builtin.CallingConvention = switch (builtin.cpu.arch) {
    .x86_64 => .{ .x86_64_sysv = .{ .incoming_stack_alignment = 8 } },
    .aarch64 => .c,
    else => @compileError("only x86-64 and aarch64"),
};
