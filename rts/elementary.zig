//! The elementary functions, to the nearest double. src/machine/elementary.ts does the same.
const std = @import("std");
const abi = @import("abi.zig");
const double_double = @import("double_double.zig");
const Pair = double_double.Pair;
const evaluate = double_double.evaluate;
const twoProduct = double_double.twoProduct;
const twoSum = double_double.twoSum;
const of = Pair.of;
const one = Pair.one;
const inf = std.math.inf(f64);
const nan = std.math.nan(f64);

const log_2: Pair = .{ .high = 0.6931471805599453, .low = 2.319046813846299558e-17 };
const half_pi: Pair = .{ .high = 1.5707963267948966, .low = 6.123233995736766e-17 };
const half_pi_rest = -1.4973849048591833e-33;
const tiny = 0x1p-60;

/// 1/n!, as far as they matter.
const inverse_factorials = blk: {
    @setEvalBranchQuota(1_000_000);
    var all: [31]Pair = undefined;
    all[0] = one;
    for (1..31) |n| all[n] = all[n - 1].divide(of(n));
    break :blk all;
};

/// 1, 1/3, 1/5, …; the second with alternating signs.
const odd_inverses = inverses(false);
const alternating_inverses = inverses(true);

fn inverses(comptime alternating: bool) [23]Pair {
    @setEvalBranchQuota(1_000_000);
    var all: [23]Pair = undefined;
    for (0..23) |i| {
        const a = one.divide(of(2 * i + 1));
        all[i] = if (alternating and i % 2 == 1) a.negate() else a;
    }
    return all;
}

fn truncate(x: f64) f64 {
    return if (@abs(x) < 0x1p52) @floatFromInt(@as(i64, @intFromFloat(x))) else x;
}

fn floor(x: f64) f64 {
    const whole = truncate(x);
    return if (whole > x) whole - 1 else whole;
}
const Exponential = struct { k: f64, p: Pair };

/// x is about k · ln 2, and p is e^(what is left of x) − 1.
fn exponential(x: Pair) Exponential {
    const k = floor(x.high / log_2.high + 0.5);
    const r = x.subtract(of(k).multiply(log_2)).times(1.0 / 512.0);
    var p = r.multiply(r.polynomial(inverse_factorials[1..10]));
    for (0..9) |_| p = p.times(2).add(p.multiply(p));
    return .{ .k = k, .p = p };
}

/// 2^k for a k that has such a double.
fn power2(k: f64) f64 {
    const biased: i64 = @as(i64, @intFromFloat(k)) + 1023;
    return @bitCast(@as(u64, @intCast(biased)) << 52);
}

fn expOf(x: Pair) f64 {
    const e = exponential(x);
    const sum = one.add(e.p);
    const half = truncate(e.k / 2);
    return (sum.high + sum.low) * power2(half) * power2(e.k - half);
}

fn exp(x: f64) f64 {
    if (std.math.isNan(x)) return x;
    if (x > 710) return inf;
    if (x < -746) return 0;
    return quickExp(x) orelse expOf(of(x));
}
/// ln 2 in two parts, the first short enough for its products with small integers to be exact.
const log_2_short = 0x1.62e42fefap-1;
const log_2_rest = 0x1.cf79abc9e3b3ap-40;

/// 2^(j/64).
const powers = blk: {
    @setEvalBranchQuota(1_000_000);
    var root = of(2);
    for (0..6) |_| root = root.squareRoot();
    var all: [64]Pair = undefined;
    all[0] = one;
    for (1..64) |j| all[j] = all[j - 1].multiply(root);
    break :blk all;
};
const Whole = struct { double: f64, int: i64 };

/// The whole number nearest to one below 2^51: a sum as large as this has no bits for a fraction.
inline fn nearestWhole(x: f64) Whole {
    const large = 0x1.8p52;
    const sum = x + large;
    return .{ .double = sum - large, .int = @as(i64, @bitCast(sum)) - @as(i64, @bitCast(@as(f64, large))) };
}

fn quickExp(x: f64) ?f64 {
    return nearExp(of(x), 0);
}

/// e^x for an x that may be wrong by a little.
fn nearExp(x: Pair, wrong: f64) ?f64 {
    if (!(@abs(x.high) < 350)) return null;
    const n = nearestWhole(x.high * (64 / log_2.high));
    const r = twoSum(x.high - n.double * (log_2_short / 64.0), x.low - n.double * (log_2_rest / 64.0));
    const square = twoProduct(r.high, r.high);
    const tail = r.high * square.high * evaluate(r.high, inverse_factorials[3..8]);
    const p = twoSum(r.high, square.high / 2);
    const p_low = p.low + square.low / 2 + r.low * (1 + r.high) + tail;
    const power = powers[@intCast(n.int & 63)];
    const product = twoProduct(power.high, p.high);
    const sum = twoSum(power.high, product.high);
    const low = sum.low + (product.low + power.low + power.high * p_low + power.low * p.high);
    const result = double_double.rounded(sum.high, low, 0x1p-70 + 2 * wrong) orelse return null;
    return result * @as(f64, @bitCast((n.int >> 6) + 1023 << 52));
}
/// e^x − 1 as a pair, for an x that is not large.
fn exponentialMinusOne(x: Pair) Pair {
    const e = exponential(x);
    if (e.k == 0) return e.p;
    return one.add(e.p).times(power2(e.k)).subtract(one);
}

fn expm1(x: f64) f64 {
    if (@abs(x) < tiny or std.math.isNan(x)) return x;
    if (x > 700 or x < -50) return exp(x) - 1;
    return exponentialMinusOne(of(x)).high;
}

/// The logarithm of (1 + s) / (1 − s).
fn logOfRatio(s: Pair) Pair {
    return s.multiply(s.multiply(s).polynomial(&odd_inverses)).times(2);
}

/// The logarithm of a positive number.
fn logarithm(x: Pair) Pair {
    var k: f64 = 0;
    var m = x;
    while (m.high < 0x1p-500) : (k -= 500) m = m.times(0x1p500);
    while (m.high > 0x1p500) : (k += 500) m = m.times(0x1p-500);
    var power: f64 = @floatFromInt(@as(i64, @intCast(@as(u64, @bitCast(m.high)) >> 52)) - 1023);
    if (m.high > power2(power) * 1.4142135623730951) power += 1;
    m = m.times(power2(-power));
    const s = m.subtract(one).divide(m.add(one));
    return of(k + power).multiply(log_2).add(logOfRatio(s));
}

/// The logarithm of 1 + t.
fn logarithmOnePlus(t: Pair) Pair {
    if (@abs(t.high) < 0.25) return logOfRatio(t.divide(of(2).add(t)));
    return logarithm(one.add(t));
}
/// A number near to j/64 times this is near to 1; and minus the logarithm of it. The product needs few bits.
const Reciprocal = struct { factor: f64, log: Pair };
const first_reciprocal = 45;
const reciprocals = blk: {
    @setEvalBranchQuota(1_000_000);
    var all: [47]Reciprocal = undefined;
    for (0..47) |i| {
        const factor = floor(256 * 64.0 / @as(f64, @floatFromInt(first_reciprocal + i)) + 0.5) / 256;
        const s = of(factor).subtract(one).divide(of(factor).add(one));
        all[i] = .{ .factor = factor, .log = logOfRatio(s).negate() };
    }
    break :blk all;
};

/// 0, 0, 0, 1/3, −1/4, 1/5, …
const mercator = blk: {
    @setEvalBranchQuota(1_000_000);
    var all: [14]Pair = undefined;
    for (3..14) |n| all[n] = of(if (n % 2 == 1) 1 else -1).divide(of(n));
    break :blk all;
};
/// A result, and by how much it may be wrong.
const Near = struct {
    high: f64,
    low: f64,
    wrong: f64,

    fn rounded(near: Near) ?f64 {
        return double_double.rounded(near.high, near.low, near.wrong);
    }
};

/// To fewer bits, for a number that is not near the ends of the range.
fn nearLog(x: f64) ?Near {
    if (!(x > 0x1p-1000 and x < 0x1p1000)) return null;
    var k: f64 = @floatFromInt(@as(i64, @intCast(@as(u64, @bitCast(x)) >> 52)) - 1023);
    if (x > power2(k) * 1.4142135623730951) k += 1;
    const m = x * power2(-k);
    const j: usize = @intFromFloat(m * 64 + 0.5);
    const near = reciprocals[j - first_reciprocal];
    const product = twoProduct(m, near.factor);
    const t = product.high - 1;
    const square = twoProduct(t, t);
    const cube = t * square.high;
    const first = twoSum(k * log_2_short, near.log.high);
    const second = twoSum(first.high, t);
    const third = twoSum(second.high, -square.high / 2);
    const low = third.low + (second.low + first.low + k * log_2_rest + near.log.low +
        product.low * (1 - t) - square.low / 2 + cube * evaluate(t, mercator[3..14]));
    const elsewhere: f64 = if (k == 0 and near.factor == 1) 0 else 0x1p-18;
    return .{ .high = third.high, .low = low, .wrong = (@abs(cube) + elsewhere) * 0x1p-50 };
}
fn quickLog(x: f64) ?f64 {
    return (nearLog(x) orelse return null).rounded();
}

fn log(x: f64) f64 {
    if (quickLog(x)) |y| return y;
    if (x > 0 and x < inf) return logarithm(of(x)).high;
    if (x == 0) return -inf;
    return if (x < 0) nan else x;
}

fn log1p(x: f64) f64 {
    if (@abs(x) < tiny) return x;
    return if (x > -1 and x < inf) logarithmOnePlus(of(x)).high else log(x + 1);
}

const Angle = struct { quarter: u2, rest: Pair };

fn reduce(x: f64) Angle {
    if (@abs(x) > 0x1p30) return reduceHuge(x);
    const k = floor(x / half_pi.high + 0.5);
    const first = of(x).subtract(of(k).multiply(of(half_pi.high)));
    const second = first.subtract(of(k).multiply(of(half_pi.low)));
    const quarter: i64 = @intFromFloat(k);
    return .{ .quarter = @truncate(@as(u64, @bitCast(quarter))), .rest = second.subtract(of(k * half_pi_rest)) };
}

const Huge = u1280;
/// π/2 · 2^1200.
const huge_half_pi: Huge = 0x1921fb54442d18469898cc51701b839a252049c1114cf98e804177d4c7627 << 960 |
    0x3644a29410f31c6809bbdf2a33679a748636605614dbe4be286e9fc26adadaa3848bc90b6aecc4bc << 640 |
    0xfd8de89885d34c6fdad617feb96de80d6fdbdc70d7f6b5133f4b5d3e4822f8963fcc9250cca3d9c8 << 320 |
    0xb67b8400f97142c77e0b31b4906c38aba734d22c7f51fa499ebf06caba47b9475b2c38c5e6ac410a;

fn reduceHuge(x: f64) Angle {
    const bits: u64 = @bitCast(@abs(x));
    const mantissa = bits & 0xfffffffffffff | 0x10000000000000;
    const exponent: i64 = @as(i64, @intCast(bits >> 52)) - 1075;
    var left: Huge = 0;
    var quarter: u2 = 0;
    // The mantissa bit by bit from the top, then as many zeros as the exponent says.
    var i: i64 = 52;
    while (i >= -exponent) : (i -= 1) {
        left <<= 1;
        quarter *%= 2;
        if (i >= 0 and (mantissa >> @intCast(i)) & 1 == 1) left += @as(Huge, 1) << 1200;
        while (left >= huge_half_pi) : (quarter +%= 1) left -= huge_half_pi;
    }
    if (exponent < 0) {
        const shift: u6 = @intCast(-exponent);
        const fraction = mantissa & (@as(u64, 1) << shift) - 1;
        left += @as(Huge, fraction) << @intCast(1200 - @as(u11, shift));
        while (left >= huge_half_pi) : (quarter +%= 1) left -= huge_half_pi;
    }
    return nearest(left, quarter, x < 0);
}
/// The angle with its rest between −π/4 and π/4.
fn nearest(left: Huge, quarter: u2, negative: bool) Angle {
    const over = 2 * left >= huge_half_pi;
    const size = if (over) huge_half_pi - left else left;
    const high = topOf(size);
    const low = topOf(size - high.part);
    const rest: Pair = .{ .high = high.value, .low = low.value };
    const signed = if (over != negative) rest.negate() else rest;
    const whole = if (over) quarter +% 1 else quarter;
    return .{ .quarter = if (negative) 0 -% whole else whole, .rest = signed };
}

/// The 53 highest bits of a number with 1200 bits after the point, and what they stand for.
fn topOf(n: Huge) struct { part: Huge, value: f64 } {
    if (n == 0) return .{ .part = 0, .value = 0 };
    const length: i64 = @bitSizeOf(Huge) - @as(i64, @clz(n));
    const shift: u11 = @intCast(@max(0, length - 53));
    const top: u64 = @truncate(n >> shift);
    const power: f64 = @floatFromInt(@as(i64, shift) - 600);
    const value = @as(f64, @floatFromInt(top)) * power2(power) * 0x1p-600;
    return .{ .part = @as(Huge, top) << shift, .value = value };
}
const sine_series = series(1);
const cosine_series = series(0);

fn series(comptime first: usize) [14]Pair {
    var all: [14]Pair = undefined;
    for (0..14) |i| {
        const a = inverse_factorials[2 * i + first];
        all[i] = if (i % 2 == 0) a else a.negate();
    }
    return all;
}

/// The sine of an angle, `quarters` · π/2 further on.
fn sineOf(angle: Angle, quarters: u2) Pair {
    const quarter = angle.quarter +% quarters;
    const square = angle.rest.multiply(angle.rest);
    const near = if (quarter % 2 == 0)
        angle.rest.multiply(square.polynomial(&sine_series))
    else
        square.polynomial(&cosine_series);
    return if (quarter < 2) near else near.negate();
}

/// π/2 in parts, of which the first two are short enough for their products with small integers to be exact.
const half_pi_first = short(half_pi.high);
const half_pi_left = twoSum(half_pi.high - half_pi_first, half_pi.low);
const half_pi_second = short(half_pi_left.high);
const half_pi_third = half_pi_left.high - half_pi_second + half_pi_left.low + half_pi_rest;

/// The number without its last 20 bits.
fn short(x: f64) f64 {
    return @bitCast(@as(u64, @bitCast(x)) >> 20 << 20);
}

/// The angle to fewer bits, for a number that is neither large nor near to a multiple of π/2.
fn quickReduce(x: f64) ?Angle {
    if (!(@abs(x) < 0x1p20)) return null;
    const k = nearestWhole(x * (1 / half_pi.high));
    const first = twoSum(x - k.double * half_pi_first, -k.double * half_pi_second);
    const rest = twoSum(first.high, first.low - k.double * half_pi_third);
    if (k.int != 0 and @abs(rest.high) < 0x1p-20) return null;
    return .{ .quarter = @truncate(@as(u64, @bitCast(k.int))), .rest = rest };
}
/// The sines and cosines of j/64.
const sines = atSteps(&sine_series, true);
const cosines = atSteps(&cosine_series, false);
const sines_and_cosines = [2]*const [52]Pair{ &sines, &cosines };
const signs = [2]f64{ 1, -1 };

fn atSteps(comptime coefficients: []const Pair, comptime is_odd: bool) [52]Pair {
    @setEvalBranchQuota(1_000_000);
    var all: [52]Pair = undefined;
    for (0..52) |j| {
        const c = of(j).times(1.0 / 64.0);
        const even = c.multiply(c).polynomial(coefficients);
        all[j] = if (is_odd) c.multiply(even) else even;
    }
    return all;
}

/// The same to fewer bits: from the nearest j/64 on, it is not far.
fn nearSine(angle: Angle, quarters: u2) ?Near {
    const quarter = angle.quarter +% quarters;
    const negative = angle.rest.high < 0;
    const r = angle.rest.times(signs[@intFromBool(negative)]);
    const near = nearestWhole(r.high * 64);
    const j: usize = @intCast(near.int);
    if (j >= sines.len) return null;
    const d = r.high - near.double / 64;
    const is_cosine = quarter & 1;
    const here = sines_and_cosines[is_cosine][j];
    const slope = sines_and_cosines[1 - is_cosine][j].times(signs[is_cosine]);
    const square = d * d;
    const bend = r.low + d * square * evaluate(square, sine_series[1..4]);
    const fall = square * evaluate(square, cosine_series[1..4]) - d * r.low;
    const product = twoProduct(slope.high, d);
    const sum = twoSum(here.high, product.high);
    const low = sum.low + (product.low + here.low + slope.low * d + slope.high * bend + here.high * fall);
    const wrong = (@abs(here.high) * 0x1p-14 + @abs(d) * square) * 0x1p-50;
    const sign = signs[@intFromBool((quarter >= 2) != (is_cosine == 0 and negative))];
    return .{ .high = sign * sum.high, .low = sign * low, .wrong = wrong };
}

fn quickSine(x: f64, quarters: u2) ?f64 {
    const angle = quickReduce(x) orelse return null;
    return (nearSine(angle, quarters) orelse return null).rounded();
}
fn sineAt(x: f64, quarters: u2) f64 {
    if (!std.math.isFinite(x)) return nan;
    return quickSine(x, quarters) orelse sineOf(reduce(x), quarters).high;
}

fn sin(x: f64) f64 {
    return if (@abs(x) < tiny) x else sineAt(x, 0);
}

fn cos(x: f64) f64 {
    return sineAt(x, 1);
}

fn tan(x: f64) f64 {
    if (@abs(x) < tiny) return x;
    if (!std.math.isFinite(x)) return nan;
    return quickTan(x) orelse tangentOf(x);
}

fn tangentOf(x: f64) f64 {
    const angle = reduce(x);
    return sineOf(angle, 0).divide(sineOf(angle, 1)).high;
}

fn quickTan(x: f64) ?f64 {
    const angle = quickReduce(x) orelse return null;
    const near_sine = nearSine(angle, 0) orelse return null;
    const near_cosine = nearSine(angle, 1) orelse return null;
    const s = twoSum(near_sine.high, near_sine.low);
    const c = twoSum(near_cosine.high, near_cosine.low);
    const ratio = s.high / c.high;
    const product = twoProduct(ratio, c.high);
    const rest = (s.high - product.high - product.low + s.low - ratio * c.low) / c.high;
    const wrong = (near_sine.wrong + @abs(ratio) * near_cosine.wrong) / @abs(c.high) + @abs(ratio) * 0x1p-66;
    return double_double.rounded(ratio, rest, wrong);
}

/// The arctangent of a number that is not negative.
fn arctangent(x: Pair) Pair {
    if (x.high > 1) return half_pi.subtract(arctangent(one.divide(x)));
    var t = x;
    for (0..3) |_| t = t.divide(one.add(one.add(t.multiply(t)).squareRoot()));
    return t.multiply(t.multiply(t).polynomial(&alternating_inverses)).times(8);
}
/// The arctangents of j/64.
const arctangents = blk: {
    @setEvalBranchQuota(1_000_000);
    var all: [65]Pair = undefined;
    for (0..65) |j| all[j] = arctangent(of(j).times(1.0 / 64.0));
    break :blk all;
};

/// To fewer bits, for a number that is neither tiny nor huge: from the nearest j/64 on.
fn quickAtan(x: f64) ?f64 {
    if (!(x < 0x1p60)) return null;
    const inverse = 1 / x;
    const back = twoProduct(inverse, x);
    const t: Pair = if (x > 1) .{ .high = inverse, .low = (1 - back.high - back.low) * inverse } else of(x);
    const j: usize = @intFromFloat(t.high * 64 + 0.5);
    const c = @as(f64, @floatFromInt(j)) / 64;
    const product = twoProduct(t.high, c);
    const below = twoSum(1, product.high);
    const ratio = (t.high - c) / below.high;
    const again = twoProduct(ratio, below.high);
    const below_low = below.low + product.low + t.low * c;
    const rest = (t.high - c - again.high - again.low + t.low - ratio * below_low) / below.high;
    const square = ratio * ratio;
    const cube = ratio * square;
    const here = arctangents[j];
    const sum = twoSum(here.high, ratio);
    const low = sum.low + (here.low + rest + cube * evaluate(square, alternating_inverses[1..7]));
    const wrong = (@abs(cube) + @as(f64, if (j == 0) 0 else 0x1p-20)) * 0x1p-50;
    if (x <= 1) return double_double.rounded(sum.high, low, wrong);
    const turned = twoSum(half_pi.high, -sum.high);
    return double_double.rounded(turned.high, turned.low + half_pi.low - low, wrong + 0x1p-68);
}

/// An odd function, given what it is for numbers that are not tiny, and not negative.
fn odd(comptime f: fn (f64) f64) fn (f64) f64 {
    return struct {
        fn function(x: f64) f64 {
            if (@abs(x) < tiny or std.math.isNan(x)) return x;
            return if (x < 0) -f(-x) else f(x);
        }
    }.function;
}

fn atanOf(x: f64) f64 {
    if (x > 0x1p70) return half_pi.high;
    return quickAtan(x) orelse arctangent(of(x)).high;
}

fn asinOf(x: f64) f64 {
    if (x >= 1) return if (x == 1) half_pi.high else nan;
    const cosine = one.subtract(of(x)).multiply(one.add(of(x))).squareRoot();
    return arctangent(of(x).divide(cosine)).high;
}

fn acos(x: f64) f64 {
    if (!(@abs(x) < 1)) return if (x == 1) 0 else if (x == -1) 2 * half_pi.high else nan;
    if (@abs(x) < tiny) return half_pi.high;
    const ratio = one.subtract(of(x)).divide(one.add(of(x)));
    return arctangent(ratio.squareRoot()).times(2).high;
}
fn sinhOf(x: f64) f64 {
    if (x > 22) return halfOfExp(x);
    const p = expm1(x);
    return 0.5 * (if (x < 1) 2 * p - p * p / (p + 1) else p + p / (p + 1));
}

/// Half of e^x, also where e^x itself is too large for a double.
fn halfOfExp(x: f64) f64 {
    if (x < 709) return 0.5 * exp(x);
    const root = exp(0.5 * x);
    return 0.5 * root * root;
}

fn cosh(signed: f64) f64 {
    const x = @abs(signed);
    if (x > 22) return halfOfExp(x);
    if (x > 0.5 * ln_2) return 0.5 * exp(x) + 0.5 / exp(x);
    const p = expm1(x);
    return 1 + p * p / (2 * (1 + p));
}

fn tanhOf(x: f64) f64 {
    if (x > 22) return 1;
    if (x >= 1) return 1 - 2 / (expm1(2 * x) + 2);
    const p = expm1(-2 * x);
    return -p / (p + 2);
}

const ln_2 = std.math.ln2;
fn asinhOf(x: f64) f64 {
    if (x > 0x1p28) return log(x) + ln_2;
    const square = x * x;
    const root = @sqrt(square + 1);
    return if (x > 2) log(2 * x + 1 / (root + x)) else log1p(x + square / (1 + root));
}

fn acosh(x: f64) f64 {
    if (!(x > 1)) return if (x == 1) 0 else nan;
    if (x > 0x1p28) return log(x) + ln_2;
    if (x > 2) return log(2 * x - 1 / (x + @sqrt(x * x - 1)));
    const less = x - 1;
    return log1p(less + @sqrt(2 * less + less * less));
}

fn atanhOf(x: f64) f64 {
    if (x >= 1) return if (x == 1) inf else nan;
    const twice = 2 * x;
    return 0.5 * log1p(if (x < 0.5) twice + twice * x / (1 - x) else twice / (1 - x));
}

const atan = odd(atanOf);
const asin = odd(asinOf);
const sinh = odd(sinhOf);
const tanh = odd(tanhOf);
const asinh = odd(asinhOf);
const atanh = odd(atanhOf);

fn raise(x: f64, y: f64) f64 {
    if (x == 1 or y == 0) return 1;
    if (std.math.isNan(x) or std.math.isNan(y)) return nan;
    const whole = truncate(y) == y;
    const is_odd = whole and @abs(y) < 0x1p53 and @as(i64, @intFromFloat(y)) & 1 == 1;
    const size = @abs(x);
    if (std.math.isInf(y)) return if (size == 1) 1 else if ((size > 1) == (y > 0)) inf else 0;
    const extreme = x == 0 or std.math.isInf(x);
    if (x < 0 and !whole and !extreme) return nan;
    const result = if (extreme) (if ((size > 1) == (y > 0)) inf else 0) else powerOf(size, y);
    return if (is_odd and std.math.signbit(x)) -result else result;
}

fn powerOf(x: f64, y: f64) f64 {
    // Where even the logarithm's first digit says that the result is too large or too small.
    if (quickPower(x, y)) |z| return z;
    const size = logarithm(of(x));
    const about = size.high * y;
    if (about > 711) return inf;
    if (about < -747) return 0;
    return expOf(size.multiply(of(y)));
}

fn quickPower(x: f64, y: f64) ?f64 {
    const size = nearLog(x) orelse return null;
    const log_x = twoSum(size.high, size.low);
    const product = twoProduct(log_x.high, y);
    if (!(@abs(y) < 0x1p500 and @abs(product.high) > 0x1p-500)) return null;
    const low = product.low + log_x.low * y;
    return nearExp(.{ .high = product.high, .low = low }, 2 * size.wrong * @abs(y) + @abs(product.high) * 0x1p-100);
}

/// The function with the border's calling convention, for compiled code.
fn exported(comptime f: fn (f64) f64) fn (f64) callconv(abi.compiled) f64 {
    return struct {
        fn function(x: f64) callconv(abi.compiled) f64 {
            return f(x);
        }
    }.function;
}

fn exportedPower(x: f64, y: f64) callconv(abi.compiled) f64 {
    return raise(x, y);
}

comptime {
    const functions = .{
        .exp = exp,   .expm1 = expm1, .log = log,     .log1p = log1p, .sin = sin,     .cos = cos,
        .tan = tan,   .asin = asin,   .acos = acos,   .atan = atan,   .sinh = sinh,   .cosh = cosh,
        .tanh = tanh, .asinh = asinh, .acosh = acosh, .atanh = atanh,
    };
    for (@typeInfo(@TypeOf(functions)).@"struct".fields) |field| {
        const function = exported(@field(functions, field.name));
        @export(&function, .{ .name = "rusholme_" ++ field.name });
    }
    @export(&exportedPower, .{ .name = "rusholme_power" });
}

test "the quick way agrees with the slow one, and is nearly always enough" {
    var random = std.Random.DefaultPrng.init(1);
    const r = random.random();
    var slow: usize = 0;
    for (0..20_000) |_| {
        const x = (r.float(f64) - 0.5) * 200;
        const small = x * power2(@floatFromInt(-@as(i64, r.uintLessThan(u6, 40))));
        const y = (r.float(f64) - 0.5) * 20;
        for ([_]f64{ x, small, 1 + small }) |a| {
            try same(quickExp(a), expOf(of(a)), &slow);
            try same(quickLog(@abs(a)), logarithm(of(@abs(a))).high, &slow);
            for ([_]u2{ 0, 1 }) |quarters| {
                try same(quickSine(a, quarters), sineOf(reduce(a), quarters).high, &slow);
            }
            try same(quickTan(a), tangentOf(a), &slow);
            try same(quickAtan(@abs(a)), arctangent(of(@abs(a))).high, &slow);
            try same(quickPower(@abs(a), y), expOf(logarithm(of(@abs(a))).multiply(of(y))), &slow);
        }
    }
    try std.testing.expect(slow < 4_000);
}

fn same(quick: ?f64, right: f64, slow: *usize) !void {
    if (quick) |y| try std.testing.expectEqual(right, y) else slow.* += 1;
}
