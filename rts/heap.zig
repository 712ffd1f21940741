//! The heap, as compiled code sees it: a pointer that it moves itself, a limit, and whom to ask at the limit.
const abi = @import("abi.zig");
const memory = @import("memory.zig");
const options = @import("options.zig");
const os = @import("os.zig");
const stacks = @import("stacks.zig");
const Range = memory.Range;
const std = @import("std");
const layout = @import("layout.zig");
const threads = @import("threads.zig");
const collector = @import("collector.zig");
const constants = @import("constants.zig");
const sanity = @import("sanity.zig");
const statistics = @import("statistics.zig");
const torture = @import("torture.zig");
const exceptions = @import("exceptions.zig");
const remembered = @import("remembered.zig");
const large = @import("large.zig");
const watermark = @import("watermark.zig");
const weak = @import("weak.zig");

/// Compiled code may allocate up to here without asking.
pub export var rusholme_heap_limit: usize = 0;

/// All addresses that an object can have which moves: the old part, and then the young part.
pub var whole: Range = .{ .start = 0, .end = 0 };
pub var young: Range = .{ .start = 0, .end = 0 };
/// All addresses of the heap.
pub var reserved: Range = .{ .start = 0, .end = 0 };
/// For compiled code: what lies below is not young. Static objects lie below everything.
export var rusholme_young: usize = 0;
/// The program and its data: there are static objects and info tables.
pub var program: Range = undefined;
/// From the linker: the first address of the program, and the first behind it.
extern const __executable_start: u8;
extern const end: u8;

/// Spaces of equal size that are used in turn.
const Turns = struct {
    first: usize = 0,
    bytes: usize = 0,
    count: usize = 1,
    number: usize = 0,

    fn whole(turns: Turns) Range {
        return .{ .start = turns.first, .end = turns.first + turns.count * turns.bytes };
    }

    fn at(turns: Turns, number: usize) Range {
        const first = turns.first + number * turns.bytes;
        return .{ .start = first, .end = first + turns.bytes };
    }

    fn current(turns: Turns) Range {
        return turns.at(turns.number);
    }

    /// Makes the next space the current one, and the one that was current useless.
    fn turn(turns: *Turns, used: usize) void {
        const left = turns.current();
        turns.number = (turns.number + 1) % turns.count;
        turns.permit();
        if (options.torture) {
            os.discard(left.start, used);
            os.forbid(left.start, left.bytes());
        }
    }

    fn permit(turns: Turns) void {
        if (options.torture) os.permit(turns.current().start, turns.bytes);
    }
};

/// Where compiled code allocates.
var nursery: Turns = .{};
/// Where objects wait that have survived one collection.
var survivors: Turns = .{ .count = 2 };
var survivors_free: usize = 0;
/// Where objects are that have survived more.
var old: Turns = .{ .count = 2 };
var old_free: usize = 0;

/// Reserves the heap; the first free address.
pub fn init() usize {
    program = .{ .start = @intFromPtr(&__executable_start), .end = @intFromPtr(&end) };
    if (options.torture) {
        for ([_]*Turns{ &nursery, &survivors, &old }) |turns| turns.count = torture.spaces;
        options.heap_bytes = @min(options.heap_bytes, torture.most_bytes);
    }
    layOut();
    remembered.init();
    if (options.sanity) sanity.init();
    survivors_free = survivors.current().start;
    old_free = old.current().start;
    old_limit = @min(least_old, mostMoving());
    setLimit(0);
    return start();
}

/// Where the nursery in use begins.
pub fn start() usize {
    return nursery.current().start;
}

/// What is young can all become old at once, and does so before and during a collection of everything.
fn slack() usize {
    return 8 * nursery.bytes;
}

fn layOut() void {
    const small = options.heap_bytes / 16 / os.granule * os.granule;
    nursery.bytes = @max(os.granule, @min(nursery_bytes, small));
    survivors.bytes = nursery.bytes;
    const young_bytes = nursery.whole().bytes() + survivors.whole().bytes();
    const moving_bytes = old.count * (options.heap_bytes / 2 + slack()) + young_bytes;
    whole = memory.reserve(moving_bytes + fixedPart());
    reserved = whole;
    whole.start += @min(fixedPart(), whole.bytes() / 4) / os.granule * os.granule;
    large.init(.{ .start = reserved.start, .end = whole.start });
    if (whole.bytes() < old.count * 2 * slack() + young_bytes) os.die(1, "there is no room for a heap");
    old.bytes = (whole.bytes() - young_bytes) / old.count / os.granule * os.granule;
    old.first = whole.start;
    survivors.first = old.whole().end;
    nursery.first = survivors.whole().end;
    young = .{ .start = survivors.first, .end = nursery.whole().end };
    whole.end = young.end;
    reserved.end = whole.end;
    rusholme_young = young.start;
    os.check(program.end <= whole.start, "the heap lies below the program");
    if (options.torture) os.forbid(whole.start, whole.bytes());
    for ([_]Turns{ nursery, survivors, old }) |turns| turns.permit();
}

/// Called when `bytes` are wanted and the limit is nearer: the heap pointer from which so many are free.
fn alloc(stack: usize, heap: usize, bytes: usize) callconv(abi.compiled) usize {
    stacks.checkOverflow(stack, heap);
    const space = nursery.current();
    os.check(heap >= space.start and heap <= space.end, "rusholme_alloc: not a heap pointer");
    os.check(stacks.shadow.contains(stack), "rusholme_alloc: not the shadow stack");
    os.check((heap | stack | bytes) % 8 == 0, "rusholme_alloc: not a multiple of a word");
    const roots = rootsBelow(stack);
    if (options.sanity) checkHeap(heap, roots);
    if (isDue()) collectAll(stack, heap) else collectYoung(stack, heap);
    if (options.sanity) checkHeap(start(), roots);
    if (bytes > space.bytes()) exhausted();
    setLimit(roots.len * layout.word_bytes);
    return afterTurns(stack, start(), bytes);
}

fn rootsBelow(stack: usize) []layout.Word {
    const first: [*]layout.Word = @ptrFromInt(stacks.shadow.start);
    return first[0 .. (stack - stacks.shadow.start) / layout.word_bytes];
}

fn checkHeap(free: usize, roots: []const layout.Word) void {
    const parts = [_]Range{
        .{ .start = old.current().start, .end = old_free },
        .{ .start = survivors.current().start, .end = survivors_free },
        .{ .start = start(), .end = free },
    };
    sanity.check(&parts, roots) catch sanity.report();
}

/// Moves what is alive in the young part.
fn collectYoung(stack: usize, heap: usize) void {
    const started = statistics.now();
    const left = survivors_free - survivors.current().start;
    const to = survivors.at((survivors.number + 1) % survivors.count);
    if (options.torture) os.permit(to.start, to.bytes());
    var collection = collector.Collection.beginYoung(young, start(), old_free, to.start);
    @import("steps.zig").begin(&collection, "the young", .{
        .{ .start = old_free, .end = old_free },
        .{ .start = survivors.current().start, .end = survivors_free },
        .{ .start = start(), .end = heap },
    });
    remembered.roots(&collection);
    watermark.roots(&collection, stack);
    weak.youngRoots(&collection);
    @import("callbacks.zig").roots(&collection);
    collection.roots(exceptions.roots());
    threads.roots(&collection);
    collection.finish();
    weak.moveNames(&collection);
    @import("steps.zig").end(&collection);
    const allocated = heap - start();
    survivors.turn(left);
    nursery.turn(allocated);
    const copied = collection.free - old_free + collection.survivors_free - to.start;
    survivors_free = collection.survivors_free;
    old_free = collection.free;
    statistics.collected(.young, .{ .allocated = allocated, .copied = copied, .live = live() }, started);
}


/// Moves all that is alive: to the next old space what nobody young alone holds, or is older than the nursery.
fn collectAll(stack: usize, heap: usize) void {
    const started = statistics.now();
    const left = old_free - old.current().start;
    const left_survivors = survivors_free - survivors.current().start;
    const to = old.at((old.number + 1) % old.count);
    const to_survivors = survivors.at((survivors.number + 1) % survivors.count);
    if (options.torture) {
        os.permit(to.start, to.bytes());
        os.permit(to_survivors.start, to_survivors.bytes());
    }
    var collection = collector.Collection.beginYoung(whole, start(), to.start, to_survivors.start);
    @import("steps.zig").begin(&collection, "everything", .{
        .{ .start = old.current().start, .end = old_free },
        .{ .start = survivors.current().start, .end = survivors_free },
        .{ .start = start(), .end = heap },
    });
    remembered.forget();
    collection.fixed = large.range;
    watermark.allRoots(&collection, stack);
    collection.roots(exceptions.roots());
    threads.rootsOfRunners(&collection);
    constants.roots(&collection);
    @import("callbacks.zig").roots(&collection);
    collection.finish();
    threads.findLost(&collection);
    weak.bury(&collection);
    weak.moveNames(&collection);
    @import("steps.zig").end(&collection);
    large.sweep();
    weak.startFinalizers();
    const allocated = heap - start();
    old.turn(left);
    survivors.turn(left_survivors);
    nursery.turn(allocated);
    survivors_free = collection.survivors_free;
    old_free = collection.free;
    statistics.collected(.all, .{ .allocated = allocated, .copied = moving(), .live = live() }, started);
    resize(left);
    @import("census.zig").take(&.{
        .{ .start = old.current().start, .end = old_free },
        .{ .start = survivors.current().start, .end = survivors_free },
    });
}

/// A collection of everything while no thread runs. The heap pointer.
pub fn collectWaiting(free: usize) usize {
    watermark.forget();
    collectAll(stacks.shadow.start, free);
    setLimit(0);
    return start();
}

/// Bytes of objects outside the nursery that move.
fn moving() usize {
    return old_free - old.current().start + survivors_free - survivors.current().start;
}

/// Bytes that are thought to be alive outside the nursery.
fn live() usize {
    return moving() + fixed();
}

/// Bytes of objects that do not move.
fn fixed() usize {
    return large.used;
}

/// Bytes of addresses for such objects.
fn fixedPart() usize {
    return options.heap_bytes;
}

/// Bytes that are allocated between two collections.
const nursery_bytes = 2 << 20;

/// The old part is not collected before it has grown to this,
const least_old = 4 << 20;
/// and not before it has grown to so many times what was alive.
const growth = 2;
var old_limit: usize = 0;

/// Somebody has asked for a collection of everything.
var everything = false;

/// Is it time to collect everything?
fn isDue() bool {
    defer everything = false;
    if (options.torture) return torture.alternate();
    if (@import("census.zig").isDue()) return true;
    return everything or live() >= old_limit;
}

/// Bytes outside the nursery that may move when a collection of everything begins.
fn mostMoving() usize {
    return @min(old.bytes - slack(), (options.heap_bytes -| fixed()) / 2);
}

/// Sets the limits after everything has been collected; `left` bytes were in use in the space before.
fn resize(left: usize) void {
    const most = mostMoving();
    if (moving() > most) {
        if (grace or !exceptions.isKnown(.heap_overflow)) exhausted();
        grace = true;
        full = true;
        threads.news = .heap_overflow;
    } else {
        grace = false;
    }
    const room = @max(least_old, (growth - 1) * live());
    old_limit = @min(live() + room, fixed() + most);
    if (grace) old_limit = live() + nursery.bytes;
    trim(left);
}

fn setLimit(root_bytes: usize) void {
    const space = nursery.current();
    rusholme_heap_limit = space.end;
    if (options.torture) {
        const gap = torture.gap(live() + root_bytes);
        rusholme_heap_limit = @min(space.start + gap, space.end);
    }
}

/// How many bytes of each old space have been written to since it was last trimmed.
var touched = [2]usize{ 0, 0 };

/// The next collection of everything copies as much as this one did, or more, and then the space
/// grows to its limit. What more memory it has nobody needs before; but a little
/// is kept, since to give memory back and get it again, zeroed, costs more than to copy as much.
const little = 32 << 20;

fn trim(left: usize) void {
    if (options.torture) return;
    const other = &touched[1 - old.number];
    other.* = @max(other.*, left);
    const keep = @max(moving(), @min(old_limit, little)) / os.granule * os.granule;
    if (other.* <= keep) return;
    os.discard(old.at(1 - old.number).start + keep, other.* - keep);
    other.* = keep;
}

/// The limit has been reached, and the program has not ended yet.
var grace = false;
/// Has it ever been?
var full = false;

pub const exit_full = 251;

pub fn wasFull() bool {
    return full;
}

/// The next request for memory collects.
pub fn wantCollection(of_everything: bool) void {
    everything = of_everything;
    rusholme_heap_limit = 0;
}

/// Memory for an object that the run-time system makes. May collect: what lies below `stack` is alive.
pub fn allocate(stack: usize, heap: *usize, bytes: usize) usize {
    if (bytes >= nursery.bytes / 8) return allocateFixed(stack, heap, bytes, 0, layout.word_bytes);
    if (heap.* + bytes > rusholme_heap_limit) heap.* = alloc(stack, heap.*, bytes);
    const object = heap.*;
    heap.* += bytes;
    return object;
}

/// Can `allocate` take so many bytes without asking, from where compiled code allocates?
pub fn hasRoom(free: usize, bytes: usize) bool {
    return bytes < nursery.bytes / 8 and free + bytes <= rusholme_heap_limit;
}

/// Memory that does not move, such that `offset` bytes into it is a multiple of `alignment`.
pub fn allocatePinned(stack: usize, heap: *usize, bytes: usize, offset: usize, alignment: usize) usize {
    return allocateFixed(stack, heap, bytes, offset, alignment);
}

/// Objects at these addresses do not move.
pub const pinned = &large.range;

fn allocateFixed(stack: usize, heap: *usize, bytes: usize, offset: usize, alignment: usize) usize {
    if (bytes > options.heap_bytes) tooMuch(stack, heap.*);
    if (options.torture or live() + bytes > old_limit) {
        everything = !options.torture;
        heap.* = alloc(stack, heap.*, 0);
        if (live() + bytes > options.heap_bytes) tooMuch(stack, heap.*);
        old_limit = @max(old_limit, live() + bytes);
    }
    return large.allocateAligned(bytes, offset, alignment) orelse exhausted();
}

/// Something is wanted for which there is no room.
fn tooMuch(stack: usize, free: usize) noreturn {
    if (exceptions.isKnown(.heap_overflow)) exceptions.raiseFound(.heap_overflow, stack, free);
    exhausted();
}

/// A pointer was stored in an object that was there before.
pub inline fn wrote(slot: *layout.Word) void {
    const slot_is_old = @intFromPtr(slot) < young.start;
    if (slot_is_old and young.contains(slot.*)) remembered.add(slot);
}

pub inline fn wroteRange(slots: []layout.Word) void {
    for (slots) |*slot| wrote(slot);
}

/// After a collection has left so many bytes free: the heap pointer, perhaps after other threads' turns.
fn afterTurns(stack: usize, free: usize, bytes: usize) usize {
    const turned = threads.turn(stack, free);
    if (turned == free) return free;
    return if (turned + bytes > rusholme_heap_limit) alloc(stack, turned, bytes) else turned;
}

/// The words and the exit code are GHC's.
pub fn exhausted() noreturn {
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
