//! How objects look in memory, for the run-time system. src/layout/layout.ts is the definition; a test
//! turns it into assertions about this file.
const std = @import("std");

pub const word_bytes = 8;
pub const tag_mask: Word = word_bytes - 1;
pub const tag_in_table: Word = tag_mask;
pub const unevaluated: Word = 0;
pub const forward_bit: Word = 1;
pub const update_frame_tag: Word = 1;
/// The tag of a pointer to a mutable object, an array or bytes.
pub const object_tag: Word = 1;
/// The word of an array, or of bytes, that says how many elements or bytes follow.
pub const count_word = 1;
/// The word of a thunk where its value is when it has become an indirection.
pub const result_word = 1;
/// Non-pointer words in the payload of a top-level thunk: the link of the list of those entered.
pub const constant_payload = 1;

pub const Word = usize;

pub const Kind = enum(u16) {
    constructor,
    function,
    thunk,
    pap,
    indirection,
    blackhole,
    mutable,
    array,
    bytes,
    failed,
    selector,
};

/// What lies before the address that an object's header holds.
pub const Info = extern struct {
    name: [*:0]const u8,
    references: ?*const anyopaque,
    unpack: ?*const anyopaque,
    pointers: u16,
    non_pointers: u16,
    /// A constructor's number in its type; a function's arity.
    tag: u16,
    kind: Kind,

    pub fn of(header: Word) *const Info {
        std.debug.assert(header & tag_mask == 0);
        return @ptrFromInt(header - @sizeOf(Info));
    }

    /// Words of an object with this table, unless each such object has its own size.
    pub fn fixedWords(info: *const Info) usize {
        return payloadWord(info.kind) + info.pointers + info.non_pointers;
    }

    /// Words of an object, whose table this is.
    pub inline fn words(info: *const Info, object: [*]const Word) usize {
        return info.fixedWords() + switch (info.kind) {
            .array => object[count_word],
            .bytes => (object[count_word] + word_bytes - 1) / word_bytes,
            else => 0,
        };
    }

    /// The pointers in an object that change with what they point to.
    pub inline fn pointersOf(info: *const Info, object: [*]Word) []Word {
        if (info.kind == .failed) return object[result_word..][0..1];
        const count = if (info.kind == .array) object[count_word] else info.pointers;
        return object[payloadWord(info.kind)..][0..count];
    }
};

pub fn payloadWord(kind: Kind) usize {
    return switch (kind) {
        .constructor, .function, .pap, .mutable => 1,
        .array, .bytes => count_word + 1,
        .thunk, .indirection, .blackhole, .failed, .selector => result_word + 1,
    };
}

/// The tag of a pointer to constructor number `tag` of a type with `family` constructors.
pub fn constructorTag(tag: usize, family: usize) usize {
    const own: usize = if (family <= tag_mask) tag_mask else tag_mask - 1;
    return if (tag < own) tag + 1 else tag_in_table;
}

/// The tag of a pointer to a function of that arity. Partial applications: `tag_in_table`.
pub fn functionTag(arity: usize) usize {
    return @min(arity, tag_in_table);
}

comptime {
    std.debug.assert(@sizeOf(Word) == word_bytes);
    std.debug.assert(@sizeOf(Info) % 16 == 0);
    std.debug.assert(tag_mask & (tag_mask + 1) == 0);
}
