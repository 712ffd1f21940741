//! A walk over the whole heap, which finds what no program may do to it.
const constants = @import("constants.zig");
const heap = @import("heap.zig");
const layout = @import("layout.zig");
const memory = @import("memory.zig");
const os = @import("os.zig");
const remembered = @import("remembered.zig");
const large = @import("large.zig");
const watermark = @import("watermark.zig");
const Info = layout.Info;
const Range = memory.Range;
const Word = layout.Word;

/// What `check` has found: a wrong value, and the object in which it is (0: the shadow stack).
pub const Finding = struct { what: []const u8, value: Word, where: usize };
pub var finding: Finding = undefined;
const Error = error{Broken};

/// Checks the parts of the heap in use, the roots on the shadow stack, and the constants.
pub fn check(parts: []const Range, roots: []const Word) Error!void {
    used = parts;
    for (used) |part| forgetStarts(part);
    for (used) |part| try markStarts(part);
    for (used) |part| {
        var at = part.start;
        while (at < part.end) at += try checkFields(at);
    }
    var fixed: large.Iterator = .{};
    while (fixed.next()) |object| _ = try checkFields(object);
    for (roots) |*root| try checkRoot(root);
    var all = constants.all();
    while (all.next()) |constant| try checkConstant(constant);
}

/// The parts of the heap in use, while they are checked.
var used: []const Range = &.{};

fn inUse(address: usize) bool {
    for (used) |part| if (part.contains(address)) return true;
    return false;
}

/// One bit for each word of the heap: does an object start there?
var starts: [*]u8 = undefined;

pub fn init() void {
    starts = @ptrFromInt(memory.reserve(heap.whole.bytes() / layout.word_bytes / 8 + 1).start);
}

fn forgetStarts(part: Range) void {
    const first = wordOf(part.start) / 8;
    @memset(starts[first .. wordOf(part.end) / 8 + 1], 0);
}

fn markStarts(part: Range) Error!void {
    var at = part.start;
    while (at < part.end) {
        starts[wordOf(at) / 8] |= bit(at);
        at += (try infoAt(at)).words(@ptrFromInt(at)) * layout.word_bytes;
    }
    if (at != part.end) return broken("an object reaches over the end", at, part.end);
}

fn wordOf(address: usize) usize {
    return (address - heap.whole.start) / layout.word_bytes;
}

fn bit(address: usize) u8 {
    return @as(u8, 1) << @intCast(wordOf(address) % 8);
}

/// The info table of an object, itself checked.
fn infoAt(object: usize) Error!*const Info {
    const header = @as(*const Word, @ptrFromInt(object)).*;
    if (header & layout.forward_bit != 0) return broken("an object has moved away", object, header);
    if (header & layout.tag_mask != 0 or !heap.program.contains(header))
        return broken("a header is not an info pointer", object, header);
    const info = Info.of(header);
    const kind = @intFromEnum(info.kind);
    if (kind > @intFromEnum(layout.Kind.selector))
        return broken("an info table has no kind", object, kind);
    return info;
}

/// Checks the pointers in an object; its size in bytes.
fn checkFields(object: usize) Error!usize {
    const info = try infoAt(object);
    const words: [*]Word = @ptrFromInt(object);
    for (info.pointersOf(words)) |*slot| try checkPointer(slot, object);
    if (info.kind == .indirection) try checkValue(&words[layout.result_word], object);
    return info.words(words) * layout.word_bytes;
}

fn checkConstant(constant: [*]const Word) Error!void {
    const object = @intFromPtr(constant);
    switch ((try infoAt(object)).kind) {
        .indirection => try checkValue(&constant[layout.result_word], object),
        .failed => try checkPointer(&constant[layout.result_word], object),
        .blackhole, .thunk => {},
        else => return broken("a constant is not a thunk", object, constant[0]),
    }
}

fn checkValue(slot: *const Word, where: usize) Error!void {
    if (slot.* & layout.tag_mask == layout.unevaluated)
        return broken("a thunk's value is not evaluated", where, slot.*);
    try checkPointer(slot, where);
}

/// A slot of the shadow stack: a pointer, or the mark of a thunk that is being evaluated.
fn checkRoot(root: *const Word) Error!void {
    const address = root.* & ~layout.tag_mask;
    const marked = root.* & layout.tag_mask == layout.update_frame_tag;
    if (marked and isObject(address) and (try infoAt(address)).kind == .blackhole) return;
    try checkPointer(root, 0);
}

fn isObject(address: usize) bool {
    if (!inUse(address)) return heap.program.contains(address) or heap.pinned.contains(address);
    return starts[wordOf(address) / 8] & bit(address) != 0;
}

/// A pointer leads to the start of an object, and its tag says what is there.
fn checkPointer(slot: *const Word, where: usize) Error!void {
    const pointer = slot.*;
    const tag = pointer & layout.tag_mask;
    const address = pointer - tag;
    if (heap.whole.contains(address) and !inUse(address))
        return broken("a pointer to a space that is not in use", where, pointer);
    if (!isObject(address)) return broken("a pointer to no object", where, pointer);
    const info = try infoAt(address);
    const fits = switch (info.kind) {
        .constructor => tag == layout.constructorTag(info.tag, info.tag + 1) or
            tag == layout.tag_in_table and info.tag >= layout.tag_mask - 1,
        .function => tag == layout.functionTag(info.tag),
        .pap => tag == layout.tag_in_table,
        .thunk, .indirection, .blackhole, .failed, .selector => tag == layout.unevaluated,
        .mutable, .array, .bytes => tag == layout.object_tag,
    };
    if (!fits) return broken("a pointer's tag does not fit the object", where, pointer);
    const is_static = where != 0 and !heap.whole.contains(@intFromPtr(slot));
    const is_old = is_static or heap.whole.contains(@intFromPtr(slot)) and !heap.young.contains(@intFromPtr(slot));
    if (is_old and heap.young.contains(address) and !remembered.has(slot))
        return broken("an old object points to a young one, and is not remembered", where, pointer);
    if (where == 0 and heap.young.contains(address) and watermark.isSettled(slot))
        return broken("a slot that was not written to points to a young object", where, pointer);
}

fn broken(what: []const u8, where: usize, value: usize) Error {
    finding = .{ .what = what, .value = value, .where = where };
    return error.Broken;
}

/// Ends the program with what `check` has found.
pub fn report() noreturn {
    var message: os.Message = .{};
    _ = message.text(finding.what).text(": 0x").number(finding.value, 16);
    if (finding.where == 0) {
        _ = message.text(" on the shadow stack");
    } else {
        _ = message.text(" in the object at 0x").number(finding.where, 16);
    }
    os.bug(message.buffer[0..message.len]);
}
