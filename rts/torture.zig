//! Torture: a collection whenever compiled code asks for memory, to a space that was long forbidden.

/// A pointer that a collection has not updated leads to forbidden memory for almost so many more.
pub const spaces = 64;

/// Bytes that collections look at before they become rarer. A heap of some kilobytes is collected
/// tens of thousands of times until then; without such a bound, a run of a second would take hours.
const relentless = 32 << 20;

/// Bytes that all collections together have looked at.
var work: u64 = 0;
/// State of a xorshift generator (Marsaglia, Xorshift RNGs, 2003): all runs are the same.
var random: u64 = 0x9e3779b97f4a7c15;

/// How many bytes may be allocated until the next collection. The last one looked at `bytes`.
pub fn gap(bytes: usize) usize {
    work += bytes;
    const doublings = @min(work / relentless, 40);
    if (doublings == 0) return 0;
    random ^= random << 13;
    random ^= random >> 7;
    random ^= random << 17;
    return @intCast(random % (@as(u64, 64) << @intCast(doublings)) & ~@as(u64, 7));
}

/// There are so many spaces that each cannot be as large as without torture.
pub const most_bytes = 4 << 30;

/// Every second collection is one of everything.
pub fn alternate() bool {
    turn = !turn;
    return turn;
}

var turn = false;
