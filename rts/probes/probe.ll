%result = type { ptr, ptr }

@rusholme_Main_main = constant i64 0
@rusholme_heap_limit = external global i64
@before = private constant [8 x i8] c"before \00"
declare ptr @rusholme_alloc(ptr, ptr, i64)
declare void @rusholme_put_char(i64, i64)
declare i64 @rusholme_get_char()
declare i64 @rusholme_argument_count()
declare ptr @rusholme_argument(i64)
declare void @rusholme_exit(i64) noreturn
declare void @rusholme_loop() noreturn

define %result @rusholme_run_io(ptr %sp, ptr %hp, ptr %action) {
  %name = call ptr @rusholme_argument(i64 1)
  %letter = load i8, ptr %name
  switch i8 %letter, label %end [
    i8 97, label %allocate
    i8 99, label %crash
    i8 101, label %echo
    i8 108, label %loop
    i8 110, label %names
    i8 112, label %push
    i8 114, label %recurse
    i8 120, label %exit
    i8 121, label %yes
  ]
allocate:
  call void @allocate(ptr %sp, ptr %hp)
  br label %end
crash:
  store volatile i64 1, ptr inttoptr (i64 16 to ptr)
  br label %end
echo:
  call void @echo()
  br label %end
loop:
  call void @print(ptr @before)
  call void @rusholme_loop()
  unreachable
names:
  call void @names()
  br label %end
push:
  call void @push(ptr %sp)
  br label %end
recurse:
  %depth = call i64 @recurse(i64 1)
  br label %end
exit:
  call void @print(ptr @before)
  call void @rusholme_exit(i64 7)
  unreachable
yes:
  call void @yes()
  br label %end
end:
  %r0 = insertvalue %result undef, ptr null, 0
  %r1 = insertvalue %result %r0, ptr %hp, 1
  ret %result %r1
}

define void @allocate(ptr %sp, ptr %hp) {
entry:
  br label %next
next:
  %p = phi ptr [ %hp, %entry ], [ %q, %store ]
  %bytes = phi i64 [ 64, %entry ], [ %twice, %store ]
  %start = ptrtoint ptr %p to i64
  %end = add i64 %start, %bytes
  %limit = load i64, ptr @rusholme_heap_limit
  %fits = icmp ule i64 %end, %limit
  br i1 %fits, label %store, label %slow
slow:
  %fresh = call ptr @rusholme_alloc(ptr %sp, ptr %p, i64 %bytes)
  br label %store
store:
  %o = phi ptr [ %p, %next ], [ %fresh, %slow ]
  store volatile i64 0, ptr %o
  %q = getelementptr i8, ptr %o, i64 %bytes
  %twice = shl i64 %bytes, 1
  br label %next
}

define i64 @recurse(i64 %n) noinline {
  call void asm sideeffect "", ""()
  %m = add i64 %n, 1
  %r = call i64 @recurse(i64 %m)
  %s = xor i64 %r, %n
  %t = add i64 %s, 1
  ret i64 %t
}

define void @push(ptr %sp) {
entry:
  br label %next
next:
  %p = phi ptr [ %sp, %entry ], [ %q, %next ]
  store volatile i64 0, ptr %p
  %q = getelementptr i8, ptr %p, i64 8
  br label %next
}

define void @print(ptr %text) {
entry:
  br label %next
next:
  %p = phi ptr [ %text, %entry ], [ %q, %put ]
  %byte = load i8, ptr %p
  %done = icmp eq i8 %byte, 0
  br i1 %done, label %end, label %put
put:
  %code = zext i8 %byte to i64
  call void @rusholme_put_char(i64 1, i64 %code)
  %q = getelementptr i8, ptr %p, i64 1
  br label %next
end:
  ret void
}

define void @echo() {
  br label %next
next:
  %code = call i64 @rusholme_get_char()
  %done = icmp slt i64 %code, 0
  br i1 %done, label %end, label %put
put:
  call void @rusholme_put_char(i64 1, i64 %code)
  br label %next
end:
  ret void
}

define void @names() {
entry:
  %count = call i64 @rusholme_argument_count()
  br label %next
next:
  %i = phi i64 [ 0, %entry ], [ %j, %next ]
  %text = call ptr @rusholme_argument(i64 %i)
  call void @print(ptr %text)
  call void @rusholme_put_char(i64 1, i64 10)
  %j = add i64 %i, 1
  %more = icmp sle i64 %j, %count
  br i1 %more, label %next, label %end
end:
  ret void
}

define void @yes() {
  br label %next
next:
  call void @rusholme_put_char(i64 1, i64 121)
  call void @rusholme_put_char(i64 1, i64 10)
  br label %next
}
