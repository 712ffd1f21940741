//! What `+RTS -s` and `+RTS -t` report.
const std = @import("std");
const linux = std.os.linux;
const options = @import("options.zig");
const os = @import("os.zig");

/// What was collected: the young part, or everything.
const Part = enum { young, all };

/// Bytes allocated before a collection, copied by it, and alive after it.
const Bytes = struct { allocated: u64, copied: u64, live: u64 };

/// All collections of a sort.
const Sum = struct {
    collections: u64 = 0,
    copied: u64 = 0,
    most_live: u64 = 0,
    /// The sum of what was alive after each.
    all_live: u64 = 0,
    time: Time = .{},
    /// By the wall's clock.
    longest: u64 = 0,
};

var allocated: u64 = 0;
var sums: std.EnumArray(Part, Sum) = .initFill(.{});

/// Nanoseconds: of a clock that only runs forward, and of the processor's work for this process.
pub const Time = struct {
    wall: u64 = 0,
    cpu: u64 = 0,

    fn since(time: Time, start: Time) Time {
        return .{ .wall = time.wall -| start.wall, .cpu = time.cpu -| start.cpu };
    }

    fn plus(time: Time, other: Time) Time {
        return .{ .wall = time.wall + other.wall, .cpu = time.cpu + other.cpu };
    }
};

/// Zero when nobody wants to know.
pub fn now() Time {
    return if (options.statistics) clocks() else .{};
}

fn clocks() Time {
    return .{ .wall = clock(.MONOTONIC), .cpu = clock(.PROCESS_CPUTIME_ID) };
}

fn clock(which: linux.CLOCK) u64 {
    var time: linux.timespec = undefined;
    _ = linux.syscall2(.clock_gettime, @intFromEnum(which), @intFromPtr(&time));
    return @as(u64, @intCast(time.sec)) * 1_000_000_000 + @as(u64, @intCast(time.nsec));
}

/// A collection has ended that began at `started`.
pub fn collected(part: Part, bytes: Bytes, started: Time) void {
    const sum = sums.getPtr(part);
    const time = now().since(started);
    allocated += bytes.allocated;
    sum.collections += 1;
    sum.copied += bytes.copied;
    sum.most_live = @max(sum.most_live, bytes.live);
    sum.all_live += bytes.live;
    sum.time = sum.time.plus(time);
    sum.longest = @max(sum.longest, time.wall);
}

/// When the process began, when the program did, and when it has returned, if it has.
var process_began: Time = .{};
var program_began: Time = .{};
var program_ended: ?Time = null;

/// Called before anything else is done, and before it is known whether somebody wants to know.
pub fn begin() void {
    process_began = clocks();
}

pub fn beginProgram() void {
    program_began = now();
}

/// The program has returned; it has allocated `bytes` since the last collection.
pub fn returned(bytes: u64) void {
    allocated += bytes;
    program_ended = now();
}

const Costs = struct {
    young: Sum,
    all: Sum,
    collecting: Time,
    beginning: Time,
    ending: Time,
    running: Time,
    total: Time,
    copied: u64,
    most_live: u64,
    memory: u64,

    fn collections(costs: Costs) u64 {
        return costs.young.collections + costs.all.collections;
    }

    fn averageLive(costs: Costs) u64 {
        return quotient(costs.all.all_live, costs.all.collections);
    }

    /// Bytes allocated in a second of the program's own work.
    fn rate(costs: Costs) u64 {
        const nanoseconds: f64 = @floatFromInt(@max(costs.running.cpu, 1));
        return @intFromFloat(@as(f64, @floatFromInt(allocated)) / nanoseconds * second);
    }
};

const second = 1_000_000_000;

fn measured() Costs {
    const end = clocks();
    const young = sums.get(.young);
    const all = sums.get(.all);
    const collecting = young.time.plus(all.time);
    const beginning = program_began.since(process_began);
    const ending = end.since(program_ended orelse end);
    const total = end.since(process_began);
    return .{
        .young = young,
        .all = all,
        .collecting = collecting,
        .beginning = beginning,
        .ending = ending,
        .running = total.since(collecting).since(beginning).since(ending),
        .total = total,
        .copied = young.copied + all.copied,
        .most_live = @max(young.most_live, all.most_live),
        .memory = mostMemory(),
    };
}

/// Bytes that the process has had of the machine's memory, at most.
fn mostMemory() u64 {
    var usage: linux.rusage = undefined;
    if (linux.errno(linux.getrusage(linux.rusage.SELF, &usage)) != .SUCCESS) return 0;
    return @as(u64, @intCast(usage.maxrss)) * 1024;
}

fn quotient(value: u64, count: u64) u64 {
    return if (count == 0) 0 else value / count;
}

/// A line of a report; numbers to the right in columns.
const Line = struct {
    message: os.Message = .{},

    noinline fn text(line: *Line, bytes: []const u8) *Line {
        _ = line.message.text(bytes);
        return line;
    }

    noinline fn right(line: *Line, bytes: []const u8, width: usize) *Line {
        for (bytes.len..@max(width, bytes.len)) |_| _ = line.message.text(" ");
        return line.text(bytes);
    }

    noinline fn number(line: *Line, value: u64, width: usize) *Line {
        var digits: os.Message = .{};
        _ = digits.number(value, 10);
        return line.right(digits.buffer[0..digits.len], width);
    }

    /// 1,234,567
    noinline fn commas(line: *Line, value: u64, width: usize) *Line {
        var digits: os.Message = .{};
        var grouped: os.Message = .{};
        _ = digits.number(value, 10);
        for (digits.buffer[0..digits.len], 0..) |digit, i| {
            if (i > 0 and (digits.len - i) % 3 == 0) _ = grouped.text(",");
            _ = grouped.text(&.{digit});
        }
        return line.right(grouped.buffer[0..grouped.len], width);
    }

    /// `part` of `whole` as a number with so many digits after the point.
    noinline fn fraction(line: *Line, part: u64, whole: u64, digits: usize, width: usize) *Line {
        const divisor = @max(whole, 1);
        var half = divisor / 2;
        for (0..digits) |_| half /= 10;
        const rounded = part + half;
        var out: os.Message = .{};
        _ = out.number(rounded / divisor, 10).text(".");
        var rest = rounded % divisor;
        for (0..digits) |_| {
            _ = out.number(rest * 10 / divisor, 10);
            rest = rest * 10 % divisor;
        }
        return line.right(out.buffer[0..out.len], width);
    }

    noinline fn percent(line: *Line, part: u64, whole: u64) *Line {
        return line.fraction(part *| 100, whole, 1, 5).text("%");
    }

    noinline fn end(line: *Line) void {
        _ = line.text("\n");
        os.write(file, line.message.buffer[0..line.message.len]) catch {};
    }
};

/// Where the report goes.
var file: i32 = 2;

pub fn report() void {
    if (!options.statistics) return;
    const costs = measured();
    openFile();
    switch (options.report) {
        .lines => reportLines(costs),
        .line => if (options.pairs) reportPairs(costs) else reportLine(costs),
    }
}

/// If the file cannot be made, the report goes to standard error.
fn openFile() void {
    const name = options.report_file orelse return;
    const flags: linux.O = .{ .ACCMODE = .WRONLY, .CREAT = true, .TRUNC = true };
    const result = linux.open(name, flags, 0o666);
    if (linux.errno(result) != .SUCCESS) return;
    file = @intCast(result);
    var line: Line = .{};
    _ = line.text("'").text(os.program_name).text("' +RTS '");
    line.text(options.report_word).text("' ").end();
}

fn reportLines(costs: Costs) void {
    const none: Line = .{};
    var line = none;
    line.commas(allocated, 16).text(" bytes allocated in the heap").end();
    line = none;
    line.commas(costs.copied, 16).text(" bytes copied during GC").end();
    line = none;
    _ = line.commas(costs.most_live, 16).text(" bytes maximum residency (");
    line.number(costs.all.collections, 0).text(" sample(s))").end();
    line = none;
    _ = line.commas(costs.memory >> 20, 16).text(" MiB total memory in use");
    line.text(" (0 MB lost due to fragmentation)\n").end();
    line = none;
    line.right("Tot time (elapsed)  Avg pause  Max pause", 77).end();
    generation("  Gen  0", costs.young);
    generation("  Gen  1", costs.all);
    reportTimes(costs);
}

noinline fn generation(name: []const u8, part: Sum) void {
    var line: Line = .{};
    _ = line.text(name).number(part.collections, 10).text(" colls,     0 par  ");
    _ = line.fraction(part.time.cpu, second, 3, 7).text("s ");
    _ = line.fraction(part.time.wall, second, 3, 7).text("s  ");
    _ = line.fraction(quotient(part.time.wall, part.collections), second, 4, 9).text("s  ");
    line.fraction(part.longest, second, 4, 8).text("s").end();
}

fn reportTimes(costs: Costs) void {
    var line: Line = .{};
    line.end();
    timeLine("  INIT    time", costs.beginning);
    timeLine("  MUT     time", costs.running);
    timeLine("  GC      time", costs.collecting);
    timeLine("  EXIT    time", costs.ending);
    timeLine("  Total   time", costs.total);
    line = .{};
    _ = line.text("\n  %GC     time      ").percent(costs.collecting.cpu, costs.total.cpu);
    _ = line.text("  (").percent(costs.collecting.wall, costs.total.wall);
    line.text(" elapsed)\n").end();
    line = .{};
    _ = line.text("  Alloc rate    ").commas(costs.rate(), 0);
    line.text(" bytes per MUT second\n").end();
    line = .{};
    _ = line.text("  Productivity ").percent(costs.running.cpu, costs.total.cpu);
    _ = line.text(" of total user, ").percent(costs.running.wall, costs.total.wall);
    line.text(" of total elapsed\n").end();
}

noinline fn timeLine(name: []const u8, time: Time) void {
    var line: Line = .{};
    _ = line.text(name).fraction(time.cpu, second, 3, 9).text("s  (");
    line.fraction(time.wall, second, 3, 7).text("s elapsed)").end();
}

fn reportLine(costs: Costs) void {
    var line: Line = .{};
    _ = line.text("<<ghc: ").number(allocated, 0).text(" bytes, ");
    _ = line.number(costs.collections(), 0).text(" GCs, ");
    _ = line.number(costs.averageLive(), 0).text("/").number(costs.most_live, 0);
    _ = line.text(" avg/max bytes residency (").number(costs.all.collections, 0);
    _ = line.text(" samples), ").number(costs.memory >> 20, 0).text("M in use");
    for (
        [_][]const u8{ " INIT", " MUT", " GC" },
        [_]Time{ costs.beginning, costs.running, costs.collecting },
    ) |name, time| {
        _ = line.text(", ").fraction(time.cpu, second, 3, 0).text(name);
        _ = line.text(" (").fraction(time.wall, second, 3, 0).text(" elapsed)");
    }
    line.text(" :ghc>>").end();
}

fn reportPairs(costs: Costs) void {
    pair(" [", "bytes allocated", allocated);
    pair(" ,", "num_GCs", costs.collections());
    pair(" ,", "average_bytes_used", costs.averageLive());
    pair(" ,", "max_bytes_used", costs.most_live);
    pair(" ,", "num_byte_usage_samples", costs.all.collections);
    pair(" ,", "peak_megabytes_allocated", costs.memory >> 20);
    times("init", costs.beginning);
    times("mut", costs.running);
    times("GC", costs.collecting);
    times("exit", costs.ending);
    times("total", costs.total);
    pair(" ,", "major_gcs", costs.all.collections);
    pair(" ,", "allocated_bytes", allocated);
    pair(" ,", "max_live_bytes", costs.most_live);
    pair(" ,", "max_mem_in_use_bytes", costs.memory);
    pair(" ,", "cumulative_live_bytes", costs.all.all_live);
    pair(" ,", "copied_bytes", costs.copied);
    pair(" ,", "alloc_rate", costs.rate());
    share("productivity_cpu_percent", costs.running.cpu, costs.total.cpu);
    share("productivity_wall_percent", costs.running.wall, costs.total.wall);
    generationPairs("gen_0", costs.young);
    generationPairs("gen_1", costs.all);
    var line: Line = .{};
    line.text(" ]").end();
}

noinline fn pair(before: []const u8, name: []const u8, value: u64) void {
    var line: Line = .{};
    _ = line.text(before).text("(\"").text(name).text("\", \"");
    line.number(value, 0).text("\")").end();
}

fn share(name: []const u8, part: u64, whole: u64) void {
    fractionPair(name, "", part, whole);
}

noinline fn fractionPair(first: []const u8, rest: []const u8, part: u64, whole: u64) void {
    var line: Line = .{};
    _ = line.text(" ,(\"").text(first).text(rest).text("\", \"");
    line.fraction(part, whole, 6, 0).text("\")").end();
}

noinline fn times(name: []const u8, time: Time) void {
    fractionPair(name, "_cpu_seconds", time.cpu, second);
    fractionPair(name, "_wall_seconds", time.wall, second);
}

fn generationPairs(name: []const u8, part: Sum) void {
    var whole: Line = .{};
    _ = whole.text(name).text("_collections");
    pair(" ,", whole.message.buffer[0..whole.message.len], part.collections);
    times(name, part.time);
    fractionPair(name, "_max_pause_seconds", part.longest, second);
    const average = quotient(part.time.wall, part.collections);
    fractionPair(name, "_avg_pause_seconds", average, second);
}
