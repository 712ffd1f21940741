//! Cheney's collector for two generations: copies what can be reached out of the part of the heap
//! that is collected, and leaves the rest behind.
const heap = @import("heap.zig");
const layout = @import("layout.zig");
const memory = @import("memory.zig");
const remembered = @import("remembered.zig");
const large = @import("large.zig");
const selectors = @import("selectors.zig");
const small = @import("small.zig");
const Info = layout.Info;
const Word = layout.Word;

/// One collection. Objects move to two places: what becomes old, to those from `scanned` to `free`;
/// what stays young, to those from `survivors_scanned` to `survivors_free`. Before the first of each
/// pair, pointers lead to where objects are now; between the two lie objects that have moved, and that is all.
pub const Collection = struct {
    /// What lies here moves: the whole heap, or its young part.
    from: memory.Range,
    /// What lies below becomes old.
    promoted_below: usize,
    /// Objects here are marked.
    fixed: memory.Range = .{ .start = 0, .end = 0 },
    /// Where the first object went that became old, and the first that survived.
    first: usize,
    first_survivor: usize,
    scanned: usize,
    free: usize,
    survivors_scanned: usize,
    survivors_free: usize,

    /// All that is alive moves to `to`, and is old there.
    pub fn begin(from: memory.Range, to: usize) Collection {
        return beginYoung(from, from.end, to, from.end);
    }

    /// Objects of the young part move to `survivors`, but those below `promoted_below` to `to`.
    pub fn beginYoung(young: memory.Range, promoted_below: usize, to: usize, survivors: usize) Collection {
        return .{
            .from = young,
            .promoted_below = promoted_below,
            .scanned = to,
            .free = to,
            .survivors_scanned = survivors,
            .survivors_free = survivors,
            .first = to,
            .first_survivor = survivors,
        };
    }

    /// Who holds a pointer decides where the object goes.
    pub const Holder = enum {
        /// The stack, or a young object: the object's age decides.
        young,
        /// An old object: what it points to becomes old as well.
        old,
    };

    /// Roots: each word is a pointer, and gets the object's new address.
    pub fn roots(collection: *Collection, words: []Word) void {
        const steps = @import("steps.zig");
        if (steps.on) return steps.roots(collection, words, .young);
        var c = collection.*;
        for (words) |*word| word.* = c.evacuate(word.*, .young);
        collection.* = c;
    }

    /// A word outside the young part; the result says whether it still points to a young object.
    pub fn oldSlot(collection: *Collection, slot: *Word) bool {
        slot.* = collection.evacuate(slot.*, .old);
        return heap.young.contains(slot.*);
    }

    /// The new pointer to what `old` points to, which is moved unless it has been before.
    inline fn evacuate(c: *Collection, old: Word, comptime holder: Holder) Word {
        var steps: usize = 0;
        const new = c.follow(old, holder, &steps);
        if (steps > 1) c.shorten(old, new);
        return new;
    }

    /// Who comes to an object of this chain next is at its end at once.
    fn shorten(c: *const Collection, first: Word, last: Word) void {
        var pointer = first;
        while (c.from.contains(pointer)) {
            const object: [*]Word = @ptrFromInt(pointer & ~layout.tag_mask);
            if (object[0] & layout.forward_bit != 0) return;
            if (Info.of(object[0]).kind != .indirection) return;
            pointer = object[layout.result_word];
            object[layout.result_word] = last;
        }
    }

    inline fn follow(c: *Collection, old: Word, comptime holder: Holder, steps: *usize) Word {
        var pointer = old;
        while (true) : (steps.* += 1) {
            const tag = pointer & layout.tag_mask;
            const address = pointer - tag;
            if (!c.from.contains(address)) {
                if (c.fixed.contains(address)) large.mark(address);
                return pointer;
            }
            const object: [*]Word = @ptrFromInt(address);
            const header = object[0];
            if (header & layout.forward_bit != 0) return header - layout.forward_bit + tag;
            const info = Info.of(header);
            if (info.kind == .selector) {
                const outcome = selectors.select(object, .{
                    .from = c.from,
                    .new = .{ .start = c.first, .end = c.free },
                    .survivors = .{ .start = c.first_survivor, .end = c.survivors_free },
                });
                switch (outcome) {
                    .found => |value| {
                        pointer = value;
                        if (c.hasArrived(pointer)) return pointer;
                        continue;
                    },
                    .waiting => |chain| {
                        c.moveChain(chain, holder);
                        continue;
                    },
                }
            }
            if (info.kind == .indirection and c.hasArrived(object[layout.result_word]))
                return object[layout.result_word];
            if (info.pointers == 0 and info.kind == .constructor) {
                if (small.find(header, object[1])) |box| {
                    object[0] = box + layout.forward_bit;
                    return box + tag;
                }
            }
            if (info.kind != .indirection) return c.move(object, info.words(object), holder) + tag;
            pointer = object[layout.result_word];
        }
    }

    inline fn move(c: *Collection, object: [*]Word, words: usize, comptime holder: Holder) Word {
        const becomes_old = holder == .old or @intFromPtr(object) < c.promoted_below;
        const address = if (becomes_old) c.free else c.survivors_free;
        const new: [*]Word = @ptrFromInt(address);
        for (0..words) |i| new[i] = object[i];
        object[0] = address + layout.forward_bit;
        const end = address + words * layout.word_bytes;
        if (becomes_old) c.free = end else c.survivors_free = end;
        return address;
    }

    /// Roots that are not looked at again: what they point to becomes old.
    pub fn settledRoots(collection: *Collection, words: []Word) void {
        const steps = @import("steps.zig");
        if (steps.on) return steps.roots(collection, words, .old);
        var c = collection.*;
        for (words) |*word| word.* = c.evacuate(word.*, .old);
        collection.* = c;
    }

    /// Does the pointer lead to an object where it has moved?
    inline fn hasArrived(c: *const Collection, pointer: Word) bool {
        const address = pointer & ~layout.tag_mask;
        return address >= c.first and address < c.free or
            address >= c.first_survivor and address < c.survivors_free;
    }

    /// Selectors that wait for each other stay thunks, all of them.
    fn moveChain(c: *Collection, chain: [*]Word, comptime holder: Holder) void {
        var next: ?[*]Word = chain;
        while (next) |thunk| {
            next = selectors.release(thunk);
            _ = c.move(thunk, Info.of(thunk[0]).words(thunk), holder);
        }
    }


    /// Everything has been copied that was found. Was this?
    pub fn isAlive(c: *const Collection, pointer: Word) bool {
        const address = pointer & ~layout.tag_mask;
        if (c.fixed.contains(address)) return large.isMarked(address);
        if (!c.from.contains(address)) return true;
        const object: [*]const Word = @ptrFromInt(address);
        return object[0] & layout.forward_bit != 0;
    }
    /// Scavenges until there is nothing left to scavenge.
    pub fn finish(collection: *Collection) void {
        const steps = @import("steps.zig");
        if (steps.on) return steps.finish(collection);
        var c = collection.*;
        while (true) {
            if (c.scanned < c.free) {
                c.scanned += c.scavenge(c.scanned, .old);
            } else if (c.survivors_scanned < c.survivors_free) {
                c.survivors_scanned += c.scavenge(c.survivors_scanned, .young);
            } else {
                if (large.next()) |object| {
                    _ = c.scavenge(@intFromPtr(object), .old);
                    continue;
                }
                break;
            }
        }
        collection.* = c;
    }

    /// Moves what an object points to; its size in bytes.
    inline fn scavenge(c: *Collection, address: usize, comptime holder: Holder) usize {
        const object: [*]Word = @ptrFromInt(address);
        const info = Info.of(object[0]);
        for (info.pointersOf(object)) |*field| {
            field.* = c.evacuate(field.*, holder);
            if (holder == .old and heap.young.contains(field.*)) remembered.add(field);
        }
        return info.words(object) * layout.word_bytes;
    }
};
