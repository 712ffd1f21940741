%result = type { ptr, ptr }

@rusholme_Main_main = constant i64 0
@text = private constant [14 x i8] c"Hello, world!\0A"

declare void @rusholme_put_char(i64, i64)

define %result @rusholme_run_io(ptr %sp, ptr %hp, ptr %action) {
entry:
  br label %next
next:
  %i = phi i64 [ 0, %entry ], [ %j, %next ]
  %p = getelementptr i8, ptr @text, i64 %i
  %byte = load i8, ptr %p
  %code = zext i8 %byte to i64
  call void @rusholme_put_char(i64 1, i64 %code)
  %j = add i64 %i, 1
  %done = icmp eq i64 %j, 14
  br i1 %done, label %end, label %next
end:
  %r0 = insertvalue %result undef, ptr null, 0
  %r1 = insertvalue %result %r0, ptr %hp, 1
  ret %result %r1
}
