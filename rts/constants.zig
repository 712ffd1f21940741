//! Top-level thunks that have been entered.
const abi = @import("abi.zig");
const layout = @import("layout.zig");
const os = @import("os.zig");
const Collection = @import("collector.zig").Collection;
const remembered = @import("remembered.zig");
const Word = layout.Word;

/// The constant entered last; each has the address of the one before it in its link. 0: there is none.
var newest: Word = 0;

/// The word of a constant that is ours.
const link_word = layout.result_word + layout.constant_payload;

/// Compiled code says that it is about to evaluate a constant, for the first time.
fn entered(constant: [*]Word) callconv(abi.compiled) void {
    const info = layout.Info.of(constant[0]);
    os.check(info.fixedWords() == link_word + 1, "a constant has no link");
    constant[link_word] = newest;
    newest = @intFromPtr(constant);
}

/// Steps through the constants that have been entered.
pub const Iterator = struct {
    at: Word,

    pub fn next(iterator: *Iterator) ?[*]Word {
        if (iterator.at == 0) return null;
        const constant: [*]Word = @ptrFromInt(iterator.at);
        iterator.at = constant[link_word];
        return constant;
    }
};

pub fn all() Iterator {
    return .{ .at = newest };
}

/// The values of constants are roots.
pub fn roots(collection: *Collection) void {
    var iterator = all();
    while (iterator.next()) |constant| {
        switch (layout.Info.of(constant[0]).kind) {
            .indirection, .failed => {
                const slot = &constant[layout.result_word];
                if (collection.oldSlot(slot)) remembered.add(slot);
            },
            else => {},
        }
    }
}

comptime {
    @export(&entered, .{ .name = "rusholme_caf" });
}
