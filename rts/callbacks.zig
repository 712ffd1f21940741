//! Functions of the program that C can call by their addresses.
const std = @import("std");
const builtin = @import("builtin");
const linux = std.os.linux;
const abi = @import("abi.zig");
const arrays = @import("arrays.zig");
const memory = @import("memory.zig");
const os = @import("os.zig");
const Collection = @import("collector.zig").Collection;
const Word = @import("layout.zig").Word;

/// The instructions of one callback: its slot goes into a register, and then to the entry.
const Piece = switch (builtin.cpu.arch) {
    .x86_64 => extern struct {
        load_slot: [2]u8 = .{ 0x49, 0xba },
        slot: u64 align(1),
        load_entry: [2]u8 = .{ 0x49, 0xbb },
        entry: u64 align(1),
        jump: [12]u8 = .{ 0x41, 0xff, 0xe3 } ++ .{0xcc} ** 9,
    },
    .aarch64 => extern struct {
        instructions: [4]u32 = .{ 0x58000090, 0x580000b1, 0xd61f0220, 0xd503201f },
        slot: u64,
        entry: u64,
    },
    else => @compileError("only x86-64 and aarch64"),
};

comptime {
    std.debug.assert(@sizeOf(Piece) == 32);
}

const most = 1 << 16;
var pieces: [*]Piece = undefined;
var slots: [*]Word = undefined;
var used: usize = 0;
/// One more than the first free slot, which has the same of the next; 0: none.
var first_free: Word = 0;

fn begin() void {
    slots = @ptrFromInt(memory.reserve(most * @sizeOf(Word)).start);
    const range = memory.reserve(most * @sizeOf(Piece));
    const how: linux.PROT = .{ .READ = true, .WRITE = true, .EXEC = true };
    const result = linux.mprotect(@ptrFromInt(range.start), range.bytes(), how);
    os.check(linux.errno(result) == .SUCCESS, "no memory for callbacks");
    pieces = @ptrFromInt(range.start);
}

/// The address of a function that performs the adapter.
fn make(adapter: Word) callconv(abi.compiled) usize {
    if (used == 0) begin();
    const i = if (first_free != 0) first_free - 1 else used;
    if (i == most) os.die(251, "too many callbacks");
    if (first_free != 0) first_free = slots[i] >> 1 else used += 1;
    slots[i] = adapter;
    pieces[i] = .{ .slot = @intFromPtr(&slots[i]), .entry = if (builtin.is_test) 0 else @intFromPtr(&enter) };
    if (builtin.cpu.arch == .aarch64) synchronise(@intFromPtr(&pieces[i]));
    return @intFromPtr(&pieces[i]);
}

/// A processor of this sort fetches instructions from memory of which it may have an old copy.
fn synchronise(address: usize) void {
    asm volatile (
        \\ dc cvau, %[at]
        \\ dsb ish
        \\ ic ivau, %[at]
        \\ dsb ish
        \\ isb
        :
        : [at] "r" (address),
        : .{ .memory = true });
}

fn free(address: usize) callconv(abi.compiled) i64 {
    const i = (address -% @intFromPtr(pieces)) / @sizeOf(Piece);
    if (used == 0 or i >= used) return 0;
    slots[i] = first_free << 1 | 1;
    first_free = i + 1;
    return 0;
}

pub fn roots(collection: *Collection) void {
    for (0..used) |i| {
        if (slots[i] > 2 * most + 1) collection.roots(slots[i..][0..1]);
    }
}

/// What a callback of no arguments does, as an action.
pub fn actionAt(address: usize) Word {
    const i = (address - @intFromPtr(pieces)) / @sizeOf(Piece);
    os.check(i < used and slots[i] > 2 * most + 1, "it is no callback");
    return slots[i];
}

/// The registers in which C passes arguments, and those for the result.
const Block = extern struct {
    whole: [8]u64,
    real: [8]u64,
    whole_result: u64,
    real_result: u64,
};

comptime {
    std.debug.assert(@sizeOf(Block) == 144);
}

fn enter() callconv(.naked) void {
    asm volatile (switch (builtin.cpu.arch) {
            .x86_64 =>
            \\ pushq %%rbp
            \\ movq %%rsp, %%rbp
            \\ subq $144, %%rsp
            \\ movq %%rdi, (%%rsp)
            \\ movq %%rsi, 8(%%rsp)
            \\ movq %%rdx, 16(%%rsp)
            \\ movq %%rcx, 24(%%rsp)
            \\ movq %%r8, 32(%%rsp)
            \\ movq %%r9, 40(%%rsp)
            \\ movsd %%xmm0, 64(%%rsp)
            \\ movsd %%xmm1, 72(%%rsp)
            \\ movsd %%xmm2, 80(%%rsp)
            \\ movsd %%xmm3, 88(%%rsp)
            \\ movsd %%xmm4, 96(%%rsp)
            \\ movsd %%xmm5, 104(%%rsp)
            \\ movsd %%xmm6, 112(%%rsp)
            \\ movsd %%xmm7, 120(%%rsp)
            \\ movq %%r10, %%rdi
            \\ movq %%rsp, %%rsi
            \\ leaq 16(%%rbp), %%rdx
            \\ callq %[run:P]
            \\ movq 128(%%rsp), %%rax
            \\ movsd 136(%%rsp), %%xmm0
            \\ leave
            \\ retq
            ,
            .aarch64 =>
            \\ stp x29, x30, [sp, #-16]!
            \\ mov x29, sp
            \\ sub sp, sp, #144
            \\ stp x0, x1, [sp]
            \\ stp x2, x3, [sp, #16]
            \\ stp x4, x5, [sp, #32]
            \\ stp x6, x7, [sp, #48]
            \\ stp d0, d1, [sp, #64]
            \\ stp d2, d3, [sp, #80]
            \\ stp d4, d5, [sp, #96]
            \\ stp d6, d7, [sp, #112]
            \\ mov x0, x16
            \\ mov x1, sp
            \\ add x2, x29, #16
            \\ bl %[run]
            \\ ldr x0, [sp, #128]
            \\ ldr d0, [sp, #136]
            \\ mov sp, x29
            \\ ldp x29, x30, [sp], #16
            \\ ret
            ,
            else => @compileError("only x86-64 and aarch64"),
        }
        :
        : [run] "X" (&run),
    );
}

/// Where compiled code is that has called C.
export var rusholme_outside_stack: usize = 0;
export var rusholme_outside_heap: usize = 0;

/// The block of the callback that is beginning or ending, and the arguments that C has put on the stack.
var block: *Block = undefined;
var rest: [*]const u64 = undefined;

const Perform = fn (stack: usize, heap: usize, action: Word) callconv(.c) arrays.Made;
const perform = @extern(?*const Perform, .{ .name = "rusholme_perform", .linkage = .weak });

fn run(slot: *const Word, own: *Block, more: [*]const u64) callconv(.c) void {
    const stack = rusholme_outside_stack;
    const before = .{ block, rest };
    block = own;
    rest = more;
    const made = perform.?(stack, rusholme_outside_heap, slot.*);
    block, rest = before;
    rusholme_outside_stack = stack;
    rusholme_outside_heap = made.heap;
}

const in_registers: usize = if (builtin.cpu.arch == .x86_64) 6 else 8;

fn whole(place: usize) u64 {
    return if (place < in_registers) block.whole[place] else rest[place - in_registers];
}

fn real(place: usize) u64 {
    return if (place < 8) block.real[place] else rest[place - 8];
}

fn Access(comptime T: type) type {
    return struct {
        fn take(place: usize) callconv(abi.compiled) T {
            return switch (T) {
                f64 => @bitCast(real(place)),
                f32 => @bitCast(@as(u32, @truncate(real(place)))),
                else => @bitCast(@as(std.meta.Int(.unsigned, @bitSizeOf(T)), @truncate(whole(place)))),
            };
        }

        fn give(value: T) callconv(abi.compiled) void {
            switch (T) {
                f64 => block.real_result = @bitCast(value),
                f32 => block.real_result = @as(u32, @bitCast(value)),
                else => block.whole_result = switch (@typeInfo(T).int.signedness) {
                    .signed => @bitCast(@as(i64, value)),
                    .unsigned => value,
                },
            }
        }
    };
}

comptime {
    for ([_]struct { []const u8, type }{
        .{ "int8", i8 },     .{ "int16", i16 },   .{ "int32", i32 },
        .{ "word8", u8 },    .{ "word16", u16 },  .{ "word32", u32 },
        .{ "word", u64 },    .{ "double", f64 },  .{ "float", f32 },
    }) |entry| {
        @export(&Access(entry[1]).take, .{ .name = "rusholme_take_" ++ entry[0] });
        @export(&Access(entry[1]).give, .{ .name = "rusholme_give_" ++ entry[0] });
    }
    @export(&make, .{ .name = "rusholme_make_callback" });
    @export(&free, .{ .name = "rusholme_free_callback" });
}
