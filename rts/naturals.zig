//! The operations on natural numbers that compiled code calls.
const std = @import("std");
const abi = @import("abi.zig");
const arrays = @import("arrays.zig");
const copy = @import("bytes.zig").copy;
const decimal = @import("decimal.zig");
const limbs = @import("limbs.zig");
const scratch = @import("scratch.zig");
const Limb = limbs.Limb;
const Made = arrays.Made;
const Word = @import("layout.zig").Word;

/// The limbs of an array.
fn of(pointer: Word) []const Limb {
    const bytes = arrays.bytesOf(pointer);
    const first: [*]const Limb = @ptrCast(@alignCast(bytes.ptr));
    return first[0 .. bytes.len / @sizeOf(Limb)];
}

/// Room in the heap, and how to go on there. From here on arguments may have moved.
const Place = struct { stack: usize, free: usize };

fn make(place: Place, number: []const Limb) Made {
    return makeBytes(place, std.mem.sliceAsBytes(limbs.trim(number)));
}

fn makeBytes(place: Place, bytes: []const u8) Made {
    const made = arrays.newBytes(place.stack, place.free, bytes.len);
    copy(u8, arrays.bytesOf(made.object), bytes);
    return made;
}

/// An operation on two numbers that leaves its result in scratch memory, for compiled code.
fn ofTwo(comptime f: fn ([]const Limb, []const Limb) []const Limb) fn (usize, usize, Word, Word) callconv(abi.compiled) Made {
    return struct {
        fn function(stack: usize, free: usize, a: Word, b: Word) callconv(abi.compiled) Made {
            scratch.begin();
            return make(.{ .stack = stack, .free = free }, f(of(a), of(b)));
        }
    }.function;
}

fn fromWords(stack: usize, free: usize, high: Limb, low: Limb) callconv(abi.compiled) Made {
    return make(.{ .stack = stack, .free = free }, &.{ low, high });
}

fn add(a: []const Limb, b: []const Limb) []const Limb {
    if (a.len < b.len) return add(b, a);
    const r = scratch.take(a.len + 1);
    r[a.len] = limbs.add(r[0..a.len], a, b);
    return r;
}

fn subtract(a: []const Limb, b: []const Limb) []const Limb {
    const r = scratch.take(a.len);
    _ = limbs.subtract(r, a, b);
    return r;
}

fn multiply(a: []const Limb, b: []const Limb) []const Limb {
    const r = scratch.take(a.len + b.len);
    limbs.multiply(r, a, b);
    return r;
}

fn compare(a: Word, b: Word) callconv(abi.compiled) i64 {
    return switch (limbs.compare(of(a), of(b))) {
        .lt => -1,
        .eq => 0,
        .gt => 1,
    };
}

fn quotient(a: []const Limb, b: []const Limb) []const Limb {
    return limbs.divide(a, b).quotient;
}

fn rest(a: []const Limb, b: []const Limb) []const Limb {
    return limbs.divide(a, b).rest;
}

/// Both, one behind the other, after the size of the quotient.
fn quotientAndRest(stack: usize, free: usize, a: Word, b: Word) callconv(abi.compiled) Made {
    scratch.begin();
    const d = limbs.divide(of(a), of(b));
    const q = limbs.trim(d.quotient);
    const r = limbs.trim(d.rest);
    const both = scratch.take(1 + q.len + r.len);
    both[0] = q.len;
    copy(Limb, both[1..][0..q.len], q);
    copy(Limb, both[1 + q.len ..], r);
    return makeBytes(.{ .stack = stack, .free = free }, std.mem.sliceAsBytes(both));
}

fn part(stack: usize, free: usize, a: Word, start: usize, count: usize) callconv(abi.compiled) Made {
    scratch.begin();
    return make(.{ .stack = stack, .free = free }, limbs.copied(of(a)[start..][0..count]));
}
fn gcd(first: []const Limb, second: []const Limb) []const Limb {
    var a = limbs.copied(first);
    var b = limbs.copied(second);
    if (limbs.compare(a, b) == .lt) std.mem.swap([]Limb, &a, &b);
    while (b.len > 1) {
        if (a.len - b.len > 1 or !lehmer(&a, &b)) {
            const before = scratch.mark();
            const r = limbs.trim(limbs.divide(a, b).rest);
            const old = a;
            a = b;
            copy(Limb, old[0..r.len], r);
            b = old[0..r.len];
            scratch.release(before);
        }
    }
    if (b.len == 0) return a;
    return scratchLimb(std.math.gcd(limbs.divideBy(a, a, b[0]), b[0]));
}

fn scratchLimb(w: Limb) []const Limb {
    const r = scratch.take(1);
    r[0] = w;
    return r;
}

/// Some steps of Euclid's algorithm at once, as far as the highest 62 bits tell what they are.
fn lehmer(a: *[]Limb, b: *[]Limb) bool {
    const n = a.len;
    const shift: u7 = @intCast(@as(u7, 2) + 64 - @clz(a.*[n - 1]));
    var x: i64 = @intCast(topBits(a.*, n, shift));
    var y: i64 = @intCast(topBits(b.*, n, shift));
    var m: [4]i64 = .{ 1, 0, 0, 1 };
    while (y + m[2] != 0 and y + m[3] != 0) {
        const q = @divTrunc(x + m[0], y + m[2]);
        if (q != @divTrunc(x + m[1], y + m[3])) break;
        const next: [4]i64 = .{ m[2], m[3], m[0] - q * m[2], m[1] - q * m[3] };
        m = next;
        const z = x - q * y;
        x = y;
        y = z;
        if (@abs(m[2]) >> 31 != 0 or @abs(m[3]) >> 31 != 0) break;
    }
    if (m[1] == 0) return false;
    const before = scratch.mark();
    const c = combine(a.*, b.*, m[0], m[1]);
    const d = combine(a.*, b.*, m[2], m[3]);
    copy(Limb, a.*[0..c.len], c);
    const room = b.*.ptr;
    copy(Limb, room[0..d.len], d);
    a.* = a.*[0..c.len];
    b.* = room[0..d.len];
    scratch.release(before);
    return true;
}
/// Two limbs from the top of a number of `n` limbs, shifted to the right; b may be shorter.
fn topBits(a: []const Limb, n: usize, shift: u7) u128 {
    const high: u128 = if (n - 1 < a.len) a[n - 1] else 0;
    const low: u128 = if (n - 2 < a.len) a[n - 2] else 0;
    return (high << 64 | low) >> shift;
}

/// p · a + q · b, which is not negative though one of the factors is.
fn combine(a: []const Limb, b: []const Limb, p: i64, q: i64) []const Limb {
    const x = scratch.take(a.len + 1);
    const y = scratch.take(a.len + 1);
    @memset(y, 0);
    x[a.len] = limbs.multiplyBy(x, a, @abs(p));
    y[b.len] = limbs.multiplyBy(y, b, @abs(q));
    const positive, const negative = if (p > 0 or (p == 0 and q > 0)) .{ x, y } else .{ y, x };
    if (p == 0 or q == 0) return limbs.trim(if (p == 0) y else x);
    _ = limbs.subtractFrom(positive, negative);
    return limbs.trim(positive);
}

/// An operation limb by limb; the shorter number has zeros in front.
fn limbwise(comptime f: fn (Limb, Limb) Limb) fn ([]const Limb, []const Limb) []const Limb {
    return struct {
        fn function(a: []const Limb, b: []const Limb) []const Limb {
            const r = scratch.take(@max(a.len, b.len));
            for (r, 0..) |*x, i| {
                x.* = f(if (i < a.len) a[i] else 0, if (i < b.len) b[i] else 0);
            }
            return r;
        }
    }.function;
}

fn andOf(a: Limb, b: Limb) Limb {
    return a & b;
}

fn orOf(a: Limb, b: Limb) Limb {
    return a | b;
}

fn xorOf(a: Limb, b: Limb) Limb {
    return a ^ b;
}

fn andNotOf(a: Limb, b: Limb) Limb {
    return a & ~b;
}
fn shiftLeft(stack: usize, free: usize, a: Word, by: u64) callconv(abi.compiled) Made {
    scratch.begin();
    const from = of(a);
    const whole: usize = @intCast(@min(by / 64, 1 << 32));
    const r = scratch.take(from.len + whole + 1);
    @memset(r[0..whole], 0);
    r[r.len - 1] = limbs.shiftLeft(r[whole..], from, @intCast(by % 64));
    return make(.{ .stack = stack, .free = free }, r);
}

fn shiftRight(stack: usize, free: usize, a: Word, by: u64) callconv(abi.compiled) Made {
    scratch.begin();
    const from = of(a);
    const whole = @min(by / 64, from.len);
    const r = scratch.take(from.len - whole);
    limbs.shiftRight(r, from[whole..], @intCast(by % 64));
    return make(.{ .stack = stack, .free = free }, r);
}

fn toDecimal(stack: usize, free: usize, a: Word) callconv(abi.compiled) Made {
    scratch.begin();
    return makeBytes(.{ .stack = stack, .free = free }, decimal.write(of(a)));
}

fn fromDecimal(stack: usize, free: usize, a: Word) callconv(abi.compiled) Made {
    scratch.begin();
    const text = arrays.bytesOf(a);
    return make(.{ .stack = stack, .free = free }, decimal.read(text));
}

/// m · 2^e, without the bits for which a double has no room.
fn toDouble(pointer: Word, e: i64) callconv(abi.compiled) f64 {
    const m = of(pointer);
    if (m.len == 0) return 0;
    const bits: i64 = @intCast(64 * m.len - @clz(m[m.len - 1]));
    const exponent = std.math.clamp(e, -(1 << 40), 1 << 40);
    const lost = @max(0, @max(bits - 53, -1074 - exponent));
    if (lost >= bits) return 0;
    return std.math.ldexp(@as(f64, @floatFromInt(bitsFrom(m, @intCast(lost)))), @intCast(@min(exponent + lost, 2000)));
}

/// The 53 bits of a number from some bit on; above them there is nothing.
fn bitsFrom(m: []const Limb, start: u64) u64 {
    const limb = start / 64;
    const shift: u6 = @intCast(start % 64);
    const next: u128 = if (limb + 1 < m.len) m[limb + 1] else 0;
    return @truncate((next << 64 | m[limb]) >> shift);
}

comptime {
    @export(&fromWords, .{ .name = "rusholme_nat_from_words" });
    @export(&toDecimal, .{ .name = "rusholme_nat_to_decimal" });
    @export(&fromDecimal, .{ .name = "rusholme_nat_from_decimal" });
    @export(&toDouble, .{ .name = "rusholme_nat_to_double" });
    @export(&compare, .{ .name = "rusholme_nat_compare" });
    @export(&quotientAndRest, .{ .name = "rusholme_nat_quot_rem" });
    @export(&part, .{ .name = "rusholme_nat_part" });
    @export(&shiftLeft, .{ .name = "rusholme_nat_shift_left" });
    @export(&shiftRight, .{ .name = "rusholme_nat_shift_right" });
    const operations = .{
        .add = add,                   .sub = subtract,                .mul = multiply,
        .quot = quotient,             .rem = rest,                    .gcd = gcd,
        .@"and" = limbwise(andOf),    .@"or" = limbwise(orOf),        .xor = limbwise(xorOf),
        .and_not = limbwise(andNotOf),
    };
    for (@typeInfo(@TypeOf(operations)).@"struct".fields) |field| {
        const function = ofTwo(@field(operations, field.name));
        @export(&function, .{ .name = "rusholme_nat_" ++ field.name });
    }
}
