//! Fractions in decimal, and their parts.
const std = @import("std");
const abi = @import("abi.zig");

const Two = extern struct { first: u64, second: i64 };

/// `mantissa` · 2^`exponent`, with all the bits that the size has.
fn parts(comptime Float: type, x: Float) Two {
    if (x == 0) return .{ .first = 0, .second = 0 };
    const Bits = std.meta.Int(.unsigned, @bitSizeOf(Float));
    const fraction_bits = std.math.floatFractionalBits(Float);
    const one = @as(Bits, 1) << fraction_bits;
    const bits: Bits = @bitCast(@abs(x));
    const biased: i64 = @intCast(bits >> fraction_bits);
    var mantissa: u64 = bits & (one - 1) | if (biased == 0) 0 else one;
    var exponent: i64 = @as(i64, @max(biased, 1)) - (std.math.floatExponentMax(Float) + fraction_bits);
    while (mantissa < one) : (exponent -= 1) mantissa *= 2;
    const negative = std.math.signbit(x) or std.math.isNan(x);
    return .{ .first = if (negative) 0 -% mantissa else mantissa, .second = exponent };
}

fn decodeDouble(x: f64) callconv(abi.compiled) Two {
    return parts(f64, x);
}

fn decodeFloat(x: f32) callconv(abi.compiled) Two {
    return parts(f32, x);
}

fn scale(x: f64, n: i64) callconv(abi.compiled) f64 {
    return std.math.ldexp(x, @intCast(std.math.clamp(n, -2300, 2300)));
}

fn doubleDigits(x: f64) callconv(abi.compiled) Two {
    return digits(f64, x);
}

fn floatDigits(x: f32) callconv(abi.compiled) Two {
    return digits(f32, x);
}

const ryu = std.fmt.float;

fn digits(comptime Float: type, x: Float) Two {
    if (x == 0) return .{ .first = 0, .second = 0 };
    const Bits = std.meta.Int(.unsigned, @bitSizeOf(Float));
    const fraction_bits = std.math.floatFractionalBits(Float);
    const exponent_bits = std.math.floatExponentBits(Float);
    const bits: Bits = @bitCast(@abs(x));
    const short = ryu.binaryToDecimal(u64, bits, fraction_bits, exponent_bits, false, &ryu.Backend64_TablesFull);
    const exact = parts(Float, @abs(x));
    const least = std.math.floatExponentMin(Float) - fraction_bits;
    const shift: u6 = @intCast(@max(0, least - exact.second));
    const f = exact.first >> shift;
    const e = exact.second + shift;
    const short_exponent: i64 = short.exponent;
    if (isBorder(f, e, short.mantissa, short_exponent, fraction_bits, least))
        return generate(f, e, fraction_bits, least);
    // x = (m + 1/2) · 10^p: GHC rounds up.
    const halfway = equal(2 * f, e, 2 * short.mantissa + 1, short_exponent);
    const up: u64 = @intFromBool(halfway);
    return .{ .first = short.mantissa + up, .second = short_exponent };
}
/// Is m · 10^p half-way between f · 2^e and a neighbour?
fn isBorder(f: u64, e: i64, m: u64, p: i64, fraction_bits: u6, least: i64) bool {
    if (equal(2 * f + 1, e - 1, m, p) or equal(2 * f - 1, e - 1, m, p)) return true;
    const close = f == @as(u64, 1) << fraction_bits and e > least;
    return close and equal(4 * f - 1, e - 2, m, p);
}

/// Is f · 2^e = m · 10^p?
fn equal(f: u64, e: i64, m: u64, p: i64) bool {
    // The powers of five have to agree first, and a mantissa has at most 25 of them.
    if (p > 25 or p < -25) return false;
    const five = std.math.pow(u64, 5, @abs(p));
    const left = if (p < 0) @as(u128, f) * five else f;
    const right = if (p < 0) m else @as(u128, m) * five;
    const odd_left = left >> @intCast(@ctz(left));
    const odd_right = right >> @intCast(@ctz(right));
    return odd_left == odd_right and e + @ctz(left) == p + @ctz(right);
}

const Wide = u1216;

fn generate(f: u64, e: i64, fraction_bits: u6, least: i64) Two {
    const close = f == @as(u64, 1) << fraction_bits and e > least;
    var unit: Wide = @as(Wide, if (close) 4 else 2) << @intCast(@max(0, -e));
    var up: Wide = @as(Wide, if (close) 2 else 1) << @intCast(@max(0, e));
    var down = if (close) up >> 1 else up;
    var rest = (up * f) << 1;
    var power: i64 = 0;
    while (rest + up > unit) : (power += 1) unit *= 10;
    while (10 * (rest + up) <= unit) : (power -= 1) {
        rest *= 10;
        up *= 10;
        down *= 10;
    }
    var all: u64 = 0;
    while (true) {
        power -= 1;
        rest *= 10;
        up *= 10;
        down *= 10;
        all *= 10;
        while (rest >= unit) : (all += 1) rest -= unit;
        const low = rest < down;
        const high = rest + up > unit;
        if (!low and !high) continue;
        const round_up = if (low and high) 2 * rest >= unit else high;
        return .{ .first = all + @intFromBool(round_up), .second = power };
    }
}

fn decimalDouble(m: u64, e: i64) callconv(abi.compiled) f64 {
    return decimal(f64, m, e);
}

fn decimalFloat(m: u64, e: i64) callconv(abi.compiled) f32 {
    return decimal(f32, m, e);
}

/// The fraction nearest to m · 10^e. Zig reads text, so this writes some.
fn decimal(comptime Float: type, m: u64, e: i64) Float {
    var buffer: [40]u8 = undefined;
    var at: usize = buffer.len;
    at = write(&buffer, at, @abs(std.math.clamp(e, -400, 400)));
    at -= 1;
    buffer[at] = if (e < 0) '-' else '+';
    at -= 1;
    buffer[at] = 'e';
    at = write(&buffer, at, m);
    return std.fmt.parseFloat(Float, buffer[at..]) catch unreachable;
}

/// Writes a number so that it ends where `end` is; where it begins.
fn write(buffer: []u8, end: usize, number: u64) usize {
    var at = end;
    var left = number;
    while (true) {
        at -= 1;
        buffer[at] = @intCast('0' + left % 10);
        left /= 10;
        if (left == 0) return at;
    }
}

pub const Division = extern struct { quotient: u64, rest: u64 };

/// Divides high · 2^64 + low by a larger number than high.
pub fn divideWide(high: u64, low: u64, by: u64) Division {
    if (@import("builtin").cpu.arch == .x86_64) return divideByInstruction(high, low, by);
    const shift: u6 = @intCast(@clz(by));
    const divisor = by << shift;
    const n = (@as(u128, high) << 64 | low) << shift;
    const first = divideDigit(@intCast(n >> 64), @truncate(n >> 32), divisor);
    const second = divideDigit(first.rest, @truncate(n), divisor);
    return .{ .quotient = first.quotient << 32 | second.quotient, .rest = second.rest >> shift };
}

fn divideByInstruction(high: u64, low: u64, by: u64) Division {
    var rest: u64 = undefined;
    const quotient = asm ("divq %[by]"
        : [quotient] "={rax}" (-> u64),
          [rest] "={rdx}" (rest),
        : [high] "{rdx}" (high),
          [low] "{rax}" (low),
          [by] "r" (by),
    );
    return .{ .quotient = quotient, .rest = rest };
}

/// Divides rest · 2^32 + digit by a number whose highest bit is set.
fn divideDigit(rest: u64, digit: u32, by: u64) Division {
    var guess = @min(rest / (by >> 32), std.math.maxInt(u32));
    const n = @as(u128, rest) << 32 | digit;
    while (@as(u128, guess) * by > n) guess -= 1;
    return .{ .quotient = guess, .rest = @truncate(n - @as(u128, guess) * by) };
}

fn divideWideExported(high: u64, low: u64, by: u64) callconv(abi.compiled) Division {
    return divideWide(high, low, by);
}

comptime {
    @export(&decodeDouble, .{ .name = "rusholme_decode_double" });
    @export(&decodeFloat, .{ .name = "rusholme_decode_float" });
    @export(&scale, .{ .name = "rusholme_scale" });
    @export(&doubleDigits, .{ .name = "rusholme_double_digits" });
    @export(&floatDigits, .{ .name = "rusholme_float_digits" });
    @export(&decimalDouble, .{ .name = "rusholme_decimal_double" });
    @export(&decimalFloat, .{ .name = "rusholme_decimal_float" });
    @export(&divideWideExported, .{ .name = "rusholme_divide_wide" });
}
