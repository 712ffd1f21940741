//! Objects that do not move: large ones, and those whose address somebody outside knows.
const heap = @import("heap.zig");
const layout = @import("layout.zig");
const memory = @import("memory.zig");
const os = @import("os.zig");
const Info = layout.Info;
const Range = memory.Range;
const Word = layout.Word;

pub const block_bytes = 4096;

/// What a block of the range is: free, the first of an object, or one more of it.
const State = enum(u8) { free, first, first_marked, more };

/// The addresses of these objects.
pub var range: Range = .{ .start = 0, .end = 0 };
var states: [*]State = undefined;
/// Blocks from here on have never been used.
var top: usize = 0;
/// Where the search for free blocks goes on.
var rover: usize = 0;
/// Bytes of all blocks in use.
pub var used: usize = 0;

pub fn init(whole: Range) void {
    range = whole;
    states = @ptrFromInt(memory.reserve(range.bytes() / block_bytes + 1).start);
    queue = @ptrFromInt(memory.reserve(range.bytes() / block_bytes * layout.word_bytes).start);
}

fn blockAt(address: usize) usize {
    return (address - range.start) / block_bytes;
}

fn addressOf(block: usize) usize {
    return range.start + block * block_bytes;
}

/// Memory for an object; null when there is none.
pub fn allocate(bytes: usize) ?usize {
    const count = (bytes + block_bytes - 1) / block_bytes;
    const block = find(count) orelse return null;
    states[block] = .first;
    @memset(states[block + 1 .. block + count], .more);
    rover = block + count;
    top = @max(top, rover);
    used += count * block_bytes;
    return addressOf(block);
}

/// The first of so many free blocks, side by side.
fn find(count: usize) ?usize {
    var first = rover;
    for (rover..top) |block| {
        if (states[block] != .free) first = block + 1;
        if (block + 1 - first == count) return first;
    }
    return if (addressOf(first) + count * block_bytes <= range.end) first else null;
}

/// The block in which small objects that may not move lie side by side, and what is free of it.
var shared: Range = .{ .start = 0, .end = 0 };
const small_bytes = block_bytes / 2;

/// Memory such that `offset` bytes into it is a multiple of `alignment`.
pub fn allocateAligned(bytes: usize, offset: usize, alignment: usize) ?usize {
    const most = bytes + alignment;
    if (most > small_bytes) return align_(allocate(most) orelse return null, offset, alignment);
    if (align_(shared.start, offset, alignment) + bytes > shared.end) {
        const start = allocate(block_bytes) orelse return null;
        shared = .{ .start = start, .end = start + block_bytes };
    }
    const object = align_(shared.start, offset, alignment);
    shared.start = object + bytes;
    return object;
}

fn align_(address: usize, offset: usize, alignment: usize) usize {
    return (address + offset + alignment - 1) / alignment * alignment - offset;
}

/// Objects that have been marked; the first of them have been scavenged.
var queue: [*]usize = undefined;
var queued: usize = 0;
var taken: usize = 0;

/// There is a pointer to this object, or to another in its block.
pub fn mark(object: usize) void {
    var block = blockAt(object);
    while (states[block] == .more) block -= 1;
    if (states[block] == .first_marked) return;
    states[block] = .first_marked;
    queue[queued] = object;
    queued += 1;
}


/// In a collection: has the object been found?
pub fn isMarked(object: usize) bool {
    var block = blockAt(object);
    while (states[block] == .more) block -= 1;
    return states[block] == .first_marked;
}
/// An object whose pointers have not been looked at.
pub fn next() ?[*]Word {
    if (taken == queued) return null;
    taken += 1;
    return @ptrFromInt(queue[taken - 1]);
}

/// Frees what has not been marked.
pub fn sweep() void {
    used = 0;
    var end: usize = 0;
    var block: usize = 0;
    while (block < top) {
        const first = block;
        const state = states[first];
        block += 1;
        while (block < top and states[block] == .more) block += 1;
        switch (state) {
            .first_marked => {
                states[first] = .first;
                used += (block - first) * block_bytes;
                end = block;
            },
            .first => free(first, block),
            .free, .more => {},
        }
    }
    top = end;
    rover = 0;
    queued = 0;
    taken = 0;
}

fn free(first: usize, end: usize) void {
    @memset(states[first..end], .free);
    if (blockAt(shared.start -| 1) == first and shared.end != 0) shared = .{ .start = 0, .end = 0 };
    os.discard(addressOf(first), (end - first) * block_bytes);
}

/// Is this the address of a block in use?
pub fn isInUse(address: usize) bool {
    return range.contains(address) and states[blockAt(address)] != .free;
}

/// Steps through the objects that begin a block; all large ones that have pointers are among them.
pub const Iterator = struct {
    block: usize = 0,

    pub fn next(iterator: *Iterator) ?usize {
        while (iterator.block < top) {
            const block = iterator.block;
            iterator.block += 1;
            const word: *const Word = @ptrFromInt(addressOf(block));
            if (states[block] == .first and word.* != 0) return addressOf(block);
        }
        return null;
    }
};
