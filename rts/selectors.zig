//! Selector thunks: the collector takes a field out of a value that has been evaluated.
const layout = @import("layout.zig");
const memory = @import("memory.zig");
const Info = layout.Info;
const Range = memory.Range;
const Word = layout.Word;

/// Where a collection stands: what it moves, and where to.
pub const Progress = struct { from: Range, new: Range, survivors: Range };

pub const Outcome = union(enum) {
    /// What the thunk's value is, or will be: an object that has moved, or one that has not.
    found: Word,
    /// It cannot be known yet. The thunk and those that it waits for, the last one first.
    waiting: [*]Word,
};

/// In a header: the selector waits for the next one in a chain. Info pointers have this bit clear.
const waiting_bit: Word = 2;
const selectee_word = layout.result_word + 1;

/// What becomes of a selector whose value is known. Nothing of this size is left when the
/// collection ends.
const Table = extern struct {
    info: Info align(16),
    end: u64 = 0,
};
const found_table: Table = .{ .info = .{
    .name = "found",
    .references = null,
    .unpack = null,
    .pointers = 0,
    .non_pointers = 1,
    .tag = 0,
    .kind = .indirection,
} };

/// Evaluates a selector that has not moved, and those that it waits for.
pub fn select(thunk: [*]Word, progress: Progress) Outcome {
    var chain = thunk;
    wait(chain, null);
    while (true) {
        switch (look(chain, progress)) {
            .nothing => return .{ .waiting = chain },
            .selector => |inner| {
                wait(inner, chain);
                chain = inner;
            },
            .value => |value| {
                const outer = release(chain);
                chain[0] = @intFromPtr(&found_table.end);
                chain[layout.result_word] = value;
                chain = outer orelse return .{ .found = value };
            },
        }
    }
}

fn wait(thunk: [*]Word, outer: ?[*]Word) void {
    thunk[0] += waiting_bit;
    thunk[layout.result_word] = @intFromPtr(outer);
}

/// Takes a selector out of its chain; the one that waits for it.
pub fn release(thunk: [*]Word) ?[*]Word {
    thunk[0] -= waiting_bit;
    return @ptrFromInt(thunk[layout.result_word]);
}

const Look = union(enum) { nothing, selector: [*]Word, value: Word };

/// What a selector selects from.
fn look(thunk: [*]Word, progress: Progress) Look {
    const own = Info.of(thunk[0] - waiting_bit);
    var pointer = thunk[selectee_word];
    while (true) {
        const object: [*]Word = @ptrFromInt(pointer & ~layout.tag_mask);
        const header = object[0];
        if (header & waiting_bit != 0) return .nothing; // it waits for itself
        if (header & layout.forward_bit != 0) {
            pointer = header - layout.forward_bit;
            continue;
        }
        const info = Info.of(header);
        switch (info.kind) {
            .constructor => {
                if (info.tag != own.tag >> 8) return .nothing;
                return .{ .value = object[own.tag & 0xff] };
            },
            .indirection => pointer = object[layout.result_word],
            .selector => return if (isStill(object, progress)) .{ .selector = object } else .nothing,
            else => return .nothing,
        }
    }
}

/// Is this an object that will move, and has not?
fn isStill(object: [*]const Word, progress: Progress) bool {
    const address = @intFromPtr(object);
    if (progress.new.contains(address) or progress.survivors.contains(address)) return false;
    return progress.from.contains(address);
}
