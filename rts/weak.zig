//! Weak pointers and stable names: what is known of objects without keeping them alive.
const std = @import("std");
const abi = @import("abi.zig");
const arrays = @import("arrays.zig");
const heap = @import("heap.zig");
const layout = @import("layout.zig");
const malloc = @import("malloc.zig");
const memory = @import("memory.zig");
const options = @import("options.zig");
const threads = @import("threads.zig");
const Collection = @import("collector.zig").Collection;
const Made = arrays.Made;
const Word = layout.Word;

const State = enum { free, alive, pending };

const Entry = struct {
    state: State = .free,
    /// Has it been found in this collection?
    found: bool = false,
    /// Counts the weak pointers that have had this entry.
    serial: usize = 0,
    key: Word = 0,
    value: Word = 0,
    /// An action, or 0. What is pending has nothing else any more.
    finalizer: Word = 0,
    /// What C is to do; 0: nothing.
    outside: ?*Outside = null,

    fn words(entry: *Entry) [3]*Word {
        return .{ &entry.key, &entry.value, &entry.finalizer };
    }
};

/// A function of C's that is called in the end, and with what.
const Outside = struct { function: usize, environment: ?usize, argument: usize, next: ?*Outside };

const most = 1 << 24;
/// For so many there is room.
var room: usize = 0;
var table: [*]Entry = undefined;
var top: usize = 0;
/// Entries below that are free.
var free_entries: usize = 0;
var pending: usize = 0;

fn entries() []Entry {
    return if (top == 0) &.{} else table[0..top];
}

fn newEntry() usize {
    if (top == 0) {
        const range = memory.reserve(options.share(most * @sizeOf(Entry), 48));
        table = @ptrFromInt(range.start);
        room = range.bytes() / @sizeOf(Entry);
    }
    if (free_entries > 0) {
        for (entries(), 0..) |*entry, i| {
            if (entry.state != .free) continue;
            free_entries -= 1;
            return i;
        }
    }
    if (top == room) @import("os.zig").die(251, "too many weak pointers");
    table[top] = .{};
    top += 1;
    return top - 1;
}

const weak_object = arrays.Table.make("weak", .mutable, 0, 2);

fn make(stack: usize, free: usize, key: Word, value: Word, finalizer: Word) callconv(abi.compiled) Made {
    const saved: *[3]Word = @ptrFromInt(stack);
    saved.* = .{ key, value, finalizer };
    return makeSaved(stack, free, 3);
}

fn makePlain(stack: usize, free: usize, key: Word, value: Word) callconv(abi.compiled) Made {
    const saved: *[2]Word = @ptrFromInt(stack);
    saved.* = .{ key, value };
    return makeSaved(stack, free, 2);
}

fn makeSaved(stack: usize, free: usize, count: usize) Made {
    var heap_pointer = free;
    const bytes = 3 * layout.word_bytes;
    const object: [*]Word = @ptrFromInt(heap.allocate(stack + count * layout.word_bytes, &heap_pointer, bytes));
    const saved: [*]const Word = @ptrFromInt(stack);
    const i = newEntry();
    const entry = &table[i];
    entry.* = .{ .state = .alive, .serial = entry.serial + 1, .key = saved[0], .value = saved[1] };
    if (count == 3) entry.finalizer = saved[2];
    object[0] = weak_object.header();
    object[1] = i;
    object[2] = entry.serial;
    return .{ .object = @intFromPtr(object) + layout.object_tag, .heap = heap_pointer };
}

/// Its entry; null when it has been finalized.
fn entryOf(weak: Word) ?*Entry {
    const object = arrays.wordsOf(weak);
    const entry = &table[object[1]];
    return if (entry.state == .alive and entry.serial == object[2]) entry else null;
}

/// The value, or the weak pointer itself if there is none.
fn get(_: usize, free: usize, weak: Word) callconv(abi.compiled) Made {
    const entry = entryOf(weak) orelse return .{ .object = weak, .heap = free };
    return .{ .object = entry.value, .heap = free };
}

/// Its finalizer, or the weak pointer itself if there is none.
fn finalize(_: usize, free: usize, weak: Word) callconv(abi.compiled) Made {
    const entry = entryOf(weak) orelse return .{ .object = weak, .heap = free };
    const finalizer = entry.finalizer;
    runOutside(entry);
    release(entry);
    return .{ .object = if (finalizer == 0) weak else finalizer, .heap = free };
}

fn release(entry: *Entry) void {
    entry.* = .{ .serial = entry.serial };
    free_entries += 1;
}

fn collect(everything: i64) callconv(abi.compiled) i64 {
    heap.wantCollection(everything != 0);
    return 0;
}

/// In a collection of the young part.
pub fn youngRoots(collection: *Collection) void {
    for (entries()) |*entry| {
        for (entry.words()) |word| {
            if (heap.young.contains(word.*)) collection.roots(word[0..1]);
        }
    }
}

/// Where the object is now that a pointer led to; null: it is dead, as far as is known.
fn whereNow(collection: *const Collection, old: Word) ?Word {
    var pointer = old;
    while (collection.from.contains(pointer & ~layout.tag_mask)) {
        const object: [*]const Word = @ptrFromInt(pointer & ~layout.tag_mask);
        const header = object[0];
        if (header & layout.forward_bit != 0) return header - layout.forward_bit;
        if (layout.Info.of(header).kind != .indirection) return null;
        pointer = object[layout.result_word];
    }
    return if (collection.isAlive(pointer)) pointer else null;
}

/// Whatever weak pointers reach whose keys have been found; true if that is more than before.
pub fn step(collection: *Collection) bool {
    var more = false;
    for (entries()) |*entry| {
        if (entry.found or entry.state == .free) continue;
        if (entry.state == .alive and whereNow(collection, entry.key) == null) continue;
        entry.found = true;
        more = true;
        for (entry.words()) |word| {
            if (word.* != 0) collection.roots(word[0..1]);
        }
    }
    collection.finish();
    return more;
}

/// Nothing more is found: what has not been is dead.
pub fn bury(collection: *Collection) void {
    for (entries()) |*entry| {
        if (entry.state == .alive and !entry.found) {
            runOutside(entry);
            if (entry.finalizer == 0) {
                release(entry);
                continue;
            }
            collection.roots(@as(*[1]Word, &entry.finalizer));
            entry.* = .{ .state = .pending, .serial = entry.serial, .finalizer = entry.finalizer };
            pending += 1;
        }
        entry.found = false;
    }
    collection.finish();
}

var thread_runs = false;

/// Makes a thread that runs what is pending, if there is none.
pub fn startFinalizers() void {
    if (pending == 0 or thread_runs) return;
    thread_runs = true;
    threads.startFinalizers();
}

/// The next finalizer to run; null: there is no more.
pub fn takePending() ?Word {
    for (entries()) |*entry| {
        if (entry.state != .pending) continue;
        const finalizer = entry.finalizer;
        pending -= 1;
        release(entry);
        return finalizer;
    }
    thread_runs = false;
    return null;
}

fn runOutside(entry: *Entry) void {
    var next = entry.outside;
    entry.outside = null;
    while (next) |outside| {
        next = outside.next;
        if (outside.environment) |environment| {
            const function: *const fn (usize, usize) callconv(.c) void = @ptrFromInt(outside.function);
            function(environment, outside.argument);
        } else {
            const function: *const fn (usize) callconv(.c) void = @ptrFromInt(outside.function);
            function(outside.argument);
        }
        malloc.release(@intFromPtr(outside));
    }
}

/// The program ends.
pub fn runAllOutside() void {
    for (entries()) |*entry| runOutside(entry);
}

fn addFinalizer(
    _: usize,
    free: usize,
    function: usize,
    argument: usize,
    has_environment: i64,
    environment: usize,
    weak: Word,
) callconv(abi.compiled) Made {
    const entry = entryOf(weak) orelse return .{ .object = 0, .heap = free };
    const outside: *Outside = @ptrFromInt(malloc.allocate(@sizeOf(Outside)));
    outside.* = .{
        .function = function,
        .environment = if (has_environment == 0) null else environment,
        .argument = argument,
        .next = entry.outside,
    };
    entry.outside = outside;
    return .{ .object = 1, .heap = free };
}

const Named = struct { address: Word, number: usize };

var named: [*]Named = undefined;
var named_count: usize = 0;
var numbers: usize = 0;

/// For each hash, one more than the place of a named object; 0: there is none. A power of two of them.
var index: []u32 = &.{};

fn hashOf(address: Word) usize {
    return (address >> 3) *% 0x9e3779b97f4a7c15 >> 20;
}

fn slotOf(address: Word) *u32 {
    var i = hashOf(address) & (index.len - 1);
    while (index[i] != 0 and named[index[i] - 1].address != address) i = (i + 1) & (index.len - 1);
    return &index[i];
}

fn makeIndex() void {
    if (2 * named_count >= index.len) {
        const size = @max(1024, 4 * std.math.ceilPowerOfTwoAssert(usize, named_count + 1));
        const words: [*]u32 = @ptrFromInt(memory.reserve(size * @sizeOf(u32)).start);
        index = words[0..size];
    } else @memset(index, 0);
    for (named[0..named_count], 1..) |entry, place| slotOf(entry.address).* = @intCast(place);
}

const name_object = arrays.Table.make("name", .mutable, 0, 1);

fn makeName(stack: usize, free: usize, pointer: Word) callconv(abi.compiled) Made {
    const saved: *Word = @ptrFromInt(stack);
    saved.* = pointer;
    var heap_pointer = free;
    const bytes = 2 * layout.word_bytes;
    const object: [*]Word = @ptrFromInt(heap.allocate(stack + layout.word_bytes, &heap_pointer, bytes));
    object[0] = name_object.header();
    object[1] = numberOf(addressOf(saved.*));
    return .{ .object = @intFromPtr(object) + layout.object_tag, .heap = heap_pointer };
}

/// The address of the object, or of its value if it is a thunk that has one.
fn addressOf(pointer: Word) Word {
    var address = pointer & ~layout.tag_mask;
    while (true) {
        const object: [*]const Word = @ptrFromInt(address);
        if (layout.Info.of(object[0]).kind != .indirection) return address;
        address = object[layout.result_word] & ~layout.tag_mask;
    }
}

fn numberOf(address: Word) usize {
    if (numbers == 0) named = @ptrFromInt(memory.reserve(options.share(most * @sizeOf(Named), 48)).start);
    if (2 * named_count >= index.len) makeIndex();
    const slot = slotOf(address);
    if (slot.* == 0) {
        numbers += 1;
        named[named_count] = .{ .address = address, .number = numbers };
        named_count += 1;
        slot.* = @intCast(named_count);
    }
    return named[slot.* - 1].number;
}

fn numberOfName(name: Word) callconv(abi.compiled) i64 {
    return @intCast(arrays.wordsOf(name)[1]);
}

/// At the end of a collection.
pub fn moveNames(collection: *const Collection) void {
    if (named_count == 0) return;
    var kept: usize = 0;
    for (named[0..named_count]) |entry| {
        const now = whereNow(collection, entry.address) orelse continue;
        named[kept] = .{ .address = now & ~layout.tag_mask, .number = entry.number };
        kept += 1;
    }
    named_count = kept;
    makeIndex();
}

comptime {
    @export(&make, .{ .name = "rusholme_make_weak" });
    @export(&makePlain, .{ .name = "rusholme_make_plain_weak" });
    @export(&addFinalizer, .{ .name = "rusholme_add_finalizer" });
    @export(&get, .{ .name = "rusholme_get_weak" });
    @export(&finalize, .{ .name = "rusholme_finalize_weak" });
    @export(&makeName, .{ .name = "rusholme_make_name" });
    @export(&numberOfName, .{ .name = "rusholme_name_number" });
    @export(&collect, .{ .name = "rusholme_collect" });
}
