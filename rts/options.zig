//! What the user says to the run-time system: `+RTS … -RTS` among the arguments, and RUSHOLME_RTS.
const std = @import("std");
const os = @import("os.zig");

/// Most bytes of heap (-M).
pub var heap_bytes: usize = 0;
/// Most bytes of each of the two stacks (-K).
pub var stack_bytes: usize = 0;
/// Count, and report at the end (-s).
pub var statistics = false;
/// Check the heap before and after every collection (-DS).
pub var sanity = false;
/// Collect at every opportunity, and make stale pointers fault (--torture).
pub var torture = false;
/// What `statistics` looks like at the end: lines (-s), or a line (-t).
pub var report: enum { lines, line } = .lines;
/// Pairs instead of the line (--machine-readable).
pub var pairs = false;
/// Where it goes, if not to standard error, and the word that said so.
pub var report_file: ?[*:0]const u8 = null;
pub var report_word: []const u8 = "";

/// By default, what a program may use is a part of the machine's memory: a message is better than
/// a machine that swaps.
pub fn init() void {
    const physical = os.physicalMemory();
    heap_bytes = physical / 10 * 8;
    stack_bytes = std.math.clamp(physical / 10 * 4, 64 << 20, 8 << 30);
    limit = os.limit();
    heap_bytes = share(heap_bytes, 4);
    stack_bytes = share(stack_bytes, 12);
}

/// The most that the process may have of addresses, if that is limited.
var limit: ?usize = null;

/// So many bytes of addresses, or if they are limited at most this part of them.
pub fn share(bytes: usize, part: usize) usize {
    const most = limit orelse return bytes;
    return @min(bytes, most / part / os.granule * os.granule);
}

/// One word of options; a word that we do not know ends the program.
pub fn set(word: []const u8) void {
    if (std.mem.startsWith(u8, word, "-M") and setSize(&heap_bytes, word[2..])) return;
    if (std.mem.startsWith(u8, word, "-K") and setSize(&stack_bytes, word[2..])) return;
    if (setCompanion(word)) return;
    if (setFlag(word)) return;
    if (setReport(word)) return;
    if (setCensus(word)) return;
    if (setSteps(word)) return;
    if (isForgotten(word)) return;
    reject(word);
}

fn setSize(option: *usize, text: []const u8) bool {
    option.* = size(text) orelse return false;
    return true;
}

/// `64m` and the like: bytes, or k, m, g, t for the powers of 1024.
fn size(text: []const u8) ?usize {
    if (text.len == 0) return null;
    const shift: u6 = switch (std.ascii.toLower(text[text.len - 1])) {
        '0'...'9' => return number(text),
        'k' => 10,
        'm' => 20,
        'g' => 30,
        't' => 40,
        else => return null,
    };
    const count = number(text[0 .. text.len - 1]) orelse return null;
    return std.math.shlExact(usize, count, shift) catch null;
}

fn number(text: []const u8) ?usize {
    return std.fmt.parseInt(usize, text, 10) catch null;
}

/// End when process 1234 does, if that has started us (--with=1234).
fn setCompanion(word: []const u8) bool {
    const name = "--with=";
    if (!std.mem.startsWith(u8, word, name)) return false;
    const linux = std.os.linux;
    const process = number(word[name.len..]) orelse return false;
    if (process == linux.syscall0(.getppid))
        _ = linux.syscall2(.prctl, @intFromEnum(linux.PR.SET_PDEATHSIG), @intFromEnum(linux.SIG.KILL));
    return true;
}
const Flag = struct { word: []const u8, options: []const *bool };
const flags = [_]Flag{
    .{ .word = "-s", .options = &.{&statistics} },
    .{ .word = "-DS", .options = &.{&sanity} },
    .{ .word = "--torture", .options = &.{ &torture, &sanity } },
};

fn setFlag(word: []const u8) bool {
    for (flags) |flag| {
        if (!std.mem.eql(u8, word, flag.word)) continue;
        for (flag.options) |option| option.* = true;
        return true;
    }
    return false;
}
/// Words that begin like this are GHC's, and change nothing here.
const forgotten = [_][]const u8{
    "-A",  "-n",  "-O",        "-F",        "-H",         "-G",                 "-c",        "-w",
    "-I",  "-i",  "-C",        "-V",        "-N",         "-q",                 "-m",        "-k",
    "-B",  "-Z",  "-x",        "-h",        "-p",         "-l",                 "-L",        "-T",
    "-D",  "-e",  "-f",        "-o",        "-r",         "-P",                 "-a",        "-R",
    "-Mg", "--n", "--copying", "--disable", "--internal", "--machine-readable", "--install", "--long-gc",
};

fn isForgotten(word: []const u8) bool {
    for (forgotten) |start| if (std.mem.startsWith(u8, word, start)) return true;
    return false;
}

var report_name: [4096]u8 = undefined;

fn setReport(word: []const u8) bool {
    if (std.mem.eql(u8, word, "--machine-readable")) {
        pairs = true;
        return true;
    }
    if (word.len < 2 or word[0] != '-') return false;
    if (std.mem.indexOfScalar(u8, "sSt", word[1]) == null) return false;
    statistics = true;
    report = if (word[1] == 't') .line else .lines;
    const name = word[2..];
    if (name.len == 0 or name.len >= report_name.len or std.mem.eql(u8, name, "stderr")) return true;
    @memcpy(report_name[0..name.len], name);
    report_name[name.len] = 0;
    report_file = report_name[0..name.len :0];
    report_word = word;
    return true;
}

/// Count what is in the heap (-hT), and so many nanoseconds between two censuses (-i).
pub var census = false;
pub var census_interval: u64 = 100_000_000;

fn setCensus(word: []const u8) bool {
    if (std.mem.eql(u8, word, "-hT") or std.mem.eql(u8, word, "-h")) {
        census = true;
        return true;
    }
    if (!std.mem.startsWith(u8, word, "-i")) return false;
    var nanoseconds: u64 = 0;
    var scale: u64 = 0;
    for (word[2..]) |digit| {
        if (digit == '.' and scale == 0) {
            scale = 1_000_000_000;
        } else {
            if (!std.ascii.isDigit(digit)) return false;
            scale /= if (scale == 0) 1 else 10;
            nanoseconds = if (scale == 0) (nanoseconds *| 10) +| (@as(u64, digit - '0') * 1_000_000_000) else nanoseconds + scale * (digit - '0');
        }
    }
    census_interval = nanoseconds;
    return true;
}

/// Write down collections that move at most so many bytes (-lc); none, if it is 0.
pub var steps_bytes: usize = 0;

fn setSteps(word: []const u8) bool {
    if (!std.mem.startsWith(u8, word, "-lc")) return false;
    steps_bytes = if (word.len == 3) 16 << 10 else size(word[3..]) orelse return false;
    return true;
}

fn reject(word: []const u8) noreturn {
    var message: os.Message = .{};
    _ = message.line().text("unknown RTS option: ").text(word).text("\n");
    _ = message.line().text("-M512m and -K512m set the most memory for the heap and for each stack.\n");
    _ = message.line().text("-s prints statistics; -DS and --torture look for bugs of the compiler.\n");
    _ = message.line().text("Options of GHC's programs such as -A, -H and -N are accepted, and have no effect.\n");
    message.send();
    os.exit(1);
}

test size {
    try std.testing.expectEqual(@as(?usize, 65536), size("64k"));
    try std.testing.expectEqual(@as(?usize, 3 << 30), size("3G"));
    try std.testing.expectEqual(@as(?usize, 17), size("17"));
    for ([_][]const u8{ "", "k", "1x", "-1", "99999999999t" }) |wrong|
        try std.testing.expectEqual(@as(?usize, null), size(wrong));
}
