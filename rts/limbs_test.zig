//! Natural numbers of all lengths at which the method changes, against the definitions.
const std = @import("std");
const limbs = @import("limbs.zig");
const decimal = @import("decimal.zig");
const scratch = @import("scratch.zig");
const Limb = limbs.Limb;

const sizes = [_]usize{ 1, 2, 3, 7, 8, 9, 16, 17, 39, 40, 41, 63, 64, 65, 79, 80, 81, 127, 128, 129, 130, 131, 160, 200, 257, 300 };

/// A number of so many limbs; many of its limbs are the least or the greatest.
fn number(random: std.Random, size: usize) []Limb {
    const a = scratch.take(size);
    const kind = random.uintLessThan(u8, 4);
    for (a) |*limb| limb.* = switch (if (kind == 3) random.uintLessThan(u8, 3) else kind) {
        0 => random.int(Limb),
        1 => std.math.maxInt(Limb),
        else => 0,
    };
    if (kind != 0 and random.boolean()) a[random.uintLessThan(usize, size)] ^= random.int(Limb);
    a[size - 1] |= 1;
    return a;
}

/// The product by the definition.
fn productByColumns(a: []const Limb, b: []const Limb) []Limb {
    const r = scratch.take(a.len + b.len);
    @memset(r, 0);
    for (a, 0..) |x, i| {
        var carry: u128 = 0;
        for (b, i..) |y, k| {
            carry += @as(u128, x) * y + r[k];
            r[k] = @truncate(carry);
            carry >>= 64;
        }
        r[i + b.len] = @intCast(carry);
    }
    return r;
}

fn product(a: []const Limb, b: []const Limb) []Limb {
    const r = scratch.take(a.len + b.len);
    limbs.multiply(r, a, b);
    return r;
}

fn checkDivision(a: []const Limb, b: []const Limb) !void {
    const d = limbs.divide(a, b);
    const rest = limbs.trim(d.rest);
    try std.testing.expectEqual(.lt, limbs.compare(rest, b));
    const again = scratch.take(@max(a.len, d.quotient.len + b.len) + 1);
    @memset(again, 0);
    limbs.multiply(again[0 .. d.quotient.len + b.len], d.quotient, b);
    _ = limbs.addTo(again, rest);
    try std.testing.expectEqualSlices(Limb, a, limbs.trim(again));
}

fn checkShortDivision(a: []const Limb, w: Limb) !void {
    const digits = scratch.take(a.len);
    const rest = limbs.divideBy(digits, a, w);
    try std.testing.expectEqual(rest, limbs.remainder(a, w));
    const again = scratch.take(a.len);
    try std.testing.expectEqual(0, limbs.multiplyBy(again, digits, w));
    try std.testing.expectEqual(0, limbs.addTo(again, &.{rest}));
    try std.testing.expectEqualSlices(Limb, a, again);
}

fn checkAll(random: std.Random, m: usize, n: usize) !void {
    scratch.begin();
    const a = number(random, m);
    const b = number(random, n);
    const ab = product(a, b);
    try std.testing.expectEqualSlices(Limb, productByColumns(a, b), ab);
    try std.testing.expectEqualSlices(Limb, productByColumns(a, a), product(a, a));
    try checkDivision(a, b);
    try checkDivision(limbs.trim(ab), b);
    _ = limbs.subtractFrom(ab, &.{1});
    try checkDivision(limbs.trim(ab), b);
    try checkShortDivision(a, b[n - 1]);
    try checkShortDivision(a, b[n - 1] >> 7 | 1);
    const text = decimal.write(a);
    try std.testing.expectEqualSlices(Limb, a, limbs.trim(decimal.read(text)));
}

test "products, quotients and digits at all sizes where the method changes" {
    var state = std.Random.DefaultPrng.init(1);
    const random = state.random();
    for (sizes) |m| for (sizes) |n| for (0..2) |_| {
        try checkAll(random, m, n);
        const fast = scratch.two_carries;
        scratch.two_carries = false;
        defer scratch.two_carries = fast;
        try checkAll(random, m, n);
    };
}

test "the digits are those of the definition" {
    scratch.begin();
    const a = scratch.take(41);
    @memset(a, 0);
    a[0] = 1;
    var used: usize = 1;
    for (0..760) |zeros| {
        const text = decimal.write(a[0..used]);
        try std.testing.expectEqual(zeros + 1, text.len);
        try std.testing.expectEqual('1', text[0]);
        for (text[1..]) |c| try std.testing.expectEqual('0', c);
        a[used] = limbs.multiplyBy(a[0..used], a[0..used], 10);
        if (a[used] != 0) used += 1;
    }
}
