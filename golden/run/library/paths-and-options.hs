-- Catches extensions found in directories, lost separators, and options that swallow arguments.
import System.FilePath
import System.Console.GetOpt
paths = ["", "/", "a", "a/b", "/a/b.txt", "a/b/", "a.tar.gz", ".bashrc", "dir.d/file", "/usr//local/./bin/", "./x", "../y.hs", "a/.b.c", "//x", "file.", "a/b.c/", "x.", "./", "."]
data Flag = Verbose | Version | Input String | Output String | LibDir String deriving (Show, Eq)
options :: [OptDescr Flag]
options =
  [ Option ['v'] ["verbose"] (NoArg Verbose) "chatty output on stderr"
  , Option ['V', '?'] ["version"] (NoArg Version) "show version number"
  , Option ['o'] ["output"] (OptArg (Output . maybe "stdout" id) "FILE") "output FILE\nmore of it"
  , Option ['c'] [] (OptArg (Input . maybe "stdin" id) "FILE") "input FILE"
  , Option ['L'] ["libdir", "lib"] (ReqArg LibDir "DIR") "library directory" ]
main = do
  mapM_ (\p -> print (p, splitExtension p, splitFileName p, splitPath p, splitDirectories p)) paths
  mapM_ (\p -> print (takeBaseName p, takeDirectory p, takeFileName p, takeExtensions p, normalise p, isAbsolute p, hasTrailingPathSeparator p, dropTrailingPathSeparator p)) paths
  print [a </> b | a <- ["", "a", "a/", "/"], b <- ["", "x", "/y"]]
  print [replaceExtension p "hs" | p <- paths]
  print [p <.> "ext" | p <- paths]
  print [replaceBaseName p "base" | p <- paths]
  print [replaceFileName p "file" | p <- paths]
  print [replaceDirectory p "dir" | p <- paths]
  print [makeRelative "/a" p | p <- paths ++ ["/a/b/c", "/a", "/ab"]]
  print [stripExtension "gz" p | p <- paths]
  print (joinPath ["a", "b", "c"], "gz" `isExtensionOf` "a.tar.gz", ".tar.gz" `isExtensionOf` "a.tar.gz", "a.b" -<.> "c")
  putStr (usageInfo "Usage:" options)
  let try' o a = print (getOpt o options a)
  try' Permute ["foo", "-v"]
  try' RequireOrder ["foo", "-v"]
  try' (ReturnInOrder Input) ["foo", "-v", "bar", "--", "-x"]
  try' Permute ["--", "foo", "-v"]
  try' Permute ["-?o", "a", "--verb", "--ver", "--o=x", "-L", "d", "-Ld", "-q", "--libdir", "--nope=3"]
  try' Permute ["-L"]
  try' Permute ["--verbose=3"]
  try' Permute ["-vq", "--output", "-ofile"]
