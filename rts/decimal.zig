//! Natural numbers in decimal.
const std = @import("std");
const limbs = @import("limbs.zig");
const scratch = @import("scratch.zig");
const Limb = limbs.Limb;

const chunk = 19;
const chunk_power: Limb = 10_000_000_000_000_000_000;

/// 10^(19 · 2^k) for each k.
const Powers = struct {
    all: [48][]const Limb = undefined,
    count: usize = 0,

    /// As many as are at most half as long, or a little more, as a number of so many limbs.
    fn init(length: usize) Powers {
        var powers: Powers = .{};
        const first = scratch.take(1);
        first[0] = chunk_power;
        powers.all[0] = first;
        powers.count = 1;
        while (2 * powers.last().len <= length + 1) powers.add();
        return powers;
    }

    fn last(powers: *const Powers) []const Limb {
        return powers.all[powers.count - 1];
    }

    fn add(powers: *Powers) void {
        const a = powers.last();
        const square = scratch.take(2 * a.len);
        limbs.multiply(square, a, a);
        powers.all[powers.count] = limbs.trim(square);
        powers.count += 1;
    }
};

const short_write = 10;
const short_read = 30;

/// The digits of a number without zeros in front.
pub fn write(a: []const Limb) []const u8 {
    if (a.len == 0) return "0";
    const room = a.len * 20 / 8 + 4;
    const text = std.mem.sliceAsBytes(scratch.take(room))[0 .. a.len * 20];
    const powers = Powers.init(a.len);
    part(text, limbs.copied(a), &powers, powers.count);
    var start: usize = 0;
    while (text[start] == '0') start += 1;
    return text[start..];
}

/// Fills `text` with the digits of a number, and zeros in front. `a` is overwritten.
fn part(text: []u8, a: []Limb, powers: *const Powers, count: usize) void {
    const number = limbs.trim(a);
    if (number.len <= short_write) return partShort(text, a[0..number.len]);
    var k = count;
    while (k > 0) {
        k -= 1;
        if (limbs.compare(powers.all[k], number) != .gt) break;
    }
    const before = scratch.mark();
    defer scratch.release(before);
    const digits = @as(usize, chunk) << @intCast(k);
    const halves = limbs.divide(number, powers.all[k]);
    part(text[text.len - digits ..], halves.rest, powers, k);
    part(text[0 .. text.len - digits], halves.quotient, powers, k + 1);
}

fn partShort(text: []u8, a: []Limb) void {
    var end = text.len;
    var length = a.len;
    while (length > 0) {
        var digits = limbs.divideBy(a[0..length], a[0..length], chunk_power);
        if (end >= chunk) {
            end -= chunk;
            writeChunk(text[end..][0..chunk], digits);
        } else {
            while (end > 0) : (digits /= 10) {
                end -= 1;
                text[end] = @intCast('0' + digits % 10);
            }
        }
        while (length > 0 and a[length - 1] == 0) length -= 1;
    }
    @memset(text[0..end], '0');
}

/// The upper nine and the lower ten digits side by side, each two digits at a time: what waits is the division before.
fn writeChunk(text: *[chunk]u8, number: Limb) void {
    var high = number / 10_000_000_000;
    var low = number % 10_000_000_000;
    inline for (0..4) |i| {
        text[7 - 2 * i ..][0..2].* = std.fmt.digits2(@intCast(high % 100));
        text[17 - 2 * i ..][0..2].* = std.fmt.digits2(@intCast(low % 100));
        high /= 100;
        low /= 100;
    }
    text[0] = @intCast('0' + high);
    text[9..][0..2].* = std.fmt.digits2(@intCast(low));
}

/// The number that a text of digits says; it may have zeros in front.
pub fn read(text: []const u8) []Limb {
    const powers = Powers.init(text.len / chunk / 2 + 1);
    return readPart(text, &powers);
}

fn readPart(text: []const u8, powers: *const Powers) []Limb {
    if (text.len <= chunk * short_read) return readShort(text);
    var k = powers.count - 1;
    while (@as(usize, chunk) << @intCast(k) >= text.len) k -= 1;
    const digits = @as(usize, chunk) << @intCast(k);
    const power = powers.all[k];
    const result = scratch.take(text.len / chunk + 2);
    const before = scratch.mark();
    defer scratch.release(before);
    const high = limbs.trim(readPart(text[0 .. text.len - digits], powers));
    const low = limbs.trim(readPart(text[text.len - digits ..], powers));
    @memset(result, 0);
    limbs.multiply(result[0 .. high.len + power.len], high, power);
    _ = limbs.addTo(result, low);
    return result;
}

fn readShort(text: []const u8) []Limb {
    const result = scratch.take(text.len / chunk + 1);
    @memset(result, 0);
    var used: usize = 0;
    var start: usize = 0;
    while (start < text.len) {
        const count = (text.len - start - 1) % chunk + 1;
        var digits: Limb = 0;
        for (text[start..][0..count]) |c| digits = 10 * digits + (c - '0');
        const carry = limbs.multiplyBy(result[0..used], result[0..used], chunk_power);
        if (carry != 0 or used == 0) {
            result[used] = carry;
            used += 1;
        }
        _ = limbs.addTo(result, &.{digits});
        start += count;
        while (used < result.len and result[used] != 0) used += 1;
    }
    return result;
}
