//! Which calls have led to the exception that ends a program; for programs with lines.
const std = @import("std");
const builtin = @import("builtin");
const linux = std.os.linux;
const abi = @import("abi.zig");
const exceptions = @import("exceptions.zig");
const layout = @import("layout.zig");
const os = @import("os.zig");
const Word = layout.Word;

const first_code = @extern([*]const u8, .{ .name = "__executable_start" });
const end_of_code = @extern([*]const u8, .{ .name = "etext" });

const most_calls = 40;
const most_words = 1 << 15;
var calls: [most_calls]usize = undefined;
var call_count: usize = 0;

/// Does the instruction before this address call something?
fn isReturnAddress(address: usize) bool {
    if (address < @intFromPtr(first_code) + 16 or address >= @intFromPtr(end_of_code)) return false;
    if (builtin.cpu.arch == .aarch64) {
        if (address % 4 != 0) return false;
        const before = @as(*const u32, @ptrFromInt(address - 4)).*;
        return before & 0xfc000000 == 0x94000000 or before & 0xfffffc1f == 0xd63f0000;
    }
    const code: [*]const u8 = @ptrFromInt(address - 7);
    if (code[2] == 0xe8) {
        const distance = @as(*align(1) const i32, @ptrCast(code + 3)).*;
        const callee = address +% @as(usize, @bitCast(@as(isize, distance)));
        return callee >= @intFromPtr(first_code) and callee < @intFromPtr(end_of_code);
    }
    // The byte 0xff, and one whose middle three bits are 2; behind them 0, 1 or 4 bytes that say where.
    return (code[5] == 0xff and code[6] & 0xf8 == 0xd0) or
        (code[5] == 0xff and code[6] & 0xf8 == 0x10) or
        (code[4] == 0xff and code[5] & 0xf8 == 0x50) or
        (code[1] == 0xff and code[2] & 0xf8 == 0x90);
}

/// Writes the calls down that are below the newest handler.
fn note(exception: Word) callconv(abi.compiled) void {
    call_count = 0;
    if (isExitCode(exception)) return;
    const from = @frameAddress() & ~@as(usize, 7);
    const words: [*]const usize = @ptrFromInt(from);
    const count = @min((exceptions.rusholme_handlers - from) / layout.word_bytes, most_words);
    for (words[0..count]) |word| {
        if (call_count == most_calls) return;
        if (!isReturnAddress(word)) continue;
        calls[call_count] = word;
        call_count += 1;
    }
}

/// Is it an exception that is there to end the program?
fn isExitCode(exception: Word) bool {
    const object: [*]const Word = @ptrFromInt(exception & ~layout.tag_mask);
    const info = layout.Info.of(object[0]);
    for (object[1 .. 1 + @as(usize, info.pointers)]) |field| {
        if (field & layout.tag_mask == 0) continue;
        const inside: [*]const Word = @ptrFromInt(field & ~layout.tag_mask);
        const name = std.mem.span(layout.Info.of(inside[0]).name);
        if (std.mem.endsWith(u8, name, "ExitFailure") or std.mem.endsWith(u8, name, "ExitSuccess")) return true;
    }
    return false;
}

/// The parts of the executable that tell functions and lines.
const File = struct {
    symbols: []align(1) const std.elf.Elf64_Sym = &.{},
    names: []const u8 = "",
    lines: []const u8 = "",
};

fn openFile() ?File {
    const opened = linux.open("/proc/self/exe", .{ .ACCMODE = .RDONLY }, 0);
    if (linux.errno(opened) != .SUCCESS) return null;
    const size = linux.syscall3(.lseek, opened, 0, 2);
    const mapped = linux.syscall6(.mmap, 0, size, 1, 2, opened, 0);
    if (linux.errno(mapped) != .SUCCESS) return null;
    const bytes = @as([*]const u8, @ptrFromInt(mapped))[0..size];
    const header: *align(1) const std.elf.Elf64_Ehdr = @ptrCast(bytes.ptr);
    const first: [*]align(1) const std.elf.Elf64_Shdr = @ptrCast(bytes.ptr + header.e_shoff);
    const sections = first[0..header.e_shnum];
    const texts = contents(bytes, sections[header.e_shstrndx]);
    var file: File = .{};
    for (sections) |section| {
        const name = textAt(texts, section.sh_name);
        if (std.mem.eql(u8, name, ".debug_line")) file.lines = contents(bytes, section);
        if (std.mem.eql(u8, name, ".strtab")) file.names = contents(bytes, section);
        if (!std.mem.eql(u8, name, ".symtab")) continue;
        const symbols: [*]align(1) const std.elf.Elf64_Sym = @ptrCast(bytes.ptr + section.sh_offset);
        file.symbols = symbols[0 .. section.sh_size / @sizeOf(std.elf.Elf64_Sym)];
    }
    return file;
}

fn contents(bytes: []const u8, section: std.elf.Elf64_Shdr) []const u8 {
    return bytes[section.sh_offset..][0..section.sh_size];
}

fn textAt(texts: []const u8, start: usize) []const u8 {
    return std.mem.sliceTo(texts[start..], 0);
}

/// The function that an address is in, by its symbol.
fn functionAt(file: File, address: usize) ?[]const u8 {
    for (file.symbols) |symbol| {
        if (address < symbol.st_value or address >= symbol.st_value + symbol.st_size) continue;
        if (symbol.st_info & 0xf == std.elf.STT_FUNC) return textAt(file.names, symbol.st_name);
    }
    return null;
}

const Place = struct { file: []const u8, line: i64 };

/// Reads numbers of a program for lines.
const Reader = struct {
    bytes: []const u8,
    at: usize = 0,

    fn get(reader: *Reader, comptime T: type) T {
        defer reader.at += @sizeOf(T);
        return std.mem.readInt(T, reader.bytes[reader.at..][0..@sizeOf(T)], .little);
    }

    fn text(reader: *Reader) []const u8 {
        const found = textAt(reader.bytes, reader.at);
        reader.at += found.len + 1;
        return found;
    }

    /// A number of any size: seven bits in each byte, the low ones first, the sign in the last.
    fn number(reader: *Reader, signed: bool) i64 {
        var value: i64 = 0;
        var shift: u6 = 0;
        while (true) : (shift += 7) {
            const byte = reader.get(u8);
            value |= @as(i64, byte & 0x7f) << shift;
            if (byte & 0x80 != 0) continue;
            if (signed and byte & 0x40 != 0) value |= @as(i64, -1) << (shift + 7);
            return value;
        }
    }
};

/// Where an address comes from.
fn placeOf(file: File, address: usize) ?Place {
    var reader: Reader = .{ .bytes = file.lines };
    while (reader.at < file.lines.len) {
        const size = reader.get(u32);
        const end = reader.at + size;
        if (placeInUnit(.{ .bytes = file.lines[0..end], .at = reader.at }, address)) |place| return place;
        reader.at = end;
    }
    return null;
}

fn placeInUnit(start: Reader, address: usize) ?Place {
    var reader = start;
    if (reader.get(u16) != 4) return null;
    const length = reader.get(u32);
    const program = reader.at + length;
    const step = reader.get(u8);
    _ = reader.get(u16);
    const base = reader.get(i8);
    const range = reader.get(u8);
    const first = reader.get(u8);
    reader.at += first - 1;
    while (reader.text().len > 0) {}
    const files = reader.at;
    reader.at = program;
    var row: Row = .{};
    while (reader.at < reader.bytes.len) {
        const code = reader.get(u8);
        const made = if (code >= first) made: {
            const steps = code - first;
            row.address += steps / range * step;
            row.line += base + @as(i64, steps % range);
            break :made true;
        } else row.obey(&reader, code, (255 - first) / range * step, step);
        if (!made) continue;
        if (!row.begins and row.made_address <= address and address < row.address)
            return .{ .file = fileName(reader.bytes, files, row.made_file), .line = row.made_line };
        row.settle();
    }
    return null;
}

const Row = struct {
    address: usize = 0,
    file: i64 = 1,
    line: i64 = 1,
    /// What the last row said, and whether there has been one.
    made_address: usize = 0,
    made_file: i64 = 1,
    made_line: i64 = 1,
    begins: bool = true,
    ends: bool = false,

    fn settle(row: *Row) void {
        if (row.ends) {
            row.* = .{};
            return;
        }
        row.made_address = row.address;
        row.made_file = row.file;
        row.made_line = row.line;
        row.begins = false;
    }

    /// An instruction that has a meaning of its own. Does it make a row?
    fn obey(row: *Row, reader: *Reader, code: u8, skipped: usize, step: u8) bool {
        switch (code) {
            0 => return row.obeyLong(reader),
            1 => return true,
            2 => row.address += @as(usize, @intCast(reader.number(false))) * step,
            3 => row.line += reader.number(true),
            4 => row.file = reader.number(false),
            5, 12 => _ = reader.number(false),
            8 => row.address += skipped,
            9 => row.address += reader.get(u16),
            else => {},
        }
        return false;
    }

    fn obeyLong(row: *Row, reader: *Reader) bool {
        const size: usize = @intCast(reader.number(false));
        const next = reader.at + size;
        const code = reader.get(u8);
        if (code == 2) row.address = reader.get(u64);
        if (code == 1) row.ends = true;
        reader.at = next;
        return code == 1;
    }
};

fn fileName(bytes: []const u8, files: usize, wanted: i64) []const u8 {
    var reader: Reader = .{ .bytes = bytes, .at = files };
    var i: i64 = 1;
    while (true) : (i += 1) {
        const name = reader.text();
        if (i == wanted or name.len == 0) return name;
        for (0..3) |_| _ = reader.number(false);
    }
}

fn print() callconv(abi.compiled) void {
    if (call_count == 0) return;
    const file = openFile() orelse return;
    var last: Place = .{ .file = "", .line = 0 };
    for (calls[0..call_count]) |address| {
        const place = placeOf(file, address - 1) orelse continue;
        const function = functionAt(file, address - 1) orelse continue;
        if (place.line == last.line and std.mem.eql(u8, place.file, last.file)) continue;
        last = place;
        var message: os.Message = .{};
        _ = message.text("  ").text(ownName(function)).text(", ").text(place.file).text(":");
        message.number(@intCast(place.line), 10).text("\n").send();
    }
}

/// `Main.w$total.arg_1` is `total`.
fn ownName(symbol: []const u8) []const u8 {
    var name = symbol;
    // Modules begin with capital letters.
    while (name.len > 0 and std.ascii.isUpper(name[0])) {
        const dot = std.mem.indexOfScalar(u8, name, '.') orelse break;
        if (dot + 1 == name.len) break;
        name = name[dot + 1 ..];
    }
    while (std.mem.startsWith(u8, name, "w$")) name = name[2..];
    const end = std.mem.indexOfAnyPos(u8, name, @min(1, name.len), ".:") orelse name.len;
    return name[0..end];
}

comptime {
    @export(&note, .{ .name = "rusholme_note_calls" });
    @export(&print, .{ .name = "rusholme_print_calls" });
}
