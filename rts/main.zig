//! Where a program starts and ends.
const std = @import("std");
const builtin = @import("builtin");
const abi = @import("abi.zig");
const heap = @import("heap.zig");
const io = @import("io.zig");
const options = @import("options.zig");
const os = @import("os.zig");
const stacks = @import("stacks.zig");
const arrays = @import("arrays.zig");
const exceptions = @import("exceptions.zig");
const threads = @import("threads.zig");
const files = @import("files.zig");
const statistics = @import("statistics.zig");
const signals = @import("signals.zig");
const weak = @import("weak.zig");

/// Linux starts here, with the number of arguments on top of the stack and the arguments above it.
fn start() callconv(.naked) noreturn {
    asm volatile (switch (builtin.cpu.arch) {
            .x86_64 =>
            \\ xorl %%ebp, %%ebp
            \\ movq %%rsp, %%rdi
            \\ andq $-16, %%rsp
            \\ callq %[begin:P]
            ,
            .aarch64 =>
            \\ mov fp, #0
            \\ mov lr, #0
            \\ mov x0, sp
            \\ and sp, x0, #-16
            \\ b %[begin]
            ,
            else => @compileError("only x86-64 and aarch64"),
        }
        :
        : [begin] "X" (&begin),
    );
}

fn begin(stack: [*]const usize) callconv(.c) noreturn {
    statistics.begin();
    takeArguments(stack);
    stacks.init();
    stacks.enter(runMain);
}

/// The compiled program: the closure of Main.main, and how to perform an action.
extern const rusholme_Main_main: anyopaque;
const Result = extern struct { value: usize, heap: usize };
extern fn rusholme_run_io(stack: usize, heap: usize, action: *const anyopaque) callconv(.c) Result;

fn runMain() callconv(.c) noreturn {
    const first = heap.init();
    statistics.beginProgram();
    const result = rusholme_run_io(stacks.shadow.start, first, &rusholme_Main_main);
    os.check(result.heap >= heap.start(), "the heap pointer has gone backwards");
    statistics.returned(result.heap - heap.start());
    finish(0);
}

/// The way out of every program that has not failed inside the run-time system.
fn finish(code: u8) noreturn {
    weak.runAllOutside();
    io.flush();
    statistics.report();
    os.exit(code);
}

fn exit(code: i64) callconv(abi.compiled) noreturn {
    if (code < 0 and code > -128) {
        io.flush();
        statistics.report();
        signals.end(@intCast(-code));
    }
    if (code == heap.exit_full and heap.wasFull()) {
        io.flush();
        heap.exhausted();
    }
    if (code == 1 and @intFromPtr(exceptions.tracer) != 0) exceptions.tracer.?.print();
    finish(@truncate(@as(u64, @bitCast(code))));
}

/// A thunk was entered that is being evaluated: its value depends on itself.
fn loop(stack: usize, free: usize) callconv(abi.compiled) noreturn {
    exceptions.thunkWaitsForItself(stack, free);
    io.flush();
    os.die(1, "<<loop>>");
}

/// The program's own arguments. The first is the file that was started.
var arguments: [][*:0]u8 = &.{};

fn takeArguments(stack: [*]const usize) void {
    const count = stack[0];
    const all = @as([*][*:0]u8, @ptrFromInt(@intFromPtr(stack) + 8))[0..count];
    if (count > 0) os.program_name = std.fs.path.basename(textAt(all[0]));
    options.init();
    if (@intFromPtr(standing) != 0) obey(textAt(standing.?));
    takeEnvironment(@ptrFromInt(@intFromPtr(stack) + 8 * (count + 2)));
    arguments = all[0..takeOptions(all)];
}

fn textAt(bytes: [*:0]const u8) []const u8 {
    var count: usize = 0;
    while (bytes[count] != 0) count += 1;
    return bytes[0..count];
}

fn takeEnvironment(environment: [*]const ?[*:0]const u8) void {
    files.setEnvironment(@constCast(@ptrCast(environment)));
    const name = "RUSHOLME_RTS=";
    var i: usize = 0;
    while (environment[i]) |entry| : (i += 1) {
        const text = textAt(entry);
        if (!std.mem.startsWith(u8, text, name)) continue;
        var words = std.mem.tokenizeScalar(u8, text[name.len..], ' ');
        while (words.next()) |word| options.set(word);
    }
}

/// Obeys what stands between `+RTS` and `-RTS`, and moves the rest together; how many are left.
fn takeOptions(all: [][*:0]u8) usize {
    var kept: usize = 0;
    var ours = false;
    for (all, 0..) |bytes, i| {
        const word = textAt(bytes);
        if (std.mem.eql(u8, word, "--RTS")) {
            std.mem.copyForwards([*:0]u8, all[kept..], all[i + 1 ..]);
            return kept + all.len - i - 1;
        }
        // This one is the program's, and so is all that follows.
        if (std.mem.eql(u8, word, "--")) {
            std.mem.copyForwards([*:0]u8, all[kept..], all[i..]);
            return kept + all.len - i;
        }
        if (std.mem.eql(u8, word, if (ours) "-RTS" else "+RTS")) {
            ours = !ours;
        } else if (ours) {
            options.set(word);
        } else {
            all[kept] = bytes;
            kept += 1;
        }
    }
    return kept;
}

fn argumentCount() callconv(abi.compiled) i64 {
    return @intCast(arguments.len -| 1);
}

/// Argument `index` as UTF-8 that ends in a zero byte; number 0 is the program's name.
fn argument(index: i64) callconv(abi.compiled) [*]const u8 {
    if (index == 0) return os.program_name.ptr;
    os.check(index > 0 and index < arguments.len, "there is no such argument");
    return arguments[@intCast(index)];
}

/// What C's library calls, in a program that has it.
fn main(_: c_int, first: [*]const usize) callconv(.c) noreturn {
    begin(first - 1);
}
/// What the executable says; at address zero if it says nothing.
const standing = @extern(?[*:0]const u8, .{ .name = "rusholme_options", .linkage = .weak });

fn obey(text: []const u8) void {
    var words = std.mem.tokenizeScalar(u8, text, ' ');
    while (words.next()) |word| options.set(word);
}

comptime {
    @export(&start, .{ .name = "_start", .linkage = .weak });
    @export(&exit, .{ .name = "rusholme_exit" });
    @export(&loop, .{ .name = "rusholme_loop" });
    @export(&argumentCount, .{ .name = "rusholme_argument_count" });
    @export(&argument, .{ .name = "rusholme_argument" });
    _ = @import("bytes.zig");
    _ = arrays;
        _ = exceptions;
    _ = threads;
    _ = @import("elementary.zig");
    _ = @import("digits.zig");
    _ = @import("naturals.zig");
    _ = files;
        _ = @import("callbacks.zig");
        _ = @import("processes.zig");
        _ = @import("reacting.zig");
        @export(&main, .{ .name = "main", .linkage = .weak });
        if (!builtin.is_test) _ = @import("backtrace.zig");
    _ = @import("constants.zig");
}
