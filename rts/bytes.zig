//! The functions of C that LLVM assumes to exist whatever the language. To be compiled with -fno-builtin.

fn memcpy(to: [*]u8, from: [*]const u8, count: usize) callconv(.c) [*]u8 {
    for (0..count) |i| to[i] = from[i];
    return to;
}

fn memmove(to: [*]u8, from: [*]const u8, count: usize) callconv(.c) [*]u8 {
    if (@intFromPtr(to) <= @intFromPtr(from)) return memcpy(to, from, count);
    var i = count;
    while (i > 0) : (i -= 1) to[i - 1] = from[i - 1];
    return to;
}

fn memset(to: [*]u8, byte: c_int, count: usize) callconv(.c) [*]u8 {
    for (0..count) |i| to[i] = @truncate(@as(c_uint, @bitCast(byte)));
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
