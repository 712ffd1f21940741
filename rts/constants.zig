//! Top-level thunks that have been entered.
const abi = @import("abi.zig");
const layout = @import("layout.zig");
const os = @import("os.zig");
const Word = layout.Word;

/// The constant entered last; each has the address of the one before it in its link. 0: there is none.
var newest: Word = 0;

/// The word of a constant that is ours.
const link_word = layout.result_word + layout.constant_payload;

/// Compiled code says that it is about to evaluate a constant, for the first time.
fn entered(constant: [*]Word) callconv(abi.compiled) void {
    const info = layout.Info.of(constant[0]);
    os.check(info.words() == link_word + 1, "a constant has no link");
    constant[link_word] = newest;
    newest = @intFromPtr(constant);
}


comptime {
    @export(&entered, .{ .name = "rusholme_caf" });
}
