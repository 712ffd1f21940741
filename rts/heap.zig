//! The heap, as compiled code sees it: a pointer that it moves itself, a limit, and whom to ask at the limit.
const abi = @import("abi.zig");
const memory = @import("memory.zig");
const options = @import("options.zig");
const os = @import("os.zig");
const stacks = @import("stacks.zig");
const Range = memory.Range;
const std = @import("std");
const layout = @import("layout.zig");
const collector = @import("collector.zig");
const constants = @import("constants.zig");
const sanity = @import("sanity.zig");
const statistics = @import("statistics.zig");
const torture = @import("torture.zig");
const exceptions = @import("exceptions.zig");

/// Compiled code may allocate up to here without asking.
pub export var rusholme_heap_limit: usize = 0;

/// All addresses that an object in the heap can have.
pub var whole: Range = undefined;
/// The program and its data: there are static objects and info tables.
pub var program: Range = undefined;
/// From the linker: the first address of the program, and the first behind it.
extern const __executable_start: u8;
extern const end: u8;

/// The spaces of the heap, one after the other: two, or, under torture, many.
var space_bytes: usize = 0;
var space_count: usize = 2;
/// The space in use.
var current: Range = undefined;
var current_number: usize = 0;

fn space(number: usize) Range {
    const first = whole.start + number * space_bytes;
    return .{ .start = first, .end = first + space_bytes };
}

/// Reserves the heap; the first free address.
pub fn init() usize {
    program = .{ .start = @intFromPtr(&__executable_start), .end = @intFromPtr(&end) };
    whole = memory.reserve(options.heap_bytes);
    if (options.torture) space_count = torture.spaces;
    space_bytes = whole.bytes() / space_count / os.granule * os.granule;
    current = space(0);
    if (options.torture) os.forbid(current.end, whole.end - current.end);
    if (options.sanity) sanity.init();
    setLimit(current.start, 0, 0);
    return current.start;
}

/// Where the space in use begins.
pub fn start() usize {
    return current.start;
}

/// Called when `bytes` are wanted and the limit is nearer: the heap pointer from which so many are free.
fn alloc(stack: usize, heap: usize, bytes: usize) callconv(abi.compiled) usize {
    stacks.checkOverflow(stack, heap);
    os.check(heap >= current.start and heap <= current.end, "rusholme_alloc: not a heap pointer");
    os.check(stacks.shadow.contains(stack), "rusholme_alloc: not the shadow stack");
    os.check((heap | stack | bytes) % 8 == 0, "rusholme_alloc: not a multiple of a word");
    const roots = rootsBelow(stack);
    if (options.sanity) checkHeap(heap, roots);
    const free = collect(heap, roots);
    if (options.sanity) checkHeap(free, roots);
    if (free + bytes > current.end) exhausted();
    setLimit(free, bytes, roots.len * layout.word_bytes);
    trim();
    return free;
}

fn rootsBelow(stack: usize) []layout.Word {
    const first: [*]layout.Word = @ptrFromInt(stacks.shadow.start);
    return first[0 .. (stack - stacks.shadow.start) / layout.word_bytes];
}

fn checkHeap(free: usize, roots: []const layout.Word) void {
    sanity.check(&.{.{ .start = current.start, .end = free }}, roots) catch sanity.report();
}

/// Moves what is alive to the next space, which is then in use; the first free address there.
fn collect(heap: usize, roots: []layout.Word) usize {
    const started = statistics.now();
    const from: Range = .{ .start = current.start, .end = heap };
    const old = current_number;
    current_number = (old + 1) % space_count;
    current = space(current_number);
    if (options.torture) os.permit(current.start, current.bytes());
    var collection = collector.Collection.begin(from, current.start);
    collection.roots(roots);
    collection.roots(exceptions.roots());
    constants.roots(&collection);
    collection.finish();
    leave(old, from.bytes());
    statistics.collected(from.bytes(), collection.free - current.start, started);
    return collection.free;
}

/// Two spaces of this size fit the cache of one processor core.
const least_bytes = 1 << 20;
/// How many times of what is alive the heap may become.
const growth = 3;

/// After a collection that left the first free address at `free`, and looked at so many roots.
fn setLimit(free: usize, bytes: usize, root_bytes: usize) void {
    const live = free - current.start;
    const wanted = @max(least_bytes, growth * live, live + bytes);
    rusholme_heap_limit = current.start + @min(wanted, current.bytes());
    if (options.torture) {
        const gap = torture.gap(live + root_bytes);
        rusholme_heap_limit = @min(free + gap, current.end);
    }
}

/// How many bytes of each space have been written to since it was last trimmed.
var touched = [2]usize{ 0, 0 };

/// A space is no longer in use; `bytes` of it were. Under torture nobody may touch it.
fn leave(number: usize, bytes: usize) void {
    if (options.torture) {
        os.discard(space(number).start, bytes);
        os.forbid(space(number).start, space_bytes);
    } else {
        touched[number] = @max(touched[number], bytes);
    }
}

/// Gives memory back that the next collections cannot need.
fn trim() void {
    if (options.torture) return;
    const keep = rusholme_heap_limit - current.start;
    for (&touched, 0..) |*bytes, number| {
        if (bytes.* <= 2 * keep) continue;
        os.discard(space(number).start + keep, bytes.* - keep);
        bytes.* = keep;
    }
}

/// Memory for an object that the run-time system makes. May collect: what lies below `stack` is alive.
pub fn allocate(stack: usize, heap: *usize, bytes: usize) usize {
    if (bytes > whole.bytes()) exhausted();
    if (heap.* + bytes > rusholme_heap_limit) heap.* = alloc(stack, heap.*, bytes);
    const object = heap.*;
    heap.* += bytes;
    return object;
}

/// Objects that do not move.
pub var pinned: Range = .{ .start = 0, .end = 0 };
var pinned_free: usize = 0;

/// Memory such that `offset` bytes into it is a multiple of `alignment`.
pub fn allocatePinned(bytes: usize, offset: usize, alignment: usize) usize {
    if (pinned.end == 0) {
        pinned = memory.reserve(options.heap_bytes);
        pinned_free = pinned.start;
    }
    const object = std.mem.alignForward(usize, pinned_free + offset, alignment) - offset;
    if (bytes > pinned.end - object) exhausted();
    pinned_free = object + bytes;
    return object;
}

/// A pointer was stored in an object that was there before.
pub inline fn wrote(slot: *layout.Word) void {
    _ = slot;
}

pub inline fn wroteRange(slots: []layout.Word) void {
    for (slots) |*slot| wrote(slot);
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
