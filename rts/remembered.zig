//! The remembered set: the words outside the young part of the heap that point into it.
const abi = @import("abi.zig");
const heap = @import("heap.zig");
const layout = @import("layout.zig");
const memory = @import("memory.zig");
const options = @import("options.zig");
const os = @import("os.zig");
const Collection = @import("collector.zig").Collection;
const Word = layout.Word;

/// The addresses of these words.
var slots: [*]*Word = undefined;
var count: usize = 0;
var most: usize = 0;
/// For each word of the program's data, and then of the heap, whether it is among them.
var bits: [*]u8 = undefined;

pub fn init() void {
    const words = (heap.program.bytes() + heap.reserved.bytes()) / layout.word_bytes;
    bits = @ptrFromInt(memory.reserve(words / 8 + 1).start);
    const room = memory.reserve(options.share(heap.whole.bytes() / 2, 12));
    slots = @ptrFromInt(room.start);
    most = room.bytes() / layout.word_bytes;
}

fn wordOf(slot: *const Word) usize {
    const address = @intFromPtr(slot);
    const within = if (heap.program.contains(address))
        address - heap.program.start
    else
        heap.program.bytes() + address - heap.reserved.start;
    return within / layout.word_bytes;
}

fn bit(slot: *const Word) u8 {
    return @as(u8, 1) << @intCast(wordOf(slot) % 8);
}

pub fn has(slot: *const Word) bool {
    return bits[wordOf(slot) / 8] & bit(slot) != 0;
}

/// Remembers a word, once.
pub fn add(slot: *Word) void {
    if (has(slot)) return;
    os.check(count < most, "the remembered set is full");
    bits[wordOf(slot) / 8] |= bit(slot);
    slots[count] = slot;
    count += 1;
}

/// Compiled code has stored a pointer in a word outside the young part.
fn wrote(slot: *Word) callconv(abi.compiled) void {
    if (heap.young.contains(slot.*)) add(slot);
}

/// Moves what is remembered; those words that point to nothing young any more are forgotten.
pub fn roots(collection: *Collection) void {
    var kept: usize = 0;
    for (slots[0..count]) |slot| {
        if (collection.oldSlot(slot)) {
            slots[kept] = slot;
            kept += 1;
        } else bits[wordOf(slot) / 8] &= ~bit(slot);
    }
    count = kept;
}

pub fn isEmpty() bool {
    return count == 0;
}

/// A collection of everything will find anew what points to something young.
pub fn forget() void {
    for (slots[0..count]) |slot| bits[wordOf(slot) / 8] &= ~bit(slot);
    count = 0;
}

comptime {
    @export(&wrote, .{ .name = "rusholme_wrote" });
}
