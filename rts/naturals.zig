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

/// Room for a result: in the heap where the array will be if it has that much left, or else in scratch memory.
fn roomFor(place: Place, count: usize) []Limb {
    const address = arrays.roomForBytes(place.free, count * @sizeOf(Limb)) orelse return scratch.take(count);
    const first: [*]Limb = @ptrFromInt(address);
    return first[0..count];
}

fn make(place: Place, number: []const Limb) Made {
    const bytes = std.mem.sliceAsBytes(limbs.trim(number));
    if (arrays.roomForBytes(place.free, 0) == @intFromPtr(number.ptr))
        return arrays.bytesInRoom(place.free, bytes.len);
    return makeBytes(place, bytes);
}

fn makeBytes(place: Place, bytes: []const u8) Made {
    const made = arrays.newBytes(place.stack, place.free, bytes.len);
    copy(u8, arrays.bytesOf(made.object), bytes);
    return made;
}

/// An operation on two numbers, for compiled code.
fn ofTwo(comptime f: fn (Place, []const Limb, []const Limb) []const Limb) fn (usize, usize, Word, Word) callconv(abi.compiled) Made {
    return struct {
        fn function(stack: usize, free: usize, a: Word, b: Word) callconv(abi.compiled) Made {
            scratch.begin();
            const place: Place = .{ .stack = stack, .free = free };
            return make(place, f(place, of(a), of(b)));
        }
    }.function;
}

/// An operation on a number and one of a single limb.
fn ofOne(comptime f: fn (Place, []const Limb, Limb) []const Limb) fn (usize, usize, Word, Limb) callconv(abi.compiled) Made {
    return struct {
        fn function(stack: usize, free: usize, a: Word, w: Limb) callconv(abi.compiled) Made {
            scratch.begin();
            const place: Place = .{ .stack = stack, .free = free };
            return make(place, f(place, of(a), w));
        }
    }.function;
}

fn fromWords(stack: usize, free: usize, high: Limb, low: Limb) callconv(abi.compiled) Made {
    return make(.{ .stack = stack, .free = free }, &.{ low, high });
}

fn add(place: Place, a: []const Limb, b: []const Limb) []const Limb {
    if (a.len < b.len) return add(place, b, a);
    const r = roomFor(place, a.len + 1);
    r[a.len] = limbs.add(r[0..a.len], a, b);
    return r;
}

fn subtract(place: Place, a: []const Limb, b: []const Limb) []const Limb {
    const r = roomFor(place, a.len);
    _ = limbs.subtract(r, a, b);
    return r;
}

fn multiply(place: Place, a: []const Limb, b: []const Limb) []const Limb {
    const r = roomFor(place, a.len + b.len);
    limbs.multiply(r, a, b);
    return r;
}

fn addWord(place: Place, a: []const Limb, w: Limb) []const Limb {
    return add(place, a, &.{w});
}

fn subtractWord(place: Place, a: []const Limb, w: Limb) []const Limb {
    return subtract(place, a, &.{w});
}

fn multiplyWord(place: Place, a: []const Limb, w: Limb) []const Limb {
    const r = roomFor(place, a.len + 1);
    r[a.len] = limbs.multiplyBy(r, a, w);
    return r;
}

fn compare(a: Word, b: Word) callconv(abi.compiled) i64 {
    return switch (limbs.compare(of(a), of(b))) {
        .lt => -1,
        .eq => 0,
        .gt => 1,
    };
}

fn quotient(_: Place, a: []const Limb, b: []const Limb) []const Limb {
    return limbs.divide(a, b).quotient;
}

fn rest(_: Place, a: []const Limb, b: []const Limb) []const Limb {
    return limbs.divide(a, b).rest;
}

fn quotientByWord(place: Place, a: []const Limb, w: Limb) []const Limb {
    const q = roomFor(place, a.len);
    _ = limbs.divideBy(q, a, w);
    return q;
}

fn restByWord(a: Word, w: Limb) callconv(abi.compiled) Limb {
    return limbs.remainder(of(a), w);
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
fn gcd(_: Place, first: []const Limb, second: []const Limb) []const Limb {
    const room = @max(first.len, second.len);
    var a = scratch.take(room)[0..first.len];
    var b = scratch.take(room)[0..second.len];
    copy(Limb, a, first);
    copy(Limb, b, second);
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
    return scratchLimb(std.math.gcd(limbs.remainder(a, b[0]), b[0]));
}

fn scratchLimb(w: Limb) []const Limb {
    const r = scratch.take(1);
    r[0] = w;
    return r;
}

/// A rest of Euclid's algorithm, and the factors of the first two numbers whose difference it is.
const Row = struct { rest: Limb, u: Limb, v: Limb };

/// Two rows that follow each other; is the first the difference u · a − v · b, and the second v · b − u · a?
const Steps = struct { rows: [2]Row, even: bool };

/// The last rows that two highest limbs tell for certain; the first has v = 0 if they tell none.
fn stepsFrom(first: Limb, second: Limb) Steps {
    var last: Row = .{ .rest = 0, .u = 0, .v = 0 };
    var x: Row = .{ .rest = first, .u = 1, .v = 0 };
    var y: Row = .{ .rest = second, .u = 0, .v = 1 };
    var even = false;
    while (y.rest >= y.v and x.rest - y.rest >= x.v + y.v) : (even = !even) {
        const q = x.rest / y.rest;
        const next: Row = .{ .rest = x.rest - q * y.rest, .u = x.u + q * y.u, .v = x.v + q * y.v };
        last = x;
        x = y;
        y = next;
    }
    return .{ .rows = .{ last, x }, .even = even };
}

/// Some steps of Euclid's algorithm at once; false if the highest limbs tell none.
fn lehmer(a: *[]Limb, b: *[]Limb) bool {
    const n = a.len;
    const shift: u6 = @intCast(@clz(a.*[n - 1]));
    const steps = stepsFrom(topLimb(a.*, n, shift), topLimb(b.*, n, shift));
    if (steps.rows[0].v == 0) return false;
    const x = a.ptr;
    const y = b.ptr;
    @memset(y[b.len..n], 0);
    var carries = [2]i128{ 0, 0 };
    for (0..n) |i| {
        const p = x[i];
        const q = y[i];
        inline for (&carries, steps.rows, .{ x, y }, .{ steps.even, !steps.even }) |*carry, row, r, plus| {
            const difference = @as(u128, row.u) * p -% @as(u128, row.v) * q;
            carry.* += @bitCast(if (plus) difference else 0 -% difference);
            r[i] = @truncate(@as(u128, @bitCast(carry.*)));
            carry.* >>= 64;
        }
    }
    a.* = x[0..limbs.trim(x[0..n]).len];
    b.* = y[0..limbs.trim(y[0..n]).len];
    return true;
}
/// The highest 64 bits of a number of `n` limbs, from a shift to the left on; a may be shorter.
fn topLimb(a: []const Limb, n: usize, shift: u6) Limb {
    const high: u128 = if (n - 1 < a.len) a[n - 1] else 0;
    const low: u128 = if (n - 2 < a.len) a[n - 2] else 0;
    return @truncate(((high << 64 | low) << shift) >> 64);
}

/// An operation limb by limb; the shorter number has zeros in front.
fn limbwise(comptime f: fn (Limb, Limb) Limb) fn (Place, []const Limb, []const Limb) []const Limb {
    return struct {
        fn function(place: Place, a: []const Limb, b: []const Limb) []const Limb {
            const r = roomFor(place, @max(a.len, b.len));
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
    const place: Place = .{ .stack = stack, .free = free };
    const from = of(a);
    const whole: usize = @intCast(@min(by / 64, 1 << 32));
    const r = roomFor(place, from.len + whole + 1);
    @memset(r[0..whole], 0);
    r[r.len - 1] = limbs.shiftLeft(r[whole..], from, @intCast(by % 64));
    return make(place, r);
}

fn shiftRight(stack: usize, free: usize, a: Word, by: u64) callconv(abi.compiled) Made {
    scratch.begin();
    const place: Place = .{ .stack = stack, .free = free };
    const from = of(a);
    const whole = @min(by / 64, from.len);
    const r = roomFor(place, from.len - whole);
    limbs.shiftRight(r, from[whole..], @intCast(by % 64));
    return make(place, r);
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
    @export(&restByWord, .{ .name = "rusholme_nat_rem_word" });
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
    const by_words = .{
        .add_word = addWord,            .sub_word = subtractWord,
        .mul_word = multiplyWord,       .quot_word = quotientByWord,
    };
    for (@typeInfo(@TypeOf(by_words)).@"struct".fields) |field| {
        const function = ofOne(@field(by_words, field.name));
        @export(&function, .{ .name = "rusholme_nat_" ++ field.name });
    }
}
