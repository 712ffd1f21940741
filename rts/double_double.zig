//! Sums of two doubles as numbers of 106 bits. src/machine/double-double.ts does the same.
const builtin = @import("builtin");
const processor = @import("processor.zig");

/// The number `high + low`, where `high` is the double nearest to it.
pub const Pair = struct {
    high: f64,
    low: f64 = 0,

    pub const one: Pair = .{ .high = 1 };

    pub fn of(x: f64) Pair {
        return .{ .high = x };
    }

    pub fn add(a: Pair, b: Pair) Pair {
        const s = twoSum(a.high, b.high);
        const t = twoSum(a.low, b.low);
        const u = quickSum(s.high, s.low + t.high);
        return quickSum(u.high, u.low + t.low);
    }

    pub fn negate(a: Pair) Pair {
        return .{ .high = -a.high, .low = -a.low };
    }

    pub fn subtract(a: Pair, b: Pair) Pair {
        return a.add(b.negate());
    }

    pub fn multiply(a: Pair, b: Pair) Pair {
        const p = twoProduct(a.high, b.high);
        return quickSum(p.high, p.low + (a.high * b.low + a.low * b.high));
    }

    /// Times a power of two, which is exact.
    pub fn times(a: Pair, power: f64) Pair {
        return .{ .high = a.high * power, .low = a.low * power };
    }
    pub fn divide(a: Pair, b: Pair) Pair {
        const first = a.high / b.high;
        const rest = a.subtract(b.multiply(of(first)));
        const second = rest.high / b.high;
        const last = rest.subtract(b.multiply(of(second))).high / b.high;
        return quickSum(first, second).add(of(last));
    }

    pub fn squareRoot(a: Pair) Pair {
        if (a.high == 0) return a;
        const root = @sqrt(a.high);
        const rest = a.subtract(of(root).multiply(of(root)));
        return quickSum(root, rest.high / (2 * root));
    }

    /// a₀ + x·(a₁ + x·(a₂ + …)).
    pub fn polynomial(x: Pair, comptime coefficients: []const Pair) Pair {
        var sum = of(0);
        comptime var i = coefficients.len;
        inline while (i > 0) {
            i -= 1;
            sum = coefficients[i].add(x.multiply(sum));
        }
        return sum;
    }
};

/// The sum with its error.
pub fn twoSum(a: f64, b: f64) Pair {
    const high = a + b;
    const part = high - a;
    return .{ .high = high, .low = a - (high - part) + (b - part) };
}

/// The same, when `a` is the larger one.
fn quickSum(a: f64, b: f64) Pair {
    const high = a + b;
    return .{ .high = high, .low = b - (high - a) };
}

/// The product with its error.
pub inline fn twoProduct(a: f64, b: f64) Pair {
    const high = a * b;
    if (!@inComptime()) {
        if (builtin.cpu.arch == .aarch64) return .{ .high = high, .low = @mulAdd(f64, a, b, -high) };
        if (fused == .yes) return .{ .high = high, .low = errorOfProduct(a, b, high) };
    }
    return twoProductInSteps(a, b);
}

/// Has the processor an instruction that multiplies and adds, with one rounding?
var fused: enum { unknown, yes, no } = .unknown;

/// a · b − high.
inline fn errorOfProduct(a: f64, b: f64, high: f64) f64 {
    return asm ("vfmsub213sd %[high], %[b], %[a]"
        : [a] "=x" (-> f64),
        : [in] "0" (a),
          [b] "x" (b),
          [high] "x" (high),
    );
}

fn twoProductInSteps(a: f64, b: f64) Pair {
    if (!@inComptime() and fused == .unknown) fused = if (processor.hasFused()) .yes else .no;
    const high = a * b;
    const p = 134217729 * a;
    const q = 134217729 * b;
    const a1 = p - (p - a);
    const b1 = q - (q - b);
    const a2 = a - a1;
    const b2 = b - b1;
    return .{ .high = high, .low = a1 * b1 - high + a1 * b2 + a2 * b1 + a2 * b2 };
}

/// The double nearest to every number that differs from the sum by `wrong` at most, if there is one.
pub fn rounded(high: f64, low: f64, wrong: f64) ?f64 {
    const least = high + (low - wrong);
    return if (least == high + (low + wrong)) least else null;
}

/// a₀ + x·(a₁ + x·(a₂ + …)), in doubles.
pub fn evaluate(x: f64, comptime coefficients: []const Pair) f64 {
    var sum: f64 = 0;
    comptime var i = coefficients.len;
    inline while (i > 0) {
        i -= 1;
        sum = sum * x + coefficients[i].high;
    }
    return sum;
}
