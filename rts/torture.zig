//! Torture: a collection whenever compiled code asks for memory, to a space that was long forbidden.

/// A pointer that a collection has not updated leads to forbidden memory for almost so many more.
pub const spaces = 64;

/// Collections at every heap check. A program that goes on for longer is collected less and less
/// often, or a run of a second would take hours.
const relentless = 20_000;

var collections: u64 = 0;
/// State of a xorshift generator (Marsaglia, Xorshift RNGs, 2003): all runs are the same.
var random: u64 = 0x9e3779b97f4a7c15;

/// Bytes until the next collection.
pub fn gap() usize {
    collections += 1;
    const doublings = @min(collections / relentless, 20);
    if (doublings == 0) return 0;
    random ^= random << 13;
    random ^= random >> 7;
    random ^= random << 17;
    return @intCast(random % (@as(u64, 64) << @intCast(doublings)) & ~@as(u64, 7));
}
