//! Arrays of pointers and of bytes: objects whose size is known only when they are made.
const copy = @import("bytes.zig").copy;
const std = @import("std");
const abi = @import("abi.zig");
const heap = @import("heap.zig");
const layout = @import("layout.zig");
const Info = layout.Info;
const Word = layout.Word;

/// An info table, and the place to which a header points: behind it.
pub const Table = extern struct {
    info: Info align(16),
    end: u64 = 0,

    pub fn make(name: [*:0]const u8, kind: layout.Kind, pointers: u16, others: u16) Table {
        return .{ .info = .{
            .name = name,
            .references = null,
            .unpack = null,
            .pointers = pointers,
            .non_pointers = others,
            .tag = 0,
            .kind = kind,
        } };
    }

    pub fn header(table: *const Table) Word {
        return @intFromPtr(&table.end);
    }
};

const bytes_table = Table.make("bytes", .bytes, 0, 0);
const array_table = Table.make("array", .array, 0, 0);
/// One word that belonged to an object which has become smaller.
const hole_table = Table.make("hole", .constructor, 0, 0);

/// What an operation that allocates returns.
pub const Made = extern struct { object: Word, heap: usize };

const head_bytes = layout.word_bytes * (layout.count_word + 1);

fn roundUp(bytes: usize) usize {
    return std.mem.alignForward(usize, bytes, layout.word_bytes);
}

pub fn wordsOf(pointer: Word) [*]Word {
    return @ptrFromInt(pointer - layout.object_tag);
}

/// The bytes of an array.
pub fn bytesOf(pointer: Word) []u8 {
    const object = wordsOf(pointer);
    const first: [*]u8 = @ptrFromInt(@intFromPtr(object) + head_bytes);
    return first[0..object[layout.count_word]];
}

fn cellsOf(pointer: Word) []Word {
    const object = wordsOf(pointer);
    return object[layout.count_word + 1 ..][0..object[layout.count_word]];
}

fn finish(address: usize, table: *const Table, count: usize) Word {
    const object: [*]Word = @ptrFromInt(address);
    object[0] = table.header();
    object[layout.count_word] = count;
    return address + layout.object_tag;
}

/// Sizes above this are mistakes, and their sum with anything is no overflow.
const most = 1 << 46;

pub fn newBytes(stack: usize, free: usize, size: usize) callconv(abi.compiled) Made {
    var top = free;
    const address = heap.allocate(stack, &top, head_bytes + roundUp(@as(usize, @min(size, most))));
    return .{ .object = finish(address, &bytes_table, size), .heap = top };
}

/// Where the bytes of an array will lie that begins at `free`, if so many can be had there without a collection.
pub fn roomForBytes(free: usize, size: usize) ?usize {
    return if (heap.hasRoom(free, head_bytes + size)) free + head_bytes else null;
}

/// The array whose bytes are in the room that `roomForBytes` gave, or in the first part of it.
pub fn bytesInRoom(free: usize, size: usize) Made {
    return .{ .object = finish(free, &bytes_table, size), .heap = free + head_bytes + roundUp(size) };
}

fn newPinnedBytes(stack: usize, free: usize, size: usize) callconv(abi.compiled) Made {
    return newAlignedBytes(stack, free, size, 16);
}

fn newAlignedBytes(stack: usize, free: usize, size: usize, alignment: usize) callconv(abi.compiled) Made {
    var top = free;
    const bytes = head_bytes + roundUp(@as(usize, @min(size, most)));
    const address = heap.allocatePinned(stack, &top, bytes, head_bytes, @max(alignment, 16));
    return .{ .object = finish(address, &bytes_table, size), .heap = top };
}

fn newArray(stack: usize, free: usize, count: usize, value: Word) callconv(abi.compiled) Made {
    const saved: *Word = @ptrFromInt(stack);
    saved.* = value;
    const made = uninitialised(stack + layout.word_bytes, free, count);
    @memset(cellsOf(made.object), saved.*);
    heap.wroteRange(cellsOf(made.object));
    return made;
}

fn uninitialised(stack: usize, free: usize, count: usize) Made {
    var top = free;
    const bytes = head_bytes + @as(usize, @min(count, most)) * layout.word_bytes;
    const address = heap.allocate(stack, &top, bytes);
    return .{ .object = finish(address, &array_table, count), .heap = top };
}

fn cloneArray(stack: usize, free: usize, from: Word, start: usize, count: usize) callconv(abi.compiled) Made {
    const saved: *Word = @ptrFromInt(stack);
    saved.* = from;
    const made = uninitialised(stack + layout.word_bytes, free, count);
    copy(Word, cellsOf(made.object), cellsOf(saved.*)[start..][0..count]);
    heap.wroteRange(cellsOf(made.object));
    return made;
}

fn leaveGap(object: [*]Word, before: usize, after: usize) void {
    const gap = object + after;
    switch (before - after) {
        0 => {},
        1 => gap[0] = hole_table.header(),
        else => |words| _ = finish(
            @intFromPtr(gap),
            &bytes_table,
            words * layout.word_bytes - head_bytes,
        ),
    }
}

fn shrink(pointer: Word, count: usize) callconv(abi.compiled) void {
    const object = wordsOf(pointer);
    const info = Info.of(object[0]);
    const before = info.words(object);
    object[layout.count_word] = count;
    leaveGap(object, before, info.words(object));
}

fn resizeBytes(stack: usize, free: usize, from: Word, size: usize) callconv(abi.compiled) Made {
    if (size <= bytesOf(from).len) {
        shrink(from, size);
        return .{ .object = from, .heap = free };
    }
    const saved: *Word = @ptrFromInt(stack);
    saved.* = from;
    const made = newBytes(stack + layout.word_bytes, free, size);
    const old = bytesOf(saved.*);
    copy(u8, bytesOf(made.object)[0..old.len], old);
    return made;
}

fn copyCells(from: Word, start: usize, to: Word, at: usize, count: usize) callconv(abi.compiled) void {
    const target = cellsOf(to)[at..][0..count];
    @memmove(target, cellsOf(from)[start..][0..count]);
    heap.wroteRange(target);
}

fn compareBytes(a: Word, start: usize, b: Word, at: usize, count: usize) callconv(abi.compiled) i64 {
    const order = std.mem.order(u8, bytesOf(a)[start..][0..count], bytesOf(b)[at..][0..count]);
    return switch (order) {
        .lt => -1,
        .eq => 0,
        .gt => 1,
    };
}

fn isPinned(pointer: Word) callconv(abi.compiled) i64 {
    return @intFromBool(heap.pinned.contains(pointer));
}

comptime {
    @export(&newBytes, .{ .name = "rusholme_new_bytes" });
    @export(&newPinnedBytes, .{ .name = "rusholme_new_pinned_bytes" });
    @export(&newAlignedBytes, .{ .name = "rusholme_new_aligned_bytes" });
    @export(&resizeBytes, .{ .name = "rusholme_resize_bytes" });
    @export(&newArray, .{ .name = "rusholme_new_array" });
    @export(&cloneArray, .{ .name = "rusholme_clone_array" });
    @export(&shrink, .{ .name = "rusholme_shrink_bytes" });
    @export(&shrink, .{ .name = "rusholme_shrink_cells" });
    @export(&copyCells, .{ .name = "rusholme_copy_cells" });
    @export(&compareBytes, .{ .name = "rusholme_compare_bytes" });
    @export(&isPinned, .{ .name = "rusholme_is_pinned" });
}
