//! Cheney's collector: copies what can be reached to another space, and leaves the rest behind.
const layout = @import("layout.zig");
const memory = @import("memory.zig");
const Info = layout.Info;
const Word = layout.Word;

/// One collection. In to-space the objects before `scanned` have only pointers that lead there or
/// out of the heap; those from `scanned` to `free` have been moved, and that is all.
pub const Collection = struct {
    from: memory.Range,
    scanned: usize,
    free: usize,

    /// To-space begins at `to`, and has as much room as `from` uses.
    pub fn begin(from: memory.Range, to: usize) Collection {
        return .{ .from = from, .scanned = to, .free = to };
    }

    /// Roots: each word is a pointer, and gets the object's new address.
    pub fn roots(collection: *Collection, words: []Word) void {
        var c = collection.*;
        for (words) |*word| word.* = c.evacuate(word.*);
        collection.* = c;
    }

    /// The new pointer to what `old` points to, which is moved unless it has been before.
    inline fn evacuate(c: *Collection, old: Word) Word {
        var pointer = old;
        while (true) {
            const tag = pointer & layout.tag_mask;
            const address = pointer - tag;
            if (!c.from.contains(address)) return pointer;
            const object: [*]Word = @ptrFromInt(address);
            const header = object[0];
            if (header & layout.forward_bit != 0) return header - layout.forward_bit + tag;
            const info = Info.of(header);
            if (info.kind != .indirection) return c.move(object, info.words(object)) + tag;
            pointer = object[layout.result_word];
        }
    }

    inline fn move(c: *Collection, object: [*]Word, words: usize) Word {
        const new: [*]Word = @ptrFromInt(c.free);
        for (0..words) |i| new[i] = object[i];
        object[0] = c.free + layout.forward_bit;
        c.free += words * layout.word_bytes;
        return @intFromPtr(new);
    }

    /// Scavenges until there is nothing left to scavenge.
    pub fn finish(collection: *Collection) void {
        var c = collection.*;
        while (c.scanned < c.free) c.scavenge();
        collection.* = c;
    }

    inline fn scavenge(c: *Collection) void {
        const object: [*]Word = @ptrFromInt(c.scanned);
        const info = Info.of(object[0]);
        for (info.pointersOf(object)) |*field| field.* = c.evacuate(field.*);
        c.scanned += info.words(object) * layout.word_bytes;
    }
};
