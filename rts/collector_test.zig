//! Heaps made at random look the same before and after a collection.
const std = @import("std");
const Collection = @import("collector.zig").Collection;
const Range = @import("memory.zig").Range;
const heap = @import("heap.zig");
const layout = @import("layout.zig");
const sanity = @import("sanity.zig");
const remembered = @import("remembered.zig");

/// What compiled code defines has to be there when the test is linked; nothing calls it.
fn compiled() callconv(.c) void {
    unreachable;
}

comptime {
    for (.{
        "rusholme_catch",    "rusholme_handle", "rusholme_perform",
        "rusholme_snapshot", "rusholme_switch",
    }) |name| {
        @export(&compiled, .{ .name = name });
    }
}

const Info = layout.Info;
const Kind = layout.Kind;
const Word = layout.Word;

/// An info table and the place that a header points to.
const Table = extern struct {
    info: Info align(16),
    code: u64 = 0,

    fn header(table: *const Table) Word {
        return @intFromPtr(&table.code);
    }
};

/// Every kind, with up to three words of each sort. How long an array is, the object says.
const tables: [144]Table = makeTables();

fn makeTables() [144]Table {
    var result: [144]Table = undefined;
    for (&result, 0..) |*table, i| {
        const kind: Kind = @enumFromInt(i / 16);
        const dead = kind == .indirection or kind == .blackhole;
        const counted = kind == .array or kind == .bytes;
        table.* = .{ .info = .{
            .name = "test",
            .references = null,
            .unpack = null,
            .pointers = if (dead or counted) 0 else i / 4 % 4,
            .non_pointers = if (counted) 0 else i % 4,
            .tag = i % 9 + 1,
            .kind = kind,
        } };
    }
    return result;
}

/// An object outside the heap.
var static_object: [2]Word = undefined;
var static_pointer: Word = undefined;

fn infoOf(pointer: Word) *const Info {
    return Info.of(@as(*const Word, @ptrFromInt(pointer & ~layout.tag_mask)).*);
}

fn tagOf(info: *const Info) Word {
    return switch (info.kind) {
        .constructor => layout.constructorTag(info.tag, 100),
        .function => layout.functionTag(info.tag),
        .pap => layout.tag_in_table,
        .thunk, .indirection, .blackhole, .failed, .selector => layout.unevaluated,
        .mutable, .array, .bytes => layout.object_tag,
    };
}

/// A heap that a program could have made.
const Graph = struct {
    random: std.Random,
    free: [*]Word,
    objects: [200]Word = undefined,
    count: usize = 0,
    roots: [20]Word = undefined,

    fn make(random: std.Random, at: [*]Word) Graph {
        var graph: Graph = .{ .random = random, .free = at };
        const count = random.intRangeAtMost(usize, 1, graph.objects.len);
        while (graph.count < count) graph.add(&tables[random.uintLessThan(usize, tables.len)]);
        for (graph.objects[0..count]) |pointer| graph.fill(pointer);
        for (&graph.roots) |*root| root.* = graph.anyRoot();
        return graph;
    }

    /// Allocates an object, and remembers a pointer to it that has the right tag.
    fn add(graph: *Graph, table: *const Table) void {
        const object = graph.free;
        object[0] = table.header();
        for (1..9) |i| object[i] = graph.random.int(u8);
        if (table.info.kind == .array) object[layout.count_word] %= 4;
        if (table.info.kind == .bytes) object[layout.count_word] %= 25;
        graph.free += table.info.words(object);
        graph.objects[graph.count] = @intFromPtr(object) + tagOf(&table.info);
        graph.count += 1;
    }

    fn fill(graph: *Graph, pointer: Word) void {
        const object: [*]Word = @ptrFromInt(pointer & ~layout.tag_mask);
        const info = Info.of(object[0]);
        for (info.pointersOf(object)) |*field| field.* = graph.any();
        if (info.kind == .indirection) object[layout.result_word] = graph.anyValue();
    }

    fn any(graph: *Graph) Word {
        if (graph.random.uintLessThan(u8, 10) == 0) return static_pointer;
        return graph.objects[graph.random.uintLessThan(usize, graph.count)];
    }

    fn anyValue(graph: *Graph) Word {
        for (0..100) |_| {
            const pointer = graph.any();
            if (pointer & layout.tag_mask != layout.unevaluated) return pointer;
        }
        return static_pointer;
    }

    /// A pointer, or the mark of a thunk under evaluation.
    fn anyRoot(graph: *Graph) Word {
        const pointer = graph.any();
        const blackhole = infoOf(pointer).kind == .blackhole;
        return if (blackhole) pointer + layout.update_frame_tag else pointer;
    }
};

/// What a program can see of a heap, whatever its addresses.
const Picture = struct {
    words: std.ArrayList(Word) = .empty,
    numbers: std.AutoHashMapUnmanaged(Word, usize) = .empty,
    order: std.ArrayList(Word) = .empty,

    fn take(gpa: std.mem.Allocator, roots: []const Word) !Picture {
        var picture: Picture = .{};
        for (roots) |root| try picture.pointer(gpa, root);
        var next: usize = 0;
        while (next < picture.order.items.len) : (next += 1)
            try picture.object(gpa, picture.order.items[next]);
        return picture;
    }

    fn pointer(picture: *Picture, gpa: std.mem.Allocator, first: Word) !void {
        var word = first;
        while (infoOf(word).kind == .indirection) {
            const words: [*]const Word = @ptrFromInt(word & ~layout.tag_mask);
            word = words[layout.result_word];
        }
        const address = word & ~layout.tag_mask;
        const entry = try picture.numbers.getOrPut(gpa, address);
        if (!entry.found_existing) {
            entry.value_ptr.* = picture.order.items.len;
            try picture.order.append(gpa, address);
        }
        try picture.words.append(gpa, entry.value_ptr.* * 8 + (word & layout.tag_mask));
    }

    fn object(picture: *Picture, gpa: std.mem.Allocator, address: Word) !void {
        const words: [*]Word = @ptrFromInt(address);
        const info = Info.of(words[0]);
        const pointers = info.pointersOf(words);
        try picture.words.append(gpa, words[0]);
        if (info.kind == .array or info.kind == .bytes)
            try picture.words.append(gpa, words[layout.count_word]);
        for (pointers) |field| try picture.pointer(gpa, field);
        const rest = layout.payloadWord(info.kind) + pointers.len;
        try picture.words.appendSlice(gpa, words[rest..info.words(words)]);
    }

    /// Bytes in the heap of what the picture shows.
    fn bytes(picture: *const Picture) usize {
        var sum: usize = 0;
        for (picture.order.items) |address| {
            if (address == @intFromPtr(&static_object)) continue;
            sum += infoOf(address).words(@ptrFromInt(address)) * layout.word_bytes;
        }
        return sum;
    }
};

var spaces: [2][200 * 9]Word = undefined;

fn setUp() void {
    const first = @intFromPtr(&spaces);
    heap.program = .{ .start = 0, .end = ~@as(usize, 0) };
    heap.whole = .{ .start = first, .end = first + @sizeOf(@TypeOf(spaces)) };
    sanity.init();
    static_object = .{ tables[1].header(), 7 };
    static_pointer = @intFromPtr(&static_object) + tagOf(&tables[1].info);
}

test "a collection keeps what a program can see, and nothing else" {
    setUp();
    for (0..500) |seed| {
        var arena = std.heap.ArenaAllocator.init(std.testing.allocator);
        defer arena.deinit();
        var generator = std.Random.DefaultPrng.init(seed);
        var graph = Graph.make(generator.random(), &spaces[0]);
        const from: Range = .{ .start = @intFromPtr(&spaces[0]), .end = @intFromPtr(graph.free) };
        try sanity.check(&.{from}, &graph.roots);
        const before = try Picture.take(arena.allocator(), &graph.roots);

        const to = @intFromPtr(&spaces[1]);
        var collection = Collection.begin(from, to);
        collection.roots(&graph.roots);
        collection.finish();
        @memset(&spaces[0], 0xdead_0000);

        try sanity.check(&.{.{ .start = to, .end = collection.free }}, &graph.roots);
        const after = try Picture.take(arena.allocator(), &graph.roots);
        try std.testing.expectEqualSlices(Word, before.words.items, after.words.items);
        try std.testing.expectEqual(after.bytes(), collection.free - to);
    }
}

/// Breaks one random pointer of a heap in a way that `mistake` says, and expects to hear of it.
fn expectFinding(mistake: *const fn (Word) Word, what: []const u8) !void {
    var generator = std.Random.DefaultPrng.init(1);
    var graph = Graph.make(generator.random(), &spaces[0]);
    const from: Range = .{ .start = @intFromPtr(&spaces[0]), .end = @intFromPtr(graph.free) };
    const root = &graph.roots[7];
    while (infoOf(root.*).kind != .constructor or root.* == static_pointer) root.* = graph.any();
    root.* = mistake(root.*);
    try std.testing.expectError(error.Broken, sanity.check(&.{from}, &graph.roots));
    try std.testing.expectEqualStrings(what, sanity.finding.what);
}

fn wordOff(pointer: Word) Word {
    return pointer + layout.word_bytes;
}

fn withoutTag(pointer: Word) Word {
    return pointer & ~layout.tag_mask;
}

fn toOtherSpace(pointer: Word) Word {
    return pointer + @sizeOf(@TypeOf(spaces[0]));
}

fn moved(pointer: Word) Word {
    const object: [*]Word = @ptrFromInt(pointer & ~layout.tag_mask);
    object[0] = @intFromPtr(&spaces[1]) + layout.forward_bit;
    return pointer;
}

test "sanity notices" {
    setUp();
    try expectFinding(wordOff, "a pointer to no object");
    try expectFinding(withoutTag, "a pointer's tag does not fit the object");
    try expectFinding(toOtherSpace, "a pointer to a space that is not in use");
    try expectFinding(moved, "an object has moved away");
}

// `(:)`, `I#` and an indirection with one dead word.
test "the heap of the chapter's example" {
    setUp();
    const cons = tables[2 * 4].header();
    const int = tables[1].header();
    const indirection = tables[4 * 16 + 1].header();
    const cons_tag = tagOf(&tables[2 * 4].info);
    const int_tag = tagOf(&tables[1].info);
    const from = @intFromPtr(&spaces[0]);
    const to = @intFromPtr(&spaces[1]);
    const int_at_0 = from + int_tag;
    @memcpy(spaces[0][0..13], &[13]Word{
        int,                      1,
        int,                      7,
        cons,                     int_at_0,
        from + 8 * 7,             indirection,
        from + 8 * 10 + cons_tag, 0,
        cons,                     int_at_0,
        static_pointer,
    });
    var roots = [1]Word{from + 8 * 4 + cons_tag};
    var collection = Collection.begin(.{ .start = from, .end = from + 8 * 13 }, to);
    collection.roots(&roots);
    collection.finish();
    const expected = [8]Word{
        cons,                 to + 8 * 3 + int_tag, to + 8 * 5 + cons_tag,
        int,                  1,                    cons,
        to + 8 * 3 + int_tag, static_pointer,
    };
    try std.testing.expectEqual(to + cons_tag, roots[0]);
    try std.testing.expectEqual(to + 8 * 8, collection.free);
    try std.testing.expectEqualSlices(Word, &expected, spaces[1][0..8]);
}

/// Promoted objects, a graph of which the first objects are old, and survivors.
var stage: [3][200 * 9]Word = undefined;

fn setUpStage() void {
    setUp();
    const first = @intFromPtr(&stage);
    heap.whole = .{ .start = first, .end = first + @sizeOf(@TypeOf(stage)) };
    heap.reserved = heap.whole;
    const low = @min(first, @intFromPtr(&tables), @intFromPtr(&static_object));
    heap.program = .{ .start = low, .end = low + (64 << 20) };
    sanity.init();
    remembered.init();
}

/// Remembers what leads from objects below `boundary` to others; how many words those are.
fn rememberAll(graph: *const Graph, boundary: usize) usize {
    var count: usize = 0;
    for (graph.objects[0..graph.count]) |pointer| {
        const object: [*]Word = @ptrFromInt(pointer & ~layout.tag_mask);
        if (@intFromPtr(object) >= boundary) continue;
        const info = Info.of(object[0]);
        const result = if (info.kind == .indirection) object[layout.result_word..][0..1] else object[0..0];
        for ([_][]Word{ info.pointersOf(object), result }) |words| for (words) |*slot| {
            if (!heap.young.contains(slot.*)) continue;
            remembered.add(slot);
            count += 1;
        };
    }
    return count;
}

fn expectYoungCollection(gpa: std.mem.Allocator, seed: u64) !void {
    var generator = std.Random.DefaultPrng.init(seed);
    var graph = Graph.make(generator.random(), &stage[1]);
    const boundary = graph.objects[graph.count / 2] & ~layout.tag_mask;
    const aged = graph.objects[graph.count * 3 / 4] & ~layout.tag_mask;
    heap.young = .{ .start = boundary, .end = heap.whole.end };
    const remembered_words = rememberAll(&graph, boundary);
    const before = try Picture.take(gpa, &graph.roots);

    const promoted = @intFromPtr(&stage[0]);
    const survivors = @intFromPtr(&stage[2]);
    var collection = Collection.beginYoung(heap.young, aged, promoted, survivors);
    remembered.roots(&collection);
    collection.roots(&graph.roots);
    collection.finish();
    @memset(std.mem.bytesAsSlice(Word, std.mem.asBytes(&stage[1])[boundary - @intFromPtr(&stage[1]) ..]), 0xdead_0000);

    const parts = [_]Range{
        .{ .start = promoted, .end = collection.free },
        .{ .start = @intFromPtr(&stage[1]), .end = boundary },
        .{ .start = survivors, .end = collection.survivors_free },
    };
    try sanity.check(&parts, &graph.roots);
    const after = try Picture.take(gpa, &graph.roots);
    try std.testing.expectEqualSlices(Word, before.words.items, after.words.items);
    if (remembered_words > 0) try expectForgottenWord(&parts, &graph);
}

/// Sanity notices when what is remembered is forgotten.
fn expectForgottenWord(parts: []const Range, graph: *const Graph) !void {
    if (remembered.isEmpty()) return;
    remembered.forget();
    try std.testing.expectError(error.Broken, sanity.check(parts, &graph.roots));
}

test "a collection of the young part keeps what a program can see" {
    setUpStage();
    for (0..500) |seed| {
        var arena = std.heap.ArenaAllocator.init(std.testing.allocator);
        defer arena.deinit();
        try expectYoungCollection(arena.allocator(), seed);
        remembered.forget();
    }
}
