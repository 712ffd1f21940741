//! The part of the shadow stack that has not been written to since it was last looked at.
const heap = @import("heap.zig");
const layout = @import("layout.zig");
const options = @import("options.zig");
const os = @import("os.zig");
const stacks = @import("stacks.zig");
const Collection = @import("collector.zig").Collection;
const Word = layout.Word;

/// Slots below point to nothing young, and cannot be written. 0: there are none.
var mark: usize = 0;

/// A slot in the topmost part of the stack is likely to be gone soon.
const recent_bytes = 64 << 10;
/// How much becomes writable at a time.
const step_bytes = 256 << 10;

/// The mark must be a multiple of the size of a page, whatever Linux we run on.
fn pageAt(address: usize) usize {
    return address / os.granule * os.granule;
}

/// The first page that has nothing but this stack.
fn bottom() usize {
    return pageAt(stacks.shadow.start + os.granule - 1);
}

/// Makes everything from `new` on writable.
fn lower(new: usize) void {
    if (new >= mark) return;
    os.permit(new, mark - new);
    mark = new;
}

/// A write has faulted. Was it to a slot below the mark?
pub fn fault(address: usize) bool {
    if (address < bottom() or address >= mark) return false;
    lower(@max(bottom(), pageAt(address) -| step_bytes));
    return true;
}

/// Moves what the stack below `stack` points to, in a collection of the young part.
pub fn roots(collection: *Collection, stack: usize) void {
    if (stack <= bottom()) return collection.roots(slots(stacks.shadow.start, stack));
    const old_mark = @max(@min(mark, pageAt(stack)), bottom());
    lower(old_mark);
    const new_mark = @max(old_mark, pageAt(stack -| recent()));
    collection.settledRoots(slots(old_mark, new_mark));
    if (new_mark > old_mark) os.protectFromWriting(old_mark, new_mark - old_mark);
    if (new_mark > bottom()) mark = new_mark;
    collection.roots(slots(stacks.shadow.start, bottom()));
    collection.roots(slots(new_mark, stack));
}

/// Moves what the stack below `stack` points to, in a collection of everything.
pub fn allRoots(collection: *Collection, stack: usize) void {
    lower(bottom());
    const new_mark = pageAt(stack -| recent());
    if (new_mark <= bottom()) return collection.roots(slots(stacks.shadow.start, stack));
    collection.settledRoots(slots(bottom(), new_mark));
    collection.roots(slots(stacks.shadow.start, bottom()));
    collection.roots(slots(new_mark, stack));
    os.protectFromWriting(bottom(), new_mark - bottom());
    mark = new_mark;
}

fn recent() usize {
    return if (options.torture) 0 else recent_bytes;
}

fn slots(from: usize, to: usize) []Word {
    const first: [*]Word = @ptrFromInt(from);
    return first[0 .. (to - from) / layout.word_bytes];
}

/// Does nobody look at this slot before it is written to?
pub fn isSettled(slot: *const Word) bool {
    return @intFromPtr(slot) >= bottom() and @intFromPtr(slot) < mark;
}

/// The stack will be another one.
pub fn forget() void {
    lower(bottom());
    mark = 0;
}
