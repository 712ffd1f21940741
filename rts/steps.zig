//! The trace of collections (-lc): what each finds, pointer by pointer, as text.
const std = @import("std");
const linux = std.os.linux;
const Collection = @import("collector.zig").Collection;
const census = @import("census.zig");
const heap = @import("heap.zig");
const large = @import("large.zig");
const layout = @import("layout.zig");
const memory = @import("memory.zig");
const options = @import("options.zig");
const os = @import("os.zig");
const remembered = @import("remembered.zig");
const Info = layout.Info;
const Word = layout.Word;

/// Is the collection that is going on written down? Then it leaves its loops to this file.
pub var on = false;

/// The parts of the heap that move, in the order of their letters.
var parts: [letters.len]memory.Range = undefined;
const letters = "osn";
/// What moves: the addresses of the objects.
var objects: [1 << 13]usize = undefined;
var object_count: usize = 0;
/// Where to-space begins, for what becomes old and for survivors.
var first: usize = 0;
var first_survivor: usize = 0;
var number: usize = 0;
var written: usize = 0;
const most = 1000;

/// A collection begins, of what is in these parts: the old, the survivors, the nursery.
pub fn begin(c: *const Collection, what: []const u8, from: [letters.len]memory.Range) void {
    if (options.steps_bytes == 0) return;
    number += 1;
    var bytes: usize = 0;
    for (from) |part| bytes += part.bytes();
    if (bytes > options.steps_bytes or written == most or file == null and !open()) return;
    written += 1;
    on = true;
    parts = from;
    first = c.free;
    first_survivor = c.survivors_free;
    noted = first;
    noted_survivors = first_survivor;
    var line: os.Message = .{};
    _ = line.text(if (written > 1) "\n" else "").text("collection ").number(number, 10).text(" of ").text(what);
    send(&line);
    object_count = 0;
    for (parts) |part| {
        var at = part.start;
        while (at < part.end) at += noteObject(at);
    }
}

noinline fn noteObject(address: usize) usize {
    const object: [*]Word = @ptrFromInt(address);
    const info = Info.of(object[0]);
    const words = info.words(object);
    if (object_count < objects.len) {
        objects[object_count] = address;
        object_count += 1;
    }
    var line: os.Message = .{};
    place(line.text("object "), address);
    _ = line.text(" ").number(words, 10).text(" (");
    const pointers = info.pointersOf(object);
    for (pointers[0..@min(pointers.len, 60)], 0..) |pointer, index| {
        place(line.text(if (index == 0) "" else " "), pointer);
    }
    const name = std.mem.span(info.name);
    _ = line.text(") ").text(name[0..@min(name.len, 200)]).text(census.nounOf(info.kind));
    send(&line);
    return words * layout.word_bytes;
}

/// The collection is over.
pub fn end(c: *const Collection) void {
    if (!on) return;
    noteCopies(c);
    on = false;
    var line: os.Message = .{};
    _ = line.text("end O").number((c.free - first) / layout.word_bytes, 10);
    _ = line.text(" S").number((c.survivors_free - first_survivor) / layout.word_bytes, 10);
    send(&line);
}

const Holder = Collection.Holder;

pub fn roots(c: *Collection, words: []Word, holder: Holder) void {
    for (words) |*word| look(c, word, holder, null);
}

/// What the collection does with one pointer: a root, or the field of an object that has this number.
noinline fn look(c: *Collection, word: *Word, holder: Holder, field: ?usize) void {
    const before = word.*;
    on = false;
    switch (holder) {
        .young => c.roots(@as(*[1]Word, word)),
        .old => _ = c.oldSlot(word),
    }
    on = true;
    noteCopies(c);
    if (!isMoving(before)) return;
    var line: os.Message = .{};
    if (field) |index| {
        place(line.text("field ").number(index, 10).text(" "), before);
    } else {
        place(line.text("root "), before);
    }
    place(line.text(" "), word.*);
    send(&line);
}

/// The collector's loop, with the same order.
pub fn finish(c: *Collection) void {
    noteCopies(c);
    while (true) {
        if (c.scanned < c.free) {
            c.scanned += scan(c, c.scanned, .old);
        } else if (c.survivors_scanned < c.survivors_free) {
            c.survivors_scanned += scan(c, c.survivors_scanned, .young);
        } else if (large.next()) |object| {
            _ = scan(c, @intFromPtr(object), .old);
        } else break;
    }
}

fn scan(c: *Collection, address: usize, holder: Holder) usize {
    var line: os.Message = .{};
    place(line.text("scan "), address);
    send(&line);
    const object: [*]Word = @ptrFromInt(address);
    const info = Info.of(object[0]);
    for (info.pointersOf(object), 0..) |*field, index| {
        look(c, field, holder, index);
        if (holder == .old and heap.young.contains(field.*)) remembered.add(field);
    }
    return info.words(object) * layout.word_bytes;
}

/// Up to where the objects of to-space have got their lines.
var noted: usize = 0;
var noted_survivors: usize = 0;

noinline fn noteCopies(c: *const Collection) void {
    while (noted < c.free) noteCopy(&noted);
    while (noted_survivors < c.survivors_free) noteCopy(&noted_survivors);
}

noinline fn noteCopy(next: *usize) void {
    const address = next.*;
    const object: [*]const Word = @ptrFromInt(address);
    next.* += Info.of(object[0]).words(object) * layout.word_bytes;
    var line: os.Message = .{};
    _ = line.text("copy ");
    for (objects[0..object_count]) |old| {
        const header: *const Word = @ptrFromInt(old);
        if (header.* == address + layout.forward_bit) place(&line, old);
    }
    place(line.text(" "), address);
    send(&line);
}

fn isMoving(pointer: Word) bool {
    for (parts) |part| if (part.contains(pointer & ~layout.tag_mask)) return true;
    return false;
}

/// Where an object is, as a letter and a number of words; a line if it is in no space.
noinline fn place(line: *os.Message, pointer: Word) void {
    const address = pointer & ~layout.tag_mask;
    for (parts, letters) |part, letter| {
        if (part.contains(address)) return within(line, letter, address - part.start);
    }
    if (address >= first and address < noted) return within(line, 'O', address - first);
    if (address >= first_survivor and address < noted_survivors)
        return within(line, 'S', address - first_survivor);
    _ = line.text("-");
}

noinline fn within(line: *os.Message, letter: u8, bytes: usize) void {
    _ = line.text(&.{letter}).number(bytes / layout.word_bytes, 10);
}

var file: ?i32 = null;

fn open() bool {
    var name: os.Message = .{};
    _ = name.text(os.program_name[0..@min(os.program_name.len, 1000)]).text(".trace\x00");
    const flags: linux.O = .{ .ACCMODE = .WRONLY, .CREAT = true, .TRUNC = true };
    const result = linux.open(@ptrCast(&name.buffer), flags, 0o666);
    if (linux.errno(result) != .SUCCESS) return false;
    file = @intCast(result);
    return true;
}

noinline fn send(line: *os.Message) void {
    const to = file orelse return;
    line.len = @min(line.len, line.buffer.len - 1);
    _ = line.text("\n");
    os.write(to, line.buffer[0..line.len]) catch {};
}
