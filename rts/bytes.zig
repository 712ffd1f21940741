//! The functions of C that LLVM assumes to exist whatever the language. To be compiled with -fno-builtin.

/// As much as a register of x86-64 or aarch64 holds; it may lie at any address.
const Block = @Vector(16, u8);
const size = @sizeOf(Block);

inline fn load(from: [*]const u8) Block {
    return @as(*align(1) const Block, @ptrCast(from)).*;
}

inline fn store(to: [*]u8, block: Block) void {
    @as(*align(1) Block, @ptrCast(to)).* = block;
}

fn memcpy(to: [*]u8, from: [*]const u8, count: usize) callconv(.c) [*]u8 {
    if (count < size) {
        for (0..count) |i| to[i] = from[i];
        return to;
    }
    // Read first, so that this works downwards for memory that overlaps.
    const last = load(from + count - size);
    var i: usize = 0;
    while (i + 4 * size < count) : (i += 4 * size) {
        var blocks: [4]Block = undefined;
        inline for (0..4) |j| blocks[j] = load(from + i + j * size);
        inline for (0..4) |j| store(to + i + j * size, blocks[j]);
    }
    while (i + size < count) : (i += size) store(to + i, load(from + i));
    store(to + count - size, last);
    return to;
}

/// Copies what does not overlap. With -fno-builtin, Zig's `@memcpy` is a loop over the elements.
pub fn copy(comptime T: type, to: []T, from: []const T) void {
    _ = memcpy(@ptrCast(to.ptr), @ptrCast(from.ptr), from.len * @sizeOf(T));
}

fn memmove(to: [*]u8, from: [*]const u8, count: usize) callconv(.c) [*]u8 {
    if (@intFromPtr(to) <= @intFromPtr(from)) return memcpy(to, from, count);
    var i = count;
    if (count < size) {
        while (i > 0) : (i -= 1) to[i - 1] = from[i - 1];
        return to;
    }
    const first = load(from);
    while (i > size) : (i -= size) store(to + i - size, load(from + i - size));
    store(to, first);
    return to;
}

fn memset(to: [*]u8, byte: c_int, count: usize) callconv(.c) [*]u8 {
    const value: u8 = @truncate(@as(c_uint, @bitCast(byte)));
    if (count < size) {
        for (0..count) |i| to[i] = value;
        return to;
    }
    var i: usize = 0;
    while (i + size < count) : (i += size) store(to + i, @splat(value));
    store(to + count - size, @splat(value));
    return to;
}

/// LLVM sees when a loop looks for the end of a text.
fn strlen(text: [*:0]const u8) callconv(.c) usize {
    var count: usize = 0;
    while (text[count] != 0) count += 1;
    return count;
}

comptime {
    @export(&strlen, .{ .name = "strlen" });
    @export(&memcpy, .{ .name = "memcpy" });
    @export(&memmove, .{ .name = "memmove" });
    @export(&memset, .{ .name = "memset" });
}
