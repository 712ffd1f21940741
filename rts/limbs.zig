//! Arithmetic on natural numbers, given as slices of limbs.
const std = @import("std");
const builtin = @import("builtin");
const scratch = @import("scratch.zig");
const copy = @import("bytes.zig").copy;
const divideWide = @import("digits.zig").divideWide;

pub const Limb = scratch.Limb;
const Wide = u128;

/// The number without zeros in front.
pub fn trim(a: []const Limb) []const Limb {
    var n = a.len;
    while (n > 0 and a[n - 1] == 0) n -= 1;
    return a[0..n];
}

/// Compares two numbers without zeros in front.
pub fn compare(a: []const Limb, b: []const Limb) std.math.Order {
    if (a.len != b.len) return std.math.order(a.len, b.len);
    var i = a.len;
    while (i > 0) {
        i -= 1;
        if (a[i] != b[i]) return std.math.order(a[i], b[i]);
    }
    return .eq;
}

/// r += b; what is carried out of r. r is not shorter than b.
pub fn addTo(r: []Limb, b: []const Limb) u1 {
    return add(r, r, b);
}

/// r = a + b, as long as a, which is not shorter than b; what is carried out. r may be a.
pub fn add(r: []Limb, a: []const Limb, b: []const Limb) u1 {
    return combine(r, a, b, addLimb, "adcq");
}

inline fn addLimb(x: Limb, y: Limb, carry: u1) struct { Limb, u1 } {
    const first = @addWithOverflow(x, y);
    const second = @addWithOverflow(first[0], carry);
    return .{ second[0], first[1] | second[1] };
}

/// Eight limbs at a time, between which the carry stays in the flag where the instructions have it.
inline fn combine(r: []Limb, a: []const Limb, b: []const Limb, step: anytype, comptime instruction: []const u8) u1 {
    var carry: u1 = 0;
    var i: usize = 0;
    if (builtin.cpu.arch == .x86_64) while (i + 8 <= b.len) : (i += 8) {
        carry = combineEight(r.ptr + i, a.ptr + i, b.ptr + i, carry, instruction);
    };
    while (i < b.len) : (i += 1) r[i], carry = step(a[i], b[i], carry);
    while (i < a.len and carry != 0) : (i += 1) r[i], carry = step(a[i], 0, carry);
    if (r.ptr != a.ptr) copy(Limb, r[i..a.len], a[i..]);
    return carry;
}

/// `negq` sets the flag where the carry is not 0, and `sbbq` makes it a number again.
inline fn combineEight(r: [*]Limb, a: [*]const Limb, b: [*]const Limb, carry: u1, comptime instruction: []const u8) u1 {
    comptime var code: []const u8 = "negq %[carry]\n";
    inline for (0..8) |i| {
        const at = std.fmt.comptimePrint("{d}", .{8 * i});
        code = code ++ "movq " ++ at ++ "(%[a]), %%r8\n" ++ instruction ++ " " ++ at ++ "(%[b]), %%r8\n";
        code = code ++ "movq %%r8, " ++ at ++ "(%[r])\n";
    }
    code = code ++ "sbbq %[carry], %[carry]\nnegq %[carry]";
    const out = asm volatile (code
        : [carry] "=&r" (-> Limb),
        : [r] "r" (r),
          [a] "r" (a),
          [b] "r" (b),
          [in] "0" (@as(Limb, carry)),
        : .{ .r8 = true, .cc = true, .memory = true });
    return @truncate(out);
}

/// r -= b; 1 if r was smaller.
pub fn subtractFrom(r: []Limb, b: []const Limb) u1 {
    return subtract(r, r, b);
}

/// r = a - b, as long as a, which is not shorter than b; 1 if a was smaller. r may be a.
pub fn subtract(r: []Limb, a: []const Limb, b: []const Limb) u1 {
    return combine(r, a, b, subtractLimb, "sbbq");
}

inline fn subtractLimb(x: Limb, y: Limb, borrow: u1) struct { Limb, u1 } {
    const first = @subWithOverflow(x, y);
    const second = @subWithOverflow(first[0], borrow);
    return .{ second[0], first[1] | second[1] };
}

/// r = a · 2^by, by < 64; the bits shifted out at the top.
pub fn shiftLeft(r: []Limb, a: []const Limb, by: u6) Limb {
    if (by == 0) {
        std.mem.copyForwards(Limb, r[0..a.len], a);
        return 0;
    }
    const rest: u6 = @intCast(64 - @as(u7, by));
    var i = a.len;
    var above: Limb = 0;
    const out = if (i > 0) a[i - 1] >> rest else 0;
    while (i > 0) {
        i -= 1;
        above = a[i] << by;
        r[i] = above | if (i > 0) a[i - 1] >> rest else 0;
    }
    return out;
}

/// r = a / 2^by, by < 64.
pub fn shiftRight(r: []Limb, a: []const Limb, by: u6) void {
    if (by == 0) return std.mem.copyForwards(Limb, r[0..a.len], a);
    const rest: u6 = @intCast(64 - @as(u7, by));
    for (0..a.len) |i| {
        const next = if (i + 1 < a.len) a[i + 1] << rest else 0;
        r[i] = a[i] >> by | next;
    }
}

/// r = a · w; the limb above.
pub fn multiplyBy(r: []Limb, a: []const Limb, w: Limb) Limb {
    var carry: Limb = 0;
    const start = if (scratch.two_carries) runOfEights(r, a, w, &carry, .put) else 0;
    for (r[start..a.len], a[start..]) |*x, y| {
        const t = @as(Wide, y) * w + carry;
        x.* = @truncate(t);
        carry = @intCast(t >> 64);
    }
    return carry;
}

/// r += a · w; the limb above. Neither step can overflow: (2^64 − 1)² + 2 (2^64 − 1) = 2^128 − 1.
fn addProduct(r: []Limb, a: []const Limb, w: Limb) Limb {
    var carry: Limb = 0;
    const start = if (scratch.two_carries) runOfEights(r, a, w, &carry, .add) else 0;
    for (r[start..a.len], a[start..]) |*x, y| {
        const t = @as(Wide, y) * w + x.* + carry;
        x.* = @truncate(t);
        carry = @intCast(t >> 64);
    }
    return carry;
}

/// r -= a · w; what is missing above.
fn subtractProduct(r: []Limb, a: []const Limb, w: Limb) Limb {
    var carry: Limb = 0;
    const start = if (scratch.two_carries) runOfEights(r, a, w, &carry, .subtract) else 0;
    for (r[start..a.len], a[start..]) |*x, y| {
        const t = @as(Wide, y) * w + carry;
        const low: Limb = @truncate(t);
        carry = @as(Limb, @intCast(t >> 64)) + @intFromBool(x.* < low);
        x.* -%= low;
    }
    return carry;
}
/// What becomes of a product: it is put into r, added to it, or subtracted from it.
const Use = enum { put, add, subtract };

/// r = a · w or r ± a · w for the limbs of a that come in eights; how many these are.
inline fn runOfEights(r: []Limb, a: []const Limb, w: Limb, carry: *Limb, comptime use: Use) usize {
    if (builtin.cpu.arch != .x86_64) return 0;
    var i: usize = 0;
    while (i + 8 <= a.len) : (i += 8) carry.* = eight(r.ptr + i, a.ptr + i, w, carry.*, use);
    return i;
}

/// Eight limbs with two carries in flight: adcx has its own in CF, adox its own in OF, mulx and not leave both alone.
inline fn eight(r: [*]Limb, a: [*]const Limb, w: Limb, carry: Limb, comptime use: Use) Limb {
    comptime var code: []const u8 = "xorl %%r11d, %%r11d\n";
    inline for (0..8) |i| {
        const at = std.fmt.comptimePrint("{d}", .{8 * i});
        const high, const above = if (i % 2 == 0) .{ "%%r9", "%[carry]" } else .{ "%[carry]", "%%r9" };
        code = code ++ "mulx " ++ at ++ "(%[a]), %%r8, " ++ high ++ "\n";
        code = code ++ "adcx " ++ above ++ ", %%r8\n";
        code = code ++ switch (use) {
            .put => "",
            .add => "adox " ++ at ++ "(%[r]), %%r8\n",
            .subtract => "movq " ++ at ++ "(%[r]), %%r10\nnotq %%r10\nadox %%r10, %%r8\nnotq %%r8\n",
        };
        code = code ++ "movq %%r8, " ++ at ++ "(%[r])\n";
    }
    code = code ++ "adcx %%r11, %[carry]\nadox %%r11, %[carry]";
    return asm volatile (code
        : [carry] "=&r" (-> Limb),
        : [r] "r" (r),
          [a] "r" (a),
          [w] "{rdx}" (w),
          [in] "0" (carry),
        : .{ .r8 = true, .r9 = true, .r10 = true, .r11 = true, .cc = true, .memory = true });
}

const small = 40;

/// r = a · b. r has just the room, and is neither of them.
pub fn multiply(r: []Limb, a: []const Limb, b: []const Limb) void {
    if (a.len < b.len) return multiply(r, b, a);
    if (isSame(a, b) and a.len < 2 * small and a.len >= small) return squareSmall(r, a);
    if (b.len < small) return multiplySmall(r, a, b);
    if (b.len > (a.len + 1) / 2) return karatsuba(r, a, b);
    const before = scratch.mark();
    defer scratch.release(before);
    const part = scratch.take(2 * b.len);
    @memset(r, 0);
    var i: usize = 0;
    while (i < a.len) : (i += b.len) {
        const piece = a[i..@min(i + b.len, a.len)];
        const product = part[0 .. piece.len + b.len];
        multiply(product, piece, b);
        _ = addTo(r[i..], product);
    }
}

fn isSame(a: []const Limb, b: []const Limb) bool {
    return a.ptr == b.ptr and a.len == b.len;
}

/// r = a²: the products of different limbs once, twice that, and the squares of the limbs.
fn squareSmall(r: []Limb, a: []const Limb) void {
    r[0] = 0;
    r[a.len] = multiplyBy(r[1..], a[1..], a[0]);
    for (a[1..], 1..) |w, i| r[a.len + i] = addProduct(r[2 * i + 1 ..], a[i + 1 ..], w);
    _ = shiftLeft(r, r, 1);
    var carry: u1 = 0;
    for (a, 0..) |w, i| {
        const square = @as(Wide, w) * w;
        r[2 * i], carry = addLimb(r[2 * i], @truncate(square), carry);
        r[2 * i + 1], carry = addLimb(r[2 * i + 1], @intCast(square >> 64), carry);
    }
}

fn multiplySmall(r: []Limb, a: []const Limb, b: []const Limb) void {
    if (b.len == 0) return @memset(r, 0);
    r[a.len] = multiplyBy(r, a, b[0]);
    for (b[1..], 1..) |w, i| r[a.len + i] = addProduct(r[i..], a, w);
}

/// b is longer than half of a.
fn karatsuba(r: []Limb, a: []const Limb, b: []const Limb) void {
    const before = scratch.mark();
    defer scratch.release(before);
    const half = (a.len + 1) / 2;
    const low = r[0 .. 2 * half];
    const high = r[2 * half ..];
    const product = scratch.take(2 * half);
    const middle = scratch.take(2 * half + 1);
    // The differences lie where the result will be.
    const p = r[0..half];
    const q = if (isSame(a, b)) p else r[half .. 2 * half];
    var negative = difference(p, a[0..half], a[half..]);
    negative = !isSame(a, b) and negative != difference(q, b[0..half], b[half..]);
    multiply(product, p, q);
    multiply(low, a[0..half], b[0..half]);
    multiply(high, a[half..], b[half..]);
    middle[2 * half] = add(middle[0 .. 2 * half], low, high);
    if (negative) _ = addTo(middle, product) else _ = subtractFrom(middle, product);
    _ = addTo(r[half..], trim(middle));
}

/// r = |a - b|, as long as a, which is not shorter than b; whether a was smaller.
fn difference(r: []Limb, a: []const Limb, b: []const Limb) bool {
    if (subtract(r, a, b) == 0) return false;
    for (r) |*x| x.* = ~x.*;
    _ = addTo(r, &.{1});
    return true;
}

/// q = a / w; the rest. They may be the same memory.
pub fn divideBy(q: []Limb, a: []const Limb, w: Limb) Limb {
    if (a.len > 2) return divideLong(q, a, w);
    var rest: Limb = 0;
    var i = a.len;
    while (i > 0) {
        i -= 1;
        const d = divideWide(rest, a[i], w);
        q[i] = d.quotient;
        rest = d.rest;
    }
    return rest;
}

/// a modulo w.
pub fn remainder(a: []const Limb, w: Limb) Limb {
    if (a.len > 8 and w >> 61 == 0) return remainderByFours(a, w);
    return if (a.len > 2) divideLong(null, a, w) else remainderShort(a, w);
}

/// The same for many limbs and a divisor of at most 61 bits.
fn remainderByFours(a: []const Limb, w: Limb) Limb {
    var powers: [5]Limb = undefined;
    var power: Limb = 1 % w;
    for (&powers) |*p| {
        power = divideWide(power, 0, w).rest;
        p.* = power;
    }
    var i = a.len & ~@as(usize, 3);
    var sum: Wide = remainderShort(a[i..], w);
    while (i > 0) {
        i -= 4;
        const low: Limb = @truncate(sum);
        const high: Limb = @intCast(sum >> 64);
        sum = @as(Wide, low) * powers[3] + @as(Wide, high) * powers[4] + a[i];
        inline for (1..4) |k| sum += @as(Wide, a[i + k]) * powers[k - 1];
    }
    return remainderShort(&.{ @truncate(sum), @intCast(sum >> 64) }, w);
}

fn remainderShort(a: []const Limb, w: Limb) Limb {
    var rest: Limb = 0;
    var i = a.len;
    while (i > 0) {
        i -= 1;
        rest = divideWide(rest, a[i], w).rest;
    }
    return rest;
}

/// The same for any length, where the reciprocal of the divisor is worth its price; q may be missing.
inline fn divideLong(q: ?[]Limb, a: []const Limb, w: Limb) Limb {
    const shift: u6 = @intCast(@clz(w));
    const by = w << shift;
    const inverse = divideWide(~by, std.math.maxInt(Limb), by).quotient;
    var i = a.len - 1;
    var rest = shiftedPair(0, a[i], shift);
    while (true) {
        const d = divideByInverse(rest, shiftedPair(a[i], if (i > 0) a[i - 1] else 0, shift), by, inverse);
        if (q) |digits| digits[i] = d.quotient;
        rest = d.rest;
        if (i == 0) return rest >> shift;
        i -= 1;
    }
}

/// The upper limb of two that are shifted to the left.
inline fn shiftedPair(high: Limb, low: Limb, by: u6) Limb {
    return @truncate(((@as(Wide, high) << 64 | low) << by) >> 64);
}

/// (high · 2^64 + low) / by, where the highest bit of `by` is set and high < by;
/// inverse is (2^128 − 1) / by − 2^64.
inline fn divideByInverse(high: Limb, low: Limb, by: Limb, inverse: Limb) struct { quotient: Limb, rest: Limb } {
    const guessed = @as(Wide, inverse) * high +% (@as(Wide, high) << 64 | low);
    const fraction: Limb = @truncate(guessed);
    var quotient = @as(Limb, @truncate(guessed >> 64)) +% 1;
    var rest = low -% quotient *% by;
    const over = 0 -% @as(Limb, @intFromBool(rest > fraction));
    quotient +%= over;
    rest +%= by & over;
    if (rest >= by) {
        quotient +%= 1;
        rest -%= by;
    }
    return .{ .quotient = quotient, .rest = rest };
}

/// q = u / v, and u becomes the rest. The highest bit of v is set, and u is q.len limbs longer.
fn divideSchool(q: []Limb, u: []Limb, v: []const Limb) void {
    const n = v.len;
    var j = q.len;
    while (j > 0) {
        j -= 1;
        var digit = guess(u[j + n], u[j + n - 1], u[j + n - 2], v[n - 1], v[n - 2]);
        const missing = subtractProduct(u[j..][0..n], v, digit);
        const before = u[j + n];
        u[j + n] -%= missing;
        if (before < missing) {
            digit -= 1;
            u[j + n] +%= addTo(u[j..][0..n], v);
        }
        q[j] = digit;
    }
}

/// The digit for three limbs divided by two: right, or one too large.
fn guess(high: Limb, middle: Limb, low: Limb, by: Limb, next: Limb) Limb {
    var digit: Limb = std.math.maxInt(Limb);
    var rest: Wide = @as(Wide, middle) + by;
    if (high < by) {
        const d = divideWide(high, middle, by);
        digit = d.quotient;
        rest = d.rest;
    }
    while (rest >> 64 == 0 and @as(Wide, digit) * next > rest << 64 | low) {
        digit -= 1;
        rest += by;
    }
    return digit;
}

const recursive = 64;

/// q = a / b, and a becomes the rest. a is twice as long as b and q, and a < b · 2^(64 b.len).
fn divideHalves(q: []Limb, a: []Limb, b: []const Limb) void {
    const n = b.len;
    if (n % 2 == 1 or n <= recursive) return divideSchool(q, a, b);
    const h = n / 2;
    divideThree(q[h..], a[h..], b);
    divideThree(q[0..h], a[0 .. 3 * h], b);
}

/// The same for three halves of b's length by two.
fn divideThree(q: []Limb, a: []Limb, b: []const Limb) void {
    const h = q.len;
    if (compare(trim(a[2 * h ..]), trim(b[h..])) == .lt) {
        divideHalves(q, a[h..], b[h..]);
    } else {
        @memset(q, std.math.maxInt(Limb));
        _ = subtractFrom(a[2 * h ..], b[h..]);
        _ = addTo(a[h..], b[h..]);
    }
    const before = scratch.mark();
    defer scratch.release(before);
    const product = scratch.take(2 * h);
    multiply(product, q, b[0..h]);
    if (subtractFrom(a, product) == 0) return;
    while (true) {
        _ = subtractFrom(q, &.{1});
        if (addTo(a, b) == 1) return;
    }
}
pub const Quotient = struct { quotient: []Limb, rest: []Limb };

/// a / b, for b not zero and both without zeros in front. The results are in scratch memory.
pub fn divide(a: []const Limb, b: []const Limb) Quotient {
    if (compare(a, b) == .lt) return .{ .quotient = scratch.take(0), .rest = copied(a) };
    const quotient = scratch.take(a.len - b.len + 1);
    const rest = scratch.take(b.len);
    const before = scratch.mark();
    defer scratch.release(before);
    if (b.len == 1) {
        rest[0] = divideBy(quotient, a, b[0]);
        return .{ .quotient = quotient, .rest = rest };
    }
    const shift: u6 = @intCast(@clz(b[b.len - 1]));
    const u = scratch.take(a.len + 1);
    const v = scratch.take(b.len);
    u[a.len] = shiftLeft(u, a, shift);
    _ = shiftLeft(v, b, shift);
    if (b.len > 2 * recursive and quotient.len > recursive)
        divideBlocks(quotient, u, v)
    else
        divideSchool(quotient, u, v);
    shiftRight(rest, u[0..b.len], shift);
    return .{ .quotient = quotient, .rest = rest };
}

pub fn copied(a: []const Limb) []Limb {
    const r = scratch.take(a.len);
    copy(Limb, r, a);
    return r;
}
/// q = u / v, and u becomes the rest; as `divideSchool`.
fn divideBlocks(q: []Limb, u: []Limb, v: []const Limb) void {
    var size = v.len;
    var halvings: u6 = 0;
    while (size > recursive) : (halvings += 1) size = (size + 1) / 2;
    const n = size << halvings;
    const pad = n - v.len;
    const divisor = scratch.take(n);
    @memset(divisor[0..pad], 0);
    copy(Limb, divisor[pad..], v);
    var i = q.len / n * n;
    const dividend = scratch.take(i + 2 * n);
    @memset(dividend, 0);
    copy(Limb, dividend[pad..][0..u.len], u);
    const digits = scratch.take(i + n);
    const first = q.len - i;
    if (first <= recursive) {
        divideSchool(digits[i..][0..first], dividend[i..][0 .. first + n], divisor);
    } else if (first <= n / 2) {
        divideThree(digits[i..][0 .. n / 2], dividend[i..][0 .. n / 2 * 3], divisor);
    } else {
        divideHalves(digits[i..][0..n], dividend[i..][0 .. 2 * n], divisor);
    }
    while (i > 0) {
        i -= n;
        divideHalves(digits[i..][0..n], dividend[i..][0 .. 2 * n], divisor);
    }
    copy(Limb, q, digits[0..q.len]);
    copy(Limb, u[0..v.len], dividend[pad..][0..v.len]);
}
