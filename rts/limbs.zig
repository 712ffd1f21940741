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
    return combine(r, a, b, addLimb);
}

inline fn addLimb(x: Limb, y: Limb, carry: u1) struct { Limb, u1 } {
    const first = @addWithOverflow(x, y);
    const second = @addWithOverflow(first[0], carry);
    return .{ second[0], first[1] | second[1] };
}

/// Four limbs at a time: within them, LLVM leaves the carry in the flag where the instructions have it.
inline fn combine(r: []Limb, a: []const Limb, b: []const Limb, step: anytype) u1 {
    var carry: u1 = 0;
    var i: usize = 0;
    while (i + 4 <= b.len) : (i += 4) {
        inline for (0..4) |j| r[i + j], carry = step(a[i + j], b[i + j], carry);
    }
    while (i < b.len) : (i += 1) r[i], carry = step(a[i], b[i], carry);
    while (i < a.len and carry != 0) : (i += 1) r[i], carry = step(a[i], 0, carry);
    if (r.ptr != a.ptr) copy(Limb, r[i..a.len], a[i..]);
    return carry;
}

/// r -= b; 1 if r was smaller.
pub fn subtractFrom(r: []Limb, b: []const Limb) u1 {
    return subtract(r, r, b);
}

/// r = a - b, as long as a, which is not shorter than b; 1 if a was smaller. r may be a.
pub fn subtract(r: []Limb, a: []const Limb, b: []const Limb) u1 {
    return combine(r, a, b, subtractLimb);
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
    for (r[0..a.len], a) |*x, y| {
        const t = @as(Wide, y) * w + carry;
        x.* = @truncate(t);
        carry = @intCast(t >> 64);
    }
    return carry;
}

/// r += a · w; the limb above. Neither step can overflow: (2^64 − 1)² + 2 (2^64 − 1) = 2^128 − 1.
fn addProduct(r: []Limb, a: []const Limb, w: Limb) Limb {
    var carry: Limb = 0;
    const start = if (scratch.two_carries) runOfEights(r, a, w, &carry, false) else 0;
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
    const start = if (scratch.two_carries) runOfEights(r, a, w, &carry, true) else 0;
    for (r[start..a.len], a[start..]) |*x, y| {
        const t = @as(Wide, y) * w + carry;
        const low: Limb = @truncate(t);
        carry = @as(Limb, @intCast(t >> 64)) + @intFromBool(x.* < low);
        x.* -%= low;
    }
    return carry;
}
/// r ± a · w for the limbs of a that come in eights; how many these are.
inline fn runOfEights(r: []Limb, a: []const Limb, w: Limb, carry: *Limb, comptime negate: bool) usize {
    if (builtin.cpu.arch != .x86_64) return 0;
    var i: usize = 0;
    while (i + 8 <= a.len) : (i += 8) carry.* = eight(r.ptr + i, a.ptr + i, w, carry.*, negate);
    return i;
}

/// Eight limbs with two carries in flight: adcx has its own in CF, adox its own in OF, mulx and not leave both alone.
inline fn eight(r: [*]Limb, a: [*]const Limb, w: Limb, carry: Limb, comptime negate: bool) Limb {
    comptime var code: []const u8 = "xorl %%r11d, %%r11d\n";
    inline for (0..8) |i| {
        const at = std.fmt.comptimePrint("{d}", .{8 * i});
        const high, const above = if (i % 2 == 0) .{ "%%r9", "%[carry]" } else .{ "%[carry]", "%%r9" };
        code = code ++ "mulx " ++ at ++ "(%[a]), %%r8, " ++ high ++ "\n";
        code = code ++ "adcx " ++ above ++ ", %%r8\n";
        code = code ++ if (negate)
            "movq " ++ at ++ "(%[r]), %%r10\nnotq %%r10\nadox %%r10, %%r8\nnotq %%r8\n"
        else
            "adox " ++ at ++ "(%[r]), %%r8\n";
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
