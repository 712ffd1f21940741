//! The heap, as compiled code sees it: a pointer that it moves itself, a limit, and whom to ask at the limit.
const abi = @import("abi.zig");
const memory = @import("memory.zig");
const options = @import("options.zig");
const os = @import("os.zig");
const stacks = @import("stacks.zig");
const Range = memory.Range;

/// Compiled code may allocate up to here without asking.
export var rusholme_heap_limit: usize = 0;

var space: Range = undefined;

/// Reserves the heap; the first free address.
pub fn init() usize {
    space = memory.reserve(options.heap_bytes);
    rusholme_heap_limit = space.end;
    return space.start;
}

/// Where the space in use begins.
pub fn start() usize {
    return space.start;
}

/// Called when `bytes` are wanted and the limit is nearer: the heap pointer from which so many are free.
fn alloc(stack: usize, heap: usize, bytes: usize) callconv(abi.compiled) usize {
    os.check(heap >= space.start and heap <= space.end, "rusholme_alloc: not a heap pointer");
    os.check(stacks.shadow.contains(stack), "rusholme_alloc: not the shadow stack");
    os.check((heap | stack | bytes) % 8 == 0, "rusholme_alloc: not a multiple of a word");
    exhausted();
}

/// The words and the exit code are GHC's.
fn exhausted() noreturn {
    var message: os.Message = .{};
    _ = message.line().text("Heap exhausted;\n");
    const most = message.line().text("Current maximum heap size is ").number(options.heap_bytes, 10);
    _ = most.text(" bytes (").number(options.heap_bytes >> 20, 10).text(" MB).\n");
    message.line().text("Use `+RTS -M<size>' to increase it.\n").send();
    os.exit(251);
}

comptime {
    @export(&alloc, .{ .name = "rusholme_alloc" });
}
