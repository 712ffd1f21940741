//! Memory that the program gives back itself.
const copy = @import("bytes.zig").copy;
const std = @import("std");
const abi = @import("abi.zig");
const os = @import("os.zig");

const header = 16;
const classes = 48;
const chunk = 1 << 20;

/// The first free piece of each size, which has the address of the next.
var free_pieces = [_]usize{0} ** classes;
/// A part of a chunk that has not been given away.
var rest: usize = 0;
var rest_end: usize = 0;

fn at(address: usize) *usize {
    return @ptrFromInt(address);
}

/// At least so many bytes, at a multiple of 16.
pub fn allocate(bytes: usize) usize {
    const class = std.math.log2_int_ceil(usize, @max(bytes + header, 2 * header));
    if (class >= classes) return 0;
    const piece = free_pieces[class];
    if (piece != 0) {
        free_pieces[class] = at(piece + header).*;
        return piece + header;
    }
    const size = @as(usize, 1) << @intCast(class);
    if (rest_end - rest < size) {
        rest = os.reserve(@max(size, chunk)) orelse return 0;
        rest_end = rest + @max(size, chunk);
    }
    at(rest).* = class;
    rest += size;
    return rest - size + header;
}

pub fn release(address: usize) void {
    free(address);
}

fn free(address: usize) callconv(abi.compiled) void {
    if (address == 0) return;
    const class = at(address - header).*;
    at(address).* = free_pieces[class];
    free_pieces[class] = address - header;
}

fn malloc(bytes: usize) callconv(abi.compiled) usize {
    return allocate(bytes);
}

fn calloc(count: usize, size: usize) callconv(abi.compiled) usize {
    const address = allocate(count * size);
    const bytes: [*]u8 = @ptrFromInt(address);
    if (address != 0) @memset(bytes[0 .. count * size], 0);
    return address;
}

fn realloc(old: usize, bytes: usize) callconv(abi.compiled) usize {
    const new = allocate(bytes);
    if (old == 0 or new == 0) return new;
    const room = (@as(usize, 1) << @intCast(at(old - header).*)) - header;
    const from: [*]const u8 = @ptrFromInt(old);
    const to: [*]u8 = @ptrFromInt(new);
    copy(u8, to[0..@min(room, bytes)], from[0..@min(room, bytes)]);
    free(old);
    return new;
}

comptime {
    @export(&malloc, .{ .name = "malloc", .linkage = .weak });
    @export(&calloc, .{ .name = "calloc", .linkage = .weak });
    @export(&realloc, .{ .name = "realloc", .linkage = .weak });
    @export(&free, .{ .name = "free", .linkage = .weak });
}

fn compare(a: [*]const u8, b: [*]const u8, count: usize) callconv(abi.compiled) c_int {
    for (a[0..count], b[0..count]) |x, y| {
        if (x != y) return if (x < y) -1 else 1;
    }
    return 0;
}

fn absolute(n: i64) callconv(abi.compiled) i64 {
    return if (n < 0) -n else n;
}

fn upper(c: c_int) callconv(abi.compiled) c_int {
    return if (c >= 'a' and c <= 'z') c - 32 else c;
}

fn lower(c: c_int) callconv(abi.compiled) c_int {
    return if (c >= 'A' and c <= 'Z') c + 32 else c;
}

comptime {
    @export(&compare, .{ .name = "memcmp", .linkage = .weak });
    @export(&absolute, .{ .name = "labs", .linkage = .weak });
    @export(&upper, .{ .name = "toupper", .linkage = .weak });
    @export(&lower, .{ .name = "tolower", .linkage = .weak });
}
